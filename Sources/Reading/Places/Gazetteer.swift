import Grammar
import NewsModel
import Text

/// Known places: cities, countries and American states by their names in many languages and spellings. `Evaluation/train-places` makes the table of
/// GeoNames.
///
/// Its bytes: magic, number of names, number of spellings; for each name the end of its text; for each spelling, by rising hash, the hash and
/// the number of its name; then the texts. All numbers have four bytes, little-endian.
struct Gazetteer: Sendable {
    private let bytes: ModelBytes
    private let names: Int
    private let spellings: Int
    private static let magic: UInt32 = 0x4C50_5453
    private static let head = 12

    /// Nil when the bytes are no table.
    init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let names = bytes.word(at: 4).map({ Int($0) }), names < 1 << 20,
            let spellings = bytes.word(at: 8).map({ Int($0) }), spellings < 1 << 22,
            spellings == 0 || bytes.word(at: Self.head + 4 * names + 8 * spellings - 4) != nil
        else { return nil }
        self.bytes = bytes
        self.names = names
        self.spellings = spellings
    }
    /// The hash of a name as it is compared: its letters and digits in Latin script and lower case; where these are few because it is written in
    /// another script, the name itself ("ан" is not "An").
    static func folded(_ name: String) -> UInt32 {
        let latin = Skeleton.romanised(name).filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        let isEnough = latin.count >= 4 || latin.count >= 2 && name.utf8.allSatisfy { $0 < 0x80 }
        return Hash.short(Hash.of(isEnough ? latin : Array(name.lowercased().utf8)))
    }
    /// The name under which a place is known; nil for one that is not.
    func name(of spelling: String) -> String? {
        bytes.row(of: Self.folded(spelling), from: Self.head + 4 * names, rows: spellings, size: 8)
            .flatMap { bytes.word(at: $0 + 4) }.flatMap { text(Int($0)) }
    }
    private func text(_ n: Int) -> String? {
        guard n < names else { return nil }
        let texts = Self.head + 4 * names + 8 * spellings
        let start = n == 0 ? 0 : bytes.word(at: Self.head + 4 * (n - 1)).map { Int($0) }
        guard let start, let end = bytes.word(at: Self.head + 4 * n).map({ Int($0) }), start <= end, end - start < 500,
            texts + end <= bytes.count
        else { return nil }
        return String(decoding: (texts + start..<texts + end).map { bytes[$0] }, as: UTF8.self)
    }

    /// The bytes of a table of "spelling, name" lines, parted by a tab; of two lines of one spelling the first counts.
    static func bytes(_ lines: some Sequence<Substring>) -> [UInt8] {
        var order: [String] = []
        var known: [String: Int] = [:]
        var table: [UInt32: Int] = [:]
        for line in lines {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            let name = String(fields[1])
            if known[name] == nil {
                known[name] = order.count
                order.append(name)
            }
            let spelling = folded(String(fields[0]))
            if table[spelling] == nil { table[spelling] = known[name] }
        }
        var out: [UInt8] = []
        func add(_ number: Int) { withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { out += Array($0) } }
        add(Int(magic))
        add(order.count)
        add(table.count)
        var end = 0
        for name in order {
            end += name.utf8.count
            add(end)
        }
        for (spelling, name) in table.sorted(by: { $0.key < $1.key }) {
            add(Int(spelling))
            add(name)
        }
        for name in order { out += Array(name.utf8) }
        return out
    }
}

/// Where an article was filed.
public enum FiledPlaces {
    /// The places of a dateline, each by the name under which it is known.
    ///
    /// A name that no table knows counts only where the line is certainly a dateline, because it names an agency or a day; else it may be a
    /// headline's label ("FACT CHECK –").
    public static func names(of dateline: Article.Dateline?) -> [String] {
        guard let dateline else { return [] }
        let isCertain = !dateline.agencies.isEmpty || dateline.date != nil
        var found: [String] = []
        for written in dateline.places {
            let bare = written.trimmingCharacters { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != ")" }
            guard !bare.isEmpty else { continue }
            let known = Models.places?.name(of: bare)
            guard known != nil || isCertain else { continue }
            let name = known ?? withoutCapitals(bare.hasSuffix(".") ? String(bare.dropLast()) : bare)
            if !found.contains(name) { found.append(name) }
        }
        return found
        /// A name in capitals as it is written elsewhere.
        func withoutCapitals(_ name: String) -> String {
            guard name.count > 3, name == name.uppercased(), name != name.lowercased() else { return name }
            return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
        }
    }
}
extension String {
    /// The text without those characters at its ends.
    fileprivate func trimmingCharacters(where isAway: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, isAway(first) { text.removeFirst() }
        while let last = text.last, isAway(last) { text.removeLast() }
        return String(text)
    }
}

/// Makes the table.
package enum GazetteerTrainer {
    package static func bytes(_ text: String) -> [UInt8] { Gazetteer.bytes(text.split(separator: "\n")) }
}
