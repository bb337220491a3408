// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Italian.
    static let italian: Measures = {
        var m = Measures()
        m.numbers = """
            zero=0, un=1, una=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, undici=11, dodici=12, tredici=13, \
            quattordici=14, quindici=15, sedici=16, diciassette=17, diciotto=18, diciannove=19, venti=20, ventun=21, ventuna=21, ventidue=22, \
            ventitré=23, ventiquattro=24, venticinque=25, ventisei=26, ventisette=27, ventotto=28, ventinove=29, trenta=30, trentun=31, trentuna=31, \
            trentadue=32, trentatré=33, trentaquattro=34, trentacinque=35, trentasei=36, trentasette=37, trentotto=38, trentanove=39, quaranta=40, \
            quarantun=41, quarantuna=41, quarantadue=42, quarantatré=43, quarantaquattro=44, quarantacinque=45, quarantasei=46, quarantasette=47, \
            quarantotto=48, quarantanove=49, cinquanta=50, cinquantun=51, cinquantuna=51, cinquantadue=52, cinquantatré=53, cinquantaquattro=54, \
            cinquantacinque=55, cinquantasei=56, cinquantasette=57, cinquantotto=58, cinquantanove=59, sessanta=60, sessantun=61, sessantuna=61, \
            sessantadue=62, sessantatré=63, sessantaquattro=64, sessantacinque=65, sessantasei=66, sessantasette=67, sessantotto=68, sessantanove=69, \
            settanta=70, settantun=71, settantuna=71, settantadue=72, settantatré=73, settantaquattro=74, settantacinque=75, settantasei=76, \
            settantasette=77, settantotto=78, settantanove=79, ottanta=80, ottantun=81, ottantuna=81, ottantadue=82, ottantatré=83, ottantaquattro=84, \
            ottantacinque=85, ottantasei=86, ottantasette=87, ottantotto=88, ottantanove=89, novanta=90, novantun=91, novantuna=91, novantadue=92, \
            novantatré=93, novantaquattro=94, novantacinque=95, novantasei=96, novantasette=97, novantotto=98, novantanove=99, cento=100, duecento=200, \
            trecento=300, quattrocento=400, cinquecento=500, seicento=600, settecento=700, ottocento=800, novecento=900
            """
        m.magnitudes = """
            cento=100, mila=1000, mille=1000, milione=1000000, milioni=1000000, miliardo=1000000000, miliardi=1000000000, bilione=1000000000000, \
            bilioni=1000000000000, millemiliardi=1000000000000, milamiliardi=1000000000000, mln=1000000, mrd=1000000000, bln=1000000000000
            """
        m.decimal = ","
        m.joinsNumerals = true
        m.minus = "meno"
        m.point = "virgola"
        m.units = """
            meter: metri, metro, m; kilometer: chilometri, chilometro, km; centimeter: centimetri, centimetro, cm; millimeter: millimetri, millimetro, \
            mm; micrometer: micrometri, micrometro, μm; nanometer: nanometri, nanometro, nm; picometer: picometri, picometro; decimeter: decimetri, \
            decimetro; mile: miglia, miglio; yard: iarde, iarda; foot: piedi, piede, ft; inch: pollici, pollice; nautical mile: miglia nautiche, miglio \
            nautico, nmi; light year: anni luce, anno luce; square meter: metri quadrati, metro quadrato, m²; square kilometer: chilometri quadrati, \
            chilometro quadrato, km²; square mile: miglia quadrate, miglio quadrato, mi²; square foot: piedi quadrati, piede quadrato, ft²; square yard: \
            iarde quadrate, iarda quadrata, yd²; square inch: pollici quadrati, pollice quadrato, in²; square centimeter: centimetri quadrati, \
            centimetro quadrato, cm²; acre: acri, acro; hectare: ettari, ettaro; liter: litri, litro; milliliter: millilitri, millilitro, ml; deciliter: \
            decilitri, decilitro; centiliter: centilitri, centilitro; cubic meter: metri cubi, metro cubo; cubic kilometer: chilometri cubi, chilometro \
            cubo, km³; cubic foot: piedi cubi, piede cubo, ft³; cubic centimeter: centimetri cubi, centimetro cubo, cm³; cubic inch: pollici cubi, \
            pollice cubo, in³; cubic yard: iarde cubiche, iarda cubica, yd³; gallon: galloni, gallone, gal; pint: pinte, pinta; fluid ounce: once \
            liquide, oncia liquida, fl oz; barrel: barili, barile, bbl; teaspoon: cucchiai da tè, cucchiaio da tè, tsp; tablespoon: cucchiai da tavola, \
            cucchiaio da tavola, tbsp; kilogram: chilogrammi, chilogrammo, kg; gram: grammi, grammo; milligram: milligrammi, milligrammo, mg; microgram: \
            microgrammi, microgrammo; metric ton: tonnellate metriche, tonnellata metrica; ton: tonnellate, tonnellata; pound: libbre, libbra, lb; \
            ounce: once, oncia, oz; carat: carati, carato; stone: stone; kilometer per hour: chilometri orari, chilometro orario, km / h; mile per hour: \
            miglia all'ora, miglio all'ora, mi / h; meter per second: metri al secondo, metro al secondo, m / s; knot: nodi, nodo; kilowatt hour: \
            chilowattora, kwh; kilocalorie: chilocalorie, chilocaloria, kcal; calorie: calorie, caloria, cal; joule: joule; kilojoule: kilojoule, kj; \
            watt: watt; milliwatt: milliwatt, mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: cavalli vapore, \
            cavallo vapore, hp; volt: volt; ampere: ampere; milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, \
            mhz; gigahertz: gigahertz, ghz; bit: bit; kilobit: kilobit, kb; megabit: megabit, mb; gigabit: gigabit, gb; byte: byte; kilobyte: kilobyte, \
            kb; megabyte: megabyte, mb; gigabyte: gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: gradi celsius, grado celsius, \
            °c; fahrenheit: gradi fahrenheit, grado fahrenheit, °f; kelvin: kelvin; degree: gradi, grado, °; radian: radianti, radiante, rad; second: \
            secondi, secondo; minute: minuti, minuto, min; hour: ore, ora; day: giorni, giorno; week: settimane, settimana, sett; month: mesi, mese; \
            year: anni, anno; decade: decadi, decade, dec; century: secoli, secolo, secc, sec; millisecond: millisecondi, millisecondo; microsecond: \
            microsecondi, microsecondo; percent: percento, %; per mille: per mille, ‰; pixel: pixel; megapixel: megapixel;
            """
        m.currencies = """
            AED: dirham degli eau, aed; AFN: afghani, afn; AMD: dram armeni, dram armeno, amd; AOA: kwanzas angolani, kwanza angolano, aoa; ARS: pesos \
            argentini, peso argentino, ars; AUD: dollari australiani, dollaro australiano, aud, a$, au$; AZN: manat azeri, manat azero, azn; BAM: marchi \
            convertibili della bosnia-herzegovina, marco convertibile della bosnia-herzegovina; BDT: taka bengalesi, taka bengalese, bdt; BGN: leva \
            bulgari, lev bulgaro, bgn; BHD: dinari del bahrein, dinaro del bahrein, bhd; BND: dollari del brunei, dollaro del brunei, bnd; BOB: \
            boliviani, boliviano, bob; BRL: real brasiliani, real brasiliano, brl, r$; BWP: pula del botswana, bwp; BYN: rubli bielorussi, rublo \
            bielorusso, byn; BZD: dollari del belize, dollaro del belize, bzd; CAD: dollari canadesi, dollaro canadese, cad, c$, ca$, can$; CDF: franchi \
            congolesi, franco congolese, cdf; CHF: franchi svizzeri, franco svizzero, franchi, franco, chf; CLP: pesos cileni, peso cileno, clp; CNY: \
            renmimbi cinesi, renmimbi cinese, cny; COP: pesos colombiani, peso colombiano; CRC: colón costaricani, colón costaricano, crc, ₡; CUP: pesos \
            cubani, peso cubano; CVE: escudos capoverdiani, escudo capoverdiano, cve; CZK: corone ceche, corona ceca, czk, kč; DJF: franchi di gibuti, \
            franco di gibuti, djf; DKK: corone danesi, corona danese, dkk; DOP: pesos dominicani, peso dominicano, dop; DZD: dinari algerini, dinaro \
            algerino, dzd; EGP: sterline egiziane, sterlina egiziana, egp; ERN: nakfa eritrei, nakfa eritreo, ern; ETB: birr etiopi, birr etiope, etb; \
            EUR: euro, eur, €; FJD: dollari delle figi, dollaro delle figi, fjd; GBP: sterline britanniche, sterlina britannica, gbp, £, ￡; GEL: lari \
            georgiani, lari georgiano; GHS: cedi ghanesi, cedi ghanese, ghs, ₵; GMD: dalasi gambiani, dalasi gambiano, gmd; GNF: franchi della guinea, \
            franco della guinea, gnf; GTQ: quetzal guatemaltechi, quetzal guatemalteco, gtq; GYD: dollari della guyana, dollaro della guyana, gyd; HKD: \
            dollari di hong kong, dollaro di hong kong, hkd, hk$; HNL: lempire honduregne, lempira honduregna, hnl; HTG: gourde haitiani, gourde \
            haitiano, htg; HUF: fiorini ungheresi, fiorino ungherese, huf; IDR: rupie indonesiane, rupia indonesiana, idr; ILS: nuovi sicli israeliani, \
            nuovo siclo israeliano, ils, ₪; INR: rupie indiane, rupia indiana, rupie, rupia, inr, ₹, rs; IQD: dinari iracheni, dinaro iracheno, iqd; \
            IRR: rial iraniani, rial iraniano, irr; ISK: corone islandesi, corona islandese, isk; JMD: dollari giamaicani, dollaro giamaicano, jmd; JOD: \
            dinari giordani, dinaro giordano, jod; JPY: yen giapponesi, yen giapponese, jpy, ¥, ￥, y=; KES: scellini kenioti, scellino keniota, kes; \
            KGS: som kirghisi, som kirghiso, kgs; KHR: riel cambogiani, riel cambogiano, khr; KMF: franchi comoriani, franco comoriano, kmf; KPW: won \
            nordcoreani, won nordcoreano, kpw; KRW: won sudcoreani, won sudcoreano, won, krw, ₩, ￦; KWD: dinari kuwaitiani, dinaro kuwaitiano, kwd; KZT: \
            tenge kazaki, tenge kazako, kzt, ₸; LAK: kip laotiani, kip laotiano, lak; LBP: lire libanesi, lira libanese, lbp; LKR: rupie di sri lanka, \
            rupia di sri lanka, lkr; LRD: dollari liberiani, dollaro liberiano, lrd; LYD: dinari libici, dinaro libico, lyd; MAD: dirham marocchini, \
            dirham marocchino; MDL: lei moldavi, leu moldavo, mdl; MGA: ariary malgasci, ariary malgascio, mga; MKD: dinari macedoni, dinaro macedone, \
            mkd; MMK: kyat di myanmar, mmk; MNT: tugrik mongoli, tugrik mongolo, mnt; MOP: patacas di macao, pataca di macao; MRU: ouguiya della \
            mauritania, mru; MUR: rupie mauriziane, rupia mauriziana, mur; MVR: rufiyaa delle maldive, mvr; MWK: kwacha malawiani, kwacha malawiano, \
            mwk; MXN: pesos messicani, peso messicano, mxn, mx$, mex$; MYR: ringgit malesi, ringgit malese, myr, rm; MZN: metical mozambicani, metical \
            mozambicano, mzn; NAD: dollari namibiani, dollaro namibiano, nad; NGN: naire nigeriane, naira nigeriana, ngn, ₦; NIO: córdoba nicaraguensi, \
            córdoba nicaraguense, nio; NOK: corone norvegesi, corona norvegese, nok; NPR: rupie nepalesi, rupia nepalese, npr; NZD: dollari \
            neozelandesi, dollaro neozelandese, nzd, nz$; OMR: rial omaniti, rial omanita, omr; PAB: balboa panamensi, balboa panamense, pab; PEN: sol \
            peruviani, sol peruviano; PGK: kina papuane, kina papuana, pgk; PHP: pesos filippini, peso filippino, php, ₱; PKR: rupie pakistane, rupia \
            pakistana, pkr; PLN: zloty polacchi, zloty polacco, pln, zł; PYG: guaraní paraguayani, guaraní paraguayano, pyg, ₲; QAR: rial qatariani, \
            rial qatariano, qar; RON: lei rumeni, leu rumeno, ron; RSD: dinara serbi, dinaro serbo, rsd; RUB: rubli russi, rublo russo, rubli, rublo, \
            rub, ₽; RWF: franchi ruandesi, franco ruandese, rwf; SAR: riyal sauditi, riyal saudita, sar; SCR: rupie delle seychelles, rupia delle \
            seychelles, scr; SDG: sterline sudanesi, sterlina sudanese, sdg; SEK: corone svedesi, corona svedese, sek; SGD: dollari di singapore, \
            dollaro di singapore, sgd, s$; SOS: scellini somali, scellino somalo; SRD: dollari del suriname, dollaro del suriname, srd; SYP: lire \
            siriane, lira siriana, syp; SZL: lilangeni dello swaziland, szl; THB: baht thailandesi, baht thailandese, thb, ฿; TJS: somoni tagiki, somoni \
            tagiko, tjs; TMT: manat turkmeni, manat turkmeno, tmt; TND: dinari tunisini, dinaro tunisino, tnd; TOP: paʻanga tongani, paʻanga tongano; \
            TRY: lire turche, lira turca, ₺; TTD: dollari di trinidad e tobago, dollaro di trinidad e tobago, ttd; TWD: nuovi dollari taiwanesi, nuovo \
            dollaro taiwanese, twd, nt$; TZS: scellini della tanzania, scellino della tanzania, tzs; UAH: grivnie ucraine, grivnia ucraina, uah, ₴; UGX: \
            scellini ugandesi, scellino ugandese, ugx; USD: dollari statunitensi, dollaro statunitense, dollari, dollaro, usd, $, us$, u.s.$, us $, ＄; \
            UYU: pesos uruguayani, peso uruguayano, uyu; UZS: sum uzbechi, sum uzbeco, uzs; VES: bolívares venezuelani, bolívar venezuelano, ves; VND: \
            dong vietnamiti, dong vietnamita, vnd, ₫; XAF: franchi cfa beac, franco cfa beac, xaf; XCD: dollari dei caraibi orientali, dollaro dei \
            caraibi orientali, xcd; XOF: franchi cfa bceao, franco cfa bceao, xof; XPF: franchi cfp, franco cfp, xpf; YER: rial yemeniti, rial yemenita, \
            yer; ZAR: rand sudafricani, rand sudafricano, zar; ZMW: kwacha zambiani, kwacha zambiano, zmw; FIM: markka finlandese, fim; DEM: marco \
            tedesco, dem; FRF: franco francese, frf; ITL: itl; ESP: peseta spagnola; NLG: fiorino olandese, nlg; ATS: scellino austriaco, ats; BEF: \
            franco belga; GRD: dracma greca, grd; IEP: sterlina irlandese, iep; PTE: escudo portoghese, pte; BIF: franchi del burundi, franco del \
            burundi, bif; PESO: pesos, peso; CROWN: corone; RIAL: rial; DINAR: dinari, dinaro; DIRHAM: dirham; CENT: ¢;
            """
        return m
    }()
}
