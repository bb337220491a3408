import NewsModel

/// The accounts that a worker read last, by their article's line: a story that grows is compared again, and most of its articles are those of before.
struct LatestReadings {
    /// The most bytes of lines that are kept. Chosen, not measured: some four hundred articles. An account takes about ten times its line (`Docs/Service.md`).
    static let limit = 4 << 20

    private struct Entry {
        var account: Account
        /// When it was last used.
        var turn: Int
    }
    private var entries: [[UInt8]: Entry] = [:]
    private var bytes = 0
    private var turn = 0

    /// The account of an article; nil when it is not kept.
    mutating func account(of line: [UInt8]) -> Account? {
        turn += 1
        entries[line]?.turn = turn
        return entries[line]?.account
    }
    mutating func keep(_ account: Account, of line: [UInt8]) {
        guard line.count <= Self.limit / 16, entries[line] == nil else { return }
        turn += 1
        entries[line] = Entry(account: account, turn: turn)
        bytes += line.count
        guard bytes > Self.limit else { return }
        // Half of them go at once, so that looking for the oldest ones costs little.
        for (line, _) in entries.sorted(by: { $0.value.turn < $1.value.turn }) {
            guard bytes > Self.limit / 2 else { break }
            entries[line] = nil
            bytes -= line.count
        }
    }
}
