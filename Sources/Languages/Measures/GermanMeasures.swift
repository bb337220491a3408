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
            nanometer, nm; picometer: pikometer; decimeter: dezimeter; mile: meilen, meile; yard: yards, yard; foot: fuß, ft; inch: zoll; nautical mile: \
            seemeilen, seemeile; light year: lichtjahre, lichtjahr; square meter: quadratmeter, m²; square kilometer: quadratkilometer, km²; square \
            mile: quadratmeilen, quadratmeile, mi²; square foot: quadratfuß, ft²; square yard: quadratyards, quadratyard, yd²; square inch: quadratzoll, \
            in²; square centimeter: quadratzentimeter, cm²; acre: acres, acre; hectare: hektar; liter: liter; milliliter: milliliter, ml; deciliter: \
            deziliter; centiliter: zentiliter; cubic meter: kubikmeter; cubic kilometer: kubikkilometer, km³; cubic foot: kubikfuß, ft³; cubic \
            centimeter: kubikzentimeter, cm³; cubic inch: kubikzoll, in³; cubic yard: kubikyards, kubikyard, yd³; gallon: gallonen, gallone, gal; pint: \
            pints, pint; fluid ounce: flüssigunzen, flüssigunze, fl oz; barrel: barrel, bbl; teaspoon: teelöffel; tablespoon: esslöffel; kilogram: \
            kilogramm, kg; gram: gramm; milligram: milligramm, mg; microgram: mikrogramm; metric ton: tonnen, tonne; ton: short tons, short ton, tn sh; \
            pound: lb; ounce: unzen, unze, oz; carat: karat; stone: stones, stone; kilometer per hour: kilometer pro stunde, km / h; mile per hour: \
            meilen pro stunde, meile pro stunde, mi / h; meter per second: meter pro sekunde, m / s; knot: knoten; kilowatt hour: kilowattstunden, \
            kilowattstunde, kwh; kilocalorie: kilokalorien, kilokalorie, kcal; calorie: kalorien, kalorie, cal; joule: joule; kilojoule: kilojoule, kj; \
            watt: watt; milliwatt: milliwatt, mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: pferdestärken, \
            pferdestärke; volt: volt; ampere: ampere; milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; \
            gigahertz: gigahertz, ghz; bit: bit; kilobit: kilobit, kb; megabit: megabit, mb; gigabit: gigabit, gb; byte: byte; kilobyte: kilobyte, kb; \
            megabyte: megabyte, mb; gigabyte: gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: grad celsius, °c; fahrenheit: grad \
            fahrenheit, °f; kelvin: kelvin; degree: grad, °; radian: radiant, rad; second: sekunden, sekunde, sek; minute: minuten, minute, min; hour: \
            stunden, stunde, std; day: tage, tag; week: wochen, woche; month: monate, monat, mon; year: jahre, jahr; decade: jahrzehnte, jahrzehnt; \
            century: jahrhunderte, jahrhundert; millisecond: millisekunden, millisekunde; microsecond: mikrosekunden, mikrosekunde; percent: prozent, %; \
            per mille: promille, ‰; pixel: pixel; megapixel: megapixel;
            """
        m.currencies = """
            AED: vae-dirham, aed; AFN: afghanische afghani, afghanischer afghani, afn; AMD: armenische dram, armenischer dram, amd; AOA: angolanische \
            kwanza, angolanischer kwanza, aoa; ARS: argentinische pesos, argentinischer peso, ars; AUD: australische dollar, australischer dollar, aud, \
            a$, au$; AZN: aserbaidschan-manat, azn; BAM: konvertible mark bosnien und herzegowina; BDT: bangladesch-taka, bdt; BGN: bulgarische lew, \
            bulgarischer lew, bgn; BHD: bahrain-dinar, bhd; BND: brunei-dollar, bnd; BOB: bolivianische bolivianos, bolivianischer boliviano, bob; BRL: \
            brasilianische real, brasilianischer real, brl, r$; BWP: botswanische pula, botswanischer pula, bwp; BYN: weißrussische rubel, \
            weißrussischer rubel, byn; BZD: belize-dollar, bzd; CAD: kanadische dollar, kanadischer dollar, cad, c$, ca$, can$; CDF: kongo-francs, \
            kongo-franc, cdf; CHF: schweizer franken, chf; CLP: chilenische pesos, chilenischer peso, clp; CNY: renminbi yuan, chinesischer yuan, cny; \
            COP: kolumbianische pesos, kolumbianischer peso; CRC: costa-rica-colón, crc, ₡; CUP: kubanische pesos, kubanischer peso; CVE: \
            cabo-verde-escudos, cabo-verde-escudo, cve; CZK: tschechische kronen, tschechische krone, czk, kč; DJF: dschibuti-franc, djf; DKK: dänische \
            kronen, dänische krone, dkk; DOP: dominikanische pesos, dominikanischer peso, dop; DZD: algerische dinar, algerischer dinar, dzd; EGP: \
            ägyptische pfund, ägyptisches pfund, egp; ERN: eritreische nakfa, eritreischer nakfa, ern; ETB: äthiopische birr, äthiopischer birr, etb; \
            EUR: euro, eur, €; FJD: fidschi-dollar, fjd; GBP: britische pfund, britisches pfund, pfund, gbp, £, ￡; GEL: georgische lari, georgischer \
            lari; GHS: ghanaische cedi, ghanaischer cedi, ghs, ₵; GMD: gambia-dalasi, gmd; GNF: guinea-franc, gnf; GTQ: guatemaltekische quetzales, \
            guatemaltekischer quetzal, gtq; GYD: guyana-dollar, gyd; HKD: hongkong-dollar, hkd, hk$; HNL: honduras-lempira, hnl; HTG: haitianische \
            gourdes, haitianische gourde, htg; HUF: ungarische forint, ungarischer forint, huf; IDR: indonesische rupiah, idr; ILS: israelische neue \
            schekel, israelischer neuer schekel, ils, ₪; INR: indische rupien, indische rupie, inr, ₹, rs; IQD: irakische dinar, irakischer dinar, iqd; \
            IRR: iranische rial, iranischer rial, irr; ISK: isländische kronen, isländische krone, isk; JMD: jamaika-dollar, jmd; JOD: jordanische \
            dinar, jordanischer dinar, jod; JPY: japanische yen, japanischer yen, jpy, ¥, ￥, y=; KES: kenia-schilling, kes; KGS: kirgisische som, \
            kirgisischer som, kgs; KHR: kambodschanische riel, kambodschanischer riel, khr; KMF: komoren-francs, komoren-franc, kmf; KPW: \
            nordkoreanische won, nordkoreanischer won, kpw; KRW: südkoreanische won, südkoreanischer won, won, krw, ₩, ￦; KWD: kuwait-dinar, kwd; KZT: \
            kasachische tenge, kasachischer tenge, kzt, ₸; LAK: laotische kip, laotischer kip, lak; LBP: libanesische pfund, libanesisches pfund, lbp; \
            LKR: sri-lanka-rupien, sri-lanka-rupie, lkr; LRD: liberianische dollar, liberianischer dollar, lrd; LYD: libysche dinar, libyscher dinar, \
            lyd; MAD: marokkanische dirham, marokkanischer dirham; MDL: moldau-leu, mdl; MGA: madagaskar-ariary, mga; MKD: mazedonische denari, \
            mazedonischer denar, mkd; MMK: myanmarische kyat, myanmarischer kyat, mmk; MNT: mongolische tögrög, mongolischer tögrög, mnt; MOP: \
            macao-pataca; MRU: mauretanische ouguiya, mauretanischer ouguiya, mru; MUR: mauritius-rupien, mauritius-rupie, mur; MVR: malediven-rupien, \
            malediven-rufiyaa, mvr; MWK: malawi-kwacha, mwk; MXN: mexikanische pesos, mexikanischer peso, mxn, mx$, mex$; MYR: malaysische ringgit, \
            malaysischer ringgit, myr, rm; MZN: mosambikanische meticais, mosambikanischer metical, mzn; NAD: namibia-dollar, nad; NGN: nigerianische \
            naira, nigerianischer naira, ngn, ₦; NIO: nicaragua-córdobas, nicaragua-córdoba, nio; NOK: norwegische kronen, norwegische krone, nok; NPR: \
            nepalesische rupien, nepalesische rupie, npr; NZD: neuseeland-dollar, nzd, nz$; OMR: omanische rials, omanischer rial, omr; PAB: panamaische \
            balboas, panamaischer balboa, pab; PEN: peruanische sol, peruanischer sol; PGK: papua-neuguineischer kina, pgk; PHP: philippinische pesos, \
            philippinischer peso, php, ₱; PKR: pakistanische rupien, pakistanische rupie, pkr; PLN: polnische złoty, polnischer złoty, pln, zł; PYG: \
            paraguayische guaraníes, paraguayischer guaraní, pyg, ₲; QAR: katar-riyal, qar; RON: rumänische leu, rumänischer leu, ron; RSD: serbische \
            dinaren, serbischer dinar, rsd; RUB: russische rubel, russischer rubel, rubel, rub, ₽; RWF: ruanda-francs, ruanda-franc, rwf; SAR: \
            saudi-rial, sar; SCR: seychellen-rupien, seychellen-rupie, scr; SDG: sudanesische pfund, sudanesisches pfund, sdg; SEK: schwedische kronen, \
            schwedische krone, sek; SGD: singapur-dollar, sgd, s$; SOS: somalia-schilling; SRD: suriname-dollar, srd; SYP: syrische pfund, syrisches \
            pfund, syp; SZL: swasiländische emalangeni, swasiländischer lilangeni, szl; THB: thailändische baht, thailändischer baht, thb, ฿; TJS: \
            tadschikistan-somoni, tjs; TMT: turkmenistan-manat, tmt; TND: tunesische dinar, tunesischer dinar, tnd; TOP: tongaische paʻanga, tongaischer \
            paʻanga; TRY: türkische lira, ₺; TTD: trinidad-und-tobago-dollar, ttd; TWD: neue taiwan-dollar, neuer taiwan-dollar, twd, nt$; TZS: \
            tansania-schilling, tzs; UAH: ukrainische hrywen, ukrainische hrywnja, uah, ₴; UGX: uganda-schilling, ugx; USD: us-dollar, usd, $, us$, \
            u.s.$, us $, ＄; UYU: uruguayische pesos, uruguayischer peso, uyu; UZS: usbekistan-sum, uzs; VES: venezolanische bolívares, venezolanischer \
            bolívar, ves; VND: vietnamesische dong, vietnamesischer dong, vnd, ₫; XAF: cfa-franc (beac), xaf; XCD: ostkaribische dollar, ostkaribischer \
            dollar, xcd; XOF: cfa-francs (bceao), cfa-franc (bceao), xof; XPF: cfp-franc, xpf; YER: jemen-rial, yer; ZAR: südafrikanische rand, \
            südafrikanischer rand, zar; ZMW: kwacha, zmw; FIM: finnische mark, fim; DEM: deutsche mark, dem; FRF: französische franc, französischer \
            franc, frf; ITL: italienische lire, italienische lira, itl; ESP: spanische peseten, spanische peseta; NLG: niederländische gulden, \
            niederländischer gulden, nlg; ATS: österreichische schilling, österreichischer schilling, ats; BEF: belgische franc, belgischer franc; GRD: \
            griechische drachmen, griechische drachme, grd; IEP: irische pfund, irisches pfund, iep; PTE: portugiesische escudo, pte; BIF: \
            burundi-francs, burundi-franc, bif; PESO: pesos, peso; CROWN: kronen, krone; CENT: ¢;
            """
        return m
    }()
}
