/// One word of a name, spelled by sounds, to be compared with spellings of other languages and scripts: Orlitsch, Όρλιτς and Орлич are one.
///
/// How letters stand for each other is learned from names that Wikidata has in two scripts, by `Evaluation/train-spellings`: of such pairs 96 in
/// 100 are alike, of strangers 3 in 1,000.
package struct Spelling: Sendable {
    /// Indices into `letters`.
    private let sounds: [UInt8]
    /// What the spelling's likeness to itself is worth.
    private let whole: Int
    /// The first letters of the name, when it is short enough for an initial.
    private let initial: [UInt8]

    package init(_ word: String) {
        let roman = Skeleton.romanised(word).filter { $0 != 0x20 }
        sounds = Self.sounds(roman)
        whole = sounds.reduce(0) { $0 + Self.worth($1, $1) }
        initial = roman.count <= 3 ? roman : []
    }

    /// How much likelier both are spellings of one name than two names, in eighths of a natural logarithm, and as a share of what equal
    /// spellings of this length would be worth.
    package func likeness(to other: Spelling) -> (worth: Int, share: Double) {
        let (a, b) = (sounds, other.sounds)
        guard !a.isEmpty, !b.isEmpty, a.count <= 64, b.count <= 64 else { return (0, 0) }
        if a == b { return (whole, 1) }
        var row = [0]
        for y in b { row.append((row.last ?? 0) + Self.worth(y, Self.nothing)) }
        for x in a {
            var before = row[0]
            let alone = Self.worth(x, Self.nothing)
            row[0] += alone
            for (j, y) in b.enumerated() {
                let best = max(
                    before + Self.worth(x, y), row[j + 1] + alone, row[j] + Self.worth(y, Self.nothing))
                before = row[j + 1]
                row[j + 1] = best
            }
        }
        let worth = row[b.count]
        return (worth, Double(2 * worth) / Double(max(1, whole + other.whole)))
    }
    /// Whether one is an abbreviation of the other: "J." of "Jens", "Vl." of "Vladimir".
    package func abbreviates(_ other: Spelling) -> Bool {
        !initial.isEmpty && initial.count < other.sounds.count
            && other.sounds.starts(with: Self.sounds(initial)) && initial.count <= 2
    }
    /// Keys of which spellings that are alike share one: the kinds of consonants, without each of them, and the first two and the last two.
    package var keys: Set<[UInt8]> {
        var kinds: [UInt8] = []
        for sound in sounds {
            let kind = Self.kinds[Int(sound)]
            if kind != 0, kinds.last != kind { kinds.append(kind) }
        }
        var keys: Set<[UInt8]> = [kinds]
        guard kinds.count >= 2 else { return keys }
        keys.insert([1] + kinds.prefix(2))
        keys.insert([2] + kinds.suffix(2))
        guard (3...12).contains(kinds.count) else { return keys }
        for i in kinds.indices {
            var shorter = kinds
            shorter.remove(at: i)
            keys.insert(shorter)
        }
        return keys
    }

    // MARK: - Sounds

    private static let nothing = UInt8(letters.count)
    private static func worth(_ a: UInt8, _ b: UInt8) -> Int {
        let i = Int(a) * (letters.count + 1) + Int(b)
        return i < table.count ? table[i] : 0
    }
    /// The kind of each letter: consonants that scripts confuse are of one kind, vowels of none.
    private static let kinds: [UInt8] = letters.map { letter in
        let groups = ["cqsxz", "gkh", "bfv", "p", "td", "m", "n", "l", "r"]
        return UInt8((groups.firstIndex { $0.utf8.contains(letter) } ?? -1) + 1)
    }
    private static let numbers: [UInt8] = (0...UInt8.max).map { byte in
        letters.firstIndex(of: byte).map { UInt8($0) } ?? nothing
    }
    /// Letters that together spell one sound, longer ones first; c stands for "ch" and "ts", q for "sh", x for "zh".
    private static let spelled: [(from: [UInt8], to: [UInt8])] = [
        ("shch", "q"), ("tsch", "c"), ("sch", "q"), ("tch", "c"), ("sh", "q"), ("ch", "c"), ("zh", "x"), ("cz", "c"),
        ("sz", "q"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("th", "t"), ("ts", "c"), ("dz", "x"), ("ck", "k"),
        ("dt", "t"), ("x", "ks"), ("c", "k"), ("q", "k"), ("w", "v"),
    ].map { (Array($0.utf8), Array($1.utf8)) }
    private static func sounds(_ roman: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        func add(_ letter: UInt8) {
            let number = numbers[Int(letter)]
            if number != nothing, out.last != number { out.append(number) }
        }
        var i = 0
        while i < roman.count {
            if let (from, to) = spelled.first(where: { roman[i...].starts(with: $0.from) }) {
                to.forEach(add)
                i += from.count
            } else {
                add(roman[i])
                i += 1
            }
        }
        return out
    }
}
