// Page bytes or plain text → article: finds title, dek, body, captions, credits, conditions of use, links and boilerplate
// ("furniture").
//
//   extract(text:id:path:)      the bytes of a text file                    Lines/PlainText.swift
//   extract(page:id:url:)       the bytes of a page                        Pages/Pages.swift
//   extract(item:text:of:id:)   an item of a feed that has its text         Pages/Pages.swift
//   extract(line:)              one JSON line {id,url,title,text,…}         Lines/JSONLines.swift
//
// Extraction accepts any text: what is unusual becomes a notice of the article.

import Languages
import NewsModel
import Synchronization
import Text

/// Why an input gives no article.
public enum ExtractionError: Error, Equatable, CustomStringConvertible {
    /// The bytes are no text.
    case binary
    /// It has no word.
    case empty
    /// The JSON line is no article.
    case notAnArticle(String)

    /// The reason as a sentence.
    public var description: String {
        switch self {
        case .binary: "is not a text file"
        case .empty: "holds no text"
        case .notAnArticle(let why): "is not an article line: \(why)"
        }
    }
}

/// The line phrases of one language, and of English, which pages of all languages use, prepared for matching.
struct LineLexicon: Sendable {
    enum Opening: Sendable { case furniture, caption, source, byline, copyright, follow }
    var openings = PhraseTable<Opening>()
    var contributors = PhraseTable<Bool>()
    var copyright = PhraseTable<Bool>()
    var terms = PhraseTable<Article.Term.Kind>()
    var follow = PhraseTable<Bool>()
    var months: [UInt64: Int] = [:]
    var abbreviations: Set<UInt64> = []
    var stop: Set<UInt64> = []

    private init(_ packs: [LanguagePack]) {
        for pack in packs {
            for phrase in Languages.phrases(pack.furniture) { openings.add(phrase, .furniture) }
            for phrase in Languages.phrases(pack.captions) { openings.add(phrase, .caption) }
            for phrase in Languages.phrases(pack.sourceLines) { openings.add(phrase, .source) }
            for phrase in Languages.phrases(pack.bylines) { openings.add(phrase, .byline) }
            for phrase in Languages.phrases(pack.copyright) { copyright.add(phrase, true) }
            for phrase in Languages.phrases(pack.contributors) { contributors.add(phrase, true) }
            for phrase in Languages.phrases(pack.followUs) { follow.add(phrase, true) }
            for (kind, phrases) in Languages.table(pack.terms) {
                guard let kind = Article.Term.Kind(rawValue: kind) else { continue }
                for phrase in phrases { terms.add(phrase, kind) }
            }
            for (i, forms) in pack.months.split(separator: ",").enumerated() {
                for form in Languages.words(String(forms)) { months[Hash.word(form)] = i + 1 }
            }
            for word in Languages.words(pack.abbreviations) { abbreviations.insert(Hash.word(word)) }
            for word in Languages.words(pack.stop) { stop.insert(Hash.word(word)) }
        }
    }

    private static let cache = Mutex<[String: LineLexicon]>([:])
    static func of(_ code: String?) -> LineLexicon {
        let code = code ?? "en"
        return cache.withLock { cache in
            if let known = cache[code] { return known }
            var made = LineLexicon(Languages.packs(forPagesIn: code))
            for (i, forms) in Languages.months(of: code).enumerated() {
                for form in forms { made.months[Hash.word(form)] = i + 1 }
            }
            cache[code] = made
            return made
        }
    }
}
