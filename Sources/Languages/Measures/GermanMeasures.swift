// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// German.
    static let german: Measures = {
        var m = Measures()
        m.numbers = """
            null=0, ein=1, eine=1, einen=1, einer=1, eines=1, einem=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, \
            elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, zwanzig=20, einundzwanzig=21, \
            zweiundzwanzig=22, dreiundzwanzig=23, vierundzwanzig=24, fünfundzwanzig=25, sechsundzwanzig=26, siebenundzwanzig=27, achtundzwanzig=28, \
            neunundzwanzig=29, dreißig=30, einunddreißig=31, zweiunddreißig=32, dreiunddreißig=33, vierunddreißig=34, fünfunddreißig=35, \
            sechsunddreißig=36, siebenunddreißig=37, achtunddreißig=38, neununddreißig=39, vierzig=40, einundvierzig=41, zweiundvierzig=42, \
            dreiundvierzig=43, vierundvierzig=44, fünfundvierzig=45, sechsundvierzig=46, siebenundvierzig=47, achtundvierzig=48, neunundvierzig=49, \
            fünfzig=50, einundfünfzig=51, zweiundfünfzig=52, dreiundfünfzig=53, vierundfünfzig=54, fünfundfünfzig=55, sechsundfünfzig=56, \
            siebenundfünfzig=57, achtundfünfzig=58, neunundfünfzig=59, sechzig=60, einundsechzig=61, zweiundsechzig=62, dreiundsechzig=63, \
            vierundsechzig=64, fünfundsechzig=65, sechsundsechzig=66, siebenundsechzig=67, achtundsechzig=68, neunundsechzig=69, siebzig=70, \
            einundsiebzig=71, zweiundsiebzig=72, dreiundsiebzig=73, vierundsiebzig=74, fünfundsiebzig=75, sechsundsiebzig=76, siebenundsiebzig=77, \
            achtundsiebzig=78, neunundsiebzig=79, achtzig=80, einundachtzig=81, zweiundachtzig=82, dreiundachtzig=83, vierundachtzig=84, \
            fünfundachtzig=85, sechsundachtzig=86, siebenundachtzig=87, achtundachtzig=88, neunundachtzig=89, neunzig=90, einundneunzig=91, \
            zweiundneunzig=92, dreiundneunzig=93, vierundneunzig=94, fünfundneunzig=95, sechsundneunzig=96, siebenundneunzig=97, achtundneunzig=98, \
            neunundneunzig=99, einhundert=100, zweihundert=200, dreihundert=300, vierhundert=400, fünfhundert=500, sechshundert=600, siebenhundert=700, \
            achthundert=800, neunhundert=900
            """
        m.magnitudes = """
            hundert=100, tausend=1000, eintausend=1000, million=1000000, millionen=1000000, milliarde=1000000000, milliarden=1000000000, \
            billion=1000000000000, billionen=1000000000000, mio=1000000, mrd=1000000000, bio=1000000000000
            """
        m.decimal = ","
        m.joinsNumerals = true
        m.minus = "minus"
        m.point = "komma"
        m.units = """
            meter: meter, m; kilometer: kilometer, km; centimeter: zentimeter, cm; millimeter: millimeter, mm; micrometer: mikrometer, μm; nanometer: \
            nanometer, nm; picometer: pikometer; decimeter: dezimeter; mile: meile, meilen; yard: yard, yards; foot: fuß, ft; inch: zoll; nautical mile: \
            seemeile, seemeilen; light year: lichtjahr, lichtjahre; square meter: quadratmeter, m²; square kilometer: quadratkilometer, km²; square \
            mile: quadratmeile, quadratmeilen, mi²; square foot: quadratfuß, ft²; square yard: quadratyard, quadratyards, yd²; square inch: quadratzoll, \
            in²; square centimeter: quadratzentimeter, cm²; acre: acre, acres; hectare: hektar; liter: liter; milliliter: milliliter, ml; deciliter: \
            deziliter; centiliter: zentiliter; cubic meter: kubikmeter; cubic kilometer: kubikkilometer, km³; cubic foot: kubikfuß, ft³; cubic \
            centimeter: kubikzentimeter, cm³; cubic inch: kubikzoll, in³; cubic yard: kubikyard, kubikyards, yd³; gallon: gallone, gallonen, gal; pint: \
            pint, pints; fluid ounce: flüssigunze, flüssigunzen, fl oz; barrel: barrel, bbl; teaspoon: teelöffel; tablespoon: esslöffel; kilogram: \
            kilogramm, kg; gram: gramm; milligram: milligramm, mg; microgram: mikrogramm; metric ton: tonne, tonnen; ton: short ton, short tons, tn sh; \
            pound: lb; ounce: unze, unzen, oz; carat: karat; stone: stone, stones; kilometer per hour: kilometer pro stunde, km / h; mile per hour: \
            meile pro stunde, meilen pro stunde, mi / h; meter per second: meter pro sekunde, m / s; knot: knoten; kilowatt hour: kilowattstunde, \
            kilowattstunden, kwh; kilocalorie: kilokalorie, kilokalorien, kcal; calorie: kalorie, kalorien, cal; joule: joule; kilojoule: kilojoule, kj; \
            watt: watt; milliwatt: milliwatt, mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: pferdestärke, \
            pferdestärken; volt: volt; ampere: ampere; milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; \
            gigahertz: gigahertz, ghz; bit: bit; kilobit: kilobit; megabit: megabit; gigabit: gigabit; byte: byte; kilobyte: kilobyte, kb; megabyte: \
            megabyte, mb; gigabyte: gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: grad celsius, °c; fahrenheit: grad \
            fahrenheit, °f; kelvin: kelvin; degree: grad, °; radian: radiant, rad; second: sekunde, sekunden, sek; minute: minute, minuten, min; hour: \
            stunde, stunden, std; day: tag, tage; week: woche, wochen; month: monat, monate, mon; year: jahr, jahre; decade: jahrzehnt, jahrzehnte; \
            century: jahrhundert, jahrhunderte; millisecond: millisekunde, millisekunden; microsecond: mikrosekunde, mikrosekunden; percent: prozent, %; \
            per mille: promille, ‰; pixel: pixel; megapixel: megapixel;
            """
        m.currencies = """
            AED: vae-dirham, aed; AFN: afghanischer afghani, afghanische afghani, afn; AMD: armenischer dram, armenische dram, amd; AOA: angolanischer \
            kwanza, angolanische kwanza, aoa; ARS: argentinischer peso, argentinische pesos, ars; AUD: australischer dollar, australische dollar, aud, \
            a$, au$; AZN: aserbaidschan-manat, azn; BAM: konvertible mark bosnien und herzegowina; BDT: bangladesch-taka, bdt; BGN: bulgarischer lew, \
            bulgarische lew, bgn; BHD: bahrain-dinar, bhd; BND: brunei-dollar, bnd; BOB: bolivianischer boliviano, bolivianische bolivianos, bob; BRL: \
            brasilianischer real, brasilianische real, brl, r$; BWP: botswanischer pula, botswanische pula, bwp; BYN: weißrussischer rubel, \
            weißrussische rubel, byn; BZD: belize-dollar, bzd; CAD: kanadischer dollar, kanadische dollar, cad, c$, ca$, can$; CDF: kongo-franc, \
            kongo-francs, cdf; CHF: schweizer franken, chf; CLP: chilenischer peso, chilenische pesos, clp; CNY: chinesischer yuan, renminbi yuan, cny; \
            COP: kolumbianischer peso, kolumbianische pesos; CRC: costa-rica-colón, crc, ₡; CUP: kubanischer peso, kubanische pesos; CVE: \
            cabo-verde-escudo, cabo-verde-escudos, cve; CZK: tschechische krone, tschechische kronen, czk, kč; DJF: dschibuti-franc, djf; DKK: dänische \
            krone, dänische kronen, dkk; DOP: dominikanischer peso, dominikanische pesos, dop; DZD: algerischer dinar, algerische dinar, dzd; EGP: \
            ägyptisches pfund, ägyptische pfund, egp; ERN: eritreischer nakfa, eritreische nakfa, ern; ETB: äthiopischer birr, äthiopische birr, etb; \
            EUR: eur, |, euro, €; FJD: fidschi-dollar, fjd; GBP: britisches pfund, britische pfund, gbp, |, pfund, £, ￡; GEL: georgischer lari, \
            georgische lari; GHS: ghanaischer cedi, ghanaische cedi, ghs, ₵; GMD: gambia-dalasi, gmd; GNF: guinea-franc, gnf; GTQ: guatemaltekischer \
            quetzal, guatemaltekische quetzales, gtq; GYD: guyana-dollar, gyd; HKD: hongkong-dollar, hkd, hk$; HNL: honduras-lempira, hnl; HTG: \
            haitianische gourde, haitianische gourdes, htg; HUF: ungarischer forint, ungarische forint, huf; IDR: indonesische rupiah, idr; ILS: \
            israelischer neuer schekel, israelische neue schekel, ils, ₪; INR: indische rupie, indische rupien, inr, ₹, rs; IQD: irakischer dinar, \
            irakische dinar, iqd; IRR: iranischer rial, iranische rial, irr; ISK: isländische krone, isländische kronen, isk; JMD: jamaika-dollar, jmd; \
            JOD: jordanischer dinar, jordanische dinar, jod; JPY: japanischer yen, japanische yen, jpy, ¥, ￥, y=; KES: kenia-schilling, kes; KGS: \
            kirgisischer som, kirgisische som, kgs; KHR: kambodschanischer riel, kambodschanische riel, khr; KMF: komoren-franc, komoren-francs, kmf; \
            KPW: nordkoreanischer won, nordkoreanische won, kpw; KRW: südkoreanischer won, südkoreanische won, krw, |, won, ₩, ￦; KWD: kuwait-dinar, \
            kwd; KZT: kasachischer tenge, kasachische tenge, kzt, ₸; LAK: laotischer kip, laotische kip, lak; LBP: libanesisches pfund, libanesische \
            pfund, lbp; LKR: sri-lanka-rupie, sri-lanka-rupien, lkr; LRD: liberianischer dollar, liberianische dollar, lrd; LYD: libyscher dinar, \
            libysche dinar, lyd; MAD: marokkanischer dirham, marokkanische dirham; MDL: moldau-leu, mdl; MGA: madagaskar-ariary, mga; MKD: mazedonischer \
            denar, mazedonische denari, mkd; MMK: myanmarischer kyat, myanmarische kyat, mmk; MNT: mongolischer tögrög, mongolische tögrög, mnt; MOP: \
            macao-pataca; MRU: mauretanischer ouguiya, mauretanische ouguiya, mru; MUR: mauritius-rupie, mauritius-rupien, mur; MVR: malediven-rufiyaa, \
            malediven-rupien, mvr; MWK: malawi-kwacha, mwk; MXN: mexikanischer peso, mexikanische pesos, mxn, mx$, mex$; MYR: malaysischer ringgit, \
            malaysische ringgit, myr, rm; MZN: mosambikanischer metical, mosambikanische meticais, mzn; NAD: namibia-dollar, nad; NGN: nigerianischer \
            naira, nigerianische naira, ngn, ₦; NIO: nicaragua-córdoba, nicaragua-córdobas, nio; NOK: norwegische krone, norwegische kronen, nok; NPR: \
            nepalesische rupie, nepalesische rupien, npr; NZD: neuseeland-dollar, nzd, nz$; OMR: omanischer rial, omanische rials, omr; PAB: \
            panamaischer balboa, panamaische balboas, pab; PEN: peruanischer sol, peruanische sol; PGK: papua-neuguineischer kina, pgk; PHP: \
            philippinischer peso, philippinische pesos, php, ₱; PKR: pakistanische rupie, pakistanische rupien, pkr; PLN: polnischer złoty, polnische \
            złoty, pln, zł; PYG: paraguayischer guaraní, paraguayische guaraníes, pyg, ₲; QAR: katar-riyal, qar; RON: rumänischer leu, rumänische leu, \
            ron; RSD: serbischer dinar, serbische dinaren, rsd; RUB: russischer rubel, russische rubel, rub, |, rubel, ₽; RWF: ruanda-franc, \
            ruanda-francs, rwf; SAR: saudi-rial, sar; SCR: seychellen-rupie, seychellen-rupien, scr; SDG: sudanesisches pfund, sudanesische pfund, sdg; \
            SEK: schwedische krone, schwedische kronen, sek; SGD: singapur-dollar, sgd, s$; SOS: somalia-schilling; SRD: suriname-dollar, srd; SYP: \
            syrisches pfund, syrische pfund, syp; SZL: swasiländischer lilangeni, swasiländische emalangeni, szl; THB: thailändischer baht, \
            thailändische baht, thb, ฿; TJS: tadschikistan-somoni, tjs; TMT: turkmenistan-manat, tmt; TND: tunesischer dinar, tunesische dinar, tnd; \
            TOP: tongaischer paʻanga, tongaische paʻanga; TRY: türkische lira, ₺; TTD: trinidad-und-tobago-dollar, ttd; TWD: neuer taiwan-dollar, neue \
            taiwan-dollar, twd, nt$; TZS: tansania-schilling, tzs; UAH: ukrainische hrywnja, ukrainische hrywen, uah, ₴; UGX: uganda-schilling, ugx; \
            USD: us-dollar, usd, $, us$, u.s.$, us $, ＄; UYU: uruguayischer peso, uruguayische pesos, uyu; UZS: usbekistan-sum, uzs; VES: \
            venezolanischer bolívar, venezolanische bolívares, ves; VND: vietnamesischer dong, vietnamesische dong, vnd, ₫; XAF: cfa-franc (beac), xaf; \
            XCD: ostkaribischer dollar, ostkaribische dollar, xcd; XOF: cfa-franc (bceao), cfa-francs (bceao), xof; XPF: cfp-franc, xpf; YER: \
            jemen-rial, yer; ZAR: südafrikanischer rand, südafrikanische rand, zar; ZMW: kwacha, zmw; FIM: finnische mark, fim; DEM: deutsche mark, dem; \
            FRF: französischer franc, französische franc, frf; ITL: italienische lira, italienische lire, itl; ESP: spanische peseta, spanische peseten; \
            NLG: niederländischer gulden, niederländische gulden, nlg; ATS: österreichischer schilling, österreichische schilling, ats; BEF: belgischer \
            franc, belgische franc; GRD: griechische drachme, griechische drachmen, grd; IEP: irisches pfund, irische pfund, iep; PTE: portugiesische \
            escudo, pte; BIF: burundi-franc, burundi-francs, bif; PESO: peso, pesos; CROWN: krone, kronen; CENT: ¢;
            """
        return m
    }()
}
