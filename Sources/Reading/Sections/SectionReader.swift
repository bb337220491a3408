import Grammar
import Languages
import NewsModel
import Text

/// Finds which section of a newspaper an article belongs to, by its first words and by what its source files it under.
///
/// A term is the key of a word, which words of the same meaning share in eleven languages; or a section that an address, a feed or a page names.
struct SectionReader {
    let account: Account

    /// The words that are read: those of the title and of the first paragraphs.
    private static let most = 250
    /// The first words count more, because they are the title's.
    private static let first = 12
    private static let weightOfFirst = 3
    private static let weightOfAddress = 6
    private static let weightOfSubject = 2
    private static let mostSubjects = 20

    /// The terms with the number of times that each occurs, by rising key.
    func terms() -> [(key: UInt32, count: Int)] {
        var counts: [UInt32: Int] = [:]
        var read = 0
        reading: for sentence in account.sentences {
            for word in account.terms(of: sentence.words) where word.flags.isDisjoint(with: .stop) {
                counts[word.key, default: 0] += read < Self.first ? Self.weightOfFirst : 1
                read += 1
                if read == Self.most { break reading }
            }
        }
        func add(_ name: String, _ weight: Int) {
            for section in SectionNames.sections(named: name) { counts[Self.key(of: section), default: 0] += weight }
        }
        for name in namesInAddress() { add(name, Self.weightOfAddress) }
        for subject in account.article.subjects.prefix(Self.mostSubjects) {
            for name in Self.names(in: subject) { add(name, Self.weightOfSubject) }
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    /// The key of a section that a source names.
    private static func key(of section: String) -> UInt32 { Hash.short(Hash.word("section:" + section)) }
    /// The folders of the article's address, and their parts between hyphens.
    private func namesInAddress() -> [String] {
        let address = (account.article.url ?? "").prefix(2000).prefix { $0 != "?" && $0 != "#" }
        // The scheme and the host come first, the article's own name last.
        let folders = address.split(separator: "/").dropFirst(2).dropLast().map { $0.lowercased() }
        return folders.flatMap { folder in
            [folder] + folder.split { "-_.".contains($0) }.map(String.init).filter { $0 != folder }
        }
    }
    /// A subject as its source writes it, and its parts: "News & Politics", "Sport > Tennis".
    fileprivate static func names(in subject: String) -> [String] {
        let lower = subject.prefix(100).lowercased()
        let parts = lower.split { ",;>/|&".contains($0) }.map { part in
            part.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        }
        let whole = lower.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        return parts.contains(whole) ? parts : [whole] + parts
    }

    /// For each section, in order of `Section.allCases`, how much speaks for it, in hundredths; empty when nothing is known.
    func scores() -> [Int] { Models.sections?.scores(of: terms()) ?? [] }
}

/// A linear model of sections. `Evaluation/train-sections` writes it.
///
/// Its bytes: magic, number of terms, then the bias of each section, then the terms by rising key, each its key and a signed byte for each section,
/// padded to a multiple of four. All numbers have four bytes, little-endian; weights are in twentieths.
struct SectionModel: Sendable {
    private let bytes: ModelBytes
    private let count: Int
    private static let magic: UInt32 = 0x4E53_5453
    private static let sections = Section.allCases.count
    private static let row = 4 + (sections + 3) / 4 * 4

    /// Nil when the bytes are no model.
    init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let count = bytes.word(at: 4).map({ Int($0) }), count < 1 << 24,
            bytes.word(at: Self.start + count * Self.row - 4) != nil
        else { return nil }
        self.bytes = bytes
        self.count = count
    }
    /// Of fewer terms that it knows the model says nothing. Chosen, not measured.
    private static let leastTerms = 3
    private static let start = 8 + 4 * sections

    /// - Parameter terms: terms by rising key.
    /// - Returns: for each section how much speaks for it, in hundredths; empty when too few terms are known.
    func scores(of terms: [(key: UInt32, count: Int)]) -> [Int] {
        var sums = [Double](repeating: 0, count: Self.sections)
        var length = 0.0
        var known = 0
        for term in terms {
            guard let at = bytes.row(of: term.key, from: Self.start, rows: count, size: Self.row) else { continue }
            length += Double(term.count)
            known += 1
            let value = Double(term.count).squareRoot()
            for c in 0..<Self.sections { sums[c] += value * Double(Int8(bitPattern: bytes[at + 4 + c])) }
        }
        guard known >= Self.leastTerms else { return [] }
        return (0..<Self.sections).map { c in
            let bias = Double(Int32(bitPattern: bytes.word(at: 8 + 4 * c) ?? 0))
            return Int((5 * (bias + sums[c] / max(1, length).squareRoot())).rounded())
        }
    }
}

/// What the model of sections learns from.
package enum SectionTrainer {
    package static func terms(of article: Article) -> [(key: UInt32, count: Int)] {
        SectionReader(account: read(article, byGrammar: false)).terms()
    }
    /// The sections that a source may mean by a name.
    package static func sections(named name: String) -> [String] {
        Set(SectionReader.names(in: name).flatMap(SectionNames.sections)).sorted()
    }
}
