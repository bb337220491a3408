import Languages
import NewsModel
import TestSupport

@testable import Reading

/// A short text and what was read in it, in lines that a test can state.
struct Telling {
    let account: Account

    /// Reads a text in a language that has a pack, or that has none.
    init(_ text: String, in language: String = "en", published: String? = "2031-03-13", byGrammar: Bool = true) {
        self.init(text, pack: Languages.pack(for: language), published: published, byGrammar: byGrammar)
    }
    /// Reads a text with a pack of the test's own.
    init(_ text: String, pack: LanguagePack, published: String? = "2031-03-13", byGrammar: Bool = true) {
        var article = Repository.article(text)
        article.language = pack.code
        article.published = published
        account = read(article, lexicon: Lexicon(pack), byGrammar: byGrammar)
    }

    private func name(_ i: Int?) -> String {
        i.flatMap { account.names.indices.contains($0) ? account.names[$0].name : nil } ?? "-"
    }
    /// "direct | Anna Berg | “The dam holds,”"
    var quotations: [String] {
        account.quotations.map { quotation in
            let content = quotation.pieces.map { account.text($0) }.joined(separator: " … ")
            return "\(quotation.kind.rawValue) | \(name(quotation.speaker)) | \(content)"
        }
    }
    /// Who says each quotation.
    var speakers: [String] { account.quotations.map { name($0.speaker) } }
    /// Whom each quotation is said to.
    var hearers: [String] { account.quotations.map { $0.saidTo.map { account.text($0) } ?? "-" } }
    /// "12 at_least ships", "3.5 exact kilometer"
    var figures: [String] {
        account.figures.map { figure in
            let value =
                figure.low.flatMap { low in figure.high.map { number(low) + "-" + number($0) } } ?? number(figure.value)
            let what = figure.unit ?? figure.counts.map { account.text($0) } ?? "-"
            return "\(value) \(figure.bound.rawValue) \(what)"
        }
    }
    private func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }
    /// The values of the times.
    var times: [String] { account.times.map(\.value) }
    /// "Anna Berg, person, mayor"
    var names: [String] {
        account.names.filter { !$0.mentions.isEmpty }.map { name in
            [name.name, name.kind.rawValue, name.role].compactMap { $0 }.joined(separator: ", ")
        }
    }
}
