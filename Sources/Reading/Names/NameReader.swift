import Grammar
import NewsModel
import Text

/// Groups the name phrases of one article by what they name: full name and surname, title and name, body and acronym.
struct NameReader {
    struct Entity {
        var name: String
        var sort: NamePhrase.Sort
        var role: String?
        var state: String?
        var phrases: [Int] = []
        /// The folded words of the fullest form.
        var words: [UInt64]
        var isWoman: Bool?
        /// The words of its titles.
        var titles: Set<UInt64> = []
        /// The span of a role or body that has no phrase (a generic "the report").
        var loose: Span?
        /// Where it is named inside the title of somebody.
        var inTitles: [Span] = []
    }
    let document: Document
    /// The grammar of the article's sentences; nil when there is none.
    let parse: Parse?
    private(set) var phrases: [NamePhrase] = []
    private(set) var entities: [Entity] = []
    /// For each token the index of its phrase, or −1.
    private(set) var phraseAt: [Int32] = []
    private var byWords: [[UInt64]: Int] = [:]
    /// The persons of each last name and of each first name, in order of mention.
    private var bySurname: [UInt64: [Int]] = [:]
    private var byFirstName: [UInt64: [Int]] = [:]
    private var byState: [String: Int] = [:]

    init(document: Document, parse: Parse?) {
        self.document = document
        self.parse = parse
    }

    /// "Jr." and the like, which are no last names.
    static let suffixes = abbreviatedSuffixes.union(["ii", "iii", "iv"].map { Hash.word($0) })
    /// Those that end in a full stop.
    static let abbreviatedSuffixes = Set(["jr", "sr"].map { Hash.word($0) })

    mutating func read() {
        let isUnspaced = !document.lexicon.hasCapitals && document.tokens.contains { $0.shape.contains(.ideograph) }
        phrases =
            isUnspaced
            ? UnspacedNames(document: document, parse: parse).phrases()
            : NamePhraseScanner(document: document, parse: parse).phrases()
        phraseAt = [Int32](repeating: -1, count: document.tokens.count)
        addSurnames()
        doubtPersons()
        joinFullNames()
        joinRest()
        joinApposition()
        joinPredicates()
        joinDefiniteRoles()
        lendStates()
        nameThoseInTitles()
        for (p, phrase) in phrases.enumerated() {
            for k in phrase.start..<phrase.end { phraseAt[k] = Int32(p) }
        }
    }

    private func words(_ from: Int, _ to: Int) -> [UInt64] {
        (from..<to).filter {
            document.tokens[$0].isWord && !document.isPossessiveMark($0) && !document.kind($0).contains(.determiner)
                && !isNickname($0, from: from, to: to)
        }
        .map { document.tokens[$0].hash }
    }
    /// "Storm" in `Ida "Storm" Berg`: in marks within the name.
    private func isNickname(_ k: Int, from: Int, to: Int) -> Bool {
        func opens(_ i: Int) -> Bool { document.tokens[i].isMark("(") || document.tokens[i].shape.contains(.quote) }
        func closes(_ i: Int) -> Bool { document.tokens[i].isMark(")") || document.tokens[i].shape.contains(.quote) }
        return k > from + 1 && k + 2 < to
            && (opens(k - 1) && (closes(k + 1) || closes(k + 2)) || k > from + 2 && opens(k - 2) && closes(k + 1))
    }
    private func coreText(_ phrase: NamePhrase) -> String {
        phrase.hasName ? document.text(phrase.coreStart, phrase.coreEnd) : document.text(phrase.start, phrase.end)
    }
    private func roleText(_ phrase: NamePhrase) -> String? {
        let title = phrase.title
        var end = title.upperBound
        while end > title.lowerBound, document.tokens[end - 1].kind == .mark { end -= 1 }
        guard end > title.lowerBound,
            (title.lowerBound..<end).contains(where: {
                document.kind($0).contains(.role) || document.kind($0).contains(.group)
                    || document.kind($0).contains(.body)
            })
        else { return nil }
        return document.text(title.lowerBound, end)
    }

    private mutating func make(_ p: Int, _ words: [UInt64]) -> Int {
        let phrase = phrases[p]
        var entity = Entity(
            name: coreText(phrase), sort: phrase.sort, role: roleText(phrase), state: phrase.state, words: words)
        for k in phrase.start..<phrase.end {
            if document.kind(k).contains(.womanName) { entity.isWoman = true }
            if document.kind(k).contains(.manName), entity.isWoman == nil { entity.isWoman = false }
        }
        entities.append(entity)
        let e = entities.count - 1
        attach(p, e)
        return e
    }
    private mutating func attach(_ p: Int, _ e: Int) {
        phrases[p].entity = e
        entities[e].phrases.append(p)
        // A form of address is surer than a first name.
        for k in phrases[p].title {
            if document.serves(k, as: .womansTitle) { entities[e].isWoman = true }
            if document.serves(k, as: .mansTitle) { entities[e].isWoman = false }
        }
        entities[e].titles.formUnion(words(phrases[p].title.lowerBound, phrases[p].title.upperBound))
        if entities[e].role == nil
            || (entities[e].role?.count ?? 0) < (roleText(phrases[p])?.count ?? 0) && phrases[p].hasName
        {
            if let role = roleText(phrases[p]), phrases[p].sort == .person || phrases[p].sort == .role {
                entities[e].role = role
            }
        }
        if entities[e].state == nil { entities[e].state = phrases[p].state }
    }

    /// In languages whose nouns have capitals, a last name alone shows by grammar and by the full name elsewhere.
    private mutating func addSurnames() {
        guard let parse, document.lexicon.nounCapitals else { return }
        var known: Set<UInt64> = []
        for phrase in phrases where phrase.sort == .person {
            let words = words(phrase.coreStart, phrase.coreEnd)
            if words.count > 1, let last = surname(of: words) { known.insert(last) }
        }
        let taken = phrases.reduce(into: Set<Int>()) { $0.formUnion($1.start..<$1.end) }
        for i in document.tokens.indices
        where document.tokens[i].isCapital && parse.nodes[i].part == .properNoun
            && known.contains(document.tokens[i].hash) && !taken.contains(i)
        {
            phrases.append(NamePhrase(start: i, end: i + 1, coreStart: i, coreEnd: i + 1, sort: .person))
        }
        phrases.sort { $0.start < $1.start }
    }
    /// What the article calls "the Norna Star" anywhere is no person in its other places.
    private mutating func doubtPersons() {
        let things = phrases.filter { $0.sort == .unknown && $0.coreEnd - $0.coreStart >= 2 }
        let known = Set(things.map { words($0.coreStart, $0.coreEnd) })
        for p in phrases.indices where phrases[p].sort == .person && phrases[p].coreStart == phrases[p].start {
            if hasAcronym(phrases[p]) {
                phrases[p].sort = .body
            } else if known.contains(words(phrases[p].coreStart, phrases[p].coreEnd)) {
                phrases[p].sort = .unknown
            }
        }
    }
    /// "Lorn Insurance Group (LIG)"
    private func hasAcronym(_ phrase: NamePhrase) -> Bool {
        let k = phrase.end
        guard k + 2 < document.tokens.count, document.tokens[k].isMark("("), document.tokens[k + 2].isMark(")"),
            document.tokens[k + 1].shape.contains(.allCapitals)
        else { return false }
        let initials = (phrase.coreStart..<phrase.coreEnd).filter { document.tokens[$0].isWord }
            .map { document.bytes[Int(document.tokens[$0].start)] | 0x20 }
        return initials.count > 1 && initials.elementsEqual(document.text(k + 1, k + 2).utf8.map { $0 | 0x20 })
    }
    private func surname(of words: [UInt64]) -> UInt64? {
        words.count > 1 ? words.last { !Self.suffixes.contains($0) } : words.last
    }
    /// Whether their ends tell two persons of one name apart: "Jens Berg" and "Jens Berg Jr." are two, where a text has both, as are Charles II and Charles III. John Paul II
    /// may be called John Paul.
    private func areTwoBySuffix(_ a: [UInt64], _ b: [UInt64]) -> Bool {
        func suffix(_ words: [UInt64]) -> UInt64? { words.last.flatMap { Self.suffixes.contains($0) ? $0 : nil } }
        guard let x = suffix(a) ?? suffix(b), suffix(a) != suffix(b) else { return false }
        return suffix(a) != nil && suffix(b) != nil || Self.abbreviatedSuffixes.contains(x)
    }
    /// Whom a single name means: the only person of this last name, or of those the only one whom the text has introduced or whom the form of
    /// address fits; else the only person of this first name.
    private func person(called name: UInt64, _ p: Int) -> Int? {
        let phrase = phrases[p]
        let isWoman = phrase.title.lazy.compactMap { k -> Bool? in
            document.serves(k, as: .womansTitle) ? true : document.serves(k, as: .mansTitle) ? false : nil
        }.first
        if let all = bySurname[name] {
            if let only = all.only {
                // "Ms Berg" is not Jens Berg.
                let isOther = isWoman.flatMap { title in entities[only].isWoman.map { $0 != title } } ?? false
                return isOther || contradicts(phrase, only) ? nil : only
            }
            if let isWoman, let only = all.filter({ entities[$0].isWoman == isWoman }).only { return only }
            let title = words(phrase.title.lowerBound, phrase.title.upperBound).filter { !isFiller($0) }
            if !title.isEmpty, let only = all.filter({ !entities[$0].titles.isDisjoint(with: title) }).only {
                return only
            }
            return all.filter { (entities[$0].phrases.first ?? p) < p }.only
        }
        guard phrase.sort == .person || phrase.sort == .unknown else { return nil }
        guard let only = byFirstName[name]?.only else { return nil }
        // "Norvik" before "Norvik Lamp" is no first name.
        let isKnown = !document.lexicon.kind(of: name).isDisjoint(with: [.manName, .womanName])
        return isKnown || (entities[only].phrases.first ?? p) < p ? only : nil
    }

    /// "President Berg" is not the judge Ida Berg: both have offices, and no word of them is the same.
    private func contradicts(_ phrase: NamePhrase, _ e: Int) -> Bool {
        func offices(_ words: some Sequence<UInt64>) -> Set<UInt64> {
            Set(words.filter { document.lexicon.kind(of: $0).contains(.role) })
        }
        let (mine, others) = (
            offices(words(phrase.title.lowerBound, phrase.title.upperBound)), offices(entities[e].titles)
        )
        return !mine.isEmpty && !others.isEmpty && mine.isDisjoint(with: others)
    }

    /// Joins persons with two or more names, and bodies with proper names.
    private mutating func joinFullNames() {
        for p in phrases.indices where phrases[p].hasName {
            let phrase = phrases[p]
            let words = words(phrase.coreStart, phrase.coreEnd)
            switch phrase.sort {
            case .person where words.count >= 2:
                if let e = byWords[words] {
                    attach(p, e)
                } else if let e = surname(of: words).flatMap({ bySurname[$0] })?.only,
                    entities[e].words.first == words.first, !areTwoBySuffix(entities[e].words, words)
                {
                    attach(p, e)
                } else {
                    let e = make(p, words)
                    byWords[words] = e
                    if let last = surname(of: words) { bySurname[last, default: []].append(e) }
                    if let first = words.first { byFirstName[first, default: []].append(e) }
                }
            case .state:
                let name = phrase.state ?? document.text(phrase.start, phrase.end)
                if let e = byState[name] {
                    attach(p, e)
                } else {
                    byState[name] = make(p, words)
                }
            case .body,
                .place where words.count > 1:
                if let e = byWords[words] { attach(p, e) } else { byWords[words] = make(p, words) }
            default: break
            }
        }
    }

    /// Joins single names: to a person whose surname is known, else as a new entity.
    private mutating func joinRest() {
        for p in phrases.indices where phrases[p].entity < 0 {
            let phrase = phrases[p]
            if phrase.hasName {
                let words = words(phrase.coreStart, phrase.coreEnd)
                guard let last = words.last else { continue }
                if words.count == 1, let e = person(called: last, p) {
                    attach(p, e)
                } else if let e = byWords[words] {
                    attach(p, e)
                } else {
                    let e = make(p, words)
                    byWords[words] = e
                    if bySurname[last] != nil, phrases[p].sort == .unknown { entities[e].sort = .person }
                    if phrase.sort == .person { bySurname[last, default: []].append(e) }
                }
            } else if phrase.sort == .body || phrase.sort == .group {
                let words = words(phrase.start, phrase.end)
                if let e = byWords[words] {
                    attach(p, e)
                } else if phrase.isDefinite, words.count == 1, let e = lastBody(before: p, head: words[0]) {
                    attach(p, e)
                } else {
                    byWords[words] = make(p, words)
                }
            }
        }
        joinAcronyms()
    }

    /// "the ministry" is the last ministry named; "the company" is the last body that the sentences before name.
    private func lastBody(before p: Int, head: UInt64) -> Int? {
        var k = p - 1
        while k >= 0, p - k < 60, document.sentenceOf[phrases[p].start] - document.sentenceOf[phrases[k].start] <= 8 {
            let phrase = phrases[k]
            if phrase.entity >= 0, phrase.sort == .body || phrase.sort == .group, phrase.end - phrase.start > 1,
                words(phrase.start, phrase.end).contains(head)
            {
                return phrase.entity
            }
            k -= 1
        }
        guard document.lexicon.kind(of: head).contains(.firm) else { return nil }
        let s = document.sentenceOf[phrases[p].start]
        k = p - 1
        while k >= 0, s - document.sentenceOf[phrases[k].start] <= 2 {
            let phrase = phrases[k]
            if phrase.entity >= 0, phrase.hasName, phrase.sort == .body || phrase.sort == .unknown, !phrase.isMereWords,
                phrase.coreEnd - phrase.coreStart > 1,
                (phrase.coreStart..<phrase.coreEnd).allSatisfy({ !document.kind($0).contains(.outletWord) })
            {
                return phrase.entity
            }
            k -= 1
        }
        return nil
    }

    /// "Office for Harbours and Inland Shipping of Lorn (OHIS)": joins the acronym in brackets to the name before it.
    private mutating func joinAcronyms() {
        for p in phrases.indices.dropFirst() {
            let short = phrases[p]
            let long = phrases[p - 1]
            guard short.end - short.start == 1, document.tokens[short.start].shape.contains(.allCapitals),
                short.start > 0,
                document.tokens[short.start - 1].isMark("("), short.start - long.end <= 6, long.end - long.start >= 2,
                long.entity >= 0, short.entity >= 0, long.entity != short.entity, long.sort != .person
            else { continue }
            let letters = Array(document.text(short.start, short.end).utf8)
            var k = 0
            for i in long.start..<(short.start - 1) where document.tokens[i].isWord && k < letters.count {
                if document.bytes[Int(document.tokens[i].start)] | 0x20 == letters[k] | 0x20 { k += 1 }
            }
            // "Umweltamt von Valdria (UAV)": compounds hide initials, so right after the name the first initial is enough.
            let isAdjacent =
                long.end == short.start - 1
                && document.bytes[Int(document.tokens[long.start].start)] | 0x20 == letters.first.map { $0 | 0x20 }
            guard k >= letters.count - 1 || (isAdjacent && letters.count >= 2) else { continue }
            // The long form may extend up to the bracket ("… in Europe (OSCE)").
            if entities[long.entity].phrases.count == 1 {
                phrases[p - 1].end = short.start - 1
                phrases[p - 1].coreStart = long.start
                phrases[p - 1].coreEnd = short.start - 1
                entities[long.entity].name = document.text(long.start, short.start - 1)
            }
            merge(short.entity, into: long.entity)
        }
    }

    mutating func merge(_ from: Int, into to: Int) {
        guard from != to, from >= 0, to >= 0 else { return }
        for p in entities[from].phrases { phrases[p].entity = to }
        entities[to].phrases.append(contentsOf: entities[from].phrases)
        entities[to].phrases.sort()
        entities[to].titles.formUnion(entities[from].titles)
        if entities[to].role == nil { entities[to].role = entities[from].role }
        if entities[to].state == nil { entities[to].state = entities[from].state }
        entities[from].phrases = []
        for (words, e) in byWords where e == from { byWords[words] = to }
        for (word, all) in bySurname where all.contains(from) { bySurname[word] = all.map { $0 == from ? to : $0 } }
    }

    /// Joins appositions: "X, the foreign minister," and "Lorn's envoy to the Harbour Union, X,".
    private mutating func joinApposition() {
        for p in phrases.indices.dropFirst() {
            let a = phrases[p - 1]
            let b = phrases[p]
            guard a.end < document.tokens.count, document.tokens[a.end].isMark(","),
                document.sentenceOf[a.start] == document.sentenceOf[b.start]
            else { continue }
            var k = a.end + 1
            while k < b.start,
                document.kind(k).contains(.determiner)
                    || (document.tokens[k].isWord && !document.tokens[k].isCapital
                        && document.kind(k).isDisjoint(with: [.cue, .preposition, .auxiliary, .clauseOpener])
                        && b.start - k <= 2)
            { k += 1 }
            guard k == b.start else { continue }
            if a.sort == .person, b.sort == .role, b.entity < 0, closes(b.end) || opensClause(b) {
                attach(p, a.entity)
                if entities[a.entity].role == nil { entities[a.entity].role = document.text(b.start, b.end) }
            } else if a.sort == .role, a.entity < 0, b.sort == .person, a.isDefinite || a.state != nil,
                b.coreStart == b.start, closes(b.end) || document.kind(b.end).contains(.cue)
            {
                attach(p - 1, b.entity)
                entities[b.entity].role = entities[b.entity].role ?? document.text(a.start, a.end)
            }
        }
    }
    /// "the MP suspended by her party": whether a clause about the phrase follows.
    private func opensClause(_ phrase: NamePhrase) -> Bool {
        guard let parse, phrase.isDefinite, phrase.end < parse.nodes.count else { return false }
        let next = parse.nodes[phrase.end]
        return next.relation == .nounClause && (phrase.start..<phrase.end).contains(next.head)
    }
    /// By grammar: "Ida Berg, who is 38 and a nurse", "Ida Berg is the mayor of Lorn".
    private mutating func joinPredicates() {
        guard let parse else { return }
        var phraseOf: [Int: Int] = [:]
        for (p, phrase) in phrases.enumerated() { for k in phrase.start..<phrase.end { phraseOf[k] = p } }
        for p in phrases.indices where phrases[p].sort == .role && phrases[p].entity < 0 && !phrases[p].hasName {
            let range = phrases[p].start..<phrases[p].end
            guard let top = range.first(where: { !range.contains(parse.nodes[$0].head) }) else { continue }
            let isPredicate = parse.child(of: top, .copula) != nil
            let about =
                parse.nodes[top].relation == .apposition
                ? parse.nodes[top].head : isPredicate ? parse.child(of: top, .subject) : nil
            guard let about, let q = phraseOf[about], phrases[q].sort == .person, phrases[q].entity >= 0,
                !document.isQuoted(top), !isNegated(top, parse)
            else { continue }
            attach(p, phrases[q].entity)
        }
    }
    private func isNegated(_ k: Int, _ parse: Parse) -> Bool {
        parse.children(of: k).contains { document.kind($0).contains(.negation) }
    }
    private func closes(_ i: Int) -> Bool {
        i >= document.tokens.count || document.tokens[i].kind == .mark || document.kind(i).contains(.cue)
            || document.kind(i).contains(.auxiliary)
    }

    /// Joins "the OHIS director general" to the person before it (else after it) whose title agrees.
    private mutating func joinDefiniteRoles() {
        // The first round may find a title ("the OHIS director general") by which the second joins another ("the secretary general").
        // The third round makes new entities of the rest.
        for round in 0..<3 {
            for p in phrases.indices where phrases[p].sort == .role && phrases[p].entity < 0 {
                let mine = words(phrases[p].start, phrases[p].end)
                if phrases[p].isDefinite || phrases[p].state != nil,
                    let e = holder(of: mine, state: phrases[p].state, near: p)
                {
                    attach(p, e)
                } else if round == 2, phrases[p].isDefinite, phrases[p].state == nil, let e = nameless(before: p) {
                    attach(p, e)
                } else if round == 2 {
                    if let e = byWords[mine], e >= 0 { attach(p, e) } else { byWords[mine] = make(p, mine) }
                }
            }
        }
    }
    /// "the MP" after Jonas Tveit: the only person whom this sentence and the one before name, if without a title and once their subject.
    private func nameless(before p: Int) -> Int? {
        let s = document.sentenceOf[phrases[p].start]
        guard phrases[p].end - phrases[p].start == 1 else { return nil }
        var found: Int?
        var isSubject = false
        var k = p - 1
        while k >= 0, s - document.sentenceOf[phrases[k].start] <= 1 {
            let phrase = phrases[k]
            if phrase.sort == .person, phrase.entity >= 0 {
                guard entities[phrase.entity].role == nil, found == nil || found == phrase.entity else { return nil }
                found = phrase.entity
                isSubject = isSubject || hasSubject(phrase)
            }
            k -= 1
        }
        return isSubject ? found : nil
    }
    private func hasSubject(_ phrase: NamePhrase) -> Bool {
        guard let parse else { return true }
        return (phrase.start..<phrase.end).contains { parse.nodes[$0].relation == .subject }
    }
    /// Grammar between the words of a title: "of", "for", "the".
    private func isFiller(_ word: UInt64) -> Bool {
        !document.lexicon.kind(of: word).isDisjoint(with: [.stop, .preposition, .determiner, .roleLink])
    }
    private func holder(of mine: [UInt64], state: String?, near p: Int) -> Int? {
        var best: (score: Int, e: Int)?
        var seen: Set<Int> = []
        let order =
            Array(stride(from: p - 1, through: max(0, p - 80), by: -1)) + Array((p + 1)..<min(phrases.count, p + 60))
        for (distance, k) in order.enumerated() where k >= 0 && k < phrases.count {
            let phrase = phrases[k]
            guard phrase.sort == .person, phrase.entity >= 0, seen.insert(phrase.entity).inserted else { continue }
            let titles = entities[phrase.entity].titles
            guard !titles.isEmpty else { continue }
            let shared = mine.count { titles.contains($0) }
            if let state, let other = entities[phrase.entity].state, other != state { continue }
            // All words are the title's, or the bodies are equal and the heads are of the same kind ("NATO chief", "NATO secretary general").
            let heads = mine.contains { titles.contains($0) && document.lexicon.kind(of: $0).contains(.role) }
            let isOfTitle = heads && mine.allSatisfy { titles.contains($0) || isFiller($0) }
            let sharesBody =
                mine.count >= 2
                && mine.contains {
                    titles.contains($0)
                        && document.lexicon.kind(of: $0).isDisjoint(with: [.role, .roleModifier, .state])
                        && !isFiller($0)
                }
            // "the Russian politician" after the foreign minister of Russia.
            let isOfState =
                state != nil && entities[phrase.entity].state == state
                && mine.allSatisfy {
                    document.lexicon.serves($0, as: .genericRole) || document.lexicon.states[$0] != nil
                }
            guard isOfTitle || sharesBody && !heads || isOfState, !hasOtherOffice(phrase.entity, than: mine)
            else { continue }
            let score = shared * 10 + (heads ? 20 : 0) - distance / 8
            if best == nil || score > best?.score ?? 0 { best = (score, phrase.entity) }
        }
        return best?.e
    }

    /// "the president" is not the former president Ida Berg: whether this person has the office only as another one ("former", "deputy") wherever it is named.
    private func hasOtherOffice(_ e: Int, than mine: [UInt64]) -> Bool {
        let named = entities[e].phrases.map { words(phrases[$0].title.lowerBound, phrases[$0].title.upperBound) }
            .filter { title in title.contains { mine.contains($0) && document.lexicon.kind(of: $0).contains(.role) } }
        return !named.isEmpty
            && named.allSatisfy { title in
                title.contains { document.lexicon.serves($0, as: .otherOffice) && !mine.contains($0) }
            }
    }

    /// "the Defense Ministry" right after Russia was the subject is Russia's: a state's body without a state takes the state that
    /// begins its own or the previous sentence.
    private mutating func lendStates() {
        var opening: [Int: String] = [:]
        for phrase in phrases where phrase.sort == .state || phrase.state != nil {
            let s = Int(document.sentenceOf[phrase.start])
            if opening[s] == nil, !phrase.afterPreposition || phrase.sort != .state, let state = phrase.state {
                opening[s] = state
            }
        }
        for p in phrases.indices
        where phrases[p].sort == .body && phrases[p].isDefinite && !phrases[p].hasName && phrases[p].entity >= 0 {
            let e = phrases[p].entity
            guard entities[e].state == nil, entities[e].phrases.first == p, phrases[p].end - phrases[p].start >= 2,
                (phrases[p].start..<phrases[p].end).contains(where: { document.kind($0).contains(.roleModifier) })
            else { continue }
            let s = Int(document.sentenceOf[phrases[p].start])
            entities[e].state = opening[s - 1] ?? opening[s]
        }
    }

    /// "the director of the Royal Mint of Lorn" names the mint too.
    private mutating func nameThoseInTitles() {
        let classifier = NameClassifier(document: document, parse: parse)
        for phrase in phrases where [.role, .person, .group].contains(phrase.sort) {
            guard
                let link = phrase.title.first(where: { document.kind($0).contains(.roleLink) }),
                let start = (link + 1..<phrase.title.upperBound).first(where: {
                    !document.kind($0).contains(.determiner)
                }),
                phrase.title.upperBound - start >= 2,
                let inner = classifier.phrase(start..<phrase.title.upperBound, head: nil)
            else { continue }
            let isPerson = inner.sort == .person && inner.hasName && !phrase.hasName
            let isBody =
                inner.sort == .body && phrase.sort != .group && document.tokens[start].isCapital
                && inner.coreEnd - inner.coreStart >= 2
            guard isPerson || isBody else { continue }
            let words = words(inner.coreStart, inner.coreEnd)
            let span = document.span(inner.coreStart, inner.coreEnd)
            if let e = byWords[words] ?? (isPerson ? namesake(words) : nil), entities.indices.contains(e) {
                entities[e].inTitles.append(span)
            } else if isBody || words.count >= 2 {
                byWords[words] = entities.count
                entities.append(
                    Entity(
                        name: document.article.text(span), sort: inner.sort, role: isPerson ? roleText(inner) : nil,
                        state: inner.state, words: words,
                        inTitles: [span]))
            }
        }
    }
    /// The only person of that last name.
    private func namesake(_ words: [UInt64]) -> Int? {
        guard words.count == 1, let name = words.first, let persons = bySurname[name], persons.count == 1 else {
            return nil
        }
        return persons.first
    }

    // MARK: - Queries by other readers

    /// The phrase of token `i`; nil when it has none.
    func phrase(at i: Int) -> NamePhrase? {
        guard i >= 0, i < phraseAt.count, phraseAt[i] >= 0 else { return nil }
        return phrases[Int(phraseAt[i])]
    }
    /// The entity of a speaker that no phrase names ("the report"); the same words give the same entity.
    mutating func loose(_ from: Int, _ to: Int) -> Int {
        let from = document.numberStart(from)
        let words = words(from, to)
        if let e = byWords[words], e >= 0 { return e }
        let span = document.span(from, to)
        entities.append(
            Entity(name: document.article.text(span), sort: .group, role: nil, state: nil, words: words, loose: span))
        byWords[words] = entities.count - 1
        return entities.count - 1
    }

    /// The account's names, in order of first mention; `order` maps entities to them.
    func accountNames() -> [Account.Name] {
        entities.map { entity in
            var mentions = entity.phrases.map { p in
                let phrase = phrases[p]
                let core =
                    phrase.hasName
                    ? document.span(phrase.coreStart, phrase.coreEnd) : document.span(phrase.start, phrase.end)
                return Account.Mention(
                    span: document.span(phrase.start, phrase.end), core: core, isRole: !phrase.hasName)
            }
            if let loose = entity.loose { mentions.append(Account.Mention(span: loose, core: loose, isRole: true)) }
            mentions += entity.inTitles.map { Account.Mention(span: $0, core: $0, isRole: false) }
            mentions.sort { $0.span < $1.span }
            let kind: Account.Name.Kind =
                switch entity.sort {
                case .person, .role: .person
                case .body: .organisation
                case .group: .group
                case .state, .place: .place
                case .unknown: .organisation
                }
            return Account.Name(
                name: entity.name, kind: kind, role: entity.role, mentions: mentions, state: entity.state)
        }
    }
}

extension Array {
    /// The element of an array of one.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
