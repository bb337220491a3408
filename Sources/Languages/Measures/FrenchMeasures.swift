// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// French.
    static let french: Measures = {
        var m = Measures()
        m.numbers = """
            zéro=0, un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, treize=13, quatorze=14, \
            quinze=15, seize=16, dix-sept=17, dix-huit=18, dix-neuf=19, vingt=20, vingt-et-un=21, vingt-et-une=21, vingt-deux=22, vingt-trois=23, \
            vingt-quatre=24, vingt-cinq=25, vingt-six=26, vingt-sept=27, vingt-huit=28, vingt-neuf=29, trente=30, trente-et-un=31, trente-et-une=31, \
            trente-deux=32, trente-trois=33, trente-quatre=34, trente-cinq=35, trente-six=36, trente-sept=37, trente-huit=38, trente-neuf=39, \
            quarante=40, quarante-et-un=41, quarante-et-une=41, quarante-deux=42, quarante-trois=43, quarante-quatre=44, quarante-cinq=45, \
            quarante-six=46, quarante-sept=47, quarante-huit=48, quarante-neuf=49, cinquante=50, cinquante-et-un=51, cinquante-et-une=51, \
            cinquante-deux=52, cinquante-trois=53, cinquante-quatre=54, cinquante-cinq=55, cinquante-six=56, cinquante-sept=57, cinquante-huit=58, \
            cinquante-neuf=59, soixante=60, soixante-et-un=61, soixante-et-une=61, soixante-deux=62, soixante-trois=63, soixante-quatre=64, \
            soixante-cinq=65, soixante-six=66, soixante-sept=67, soixante-huit=68, soixante-neuf=69, soixante-dix=70, soixante-et-onze=71, \
            soixante-douze=72, soixante-treize=73, soixante-quatorze=74, soixante-quinze=75, soixante-seize=76, soixante-dix-sept=77, \
            soixante-dix-huit=78, soixante-dix-neuf=79, quatre-vingts=80, quatre-vingt-un=81, quatre-vingt-une=81, quatre-vingt-deux=82, \
            quatre-vingt-trois=83, quatre-vingt-quatre=84, quatre-vingt-cinq=85, quatre-vingt-six=86, quatre-vingt-sept=87, quatre-vingt-huit=88, \
            quatre-vingt-neuf=89, quatre-vingt-dix=90, quatre-vingt-onze=91, quatre-vingt-douze=92, quatre-vingt-treize=93, quatre-vingt-quatorze=94, \
            quatre-vingt-quinze=95, quatre-vingt-seize=96, quatre-vingt-dix-sept=97, quatre-vingt-dix-huit=98, quatre-vingt-dix-neuf=99, cent=100
            """
        m.magnitudes = """
            cents=100, mille=1000, million=1000000, millions=1000000, milliard=1000000000, milliards=1000000000, billion=1000000000000, \
            billions=1000000000000, millier=1000
            """
        m.decimal = ","
        m.minus = "moins"
        m.point = "virgule"
        m.units = """
            meter: mètre, mètres, m; kilometer: kilomètre, kilomètres, km; centimeter: centimètre, centimètres, cm; millimeter: millimètre, millimètres, \
            mm; micrometer: micromètre, micromètres, μm; nanometer: nanomètre, nanomètres, nm; picometer: picomètre, picomètres; decimeter: décimètre, \
            décimètres; mile: mile, miles; yard: yard, yards; foot: pied, pieds; inch: pouce, pouces; nautical mile: mille marin, milles marins, nmi; \
            light year: année-lumière, années-lumière; square meter: mètre carré, mètres carrés, m²; square kilometer: kilomètre carré, kilomètres \
            carrés, km²; square mile: mille carré, milles carrés, mi²; square foot: pied carré, pieds carrés, pi²; square yard: yard carré, yards \
            carrés, yd²; square inch: pouce carré, pouces carrés, po²; square centimeter: centimètre carré, centimètres carrés, cm²; acre: acre \
            anglo-saxonne, acres anglo-saxonnes; hectare: hectare, hectares; liter: litre, litres; milliliter: millilitre, millilitres, ml; deciliter: \
            décilitre, décilitres; centiliter: centilitre, centilitres; cubic meter: mètre cube, mètres cubes; cubic kilometer: kilomètre cube, \
            kilomètres cubes, km³; cubic foot: pied cube, pieds cubes, pi³; cubic centimeter: centimètre cube, centimètres cubes, cm³; cubic inch: pouce \
            cube, pouces cubes, po³; cubic yard: yard cube, yards cubes, yd³; gallon: gallon, gallons, gal; pint: pinte, pintes, pte; fluid ounce: once \
            liquide, onces liquides, fl oz; barrel: baril, barils, bbl; teaspoon: cuillère à café, cuillères à café, c à c; tablespoon: cuillère à \
            soupe, cuillères à soupe, c à s; kilogram: kilogramme, kilogrammes, kg; gram: gramme, grammes; milligram: milligramme, milligrammes, mg; \
            microgram: microgramme, microgrammes; metric ton: tonne, tonnes; ton: tonne courte, tonnes courtes, sh tn; pound: livre, livres, lb; ounce: \
            once, onces, oz; carat: carat, carats; stone: stone, stones; kilometer per hour: kilomètre par heure, kilomètres par heure, km / h; mile per \
            hour: mile par heure, miles par heure, mi / h; meter per second: mètre par seconde, mètres par seconde, m / s; knot: nœud, nœuds; kilowatt \
            hour: kilowatt-heure, kilowatt-heures, kwh; kilocalorie: kilocalorie, kilocalories, kcal; calorie: calorie, calories, cal; joule: joule, \
            joules; kilojoule: kilojoule, kilojoules, kj; watt: watt, watts; milliwatt: milliwatt, milliwatts, mw; kilowatt: kilowatt, kilowatts, kw; \
            megawatt: mégawatt, mégawatts, mw; gigawatt: gigawatt, gigawatts, gw; horsepower: cheval-vapeur, chevaux-vapeur; volt: volt, volts; ampere: \
            ampère, ampères; milliampere: milliampère, milliampères; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: mégahertz, mhz; gigahertz: \
            gigahertz, ghz; bit: bit, bits; kilobit: kilobit, kilobits, kbit; megabit: mégabit, mégabits, mbit; gigabit: gigabit, gigabits, gbit; byte: \
            octet, octets; kilobyte: kilooctet, kilooctets; megabyte: mégaoctet, mégaoctets; gigabyte: gigaoctet, gigaoctets; terabyte: téraoctet, \
            téraoctets; petabyte: pétaoctet, pétaoctets; celsius: degré celsius, degrés celsius, °c; fahrenheit: degré fahrenheit, degrés fahrenheit, \
            °f; kelvin: kelvin, kelvins; degree: degré, degrés, °; radian: radian, radians, rad; second: seconde, secondes; minute: minute, minutes, \
            min; hour: heure, heures; day: jour, jours; week: semaine, semaines, sem; month: mois, m; year: an, ans; decade: décennie, décennies, déc; \
            century: siècle, siècles; millisecond: milliseconde, millisecondes; microsecond: microseconde, microsecondes; percent: pour cent, %; per \
            mille: pour mille, ‰; pixel: pixel, pixels; megapixel: mégapixel, mégapixels, mpx;
            """
        m.currencies = """
            AED: dirham des émirats arabes unis, dirhams des émirats arabes unis, aed; AFN: afghani afghan, afghanis afghan, afn; AMD: dram arménien, \
            drams arméniens, amd; AOA: kwanza angolais, kwanzas angolais, aoa; ARS: peso argentin, pesos argentins, ars; AUD: dollar australien, dollars \
            australiens, aud, a$, au$; AZN: manat azéri, manats azéris, azn; BAM: mark convertible bosniaque, marks convertibles bosniaques; BDT: taka \
            bangladeshi, takas bangladeshis, bdt; BGN: lev bulgare, levs bulgares, bgn; BHD: dinar bahreïni, dinars bahreïnis, bhd; BND: dollar \
            brunéien, dollars brunéiens, bnd; BOB: boliviano bolivien, bolivianos boliviens, bob; BRL: réal brésilien, réals brésiliens, brl, r$; BWP: \
            pula botswanais, pulas botswanais, bwp; BYN: rouble biélorusse, roubles biélorusses, byn; BZD: dollar bélizéen, dollars bélizéens, bzd; CAD: \
            dollar canadien, dollars canadiens, cad, c$, ca$, can$; CDF: franc congolais, francs congolais, cdf; CHF: franc suisse, francs suisses, chf, \
            |, franc, francs; CLP: peso chilien, pesos chiliens, clp; CNY: yuan renminbi chinois, yuans renminbi chinois, cny; COP: peso colombien, \
            pesos colombiens; CRC: colón costaricain, colóns costaricains, crc, ₡; CUP: peso cubain, pesos cubains; CVE: escudo capverdien, escudos \
            capverdiens, cve; CZK: couronne tchèque, couronnes tchèques, czk, kč; DJF: franc djiboutien, francs djiboutiens, djf; DKK: couronne danoise, \
            couronnes danoises, dkk; DOP: peso dominicain, pesos dominicains, dop; DZD: dinar algérien, dinars algériens, dzd; EGP: livre égyptienne, \
            livres égyptiennes, egp; ERN: nafka érythréen, nafkas érythréens, ern; ETB: birr éthiopien, birrs éthiopiens, etb; EUR: eur, |, euro, euros, \
            €; FJD: dollar fidjien, dollars fidjiens, fjd; GBP: livre sterling, livres sterling, gbp, £, ￡; GEL: lari géorgien, lari géorgiens; GHS: \
            cédi ghanéen, cédis ghanéens, ghs, ₵; GMD: dalasi gambien, dalasis gambiens, gmd; GNF: franc guinéen, francs guinéens, gnf; GTQ: quetzal \
            guatémaltèque, quetzals guatémaltèques, gtq; GYD: dollar du guyana, dollars du guyana, gyd; HKD: dollar de hong kong, dollars de hong kong, \
            hkd, hk$; HNL: lempira hondurien, lempiras honduriens, hnl; HTG: gourde haïtienne, gourdes haïtiennes, htg; HUF: forint hongrois, forints \
            hongrois, huf; IDR: roupie indonésienne, roupies indonésiennes, idr; ILS: nouveau shekel israélien, nouveaux shekels israéliens, ils, ₪; \
            INR: roupie indienne, roupies indiennes, inr, |, roupie, roupies, ₹, rs; IQD: dinar irakien, dinars irakiens, iqd; IRR: riyal iranien, \
            riyals iraniens, irr; ISK: couronne islandaise, couronnes islandaises, isk; JMD: dollar jamaïcain, dollars jamaïcains, jmd; JOD: dinar \
            jordanien, dinars jordaniens, jod; JPY: yen japonais, yens japonais, jpy, ¥, ￥, y=; KES: shilling kényan, shillings kényans, kes; KGS: som \
            kirghize, soms kirghizes, kgs; KHR: riel cambodgien, riels cambodgiens, khr; KMF: franc comorien, francs comoriens, kmf; KPW: won \
            nord-coréen, wons nord-coréens, kpw; KRW: won sud-coréen, wons sud-coréens, krw, |, won, wons, ₩, ￦; KWD: dinar koweïtien, dinar koweïtiens, \
            kwd; KZT: tenge kazakh, tenges kazakhs, kzt, ₸; LAK: kip loatien, kips loatiens, lak; LBP: livre libanaise, livres libanaises, lbp; LKR: \
            roupie srilankaise, roupies srilankaises, lkr; LRD: dollar libérien, dollars libériens, lrd; LYD: dinar libyen, dinars libyens, lyd; MAD: \
            dirham marocain, dirhams marocains; MDL: leu moldave, leus moldaves, mdl; MGA: ariary malgache, ariarys malgaches, mga; MKD: denar \
            macédonien, denars macédoniens, mkd; MMK: kyat myanmarais, kyats myanmarais, mmk; MNT: tugrik mongol, tugriks mongols, mnt; MOP: pataca \
            macanaise, patacas macanaises; MRU: ouguiya mauritanien, ouguiyas mauritaniens, mru; MUR: roupie mauricienne, roupies mauriciennes, mur; \
            MVR: rufiyaa maldivienne, rufiyaas maldiviennes, mvr; MWK: kwacha malawite, kwachas malawites, mwk; MXN: peso mexicain, pesos mexicains, \
            mxn, mx$, mex$; MYR: ringgit malais, ringgits malais, myr, rm; MZN: metical mozambicain, meticais mozambicains, mzn; NAD: dollar namibien, \
            dollars namibiens, nad; NGN: naira nigérian, nairas nigérians, ngn, ₦; NIO: córdoba oro nicaraguayen, córdobas oro nicaraguayens, nio; NOK: \
            couronne norvégienne, couronnes norvégiennes, nok; NPR: roupie népalaise, roupies népalaises, npr; NZD: dollar néo-zélandais, dollars \
            néo-zélandais, nzd, nz$; OMR: riyal omanais, riyals omanis, omr; PAB: balboa panaméen, balboas panaméens, pab; PEN: sol péruvien, sols \
            péruviens; PGK: kina papouan-néo-guinéen, kinas papouan-néo-guinéens, pgk; PHP: peso philippin, pesos philippins, php, ₱; PKR: roupie \
            pakistanaise, roupies pakistanaises, pkr; PLN: zloty polonais, zlotys polonais, pln, zł; PYG: guaraní paraguayen, guaranís paraguayens, pyg, \
            ₲; QAR: riyal qatari, riyals qataris, qar; RON: leu roumain, lei roumains, ron; RSD: dinar serbe, dinars serbes, rsd; RUB: rouble russe, \
            roubles russes, rub, |, rouble, roubles, ₽; RWF: franc rwandais, francs rwandais, rwf; SAR: riyal saoudien, riyals saoudiens, sar; SCR: \
            roupie des seychelles, roupies des seychelles, scr; SDG: livre soudanaise, livres soudanaises, sdg; SEK: couronne suédoise, couronnes \
            suédoises, sek; SGD: dollar de singapour, dollars de singapour, sgd, s$; SOS: shilling somalien, shillings somaliens; SRD: dollar \
            surinamais, dollars surinamais, srd; SYP: livre syrienne, livres syriennes, syp; SZL: lilangeni swazi, lilangenis swazis, szl; THB: baht \
            thaïlandais, bahts thaïlandais, thb, ฿; TJS: somoni tadjik, somonis tadjiks, tjs; TMT: nouveau manat turkmène, nouveaux manats turkmènes, \
            tmt; TND: dinar tunisien, dinars tunisiens, tnd; TOP: pa'anga tongan, pa'angas tongans; TRY: livre turque, livres turques, ₺; TTD: dollar de \
            trinité-et-tobago, dollars de trinité-et-tobago, ttd; TWD: nouveau dollar taïwanais, nouveaux dollars taïwanais, twd, nt$; TZS: shilling \
            tanzanien, shillings tanzaniens, tzs; UAH: hryvnia ukrainienne, hryvnias ukrainiennes, uah, ₴; UGX: shilling ougandais, shillings ougandais, \
            ugx; USD: dollar des états-unis, dollars des états-unis, usd, |, dollar, dollars, $, us$, u.s.$, us $, ＄; UYU: peso uruguayen, pesos \
            uruguayens, uyu; UZS: sum ouzbek, sums ouzbeks, uzs; VES: bolivar vénézuélien, bolivars vénézuéliens, ves; VND: dông vietnamien, dôngs \
            vietnamiens, vnd, ₫; XAF: franc cfa (beac), francs cfa (beac), xaf; XCD: dollar des caraïbes orientales, dollars des caraïbes orientales, \
            xcd; XOF: franc cfa (bceao), francs cfa (bceao), xof; XPF: franc cfp, francs cfp, xpf; YER: riyal yéménite, riyals yéménites, yer; ZAR: rand \
            sud-africain, rands sud-africains, zar; ZMW: kwacha zambien, kwachas zambiens, zmw; FIM: mark finlandais, marks finlandais, fim; DEM: mark \
            allemand, marks allemands, dem; FRF: franc français, francs français, frf; ITL: lire italienne, lires italiennes, itl; ESP: peseta \
            espagnole, pesetas espagnoles; NLG: florin néerlandais, florins néerlandais, nlg; ATS: schilling autrichien, schillings autrichiens, ats; \
            BEF: franc belge, francs belges; GRD: drachme grecque, drachmes grecques, grd; IEP: livre irlandaise, livres irlandaises, iep; PTE: escudo \
            portugais, escudos portugais, pte; BIF: franc burundais, francs burundais, bif; PESO: peso, pesos; CROWN: couronnes; RIAL: riyal, riyals; \
            DINAR: dinar; DIRHAM: dirham, dirhams; CENT: ¢;
            """
        return m
    }()
}
