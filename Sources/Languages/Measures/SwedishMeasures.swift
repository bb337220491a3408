// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Swedish.
    static let swedish: Measures = {
        var m = Measures()
        m.numbers = """
            noll=0, ett=1, en=1, två=2, tre=3, fyra=4, fem=5, sex=6, sju=7, åtta=8, nio=9, tio=10, elva=11, tolv=12, tretton=13, fjorton=14, femton=15, \
            sexton=16, sjutton=17, arton=18, nitton=19, tjugo=20, tjugoett=21, tjugoen=21, tjugotvå=22, tjugotre=23, tjugofyra=24, tjugofem=25, \
            tjugosex=26, tjugosju=27, tjugoåtta=28, tjugonio=29, trettio=30, trettioett=31, trettioen=31, trettiotvå=32, trettiotre=33, trettiofyra=34, \
            trettiofem=35, trettiosex=36, trettiosju=37, trettioåtta=38, trettionio=39, fyrtio=40, fyrtioett=41, fyrtioen=41, fyrtiotvå=42, \
            fyrtiotre=43, fyrtiofyra=44, fyrtiofem=45, fyrtiosex=46, fyrtiosju=47, fyrtioåtta=48, fyrtionio=49, femtio=50, femtioett=51, femtioen=51, \
            femtiotvå=52, femtiotre=53, femtiofyra=54, femtiofem=55, femtiosex=56, femtiosju=57, femtioåtta=58, femtionio=59, sextio=60, sextioett=61, \
            sextioen=61, sextiotvå=62, sextiotre=63, sextiofyra=64, sextiofem=65, sextiosex=66, sextiosju=67, sextioåtta=68, sextionio=69, sjuttio=70, \
            sjuttioett=71, sjuttioen=71, sjuttiotvå=72, sjuttiotre=73, sjuttiofyra=74, sjuttiofem=75, sjuttiosex=76, sjuttiosju=77, sjuttioåtta=78, \
            sjuttionio=79, åttio=80, åttioett=81, åttioen=81, åttiotvå=82, åttiotre=83, åttiofyra=84, åttiofem=85, åttiosex=86, åttiosju=87, \
            åttioåtta=88, åttionio=89, nittio=90, nittioett=91, nittioen=91, nittiotvå=92, nittiotre=93, nittiofyra=94, nittiofem=95, nittiosex=96, \
            nittiosju=97, nittioåtta=98, nittionio=99, etthundra=100, tvåhundra=200, trehundra=300, fyrahundra=400, femhundra=500, sexhundra=600, \
            sjuhundra=700, åttahundra=800, niohundra=900
            """
        m.magnitudes = """
            hundra=100, usen=1000, tusen=1000, ettusen=1000, miljon=1000000, miljoner=1000000, miljard=1000000000, miljarder=1000000000, \
            biljon=1000000000000, biljoner=1000000000000
            """
        m.decimal = ","
        m.joinsNumerals = true
        m.minus = "minus"
        m.point = "komma"
        m.units = """
            meter: meter, m; kilometer: kilometer, km; centimeter: centimeter, cm; millimeter: millimeter, mm; micrometer: mikrometer, μm; nanometer: \
            nanometer, nm; picometer: pikometer; decimeter: decimeter; mile: mile; yard: yard; foot: fot; inch: tum; nautical mile: nautiska mil, \
            nautisk mil, naut mil; light year: ljusår; square meter: kvadratmeter, m²; square kilometer: kvadratkilometer, km²; square mile: \
            kvadratmile, kv mile; square foot: kvadratfot, kv fot; square yard: kvadratyard, yd²; square inch: kvadrattum, tum²; square centimeter: \
            kvadratcentimeter, cm²; acre: engelska tunnland, engelskt tunnland; hectare: hektar; liter: liter; milliliter: milliliter, ml; deciliter: \
            deciliter; centiliter: centiliter; cubic meter: kubikmeter; cubic kilometer: kubikkilometer, km³; cubic foot: kubikfot, fot³; cubic \
            centimeter: kubikcentimeter, cm³; cubic inch: kubiktum, tum³; cubic yard: kubikyard, yd³; gallon: gallon, gal; pint: pint; fluid ounce: \
            fluid ounces, flytande uns, fl oz; barrel: fat; teaspoon: teskedar, tesked, tsk; tablespoon: matskedar, matsked, msk; kilogram: kilogram, \
            kg; gram: gram; milligram: milligram, mg; microgram: mikrogram; metric ton: ton; ton: engelska korta ton, engelskt kort ton, eng k ton; \
            ounce: uns; carat: karat; stone: engelska stenar, engelsk sten, eng sten; kilometer per hour: kilometer per timme, km / h; mile per hour: \
            mile per timme, mi / h; meter per second: meter per sekund, m / s; knot: knop; kilowatt hour: kilowattimmar, kilowattimme, kwh; kilocalorie: \
            kilokalorier, kilokalori, kcal; calorie: kalorier, kalori, cal; joule: joule; kilojoule: kilojoule, kj; watt: watt; milliwatt: milliwatt, \
            mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: hästkrafter, hästkraft; volt: volt; ampere: ampere; \
            milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: gigahertz, ghz; bit: bit; \
            kilobit: kilobit, kb; megabit: megabit, mb; gigabit: gigabit, gb; byte: byte; kilobyte: kilobyte, kb; megabyte: megabyte, mb; gigabyte: \
            gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: grader celsius, grad celsius, °c; fahrenheit: grader fahrenheit, grad \
            fahrenheit, °f; kelvin: kelvin; degree: grader, grad, °; radian: radianer, radian, rad; second: sekunder, sekund; minute: minuter, minut, \
            min; hour: timmar, timme, tim; day: dygn; week: veckor, vecka; month: månader, månad, mån; year: år; decade: årtionden, årtionde, årt; \
            century: århundraden, århundrade, årh; millisecond: millisekunder, millisekund; microsecond: mikrosekunder, mikrosekund; percent: procent, \
            %; per mille: promille, ‰; pixel: pixlar, pixel; megapixel: megapixlar, megapixel, mpx;
            """
        m.currencies = """
            AED: emiratisk dirham, aed; AFN: afghanska afghani, afghansk afghani, afn; AMD: armeniska dram, armenisk dram, amd; AOA: angolanska kwanza, \
            angolansk kwanza, aoa; ARS: argentinska pesos, argentinsk peso, ars; AUD: australiska dollar, australisk dollar, aud, a$, au$; AZN: \
            azerbajdzjanska manat, azerbajdzjansk manat, azn; BAM: bosnisk-hercegovinska mark (konvertibla), bosnisk-hercegovinsk mark (konvertibel); \
            BDT: bangladeshiska taka, bangladeshisk taka, bdt; BGN: bulgariska leva, bulgarisk lev, bgn; BHD: bahrainska dinarer, bahrainsk dinar, bhd; \
            BND: bruneiska dollar, bruneisk dollar, bnd; BOB: bolivianska bolivianos, boliviansk boliviano, bob; BRL: brasilianska real, brasiliansk \
            real, brl, r$; BWP: botswanska pula, botswansk pula, bwp; BYN: vitryska rubel, vitrysk rubel, byn; BZD: beliziska dollar, belizisk dollar, \
            bzd; CAD: kanadensiska dollar, kanadensisk dollar, cad, c$, ca$, can$; CDF: kongolesiska franc, kongolesisk franc, cdf; CHF: schweiziska \
            franc, schweizisk franc, franc, chf; CLP: chilenska pesos, chilensk peso, clp; CNY: kinesiska yuan, kinesisk yuan, cny; COP: colombianska \
            pesos, colombiansk peso; CRC: costarikanska colón, costarikansk colón, crc, ₡; CUP: kubanska pesos, kubansk peso; CVE: kapverdiska escudos, \
            kapverdisk escudo, cve; CZK: tjeckiska koruna, tjeckisk koruna, czk, kč; DJF: djiboutiska franc, djiboutisk franc, djf; DKK: danska kronor, \
            dansk krona, dkk; DOP: dominikanska pesos, dominikansk peso, dop; DZD: algeriska dinarer, algerisk dinar, dzd; EGP: egyptiska pund, \
            egyptiskt pund, egp; ERN: eritreanska nakfa, eritreansk nakfa, ern; ETB: etiopiska birr, etiopisk birr, etb; EUR: euro, eur, €; FJD: \
            fijidollar, fjd; GBP: brittiska pund, brittiskt pund, pund, gbp, £, ￡; GEL: georgiska lari, georgisk lari; GHS: ghananska cedi, ghanansk \
            cedi, ghs, ₵; GMD: gambiska dalasi, gambisk dalasi, gmd; GNF: guineanska franc, guineansk franc, gnf; GTQ: guatemalanska quetzal, \
            guatemalansk quetzal, gtq; GYD: guyanadollar, gyd; HKD: hongkongdollar, hkd, hk$; HNL: honduranska lempira, honduransk lempira, hnl; HTG: \
            haitiska gourder, haitisk gourde, htg; HUF: ungerska forinter, ungersk forint, huf; IDR: indonesiska rupier, indonesisk rupie, idr; ILS: \
            israeliska nya shekel, israelisk ny shekel, ils, ₪; INR: indiska rupier, indisk rupie, rupier, rupie, inr, ₹, rs; IQD: irakiska dinarer, \
            irakisk dinar, iqd; IRR: iranska rial, iransk rial, irr; ISK: isländska kronor, isländsk krona, isk; JMD: jamaicanska dollar, \
            jamaica-dollar, jmd; JOD: jordanska dinarer, jordansk dinar, jod; JPY: japanska yen, japansk yen, jpy, ¥, ￥, y=; KES: kenyanska shilling, \
            kenyansk shilling, kes; KGS: kirgiziska somer, kirgizisk som, kgs; KHR: kambodjanska riel, kambodjansk riel, khr; KMF: komoriska franc, \
            komorisk franc, kmf; KPW: nordkoreanska won, nordkoreansk won, kpw; KRW: sydkoreanska won, sydkoreansk won, won, krw, ₩, ￦; KWD: kuwaitiska \
            dinarer, kuwaitisk dinar, kwd; KZT: kazakiska tenge, kazakisk tenge, kzt, ₸; LAK: laotiska kip, laotisk kip, lak; LBP: libanesiska pund, \
            libanesiskt pund, lbp; LKR: srilankesiska rupier, srilankesisk rupie, lkr; LRD: liberianska dollar, liberiansk dollar, lrd; LYD: libyska \
            dinarer, libysk dinar, lyd; MAD: marockanska dirhamer, marockansk dirham; MDL: moldaviska lei, moldavisk leu, mdl; MGA: madagaskiska ariary, \
            madagaskisk ariary, mga; MKD: makedoniska denarer, makedonisk denar, mkd; MMK: myanmariska kyat, myanmarisk kyat, mmk; MNT: mongoliska \
            tögrög, mongolisk tögrög, mnt; MOP: makanesiska pataca, makanesisk pataca; MRU: mauretanska ouguiya, mauretansk ouguiya, mru; MUR: \
            mauritiska rupier, mauritisk rupie, mur; MVR: maldiviska rufiyer, maldivisk rufiyaa, mvr; MWK: malawiska kwacha, malawisk kwacha, mwk; MXN: \
            mexikanska pesos, mexikansk peso, mxn, mx$, mex$; MYR: malaysiska ringgiter, malaysisk ringgit, myr, rm; MZN: moçambikiska metical, \
            moçambikisk metical, mzn; NAD: namibiska dollar, namibisk dollar, nad; NGN: nigerianska naira, nigeriansk naira, ngn, ₦; NIO: nicaraguanska \
            córdobas, nicaraguansk córdoba, nio; NOK: norska kronor, norsk krona, nok; NPR: nepalesiska rupier, nepalesisk rupie, npr; NZD: nyzeeländska \
            dollar, nyzeeländsk dollar, nzd, nz$; OMR: omanska rial, omansk rial, omr; PAB: panamanska balboa, panamansk balboa, pab; PEN: peruanska \
            sol, peruansk sol; PGK: papuanska kinor, papuansk kina, pgk; PHP: filippinska pesos, filippinsk peso, php, ₱; PKR: pakistanska rupier, \
            pakistansk rupie, pkr; PLN: polska zloty, polsk zloty, pln, zł; PYG: paraguayska guarani, paraguayansk guarani, pyg, ₲; QAR: qatariska rial, \
            qatarisk rial, qar; RON: rumänska lei, rumänsk leu, ron; RSD: serbiska dinarer, serbisk dinar, rsd; RUB: ryska rubel, rysk rubel, rubel, \
            rub, ₽; RWF: rwandiska franc, rwandisk franc, rwf; SAR: saudiska riyal, saudisk riyal, sar; SCR: seychelliska rupier, seychellisk rupie, \
            scr; SDG: sudanesiska pund, sudanesiskt pund, sdg; SEK: svenska kronor, svensk krona, sek; SGD: singaporianska dollar, singaporiansk dollar, \
            sgd, s$; SOS: somaliska shilling, somalisk shilling; SRD: surinamesiska dollar, surinamesisk dollar, srd; SYP: syriska pund, syriskt pund, \
            syp; SZL: swaziländska lilangeni, swaziländsk lilangeni, szl; THB: thailändska baht, thailändsk baht, thb, ฿; TJS: tadzjikiska somoni, \
            tadzjikisk somoni, tjs; TMT: turkmenistanska manat, turkmenistansk manat, tmt; TND: tunisiska dinarer, tunisisk dinar, tnd; TOP: tonganska \
            paʻanga, tongansk paʻanga; TRY: turkiska lira, turkisk lira, ₺; TTD: trinidaddollar, ttd; TWD: taiwanesiska dollar, taiwanesisk dollar, twd, \
            nt$; TZS: tanzaniska shilling, tanzanisk shilling, tzs; UAH: ukrainska hryvnia, ukrainsk hryvnia, uah, ₴; UGX: ugandiska shilling, ugandisk \
            shilling, ugx; USD: amerikanska dollar, amerikansk dollar, usd, $, us$, u.s.$, us $, ＄; UYU: uruguayanska pesos, uruguayansk peso, uyu; UZS: \
            uzbekiska sum, uzbekisk sum, uzs; VES: venezuelanska bolívar, venezuelansk bolívar, ves; VND: vietnamesiska dong, vietnamesisk dong, vnd, ₫; \
            XAF: centralafrikanska franc, centralafrikansk franc, xaf; XCD: östkaribiska dollar, östkaribisk dollar, xcd; XOF: västafrikanska franc, \
            västafrikansk franc, xof; XPF: cfp-franc, xpf; YER: jemenitiska rial, jemenitisk rial, yer; ZAR: sydafrikanska rand, sydafrikansk rand, zar; \
            ZMW: zambiska kwacha, zambisk kwacha, zmw; FIM: finska mark, finsk mark, fim; DEM: tyska mark, tysk mark, dem; FRF: franska franc, fransk \
            franc, frf; ITL: italienska lire, italiensk lire, itl; ESP: spanska pesetas, spansk peseta; NLG: nederländska gulden, nederländsk gulden, \
            nlg; ATS: österrikiska schilling, österrikisk schilling, ats; BEF: belgiska franc, belgisk franc; GRD: grekiska drachmer, grekisk drachma, \
            grd; IEP: irländska pund, irländskt pund, iep; PTE: portugisiska escudos, portugisisk escudo, pte; BIF: burundiska franc, burundisk franc, \
            bif; PESO: pesos, peso; RIAL: rial; DINAR: dinarer, dinar; DIRHAM: dirham; CENT: ¢;
            """
        return m
    }()
}
