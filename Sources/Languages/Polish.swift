extension Languages {
    /// Polish.
    static let polish: LanguagePack = {
        var p = LanguagePack(neutral: "pl")
        p.commasBeforeClauses = true
        p.decimal = ","
        p.strictCues = true
        p.dropsSubject = true
        p.and = "i oraz"
        p.but = "ale lecz"
        p.of = "o"
        p.placePrepositions = "w we"
        p.other = "inni innych inne"
        p.rangeBetween = "między pomiędzy"
        p.stop = """
            w we z ze na do po o od ode dla za przez przy pod nad przed między pomiędzy podczas bez u ku poza poprzez wobec wśród wokół mimo pomimo oraz i a ale lecz lub albo czy ani jak jako niż że żeby aby by jeśli jeżeli gdy kiedy gdyż bo ponieważ więc zatem choć chociaż natomiast tymczasem czyli \
            się siebie sobie sobą ja ty on ona ono my wy oni one mnie mi mną ciebie ci tobą go jego jemu mu nim niego niemu ją jej nią niej nas nam nami was wam wami ich im nimi nich je co kto kogo komu kim czym czego czemu ktoś coś \
            ten ta to te ci tego tej temu tę tą tym tymi tych który która które którzy którego której któremu którą którym którymi których jaki jaka jakie jakich taki taka takie takich swój swoja swoje swojego swojej swoim swoich mój moja moje nasz nasza nasze naszych każdy każda każde wszystko wszyscy wszystkie wszystkich sam sama \
            nie tak już jeszcze tylko też także również nawet tu tutaj tam teraz potem wtedy bardzo bardziej więcej mniej jednak oto \
            jest są był była było byli były być będzie będą został została zostało zostali zostały zostać ma mają miał miała mieli może mogą można mógł mogła mogli trzeba należy
            """
        p.abbreviations =
            "ul al pl im prof dr hab mgr inż gen płk mjr kpt ks św red tzw np m.in godz mln mld tys zł gr proc ok r w nr art ust pkt"
        p.negation = "nie, ani, nigdy, nikt, nic, żaden, żadna, żadne, żadnych, żadnego, bez, brak"
        p.hedges =
            "nie wyklucza, nie wykluczył//a, nie można wykluczyć, niewykluczone, być może, prawdopodobnie, możliwe, zapewne, przypuszczalnie, podobno, rzekomo, rzekom//y/a/e, podejrzewan//y/a, domniemany, najwyraźniej, mógłby, mogłaby, mogłoby, mogliby, wstępnie"
        p.modals = "może mogą mógł mogła mogli powinien powinna powinno powinni musi muszą musiał chce chcą"
        p.relations = "od przez przeciw przeciwko dla między z ze u"
        p.conditionals = "jeśli, jeżeli, gdyby, o ile, dopóki, chyba że, pod warunkiem, czy"
        p.noEvidence =
            "nie ma dowodów, brak dowodów, bez dowodów, żadnych dowodów, nie ma żadnych oznak, nieprawda, fałszyw//y/a/e, bezpodstawn//y/a/e, kłamstw//o/a, zmyślon//y/a/e, wykluczon//e/y/a"
        p.prepositions =
            "w we z ze na do po o od dla za przez przy pod nad przed między pomiędzy podczas bez u ku poza poprzez wobec wśród wokół mimo pomimo według wg dzięki przeciw przeciwko około"
        p.determiners =
            "ten ta to te ci tego tej tę tą tym tych swój swoja swoje swojego swojej swoim swoich jego jej ich nasz nasza nasze każdy każda każde wszyscy wszystkie niektórzy niektóre wielu kilka kilku wiele pewien pewna inni inne"
        p.clauseOpeners =
            "i a ale lecz jednak oraz choć chociaż gdy kiedy jeśli jeżeli ponieważ gdyż bo podczas natomiast"
        p.that = "że iż żeby aby by"
        p.auxiliaries = "jest są był była było byli były być będzie będą został została zostało zostali zostały"
        p.adverbs =
            "również także też już jeszcze wcześniej później następnie wczoraj dziś dzisiaj jutro jednocześnie ponadto krótko wówczas potem stanowczo oficjalnie niedawno"
        p.he = "on"
        p.she = "ona"
        p.they = "oni one"
        p.possessives = "jego jej ich"
        p.relatives = "który która które którzy którego której którą których"
        p.says = """
            powiedział//a/y/eli/o mówi//ł/ła/li mówi mówią twierdził oświadczył//a/y/i oświadcza oświadczają poinformował//a/o/y/i informuje informują informował//a przekazał//a/o/y/i przekazuje przekazują podał//a/o/y/i podaje podają podkreślił//a/y/i podkreśla podkreślają \
            dodał//a/y/i dodaje dodają zaznaczył//a/y/i zaznacza zauważył//a/y/i zauważa wyjaśnił//a/y/i wyjaśnia wyjaśniają tłumaczył//a/y tłumaczy tłumaczą wyjaśniał//a ogłosił//a/y/i/o ogłasza napisał//a/y/i/o pisze piszą stwierdził//a/y/i/o stwierdza stwierdzają odpowiedział//a/y odpowiedzieli odpowiada odpowiadają \
            potwierdził//a/y/i/o potwierdza potwierdzają przyznał//a/y/i przyznaje przyznają przypomniał//a/y/eli przypomina relacjonuje relacjonował//a opowiada opowiadał//a opowiedział//a wskazał//a/y/i wskazuje wskazują ocenił//a/y/i ocenia oceniają skomentował//a komentuje komentował//a zapowiedział//a/y zapowiedzieli zapowiada zapowiadają \
            apeluje apelują zaapelował//a/y/i wezwał//a/y/i wzywa żąda zażądał//a skrytykował//a/y/i krytykuje potępił//a/y/i pochwalił//a nazwał//a/y/i nazywa zapytał//a pyta podsumował//a powtórzył//a powtarza sugeruje sugerują zasugerował//a żartował//a zażartował//a deklaruje zadeklarował//a/y/i zapewnił//a/y/i zapewnia zapewniają \
            zaprzeczał ujawnił//a/y/i ujawnia odparł//a uznał//a/y/i doniósł doniosła doniosły donosi donoszą argumentuje argumentował//a konkluduje cytuje wspomina wspominał//a skwitował//a przestrzega zaznaczono poinformowano podkreślono
            """
        p.claims =
            "twierdzi twierdzą twierdził//a/y/i utrzymuje utrzymują utrzymywał//a jest_zdania są_zdania przekonuje przekonują przekonywał//a"
        p.believes = "uważa uważają uważał//a sądzi sądzą myśli wierzy"
        p.denies =
            "zaprzeczył//a/y/i zaprzecza zaprzeczają zdementował//a/y/o dementuje wykluczył//a/y/i"
        p.rejects = "odrzucił//a/y/i odrzuca odrzucają"
        p.doubtsCues = "wątpi wątpią powątpiewa zakwestionował//a kwestionuje kwestionują"
        p.requests =
            "żąda zażądał zażądała zażądali domaga prosi poprosił poprosiła poprosili zaleca zalecił zaleciła zaproponował zaproponowała"
        p.warns =
            "ostrzegł ostrzegła ostrzegli ostrzega ostrzegają ostrzegał//a przestrzega przestrzegł zagroził//a grozi alarmuje alarmują"
        p.promises = "obiecał//a/y/i obiecuje obiecują przyrzekł przyrzekła zagwarantował//a gwarantuje"
        p.accuses =
            "oskarżył//a/y/i oskarża oskarżają zarzucił//a/y/i zarzuca zarzucają obwinił//a/y/i obwinia obwiniają"
        p.expects =
            "spodziewa oczekuje oczekują przewiduje przewidują szacuje szacują obawia ma_nadzieję mają_nadzieję liczy prognozuje prognozują"
        p.weakCues = """
            napisał napisała napisali napisało podał podała podali podaje podają przekazał przekazała przekazali przekazuje wskazał wskazała wskazuje wskazują nazwał nazwała nazwali nazywa uznał uznała uznali oczekuje oczekują obawia liczy spodziewa myśli wierzy pisze piszą przypomina odpowiada odpowiadają \
            powtarza pyta grozi wzywa wezwał wezwała cytuje wspomina mówi mówią tłumaczy opowiada ujawnił ujawniła zapowiada zapowiadają ogłosił ogłosiła ogłasza odrzucił odrzuca wykluczył ocenił ocenia krytykuje przyznał przyznała przyznaje żąda szacuje utrzymuje utrzymują
            """
        p.objectCues =
            "zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają zdementował zdementowała odrzucił odrzuciła oskarżył oskarżyła oskarżyli oskarża potwierdził potwierdziła zapowiedział zapowiedziała"
        p.sourceBefore =
            "według, wg, zdaniem, w ocenie, w opinii, jak podaje, jak podał//a/o/y, jak informuje, jak poinformował//a/o/y/i, jak donosi, jak twierdzi, z informacji, jak wynika z, powołując się na, za agencją, jak przekazał//a"
        p.toldVerbs = "powiedział powiedziała przekazał przekazała poinformował poinformowała"
        p.toldPhrases = "w rozmowie z, w wywiadzie dla, w wywiadzie z, pytany przez, zapytany przez, cytowany przez"
        p.by = "przez"
        p.honorifics = "pan pani prof dr"
        p.womensTitles = "pani"
        p.mensTitles = "pan"
        p.roles = """
            ceo cfo prezydent//a prezydentka premier//a minister ministra ministerka wiceminister wicepremier sekretarz sekretarka rzecznik rzecznika rzeczniczka szef//a szefowa dyrektor//a dyrektorka prezes//a prezeska burmistrz wojewoda starosta marszałek prokurator//a sędzia adwokat mecenas ambasador poseł posłanka senator//ka generał pułkownik komendant komendantka dowódca wiceprezydent przewodniczący przewodnicząca lider//ka kanclerz \
            ekspert//ka analityk badacz//ka naukowiec lekarz lekarka profesor//ka trener//ka selekcjoner piłkarz napastnik świadek mieszkaniec mieszkanka rybak robotnik król królowa papież biskup arcybiskup kardynał dziennikarz dziennikarka gubernator komisarz inspektor kierownik kierowniczka strażak ekonomista ekonomistka właściciel//ka
            """
        p.genericRoles =
            "szef szefowa lider liderka ekspert ekspertka rzecznik rzeczniczka świadek mieszkaniec kierownik właściciel"
        p.otherOffices = "były była wice zastępca"
        p.roleModifiers =
            "były była obecny wice zastępca główny główna naczelny generalny generalna krajowy krajowa regionalny zagranicznych wewnętrznych obrony sprawiedliwości zdrowia finansów gospodarki edukacji spraw prasowy prasowa pierwszy"
        p.bodies = """
            ministerstwo ministerstwa rząd rządu policja policji wojsko armia armii sąd sądu trybunał prokuratura prokuratury parlament parlamentu sejm sejmu senat senatu rada rady gmina urząd urzędu agencja agencji komisja komisji komitet związek partia partii firma firmy spółka spółki koncern bank banku federacja stowarzyszenie organizacja szpital szpitala uniwersytet instytut fundacja \
            marynarka opozycja opozycji klub klubu drużyna straż służba służby straży szpitala uniwersytetu instytutu fundacji stowarzyszenia organizacji federacji komitetu związku koncernu sztabu pogotowia sanepid resort resortu
            """
        p.groups =
            "władze urzędnicy mieszkańcy świadkowie eksperci lekarze śledczy badacze naukowcy prokuratorzy żołnierze rebelianci separatyści protestujący strażacy policjanci związkowcy rybacy robotnicy obserwatorzy analitycy aktywiści źródła służby ratownicy organizatorzy"
        p.firms = "firma spółka koncern klub bank przedsiębiorstwo"
        p.organisationWords =
            "bank partia uniwersytet instytut agencja ministerstwo gazeta radio telewizja grupa związek unia klub towarzystwo"
        p.bareSources = "danych dane informacji"
        p.questionWords = "jak dlaczego czy gdzie kiedy kto jaki jaka jakie"
        p.placeWords = "ulica plac aleja jezioro morze wyspa góra rzeka port lotnisko most województwo powiat dolina"
        p.firstNames =
            "jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur donald joe władimir emmanuel"
        p.womansSurname = "owa ewa ina yna"
        p.mansVerb = "ł"
        p.genitiveEndings = "a y i u ego ej ów"
        p.womenNames =
            "anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna zofia monika danuta teresa aleksandra natalia beata dorota jolanta halina jadwiga janina alicja irena iwona grażyna renata julia hanna ursula angela"
        p.states = """
            Russia=rosja rosji rosję rosyjski rosyjska rosyjskie rosyjskich rosjanie|moskwa moskwy kreml;Ukraine=ukraina ukrainy ukrainie ukraiński ukraińska ukraińskie ukraińcy|kijów kijowa;United States=usa stany-zjednoczone ameryka amerykański amerykańska amerykańskie amerykanie|waszyngton waszyngtonu;United Kingdom=wielka-brytania wielkiej-brytanii brytyjski brytyjska brytyjskie brytyjczycy|londyn londynu;\
            Germany=niemcy niemiec niemczech niemiecki niemiecka niemieckie|berlin berlina;France=francja francji francuski francuska francuskie|paryż paryża;Italy=włochy włoch włoski włoska|rzym;Spain=hiszpania hiszpanii hiszpański hiszpańska|madryt;Poland=polska polski polsce polskę polskie polskich polacy|warszawa warszawy;China=chiny chin chiński chińska chińskie|pekin pekinu;\
            Belarus=białoruś białorusi białoruski białoruska białoruskie|mińsk;Turkey=turcja turcji turecki turecka|ankara;Israel=izrael izraela izraelski izraelska izraelskie|jerozolima;Iran=iran iranu irański irańska|teheran;Syria=syria syrii syryjski|damaszek;Japan=japonia japonii japoński japońska|tokio;Czechia=czechy czech czeski czeska|praga;Hungary=węgry węgier węgierski węgierska|budapeszt;\
            Lithuania=litwa litwy litewski|wilno;Greece=grecja grecji grecki|ateny
            """
        p.outletWords = "gazeta dziennik agencja radio telewizja tygodnik portal stacja"
        p.evidence = """
            imagery: zdjęcia satelitarne, zdjęcia, fotografie; video: nagrani//e/a, wideo, film; document: dokument//y, raport//u, sprawozdanie, list, badanie; unnamed official: prosząc o anonimowość, anonimowo, źródła zbliżone; \
            monitor: obserwator//zy, czujniki; estimate: szacunk//i/ów, według szacunków; eyewitness: świad//ek/kowie; official: rzecznik, ministerstwo, policja; outlet: agencja, lokalne media;
            """
        p.furniture =
            "czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, zobacz również, polecamy, udostępnij, reklama, komentarze, newsletter, zapisz się, subskrybuj, obserwuj nas, drukuj, strona główna, menu, najczęściej czytane, najpopularniejsze, tagi, poprzedni artykuł, następny artykuł, dalsza część artykułu pod"
        p.captions = "fot, zdjęcie, wideo, film, grafika, infografika"
        p.sourceLines = "źródło, źródła, opublikowano"
        p.bylines = "autor, autorka, opracował, opracowała, oprac"
        p.bylineWords = "autor autorka"
        p.authorLabels = "autor autorka"
        p.institutions = "redakcja"
        p.copyright = "wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone"
        p.terms =
            "no redistribution: bez zgody, kopiowanie zabronione, przedruk zabroniony; takedown contact: skontaktuj się z nami; licence: licencja;"
        p.followUs = "w google news, na facebooku, na twitterze, na instagramie"
        p.units +=
            "percent: procent//a/y/u, proc; year: lat, lata, roku; month: miesiąc//e/a, miesięcy; day: dzień, dni; hour: godzin//a/y, godz;"
        p.currencies += "USD: dolar//y/a/ów; EUR: euro; PLN: złot//y/e/ych, zł; GBP: funt//y/ów; RUB: rubl//i/e;"
        p.rangeTo = "do"
        p.bounds =
            "at_least: co najmniej, przynajmniej, ponad, więcej niż, powyżej; at_most: najwyżej, co najwyżej, mniej niż, poniżej, maksymalnie; approx: około, ok, mniej więcej; approx_below: prawie, niemal, blisko;"
        p.timeUnits = "sekund minut godzin godziny dni dzień tygodni tygodnie miesięcy miesiące lat lata rok"
        return p
    }()
}
