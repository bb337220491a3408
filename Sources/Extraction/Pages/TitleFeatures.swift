import Markup
import NewsModel
import Text

/// What speaks for and against each text that may be a page's title: where the page has it, how it is related to what the data declares and to the nearest
/// heading, its length, the outlet's name, the address. `forest` is trained on them by `Evaluation/train-titles`.
struct TitleFeatures {
    /// Of the page: how what it declares and its nearest heading are related.
    private(set) var ofPage: [String] = []
    private let candidates: [TitleCandidate]
    private let reader: PageReader
    private var anchors: [(name: String, letters: [UInt8], overlap: Overlap)] = []
    private let outlets: [[UInt8]]
    private let slug: [UInt8]
    /// For each candidate its words of three letters or more that the address may have, and the share that it has.
    private let words: [[[UInt8]]]
    private let shares: [Double]

    init(_ candidates: TitleCandidates, reader: PageReader) {
        self.candidates = candidates.all
        self.reader = reader
        slug = Self.slug(reader.url)
        words = slug.isEmpty ? [] : candidates.all.map { Self.folded($0.text).filter { $0.count >= 3 } }
        shares = words.map { [slug] words in
            words.isEmpty ? 0 : Double(words.count { holds(slug[...], $0) }) / Double(words.count)
        }
        outlets = reader.outlets.map { Array($0.utf8) }.filter { $0.count >= 4 }
        let declared: [(name: String, source: TitleCandidate.Source)] = [
            ("og", .graph), ("ld", .headline), ("title", .title),
        ]
        for (name, source) in declared {
            if let one = candidates.all.first(where: { $0.sources.contains(source) }) { addAnchor(name, one) }
        }
        if let heading = candidates.heading { addAnchor("h1", heading) }
        for name in ["og", "ld", "title", "h1"] where !anchors.contains(where: { $0.name == name }) {
            ofPage.append("no \(name)")
        }
        let confirmed = candidates.all.filter { $0.isHeading && $0.confirmations > 0 }
        ofPage.append(
            confirmed.isEmpty
                ? "no heading confirmed"
                : confirmed.contains { $0.sources.contains(.h1) } ? "h1 confirmed" : "lower heading confirmed")
        for (i, a) in anchors.enumerated() {
            for b in anchors.dropFirst(i + 1) {
                ofPage.append("\(a.name)/\(b.name) \(Self.relation(of: a.letters, to: b.letters))")
            }
        }
    }
    private mutating func addAnchor(_ name: String, _ candidate: TitleCandidate) {
        anchors.append((name, Array(candidate.letters.utf8), Overlap(Array(candidate.text.utf8))))
    }

    /// The features of a candidate, without those of the page.
    func of(_ at: Int) -> [String] {
        let one = candidates[at]
        let (letters, text) = (Array(one.letters.utf8), Array(one.text.utf8))
        var features = Array(one.features) + one.sources.map { "from \($0.rawValue)" }
        for anchor in anchors {
            var relation = Self.relation(of: letters, to: anchor.letters)
            if relation == "!" {
                let share = anchor.overlap.share(of: text[...])
                relation = share > 0.6 ? "~" : share > 0.25 ? "?" : "!"
            }
            features.append("\(anchor.name) \(relation)")
        }
        features.append("places \(Self.places.intersection(one.sources).count)")
        let words = text.count { $0 == .space } + 1
        features.append("words \(Self.step(words, [1, 2, 3, 5, 8, 12, 17]))")
        features.append("bytes \(Self.step(text.count, [19, 39, 59, 79, 109]))")
        if text.first?.isASCIIDigit == true { features.append("begins with digit") }
        if one.text.unicodeScalars.first?.properties.isLowercase == true { features.append("begins small") }
        if !one.text.unicodeScalars.contains(where: \.properties.isLowercase) { features.append("no small letter") }
        if reader.strip(one.text, reader.outlets) != one.text { features.append("outlet's part") }
        if outlets.contains(where: { letters.suffix($0.count) == $0[...] }) { features.append("ends with outlet") }
        if outlets.contains(where: { letters.prefix($0.count) == $0[...] }) { features.append("begins with outlet") }
        addAddress(at, &features)
        return features
    }
    /// Whether these are the features of a link below the beginning of the text that no declared title resembles: it leads to another article. (On pages of sites
    /// that take no part in the training one of 110 had such a title.)
    func leadsElsewhere(_ features: [String]) -> Bool {
        let declared = anchors.filter { $0.name != "h1" }
        return features.contains("a link") && features.contains("below") && !declared.isEmpty
            && declared.allSatisfy { features.contains("\($0.name) !") }
    }
    /// The sources whose agreement counts.
    private static let places: Set<TitleCandidate.Source> = [
        .graph, .headline, .twitter, .meta, .microdata, .h1, .title,
    ]
    /// The first of the steps that a number does not exceed; "more" beyond the last.
    private static func step(_ number: Int, _ steps: [Int]) -> String {
        steps.first { number <= $0 }.map(String.init) ?? "more"
    }
    /// How a text's letters are related to another's.
    private static func relation(of mine: [UInt8], to theirs: [UInt8]) -> String {
        if mine == theirs { return "=" }
        if mine.count < theirs.count {
            if theirs.starts(with: mine) { return "begins" }
            if theirs.suffix(mine.count) == mine[...] { return "ends" }
            return holds(theirs[...], mine) ? "inside" : "!"
        }
        if mine.starts(with: theirs) { return "begun by" }
        if mine.suffix(theirs.count) == theirs[...] { return "ended by" }
        return holds(mine[...], theirs) ? "around" : "!"
    }

    // MARK: - The address

    private func addAddress(_ at: Int, _ features: inout [String]) {
        guard !shares.isEmpty else {
            features.append("no address")
            return
        }
        let share = shares[at]
        features.append("address \(share < 0.2 ? 0 : share < 0.5 ? 2 : share < 0.8 ? 5 : share < 0.99 ? 8 : 9)")
        if share == shares.max() { features.append("best address") }
        guard let first = words[at].first, let last = words[at].last else { return }
        features.append(holds(slug[...], first) ? "begins in address" : "begins otherwise")
        features.append(holds(slug[...], last) ? "ends in address" : "ends otherwise")
    }
    /// The letters and digits of the longest part of the address that has several words; empty if there is none.
    private static func slug(_ url: String?) -> [UInt8] {
        guard let url else { return [] }
        let path = url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let parts = path.split(separator: UInt8(ascii: "/")).dropFirst(2).filter { part in
            part.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } >= 2
                && part.contains(where: \.isASCIILetter)
        }
        let longest = parts.max { $0.count < $1.count }.map(Array.init) ?? []
        return longest.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }.filter { $0.isASCIILetter || $0.isASCIIDigit }
    }
    /// The words of a text as addresses spell them: "Größe" is "groesse", "déjà" is "deja".
    private static func folded(_ text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            let c = lowercase(scalar.value)
            switch c {
            case 0x61...0x7A, 0x30...0x39: word.append(UInt8(truncatingIfNeeded: c))
            case 0xE4: word += Array("ae".utf8)
            case 0xF6: word += Array("oe".utf8)
            case 0xFC: word += Array("ue".utf8)
            case 0xDF: word += Array("ss".utf8)
            case 0xE0...0xE5: word.append(UInt8(ascii: "a"))
            case 0xE7: word.append(UInt8(ascii: "c"))
            case 0xE8...0xEB: word.append(UInt8(ascii: "e"))
            case 0xEC...0xEF: word.append(UInt8(ascii: "i"))
            case 0xF1: word.append(UInt8(ascii: "n"))
            case 0xF2...0xF5: word.append(UInt8(ascii: "o"))
            case 0xF9...0xFB: word.append(UInt8(ascii: "u"))
            case 0x27, 0x2019, 0xAD: break
            default:
                if !word.isEmpty { words.append(word) }
                word = []
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}

/// The texts of a page that may be its title, with their features, for `Evaluation/train-titles`.
package func titleTable(page bytes: [UInt8], url: String?) -> [(text: String, features: [String])] {
    let tree = parseHTML(decodeMarkup(bytes).bytes)
    let (data, page) = (PageData(tree), Page(tree))
    let reader = PageReader(
        tree: tree, data: data, page: page, scores: Body(page, data).scores, url: url, language: nil,
        site: data.siteName()?.value)
    let candidates = TitleCandidates(reader)
    let features = TitleFeatures(candidates, reader: reader)
    return candidates.fit.compactMap {
        let own = features.of($0)
        return features.leadsElsewhere(own) ? nil : (candidates.all[$0].text, features.ofPage + own)
    }
}
