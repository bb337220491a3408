import Languages
import Markup
import Text

/// The features of a page's blocks: one row of numbers for each block; `names` has the columns' names.
struct BlockFeatures {
    private(set) var rows: [Float] = []
    let width: Int

    /// Texts of the whole page with which blocks are compared.
    struct Hopes {
        /// The article's text in the page's data (JSON-LD articleBody).
        var body: [UInt8] = []
        /// The description of `<meta>` and JSON-LD.
        var description: [UInt8] = []
        /// The headline.
        var title: [UInt8] = []
        var language: String?
    }

    /// Columns in order.
    static let names: [String] = {
        var names = [
            "words", "bytes", "linkDensity", "links", "wordLength", "sentences", "endsSentence", "startsCapital",
            "commas",
            "digits", "capitals", "bold", "italic", "breaks", "hidden", "question", "colonEnd", "copyright", "bars",
            "address",
            "quotes", "duplicates", "furniture", "dateLike",
            "isP", "isHeading", "headingLevel", "isItem", "isCell", "isCaption", "isQuote", "isPre", "isTerm", "isDiv",
            "position", "wordsBefore", "wordsAfter", "blocksOnPage", "wordsOnPage", "linkDensityOfPage",
            "parentWords", "parentLinkDensity", "parentBlocks", "parentParagraphs",
            "grandWords", "grandLinkDensity", "grandBlocks", "grandParagraphs",
            "greatWords", "greatLinkDensity", "greatParagraphs",
            "density", "densityWide", "kindBlocks", "kindWords", "kindLinkDensity", "kindShare", "kindInRoot",
            "inRoot", "rootWords", "rootShare", "depthBelowRoot", "stepsToRoot", "fromRootStart", "toRootEnd",
            "sinceH1",
            "isH1", "sinceProse", "untilProse", "proseBefore", "proseAfter",
            "titleOverlap", "bodyOverlap", "hasBody", "descriptionOverlap", "depth",
            "articleOrdinal", "articles", "articleWords", "articleShare", "contributors", "holdsURL", "headingsBefore",
            "siblings", "sameTagSiblings",
        ]
        for at in ["previous2", "previous", "next", "next2"] {
            names += [
                "\(at)Words", "\(at)LinkDensity", "\(at)IsP", "\(at)IsHeading", "\(at)SameParent", "\(at)EndsSentence",
            ]
        }
        names += tags.map { "in-\($0)" } + ["inLinkBlock"]
        names += Hint.allCases.map { "near-\($0)" } + Hint.allCases.map { "own-\($0)" }
        return names
    }()
    private static let tags: [Tag] = [
        .article, .main, .header, .footer, .nav, .aside, .form, .figure, .table, .ul, .ol, .section, .blockquote, .dl,
        .details,
        .dialog, .address, .td, .li, .p,
    ]

    private static let hintCount = Hint.allCases.count

    private let page: Page
    private let hints: [UInt64]
    fileprivate var measures: [Measure] = []

    /// The measurements of a block's text.
    fileprivate struct Measure {
        var words: Float = 0
        var linkDensity: Float = 0
        var sentences: Float = 0
        var endsSentence = false
        var commas: Float = 0
        var digits: Float = 0
        var capitals: Float = 0
        var letters: Float = 0
        var startsCapital = false
        var question = false
        var colonEnd = false
        var copyright = false
        var bars: Float = 0
        var address = false
        var quotes: Float = 0
        var hash: UInt64 = 0
        var isProse: Bool { words >= 14 && linkDensity < 0.4 && (sentences >= 1 || endsSentence) }
    }
    fileprivate struct Sum {
        var words: Float = 0
        var linked: Float = 0
        var blocks: Float = 0
        var paragraphs: Float = 0
        var proseWords: Float = 0
        var density: Float { words > 0 ? linked / words : 0 }
    }

    /// - Parameter hints: the hints of every node of the page, as `PageData` reads them.
    init(_ page: Page, _ hopes: Hopes, hints: [UInt64]) {
        self.page = page
        self.hints = hints
        width = Self.names.count
        rows.reserveCapacity(page.blocks.count * width)
        measures = page.blocks.map { measure($0) }
        fill(hopes)
    }

    func words(_ block: Int) -> Float { measures[block].words }
    func linkDensity(_ block: Int) -> Float { measures[block].linkDensity }
    func wordsOutsideLinks(_ block: Int) -> Float { measures[block].words * (1 - measures[block].linkDensity) }
    /// A hash of the block's text, the same in capitals.
    func hash(_ block: Int) -> UInt64 { measures[block].hash }

    fileprivate func measure(_ block: PageBlock) -> Measure {
        var m = Measure()
        let text = page.text
        var i = block.start
        var inWord = false
        var ideographs = 0
        var wordStart = true
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var last: UInt32 = 0
        while i < block.end {
            let byte = text[i]
            if byte < 0x80 {
                i += 1
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
                if byte.isASCIILetter {
                    if !inWord {
                        m.words += 1
                        if wordStart, byte.isASCIIUpper { m.capitals += 1 }
                        inWord = true
                    }
                    m.letters += 1
                    wordStart = false
                } else if byte.isASCIIDigit {
                    m.digits += 1
                    if !inWord {
                        m.words += 1
                        inWord = true
                    }
                } else {
                    inWord = byte == 0x27 && inWord
                    wordStart = true
                    switch byte {
                    case 0x2C, 0x3B: m.commas += 1
                    case 0x2E, 0x21:
                        // A full stop before white space or the end.
                        if i >= block.end || text[i] == 0x20 || text[i] == 0x22 || text[i] == 0x0A || text[i] >= 0x80 {
                            m.sentences += 1
                        }
                    case 0x3F:
                        m.sentences += 1
                        m.question = true
                    case 0x7C, 0x3E, 0x2F: m.bars += 1
                    case 0x40: m.address = true
                    case 0x22: m.quotes += 1
                    default: break
                    }
                }
                if byte != 0x20, byte != 0x22, byte != 0x29, byte != 0x27 { last = UInt32(byte) }
                continue
            }
            let (c, length) = scalar(in: text, at: i)
            i += length
            hash = (hash ^ UInt64(c)) &* 0x100_0000_01B3
            switch scalarClass(c) {
            case .ideograph:
                ideographs += 1
                inWord = false
                m.letters += 1
            case .letter:
                if !inWord {
                    m.words += 1
                    if wordStart, lowercase(c) != c { m.capitals += 1 }
                    inWord = true
                }
                m.letters += 1
                wordStart = false
            case .digit: m.digits += 1
            default:
                inWord = c == 0x2019 && inWord
                wordStart = true
                switch c {
                case 0x3002, 0xFF01, 0x0964, 0x06D4, 0x2026, 0xFF0E: m.sentences += 1
                case 0xFF1F, 0x061F:
                    m.sentences += 1
                    m.question = true
                case 0x3001, 0xFF0C, 0x060C: m.commas += 1
                case 0xA9: m.copyright = true
                case 0x2022, 0xB7, 0xBB, 0x203A, 0x25B6, 0x2192: m.bars += 1
                case 0x201C, 0x201D, 0x201E, 0xAB, 0x300C, 0x300D: m.quotes += 1
                default: break
                }
            }
            if !isQuoteMark(c) { last = c }
        }
        m.words += Float(ideographs) / 2
        m.hash = hash
        m.linkDensity = block.count > 0 ? Float(block.linked) / Float(block.count) : 0
        m.endsSentence = [0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x2026, 0x0964, 0x06D4, 0x061F].contains(last)
        m.colonEnd = last == 0x3A || last == 0xFF1A
        let first = scalar(in: text, at: block.start).value
        m.startsCapital = lowercase(first) != first
        return m
    }

    private mutating func fill(_ hopes: Hopes) {
        let tree = page.tree
        let blocks = page.blocks
        guard !blocks.isEmpty else { return }
        var sums = [Sum](repeating: Sum(), count: tree.nodes.count)
        var kinds: [UInt64: Sum] = [:]
        var kindOf: [UInt64] = []
        var duplicates: [UInt64: Int] = [:]
        var total = Sum()
        for (b, block) in blocks.enumerated() {
            let m = measures[b]
            duplicates[m.hash, default: 0] += 1
            var node = block.node
            while node > 0 {
                sums[Int(node)].add(m, block)
                node = tree.nodes[Int(node)].parent
            }
            total.add(m, block)
            let kind = self.kind(of: block.node)
            kindOf.append(kind)
            kinds[kind, default: Sum()].add(m, block)
        }
        let root = self.root(sums)
        let rootSum = sums[Int(root)]
        let rootDepth = depth(root)
        var inRoot = [Bool](repeating: false, count: blocks.count)
        // For the root and each element around it the steps from the root; −1 for the others.
        var stepsFromRoot = [Int32](repeating: -1, count: tree.nodes.count)
        var at = root
        var steps: Int32 = 0
        while at >= 0 {
            stepsFromRoot[Int(at)] = steps
            steps += 1
            at = tree.nodes[Int(at)].parent
        }
        var kindInRoot: [UInt64: Float] = [:]
        for (b, block) in blocks.enumerated() {
            var node = block.node
            while node >= 0, node != root { node = tree.nodes[Int(node)].parent }
            inRoot[b] = node == root
            if inRoot[b] { kindInRoot[kindOf[b], default: 0] += measures[b].words }
        }
        let firstInRoot = inRoot.firstIndex(of: true) ?? 0
        let lastInRoot = inRoot.lastIndex(of: true) ?? blocks.count - 1
        let h1 = headline(hopes, inRoot)
        let isProse = measures.map(\.isProse)
        var since = [Float](repeating: 60, count: blocks.count)
        var until = since
        var lastProse = -60
        for b in blocks.indices {
            since[b] = Float(min(60, b - lastProse))
            if isProse[b] { lastProse = b }
        }
        lastProse = blocks.count + 60
        for b in blocks.indices.reversed() {
            until[b] = Float(min(60, lastProse - b))
            if isProse[b] { lastProse = b }
        }
        let body = Overlap(hopes.body)
        let title = Overlap(hopes.title)
        let description = Overlap(hopes.description)
        let lexicon = LineLexicon.of(hopes.language)
        var wordsBefore: Float = 0
        var proseBefore: Float = 0
        let proseTotal = Float(isProse.count { $0 })
        var headings: Float = 0
        // The article elements that contain prose, in order.
        var articles: [Int32] = []
        for (b, block) in blocks.enumerated() where isProse[b] {
            let article = article(around: block.node)
            if article >= 0, !articles.contains(article), articles.count < 200 { articles.append(article) }
        }

        var row: [Float] = []
        row.reserveCapacity(width)
        var tokens: [Token] = []
        for (b, block) in blocks.enumerated() {
            let m = measures[b]
            let own = hints[Int(block.node)]
            row.removeAll(keepingCapacity: true)
            row.add([
                m.words, Float(block.count), m.linkDensity, Float(block.links.count), m.letters / max(1, m.words),
                m.sentences,
                m.endsSentence ? 1 : 0, m.startsCapital ? 1 : 0, m.commas, m.digits / Float(max(1, block.count)),
                m.capitals / max(1, m.words), Float(block.bold) / Float(max(1, block.count)),
                Float(block.italic) / Float(max(1, block.count)), Float(block.breaks), block.isHidden ? 1 : 0,
                m.question ? 1 : 0, m.colonEnd ? 1 : 0, m.copyright ? 1 : 0, m.bars, m.address ? 1 : 0, m.quotes,
                Float(duplicates[m.hash] ?? 1), 0, 0,
            ])
            let (furniture, dateLike, isContributors) = phrases(block, lexicon: lexicon, measure: m, &tokens)
            row[22] = furniture
            row[23] = dateLike
            let depthHere = depth(block.node)
            let beside = siblings(block.node)
            let tag = block.tag
            let level: Float =
                switch tag {
                case .h1: 1
                case .h2: 2
                case .h3: 3
                case .h4: 4
                case .h5: 5
                case .h6: 6
                default: 0
                }
            row.add([
                tag == .p ? 1 : 0, level > 0 ? 1 : 0, level, tag == .li ? 1 : 0, tag == .td || tag == .th ? 1 : 0,
                tag == .figcaption || tag == .caption ? 1 : 0, tag == .blockquote ? 1 : 0, tag == .pre ? 1 : 0,
                tag == .dt || tag == .dd ? 1 : 0, tag == .div ? 1 : 0,
            ])
            row.add([
                Float(b) / Float(blocks.count), wordsBefore / max(1, total.words),
                (total.words - wordsBefore - m.words) / max(1, total.words), Float(blocks.count), total.words,
                total.density,
            ])
            let parent = tree.nodes[Int(block.node)].parent
            let grand = parent >= 0 ? tree.nodes[Int(parent)].parent : -1
            let s1 = sums[Int(block.node)]
            let s2 = parent > 0 ? sums[Int(parent)] : total
            let s3 = grand > 0 ? sums[Int(grand)] : total
            row.add([s1.words, s1.density, s1.blocks, s1.paragraphs, s2.words, s2.density, s2.blocks, s2.paragraphs])
            row.add([s3.words, s3.density, s3.paragraphs])
            row.add([density(b, 2), density(b, 5)])
            let k = kinds[kindOf[b]] ?? Sum()
            row.add([
                k.blocks, k.words, k.density, k.words / max(1, total.words),
                (kindInRoot[kindOf[b]] ?? 0) / max(1, k.words),
            ])
            var node = block.node
            var up = 0
            while node >= 0, stepsFromRoot[Int(node)] < 0 {
                node = tree.nodes[Int(node)].parent
                up += 1
            }
            row.add([
                inRoot[b] ? 1 : 0, rootSum.words, rootSum.words / max(1, total.words),
                Float(depthHere - rootDepth), Float(up + (node < 0 ? 40 : Int(stepsFromRoot[Int(node)]))),
                Float(max(-40, min(40, b - firstInRoot))), Float(max(-40, min(40, lastInRoot - b))),
                h1 < 0 ? -99 : Float(max(-40, min(60, b - h1))), b == h1 ? 1 : 0, since[b], until[b], proseBefore,
                proseTotal - proseBefore - (isProse[b] ? 1 : 0),
            ])
            let bytes = page.bytes(block)
            let shares = Overlap.shares(of: bytes, in: [title, body, description])
            row.add([
                shares[0], shares[1], hopes.body.count > 200 ? 1 : 0,
                shares[2], Float(depthHere),
            ])
            let article = article(around: block.node)
            let ordinal = articles.firstIndex(of: article) ?? -1
            let articleWords = article > 0 ? sums[Int(article)].proseWords : 0
            row.add([
                Float(ordinal), Float(articles.count), articleWords, articleWords / max(1, total.proseWords),
                isContributors ? 1 : 0, holds(bytes, "http") || holds(bytes, "www.") ? 1 : 0,
                headings, beside.all, beside.alike,
            ])
            if tag.isHeadline { headings += 1 }
            for offset in [-2, -1, 1, 2] {
                let other = b + offset
                guard blocks.indices.contains(other) else {
                    row.add([-1, -1, -1, -1, -1, -1])
                    continue
                }
                let o = measures[other]
                row.add([
                    o.words, o.linkDensity, blocks[other].tag == .p ? 1 : 0, blocks[other].tag.isHeadline ? 1 : 0,
                    tree.nodes[Int(blocks[other].node)].parent == parent ? 1 : 0, o.endsSentence ? 1 : 0,
                ])
            }
            appendAncestry(block, to: &row)
            for hint in 0..<Self.hintCount { row.append(own & (1 << UInt64(hint)) != 0 ? 1 : 0) }
            rows += row
            wordsBefore += m.words
            if isProse[b] { proseBefore += 1 }
        }
    }

    /// The innermost article element around a node; −1 for none.
    private func article(around node: Int32) -> Int32 {
        var at = node
        while at > 0, page.tree.nodes[Int(at)].tag != .article { at = page.tree.nodes[Int(at)].parent }
        return at > 0 ? at : -1
    }
    /// The number of an element's siblings, and of those with its tag; both at most 60.
    private func siblings(_ node: Int32) -> (all: Float, alike: Float) {
        let nodes = page.tree.nodes
        guard node > 0, nodes[Int(node)].parent >= 0 else { return (0, 0) }
        var all: Float = 0
        var alike: Float = 0
        var at = nodes[Int(nodes[Int(node)].parent)].first
        while at >= 0, all < 60 {
            let n = nodes[Int(at)]
            if n.kind == .element {
                all += 1
                if n.tag == nodes[Int(node)].tag { alike += 1 }
            }
            at = n.next
        }
        return (all, alike)
    }
    /// Adds the distance to the nearest ancestor of each tag, then of each hint; 25 where there is none.
    private func appendAncestry(_ block: PageBlock, to row: inout [Float]) {
        let start = row.count
        let tagCount = Self.tags.count + 1
        row.append(contentsOf: repeatElement(25, count: tagCount + Self.hintCount))
        var node = block.node
        var distance: Float = 0
        var seen: UInt64 = 0
        while node > 0, distance < 25 {
            let n = page.tree.nodes[Int(node)]
            let at = Int(Self.tagColumns[Int(n.tag.rawValue)])
            if at >= 0, row[start + at] == 25 { row[start + at] = distance }
            var bits = hints[Int(node)] & ~seen
            seen |= bits
            while bits != 0 {
                row[start + tagCount + bits.trailingZeroBitCount] = distance
                bits &= bits - 1
            }
            node = n.parent
            distance += 1
        }
    }
    /// The column of each tag in `tags`, links last; −1 for the others.
    private static let tagColumns: [Int8] = {
        var columns = [Int8](repeating: -1, count: 256)
        for (i, tag) in (tags + [.a]).enumerated() { columns[Int(tag.rawValue)] = Int8(i) }
        return columns
    }()
    /// The kind of a block: blocks are of one kind when their element and the two above have the same names.
    private func kind(of node: Int32) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var node = node
        for _ in 0..<3 where node > 0 {
            hash = (hash ^ UInt64(truncatingIfNeeded: page.tree.nodes[Int(node)].name)) &* 0x100_0000_01B3
            for attribute in page.tree.attributes(of: node) where attribute.name == WellKnown.class {
                // Without digits, so that numbered siblings are of one kind.
                for byte in page.tree.bytes(of: attribute).prefix(80) where !byte.isASCIIDigit {
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                }
            }
            node = page.tree.nodes[Int(node)].parent
        }
        return hash
    }
    private func depth(_ node: Int32) -> Int {
        var depth = 0
        var at = node
        while at > 0 {
            depth += 1
            at = page.tree.nodes[Int(at)].parent
        }
        return depth
    }
    /// The lowest element that contains most of the prose: go down from the body while one child has four fifths of it.
    private func root(_ sums: [Sum]) -> Int32 {
        let nodes = page.tree.nodes
        var at: Int32 = 0
        while true {
            var best: Int32 = -1
            var child = nodes[Int(at)].first
            while child >= 0 {
                if sums[Int(child)].proseWords > (best < 0 ? 0 : sums[Int(best)].proseWords) { best = child }
                child = nodes[Int(child)].next
            }
            guard best >= 0, nodes[Int(best)].tag != .p,
                at == 0 || sums[Int(best)].proseWords >= 0.6 * sums[Int(at)].proseWords
            else { return at }
            at = best
        }
    }
    private func headline(_ hopes: Hopes, _ inRoot: [Bool]) -> Int {
        let title = Overlap(hopes.title)
        var best = -1
        var bestScore: Float = 0
        for (b, block) in page.blocks.enumerated() where block.tag.isHeadline {
            var score: Float = block.tag == .h1 ? 0.5 : block.tag == .h2 ? 0.2 : 0
            score += title.share(of: page.bytes(block)) * 1.5
            if score > bestScore {
                bestScore = score
                best = b
            }
        }
        return bestScore >= 0.5 ? best : -1
    }
    /// The number of words outside links around a block; nearer words weigh more.
    private func density(_ b: Int, _ reach: Int) -> Float {
        var sum: Float = 0
        var weights: Float = 0
        for offset in -reach...reach {
            let weight = 1 / Float(1 + abs(offset))
            weights += weight
            guard measures.indices.contains(b + offset) else { continue }
            let m = measures[b + offset]
            sum += weight * m.words * (1 - m.linkDensity)
        }
        return sum / weights
    }
    /// Whether the block begins with a boilerplate phrase of its language, which share of it a date takes, and whether it names
    /// contributors ("Reporting by …").
    ///
    /// - Parameter tokens: room for the block's words, used again for each block.
    private func phrases(
        _ block: PageBlock, lexicon: LineLexicon, measure m: Measure, _ tokens: inout [Token]
    ) -> (Float, Float, Bool) {
        guard m.words <= 60 else { return (0, 0, false) }
        tokens.removeAll(keepingCapacity: true)
        tokenize(
            page.text, from: block.start, to: min(block.end, block.start + (m.words <= 40 ? 400 : 80)), block: 0,
            into: &tokens)
        let isContributors =
            m.words >= 3
            && tokens.indices.contains {
                Int(tokens[$0].end) <= block.start + 80
                    && lexicon.contributors.match(tokens, $0, limit: tokens.count) != nil
            }
        guard m.words <= 40 else { return (0, 0, isContributors) }
        var furniture: Float = 0
        if let (opening, _) = lexicon.openings.match(tokens, 0, limit: tokens.count) {
            switch opening {
            case .furniture: furniture = 1
            case .caption: furniture = 2
            case .source: furniture = 3
            case .byline: furniture = 4
            case .copyright: furniture = 5
            case .follow: furniture = 6
            }
        } else if tokens.indices.contains(where: { lexicon.follow.match(tokens, $0, limit: tokens.count) != nil }) {
            furniture = 6
        }
        var date: Float = 0
        for token in tokens {
            if lexicon.months[token.hash] != nil { date += 1 }
            if token.kind == .number { date += 0.5 }
        }
        return (furniture, date / Float(max(1, tokens.count)), isContributors)
    }
}
extension [Float] {
    /// Appends values without an array of their own.
    fileprivate mutating func add<let n: Int>(_ values: InlineArray<n, Float>) {
        values.span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
extension BlockFeatures.Sum {
    fileprivate mutating func add(_ m: BlockFeatures.Measure, _ block: PageBlock) {
        words += m.words
        linked += m.words * m.linkDensity
        blocks += 1
        if m.isProse {
            paragraphs += 1
            proseWords += m.words * (1 - m.linkDensity)
        }
    }
}
extension Tag {
    var isHeadline: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
