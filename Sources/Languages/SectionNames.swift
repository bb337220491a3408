/// What outlets call their sections, by the section that they mean, in the languages of the packs and some more: lower case, with hyphens for spaces, as they
/// stand in addresses, feeds and pages. Written by hand from the sections and addresses of pages; a name that several sections share stands in each.
package enum SectionNames {
    /// The sections, by their names in `NewsModel.Section`, that a name may mean.
    package static func sections(named name: String) -> Set<String> { table[name] ?? [] }

    private static let table: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for (section, names) in names {
            for name in names.split(whereSeparator: \.isWhitespace) { table[String(name), default: []].insert(section) }
        }
        return table
    }()
    private static let names: [String: String] = [
        "arts": """
        arts art culture entertainment books music film movies tv television theater theatre celebrities showbiz media
        games gaming streaming design-art kultur feuilleton unterhaltung musik filme film-serien serien medien buecher
        bücher literatur kunst cinema cinéma musique livres médias médias-culture spectacles cultura entretenimiento
        espectaculos espectáculos cine música libros televisión cultura-e-spettacoli spettacoli musica libri film-tv
        entretenimento diversao diversão diversión música-e-cinema cultuur entertainment-arts muziek boeken kultura
        rozrywka muzyka filmy кино культура музыка книги шоу-бизнес культура-и-искусство πολιτισμός ψυχαγωγία kültür
        sanat kültür-sanat magazin-kultur kultur-noje kultur-och-nöje nöje kulttuuri 文化 文化娱乐 娱乐 娛樂 エンタメ カルチャー 映画 音楽
        ثقافة فن 문화 연예 cartoni arts-entertainment arts-and-culture culture-arts entertainment-news
        """,
        "crime": """
        crime law courts justice legal police crime-safety crime-news kriminalitaet kriminalität justiz recht polizei
        blaulicht polizeimeldungen gericht bundesgericht faits-divers justice-faits-divers police-justice sucesos
        justicia judicial policiales tribunales cronaca cronaca-nera giustizia polícia policia justiça crimes misdaad
        justitie krimi kryminalne sąd sprawy-karne криминал происшествия суд право преступность κρίμα έγκλημα
        αστυνομικά suç adliye brott krim rikos 法律 法治 社会-事件 事件 判例 جرائم قضاء 사건사고 urteilsdatenbank crime-courts
        crime-and-courts
        """,
        "disaster": """
        disasters disaster accidents accident emergency unglueck unfall unfälle crash-unfall feuerwehr katastrophen
        catastrophes accidents-catastrophes desastres accidentes disastri incidenti desastres-naturais rampen wypadki
        katastrofy катастрофы чп дтп аварии 災害 事故 حوادث
        """,
        "economy": """
        business economy finance markets money economics companies investing stocks real-estate realestate banking
        industry energy-business trade economy-business business-news personal-finance dealbook ipos startups
        wirtschaft finanzen unternehmen boerse börse geld maerkte märkte immobilien konjunktur verbraucher economie
        économie entreprises bourse argent finances conso immobilier économie-finance economia economía negocios
        finanzas empresas mercados dinero economia-e-finanza finanza mercati soldi imprese economia-negocios negócios
        mercado finanças economie-bedrijven bedrijven geld-economie gospodarka biznes finanse ekonomia экономика
        бизнес финансы деньги рынки економіка οικονομία επιχειρήσεις ekonomi finans iş-dünyası ekonomi-och-börs
        näringsliv talous 经济 財經 财经 金融 産業 経済 ビジネス اقتصاد مال 경제 금융 traffic-business marketing
        """,
        "education": """
        education schools school university universities college campus higher-education bildung schule hochschule uni
        studium éducation enseignement école educacion educación universidad escuela scuola istruzione educação
        educacao ensino onderwijs edukacja szkoła oświata образование школа освіта εκπαίδευση παιδεία eğitim
        utbildning koulutus 教育 تعليم 교육 pendidikan
        """,
        "environment": """
        environment climate climate-change nature energy-environment wildlife animals conservation green
        sustainability umwelt klima natur klimawandel tiere nachhaltigkeit energiewende environnement climat planète
        planete nature-environnement medio-ambiente medioambiente clima naturaleza ambiente clima-e-ambiente
        meio-ambiente sustentabilidade natuur klimaat milieu środowisko klimat экология природа климат довкілля
        περιβάλλον çevre miljö ilmasto 环境 環境 بيئة 환경 environment-and-conservation
        """,
        "health": """
        health healthcare medicine wellness coronavirus covid covid-19 fitness mental-health gesundheit medizin corona
        pandemie santé sante médecine salud medicina coronavirus-salud salute sanità saúde saude gezondheid zorg
        zdrowie medycyna здоровье медицина коронавирус здоровʼя υγεία sağlık hälsa terveys 健康 医療 医疗 صحة 건강 health-pmn
        health-news
        """,
        "interest": """
        people royals royal celebrity celebs odd weird offbeat human-interest panorama leute promis vermischtes buntes
        menschen insolite people-celebrites gente famosos corazón curiosidades gossip persone curiosità celebridades
        gente-famosa bekende-nederlanders gwiazdy ciekawostki люди звезды курьезы παράξενα magazin yaşam-magazin
        julkkikset 芸能人 人物 society-people
        """,
        "labour": """
        jobs work workplace careers labor labour employment karriere beruf arbeit arbeitsmarkt arbeitswelt emploi
        travail social-emploi empleo trabajo lavoro emprego trabalho werk praca работа труд εργασία iş arbetsliv työ
        就職 労働 عمل 고용
        """,
        "lifestyle": """
        lifestyle life living style fashion food recipes travel home garden beauty shopping deals cars motoring auto
        autos gadgets hobbies leisure food-drink how-to reviews leben leben-stil mode essen rezepte reisen reise
        garten auto-motor mobilitaet wohnen freizeit ratgeber genuss wein kochen vie-pratique mode-beaute cuisine
        recettes voyage voyages maison loisirs auto-moto tourisme estilo estilo-de-vida moda recetas viajes
        gastronomía motor ocio hogar vida moda-e-bellezza cucina ricette viaggi casa motori tempo-libero stile-di-vita
        receitas viagem turismo casa-e-jardim carros gastronomia reizen eten wonen moda-uroda kuchnia przepisy podróże
        motoryzacja dom стиль жизни мода еда рецепты путешествия авто дом туризм ταξίδια μόδα γαστρονομία seyahat
        moda-güzellik yemek otomotiv resor mat hem motor-bilar matkailu 生活 旅游 美食 時尚 ライフ グルメ 旅行 حياة سفر موضة 여행
        travel-news buying-guides kaufratgeber
        """,
        "politics": """
        politics government election elections policy congress white-house parliament westminster us-politics
        uk-politics diplomacy political state-politics politik innenpolitik aussenpolitik außenpolitik bundespolitik
        landespolitik wahlen regierung parlament politique élections elections-politiques gouvernement politica
        política elecciones gobierno congreso elezioni governo politica-interna eleições governo-federal politiek
        verkiezingen polityka wybory rząd политика выборы власть політика πολιτική εκλογές siyaset politika seçim
        inrikespolitik politikka 政治 選挙 国际政治 سياسة انتخابات 정치 siyasat gündem-siyaset politics-government
        """,
        "religion": """
        religion faith church kirche glaube religion-kirche religión religione religião religie wiara kościół religia
        религия церковь θρησκεία εκκλησία din-haberleri kyrka uskonto 宗教 دين 종교
        """,
        "science": """
        science technology tech sci-tech space digital internet computing software hardware ai innovation
        science-technology gadgets-tech wissenschaft wissen technik netzwelt technologie digital-life forschung it
        computer sciences technologies high-tech numérique espace ciencia tecnologia tecnología ciencia-y-tecnología
        informatica informática scienza tecnologia-e-scienza scienze ciência ciencia-e-tecnologia wetenschap nauka
        technologia technologie-nauka oprogramowanie наука технологии интернет космос наука-и-техника технології
        επιστήμη τεχνολογία bilim teknoloji bilim-teknoloji vetenskap teknik tiede 科技 科学 科學 テクノロジー サイエンス ソフトウェア علوم
        تكنولوجيا 과학 smartphones graphics-cards
        """,
        "society": """
        society social community communities immigration migration family race gender women religion-society
        gesellschaft soziales familie migration-gesellschaft société societe sociedad comunidad familia società
        famiglia sociedade família samenleving maatschappij społeczeństwo rodzina общество социум суспільство κοινωνία
        toplum yaşam samhälle yhteiskunta 社会 社會 مجتمع 사회 parenting
        """,
        "sport": """
        sport sports football soccer tennis basketball baseball hockey cricket rugby golf formula-1 f1 cycling
        athletics olympics nfl nba mlb nhl boxing racing preps bundesliga fussball fußball champions-league handball
        wintersport motorsport radsport olympia fc-bayern foot fútbol futbol deportes baloncesto tenis
        fútbol-internacional calcio ciclismo basket formula1 futebol esporte esportes desporto voetbal wielrennen
        piłka-nożna żużel siatkówka sporty спорт футбол хоккей теннис биатлон αθλητικά ποδόσφαιρο σπορ spor
        futbol-haberleri sport-fotboll fotboll ishockey urheilu jalkapallo 体育 體育 スポーツ 野球 サッカー رياضة 스포츠
        zahraniční-ligy formule-1 formule1 english-football spor&skor
        """,
        "conflict": """
        war military defense defence conflict conflicts terrorism krieg militär ukraine-krieg bundeswehr verteidigung
        terror guerre défense terrorisme guerra defensa conflicto terrorismo difesa conflito defesa oorlog defensie
        wojna konflikty konflikty-zbrojne война армия оружие конфликты війна армія πόλεμος άμυνα savaş savunma krig
        försvar sota 战争 军事 軍事 戦争 حرب 전쟁 ukraine-war russia-ukraine-war israel-hamas-war
        """,
        "weather": """
        weather forecast wetter unwetter météo meteo tiempo el-tiempo previsioni previsão-do-tempo weer pogoda погода
        καιρός hava-durumu väder sää 天气 天気 طقس 날씨
        """,
    ]
}
