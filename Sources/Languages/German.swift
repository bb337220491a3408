extension Languages {
    /// German.
    static let german: LanguagePack = {
        var p = LanguagePack(code: "de")
        p.commasBeforeClauses = true
        p.fusedArticles = "im am vom zum zur beim ins"
        p.decimal = ","
        p.verbLast = true
        p.reportsByMood = true
        p.nounCapitals = true
        p.and = "und"
        p.but = "aber"
        p.clauseTurns = "während obwohl aber"
        p.relatives = "welche welcher welches"
        p.of = "von des der an"
        p.placePrepositions = "in aus bei nahe"
        p.indefinite = "ein eine einer einem einen eines"
        p.future = "wird werden soll sollen"
        p.other = "andere anderen"
        p.rangeTo = "bis"
        p.rangeBetween = "zwischen"
        p.old = "alt alte alter"
        p.ageEndings = "jährige jähriger jährigen jähriges jährig"
        p.aged = "alter alters"
        p.numberPronouns = "von der des"
        p.afterDurations = "nach vor später"
        p.beforeDurations = "in vor nach seit innerhalb"
        p.stop = """
            der die das den dem des ein eine einer einem einen eines und oder aber sondern denn doch wenn als wie dass ob weil da obwohl während \
            in im an am auf aus bei beim bis durch für gegen mit nach ohne seit trotz über um unter von vom vor wegen zu zum zur zwischen ins ans \
            ich du er sie es wir ihr ihn ihm ihnen uns euch mich dich sich mein meine dein sein seine seiner seinem seinen seines ihre ihrer ihrem \
            ihren ihres unser unsere dieser diese dieses diesem diesen jener jede jeder jedes jedem jeden alle allem allen aller alles manche mehr \
            welche welcher welches wer was wo wann warum man nicht kein keine keiner keinem keinen keines nie niemals nur auch noch schon sehr so \
            dann damit dabei dazu davon dafür dagegen hier dort ist sind war waren wird werden wurde wurden worden sei seien wäre wären hat haben \
            hatte hatten habe hätte hätten kann können konnte konnten könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten \
            will wollen wollte wollten darf dürfen durfte mag möge gibt gebe zwar jedoch allerdings außerdem zudem bereits etwa rund wieder weiter
            """
        p.abbreviations =
            "z.b bzw usw ca dr prof nr st str mio mrd u.a d.h o.ä evtl inkl vgl abs art bd sog jan feb mär apr jun jul aug sep okt nov dez hl"
        p.negation =
            "nicht, kein//e/er/em/en/es, nie, niemals, niemand, nichts, ohne, weder, keineswegs, keinesfalls, kaum"
        p.hedges =
            "nicht ausschließen, nicht ausgeschlossen, nicht auszuschließen, möglicherweise, wahrscheinlich, vermutlich, offenbar, angeblich, mutmaßlich//e/er/en/em/es, womöglich, vielleicht, wohl, anscheinend, bis zu, dürfte//n, könnte//n, soll//en, vorläufig//e/en, unbestätigt//e/en"
        p.modals =
            "kann können konnte könnte könnten muss müssen müsse müsste soll sollen sollte will wollen darf dürfen wird werden würde würden"
        p.relations = "von gegen für mit durch an aus nach zwischen über"
        p.conditionals =
            "wenn, falls, sofern, solange, bis, ob, im falle"
        p.noEvidence =
            "keine hinweise, keinen hinweis, keine anzeichen, kein anzeichen, keine belege, keine beweise, keine anhaltspunkte, falsch, unwahr, erfunden, haltlos, unbegründet, aus der luft gegriffen, lüge, lügen, desinformation, unsinn, ausgeschlossen"
        p.prepositions =
            "in im an am auf aus bei beim bis durch für gegen mit nach ohne seit trotz über um unter von vom vor wegen zu zum zur zwischen ins ans hinter neben"
        p.determiners =
            "der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner seinem ihr ihre ihrer ihrem ihren jede jeder jedes kein keine mehrere einige viele"
        p.clauseOpeners = "und oder aber sondern denn während obwohl weil wenn als nachdem bevor da wobei wo damit"
        p.that = "dass ob wie warum wann"
        p.auxiliaries =
            "ist sind war waren wird werden wurde wurden worden sei seien wäre hat haben hatte hatten habe hätte"
        p.adverbs =
            "auch wieder erneut später zuvor dann jetzt noch bereits jedoch zudem außerdem weiter nur sogar heute gestern morgen zunächst ferner hingegen dagegen"
        p.he = "er ihn ihm"
        p.she = "sie"
        p.they = "sie ihnen wir"
        p.it = "es"
        p.possessives = "sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere"
        p.says = """
            sagen sagt sagte sagten gesagt sage erklären erklärt erklärte erklärten betonen betont betonte betonten teilte teilten mitgeteilt mitteilte mitteilten mitteilt \
            berichten berichtet berichtete berichteten meint meinte meinten äußert äußerte äußerten ergänzt ergänzte fügte fügten hinzufügte bestätigen bestätigt bestätigte bestätigten \
            schreibt schrieb schrieben spricht sprach sprachen nennt nannte nannten bezeichnet bezeichnete unterstrich unterstreicht hob hebt verweist verwies wies weist weisen \
            fordert forderte forderten kündigt kündigte kündigten angekündigt ankündigte gab angab angaben antwortet antwortete reagierte räumte räumt einräumte begrüßt begrüßte kritisiert kritisierte kritisierten \
            verkündet verkündete informiert informierte lobt lobte verurteilt verurteilte urteilte twitterte postete zitiert zitierte meldet meldete meldeten bilanzierte resümierte so erläuterte erläutert präzisierte fragte fragt stellte bedauerte bedauert mahnte mahnt appellierte \
            erzählt erzählte erzählten bemerkt bemerkte anmerkte schildert schilderte schilderten beschreibt beschrieb beschrieben klagt klagte klagten beklagt beklagte beklagten moniert monierte beteuert beteuerte beteuerten entgegnet \
            entgegnete entgegneten erwidert erwiderte konterte rief riefen ruft ausführte darlegte spottet spottete scherzte gesteht gestand zugab zugegeben einräumten bekräftigt bekräftigte bekräftigten beschloss beschlossen verlautete heißt \
            feststellte konstatiert konstatierte erinnert erinnerte hinwies hingewiesen hervorhob verteidigt verteidigte begründet begründete rechtfertigte erwähnt erwähnte wiederholt wiederholte verlangt verlangte verlangten prophezeite \
            kommentiert kommentierte witzelte bekanntgab andeutete signalisierte gibt geben geht gehen ging gingen hält halten hielt denkt dachte findet fand verlas
            """
        p.claims = "behauptet behauptete behaupteten versichert versicherte versicherten argumentiert argumentierte"
        p.believes = "glaubt glaubte vermutet vermutete vermuteten"
        p.denies =
            "bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten leugnet leugnete widerspricht widersprach widersprachen verneint verneinte"
        p.rejects = "weist wies wiesen weisen zurückwies zurückgewiesen lehnt lehnte lehnten"
        p.partedBeliefs = "geht ging gehe gehen gingen"
        p.partedDenials = "weist wies wiesen weisen lehnt lehnte lehnten"
        p.denialParts = "zurück ab"
        p.doubtsCues = "bezweifelt bezweifeln bezweifelte bezweifelten zweifelt zweifeln zweifelte hinterfragt"
        p.factualConjunctions = "während nachdem weil als da obwohl"
        p.requests =
            "bat baten bittet bitten fordert forderte forderten fordern verlangt verlangte verlangten verlangen empfiehlt empfahl empfahlen empfehlen"
        p.warns = "warnt warnte warnten gewarnt droht drohte drohten"
        p.promises = "verspricht versprach versprachen verspreche gelobt gelobte zusagte sicherte"
        p.accuses = "beschuldigt beschuldigte beschuldigten wirft warf warfen vorwarf bezichtigt bezichtigte"
        p.expects =
            "erwartet erwartete erwarteten rechnet rechnete rechneten schätzt schätzte schätzten hofft hoffte prognostiziert prognostizierte befürchtet befürchtete"
        p.weakCues =
            "so stellt stellte gab gibt hob hebt weist wies weisen wirft warf fügte lehnt lehnte lehnten rechnet rechnete nennt nannte nannten lobt lobte spricht reagierte erwartet bezeichnet bezeichnete meldet beschreibt beschrieb beschrieben beschloss beschlossen heißt rief riefen ruft erinnert erinnerte verteidigt verteidigte begründet wiederholt verlangt verlangte erwähnt geben geht gehen ging gingen hält halten hielt denkt dachte findet fand"
        p.objectCues =
            "bestreitet bestritt bestritten dementiert dementierte dementierten bezweifelt bezweifelte leugnet sprach sprachen beschuldigt beschuldigte"
        p.sourceBefore =
            "laut, nach angaben, nach angaben von, nach angaben des, nach angaben der, nach worten, nach den worten, nach aussage, nach aussagen, nach informationen, nach einschätzung, nach darstellung, nach meinung, unter berufung auf"
        p.sourceAfter = "zufolge"
        p.toldVerbs = "sagte sagten sagt erklärte erzählte"
        p.hearerMarks = "dem der den"
        p.hearerArticles = "dem"
        p.toldPhrases =
            "gegenüber, im gespräch mit, im interview mit, in einem interview mit, in einem gespräch mit, auf anfrage von"
        p.by = "von vom durch"
        p.honorifics = "herr frau dr prof professor"
        p.womensTitles = "frau"
        p.mensTitles = "herr"
        p.roles = """
            ceo cfo präsident präsidentin bundespräsident minister ministerin außenminister außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin gesundheitsminister gesundheitsministerin \
            kanzler kanzlerin bundeskanzler bundeskanzlerin premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef regierungschefin sprecher sprecherin regierungssprecher regierungssprecherin \
            generalsekretär generalsekretärin vorsitzende vorsitzender chef chefin leiter leiterin amtsleiter amtsleiterin direktor direktorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin feuerwehrchef polizeichef polizeisprecher polizeisprecherin \
            staatsanwalt staatsanwältin richter richterin anwalt anwältin verteidiger verteidigerin botschafter botschafterin abgeordneter abgeordnete senator senatorin general kommandeur forscher forscherin wissenschaftler wissenschaftlerin \
            experte expertin arzt ärztin chefarzt chefärztin professor professorin trainer trainerin spieler geschäftsführer geschäftsführerin vorstand analyst analystin zeuge zeugin fischer fischerin landwirt arbeiter arbeiterin anwohner anwohnerin bewohner bewohnerin lehrer lehrerin politiker politikerin journalist journalistin virologe virologin
            """
        p.genericRoles =
            "chef chefin leiter leiterin sprecher sprecherin politiker politikerin experte expertin zeuge anwohner bewohner"
        p.otherOffices = "stellvertretende stellvertretender ehemalige ehemaliger früherer frühere"
        p.roleModifiers =
            "stellvertretende stellvertretender ehemalige ehemaliger früherer frühere designierte amtierende amtierender leitende leitender erste erster hochrangiger hochrangige parlamentarische"
        p.linksBehindNames = true
        p.genitiveS = true
        p.nobleRanks =
            "graf gräfin freiherr freifrau prinz prinzessin fürst fürstin herzog herzogin baron baronin edler ritter"
        p.roleLinks = "von der des für vom im"
        p.bodies = """
            ministerium innenministerium außenministerium verteidigungsministerium gesundheitsministerium finanzministerium umweltministerium justizministerium regierung bundesregierung polizei armee militär gericht landgericht parlament bundestag stadt behörde hafenbehörde gesundheitsbehörde \
            amt umweltamt gesundheitsamt staatsanwaltschaft gewerkschaft partei unternehmen konzern firma reederei bank verband verein klub kommission rat feuerwehr klinik krankenhaus universität institut agentur nachrichtenagentur organisation opposition stiftung küstenwache kreml kammer betreiber hersteller zeitung sender
            """
        p.groups =
            "behörden beamte experten forscher ärzte anwohner bewohner zeugen augenzeugen rebellen separatisten ermittler staatsanwälte soldaten truppen politiker diplomaten aktivisten demonstranten helfer retter wissenschaftler beobachter medien kritiker kreise arbeiter gewerkschaften fischer angehörige"
        p.firms = "unternehmen konzern firma verein bank betreiber hersteller fluggesellschaft reederei versicherer"
        p.organisationWords =
            "gmbh ag bank partei universität institut verband verein amt agentur ministerium zeitung rundfunk lines werke klinik gruppe union fc nachrichten presse"
        p.bareSources = "daten angaben informationen"
        p.questionWords = "wie warum weshalb ob wo wann wer wen wem welche welcher welches was"
        p.placeWords = "straße platz see fluss berg insel hafen flughafen brücke bucht küste"
        p.firstNames =
            "olaf jens hans peter klaus thomas michael stefan andreas martin wolfgang jürgen frank uwe bernd karl heinz werner günter markus christian alexander lars jan tim felix lukas paul max jonas arne henrik wladimir sergej dmitri emmanuel boris joe donald tomas anton pavel"
        p.womenNames =
            "angela ursula annalena anna maria petra sabine monika claudia susanne andrea stefanie julia katrin nicole karin birgit heike vera ida mira eva lena laura sophie christine nancy elin greta clara"
        p.states = """
            Russia=russland russlands russische russischer russisches russischen russischem russen|moskau kreml;Ukraine=ukraine ukrainische ukrainischer ukrainisches ukrainischen ukrainischem ukrainer|kiew kyjiw;\
            United States=usa us amerika amerikanische amerikanischer amerikanisches amerikanischen amerikaner us-amerikanische|washington;United Kingdom=großbritannien britische britischer britisches britischen briten england|london;\
            Germany=deutschland deutschlands deutsche deutscher deutsches deutschen deutschem|berlin;France=frankreich frankreichs französische französischer französisches französischen franzosen|paris;Italy=italien italienische italienischer italienisches italienischen italiener|rom;\
            Spain=spanien spanische spanischer spanisches spanischen|madrid;Poland=polen polnische polnischer polnisches polnischen|warschau;China=china chinas chinesische chinesischer chinesisches chinesischen|peking;Japan=japan japanische japanischer japanischen|tokio;\
            Belarus=belarus belarussische belarussischer belarussischen weißrussland|minsk;Turkey=türkei türkische türkischer türkisches türkischen|ankara;Israel=israel israels israelische israelischer israelisches israelischen|jerusalem;Iran=iran iranische iranischer iranischen|teheran;\
            Syria=syrien syrische syrischer syrischen|damaskus;Austria=österreich österreichische österreichischer österreichischen|wien;Switzerland=schweiz schweizer schweizerische|bern;Greece=griechenland griechische griechischer griechischen|athen;\
            Netherlands=niederlande niederländische niederländischer niederländischen|den-haag;Belgium=belgien belgische belgischer belgischen|;Sweden=schweden schwedische schwedischer schwedischen|stockholm;Norway=norwegen norwegische norwegischer norwegischen|oslo;\
            Denmark=dänemark dänische dänischer dänischen|kopenhagen;Finland=finnland finnische finnischer finnischen|helsinki;Hungary=ungarn ungarische ungarischer ungarischen|budapest;Czech Republic=tschechien tschechische tschechischer tschechischen|prag;\
            Romania=rumänien rumänische rumänischer rumänischen|bukarest;Serbia=serbien serbische serbischer serbischen|belgrad;India=indien indische indischer indischen|delhi;Pakistan=pakistan pakistanische pakistanischer pakistanischen|islamabad;Afghanistan=afghanistan afghanische afghanischen|kabul;\
            Iraq=irak irakische irakischer irakischen|bagdad;Egypt=ägypten ägyptische ägyptischer ägyptischen|kairo;Saudi Arabia=saudi-arabien saudische saudischen|riad;Brazil=brasilien brasilianische brasilianischer brasilianischen|;Mexico=mexiko mexikanische mexikanischen|;Canada=kanada kanadische kanadischer kanadischen|ottawa;\
            Australia=australien australische australischer australischen|canberra;South Korea=südkorea südkoreanische südkoreanischen|seoul;North Korea=nordkorea nordkoreanische nordkoreanischen|pjöngjang
            """
        p.outletWords = "zeitung tageszeitung magazin sender nachrichtenagentur agentur portal wochenzeitung blatt"
        p.months =
            "januar jan jänner, februar feb, märz mär, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez"
        p.weekdays = "montag mo, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag"
        p.viewBefore = "für"
        p.untils = "bis"
        p.figureCues = "beziffert bezifferte zählt zählte zählten schätzt schätzte spricht sprach sprechen"
        p.per = "pro je"
        p.halves = "einhalb"
        p.numbers = """
            eineinhalb=1.5,anderthalb=1.5,zweieinhalb=2.5,dreieinhalb=3.5,viereinhalb=4.5,fünfeinhalb=5.5,sechseinhalb=6.5,siebeneinhalb=7.5,achteinhalb=8.5,neuneinhalb=9.5,eins=1,ein=1,eine=1,einen=1,zwei=2,drei=3,vier=4,fünf=5,sechs=6,sieben=7,acht=8,neun=9,zehn=10,elf=11,zwölf=12,dreizehn=13,vierzehn=14,fünfzehn=15,sechzehn=16,siebzehn=17,achtzehn=18,neunzehn=19,\
            zwanzig=20,dreißig=30,vierzig=40,fünfzig=50,sechzig=60,siebzig=70,achtzig=80,neunzig=90,einundzwanzig=21,zweiundzwanzig=22,dreiundzwanzig=23,vierundzwanzig=24,fünfundzwanzig=25,einhundert=100,zweihundert=200,dreihundert=300,fünfhundert=500
            """
        p.magnitudes =
            "dutzend=12,hundert=100,tausend=1000,million=1000000,millionen=1000000,mio=1000000,milliarde=1000000000,milliarden=1000000000,mrd=1000000000,billion=1000000000000,billionen=1000000000000"
        p.vague =
            "dutzende=12=dozens_of,dutzenden=12=dozens_of,dutzend=12=exact,zehntausende=10000=tens_of,zehntausenden=10000=tens_of,hunderttausende=100000=hundreds_of,hunderte=100=hundreds_of,hunderten=100=hundreds_of,tausende=1000=thousands_of,tausenden=1000=thousands_of,millionen=1000000=thousands_of,milliarden=1000000000=thousands_of"
        p.several = "mehrere mehreren mehrerer einige einigen einiger viele vielen etliche wenige paar"
        p.halfOf = "halbe halben halber halbes halbem"
        p.exceeding =
            "übersteigt übersteigen überstieg überstiegen überschritt überschritten überschreitet"
        p.bounds = """
            at_least: >, mindestens, gut, mehr als, über, wenigstens, nicht weniger als, gut; at_most: <, binnen, höchstens, bis zu, maximal, weniger als, unter, nicht mehr als, nicht mehr als; \
            approx: ~, etwa, rund, ungefähr, circa, ca, zirka, schätzungsweise, an die; approx_below: fast, knapp, beinahe, nahezu;
            """
        p.boundsAfter = "at_least: oder mehr;"
        p.units = """
            percent: prozent, %; percentage point: prozentpunkt//e/en; meter: meter//n, m; kilometer: kilometer//n, km; centimeter: zentimeter//n, cm; mile: meile//n; foot: fuß; kilogram: kilo/gramm//s, kg; gram: gramm; metric ton: tonne//n; liter: liter//n; \
            hectare: hektar; square kilometer: quadratkilometer//n; square meter: quadratmeter//n; degree: grad; kilometer per hour: km / h, kilometer pro stunde; megawatt: megawatt; gigawatt: gigawatt; kilowatt hour: kilowattstunde//n; \
            hour: stunde//n; minute: minute//n; second: sekunde//n; day: tag//e/en/s; week: woche//n; month: monat//e/en/s; year: jahr//e/en/es; barrel: barrel;
            """
        p.currencies =
            "EUR: €, euro//s, eur; USD: $, dollar, us-dollar; GBP: £, pfund; CHF: franken; RUB: rubel; JPY: yen; CENT: cent; CROWN: krone//n;"
        p.notCounted = "uhr"
        p.notCountedBefore = "nummer nr seite kapitel artikel paragraf absatz linie gleis zimmer paragraph"
        p.timeUnits =
            "sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte"
        p.increments = "weitere weiterer weiteren mehr zusätzliche zusätzlichen neue neuen"
        p.rises = """
            stieg stiegen steigt gestiegen erhöhte erhöht wuchs wächst zunahm plus kletterte steigen erhöhen \
            erhöhten gewachsen angehoben anhob
            """
        p.falls = """
            sank sanken sinkt gesunken fiel fielen fällt minus schrumpfte verlor ging sinken fallen \
            reduzieren reduziert gesenkt senken senkte geschrumpft
            """
        p.relativeDays = "heute=0;gestern=-1;morgen=1;vorgestern=-2;übermorgen=2"
        p.relativeWords =
            "letzte=-1;letzten=-1;letzter=-1;vergangene=-1;vergangenen=-1;vergangener=-1;diese=0;diesem=0;diesen=0;nächste=1;nächsten=1;kommende=1;kommenden=1;vorige=-1"
        p.evidence = """
            imagery: satellitenbild//er/ern/aufnahmen, luftbild//er, drohnenbild//er, luftaufnahmen, fotos, bilder; video: video//s, aufnahmen, filmaufnahmen, videoaufnahmen, überwachungskamera; \
            document: dokument//e/en, bericht//e/en, unterlagen, protokoll//e, gutachten, anklageschrift, urteil, studie, schreiben, brief, akten; unnamed official: regierungskreise//n, sicherheitskreise//n, insider//n, unter der bedingung der anonymität, namentlich nicht genannt; \
            monitor: beobachter//n, messstation//en, messungen, wahlbeobachter; estimate: schätzung//en, hochrechnung//en, modellrechnung//en; eyewitness: augenzeuge//n, zeuge//n, anwohner//n; official: sprecher, sprecherin, ministerium, polizei, behörden; outlet: nachrichtenagentur, medienberichten, staatsfernsehen, staatsmedien;
            """
        p.concepts = germanConcepts
        p.furniture = """
            nach oben, zurück nach oben, zum seitenanfang, lesen sie auch, mehr zum thema, auch interessant, das könnte sie auch interessieren, ähnliche artikel, verwandte artikel, weitere artikel, teilen, artikel teilen, newsletter, anzeige, werbung, kommentare, kommentar schreiben, \
            jetzt abonnieren, abonnieren, folgen sie uns, drucken, artikel drucken, startseite, menü, zum inhalt, meistgelesen, empfohlen, cookies, datenschutz, impressum, schlagworte, themen, vorheriger artikel, nächster artikel, mehr lesen, weiterlesen, anmelden, registrieren
            """
        p.captions = "foto, bild, symbolbild, archivbild, archivfoto, grafik, video, bildunterschrift, karte"
        p.sourceLines =
            "quelle, quellen, via, zuerst erschienen in, zuerst erschienen bei, mit material von, mit material der, mit informationen von, mit informationen der"
        p.contributors =
            "mitarbeit, mit agenturmaterial, mit material von, redaktion, bearbeitet von, unter mitarbeit von"
        p.bylines = "von, ein bericht von, text, aus"
        p.copyright = "©, copyright, alle rechte vorbehalten, (c)"
        p.terms =
            "no redistribution: weiterverbreitung, vervielfältigung, nicht ohne schriftliche genehmigung; takedown contact: kontaktieren sie uns, wird gelöscht; licence: lizenz, creative commons;"
        p.followUs = "bei google news, auf google news, auf facebook, auf twitter, auf instagram, auf telegram"
        p.bylineWords = "von vom"
        p.datedBylineWords = "von"
        p.authorLabels = """
            autor autorin autoren text interview verfasst geschrieben erstellt artikel beitrag redakteur \
            redakteurin eingestellt eingetragen gespeichert gastbeitrag publiziert veröffentlicht pressemitteilung \
            kommentar kolumne
            """
        p.bylineEnds = """
            stand tags datum aktualisiert veröffentlicht illustration foto für chefredakteur chefredakteurin \
            redakteur redakteurin autor alle mehr montag dienstag mittwoch donnerstag freitag samstag sonntag
            """
        p.bylineBreaks = "vom am um in"
        p.with = "mit"
        p.notNames = "autor von über"
        p.otherRoles = "übersetzt geprüft redigiert"
        p.notNameWords = """
            registrieren kommentare datum: uhr publiziert illustration foto bild alle weitere artikel beiträge \
            artikelübersicht gesponserte inhalte
            """
        p.institutions = """
            presse magazin redaktion agentur agenturen gmbh ag stiftung verband dpa apa pressestelle zeitung \
            nachrichten
            """
        return p
    }()

    private static let germanConcepts = """
        withdraw: abzug, abziehen, rückzug, zurückziehen, truppenabzug, abgezogen;
        return: rückkehr, zurückkehren, zurückgekehrt;
        deescalate: deeskalation;
        escalate: eskalation;
        attack: angriff, angreifen, invasion, einmarsch, überfall, offensive, anschlag;
        threat: bedrohung;
        deploy: stationierung, stationieren, verlegung;
        troops: truppen, soldaten, soldat, streitkräfte, armee, militär;
        rebel: rebellen, separatisten;
        weapon: waffe, waffen;
        shell: granaten, granate, artillerie, mörsergranaten;
        fight: kämpfe, kampf, gefechte, kämpfen;
        violate: verletzung-des, verstoß, verstöße, verletzt-wurde;
        ceasefire: waffenruhe, waffenstillstand, feuerpause;
        peace: frieden, friedensplan;
        war: krieg;
        conflict: konflikt;
        cyberattack: cyberangriff, cyberattacke, hackerangriff;
        border: grenze, grenzgebiet;
        exercise: manöver, übung, militärübung;
        tank: panzer;
        vehicle: fahrzeug, lastwagen, lkw;
        train: zug, bahn, eisenbahn;
        plane: flugzeug, maschine, kampfflugzeug;
        ship: schiff, fähre, boot, frachter, kühlschiffe, tanker;
        helicopter: hubschrauber;
        video: video, videoaufnahmen;
        image: bild, bilder, foto, satellitenbilder, drohnenbilder;
        show: zeigen, zeigt;
        leave: verlassen;
        move: bewegung;
        kill: töten, tötete, getötet, tote, toten, tod, gestorben, starb, starben, sterben, todesopfer, ums-leben;
        injure: verletzte, verletzten, verletzt, verletzung, verwundet;
        missing: vermisst, vermisste;
        rescue: rettung, gerettet, retter, rettungskräfte;
        evacuate: evakuiert, evakuierung, evakuieren;
        flee: flucht, fliehen, geflohen, flüchten;
        hostage: geisel, geiseln, entführt, entführung;
        victim: opfer;
        fire: feuer, brand, flammen, großbrand, hafenbrand, waldbrand, gebrannt, brände;
        explode: explosion, explosionen, explodiert, detonation, bombe;
        flood: flut, hochwasser, überschwemmung;
        storm: sturm, orkan, unwetter;
        quake: erdbeben, beben;
        collapse: einsturz, eingestürzt, eingestürzte;
        crash: unfall, absturz, zusammenstoß, kollision, entgleisung;
        sink: gesunken, sank;
        destroy: zerstört, zerstörung, zerstören;
        damage: schaden, schäden, beschädigt;
        rain: regen, regenfälle;
        landslide: erdrutsch;
        drought: dürre;
        arrest: festnahme, festgenommen, verhaftet, haft;
        charge-crime: anklage, angeklagt-wegen;
        trial: prozess, verfahren, gericht, verhandlung;
        verdict: urteil;
        sentence: verurteilt-zu, gefängnis, haftstrafe, freiheitsstrafe;
        guilty: schuldig, verurteilt, verurteilung;
        acquit: freispruch, freigesprochen;
        appeal: berufung, revision;
        fraud: betrug;
        murder: mord, totschlag, ermordet;
        judge: richter, richterin;
        lawyer: anwalt, anwältin, verteidiger;
        prosecutor: staatsanwalt, staatsanwältin, staatsanwaltschaft;
        defendant: angeklagte, angeklagter;
        investigate: ermittlung, ermittlungen, untersuchung, untersucht, ermittelt;
        evidence: beweis, beweise, beleg, belege;
        witness: zeuge, zeugen;
        crime: verbrechen, straftat;
        police: polizei, polizist;
        disease: krankheit, erkrankung, ausbruch, epidemie, seuche;
        infect: infektion, infiziert, ansteckung, angesteckt, infizierte;
        virus: virus, viren;
        vaccine: impfung, impfstoff, geimpft, impfen;
        case: fall, fälle;
        hospital: krankenhaus, klinik;
        patient: patient, patienten;
        doctor: arzt, ärztin, ärzte;
        quarantine: quarantäne, isolation;
        symptom: symptom, fieber;
        water: wasser, trinkwasser;
        contaminate: verseucht, verschmutzung, verunreinigt, ausgetreten, leck;
        election: wahl, wahlen, abstimmung, wähler;
        party: partei;
        parliament: parlament, abgeordnete, bundestag;
        government: regierung;
        minister: minister, ministerin;
        president: präsident, präsidentin;
        resign: rücktritt, zurückgetreten;
        law: gesetz;
        protest: protest, demonstration, demonstranten, kundgebung;
        ban: verbot, verboten;
        sanction: sanktion, sanktionen;
        agree: abkommen, einigung, vereinbarung, vertrag;
        negotiate: verhandlung-en, verhandlungen, verhandeln, gespräche;
        meet: treffen, gipfel;
        visit: besuch;
        diplomacy: diplomatie, diplomatisch;
        spokesman: sprecher, sprecherin;
        money: geld;
        pay: zahlung, zahlen, bezahlt;
        price: preis, preise, kosten;
        company: unternehmen, firma, konzern, reederei;
        bank: bank;
        profit: gewinn;
        loss: verlust;
        job: arbeitsplatz, beschäftigte, mitarbeiter, arbeiter, beschäftigt, belegschaft;
        tax: steuer;
        budget: haushalt;
        debt: schulden;
        economy: wirtschaft;
        market: markt, börse, aktien;
        buy: kauf, gekauft;
        sell: verkauf, verkauft;
        goal: tor;
        match: spiel;
        club: verein, klub;
        player: spieler;
        coach: trainer;
        win: sieg, gewonnen;
        lose: niederlage, verloren;
        people: menschen, personen, bewohner, einwohner;
        man: mann, männer;
        woman: frau, frauen;
        child: kind, kinder;
        family: familie, familien, angehörige;
        civilian: zivilist, zivilisten;
        refugee: flüchtling, flüchtlinge;
        house: haus, häuser, wohnung, wohnungen;
        building: gebäude;
        school: schule, schulen;
        street: straße;
        bridge: brücke;
        port: hafen, dock, hafenviertel, hafenbecken, kai;
        warehouse: lager, lagerhalle, lagerhaus, chemielager;
        factory: fabrik, werk;
        airport: flughafen;
        city: stadt;
        village: dorf;
        region: region, provinz, gebiet;
        country: land;
        island: insel;
        sea: meer, bucht;
        river: fluss;
        mountain: berg;
        increase: anstieg, gestiegen, zunahme, stieg, erhöhte;
        decrease: rückgang, gesunken;
        begin: beginn, begonnen, begann;
        end: ende, beendet;
        prevent: verhindern;
        help: hilfe, helfen;
        support: unterstützung;
        plan: plan, pläne, planen;
        cause: ursache;
        responsible: verantwortlich, verantwortung, verantwortlichen;
        deny: dementi;
        confirm: bestätigt, bestätigung;
        warn: warnung, warnungen;
        accuse: vorwurf, vorwürfe;
        fear: angst, befürchten, fürchten;
        annex: annexion, annektiert;
        base: stützpunkt;
        security: sicherheit, sicherheitsregeln;
        defence: verteidigung;
        flag: flagge, fahne;
        ambassador: botschafter;
        newspaper: zeitung;
        alliance: bündnis, allianz;
        observer: beobachter;
        estimate: schätzung;
        independent: unabhängig;
        chemical: chemikalie, chemisch;
        ammonia: ammoniak, ammoniakwerte;
        storage: gelagert, lagerte, lagertanks, lagerung;
        smoke: rauch;
        firefighter: feuerwehr, feuerwehrleute;
        safe: sicher;
        negligence: fahrlässigkeit, vernachlässigung;
        sabotage: sabotage, brandstiftung;
        accident: unglück;
        ignore: missachtet, ignoriert;
        toll: opferzahl;
        live: lebte;
        valley: tal;
        similar: ähnlich;
        broken: defekt, kaputt;
        send: schicken, geschickt, schicke, entsandt;
        team: team, mannschaft;
        expert: experte, experten, fachleute;
        know: wissen, wusste, bekannt;
        close: schließen, schloss;
        answer: antwort, antworten;
        union: gewerkschaft;
        depend: abhängen, abhängt;
        authority: behörde, behörden;
        ministry: ministerium;
        health: gesundheit;
        late: spät;
        first: erste, ersten, erster;
        last: letzte, letzten;
        new: neue, neuen, neuer;
        today: heute;
        wait: warten, wartet;
        clean: sauber;
        filter: filter;
        reservoir: stausee, staudamm;
        drink: trinken;
        point: deuten, deutet;
        source: quelle;
        daughter: tochter;
        son: sohn;
        mother: mutter;
        father: vater;
        letter: brief;
        decision: entscheidung;
        unjust: ungerecht;
        danger: gefahr, gefährlich;
        important: wichtig;
        necessary: notwendig, nötig;
        difficult: schwierig, schwer;
        strong: stark;
        quick: schnell;
        pressure: druck;
        rate: rate, quote;
        member: mitglied, mitglieder;
        history: geschichte;
        culture: kultur;
        language: sprache;
        book: buch;
        film: film;
        music: musik;
        science: wissenschaft;
        nuclear: atomar, nuklear, atomkraftwerk;
        climate: klima;
        food: lebensmittel, nahrung;
        farm: landwirt, bauern, landwirtschaft;
        animal: tier, tiere;
        dog: hund;
        star: star;
        champion: meister, champion;
        record: rekord;
        final: finale;
        league: liga;
        morning: morgen, tagesanbruch;
        evening: abend;
        night: nacht;
        hear: hören, hörten, gehört, hörte;
        sky: himmel;
        orange: orange;
        weep: weint, trauert;
        mourning: trauer, staatstrauer;
        work: arbeit, arbeiten;
        search: suche, suchen;
        world: welt;
        life: leben;
        question: frage;
        third: drittel;
        export: export, exporte, fischexporte;
        fish: fisch, fische, heringe;
        roof: dach;
        inspect: überprüft, kontrolliert, prüfung, inspektion;
        exclude: ausschließen, ausgeschlossen;
        turn: wurde;
        indication: hinweise, hinweis, anzeichen;
        rule: regeln;
        small: kleinerer, kleiner, kleine;
        large: großer, große, größte;
        full: vollständig;
        north: nördlichen, norden, nördlich;
        east: östlich, osten, ostufer;
        south: süden, südlich;
        west: westen, westlich;
        height: hoch, höhe;
        see: sehen, sah;
        residents-stay: bleiben;
        school-closed: geschlossen;
        january: januar;
        measure: messung, gemessen, messstationen;
        level: werte, wert;
        high: erhöhte, erhöht;
        """
}
