import Grammar
import Text

/// Given names of many countries, some of which are also other words. `Evaluation/train-given-names` makes the table.
///
/// Its bytes: magic, the number of names, and for each, by rising hash, the short hash and a bit for each of `languages` in which it is rather another word.
/// All numbers have four bytes, little-endian.
struct GivenNameTable: Sendable {
    private let bytes: ModelBytes
    private let count: Int
    private static let magic: UInt32 = 0x4E47_5453
    private static let head = 8
    /// The languages in the order of their bits.
    private static let languages = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl"]

    /// Nil when the bytes are no table.
    init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let count = bytes.word(at: 4).map({ Int($0) }), count < 1 << 20,
            count == 0 || bytes.word(at: Self.head + 8 * count - 4) != nil
        else { return nil }
        self.bytes = bytes
        self.count = count
    }
    /// Whether a token's hash is that of a given name, also of one that is another word too.
    func contains(_ hash: UInt64) -> Bool { row(of: hash) != nil }
    /// Whether a token's hash is that of a given name that is not rather another word of the language, as far as the table knows: it has words of `languages` alone.
    func contains(_ hash: UInt64, in language: String) -> Bool {
        guard let at = row(of: hash), let others = bytes.word(at: at + 4) else { return false }
        guard let bit = Self.languages.firstIndex(of: language) else { return true }
        return others & (1 << UInt32(bit)) == 0
    }
    private func row(of hash: UInt64) -> Int? {
        bytes.row(of: Hash.short(hash), from: Self.head, rows: count, size: 8)
    }

    /// The bytes of a table of names, one a line; behind each, parted by a tab, the codes of the languages in which it is rather another word.
    static func bytes(_ lines: some Sequence<Substring>) -> [UInt8] {
        var table: [UInt32: UInt32] = [:]
        for line in lines {
            let fields = line.split(separator: "\t")
            guard let name = fields.first else { continue }
            let others = fields.dropFirst().flatMap { $0.split(separator: " ") }
            table[Hash.short(Hash.word(String(name))), default: 0] |= others.reduce(into: 0) { mask, code in
                if let bit = languages.firstIndex(of: String(code)) { mask |= 1 << UInt32(bit) }
            }
        }
        var out: [UInt8] = []
        func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { out += Array($0) } }
        add(magic)
        add(UInt32(clamping: table.count))
        for (name, others) in table.sorted(by: { $0.key < $1.key }) {
            add(name)
            add(others)
        }
        return out
    }
}

/// For `Evaluation/train-given-names`.
package enum GivenNameTrainer {
    /// The table's bytes for lines of a name and the codes of languages in which it is rather another word, parted by a tab.
    package static func bytes(_ text: String) -> [UInt8] { GivenNameTable.bytes(text.split(separator: "\n")) }
}
