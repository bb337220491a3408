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
            meter: metro, metri, m; kilometer: chilometro, chilometri, km; centimeter: centimetro, centimetri, cm; millimeter: millimetro, millimetri, \
            mm; micrometer: micrometro, micrometri, μm; nanometer: nanometro, nanometri, nm; picometer: picometro, picometri; decimeter: decimetro, \
            decimetri; mile: miglio, miglia; yard: iarda, iarde; foot: piede, piedi, ft; inch: pollice, pollici; nautical mile: miglio nautico, miglia \
            nautiche, nmi; light year: anno luce, anni luce; square meter: metro quadrato, metri quadrati, m²; square kilometer: chilometro quadrato, \
            chilometri quadrati, km²; square mile: miglio quadrato, miglia quadrate, mi²; square foot: piede quadrato, piedi quadrati, ft²; square yard: \
            iarda quadrata, iarde quadrate, yd²; square inch: pollice quadrato, pollici quadrati, in²; square centimeter: centimetro quadrato, \
            centimetri quadrati, cm²; acre: acro, acri; hectare: ettaro, ettari; liter: litro, litri; milliliter: millilitro, millilitri, ml; deciliter: \
            decilitro, decilitri; centiliter: centilitro, centilitri; cubic meter: metro cubo, metri cubi; cubic kilometer: chilometro cubo, chilometri \
            cubi, km³; cubic foot: piede cubo, piedi cubi, ft³; cubic centimeter: centimetro cubo, centimetri cubi, cm³; cubic inch: pollice cubo, \
            pollici cubi, in³; cubic yard: iarda cubica, iarde cubiche, yd³; gallon: gallone, galloni, gal; pint: pinta, pinte; fluid ounce: oncia \
            liquida, once liquide, fl oz; barrel: barile, barili, bbl; teaspoon: cucchiaio da tè, cucchiai da tè, tsp; tablespoon: cucchiaio da tavola, \
            cucchiai da tavola, tbsp; kilogram: chilogrammo, chilogrammi, kg; gram: grammo, grammi; milligram: milligrammo, milligrammi, mg; microgram: \
            microgrammo, microgrammi; metric ton: tonnellata metrica, tonnellate metriche; ton: tonnellata, tonnellate; pound: libbra, libbre, lb; \
            ounce: oncia, once, oz; carat: carato, carati; stone: stone; kilometer per hour: chilometro orario, chilometri orari, km / h; mile per hour: \
            miglio all'ora, miglia all'ora, mi / h; meter per second: metro al secondo, metri al secondo, m / s; knot: nodo, nodi; kilowatt hour: \
            chilowattora, kwh; kilocalorie: chilocaloria, chilocalorie, kcal; calorie: caloria, calorie, cal; joule: joule; kilojoule: kilojoule, kj; \
            watt: watt; milliwatt: milliwatt, mw; kilowatt: kilowatt, kw; megawatt: megawatt, mw; gigawatt: gigawatt, gw; horsepower: cavallo vapore, \
            cavalli vapore, hp; volt: volt; ampere: ampere; milliampere: milliampere; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, \
            mhz; gigahertz: gigahertz, ghz; bit: bit; kilobit: kilobit; megabit: megabit; gigabit: gigabit; byte: byte; kilobyte: kilobyte, kb; \
            megabyte: megabyte, mb; gigabyte: gigabyte, gb; terabyte: terabyte, tb; petabyte: petabyte, pb; celsius: grado celsius, gradi celsius, °c; \
            fahrenheit: grado fahrenheit, gradi fahrenheit, °f; kelvin: kelvin; degree: grado, gradi, °; radian: radiante, radianti, rad; second: \
            secondo, secondi; minute: minuto, minuti, min; hour: ora, ore; day: giorno, giorni; week: settimana, settimane, sett; month: mese, mesi; \
            year: anno, anni; decade: decade, decadi, dec; century: secolo, secoli, sec, secc; millisecond: millisecondo, millisecondi; microsecond: \
            microsecondo, microsecondi; percent: percento, %; per mille: per mille, ‰; pixel: pixel; megapixel: megapixel;
            """
        m.currencies = """
            AED: dirham degli eau, aed; AFN: afghani, afn; AMD: dram armeno, dram armeni, amd; AOA: kwanza angolano, kwanzas angolani, aoa; ARS: peso \
            argentino, pesos argentini, ars; AUD: dollaro australiano, dollari australiani, aud, a$, au$; AZN: manat azero, manat azeri, azn; BAM: marco \
            convertibile della bosnia-herzegovina, marchi convertibili della bosnia-herzegovina; BDT: taka bengalese, taka bengalesi, bdt; BGN: lev \
            bulgaro, leva bulgari, bgn; BHD: dinaro del bahrein, dinari del bahrein, bhd; BND: dollaro del brunei, dollari del brunei, bnd; BOB: \
            boliviano, boliviani, bob; BRL: real brasiliano, real brasiliani, brl, r$; BWP: pula del botswana, bwp; BYN: rublo bielorusso, rubli \
            bielorussi, byn; BZD: dollaro del belize, dollari del belize, bzd; CAD: dollaro canadese, dollari canadesi, cad, c$, ca$, can$; CDF: franco \
            congolese, franchi congolesi, cdf; CHF: franco svizzero, franchi svizzeri, chf, |, franco, franchi; CLP: peso cileno, pesos cileni, clp; \
            CNY: renmimbi cinese, renmimbi cinesi, cny; COP: peso colombiano, pesos colombiani; CRC: colón costaricano, colón costaricani, crc, ₡; CUP: \
            peso cubano, pesos cubani; CVE: escudo capoverdiano, escudos capoverdiani, cve; CZK: corona ceca, corone ceche, czk, kč; DJF: franco di \
            gibuti, franchi di gibuti, djf; DKK: corona danese, corone danesi, dkk; DOP: peso dominicano, pesos dominicani, dop; DZD: dinaro algerino, \
            dinari algerini, dzd; EGP: sterlina egiziana, sterline egiziane, egp; ERN: nakfa eritreo, nakfa eritrei, ern; ETB: birr etiope, birr etiopi, \
            etb; EUR: eur, |, euro, €; FJD: dollaro delle figi, dollari delle figi, fjd; GBP: sterlina britannica, sterline britanniche, gbp, £, ￡; GEL: \
            lari georgiano, lari georgiani; GHS: cedi ghanese, cedi ghanesi, ghs, ₵; GMD: dalasi gambiano, dalasi gambiani, gmd; GNF: franco della \
            guinea, franchi della guinea, gnf; GTQ: quetzal guatemalteco, quetzal guatemaltechi, gtq; GYD: dollaro della guyana, dollari della guyana, \
            gyd; HKD: dollaro di hong kong, dollari di hong kong, hkd, hk$; HNL: lempira honduregna, lempire honduregne, hnl; HTG: gourde haitiano, \
            gourde haitiani, htg; HUF: fiorino ungherese, fiorini ungheresi, huf; IDR: rupia indonesiana, rupie indonesiane, idr; ILS: nuovo siclo \
            israeliano, nuovi sicli israeliani, ils, ₪; INR: rupia indiana, rupie indiane, inr, |, rupia, rupie, ₹, rs; IQD: dinaro iracheno, dinari \
            iracheni, iqd; IRR: rial iraniano, rial iraniani, irr; ISK: corona islandese, corone islandesi, isk; JMD: dollaro giamaicano, dollari \
            giamaicani, jmd; JOD: dinaro giordano, dinari giordani, jod; JPY: yen giapponese, yen giapponesi, jpy, ¥, ￥, y=; KES: scellino keniota, \
            scellini kenioti, kes; KGS: som kirghiso, som kirghisi, kgs; KHR: riel cambogiano, riel cambogiani, khr; KMF: franco comoriano, franchi \
            comoriani, kmf; KPW: won nordcoreano, won nordcoreani, kpw; KRW: won sudcoreano, won sudcoreani, krw, |, won, ₩, ￦; KWD: dinaro kuwaitiano, \
            dinari kuwaitiani, kwd; KZT: tenge kazako, tenge kazaki, kzt, ₸; LAK: kip laotiano, kip laotiani, lak; LBP: lira libanese, lire libanesi, \
            lbp; LKR: rupia di sri lanka, rupie di sri lanka, lkr; LRD: dollaro liberiano, dollari liberiani, lrd; LYD: dinaro libico, dinari libici, \
            lyd; MAD: dirham marocchino, dirham marocchini; MDL: leu moldavo, lei moldavi, mdl; MGA: ariary malgascio, ariary malgasci, mga; MKD: dinaro \
            macedone, dinari macedoni, mkd; MMK: kyat di myanmar, mmk; MNT: tugrik mongolo, tugrik mongoli, mnt; MOP: pataca di macao, patacas di macao; \
            MRU: ouguiya della mauritania, mru; MUR: rupia mauriziana, rupie mauriziane, mur; MVR: rufiyaa delle maldive, mvr; MWK: kwacha malawiano, \
            kwacha malawiani, mwk; MXN: peso messicano, pesos messicani, mxn, mx$, mex$; MYR: ringgit malese, ringgit malesi, myr, rm; MZN: metical \
            mozambicano, metical mozambicani, mzn; NAD: dollaro namibiano, dollari namibiani, nad; NGN: naira nigeriana, naire nigeriane, ngn, ₦; NIO: \
            córdoba nicaraguense, córdoba nicaraguensi, nio; NOK: corona norvegese, corone norvegesi, nok; NPR: rupia nepalese, rupie nepalesi, npr; \
            NZD: dollaro neozelandese, dollari neozelandesi, nzd, nz$; OMR: rial omanita, rial omaniti, omr; PAB: balboa panamense, balboa panamensi, \
            pab; PEN: sol peruviano, sol peruviani; PGK: kina papuana, kina papuane, pgk; PHP: peso filippino, pesos filippini, php, ₱; PKR: rupia \
            pakistana, rupie pakistane, pkr; PLN: zloty polacco, zloty polacchi, pln, zł; PYG: guaraní paraguayano, guaraní paraguayani, pyg, ₲; QAR: \
            rial qatariano, rial qatariani, qar; RON: leu rumeno, lei rumeni, ron; RSD: dinaro serbo, dinara serbi, rsd; RUB: rublo russo, rubli russi, \
            rub, |, rublo, rubli, ₽; RWF: franco ruandese, franchi ruandesi, rwf; SAR: riyal saudita, riyal sauditi, sar; SCR: rupia delle seychelles, \
            rupie delle seychelles, scr; SDG: sterlina sudanese, sterline sudanesi, sdg; SEK: corona svedese, corone svedesi, sek; SGD: dollaro di \
            singapore, dollari di singapore, sgd, s$; SOS: scellino somalo, scellini somali; SRD: dollaro del suriname, dollari del suriname, srd; SYP: \
            lira siriana, lire siriane, syp; SZL: lilangeni dello swaziland, szl; THB: baht thailandese, baht thailandesi, thb, ฿; TJS: somoni tagiko, \
            somoni tagiki, tjs; TMT: manat turkmeno, manat turkmeni, tmt; TND: dinaro tunisino, dinari tunisini, tnd; TOP: paʻanga tongano, paʻanga \
            tongani; TRY: lira turca, lire turche, ₺; TTD: dollaro di trinidad e tobago, dollari di trinidad e tobago, ttd; TWD: nuovo dollaro \
            taiwanese, nuovi dollari taiwanesi, twd, nt$; TZS: scellino della tanzania, scellini della tanzania, tzs; UAH: grivnia ucraina, grivnie \
            ucraine, uah, ₴; UGX: scellino ugandese, scellini ugandesi, ugx; USD: dollaro statunitense, dollari statunitensi, usd, |, dollaro, dollari, \
            $, us$, u.s.$, us $, ＄; UYU: peso uruguayano, pesos uruguayani, uyu; UZS: sum uzbeco, sum uzbechi, uzs; VES: bolívar venezuelano, bolívares \
            venezuelani, ves; VND: dong vietnamita, dong vietnamiti, vnd, ₫; XAF: franco cfa beac, franchi cfa beac, xaf; XCD: dollaro dei caraibi \
            orientali, dollari dei caraibi orientali, xcd; XOF: franco cfa bceao, franchi cfa bceao, xof; XPF: franco cfp, franchi cfp, xpf; YER: rial \
            yemenita, rial yemeniti, yer; ZAR: rand sudafricano, rand sudafricani, zar; ZMW: kwacha zambiano, kwacha zambiani, zmw; FIM: markka \
            finlandese, fim; DEM: marco tedesco, dem; FRF: franco francese, frf; ITL: itl; ESP: peseta spagnola; NLG: fiorino olandese, nlg; ATS: \
            scellino austriaco, ats; BEF: franco belga; GRD: dracma greca, grd; IEP: sterlina irlandese, iep; PTE: escudo portoghese, pte; BIF: franco \
            del burundi, franchi del burundi, bif; PESO: peso, pesos; CROWN: corone; RIAL: rial; DINAR: dinaro, dinari; DIRHAM: dirham; CENT: ¢;
            """
        return m
    }()
}
