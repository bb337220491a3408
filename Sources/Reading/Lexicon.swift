import Languages
import NewsModel
import Synchronization
import Text

/// A language pack, prepared for look-up by token: one hash look-up gives all kinds of a word.
struct Lexicon: Sendable {
    /// The kinds of a word.
    struct Kind: OptionSet, Sendable {
        let rawValue: UInt64
        init(rawValue: UInt64) { self.rawValue = rawValue }
        init(bit: Int) { rawValue = 1 << UInt64(bit) }
        static let stop = Kind(bit: 0)
        static let negation = Kind(bit: 1)
        static let modal = Kind(bit: 2)
        static let relation = Kind(bit: 3)
        static let preposition = Kind(bit: 4)
        static let determiner = Kind(bit: 5)
        static let clauseOpener = Kind(bit: 6)
        static let that = Kind(bit: 7)
        static let auxiliary = Kind(bit: 8)
        static let adverb = Kind(bit: 9)
        static let he = Kind(bit: 10)
        static let she = Kind(bit: 11)
        static let they = Kind(bit: 12)
        static let it = Kind(bit: 13)
        static let possessive = Kind(bit: 14)
        static let cue = Kind(bit: 15)
        static let weakCue = Kind(bit: 16)
        static let objectCue = Kind(bit: 17)
        static let honorific = Kind(bit: 18)
        static let role = Kind(bit: 19)
        static let roleModifier = Kind(bit: 20)
        static let roleLink = Kind(bit: 21)
        static let body = Kind(bit: 22)
        static let group = Kind(bit: 23)
        static let organisationWord = Kind(bit: 24)
        static let placeWord = Kind(bit: 25)
        static let manName = Kind(bit: 26)
        static let womanName = Kind(bit: 27)
        static let state = Kind(bit: 28)
        static let month = Kind(bit: 29)
        static let weekday = Kind(bit: 30)
        static let number = Kind(bit: 31)
        static let magnitude = Kind(bit: 32)
        static let timeUnit = Kind(bit: 33)
        static let increment = Kind(bit: 34)
        static let rise = Kind(bit: 35)
        static let fall = Kind(bit: 36)
        static let notCounted = Kind(bit: 37)
        static let notCountedBefore = Kind(bit: 38)
        static let outletWord = Kind(bit: 39)
        static let by = Kind(bit: 40)
        static let told = Kind(bit: 41)
        static let phrase = Kind(bit: 42)
        static let seat = Kind(bit: 43)
        static let relative = Kind(bit: 44)
        static let firm = Kind(bit: 45)
        static let pastForm = Kind(bit: 46)
        /// A given name of no known sex, by the table of given names.
        static let givenName = Kind(bit: 47)
        /// A token that the next one of the same word follows: all but the last of a word of several tokens.
        static let wordPart = Kind(bit: 60)
        static let topic = Kind(bit: 61)
        static let surname = Kind(bit: 62)
        static let pronoun: Kind = [.he, .she, .they, .it]
        static let titlePart: Kind = [.role, .roleModifier, .honorific]
        static let firstName: Kind = [.manName, .womanName, .givenName]
    }
    /// The uses of short grammar words; each use is tested in one place of the reading.
    struct Use: OptionSet, Sendable {
        let rawValue: UInt64
        init(rawValue: UInt64) { self.rawValue = rawValue }
        init(bit: Int) { rawValue = 1 << UInt32(bit) }
        static let and = Use(bit: 0)
        static let but = Use(bit: 1)
        static let clauseTurn = Use(bit: 2)
        static let of = Use(bit: 3)
        static let placePreposition = Use(bit: 4)
        static let indefinite = Use(bit: 5)
        static let infinitive = Use(bit: 6)
        static let future = Use(bit: 7)
        static let particle = Use(bit: 8)
        static let other = Use(bit: 9)
        static let rangeTo = Use(bit: 10)
        static let rangeBetween = Use(bit: 11)
        static let addition = Use(bit: 12)
        static let year = Use(bit: 13)
        static let aged = Use(bit: 14)
        static let old = Use(bit: 15)
        static let numberPronoun = Use(bit: 16)
        static let notVague = Use(bit: 17)
        static let afterDuration = Use(bit: 18)
        static let beforeDuration = Use(bit: 19)
        static let dateFiller = Use(bit: 20)
        static let passiveAuxiliary = Use(bit: 21)
        static let originArticle = Use(bit: 22)
        static let abbreviation = Use(bit: 23)
        static let hearerMark = Use(bit: 24)
        static let hearerArticle = Use(bit: 25)
        static let womansTitle = Use(bit: 26)
        static let mansTitle = Use(bit: 27)
        static let minus = Use(bit: 28)
        static let point = Use(bit: 29)
        static let per = Use(bit: 30)
        static let figureCue = Use(bit: 31)
        static let part = Use(bit: 32)
        static let until = Use(bit: 33)
        static let genericRole = Use(bit: 34)
        static let fusedArticle = Use(bit: 35)
        static let otherOffice = Use(bit: 36)
        static let bodyLink = Use(bit: 37)
        static let nobleRank = Use(bit: 38)
        static let articleOfName = Use(bit: 39)
        static let bareSays = Use(bit: 40)
        static let phones = Use(bit: 41)
        static let outcome = Use(bit: 42)
        static let openInstitution = Use(bit: 43)
        static let several = Use(bit: 44)
        static let halfOf = Use(bit: 45)
        static let exceeding = Use(bit: 46)
        static let join: Use = [.and, .but]
    }
    /// Word endings that show a property; empty in languages that do not show it by endings.
    struct Endings: Sendable {
        private let endings: [[UInt8]]
        init(_ list: String) { endings = Languages.words(list).map { Array($0.utf8) } }
        var isEmpty: Bool { endings.isEmpty }
        /// Whether the bytes from `start` to `end` have one of these endings.
        func end(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
            endings.contains { ending in
                end - start >= ending.count && bytes[(end - ending.count)..<end].elementsEqual(ending)
            }
        }
    }
    /// What a phrase of one or more words means.
    enum Phrase: Sendable {
        case hedge, conditional, noEvidence, negation, sourceBefore, sourceAfter, toldPhrase
    }
    /// A unit or currency: its English name or ISO 4217 code, and what a number before it is multiplied by (10 for "成", tenths).
    struct Unit: Sendable {
        var name: String
        /// Its name in the language.
        var label = ""
        var factor = 1.0
        var isMoney = false
    }
    struct Vague: Sendable {
        var value: Double
        var bound: Account.Bound
    }

    /// English words for organisations, which names of companies and schools hold in every language ("Blue Wing Airlines").
    static let companyWords = Set(
        (Languages.words(Languages.pack(for: "en").organisationWords) + ["university", "college", "institute"]).map {
            Hash.word($0)
        })
    /// What a word of several tokens is.
    struct LongWord: Sendable {
        var kind: Kind = []
        var stance: Account.Stance?
        var state: String?
        /// Kinds that all tokens of a word have, because names are made of them; other kinds mark its last token.
        static let ofAllTokens: Kind = [
            .role, .roleModifier, .honorific, .body, .group, .firm, .organisationWord, .placeWord, .outletWord, .state,
            .seat, .surname,
        ]
    }

    let code: String
    /// Whether there is a pack for the language.
    let knowsGrammar: Bool
    let decimal: UInt8
    let verbLast: Bool
    let nounCapitals: Bool
    let inflects: Bool
    let dropsSubject: Bool
    let dropsCopula: Bool
    /// Verbs that deny only with a part of their own behind them, these parts, and verbs of belief with such a part, as hashes.
    let partedDenials: Set<UInt64>
    let denialParts: Set<UInt64>
    let partedBeliefs: Set<UInt64>
    /// Verbs that deny only what is claimed, verbs of doubt that ask if a clause follows, and what is granted, as hashes.
    let rejections: Set<UInt64>
    let askingCues: Set<UInt64>
    let requestCues: Set<UInt64>
    let factualConjunctions: Set<UInt64>
    let grantables: Set<UInt64>
    /// Words that begin a question, and nouns that are no source by themselves, as hashes.
    let questionWords: Set<UInt64>
    let bareSources: Set<UInt64>
    let articlesOfPersons: Bool
    let speechFirst: Bool
    let hasCapitals: Bool
    let strictCues: Bool
    let dropsThat: Bool
    let genitiveS: Bool
    let commasBeforeClauses: Bool
    let reportsByMood: Bool
    let pairedCommas: Bool
    let nounsStack: Bool
    let capitalDates: Bool
    let grammarAcronyms: Bool
    let linksBehindNames: Bool
    /// Whether the person spoken to follows a word that marks the hearer.
    let marksHearers: Bool
    let plural: Endings
    let past: Endings
    let present: Endings
    let participle: Endings
    let patronymic: Endings
    let womansSurname: Endings
    let mansVerb: Endings
    let genitive: Endings
    let adverb: Endings
    let passive: Endings
    let age: Endings
    let ageOpenings: [String]
    /// The word that begins a reported clause: that, dass, que.
    let that: UInt64
    /// The last words of source phrases of two words or more: "statements" in "according to statements".
    let sourceNouns: Set<UInt64>
    private var kinds: [UInt64: Kind] = [:]
    /// The kinds of a stem, in languages that inflect; else empty.
    private(set) var stemKinds: [UInt64: Kind] = [:]
    /// Words of several tokens ("表示", "ifade etti"), each with its place in `longWords`.
    private(set) var longWordTable = PhraseTable<Int>()
    private(set) var longWords: [LongWord] = []
    private var longWordPlaces: [String: Int] = [:]
    private var kindTable = WordTable()
    private var kindList: [Kind] = []
    private(set) var stances: [UInt64: Account.Stance] = [:]
    private(set) var states: [UInt64: String] = [:]
    private(set) var statePhrases = PhraseTable<String>()
    private(set) var phrases = PhraseTable<Phrase>()
    private(set) var evidence = PhraseTable<Account.Evidence.Kind>()
    private(set) var bounds = PhraseTable<Account.Bound>()
    private(set) var boundsAfter = PhraseTable<Account.Bound>()
    private(set) var vague = PhraseTable<Vague>()
    /// Words for dates.
    let dates: DateLexicon
    private(set) var units = PhraseTable<Unit>()
    private(set) var unitsBefore = PhraseTable<Unit>()
    private(set) var currencies = PhraseTable<Unit>()
    private(set) var halves = PhraseTable<Bool>()
    private(set) var counters = PhraseTable<Bool>()
    /// Words before whose view it is ("pour", "per").
    private(set) var viewBefore = PhraseTable<Bool>()
    /// Units and currencies of one word by its hash, in languages that add endings to them; else empty.
    private(set) var unitStems: [UInt64: Unit] = [:]
    /// Whether the words of a number are written as one ("dreihundertzwei").
    let joinsNumerals: Bool
    private(set) var numbers: [UInt64: Double] = [:]
    private(set) var magnitudes: [UInt64: Double] = [:]
    private(set) var months: [UInt64: Int] = [:]
    private(set) var relativeWords: [UInt64: Int] = [:]
    private var concepts: [UInt64: UInt32] = [:]
    private var conceptTable = WordTable()
    private var conceptList: [UInt32] = []
    private var uses: [UInt64: Use] = [:]

    private static let cache = Mutex<[String: Lexicon]>([:])

    /// The lexicon of a language, made at the first call and then cached.
    static func of(_ code: String?) -> Lexicon {
        let code = code ?? "en"
        return cache.withLock { cache in
            if let known = cache[code] { return known }
            let made = Lexicon(Languages.pack(for: code))
            cache[code] = made
            return made
        }
    }

    private mutating func mark(_ words: String, _ kind: Kind) {
        for word in Languages.words(words) {
            if let place = longWord(word) {
                longWords[place].kind.insert(kind)
            } else {
                kinds[Hash.word(word), default: []].insert(kind)
            }
        }
    }
    /// The place in `longWords` of a word of several tokens, which is added; nil for a word of one token.
    private mutating func longWord(_ word: String) -> Int? {
        if let place = longWordPlaces[word] { return place }
        let spaced = String(word.map { $0 == "_" ? " " : $0 })
        guard isLong(spaced) else { return nil }
        longWords.append(LongWord())
        longWordTable.add(spaced, longWords.count - 1)
        longWordPlaces[word] = longWords.count - 1
        return longWords.count - 1
    }
    /// Whether the tokenizer makes several tokens of a word: it has a space, or is written in a script without spaces.
    private func isLong(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        return scalars.count > 1 && scalars.contains { $0 == " " || scalarClass($0.value) == .ideograph }
    }
    private mutating func addPhrases(_ list: String, _ phrase: Phrase) {
        for text in Languages.phrases(list) {
            phrases.add(text, phrase)
            // "根据" is one word, of which the last character stands for the whole.
            if phrase == .sourceBefore || phrase == .sourceAfter, !text.contains(" ") { _ = longWord(text) }
        }
    }
    private mutating func cues(_ words: String, _ stance: Account.Stance) {
        for word in Languages.words(words) {
            if let place = longWord(word) {
                longWords[place].kind.insert(.cue)
                longWords[place].stance = longWords[place].stance ?? stance
                continue
            }
            let hash = Hash.word(word)
            if stances[hash] == nil { stances[hash] = stance }
            kinds[hash, default: []].insert(.cue)
        }
    }

    init(_ pack: LanguagePack) {
        knowsGrammar = !pack.stop.isEmpty
        code = pack.code
        decimal = pack.decimal.asciiValue ?? .fullStop
        verbLast = pack.verbLast
        nounCapitals = pack.nounCapitals
        inflects = pack.inflects
        dropsSubject = pack.dropsSubject
        dropsCopula = pack.dropsCopula
        partedBeliefs = Set(Languages.words(pack.partedBeliefs).map { Hash.word($0) })
        partedDenials = Set(Languages.words(pack.partedDenials).map { Hash.word($0) })
        denialParts = Set(Languages.words(pack.denialParts).map { Hash.word($0) })
        rejections = Set(Languages.words(pack.rejects).map { Hash.word($0) })
        bareSources = Set(Languages.words(pack.bareSources).map { Hash.word($0) })
        questionWords = Set(Languages.words(pack.questionWords).map { Hash.word($0) })
        askingCues = Set(Languages.words(pack.asks).map { Hash.word($0) })
        requestCues = Set(Languages.words(pack.requests).map { Hash.word($0) })
        factualConjunctions = Set(Languages.words(pack.factualConjunctions).map { Hash.word($0) })
        grantables = Set(Languages.words(pack.granted).map { Hash.word($0) })
        articlesOfPersons = pack.articlesOfPersons
        speechFirst = pack.speechFirst
        hasCapitals = pack.hasCapitals
        strictCues = pack.strictCues
        dropsThat = pack.dropsThat
        genitiveS = pack.genitiveS
        commasBeforeClauses = pack.commasBeforeClauses
        reportsByMood = pack.reportsByMood
        pairedCommas = pack.pairedCommas
        nounsStack = pack.nounsStack
        capitalDates = pack.capitalDates
        grammarAcronyms = pack.grammarAcronyms
        linksBehindNames = pack.linksBehindNames
        joinsNumerals = Measures.of(pack.code)?.joinsNumerals ?? false
        marksHearers = !pack.hearerMarks.isEmpty
        plural = Endings(pack.pluralEndings)
        past = Endings(pack.pastEndings)
        present = Endings(pack.presentEndings)
        participle = Endings(pack.participleEndings)
        patronymic = Endings(pack.patronymic)
        womansSurname = Endings(pack.womansSurname)
        mansVerb = Endings(pack.mansVerb)
        genitive = Endings(pack.genitiveEndings)
        adverb = Endings(pack.adverbEndings)
        passive = Endings(pack.passiveEndings)
        age = Endings(pack.ageEndings)
        ageOpenings = Languages.words(pack.ageOpenings)
        dates = DateLexicon(pack)
        that = Languages.words(pack.that).first.map { Hash.word($0) } ?? 0
        let sources = Languages.phrases(pack.sourceBefore).map { $0.split(separator: " ") }
        let prepositions = Set(Languages.words(pack.prepositions) + Languages.words(pack.determiners))
        sourceNouns = Set(
            sources.filter { $0.count > 1 }.compactMap(\.last).map(String.init)
                .filter { !prepositions.contains($0) && $0.count > 3 }.map { Hash.word($0) })
        addWordKinds(pack)
        addPhrases(pack)
        addDays(pack)
        addUses(pack)
        addCues(pack)
        addNumbers(pack)
        addStates(pack.states)
        addConcepts(pack)
        if pack.inflects { addStems(pack) }
        for (hash, kind) in kinds {
            kindTable.insert(hash, kindList.count)
            kindList.append(kind)
        }
        for (hash, key) in concepts {
            conceptTable.insert(hash, conceptList.count)
            conceptList.append(key)
        }
    }

    /// The kinds of the word with this hash.
    func kind(of hash: UInt64) -> Kind { kindTable.find(hash).map { kindList[$0] } ?? [] }
    /// Whether the word has one of these uses.
    func serves(_ hash: UInt64, as use: Use) -> Bool { uses[hash].map { !$0.isDisjoint(with: use) } ?? false }
    /// The concept of a word or stem.
    func concept(of hash: UInt64) -> UInt32? { conceptTable.find(hash).map { conceptList[$0] } }

    private mutating func addWordKinds(_ pack: LanguagePack) {
        let lists: [(String, Kind)] = [
            (pack.stop, .stop), (pack.modals, .modal), (pack.relations, .relation), (pack.prepositions, .preposition),
            (pack.determiners, .determiner), (pack.clauseOpeners, .clauseOpener), (pack.that, .that),
            (pack.auxiliaries, .auxiliary), (pack.adverbs, .adverb), (pack.he, .he), (pack.she, .she),
            (pack.they, .they),
            (pack.it, .it), (pack.possessives, .possessive), (pack.honorifics, .honorific), (pack.roles, .role),
            (pack.roleModifiers, .roleModifier), (pack.roleLinks, .roleLink), (pack.bodies, .body),
            (pack.groups, .group),
            (pack.organisationWords, .organisationWord), (pack.placeWords, .placeWord), (pack.firstNames, .manName),
            (pack.womenNames, .womanName), (pack.outletWords, .outletWord), (pack.by, .by), (pack.toldVerbs, .told),
            (pack.notCounted, .notCounted), (pack.notCountedBefore, .notCountedBefore), (pack.timeUnits, .timeUnit),
            (pack.increments, .increment), (pack.rises, .rise), (pack.falls, .fall), (pack.firms, .firm),
            (pack.pastForms, .pastForm),
            (pack.relatives, .relative), (pack.topics, .topic), (pack.surnames, .surname),
        ]
        for (words, kind) in lists { mark(words, kind) }
    }

    private mutating func addUses(_ pack: LanguagePack) {
        let lists: [(String, Use)] = [
            (pack.and, .and), (pack.but, .but), (pack.clauseTurns, .clauseTurn), (pack.of, .of),
            (pack.placePrepositions, .placePreposition), (pack.indefinite, .indefinite),
            (pack.infinitive, .infinitive), (pack.future, .future), (pack.particles, .particle), (pack.other, .other),
            (pack.rangeTo, .rangeTo), (pack.rangeBetween, .rangeBetween), (pack.additions, .addition),
            (pack.years, .year), (pack.aged, .aged), (pack.old, .old), (pack.numberPronouns, .numberPronoun),
            (pack.notVague, .notVague), (pack.afterDurations, .afterDuration),
            (pack.beforeDurations, .beforeDuration), (pack.dateFillers, .dateFiller),
            (pack.passiveAuxiliaries, .passiveAuxiliary), (pack.originArticles, .originArticle),
            (pack.abbreviations, .abbreviation), (pack.hearerMarks, .hearerMark),
            (pack.hearerArticles, .hearerArticle), (pack.womensTitles, .womansTitle), (pack.mensTitles, .mansTitle),
            (Measures.of(pack.code)?.minus ?? "", .minus), (Measures.of(pack.code)?.point ?? "", .point),
            (pack.per, .per), (pack.figureCues, .figureCue), (pack.partRelatives, .part), (pack.untils, .until),
            (pack.genericRoles, .genericRole), (pack.fusedArticles, .fusedArticle),
            (pack.otherOffices, .otherOffice), (pack.bodyLinks, .bodyLink),
            (pack.nobleRanks, .nobleRank), (pack.articlesOfNames, .articleOfName),
            (pack.bareSays, .bareSays), (pack.phones, .phones), (pack.outcomes, .outcome),
            (pack.openInstitutions, .openInstitution), (pack.several, .several), (pack.halfOf, .halfOf),
            (pack.exceeding, .exceeding),
        ]
        for (words, use) in lists {
            for word in Languages.words(words) { uses[Hash.word(word), default: []].insert(use) }
        }
    }

    private mutating func addPhrases(_ pack: LanguagePack) {
        for text in Languages.phrases(pack.negation) {
            if isLong(text) {
                phrases.add(text, .negation)
            } else {
                kinds[Hash.word(text), default: []].insert(.negation)
            }
        }
        addPhrases(pack.hedges, .hedge)
        addPhrases(pack.conditionals, .conditional)
        addPhrases(pack.noEvidence, .noEvidence)
        addPhrases(pack.sourceBefore, .sourceBefore)
        addPhrases(pack.sourceAfter, .sourceAfter)
        addPhrases(pack.toldPhrases, .toldPhrase)
        for (name, list) in Languages.table(pack.evidence) {
            guard let kind = Account.Evidence.Kind(rawValue: name) else { continue }
            for text in list { evidence.add(text, kind) }
        }
    }

    private mutating func addDays(_ pack: LanguagePack) {
        for (i, forms) in pack.months.split(separator: ",").enumerated() {
            for form in Languages.words(String(forms)) {
                months[Hash.word(form)] = i + 1
                kinds[Hash.word(form), default: []].insert(.month)
            }
        }
        for forms in pack.weekdays.split(separator: ",") {
            for form in Languages.words(String(forms)) {
                kinds[Hash.word(form), default: []].insert(.weekday)
            }
        }
        for pair in Languages.pairs(pack.relativeWords) {
            if let offset = Int(pair[1]) { relativeWords[Hash.word(pair[0])] = offset }
        }
    }

    private mutating func addStems(_ pack: LanguagePack) {
        let stemmer = Stemmer(language: pack.code)
        let lists: [(String, Kind)] = [
            (pack.roles, .role), (pack.bodies, .body), (pack.groups, .group), (pack.roleModifiers, .roleModifier),
        ]
        for (words, kind) in lists {
            for word in Languages.words(words) { stemKinds[stemmer.key(word), default: []].insert(kind) }
        }
    }

    private mutating func addCues(_ pack: LanguagePack) {
        cues(pack.denies, .denies)
        cues(pack.rejects, .denies)
        cues(pack.doubtsCues, .doubts)
        cues(pack.warns, .warns)
        cues(pack.promises, .promises)
        cues(pack.accuses, .accuses)
        cues(pack.expects, .expects)
        cues(pack.believes, .believes)
        cues(pack.claims, .claims)
        cues(pack.says, .says)
        mark(pack.weakCues, .weakCue)
        mark(pack.objectCues, .objectCue)
    }

    private mutating func addNumbers(_ pack: LanguagePack) {
        let measures = Measures.of(pack.code) ?? Measures()
        // The pack's own words come first.
        for pair in Languages.pairs(pack.numbers) + Languages.pairs(measures.numbers) {
            guard let value = Double(pair[1]), numbers[Hash.word(pair[0])] == nil else { continue }
            numbers[Hash.word(pair[0])] = value
            kinds[Hash.word(pair[0]), default: []].insert(.number)
        }
        for pair in Languages.pairs(pack.magnitudes) + Languages.pairs(measures.magnitudes) {
            guard let value = Double(pair[1]), magnitudes[Hash.word(pair[0])] == nil else { continue }
            magnitudes[Hash.word(pair[0])] = value
            kinds[Hash.word(pair[0]), default: []].insert(.magnitude)
        }
        for pair in Languages.pairs(pack.vague) where pair.count == 3 {
            guard let value = Double(pair[1]), let bound = Account.Bound(rawValue: pair[2]) else { continue }
            vague.add(pair[0], Vague(value: value, bound: bound))
        }
        for (name, list) in Languages.table(pack.bounds) {
            if let bound = Account.Bound(rawValue: name) { for text in list { bounds.add(text, bound) } }
        }
        for (name, list) in Languages.table(pack.boundsAfter) {
            if let bound = Account.Bound(rawValue: name) { for text in list { boundsAfter.add(text, bound) } }
        }
        for text in Languages.phrases(pack.halves) { halves.add(text, true) }
        for text in Languages.words(pack.viewBefore) { viewBefore.add(text, true) }
        for text in Languages.words(pack.counters) { counters.add(text, true) }
        addUnits(pack, measures)
    }
    private mutating func addUnits(_ pack: LanguagePack, _ measures: Measures) {
        for (name, list) in Languages.table(pack.units) + Languages.table(measures.units) {
            for (text, label) in Self.labelled(list) {
                var unit = Self.unit(name)
                unit.label = label
                units.add(text, unit)
                if pack.unitSuffixes { addStem(text, unit) }
            }
        }
        for (name, list) in Languages.table(pack.unitsBefore) {
            for text in list { unitsBefore.add(text, Self.unit(name)) }
        }
        for (name, list) in Languages.table(pack.currencies) + Languages.table(measures.currencies) {
            for (text, label) in Self.labelled(list) {
                let unit = Unit(name: name, label: label, isMoney: true)
                currencies.add(text, unit)
                if pack.unitSuffixes { addStem(text, unit) }
            }
        }
    }
    private mutating func addStem(_ text: String, _ unit: Unit) {
        guard !text.contains(" "), unitStems[Hash.word(text)] == nil else { return }
        unitStems[Hash.word(text)] = unit
    }
    /// The forms of a unit with its name in the language: the first form of letters before or, where a form is "|", behind it.
    private static func labelled(_ list: [String]) -> [(text: String, label: String)] {
        list.split(separator: "|").flatMap { forms in
            let label = forms.first { $0.unicodeScalars.first?.properties.isAlphabetic ?? false } ?? ""
            return forms.map { ($0, label) }
        }
    }
    /// "percent*10" is ten percent each.
    private static func unit(_ name: String) -> Unit {
        let parts = name.split(separator: "*")
        guard parts.count == 2, let factor = Double(parts[1]) else { return Unit(name: name) }
        return Unit(name: String(parts[0]), factor: factor)
    }

    private mutating func addStates(_ text: String) {
        for entry in text.split(separator: ";") {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            let name = entry[..<equals].drop { $0 == " " || $0 == "\n" }
            let sides = entry[entry.index(after: equals)...].split(separator: "|", omittingEmptySubsequences: false)
            for (k, side) in sides.enumerated() {
                for word in Languages.words(String(side)) {
                    let kind: Kind = k == 0 ? .state : [.state, .seat]
                    if word.contains("-") {
                        statePhrases.add(word.split(separator: "-").joined(separator: " "), String(name))
                    }
                    if let place = longWord(word) {
                        longWords[place].kind.formUnion(kind)
                        longWords[place].state = String(name)
                        statePhrases.add(word, String(name))
                        continue
                    }
                    states[Hash.word(word)] = String(name)
                    kinds[Hash.word(word), default: []].formUnion(kind)
                }
            }
        }
    }

    private mutating func addConcepts(_ pack: LanguagePack) {
        let stemmer = Stemmer(language: pack.code)
        for (name, words) in Languages.table(pack.concepts) {
            let key = Hash.short(Hash.mix(Hash.word("concept:" + name)))
            for word in words {
                concepts[Hash.word(word)] = key
                let stem = stemmer.key(word)
                if concepts[stem] == nil { concepts[stem] = key }
            }
        }
    }
}
