import Text

/// The insertion modes before and after the body, and inside templates and framesets.
extension HTMLParser {
    mutating func initial(_ token: Token) {
        switch token.kind {
        case .characters:
            guard let rest = split(token).rest else { return }
            enterQuirks()
            process(rest)
        case .comment: insertComment(token, into: 0)
        case .doctype:
            insertDoctype()
            mode = .beforeHTML
        default:
            enterQuirks()
            step(token)
        }
    }
    private mutating func enterQuirks() {
        tree.isQuirky = true
        mode = .beforeHTML
    }
    private mutating func insertDoctype() {
        let n = make(.doctype)
        for (index, range) in [doctype.name, doctype.publicID, doctype.systemID].enumerated() {
            let start = Int32(truncatingIfNeeded: range?.lowerBound ?? -1)
            let end = Int32(truncatingIfNeeded: range?.upperBound ?? -1)
            tree.pieces.append(HTMLTree.Piece(start: start, end: end))
            let p = Int32(truncatingIfNeeded: tree.pieces.count - 1)
            if index == 0 { tree.nodes[Int(n)].from = p } else { tree.pieces[Int(p) - 1].next = p }
        }
        tree.nodes[Int(n)].to = doctype.publicID == nil && doctype.systemID == nil ? 0 : 1
        append(n, to: 0)
        if context < 0 || tree.isQuirky == false { tree.isQuirky = isQuirkyDoctype() }
    }
    private func isQuirkyDoctype() -> Bool {
        func text(_ range: Range<Int>?) -> String? {
            range.map { String(decoding: tree.buffer[$0], as: UTF8.self).lowercased() }
        }
        if doctype.forcesQuirks || text(doctype.name) != "html" { return true }
        let system = text(doctype.systemID)
        if system == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" { return true }
        guard let id = text(doctype.publicID) else { return false }
        if ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"].contains(id) {
            return true
        }
        if Self.quirkyIDs.contains(where: { id.hasPrefix($0) }) { return true }
        let isFourOhOne =
            id.hasPrefix("-//w3c//dtd html 4.01 frameset//") || id.hasPrefix("-//w3c//dtd html 4.01 transitional//")
        return system == nil && isFourOhOne
    }
    private static let quirkyIDs = [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html",
        "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer", "-//netscape comm. corp.//dtd", "-//o'reilly and associates//dtd html",
        "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::",
        "-//softquad//dtd hotmetal pro 4.0::", "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava",
        "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//",
        "-//w3c//dtd html experimental", "-//w3c//dtd w3 html", "-//w3o//dtd w3 html", "-//webtechs//dtd mozilla html",
    ]

    mutating func beforeHTML(_ token: Token) {
        switch token.kind {
        case .doctype: return
        case .comment: return insertComment(token, into: 0)
        case .characters:
            guard let rest = split(token).rest else { return }
            makeRoot()
            process(rest)
            return
        case .start where token.tag == .html:
            let n = makeElement(token)
            append(n, to: 0)
            open.append(n)
            mode = .beforeHead
            return
        case .end:
            switch token.tag {
            case .head, .body, .html, .br: break
            default: return
            }
        default: break
        }
        makeRoot()
        dispatch(token)
    }
    private mutating func makeRoot() {
        let n = makeElement(self.token(for: .html))
        append(n, to: 0)
        open.append(n)
        mode = .beforeHead
    }

    mutating func beforeHead(_ token: Token) {
        switch token.kind {
        case .doctype: return
        case .comment: return insertComment(token)
        case .characters:
            guard let rest = split(token).rest else { return }
            head = insert(self.token(for: .head))
            mode = .inHead
            process(rest)
            return
        case .start:
            if token.tag == .html { return inBody(token) }
            if token.tag == .head {
                head = insert(token)
                mode = .inHead
                return
            }
        case .end:
            switch token.tag {
            case .head, .body, .html, .br: break
            default: return
            }
        default: break
        }
        head = insert(self.token(for: .head))
        mode = .inHead
        dispatch(token)
    }

    mutating func inHead(_ token: Token) {
        switch token.kind {
        case .doctype: return
        case .comment: return insertComment(token)
        case .characters:
            let (blank, rest) = split(token)
            if let blank { insertText(blank) }
            guard let rest else { return }
            pop()
            mode = .afterHead
            process(rest)
            return
        case .start:
            switch token.tag {
            case .html: return inBody(token)
            case .base, .basefont, .bgsound, .link, .meta:
                insertVoid(token)
                return
            case .title: return readRaw(token, .rcdata)
            case .noscript:
                if scripting { return readRaw(token, .rawtext) }
                insert(token)
                mode = .inHeadNoscript
                return
            case .noframes, .style: return readRaw(token, .rawtext)
            case .script: return readRaw(token, .script)
            case .template:
                insert(token)
                formatting.append(-1)
                framesetOK = false
                mode = .inTemplate
                templateModes.append(.inTemplate)
                return
            case .head: return
            default: break
            }
        case .end:
            switch token.tag {
            case .head:
                pop()
                mode = .afterHead
                return
            case .body, .html, .br: break
            case .template: return endTemplate()
            default: return
            }
        default: break
        }
        pop()
        mode = .afterHead
        dispatch(token)
    }
    mutating func endTemplate() {
        guard isOpen(.template) else { return }
        generateImpliedEnds(thoroughly: true)
        pop(through: .template)
        clearFormattingToMarker()
        _ = templateModes.popLast()
        resetMode()
    }

    mutating func inHeadNoscript(_ token: Token) {
        switch token.kind {
        case .doctype: return
        case .comment: return inHead(token)
        case .characters:
            let (blank, rest) = split(token)
            if let blank { insertText(blank) }
            guard let rest else { return }
            pop()
            mode = .inHead
            process(rest)
            return
        case .start:
            switch token.tag {
            case .html: return inBody(token)
            case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead(token)
            case .head, .noscript: return
            default: break
            }
        case .end:
            switch token.tag {
            case .noscript:
                pop()
                mode = .inHead
                return
            case .br: break
            default: return
            }
        default: break
        }
        pop()
        mode = .inHead
        dispatch(token)
    }

    mutating func afterHead(_ token: Token) {
        switch token.kind {
        case .doctype: return
        case .comment: return insertComment(token)
        case .characters:
            let (blank, rest) = split(token)
            if let blank { insertText(blank) }
            guard let rest else { return }
            insert(self.token(for: .body))
            mode = .inBody
            process(rest)
            return
        case .start:
            switch token.tag {
            case .html: return inBody(token)
            case .body:
                insert(token)
                framesetOK = false
                mode = .inBody
                return
            case .frameset:
                insert(token)
                mode = .inFrameset
                return
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                guard head >= 0 else { return }
                open.append(head)
                inHead(token)
                if let at = open.lastIndex(of: head) { open.remove(at: at) }
                return
            case .head: return
            default: break
            }
        case .end:
            switch token.tag {
            case .template: return inHead(token)
            case .body, .html, .br: break
            default: return
            }
        default: break
        }
        insert(self.token(for: .body))
        mode = .inBody
        dispatch(token)
    }

    mutating func textMode(_ token: Token) {
        switch token.kind {
        case .characters: insertText(token)
        case .eof:
            pop()
            content = .data
            mode = originalMode
            dispatch(token)
        case .end:
            pop()
            mode = originalMode
        default: break
        }
    }

    // MARK: - Template

    mutating func inTemplate(_ token: Token) {
        func switchTo(_ next: Mode) {
            _ = templateModes.popLast()
            templateModes.append(next)
            mode = next
            dispatch(token)
        }
        switch token.kind {
        case .characters, .null, .comment, .doctype: inBody(token)
        case .start:
            switch token.tag {
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: inHead(token)
            case .caption, .colgroup, .tbody, .tfoot, .thead: switchTo(.inTable)
            case .col: switchTo(.inColumnGroup)
            case .tr: switchTo(.inTableBody)
            case .td, .th: switchTo(.inRow)
            default: switchTo(.inBody)
            }
        case .end: if token.tag == .template { inHead(token) }
        case .eof:
            guard isOpen(.template) else { return }
            pop(through: .template)
            clearFormattingToMarker()
            _ = templateModes.popLast()
            resetMode()
            dispatch(token)
        }
    }

    // MARK: - After the body, and frames

    mutating func afterBody(_ token: Token) {
        switch token.kind {
        case .characters where isBlank(token): return inBody(token)
        case .comment: return insertComment(token, into: open.first ?? 0)
        case .doctype, .eof: return
        case .start where token.tag == .html: return inBody(token)
        case .end where token.tag == .html:
            if context < 0 { mode = .afterAfterBody }
            return
        default: break
        }
        mode = .inBody
        dispatch(token)
    }
    mutating func afterAfterBody(_ token: Token) {
        switch token.kind {
        case .comment: return insertComment(token, into: 0)
        case .characters where isBlank(token): return inBody(token)
        case .doctype: return inBody(token)
        case .start where token.tag == .html: return inBody(token)
        case .eof: return
        default: break
        }
        mode = .inBody
        dispatch(token)
    }
    mutating func inFrameset(_ token: Token) {
        switch token.kind {
        case .characters: if let blank = onlyBlanks(token) { insertText(blank) }
        case .comment: insertComment(token)
        case .start:
            switch token.tag {
            case .html: inBody(token)
            case .frameset: insert(token)
            case .frame: insertVoid(token)
            case .noframes: inHead(token)
            default: break
            }
        case .end:
            guard token.tag == .frameset, open.count > 1 else { return }
            pop()
            if context < 0, !isHTML(current, .frameset) { mode = .afterFrameset }
        default: break
        }
    }
    mutating func afterFrameset(_ token: Token) {
        switch token.kind {
        case .characters: if let blank = onlyBlanks(token) { insertText(blank) }
        case .comment: insertComment(token)
        case .start:
            if token.tag == .html { inBody(token) }
            if token.tag == .noframes { inHead(token) }
        case .end: if token.tag == .html { mode = .afterAfterFrameset }
        default: break
        }
    }
    mutating func afterAfterFrameset(_ token: Token) {
        switch token.kind {
        case .comment: insertComment(token, into: 0)
        case .characters: if let blank = onlyBlanks(token) { inBody(blank) }
        case .doctype: inBody(token)
        case .start:
            if token.tag == .html { inBody(token) }
            if token.tag == .noframes { inHead(token) }
        default: break
        }
    }
}
