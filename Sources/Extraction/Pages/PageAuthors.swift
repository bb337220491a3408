import Languages
import Markup
import NewsModel
import Text

extension PageReader {
    /// The people who signed, by name; empty rather than wrong.
    func authors(site: String?) -> (names: [String], from: String)? {
        let outlets = outletNames(site)
        func tidy(_ raw: [String], _ from: String) -> (names: [String], from: String)? {
            var names: [String] = []
            for text in raw {
                for name in Byline.names(in: text, language: language) where !outlets.contains(bare(name)) && !names.contains(name) {
                    names.append(name)
                }
            }
            return names.isEmpty || names.count > 12 ? nil : (names, from)
        }
        for article in data.articles {
            if let author = article["author"] ?? article["creator"] {
                if let found = tidy(people(author), "json-ld author") { return found }
            }
        }
        for name in ["author", "article:author", "article:author_name", "og:article:author", "dc.creator", "dcterms.creator", "dc.contributor", "parsely-author", "sailthru.author", "byl", "citation_author", "cxenseparse:author", "authors", "article.author", "author_name", "twitter:data1", "mediator_author"] {
            if name == "twitter:data1", let label = data.meta("twitter:label1")?.content, !Byline.isLabel(label, language: language) { continue }
            let values = data.all(name).filter { !$0.contains("://") && !$0.hasPrefix("@") }
            if let found = tidy(values, "meta \(name)") { return found }
        }
        var texts: [String] = []
        for property in data.properties where property.name == "author" || property.name == "creator" {
            guard !isForeign(property.node) else { continue }
            let names = data.properties.filter { $0.name == "name" && isInside($0.node, property.node) }
            if names.isEmpty {
                texts.append(tree.attribute(property.node, WellKnown.content) ?? PageData.text(of: property.node, in: tree, limit: 200))
            } else {
                texts += names.map { tree.attribute($0.node, WellKnown.content) ?? PageData.text(of: $0.node, in: tree, limit: 200) }
            }
        }
        if let found = tidy(texts, "microdata author") { return found }
        var linked: [String] = []
        for node in data.bylines where tree.nodes[Int(node)].tag == .a && !isForeign(node) {
            guard let rel = tree.attribute(node, WellKnown.rel), rel.lowercased().split(separator: " ").contains("author") else { continue }
            linked.append(PageData.text(of: node, in: tree, limit: 200))
        }
        if let found = tidy(Array(linked.prefix(4)), "rel author") { return found }
        for node in data.bylines.prefix(40) where !isForeign(node) {
            let text = PageData.text(of: node, in: tree, limit: 300)
            guard text.utf8.count <= 160, let found = tidy([text], "byline") else { continue }
            return found
        }
        return byPhrase().flatMap { tidy([$0], "text") }
    }

    /// Names out of a JSON-LD author: objects, arrays of them, plain texts; organisations are left out.
    private func people(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): return text.contains("://") ? [] : [unescaped(text)]
        case .array(let values): return values.flatMap(people)
        case .object:
            let object = data.resolved(value)
            if object.types.contains(where: { $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite" }) { return [] }
            if case .array(let names)? = object["name"] { return names.compactMap(\.string).map(unescaped) }
            return object["name"]?.string.map { [unescaped($0)] } ?? []
        default: return []
        }
    }
    private func isInside(_ node: Int32, _ outer: Int32) -> Bool {
        var at = node
        while at > 0 {
            if at == outer { return true }
            at = tree.nodes[Int(at)].parent
        }
        return false
    }
    /// Whether an element belongs to comments, teasers or the page's furniture.
    private func isForeign(_ node: Int32) -> Bool {
        var at = node
        var depth = 0
        while at > 0, depth < 25 {
            let n = tree.nodes[Int(at)]
            let bits = Hint.bits(of: at, in: tree)
            func has(_ hint: Hint) -> Bool { bits & (1 << UInt64(hint.rawValue)) != 0 }
            if has(.comment) || (has(.related) && depth < 8) || n.tag == .footer && depth < 12 || n.tag == .nav || has(.paging) { return true }
            if depth > 0, depth < 8, has(.teaser) || (has(.side) && n.tag != .body) { return true }
            at = n.parent
            depth += 1
        }
        return false
    }
    /// "By Jane Doe" in a short block near the article's head.
    private func byPhrase() -> String? {
        let head = page.blocks.indices.first { probabilities[$0] > 0.5 && page.blocks[$0].count > 120 } ?? 0
        for b in page.blocks.indices where b + 14 >= head && b <= head + 1 && page.blocks[b].count <= 90 {
            let text = page.string(page.blocks[b])
            if let name = Byline.afterPhrase(text, language: language) { return name }
        }
        return nil
    }
}

/// Names out of the line that signs an article.
enum Byline {
    /// The people named in "By Jane Doe and John Roe, Staff Writers".
    static func names(in text: String, language: String?) -> [String] {
        let lexicon = LineLexicon.of(language)
        var line = trimmed(text)
        guard !line.isEmpty, line.utf8.count < 240 else { return [] }
        line = afterPhrase(line, language: language) ?? line
        var names: [String] = []
        for part in parts(line, lexicon) {
            guard let name = name(part, lexicon) else { continue }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
    /// What follows "By", "Von", "Par" at a line's start; nil when there is no such word.
    static func afterPhrase(_ line: String, language: String?) -> String? {
        let lexicon = LineLexicon.of(language)
        let bytes = Array(line.utf8)
        var tokens: [Token] = []
        tokenize(bytes, 0, min(bytes.count, 200), block: 0, into: &tokens)
        guard let (opening, length) = lexicon.openings.match(tokens, 0, limit: tokens.count), opening == .byline, length < tokens.count else { return nil }
        var at = length
        while at < tokens.count, tokens[at].isMark(":") { at += 1 }
        guard at < tokens.count else { return nil }
        return String(decoding: bytes[Int(tokens[at].start)...], as: UTF8.self)
    }
    static func isLabel(_ text: String, language: String?) -> Bool {
        let words = ["by", "author", "written by", "autor", "von", "par", "auteur", "por", "di", "door", "von", "verfasst von", "écrit par", "escrito por", "geschrieben von", "scritto da"]
        return words.contains(trimmed(text).lowercased())
    }

    /// Cut at commas, semicolons, bars and "and".
    private static func parts(_ line: String, _ lexicon: LineLexicon) -> [String] {
        var parts: [String] = []
        var current: [Substring] = []
        func close() {
            if !current.isEmpty { parts.append(current.joined(separator: " ")) }
            current = []
        }
        for raw in line.split(separator: " ") {
            let word = raw.lowercased()
            if lexicon.conjunctions.contains(Hash.word(word)) || ["|", "/", "-", "–", "—", "•", "·", "with", "mit", "avec", "con", "&"].contains(word) {
                close()
                // Behind a bar or dash stands no name but a role, a place or a date.
                if ["|", "-", "–", "—", "•", "·"].contains(word) && !parts.isEmpty { return parts }
                continue
            }
            var piece = raw
            var ends = false
            while let last = piece.last, last == "," || last == ";" || last == "、" || last == "|" {
                piece.removeLast()
                ends = true
            }
            if !piece.isEmpty { current.append(piece) }
            if ends { close() }
        }
        close()
        return parts.flatMap { $0.split(whereSeparator: { $0 == ";" || $0 == "、" || $0 == "|" || $0 == "·" }).map { trimmed($0) } }
    }
    /// A part as a person's name; nil when it is none: roles, desks, addresses, dates.
    private static func name(_ part: String, _ lexicon: LineLexicon) -> String? {
        var text = trimmed(part)
        if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" }), bracket > text.startIndex { text = trimmed(text[..<bracket]) }
        guard text.utf8.count >= 2, text.utf8.count <= 60 else { return nil }
        guard !text.contains("@"), !text.contains("://"), !text.contains("www."), !text.utf8.contains(where: \.isASCIIDigit) else { return nil }
        let words = text.split(separator: " ")
        guard words.count <= 6 else { return nil }
        let lower = text.lowercased()
        if notNames.contains(lower) { return nil }
        for word in words {
            let bare = word.lowercased().trimmingPrefix("(")
            if notNameWords.contains(String(bare)) { return nil }
        }
        // A Latin name has a capital.
        guard let first = text.unicodeScalars.first else { return nil }
        if first.isASCII, first.properties.isLowercase, words.count == 1 { return nil }
        return text
    }
    private static let notNames: Set<String> = [
        "admin", "administrator", "editor", "staff", "redaktion", "die redaktion", "redaction", "la rédaction", "rédaction", "redacción", "redazione", "redactie", "news", "guest", "author", "autor",
        "unknown", "none", "null", "anonymous", "webmaster", "root", "user", "team", "by", "von", "newsroom", "editorial", "press release", "n/a", "posted", "published",
    ]
    private static let notNameWords: Set<String> = [
        "staff", "reporter", "reporters", "correspondent", "editor", "editors", "editorial", "redaktion", "redakteur", "redakteurin", "writer", "writers", "contributor", "contributors", "desk", "newsroom", "team",
        "updated", "published", "posted", "comments", "share", "follow", "read", "minutes", "min", "journalist", "photographer", "senior", "chief", "bureau", "admin", "news", "press", "media", "online", "magazine",
        "редакция", "редакція", "rédaction", "redacción", "redazione", "redactie", "redakcja", "agency", "agencies", "agentur", "agence",
        "agencia", "agenzia", "http:", "https:", "view", "all", "posts", "more", "articles", "about", "contact", "email", "twitter", "facebook",
    ]
}
