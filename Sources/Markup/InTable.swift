import Text

/// The insertion modes of tables.
extension HTMLParser {
    private func isTablePart(_ tag: Tag) -> Bool {
        switch tag {
        case .table, .tbody, .tfoot, .thead, .tr: true
        default: false
        }
    }
    private mutating func clear(to stops: (Tag) -> Bool) {
        while let n = open.last {
            let n = node(n)
            if n.space == .html, stops(n.tag) || n.tag == .template || n.tag == .html { break }
            pop()
        }
    }

    mutating func inTable(_ token: Token) {
        switch token.kind {
        case .characters, .null:
            let n = node(current)
            if n.space == .html, isTablePart(n.tag) || n.tag == .template {
                tableText.removeAll(keepingCapacity: true)
                originalMode = mode
                mode = .inTableText
                return dispatch(token)
            }
        case .comment: return insertComment(token)
        case .doctype: return
        case .eof: return inBody(token)
        case .start:
            switch token.tag {
            case .caption:
                clear { $0 == .table }
                formatting.append(-1)
                insert(token)
                mode = .inCaption
                return
            case .colgroup:
                clear { $0 == .table }
                insert(token)
                mode = .inColumnGroup
                return
            case .col:
                clear { $0 == .table }
                insert(self.token(for: .colgroup))
                mode = .inColumnGroup
                return dispatch(token)
            case .tbody, .tfoot, .thead:
                clear { $0 == .table }
                insert(token)
                mode = .inTableBody
                return
            case .td, .th, .tr:
                clear { $0 == .table }
                insert(self.token(for: .tbody))
                mode = .inTableBody
                return dispatch(token)
            case .table:
                guard inScope(.table, .table) else { return }
                pop(through: .table)
                resetMode()
                return dispatch(token)
            case .style, .script, .template: return inHead(token)
            case .input where isHidden(token):
                insertVoid(token)
                return
            case .form:
                guard form < 0, !isOpen(.template) else { return }
                form = insertVoid(token)
                return
            default: break
            }
        case .end:
            switch token.tag {
            case .table:
                guard inScope(.table, .table) else { return }
                pop(through: .table)
                resetMode()
                return
            case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return
            case .template: return inHead(token)
            default: break
            }
        }
        foster(token)
    }
    /// Inserts what does not belong into a table before it (foster parenting).
    private mutating func foster(_ token: Token) {
        isFosterParenting = true
        inBody(token)
        isFosterParenting = false
    }
    func isHidden(_ token: Token) -> Bool {
        tree.attributes[Int(token.from)..<Int(token.to)].contains {
            tree.names.name($0.name) == "type" && tree.value($0).lowercased() == "hidden"
        }
    }
    mutating func inTableText(_ token: Token) {
        switch token.kind {
        case .null: return
        case .characters: return tableText.append(token)
        default: break
        }
        let pending = tableText
        tableText.removeAll(keepingCapacity: true)
        mode = originalMode
        if pending.allSatisfy(isBlank) {
            for text in pending { insertText(text) }
        } else {
            for text in pending { foster(text) }
        }
        dispatch(token)
    }

    mutating func inCaption(_ token: Token) {
        switch (token.kind, token.tag) {
        case (.end, .caption):
            closeCaption()
            return
        case (.start, .caption), (.start, .col), (.start, .colgroup), (.start, .tbody), (.start, .td), (.start, .tfoot),
            (.start, .th), (.start, .thead), (.start, .tr), (.end, .table):
            if closeCaption() { dispatch(token) }
            return
        case (.end, .body), (.end, .col), (.end, .colgroup), (.end, .html), (.end, .tbody), (.end, .td), (.end, .tfoot),
            (.end, .th), (.end, .thead), (.end, .tr):
            return
        default: inBody(token)
        }
    }
    @discardableResult
    private mutating func closeCaption() -> Bool {
        guard inScope(.caption, .table) else { return false }
        generateImpliedEnds()
        pop(through: .caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    mutating func inColumnGroup(_ token: Token) {
        switch token.kind {
        case .characters:
            let (blank, rest) = split(token)
            if let blank { insertText(blank) }
            guard let rest else { return }
            guard isHTML(current, .colgroup) else { return }
            pop()
            mode = .inTable
            return dispatch(rest)
        case .comment: return insertComment(token)
        case .doctype: return
        case .eof: return inBody(token)
        case .start:
            switch token.tag {
            case .html: return inBody(token)
            case .col:
                insertVoid(token)
                return
            case .template: return inHead(token)
            default: break
            }
        case .end:
            switch token.tag {
            case .colgroup:
                guard isHTML(current, .colgroup) else { return }
                pop()
                mode = .inTable
                return
            case .col: return
            case .template: return inHead(token)
            default: break
            }
        case .null: break
        }
        guard isHTML(current, .colgroup) else { return }
        pop()
        mode = .inTable
        dispatch(token)
    }

    mutating func inTableBody(_ token: Token) {
        func isBody(_ tag: Tag) -> Bool { tag == .tbody || tag == .tfoot || tag == .thead }
        switch (token.kind, token.tag) {
        case (.start, .tr):
            clear(to: isBody)
            insert(token)
            mode = .inRow
        case (.start, .th), (.start, .td):
            clear(to: isBody)
            insert(self.token(for: .tr))
            mode = .inRow
            dispatch(token)
        case (.end, .tbody), (.end, .tfoot), (.end, .thead):
            guard inScope(token.tag, .table) else { return }
            clear(to: isBody)
            pop()
            mode = .inTable
        case (.start, .caption), (.start, .col), (.start, .colgroup), (.start, .tbody), (.start, .tfoot),
            (.start, .thead),
            (.end, .table):
            guard inScope(.table, isBody) else { return }
            clear(to: isBody)
            pop()
            mode = .inTable
            dispatch(token)
        case (.end, .body), (.end, .caption), (.end, .col), (.end, .colgroup), (.end, .html), (.end, .td), (.end, .th),
            (.end, .tr):
            return
        default: inTable(token)
        }
    }

    mutating func inRow(_ token: Token) {
        switch (token.kind, token.tag) {
        case (.start, .th), (.start, .td):
            clear { $0 == .tr }
            insert(token)
            mode = .inCell
            formatting.append(-1)
        case (.end, .tr): closeRow()
        case (.start, .caption), (.start, .col), (.start, .colgroup), (.start, .tbody), (.start, .tfoot),
            (.start, .thead),
            (.start, .tr), (.end, .table):
            if closeRow() { dispatch(token) }
        case (.end, .tbody), (.end, .tfoot), (.end, .thead):
            guard inScope(token.tag, .table) else { return }
            if closeRow() { dispatch(token) }
        case (.end, .body), (.end, .caption), (.end, .col), (.end, .colgroup), (.end, .html), (.end, .td), (.end, .th):
            return
        default: inTable(token)
        }
    }
    @discardableResult
    private mutating func closeRow() -> Bool {
        guard inScope(.tr, .table) else { return false }
        clear { $0 == .tr }
        pop()
        mode = .inTableBody
        return true
    }

    mutating func inCell(_ token: Token) {
        switch (token.kind, token.tag) {
        case (.end, .td), (.end, .th):
            guard inScope(token.tag, .table) else { return }
            generateImpliedEnds()
            pop(through: token.tag)
            clearFormattingToMarker()
            mode = .inRow
        case (.start, .caption), (.start, .col), (.start, .colgroup), (.start, .tbody), (.start, .td), (.start, .tfoot),
            (.start, .th), (.start, .thead), (.start, .tr):
            guard inScope(.table, { $0 == .td || $0 == .th }) else { return }
            closeCell()
            dispatch(token)
        case (.end, .body), (.end, .caption), (.end, .col), (.end, .colgroup), (.end, .html): return
        case (.end, .table), (.end, .tbody), (.end, .tfoot), (.end, .thead), (.end, .tr):
            guard inScope(token.tag, .table) else { return }
            closeCell()
            dispatch(token)
        default: inBody(token)
        }
    }
    private mutating func closeCell() {
        generateImpliedEnds()
        popThrough { $0.tag == .td || $0.tag == .th }
        clearFormattingToMarker()
        mode = .inRow
    }
}
