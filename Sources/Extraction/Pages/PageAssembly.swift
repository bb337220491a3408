import Markup
import NewsModel
import Text

/// Assembles the parsed article from the parts of a page.
struct PageAssembly {
    let page: Page
    let body: Body
    let data: PageData
    let url: String?
    var text: [UInt8] = []
    var kinds: [Article.Block] = []
    var links: [Article.Link] = []
    var credits: [Article.Credit] = []
    var base: String?
    /// Table rows used for layout only: rows with one cell, or with a long text in a cell.
    private let layoutRows: Set<Int32>

    init(page: Page, body: Body, data: PageData, url: String?) {
        self.page = page
        self.body = body
        self.data = data
        self.url = url
        base = data.base.map { resolveURL($0, against: url) } ?? url
        layoutRows = Self.layoutRows(of: page)
    }

    mutating func assemble(id: String) -> ParsedArticle {
        var provenance: [String: String] = [:]
        if !readDeclaredBody() {
            readBlocks()
            if !text.isEmpty { provenance["text"] = "blocks" }
        } else {
            provenance["text"] = "json-ld articleBody"
        }
        var article = Article(id: id, bytes: text)
        let declared = data.language.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }.flatMap {
            $0.utf8.count == 2 || $0.utf8.count == 3 ? $0 : nil
        }
        let seen = detectLanguage(of: text.isEmpty ? page.text : text)
        // A short text shows the language less reliably than the page's own declaration.
        if let seen, text.count > 200 || declared == nil {
            article.language = seen
            provenance["language"] = "text"
        } else if let declared {
            article.language = declared
            provenance["language"] = "html lang"
        }
        let canonical = data.link("canonical").map { resolveURL($0.href, against: base) }
        let own = data.meta("og:url").map { resolveURL($0.content, against: base) }
        article.url = url ?? canonical ?? own
        if url == nil, article.url != nil { provenance["url"] = canonical != nil ? "link canonical" : "meta og:url" }

        let site = data.siteName()
        let reader = PageReader(
            tree: page.tree, data: data, page: page, scores: body.scores, url: article.url, language: article.language,
            site: site?.value)
        article.outlet = site?.value
        provenance["outlet"] = site?.from
        let title = reader.title()
        article.title = title?.value
        provenance["title"] = title?.from
        if let authors = reader.authors() {
            article.authors = authors.names
            provenance["authors"] = authors.from
        }
        if let published = reader.published() {
            article.published = published.date.iso
            provenance["published"] = published.from
        }
        let signed = article.authors
        let date = article.published
        addCredits(reader.institutions())
        addSignatures(reader.agencyLines())
        article.bytes = text
        if !text.isEmpty {
            var lines = PlainTextReader(article: article, isChosen: true)
            article = lines.read()
        }
        // The text's own lines may name people and days too, but for a page its data and bylines decide.
        article.authors = signed
        if date != nil { article.published = date }
        article.blocks = refined(article.blocks)
        // Credits of the page's data are more reliable than those guessed from a line's position.
        for credit in credits {
            article.credits.removeAll { $0.span.overlaps(credit.span) }
            article.credits.append(credit)
        }
        article.links = links
        var out = ParsedArticle(article: article)
        out.canonical = canonical
        fill(&out, from: reader, noting: &provenance)
        judge(&out)
        out.provenance = provenance
        return out
    }

    // MARK: - Text

    /// Uses the text in the page's data if it is much longer than the page's, because then a script loads the rest.
    private mutating func readDeclaredBody() -> Bool {
        guard
            let declared = data.objects.compactMap({ $0["articleBody"]?.string }).max(by: {
                $0.utf8.count < $1.utf8.count
            }),
            declared.utf8.count > 400
        else { return false }
        let shown = page.blocks.indices.reduce(0) {
            $0 + (body.scores[$1] >= Body.threshold ? page.blocks[$1].count : 0)
        }
        guard shown * 2 < declared.utf8.count else { return false }
        let plain = decodeReferences(Array(declared.utf8))
        if holds(plain[...], "</") || holds(plain[...], "<br") || holds(plain[...], "<p>") {
            let inner = Page(parseHTML(plain))
            for block in inner.blocks { add(inner.bytes(block), .paragraph) }
        } else {
            for line in plain.split(separator: 0x0A) {
                let line = Array(collapsed(Array(line)).utf8)
                if !line.isEmpty { add(line[...], .paragraph) }
            }
        }
        return !text.isEmpty
    }
    private mutating func add(_ bytes: ArraySlice<UInt8>, _ kind: Article.Block.Kind) {
        if !text.isEmpty { text += [0x0A, 0x0A] }
        let start = text.count
        text += bytes
        kinds.append(Article.Block(kind, Span(start, text.count)))
    }
    private mutating func readBlocks() {
        var row: Int32 = -1
        for b in page.blocks.indices where body.scores[b] >= Body.threshold {
            let block = page.blocks[b]
            let kind = kind(of: block)
            let mine = kind == .table ? ancestor(of: block.node, .tr) : -1
            if kind == .table, mine >= 0, mine == row {
                // The cells of a row are on one line.
                text += Array(" | ".utf8)
                let start = text.count
                text += page.bytes(block)
                kinds[kinds.count - 1].span.end = text.count
                addLinks(of: block, at: start)
            } else {
                add(page.bytes(block), kind)
                addLinks(of: block, at: text.count - block.count)
            }
            row = mine
        }
    }
    /// Adds lines near the article that name institutions credited in the page's data; they become credits after the text.
    private mutating func addCredits(_ names: [String]) {
        guard !text.isEmpty else { return }
        for name in names {
            let word = Array(name.utf8)
            guard !holds(text, word),
                let b = page.blocks.indices.first(where: {
                    page.blocks[$0].count <= 120 && body.scores[$0] < Body.threshold
                        && holds(Array(page.bytes(page.blocks[$0])), word)
                })
            else { continue }
            add(page.bytes(page.blocks[b]), .credit)
            let line = Array(page.bytes(page.blocks[b]))
            let at = line.indices.first { line[$0...].starts(with: word) } ?? 0
            let start = text.count - line.count + at
            credits.append(Article.Credit(name: name, role: .agency, span: Span(start, start + word.count)))
        }
    }
    /// Makes the lines that sign the article with an agency credits, if no other credit names it.
    private mutating func addSignatures(_ lines: [AgencyLine]) {
        guard !text.isEmpty else { return }
        for line in lines {
            let bytes = page.bytes(page.blocks[line.block])
            let name = Array(bytes.dropFirst(line.name.start).prefix(line.name.length))
            guard !credits.contains(where: { Array($0.name.utf8) == name }) else { continue }
            // The line may have been taken for the article's.
            if let known = kinds.firstIndex(where: { text[$0.span.start..<$0.span.end] == bytes }) {
                kinds[known].kind = .credit
            } else {
                add(bytes, .credit)
            }
            let at = kinds.first { text[$0.span.start..<$0.span.end] == bytes }?.span.start ?? 0
            let start = at + line.name.start
            credits.append(
                Article.Credit(
                    name: String(decoding: name, as: UTF8.self), role: .agency,
                    span: Span(start, start + name.count)))
        }
    }
    private mutating func addLinks(of block: PageBlock, at start: Int) {
        for link in page.links[block.links]
        where link.start >= block.start && link.end <= block.end && link.end > link.start {
            guard let href = page.tree.attribute(link.node, WellKnown.href), !href.isEmpty, !href.hasPrefix("#"),
                !href.lowercased().hasPrefix("javascript:")
            else { continue }
            links.append(
                Article.Link(
                    span: Span(start + link.start - block.start, start + link.end - block.start),
                    url: resolveURL(href, against: base), rel: page.tree.attribute(link.node, WellKnown.rel)))
        }
    }
    private func ancestor(of node: Int32, _ tag: Tag) -> Int32 {
        var at = node
        while at > 0, page.tree.nodes[Int(at)].tag != tag { at = page.tree.nodes[Int(at)].parent }
        return at
    }
    private func kind(of block: PageBlock) -> Article.Block.Kind {
        if block.tag.isHeadline { return .heading }
        var at = block.node
        var depth = 0
        while at > 0, depth < 6 {
            switch page.tree.nodes[Int(at)].tag {
            case .figcaption: return .caption
            case .blockquote: return .quotation
            case .li, .dd, .dt: return .list
            case .td, .th:
                let row = page.tree.nodes[Int(at)].parent
                return row < 0 || layoutRows.contains(row) ? .paragraph : .table
            case .article, .main, .section, .body: return .paragraph
            default: break
            }
            at = page.tree.nodes[Int(at)].parent
            depth += 1
        }
        return .paragraph
    }
    /// Rows that have their text in one cell, or long texts in cells.
    private static func layoutRows(of page: Page) -> Set<Int32> {
        let nodes = page.tree.nodes
        var rows: [Int32: (cell: Int32, isOne: Bool, longest: Int)] = [:]
        for block in page.blocks {
            var cell = block.node
            var depth = 0
            while cell > 0, depth < 24 {
                let row = nodes[Int(cell)].parent
                if row > 0, nodes[Int(cell)].tag == .td || nodes[Int(cell)].tag == .th {
                    let seen = rows[row] ?? (cell, true, 0)
                    rows[row] = (seen.cell, seen.isOne && seen.cell == cell, max(seen.longest, block.count))
                }
                cell = row
                depth += 1
            }
        }
        return Set(rows.filter { $0.value.isOne || $0.value.longest > 600 }.keys)
    }
    /// The text reader's lines, corrected by the markup.
    private func refined(_ blocks: [Article.Block]) -> [Article.Block] {
        var k = 0
        return blocks.map { block in
            while k < kinds.count, kinds[k].span.end <= block.span.start { k += 1 }
            guard k < kinds.count, kinds[k].span.contains(block.span) else { return block }
            var block = block
            switch kinds[k].kind {
            case .paragraph:
                if block.kind == .heading || block.kind == .title || block.kind == .furniture {
                    block.kind = .paragraph
                }
            case let kind: if block.kind.isBody || block.kind == .furniture { block.kind = kind }
            }
            return block
        }
    }

    // MARK: - The rest

    private func fill(_ out: inout ParsedArticle, from reader: PageReader, noting provenance: inout [String: String]) {
        if let modified = reader.modified() {
            out.modified = modified.date.iso
            provenance["modified"] = modified.from
        }
        if out.canonical != nil { provenance["canonical"] = "link canonical" }
        out.amp = data.link("amphtml").map { resolveURL($0.href, against: base) }
        for link in data.links where link.rel.holds("alternate") {
            if let language = link.hreflang, language.lowercased() != "x-default", out.translations.count < 200 {
                out.translations.append(.init(language: language, url: resolveURL(link.href, against: base)))
            }
        }
        if let section = data.linked("articleSection")
            ?? data.meta("article:section", "section", "parsely-section", "og:section").map({
                Candidate(value: $0.content, from: "meta \($0.name)")
            })
        {
            out.section = section.value
            provenance["section"] = section.from
        }
        readTags(&out, &provenance)
        readImage(&out, &provenance)
        for article in data.articles {
            for value in list(article["isBasedOn"]) + list(article["isBasedOnUrl"]) {
                let text = value.string ?? value["url"]?.string ?? value["@id"]?.string ?? value["name"]?.string
                if let text, out.isBasedOn.count < 50, !out.isBasedOn.contains(text) { out.isBasedOn.append(text) }
            }
            for value in list(article["sourceOrganization"]) + list(article["copyrightHolder"])
                + organisations(article["author"])
            {
                guard let text = data.resolved(value)["name"]?.string ?? value.string else { continue }
                let name = trimmed(unescaped(text))
                if !name.isEmpty, out.sourceOrganizations.count < 50, !out.sourceOrganizations.contains(name) {
                    out.sourceOrganizations.append(name)
                }
            }
            if out.isAccessibleForFree == nil, let free = article["isAccessibleForFree"] {
                switch free {
                case .bool(let value): out.isAccessibleForFree = value
                case .string(let text): out.isAccessibleForFree = text.lowercased().holds("true")
                default: break
                }
            }
            if out.licence == nil { out.licence = article["license"]?.string ?? article["license"]?["url"]?.string }
        }
        if let tier = data.meta("article:content_tier"), out.isAccessibleForFree == nil {
            out.isAccessibleForFree = tier.content.lowercased() == "free"
        }
        if out.licence == nil { out.licence = data.link("license").map { resolveURL($0.href, against: base) } }
        for name in ["robots", "googlebot", "googlebot-news", "http-equiv:x-robots-tag"] {
            for rule in data.all(name).flatMap({ $0.lowercased().split(separator: ",") }) {
                let rule = trimmed(rule)
                if !rule.isEmpty, out.robots.count < 50, !out.robots.contains(rule) { out.robots.append(rule) }
            }
        }
        out.miningReservation = data.meta("tdm-reservation")?.content
        out.miningPolicy = data.meta("tdm-policy").map { resolveURL($0.content, against: base) }
    }
    private func list(_ value: JSONValue?) -> [JSONValue] {
        guard let value, value != .null else { return [] }
        if case .array(let values) = value { return values }
        return [value]
    }
    private func organisations(_ value: JSONValue?) -> [JSONValue] {
        list(value).map(data.resolved).filter { $0.types.contains { $0.hasSuffix("Organization") } }
    }
    private func readTags(_ out: inout ParsedArticle, _ provenance: inout [String: String]) {
        func add(_ texts: [String], _ from: String) {
            guard out.tags.isEmpty else { return }
            for text in texts {
                let tag = trimmed(unescaped(text))
                if !tag.isEmpty, tag.utf8.count <= 80, !out.tags.contains(tag), out.tags.count < 100 {
                    out.tags.append(tag)
                }
            }
            if !out.tags.isEmpty { provenance["tags"] = from }
        }
        for article in data.articles {
            switch article["keywords"] {
            case .string(let text)?:
                add(text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init), "json-ld keywords")
            case .array(let values)?: add(values.compactMap { $0.string ?? $0["name"]?.string }, "json-ld keywords")
            default: break
            }
        }
        add(data.all("article:tag").flatMap { $0.split(separator: ",").map(String.init) }, "meta article:tag")
        for name in ["news_keywords", "keywords", "parsely-tags", "sailthru.tags"] {
            add(
                data.all(name).flatMap { $0.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init) },
                "meta \(name)")
        }
    }
    private func readImage(_ out: inout ParsedArticle, _ provenance: inout [String: String]) {
        var address: Candidate?
        var caption: String?
        for article in data.articles {
            guard let value = list(article["image"]).first ?? list(article["thumbnailUrl"]).first else { continue }
            let image = data.resolved(value)
            guard let url = image.string ?? image["url"]?.string ?? image["contentUrl"]?.string, !url.isEmpty else {
                continue
            }
            address = Candidate(value: url, from: "json-ld image")
            caption = (image["caption"]?.string ?? image["description"]?.string).map { trimmed(unescaped($0)) }
            break
        }
        if let found = data.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src") {
            address = address ?? Candidate(value: found.content, from: "meta \(found.name)")
        }
        guard let address else { return }
        var image = Article.Image(url: resolveURL(address.value, against: base), caption: caption)
        // The first caption near the article's start belongs to the lead picture.
        let first = page.blocks.indices.first { body.scores[$0] >= Body.threshold } ?? 0
        for b in page.blocks.indices where b + 12 >= first && b <= first + 8 && page.blocks[b].tag == .figcaption {
            let text = page.string(page.blocks[b])
            if image.caption == nil { image.caption = text }
            image.credit = credit(in: text)
            break
        }
        out.image = image
        provenance["image"] = address.from
    }
    /// The credit in a caption, after the last bracket, slash or sign: "… (Photo: Jane Doe/AP)", "© dpa".
    private func credit(in caption: String) -> String? {
        for mark in ["©", "Photo:", "Foto:", "Credit:", "Image:", "Bild:", "Crédit", "Фото:"] {
            if let range = caption.range(of: mark) {
                let rest = trimmed(caption[range.upperBound...].drop { $0 == ":" || $0 == " " })
                let name = rest.hasSuffix(")") ? String(rest.dropLast()) : rest
                return name.isEmpty || name.utf8.count > 100 ? nil : name
            }
        }
        guard caption.hasSuffix(")"), let open = caption.lastIndex(of: "(") else { return nil }
        let inside = trimmed(caption[caption.index(after: open)...].dropLast())
        return inside.isEmpty || inside.utf8.count > 80 ? nil : inside
    }
    /// Notes when a page is no article: it has no running text, or it is a list of articles.
    private func judge(_ out: inout ParsedArticle) {
        let type = data.meta("og:type")?.content.lowercased()
        let isDated = data.meta("article:published_time", "datepublished") != nil
        let isDeclared =
            type == "article" || isDated || data.articles.contains { $0["articleBody"] != nil || $0["headline"] != nil }
        if text.isEmpty {
            out.isArticle = false
            out.article.notices.append(Notice("holds no article text"))
        } else if body.words < 30, !isDeclared {
            out.isArticle = false
            out.article.notices.append(Notice("does not read as an article: \(body.words) words of running text"))
        } else if !isDeclared, body.share < 0.15 {
            out.isArticle = false
            out.article.notices.append(Notice("does not read as an article: most of its text is elsewhere on the page"))
        }
    }
}
