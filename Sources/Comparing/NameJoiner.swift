import NewsModel
import Text

/// Joins the names of a story's tellings into persons, institutions and places.
///
/// Names that share a key are compared, and of names that are written alike only one: the time grows with the number of names and of spellings.
struct NameJoiner {
    private let names: [NamedOne]
    private var joined: DisjointSets
    /// The titles of the persons with full names.
    private var titlesOf: [Int: Set<UInt32>] = [:]
    /// How many earlier spellings with one key a name is compared with.
    private static let most = 60

    init(_ names: [NamedOne]) {
        self.names = names
        joined = DisjointSets(count: names.count)
        joinEqualNames()
        joinPersons()
        joinFirstNames()
        joinInstitutions()
        joinAcronyms()
        joinSingleNames()
        joinAlikeSingleNames()
    }

    /// The names that belong together, in order.
    mutating func sets() -> [[NamedOne.Ref]] { joined.sets().map { $0.map { names[$0].ref } } }

    /// Full names, states and offices in the same words.
    private mutating func joinEqualNames() {
        var firsts: [String: Int] = [:]
        for (i, one) in names.enumerated() {
            for key in Self.equalKeys(one) {
                if let first = firsts[key] { joined.join(first, i) } else { firsts[key] = i }
            }
        }
    }
    private static func equalKeys(_ one: NamedOne) -> [String] {
        if one.kind == .place, let state = one.state { return ["state:" + state] }
        var keys: [String] = []
        if one.words.count > 1, !one.isRoleOnly || one.kind != .person {
            let state = one.isRoleOnly ? one.state ?? "" : ""
            keys.append("name:" + state + ":" + one.generation + ":" + one.words.joined(separator: " "))
        }
        guard one.kind != .person || one.isRoleOnly else { return keys }
        // The state is compared separately, so that "Russian Defense Ministry" equals the ministry that an article assigns to Russia.
        var words = one.keys
        var state = ""
        if let name = one.state {
            words.remove(Hash.short(Hash.word("state:" + name)))
            state = name + ":"
        }
        guard !words.isEmpty else { return keys }
        let sort = one.kind == .place ? "place:" : one.isRoleOnly && one.kind == .person ? "role:" : "body:"
        return keys + [state + sort + words.sorted().map(String.init).joined(separator: ",")]
    }

    /// Spellings of one full name.
    private mutating func joinPersons() {
        var ofKey: [[UInt8]: [Int]] = [:]
        var seen: Set<String> = []
        for (i, one) in names.enumerated() where one.isPerson && one.words.count > 1 {
            // What is written alike is joined already; of a language one spelling is enough.
            guard let last = one.spellings.last,
                seen.insert(one.spelling).inserted
            else { continue }
            for key in last.keys {
                for j in (ofKey[key] ?? []).suffix(Self.most)
                where !joined.areJoined(i, j) && NameJoin.persons(one, names[j]) { joined.join(i, j) }
                ofKey[key, default: []].append(i)
            }
        }
    }

    /// "Maria Anna Berg" is Anna Berg, and "Herman Van Rossen" Van Rossen, where only one of the story is so called and no telling has both apart.
    private mutating func joinFirstNames() {
        var ofSpelling: [String: [Int]] = [:]
        var tellings: [Int: Set<Int>] = [:]
        for i in names.indices where names[i].isPerson && names[i].words.count > 1 {
            ofSpelling[names[i].spelling, default: []].append(i)
            tellings[joined.root(of: i), default: []].insert(names[i].ref.telling)
        }
        /// For each short name, one of each longer spelling.
        var longer: [String: [Int]] = [:]
        for long in ofSpelling.values {
            guard let first = long.first, names[first].words.count == 3 else { continue }
            longer[names[first].spelling(without: 1), default: []].append(first)
        }
        for (spelling, long) in longer.sorted(by: { $0.key < $1.key }) {
            let (longs, shorts) = (
                Set(long.map { joined.root(of: $0) }), Set((ofSpelling[spelling] ?? []).map { joined.root(of: $0) })
            )
            guard longs.count == 1, shorts.count == 1, let one = longs.first, let other = shorts.first, one != other,
                let first = long.min(), names[first].words[0].utf8.count > 2,
                !Self.kinship.contains(names[first].words[0]),
                tellings[one, default: []].isDisjoint(with: tellings[other, default: []])
            else { continue }
            joined.join(one, other)
            tellings[joined.root(of: one)] = tellings[one, default: []].union(tellings[other, default: []])
        }
    }
    /// "Abu Tomas" is the father of Tomas.
    private static let kinship: Set<String> = ["abu", "umm", "ibn", "bint"]

    /// Names of institutions whose words agree, in one language or in several.
    private mutating func joinInstitutions() {
        let pairs = institutionPairs()
        for (i, j, left) in pairs where left.0.isEmpty && left.1.isEmpty { joined.join(i, j) }
        // One word more, such as the country: only if no other institution of the story has the shorter name's words and another word with a capital too.
        var longer: [Int: Set<Int>] = [:]
        var fits: Set<Int> = []
        for (i, j, left) in pairs {
            let (short, long, more) = left.0.isEmpty ? (i, j, left.1) : (j, i, left.0)
            guard min(left.0.count, left.1.count) == 0, more.count == 1, let word = more.first else { continue }
            let isOne = NameJoin.isOne(names[short], with: word, of: names[long])
            let isOther = names[long].kind == .organisation && names[long].content[word].isCapital && word > 0
            if isOne || isOther { longer[joined.root(of: short), default: []].insert(joined.root(of: long)) }
            if isOne { fits.insert(joined.root(of: long)) }
        }
        for (short, long) in longer.sorted(by: { $0.key < $1.key }) {
            if long.count == 1, let only = long.first, fits.contains(only) { joined.join(short, only) }
        }
    }
    private func institutionPairs() -> [(Int, Int, ([Int], [Int]))] {
        var pairs: [(Int, Int, ([Int], [Int]))] = []
        var ofKey: [UInt64: [Int]] = [:]
        var seen: Set<String> = []
        for (i, one) in names.enumerated() where one.content.count > 1 && one.kind != .place && !one.isOnlyInTitle {
            guard seen.insert((one.language ?? "") + ":" + one.words.joined(separator: " ")).inserted else { continue }
            var met: Set<Int> = []
            for word in one.content {
                for key in Self.keys(of: word) {
                    met.formUnion((ofKey[key] ?? []).suffix(Self.most))
                    ofKey[key, default: []].append(i)
                }
            }
            for j in met.sorted() where j != i {
                guard NameJoin.areOfOneKind(one, names[j]) else { continue }
                if let left = NameJoin.bodies(one, names[j]) { pairs.append((i, j, left)) }
            }
        }
        return pairs
    }
    private static func keys(of word: NamedOne.Word) -> Set<UInt64> {
        Set([UInt64(word.key)]).union(word.spelling.keys.filter { $0.count > 2 }.map { Hash.of($0) })
    }

    /// "OHIS" is the only institution of the story whose words begin with these letters.
    private mutating func joinAcronyms() {
        var ofInitials: [[UInt8]: Set<Int>] = [:]
        for (i, one) in names.enumerated()
        where one.content.count > 1 && !one.isOnlyInTitle && !one.isPerson && one.kind != .group {
            guard Self.isWrittenAsName(one) else { continue }
            let initials = one.content.compactMap { Skeleton.romanised($0.text).first }
            ofInitials[initials, default: []].insert(i)
        }
        for (i, one) in names.enumerated() {
            guard let acronym = one.acronym, acronym.count > 1, let all = ofInitials[acronym] else { continue }
            let roots = Set(all.map { joined.root(of: $0) })
            if roots.count == 1, let only = roots.first { joined.join(i, only) }
        }
    }

    /// Whether a name may have an acronym: all words with capitals, or only the first in languages that write the rest small ("Banque centrale").
    private static func isWrittenAsName(_ one: NamedOne) -> Bool {
        if one.content.allSatisfy({ $0.isCapital || $0.isState }) { return true }
        guard let first = one.content.first, !["en", "de", "nl"].contains(one.language ?? "") else { return false }
        return first.isCapital || first.text.lowercased() == first.text.uppercased()
    }

    /// Single names that only one person of the story has, in its own telling or in any.
    private mutating func joinSingleNames() {
        let full = names.indices.filter { names[$0].isPerson && names[$0].words.count > 1 }
        var ofKey: [[UInt8]: [Int]] = [:]
        var seen: Set<String> = []
        for i in full
        where seen.insert(names[i].spelling).inserted {
            let keys = names[i].spellings.reduce(into: Set<[UInt8]>()) { $0.formUnion($1.keys) }
            for key in keys { ofKey[key, default: []].append(i) }
        }
        for i in full { titlesOf[joined.root(of: i), default: []].formUnion(names[i].titles) }
        // A telling that has a full name and, apart from it, this very word, has two: Anna Lorns is not Lorn.
        var apart: Set<[String]> = []
        for one in names where one.words.count == 1 { apart.insert([String(one.ref.telling)] + one.words) }
        var alone: [String: [Int]] = [:]
        for (i, one) in names.enumerated() where one.isSingleName {
            guard let name = one.spellings.first, let word = one.words.first else { continue }
            var fits: Set<Int> = []
            var same: Set<Int> = []
            for key in name.keys {
                for j in (ofKey[key] ?? []).prefix(Self.most) {
                    let other = names[j]
                    guard one.state == nil || other.state == nil || one.state == other.state else { continue }
                    if other.words.contains(word) { same.insert(joined.root(of: j)) }
                    if NameJoin.single(one, of: other),
                        other.words.contains(word) || !apart.contains([String(other.ref.telling), word])
                    {
                        fits.insert(joined.root(of: j))
                    }
                }
            }
            var chosen = same.count == 1 ? same : fits
            if chosen.count > 1 { chosen = bearers(chosen, of: one.titles) }
            if chosen.count == 1, let only = chosen.first {
                joined.join(i, only)
            } else if chosen.isEmpty, one.isPerson {
                // A surname without a full name, in several tellings.
                if let other = alone[word]?.first(where: {
                    names[$0].state == nil || one.state == nil || names[$0].state == one.state
                }) {
                    joined.join(i, other)
                } else {
                    alone[word, default: []].append(i)
                }
            }
        }
    }

    /// Single names of institutions in different tellings that are one word, if no longer name of the story has it. A telling that has both apart has two.
    private mutating func joinAlikeSingleNames() {
        var ofWord: [String: [[Int]]] = [:]
        for set in joined.sets() {
            let word = names[set[0]].words.first ?? ""
            let areAlike = set.allSatisfy {
                names[$0].words == [word] && !names[$0].isRoleOnly && names[$0].kind == .organisation
            }
            guard areAlike else { continue }
            ofWord[word, default: []].append(set)
        }
        for one in names where one.words.count > 1 { for word in one.words { ofWord[word] = nil } }
        for sets in ofWord.values where sets.count > 1 {
            let tellings = sets.flatMap { set in Set(set.map { names[$0].ref.telling }) }
            let states = Set(sets.flatMap { set in set.compactMap { names[$0].state } })
            guard Set(tellings).count == tellings.count, states.count <= 1 else { continue }
            for set in sets.dropFirst() { joined.join(sets[0][0], set[0]) }
        }
    }

    /// Of several persons those who have one of these titles; all when none has.
    private mutating func bearers(_ roots: Set<Int>, of titles: Set<UInt32>) -> Set<Int> {
        guard !titles.isEmpty else { return roots }
        let some = roots.filter { !(titlesOf[$0] ?? []).isDisjoint(with: titles) }
        return some.isEmpty ? roots : some
    }
}
