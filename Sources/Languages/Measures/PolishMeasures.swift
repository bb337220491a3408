// Made by Scripts/make-measures from CLDR (Unicode licence); not edited by hand.

extension Measures {
    /// Polish.
    static let polish: Measures = {
        var m = Measures()
        m.numbers = """
            zero=0, zera=0, zeru=0, zerem=0, zerze=0, jeden=1, jedna=1, jedno=1, jednego=1, jednej=1, jednemu=1, jedną=1, jednym=1, dwa=2, dwaj=2, \
            dwie=2, dwóch=2, dwóm=2, dwoma=2, dwiema=2, trzy=3, trzej=3, trzech=3, trzem=3, trzema=3, cztery=4, czterej=4, czterech=4, czterem=4, \
            czterema=4, pięć=5, pięciu=5, pięcioma=5, sześć=6, sześciu=6, sześcioma=6, siedem=7, siedmiu=7, siedmioma=7, osiem=8, ośmiu=8, ośmioma=8, \
            dziewięć=9, dziewięciu=9, dziewięcioma=9, dziesięć=10, dziesięciu=10, dziesięcioma=10, jedenaście=11, jedenastu=11, jedenastoma=11, \
            dwanaście=12, dwunastu=12, dwunastoma=12, trzynaście=13, trzynastu=13, trzynastoma=13, czternaście=14, czternastu=14, czternastoma=14, \
            piętnaście=15, piętnastu=15, piętnastoma=15, szesnaście=16, szesnastu=16, szesnastoma=16, siedemnaście=17, siedemnastu=17, siedemnastoma=17, \
            osiemnaście=18, osiemnastu=18, osiemnastoma=18, dziewiętnaście=19, dziewiętnastu=19, dziewiętnastoma=19, dwadzieścia=20, dwudziestu=20, \
            dwudziestoma=20, trzydzieści=30, trzydziestu=30, trzydziestoma=30, czterdzieści=40, czterdziestu=40, czterdziestoma=40, pięćdziesiąt=50, \
            pięćdziesięciu=50, pięćdziesięcioma=50, sześćdziesiąt=60, sześćdziesięciu=60, sześćdziesięcioma=60, siedemdziesiąt=70, siedemdziesięciu=70, \
            siedemdziesięcioma=70, osiemdziesiąt=80, osiemdziesięciu=80, osiemdziesięcioma=80, dziewięćdziesiąt=90, dziewięćdziesięciu=90, \
            dziewięćdziesięcioma=90, sto=100, stu=100, dwieście=200, dwustu=200, trzysta=300, trzystu=300, czterysta=400, czterystu=400, pięćset=500, \
            pięciuset=500, sześćset=600, sześciuset=600, siedemset=700, siedmiuset=700, osiemset=800, ośmiuset=800, dziewięćset=900, dziewięciuset=900
            """
        m.magnitudes = """
            ście=100, sta=100, stu=100, set=100, tysiące=1000, tysięcy=1000, tysiącom=1000, tysiącami=1000, tysiącach=1000, tysiąc=1000, tysiąca=1000, \
            tysiącowi=1000, tysiącem=1000, tysiącu=1000, miliony=1000000, milionów=1000000, milionom=1000000, milionami=1000000, milionach=1000000, \
            miliardy=1000000000, miliardów=1000000000, miliardom=1000000000, miliardami=1000000000, miliardach=1000000000, biliony=1000000000000, \
            bilionów=1000000000000, bilionom=1000000000000, bilionami=1000000000000, bilionach=1000000000000, milion=1000000, miliona=1000000, \
            miliard=1000000000, miliarda=1000000000, bilion=1000000000000, biliona=1000000000000, tys=1000, mln=1000000, mld=1000000000, \
            bln=1000000000000
            """
        m.decimal = ","
        m.minus = "minus"
        m.point = "przecinek"
        m.units = """
            meter: metrów, metr, metry, metra, m; kilometer: kilometrów, kilometr, kilometry, kilometra, km; centimeter: centymetrów, centymetr, \
            centymetry, centymetra, cm; millimeter: milimetrów, milimetr, milimetry, milimetra, mm; micrometer: mikrometrów, mikrometr, mikrometry, \
            mikrometra, μm; nanometer: nanometrów, nanometr, nanometry, nanometra, nm; picometer: pikometrów, pikometr, pikometry, pikometra; decimeter: \
            decymetrów, decymetr, decymetry, decymetra; mile: mil, mila, mile, mili; yard: jardów, jard, jardy, jarda; foot: stóp, stopa, stopy, ft; \
            inch: cali, cal, cale, cala; nautical mile: mil morskich, mila morska, mile morskie, mili morskiej, mm; light year: lat świetlnych, rok \
            świetlny, lata świetlne, roku świetlnego; square meter: metrów kwadratowych, metr kwadratowy, metry kwadratowe, metra kwadratowego, m²; \
            square kilometer: kilometrów kwadratowych, kilometr kwadratowy, kilometry kwadratowe, kilometra kwadratowego, km²; square mile: mil \
            kwadratowych, mila kwadratowa, mile kwadratowe, mili kwadratowej, mil kw, mila kw, mile kw, mili kw; square foot: stóp kwadratowych, stopa \
            kwadratowa, stopy kwadratowe, stopy kwadratowej, stóp kw, stopa kw, stopy kw; square yard: jardów kwadratowych, jard kwadratowy, jardy \
            kwadratowe, jarda kwadratowego, jardów kw, jard kw, jardy kw, jarda kw; square inch: cali kwadratowych, cal kwadratowy, cale kwadratowe, \
            cala kwadratowego, cali kw, cal kw, cale kw, cala kw; square centimeter: centymetrów kwadratowych, centymetr kwadratowy, centymetry \
            kwadratowe, centymetra kwadratowego, cm²; acre: akrów, akr, akry, akra; hectare: hektarów, hektar, hektary, hektara; liter: litrów, litr, \
            litry, litra; milliliter: mililitrów, mililitr, mililitry, mililitra, ml; deciliter: decylitrów, decylitr, decylitry, decylitra; centiliter: \
            centylitrów, centylitr, centylitry, centylitra; cubic meter: metrów sześciennych, metr sześcienny, metry sześcienne, metra sześciennego; \
            cubic kilometer: kilometrów sześciennych, kilometr sześcienny, kilometry sześcienne, kilometra sześciennego, km³; cubic foot: stóp \
            sześciennych, stopa sześcienna, stopy sześcienne, stopy sześciennej, stóp sześc, stopa sześc, stopy sześc; cubic centimeter: centymetrów \
            sześciennych, centymetr sześcienny, centymetry sześcienne, centymetra sześciennego, cm³; cubic inch: cali sześciennych, cal sześcienny, cale \
            sześcienne, cala sześciennego, cali sześc, cal sześc, cale sześc, cala sześc; cubic yard: jardów sześciennych, jard sześcienny, jardy \
            sześcienne, jarda sześciennego, jardów sześc, jard sześc, jardy sześc, jarda sześc; gallon: galonów amerykańskich, galon amerykański, galony \
            amerykańskie, galona amerykańskiego, gal am; pint: półkwart amerykańskich, półkwarta amerykańska, półkwarty amerykańskie, półkwarty \
            amerykańskiej, półkwart am, półkwarta am, półkwarty am; fluid ounce: uncji płynu amerykańskich, uncja płynu amerykańska, uncje płynu \
            amerykańskie, uncji płynu amerykańskiej, fl oz am; barrel: baryłek, baryłka, baryłki, bbl; teaspoon: łyżeczek, łyżeczka, łyżeczki; \
            tablespoon: łyżek stołowych, łyżka stołowa, łyżki stołowe, łyżki stołowej, ł stoł; kilogram: kilogramów, kilogram, kilogramy, kilograma, kg; \
            gram: gramów, gram, gramy, grama; milligram: miligramów, miligram, miligramy, miligrama, mg; microgram: mikrogramów, mikrogram, mikrogramy, \
            mikrograma; metric ton: ton, tona, tony; ton: krótkich ton, krótka tona, krótkie tony, krótkiej tony; pound: funta; ounce: uncji, uncja, \
            uncje, oz; carat: karatów, karat, karaty, karata; stone: kamieni, kamień, kamienie, kamienia; kilometer per hour: kilometrów na godzinę, \
            kilometr na godzinę, kilometry na godzinę, kilometra na godzinę, km / godz; mile per hour: mil na godzinę, mila na godzinę, mile na godzinę, \
            mili na godzinę, mil / h, mila / h, mile / h, mili / h; meter per second: metrów na sekundę, metr na sekundę, metry na sekundę, metra na \
            sekundę, m / s; knot: węzłów, węzeł, węzły, węzła; kilowatt hour: kilowatogodzin, kilowatogodzina, kilowatogodziny, kwh; kilocalorie: \
            kilokalorii, kilokaloria, kilokalorie, kcal; calorie: kalorii, kaloria, kalorie, cal; joule: dżuli, dżul, dżule, dżula; kilojoule: \
            kilodżuli, kilodżul, kilodżule, kilodżula, kj; watt: watów, wat, waty, wata; milliwatt: miliwatów, miliwat, miliwaty, miliwata, mw; \
            kilowatt: kilowatów, kilowat, kilowaty, kilowata, kw; megawatt: megawatów, megawat, megawaty, megawata, mw; gigawatt: gigawatów, gigawat, \
            gigawaty, gigawata, gw; horsepower: koni mechanicznych, koń mechaniczny, konie mechaniczne, konia mechanicznego, km; volt: woltów, wolt, \
            wolty, wolta; ampere: amperów, amper, ampery, ampera; milliampere: miliamperów, miliamper, miliampery, miliampera; hertz: herców, herc, \
            herce, herca, hz; kilohertz: kiloherców, kiloherc, kiloherce, kiloherca, khz; megahertz: megaherców, megaherc, megaherce, megaherca, mhz; \
            gigahertz: gigaherców, gigaherc, gigaherce, gigaherca, ghz; bit: bitów, bit, bity, bita; kilobit: kilobitów, kilobit, kilobity, kilobita, \
            kb; megabit: megabitów, megabit, megabity, megabita, mb; gigabit: gigabitów, gigabit, gigabity, gigabita, gb; byte: bajtów, bajt, bajty, \
            bajta; kilobyte: kilobajtów, kilobajt, kilobajty, kilobajta, kb; megabyte: megabajtów, megabajt, megabajty, megabajta, mb; gigabyte: \
            gigabajtów, gigabajt, gigabajty, gigabajta, gb; terabyte: terabajtów, terabajt, terabajty, terabajta, tb; petabyte: petabajtów, petabajt, \
            petabajty, petabajta, pb; celsius: stopni celsjusza, stopień celsjusza, stopnie celsjusza, stopnia celsjusza, st c; fahrenheit: stopni \
            fahrenheita, stopień fahrenheita, stopnie fahrenheita, stopnia fahrenheita, °f; kelvin: kelwinów, kelwin, kelwiny, kelwina; degree: stopni, \
            stopień, stopnie, stopnia, °; radian: radianów, radian, radiany, radiana, rad; second: sekund, sekunda, sekundy, sek; minute: minut, minuta, \
            minuty, min; hour: godzin, godzina, godziny, godz; day: dób, doba, doby; week: tygodni, tydzień, tygodnie, tygodnia, tyg, tydz; month: \
            miesięcy, miesiąc, miesiące, miesiąca, mies; year: lat, rok, lata, roku; decade: dekad, dekada, dekady, dek; century: wieków, wiek, wieki, \
            wieku; millisecond: milisekund, milisekunda, milisekundy; microsecond: mikrosekund, mikrosekunda, mikrosekundy; percent: procent, %; per \
            mille: promili, promil, promile, promila, ‰; pixel: pikseli, piksel, piksele, piksela; megapixel: megapikseli, megapiksel, megapiksele, \
            megapiksela;
            """
        m.currencies = """
            AED: dirhama zea, dirhamów zea, dirham zea, dirhamy zea, aed; AFN: afgani afgańskich, afgani afgańskie, afn; AMD: drama armeńskiego, dramów \
            armeńskich, dram armeński, dramy armeńskie, amd; AOA: kwanzy angolskiej, kwanz angolskich, kwanza angolska, kwanzy angolskie, aoa; ARS: peso \
            argentyńskiego, pesos argentyńskich, peso argentyńskie, pesos argentyńskie, ars; AUD: dolara australijskiego, dolarów australijskich, dolar \
            australijski, dolary australijskie, aud, a$, au$; AZN: manata azerskiego, manatów azerskich, manat azerski, manaty azerskie, azn; BAM: marki \
            zamiennej bośni i hercegowiny, marek zamiennych bośni i hercegowiny, marka zamienna bośni i hercegowiny, marki zamienne bośni i hercegowiny; \
            BDT: taka bengalskiej, taka bengalskich, taka bengalska, taka bengalskie, bdt; BGN: lewa bułgarskiego, lewów bułgarskich, lew bułgarski, \
            lewy bułgarskie, bgn; BHD: dinara bahrańskiego, dinarów bahrańskich, dinar bahrański, dinary bahrańskie, bhd; BND: dolara brunejskiego, \
            dolarów brunejskich, dolar brunejski, dolary brunejskie, bnd; BOB: boliviano boliwijskiego, boliviano boliwijskich, boliviano boliwijskie, \
            bob; BRL: reala brazylijskiego, reali brazylijskich, real brazylijski, reale brazylijskie, brl, r$; BWP: puli botswańskiej, pul \
            botswańskich, pula botswańska, pule botswańskie, bwp; BYN: rubla białoruskiego, rubli białoruskich, rubel białoruski, ruble białoruskie, \
            byn; BZD: dolara belizeńskiego, dolarów belizeńskich, dolar belizeński, dolary belizeńskie, bzd; CAD: dolara kanadyjskiego, dolarów \
            kanadyjskich, dolar kanadyjski, dolary kanadyjskie, cad, c$, ca$, can$; CDF: franka kongijskiego, franków kongijskich, frank kongijski, \
            franki kongijskie, cdf; CHF: franka szwajcarskiego, franków szwajcarskich, frank szwajcarski, franki szwajcarskie, franków, frank, franki, \
            chf; CLP: pesos chilijskich, peso chilijskie, pesos chilijskie, clp; CNY: juana chińskiego, juanów chińskich, juan chiński, juany chińskie, \
            cny; COP: peso kolumbijskiego, pesos kolumbijskich, peso kolumbijskie, pesos kolumbijskie; CRC: colona kostarykańskiego, colonów \
            kostarykańskich, colon kostarykański, colony kostarykańskie, crc, ₡; CUP: peso kubańskiego, pesos kubańskich, peso kubańskie, pesos \
            kubańskie; CVE: escudo zielonoprzylądkowego, escudo zielonoprzylądkowych, escudo zielonoprzylądkowe, cve; CZK: korony czeskiej, koron \
            czeskich, korona czeska, korony czeskie, czk, kč; DJF: franków dżibutyjskich, frank dżibutyjski, franki dżibutyjskie, djf; DKK: korony \
            duńskiej, koron duńskich, korona duńska, korony duńskie, dkk; DOP: peso dominikańskiego, pesos dominikańskich, peso dominikańskie, pesos \
            dominikańskie, dop; DZD: dinara algierskiego, dinarów algierskich, dinar algierski, dinary algierskie, dzd; EGP: funta egipskiego, funtów \
            egipskich, funt egipski, funty egipskie, egp; ERN: nakfy erytrejskiej, nakf erytrejskich, nakfa erytrejska, nakfy erytrejskie, ern; ETB: \
            birra etiopskiego, birrów etiopskich, birr etiopski, birry etiopskie, etb; EUR: euro, eur, €; FJD: dolara fidżyjskiego, dolarów fidżyjskich, \
            dolar fidżyjski, dolary fidżyjskie, fjd; GBP: funta szterlinga, funtów szterlingów, funt szterling, funty szterlingi, funtów, funt, funty, \
            gbp, £, ￡; GEL: lari gruzińskiego, lari gruzińskich, lari gruzińskie; GHS: cedi ghańskiego, cedi ghańskich, cedi ghańskie, ghs, ₵; GMD: \
            dalasi gambijskiego, dalasi gambijskich, dalasi gambijskie, gmd; GNF: franków gwinejskich, frank gwinejski, franki gwinejskie, gnf; GTQ: \
            quetzala gwatemalskiego, quetzali gwatemalskich, quetzal gwatemalski, quetzale gwatemalskie, gtq; GYD: dolara gujańskiego, dolarów \
            gujańskich, dolar gujański, dolary gujańskie, gyd; HKD: dolara hongkońskiego, dolarów hongkońskich, dolar hongkoński, dolary hongkońskie, \
            hkd, hk$; HNL: lempiry honduraskiej, lempir honduraskich, lempira honduraska, lempiry honduraskie, hnl; HTG: gourde haitańskiego, gourde \
            haitańskich, gourde haitański, gourde haitańskie, htg; HUF: forinta węgierskiego, forintów węgierskich, forint węgierski, forinty \
            węgierskie, huf; IDR: rupii indonezyjskiej, rupii indonezyjskich, rupia indonezyjska, rupie indonezyjskie, idr; ILS: nowego szekla \
            izraelskiego, nowych szekli izraelskich, nowy szekel izraelski, nowe szekle izraelskie, ils, ₪; INR: rupii indyjskiej, rupii indyjskich, \
            rupia indyjska, rupie indyjskie, rupii, rupia, rupie, inr, ₹, rs; IQD: dinarów irackich, dinar iracki, dinary irackie, iqd; IRR: riali \
            irańskich, rial irański, riale irańskie, irr; ISK: koron islandzkich, korona islandzka, korony islandzkie, isk; JMD: dolara jamajskiego, \
            dolarów jamajskich, dolar jamajski, dolary jamajskie, jmd; JOD: dinara jordańskiego, dinarów jordańskich, dinar jordański, dinary \
            jordańskie, jod; JPY: jenów japońskich, jen japoński, jeny japońskie, jpy, ¥, ￥, y=; KES: szylinga kenijskiego, szylingów kenijskich, \
            szyling kenijski, szylingi kenijskie, kes; KGS: soma kirgiskiego, somów kirgiskich, som kirgiski, somy kirgiskie, kgs; KHR: riela \
            kambodżańskiego, rieli kambodżańskich, riel kambodżański, riele kambodżańskie, khr; KMF: franków komoryjskich, frank komoryjski, franki \
            komoryjskie, kmf; KPW: wonów północnokoreańskich, won północnokoreański, wony północnokoreańskie, kpw; KRW: wonów południowokoreańskich, won \
            południowokoreański, wony południowokoreańskie, wonów, wony, krw, ₩, ￦; KWD: dinara kuwejckiego, dinarów kuwejckich, dinar kuwejcki, dinary \
            kuwejckie, kwd; KZT: tenge kazachskiego, tenge kazachskich, tenge kazachskie, kzt, ₸; LAK: kipów laotańskich, kip laotański, kipy \
            laotańskie, lak; LBP: funtów libańskich, funt libański, funty libańskie, lbp; LKR: rupii lankijskiej, rupii lankijskich, rupia lankijska, \
            rupie lankijskie, lkr; LRD: dolara liberyjskiego, dolarów liberyjskich, dolar liberyjski, dolary liberyjskie, lrd; LYD: dinara libijskiego, \
            dinarów libijskich, dinar libijski, dinary libijskie, lyd; MAD: dirhama marokańskiego, dirhamów marokańskich, dirham marokański, dirhamy \
            marokańskie; MDL: leja mołdawskiego, lejów mołdawskich, lej mołdawski, leje mołdawskie, mdl; MGA: ariary malgaskich, ariary malgaski, ariary \
            malgaskie, mga; MKD: denara macedońskiego, denarów macedońskich, denar macedoński, denary macedońskie, mkd; MMK: kiatów birmańskich, kiat \
            birmański, kiaty birmańskie, mmk; MNT: tugrika mongolskiego, tugrików mongolskich, tugrik mongolski, tugriki mongolskie, mnt; MOP: pataca \
            makau; MRU: ugija mauretańskiej, ugija mauretańskich, ugija mauretańska, ugija mauretańskie, mru; MUR: rupii maurytyjskiej, rupii \
            maurytyjskich, rupia maurytyjska, rupie maurytyjskie, mur; MVR: rupii malediwskiej, rupii malediwskich, rupia malediwska, rupie malediwskie, \
            mvr; MWK: kwachy malawijskiej, kwach malawijskich, kwacha malawijska, kwachy malawijskie, mwk; MXN: peso meksykańskiego, pesos \
            meksykańskich, peso meksykańskie, pesos meksykańskie, mxn, mx$, mex$; MYR: ringgita malezyjskiego, ringgitów malezyjskich, ringgit \
            malezyjski, ringgity malezyjskie, myr, rm; MZN: meticala mozambickiego, meticali mozambickich, metical mozambicki, meticale mozambickie, \
            mzn; NAD: dolara namibijskiego, dolarów namibijskich, dolar namibijski, dolary namibijskie, nad; NGN: nairy nigeryjskiej, nair nigeryjskich, \
            naira nigeryjska, nairy nigeryjskie, ngn, ₦; NIO: cordoby nikaraguańskiej, cordob nikaraguańskich, cordoba nikaraguańska, cordoby \
            nikaraguańskie, nio; NOK: korony norweskiej, koron norweskich, korona norweska, korony norweskie, nok; NPR: rupii nepalskiej, rupii \
            nepalskich, rupia nepalska, rupie nepalskie, npr; NZD: dolara nowozelandzkiego, dolarów nowozelandzkich, dolar nowozelandzki, dolary \
            nowozelandzkie, nzd, nz$; OMR: riala omańskiego, riali omańskich, rial omański, riale omańskie, omr; PAB: balboa panamskiego, balboa \
            panamskich, balboa panamski, balboa panamskie, pab; PEN: sola peruwiańskiego, soli peruwiańskich, sol peruwiański, sole peruwiańskie; PGK: \
            kina papuaskiej, kina papuaskich, kina papuaska, kina papuaskie, pgk; PHP: peso filipińskiego, pesos filipińskich, peso filipińskie, pesos \
            filipińskie, php, ₱; PKR: rupii pakistańskiej, rupii pakistańskich, rupia pakistańska, rupie pakistańskie, pkr; PLN: złotego polskiego, \
            złotych polskich, złoty polski, złote polskie, pln, zł; PYG: guarani paragwajskich, guarani paragwajskie, pyg, ₲; QAR: riala katarskiego, \
            riali katarskich, rial katarski, riale katarskie, qar; RON: leja rumuńskiego, lejów rumuńskich, lej rumuński, leje rumuńskie, ron; RSD: \
            dinarów serbskich, dinar serbski, dinary serbskie, rsd; RUB: rubla rosyjskiego, rubli rosyjskich, rubel rosyjski, ruble rosyjskie, rubla, \
            rubli, rubel, ruble, rub, ₽; RWF: franków ruandyjskich, frank ruandyjski, franki ruandyjskie, rwf; SAR: riala saudyjskiego, riali \
            saudyjskich, rial saudyjski, riale saudyjskie, sar; SCR: rupii seszelskiej, rupii seszelskich, rupia seszelska, rupie seszelskie, scr; SDG: \
            funta sudańskiego, funtów sudańskich, funt sudański, funty sudańskie, sdg; SEK: korony szwedzkiej, koron szwedzkich, korona szwedzka, korony \
            szwedzkie, sek; SGD: dolara singapurskiego, dolarów singapurskich, dolar singapurski, dolary singapurskie, sgd, s$; SOS: szylingów \
            somalijskich, szyling somalijski, szylingi somalijskie; SRD: dolara surinamskiego, dolarów surinamskich, dolar surinamski, dolary \
            surinamskie, srd; SYP: funtów syryjskich, funt syryjski, funty syryjskie, syp; SZL: emalangeni suazi, lilangeni suazi, szl; THB: bahta \
            tajskiego, bahtów tajskich, baht tajski, bahty tajskie, thb, ฿; TJS: somoni tadżyckiego, somoni tadżyckich, somoni tadżyckie, tjs; TMT: \
            manata turkmeńskiego, manatów turkmeńskich, manat turkmeński, manaty turkmeńskie, tmt; TND: dinara tunezyjskiego, dinarów tunezyjskich, \
            dinar tunezyjski, dinary tunezyjskie, tnd; TOP: pa'anga tongijskiej, pa'anga tongijskich, pa'anga tongijska, pa'anga tongijskie; TRY: liry \
            tureckiej, lir tureckich, lira turecka, liry tureckie, ₺; TTD: dolara trynidadzkiego, dolarów trynidadzkich, dolar trynidadzki, dolary \
            trynidadzkie, ttd; TWD: nowego dolara tajwańskiego, nowych dolarów tajwańskich, nowy dolar tajwański, nowe dolary tajwańskie, twd, nt$; TZS: \
            szylinga tanzańskiego, szylingów tanzańskich, szyling tanzański, szylingi tanzańskie, tzs; UAH: hrywny ukraińskiej, hrywien ukraińskich, \
            hrywna ukraińska, hrywny ukraińskie, uah, ₴; UGX: szylingów ugandyjskich, szyling ugandyjski, szylingi ugandyjskie, ugx; USD: dolara \
            amerykańskiego, dolarów amerykańskich, dolar amerykański, dolary amerykańskie, dolara, dolarów, dolar, dolary, usd, $, us$, u.s.$, us $, ＄; \
            UYU: peso urugwajskiego, pesos urugwajskich, peso urugwajskie, pesos urugwajskie, uyu; UZS: soma uzbeckiego, somów uzbeckich, som uzbecki, \
            somy uzbeckie, uzs; VES: boliwara wenezuelskiego, boliwarów wenezuelskich, boliwar wenezuelski, boliwary wenezuelskie, ves; VND: dongów \
            wietnamskich, dong wietnamski, dongi wietnamskie, vnd, ₫; XAF: franków cfa beac, frank cfa beac, franki cfa beac, xaf; XCD: dolara \
            wschodniokaraibskiego, dolarów wschodniokaraibskich, dolar wschodniokaraibski, dolary wschodniokaraibskie, xcd; XOF: franków cfa, frank cfa, \
            franki cfa, xof; XPF: franków cfp, frank cfp, franki cfp, xpf; YER: riali jemeńskich, rial jemeński, riale jemeńskie, yer; ZAR: randa \
            południowoafrykańskiego, randów południowoafrykańskich, rand południowoafrykański, randy południowoafrykańskie, zar; ZMW: kwachy \
            zambijskiej, kwach zambijskich, kwacha zambijska, kwachy zambijskie, zmw; FIM: marka fińska, fim; DEM: marka niemiecka, marek niemieckich, \
            marki niemieckie, dem; FRF: frank francuski, franków francuskich, franki francuskie, frf; ITL: lir włoski, itl; ESP: peseta hiszpańska; NLG: \
            gulden holenderski, nlg; ATS: szyling austriacki, ats; BEF: frank belgijski; GRD: drachma grecka, grd; IEP: funt irlandzki, iep; PTE: escudo \
            portugalskie, pte; BIF: franków burundyjskich, frank burundyjski, franki burundyjskie, bif; PESO: peso, pesos; CROWN: korony, koron, korona; \
            RIAL: riali, rial, riale; DINAR: dinarów, dinar, dinary; DIRHAM: dirhama, dirhamów, dirham, dirhamy; CENT: ¢;
            """
        return m
    }()
}
