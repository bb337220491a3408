import NewsModel
import Text

/// A name of one telling, as the rules that join names across tellings see it.
struct NamedOne: Sendable {
    struct Ref: Hashable, Sendable {
        var telling: Int
        var name: Int
    }
    /// A word of an institution's name.
    struct Word: Sendable {
        var key: UInt32
        /// Whether words of the same meaning in other languages have its key.
        var isConcept: Bool
        var spelling: Spelling
        var text: String
        /// Whether it begins with a capital letter.
        var isCapital: Bool
        /// Whether no other word stands between it and the one before.
        var isAdjoined: Bool
        /// Whether it names the state that the institution acts for.
        var isState = false
    }
    let ref: Ref
    let language: String?
    let kind: Account.Name.Kind
    /// Whether it is only called by an office or a common noun.
    let isRoleOnly: Bool
    let state: String?
    /// "jr", "ii" or the like at its end; nil when there is none.
    let suffix: String?
    /// Its suffix where the story has another one of the same name, or a telling also has the name without: they are two persons. Else empty.
    var generation = ""
    /// The words of the proper name in lower case, without such an end, and how they are spelled.
    let words: [String]
    let spellings: [Spelling]
    /// Of `words`, those that are given names.
    let given: Set<String>
    /// The words of its fullest mention that are no grammar, and the state that an institution acts for.
    let content: [Word]
    /// The keys of these words.
    let keys: Set<UInt32>
    /// The keys of the words of its titles.
    let titles: Set<UInt32>
    /// An acronym's letters in lower case; nil when it is no acronym.
    let acronym: [UInt8]?
    /// Whether it occurs in a title or heading alone, where all words may have capitals.
    let isOnlyInTitle: Bool

    init(_ n: Int, of telling: Int, in account: Account) {
        let name = account.names[n]
        ref = Ref(telling: telling, name: n)
        language = account.article.language
        kind = name.kind
        state = name.state
        isRoleOnly = !name.mentions.contains { !$0.isRole }
        var words = Self.words(of: name.name)
        let last = words.last.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } ?? ""
        suffix = words.count > 1 && Self.suffixes.contains(last) ? last : nil
        if suffix != nil { words.removeLast() }
        self.words = words
        spellings = words.map { Spelling($0) }
        let named = name.mentions.filter { !$0.isRole }
        let core = named.first { account.text($0.core) == name.name } ?? named.first ?? name.mentions.first
        let all = core.map { account.words(in: $0.core) } ?? []
        let inside = all.filter { !$0.flags.contains(.stop) }
        let stateKey = name.state.map { Hash.short(Hash.word("state:" + $0)) }
        var content: [Word] = []
        for (k, word) in all.enumerated() where !word.flags.contains(.stop) {
            let text = account.text(word.span)
            content.append(
                Word(
                    key: word.key, isConcept: word.flags.contains(.concept), spelling: Spelling(text), text: text,
                    isCapital: text.first?.isUppercase == true,
                    isAdjoined: k > 0 && !all[k - 1].flags.contains(.stop), isState: word.key == stateKey))
        }
        // "US" looks like a word of grammar, and an article may assign the ministry to its state elsewhere.
        if let state = name.state, let stateKey, kind != .person, kind != .place,
            !content.contains(where: { $0.key == stateKey })
        {
            content.append(
                Word(
                    key: stateKey, isConcept: true, spelling: Spelling(state), text: state, isCapital: true,
                    isAdjoined: false, isState: true))
        }
        self.content = content
        given = inside.reduce(into: []) { given, word in
            if word.flags.contains(.givenName) { given.insert(account.text(word.span).lowercased()) }
        }
        keys = Set(content.map(\.key))
        titles = name.mentions.filter { $0.core != $0.span || $0.isRole }.reduce(into: []) { titles, mention in
            for word in account.words(in: mention.span)
            where !word.flags.contains(.stop) && (mention.isRole || !mention.core.contains(word.span)) {
                titles.insert(word.key)
            }
        }
        acronym = Self.acronym(of: name.name)
        isOnlyInTitle = name.mentions.allSatisfy { mention in
            account.article.titleSpan.map { $0.contains(mention.span) } ?? false
        }
    }

    /// How it is written in its language, to compare what is written alike once.
    var spelling: String { spelling(without: 0) }
    /// The same without so many words at its beginning.
    func spelling(without count: Int) -> String {
        (language ?? "") + ":" + generation + ":" + words.dropFirst(count).joined(separator: " ")
    }
    var isPerson: Bool { kind == .person && !isRoleOnly }
    /// Whether it may be a person called by a single name: nothing shows an institution or a place.
    var isSingleName: Bool {
        words.count == 1 && suffix == nil && !isRoleOnly && acronym == nil && state == nil && kind != .place
            && kind != .group
            && !content.contains(where: \.isConcept)
    }
    /// The words in lower case, without a nickname in marks between them: `Ida "Storm" Berg` is Ida Berg.
    private static func words(of name: String) -> [String] {
        let all = name.split { $0 == " " || $0 == "\u{A0}" }
        guard let open = all.indices.dropFirst().first(where: { all[$0].first.map(marks.contains) == true }),
            let close = all.indices.dropLast().last(where: { all[$0].last.map(marks.contains) == true }),
            open <= close
        else { return all.map { $0.lowercased() } }
        return (all[..<open] + all[(close + 1)...]).map { $0.lowercased() }
    }
    private static let marks = Set("\"'`´“”„«»‘’()")
    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
    private static func acronym(of name: String) -> [UInt8]? {
        let letters = Array(name.unicodeScalars)
        guard (2...7).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) else { return nil }
        return Skeleton.romanised(name)
    }
}

/// Whether two names of different tellings name the same.
enum NameJoin {
    /// Whether two full names of persons are spellings of one.
    ///
    /// In two languages names are spelled by sound, in one language a letter more may be another family. Thresholds were chosen on Wikidata's
    /// names in two scripts: two strangers pass for one in about 2 of a million pairs.
    static func persons(_ a: NamedOne, _ b: NamedOne) -> Bool {
        guard a.words.count > 1, b.words.count > 1, !areTwoBySuffix(a, b) else { return false }
        return a.words == b.words || persons(a, from: 0, b) || begins(a, before: b) || begins(b, before: a)
    }
    /// Whether one has words before the other's full name that belong to no name, a rank, an office or an origin ("Commodore Jens Berg"): none of them is a given name,
    /// and the one behind them, with which the other begins, is.
    static func begins(_ long: NamedOne, before short: NamedOne) -> Bool {
        let more = long.words.count - short.words.count
        guard long.kind != .place, !long.isRoleOnly, short.isPerson, short.words.count > 1, (1...3).contains(more),
            long.ref.telling != short.ref.telling, long.given.isDisjoint(with: long.words.prefix(more)),
            long.words.prefix(more).allSatisfy({ $0.utf8.count > 3 }), long.words[more].utf8.count > 2,
            short.given.contains(short.words[0])
        else { return false }
        return persons(long, from: more, short)
    }
    /// "Jens Berg Jr." is neither Jens P. Berg Sr. nor, where the story has both, Jens Berg.
    private static func areTwoBySuffix(_ a: NamedOne, _ b: NamedOne) -> Bool {
        a.suffix != nil && b.suffix != nil ? a.suffix != b.suffix : a.generation != b.generation
    }
    /// Whether the words of the first from some on, and those of the second, are spellings of one name.
    private static func persons(_ a: NamedOne, from i: Int, _ b: NamedOne) -> Bool {
        let x = a.spellings[i]
        guard let y = b.spellings.first, let v = a.spellings.last, let w = b.spellings.last else { return false }
        if let s = a.state, let t = b.state, s != t, a.words.last != b.words.last { return false }
        let last = v.likeness(to: w)
        if i == 0, x.abbreviates(y) || y.abbreviates(x) { return last.share >= 0.65 }
        let first = x.likeness(to: y)
        if a.language == b.language { return last.share >= (first.share > 0.95 ? 0.5 : 0.65) && first.share >= 0.6 }
        return min(first.share, last.share) >= 0.25 && first.share + last.share >= 0.6
            && first.worth + last.worth >= 64
    }
    /// Whether a single name is the first or the last name of a person.
    static func single(_ single: NamedOne, of person: NamedOne) -> Bool {
        guard let name = single.spellings.first, let word = single.words.first else { return false }
        if single.language == person.language {
            if person.words.contains(word) { return true }
            return person.spellings.last.map { name.likeness(to: $0).share >= 0.65 } ?? false
        }
        return person.spellings.last.map { last in
            let alike = name.likeness(to: last)
            return alike.share >= 0.4 && alike.worth >= 40
        } ?? false
    }
    /// Whether two institutions' names are one, word by word: words of one meaning or of one root.
    ///
    /// - Returns: which words of each are left over, by their places in its content; nil when fewer than two words agree, or they agree too little.
    static func bodies(_ a: NamedOne, _ b: NamedOne) -> ([Int], [Int])? {
        guard a.content.count <= 12, b.content.count <= 12 else { return nil }
        let least = a.language == b.language ? 0.65 : 0.2
        var left = Array(b.content.indices)
        var more: [Int] = []
        var shares: [Double] = []
        for (k, word) in a.content.enumerated() {
            let best = left.indices.map { (alike(word, b.content[left[$0]]), $0) }.max { $0.0 < $1.0 }
            guard let (share, i) = best, share >= least else {
                more.append(k)
                continue
            }
            left.remove(at: i)
            shares.append(share)
        }
        let mean = shares.reduce(0, +) / Double(max(1, shares.count))
        guard shares.count >= 2, mean >= (shares.count == 2 ? 0.5 : 0.4) else { return nil }
        return (more, left)
    }
    /// Whether the names may be of one institution by what they name: one official is not the officials, nor an office its holder. Two persons are told by their names.
    static func areOfOneKind(_ a: NamedOne, _ b: NamedOne) -> Bool {
        if a.isPerson && b.isPerson { return false }
        if a.kind == b.kind { return true }
        let (kinds, areRoles) = (Set([a.kind, b.kind]), a.isRoleOnly && b.isRoleOnly)
        return kinds == [.person, .group] ? false : !areRoles || a.language != b.language && kinds.contains(.group)
    }
    /// Whether a name is another one without a word of it: the state that it acts for, the form of a company ("Norvik Lines Inc."), or what stands right before a proper
    /// name ("the ferry company Norvik Lines", "Port Governor Ida Berg"). Whom a word behind a name or "of" leads to is another: "Ida Berg's lawyer", "the Norvik Lines
    /// office", "a spokesman for Ida Berg", "the former harbour master".
    static func isOne(_ short: NamedOne, with more: Int, of long: NamedOne) -> Bool {
        let word = long.content[more]
        if word.isState { return short.isRoleOnly == long.isRoleOnly && short.state == nil }
        if companyForms.contains(word.text.lowercased().filter(\.isLetter)) { return !short.isRoleOnly }
        let rest = long.content.dropFirst()
        return more == 0 && rest.first?.isAdjoined == true && rest.allSatisfy { $0.isCapital || $0.isState }
            && !short.isRoleOnly && !long.isRoleOnly && short.kind != .place
    }
    private static let companyForms: Set<String> = [
        "ag", "bv", "co", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "llp", "ltd", "nv",
        "plc", "sa", "spa", "srl",
    ]
    private static func alike(_ a: NamedOne.Word, _ b: NamedOne.Word) -> Double {
        if a.key == b.key { return 1 }
        if a.isConcept && b.isConcept { return 0 }
        let alike = a.spelling.likeness(to: b.spelling)
        return alike.worth >= 24 ? alike.share : 0
    }
}
