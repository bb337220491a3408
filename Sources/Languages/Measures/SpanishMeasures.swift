// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Spanish.
    static let spanish: Measures = {
        var m = Measures()
        m.numbers = """
            cero=0, un=1, una=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, trece=13, catorce=14, \
            quince=15, dieciséis=16, diecisiete=17, dieciocho=18, diecinueve=19, veinte=20, veintiún=21, veintiuna=21, veintidós=22, veintitrés=23, \
            veinticuatro=24, veinticinco=25, veintiséis=26, veintisiete=27, veintiocho=28, veintinueve=29, treinta=30, cuarenta=40, cincuenta=50, \
            sesenta=60, setenta=70, ochenta=80, noventa=90, cien=100, doscientos=200, doscientas=200, trescientos=300, trescientas=300, \
            cuatrocientos=400, cuatrocientas=400, quinientos=500, quinientas=500, seiscientos=600, seiscientas=600, setecientos=700, setecientas=700, \
            ochocientos=800, ochocientas=800, novecientos=900, novecientas=900
            """
        m.magnitudes = """
            cientos=100, cientas=100, mil=1000, millón=1000000, millones=1000000, billón=1000000000000, billones=1000000000000, milmillones=1000000000, \
            milm=1000000000
            """
        m.decimal = ","
        m.minus = "menos"
        m.point = "coma"
        m.units = """
            meter: metro, metros, m; kilometer: kilómetro, kilómetros, km; centimeter: centímetro, centímetros, cm; millimeter: milímetro, milímetros, \
            mm; micrometer: micrómetro, micrómetros, μm; nanometer: nanómetro, nanómetros, nm; picometer: picómetro, picómetros; decimeter: decímetro, \
            decímetros; mile: milla, millas; yard: yarda, yardas; foot: pie, pies, ft; inch: pulgada, pulgadas; nautical mile: milla náutica, millas \
            náuticas, m; light year: año luz, años luz, a l; square meter: metro cuadrado, metros cuadrados, m²; square kilometer: kilómetro cuadrado, \
            kilómetros cuadrados, km²; square mile: milla cuadrada, millas cuadradas, mi²; square foot: pie cuadrado, pies cuadrados, ft²; square yard: \
            yarda cuadrada, yardas cuadradas, yd²; square inch: pulgada cuadrada, pulgadas cuadradas, in²; square centimeter: centímetro cuadrado, \
            centímetros cuadrados, cm²; acre: acre, acres; hectare: hectárea, hectáreas; liter: litro, litros; milliliter: mililitro, mililitros, ml; \
            deciliter: decilitro, decilitros; centiliter: centilitro, centilitros; cubic meter: metro cúbico, metros cúbicos; cubic kilometer: kilómetro \
            cúbico, kilómetros cúbicos, km³; cubic foot: pie cúbico, pies cúbicos, ft³; cubic centimeter: centímetro cúbico, centímetros cúbicos, cm³; \
            cubic inch: pulgada cúbica, pulgadas cúbicas, in³; cubic yard: yarda cúbica, yardas cúbicas, yd³; gallon: galón, galones, gal; pint: pinta, \
            pintas; fluid ounce: onza líquida, onzas líquidas, fl oz; barrel: barril, barriles, bbl; teaspoon: cucharadita, cucharaditas, cdta; \
            tablespoon: cucharada, cucharadas, cda; kilogram: kilogramo, kilogramos, kg; gram: gramo, gramos; milligram: miligramo, miligramos, mg; \
            microgram: microgramo, microgramos; metric ton: tonelada, toneladas; ton: tonelada corta, toneladas cortas; pound: lb; ounce: onza, onzas, \
            oz; carat: quilate, quilates; stone: stone, stones; kilometer per hour: kilómetro por hora, kilómetros por hora, km / h; mile per hour: \
            milla por hora, millas por hora, mi / h; meter per second: metro por segundo, metros por segundo, m / s; knot: nudo, nudos; kilowatt hour: \
            kilovatio hora, kilovatios hora, kwh; kilocalorie: kilocaloría, kilocalorías, kcal; calorie: caloría, calorías, cal; joule: julio, julios; \
            kilojoule: kilojulio, kilojulios, kj; watt: vatio, vatios; milliwatt: milivatio, milivatios, mw; kilowatt: kilovatio, kilovatios, kw; \
            megawatt: megavatio, megavatios, mw; gigawatt: gigavatio, gigavatios, gw; horsepower: caballo de vapor, caballos de vapor; volt: voltio, \
            voltios; ampere: amperio, amperios; milliampere: miliamperio, miliamperios; hertz: hercio, hercios, hz; kilohertz: kilohercio, kilohercios, \
            khz; megahertz: megahercio, megahercios, mhz; gigahertz: gigahercio, gigahercios, ghz; bit: bit, bits; kilobit: kilobit, kilobits; megabit: \
            megabit, megabits; gigabit: gigabit, gigabits; byte: byte, bytes; kilobyte: kilobyte, kilobytes, kb; megabyte: megabyte, megabytes, mb; \
            gigabyte: gigabyte, gigabytes, gb; terabyte: terabyte, terabytes, tb; petabyte: petabyte, petabytes, pb; celsius: grado celsius, grados \
            celsius, °c; fahrenheit: grado fahrenheit, grados fahrenheit, °f; kelvin: kelvin; degree: grado, grados, °; radian: radián, radianes, rad; \
            second: segundo, segundos; minute: minuto, minutos, min; hour: hora, horas; day: día, días; week: semana, semanas, sem; month: mes, meses, \
            m; year: año, años; decade: década, décadas, déc; century: siglo, siglos; millisecond: milisegundo, milisegundos; microsecond: microsegundo, \
            microsegundos; percent: por ciento, %; per mille: por mil, ‰; pixel: píxel, píxeles; megapixel: megapíxel, megapíxeles, mpx;
            """
        m.currencies = """
            AED: dírham de los emiratos árabes unidos, dírhams de los emiratos árabes unidos, aed; AFN: afgani, afganis, afn; AMD: dram, drams, amd; \
            AOA: kuanza, kuanzas, aoa; ARS: peso argentino, pesos argentinos, ars; AUD: dólar australiano, dólares australianos, aud, a$, au$; AZN: \
            manat azerbaiyano, manats azerbaiyanos, azn; BAM: marco convertible de bosnia y herzegovina, marcos convertibles de bosnia y herzegovina; \
            BDT: taka, takas, bdt; BGN: leva búlgara, levas búlgaras, bgn; BHD: dinar bareiní, dinares bareiníes, bhd; BND: dólar bruneano, dólares \
            bruneanos, bnd; BOB: boliviano, bolivianos, bob; BRL: real brasileño, reales brasileños, brl, r$; BWP: pula, pulas, bwp; BYN: rublo \
            bielorruso, rublos bielorrusos, byn; BZD: dólar beliceño, dólares beliceños, bzd; CAD: dólar canadiense, dólares canadienses, cad, c$, ca$, \
            can$; CDF: franco congoleño, francos congoleños, cdf; CHF: franco suizo, francos suizos, chf, |, franco, francos; CLP: peso chileno, pesos \
            chilenos, clp; CNY: cny, |, yuan, yuanes; COP: peso colombiano, pesos colombianos; CRC: colón costarricense, colones costarricenses, crc, ₡; \
            CUP: peso cubano, pesos cubanos; CVE: escudo de cabo verde, escudos de cabo verde, cve; CZK: corona checa, coronas checas, czk, kč; DJF: \
            franco yibutiano, francos yibutianos, djf; DKK: corona danesa, coronas danesas, dkk; DOP: peso dominicano, pesos dominicanos, dop; DZD: \
            dinar argelino, dinares argelinos, dzd; EGP: libra egipcia, libras egipcias, egp; ERN: nakfa, nakfas, ern; ETB: bir, bires, etb; EUR: eur, \
            |, euro, euros, €; FJD: dólar fiyiano, dólares fiyianos, fjd; GBP: libra esterlina, libras esterlinas, gbp, |, libra, libras, £, ￡; GEL: \
            lari, laris; GHS: cedi, cedis, ghs, ₵; GMD: dalasi, dalasis, gmd; GNF: franco guineano, francos guineanos, gnf; GTQ: quetzal guatemalteco, \
            quetzales guatemaltecos, gtq; GYD: dólar guyanés, dólares guyaneses, gyd; HKD: dólar hongkonés, dólares hongkoneses, hkd, hk$; HNL: lempira \
            hondureño, lempiras hondureños, hnl; HTG: gurde haitiano, gurdes haitianos, htg; HUF: forinto húngaro, forintos húngaros, huf; IDR: rupia \
            indonesia, rupias indonesias, idr; ILS: nuevo séquel israelí, nuevos séqueles israelíes, ils, ₪; INR: rupia india, rupias indias, inr, |, \
            rupia, rupias, ₹, rs; IQD: dinar iraquí, dinares iraquíes, iqd; IRR: rial iraní, riales iraníes, irr; ISK: corona islandesa, coronas \
            islandesas, isk; JMD: dólar jamaicano, dólares jamaicanos, jmd; JOD: dinar jordano, dinares jordanos, jod; JPY: jpy, |, yen, yenes, ¥, ￥, \
            y=; KES: chelín keniano, chelines kenianos, kes; KGS: som, soms, kgs; KHR: riel, rieles, khr; KMF: franco comorense, francos comorenses, \
            kmf; KPW: won norcoreano, wons norcoreanos, kpw; KRW: won surcoreano, wons surcoreanos, krw, |, won, wons, ₩, ￦; KWD: dinar kuwaití, dinares \
            kuwaitíes, kwd; KZT: tengue kazajo, tengues kazajos, kzt, ₸; LAK: kip, kips, lak; LBP: libra libanesa, libras libanesas, lbp; LKR: rupia \
            esrilanquesa, rupias esrilanquesas, lkr; LRD: dólar liberiano, dólares liberianos, lrd; LYD: dinar libio, dinares libios, lyd; MAD: dírham \
            marroquí, dírhams marroquíes; MDL: leu moldavo, leus moldavos, mdl; MGA: ariari, ariaris, mga; MKD: dinar macedonio, dinares macedonios, \
            mkd; MMK: kiat, kiats, mmk; MNT: tugrik, tugriks, mnt; MOP: pataca de macao, patacas de macao; MRU: uguiya, uguiyas, mru; MUR: rupia \
            mauriciana, rupias mauricianas, mur; MVR: rufiya, rufiyas, mvr; MWK: kuacha malauí, kuachas malauíes, mwk; MXN: peso mexicano, pesos \
            mexicanos, mxn, mx$, mex$; MYR: myr, |, ringit, ringits, rm; MZN: metical, meticales, mzn; NAD: dólar namibio, dólares namibios, nad; NGN: \
            ngn, |, naira, nairas, ₦; NIO: córdoba oro, córdobas oro, nio; NOK: corona noruega, coronas noruegas, nok; NPR: rupia nepalí, rupias \
            nepalíes, npr; NZD: dólar neozelandés, dólares neozelandeses, nzd, nz$; OMR: rial omaní, riales omaníes, omr; PAB: balboa panameño, balboas \
            panameños, pab; PEN: sol peruano, soles peruanos; PGK: kina, kinas, pgk; PHP: peso filipino, pesos filipinos, php, ₱; PKR: rupia pakistaní, \
            rupias pakistaníes, pkr; PLN: pln, |, esloti, eslotis, zł; PYG: guaraní paraguayo, guaraníes paraguayos, pyg, ₲; QAR: rial catarí, riales \
            cataríes, qar; RON: leu rumano, leus rumanos, ron; RSD: dinar serbio, dinares serbios, rsd; RUB: rublo ruso, rublos rusos, rub, |, rublo, \
            rublos, ₽; RWF: franco ruandés, francos ruandeses, rwf; SAR: rial saudí, riales saudíes, sar; SCR: rupia seychellense, rupias seychellenses, \
            scr; SDG: libra sudanesa, libras sudanesas, sdg; SEK: corona sueca, coronas suecas, sek; SGD: dólar singapurense, dólares singapurenses, \
            sgd, s$; SOS: chelín somalí, chelines somalíes; SRD: dólar surinamés, dólares surinameses, srd; SYP: libra siria, libras sirias, syp; SZL: \
            lilangeni, lilangenis, szl; THB: thb, |, bat, bats, ฿; TJS: somoni tayiko, somonis tayikos, tjs; TMT: manat turcomano, manats turcomanos, \
            tmt; TND: dinar tunecino, dinares tunecinos, tnd; TOP: paanga, paangas; TRY: lira turca, liras turcas, ₺; TTD: dólar de trinidad y tobago, \
            dólares de trinidad y tobago, ttd; TWD: nuevo dólar taiwanés, nuevos dólares taiwaneses, twd, nt$; TZS: chelín tanzano, chelines tanzanos, \
            tzs; UAH: uah, |, grivna, grivnas, ₴; UGX: chelín ugandés, chelines ugandeses, ugx; USD: dólar estadounidense, dólares estadounidenses, usd, \
            |, dólar, dólares, $, us$, u.s.$, us $, ＄; UYU: peso uruguayo, pesos uruguayos, uyu; UZS: sum, sums, uzs; VES: bolívar venezolano, bolívares \
            venezolanos, ves; VND: vnd, |, dong, dongs, ₫; XAF: franco cfa de áfrica central, francos cfa de áfrica central, xaf; XCD: dólar del caribe \
            oriental, dólares del caribe oriental, xcd; XOF: franco cfa de áfrica occidental, francos cfa de áfrica occidental, xof; XPF: franco cfp, \
            francos cfp, xpf; YER: rial yemení, riales yemeníes, yer; ZAR: zar, |, rand, rands; ZMW: kuacha zambiano, kuachas zambianos, zmw; FIM: marco \
            finlandés, marcos finlandeses, fim; DEM: marco alemán, marcos alemanes, dem; FRF: franco francés, francos franceses, frf; ITL: lira \
            italiana, liras italianas, itl; ESP: peseta española, pesetas españolas; NLG: florín neerlandés, florines neerlandeses, nlg; ATS: chelín \
            austriaco, chelines austriacos, ats; BEF: franco belga, francos belgas; GRD: dracma griego, dracmas griegos, grd; IEP: libra irlandesa, \
            libras irlandesas, iep; PTE: escudo portugués, escudos portugueses, pte; BIF: franco burundés, francos burundeses, bif; PESO: peso, pesos; \
            CROWN: coronas; RIAL: rial, riales; DINAR: dinar, dinares; DIRHAM: dírham, dírhams; CENT: ¢;
            """
        return m
    }()
}
