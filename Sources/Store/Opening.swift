import NewsModel
import Text

/// Chooses which places of a story's tellings readers who are not signed in may see. All that was ever shown of a text stays within a
/// quarter of it.
///
/// It counts what a reader can put together: three words in a row that are shown anywhere count as known in every telling that has
/// them. So copies share one budget, and later comparisons add to earlier ones. Of each text at most a quarter of its running words, of
/// its characters (1,500 in all) and of its different long words may become known. Titles, names, offices and datelines, which lists
/// show, count first (names as running words only). A text of a few lines may show nothing. The quarter was chosen, not measured: a
/// reader can check a finding but must go to the source to read the article.
struct Opening {
    /// The open spans of each telling.
    private(set) var spans: [[Span]]
    /// The shown words of each telling, unchanged; each text is listed once.
    private(set) var words: [[String]]
    private var texts: [OpenText]
    /// For each run of three words its positions: the telling and the first word.
    private var runs: [UInt64: [(telling: Int32, word: Int32)]] = [:]
    /// The same for single words.
    private var single: [UInt64: [(telling: Int32, word: Int32)]] = [:]
    private let free: Set<Int>
    private let closed: Set<Int>

    /// - Parameters:
    ///   - free: tellings whose licence allows showing the whole text; they are not counted and not in `words`.
    ///   - closed: tellings of which nothing may be shown.
    ///   - remembered: what was shown of each telling before; empty for a new one.
    init(_ story: Story, free: Set<Int>, closed: Set<Int> = [], remembered: [[String]]) {
        // What pages show has the room first.
        let story = story.asShown
        self.free = free
        self.closed = closed
        texts = story.tellings.map { OpenText($0.article) }
        spans = Array(repeating: [], count: texts.count)
        words = Array(repeating: [], count: texts.count)
        for (t, text) in texts.enumerated() where !free.contains(t) {
            for (i, run) in text.runs.enumerated() { runs[run, default: []].append((Int32(t), Int32(i))) }
            for (i, word) in text.hashes.enumerated() { single[word, default: []].append((Int32(t), Int32(i))) }
        }
        for (t, telling) in story.tellings.enumerated() { showHead(of: t, telling.article) }
        showPeople(of: story)
        for (t, texts) in remembered.enumerated() where self.texts.indices.contains(t) {
            for words in texts {
                self.texts[t].learn(OpenText.hashes(words))
                reveal(OpenText.hashes(words))
            }
        }
        for place in story.placesByWeight { open(place) }
        // Of a name's other forms those for which there is room after the findings.
        for person in story.people { for place in person.variants { open(place) } }
    }
    /// Counts what lists and the telling's page show besides the text.
    private mutating func showHead(of t: Int, _ article: Article) {
        let terms = article.terms.first { $0.kind == .copyright }.map { [article.text($0.span)] } ?? []
        let names =
            article.authors + article.credits.map(\.name) + terms
            + [article.dateline.map { article.text($0.span) } ?? ""]
        if let title = article.title {
            texts[t].learn(OpenText.hashes(title))
            reveal(OpenText.hashes(title))
        }
        for name in names where !name.isEmpty { reveal(OpenText.hashes(name), isName: true) }
    }
    private mutating func showPeople(of story: Story) {
        for person in story.people {
            reveal(OpenText.hashes(person.name), isName: true)
            if let role = person.role { reveal(OpenText.hashes(role), isName: true) }
        }
        for wording in story.statements.flatMap(\.wordings) {
            for words in wording.via + [wording.saidTo].compactMap(\.self) {
                reveal(OpenText.hashes(words), isName: true)
            }
        }
    }
    /// Marks words in this order as known, in every telling that has them so.
    private mutating func reveal(_ hashes: [UInt64], isName: Bool = false) {
        for (telling, words) in places(of: hashes) {
            for word in words { texts[telling].learn(word: word, isName: isName) }
        }
    }
    /// For each telling the words that are in these runs of three, or in the whole sequence if it is shorter.
    private func places(of hashes: [UInt64]) -> [Int: Set<Int>] {
        var found: [Int: Set<Int>] = [:]
        guard hashes.count >= 3 else {
            guard let first = hashes.first else { return [:] }
            for (telling, word) in single[first] ?? [] where texts[Int(telling)].continues(hashes, at: Int(word)) {
                found[Int(telling), default: []].formUnion(Int(word)..<(Int(word) + hashes.count))
            }
            return found
        }
        for run in OpenText.runs(hashes) {
            for (telling, word) in runs[run] ?? [] {
                found[Int(telling), default: []].formUnion([Int(word), Int(word) + 1, Int(word) + 2])
            }
        }
        return found
    }
    /// Opens a place if every text that has its words still has room for them.
    private mutating func open(_ place: Place) {
        guard texts.indices.contains(place.telling), !place.span.isEmpty, !closed.contains(place.telling) else {
            return
        }
        let span = place.quotedSpan
        if free.contains(place.telling) {
            spans[place.telling].append(span)
            return
        }
        guard !spans[place.telling].contains(where: { $0.contains(span) }) else { return }
        let own = texts[place.telling].words(in: span)
        // A quick test, because most places have no room in their own text.
        guard texts[place.telling].hasRoom(for: Set(own)) else { return }
        var new = places(of: own.map { texts[place.telling].hashes[$0] })
        new[place.telling, default: []].formUnion(own)
        guard new.allSatisfy({ texts[$0].hasRoom(for: $1) }) else { return }
        for (telling, words) in new { for word in words { texts[telling].learn(word: word) } }
        spans[place.telling].append(span)
        let quoted = String(place.text.prefix(Place.mostQuoted))
        if !words[place.telling].contains(quoted) { words[place.telling].append(quoted) }
    }

    /// The number of known words of a telling, and of all its words.
    func known(of telling: Int) -> (words: Int, all: Int) {
        (texts[telling].known.count { $0 }, texts[telling].hashes.count)
    }
}

/// One telling's text as words, and which of them are known.
private struct OpenText {
    /// The words in order, and their byte offsets; the last offset is the text's end.
    let hashes: [UInt64]
    private let starts: [Int]
    /// The number of characters of each word, with the space after it.
    private let lengths: [Int]
    private let isLong: [Bool]
    private(set) var known: [Bool]
    private var different: Set<UInt64> = []
    /// Long words that are known only from lists of names.
    private var listed: Set<UInt64> = []
    private var count = (words: 0, characters: 0)
    /// The budget: a quarter of each.
    private let most: (words: Int, characters: Int, different: Int)

    init(_ article: Article) {
        let bytes = article.bytes
        let tokens = Self.tokens(bytes)
        hashes = tokens.map(\.hash)
        starts = tokens.map { Int($0.start) } + [bytes.count]
        func characters(_ from: Int, _ to: Int) -> Int { bytes[from..<max(from, to)].count { $0 & 0xC0 != 0x80 } }
        lengths = tokens.map { characters(Int($0.start), Int($0.end)) + 1 }
        isLong = tokens.map { characters(Int($0.start), Int($0.end)) > 3 }
        known = Array(repeating: false, count: tokens.count)
        let all = Set(zip(hashes, isLong).filter(\.1).map(\.0)).count
        most = (hashes.count / 4, min(1500, characters(0, bytes.count) / 4), all / 4)
    }
    /// The text's words and numbers, without marks.
    private static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        return tokens.filter { $0.kind != .mark }
    }
    static func hashes(_ text: String) -> [UInt64] { tokens(Array(text.utf8)).map(\.hash) }
    /// The hashes of every three words in a row.
    static func runs(_ hashes: [UInt64]) -> [UInt64] {
        zip(zip(hashes, hashes.dropFirst()), hashes.dropFirst(2)).map { Hash.mix(Hash.mix($0.0 ^ Hash.mix($0.1)) ^ $1) }
    }
    var runs: [UInt64] { Self.runs(hashes) }

    /// The words of which a span contains a part.
    func words(in span: Span) -> [Int] {
        guard !hashes.isEmpty else { return [] }
        var low = 0
        var high = hashes.count
        // Find the last word that begins at or before the span.
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= span.start { low = middle } else { high = middle }
        }
        return (low..<hashes.count).prefix { starts[$0] < span.end }.filter { starts[$0 + 1] > span.start }
    }
    /// Whether these words stand at a position, in this order.
    func continues(_ words: [UInt64], at position: Int) -> Bool { hashes.dropFirst(position).starts(with: words) }
    /// - Parameter isName: whether the word is known only from a list of names, not as a word of this text.
    mutating func learn(word: Int, isName: Bool = false) {
        guard known.indices.contains(word) else { return }
        if isLong[word], !isName { differ(hashes[word]) }
        if isLong[word], isName, !different.contains(hashes[word]) { listed.insert(hashes[word]) }
        guard !known[word] else { return }
        known[word] = true
        count = (count.words + 1, count.characters + lengths[word])
    }
    /// Marks words as known to occur, without their position.
    mutating func learn(_ words: [UInt64]) {
        let words = Set(words)
        for (hash, isLong) in zip(hashes, isLong) where isLong && words.contains(hash) { differ(hash) }
    }
    private mutating func differ(_ hash: UInt64) {
        different.insert(hash)
        listed.remove(hash)
    }
    /// How many different words may become known. A search tells that a listed name stands in this text, so names take up to an eighth of it.
    private var mostDifferent: Int { most.different - min(listed.count, most.different / 8) }
    func hasRoom(for words: Set<Int>) -> Bool {
        let new = words.filter { !known[$0] }
        let unheard = Set(words.filter { isLong[$0] }.map { hashes[$0] }).subtracting(different).count
        // Words that lists already show need no room, except as words that are now known to stand in this text.
        guard !new.isEmpty else { return unheard == 0 || different.count + unheard <= mostDifferent }
        return count.words + new.count <= most.words
            && count.characters + new.reduce(0) { $0 + lengths[$1] } <= most.characters
            && different.count + unheard <= mostDifferent
    }
}
