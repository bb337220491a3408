extension Languages {
    /// French.
    static let french: LanguagePack = {
        var p = LanguagePack(code: "fr")
        p.fusedArticles = "du au"
        p.decimal = ","
        p.and = "et"
        p.but = "mais"
        p.clauseTurns = "tandis alors mais"
        p.relatives = "qui que lequel laquelle"
        p.of = "de d' des"
        p.placePrepositions = "à en au depuis"
        p.indefinite = "un une des"
        p.other = "autres"
        p.rangeTo = "à a"
        p.rangeBetween = "entre"
        p.afterDurations = "après avant plus"
        p.beforeDurations = "depuis dans après il"
        p.dateFillers = "er de"
        p.stop = """
            le la les l' un une des du de d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quelqu' et ou mais donc car ni que qui quoi dont où si comme quand lorsque puisque parce pendant en dans sur sous par pour avec sans chez vers entre depuis jusque contre après avant selon \
            je tu il elle on nous vous ils elles me te se lui leur y ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs tout toute tous toutes même aussi très plus moins pas ne \
            au aux est sont était étaient été être a ont avait avaient avoir sera seront serait seraient fait peut peuvent pouvait doit doivent
            """
        p.abbreviations = "m mm mme mlle dr prof st ste av janv févr juil sept oct nov déc env etc n"
        p.negation = "ne, n', pas, jamais, aucun//e, rien, sans, ni, nullement"
        p.hedges =
            "ne pouvait être exclu//e, ne peut être exclu//e, ne peut pas être exclu//e, pas exclu//e, n'est pas exclu//e, peut-être, probablement, apparemment, vraisemblablement, sans doute, présumé//e/s, soupçonné//e/s, jusqu'à, pourrait, pourraient, serait, auraient, aurait, semble, provisoire"
        p.modals = "peut peuvent pourrait pourraient doit doivent devrait devraient veut veulent voudrait"
        p.relations = "par de contre pour avec entre vers"
        p.conditionals =
            "si, s'il, s'ils, à moins, jusqu'à ce, au cas, en cas, tant que, pourvu"
        p.noEvidence =
            "aucun signe, aucune preuve, aucune indication, pas de preuve, faux, fausse, fausses, infondé//e/s, mensonge//s, exclu, mensonger//s"
        p.prepositions =
            "de du des d' en dans sur sous par pour avec sans chez vers entre depuis contre après avant à au aux"
        p.determiners =
            "le la les l' un une des du ce cet cette ces son sa ses leur leurs plusieurs quelques chaque"
        p.clauseOpeners = "et ou mais car tandis alors lorsque quand si comme puisque bien"
        p.that = "que qu' si"
        p.auxiliaries = "a ont avait avaient est sont était étaient sera seront été eu aurait auraient serait"
        p.adverbs = "aussi également encore déjà toutefois cependant ensuite enfin jeudi notamment ainsi"
        p.he = "il lui t-il a-t-il"
        p.she = "elle t-elle a-t-elle"
        p.they = "ils elles"
        p.it = "il"
        p.possessives = "son sa ses leur leurs"
        p.says = """
            dit disent dire déclare déclaré déclarait déclarent affirme affirmé affirmait affirment indique indiqué indiquait indiquent précise précisé précisait ajoute ajouté ajoutait explique expliqué expliquait souligne souligné soulignait estime estimé estimait \
            annonce annoncé annonçait rappelle rappelé raconte raconté assure assuré assurait confie confié répond répondu conclut insiste insisté écrit reconnaît reconnu admet admis note noté remarque remarqué rapporte rapporté confirme confirmé confirmait martèle martelé lance lancé résume résumé témoigne témoigné commente commenté poursuit poursuivi salué salue condamne condamné dénonce dénoncé réclame réclamé demande demandé révèle révélé fait décrété signale signalé évoqué évoque \
            dirent déclara affirma ajouta expliqua précisa indiqua racontent racontait relate relaté rétorque rétorqué réplique répliqué réagit plaide plaidé argue argumente justifie justifié défend défendu regrette regretté déplore déploré \
            indigne indigné ironise ironisé plaisante avoue avoué concède concédé souffle soufflé glisse glissé lâche lâché détaille détaillé rassure rassuré prédit maintient maintenu considère considéré certifie certifié relève relevé observe \
            observé constate constaté décrit annoncent confirment rapportent expliquent précisent soulignent témoignent réclament estiment exige exigé répète répété avance avancé suggère suggéré énonce rappellent interroge appelle appelé \
            assurent dénoncent
            """
        p.claims = "prétend prétendu soutient soutenu"
        p.believes = "croit juge jugé pense"
        p.denies =
            "dément démenti démentait nie nié niait réfute réfuté conteste contesté"
        p.rejects = "rejette rejeté rejetait récuse récusé"
        p.doubtsCues = "doute douté"
        p.factualConjunctions = "alors tandis après comme lorsque quand puisque parce"
        p.requests =
            "demande demandé demandait demandent demandaient exige exigé exigeait exigent réclame réclamé réclamait recommande recommandé recommandait propose proposé"
        p.warns = "avertit averti prévient prévenu menace menacé alerte alerté"
        p.promises = "promet promis jure juré engage garantit garanti"
        p.accuses = "accuse accusé accusait accusent"
        p.expects = "prévoit prévu espère espéré redoute redouté craint table"
        p.weakCues =
            "fait note remarque prévu prévoit craint espère demande demandé salue salué table alerte menace juge lance lancé évoqué évoque décrété reconnaît dit réagit justifie justifié défend défendu indigne indigné glisse glissé lâche lâché maintient maintenu considère considéré relève relevé observe observé décrit exige avance avancé suggère suggéré interroge appelle appelé réclament souffle soufflé plaide plaidé"
        p.objectCues = "dément démenti nie nié rejette rejeté accuse accusé conteste contesté dénonce dénoncé"
        p.sourceBefore = "selon, d'après, de source, aux dires de, à en croire, selon les termes de, citant, cité par"
        p.toldVerbs = "dit déclaré confié raconté"
        p.hearerMarks = "à au aux"
        p.hearerArticles = "au aux"
        p.toldPhrases =
            "au journal, au quotidien, à l'agence, dans un entretien à, dans un entretien au, dans une interview à, interrogé par, auprès de"
        p.by = "par"
        p.honorifics = "m mme mlle docteur professeur monsieur madame"
        p.womensTitles = "mme mlle madame"
        p.mensTitles = "m monsieur"
        p.roles = """
            ceo cfo président présidente ministre premier-ministre secrétaire chancelier chancelière porte-parole chef cheffe directeur directrice maire procureur procureure juge avocat avocate ambassadeur ambassadrice député députée sénateur sénatrice général colonel commandant \
            responsable patron patronne pdg expert experte analyste chercheur chercheuse médecin professeur entraîneur joueur témoin habitant habitante pêcheur ouvrier ouvrière syndicaliste dirigeant dirigeante préfet préfète commissaire roi reine pape évêque journaliste
            """
        p.genericRoles = "chef cheffe responsable dirigeant dirigeante expert porte-parole témoin habitant"
        p.otherOffices = "ancien ancienne vice adjoint adjointe"
        p.roleModifiers =
            "premier première ancien ancienne vice adjoint adjointe général générale haut national régional des pompiers affaires étrangères l'intérieur intérieur défense justice santé économie finances"
        p.roleLinks = "de du des d la l pour"
        p.bodies =
            "ministère gouvernement police gendarmerie armée tribunal cour parlement assemblée sénat mairie préfecture parquet agence direction autorité autorités commission comité syndicat parti entreprise société groupe compagnie banque fédération association organisation hôpital université institut fondation opposition kremlin élysée l'armée l'agence l'entreprise l'hôpital l'organisation"
        p.groups =
            "autorités responsables habitants témoins experts médecins enquêteurs procureurs soldats rebelles séparatistes manifestants pompiers secours chercheurs syndicats pêcheurs ouvriers proches observateurs assureurs analystes"
        p.firms = "entreprise société groupe club banque compagnie constructeur exploitant association assureur"
        p.organisationWords =
            "banque parti université institut agence ministère journal radio télévision groupe société compagnie lines presse"
        p.bareSources = "données informations"
        p.questionWords = "comment pourquoi si où quand qui quel quelle quels quelles"
        p.placeWords = "rue place avenue lac mer île mont rivière port aéroport pont province région"
        p.firstNames =
            "jean pierre michel philippe alain bernard jacques françois emmanuel nicolas laurent christophe olivier henri louis paul thomas antoine anton julien vladimir olaf joe donald tomas henrik"
        p.womenNames =
            "marie anne sophie catherine isabelle nathalie valérie christine claire julie marine ségolène élisabeth angela ursula clara mira ida"
        p.states = """
            Russia=russie russe russes|moscou kremlin;Ukraine=ukraine ukrainien ukrainienne ukrainiens ukrainiennes|kiev;United States=états-unis américain américaine américains américaines|washington;United Kingdom=royaume-uni britannique britanniques grande-bretagne|londres;\
            Germany=allemagne allemand allemande allemands|berlin;France=france français française françaises|paris;Italy=italie italien italienne|rome;Spain=espagne espagnol espagnole|madrid;Poland=pologne polonais polonaise|varsovie;China=chine chinois chinoise|pékin;\
            Belarus=biélorussie biélorusse|minsk;Turkey=turquie turc turque|ankara;Israel=israël israélien israélienne|jérusalem;Iran=iran iranien iranienne|téhéran;Syria=syrie syrien syrienne|damas;Belgium=belgique belge belges|;Switzerland=suisse|berne;Greece=grèce grec grecque|athènes;\
            Algeria=algérie algérien algérienne|alger;Morocco=maroc marocain marocaine|rabat;Tunisia=tunisie tunisien tunisienne|tunis;Canada=canada canadien canadienne|ottawa;Japan=japon japonais japonaise|tokyo;Mali=mali malien malienne|bamako;Senegal=sénégal sénégalais|dakar
            """
        p.outletWords = "quotidien journal hebdomadaire chaîne radio magazine agence site télévision"
        p.months =
            "janvier janv, février févr, mars, avril, mai, juin, juillet juil, août, septembre sept, octobre oct, novembre nov, décembre déc"
        p.weekdays = "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"
        p.viewBefore = "pour"
        p.partRelatives = "dont"
        p.untils = "jusqu' jusqu'à jusqu’à"
        p.figureCues = "précisé précise compte comptait dénombre chiffre évalue estime recense"
        p.per = "par"
        p.halves = "et demi//e"
        p.aged = "âgé âgée âgés âgées âge"
        p.numbers =
            "demi-million=500000,demi-milliard=500000000,un=1,une=1,deux=2,trois=3,quatre=4,cinq=5,six=6,sept=7,huit=8,neuf=9,dix=10,onze=11,douze=12,treize=13,quatorze=14,quinze=15,seize=16,vingt=20,trente=30,quarante=40,cinquante=50,soixante=60,cent=100,dix-sept=17,dix-huit=18,dix-neuf=19"
        p.magnitudes = "cents=100,mille=1000,million=1000000,millions=1000000,milliard=1000000000,milliards=1000000000"
        p.vague =
            "dizaines de milliers=10000=tens_of,centaines de milliers=100000=hundreds_of,dizaines=10=tens_of,centaines=100=hundreds_of,milliers=1000=thousands_of,douzaine=12=exact,dizaine=10=approx,quinzaine=15=approx,quarantaine=40=approx,cinquantaine=50=approx,soixantaine=60=approx,vingtaine=20=approx,trentaine=30=approx,centaine=100=approx,millions=1000000=thousands_of,milliards=1000000000=thousands_of"
        p.several = "plusieurs quelques"
        p.exceeding =
            "dépasse dépassent dépasser dépassera dépasseront dépassait dépassaient dépassant dépassé"
        p.bounds =
            "at_least: au moins, plus de, plus d', pas moins de; at_most: en moins de, au plus, jusqu'à, moins de, au maximum; approx: environ, quelque, autour de, à peu près; approx_below: près de, presque, un peu moins de;"
        p.boundsAfter = "at_least: au moins, ou plus; approx: environ;"
        p.units = """
            percent: pour cent, %; percentage point: point//s de pourcentage; meter: mètre//s, m; kilometer: kilomètre//s, km; centimeter: centimètre//s, cm; kilogram: kilo//s, kg; gram: gramme//s; metric ton: tonne//s; liter: litre//s; hectare: hectare//s; square kilometer: kilomètre//s carré//s; degree: degré//s; \
            hour: heure//s; minute: minute//s; second: seconde//s; day: jour//s; week: semaine//s; month: mois; year: an//s, année//s; megawatt: mégawatt//s; barrel: baril//s; foot: pied//s;
            """
        p.currencies =
            "EUR: €, euro//s; USD: $, dollar//s; GBP: £, livre//s sterling; CHF: franc//s suisse//s; CENT: centime//s; CROWN: couronne//s;"
        p.notCounted = "h heures"
        p.notCountedBefore = "numéro n page chapitre article ligne quai chambre"
        p.timeUnits =
            "seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années décennie"
        p.increments = "autres supplémentaires nouveaux nouvelles"
        p.rises = """
            augmenté augmente hausse progressé bondi grimpé augmenter augmentent augmentait augmentée \
            augmentées augmentés grimper grimpe progresser progresse bondir bondit
            """
        p.falls = """
            baissé baisse reculé chuté diminué perdu baisser baissait baissée baissées \
            reculer recule chuter chute chutent réduit réduire réduite \
            abaissé descendu descendue
            """
        p.relativeDays = "aujourd'hui=0;hier=-1;demain=1;avant-hier=-2;après-demain=2"
        p.relativeWords = "dernier=-1;dernière=-1;prochain=1;prochaine=1;ce=0;cette=0"
        p.evidence = """
            imagery: images satellite, image//s, photo//s, photographies; video: vidéo//s, images vidéo, enregistrement//s; document: document//s, rapport//s, lettre, communiqué, étude; unnamed official: sous couvert d'anonymat, source//s proche//s, de source; \
            monitor: observateur//s, capteurs, station//s de mesure; estimate: estimation//s; eyewitness: témoin//s, habitant//s; official: porte-parole, ministère, police, préfecture; outlet: agence de presse, médias locaux;
            """
        p.concepts = frenchConcepts
        p.furniture =
            "haut de page, retour en haut, lire aussi, à lire aussi, articles liés, sur le même sujet, partager, newsletter, publicité, commentaires, s'abonner, abonnez-vous, suivez-nous, imprimer, accueil, menu, les plus lus, cookies, mots-clés, tags, article précédent, article suivant, lire la suite"
        p.captions = "photo, image, légende, infographie, vidéo, crédit photo, illustration"
        p.sourceLines = "source, sources, via, publié par, initialement publié dans, avec, avec des informations de"
        p.contributors = "ont contribué à cet article, a contribué à cet article, avec agences"
        p.bylines = "par, propos recueillis par, de notre correspondant"
        p.copyright = "©, copyright, tous droits réservés"
        p.terms =
            "no redistribution: reproduction interdite, sans autorisation; takedown contact: contactez-nous, sera supprimé; licence: licence, creative commons;"
        p.followUs = "sur google news, sur facebook, sur twitter, sur telegram, sur instagram"
        p.bylineWords = "par de"
        p.datedBylineWords = "par"
        p.nameBylineWords = "de"
        p.innerBylineWords = "de"
        p.authorLabels = "auteur auteurs publié article"
        p.bylineBreaks = "le"
        p.with = "avec"
        p.institutions = "presse rédaction redaction agence"
        return p
    }()

    private static let frenchConcepts = """
        withdraw: retrait, retirer;
        return: retour;
        attack: attaque, invasion, attentat, offensive;
        troops: troupes, soldats, soldat, militaires;
        rebel: rebelles, séparatistes;
        weapon: armes;
        ceasefire: cessez-le-feu, trêve;
        peace: paix;
        war: guerre;
        border: frontière;
        exercise: exercices;
        plane: avion;
        ship: navire, bateau, ferry;
        train: train;
        video: vidéo;
        image: image, photo;
        kill: mort, morts, mortes, tué, tués, décès, décédé, tuer;
        injure: blessé, blessés, blessure;
        missing: disparu, disparus;
        rescue: sauvetage, secours, sauvé;
        evacuate: évacué, évacués, évacuation, évacuer;
        victim: victime;
        fire: incendie, l'incendie, feu, flammes;
        explode: explosion, explosé, bombe;
        flood: inondation, crue;
        storm: tempête, ouragan;
        quake: séisme, tremblement;
        collapse: effondrement, effondré;
        crash: accident-de, collision;
        damage: dégâts, dommages;
        arrest: arrestation, arrêté, interpellé;
        trial: procès, tribunal;
        verdict: jugement;
        sentence: condamné-à, prison;
        guilty: coupable, condamné;
        acquit: acquitté, acquittement;
        appeal: appel;
        fraud: fraude;
        murder: meurtre, assassinat;
        judge: juge;
        lawyer: avocat;
        prosecutor: procureur, parquet;
        defendant: accusé, prévenu;
        investigate: enquête;
        evidence: preuve, preuves;
        police: police, policier;
        disease: maladie, épidémie;
        infect: infection, infecté, contaminé;
        virus: virus;
        vaccine: vaccin, vaccination;
        case: cas;
        hospital: hôpital;
        patient: patient;
        doctor: médecin;
        quarantine: quarantaine;
        water: eau, l'eau;
        contaminate: pollution, fuite;
        election: élection, scrutin, vote;
        government: gouvernement;
        minister: ministre;
        president: président;
        protest: manifestation, manifestants;
        sanction: sanctions;
        agree: accord, convenu;
        negotiate: négociations, pourparlers;
        meet: réunion, sommet;
        company: entreprise, société, compagnie;
        bank: banque;
        job: emploi, salariés, ouvriers;
        people: personnes, habitants, gens;
        man: homme;
        woman: femme;
        child: enfant, enfants;
        family: famille;
        house: maison, logement;
        building: bâtiment;
        school: école;
        bridge: pont;
        port: port, quai;
        warehouse: entrepôt;
        factory: usine;
        city: ville;
        region: région, province;
        country: pays, nation;
        sea: mer, baie;
        increase: hausse, augmentation;
        decrease: baisse;
        plan: plan, projet;
        responsible: responsable, responsabilité;
        warn: avertissement;
        accuse: accusation;
        fear: crainte;
        security: sécurité;
        defence: défense;
        flag: drapeau;
        chemical: chimique, chimiques;
        ammonia: ammoniac;
        smoke: fumée;
        firefighter: pompiers, pompier;
        sabotage: sabotage;
        negligence: négligence;
        live: vivre, vivent, vit;
        valley: vallée;
        similar: similaire;
        broken: cassé;
        send: envoyer, envoyé;
        team: équipe;
        expert: expert;
        know: savoir, sait, connu;
        close: fermer, fermé;
        answer: réponse, répondre;
        union: syndicat;
        depend: dépendre, dépend;
        authority: autorité, autorités;
        ministry: ministère;
        health: santé;
        late: tard;
        first: premier, première;
        last: dernier, dernière;
        new: nouveau, nouvelle;
        today: aujourd'hui;
        wait: attendre, attend;
        clean: propre;
        filter: filtre;
        reservoir: barrage;
        source: source;
        daughter: fille;
        son: fils;
        mother: mère;
        father: père;
        letter: lettre;
        decision: décision;
        unjust: injuste;
        danger: danger, dangereux;
        important: important;
        necessary: nécessaire;
        difficult: difficile;
        strong: fort;
        quick: rapide;
        pressure: pression;
        rate: taux;
        member: membre;
        history: histoire;
        culture: culture;
        language: langue;
        book: livre;
        film: film;
        music: musique;
        science: science;
        nuclear: nucléaire;
        climate: climat;
        food: nourriture;
        farm: agriculteur;
        animal: animal, animaux;
        dog: chien;
        champion: champion;
        record: record;
        final: finale;
        league: ligue;
        mourning: deuil;
        hear: entendu, entendre, entend;
        sky: ciel;
        orange: orange;
        nation-people: nation;
        weep: pleure, pleurer;
        night: nuit;
        morning: matin;
        work: travail, travailler;
        search: recherche;
        world: monde;
        life: vie;
        question: question;
        ignore: ignoré;
        third: tiers;
        export: exportations;
        fish: poisson, pêche;
        roof: toit;
        tank: cuve, réservoir;
        inspect: inspection, contrôlé;
        number: nombre;
        """
}
