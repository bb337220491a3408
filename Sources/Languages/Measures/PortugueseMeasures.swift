// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Portuguese.
    static let portuguese: Measures = {
        var m = Measures()
        m.numbers = """
            zero=0, um=1, uma=1, dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, treze=13, \
            catorze=14, quinze=15, dezesseis=16, dezessete=17, dezoito=18, dezenove=19, vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, \
            setenta=70, oitenta=80, noventa=90, cem=100, duzentos=200, duzentas=200, trezentos=300, trezentas=300, quatrocentos=400, quatrocentas=400, \
            quinhentos=500, quinhentas=500, seiscentos=600, seiscentas=600, setecentos=700, setecentas=700, oitocentos=800, oitocentas=800, \
            novecentos=900, novecentas=900, dezasseis=16, dezassete=17, dezanove=19
            """
        m.magnitudes = """
            centos=100, centas=100, mil=1000, milhão=1000000, milhões=1000000, bilhão=1000000000, bilhões=1000000000, trilhão=1000000000000, \
            trilhões=1000000000000, tri=1000000000000, bilião=1000000000000, biliões=1000000000000, milmilhões=1000000000
            """
        m.decimal = ","
        m.minus = "menos"
        m.point = "vírgula"
        m.units = """
            meter: metro, metros, m; kilometer: quilômetro, quilômetros, km, quilómetro, quilómetros; centimeter: centímetro, centímetros, cm; \
            millimeter: milímetro, milímetros, mm; micrometer: micrômetro, micrômetros, μm, micrómetro, micrómetros; nanometer: nanômetro, nanômetros, \
            nm, nanómetro, nanómetros; picometer: picômetro, picômetros, picómetro, picómetros; decimeter: decímetro, decímetros; mile: milha, milhas; \
            yard: jarda, jardas; foot: pé, pés; inch: polegada, polegadas, pol; nautical mile: milha náutica, milhas náuticas, nmi; light year: ano-luz, \
            anos-luz; square meter: metro quadrado, metros quadrados, m²; square kilometer: quilômetro quadrado, quilômetros quadrados, km², quilómetro \
            quadrado, quilómetros quadrados; square mile: milha quadrada, milhas quadradas, mi²; square foot: pé quadrado, pés quadrados, ft²; square \
            yard: jarda quadrada, jardas quadradas, yd²; square inch: polegada quadrada, polegadas quadradas, pol², in²; square centimeter: centímetro \
            quadrado, centímetros quadrados, cm²; acre: acre, acres; hectare: hectare, hectares; liter: litro, litros; milliliter: mililitro, \
            mililitros, ml; deciliter: decilitro, decilitros; centiliter: centilitro, centilitros; cubic meter: metro cúbico, metros cúbicos; cubic \
            kilometer: quilômetro cúbico, quilômetros cúbicos, km³, quilómetro cúbico, quilómetros cúbicos; cubic foot: pé cúbico, pés cúbicos, ft³; \
            cubic centimeter: centímetro cúbico, centímetros cúbicos, cm³; cubic inch: polegada cúbica, polegadas cúbicas, pol³, in³; cubic yard: jarda \
            cúbica, jardas cúbicas, yd³; gallon: galão, galões, gal; pint: pint, pints; fluid ounce: onça fluida, onças fluidas, fl oz; barrel: barril, \
            barris, bbl; teaspoon: colher de chá, colheres de chá, c chá; tablespoon: colher de sopa, colheres de sopa, c sopa; kilogram: quilograma, \
            quilogramas, kg; gram: grama, gramas; milligram: miligrama, miligramas, mg; microgram: micrograma, microgramas; metric ton: tonelada \
            métrica, toneladas métricas; ton: tonelada americana, toneladas americanas, ton; pound: lb; ounce: onça, onças, oz; carat: quilate, \
            quilates; stone: stone, stones; kilometer per hour: quilômetro por hora, quilômetros por hora, km / h, quilómetro por hora, quilómetros por \
            hora; mile per hour: milha por hora, milhas por hora, mph, mi / h; meter per second: metro por segundo, metros por segundo, m / s; knot: nó, \
            nós; kilowatt hour: quilowatt-hora, quilowatts-hora, kwh; kilocalorie: quilocaloria, quilocalorias, kcal; calorie: caloria, calorias, cal; \
            joule: joule, joules; kilojoule: quilojoule, quilojoules, kj; watt: watt, watts; milliwatt: miliwatt, miliwatts, mw; kilowatt: quilowatt, \
            quilowatts, kw; megawatt: megawatt, megawatts, mw; gigawatt: gigawatt, gigawatts, gw; horsepower: cavalo-vapor, cavalos-vapor; volt: volt, \
            volts; ampere: ampere, amperes; milliampere: miliampere, miliamperes; hertz: hertz, hz; kilohertz: kilohertz, khz; megahertz: megahertz, \
            mhz; gigahertz: gigahertz, ghz; bit: bit, bits; kilobit: kilobit, kilobits; megabit: megabit, megabits; gigabit: gigabit, gigabits; byte: \
            byte, bytes; kilobyte: kilobyte, kilobytes, kb; megabyte: megabyte, megabytes, mb; gigabyte: gigabyte, gigabytes, gb; terabyte: terabyte, \
            terabytes, tb; petabyte: petabyte, petabytes, pb; celsius: grau celsius, graus celsius, °c; fahrenheit: grau fahrenheit, graus fahrenheit, \
            °f; kelvin: kelvin, kelvins; degree: grau, graus, °; radian: radiano, radianos, rad; second: segundo, segundos; minute: minuto, minutos, \
            min; hour: hora, horas; day: dia, dias; week: semana, semanas, sem; month: mês, meses; year: ano, anos; decade: década, décadas, déc; \
            century: século, séculos, séc, sécs; millisecond: milissegundo, milissegundos; microsecond: microssegundo, microssegundos; percent: por \
            cento, %; per mille: por mil, ‰; pixel: pixel, pixels, píxel, píxeis; megapixel: megapixel, megapixels, megapíxel, megapíxeis;
            """
        m.currencies = """
            AED: dirham dos eau, dirhams dos eau, dirham dos emirados árabes unidos, sdirham dos emirados árabes unidos, aed; AFN: afegane afegão, \
            afeganes afegãos, afegâni afegão, afegânis afegãos, afn; AMD: dram armênio, drams armênios, dram arménio, drams arménios, amd; AOA: kwanza \
            angolano, kwanzas angolanos, aoa; ARS: peso argentino, pesos argentinos, ars; AUD: dólar australiano, dólares australianos, aud, a$, au$; \
            AZN: manat azeri, manats azeris, azn; BAM: marco conversível da bósnia e herzegovina, marcos conversíveis da bósnia e herzegovina, marco \
            bósnio-herzegóvino conversível, marcos bósnio-herzegóvinos conversíveis; BDT: taka bengali, takas bengalis, bdt; BGN: lev búlgaro, levs \
            búlgaros, bgn; BHD: dinar bareinita, dinares bareinitas, dinar baremita, dinares baremitas, bhd; BND: dólar bruneano, dólares bruneanos, \
            bnd; BOB: boliviano da bolívia, bolivianos da bolívia, boliviano, bolivianos, bob; BRL: real brasileiro, reais brasileiros, brl, r$; BWP: \
            pula botsuanesa, pulas botsuanesas, pula de botswana, pulas de botswana, bwp; BYN: rublo bielorrusso, rublos bielorrussos, byn; BZD: dólar \
            belizenho, dólares belizenhos, dólar belizense, dólares belizense, bzd; CAD: dólar canadense, dólares canadenses, dólar canadiano, dólares \
            canadianos, cad, c$, ca$, can$; CDF: franco congolês, francos congoleses, cdf; CHF: franco suíço, francos suíços, chf, |, franco, francos; \
            CLP: peso chileno, pesos chilenos, clp; CNY: yuan chinês, yuans chineses, cny, |, yuan, yuans; COP: peso colombiano, pesos colombianos; CRC: \
            colón costarriquenho, colóns costarriquenhos, colon costa-riquenho, colons costa-riquenho, crc, ₡; CUP: peso cubano, pesos cubanos; CVE: \
            escudo cabo-verdiano, escudos cabo-verdianos, cve; CZK: coroa tcheca, coroas tchecas, coroa checa, coroas checas, czk, kč; DJF: franco \
            djiboutiano, francos djiboutianos, franco jibutiano, francos jibutianos, djf; DKK: coroa dinamarquesa, coroas dinamarquesas, dkk; DOP: peso \
            dominicano, pesos dominicanos, dop; DZD: dinar argelino, dinares argelinos, dzd; EGP: libra egípcia, libras egípcias, egp; ERN: nakfa da \
            eritreia, nakfas da eritreia, nakfa eritreia, nakfas eritreias, ern; ETB: birr etíope, birrs etíopes, birres etíopes, etb; EUR: eur, |, \
            euro, euros, €; FJD: dólar fijiano, dólares fijianos, fjd; GBP: libra esterlina, libras esterlinas, libra esterlina britânica, libras \
            esterlinas britânicas, gbp, |, libra, libras, £, ￡; GEL: lari georgiano, laris georgianos; GHS: cedi ganês, cedis ganeses, ghs, ₵; GMD: \
            dalasi gambiano, dalasis gambianos, gmd; GNF: franco guineano, francos guineanos, franco guineense, francos guineenses, gnf; GTQ: quetzal \
            guatemalteco, quetzais guatemaltecos, quetzal da guatemala, quetzales da guatemala, gtq; GYD: dólar guianense, dólares guianenses, dólar da \
            guiana, dólares da guiana, gyd; HKD: dólar de hong kong, dólares de hong kong, hkd, hk$; HNL: lempira hondurenha, lempiras hondurenhas, \
            lempira das honduras, lempiras das honduras, hnl; HTG: gourde haitiano, gourdes haitianos, htg; HUF: florim húngaro, florins húngaros, \
            forint húngaro, forints húngaros, huf; IDR: rupia indonésia, rupias indonésias, idr; ILS: novo shekel israelense, novos shekels israelenses, \
            sheqel novo israelita, sheqels novos israelitas, ils, ₪; INR: rupia indiana, rupias indianas, inr, |, rupia, rupias, ₹, rs; IQD: dinar \
            iraquiano, dinares iraquianos, iqd; IRR: rial iraniano, riales iranianos, riais iranianos, irr; ISK: coroa islandesa, coroas islandesas, \
            isk; JMD: dólar jamaicano, dólares jamaicanos, jmd; JOD: dinar jordaniano, dinares jordanianos, jod; JPY: iene japonês, ienes japoneses, \
            jpy, ¥, ￥, y=; KES: xelim queniano, xelins quenianos, kes; KGS: som quirguiz, sons quirguizes, somes quirguizes, kgs; KHR: riel cambojano, \
            rieles cambojanos, khr; KMF: franco comoriano, francos comorianos, kmf; KPW: won norte-coreano, wons norte-coreanos, kpw; KRW: won \
            sul-coreano, wons sul-coreanos, wons sul-coreano, krw, |, won, wons, ₩, ￦; KWD: dinar kuwaitiano, dinares kuwaitianos, kwd; KZT: tenge \
            cazaque, tenges cazaques, kzt, ₸; LAK: kip laosiano, kips laosianos, lak; LBP: libra libanesa, libras libanesas, lbp; LKR: rupia cingalesa, \
            rupias cingalesas, rupia do sri lanka, rupias do sri lanka, lkr; LRD: dólar liberiano, dólares liberianos, lrd; LYD: dinar líbio, dinares \
            líbios, lyd; MAD: dirham marroquino, dirhams marroquinos; MDL: leu moldávio, leus moldávios, leu moldavo, leus moldavos, mdl; MGA: ariary \
            malgaxe, ariarys malgaxes, ariari malgaxe, ariaris malgaxes, mga; MKD: dinar macedônio, dinares macedônios, dinar macedónio, dinares \
            macedónios, mkd; MMK: quiate mianmarense, quiates mianmarenses, kyat de mianmar, kyats de mianmar, mmk; MNT: tugrik mongol, tugriks mongóis, \
            mnt; MOP: pataca macaense, patacas macaenses; MRU: ouguiya mauritana, ouguiyas mauritanas, mru; MUR: rupia mauriciana, rupias mauricianas, \
            mur; MVR: rupia maldivana, rupias maldivanas, mvr; MWK: kwacha malauiana, kwachas malauianas, kwacha malauiano, kwachas malauianos, mwk; \
            MXN: peso mexicano, pesos mexicanos, mxn, mx$, mex$; MYR: ringgit malaio, ringgits malaios, myr, rm; MZN: metical moçambicano, meticais \
            moçambicanos, mzn; NAD: dólar namibiano, dólares namibianos, nad; NGN: naira nigeriana, nairas nigerianas, ngn, ₦; NIO: córdoba \
            nicaraguense, córdobas nicaraguenses, córdoba nicaraguano, córdobas nicaraguanos, nio; NOK: coroa norueguesa, coroas norueguesas, nok; NPR: \
            rupia nepalesa, rupias nepalesas, npr; NZD: dólar neozelandês, dólares neozelandeses, nzd, nz$; OMR: rial omanense, riales omanenses, riais \
            omanenses, omr; PAB: balboa panamenho, balboas panamenhos, balboa do panamá, balboas do panamá, pab; PEN: novo sol peruano, novos sóis \
            peruanos, sol peruano, sóis peruanos; PGK: kina papuásia, kinas papuásias, pgk; PHP: peso filipino, pesos filipinos, php, ₱; PKR: rupia \
            paquistanesa, rupias paquistanesas, pkr; PLN: zloty polonês, zlotys poloneses, zloti polaco, zlotis polacos, pln, zł; PYG: guarani \
            paraguaio, guaranis paraguaios, pyg, ₲; QAR: rial catariano, riales catarianos, rial catarense, riais catarenses, qar; RON: leu romeno, leus \
            romenos, ron; RSD: dinar sérvio, dinares sérvios, rsd; RUB: rublo russo, rublos russos, rub, |, rublo, rublos, ₽; RWF: franco ruandês, \
            francos ruandeses, rwf; SAR: riyal saudita, riyales sauditas, rial saudita, riais sauditas, sar; SCR: rupia seichelense, rupias \
            seichelenses, scr; SDG: libra sudanesa, libras sudanesas, sdg; SEK: coroa sueca, coroas suecas, sek; SGD: dólar singapuriano, dólares \
            singapurianos, sgd, s$; SOS: xelim somali, xelins somalis; SRD: dólar surinamês, dólares surinameses, dólar do suriname, dólares do \
            suriname, srd; SYP: libra síria, libras sírias, syp; SZL: lilangeni suazi, lilangenis suazis, lilangeni suázi, lilangenis suázis, szl; THB: \
            baht tailandês, bahts tailandeses, thb, ฿; TJS: somoni tadjique, somonis tadjiques, somoni tajique, somonis tajiques, tjs; TMT: manat \
            turcomeno, manats turcomenos, tmt; TND: dinar tunisiano, dinares tunisianos, dinar tunisino, dinares tunisinos, tnd; TOP: paʻanga tonganesa, \
            paʻangas tonganesas; TRY: lira turca, liras turcas, ₺; TTD: dólar de trinidad e tobago, dólares de trinidad e tobago, dólar de trindade e \
            tobago, dólares de trindade e tobago, ttd; TWD: novo dólar taiwanês, novos dólares taiwaneses, twd, nt$; TZS: xelim tanzaniano, xelins \
            tanzanianos, tzs; UAH: hryvnia ucraniano, hryvnias ucranianos, uah, ₴; UGX: xelim ugandense, xelins ugandenses, ugx; USD: dólar americano, \
            dólares americanos, dólar dos estados unidos, dólares dos estados unidos, usd, |, dólar, dólares, $, us$, u.s.$, us $, ＄; UYU: peso \
            uruguaio, pesos uruguaios, uyu; UZS: som uzbeque, sons uzbeques, somes uzbeques, uzs; VES: bolívar venezuelano, bolívares venezuelanos, \
            bolívar, bolívares, ves; VND: dong vietnamita, dongs vietnamitas, vnd, ₫; XAF: franco cfa de beac, francos cfa de beac, franco cfa (beac), \
            francos cfa (beac), xaf; XCD: dólar do caribe oriental, dólares do caribe oriental, dólar das caraíbas orientais, dólares das caraíbas \
            orientais, xcd; XOF: franco cfa de bceao, francos cfa de bceao, franco cfa (bceao), francos cfa (bceao), xof; XPF: franco cfp, francos cfp, \
            xpf; YER: rial iemenita, riales iemenitas, riais iemenitas, yer; ZAR: rand sul-africano, rands sul-africanos, zar; ZMW: kwacha zambiano, \
            kwachas zambianos, zmw; FIM: marco finlandês, marcos finlandeses, fim; DEM: marco alemão, marcos alemães, dem; FRF: franco francês, francos \
            franceses, frf; ITL: lira italiana, liras italianas, itl; ESP: peseta espanhola, pesetas espanholas; NLG: florim holandês, florins \
            holandeses, nlg; ATS: schilling australiano, schillings australianos, ats; BEF: franco belga, francos belgas; GRD: dracma grego, dracmas \
            gregos, grd; IEP: libra irlandesa, libras irlandesas, iep; PTE: escudo português, escudos portugueses, ​ escudo português, ​ escudos \
            portugueses, pte; BIF: franco burundiano, francos burundianos, bif; PESO: peso, pesos; CROWN: coroas; RIAL: rial, riales, riais; DINAR: \
            dinar, dinares; DIRHAM: dirham, dirhams; CENT: ¢;
            """
        return m
    }()
}
