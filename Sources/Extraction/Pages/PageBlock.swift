import Markup
import Text

/// A run of a page's text that only inline elements interrupt: a paragraph, a heading, a menu entry.
struct PageBlock {
    /// The range of its text in `Page.text`.
    var start: Int
    var end: Int
    /// The innermost block-level element around it.
    var node: Int32
    var tag: Tag
    /// The number of bytes inside links, bold and italics.
    var linked = 0
    var bold = 0
    var italic = 0
    /// Its links: a range of `Page.links`.
    var links = 0..<0
    /// The number of line breaks inside.
    var breaks = 0
    /// Whether its element or an ancestor is hidden.
    var isHidden = false

    var count: Int { end - start }
}

/// A link of a page: the range of its text and its target.
struct PageLink {
    var start: Int
    var end: Int
    var node: Int32
}

/// A page's text as blocks in reading order, with its tree.
struct Page {
    private(set) var tree: HTMLTree
    /// The text as UTF-8, with white space collapsed.
    private(set) var text: [UInt8] = []
    private(set) var blocks: [PageBlock] = []
    private(set) var links: [PageLink] = []

    /// - Parameter isGenerous: whether to include text that browsers show only without scripts.
    init(_ tree: HTMLTree, isGenerous: Bool = false) {
        self.tree = tree
        text.reserveCapacity(16_384)
        var walk = BlockWalk(page: self, isGenerous: isGenerous)
        walk.run()
        self = walk.page
    }

    func bytes(_ block: PageBlock) -> ArraySlice<UInt8> { text[block.start..<block.end] }
    func string(_ block: PageBlock) -> String { String(utf8: bytes(block)) }

    private struct BlockWalk {
        var page: Page
        let isGenerous: Bool
        var block = PageBlock(start: 0, end: 0, node: 0, tag: .unknown)
        var hasText = false
        var pendingSpace = false
        var pendingBreaks = 0
        var linkDepth = 0
        var boldDepth = 0
        var italicDepth = 0
        var hiddenDepth = 0
        /// The block-level elements around the present node.
        var around: [Int32] = []
        var open: [PageLink] = []
        var firstLink = 0
        var scratch: [UInt8] = []

        mutating func run() {
            let nodes = page.tree.nodes
            var node: Int32 = 0
            // Goes down, across and up without recursion, for any depth.
            while true {
                let n = nodes[Int(node)]
                var descends = true
                switch n.kind {
                case .text: take(node)
                case .element: descends = enter(node, n)
                case .comment, .doctype, .fragment: descends = false
                case .document: break
                }
                if descends, n.first >= 0 {
                    node = n.first
                    continue
                }
                if n.kind == .element, descends { leave(node, n) }
                var at = node
                while nodes[Int(at)].next < 0 {
                    at = nodes[Int(at)].parent
                    guard at > 0 else {
                        close()
                        return
                    }
                    leave(at, nodes[Int(at)])
                }
                node = nodes[Int(at)].next
            }
        }

        /// Enters a node; returns false when nothing below it is text of the page.
        private mutating func enter(_ node: Int32, _ n: HTMLTree.Node) -> Bool {
            guard n.space == .html else { return false }
            switch n.tag {
            case .noscript where isGenerous: break
            case .script, .style, .noscript, .template, .iframe, .object, .embed, .select, .textarea, .canvas, .audio,
                .video, .head, .button, .noembed, .noframes, .datalist, .map, .applet, .rp, .rt, .picture, .progress,
                .meter:
                return false
            case .br:
                if hasText { pendingBreaks += 1 }
                if pendingBreaks >= 2 { close() }
                return false
            case .img, .hr:
                if n.tag == .hr { close() }
                return false
            case .a:
                linkDepth += 1
                open.append(PageLink(start: -1, end: -1, node: node))
            case .b, .strong: boldDepth += 1
            case .i, .em, .cite: italicDepth += 1
            default:
                if n.tag.isBlockLevel || (n.tag == .unknown && isCustom(n)) {
                    close()
                    around.append(node)
                }
            }
            if isHidden(node, n) { hiddenDepth += 1 }
            return true
        }
        private mutating func leave(_ node: Int32, _ n: HTMLTree.Node) {
            guard n.kind == .element else { return }
            switch n.tag {
            case .a:
                linkDepth -= 1
                if let link = open.popLast(), link.start >= 0 { page.links.append(link) }
            case .b, .strong: boldDepth -= 1
            case .i, .em, .cite: italicDepth -= 1
            default:
                if around.last == node {
                    close()
                    around.removeLast()
                }
            }
            if isHidden(node, n) { hiddenDepth -= 1 }
        }
        private func isCustom(_ n: HTMLTree.Node) -> Bool { page.tree.names.name(n.name).utf8.contains(0x2D) }
        private func isHidden(_ node: Int32, _ n: HTMLTree.Node) -> Bool {
            for attribute in page.tree.attributes(of: node) {
                switch attribute.name {
                case WellKnown.hidden: return true
                case WellKnown.style:
                    let value = page.tree.bytes(of: attribute)
                    return holds(value, "display:none") || holds(value, "display: none")
                default: break
                }
            }
            return false
        }

        private mutating func take(_ node: Int32) {
            scratch.removeAll(keepingCapacity: true)
            page.tree.appendBytes(of: node, to: &scratch)
            var i = 0
            let before = page.text.count
            var added = 0
            while i < scratch.count {
                let blank = Self.blank(scratch, i)
                if blank > 0 {
                    if hasText { pendingSpace = true }
                    i += blank
                    continue
                }
                var run = Self.run(scratch, from: i, joins: true)
                // Soft hyphens are left out, so each word is looked at for itself.
                if run.spaces > 0, scratch[i..<run.end].contains(0xAD) {
                    run = Self.run(scratch, from: i, joins: false)
                }
                added += append(i..<run.end) - run.spaces
                i = run.end
            }
            guard added > 0 else { return }
            if linkDepth > 0 {
                block.linked += added
                let from = max(block.start, before)
                for k in open.indices {
                    if open[k].start < 0 {
                        open[k].start = page.text[from] == 0x20 || page.text[from] == 0x0A ? from + 1 : from
                    }
                    open[k].end = page.text.count
                }
            }
            if boldDepth > 0 { block.bold += added }
            if italicDepth > 0 { block.italic += added }
        }
        /// The end of a run of text, which continues to the next white space, or over a single space before plain ASCII, and the number
        /// of such spaces.
        private static func run(_ bytes: [UInt8], from start: Int, joins: Bool) -> (end: Int, spaces: Int) {
            var spaces = 0
            var i = start
            func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
            while i < bytes.count {
                let byte = bytes[i]
                // Plain ASCII needs no further test.
                if isPlain(byte) {
                    i += 1
                } else if joins, byte == 0x20, i + 1 < bytes.count, isPlain(bytes[i + 1]) {
                    spaces += 1
                    i += 2
                } else if blank(bytes, i) == 0 {
                    i += 1
                } else {
                    break
                }
            }
            return (i, spaces)
        }
        /// Adds a run; returns how many bytes of it are text. Soft hyphens only say where a word may break.
        private mutating func append(_ word: Range<Int>) -> Int {
            guard scratch[word].contains(0xAD) else {
                begin()
                page.text.append(contentsOf: scratch[word])
                return word.count
            }
            var bytes: [UInt8] = []
            var k = word.lowerBound
            while k < word.upperBound {
                if scratch[k] == 0xC2, k + 1 < word.upperBound, scratch[k + 1] == 0xAD {
                    k += 2
                } else {
                    bytes.append(scratch[k])
                    k += 1
                }
            }
            guard !bytes.isEmpty else { return 0 }
            begin()
            page.text.append(contentsOf: bytes)
            return bytes.count
        }
        /// The length of the white space at `i` (ASCII, no-break, thin and zero-width spaces); 0 for none.
        private static func blank(_ bytes: [UInt8], _ i: Int) -> Int {
            let byte = bytes[i]
            if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : 0 }
            if byte == 0xC2, i + 1 < bytes.count { return bytes[i + 1] == 0xA0 ? 2 : 0 }
            if byte == 0xE2, i + 2 < bytes.count {
                let (b, c) = (bytes[i + 1], bytes[i + 2])
                if b == 0x80, c <= 0x8B || c == 0xA8 || c == 0xA9 || c == 0xAF { return 3 }
                if b == 0x81, c == 0x9F { return 3 }
            }
            if byte == 0xE3, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x80 { return 3 }
            if byte == 0xEF, i + 2 < bytes.count, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF { return 3 }
            return 0
        }
        private mutating func begin() {
            if !hasText {
                hasText = true
                let node = around.last ?? 0
                block = PageBlock(start: page.text.count, end: 0, node: node, tag: page.tree.nodes[Int(node)].tag)
                block.isHidden = hiddenDepth > 0
                firstLink = page.links.count
            } else if pendingBreaks > 0 {
                page.text.append(0x0A)
                block.breaks += 1
            } else if pendingSpace {
                page.text.append(0x20)
            }
            pendingSpace = false
            pendingBreaks = 0
        }
        private mutating func close() {
            pendingSpace = false
            pendingBreaks = 0
            guard hasText else { return }
            hasText = false
            // Links that continue after the block are cut here.
            for k in open.indices where open[k].start >= 0 {
                page.links.append(open[k])
                open[k].start = -1
            }
            guard page.text.count > block.start else { return }
            block.end = page.text.count
            block.links = firstLink..<page.links.count
            page.blocks.append(block)
            page.text.append(0x0A)
        }
    }
}

/// Attribute names with the same number in every tree.
enum WellKnown {
    static let hidden = NameTable.number(of: "hidden")
    static let style = NameTable.number(of: "style")
    static let `class` = NameTable.number(of: "class")
    static let id = NameTable.number(of: "id")
    static let role = NameTable.number(of: "role")
    static let itemprop = NameTable.number(of: "itemprop")
    static let href = NameTable.number(of: "href")
    static let rel = NameTable.number(of: "rel")
    static let name = NameTable.number(of: "name")
    static let property = NameTable.number(of: "property")
    static let content = NameTable.number(of: "content")
    static let datetime = NameTable.number(of: "datetime")
    static let type = NameTable.number(of: "type")
    static let testid = NameTable.number(of: "data-testid")
    static let component = NameTable.number(of: "data-component")
    static let ariaHidden = NameTable.number(of: "aria-hidden")
}

extension Tag {
    /// Whether browsers show the element on lines of its own.
    var isBlockLevel: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
            .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .html,
            .legend,
            .li, .main, .menu, .nav, .ol, .option, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot,
            .th,
            .thead, .tr, .ul:
            true
        default: false
        }
    }
}
