/// What institutions that every country has, and some of the world's, are called in the languages of the packs. Written by hand. What only one country calls so
/// (Home Office, Riksbanken) is not here, because its owner would be lost.
package enum InstitutionNames {
    /// How many of an institution a story may be about.
    package enum Reach: Sendable {
        /// One in the world: the United Nations.
        case world
        /// One in the country where things happen: its fire brigade, its health ministry.
        case country
        /// Often those of two countries: coast guards, foreign ministries.
        case border
    }
    /// An institution's name in a language.
    package struct Name: Sendable {
        /// The institution, by its English name.
        package var institution: String
        package var reach: Reach
        /// The words of the name in lower case, in order, without articles before an apostrophe.
        package var words: [String]
    }
    /// The names in a language (BCP 47 primary subtag), those of most words first.
    package static func names(in language: String) -> [Name] { table[language] ?? [] }

    private static let table: [String: [Name]] = {
        var table: [String: [Name]] = [:]
        for (institution, text) in institutions {
            for line in text.split(separator: "\n") {
                guard let space = line.firstIndex(of: " ") else { continue }
                for name in line[space...].split(separator: ",") {
                    let language = String(line[..<space])
                    let words = name.split { $0 == " " || $0 == "-" }.map { word in
                        // "l'intérieur", "dell'interno"; but "здоров'я".
                        let isElided = language == "fr" || language == "it"
                        return String(isElided ? word.split(separator: "'").last ?? word : word)
                    }
                    table[language, default: []].append(
                        Name(institution: institution, reach: reaches[institution] ?? .border, words: words))
                }
            }
        }
        return table.mapValues { $0.sorted { ($1.words.count, $0.institution) < ($0.words.count, $1.institution) } }
    }()

    private static let reaches: [String: Reach] = [
        "United Nations": .world, "European Union": .world, "European Commission": .world,
        "European Central Bank": .world, "World Health Organization": .world, "Red Cross": .world,
        "International Monetary Fund": .world, "World Bank": .world, "NATO": .world, "OSCE": .world,
        "International Atomic Energy Agency": .world, "central bank": .country, "interior ministry": .country,
        "finance ministry": .country, "health ministry": .country, "justice ministry": .country,
        "constitutional court": .country, "electoral commission": .country, "public prosecutor": .country,
        "fire brigade": .country,
    ]
    private static let institutions: [String: String] = [
        "coast guard": """
        en coast guard, coastguard
        de küstenwache
        fr garde côtes, garde côtière
        es guardia costera, guardacostas
        it guardia costiera
        pt guarda costeira
        nl kustwacht
        sv kustbevakningen
        pl straż przybrzeżna, straż wybrzeża
        ru береговая охрана
        uk берегова охорона
        el λιμενικό, ακτοφυλακή
        tr sahil güvenlik
        ar خفر السواحل
        zh 海岸警卫队
        ja 沿岸警備隊
        """,
        "central bank": """
        en central bank
        de zentralbank, notenbank
        fr banque centrale
        es banco central
        it banca centrale
        pt banco central
        nl centrale bank
        sv centralbanken
        pl bank centralny
        ru центральный банк, центробанк, цб
        uk центральний банк, центробанк
        el κεντρική τράπεζα
        tr merkez bankası
        ar البنك المركزي, المصرف المركزي
        zh 中央银行, 央行
        ja 中央銀行, 中銀
        """,
        "foreign ministry": """
        en foreign ministry, ministry of foreign affairs, department of foreign affairs
        de außenministerium, aussenministerium, außenamt
        fr ministère des affaires étrangères
        es ministerio de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores
        it ministero degli esteri, ministero degli affari esteri
        pt ministério dos negócios estrangeiros, ministério das relações exteriores
        nl ministerie van buitenlandse zaken
        sv utrikesdepartementet, utrikesministeriet
        pl ministerstwo spraw zagranicznych, msz
        ru министерство иностранных дел, мид
        uk міністерство закордонних справ, мзс
        el υπουργείο εξωτερικών
        tr dışişleri bakanlığı
        ar وزارة الخارجية
        zh 外交部
        ja 外務省
        """,
        "interior ministry": """
        en interior ministry, ministry of the interior, ministry of internal affairs
        de innenministerium
        fr ministère de l'intérieur
        es ministerio del interior
        it ministero dell'interno
        pt ministério do interior, ministério da administração interna
        nl ministerie van binnenlandse zaken
        sv inrikesdepartementet, inrikesministeriet
        pl ministerstwo spraw wewnętrznych
        ru министерство внутренних дел, мвд
        uk міністерство внутрішніх справ, мвс
        el υπουργείο εσωτερικών
        tr içişleri bakanlığı
        ar وزارة الداخلية
        zh 内政部
        ja 内務省
        """,
        "defence ministry": """
        en defence ministry, defense ministry, ministry of defence, ministry of defense, department of defense
        de verteidigungsministerium
        fr ministère de la défense, ministère des armées
        es ministerio de defensa
        it ministero della difesa
        pt ministério da defesa
        nl ministerie van defensie
        sv försvarsdepartementet, försvarsministeriet
        pl ministerstwo obrony, mon
        ru министерство обороны, минобороны
        uk міністерство оборони, міноборони
        el υπουργείο άμυνας, υπουργείο εθνικής άμυνας
        tr savunma bakanlığı, milli savunma bakanlığı
        ar وزارة الدفاع
        zh 国防部
        ja 国防省
        """,
        "finance ministry": """
        en finance ministry, ministry of finance
        de finanzministerium
        fr ministère des finances
        es ministerio de hacienda, ministerio de finanzas
        it ministero delle finanze
        pt ministério das finanças, ministério da fazenda
        nl ministerie van financiën
        sv finansdepartementet, finansministeriet
        pl ministerstwo finansów
        ru министерство финансов, минфин
        uk міністерство фінансів, мінфін
        el υπουργείο οικονομικών
        tr maliye bakanlığı
        ar وزارة المالية
        zh 财政部
        ja 財務省
        """,
        "health ministry": """
        en health ministry, ministry of health, department of health
        de gesundheitsministerium
        fr ministère de la santé
        es ministerio de salud, ministerio de sanidad
        it ministero della salute
        pt ministério da saúde
        nl ministerie van volksgezondheid
        sv hälsoministeriet, socialdepartementet
        pl ministerstwo zdrowia
        ru министерство здравоохранения, минздрав
        uk міністерство охорони здоров'я, моз
        el υπουργείο υγείας
        tr sağlık bakanlığı
        ar وزارة الصحة
        zh 卫生部
        ja 保健省
        """,
        "justice ministry": """
        en justice ministry, ministry of justice, justice department, department of justice
        de justizministerium
        fr ministère de la justice
        es ministerio de justicia
        it ministero della giustizia
        pt ministério da justiça
        nl ministerie van justitie
        sv justitiedepartementet
        pl ministerstwo sprawiedliwości
        ru министерство юстиции, минюст
        uk міністерство юстиції, мін'юст
        el υπουργείο δικαιοσύνης
        tr adalet bakanlığı
        ar وزارة العدل
        zh 司法部
        ja 法務省, 司法省
        """,
        "supreme court": """
        en supreme court
        de oberster gerichtshof, oberstes gericht, oberster gericht
        fr cour suprême
        es corte suprema, tribunal supremo
        it corte suprema
        pt supremo tribunal, suprema corte
        nl hooggerechtshof
        sv högsta domstolen
        pl sąd najwyższy
        ru верховный суд
        uk верховний суд
        el ανώτατο δικαστήριο
        ar المحكمة العليا
        zh 最高法院
        ja 最高裁
        """,
        "constitutional court": """
        en constitutional court
        de verfassungsgericht, verfassungsgerichtshof
        fr cour constitutionnelle
        es corte constitucional, tribunal constitucional
        it corte costituzionale
        pt tribunal constitucional, corte constitucional
        nl grondwettelijk hof
        sv författningsdomstolen
        pl trybunał konstytucyjny
        ru конституционный суд
        uk конституційний суд
        el συνταγματικό δικαστήριο
        tr anayasa mahkemesi
        ar المحكمة الدستورية
        zh 宪法法院
        ja 憲法裁判所
        """,
        "electoral commission": """
        en electoral commission, election commission
        de wahlkommission, wahlleitung, wahlbehörde
        fr commission électorale
        es comisión electoral
        it commissione elettorale
        pt comissão eleitoral
        nl kiescommissie
        sv valkommissionen
        pl komisja wyborcza
        ru избирательная комиссия, избирком, центризбирком, цик
        uk виборча комісія, цвк
        el εκλογική επιτροπή
        tr seçim kurulu
        ar لجنة الانتخابات, مفوضية الانتخابات
        zh 选举委员会
        ja 選挙管理委員会
        """,
        "public prosecutor": """
        en public prosecutor's office, prosecutor's office, prosecutors office, prosecution service
        de staatsanwaltschaft
        fr parquet
        es fiscalía
        it procura
        pt ministério público, promotoria
        nl openbaar ministerie
        pl prokuratura
        ru прокуратура
        uk прокуратура
        el εισαγγελία
        tr savcılık
        ar النيابة العامة
        zh 检察院
        ja 検察
        """,
        "fire brigade": """
        en fire brigade, fire department, fire service
        de feuerwehr
        fr sapeurs pompiers, pompiers
        es bomberos
        it vigili del fuoco
        pt bombeiros
        nl brandweer
        sv räddningstjänsten
        pl straż pożarna
        uk пожежна служба
        el πυροσβεστική
        tr itfaiye
        zh 消防队
        ja 消防
        """,
        "border guard": """
        en border guard, border service
        de grenzschutz, grenzpolizei
        fr garde frontières
        es guardia fronteriza
        it guardia di frontiera
        pl straż graniczna
        ru погранслужба, пограничная служба
        uk прикордонна служба
        ar حرس الحدود
        """,
        "navy": """
        en navy
        de marine
        fr marine
        es armada
        it marina militare
        pt marinha
        nl marine
        sv marinen
        pl marynarka wojenna
        ru военно морской флот, вмф
        el πολεμικό ναυτικό
        ar البحرية
        zh 海军
        ja 海軍
        """,
        "air force": """
        en air force
        de luftwaffe
        fr armée de l'air
        es fuerza aérea
        it aeronautica militare
        pt força aérea
        nl luchtmacht
        sv flygvapnet
        pl siły powietrzne
        ru военно воздушные силы, ввс
        uk повітряні сили
        el πολεμική αεροπορία
        tr hava kuvvetleri
        ar القوات الجوية
        zh 空军
        ja 空軍
        """,
        "United Nations": """
        en united nations, un, u.n
        de vereinte nationen, uno, un
        fr nations unies, onu
        es naciones unidas, onu
        it nazioni unite, onu
        pt nações unidas, onu
        nl verenigde naties, vn
        sv förenta nationerna, fn
        pl organizacja narodów zjednoczonych, onz
        ru организация объединенных наций, оон
        uk організація об'єднаних націй, оон
        el ηνωμένα έθνη, οηε
        tr birleşmiş milletler, bm
        ar الأمم المتحدة
        zh 联合国
        ja 国連, 国際連合
        """,
        "European Union": """
        en european union, eu
        de europäische union, eu
        fr union européenne, ue
        es unión europea, ue
        it unione europea, ue
        pt união europeia, ue
        nl europese unie, eu
        sv europeiska unionen, eu
        pl unia europejska, ue
        ru европейский союз, евросоюз, ес
        uk європейський союз, євросоюз, єс
        el ευρωπαϊκή ένωση, εε
        tr avrupa birliği, ab
        ar الاتحاد الأوروبي
        zh 欧盟, 欧洲联盟
        ja 欧州連合
        """,
        "European Commission": """
        en european commission
        de europäische kommission, eu kommission
        fr commission européenne
        es comisión europea
        it commissione europea
        pt comissão europeia
        nl europese commissie
        sv europeiska kommissionen, eu kommissionen
        pl komisja europejska
        ru европейская комиссия, еврокомиссия
        uk європейська комісія, єврокомісія
        el ευρωπαϊκή επιτροπή, κομισιόν
        tr avrupa komisyonu
        ar المفوضية الأوروبية
        zh 欧盟委员会
        ja 欧州委員会
        """,
        "European Central Bank": """
        en european central bank, ecb
        de europäische zentralbank, ezb
        fr banque centrale européenne, bce
        es banco central europeo, bce
        it banca centrale europea, bce
        pt banco central europeu, bce
        nl europese centrale bank, ecb
        sv europeiska centralbanken, ecb
        pl europejski bank centralny, ebc
        ru европейский центральный банк, ецб
        uk європейський центральний банк, єцб
        el ευρωπαϊκή κεντρική τράπεζα, εκτ
        tr avrupa merkez bankası
        zh 欧洲央行, 欧洲中央银行
        ja 欧州中央銀行
        """,
        "World Health Organization": """
        en world health organization, world health organisation, who
        de weltgesundheitsorganisation, who
        fr organisation mondiale de la santé, oms
        es organización mundial de la salud, oms
        it organizzazione mondiale della sanità, oms
        pt organização mundial da saúde, oms
        nl wereldgezondheidsorganisatie, who
        sv världshälsoorganisationen, who
        pl światowa organizacja zdrowia, who
        ru всемирная организация здравоохранения, воз
        uk всесвітня організація охорони здоров'я, вооз
        el παγκόσμιος οργανισμός υγείας, που
        tr dünya sağlık örgütü
        ar منظمة الصحة العالمية
        zh 世界卫生组织, 世卫组织
        ja 世界保健機関
        """,
        "Red Cross": """
        en red cross
        de rotes kreuz
        fr croix rouge
        es cruz roja
        it croce rossa
        pt cruz vermelha
        nl rode kruis
        sv röda korset
        pl czerwony krzyż
        ru красный крест
        uk червоний хрест
        el ερυθρός σταυρός
        tr kızılhaç
        ar الصليب الأحمر
        zh 红十字会
        ja 赤十字
        """,
        "International Monetary Fund": """
        en international monetary fund, imf
        de internationaler währungsfonds, iwf
        fr fonds monétaire international, fmi
        es fondo monetario internacional, fmi
        it fondo monetario internazionale, fmi
        pt fundo monetário internacional, fmi
        nl internationaal monetair fonds, imf
        sv internationella valutafonden, imf
        pl międzynarodowy fundusz walutowy, mfw
        ru международный валютный фонд, мвф
        uk міжнародний валютний фонд, мвф
        el διεθνές νομισματικό ταμείο, δντ
        tr uluslararası para fonu, imf
        ar صندوق النقد الدولي
        zh 国际货币基金组织
        ja 国際通貨基金
        """,
        "World Bank": """
        en world bank
        de weltbank
        fr banque mondiale
        es banco mundial
        it banca mondiale
        pt banco mundial
        nl wereldbank
        sv världsbanken
        pl bank światowy
        ru всемирный банк
        uk світовий банк
        el παγκόσμια τράπεζα
        tr dünya bankası
        ar البنك الدولي
        zh 世界银行, 世行
        ja 世界銀行
        """,
        "NATO": """
        en nato, north atlantic treaty organization
        de nato
        fr otan
        es otan
        it nato
        pt otan, nato
        nl navo
        sv nato
        pl nato
        ru нато
        uk нато
        el νατο
        tr nato
        ar الناتو, حلف الناتو, حلف شمال الأطلسي
        zh 北约
        ja 北大西洋条約機構
        """,
        "OSCE": """
        en osce, organization for security and co operation in europe, organisation for security and cooperation in europe
        de osze
        fr osce
        es osce
        it osce
        pt osce
        nl ovse
        sv osse
        pl obwe
        ru обсе
        uk обсє
        el οασε
        tr agit
        zh 欧安组织
        """,
        "International Atomic Energy Agency": """
        en international atomic energy agency, iaea
        de internationale atomenergiebehörde, iaeo, iaea
        fr agence internationale de l'énergie atomique, aiea
        es organismo internacional de energía atómica, oiea
        it agenzia internazionale per l'energia atomica, aiea
        pt agência internacional de energia atômica, agência internacional de energia atómica, aiea
        nl internationaal atoomenergieagentschap, iaea
        sv internationella atomenergiorganet, iaea
        pl międzynarodowa agencja energii atomowej, maea
        ru магатэ
        uk магате
        el διεθνής οργανισμός ατομικής ενέργειας
        ar الوكالة الدولية للطاقة الذرية
        zh 国际原子能机构
        ja 国際原子力機関
        """,
    ]
}
