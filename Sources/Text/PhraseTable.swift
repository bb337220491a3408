/// Phrases of one or more words, each with a value; the longest phrase at a position is found, usually with one probe.
public struct PhraseTable<Value: Sendable>: Sendable {
    @usableFromInline var values: [Value] = []
    @usableFromInline var core = PhraseCore()

    /// Makes an empty table.
    public init() {}

    /// Adds a phrase; its words are separated as by the tokenizer.
    public mutating func add(_ phrase: String, _ value: Value) {
        core.add(phrase, values.count)
        values.append(value)
    }

    /// The value of the longest phrase at token `i`, and its number of tokens; nil when there is none.
    @inlinable @inline(__always)
    public func match(_ tokens: [Token], _ i: Int, limit: Int) -> (value: Value, count: Int)? {
        guard let found = core.match(tokens, i, limit: limit) else { return nil }
        return (values[found.value], found.count)
    }
}

/// The part of a phrase table without the value type, so that calls across modules cost nothing.
@usableFromInline
struct PhraseCore: Sendable {
    private struct Entry: Sendable {
        let rest: [UInt64]
        let value: Int
    }
    private var table = WordTable()
    private var lists: [[Entry]] = []

    init() {}

    mutating func add(_ phrase: String, _ value: Int) {
        let bytes = Array(phrase.utf8)
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        guard let first = tokens.first else { return }
        let entry = Entry(rest: tokens.dropFirst().map(\.hash), value: value)
        let at = table.insert(first.hash, lists.count)
        if at == lists.count { lists.append([]) }
        let place = lists[at].firstIndex { $0.rest.count < entry.rest.count } ?? lists[at].count
        lists[at].insert(entry, at: place)
    }

    @usableFromInline
    func match(_ tokens: [Token], _ i: Int, limit: Int) -> (value: Int, count: Int)? {
        guard i < limit, i < tokens.count, let at = table.find(tokens[i].hash) else { return nil }
        search: for entry in lists[at] {
            guard i + entry.rest.count < limit else { continue }
            for k in entry.rest.indices where tokens[i + 1 + k].hash != entry.rest[k] { continue search }
            return (entry.value, entry.rest.count + 1)
        }
        return nil
    }
}
