// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// English.
    static let english: Measures = {
        var m = Measures()
        m.numbers = """
            zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13, fourteen=14, \
            fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, twenty-one=21, twenty-two=22, twenty-three=23, twenty-four=24, \
            twenty-five=25, twenty-six=26, twenty-seven=27, twenty-eight=28, twenty-nine=29, thirty=30, thirty-one=31, thirty-two=32, thirty-three=33, \
            thirty-four=34, thirty-five=35, thirty-six=36, thirty-seven=37, thirty-eight=38, thirty-nine=39, forty=40, forty-one=41, forty-two=42, \
            forty-three=43, forty-four=44, forty-five=45, forty-six=46, forty-seven=47, forty-eight=48, forty-nine=49, fifty=50, fifty-one=51, \
            fifty-two=52, fifty-three=53, fifty-four=54, fifty-five=55, fifty-six=56, fifty-seven=57, fifty-eight=58, fifty-nine=59, sixty=60, \
            sixty-one=61, sixty-two=62, sixty-three=63, sixty-four=64, sixty-five=65, sixty-six=66, sixty-seven=67, sixty-eight=68, sixty-nine=69, \
            seventy=70, seventy-one=71, seventy-two=72, seventy-three=73, seventy-four=74, seventy-five=75, seventy-six=76, seventy-seven=77, \
            seventy-eight=78, seventy-nine=79, eighty=80, eighty-one=81, eighty-two=82, eighty-three=83, eighty-four=84, eighty-five=85, eighty-six=86, \
            eighty-seven=87, eighty-eight=88, eighty-nine=89, ninety=90, ninety-one=91, ninety-two=92, ninety-three=93, ninety-four=94, ninety-five=95, \
            ninety-six=96, ninety-seven=97, ninety-eight=98, ninety-nine=99
            """
        m.magnitudes = """
            hundred=100, thousand=1000, million=1000000, billion=1000000000, trillion=1000000000000
            """
        m.decimal = "."
        m.minus = "minus"
        m.point = "point"
        m.units = """
            meter: meters, meter, m, metres, metre; kilometer: kilometers, kilometer, km, kilometres, kilometre; centimeter: centimeters, centimeter, \
            cm, centimetres, centimetre; millimeter: millimeters, millimeter, mm, millimetres, millimetre; micrometer: micrometers, micrometer, μm, \
            micrometres, micrometre; nanometer: nanometers, nanometer, nm, nanometres, nanometre; picometer: picometers, picometer, picometres, \
            picometre; decimeter: decimeters, decimeter, decimetres, decimetre; mile: miles, mile; yard: yards, yard; foot: feet, foot, ft; inch: \
            inches, inch; nautical mile: nautical miles, nautical mile, nmi; light year: light years, light year; square meter: square meters, square \
            meter, m², square metres, square metre; square kilometer: square kilometers, square kilometer, km², square kilometres, square kilometre; \
            square mile: square miles, square mile, sq mi; square foot: square feet, square foot, sq ft; square yard: square yards, square yard, yd²; \
            square inch: square inches, square inch, in²; square centimeter: square centimeters, square centimeter, cm², square centimetres, square \
            centimetre; acre: acres, acre; hectare: hectares, hectare; liter: liters, liter, litres, litre; milliliter: milliliters, milliliter, ml, \
            millilitres, millilitre; deciliter: deciliters, deciliter, decilitres, decilitre; centiliter: centiliters, centiliter, centilitres, \
            centilitre; cubic meter: cubic meters, cubic meter, cubic metres, cubic metre; cubic kilometer: cubic kilometers, cubic kilometer, km³, \
            cubic kilometres, cubic kilometre; cubic foot: cubic feet, cubic foot, ft³; cubic centimeter: cubic centimeters, cubic centimeter, cm³, \
            cubic centimetres, cubic centimetre; cubic inch: cubic inches, cubic inch, in³; cubic yard: cubic yards, cubic yard, yd³; gallon: gallons, \
            gallon, gal, us gallons, us gallon, us gal; pint: pints, pint; fluid ounce: fluid ounces, fluid ounce, fl oz, us fluid ounces, us fluid \
            ounce, us fl oz; barrel: barrels, barrel, bbl; teaspoon: teaspoons, teaspoon, tsp; tablespoon: tablespoons, tablespoon, tbsp; kilogram: \
            kilograms, kilogram, kg; gram: grams, gram; milligram: milligrams, milligram, mg; microgram: micrograms, microgram; metric ton: metric tons, \
            metric ton, tonnes, tonne; ton: tons, ton; pound: lb; ounce: ounces, ounce, oz; carat: carats, carat; stone: stones, stone; kilometer per \
            hour: kilometers per hour, kilometer per hour, km / h, kilometres per hour, kilometre per hour; mile per hour: miles per hour, mile per \
            hour, mph; meter per second: meters per second, meter per second, m / s, metres per second, metre per second; knot: knots, knot; kilowatt \
            hour: kilowatt-hours, kilowatt hour, kwh, kilowatt-hour; kilocalorie: kilocalories, kilocalorie, kcal; calorie: calories, calorie, cal; \
            joule: joules, joule; kilojoule: kilojoules, kilojoule, kj; watt: watts, watt; milliwatt: milliwatts, milliwatt, mw; kilowatt: kilowatts, \
            kilowatt, kw; megawatt: megawatts, megawatt, mw; gigawatt: gigawatts, gigawatt, gw; horsepower: horsepower, hp; volt: volts, volt; ampere: \
            amperes, ampere; milliampere: milliamperes, milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: \
            gigahertz, ghz; bit: bits, bit; kilobit: kilobits, kilobit, kb; megabit: megabits, megabit, mb; gigabit: gigabits, gigabit, gb; byte: bytes, \
            byte; kilobyte: kilobytes, kilobyte, kb; megabyte: megabytes, megabyte, mb; gigabyte: gigabytes, gigabyte, gb; terabyte: terabytes, \
            terabyte, tb; petabyte: petabytes, petabyte, pb; celsius: degrees celsius, degree celsius, °c; fahrenheit: degrees fahrenheit, degree \
            fahrenheit, °f; kelvin: kelvins, kelvin; degree: degrees, degree; radian: radians, radian, rad; second: seconds, second, sec, secs; minute: \
            minutes, minute, min, mins; hour: hours, hour, hrs; day: days, day; week: weeks, week, wks; month: months, month, mths, mth; year: years, \
            year, yrs; decade: decades, decade, dec; century: centuries, century; millisecond: milliseconds, millisecond; microsecond: microseconds, \
            microsecond; percent: percent, %, per cent; per mille: permille, ‰, per mille; pixel: pixels, pixel; megapixel: megapixels, megapixel;
            """
        m.currencies = """
            AED: uae dirhams, uae dirham, aed; AFN: afghan afghanis, afghan afghani, afn; AMD: armenian drams, armenian dram, amd; AOA: angolan kwanzas, \
            angolan kwanza, aoa; ARS: argentine pesos, argentine peso, ars; AUD: australian dollars, australian dollar, aud, a$, au$; AZN: azerbaijani \
            manats, azerbaijani manat, azn; BAM: bosnia-herzegovina convertible marks, bosnia-herzegovina convertible mark; BDT: bangladeshi takas, \
            bangladeshi taka, bdt; BGN: bulgarian leva, bulgarian lev, bgn; BHD: bahraini dinars, bahraini dinar, bhd; BND: brunei dollars, brunei \
            dollar, bnd; BOB: bolivian bolivianos, bolivian boliviano, bob; BRL: brazilian reals, brazilian real, brl, r$; BWP: botswanan pulas, \
            botswanan pula, bwp; BYN: belarusian rubles, belarusian ruble, belarusian roubles, belarusian rouble, byn; BZD: belize dollars, belize \
            dollar, bzd; CAD: canadian dollars, canadian dollar, cad, c$, ca$, can$; CDF: congolese francs, congolese franc, cdf; CHF: swiss francs, \
            swiss franc, francs, franc, chf; CLP: chilean pesos, chilean peso, clp; CNY: chinese yuan, cny; COP: colombian pesos, colombian peso; CRC: \
            costa rican colóns, costa rican colón, crc, ₡; CUP: cuban pesos, cuban peso; CVE: cape verdean escudos, cape verdean escudo, cve; CZK: czech \
            korunas, czech koruna, czk, kč; DJF: djiboutian francs, djiboutian franc, djf; DKK: danish kroner, danish krone, dkk; DOP: dominican pesos, \
            dominican peso, dop; DZD: algerian dinars, algerian dinar, dzd; EGP: egyptian pounds, egyptian pound, egp; ERN: eritrean nakfas, eritrean \
            nakfa, ern; ETB: ethiopian birrs, ethiopian birr, etb; EUR: euros, euro, eur, €; FJD: fijian dollars, fijian dollar, fjd; GBP: british \
            pounds, british pound, pounds, pound, gbp, £, ￡; GEL: georgian laris, georgian lari; GHS: ghanaian cedis, ghanaian cedi, ghs, ₵; GMD: \
            gambian dalasis, gambian dalasi, gmd; GNF: guinean francs, guinean franc, gnf; GTQ: guatemalan quetzals, guatemalan quetzal, gtq; GYD: \
            guyanaese dollars, guyanaese dollar, gyd; HKD: hong kong dollars, hong kong dollar, hkd, hk$; HNL: honduran lempiras, honduran lempira, hnl; \
            HTG: haitian gourdes, haitian gourde, htg; HUF: hungarian forints, hungarian forint, huf; IDR: indonesian rupiahs, indonesian rupiah, idr; \
            ILS: israeli new shekels, israeli new shekel, ils, ₪; INR: indian rupees, indian rupee, rupees, rupee, inr, ₹, rs; IQD: iraqi dinars, iraqi \
            dinar, iqd; IRR: iranian rials, iranian rial, irr; ISK: icelandic krónur, icelandic króna, isk; JMD: jamaican dollars, jamaican dollar, jmd; \
            JOD: jordanian dinars, jordanian dinar, jod; JPY: japanese yen, jpy, ¥, ￥, y=; KES: kenyan shillings, kenyan shilling, kes; KGS: kyrgystani \
            soms, kyrgystani som, kgs; KHR: cambodian riels, cambodian riel, khr; KMF: comorian francs, comorian franc, kmf; KPW: north korean won, kpw; \
            KRW: south korean won, korean, krw, ₩, ￦; KWD: kuwaiti dinars, kuwaiti dinar, kwd; KZT: kazakhstani tenges, kazakhstani tenge, kzt, ₸; LAK: \
            laotian kips, laotian kip, lak; LBP: lebanese pounds, lebanese pound, lbp; LKR: sri lankan rupees, sri lankan rupee, lkr; LRD: liberian \
            dollars, liberian dollar, lrd; LYD: libyan dinars, libyan dinar, lyd; MAD: moroccan dirhams, moroccan dirham; MDL: moldovan lei, moldovan \
            leu, mdl; MGA: malagasy ariaries, malagasy ariary, mga; MKD: macedonian denari, macedonian denar, mkd; MMK: myanmar kyats, myanmar kyat, \
            mmk; MNT: mongolian tugriks, mongolian tugrik, mnt; MOP: macanese patacas, macanese pataca; MRU: mauritanian ouguiyas, mauritanian ouguiya, \
            mru; MUR: mauritian rupees, mauritian rupee, mur; MVR: maldivian rufiyaas, maldivian rufiyaa, mvr; MWK: malawian kwachas, malawian kwacha, \
            mwk; MXN: mexican pesos, mexican peso, mxn, mx$, mex$; MYR: malaysian ringgits, malaysian ringgit, myr, rm; MZN: mozambican meticals, \
            mozambican metical, mzn; NAD: namibian dollars, namibian dollar, nad; NGN: nigerian nairas, nigerian naira, ngn, ₦; NIO: nicaraguan \
            córdobas, nicaraguan córdoba, nio; NOK: norwegian kroner, norwegian krone, nok; NPR: nepalese rupees, nepalese rupee, npr; NZD: new zealand \
            dollars, new zealand dollar, nzd, nz$; OMR: omani rials, omani rial, omr; PAB: panamanian balboas, panamanian balboa, pab; PEN: peruvian \
            soles, peruvian sol; PGK: papua new guinean kina, pgk; PHP: philippine pesos, philippine peso, php, ₱; PKR: pakistani rupees, pakistani \
            rupee, pkr; PLN: polish zlotys, polish zloty, pln, zł; PYG: paraguayan guaranis, paraguayan guarani, pyg, ₲; QAR: qatari riyals, qatari \
            riyal, qar; RON: romanian lei, romanian leu, ron; RSD: serbian dinars, serbian dinar, rsd; RUB: russian rubles, russian ruble, russian \
            roubles, russian rouble, rubles, ruble, roubles, rouble, rub, ₽; RWF: rwandan francs, rwandan franc, rwf; SAR: saudi riyals, saudi riyal, \
            sar; SCR: seychellois rupees, seychellois rupee, scr; SDG: sudanese pounds, sudanese pound, sdg; SEK: swedish kronor, swedish krona, sek; \
            SGD: singapore dollars, singapore dollar, sgd, s$; SOS: somali shillings, somali shilling; SRD: surinamese dollars, surinamese dollar, srd; \
            SYP: syrian pounds, syrian pound, syp; SZL: swazi emalangeni, swazi lilangeni, szl; THB: thai baht, thb, ฿; TJS: tajikistani somonis, \
            tajikistani somoni, tjs; TMT: turkmenistani manat, tmt; TND: tunisian dinars, tunisian dinar, tnd; TOP: tongan paʻanga; TRY: turkish lira, \
            ₺; TTD: trinidad & tobago dollars, trinidad & tobago dollar, ttd; TWD: new taiwan dollars, new taiwan dollar, twd, nt$; TZS: tanzanian \
            shillings, tanzanian shilling, tzs; UAH: ukrainian hryvnias, ukrainian hryvnia, uah, ₴; UGX: ugandan shillings, ugandan shilling, ugx; USD: \
            us dollars, us dollar, dollars, dollar, usd, $, us$, u.s.$, us $, ＄; UYU: uruguayan pesos, uruguayan peso, uyu; UZS: uzbekistani som, uzs; \
            VES: venezuelan bolívars, venezuelan bolívar, ves; VND: vietnamese dong, vnd, ₫; XAF: central african cfa francs, central african cfa franc, \
            xaf; XCD: east caribbean dollars, east caribbean dollar, xcd; XOF: west african cfa francs, west african cfa franc, xof; XPF: cfp francs, \
            cfp franc, xpf; YER: yemeni rials, yemeni rial, yer; ZAR: south african rand, zar; ZMW: zambian kwachas, zambian kwacha, zmw; FIM: finnish \
            markkas, finnish markka, fim; DEM: german marks, german mark, dem; FRF: french francs, french franc, frf; ITL: italian liras, italian lira, \
            itl; ESP: spanish pesetas, spanish peseta; NLG: dutch guilders, dutch guilder, nlg; ATS: austrian schillings, austrian schilling, ats; BEF: \
            belgian francs, belgian franc; GRD: greek drachmas, greek drachma, grd; IEP: irish pounds, irish pound, iep; PTE: portuguese escudos, \
            portuguese escudo, pte; BIF: burundian francs, burundian franc, bif; PESO: pesos, peso; DINAR: dinars, dinar; DIRHAM: dirhams, dirham; CENT: \
            ¢;
            """
        return m
    }()
}
