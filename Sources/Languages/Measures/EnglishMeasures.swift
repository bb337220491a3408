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
            meter: meter, meters, m, metre, metres; kilometer: kilometer, kilometers, km, kilometre, kilometres; centimeter: centimeter, centimeters, \
            cm, centimetre, centimetres; millimeter: millimeter, millimeters, mm, millimetre, millimetres; micrometer: micrometer, micrometers, μm, \
            micrometre, micrometres; nanometer: nanometer, nanometers, nm, nanometre, nanometres; picometer: picometer, picometers, picometre, \
            picometres; decimeter: decimeter, decimeters, decimetre, decimetres; mile: mile, miles; yard: yard, yards; foot: foot, feet, ft; inch: inch, \
            inches; nautical mile: nautical mile, nautical miles, nmi; light year: light year, light years; square meter: square meter, square meters, \
            m², square metre, square metres; square kilometer: square kilometer, square kilometers, km², square kilometre, square kilometres; square \
            mile: square mile, square miles, sq mi; square foot: square foot, square feet, sq ft; square yard: square yard, square yards, yd²; square \
            inch: square inch, square inches, in²; square centimeter: square centimeter, square centimeters, cm², square centimetre, square centimetres; \
            acre: acre, acres; hectare: hectare, hectares; liter: liter, liters, litre, litres; milliliter: milliliter, milliliters, ml, millilitre, \
            millilitres; deciliter: deciliter, deciliters, decilitre, decilitres; centiliter: centiliter, centiliters, centilitre, centilitres; cubic \
            meter: cubic meter, cubic meters, cubic metre, cubic metres; cubic kilometer: cubic kilometer, cubic kilometers, km³, cubic kilometre, cubic \
            kilometres; cubic foot: cubic foot, cubic feet, ft³; cubic centimeter: cubic centimeter, cubic centimeters, cm³, cubic centimetre, cubic \
            centimetres; cubic inch: cubic inch, cubic inches, in³; cubic yard: cubic yard, cubic yards, yd³; gallon: gallon, gallons, gal, us gallon, \
            us gallons, us gal; pint: pint, pints; fluid ounce: fluid ounce, fluid ounces, fl oz, us fluid ounce, us fluid ounces, us fl oz; barrel: \
            barrel, barrels, bbl; teaspoon: teaspoon, teaspoons, tsp; tablespoon: tablespoon, tablespoons, tbsp; kilogram: kilogram, kilograms, kg; \
            gram: gram, grams; milligram: milligram, milligrams, mg; microgram: microgram, micrograms; metric ton: metric ton, metric tons, tonne, \
            tonnes; ton: ton, tons; pound: lb; ounce: ounce, ounces, oz; carat: carat, carats; stone: stone, stones; kilometer per hour: kilometer per \
            hour, kilometers per hour, km / h, kilometre per hour, kilometres per hour; mile per hour: mile per hour, miles per hour, mph; meter per \
            second: meter per second, meters per second, m / s, metre per second, metres per second; knot: knot, knots; kilowatt hour: kilowatt hour, \
            kilowatt-hours, kwh, kilowatt-hour; kilocalorie: kilocalorie, kilocalories, kcal; calorie: calorie, calories, cal; joule: joule, joules; \
            kilojoule: kilojoule, kilojoules, kj; watt: watt, watts; milliwatt: milliwatt, milliwatts, mw; kilowatt: kilowatt, kilowatts, kw; megawatt: \
            megawatt, megawatts, mw; gigawatt: gigawatt, gigawatts, gw; horsepower: horsepower, hp; volt: volt, volts; ampere: ampere, amperes; \
            milliampere: milliampere, milliamperes; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: gigahertz, ghz; \
            bit: bit, bits; kilobit: kilobit, kilobits; megabit: megabit, megabits; gigabit: gigabit, gigabits; byte: byte, bytes; kilobyte: kilobyte, \
            kilobytes, kb; megabyte: megabyte, megabytes, mb; gigabyte: gigabyte, gigabytes, gb; terabyte: terabyte, terabytes, tb; petabyte: petabyte, \
            petabytes, pb; celsius: degree celsius, degrees celsius, °c; fahrenheit: degree fahrenheit, degrees fahrenheit, °f; kelvin: kelvin, kelvins; \
            degree: degree, degrees; radian: radian, radians, rad; second: second, seconds, sec, secs; minute: minute, minutes, min, mins; hour: hour, \
            hours, hrs; day: day, days; week: week, weeks, wks; month: month, months, mth, mths; year: year, years, yrs; decade: decade, decades, dec; \
            century: century, centuries; millisecond: millisecond, milliseconds; microsecond: microsecond, microseconds; percent: percent, %, per cent; \
            per mille: permille, ‰, per mille; pixel: pixel, pixels; megapixel: megapixel, megapixels;
            """
        m.currencies = """
            AED: uae dirham, uae dirhams, aed; AFN: afghan afghani, afghan afghanis, afn; AMD: armenian dram, armenian drams, amd; AOA: angolan kwanza, \
            angolan kwanzas, aoa; ARS: argentine peso, argentine pesos, ars; AUD: australian dollar, australian dollars, aud, a$, au$; AZN: azerbaijani \
            manat, azerbaijani manats, azn; BAM: bosnia-herzegovina convertible mark, bosnia-herzegovina convertible marks; BDT: bangladeshi taka, \
            bangladeshi takas, bdt; BGN: bulgarian lev, bulgarian leva, bgn; BHD: bahraini dinar, bahraini dinars, bhd; BND: brunei dollar, brunei \
            dollars, bnd; BOB: bolivian boliviano, bolivian bolivianos, bob; BRL: brazilian real, brazilian reals, brl, r$; BWP: botswanan pula, \
            botswanan pulas, bwp; BYN: belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles, byn; BZD: belize dollar, belize \
            dollars, bzd; CAD: canadian dollar, canadian dollars, cad, c$, ca$, can$; CDF: congolese franc, congolese francs, cdf; CHF: swiss franc, \
            swiss francs, chf, |, franc, francs; CLP: chilean peso, chilean pesos, clp; CNY: chinese yuan, cny; COP: colombian peso, colombian pesos; \
            CRC: costa rican colón, costa rican colóns, crc, ₡; CUP: cuban peso, cuban pesos; CVE: cape verdean escudo, cape verdean escudos, cve; CZK: \
            czech koruna, czech korunas, czk, kč; DJF: djiboutian franc, djiboutian francs, djf; DKK: danish krone, danish kroner, dkk; DOP: dominican \
            peso, dominican pesos, dop; DZD: algerian dinar, algerian dinars, dzd; EGP: egyptian pound, egyptian pounds, egp; ERN: eritrean nakfa, \
            eritrean nakfas, ern; ETB: ethiopian birr, ethiopian birrs, etb; EUR: eur, |, euro, euros, €; FJD: fijian dollar, fijian dollars, fjd; GBP: \
            british pound, british pounds, gbp, |, pound, pounds, £, ￡; GEL: georgian lari, georgian laris; GHS: ghanaian cedi, ghanaian cedis, ghs, ₵; \
            GMD: gambian dalasi, gambian dalasis, gmd; GNF: guinean franc, guinean francs, gnf; GTQ: guatemalan quetzal, guatemalan quetzals, gtq; GYD: \
            guyanaese dollar, guyanaese dollars, gyd; HKD: hong kong dollar, hong kong dollars, hkd, hk$; HNL: honduran lempira, honduran lempiras, hnl; \
            HTG: haitian gourde, haitian gourdes, htg; HUF: hungarian forint, hungarian forints, huf; IDR: indonesian rupiah, indonesian rupiahs, idr; \
            ILS: israeli new shekel, israeli new shekels, ils, ₪; INR: indian rupee, indian rupees, inr, |, rupee, rupees, ₹, rs; IQD: iraqi dinar, \
            iraqi dinars, iqd; IRR: iranian rial, iranian rials, irr; ISK: icelandic króna, icelandic krónur, isk; JMD: jamaican dollar, jamaican \
            dollars, jmd; JOD: jordanian dinar, jordanian dinars, jod; JPY: japanese yen, jpy, ¥, ￥, y=; KES: kenyan shilling, kenyan shillings, kes; \
            KGS: kyrgystani som, kyrgystani soms, kgs; KHR: cambodian riel, cambodian riels, khr; KMF: comorian franc, comorian francs, kmf; KPW: north \
            korean won, kpw; KRW: south korean won, krw, |, korean, ₩, ￦; KWD: kuwaiti dinar, kuwaiti dinars, kwd; KZT: kazakhstani tenge, kazakhstani \
            tenges, kzt, ₸; LAK: laotian kip, laotian kips, lak; LBP: lebanese pound, lebanese pounds, lbp; LKR: sri lankan rupee, sri lankan rupees, \
            lkr; LRD: liberian dollar, liberian dollars, lrd; LYD: libyan dinar, libyan dinars, lyd; MAD: moroccan dirham, moroccan dirhams; MDL: \
            moldovan leu, moldovan lei, mdl; MGA: malagasy ariary, malagasy ariaries, mga; MKD: macedonian denar, macedonian denari, mkd; MMK: myanmar \
            kyat, myanmar kyats, mmk; MNT: mongolian tugrik, mongolian tugriks, mnt; MOP: macanese pataca, macanese patacas; MRU: mauritanian ouguiya, \
            mauritanian ouguiyas, mru; MUR: mauritian rupee, mauritian rupees, mur; MVR: maldivian rufiyaa, maldivian rufiyaas, mvr; MWK: malawian \
            kwacha, malawian kwachas, mwk; MXN: mexican peso, mexican pesos, mxn, mx$, mex$; MYR: malaysian ringgit, malaysian ringgits, myr, rm; MZN: \
            mozambican metical, mozambican meticals, mzn; NAD: namibian dollar, namibian dollars, nad; NGN: nigerian naira, nigerian nairas, ngn, ₦; \
            NIO: nicaraguan córdoba, nicaraguan córdobas, nio; NOK: norwegian krone, norwegian kroner, nok; NPR: nepalese rupee, nepalese rupees, npr; \
            NZD: new zealand dollar, new zealand dollars, nzd, nz$; OMR: omani rial, omani rials, omr; PAB: panamanian balboa, panamanian balboas, pab; \
            PEN: peruvian sol, peruvian soles; PGK: papua new guinean kina, pgk; PHP: philippine peso, philippine pesos, php, ₱; PKR: pakistani rupee, \
            pakistani rupees, pkr; PLN: polish zloty, polish zlotys, pln, zł; PYG: paraguayan guarani, paraguayan guaranis, pyg, ₲; QAR: qatari riyal, \
            qatari riyals, qar; RON: romanian leu, romanian lei, ron; RSD: serbian dinar, serbian dinars, rsd; RUB: russian ruble, russian rubles, \
            russian rouble, russian roubles, rub, |, ruble, rubles, rouble, roubles, ₽; RWF: rwandan franc, rwandan francs, rwf; SAR: saudi riyal, saudi \
            riyals, sar; SCR: seychellois rupee, seychellois rupees, scr; SDG: sudanese pound, sudanese pounds, sdg; SEK: swedish krona, swedish kronor, \
            sek; SGD: singapore dollar, singapore dollars, sgd, s$; SOS: somali shilling, somali shillings; SRD: surinamese dollar, surinamese dollars, \
            srd; SYP: syrian pound, syrian pounds, syp; SZL: swazi lilangeni, swazi emalangeni, szl; THB: thai baht, thb, ฿; TJS: tajikistani somoni, \
            tajikistani somonis, tjs; TMT: turkmenistani manat, tmt; TND: tunisian dinar, tunisian dinars, tnd; TOP: tongan paʻanga; TRY: turkish lira, \
            ₺; TTD: trinidad & tobago dollar, trinidad & tobago dollars, ttd; TWD: new taiwan dollar, new taiwan dollars, twd, nt$; TZS: tanzanian \
            shilling, tanzanian shillings, tzs; UAH: ukrainian hryvnia, ukrainian hryvnias, uah, ₴; UGX: ugandan shilling, ugandan shillings, ugx; USD: \
            us dollar, us dollars, usd, |, dollar, dollars, $, us$, u.s.$, us $, ＄; UYU: uruguayan peso, uruguayan pesos, uyu; UZS: uzbekistani som, \
            uzs; VES: venezuelan bolívar, venezuelan bolívars, ves; VND: vietnamese dong, vnd, ₫; XAF: central african cfa franc, central african cfa \
            francs, xaf; XCD: east caribbean dollar, east caribbean dollars, xcd; XOF: west african cfa franc, west african cfa francs, xof; XPF: cfp \
            franc, cfp francs, xpf; YER: yemeni rial, yemeni rials, yer; ZAR: south african rand, zar; ZMW: zambian kwacha, zambian kwachas, zmw; FIM: \
            finnish markka, finnish markkas, fim; DEM: german mark, german marks, dem; FRF: french franc, french francs, frf; ITL: italian lira, italian \
            liras, itl; ESP: spanish peseta, spanish pesetas; NLG: dutch guilder, dutch guilders, nlg; ATS: austrian schilling, austrian schillings, \
            ats; BEF: belgian franc, belgian francs; GRD: greek drachma, greek drachmas, grd; IEP: irish pound, irish pounds, iep; PTE: portuguese \
            escudo, portuguese escudos, pte; BIF: burundian franc, burundian francs, bif; PESO: peso, pesos; DINAR: dinar, dinars; DIRHAM: dirham, \
            dirhams; CENT: ¢;
            """
        return m
    }()
}
