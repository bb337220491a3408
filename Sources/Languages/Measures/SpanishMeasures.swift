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
            meter: metros, metro, m; kilometer: kilómetros, kilómetro, km; centimeter: centímetros, centímetro, cm; millimeter: milímetros, milímetro, \
            mm; micrometer: micrómetros, micrómetro, μm; nanometer: nanómetros, nanómetro, nm; picometer: picómetros, picómetro; decimeter: decímetros, \
            decímetro; mile: millas, milla; yard: yardas, yarda; foot: pies, pie, ft; inch: pulgadas, pulgada; nautical mile: millas náuticas, milla \
            náutica, m; light year: años luz, año luz, a l; square meter: metros cuadrados, metro cuadrado, m²; square kilometer: kilómetros cuadrados, \
            kilómetro cuadrado, km²; square mile: millas cuadradas, milla cuadrada, mi²; square foot: pies cuadrados, pie cuadrado, ft²; square yard: \
            yardas cuadradas, yarda cuadrada, yd²; square inch: pulgadas cuadradas, pulgada cuadrada, in²; square centimeter: centímetros cuadrados, \
            centímetro cuadrado, cm²; acre: acres, acre; hectare: hectáreas, hectárea; liter: litros, litro; milliliter: mililitros, mililitro, ml; \
            deciliter: decilitros, decilitro; centiliter: centilitros, centilitro; cubic meter: metros cúbicos, metro cúbico; cubic kilometer: \
            kilómetros cúbicos, kilómetro cúbico, km³; cubic foot: pies cúbicos, pie cúbico, ft³; cubic centimeter: centímetros cúbicos, centímetro \
            cúbico, cm³; cubic inch: pulgadas cúbicas, pulgada cúbica, in³; cubic yard: yardas cúbicas, yarda cúbica, yd³; gallon: galones, galón, gal; \
            pint: pintas, pinta; fluid ounce: onzas líquidas, onza líquida, fl oz; barrel: barriles, barril, bbl; teaspoon: cucharaditas, cucharadita, \
            cdta; tablespoon: cucharadas, cucharada, cda; kilogram: kilogramos, kilogramo, kg; gram: gramos, gramo; milligram: miligramos, miligramo, \
            mg; microgram: microgramos, microgramo; metric ton: toneladas, tonelada; ton: toneladas cortas, tonelada corta; pound: lb; ounce: onzas, \
            onza, oz; carat: quilates, quilate; stone: stones, stone; kilometer per hour: kilómetros por hora, kilómetro por hora, km / h; mile per \
            hour: millas por hora, milla por hora, mi / h; meter per second: metros por segundo, metro por segundo, m / s; knot: nudos, nudo; kilowatt \
            hour: kilovatios hora, kilovatio hora, kwh; kilocalorie: kilocalorías, kilocaloría, kcal; calorie: calorías, caloría, cal; joule: julios, \
            julio; kilojoule: kilojulios, kilojulio, kj; watt: vatios, vatio; milliwatt: milivatios, milivatio, mw; kilowatt: kilovatios, kilovatio, kw; \
            megawatt: megavatios, megavatio, mw; gigawatt: gigavatios, gigavatio, gw; horsepower: caballos de vapor, caballo de vapor; volt: voltios, \
            voltio; ampere: amperios, amperio; milliampere: miliamperios, miliamperio; hertz: hercios, hercio, hz; kilohertz: kilohercios, kilohercio, \
            khz; megahertz: megahercios, megahercio, mhz; gigahertz: gigahercios, gigahercio, ghz; bit: bits, bit; kilobit: kilobits, kilobit, kb; \
            megabit: megabits, megabit, mb; gigabit: gigabits, gigabit, gb; byte: bytes, byte; kilobyte: kilobytes, kilobyte, kb; megabyte: megabytes, \
            megabyte, mb; gigabyte: gigabytes, gigabyte, gb; terabyte: terabytes, terabyte, tb; petabyte: petabytes, petabyte, pb; celsius: grados \
            celsius, grado celsius, °c; fahrenheit: grados fahrenheit, grado fahrenheit, °f; kelvin: kelvin; degree: grados, grado, °; radian: radianes, \
            radián, rad; second: segundos, segundo; minute: minutos, minuto, min; hour: horas, hora; day: días, día; week: semanas, semana, sem; month: \
            meses, mes, m; year: años, año; decade: décadas, década, déc; century: siglos, siglo; millisecond: milisegundos, milisegundo; microsecond: \
            microsegundos, microsegundo; percent: por ciento, %; per mille: por mil, ‰; pixel: píxeles, píxel; megapixel: megapíxeles, megapíxel, mpx;
            """
        m.currencies = """
            AED: dírhams de los emiratos árabes unidos, dírham de los emiratos árabes unidos, aed; AFN: afganis, afgani, afn; AMD: drams, dram, amd; \
            AOA: kuanzas, kuanza, aoa; ARS: pesos argentinos, peso argentino, ars; AUD: dólares australianos, dólar australiano, aud, a$, au$; AZN: \
            manats azerbaiyanos, manat azerbaiyano, azn; BAM: marcos convertibles de bosnia y herzegovina, marco convertible de bosnia y herzegovina; \
            BDT: takas, taka, bdt; BGN: levas búlgaras, leva búlgara, bgn; BHD: dinares bareiníes, dinar bareiní, bhd; BND: dólares bruneanos, dólar \
            bruneano, bnd; BOB: bolivianos, boliviano, bob; BRL: reales brasileños, real brasileño, brl, r$; BWP: pulas, pula, bwp; BYN: rublos \
            bielorrusos, rublo bielorruso, byn; BZD: dólares beliceños, dólar beliceño, bzd; CAD: dólares canadienses, dólar canadiense, cad, c$, ca$, \
            can$; CDF: francos congoleños, franco congoleño, cdf; CHF: francos suizos, franco suizo, francos, franco, chf; CLP: pesos chilenos, peso \
            chileno, clp; CNY: yuanes, yuan, cny; COP: pesos colombianos, peso colombiano; CRC: colones costarricenses, colón costarricense, crc, ₡; \
            CUP: pesos cubanos, peso cubano; CVE: escudos de cabo verde, escudo de cabo verde, cve; CZK: coronas checas, corona checa, czk, kč; DJF: \
            francos yibutianos, franco yibutiano, djf; DKK: coronas danesas, corona danesa, dkk; DOP: pesos dominicanos, peso dominicano, dop; DZD: \
            dinares argelinos, dinar argelino, dzd; EGP: libras egipcias, libra egipcia, egp; ERN: nakfas, nakfa, ern; ETB: bires, bir, etb; EUR: euros, \
            euro, eur, €; FJD: dólares fiyianos, dólar fiyiano, fjd; GBP: libras esterlinas, libra esterlina, libras, libra, gbp, £, ￡; GEL: laris, \
            lari; GHS: cedis, cedi, ghs, ₵; GMD: dalasis, dalasi, gmd; GNF: francos guineanos, franco guineano, gnf; GTQ: quetzales guatemaltecos, \
            quetzal guatemalteco, gtq; GYD: dólares guyaneses, dólar guyanés, gyd; HKD: dólares hongkoneses, dólar hongkonés, hkd, hk$; HNL: lempiras \
            hondureños, lempira hondureño, hnl; HTG: gurdes haitianos, gurde haitiano, htg; HUF: forintos húngaros, forinto húngaro, huf; IDR: rupias \
            indonesias, rupia indonesia, idr; ILS: nuevos séqueles israelíes, nuevo séquel israelí, ils, ₪; INR: rupias indias, rupia india, rupias, \
            rupia, inr, ₹, rs; IQD: dinares iraquíes, dinar iraquí, iqd; IRR: riales iraníes, rial iraní, irr; ISK: coronas islandesas, corona \
            islandesa, isk; JMD: dólares jamaicanos, dólar jamaicano, jmd; JOD: dinares jordanos, dinar jordano, jod; JPY: yenes, yen, jpy, ¥, ￥, y=; \
            KES: chelines kenianos, chelín keniano, kes; KGS: soms, som, kgs; KHR: rieles, riel, khr; KMF: francos comorenses, franco comorense, kmf; \
            KPW: wons norcoreanos, won norcoreano, kpw; KRW: wons surcoreanos, won surcoreano, wons, won, krw, ₩, ￦; KWD: dinares kuwaitíes, dinar \
            kuwaití, kwd; KZT: tengues kazajos, tengue kazajo, kzt, ₸; LAK: kips, kip, lak; LBP: libras libanesas, libra libanesa, lbp; LKR: rupias \
            esrilanquesas, rupia esrilanquesa, lkr; LRD: dólares liberianos, dólar liberiano, lrd; LYD: dinares libios, dinar libio, lyd; MAD: dírhams \
            marroquíes, dírham marroquí; MDL: leus moldavos, leu moldavo, mdl; MGA: ariaris, ariari, mga; MKD: dinares macedonios, dinar macedonio, mkd; \
            MMK: kiats, kiat, mmk; MNT: tugriks, tugrik, mnt; MOP: patacas de macao, pataca de macao; MRU: uguiyas, uguiya, mru; MUR: rupias \
            mauricianas, rupia mauriciana, mur; MVR: rufiyas, rufiya, mvr; MWK: kuachas malauíes, kuacha malauí, mwk; MXN: pesos mexicanos, peso \
            mexicano, mxn, mx$, mex$; MYR: ringits, ringit, myr, rm; MZN: meticales, metical, mzn; NAD: dólares namibios, dólar namibio, nad; NGN: \
            nairas, naira, ngn, ₦; NIO: córdobas oro, córdoba oro, nio; NOK: coronas noruegas, corona noruega, nok; NPR: rupias nepalíes, rupia nepalí, \
            npr; NZD: dólares neozelandeses, dólar neozelandés, nzd, nz$; OMR: riales omaníes, rial omaní, omr; PAB: balboas panameños, balboa panameño, \
            pab; PEN: soles peruanos, sol peruano; PGK: kinas, kina, pgk; PHP: pesos filipinos, peso filipino, php, ₱; PKR: rupias pakistaníes, rupia \
            pakistaní, pkr; PLN: eslotis, esloti, pln, zł; PYG: guaraníes paraguayos, guaraní paraguayo, pyg, ₲; QAR: riales cataríes, rial catarí, qar; \
            RON: leus rumanos, leu rumano, ron; RSD: dinares serbios, dinar serbio, rsd; RUB: rublos rusos, rublo ruso, rublos, rublo, rub, ₽; RWF: \
            francos ruandeses, franco ruandés, rwf; SAR: riales saudíes, rial saudí, sar; SCR: rupias seychellenses, rupia seychellense, scr; SDG: \
            libras sudanesas, libra sudanesa, sdg; SEK: coronas suecas, corona sueca, sek; SGD: dólares singapurenses, dólar singapurense, sgd, s$; SOS: \
            chelines somalíes, chelín somalí; SRD: dólares surinameses, dólar surinamés, srd; SYP: libras sirias, libra siria, syp; SZL: lilangenis, \
            lilangeni, szl; THB: bats, bat, thb, ฿; TJS: somonis tayikos, somoni tayiko, tjs; TMT: manats turcomanos, manat turcomano, tmt; TND: dinares \
            tunecinos, dinar tunecino, tnd; TOP: paangas, paanga; TRY: liras turcas, lira turca, ₺; TTD: dólares de trinidad y tobago, dólar de trinidad \
            y tobago, ttd; TWD: nuevos dólares taiwaneses, nuevo dólar taiwanés, twd, nt$; TZS: chelines tanzanos, chelín tanzano, tzs; UAH: grivnas, \
            grivna, uah, ₴; UGX: chelines ugandeses, chelín ugandés, ugx; USD: dólares estadounidenses, dólar estadounidense, dólares, dólar, usd, $, \
            us$, u.s.$, us $, ＄; UYU: pesos uruguayos, peso uruguayo, uyu; UZS: sums, sum, uzs; VES: bolívares venezolanos, bolívar venezolano, ves; \
            VND: dongs, dong, vnd, ₫; XAF: francos cfa de áfrica central, franco cfa de áfrica central, xaf; XCD: dólares del caribe oriental, dólar del \
            caribe oriental, xcd; XOF: francos cfa de áfrica occidental, franco cfa de áfrica occidental, xof; XPF: francos cfp, franco cfp, xpf; YER: \
            riales yemeníes, rial yemení, yer; ZAR: rands, rand, zar; ZMW: kuachas zambianos, kuacha zambiano, zmw; FIM: marcos finlandeses, marco \
            finlandés, fim; DEM: marcos alemanes, marco alemán, dem; FRF: francos franceses, franco francés, frf; ITL: liras italianas, lira italiana, \
            itl; ESP: pesetas españolas, peseta española; NLG: florines neerlandeses, florín neerlandés, nlg; ATS: chelines austriacos, chelín \
            austriaco, ats; BEF: francos belgas, franco belga; GRD: dracmas griegos, dracma griego, grd; IEP: libras irlandesas, libra irlandesa, iep; \
            PTE: escudos portugueses, escudo portugués, pte; BIF: francos burundeses, franco burundés, bif; PESO: pesos, peso; CROWN: coronas; RIAL: \
            riales, rial; DINAR: dinares, dinar; DIRHAM: dírhams, dírham; CENT: ¢;
            """
        return m
    }()
}
