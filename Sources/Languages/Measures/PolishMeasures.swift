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
            meter: metr, metrów, metry, metra, m; kilometer: kilometr, kilometrów, kilometry, kilometra, km; centimeter: centymetr, centymetrów, \
            centymetry, centymetra, cm; millimeter: milimetr, milimetrów, milimetry, milimetra, mm; micrometer: mikrometr, mikrometrów, mikrometry, \
            mikrometra, μm; nanometer: nanometr, nanometrów, nanometry, nanometra, nm; picometer: pikometr, pikometrów, pikometry, pikometra; decimeter: \
            decymetr, decymetrów, decymetry, decymetra; mile: mila, mil, mile, mili; yard: jard, jardów, jardy, jarda; foot: stopa, stóp, stopy, ft; \
            inch: cal, cali, cale, cala; nautical mile: mila morska, mil morskich, mile morskie, mili morskiej, mm; light year: rok świetlny, lat \
            świetlnych, lata świetlne, roku świetlnego; square meter: metr kwadratowy, metrów kwadratowych, metry kwadratowe, metra kwadratowego, m²; \
            square kilometer: kilometr kwadratowy, kilometrów kwadratowych, kilometry kwadratowe, kilometra kwadratowego, km²; square mile: mila \
            kwadratowa, mil kwadratowych, mile kwadratowe, mili kwadratowej, mila kw, mil kw, mile kw, mili kw; square foot: stopa kwadratowa, stóp \
            kwadratowych, stopy kwadratowe, stopy kwadratowej, stopa kw, stóp kw, stopy kw; square yard: jard kwadratowy, jardów kwadratowych, jardy \
            kwadratowe, jarda kwadratowego, jard kw, jardów kw, jardy kw, jarda kw; square inch: cal kwadratowy, cali kwadratowych, cale kwadratowe, \
            cala kwadratowego, cal kw, cali kw, cale kw, cala kw; square centimeter: centymetr kwadratowy, centymetrów kwadratowych, centymetry \
            kwadratowe, centymetra kwadratowego, cm²; acre: akr, akrów, akry, akra; hectare: hektar, hektarów, hektary, hektara; liter: litr, litrów, \
            litry, litra; milliliter: mililitr, mililitrów, mililitry, mililitra, ml; deciliter: decylitr, decylitrów, decylitry, decylitra; centiliter: \
            centylitr, centylitrów, centylitry, centylitra; cubic meter: metr sześcienny, metrów sześciennych, metry sześcienne, metra sześciennego; \
            cubic kilometer: kilometr sześcienny, kilometrów sześciennych, kilometry sześcienne, kilometra sześciennego, km³; cubic foot: stopa \
            sześcienna, stóp sześciennych, stopy sześcienne, stopy sześciennej, stopa sześc, stóp sześc, stopy sześc; cubic centimeter: centymetr \
            sześcienny, centymetrów sześciennych, centymetry sześcienne, centymetra sześciennego, cm³; cubic inch: cal sześcienny, cali sześciennych, \
            cale sześcienne, cala sześciennego, cal sześc, cali sześc, cale sześc, cala sześc; cubic yard: jard sześcienny, jardów sześciennych, jardy \
            sześcienne, jarda sześciennego, jard sześc, jardów sześc, jardy sześc, jarda sześc; gallon: galon amerykański, galonów amerykańskich, galony \
            amerykańskie, galona amerykańskiego, gal am; pint: półkwarta amerykańska, półkwart amerykańskich, półkwarty amerykańskie, półkwarty \
            amerykańskiej, półkwarta am, półkwart am, półkwarty am; fluid ounce: uncja płynu amerykańska, uncji płynu amerykańskich, uncje płynu \
            amerykańskie, uncji płynu amerykańskiej, fl oz am; barrel: baryłka, baryłek, baryłki, bbl; teaspoon: łyżeczka, łyżeczek, łyżeczki; \
            tablespoon: łyżka stołowa, łyżek stołowych, łyżki stołowe, łyżki stołowej, ł stoł; kilogram: kilogram, kilogramów, kilogramy, kilograma, kg; \
            gram: gram, gramów, gramy, grama; milligram: miligram, miligramów, miligramy, miligrama, mg; microgram: mikrogram, mikrogramów, mikrogramy, \
            mikrograma; metric ton: tona, ton, tony; ton: krótka tona, krótkich ton, krótkie tony, krótkiej tony; pound: funta; ounce: uncja, uncji, \
            uncje, oz; carat: karat, karatów, karaty, karata; stone: kamień, kamieni, kamienie, kamienia; kilometer per hour: kilometr na godzinę, \
            kilometrów na godzinę, kilometry na godzinę, kilometra na godzinę, km / godz; mile per hour: mila na godzinę, mil na godzinę, mile na \
            godzinę, mili na godzinę, mila / h, mil / h, mile / h, mili / h; meter per second: metr na sekundę, metrów na sekundę, metry na sekundę, \
            metra na sekundę, m / s; knot: węzeł, węzłów, węzły, węzła; kilowatt hour: kilowatogodzina, kilowatogodzin, kilowatogodziny, kwh; \
            kilocalorie: kilokaloria, kilokalorii, kilokalorie, kcal; calorie: kaloria, kalorii, kalorie, cal; joule: dżul, dżuli, dżule, dżula; \
            kilojoule: kilodżul, kilodżuli, kilodżule, kilodżula, kj; watt: wat, watów, waty, wata; milliwatt: miliwat, miliwatów, miliwaty, miliwata, \
            mw; kilowatt: kilowat, kilowatów, kilowaty, kilowata, kw; megawatt: megawat, megawatów, megawaty, megawata, mw; gigawatt: gigawat, \
            gigawatów, gigawaty, gigawata, gw; horsepower: koń mechaniczny, koni mechanicznych, konie mechaniczne, konia mechanicznego, km; volt: wolt, \
            woltów, wolty, wolta; ampere: amper, amperów, ampery, ampera; milliampere: miliamper, miliamperów, miliampery, miliampera; hertz: herc, \
            herców, herce, herca, hz; kilohertz: kiloherc, kiloherców, kiloherce, kiloherca, khz; megahertz: megaherc, megaherców, megaherce, megaherca, \
            mhz; gigahertz: gigaherc, gigaherców, gigaherce, gigaherca, ghz; bit: bit, bitów, bity, bita; kilobit: kilobit, kilobitów, kilobity, \
            kilobita; megabit: megabit, megabitów, megabity, megabita; gigabit: gigabit, gigabitów, gigabity, gigabita; byte: bajt, bajtów, bajty, \
            bajta; kilobyte: kilobajt, kilobajtów, kilobajty, kilobajta, kb; megabyte: megabajt, megabajtów, megabajty, megabajta, mb; gigabyte: \
            gigabajt, gigabajtów, gigabajty, gigabajta, gb; terabyte: terabajt, terabajtów, terabajty, terabajta, tb; petabyte: petabajt, petabajtów, \
            petabajty, petabajta, pb; celsius: stopień celsjusza, stopni celsjusza, stopnie celsjusza, stopnia celsjusza, st c; fahrenheit: stopień \
            fahrenheita, stopni fahrenheita, stopnie fahrenheita, stopnia fahrenheita, °f; kelvin: kelwin, kelwinów, kelwiny, kelwina; degree: stopień, \
            stopni, stopnie, stopnia, °; radian: radian, radianów, radiany, radiana, rad; second: sekunda, sekund, sekundy, sek; minute: minuta, minut, \
            minuty, min; hour: godzina, godzin, godziny, godz; day: doba, dób, doby; week: tydzień, tygodni, tygodnie, tygodnia, tydz, tyg; month: \
            miesiąc, miesięcy, miesiące, miesiąca, mies; year: rok, lat, lata, roku; decade: dekada, dekad, dekady, dek; century: wiek, wieków, wieki, \
            wieku; millisecond: milisekunda, milisekund, milisekundy; microsecond: mikrosekunda, mikrosekund, mikrosekundy; percent: procent, %; per \
            mille: promil, promili, promile, promila, ‰; pixel: piksel, pikseli, piksele, piksela; megapixel: megapiksel, megapikseli, megapiksele, \
            megapiksela;
            """
        m.currencies = """
            AED: dirham zea, dirhamów zea, dirhamy zea, dirhama zea, aed; AFN: afgani afgańskie, afgani afgańskich, afn; AMD: dram armeński, dramów \
            armeńskich, dramy armeńskie, drama armeńskiego, amd; AOA: kwanza angolska, kwanz angolskich, kwanzy angolskie, kwanzy angolskiej, aoa; ARS: \
            peso argentyńskie, pesos argentyńskich, pesos argentyńskie, peso argentyńskiego, ars; AUD: dolar australijski, dolarów australijskich, \
            dolary australijskie, dolara australijskiego, aud, a$, au$; AZN: manat azerski, manatów azerskich, manaty azerskie, manata azerskiego, azn; \
            BAM: marka zamienna bośni i hercegowiny, marek zamiennych bośni i hercegowiny, marki zamienne bośni i hercegowiny, marki zamiennej bośni i \
            hercegowiny; BDT: taka bengalska, taka bengalskich, taka bengalskie, taka bengalskiej, bdt; BGN: lew bułgarski, lewów bułgarskich, lewy \
            bułgarskie, lewa bułgarskiego, bgn; BHD: dinar bahrański, dinarów bahrańskich, dinary bahrańskie, dinara bahrańskiego, bhd; BND: dolar \
            brunejski, dolarów brunejskich, dolary brunejskie, dolara brunejskiego, bnd; BOB: boliviano boliwijskie, boliviano boliwijskich, boliviano \
            boliwijskiego, bob; BRL: real brazylijski, reali brazylijskich, reale brazylijskie, reala brazylijskiego, brl, r$; BWP: pula botswańska, pul \
            botswańskich, pule botswańskie, puli botswańskiej, bwp; BYN: rubel białoruski, rubli białoruskich, ruble białoruskie, rubla białoruskiego, \
            byn; BZD: dolar belizeński, dolarów belizeńskich, dolary belizeńskie, dolara belizeńskiego, bzd; CAD: dolar kanadyjski, dolarów \
            kanadyjskich, dolary kanadyjskie, dolara kanadyjskiego, cad, c$, ca$, can$; CDF: frank kongijski, franków kongijskich, franki kongijskie, \
            franka kongijskiego, cdf; CHF: frank szwajcarski, franków szwajcarskich, franki szwajcarskie, franka szwajcarskiego, chf, |, frank, franków, \
            franki; CLP: peso chilijskie, pesos chilijskich, pesos chilijskie, clp; CNY: juan chiński, juanów chińskich, juany chińskie, juana \
            chińskiego, cny; COP: peso kolumbijskie, pesos kolumbijskich, pesos kolumbijskie, peso kolumbijskiego; CRC: colon kostarykański, colonów \
            kostarykańskich, colony kostarykańskie, colona kostarykańskiego, crc, ₡; CUP: peso kubańskie, pesos kubańskich, pesos kubańskie, peso \
            kubańskiego; CVE: escudo zielonoprzylądkowe, escudo zielonoprzylądkowych, escudo zielonoprzylądkowego, cve; CZK: korona czeska, koron \
            czeskich, korony czeskie, korony czeskiej, czk, kč; DJF: frank dżibutyjski, franków dżibutyjskich, franki dżibutyjskie, djf; DKK: korona \
            duńska, koron duńskich, korony duńskie, korony duńskiej, dkk; DOP: peso dominikańskie, pesos dominikańskich, pesos dominikańskie, peso \
            dominikańskiego, dop; DZD: dinar algierski, dinarów algierskich, dinary algierskie, dinara algierskiego, dzd; EGP: funt egipski, funtów \
            egipskich, funty egipskie, funta egipskiego, egp; ERN: nakfa erytrejska, nakf erytrejskich, nakfy erytrejskie, nakfy erytrejskiej, ern; ETB: \
            birr etiopski, birrów etiopskich, birry etiopskie, birra etiopskiego, etb; EUR: eur, |, euro, €; FJD: dolar fidżyjski, dolarów fidżyjskich, \
            dolary fidżyjskie, dolara fidżyjskiego, fjd; GBP: funt szterling, funtów szterlingów, funty szterlingi, funta szterlinga, gbp, |, funt, \
            funtów, funty, £, ￡; GEL: lari gruzińskie, lari gruzińskich, lari gruzińskiego; GHS: cedi ghańskie, cedi ghańskich, cedi ghańskiego, ghs, ₵; \
            GMD: dalasi gambijskie, dalasi gambijskich, dalasi gambijskiego, gmd; GNF: frank gwinejski, franków gwinejskich, franki gwinejskie, gnf; \
            GTQ: quetzal gwatemalski, quetzali gwatemalskich, quetzale gwatemalskie, quetzala gwatemalskiego, gtq; GYD: dolar gujański, dolarów \
            gujańskich, dolary gujańskie, dolara gujańskiego, gyd; HKD: dolar hongkoński, dolarów hongkońskich, dolary hongkońskie, dolara \
            hongkońskiego, hkd, hk$; HNL: lempira honduraska, lempir honduraskich, lempiry honduraskie, lempiry honduraskiej, hnl; HTG: gourde \
            haitański, gourde haitańskich, gourde haitańskie, gourde haitańskiego, htg; HUF: forint węgierski, forintów węgierskich, forinty węgierskie, \
            forinta węgierskiego, huf; IDR: rupia indonezyjska, rupii indonezyjskich, rupie indonezyjskie, rupii indonezyjskiej, idr; ILS: nowy szekel \
            izraelski, nowych szekli izraelskich, nowe szekle izraelskie, nowego szekla izraelskiego, ils, ₪; INR: rupia indyjska, rupii indyjskich, \
            rupie indyjskie, rupii indyjskiej, inr, |, rupia, rupii, rupie, ₹, rs; IQD: dinar iracki, dinarów irackich, dinary irackie, iqd; IRR: rial \
            irański, riali irańskich, riale irańskie, irr; ISK: korona islandzka, koron islandzkich, korony islandzkie, isk; JMD: dolar jamajski, \
            dolarów jamajskich, dolary jamajskie, dolara jamajskiego, jmd; JOD: dinar jordański, dinarów jordańskich, dinary jordańskie, dinara \
            jordańskiego, jod; JPY: jen japoński, jenów japońskich, jeny japońskie, jpy, ¥, ￥, y=; KES: szyling kenijski, szylingów kenijskich, szylingi \
            kenijskie, szylinga kenijskiego, kes; KGS: som kirgiski, somów kirgiskich, somy kirgiskie, soma kirgiskiego, kgs; KHR: riel kambodżański, \
            rieli kambodżańskich, riele kambodżańskie, riela kambodżańskiego, khr; KMF: frank komoryjski, franków komoryjskich, franki komoryjskie, kmf; \
            KPW: won północnokoreański, wonów północnokoreańskich, wony północnokoreańskie, kpw; KRW: won południowokoreański, wonów \
            południowokoreańskich, wony południowokoreańskie, krw, |, wonów, wony, ₩, ￦; KWD: dinar kuwejcki, dinarów kuwejckich, dinary kuwejckie, \
            dinara kuwejckiego, kwd; KZT: tenge kazachskie, tenge kazachskich, tenge kazachskiego, kzt, ₸; LAK: kip laotański, kipów laotańskich, kipy \
            laotańskie, lak; LBP: funt libański, funtów libańskich, funty libańskie, lbp; LKR: rupia lankijska, rupii lankijskich, rupie lankijskie, \
            rupii lankijskiej, lkr; LRD: dolar liberyjski, dolarów liberyjskich, dolary liberyjskie, dolara liberyjskiego, lrd; LYD: dinar libijski, \
            dinarów libijskich, dinary libijskie, dinara libijskiego, lyd; MAD: dirham marokański, dirhamów marokańskich, dirhamy marokańskie, dirhama \
            marokańskiego; MDL: lej mołdawski, lejów mołdawskich, leje mołdawskie, leja mołdawskiego, mdl; MGA: ariary malgaski, ariary malgaskich, \
            ariary malgaskie, mga; MKD: denar macedoński, denarów macedońskich, denary macedońskie, denara macedońskiego, mkd; MMK: kiat birmański, \
            kiatów birmańskich, kiaty birmańskie, mmk; MNT: tugrik mongolski, tugrików mongolskich, tugriki mongolskie, tugrika mongolskiego, mnt; MOP: \
            pataca makau; MRU: ugija mauretańska, ugija mauretańskich, ugija mauretańskie, ugija mauretańskiej, mru; MUR: rupia maurytyjska, rupii \
            maurytyjskich, rupie maurytyjskie, rupii maurytyjskiej, mur; MVR: rupia malediwska, rupii malediwskich, rupie malediwskie, rupii \
            malediwskiej, mvr; MWK: kwacha malawijska, kwach malawijskich, kwachy malawijskie, kwachy malawijskiej, mwk; MXN: peso meksykańskie, pesos \
            meksykańskich, pesos meksykańskie, peso meksykańskiego, mxn, mx$, mex$; MYR: ringgit malezyjski, ringgitów malezyjskich, ringgity \
            malezyjskie, ringgita malezyjskiego, myr, rm; MZN: metical mozambicki, meticali mozambickich, meticale mozambickie, meticala mozambickiego, \
            mzn; NAD: dolar namibijski, dolarów namibijskich, dolary namibijskie, dolara namibijskiego, nad; NGN: naira nigeryjska, nair nigeryjskich, \
            nairy nigeryjskie, nairy nigeryjskiej, ngn, ₦; NIO: cordoba nikaraguańska, cordob nikaraguańskich, cordoby nikaraguańskie, cordoby \
            nikaraguańskiej, nio; NOK: korona norweska, koron norweskich, korony norweskie, korony norweskiej, nok; NPR: rupia nepalska, rupii \
            nepalskich, rupie nepalskie, rupii nepalskiej, npr; NZD: dolar nowozelandzki, dolarów nowozelandzkich, dolary nowozelandzkie, dolara \
            nowozelandzkiego, nzd, nz$; OMR: rial omański, riali omańskich, riale omańskie, riala omańskiego, omr; PAB: balboa panamski, balboa \
            panamskich, balboa panamskie, balboa panamskiego, pab; PEN: sol peruwiański, soli peruwiańskich, sole peruwiańskie, sola peruwiańskiego; \
            PGK: kina papuaska, kina papuaskich, kina papuaskie, kina papuaskiej, pgk; PHP: peso filipińskie, pesos filipińskich, pesos filipińskie, \
            peso filipińskiego, php, ₱; PKR: rupia pakistańska, rupii pakistańskich, rupie pakistańskie, rupii pakistańskiej, pkr; PLN: złoty polski, \
            złotych polskich, złote polskie, złotego polskiego, pln, zł; PYG: guarani paragwajskie, guarani paragwajskich, pyg, ₲; QAR: rial katarski, \
            riali katarskich, riale katarskie, riala katarskiego, qar; RON: lej rumuński, lejów rumuńskich, leje rumuńskie, leja rumuńskiego, ron; RSD: \
            dinar serbski, dinarów serbskich, dinary serbskie, rsd; RUB: rubel rosyjski, rubli rosyjskich, ruble rosyjskie, rubla rosyjskiego, rub, |, \
            rubel, rubli, ruble, rubla, ₽; RWF: frank ruandyjski, franków ruandyjskich, franki ruandyjskie, rwf; SAR: rial saudyjski, riali saudyjskich, \
            riale saudyjskie, riala saudyjskiego, sar; SCR: rupia seszelska, rupii seszelskich, rupie seszelskie, rupii seszelskiej, scr; SDG: funt \
            sudański, funtów sudańskich, funty sudańskie, funta sudańskiego, sdg; SEK: korona szwedzka, koron szwedzkich, korony szwedzkie, korony \
            szwedzkiej, sek; SGD: dolar singapurski, dolarów singapurskich, dolary singapurskie, dolara singapurskiego, sgd, s$; SOS: szyling \
            somalijski, szylingów somalijskich, szylingi somalijskie; SRD: dolar surinamski, dolarów surinamskich, dolary surinamskie, dolara \
            surinamskiego, srd; SYP: funt syryjski, funtów syryjskich, funty syryjskie, syp; SZL: lilangeni suazi, emalangeni suazi, szl; THB: baht \
            tajski, bahtów tajskich, bahty tajskie, bahta tajskiego, thb, ฿; TJS: somoni tadżyckie, somoni tadżyckich, somoni tadżyckiego, tjs; TMT: \
            manat turkmeński, manatów turkmeńskich, manaty turkmeńskie, manata turkmeńskiego, tmt; TND: dinar tunezyjski, dinarów tunezyjskich, dinary \
            tunezyjskie, dinara tunezyjskiego, tnd; TOP: pa'anga tongijska, pa'anga tongijskich, pa'anga tongijskie, pa'anga tongijskiej; TRY: lira \
            turecka, lir tureckich, liry tureckie, liry tureckiej, ₺; TTD: dolar trynidadzki, dolarów trynidadzkich, dolary trynidadzkie, dolara \
            trynidadzkiego, ttd; TWD: nowy dolar tajwański, nowych dolarów tajwańskich, nowe dolary tajwańskie, nowego dolara tajwańskiego, twd, nt$; \
            TZS: szyling tanzański, szylingów tanzańskich, szylingi tanzańskie, szylinga tanzańskiego, tzs; UAH: hrywna ukraińska, hrywien ukraińskich, \
            hrywny ukraińskie, hrywny ukraińskiej, uah, ₴; UGX: szyling ugandyjski, szylingów ugandyjskich, szylingi ugandyjskie, ugx; USD: dolar \
            amerykański, dolarów amerykańskich, dolary amerykańskie, dolara amerykańskiego, usd, |, dolar, dolarów, dolary, dolara, $, us$, u.s.$, us $, \
            ＄; UYU: peso urugwajskie, pesos urugwajskich, pesos urugwajskie, peso urugwajskiego, uyu; UZS: som uzbecki, somów uzbeckich, somy uzbeckie, \
            soma uzbeckiego, uzs; VES: boliwar wenezuelski, boliwarów wenezuelskich, boliwary wenezuelskie, boliwara wenezuelskiego, ves; VND: dong \
            wietnamski, dongów wietnamskich, dongi wietnamskie, vnd, ₫; XAF: frank cfa beac, franków cfa beac, franki cfa beac, xaf; XCD: dolar \
            wschodniokaraibski, dolarów wschodniokaraibskich, dolary wschodniokaraibskie, dolara wschodniokaraibskiego, xcd; XOF: frank cfa, franków \
            cfa, franki cfa, xof; XPF: frank cfp, franków cfp, franki cfp, xpf; YER: rial jemeński, riali jemeńskich, riale jemeńskie, yer; ZAR: rand \
            południowoafrykański, randów południowoafrykańskich, randy południowoafrykańskie, randa południowoafrykańskiego, zar; ZMW: kwacha zambijska, \
            kwach zambijskich, kwachy zambijskie, kwachy zambijskiej, zmw; FIM: marka fińska, fim; DEM: marka niemiecka, marek niemieckich, marki \
            niemieckie, dem; FRF: frank francuski, franków francuskich, franki francuskie, frf; ITL: lir włoski, itl; ESP: peseta hiszpańska; NLG: \
            gulden holenderski, nlg; ATS: szyling austriacki, ats; BEF: frank belgijski; GRD: drachma grecka, grd; IEP: funt irlandzki, iep; PTE: escudo \
            portugalskie, pte; BIF: frank burundyjski, franków burundyjskich, franki burundyjskie, bif; PESO: peso, pesos; CROWN: korona, koron, korony; \
            RIAL: rial, riali, riale; DINAR: dinar, dinarów, dinary; DIRHAM: dirham, dirhamów, dirhamy, dirhama; CENT: ¢;
            """
        return m
    }()
}
