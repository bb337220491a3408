extension Languages {
    /// Dutch.
    static let dutch: LanguagePack = {
        var p = LanguagePack(code: "nl")
        p.decimal = ","
        p.verbLast = true
        p.and = "en"
        p.but = "maar"
        p.of = "van"
        p.placePrepositions = "in"
        p.indefinite = "een"
        p.other = "andere"
        p.rangeTo = "tot"
        p.rangeBetween = "tussen"
        p.beforeDurations = "in over"
        p.stop = """
            de het een en of maar want dus die dat deze dit wie wat waar wanneer als toen terwijl omdat hoewel nadat voordat om te in op aan bij met zonder voor na over onder tussen tegen naar van uit tot door tijdens sinds volgens \
            ik jij je u hij zij ze wij we jullie hen hun hem haar mij ons zijn mijn er daar hier niet geen ook nog al wel zeer meer minder zo dan nu alle alles andere anders zelf eigen \
            is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden moet moeten mag mogen
            """
        p.abbreviations = "dhr mevr dr prof ir mr jan feb mrt apr jun jul aug sep sept okt nov dec bijv nr ca blz"
        p.negation = "niet, geen, nooit, niemand, niets, zonder, noch"
        p.hedges =
            "niet uitsluiten, niet uitgesloten, niet uit te sluiten, mogelijk//e, misschien, waarschijnlijk//e, vermoedelijk//e, blijkbaar, kennelijk, vermeend//e, naar verluidt, wellicht, zou, zouden, tot wel, voorlopig//e"
        p.modals = "kan kunnen kon konden zou zouden moet moeten mag mogen wil willen"
        p.relations = "van door tegen voor met tussen naar uit"
        p.conditionals = "als, tenzij, totdat, indien, mits, zolang, of"
        p.noEvidence =
            "geen teken//en, geen bewijs, geen bewijzen, geen aanwijzing//en, onwaar, vals//e, verzonnen, ongegrond//e, leugen//s, onzin, uitgesloten"
        p.prepositions =
            "in op aan bij met zonder voor na over onder tussen tegen naar van uit tot door tijdens sinds om"
        p.determiners =
            "de het een die dat deze dit zijn haar hun ons onze mijn enkele sommige verschillende elke ieder geen"
        p.clauseOpeners = "en of maar want terwijl omdat hoewel nadat voordat als toen"
        p.that = "dat of hoe waarom"
        p.auxiliaries = "is was waren wordt worden werd werden heeft hebben had hadden zal zullen"
        p.adverbs = "ook nog al eerder later daarna vervolgens gisteren vandaag morgen echter verder"
        p.he = "hij hem"
        p.she = "zij ze"
        p.they = "zij ze"
        p.possessives = "zijn haar hun"
        p.says = """
            zei zegt zeggen zeiden gezegd verklaarde verklaart verklaren verklaarden verklaard meldde meldt melden meldden gemeld vertelde vertelt vertellen vertelden verteld schrijft schreef schreven legde voegde liet lieten laat noemde noemt noemden benadrukte benadrukt \
            kondigde aangekondigd bevestigde bevestigt bevestigd berichtte bericht berichten stelde stelt stellen aldus erkende erkent reageerde reageert antwoordde antwoordt concludeerde concludeert herhaalde herhaalt waarschuwt wees wijst onderstreepte sprak spreekt spraken gaf geeft \
            vroeg vraagt riep roept eiste eist bekritiseerde bekritiseert veroordeelde veroordeelt prees tweette twitterde \
            betoogde betoogt betogen beaamt beaamde bekent bekende beklemtoont beklemtoonde benadrukten bevestigden berichtten constateert constateerde deelde deelden deelt maakte maakten maakt houdt houden hield hielden klaagt klaagde \
            klaagden moppert mopperde schamperde grapte toelichtte lichtte licht merkte merkt opmerkte oordeelt oordeelde oppert opperde rapporteert rapporteerde rapporteren schetste stelden suggereert suggereerde tekende vermeldt vermeldde \
            vermelden verzekert verzekerde verzekeren verzucht verzuchtte vroegen wierp onthult onthulde concludeerden denken menen vinden vertolkte nuanceerde bezweert bezwoer herinnert herinnerde verwijst verwees
            """
        p.claims = "beweert beweerde beweren"
        p.believes = "meent meende gelooft geloofde denkt dacht vindt vond"
        p.denies = "ontkent ontkende ontkennen ontkenden ontkend ontkracht weersprak tegensprak"
        p.rejects = "verwerpt verwierp"
        p.doubtsCues = "betwijfelt betwijfelde twijfelt"
        p.factualConjunctions = "terwijl nadat omdat toen"
        p.requests =
            "eist eiste eisten geëist vraagt vroeg vroegen gevraagd verzoekt verzocht adviseert adviseerde geadviseerd"
        p.warns = "waarschuwde waarschuwt waarschuwen waarschuwden dreigt dreigde"
        p.promises = "beloofde belooft zwoer garandeerde"
        p.accuses = "beschuldigde beschuldigt beschuldigen beschuldigden verweet verwijt"
        p.expects = "verwacht verwachtte verwachten hoopt hoopte vreest vreesde schat schatte"
        p.weakCues =
            "liet laat lieten voegde legde gaf geeft stelt stelde wees wijst riep sprak vroeg hoopt vindt vond bericht noemt kondigde verwacht deelde deelden deelt maakte maakten maakt houdt houden hield hielden lichtte licht merkte merkt schetste tekende wierp vroegen herinnert herinnerde verwijst verwees vinden denken stelden"
        p.objectCues = "ontkent ontkende verwierp beschuldigde beschuldigt bevestigde sprak beloofde eiste veroordeelde"
        p.sourceBefore = "volgens, aldus, in de woorden van, naar zeggen van"
        p.toldVerbs = "vertelde zei verklaarde"
        p.hearerMarks = "tegen aan"
        p.hearerArticles = "tegen aan"
        p.toldPhrases = "tegenover, in een interview met, in gesprek met, tegen persbureau, tegen de krant"
        p.by = "door"
        p.honorifics = "meneer mevrouw dhr mevr dr"
        p.womensTitles = "mevrouw mevr"
        p.mensTitles = "meneer dhr"
        p.roles = """
            ceo cfo president minister premier staatssecretaris secretaris-generaal kanselier woordvoerder woordvoerster chef hoofd directeur directrice burgemeester officier rechter advocaat advocate ambassadeur kamerlid senator generaal kolonel commandant vicepresident voorzitter leider \
            deskundige expert analist onderzoeker arts hoogleraar professor trainer speler spits getuige bewoner visser arbeider koning koningin paus bisschop journalist gouverneur commissaris brandweercommandant
            """
        p.genericRoles = "chef hoofd leider deskundige woordvoerder getuige bewoner"
        p.otherOffices = "vice voormalig oud plaatsvervangend"
        p.roleModifiers =
            "vice voormalig oud plaatsvervangend algemeen nationale regionale buitenlandse binnenlandse zaken defensie justitie gezondheid volksgezondheid economie financiën"
        p.linksBehindNames = true
        p.nobleRanks = "graaf gravin baron barones jonkheer prins prinses"
        p.roleLinks = "van voor"
        p.bodies =
            "ministerie regering kabinet politie leger rechtbank gerechtshof parlement kamer gemeente agentschap autoriteit autoriteiten commissie comité vakbond partij bedrijf groep bank federatie vereniging organisatie ziekenhuis universiteit instituut stichting raad marine oppositie club team brandweer openbaar-ministerie dienst"
        p.groups =
            "autoriteiten functionarissen bewoners getuigen deskundigen artsen onderzoekers aanklagers soldaten rebellen separatisten demonstranten brandweerlieden wetenschappers vakbonden vissers arbeiders waarnemers analisten activisten bronnen"
        p.firms = "bedrijf groep club bank maatschappij onderneming"
        p.organisationWords =
            "bank partij universiteit instituut agentschap ministerie krant radio televisie groep maatschappij unie club"
        p.bareSources = "gegevens informatie"
        p.questionWords = "hoe waarom of waar wanneer wie welke wat"
        p.placeWords = "straat plein laan meer zee eiland berg rivier haven luchthaven brug provincie regio vallei"
        p.firstNames =
            "jan piet peter willem hendrik mark rutger thomas martijn johan dirk geert frans kees bas jeroen joe donald vladimir jens"
        p.womenNames = "maria anna sophie emma lisa eva julia ingrid saskia marieke ursula angela sigrid femke"
        p.states = """
            Russia=rusland rus russisch russische russen|moskou kremlin;Ukraine=oekraïne oekraïens oekraïense oekraïners|kiev;United States=verenigde-staten amerika amerikaans amerikaanse amerikanen vs|washington;United Kingdom=verenigd-koninkrijk groot-brittannië brits britse|londen;Germany=duitsland duits duitse duitsers|berlijn;France=frankrijk frans franse|parijs;\
            Italy=italië italiaans italiaanse|rome;Spain=spanje spaans spaanse|madrid;Poland=polen pools poolse|warschau;China=china chinees chinese|peking;Belarus=wit-rusland belarus|minsk;Turkey=turkije turks turkse|ankara;Israel=israël israëlisch israëlische|jeruzalem;Iran=iran iraans iraanse|teheran;Syria=syrië syrisch|damascus;Netherlands=nederland nederlands nederlandse|;\
            Belgium=belgië belgisch belgische|;Greece=griekenland grieks griekse|athene;Japan=japan japans japanse|tokio
            """
        p.outletWords = "krant dagblad omroep zender radio tijdschrift persbureau televisie site"
        p.months =
            "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep sept, oktober okt, november nov, december dec"
        p.weekdays = "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"
        p.untils = "tot"
        p.figureCues = "telt telde telden schat schatte schatten"
        p.per = "per"
        p.halves = "en een half, en een halve"
        p.old = "oud oude"
        p.ageEndings = "jarige jarig"
        p.numbers =
            "anderhalf=1.5,anderhalve=1.5,een=1,één=1,twee=2,drie=3,vier=4,vijf=5,zes=6,zeven=7,acht=8,negen=9,tien=10,elf=11,twaalf=12,dertien=13,veertien=14,vijftien=15,zestien=16,zeventien=17,achttien=18,negentien=19,twintig=20,dertig=30,veertig=40,vijftig=50,zestig=60,zeventig=70,tachtig=80,negentig=90,honderd=100,tweehonderd=200"
        p.magnitudes = "duizend=1000,miljoen=1000000,miljard=1000000000,biljoen=1000000000000"
        p.vague =
            "tienduizenden=10000=tens_of,honderdduizenden=100000=hundreds_of,tientallen=10=tens_of,honderden=100=hundreds_of,duizenden=1000=thousands_of,dozijn=12=exact,tiental=10=approx,twintigtal=20=approx,honderdtal=100=approx,miljoenen=1000000=thousands_of,miljarden=1000000000=thousands_of"
        p.several = "enkele meerdere verschillende vele paar"
        p.halfOf = "half halve"
        p.bounds =
            "at_least: minstens, zeker, ten minste, meer dan, ruim, minimaal; at_most: binnen, hoogstens, hooguit, tot, maximaal, minder dan; approx: ongeveer, circa, rond de, zo'n, rond; approx_below: bijna;"
        p.boundsAfter = "at_least: of meer;"
        p.units = """
            percent: procent, %; percentage point: procentpunt//en; meter: meter//s, m; kilometer: kilometer//s, km; centimeter: centimeter//s, cm; kilogram: kilo//s, kg; gram: gram; metric ton: ton; liter: liter//s; hectare: hectare//n; degree: graden, graad; \
            hour: uur, uren; minute: minuut, minuten; second: seconde//n; day: dag, dagen; week: week, weken; month: maand//en; year: jaar, jaren; megawatt: megawatt; barrel: vat//en; foot: voet; mile: mijl; kilometer per hour: km / h, kilometer per uur;
            """
        p.currencies =
            "EUR: €, euro//'s; USD: $, dollar//s; GBP: £, pond; CHF: zwitserse frank; CENT: cent; CROWN: kroon, kronen;"
        p.notCounted = "uur"
        p.notCountedBefore = "nummer nr pagina hoofdstuk artikel lijn zaal"
        p.timeUnits = "seconde seconden minuut minuten uur uren dag dagen week weken maand maanden jaar jaren decennium"
        p.increments = "andere extra nieuwe"
        p.rises =
            "loopt steeg stegen stijgt gestegen klom klommen geklommen groeide groeiden gegroeid toegenomen opgelopen verhoogde verhoogd herstelde herstelden hersteld"
        p.falls =
            "daalde daalden daalt gedaald zakte zakten gezakt kromp krompen gekrompen afgenomen verloor verlaagde verlaagd"
        p.relativeDays = "vandaag=0;gisteren=-1;morgen=1;eergisteren=-2;overmorgen=2"
        p.relativeWords = "afgelopen=-1;vorige=-1;volgende=1;komende=1;deze=0"
        p.evidence = """
            imagery: satellietbeelden, beeld, beelden, foto//'s; video: video//'s, opname//n; document: document//en, rapport//en, brief, verklaring, studie; unnamed official: op voorwaarde van anonimiteit, bronnen rond; \
            monitor: waarnemer//s, sensoren, meetstation//s; estimate: schatting//en; eyewitness: ooggetuige//n, getuige//n, bewoner//s; official: woordvoerder, ministerie, politie; outlet: persbureau, lokale media;
            """
        p.concepts = dutchConcepts
        p.furniture =
            "terug naar boven, lees ook, lees meer, meer over, gerelateerde artikelen, deel dit artikel, delen, nieuwsbrief, advertentie, reacties, abonneer, abonneren, volg ons, afdrukken, home, menu, meest gelezen, cookies, tags, vorig artikel, volgend artikel, verder lezen"
        p.captions = "foto, beeld, video, infographic"
        p.sourceLines = "bron, bronnen, via, gepubliceerd door"
        p.contributors = "werkte mee aan dit artikel, werkten mee aan dit artikel"
        p.bylines = "door, van onze redactie"
        p.copyright = "©, copyright, alle rechten voorbehouden"
        p.terms =
            "no redistribution: zonder toestemming, mag niet worden overgenomen; takedown contact: neem contact op, wordt verwijderd; licence: licentie, creative commons;"
        p.followUs = "op google nieuws, op facebook, op twitter, op telegram, op instagram"
        p.bylineWords = "door"
        p.authorLabels = "geschreven artikel"
        p.bylineBreaks = "op in"
        p.institutions = "redactie"
        return p
    }()

    private static let dutchConcepts = """
        withdraw: terugtrekking, terugtrekken, teruggetrokken, aftocht;
        return: terugkeer, terugkeren;
        deescalate: de-escalatie;
        attack: aanval, invasie, offensief, aanslag, aanvallen, inval;
        threat: dreiging, bedreiging;
        deploy: inzet, stationering;
        troops: troepen, soldaten, soldaat, militairen, leger, strijdkrachten;
        rebel: rebellen, separatisten;
        weapon: wapens, wapen;
        fight: gevechten, strijd;
        violate: schending, schendingen, schenden;
        ceasefire: staakt-het-vuren, wapenstilstand, bestand;
        peace: vrede;
        war: oorlog;
        conflict: conflict;
        cyberattack: cyberaanval;
        border: grens;
        exercise: oefening, oefeningen;
        tank: tank, tanks;
        vehicle: voertuig, vrachtwagen;
        train: trein;
        plane: vliegtuig, toestel;
        ship: schip, veerboot, boot;
        helicopter: helikopter;
        video: video;
        image: beeld, foto;
        kill: dood, doden, gedood, gestorven, overleden, omgekomen, overleed, stierf, sterfgevallen, dode;
        injure: gewond, gewonden, gewonde;
        missing: vermist, vermisten;
        rescue: redding, gered, hulpdiensten;
        evacuate: geëvacueerd, evacuatie;
        flee: vlucht-weg, vluchtten, gevlucht;
        hostage: gijzelaar, ontvoerd;
        victim: slachtoffer, slachtoffers;
        fire: brand, vuur, vlammen;
        explode: explosie, explosies, ontploffing, bom;
        flood: overstroming, overstromingen;
        storm: storm, orkaan;
        quake: aardbeving;
        collapse: instorting, ingestort;
        crash: ongeluk, botsing, ontspoord;
        sink: gezonken;
        destroy: verwoest, vernietigd;
        damage: schade;
        rain: regen;
        arrest: arrestatie, gearresteerd, aangehouden, opgepakt;
        trial: proces, rechtszaak;
        verdict: vonnis, uitspraak;
        sentence: straf, celstraf, veroordeeld-tot;
        guilty: schuldig, veroordeeld;
        acquit: vrijgesproken, vrijspraak;
        appeal: beroep;
        fraud: fraude;
        murder: moord, vermoord;
        judge: rechter;
        lawyer: advocaat, advocate;
        prosecutor: aanklager, justitie;
        investigate: onderzoek;
        evidence: bewijs, bewijzen;
        crime: misdrijf, misdaad;
        police: politie;
        disease: ziekte, uitbraak, epidemie;
        infect: besmetting, besmet, besmettingen, geïnfecteerd;
        virus: virus;
        vaccine: vaccin, vaccinatie;
        case: geval, gevallen;
        hospital: ziekenhuis;
        patient: patiënt, patiënten;
        doctor: arts, artsen;
        quarantine: quarantaine;
        symptom: symptoom, koorts;
        water: water, drinkwater;
        contaminate: vervuiling, lek, vervuild;
        election: verkiezing, verkiezingen, stem, kiezers;
        parliament: parlement, tweede-kamer;
        government: regering, kabinet;
        minister: minister;
        president: president;
        resign: ontslag, afgetreden;
        law: wet;
        protest: protest, betoging, demonstranten;
        ban: verbod;
        sanction: sancties, sanctie;
        agree: akkoord, overeenkomst;
        negotiate: onderhandelingen, gesprekken;
        meet: ontmoeting, top;
        diplomacy: diplomatie;
        spokesman: woordvoerder;
        money: geld;
        price: prijs, prijzen;
        company: bedrijf, onderneming;
        bank: bank;
        profit: winst;
        loss: verlies;
        job: baan, werknemers;
        tax: belasting;
        budget: begroting;
        debt: schuld;
        economy: economie;
        market: markt, beurs;
        goal: doelpunt, goal;
        club: club;
        player: speler, spits;
        coach: trainer, coach;
        win: overwinning, gewonnen;
        lose: nederlaag, verloren;
        season: seizoen;
        people: mensen, personen, bewoners, inwoners;
        man: man, mannen;
        woman: vrouw, vrouwen;
        child: kind, kinderen;
        family: familie, gezinnen;
        civilian: burger, burgers;
        refugee: vluchteling, vluchtelingen;
        house: huis, huizen, woningen;
        building: gebouw;
        school: school, scholen;
        street: straat;
        bridge: brug;
        port: haven;
        warehouse: magazijn, loods;
        factory: fabriek;
        airport: luchthaven;
        city: stad;
        village: dorp;
        region: regio, provincie;
        country: land;
        island: eiland;
        sea: zee;
        river: rivier;
        mountain: berg;
        increase: stijging, toename;
        decrease: daling, afname;
        begin: begin;
        end: einde;
        prevent: voorkomen;
        help: hulp;
        support: steun;
        plan: plan, plannen;
        cause: oorzaak;
        responsible: verantwoordelijk;
        confirm: bevestiging;
        warn: waarschuwing, waarschuwingen;
        fear: angst, vrees;
        annex: annexatie;
        security: veiligheid;
        defence: defensie;
        flag: vlag;
        ambassador: ambassadeur;
        alliance: alliantie, bondgenootschap;
        observer: waarnemers;
        independent: onafhankelijk;
        chemical: chemisch, chemische;
        ammonia: ammoniak;
        smoke: rook;
        firefighter: brandweer;
        safe: veilig;
        sabotage: sabotage;
        ignore: genegeerd;
        late: laat;
        first: eerste;
        last: laatste;
        new: nieuw, nieuwe;
        team: team;
        expert: deskundigen, experts;
        know: weten, weet;
        close: sluiten, gesloten;
        union: vakbond;
        ministry: ministerie;
        health: gezondheid;
        clean: schoon;
        source: bron;
        danger: gevaar;
        strong: sterk;
        work: werk;
        search: zoektocht;
        world: wereld;
        life: leven;
        north: noorden;
        south: zuiden;
        east: oosten;
        west: westen;
        nuclear: nucleair, kern;
        climate: klimaat;
        mourning: rouw;
        indication: teken, tekenen, aanwijzingen;
        """
}
