extension Languages {
    /// Italian.
    static let italian: LanguagePack = {
        var p = LanguagePack(code: "it")
        p.fusedArticles =
            "del dello della dell' al allo alla all' dal dallo dalla dall' nel nello nella nell' sul sullo sulla sull' l'"
        p.decimal = ","
        p.dropsSubject = true
        p.and = "e ed"
        p.but = "ma"
        p.of = "di d'"
        p.placePrepositions = "in a"
        p.indefinite = "un uno una"
        p.rangeTo = "a"
        p.rangeBetween = "tra fra"
        p.beforeDurations = "in"
        p.dateFillers = "del"
        p.stop = """
            il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con su sul sullo sulla sui sugli sulle sull' per tra fra e ed o ma anche se che chi cui non \
            come quando dove mentre perché poiché quindi io tu egli lui lei noi voi essi loro mi ti si ci vi ne suo sua suoi sue mio questo questa questi queste quello quella quelli quelle d' c' s' più meno molto già ancora tutto tutti tutta tutte altro altri altra altre stesso stessa \
            è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano avere sarà saranno sarebbe sarebbero può possono deve devono dopo prima contro verso durante senza secondo fino
            """
        p.abbreviations = "sig sigg dott dr prof on sen gen feb apr giu lug ago sett ott nov dic ecc art n"
        p.negation = "non, mai, nessun, nessuno, nessuna, niente, nulla, senza, né, neanche, nemmeno"
        p.hedges =
            "non si può escludere, non si esclude, non esclude, non è escluso, forse, possibile, possibili, probabilmente, apparentemente, presunto, presunta, presunti, presunte, potrebbe//ro, sarebbe//ro, avrebbe//ro, fino a, provvisorio, sembra, pare"
        p.modals = "può possono potrebbe potrebbero deve devono dovrebbe dovrebbero vuole vogliono"
        p.relations = "da dal dalla di contro con per tra verso"
        p.conditionals = "se, a meno che, finché, nel caso, qualora, purché"
        p.noEvidence =
            "nessun segno, nessun segnale, nessuna prova, senza prove, non ci sono prove, non ci sono segni, falso, falsa, falsi, false, infondato, infondata, infondate, menzogna, bugia, bugie"
        p.prepositions =
            "di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dalla dai dagli dalle dall' in nel nella nei negli nelle nell' con su sul sulla sui sulle sull' per tra fra contro verso durante senza dopo d'"
        p.determiners =
            "il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi sue loro nostro alcuni alcune diversi diverse ogni nessun nessuna del della dei delle degli"
        p.clauseOpeners = "e ed ma però mentre quando se come perché poiché dopo"
        p.that = "che se"
        p.auxiliaries = "ha hanno aveva avevano è sono era erano sarà saranno sarebbe stato stata stati fu furono"
        p.adverbs = "anche inoltre già ancora poi infine ieri oggi domani così invece"
        p.he = "egli lui"
        p.she = "ella lei"
        p.they = "essi loro"
        p.possessives = "suo sua suoi sue loro"
        p.says = """
            detto dice dicono disse dissero diceva affermato afferma affermano affermò dichiarato dichiara dichiarano dichiarò spiegato spiega spiegano spiegò aggiunto aggiunge aggiunse sottolineato sottolinea sottolineano annunciato annuncia annunciano annunciò riferito riferisce riferiscono riferì \
            confermato conferma confermano confermò ricordato ricorda ricordano precisato precisa osservato osserva rilevato rileva scritto scrive scrisse raccontato racconta risposto risponde concluso conclude commentato commenta ribadito ribadisce ammesso ammette riconosciuto riconosce \
            comunicato informato informa evidenziato evidenzia segnalato segnala assicurato assicura chiesto chiede lamentato esortato esorta criticato critica denunciato denuncia insistito insiste replicato replica \
            sostenne raccontò rispose replicò concluse commentò osservò ricordò ammise riportano riporta riportato lamenta lamentano protesta protestato tuona tuonato sbotta sbottato ironizza ironizzato scherza confessa confessato rivela \
            rivelato rivelano specifica specificato puntualizza puntualizzato chiarisce chiarito rassicura rassicurato testimonia testimoniato narra narrato contesta contestato obietta obiettato ripete ripetuto evidenziano segnalano denunciano \
            definisce definito esclama esclamato assicurano raccontano avvisa avvisato aggiungendo precisando sostenendo affermando dichiarando spiegando sostennero ribadiscono rispondono
            """
        p.claims = "sostiene sostenuto sostengono pretende"
        p.believes = "crede credono ritiene ritengono ritenuto"
        p.denies = "negato nega negano negò smentito smentisce smentiscono escluso esclude"
        p.rejects = "respinto respinge respingono"
        p.doubtsCues = "dubita dubitano dubitato"
        p.factualConjunctions = "mentre quando dopo perché poiché"
        p.requests =
            "chiede chiesto chiese chiedono chiesero esige chiedendo raccomanda raccomandato propone proposto ordinato"
        p.warns = "avvertito avverte avvertono ammonito ammonisce minacciato minaccia"
        p.promises = "promesso promette promettono garantito garantisce giurato"
        p.accuses = "accusato accusa accusano accusò incolpato"
        p.expects = "prevede prevedono previsto stima stimano spera sperano teme temono"
        p.weakCues =
            "ricorda ricordato osserva scritto nota chiesto chiede stima spera teme previsto comunicato conferma denuncia minaccia accusa critica replica racconta riporta riportano riportato protesta scherza contesta contestato definisce definito narra specifica testimonia avvisa"
        p.objectCues =
            "negato nega smentito smentisce respinto respinge accusato accusa denunciato annunciato annuncia promesso escluso condannato criticato"
        p.sourceBefore = "secondo, stando a, a detta di, secondo quanto riferito da, a parere di, citando"
        p.toldVerbs = "detto dichiarato raccontato spiegato riferito"
        p.hearerMarks = "a al all' alla"
        p.hearerArticles = "al all' alla"
        p.toldPhrases =
            "in un'intervista a, in un'intervista al, al quotidiano, al giornale, all'agenzia, parlando con, intervistato da"
        p.by = "da"
        p.honorifics = "signor signora dottor dottoressa professor"
        p.womensTitles = "signora dottoressa"
        p.mensTitles = "signor dottor"
        p.roles = """
            ceo cfo presidente ministro ministra segretario segretaria cancelliere portavoce capo direttore direttrice sindaco sindaca procuratore procuratrice giudice avvocato avvocata ambasciatore ambasciatrice deputato deputata senatore senatrice generale colonnello comandante premier vicepresidente \
            responsabile leader esperto esperta analista ricercatore ricercatrice medico professore professoressa allenatore giocatore attaccante testimone abitante pescatore operaio sindacalista dirigente governatore prefetto commissario re regina papa vescovo giornalista primario
            """
        p.genericRoles = "capo responsabile leader dirigente esperto portavoce testimone abitante"
        p.otherOffices = "ex vice"
        p.roleModifiers =
            "primo prima ex vice generale alto nazionale regionale esteri interno difesa giustizia salute sanità economia finanze stato vigili fuoco"
        p.linksBehindNames = true
        p.nobleRanks = "conte contessa principe principessa duca"
        p.roleLinks = "di del della dello dei degli delle dell' per"
        p.bodies =
            "ministero governo polizia esercito tribunale procura corte parlamento senato camera comune agenzia autorità commissione comitato sindacato partito azienda società gruppo compagnia banca federazione associazione organizzazione ospedale università istituto fondazione consiglio marina guardia opposizione club squadra dipartimento ufficio servizio carabinieri"
        p.groups =
            "autorità funzionari abitanti testimoni esperti medici inquirenti investigatori procuratori soldati ribelli separatisti manifestanti vigili scienziati ricercatori sindacati pescatori operai familiari osservatori analisti residenti attivisti fonti"
        p.firms = "azienda società gruppo club banca compagnia impresa"
        p.organisationWords =
            "banca partito università istituto agenzia ministero giornale radio televisione gruppo società linee unione calcio"
        p.bareSources = "dati informazioni"
        p.questionWords = "come perché se dove quando chi quale quali"
        p.placeWords = "via piazza lago mare isola monte fiume porto aeroporto ponte provincia regione valle"
        p.firstNames =
            "mario giuseppe giovanni luigi francesco marco andrea paolo alessandro matteo antonio stefano roberto sergio luca davide giorgio enrico pietro carlo joe donald vladimir jens"
        p.womenNames =
            "maria anna giulia francesca laura paola chiara elena sara giorgia silvia lucia ursula angela marta"
        p.states = """
            Russia=russia russo russa russi russe|mosca cremlino;Ukraine=ucraina ucraino ucraini ucraine|kiev;United States=stati-uniti statunitense statunitensi americano americana americani usa|washington;United Kingdom=regno-unito britannico britannica britannici|londra;Germany=germania tedesco tedesca tedeschi|berlino;\
            France=francia francese francesi|parigi;Italy=italia italiano italiana italiani italiane|roma;Spain=spagna spagnolo spagnola|madrid;Poland=polonia polacco polacca|varsavia;China=cina cinese cinesi|pechino;Belarus=bielorussia bielorusso|minsk;Turkey=turchia turco turca|ankara;Israel=israele israeliano israeliana israeliani|gerusalemme;\
            Iran=iran iraniano iraniana|teheran;Syria=siria siriano siriana|damasco;Greece=grecia greco greca|atene;Japan=giappone giapponese|tokyo;Switzerland=svizzera svizzero|berna;Libya=libia libico|tripoli;Egypt=egitto egiziano|il-cairo;Albania=albania albanese|tirana;Vatican=vaticano|
            """
        p.outletWords = "quotidiano giornale settimanale emittente radio rivista agenzia televisione sito"
        p.months =
            "gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic"
        p.weekdays = "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"
        p.viewBefore = "per"
        p.untils = "fino"
        p.figureCues = "conta contano stima stimano calcola parla parlano"
        p.per = "al all' per"
        p.halves = "e mezz/o/a"
        p.aged = "età"
        p.numbers =
            "un=1,una=1,uno=1,due=2,tre=3,quattro=4,cinque=5,sei=6,sette=7,otto=8,nove=9,dieci=10,undici=11,dodici=12,tredici=13,quattordici=14,quindici=15,sedici=16,diciassette=17,diciotto=18,diciannove=19,venti=20,trenta=30,quaranta=40,cinquanta=50,sessanta=60,settanta=70,ottanta=80,novanta=90,cento=100,duecento=200"
        p.magnitudes = "mila=1000,mille=1000,milione=1000000,milioni=1000000,miliardo=1000000000,miliardi=1000000000"
        p.vague =
            "decine di migliaia=10000=tens_of,centinaia di migliaia=100000=hundreds_of,decine=10=tens_of,centinaia=100=hundreds_of,migliaia=1000=thousands_of,dozzina=12=exact,decina=10=approx,ventina=20=approx,quarantina=40=approx,cinquantina=50=approx,sessantina=60=approx,settantina=70=approx,ottantina=80=approx,novantina=90=approx,trentina=30=approx,centinaio=100=approx,migliaio=1000=approx,milioni=1000000=thousands_of,miliardi=1000000000=thousands_of"
        p.several = "diversi diverse alcuni alcune vari varie parecchi parecchie molti molte pochi poche qualche"
        p.halfOf = "mezzo mezza"
        p.exceeding =
            "supera superano superare superato superati superata superate superando superava superavano supererà supereranno superò"
        p.bounds =
            "at_least: almeno, più di, oltre, non meno di; at_most: al massimo, fino a, meno di; approx: circa, intorno a, approssimativamente; approx_below: poco meno di, quasi;"
        p.boundsAfter = "at_least: o più, almeno; approx: circa;"
        p.units = """
            percent: per cento, %; percentage point: punto percentuale, punti percentuali; meter: metro, metri, m; kilometer: chilometro, chilometri, km; centimeter: centimetro, centimetri, cm; kilogram: chilo, chili, kg; gram: grammo, grammi; metric ton: tonnellata, tonnellate; liter: litro, litri; hectare: ettaro, ettari; degree: grado, gradi; \
            hour: ora, ore; minute: minuto, minuti; second: secondo, secondi; day: giorno, giorni; week: settimana, settimane; month: mese, mesi; year: anno, anni; megawatt: megawatt; barrel: barile, barili; foot: piedi; mile: miglia; kilometer per hour: km / h;
            """
        p.currencies =
            "EUR: €, euro; USD: $, dollaro, dollari; GBP: £, sterlina, sterline; CHF: franchi svizzeri; CENT: centesimi; CROWN: corone;"
        p.notCounted = "h ore"
        p.notCountedBefore = "numero n pagina capitolo articolo linea via ore"
        p.timeUnits =
            "secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni decennio"
        p.increments = "altri altre ulteriori nuovi nuove"
        p.rises = """
            aumentato aumenta salito sale cresciuto cresce aumentare aumentata aumentati aumentate salire \
            salita saliti salite salirà crescere cresciuta cresciuti
            """
        p.falls = """
            calato cala sceso scende diminuito perso crollato calare calata calati scendere scesa scesi \
            scese scenderà diminuire diminuita ridurre ridotto ridotta ridotti crollare crollata
            """
        p.relativeDays = "oggi=0;ieri=-1;domani=1;l'altro ieri=-2;dopodomani=2"
        p.relativeWords = "scorso=-1;scorsa=-1;prossimo=1;prossima=1;questo=0;questa=0"
        p.evidence = """
            imagery: immagini satellitari, immagine, immagini, foto, fotografie; video: video, filmato, filmati, registrazione; document: documento, documenti, rapporto, lettera, comunicato, studio; unnamed official: a condizione di anonimato, fonti vicine, fonti ufficiali; \
            monitor: osservatore, osservatori, sensori, stazioni di misura; estimate: stima, stime; eyewitness: testimone, testimoni; official: portavoce, ministero, polizia; outlet: agenzia di stampa, media locali;
            """
        p.concepts = italianConcepts
        p.furniture =
            "torna su, torna all'inizio, leggi anche, articoli correlati, potrebbe interessarti, condividi, newsletter, pubblicità, commenti, abbonati, iscriviti, seguici, stampa, home, menu, i più letti, cookie, tag, articolo precedente, articolo successivo, continua a leggere"
        p.captions = "foto, immagine, video, infografica, credit"
        p.sourceLines = "fonte, fonti, via, pubblicato da, pubblicato originariamente su"
        p.contributors = "ha contribuito a questo articolo, hanno contribuito a questo articolo, con agenzie"
        p.bylines = "di, a cura di, redazione"
        p.copyright = "©, copyright, tutti i diritti riservati, riproduzione riservata"
        p.terms =
            "no redistribution: riproduzione riservata, senza autorizzazione; takedown contact: contattateci, sarà rimosso; licence: licenza, creative commons;"
        p.followUs = "su google news, su facebook, su twitter, su telegram, su instagram"
        p.bylineWords = "di"
        p.nameBylineWords = "di"
        p.authorLabels = "autore pubblicato scritto"
        p.bylineBreaks = "il in"
        p.with = "con"
        p.institutions = "redazione agenzia"
        return p
    }()

    private static let italianConcepts = """
        withdraw: ritiro, ritirare, ritirata, ritirando, ritirato;
        return: ritorno, rientro;
        deescalate: de-escalation, distensione;
        attack: attacco, invasione, offensiva, attentato, attacchi, invadere;
        threat: minaccia;
        deploy: dispiegamento, schieramento, schierato;
        troops: truppe, soldati, soldato, militari, esercito;
        rebel: ribelli, separatisti;
        weapon: armi, arma;
        fight: combattimenti, scontri;
        violate: violazione, violazioni, violare;
        ceasefire: cessate-il-fuoco, tregua;
        peace: pace;
        war: guerra;
        conflict: conflitto;
        cyberattack: cyberattacco, attacco-informatico;
        border: confine, frontiera;
        exercise: esercitazioni, manovre;
        tank: carri-armati;
        vehicle: veicolo, camion;
        train: treno;
        plane: aereo, aereo, velivolo;
        ship: nave, traghetto, barca;
        helicopter: elicottero;
        video: video, filmato;
        image: immagine, foto;
        kill: morto, morti, morta, morte, uccisi, ucciso, uccidere, vittime-mortali, deceduto, deceduti;
        injure: ferito, feriti, ferita, ferite;
        missing: disperso, dispersi, scomparso;
        rescue: salvataggio, soccorsi, soccorso, salvati;
        evacuate: evacuato, evacuati, evacuazione;
        flee: fuga, fuggiti;
        hostage: ostaggio, ostaggi, rapito;
        victim: vittima, vittime;
        fire: incendio, fuoco, fiamme, rogo;
        explode: esplosione, esplosioni, bomba, esploso;
        flood: alluvione, inondazione;
        storm: tempesta, uragano;
        quake: terremoto, sisma, scossa;
        collapse: crollo, crollato;
        crash: incidente, scontro, deragliamento;
        sink: affondato, naufragio;
        destroy: distrutto, distruzione;
        damage: danni, danno;
        rain: pioggia, piogge;
        arrest: arrestato, arresto, arresti, fermato;
        charge-crime: imputato, accuse-penali;
        trial: processo, udienza;
        verdict: verdetto, sentenza;
        sentence: condanna, carcere, condannato-a;
        guilty: colpevole, condannato;
        acquit: assolto, assoluzione;
        appeal: appello, ricorso;
        fraud: frode, truffa;
        murder: omicidio, assassinio;
        judge: giudice;
        lawyer: avvocato, legale;
        prosecutor: procuratore, procura, pm;
        investigate: indagine, indagini, inchiesta;
        evidence: prova, prove;
        crime: reato, crimine;
        police: polizia, carabinieri;
        disease: malattia, epidemia, focolaio;
        infect: contagio, contagiati, infezione, infetti, contagi;
        virus: virus;
        vaccine: vaccino, vaccinazione, vaccini;
        case: caso, casi;
        hospital: ospedale;
        patient: paziente, pazienti;
        doctor: medico, medici;
        quarantine: quarantena;
        symptom: sintomo, febbre;
        water: acqua;
        contaminate: contaminazione, perdita, inquinamento;
        election: elezioni, elezione, voto, elettori;
        parliament: parlamento, deputati;
        government: governo;
        minister: ministro, ministra;
        president: presidente;
        resign: dimissioni, dimesso;
        law: legge;
        protest: protesta, proteste, manifestazione, manifestanti;
        ban: divieto, vietato;
        sanction: sanzione, sanzioni;
        agree: accordo;
        negotiate: negoziato, negoziati, colloqui, trattative;
        meet: incontro, vertice;
        diplomacy: diplomazia, diplomatico;
        spokesman: portavoce;
        money: denaro, soldi;
        pay: pagare, pagamento;
        price: prezzo, prezzi;
        company: azienda, società, impresa;
        bank: banca;
        profit: utile, profitti;
        loss: perdita-netta, perdite;
        job: lavoratori, dipendenti, occupazione;
        tax: tassa, tasse, imposta;
        budget: bilancio;
        debt: debito;
        economy: economia;
        market: mercato, borsa;
        goal: gol, rete;
        club: club;
        player: giocatore, attaccante;
        coach: allenatore, tecnico;
        win: vittoria, vinto;
        lose: sconfitta, perso;
        season: stagione;
        people: persone, persona, gente, abitanti, residenti;
        man: uomo, uomini;
        woman: donna, donne;
        child: bambino, bambini;
        family: famiglia, famiglie;
        civilian: civile, civili;
        refugee: profughi, rifugiati, migranti;
        house: casa, case, abitazioni;
        building: edificio, palazzo;
        school: scuola, scuole;
        street: strada;
        bridge: ponte;
        port: porto;
        warehouse: magazzino, deposito;
        factory: fabbrica;
        airport: aeroporto;
        city: città;
        village: villaggio, paese-piccolo;
        region: regione, provincia;
        island: isola;
        sea: mare;
        river: fiume;
        mountain: monte, montagna;
        increase: aumento, crescita;
        decrease: calo, diminuzione;
        begin: inizio;
        end: fine;
        prevent: evitare, impedire;
        help: aiuto;
        support: sostegno;
        plan: piano, piani;
        cause: causa, cause;
        responsible: responsabile, responsabilità;
        confirm: conferma;
        warn: avvertimento;
        fear: paura, timore;
        annex: annessione, annesso;
        base: base-militare;
        security: sicurezza;
        defence: difesa;
        flag: bandiera;
        ambassador: ambasciatore;
        alliance: alleanza;
        observer: osservatori;
        independent: indipendente;
        chemical: chimico, chimica;
        ammonia: ammoniaca;
        smoke: fumo;
        firefighter: vigili-del-fuoco, pompieri;
        safe: sicuro, sicura;
        sabotage: sabotaggio;
        ignore: ignorato;
        late: tardi;
        first: primo, prima, primi;
        last: ultimo, ultima;
        new: nuovo, nuova, nuovi;
        team: squadra;
        expert: esperti, esperto;
        know: sapere, sappiamo, sa;
        close: chiusura, chiuse, chiuso;
        union: sindacato;
        ministry: ministero;
        health: salute, sanità, sanitarie;
        clean: pulita, pulito;
        filter: filtro;
        drink: bere, potabile;
        source: fonte;
        danger: pericolo;
        strong: forte;
        work: lavoro;
        search: ricerca, ricerche;
        world: mondo;
        life: vita;
        north: nord;
        south: sud;
        east: est;
        west: ovest;
        valley: valle;
        nuclear: nucleare;
        climate: clima, climatico;
        mourning: lutto;
        toll: bilancio-vittime;
        see: vedere, vediamo;
        indication: segno, segnali, indizi;
        """
}
