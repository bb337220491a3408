import Grammar
import Languages
import Text

/// What words of several languages mean, as keys that do not depend on the language: the key of the English word. `Evaluation/train-meanings`
/// makes the table of WikDict's dictionaries.
///
/// Its bytes: magic, number of languages; for each its code (8 bytes), the place of its first entry and their number; then the entries, each
/// the short hash of a stem and the meaning's key, by rising hash. All numbers have four bytes, little-endian.
struct Meanings: Sendable {
    private let bytes: ModelBytes
    private let sections: [String: (start: Int, count: Int)]

    /// Nil when the bytes are no table.
    init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let count = bytes.word(at: 4).map({ Int($0) }), count < 256 else {
            return nil
        }
        var sections: [String: (start: Int, count: Int)] = [:]
        for k in 0..<count {
            let at = 8 + 16 * k
            guard let start = bytes.word(at: at + 8).map({ Int($0) }),
                let length = bytes.word(at: at + 12).map({ Int($0) }),
                bytes.word(at: start + 8 * length - 4) != nil
            else { return nil }
            let code = (at..<(at + 8)).map { bytes[$0] }.prefix { $0 != 0 }
            sections[String(decoding: code, as: UTF8.self)] = (start, length)
        }
        self.bytes = bytes
        self.sections = sections
    }
    private static let magic: UInt32 = 0x4E4D_5453

    /// The meaning's key for the hash of a stem (`Stemmer`); nil when the table has none.
    func key(of stem: UInt64, in language: String) -> UInt32? {
        guard let (start, count) = sections[language] else { return nil }
        return bytes.row(of: Hash.short(stem), from: start, rows: count, size: 8).flatMap { bytes.word(at: $0 + 4) }
    }

    /// The bytes of a table of "language, word, English word" lines, parted by tabs; of two words with one stem the first counts.
    static func bytes(_ lines: some Sequence<Substring>) -> [UInt8] {
        let english = Lexicon.of("en")
        let stemmers = Dictionary(uniqueKeysWithValues: Languages.all.map { ($0.code, Stemmer(language: $0.code)) })
        let ofEnglish = Stemmer(language: "en")
        var tables: [String: [UInt32: UInt32]] = [:]
        for line in lines {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let stemmer = stemmers[String(fields[0])] else { continue }
            let stem = ofEnglish.key(String(fields[2]))
            let concept = english.concept(of: Hash.word(String(fields[2]))) ?? english.concept(of: stem)
            let key = concept ?? Hash.short(stem)
            let word = Hash.short(stemmer.key(String(fields[1])))
            if tables[String(fields[0])]?[word] == nil { tables[String(fields[0]), default: [:]][word] = key }
            if concept == nil { tables["en", default: [:]][Hash.short(stem)] = key }
        }
        var out: [UInt8] = []
        func add(_ number: Int) { withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { out += Array($0) } }
        add(Int(magic))
        add(tables.count)
        var start = 8 + 16 * tables.count
        for code in tables.keys.sorted() {
            out += Array((code + "\0\0\0\0\0\0\0\0").utf8.prefix(8))
            add(start)
            add(tables[code]?.count ?? 0)
            start += 8 * (tables[code]?.count ?? 0)
        }
        for code in tables.keys.sorted() {
            for (word, key) in (tables[code] ?? [:]).sorted(by: { $0.key < $1.key }) {
                add(Int(word))
                add(Int(key))
            }
        }
        return out
    }
}

/// For `Evaluation/train-meanings`.
package enum MeaningsTrainer {
    /// The table's bytes for lines of "language, word, English word", parted by tabs.
    package static func bytes(_ text: String) -> [UInt8] { Meanings.bytes(text.split(separator: "\n")) }
}
