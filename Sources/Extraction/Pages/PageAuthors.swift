import Languages
import Markup
import NewsModel
import Text

extension PageReader {
    /// The names of the authors; nil rather than a guess.
    ///
    /// Persons in the page's data come first, then bylines in its text. An outlet or agency counts if the data names it as the author
    /// and no person is found, or beside a person in the same list.
    func authors() -> (names: [String], from: String)? {
        guard let found = signing(outlets: outlets) else { return nil }
        // "Fri, 27 Nov" in a byline is nobody.
        let names = found.names.filter { !Self.days.contains($0.lowercased()) }
        return names.isEmpty ? nil : (names, found.from)
    }
    private static let days: Set<String> = {
        let days = Set(PageWords.all(\.weekdays).map { $0.filter { $0 != "," } })
        return days.union(days.map { String($0.prefix(3)) })
    }()

    /// Whom one place on a page names as the authors.
    struct Signing {
        /// Persons, and what a list of authors names beside them.
        var names: [String] = []
        /// Outlets, agencies and logins.
        var others: [String] = []
        /// Where it was found.
        var from: String
        /// Whether a whole list is too long for one article, as in an index of authors.
        var isCrowd: Bool { names.count > 15 }
        /// Whether others names are fit to be told if no person is found.
        var hasInstitution: Bool { names.isEmpty && !others.isEmpty && others.count <= 3 }
    }
    private func signing(outlets: Set<String>) -> Signing? {
        var institution: Signing?
        func isPersonal(_ signing: Signing) -> Bool {
            if institution == nil, signing.hasInstitution { institution = signing }
            return !signing.names.isEmpty && !signing.isCrowd
        }
        let declared = declaredSignings(outlets)
        if let first = declared.first(where: isPersonal) { return completed(first, among: declared) }
        let marked = signing(of: markedTexts(), from: "microdata author", beside: outlets)
        if isPersonal(marked) { return marked }
        if let links = linkedAuthors() {
            let linked = signing(of: links, from: "author link", beside: outlets, .named)
            if isPersonal(linked) { return linked }
        }
        for signing in bylineSignings(outlets) where isPersonal(signing) { return signing }
        for phrase in [byPhrase(), datedName()].compactMap({ $0 }) {
            let signing = signing(of: [phrase.text], from: "text", beside: outlets, phrase.strictness)
            if phrase.strictness == .loose ? !signing.names.isEmpty : isPersonal(signing) { return signing }
        }
        for isStyled in [true, false] {
            if !isStyled, let institution { return Signing(names: institution.others, from: institution.from) }
            guard let name = signature(isStyled: isStyled) else { continue }
            let signing = signing(of: [name], from: "text", beside: outlets, .loose)
            if !signing.names.isEmpty { return signing }
        }
        return nil
    }
    /// Parts texts into names, and tells persons from others.
    private func signing(
        of texts: [String], from: String, beside outlets: Set<String>, _ strictness: Byline.Strictness = .declared
    ) -> Signing {
        var out = Signing(from: from)
        for text in texts {
            // "Jobs & Co" is one outlet, not two people; a name does not begin in lower case.
            if outlets.contains(bare(text)) || Byline.beginsSmall(text) {
                if !out.others.contains(text), text.utf8.count <= 60, !Byline.beginsSmall(text) {
                    out.others.append(trimmed(text))
                }
                continue
            }
            if strictness == .named, Byline.isLogin(text) {
                if !out.others.contains(text) { out.others.append(text) }
                continue
            }
            for whole in Byline.names(in: text, language: language, strictness) {
                guard let name = withoutOutlet(whole, outlets) else { continue }
                if isOutlet(name, outlets) || !Byline.isPerson(name) || Byline.isHandle(name) {
                    if !out.others.contains(name) { out.others.append(name) }
                } else if !out.names.contains(where: { bare($0) == bare(name) }) {
                    out.names.append(name)
                }
            }
        }
        return out
    }
    /// Whether a text is the outlet's name, or that of a part of it: "KBC Averin" of KBC.
    private func isOutlet(_ name: String, _ outlets: Set<String>) -> Bool {
        if outlets.contains(bare(name)) { return true }
        guard let first = name.split(separator: " ").first, first.utf8.count >= 2 else { return false }
        return first.allSatisfy(\.isUppercase) && outlets.contains(bare(first))
    }
    /// A name without the outlet's name behind it ("Jane Doe for Korvik Gazette"); nil if less than two words are left.
    private func withoutOutlet(_ name: String, _ outlets: Set<String>) -> String? {
        var words = name.split(separator: " ")
        guard
            let end = words.indices.dropFirst(2).first(where: {
                outlets.contains(bare(words[$0...].joined(separator: " ")))
            })
        else { return name }
        words.removeSubrange(end...)
        while let last = words.last, last.first?.isLowercase == true { words.removeLast() }
        return words.count < 2 ? nil : words.joined(separator: " ")
    }

    // MARK: - The page's data

    /// What JSON-LD and meta elements say, in the order of trust.
    private func declaredSignings(_ outlets: Set<String>) -> [Signing] {
        var found: [Signing] = []
        for article in data.articles.prefix(20) {
            for key in ["author", "creator"] {
                guard let value = article[key] else { continue }
                var signing = signing(of: people(value), from: "json-ld author", beside: outlets)
                let named = organisations(value).filter { !outlets.contains(bare($0)) }
                if signing.names.isEmpty {
                    signing.others += (named.isEmpty ? organisations(value) : named).filter {
                        !signing.others.contains($0)
                    }
                } else {
                    // An agency in the same list has its share in the text.
                    let beside = signing.others.filter { !outlets.contains(bare($0)) && !Byline.isHandle($0) } + named
                    let listed = list(value)
                    signing.names = (signing.names + beside).enumerated().sorted {
                        (listed.firstIndex(of: $0.element) ?? .max, $0.offset)
                            < (listed.firstIndex(of: $1.element) ?? .max, $1.offset)
                    }.map(\.element)
                }
                found.append(signing)
            }
        }
        for name in Self.metaNames {
            if name == "twitter:data1", let label = data.meta("twitter:label1")?.content, !Byline.isLabel(label) {
                continue
            }
            let values = data.all(name).filter { !$0.holds("://") && !$0.hasPrefix("@") }
            if !values.isEmpty { found.append(signing(of: values, from: "meta \(name)", beside: outlets)) }
        }
        return found
    }
    /// The names of a JSON-LD list of authors as written.
    private func list(_ value: JSONValue) -> [String] {
        guard case .array(let values) = value else { return [] }
        return values.map { trimmed(unescaped($0.string ?? data.resolved($0)["name"]?.string ?? "")) }
    }
    /// The names of a source, or those of another that has the same and more.
    private func completed(_ first: Signing, among declared: [Signing]) -> Signing {
        let mine = Set(first.names.map { bare($0) })
        var whole = first
        for other in declared where other.names.count > whole.names.count && !other.isCrowd {
            if mine.isSubset(of: other.names.map { bare($0) }) { whole = other }
        }
        return whole
    }
    /// The texts of elements whose `itemprop` is author or creator, or of the names inside.
    private func markedTexts() -> [String] {
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
        return texts
    }

    // MARK: - Bylines and links

    /// The first and the last block of the article: the first with a longer text, the last of any length.
    private var extent: (first: Int, last: Int) {
        (
            page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 120 } ?? 0,
            page.blocks.indices.last { scores[$0] > 0 } ?? 0
        )
    }
    /// What elements say that are named bylines: those about the article in order; those elsewhere only if they agree.
    private func bylineSignings(_ outlets: Set<String>) -> [Signing] {
        guard !page.blocks.isEmpty else { return [] }
        let (first, last) = extent
        let from = page.blocks[max(0, first - 20)].node
        let to = page.blocks[min(page.blocks.count - 1, last + 6)].node
        var near: [Signing] = []
        var far: [Signing] = []
        for node in data.bylines.prefix(60) where !isForeign(node) {
            let isNear = node >= from && node <= to
            guard let signing = signing(byline: node, outlets) else { continue }
            if isNear { near.append(signing) } else if !signing.names.isEmpty { far.append(signing) }
        }
        let names = Set(far.map { $0.names.map { bare($0) } })
        return near + (names.count == 1 ? far.prefix(1) : [])
    }
    private func signing(byline node: Int32, _ outlets: Set<String>) -> Signing? {
        let text = PageData.text(of: node, in: tree, limit: 300, isSpaced: true)
        guard text.utf8.count <= 160 else { return nil }
        let parts = linkTexts(in: node)
        if (2...15).contains(parts.count), parts.allSatisfy(Byline.isNameLike) {
            let linked = signing(of: parts, from: "byline", beside: outlets)
            if !linked.names.isEmpty { return linked }
        }
        let isOwn = text.utf8.count <= 40 && isExact(node)
        var signing = signing(of: [text], from: "byline", beside: outlets, isOwn ? .named : .loose)
        if !isOwn { signing.others = [] }
        return signing
    }
    private static let metaNames = [
        "author", "article:author", "article:author_name", "articleauthor", "og:article:author", "dc.creator",
        "dcterms.creator", "dc.contributor", "parsely-author", "sailthru.author", "byl",
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
        let (first, end) = extent
        var names: [String] = []
        var last = (block: -10, end: 0)
        for (b, block) in page.blocks.enumerated() where b <= first + 4 || names.isEmpty && b <= end + 12 {
            guard block.count <= 300, !block.links.isEmpty, page.links[block.links].contains(where: mayNameAuthor),
                !isForeign(block.node)
            else { continue }
            for link in page.links[block.links] where mayNameAuthor(link) {
                let text = Byline.behindPosts(String(decoding: page.text[link.start..<link.end], as: UTF8.self))
                let isUser = b + 14 >= first && b <= first + 1 && isUser(link)
                guard isPersonal(link) && (Byline.isNameLike(text) || isAuthor(link)) || isUser,
                    Byline.isLogin(text) || !Byline.names(in: text, language: language, .named).isEmpty
                else { continue }
                guard names.isEmpty || b <= last.block + 2 else { return names }
                // "Reviewed by" and "Contributions from" begin the names of others.
                let before = page.text[max(last.end, link.start - min(link.start, 40))..<max(last.end, link.start)]
                if Byline.isOther(String(decoding: before, as: UTF8.self)) {
                    if names.isEmpty { continue } else { return names }
                }
                names.append(text)
                last = (b, link.end)
                if isUser, !Byline.isNameLike(text) { return names }
            }
        }
        return names.isEmpty ? nil : names
    }
    private func href(_ link: PageLink) -> String {
        page.tree.attribute(link.node, WellKnown.href)?.lowercased() ?? ""
    }
    /// Whether a link says that it leads to the author.
    private func isAuthor(_ link: PageLink) -> Bool {
        let rel = page.tree.attribute(link.node, WellKnown.rel)?.lowercased().split(separator: " ") ?? []
        return rel.contains("author") || href(link).holds("/author/")
    }
    /// Whether a link leads to a person's page.
    private func isPersonal(_ link: PageLink) -> Bool {
        let href = href(link)
        return isAuthor(link) || Self.authorPaths.contains { href.contains($0) }
    }
    /// Whether a link among the date and the like, or on a member's badge, leads to the page of a member.
    private func isUser(_ link: PageLink) -> Bool {
        let href = href(link)
        guard Self.userPaths.contains(where: { href.contains($0) }) else { return false }
        var at = tree.nodes[Int(link.node)].parent
        for _ in 0..<3 where at > 0 {
            let isMeta =
                data.hints[Int(at)] & (1 << UInt64(Hint.meta.rawValue) | 1 << UInt64(Hint.byline.rawValue)) != 0
            if isMeta || (tree.attribute(at, WellKnown.class) ?? "").lowercased().holds("user") { return true }
            at = tree.nodes[Int(at)].parent
        }
        return false
    }
    private static let userPaths = ["/user/", "/users/", "/user-", "/members/", "/member/"]
    /// A quick test of a link before its text is read.
    private func mayNameAuthor(_ link: PageLink) -> Bool {
        for attribute in page.tree.attributes(of: link.node) {
            let bytes = page.tree.bytes(of: attribute)
            if attribute.name == WellKnown.rel, holds(bytes, "uthor") { return true }
            guard attribute.name == WellKnown.href, bytes.count < 400 else { continue }
            for part: StaticString in [
                "uthor", "utor", "uteur", "ontributor", "eporter", "ournalist", "olumnist", "yline", "riter", "eople",
                "roducer", "rofil", "/user", "/member",
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
            if let name = object["name"]?.string { return [unescaped(name)] }
            let parts = [object["givenName"]?.string, object["familyName"]?.string].compactMap { $0 }
            return parts.isEmpty ? [] : [unescaped(parts.joined(separator: " "))]
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
        // What stands between the headline and the text is no teaser, whatever it is called, unless it is set aside.
        let isOpening = header?.contains(node) == true
        while at > 0, depth < 25 {
            let n = tree.nodes[Int(at)]
            // An article's own footer may name the author; the page's footer may not.
            if aroundText.contains(at) { return isInFooter && n.tag != .article && n.tag != .main }
            let bits = data.hints[Int(at)]
            func has(_ hint: Hint) -> Bool { bits & (1 << UInt64(hint.rawValue)) != 0 }
            if n.tag == .footer && depth < 12 { isInFooter = true }
            if n.tag == .nav || has(.comment) { return true }
            let leadsOn = has(.related) || has(.paging)
            if n.tag == .aside, depth > 0, leadsOn || has(.teaser) || has(.side) || !isOpening { return true }
            if n.tag == .figcaption { return true }
            if depth > 0, depth < 4, leadsOn || has(.teaser) && !isOpening { return true }
            at = n.parent
            depth += 1
        }
        return isInFooter
    }
    /// Institutions that the page's data credits with the text, without the outlet.
    func institutions() -> [String] {
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
    /// "By Jane Doe", "Posted on May 3 by Jane Doe" or "Autor: Jane Doe" in a short block near the article's start or end, or alone
    /// on a line inside it.
    private func byPhrase() -> (text: String, strictness: Byline.Strictness)? {
        let (head, tail) = extent
        for b in page.blocks.indices where b + 14 >= head && b <= tail + 3 {
            let block = page.blocks[b]
            // "Of Rules and Words" as a German headline begins like a byline.
            guard block.count <= 150, block.tag != .h1, !isForeign(block.node) else { continue }
            // "Photo: Jane Doe, CC BY-SA".
            guard data.hints[Int(block.node)] & (1 << UInt64(Hint.caption.rawValue)) == 0 else { continue }
            let isHead = b <= head + 1
            let text = spaced(block)
            if !isHead, b < tail, block.tag.isHeadline || block.tag == .li || !Byline.beginsAsByline(text) { continue }
            guard let name = Byline.behindBy(text, language: language) else { continue }
            if isHead { return (name, .named) }
            // After the first lines only a complete name counts.
            if !Byline.names(in: name, language: language, .loose).isEmpty { return (name, .loose) }
        }
        return nil
    }
    /// A block's text with spaces between its elements, which may be set apart by styles only: "2031<b>Jane Doe</b>".
    private func spaced(_ block: PageBlock) -> String {
        let text = page.string(block)
        let spaced = PageData.text(of: block.node, in: tree, limit: 400, isSpaced: true)
        return bare(spaced) == bare(text) ? spaced : text
    }
    /// A name beside the date near the article's start: "25.10.2022 - Jane Doe", "September 17, 2019 Jane Doe".
    private func datedName() -> (text: String, strictness: Byline.Strictness)? {
        let head = extent.first
        let months = LineLexicon.of(language).months
        for b in page.blocks.indices where b + 14 >= head && b <= head + 1 {
            let block = page.blocks[b]
            guard block.count >= 14, block.count <= 70, !block.tag.isHeadline, !isForeign(block.node) else { continue }
            let words = spaced(block).split(whereSeparator: {
                $0 == " " || $0 == "|" || $0 == "," || $0 == "•" || $0 == "·"
            })
            let isDate = words.map {
                $0.utf8.contains(where: \.isASCIIDigit) || months[Hash.word($0.lowercased())] != nil
                    || ["uhr", "-", "–", "—", "am", "on", "/"].contains($0.lowercased())
            }
            guard isDate.contains(true), let from = isDate.firstIndex(of: false) else { continue }
            let name = words[from...].enumerated().prefix { !isDate[from + $0.offset] }.map(\.element).joined(
                separator: " ")
            if Byline.isNameLike(name), (from > 0 || isDate.last == true), !isTopic(name, in: block),
                words.count(where: { $0.utf8.contains(where: \.isASCIIDigit) }) >= 1
            {
                return (name, .loose)
            }
        }
        return nil
    }
    /// Whether a text that has a name's form is a rubric, part of the headline, or a link to something else than a person.
    private func isTopic(_ name: String, in block: PageBlock) -> Bool {
        if block.isHidden { return true }
        let mine = bare(name)
        let isLink = page.links[block.links].contains { link in
            bare(String(decoding: page.text[link.start..<link.end], as: UTF8.self)).hasSuffix(mine) && !isPersonal(link)
        }
        if isLink { return true }
        if let title = data.title, bare(title).contains(mine) { return true }
        return data.linked("articleSection").map { bare($0.value) } == mine
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
            if words.count == 2 || words.count == 3, Byline.isPerson(text), Byline.isNameLike(text),
                !isTopic(text, in: block)
            {
                return text
            }
        }
        return nil
    }
}
