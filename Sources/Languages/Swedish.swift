extension Languages {
    /// Swedish.
    static let swedish: LanguagePack = {
        var p = LanguagePack(neutral: "sv")
        p.decimal = ","
        p.strictCues = true
        p.dropsThat = true
        p.and = "och"
        p.but = "men"
        p.of = "av om"
        p.placePrepositions = "i på"
        p.indefinite = "en ett"
        p.other = "andra"
        p.stop = """
            och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan man när år hon under också efter eller nu sig där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sin kunde ur utan bli blev mellan något dessa detta denna varit någon några ni du oss er dem dom honom henne dig mig sina sitt dess deras hans hennes vår vårt våra min mitt mina din \
            varje vilken vilket vilka vars eftersom medan innan därför dock redan åt hos inom utanför genom enligt per trots samt både antingen såväl ju nog väl vem själv samma sådan sådant sådana måste bör borde
            """
        p.abbreviations = "bl.a t.ex dvs kl nr ca s.k m.m osv prof dr st mr mrs jan feb aug sept okt nov dec"
        p.negation = "inte, ej, icke, ingen, inget, inga, aldrig, utan, varken, knappast"
        p.hedges =
            "inte utesluta, inte uteslutet, kan inte uteslutas, möjligen, kanske, troligen, troligtvis, sannolikt, antagligen, förmodligen, eventuellt, misstänkt//a, påstådd//a, uppges, påstås, enligt uppgift, uppenbarligen, tycks, verkar, preliminär//t/a, skulle kunna"
        p.modals = "kan kunde ska skall skulle måste bör borde får vill ville"
        p.relations = "av mot för med mellan från till åt"
        p.conditionals = "om, ifall, såvida, förutsatt att, så länge, tills"
        p.noEvidence =
            "inga tecken, inga bevis, inget bevis, inga belägg, saknar grund, grundlös//a/t, falsk//a/t, osann//t, lögn//er, påhitt, uteslutet"
        p.prepositions =
            "i på av för med till från om under vid efter mellan genom mot utan över hos inom enligt per ur åt före bland trots utanför sedan inför bakom kring runt via"
        p.determiners =
            "en ett den det de denna detta dessa sin sitt sina hans hennes dess deras vår vårt våra några någon flera många alla varje ingen inget inga andra två tre"
        p.clauseOpeners = "och men eller medan eftersom när då om trots att sedan innan samtidigt"
        p.that = "att"
        p.auxiliaries = "är var varit har hade blir blev blivit kommer ska skulle"
        p.pastForms =
            "fick gick kom tog gav såg stod låg höll föll dog sköt bröt sprang drog skrev sa sade blev satt slog gjorde var hade vann"
        p.pastEndings = "ade ades dde tte"
        p.adverbs =
            "också även nu redan tidigare senare sedan därefter igår idag imorgon dock samtidigt vidare bland bara först också ännu nyligen"
        p.adverbEndings = "ligen"
        p.he = "han hen"
        p.she = "hon hen"
        p.they = "de dom"
        p.possessives = "hans hennes deras dess"
        p.relatives = "som vilket vilken vilka vars"
        p.infinitive = "att"
        p.future = "ska skall skulle kommer"
        p.passiveEndings = "ades ats ad at"
        p.passiveAuxiliaries = "blev blivit blir är var har hade"
        p.says = """
            säger sade sa sagt säga berättar berättade berättat uppger uppgav uppgett meddelar meddelade meddelat skriver skrev skrivit förklarar förklarade förklarat konstaterar konstaterade tillägger tillade betonar betonade understryker underströk poängterar poängterade rapporterar rapporterade rapporterat \
            svarar svarade bekräftar bekräftade bekräftat medger medgav erkänner erkände påpekar påpekade framhåller framhöll kommenterar kommenterade kritiserar kritiserade fördömer fördömde uppmanar uppmanade kritiserar kritiserade fördömer fördömde kallar kallade beskriver beskrev frågar frågade påminner påminde noterar noterade \
            upplyser upplyste uttalar uttalade tillkännager tillkännagav aviserar aviserade avslöjar avslöjade summerar understryka sammanfattar resonerar resonerade fastslår fastslog föreslår föreslog antyder antydde utropar utbrister utbrast upprepar upprepade klargör klargjorde twittrar twittrade slår
            """
        p.claims = "påstår påstod påstått hävdar hävdade hävdat"
        p.believes = "menar menade anser ansåg tror trodde"
        p.denies =
            "förnekar förnekade förnekat dementerar dementerade nekar bestrider bestred"
        p.rejects = "tillbakavisar tillbakavisade avfärdar avfärdade avvisar avvisade"
        p.doubtsCues = "tvivlar tvivlade betvivlar ifrågasätter ifrågasatte"
        p.asks = "ifrågasätter ifrågasatte"
        p.bareSays = "säger sa sade sagt"
        p.requests =
            "kräver krävde krävt begär begärde begärt ber bad bett föreslår föreslog rekommenderar rekommenderade"
        p.warns = "varnar varnade varnat hotar hotade"
        p.promises = "lovar lovade lovat garanterar garanterade försäkrar försäkrade svär"
        p.accuses = "anklagar anklagade anklagat beskyller beskyllde"
        p.expects =
            "väntar väntade räknar räknade hoppas hoppades befarar befarade fruktar fruktade bedömer bedömde uppskattar uppskattade spår förutspår"
        p.weakCues =
            "kritiserar kritiserade fördömer fördömde kallar kallade beskriver beskrev frågar frågade slår väntar väntade räknar räknade hoppas hoppades hotar hotade nekar skrivit tror trodde uttalar uttalade uppskattar fruktar spår skriver skrev avvisar avvisade avslöjar påminner svarar föreslår föreslog bedömer svär berättar erkänner uppmanar uppmanade"
        p.objectCues =
            "förnekar förnekade dementerar dementerade tillbakavisar tillbakavisade avfärdar avfärdade anklagar anklagade bekräftar bekräftade lovar lovade bestrider"
        p.sourceBefore = "enligt, med hänvisning till, uppger källor"
        p.toldVerbs = "berättar berättade säger sade sa"
        p.hearerMarks = "till för"
        p.hearerArticles = "till för"
        p.toldPhrases = "i en intervju med, till nyhetsbyrån, till tidningen, i ett uttalande till"
        p.by = "av"
        p.honorifics = "herr fru fröken dr"
        p.womensTitles = "fru fröken"
        p.mensTitles = "herr"
        p.roles = """
            ceo cfo president//en presidenten minister//n statsminister//n utrikesminister//n inrikesminister//n försvarsminister//n finansminister//n justitieminister//n socialminister//n statssekreterare generalsekreterare//n talesperson//en talesman//nen talesmannen talman//nen chef//en vd direktör//en generaldirektör//en borgmästare//n åklagare//n kammaråklagare domare//n advokat//en \
            ambassadör//en ledamot senator//n general//en överste//n kommendör vicepresident//en ordförande//n ledare//n partiledare//n förbundskansler//n expert//en analytiker//n forskare//n läkare//n överläkare//n professor//n tränare//n spelare//n anfallare vittne//t boende fiskare//n arbetare kung//en drottning//en påve//n biskop//en ärkebiskop journalist//en \
            guvernör//en kommissionär utredare//n polischef//en presstalesperson//en räddningsledare//n statsepidemiolog//en ekonom//en ägare//n
            """
        p.genericRoles =
            "chef chefen ledare ledaren expert experten talesperson talespersonen talesman vittne boende ägare ägaren"
        p.otherOffices = "vice tidigare förre förra dåvarande biträdande"
        p.roleModifiers =
            "vice tidigare förre förra dåvarande nuvarande tillförordnade biträdande nationella regionala svenska brittiske brittiska amerikanske amerikanska ryske tyske franske"
        p.roleLinks = "för på vid i"
        p.bodies = """
            departementet utrikesdepartementet försvarsdepartementet regeringen polisen armén försvarsmakten domstolen tingsrätten hovrätten riksdagen parlamentet kammaren kommunen regionen myndigheten byrån kommissionen kommittén facket förbundet partiet företaget bolaget koncernen gruppen banken federationen föreningen organisationen sjukhuset universitetet \
            institutet stiftelsen rådet flottan oppositionen klubben laget brandkåren räddningstjänsten åklagarmyndigheten folkhälsomyndigheten säkerhetspolisen
            """
        p.groups =
            "myndigheterna myndigheter tjänstemän boende invånare vittnen experter läkare utredare forskare åklagare soldater rebeller separatister demonstranter brandmän fackföreningar fiskare arbetare observatörer analytiker aktivister källor bedömare"
        p.firms = "företaget bolaget koncernen klubben banken rederiet flygbolaget"
        p.organisationWords =
            "banken partiet universitet universitetet institutet verket tidningen radio television gruppen unionen förbundet förening klubb ab"
        p.bareSources = "uppgifter data"
        p.questionWords = "hur varför om var när vem vilken vilka vad"
        p.placeWords = "gatan torget vägen sjön havet ön berget floden hamnen flygplatsen bron länet dalen kommun"
        p.firstNames =
            "lars anders johan per erik karl nils mikael jan peter hans olof gustav fredrik magnus stefan daniel mattias andreas henrik ulf leif björn göran bengt sven mats thomas martin jonas joe donald vladimir jens"
        p.womenNames =
            "anna maria margareta elisabeth eva kristina birgitta karin marie ingrid linnéa marianne sofia kerstin helena lena sara inger emma johanna linda malin cecilia ulla magdalena annika ebba greta ursula angela sanna"
        p.states = """
            Russia=ryssland rysk ryska ryssar ryske|moskva kreml;Ukraine=ukraina ukrainsk ukrainska ukrainare|kiev kyiv;United States=usa amerika amerikansk amerikanska amerikaner|washington;United Kingdom=storbritannien england brittisk brittiska britter|london;Germany=tyskland tysk tyska tyskar|berlin;France=frankrike fransk franska|paris;Italy=italien italiensk italienska|rom;Spain=spanien spansk spanska|madrid;\
            Poland=polen polsk polska|warszawa;China=kina kinesisk kinesiska|peking;Belarus=belarus vitryssland belarusisk|minsk;Turkey=turkiet turkisk turkiska|ankara;Israel=israel israelisk israeliska|jerusalem;Iran=iran iransk iranska|teheran;Syria=syrien syrisk syriska|damaskus;Sweden=sverige svensk svenska svenskar|stockholm;Norway=norge norsk norska|oslo;Denmark=danmark dansk danska|köpenhamn;\
            Finland=finland finsk finska|helsingfors;Greece=grekland grekisk grekiska|aten;Japan=japan japansk japanska|tokyo
            """
        p.outletWords = "tidningen kvällstidningen nyhetsbyrån radio tidskriften kanalen tv"
        p.evidence = """
            imagery: satellitbild//er, bild//er, foto//n; video: video//klipp, film//er, inspelning//ar; document: dokument, rapport//en, brev//et, studie//n; unnamed official: vill vara anonym, anonym källa; \
            monitor: observatör//er, mätstation//er; estimate: uppskattning//ar, beräkning//ar; eyewitness: ögonvittne//n, vittne//n; official: talesperson, departementet, polisen; outlet: nyhetsbyrån, lokala medier;
            """
        p.furniture =
            "läs också, läs även, läs mer, läs vidare, mer om, relaterade artiklar, dela artikeln, dela, annons, kommentarer, nyhetsbrev, prenumerera, följ oss, skriv ut, startsidan, meny, mest läst, taggar, föregående artikel, nästa artikel, gå direkt till"
        p.captions = "foto, bild, video, grafik"
        p.sourceLines = "källa, källor, publicerad"
        p.contributors = "medverkade till artikeln"
        p.bylines = "text"
        p.authorLabels = "skribent reporter"
        p.institutions = "redaktionen"
        p.copyright = "alla rättigheter förbehållna"
        p.terms =
            "no redistribution: får ej kopieras, utan tillstånd, utan tillåtelse; takedown contact: kontakta oss; licence: licens;"
        p.followUs = "på google news, på facebook, på twitter, på instagram"
        p.units += "percent: procent; percentage point: procentenhet//er; degree: grad//er; mile: mile//s;"
        p.currencies +=
            "USD: dollar; EUR: euro; SEK: kronor, krona, kr; GBP: pund; CENT: cent; CNY: yuan; JPY: yen; RUB: rubel;"
        p.old = "gammal gamla gammalt"
        p.ageEndings = "åring åriga årig"
        p.rangeTo = "till"
        p.rangeBetween = "mellan"
        p.bounds =
            "at_least: minst, mer än, fler än, över, drygt; at_most: högst, upp till, mindre än, färre än, under; approx: cirka, ca, omkring, ungefär, runt; approx_below: nästan, knappt, närmare;"
        p.boundsAfter = "at_least: eller mer;"
        p.timeUnits = "sekund sekunder minut minuter timme timmar dag dagar vecka veckor månad månader år"
        return p
    }()
}
