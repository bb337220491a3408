// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Dutch.
    static let dutch: Measures = {
        var m = Measures()
        m.numbers = """
            nul=0, een=1, twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, elf=11, twaalf=12, dertien=13, veertien=14, \
            vijftien=15, zestien=16, zeventien=17, achttien=18, negentien=19, twintig=20, eenentwintig=21, tweeëntwintig=22, drieëntwintig=23, \
            vierentwintig=24, vijfentwintig=25, zesentwintig=26, zevenentwintig=27, achtentwintig=28, negenentwintig=29, dertig=30, eenendertig=31, \
            tweeëndertig=32, drieëndertig=33, vierendertig=34, vijfendertig=35, zesendertig=36, zevenendertig=37, achtendertig=38, negenendertig=39, \
            veertig=40, eenenveertig=41, tweeënveertig=42, drieënveertig=43, vierenveertig=44, vijfenveertig=45, zesenveertig=46, zevenenveertig=47, \
            achtenveertig=48, negenenveertig=49, vijftig=50, eenenvijftig=51, tweeënvijftig=52, drieënvijftig=53, vierenvijftig=54, vijfenvijftig=55, \
            zesenvijftig=56, zevenenvijftig=57, achtenvijftig=58, negenenvijftig=59, zestig=60, eenenzestig=61, tweeënzestig=62, drieënzestig=63, \
            vierenzestig=64, vijfenzestig=65, zesenzestig=66, zevenenzestig=67, achtenzestig=68, negenenzestig=69, zeventig=70, eenenzeventig=71, \
            tweeënzeventig=72, drieënzeventig=73, vierenzeventig=74, vijfenzeventig=75, zesenzeventig=76, zevenenzeventig=77, achtenzeventig=78, \
            negenenzeventig=79, tachtig=80, eenentachtig=81, tweeëntachtig=82, drieëntachtig=83, vierentachtig=84, vijfentachtig=85, zesentachtig=86, \
            zevenentachtig=87, achtentachtig=88, negenentachtig=89, negentig=90, eenennegentig=91, tweeënnegentig=92, drieënnegentig=93, \
            vierennegentig=94, vijfennegentig=95, zesennegentig=96, zevenennegentig=97, achtennegentig=98, negenennegentig=99, honderd=100, \
            tweehonderd=200, driehonderd=300, vierhonderd=400, vijfhonderd=500, zeshonderd=600, zevenhonderd=700, achthonderd=800, negenhonderd=900
            """
        m.magnitudes = """
            honderd=100, duizend=1000, miljoen=1000000, miljard=1000000000, biljoen=1000000000000, mln=1000000, mld=1000000000, bln=1000000000000
            """
        m.decimal = ","
        m.joinsNumerals = true
        m.minus = "min"
        m.point = "komma"
        m.units = """
            meter: meter, m; kilometer: kilometer, km; centimeter: centimeter, cm; millimeter: millimeter, mm; micrometer: micrometer, μm; nanometer: \
            nanometer, nm; picometer: picometer; decimeter: decimeter; mile: mijl; yard: yard, yards; foot: voet, ft; inch: inch, inches; nautical mile: \
            zeemijl, zeemijlen, nmi; light year: lichtjaar; square meter: vierkante meter, m²; square kilometer: vierkante kilometer, km²; square mile: \
            vierkante mijl, mi²; square foot: vierkante voet, ft²; square yard: vierkante yard, yd²; square inch: vierkante inch, in²; square \
            centimeter: vierkante centimeter, cm²; acre: acre, acres; hectare: hectare; liter: liter; milliliter: milliliter, ml; deciliter: deciliter; \
            centiliter: centiliter; cubic meter: kubieke meter; cubic kilometer: kubieke kilometer, km³; cubic foot: kubieke voet, ft³; cubic \
            centimeter: kubieke centimeter, cm³; cubic inch: kubieke inch, in³; cubic yard: kubieke yard, yd³; gallon: gallon, gal; pint: pint; fluid \
            ounce: fluid ounce, fl oz; barrel: barrel, barrels, bbl; teaspoon: theelepel, theelepels; tablespoon: eetlepel, eetlepels; kilogram: \
            kilogram, kg; gram: gram; milligram: milligram, mg; microgram: microgram; metric ton: metrische ton; ton: ton; pound: pound, lb; ounce: \
            ounce, oz; carat: karaat; stone: stone; kilometer per hour: kilometer per uur, km / u; mile per hour: mijl per uur, mi / h; meter per \
            second: meter per seconde, m / s; knot: knoop, knopen; kilowatt hour: kilowattuur, kwh; kilocalorie: kilocalorie, kilocalorieën, kcal; \
            calorie: calorie, calorieën, cal; joule: joule, joules; kilojoule: kilojoule, kilojoules, kj; watt: watt; milliwatt: milliwatt, mw; \
            kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: paardenkracht, paardenkrachten; volt: volt; ampere: \
            ampère; milliampere: milliampère; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: gigahertz, ghz; bit: \
            bit, bits; kilobit: kilobit, kilobits; megabit: megabit, megabits; gigabit: gigabit, gigabits; byte: byte; kilobyte: kilobyte, kb; megabyte: \
            megabyte, mb; gigabyte: gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: graad celsius, graden celsius, °c; \
            fahrenheit: graad fahrenheit, graden fahrenheit, °f; kelvin: kelvin; degree: booggraad, booggraden, °; radian: radiaal, radialen, rad; \
            second: seconde, seconden, sec; minute: minuut, minuten, min; hour: uur; day: dag, dagen; week: week, weken, wkn; month: maand, maanden, \
            mnd; year: jaar; decade: decennium, decennia, dec; century: eeuw, eeuwen; millisecond: milliseconde, milliseconden; microsecond: \
            microseconde, microseconden; percent: procent, %; per mille: promille, ‰; pixel: pixel, pixels; megapixel: megapixel, megapixels;
            """
        m.currencies = """
            AED: vae-dirham, aed; AFN: afghaanse afghani, afn; AMD: armeense dram, amd; AOA: angolese kwanza, aoa; ARS: argentijnse peso, ars; AUD: \
            australische dollar, aud, a$, au$; AZN: azerbeidzjaanse manat, azn; BAM: bosnische convertibele mark; BDT: bengalese taka, bdt; BGN: \
            bulgaarse lev, bulgaarse leva, bgn; BHD: bahreinse dinar, bhd; BND: bruneise dollar, bnd; BOB: boliviaanse boliviano, bob; BRL: braziliaanse \
            real, brl, r$; BWP: botswaanse pula, bwp; BYN: belarussische roebel, byn; BZD: belizaanse dollar, bzd; CAD: canadese dollar, cad, c$, ca$, \
            can$; CDF: congolese frank, cdf; CHF: zwitserse frank, chf; CLP: chileense peso, clp; CNY: chinese yuan, cny; COP: colombiaanse peso; CRC: \
            costa ricaanse colon, crc, ₡; CUP: cubaanse peso; CVE: kaapverdische escudo, cve; CZK: tsjechische kroon, tsjechische kronen, czk, kč; DJF: \
            djiboutiaanse frank, djf; DKK: deense kroon, deense kronen, dkk; DOP: dominicaanse peso, dop; DZD: algerijnse dinar, dzd; EGP: egyptisch \
            pond, egp; ERN: eritrese nakfa, ern; ETB: ethiopische birr, etb; EUR: eur, |, euro, €; FJD: fiji-dollar, fjd; GBP: britse pond, gbp, |, \
            pond, £, ￡; GEL: georgische lari; GHS: ghanese cedi, ghs, ₵; GMD: gambiaanse dalasi, gmd; GNF: guinese frank, gnf; GTQ: guatemalteekse \
            quetzal, gtq; GYD: guyaanse dollar, gyd; HKD: hongkongse dollar, hkd, hk$; HNL: hondurese lempira, hnl; HTG: haïtiaanse gourde, htg; HUF: \
            hongaarse forint, huf; IDR: indonesische roepia, idr; ILS: israëlische nieuwe shekel, ils, ₪; INR: indiase roepie, inr, |, roepie, ₹, rs; \
            IQD: iraakse dinar, iqd; IRR: iraanse rial, irr; ISK: ijslandse kroon, ijslandse kronen, isk; JMD: jamaicaanse dollar, jmd; JOD: jordaanse \
            dinar, jod; JPY: japanse yen, jpy, ¥, ￥, y=; KES: keniaanse shilling, kes; KGS: kirgizische som, kgs; KHR: cambodjaanse riel, khr; KMF: \
            comorese frank, kmf; KPW: noord-koreaanse won, kpw; KRW: zuid-koreaanse won, krw, |, won, ₩, ￦; KWD: koeweitse dinar, kwd; KZT: kazachse \
            tenge, kzt, ₸; LAK: laotiaanse kip, lak; LBP: libanees pond, lbp; LKR: sri lankaanse roepie, lkr; LRD: liberiaanse dollar, lrd; LYD: \
            libische dinar, lyd; MAD: marokkaanse dirham; MDL: moldavische leu, mdl; MGA: malagassische ariary, mga; MKD: macedonische denar, mkd; MMK: \
            myanmarese kyat, mmk; MNT: mongoolse tugrik, mnt; MOP: macause pataca; MRU: mauritaanse ouguiya, mru; MUR: mauritiaanse roepie, mur; MVR: \
            maldivische rufiyaa, mvr; MWK: malawische kwacha, mwk; MXN: mexicaanse peso, mxn, mx$, mex$; MYR: maleisische ringgit, myr, rm; MZN: \
            mozambikaanse metical, mzn; NAD: namibische dollar, nad; NGN: nigeriaanse naira, ngn, ₦; NIO: nicaraguaanse córdoba, nio; NOK: noorse kroon, \
            noorse kronen, nok; NPR: nepalese roepie, npr; NZD: nieuw-zeelandse dollar, nzd, nz$; OMR: omaanse rial, omr; PAB: panamese balboa, pab; \
            PEN: peruaanse sol; PGK: papoea-nieuw-guinese kina, pgk; PHP: filipijnse peso, php, ₱; PKR: pakistaanse roepie, pkr; PLN: poolse zloty, pln, \
            zł; PYG: paraguayaanse guarani, pyg, ₲; QAR: qatarese rial, qar; RON: roemeense leu, ron; RSD: servische dinar, rsd; RUB: russische roebel, \
            rub, |, roebel, ₽; RWF: rwandese frank, rwf; SAR: saoedi-arabische riyal, sar; SCR: seychelse roepie, scr; SDG: soedanees pond, sdg; SEK: \
            zweedse kroon, zweedse kronen, sek; SGD: singaporese dollar, sgd, s$; SOS: somalische shilling; SRD: surinaamse dollar, srd; SYP: syrisch \
            pond, syp; SZL: swazische lilangeni, szl; THB: thaise baht, thb, ฿; TJS: tadzjiekse somoni, tjs; TMT: turkmeense manat, tmt; TND: tunesische \
            dinar, tnd; TOP: tongaanse paʻanga; TRY: turkse lira, ₺; TTD: trinidad en tobago-dollar, ttd; TWD: nieuwe taiwanese dollar, twd, nt$; TZS: \
            tanzaniaanse shilling, tzs; UAH: oekraïense hryvnia, uah, ₴; UGX: oegandese shilling, ugx; USD: amerikaanse dollar, usd, |, dollar, $, us$, \
            u.s.$, us $, ＄; UYU: uruguayaanse peso, uyu; UZS: oezbeekse sum, uzs; VES: venezolaanse bolivar, ves; VND: vietnamese dong, vnd, ₫; XAF: \
            cfa-frank, xaf; XCD: oost-caribische dollar, xcd; XOF: cfa-franc bceao, xof; XPF: cfp-frank, xpf; YER: jemenitische rial, yer; ZAR: \
            zuid-afrikaanse rand, zar; ZMW: zambiaanse kwacha, zmw; FIM: finse markka, fim; DEM: duitse mark, dem; FRF: franse franc, frf; ITL: \
            italiaanse lire, itl; ESP: spaanse peseta; NLG: nederlandse gulden, nlg; ATS: oostenrijkse schilling, ats; BEF: belgische frank; GRD: \
            griekse drachme, grd; IEP: iers pond, iep; PTE: portugese escudo, pte; BIF: burundese frank, bif; PESO: peso; CROWN: kroon, kronen; RIAL: \
            rial; DINAR: dinar; CENT: ¢;
            """
        return m
    }()
}
