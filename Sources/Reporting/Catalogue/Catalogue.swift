import NewsModel

/// The strings of the interface in one language. English stands in the sources and templates; `Languages/` has one file of GNU gettext
/// for each other language, which a test compares with them.
package struct Catalogue: Sendable {
    /// The code of the language, ISO 639-1.
    package let language: String
    /// By the English text: the translation, and where there is a number the forms for one and for more.
    private let strings: [String: [String]]
    /// Shows a text that has no translation, in tests.
    private let missing: @Sendable (String) -> String

    package init(
        language: String, strings: [String: [String]], missing: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.language = language
        self.strings = strings
        self.missing = missing
    }

    package static let english = Catalogue(language: "en", strings: [:])
    package static let german = Catalogue(
        language: "de", strings: PortableObject(String(decoding: PackageResources.de_po, as: UTF8.self)).strings)
    /// The languages of the interface.
    package static let all = [english, german]

    /// The language of the present task: that of the reader whose page is made. Programs and commands speak English.
    @TaskLocal package static var current = english

    /// The first of a reader's languages that the interface has.
    package static func best(of languages: [String]) -> Catalogue {
        languages.lazy.compactMap { code in all.first { $0.language == code } }.first ?? english
    }

    func said(_ phrase: Phrase) -> String { Phrase.filled(text(phrase.key), phrase.values) }
    func said(_ n: Int, _ one: Phrase, _ many: Phrase) -> String {
        guard let forms = strings[one.key], forms.count == 2 else {
            let phrase = n == 1 ? one : many
            return Phrase.filled(language == "en" ? phrase.key : missing(phrase.key), phrase.values)
        }
        return n == 1 ? Phrase.filled(forms[0], one.values) : Phrase.filled(forms[1], many.values)
    }
    /// The translation of a string; itself where there is none.
    func text(_ key: String) -> String {
        strings[key]?.first ?? (language == "en" || key == "{1}" ? key : missing(key))
    }
    /// A template with its strings in this language.
    package func translated(template: String) -> String {
        language == "en" ? template : TemplateStrings.replaced(in: template, by: text)
    }

    /// The words of kept lists that pages show.
    package static let vocabulary: Set<String> = {
        var words = Words.vocabulary
        words += Section.allCases.map(\.name)
        words += Lineage.How.allCases.map(\.rawValue)
        words += Account.Stance.allCases.map(\.rawValue)
        words += Account.Bound.allCases.map(StoryText.plain)
        words += Story.Position.Stance.allCases.map(\.rawValue)
        words += Account.Evidence.Kind.allCases.map(\.rawValue)
        words += Story.Alteration.Kind.allCases.map(\.rawValue)
        words += Story.Drift.Kind.allCases.map(\.rawValue)
        words += Passage.Likeness.allCases.map(\.rawValue)
        words += Article.Block.Kind.allCases.map(\.rawValue)
        words += Story.editable.map(\.name)
        words += Family.Rule.allCases.map(\.rawValue) + [Family.creditRule]
        return Set(words)
    }()
}
