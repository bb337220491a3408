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
            nanometer, nm; picometer: pikometer; decimeter: decimeter; mile: mile; yard: yard; foot: fot; inch: tum; nautical mile: nautisk mil, \
            nautiska mil, naut mil; light year: ljusår; square meter: kvadratmeter, m²; square kilometer: kvadratkilometer, km²; square mile: \
            kvadratmile, kv mile; square foot: kvadratfot, kv fot; square yard: kvadratyard, yd²; square inch: kvadrattum, tum²; square centimeter: \
            kvadratcentimeter, cm²; acre: engelskt tunnland, engelska tunnland; hectare: hektar; liter: liter; milliliter: milliliter, ml; deciliter: \
            deciliter; centiliter: centiliter; cubic meter: kubikmeter; cubic kilometer: kubikkilometer, km³; cubic foot: kubikfot, fot³; cubic \
            centimeter: kubikcentimeter, cm³; cubic inch: kubiktum, tum³; cubic yard: kubikyard, yd³; gallon: gallon, gal; pint: pint; fluid ounce: \
            flytande uns, fluid ounces, fl oz; barrel: fat; teaspoon: tesked, teskedar, tsk; tablespoon: matsked, matskedar, msk; kilogram: kilogram, \
            kg; gram: gram; milligram: milligram, mg; microgram: mikrogram; metric ton: ton; ton: engelskt kort ton, engelska korta ton, eng k ton; \
            ounce: uns; carat: karat; stone: engelsk sten, engelska stenar, eng sten; kilometer per hour: kilometer per timme, km / h; mile per hour: \
            mile per timme, mi / h; meter per second: meter per sekund, m / s; knot: knop; kilowatt hour: kilowattimme, kilowattimmar, kwh; kilocalorie: \
            kilokalori, kilokalorier, kcal; calorie: kalori, kalorier, cal; joule: joule; kilojoule: kilojoule, kj; watt: watt; milliwatt: milliwatt, \
            mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: hästkraft, hästkrafter; volt: volt; ampere: ampere; \
            milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: gigahertz, ghz; bit: bit; \
            kilobit: kilobit; megabit: megabit; gigabit: gigabit; byte: byte; kilobyte: kilobyte, kb; megabyte: megabyte, mb; gigabyte: gigabyte, gb; \
            terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: grad celsius, grader celsius, °c; fahrenheit: grad fahrenheit, grader fahrenheit, \
            °f; kelvin: kelvin; degree: grad, grader, °; radian: radian, radianer, rad; second: sekund, sekunder; minute: minut, minuter, min; hour: \
            timme, timmar, tim; day: dygn; week: vecka, veckor; month: månad, månader, mån; year: år; decade: årtionde, årtionden, årt; century: \
            århundrade, århundraden, årh; millisecond: millisekund, millisekunder; microsecond: mikrosekund, mikrosekunder; percent: procent, %; per \
            mille: promille, ‰; pixel: pixel, pixlar; megapixel: megapixel, megapixlar, mpx;
            """
        m.currencies = """
            AED: emiratisk dirham, aed; AFN: afghansk afghani, afghanska afghani, afn; AMD: armenisk dram, armeniska dram, amd; AOA: angolansk kwanza, \
            angolanska kwanza, aoa; ARS: argentinsk peso, argentinska pesos, ars; AUD: australisk dollar, australiska dollar, aud, a$, au$; AZN: \
            azerbajdzjansk manat, azerbajdzjanska manat, azn; BAM: bosnisk-hercegovinsk mark (konvertibel), bosnisk-hercegovinska mark (konvertibla); \
            BDT: bangladeshisk taka, bangladeshiska taka, bdt; BGN: bulgarisk lev, bulgariska leva, bgn; BHD: bahrainsk dinar, bahrainska dinarer, bhd; \
            BND: bruneisk dollar, bruneiska dollar, bnd; BOB: boliviansk boliviano, bolivianska bolivianos, bob; BRL: brasiliansk real, brasilianska \
            real, brl, r$; BWP: botswansk pula, botswanska pula, bwp; BYN: vitrysk rubel, vitryska rubel, byn; BZD: belizisk dollar, beliziska dollar, \
            bzd; CAD: kanadensisk dollar, kanadensiska dollar, cad, c$, ca$, can$; CDF: kongolesisk franc, kongolesiska franc, cdf; CHF: schweizisk \
            franc, schweiziska franc, chf, |, franc; CLP: chilensk peso, chilenska pesos, clp; CNY: kinesisk yuan, kinesiska yuan, cny; COP: colombiansk \
            peso, colombianska pesos; CRC: costarikansk colón, costarikanska colón, crc, ₡; CUP: kubansk peso, kubanska pesos; CVE: kapverdisk escudo, \
            kapverdiska escudos, cve; CZK: tjeckisk koruna, tjeckiska koruna, czk, kč; DJF: djiboutisk franc, djiboutiska franc, djf; DKK: dansk krona, \
            danska kronor, dkk; DOP: dominikansk peso, dominikanska pesos, dop; DZD: algerisk dinar, algeriska dinarer, dzd; EGP: egyptiskt pund, \
            egyptiska pund, egp; ERN: eritreansk nakfa, eritreanska nakfa, ern; ETB: etiopisk birr, etiopiska birr, etb; EUR: eur, |, euro, €; FJD: \
            fijidollar, fjd; GBP: brittiskt pund, brittiska pund, gbp, |, pund, £, ￡; GEL: georgisk lari, georgiska lari; GHS: ghanansk cedi, ghananska \
            cedi, ghs, ₵; GMD: gambisk dalasi, gambiska dalasi, gmd; GNF: guineansk franc, guineanska franc, gnf; GTQ: guatemalansk quetzal, \
            guatemalanska quetzal, gtq; GYD: guyanadollar, gyd; HKD: hongkongdollar, hkd, hk$; HNL: honduransk lempira, honduranska lempira, hnl; HTG: \
            haitisk gourde, haitiska gourder, htg; HUF: ungersk forint, ungerska forinter, huf; IDR: indonesisk rupie, indonesiska rupier, idr; ILS: \
            israelisk ny shekel, israeliska nya shekel, ils, ₪; INR: indisk rupie, indiska rupier, inr, |, rupie, rupier, ₹, rs; IQD: irakisk dinar, \
            irakiska dinarer, iqd; IRR: iransk rial, iranska rial, irr; ISK: isländsk krona, isländska kronor, isk; JMD: jamaica-dollar, jamaicanska \
            dollar, jmd; JOD: jordansk dinar, jordanska dinarer, jod; JPY: japansk yen, japanska yen, jpy, ¥, ￥, y=; KES: kenyansk shilling, kenyanska \
            shilling, kes; KGS: kirgizisk som, kirgiziska somer, kgs; KHR: kambodjansk riel, kambodjanska riel, khr; KMF: komorisk franc, komoriska \
            franc, kmf; KPW: nordkoreansk won, nordkoreanska won, kpw; KRW: sydkoreansk won, sydkoreanska won, krw, |, won, ₩, ￦; KWD: kuwaitisk dinar, \
            kuwaitiska dinarer, kwd; KZT: kazakisk tenge, kazakiska tenge, kzt, ₸; LAK: laotisk kip, laotiska kip, lak; LBP: libanesiskt pund, \
            libanesiska pund, lbp; LKR: srilankesisk rupie, srilankesiska rupier, lkr; LRD: liberiansk dollar, liberianska dollar, lrd; LYD: libysk \
            dinar, libyska dinarer, lyd; MAD: marockansk dirham, marockanska dirhamer; MDL: moldavisk leu, moldaviska lei, mdl; MGA: madagaskisk ariary, \
            madagaskiska ariary, mga; MKD: makedonisk denar, makedoniska denarer, mkd; MMK: myanmarisk kyat, myanmariska kyat, mmk; MNT: mongolisk \
            tögrög, mongoliska tögrög, mnt; MOP: makanesisk pataca, makanesiska pataca; MRU: mauretansk ouguiya, mauretanska ouguiya, mru; MUR: \
            mauritisk rupie, mauritiska rupier, mur; MVR: maldivisk rufiyaa, maldiviska rufiyer, mvr; MWK: malawisk kwacha, malawiska kwacha, mwk; MXN: \
            mexikansk peso, mexikanska pesos, mxn, mx$, mex$; MYR: malaysisk ringgit, malaysiska ringgiter, myr, rm; MZN: moçambikisk metical, \
            moçambikiska metical, mzn; NAD: namibisk dollar, namibiska dollar, nad; NGN: nigeriansk naira, nigerianska naira, ngn, ₦; NIO: nicaraguansk \
            córdoba, nicaraguanska córdobas, nio; NOK: norsk krona, norska kronor, nok; NPR: nepalesisk rupie, nepalesiska rupier, npr; NZD: nyzeeländsk \
            dollar, nyzeeländska dollar, nzd, nz$; OMR: omansk rial, omanska rial, omr; PAB: panamansk balboa, panamanska balboa, pab; PEN: peruansk \
            sol, peruanska sol; PGK: papuansk kina, papuanska kinor, pgk; PHP: filippinsk peso, filippinska pesos, php, ₱; PKR: pakistansk rupie, \
            pakistanska rupier, pkr; PLN: polsk zloty, polska zloty, pln, zł; PYG: paraguayansk guarani, paraguayska guarani, pyg, ₲; QAR: qatarisk \
            rial, qatariska rial, qar; RON: rumänsk leu, rumänska lei, ron; RSD: serbisk dinar, serbiska dinarer, rsd; RUB: rysk rubel, ryska rubel, \
            rub, |, rubel, ₽; RWF: rwandisk franc, rwandiska franc, rwf; SAR: saudisk riyal, saudiska riyal, sar; SCR: seychellisk rupie, seychelliska \
            rupier, scr; SDG: sudanesiskt pund, sudanesiska pund, sdg; SEK: svensk krona, svenska kronor, sek; SGD: singaporiansk dollar, singaporianska \
            dollar, sgd, s$; SOS: somalisk shilling, somaliska shilling; SRD: surinamesisk dollar, surinamesiska dollar, srd; SYP: syriskt pund, syriska \
            pund, syp; SZL: swaziländsk lilangeni, swaziländska lilangeni, szl; THB: thailändsk baht, thailändska baht, thb, ฿; TJS: tadzjikisk somoni, \
            tadzjikiska somoni, tjs; TMT: turkmenistansk manat, turkmenistanska manat, tmt; TND: tunisisk dinar, tunisiska dinarer, tnd; TOP: tongansk \
            paʻanga, tonganska paʻanga; TRY: turkisk lira, turkiska lira, ₺; TTD: trinidaddollar, ttd; TWD: taiwanesisk dollar, taiwanesiska dollar, \
            twd, nt$; TZS: tanzanisk shilling, tanzaniska shilling, tzs; UAH: ukrainsk hryvnia, ukrainska hryvnia, uah, ₴; UGX: ugandisk shilling, \
            ugandiska shilling, ugx; USD: amerikansk dollar, amerikanska dollar, usd, $, us$, u.s.$, us $, ＄; UYU: uruguayansk peso, uruguayanska pesos, \
            uyu; UZS: uzbekisk sum, uzbekiska sum, uzs; VES: venezuelansk bolívar, venezuelanska bolívar, ves; VND: vietnamesisk dong, vietnamesiska \
            dong, vnd, ₫; XAF: centralafrikansk franc, centralafrikanska franc, xaf; XCD: östkaribisk dollar, östkaribiska dollar, xcd; XOF: \
            västafrikansk franc, västafrikanska franc, xof; XPF: cfp-franc, xpf; YER: jemenitisk rial, jemenitiska rial, yer; ZAR: sydafrikansk rand, \
            sydafrikanska rand, zar; ZMW: zambisk kwacha, zambiska kwacha, zmw; FIM: finsk mark, finska mark, fim; DEM: tysk mark, tyska mark, dem; FRF: \
            fransk franc, franska franc, frf; ITL: italiensk lire, italienska lire, itl; ESP: spansk peseta, spanska pesetas; NLG: nederländsk gulden, \
            nederländska gulden, nlg; ATS: österrikisk schilling, österrikiska schilling, ats; BEF: belgisk franc, belgiska franc; GRD: grekisk drachma, \
            grekiska drachmer, grd; IEP: irländskt pund, irländska pund, iep; PTE: portugisisk escudo, portugisiska escudos, pte; BIF: burundisk franc, \
            burundiska franc, bif; PESO: peso, pesos; RIAL: rial; DINAR: dinar, dinarer; DIRHAM: dirham; CENT: ¢;
            """
        return m
    }()
}
