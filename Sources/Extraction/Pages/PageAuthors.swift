import Languages
import Markup
import NewsModel
import Text

extension PageReader {
    /// Who signed, by name; empty rather than wrong.
    ///
    /// Persons in the page's data come first, then bylines in its text; an outlet or agency counts where the data names it as
    /// the author and no person is found.
    func authors(site: String?) -> (names: [String], from: String)? {
        let outlets = outletNames(site)
        var institutions: (names: [String], from: String)?
        func tidy(_ raw: [String], _ from: String, _ strictness: Byline.Strictness = .declared) -> (
            names: [String], from: String
        )? {
            var names: [String] = []
            var others: [String] = []
            for text in raw {
                // "Jobs & Co" is one outlet, not two people; a name does not begin small.
                if outlets.contains(bare(text)) || Byline.beginsSmall(text) {
                    if !others.contains(text), text.utf8.count <= 60, !Byline.beginsSmall(text) {
                        others.append(trimmed(text))
                    }
                    continue
                }
                for name in Byline.names(in: text, language: language, strictness) {
                    let isOutlet = outlets.contains(bare(name)) || !Byline.isPerson(name) || Byline.isHandle(name)
                    if isOutlet {
                        if !others.contains(name) { others.append(name) }
                    } else if !names.contains(where: { bare($0) == bare(name) }) {
                        names.append(name)
                    }
                }
            }
            if names.isEmpty, !others.isEmpty, others.count <= 3, strictness != .loose, institutions == nil {
                institutions = (others, from)
            }
            return names.isEmpty || names.count > 15 ? nil : (names, from)
        }
        for article in data.articles {
            guard let author = article["author"] ?? article["creator"] else { continue }
            if let found = tidy(people(author), "json-ld author") { return found }
            let named = organisations(author)
            if institutions == nil, !named.isEmpty { institutions = (named, "json-ld author") }
        }
        for name in Self.metaNames {
            if name == "twitter:data1", let label = data.meta("twitter:label1")?.content, !Byline.isLabel(label) {
                continue
            }
            let values = data.all(name).filter { !$0.has("://") && !$0.hasPrefix("@") }
            if let found = tidy(values, "meta \(name)") { return found }
        }
        var texts: [String] = []
        for property in data.properties where property.name == "author" || property.name == "creator" {
            guard !isForeign(property.node) else { continue }
            let names = data.properties.filter { $0.name == "name" && isInside($0.node, property.node) }
            if names.isEmpty {
                texts.append(
                    tree.attribute(property.node, WellKnown.content)
                        ?? PageData.text(of: property.node, in: tree, limit: 200))
            } else {
                texts += names.map {
                    tree.attribute($0.node, WellKnown.content) ?? PageData.text(of: $0.node, in: tree, limit: 200)
                }
            }
        }
        if let found = tidy(texts, "microdata author") { return found }
        if let found = linkedAuthors().flatMap({ tidy($0, "author link", .named) }) { return found }
        for node in data.bylines.prefix(60) where !isForeign(node) {
            let text = PageData.text(of: node, in: tree, limit: 300, isSpaced: true)
            guard text.utf8.count <= 160 else { continue }
            let parts = linkTexts(in: node)
            if parts.count > 1, parts.allSatisfy(Byline.isNameLike), let found = tidy(parts, "byline") { return found }
            let isOwn = text.utf8.count <= 40 && isExact(node)
            guard let found = tidy([text], "byline", isOwn ? .named : .loose) else { continue }
            return found
        }
        if let found = byPhrase().flatMap({ tidy([$0], "text", .named) }) { return found }
        if let found = datedName().flatMap({ tidy([$0], "text", .loose) }) { return found }
        if let found = signature(isStyled: true).flatMap({ tidy([$0], "text", .loose) }) { return found }
        return institutions ?? signature(isStyled: false).flatMap { tidy([$0], "text", .loose) }
    }
    private static let metaNames = [
        "author", "article:author", "article:author_name", "og:article:author", "dc.creator", "dcterms.creator",
        "dc.contributor", "parsely-author", "sailthru.author", "byl",
        "citation_author", "cxenseparse:author", "authors", "article.author", "author_name", "twitter:data1",
        "mediator_author", "shareaholic:article_author_name", "dc.author",
    ]

    /// Whether an element's class says that its text is the author's name and nothing else.
    private func isExact(_ node: Int32) -> Bool {
        let names = (tree.attribute(node, WellKnown.class) ?? "").lowercased().split(separator: " ")
        return names.contains {
            ["author", "fn", "byline", "author-name", "username", "entry-author", "autor", "auteur", "post-author"]
                .contains($0)
        }
    }
    private func linkTexts(in node: Int32) -> [String] {
        var out: [String] = []
        for link in page.links where isInside(link.node, node) {
            out.append(String(decoding: page.text[link.start..<link.end], as: UTF8.self))
        }
        return out
    }
    /// Texts of the links to authors' pages by the article's head; those that follow each other belong together.
    private func linkedAuthors() -> [String]? {
        let first = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 120 } ?? 0
        var names: [String] = []
        var lastBlock = -10
        for (b, block) in page.blocks.enumerated() where b <= first + 4 || names.isEmpty {
            guard block.count <= 300, !block.links.isEmpty, page.links[block.links].contains(where: mayNameAuthor),
                !isForeign(block.node)
            else { continue }
            for link in page.links[block.links] where mayNameAuthor(link) {
                let rel = page.tree.attribute(link.node, WellKnown.rel)?.lowercased().split(separator: " ") ?? []
                let href = page.tree.attribute(link.node, WellKnown.href)?.lowercased() ?? ""
                let text = String(decoding: page.text[link.start..<link.end], as: UTF8.self)
                guard
                    rel.contains("author")
                        || Self.authorPaths.contains(where: { href.contains($0) }) && Byline.isNameLike(text)
                        || href.has("/author/")
                else { continue }
                guard names.isEmpty || b <= lastBlock + 2 else { return names }
                names.append(text)
                lastBlock = b
            }
        }
        return names.isEmpty ? nil : names
    }
    /// A quick look at a link before it is read.
    private func mayNameAuthor(_ link: PageLink) -> Bool {
        for attribute in page.tree.attributes(of: link.node) {
            let bytes = page.tree.bytes(of: attribute)
            if attribute.name == WellKnown.rel, contains(bytes, "uthor") { return true }
            guard attribute.name == WellKnown.href, bytes.count < 400 else { continue }
            for part: StaticString in [
                "uthor", "utor", "uteur", "ontributor", "eporter", "ournalist", "olumnist", "yline", "riter", "eople",
                "roducer", "rofil",
            ] where contains(bytes, part) { return true }
        }
        return false
    }
    private static let authorPaths = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autorin/", "/auteur/", "/auteurs/", "/autores/", "/autore/",
        "/contributors/", "/reporter/", "/reporters/", "/journalist", "/columnist", "/byline/", "/writer/", "/people/",
        "/producers/", "/profil",
    ]

    /// Names out of a JSON-LD author: objects, arrays of them, plain texts; organisations are left out.
    private func people(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): return text.has("://") ? [] : [unescaped(text)]
        case .array(let values): return values.flatMap(people)
        case .object:
            let object = data.resolved(value)
            if object.types.contains(where: { $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite" })
            {
                return []
            }
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
    /// Whether an element belongs to comments, teasers or the page's furniture; elements around the article's text tell nothing.
    private func isForeign(_ node: Int32) -> Bool {
        var at = node
        var depth = 0
        var isInFooter = false
        while at > 0, depth < 25 {
            let n = tree.nodes[Int(at)]
            // An article's own footer signs it; the page's does not.
            if aroundText.contains(at) { return isInFooter && n.tag != .article && n.tag != .main }
            let bits = data.hints[Int(at)]
            func has(_ hint: Hint) -> Bool { bits & (1 << UInt64(hint.rawValue)) != 0 }
            if n.tag == .footer && depth < 12 { isInFooter = true }
            if n.tag == .nav || (n.tag == .aside && depth > 0) { return true }
            if has(.comment) { return true }
            if depth > 0, depth < 4, has(.related) || has(.teaser) || has(.paging) { return true }
            at = n.parent
            depth += 1
        }
        return isInFooter
    }
    /// Institutions that the page's data credits with the text, the outlet left out.
    func institutions(site: String?) -> [String] {
        let outlets = outletNames(site)
        var names: [String] = []
        for article in data.articles {
            for key in ["sourceOrganization", "author", "creator"] {
                guard let value = article[key] else { continue }
                let people = people(value).filter { !Byline.isPerson($0) }
                let organisations =
                    organisations(value)
                    + (key == "sourceOrganization"
                        ? [value.string ?? data.resolved(value)["name"]?.string].compactMap { $0 } : [])
                for name in people + organisations {
                    let name = trimmed(name)
                    if name.utf8.count >= 2, !outlets.contains(bare(name)), !names.contains(name) { names.append(name) }
                }
            }
        }
        return Array(names.prefix(4))
    }
    /// What the page calls an organisation that wrote it.
    private func organisations(_ value: JSONValue) -> [String] {
        let values: [JSONValue] = { if case .array(let values) = value { return values } else { return [value] } }()
        return values.map(data.resolved).filter { $0.types.contains { $0.hasSuffix("Organization") } }
            .compactMap { $0["name"]?.string.map { trimmed(unescaped($0)) } }.filter {
                !$0.isEmpty && $0.utf8.count <= 60
            }
    }
    /// "By Jane Doe", "Posted on May 3 by Jane Doe", "Autor: Jane Doe" in a short block by the article's head or end.
    private func byPhrase() -> String? {
        let head = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 120 } ?? 0
        let tail = page.blocks.indices.last { scores[$0] > 0 } ?? 0
        for b in page.blocks.indices where (b + 14 >= head && b <= head + 1) || (b >= tail && b <= tail + 3) {
            let block = page.blocks[b]
            guard block.count <= 150, !isForeign(block.node) else { continue }
            guard let name = Byline.behindBy(page.string(block), language: language) else { continue }
            // Behind the text only a whole name counts.
            if b <= head + 1 || Byline.names(in: name, language: language, .loose).count == 1 { return name }
        }
        return nil
    }
    /// "25.10.2022 - Jane Doe", "September 17, 2019 Jane Doe": a name beside the date at the article's head.
    private func datedName() -> String? {
        let head = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 120 } ?? 0
        let months = LineLexicon.of(language).months
        for b in page.blocks.indices where b + 14 >= head && b <= head + 1 {
            let block = page.blocks[b]
            guard block.count >= 14, block.count <= 70, !isForeign(block.node) else { continue }
            let words = page.string(block).split(whereSeparator: {
                $0 == " " || $0 == "|" || $0 == "," || $0 == "•" || $0 == "·"
            })
            let isDate = words.map {
                $0.utf8.contains(where: \.isASCIIDigit) || months[Hash.word($0.lowercased())] != nil
                    || ["uhr", "-", "–", "—", "am", "on", "/"].contains($0.lowercased())
            }
            guard isDate.contains(true), let from = isDate.firstIndex(of: false) else { continue }
            let name = words[from...].enumerated().prefix { !isDate[from + $0.offset] }.map(\.element).joined(
                separator: " ")
            if Byline.isNameLike(name), (from > 0 || isDate.last == true),
                words.count(where: { $0.utf8.contains(where: \.isASCIIDigit) }) >= 1
            {
                return name
            }
        }
        return nil
    }
    /// A name alone on the line that ends the article or follows it.
    ///
    /// - Parameter isStyled: whether it must be bold or italic throughout.
    private func signature(isStyled: Bool) -> String? {
        guard let tail = page.blocks.indices.last(where: { scores[$0] > 0 && page.blocks[$0].count > 120 }) else {
            return nil
        }
        for b in [tail + 1, tail + 2] where b < page.blocks.count {
            let block = page.blocks[b]
            guard !isStyled || max(block.bold, block.italic) * 10 >= block.count * 8, block.count <= 40,
                block.linked == 0, !block.tag.isHeadline, block.tag != .li
            else { continue }
            let text = page.string(block)
            let words = text.split(separator: " ")
            if words.count == 2 || words.count == 3, Byline.isPerson(text), Byline.isNameLike(text) { return text }
        }
        return nil
    }
}

/// Names out of the line that signs an article.
enum Byline {
    /// How much a text must look like a name: `declared` where data says that it is one, `named` where a link or a phrase
    /// says so, `loose` where only the layout does.
    enum Strictness { case declared, named, loose }

    /// The names in "By Jane Doe and John Roe, Staff Writers".
    static func names(in text: String, language: String?, _ strictness: Strictness) -> [String] {
        var line = trimmed(text)
        guard !line.isEmpty, line.utf8.count < 400 else { return [] }
        line = behindBy(line, language: language) ?? line
        let lexicon = LineLexicon.of(language)
        if strictness != .declared {
            // "Jane Doe June 3": up to the date.
            let words = line.split(separator: " ")
            if let end = words.indices.dropFirst().first(where: {
                lexicon.months[Hash.word(words[$0].lowercased())] != nil || endings.contains(words[$0].lowercased())
                    || words[$0].utf8.contains(where: \.isASCIIDigit)
            }) {
                line = words[..<end].joined(separator: " ")
            }
        }
        var names: [String] = []
        for part in parts(line, lexicon) {
            guard let name = name(part), !names.contains(name) else { continue }
            switch strictness {
            case .declared: break
            case .named:
                guard
                    isNameLike(name) || name.split(separator: " ").count == 1 || !isPerson(name)
                else { continue }
            case .loose: guard isNameLike(name) else { continue }
            }
            names.append(name)
        }
        return names
    }

    private static let bys: Set<String> = [
        "by", "von", "vom", "par", "por", "di", "door", "av", "af", "przez", "de", "от", "автор", "текст",
    ]
    private static let labels: Set<String> = [
        "by", "author", "authors", "autor", "autorin", "autoren", "auteur", "auteurs", "autore", "autores", "autora",
        "written", "words", "text", "texto", "interview", "verfasst", "geschrieben", "erstellt", "posted",
        "published", "publié", "publicado", "reporter", "story", "report", "recipe", "artikel", "article", "beitrag",
        "authored", "redakteur", "redakteurin", "автор", "текст", "автори", "κείμενο", "συντάκτης", "yazar", "penulis",
        "oleh", "reporting",
        "pubblicato", "scritto", "geschreven", "skrevet", "skriven", "eingestellt", "eingetragen", "gespeichert",
        "submitted", "contributed", "post", "blog", "guest", "gastbeitrag", "tekst", "reported", "publiziert",
        "veröffentlicht", "editor", "thread", "starter",
        "red", "fr", "©", "foto", "pressemitteilung", "kommentar", "kolumne", "comment",
    ]
    /// What follows "by", "von", "Autor:" in a line, up to a date, bar or role; nil when there is no such word.
    static func behindBy(_ line: String, language: String?) -> String? {
        let words = line.split(separator: " ")
        func bare(_ word: Substring) -> String { (word.hasSuffix(":") ? word.dropLast() : word).lowercased() }
        var start: Int?
        for (i, word) in words.enumerated().prefix(18) {
            let lower = bare(word)
            let isLabel = word.hasSuffix(":") && labels.contains(lower)
            // "de" and "di" part names too: only behind a label are they a "by".
            let isBy =
                bys.contains(lower)
                && (i == 0 || labels.contains(bare(words[i - 1]))
                    || ["|", "/", "-", "–", "—", "•", "·"].contains(words[i - 1]) && lower != "de" && lower != "di"
                    || (["by", "von", "por", "par"].contains(lower)
                        && words[..<i].contains { $0.utf8.contains(where: \.isASCIIDigit) }))
            guard isLabel || isBy, i + 1 < words.count else { continue }
            if ["de", "di", "af", "av"].contains(lower), i == 0, !word.hasSuffix(":"), lower != "di" { continue }
            start = i + 1
            // "Written by": go on to the last of them.
            if i + 1 < words.count, bys.contains(bare(words[i + 1])) { continue }
            break
        }
        if start == nil, words.count >= 2, words.count <= 6, labels.contains(bare(words[0])),
            isNameLike(words.dropFirst().joined(separator: " "))
        {
            start = 1
        }
        guard let start else { return nil }
        var out: [Substring] = []
        let months = LineLexicon.of(language).months
        for word in words[start...] {
            let lower = word.lowercased()
            if !out.isEmpty, months[Hash.word(lower)] != nil || endings.contains(bare(word)) { break }
            if word.utf8.contains(where: \.isASCIIDigit)
                || [
                    "|", "-", "–", "—", "•", "·", "⋅", "on", "am", "at", "in", "vom", "um", "le", "el", "il", "op", "»",
                    "/",
                ].contains(lower)
            {
                break
            }
            out.append(word)
            if out.count > 24 { break }
        }
        return out.isEmpty ? nil : out.joined(separator: " ")
    }
    private static let endings: Set<String> = [
        "stand", "tags", "updated", "published", "posted", "datum", "date", "aktualisiert", "veröffentlicht",
        "illustration", "foto", "photo", "special", "for", "für", "follow", "chefredakteur", "chefredakteurin",
        "redakteur",
        "redakteurin", "autor", "editor", "shares", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug",
        "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    /// Whether several words begin with a small letter that is no particle of a name: a phrase rather than a name.
    static func beginsSmall(_ text: String) -> Bool {
        let words = trimmed(text).split(separator: " ")
        guard words.count > 1, let first = words.first, first.unicodeScalars.first?.properties.isLowercase == true
        else { return false }
        let lower = first.lowercased()
        return !particles.contains(lower) && !bys.contains(lower) && !labels.contains(lower)
    }
    /// "jane.doe", "admin_2": a login rather than a name.
    static func isHandle(_ name: String) -> Bool {
        guard !name.contains(" "), name.unicodeScalars.contains(where: { $0.properties.isLowercase }) else {
            return false
        }
        return !name.unicodeScalars.contains { $0.properties.isUppercase } || name.dropLast().contains(".")
    }
    /// Whether a label ("Written by") names the author.
    static func isLabel(_ text: String) -> Bool {
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
        return words.contains { bys.contains($0) } || words.first.map { labels.contains($0) } ?? false
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
            let isDash = ["|", "-", "–", "—", "•", "·", "⋅"].contains(word)
            if isDash || lexicon.conjunctions.contains(Hash.word(word))
                || [
                    "/", "with", "mit", "avec", "con", "&", "and", "und", "et", "y", "e", "og", "och", "ja", "ve", "i",
                    "en", "ed",
                ].contains(word)
            {
                // "y", "e", "i", "en": between names only.
                if word.utf8.count <= 2, !isDash, current.isEmpty { continue }
                close()
                // Behind a bar or dash stands no name but a role, a place or a date.
                if isDash, !parts.isEmpty { return parts }
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
        return parts.flatMap {
            $0.split(whereSeparator: { $0 == ";" || $0 == "、" || $0 == "|" || $0 == "·" }).map { trimmed($0) }
        }
    }
    /// A part as a name; nil when it is none: addresses, dates, roles, calls to act.
    private static func name(_ part: String) -> String? {
        var text = trimmed(part)
        if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" }), bracket > text.startIndex {
            text = trimmed(text[..<bracket])
        }
        while let last = text.last, last == ":" || last == "," || last == "*" || last == "/" { text.removeLast() }
        while let first = text.first, first == "©" || first == " " || first == "/" || first == "@" {
            text.removeFirst()
        }
        guard text.utf8.count >= 2, text.utf8.count <= 60 else { return nil }
        guard !text.contains("@"), !text.has("://"), !text.has("www."), !text.contains("{"),
            !text.contains("_"), !text.utf8.contains(where: \.isASCIIDigit), text.first != "."
        else { return nil }
        let words = text.split(separator: " ")
        guard words.count <= 6 else { return nil }
        if notNames.contains(text.lowercased()) { return nil }
        if words.contains(where: { notNameWords.contains($0.lowercased()) }) { return nil }
        return text
    }
    /// Two to four words that begin with capitals, small particles between; or the same in a script without capitals.
    static func isNameLike(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count) else {
            return words.count == 1 && text.unicodeScalars.allSatisfy { scalarClass($0.value) == .ideograph }
                && (2...6).contains(text.unicodeScalars.count)
        }
        var capitals = 0
        for word in words {
            guard let first = word.unicodeScalars.first,
                word.unicodeScalars.allSatisfy({
                    $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" || $0.value == 0x300
                        || $0.properties.isDiacritic
                })
            else { return false }
            if first.properties.isUppercase || !(first.properties.isLowercase) {
                capitals += 1
            } else if !particles.contains(word.lowercased()) {
                return false
            }
        }
        return capitals >= 2
    }
    /// Whether a name is a person's rather than a desk's, an outlet's or an agency's.
    static func isPerson(_ name: String) -> Bool {
        let words = name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." || $0 == "/" }).map(
            String.init)
        return !words.contains { institutionWords.contains($0) }
    }
    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "der", "den", "van", "von", "vom", "zu", "la", "le", "el", "al", "bin", "ibn",
        "dos", "das", "do", "du", "y", "ter", "ten", "af", "av", "e", "abu", "ben",
    ]
    private static let notNames: Set<String> = [
        "editor", "author", "autor", "unknown", "none", "null", "anonymous", "webmaster", "root", "user", "by", "von",
        "n/a", "posted", "published", "no author", "guest",
        "about", "edit", "over", "über", "dvm", "md", "phd", "dr", "mba", "rd", "ceo", "esq", "jr", "mph",
    ]
    private static let notNameWords: Set<String> = [
        "updated", "comments", "share", "follow", "read", "minutes", "min", "view", "posts", "more", "about", "contact",
        "email", "twitter", "facebook", "instagram", "subscribe", "reporter", "reporters", "correspondent", "writer",
        "writers", "contributor",
        "contributors", "journalist", "photographer", "senior", "chief", "login", "app", "registrieren", "kommentare",
        "datum:", "inhalte", "gesponserte", "uhr", "reviewed", "ceo", "founder", "http:", "https:", "publiziert",
        "illustration", "foto", "bild", "image", "photo", "heft", "alle", "beiträge", "zur", "hinweis", "wichtiger",
        "getty", "pexels", "pixabay", "loading...",
    ]
    private static let institutionWords: Set<String> = [
        "staff", "desk", "newsroom", "team", "admin", "administrator", "news", "press", "presse", "media", "online",
        "magazine", "magazin", "editorial", "editors", "redaktion", "redaction", "rédaction", "redacción", "redazione",
        "redactie", "redakcja",
        "редакция", "редакція", "agency", "agencies", "agentur", "agenturen", "agence", "agencia", "agenzia", "tv",
        "radio", "com", "de", "net", "org", "at", "ch", "tr", "is", "gmbh", "ag", "inc", "ltd", "llc", "foundation",
        "stiftung", "verband", "associated",
        "reuters", "afp", "dpa", "apa", "ap", "pressestelle", "guest", "wire", "services", "service", "ajansı", "haber",
        "zeitung", "nachrichten", "times", "post", "daily", "report", "reports", "germany", "frankfurt", "e.v", "oe",
        "sid",
    ]
}
