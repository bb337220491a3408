import Text

/// The insertion modes of the standard.
enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText,
        inCaption
    case inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset
    case afterFrameset, afterAfterBody, afterAfterFrameset
}

/// Tree construction: the operations that all insertion modes use.
extension HTMLParser {
    mutating func run() -> HTMLTree {
        while true {
            isInForeign = !open.isEmpty && node(adjustedCurrent).space != .html
            let token = next()
            process(token)
            if token.kind == .eof { break }
            if tree.nodes.count > limits.nodes {
                tree.notices.append("more than \(limits.nodes) nodes: the rest of the page was left out")
                process(Token(kind: .eof))
                break
            }
        }
        return tree
    }

    func node(_ n: Int32) -> HTMLTree.Node { tree.nodes[Int(n)] }
    var current: Int32 { open.last ?? 0 }
    /// The current node, or a fragment's context element in place of its root.
    var adjustedCurrent: Int32 { context >= 0 && open.count == 1 ? context : current }
    func isHTML(_ n: Int32, _ tag: Tag) -> Bool { node(n).tag == tag && node(n).space == .html }

    mutating func process(_ token: Token) {
        if ignoresNextLineFeed {
            ignoresNextLineFeed = false
            if token.kind == .characters, tree.buffer[token.text.lowerBound] == 0x0A {
                guard token.text.count > 1 else { return }
                var rest = token
                rest.text = (token.text.lowerBound + 1)..<token.text.upperBound
                return dispatch(rest)
            }
        }
        dispatch(token)
    }
    mutating func dispatch(_ token: Token) {
        if open.isEmpty || token.kind == .eof {
            step(token)
            return
        }
        let n = node(adjustedCurrent)
        if n.space == .html {
            step(token)
        } else if isMathTextPoint(n),
            token.kind == .characters || token.kind == .null
                || (token.kind == .start && token.tag != .mglyph && token.tag != .malignmark)
        {
            step(token)
        } else if n.space == .math, n.tag == .annotationXML, token.kind == .start, token.tag == .svg {
            step(token)
        } else if isHTMLPoint(adjustedCurrent), token.kind == .start || token.kind == .characters || token.kind == .null
        {
            step(token)
        } else {
            foreign(token)
        }
    }
    mutating func step(_ token: Token) {
        switch mode {
        case .initial: initial(token)
        case .beforeHTML: beforeHTML(token)
        case .beforeHead: beforeHead(token)
        case .inHead: inHead(token)
        case .inHeadNoscript: inHeadNoscript(token)
        case .afterHead: afterHead(token)
        case .inBody: inBody(token)
        case .text: textMode(token)
        case .inTable: inTable(token)
        case .inTableText: inTableText(token)
        case .inCaption: inCaption(token)
        case .inColumnGroup: inColumnGroup(token)
        case .inTableBody: inTableBody(token)
        case .inRow: inRow(token)
        case .inCell: inCell(token)
        case .inTemplate: inTemplate(token)
        case .afterBody: afterBody(token)
        case .inFrameset: inFrameset(token)
        case .afterFrameset: afterFrameset(token)
        case .afterAfterBody: afterAfterBody(token)
        case .afterAfterFrameset: afterAfterFrameset(token)
        }
    }

    // MARK: - White space

    func isBlank(_ token: Token) -> Bool { token.text.allSatisfy { tree.buffer[$0].isHTMLSpace } }
    /// The leading white space of a run, and the rest.
    func split(_ token: Token) -> (blank: Token?, rest: Token?) {
        let end = token.text.firstIndex { !tree.buffer[$0].isHTMLSpace } ?? token.text.upperBound
        var blank = token
        var rest = token
        blank.text = token.text.lowerBound..<end
        rest.text = end..<token.text.upperBound
        return (blank.text.isEmpty ? nil : blank, rest.text.isEmpty ? nil : rest)
    }
    /// The white space of a run only.
    mutating func onlyBlanks(_ token: Token) -> Token? {
        var kept: [UInt8] = []
        for i in token.text where tree.buffer[i].isHTMLSpace { kept.append(tree.buffer[i]) }
        guard !kept.isEmpty else { return nil }
        var blank = token
        let start = tree.buffer.count
        tree.buffer.append(contentsOf: kept)
        blank.text = start..<tree.buffer.count
        return blank
    }

    // MARK: - Nodes

    mutating func make(_ kind: HTMLTree.Kind) -> Int32 {
        tree.nodes.append(HTMLTree.Node(kind: kind))
        return Int32(truncatingIfNeeded: tree.nodes.count - 1)
    }
    mutating func makeElement(_ token: Token, _ space: HTMLTree.Space = .html) -> Int32 {
        let n = make(.element)
        tree.nodes[Int(n)].space = space
        tree.nodes[Int(n)].tag = token.tag
        tree.nodes[Int(n)].name = token.name
        tree.nodes[Int(n)].from = token.from
        tree.nodes[Int(n)].to = token.to
        if token.tag == .template, space == .html {
            let content = make(.fragment)
            tree.nodes[Int(n)].content = content
        }
        return n
    }
    func token(for tag: Tag) -> Token {
        Token(kind: .start, tag: tag, name: Int32(tag.rawValue) - 1)
    }
    mutating func append(_ child: Int32, to parent: Int32) {
        let last = node(parent).last
        tree.nodes[Int(child)].parent = parent
        tree.nodes[Int(child)].previous = last
        tree.nodes[Int(child)].next = -1
        if last >= 0 { tree.nodes[Int(last)].next = child } else { tree.nodes[Int(parent)].first = child }
        tree.nodes[Int(parent)].last = child
    }
    mutating func insert(_ child: Int32, before sibling: Int32) {
        let parent = node(sibling).parent
        let previous = node(sibling).previous
        tree.nodes[Int(child)].parent = parent
        tree.nodes[Int(child)].previous = previous
        tree.nodes[Int(child)].next = sibling
        tree.nodes[Int(sibling)].previous = child
        if previous >= 0 { tree.nodes[Int(previous)].next = child } else { tree.nodes[Int(parent)].first = child }
    }
    mutating func detach(_ child: Int32) {
        let n = node(child)
        guard n.parent >= 0 else { return }
        if n.previous >= 0 {
            tree.nodes[Int(n.previous)].next = n.next
        } else {
            tree.nodes[Int(n.parent)].first = n.next
        }
        if n.next >= 0 {
            tree.nodes[Int(n.next)].previous = n.previous
        } else {
            tree.nodes[Int(n.parent)].last = n.previous
        }
        tree.nodes[Int(child)].parent = -1
        tree.nodes[Int(child)].next = -1
        tree.nodes[Int(child)].previous = -1
    }

    /// The insertion point of a node: the parent, and the next sibling; −1 for the end.
    struct Place {
        var parent: Int32
        var before: Int32 = -1
    }
    func place(for override: Int32? = nil) -> Place {
        let target = override ?? current
        let n = node(target)
        var place = Place(parent: target)
        if isFosterParenting, n.space == .html,
            n.tag == .table || n.tag == .tbody || n.tag == .tfoot || n.tag == .thead || n.tag == .tr
        {
            let template = open.lastIndex { isHTML($0, .template) }
            let table = open.lastIndex { isHTML($0, .table) }
            if let template, table == nil || template > table ?? -1 {
                place = Place(parent: open[template])
            } else if let table {
                let t = open[table]
                if node(t).parent >= 0 {
                    return Place(parent: node(t).parent, before: t)
                }
                place = Place(parent: table > 0 ? open[table - 1] : 0)
            } else {
                place = Place(parent: open.first ?? 0)
            }
        }
        let content = node(place.parent).content
        return content >= 0 ? Place(parent: content) : place
    }
    mutating func put(_ child: Int32, at place: Place) {
        if place.before >= 0 { insert(child, before: place.before) } else { append(child, to: place.parent) }
    }

    // MARK: - Insertion

    @discardableResult
    mutating func insert(_ token: Token, _ space: HTMLTree.Space = .html) -> Int32 {
        let at = place()
        let n = makeElement(token, space)
        put(n, at: at)
        push(n)
        return n
    }
    /// Inserts an element and closes it at once.
    @discardableResult
    mutating func insertVoid(_ token: Token, _ space: HTMLTree.Space = .html) -> Int32 {
        let at = place()
        let n = makeElement(token, space)
        put(n, at: at)
        return n
    }
    mutating func push(_ n: Int32) {
        // Beyond the limit an element is inserted and closed at once.
        guard open.count < limits.depth else {
            if tree.notices.isEmpty {
                tree.notices.append("elements nested deeper than \(limits.depth) were flattened")
            }
            return
        }
        open.append(n)
    }
    /// Inserts text; it is appended to a text node directly before.
    mutating func insertText(_ token: Token) {
        guard !token.text.isEmpty else { return }
        let at = place()
        guard node(at.parent).kind != .document else { return }
        let before = at.before >= 0 ? node(at.before).previous : node(at.parent).last
        let start = Int32(truncatingIfNeeded: token.text.lowerBound)
        let end = Int32(truncatingIfNeeded: token.text.upperBound)
        if before >= 0, node(before).kind == .text {
            let last = Int(node(before).to)
            if tree.pieces[last].end == start {
                tree.pieces[last].end = end
            } else {
                tree.pieces.append(HTMLTree.Piece(start: start, end: end))
                let p = Int32(truncatingIfNeeded: tree.pieces.count - 1)
                tree.pieces[last].next = p
                tree.nodes[Int(before)].to = p
            }
            return
        }
        let n = make(.text)
        setPiece(n, from: start, to: end)
        put(n, at: at)
    }
    mutating func setPiece(_ n: Int32, from start: Int32, to end: Int32) {
        tree.pieces.append(HTMLTree.Piece(start: start, end: end))
        let p = Int32(truncatingIfNeeded: tree.pieces.count - 1)
        tree.nodes[Int(n)].from = p
        tree.nodes[Int(n)].to = p
    }
    mutating func insertComment(_ token: Token, into parent: Int32? = nil) {
        let n = make(.comment)
        setPiece(
            n, from: Int32(truncatingIfNeeded: token.text.lowerBound),
            to: Int32(truncatingIfNeeded: token.text.upperBound))
        if let parent { append(n, to: parent) } else { put(n, at: place()) }
    }

    // MARK: - The stack

    mutating func pop() { if !open.isEmpty { open.removeLast() } }
    mutating func pop(through tag: Tag) {
        while let n = open.popLast() { if isHTML(n, tag) { break } }
    }
    mutating func popThrough(_ matches: (HTMLTree.Node) -> Bool) {
        while let n = open.popLast() {
            let n = node(n)
            if n.space == .html, matches(n) { break }
        }
    }
    func isOpen(_ tag: Tag) -> Bool { open.contains { isHTML($0, tag) } }

    enum Scope { case normal, list, button, table }
    func inScope(_ tag: Tag, _ scope: Scope = .normal) -> Bool { inScope(scope) { $0 == tag } }
    func inScope(_ scope: Scope = .normal, _ matches: (Tag) -> Bool) -> Bool {
        for index in stride(from: open.count - 1, through: 0, by: -1) {
            let n = node(open[index])
            if n.space == .html, matches(n.tag) { return true }
            if isBoundary(n, scope) { return false }
        }
        return false
    }
    func inScope(node target: Int32) -> Bool {
        for index in stride(from: open.count - 1, through: 0, by: -1) {
            if open[index] == target { return true }
            if isBoundary(node(open[index]), .normal) { return false }
        }
        return false
    }
    private func isBoundary(_ n: HTMLTree.Node, _ scope: Scope) -> Bool {
        switch n.space {
        case .html:
            switch scope {
            case .table: return n.tag == .html || n.tag == .table || n.tag == .template
            default: break
            }
            switch n.tag {
            case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template: return true
            case .ol, .ul: return scope == .list
            case .button: return scope == .button
            default: return false
            }
        case .math:
            guard scope != .table else { return false }
            return isMathTextPoint(n) || n.tag == .annotationXML
        case .svg:
            guard scope != .table else { return false }
            return n.tag == .foreignObject || n.tag == .desc || n.tag == .title
        }
    }

    mutating func generateImpliedEnds(except tag: Tag = .unknown, thoroughly: Bool = false) {
        while let n = open.last.map({ node($0) }), n.space == .html,
            thoroughly ? n.tag.hasThoroughlyImpliedEnd : n.tag.hasImpliedEnd, n.tag != tag
        { pop() }
    }
    mutating func closeParagraph() {
        generateImpliedEnds(except: .p)
        pop(through: .p)
    }
    mutating func closeParagraphInButtonScope() { if inScope(.p, .button) { closeParagraph() } }

    // MARK: - Active formatting elements

    mutating func pushFormatting(_ n: Int32) {
        // At most three equal elements after the last marker.
        var alike: [Int] = []
        for index in stride(from: formatting.count - 1, through: 0, by: -1) {
            if formatting[index] < 0 { break }
            if areAlike(formatting[index], n) { alike.append(index) }
        }
        if alike.count >= 3, let first = alike.last { formatting.remove(at: first) }
        formatting.append(n)
        if formatting.count > limits.formatting { formatting.removeFirst() }
    }
    /// Whether two elements have the same name and attributes; elements with more than 32 attributes equal no other.
    private func areAlike(_ a: Int32, _ b: Int32) -> Bool {
        let x = node(a)
        let y = node(b)
        guard x.name == y.name, x.space == y.space, x.to - x.from == y.to - y.from,
            x.to - x.from <= 32
        else { return false }
        let mine = tree.attributes(of: a)
        let theirs = tree.attributes(of: b)
        return mine.allSatisfy { p in
            theirs.contains {
                $0.name == p.name
                    && tree.buffer[Int($0.start)..<Int($0.end)] == tree.buffer[Int(p.start)..<Int(p.end)]
            }
        }
    }
    mutating func reconstructFormatting() {
        guard let last = formatting.last, last >= 0, !open.contains(last) else { return }
        var index = formatting.count - 1
        while index > 0 {
            let entry = formatting[index - 1]
            if entry < 0 || open.contains(entry) { break }
            index -= 1
        }
        while index < formatting.count {
            let n = insert(copyToken(formatting[index]))
            formatting[index] = n
            index += 1
        }
    }
    /// A start tag token like the one that made the element.
    func copyToken(_ n: Int32) -> Token {
        let n = node(n)
        return Token(kind: .start, tag: n.tag, name: n.name, from: n.from, to: n.to)
    }
    mutating func clearFormattingToMarker() { while let n = formatting.popLast() { if n < 0 { break } } }
    mutating func removeFormatting(_ n: Int32) { formatting.removeAll { $0 == n } }

    /// Runs the adoption agency algorithm; returns false when "any other end tag" applies.
    mutating func adopt(_ subject: Tag, _ name: Int32) -> Bool {
        if isHTML(current, subject), !formatting.contains(current) {
            pop()
            return true
        }
        for _ in 0..<8 {
            var found: Int?
            for index in stride(from: formatting.count - 1, through: 0, by: -1) {
                if formatting[index] < 0 { break }
                if isHTML(formatting[index], subject) {
                    found = index
                    break
                }
            }
            guard let formattingIndex = found else { return false }
            let element = formatting[formattingIndex]
            guard let openIndex = open.lastIndex(of: element) else {
                formatting.remove(at: formattingIndex)
                return true
            }
            guard inScope(node: element) else { return true }
            guard
                let furthestIndex = open.indices[(openIndex + 1)...].first(where: { isSpecial(open[$0]) })
            else {
                open.removeSubrange(openIndex...)
                formatting.remove(at: formattingIndex)
                return true
            }
            let furthest = open[furthestIndex]
            let ancestor = openIndex > 0 ? open[openIndex - 1] : 0
            var bookmark = formattingIndex
            var last = furthest
            var index = furthestIndex
            var inner = 0
            while true {
                inner += 1
                index -= 1
                guard index >= 0, index < open.count else { break }
                var n = open[index]
                if n == element { break }
                if inner > 3, let at = formatting.firstIndex(of: n) {
                    formatting.remove(at: at)
                    if at < bookmark { bookmark -= 1 }
                }
                guard let at = formatting.firstIndex(of: n) else {
                    open.remove(at: index)
                    continue
                }
                let copy = makeElement(copyToken(n))
                formatting[at] = copy
                open[index] = copy
                n = copy
                if last == furthest { bookmark = at + 1 }
                detach(last)
                append(last, to: n)
                last = n
            }
            detach(last)
            let wasFostering = isFosterParenting
            isFosterParenting = true
            let at = place(for: ancestor)
            isFosterParenting = wasFostering
            put(last, at: at)
            let copy = makeElement(copyToken(element))
            while node(furthest).first >= 0 {
                let child = node(furthest).first
                detach(child)
                append(child, to: copy)
            }
            append(copy, to: furthest)
            if let old = formatting.firstIndex(of: element) {
                formatting.remove(at: old)
                if old < bookmark { bookmark -= 1 }
            }
            formatting.insert(copy, at: min(max(0, bookmark), formatting.count))
            open.removeAll { $0 == element }
            if let at = open.lastIndex(of: furthest) { open.insert(copy, at: at + 1) }
        }
        return true
    }
    func isSpecial(_ n: Int32) -> Bool {
        let n = node(n)
        switch n.space {
        case .html: return n.tag.isSpecial
        case .math: return isMathTextPoint(n) || n.tag == .annotationXML
        case .svg: return n.tag == .foreignObject || n.tag == .desc || n.tag == .title
        }
    }

    // MARK: - The mode

    mutating func resetMode() {
        for index in stride(from: open.count - 1, through: 0, by: -1) {
            let isLast = index == 0
            let n = node(isLast && context >= 0 ? context : open[index])
            guard n.space == .html else {
                if isLast {
                    mode = .inBody
                    return
                }
                continue
            }
            switch n.tag {
            case .td where !isLast, .th where !isLast: mode = .inCell
            case .tr: mode = .inRow
            case .tbody, .thead, .tfoot: mode = .inTableBody
            case .caption: mode = .inCaption
            case .colgroup: mode = .inColumnGroup
            case .table: mode = .inTable
            case .template: mode = templateModes.last ?? .inBody
            case .head where !isLast: mode = .inHead
            case .body: mode = .inBody
            case .frameset: mode = .inFrameset
            case .html: mode = head < 0 ? .beforeHead : .afterHead
            default:
                if isLast {
                    mode = .inBody
                    return
                }
                continue
            }
            return
        }
        mode = .inBody
    }
    /// Reads the element's text as raw text.
    mutating func readRaw(_ token: Token, _ raw: Content) {
        // Its end tag is found by name, so it is opened even beyond the depth limit.
        open.append(insertVoid(token))
        content = raw
        originalMode = mode
        mode = .text
    }
    /// Adds the attributes that an element does not have yet.
    mutating func merge(_ token: Token, into n: Int32) {
        let old = node(n)
        // Beyond 256 attributes the rest is dropped.
        guard old.to - old.from <= 256 else { return }
        let fresh = tree.attributes[Int(token.from)..<Int(min(token.to, token.from + 256))].filter { attribute in
            !tree.attributes[Int(old.from)..<Int(old.to)].contains { $0.name == attribute.name }
        }
        guard !fresh.isEmpty else { return }
        let all = Array(tree.attributes[Int(old.from)..<Int(old.to)]) + fresh
        tree.nodes[Int(n)].from = Int32(truncatingIfNeeded: tree.attributes.count)
        tree.attributes.append(contentsOf: all)
        tree.nodes[Int(n)].to = Int32(truncatingIfNeeded: tree.attributes.count)
    }
}
