import Markup
import NewsModel
import Text

/// A text that may be the article's title, with the places of the page that have it and its features.
struct TitleCandidate {
    /// A place of the page that gives a title.
    enum Source: String {
        case graph = "og:title"
        case headline = "json-ld headline"
        case alternative = "json-ld alternativeHeadline"
        case name = "json-ld name"
        case twitter = "twitter:title"
        case meta = "another meta element"
        case microdata = "microdata"
        case h1, h2
        case low = "h3 or h4"
        case styled = "text called title"
        case title
        /// What is left of a heading without its first or its last piece that an element inside sets apart.
        case h1End = "end of h1"
        case h1Start = "start of h1"
        case h2End = "end of h2"
        case h2Start = "start of h2"
        /// A declared title or an `h1` without a part before or behind a bar, a dash or the like.
        case graphPart = "part of og:title"
        case headlinePart = "part of json-ld headline"
        case h1Part = "part of h1"
        case titlePart = "part of title"
    }
    let text: String
    /// Only letters and digits, in lower case.
    let letters: String
    /// Where it was found first, as the page's provenance tells it.
    let from: String
    var sources: Set<Source>
    /// What its places say.
    var features: Set<String>
    /// The number of declared titles that are the same, or of which it is a part.
    var confirmations: Int { sources.intersection(Self.declared).count }
    private static let declared: Set<Source> = [
        .graph, .graphPart, .headline, .headlinePart, .twitter, .meta, .microdata, .title, .titlePart,
    ]
    var isHeading: Bool { sources.contains(.h1) || sources.contains(.h2) || sources.contains(.low) }
}

/// The texts of a page that may be its title, each once: what the data declares, headings and their pieces, `<title>`, then parts of those.
struct TitleCandidates {
    private(set) var all: [TitleCandidate] = []
    private let reader: PageReader
    private var index: [String: Int] = [:]
    /// The first block of the article with a longer text.
    private let head: Int?
    private let h1s: [Int32]
    /// The last `h1` above the text.
    private let nearest: Int32?
    static let most = 60

    init(_ reader: PageReader) {
        self.reader = reader
        let (page, tree) = (reader.page, reader.tree)
        head = page.blocks.indices.first { reader.scores[$0] > 0 && page.blocks[$0].count > 80 }
        let below = head.map { page.blocks[$0].node } ?? .max
        h1s = reader.data.headings.filter { tree.nodes[Int($0)].tag == .h1 }
        nearest = h1s.last { $0 <= below } ?? h1s.first
        let declared = addDeclared()
        addHeadings(above: below)
        if let title = reader.data.title { add(title, .title, from: "title") }
        for (text, source, from) in declared { addParts(of: text, source, from: from) }
        for heading in h1s.prefix(3) {
            addParts(of: PageData.text(of: heading, in: tree), .h1Part, from: "h1", place(of: heading))
        }
        if let title = reader.data.title { addParts(of: title, .titlePart, from: "title") }
    }
    /// The places in `all` of those that are not the outlet's name; a heading that links to the start page is (of 15 in the development pages none was the title).
    var fit: [Int] {
        all.indices.filter { !reader.outlets.contains(all[$0].letters) && !all[$0].features.contains("a link home") }
    }
    /// The `h1` that most of the declared titles confirm; without any the one nearest to the text.
    var heading: TitleCandidate? {
        var best: (candidate: TitleCandidate, score: Int)?
        for one in all where one.sources.contains(.h1) {
            let score = one.confirmations * 2 + (one.features.contains("nearest h1") ? 1 : 0)
            if score > (best?.score ?? -1) { best = (one, score) }
        }
        return best?.candidate
    }

    private mutating func add(
        _ text: String, _ source: TitleCandidate.Source, from: String, _ features: [String] = []
    ) {
        let text = trimmed(text)
        guard !text.isEmpty, text.utf8.count < 600 else { return }
        let letters = bare(text)
        guard letters.utf8.count >= 2 else { return }
        if let known = index[letters] {
            all[known].sources.insert(source)
            all[known].features.formUnion(features)
        } else if all.count < Self.most {
            index[letters] = all.count
            all.append(
                TitleCandidate(
                    text: text, letters: letters, from: from, sources: [source], features: Set(features)))
        }
    }

    // MARK: - Declared titles

    /// Adds what the data declares; returns those of which parts may be titles too.
    private mutating func addDeclared() -> [(text: String, source: TitleCandidate.Source, from: String)] {
        var declared: [(text: String, source: TitleCandidate.Source, from: String)] = []
        let data = reader.data
        if let meta = data.meta("og:title") {
            add(meta.content, .graph, from: "meta og:title")
            declared.append((meta.content, .graphPart, "meta og:title"))
        }
        for article in data.articles.prefix(6) {
            let isPage = article.types.contains("WebPage")
            let name = article["name"]?.string
            if !declared.contains(where: { $0.source == .headlinePart }),
                let text = article["headline"]?.string ?? (isPage ? nil : name)
            {
                add(unescaped(text), .headline, from: "json-ld headline")
                declared.append((unescaped(text), .headlinePart, "json-ld headline"))
            }
            if let text = article["alternativeHeadline"]?.string {
                add(unescaped(text), .alternative, from: "json-ld alternativeHeadline")
            }
            if isPage, let name { add(unescaped(name), .name, from: "json-ld name") }
        }
        if let meta = data.meta("twitter:title") { add(meta.content, .twitter, from: "meta twitter:title") }
        for name in [
            "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "headline", "title",
        ] {
            if let meta = data.meta(name) { add(meta.content, .meta, from: "meta \(name)") }
        }
        if let property = data.properties.first(where: { $0.name == "headline" }) {
            let text =
                reader.tree.attribute(property.node, WellKnown.content)
                ?? PageData.text(of: property.node, in: reader.tree)
            add(text, .microdata, from: "microdata headline")
        }
        return declared
    }
    /// Adds a title without the outlet's name, without its first, without its last part, and these two parts.
    private mutating func addParts(
        of title: String, _ source: TitleCandidate.Source, from: String, _ features: [String] = []
    ) {
        guard title.utf8.count < 1_200 else { return }
        let parts = reader.parts(of: title)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return }
        let stripped = reader.strip(title, reader.outlets)
        if stripped != title { add(stripped, source, from: from, features + ["stripped"]) }
        add(reader.joined(parts.dropLast()), source, from: from, features)
        guard source != .h1Part else { return }
        add(reader.joined(parts.dropFirst()), source, from: from, features)
        guard parts.count > 2 else { return }
        add(first.text, source, from: from, features)
        add(last.text, source, from: from, features)
    }

    // MARK: - Headings

    private mutating func addHeadings(above below: Int32) {
        let (page, tree, data) = (reader.page, reader.tree, reader.data)
        let number = "h1s \(min(3, h1s.count))"
        for node in h1s.prefix(12) {
            add(heading: node, .h1, [number, node == nearest ? "nearest h1" : "other h1"])
        }
        let titled: UInt64 = 1 << UInt64(Hint.title.rawValue)
        let h2s = data.headings.filter { tree.nodes[Int($0)].tag == .h2 }
        let last = h2s.last { $0 <= below }
        let fit = h2s.prefix(60).filter { $0 == last || $0 == h2s.first || data.hints[Int($0)] & titled != 0 }
        for node in fit.prefix(10) {
            var features = [number, node == last ? "nearest h2" : "other h2", "h2s \(min(3, h2s.count))"]
            if node == h2s.first { features.append("first h2") }
            add(heading: node, .h2, features)
        }
        // Lower headings and lines that are called a title, just above the text.
        let from = (head ?? 20) - 10
        var left = 8
        for (b, block) in page.blocks.enumerated().prefix(from + 13) where b >= from && left > 0 && block.count <= 300 {
            let isLow = block.tag == .h3 || block.tag == .h4
            let parent = tree.nodes[Int(block.node)].parent
            let hints = data.hints[Int(block.node)] | (parent >= 0 ? data.hints[Int(parent)] : 0)
            let isStyled = block.tag != .h1 && block.tag != .h2 && hints & titled != 0
            guard isStyled || isLow && b >= from + 4 else { continue }
            left -= 1
            let features = place(of: block.node) + [number]
            add(page.string(block), isLow ? .low : .styled, from: isLow ? "heading" : "text", features)
        }
    }
    private mutating func add(heading node: Int32, _ source: TitleCandidate.Source, _ features: [String]) {
        var features = features + place(of: node)
        let isH1 = source == .h1
        let from = isH1 ? "h1" : "h2"
        add(PageData.text(of: node, in: reader.tree), source, from: from, features)
        let pieces = pieces(of: node)
        guard (2...5).contains(pieces.count), let first = pieces.first, let last = pieces.last else { return }
        features.append("pieces \(pieces.count)")
        let start: TitleCandidate.Source = isH1 ? .h1Start : .h2Start
        let end: TitleCandidate.Source = isH1 ? .h1End : .h2End
        add(pieces.dropFirst().joined(separator: " "), end, from: from, features)
        add(pieces.dropLast().joined(separator: " "), start, from: from, features)
        guard pieces.count > 2 else { return }
        add(first, start, from: from, features)
        add(last, end, from: from, features)
        if let longest = pieces.max(by: { $0.utf8.count < $1.utf8.count }) { add(longest, end, from: from, features) }
    }
    /// The runs of a heading's text that elements other than emphasis set apart: a kicker, the title, a subtitle.
    private func pieces(of heading: Int32) -> [String] {
        let tree = reader.tree
        var pieces: [[UInt8]] = []
        var current: [UInt8] = []
        func isApart(_ tag: Tag) -> Bool {
            switch tag {
            case .i, .em, .b, .strong, .a, .cite, .u, .q, .sub, .sup, .abbr, .mark, .wbr: false
            default: true
            }
        }
        func close() {
            pieces.append(current)
            current = []
        }
        var at = tree.nodes[Int(heading)].first
        guard at >= 0 else { return [] }
        walk: while pieces.count < 20 {
            let n = tree.nodes[Int(at)]
            if n.kind == .text { tree.appendBytes(of: at, to: &current) }
            if n.kind == .element, isApart(n.tag) { close() }
            if n.first >= 0, n.tag != .script, n.tag != .style, n.space == .html {
                at = n.first
                continue
            }
            while tree.nodes[Int(at)].next < 0 {
                at = tree.nodes[Int(at)].parent
                if at == heading || at < 0 { break walk }
                if isApart(tree.nodes[Int(at)].tag) { close() }
            }
            at = tree.nodes[Int(at)].next
        }
        close()
        return pieces.map { collapsed($0) }.filter { !bare($0).isEmpty }
    }
    private static let hints: [(hint: Hint, name: String)] = [
        (.comment, "comment"), (.related, "related"), (.teaser, "teaser"), (.nav, "nav"), (.footer, "footer"),
        (.header, "header"), (.side, "side"), (.title, "title"), (.dek, "dek"), (.tags, "tags"), (.list, "list"),
    ]
    /// How far above the article's text an element stands, and in what.
    private func place(of node: Int32) -> [String] {
        let (page, tree) = (reader.page, reader.tree)
        var out: [String] = []
        let block = page.blocks.firstIndex { $0.node >= node } ?? page.blocks.count
        if block < page.blocks.count, let link = page.links[page.blocks[block].links].first,
            page.blocks[block].linked * 2 >= page.blocks[block].count
        {
            out.append("a link")
            // "/" or "https://korvik.example/"; "" is the page itself.
            if let address = tree.attribute(link.node, WellKnown.href), !address.isEmpty,
                address.split(separator: "/").isEmpty
                    || address.split(separator: "/").count == 2 && address.split(separator: "/")[0].hasSuffix(":")
            {
                out.append("a link home")
            }
        }
        if let head {
            switch head - block {
            case ..<0: out.append("below")
            case 0: out.append("above 0")
            case 1: out.append("above 1")
            case 2: out.append("above 2")
            case ...5: out.append("above 5")
            case ...12: out.append("above 12")
            default: out.append("far above")
            }
        } else {
            out.append("no text")
        }
        var at = node
        var depth = 0
        while at > 0, depth < 25 {
            let tag = tree.nodes[Int(at)].tag
            if reader.aroundText.contains(at) {
                out.append(tag == .body || tag == .html ? "elsewhere" : "around text \(min(depth, 4))")
                break
            }
            let bits = reader.data.hints[Int(at)]
            if depth < 4, bits != 0 {
                for (hint, name) in Self.hints where bits & (1 << UInt64(hint.rawValue)) != 0 {
                    out.append(depth == 0 ? "named \(name)" : "in \(name)")
                }
            }
            switch tag {
            case .nav: out.append("inside nav")
            case .footer: out.append("inside footer")
            case .aside: out.append("inside aside")
            case .header: out.append("inside header")
            case .article: out.append("inside article")
            case .main: out.append("inside main")
            case .a: out.append("linked")
            default: break
            }
            at = tree.nodes[Int(at)].parent
            depth += 1
        }
        return out
    }
}
