import Languages
import Markup
import NewsModel
import Text

extension PageReader {
    /// The names of the authors; nil rather than a guess.
    ///
    /// Persons in the page's data come first, then bylines in its text. An outlet or agency counts if the data names it as the author
    /// and no person is found.
    func authors(site: String?) -> (names: [String], from: String)? {
        guard let found = written(site: site) else { return nil }
        // "Fri, 27 Nov" in a byline is nobody.
        let names = found.names.filter { !Self.days.contains($0.lowercased()) }
        return names.isEmpty ? nil : (names, found.from)
    }
    private static let days: Set<String> = {
        let days = Set(PageWords.all(\.weekdays).map { $0.filter { $0 != "," } })
        return days.union(days.map { String($0.prefix(3)) })
    }()
    private func written(site: String?) -> (names: [String], from: String)? {
        let outlets = outletNames(site)
        var institutions: (names: [String], from: String)?
        func tidy(_ raw: [String], from: String, _ strictness: Byline.Strictness = .declared) -> (
            names: [String], from: String
        )? {
            var names: [String] = []
            var others: [String] = []
            for text in raw {
                // "Jobs & Co" is one outlet, not two people; a name does not begin in lower case.
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
            if let found = tidy(people(author), from: "json-ld author") { return found }
            let named = organisations(author)
            if institutions == nil, !named.isEmpty { institutions = (named, "json-ld author") }
        }
        for name in Self.metaNames {
            if name == "twitter:data1", let label = data.meta("twitter:label1")?.content, !Byline.isLabel(label) {
                continue
            }
            let values = data.all(name).filter { !$0.holds("://") && !$0.hasPrefix("@") }
            if let found = tidy(values, from: "meta \(name)") { return found }
        }
        var texts: [String] = []
        let signed = data.properties.lazy.filter { $0.name == "author" || $0.name == "creator" }.prefix(20)
        let named = data.properties.lazy.filter { $0.name == "name" }.prefix(400)
        for property in signed {
            guard !isForeign(property.node) else { continue }
            let names = named.filter { isInside($0.node, property.node) }
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
        if let found = tidy(texts, from: "microdata author") { return found }
        if let found = linkedAuthors().flatMap({ tidy($0, from: "author link", .named) }) { return found }
        for node in data.bylines.prefix(60) where !isForeign(node) {
            let text = PageData.text(of: node, in: tree, limit: 300, isSpaced: true)
            guard text.utf8.count <= 160 else { continue }
            let parts = linkTexts(in: node)
            if (2...15).contains(parts.count), parts.allSatisfy(Byline.isNameLike),
                let found = tidy(parts, from: "byline")
            {
                return found
            }
            let isOwn = text.utf8.count <= 40 && isExact(node)
            guard let found = tidy([text], from: "byline", isOwn ? .named : .loose) else { continue }
            return found
        }
        if let found = byPhrase().flatMap({ tidy([$0], from: "text", .named) }) { return found }
        if let found = datedName().flatMap({ tidy([$0], from: "text", .loose) }) { return found }
        if let found = signature(isStyled: true).flatMap({ tidy([$0], from: "text", .loose) }) { return found }
        return institutions ?? signature(isStyled: false).flatMap { tidy([$0], from: "text", .loose) }
    }
    private static let metaNames = [
        "author", "article:author", "article:author_name", "og:article:author", "dc.creator", "dcterms.creator",
        "dc.contributor", "parsely-author", "sailthru.author", "byl",
        "citation_author", "cxenseparse:author", "authors", "article.author", "author_name", "twitter:data1",
        "mediator_author", "shareaholic:article_author_name", "dc.author",
    ]

    /// Whether an element's class says that its text is only the author's name.
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
    /// Texts of the links to authors' pages near the article's start; consecutive links belong together.
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
                        || href.holds("/author/")
                else { continue }
                guard names.isEmpty || b <= lastBlock + 2 else { return names }
                names.append(text)
                lastBlock = b
            }
        }
        return names.isEmpty ? nil : names
    }
    /// A quick test of a link before its text is read.
    private func mayNameAuthor(_ link: PageLink) -> Bool {
        for attribute in page.tree.attributes(of: link.node) {
            let bytes = page.tree.bytes(of: attribute)
            if attribute.name == WellKnown.rel, holds(bytes, "uthor") { return true }
            guard attribute.name == WellKnown.href, bytes.count < 400 else { continue }
            for part: StaticString in [
                "uthor", "utor", "uteur", "ontributor", "eporter", "ournalist", "olumnist", "yline", "riter", "eople",
                "roducer", "rofil",
            ] where holds(bytes, part) { return true }
        }
        return false
    }
    private static let authorPaths = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autorin/", "/auteur/", "/auteurs/", "/autores/", "/autore/",
        "/contributors/", "/reporter/", "/reporters/", "/journalist", "/columnist", "/byline/", "/writer/", "/people/",
        "/producers/", "/profil",
    ]

    /// Names from a JSON-LD author: objects, arrays of them, plain texts; organisations are left out.
    private func people(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): return text.holds("://") ? [] : [unescaped(text)]
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
    /// Whether an element belongs to comments, teasers or the page's boilerplate; elements around the article's text do not count.
    private func isForeign(_ node: Int32) -> Bool {
        var at = node
        var depth = 0
        var isInFooter = false
        while at > 0, depth < 25 {
            let n = tree.nodes[Int(at)]
            // An article's own footer may name the author; the page's footer may not.
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
    /// Institutions that the page's data credits with the text, without the outlet.
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
    /// The names of the organisations in a JSON-LD value.
    private func organisations(_ value: JSONValue) -> [String] {
        let values: [JSONValue] = { if case .array(let values) = value { return values } else { return [value] } }()
        return values.map(data.resolved).filter { $0.types.contains { $0.hasSuffix("Organization") } }
            .compactMap { $0["name"]?.string.map { trimmed(unescaped($0)) } }.filter {
                !$0.isEmpty && $0.utf8.count <= 60
            }
    }
    /// "By Jane Doe", "Posted on May 3 by Jane Doe" or "Autor: Jane Doe" in a short block near the article's start or end.
    private func byPhrase() -> String? {
        let head = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 120 } ?? 0
        let tail = page.blocks.indices.last { scores[$0] > 0 } ?? 0
        for b in page.blocks.indices where (b + 14 >= head && b <= head + 1) || (b >= tail && b <= tail + 3) {
            let block = page.blocks[b]
            guard block.count <= 150, !isForeign(block.node) else { continue }
            guard let name = Byline.behindBy(page.string(block), language: language) else { continue }
            // After the text only a complete name counts.
            if b <= head + 1 || Byline.names(in: name, language: language, .loose).count == 1 { return name }
        }
        return nil
    }
    /// A name beside the date near the article's start: "25.10.2022 - Jane Doe", "September 17, 2019 Jane Doe".
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
    /// A name alone on the article's last line or the line after it.
    ///
    /// - Parameter isStyled: whether the line must be bold or italic throughout.
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
