// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Turkish.
    static let turkish: Measures = {
        var m = Measures()
        m.numbers = """
            sıfır=0, bir=1, iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, yirmi=20, otuz=30, kırk=40, elli=50, altmış=60, \
            yetmiş=70, seksen=80, doksan=90, yüz=100
            """
        m.magnitudes = """
            yüz=100, bin=1000, milyon=1000000, milyar=1000000000, trilyon=1000000000000
            """
        m.decimal = ","
        m.minus = "eksi"
        m.point = "virgül"
        m.units = """
            meter: metre, m; kilometer: kilometre, km; centimeter: santimetre, cm; millimeter: milimetre, mm; micrometer: mikrometre, μm; nanometer: \
            nanometre, nm; picometer: pikometre; decimeter: desimetre; mile: mil; yard: yarda; foot: fit; inch: inç; nautical mile: deniz mili, nmi; \
            light year: ışık yılı; square meter: metrekare, m²; square kilometer: kilometrekare, km²; square mile: mil kare, mi²; square foot: fit kare, \
            ft²; square yard: yarda kare, yd²; square inch: inç kare, in²; square centimeter: santimetrekare, cm²; acre: akre; hectare: hektar; liter: \
            litre; milliliter: mililitre, ml; deciliter: desilitre; centiliter: santilitre; cubic meter: metreküp; cubic kilometer: kilometreküp, km³; \
            cubic foot: fit küp, fit³; cubic centimeter: santimetreküp, cm³; cubic inch: inç küp, inç³; cubic yard: yarda küp, yarda³; gallon: galon, \
            gal; pint: pint; fluid ounce: sıvı ons; barrel: varil, bbl; teaspoon: çay kaşığı; tablespoon: yemek kaşığı; kilogram: kilogram, kg; gram: \
            gram; milligram: miligram, mg; microgram: mikrogram; metric ton: ton; ton: amerikan tonu, kısa ton; pound: libre, lb; ounce: ons, oz; carat: \
            karat; stone: stone; kilometer per hour: kilometre / saat, km / sa; mile per hour: mil / saat, mil / sa; meter per second: metre / saniye, m \
            / sn; knot: knot; kilowatt hour: kilovatsaat, kwh; kilocalorie: kilokalori, kcal; calorie: kalori, cal; joule: jul; kilojoule: kilojul, kj; \
            watt: vat; milliwatt: milivat, mw; kilowatt: kilovat, kw; megawatt: megavat, mw; gigawatt: gigavat, gw; horsepower: beygir gücü; volt: volt; \
            ampere: amper; milliampere: miliamper; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, mhz; gigahertz: gigahertz, ghz; \
            bit: bit; kilobit: kilobit; megabit: megabit; gigabit: gigabit; byte: bayt; kilobyte: kilobayt, kb; megabyte: megabayt, mb; gigabyte: \
            gigabayt, gb; terabyte: terabayt, tb; petabyte: petabayt, pb; celsius: santigrat derece, °c; fahrenheit: fahrenhayt derece, °f; kelvin: \
            kelvin; degree: derece, °; radian: radyan, rad; second: saniye; minute: dakika; hour: saat; day: gün; week: hafta; month: ay; year: yıl; \
            decade: on yıl; century: yüzyıl; millisecond: milisaniye, msn; microsecond: mikrosaniye, μsn; percent: yüzde, %; per mille: binde, ‰; pixel: \
            piksel; megapixel: megapiksel;
            """
        m.currencies = """
            AED: bae dirhemi, aed; AFN: afganistan afganisi, afn; AMD: ermenistan dramı, amd; AOA: angola kvanzası, aoa; ARS: arjantin pesosu, ars; AUD: \
            avustralya doları, aud, a$, au$; AZN: azerbaycan manatı, azn; BAM: konvertibl bosna hersek markı; BDT: bangladeş takası, bdt; BGN: bulgar \
            levası, bgn; BHD: bahreyn dinarı, bhd; BND: brunei doları, bnd; BOB: bolivya bolivyanosu, bob; BRL: brezilya reali, brl, r$; BWP: botsvana \
            pulası, bwp; BYN: belarus rublesi, byn; BZD: belize doları, bzd; CAD: kanada doları, cad, c$, ca$, can$; CDF: kongo frangı, cdf; CHF: \
            i̇sviçre frangı, chf, |, frangı; CLP: şili pesosu, clp; CNY: çin yuanı, cny; COP: kolombiya pesosu; CRC: kosta rika kolonu, crc, ₡; CUP: \
            küba pesosu; CVE: cape verde esküdosu, cve; CZK: çek korunası, czk, kč; DJF: cibuti frangı, djf; DKK: danimarka kronu, dkk; DOP: dominik \
            pesosu, dop; DZD: cezayir dinarı, dzd; EGP: mısır lirası, egp; ERN: eritre nakfası, ern; ETB: etiyopya birri, etb; EUR: eur, |, euro, €; \
            FJD: fiji doları, fjd; GBP: i̇ngiliz sterlini, gbp, £, ￡; GEL: gürcistan larisi; GHS: gana sedisi, ghs, ₵; GMD: gambiya dalasisi, gmd; GNF: \
            gine frangı, gnf; GTQ: guatemala quetzalı, gtq; GYD: guyana doları, gyd; HKD: hong kong doları, hkd, hk$; HNL: honduras lempirası, hnl; HTG: \
            haiti gurdu, htg; HUF: macar forinti, huf; IDR: endonezya rupisi, idr; ILS: yeni i̇srail şekeli, ils, ₪; INR: hindistan rupisi, inr, |, \
            rupisi, ₹, rs; IQD: irak dinarı, iqd; IRR: i̇ran riyali, irr; ISK: i̇zlanda kronu, isk; JMD: jamaika doları, jmd; JOD: ürdün dinarı, jod; \
            JPY: japon yeni, jpy, ¥, ￥, y=; KES: kenya şilini, kes; KGS: kırgızistan somu, kgs; KHR: kamboçya rieli, khr; KMF: komorlar frangı, kmf; \
            KPW: kuzey kore wonu, kpw; KRW: güney kore wonu, krw, |, kore, wonu, ₩, ￦; KWD: kuveyt dinarı, kwd; KZT: kazakistan tengesi, kzt, ₸; LAK: \
            laos kipi, lak; LBP: lübnan lirası, lbp; LKR: sri lanka rupisi, lkr; LRD: liberya doları, lrd; LYD: libya dinarı, lyd; MAD: fas dirhemi; \
            MDL: moldova leyi, mdl; MGA: madagaskar ariarisi, mga; MKD: makedonya dinarı, mkd; MMK: myanmar kyatı, mmk; MNT: moğolistan tugriki, mnt; \
            MOP: makao patakası; MRU: moritanya ugiyası, mru; MUR: mauritius rupisi, mur; MVR: maldiv rufiyaası, mvr; MWK: malavi kvaçası, mwk; MXN: \
            meksika pesosu, mxn, mx$, mex$; MYR: malezya ringgiti, myr, rm; MZN: mozambik metikali, mzn; NAD: namibya doları, nad; NGN: nijerya nairası, \
            ngn, ₦; NIO: nikaragua kordobası, nio; NOK: norveç kronu, nok; NPR: nepal rupisi, npr; NZD: yeni zelanda doları, nzd, nz$; OMR: umman \
            riyali, omr; PAB: panama balboası, pab; PEN: peru solü; PGK: papua yeni gine kinası, pgk; PHP: filipinler pesosu, php, ₱; PKR: pakistan \
            rupisi, pkr; PLN: polonya zlotisi, pln, zł; PYG: paraguay guaranisi, pyg, ₲; QAR: katar riyali, qar; RON: romen leyi, ron; RSD: sırp dinarı, \
            rsd; RUB: rus rublesi, rub, |, rublesi, ₽; RWF: ruanda frangı, rwf; SAR: suudi arabistan riyali, sar; SCR: seyşeller rupisi, scr; SDG: sudan \
            lirası, sdg; SEK: i̇sveç kronu, sek; SGD: singapur doları, sgd, s$; SOS: somali şilini; SRD: surinam doları, srd; SYP: suriye lirası, syp; \
            SZL: svaziland lilangenisi, szl; THB: tayland bahtı, thb, ฿; TJS: tacikistan somonisi, tjs; TMT: türkmenistan manatı, tmt; TND: tunus \
            dinarı, tnd; TOP: tonga paʻangası; TRY: ₺; TTD: trinidad ve tobago doları, ttd; TWD: yeni tayvan doları, twd, nt$; TZS: tanzanya şilini, \
            tzs; UAH: ukrayna grivnası, uah, ₴; UGX: uganda şilini, ugx; USD: abd doları, usd, |, doları, $, us$, u.s.$, us $, ＄; UYU: uruguay pesosu, \
            uyu; UZS: özbekistan somu, uzs; VES: venezuela bolivarı, ves; VND: vietnam dongu, vnd, ₫; XAF: orta afrika cfa frangı, xaf; XCD: doğu \
            karayip doları, xcd; XOF: batı afrika cfa frangı, xof; XPF: cfp frangı, xpf; YER: yemen riyali, yer; ZAR: güney afrika randı, zar; ZMW: \
            zambiya kvaçası, zmw; FIM: fin markkası, fim; DEM: alman markı, dem; FRF: fransız frangı, frf; ITL: i̇talyan lireti, itl; ESP: i̇spanyol \
            pezetası; NLG: hollanda florini, nlg; ATS: avusturya şilini, ats; BEF: belçika frangı; GRD: yunan drahmisi, grd; IEP: i̇rlanda lirası, iep; \
            PTE: portekiz esküdosu, pte; BIF: burundi frangı, bif; PESO: pesosu; RIAL: riyali; DINAR: dinarı; DIRHAM: dirhemi; CENT: ¢;
            """
        return m
    }()
}
