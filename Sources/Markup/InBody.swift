import Text

/// The "in body" insertion mode, in which most of a page is parsed.
extension HTMLParser {
    mutating func inBody(_ token: Token) {
        switch token.kind {
        case .characters:
            reconstructFormatting()
            insertText(token)
            if framesetOK, !isBlank(token) { framesetOK = false }
        case .null, .doctype: break
        case .comment: insertComment(token)
        case .eof: if !templateModes.isEmpty { inTemplate(token) }
        case .start: inBodyStart(token)
        case .end: inBodyEnd(token)
        }
    }

    private mutating func inBodyStart(_ token: Token) {
        switch token.tag {
        case .html:
            guard !isOpen(.template), let root = open.first else { return }
            merge(token, into: root)
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: inHead(token)
        case .body:
            guard open.count > 1, isHTML(open[1], .body), !isOpen(.template) else { return }
            framesetOK = false
            merge(token, into: open[1])
        case .frameset:
            guard framesetOK, open.count > 1, isHTML(open[1], .body) else { return }
            detach(open[1])
            open.removeSubrange(1...)
            insert(token)
            mode = .inFrameset
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption,
            .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul:
            closeParagraphInButtonScope()
            insert(token)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraphInButtonScope()
            if node(current).space == .html, node(current).tag.isHeading { pop() }
            insert(token)
        case .pre, .listing:
            closeParagraphInButtonScope()
            insert(token)
            ignoresNextLineFeed = true
            framesetOK = false
        case .form:
            let isInTemplate = isOpen(.template)
            guard form < 0 || isInTemplate else { return }
            closeParagraphInButtonScope()
            let n = insert(token)
            if !isInTemplate { form = n }
        case .li: startItem(token) { $0 == .li }
        case .dd, .dt: startItem(token) { $0 == .dd || $0 == .dt }
        case .plaintext:
            closeParagraphInButtonScope()
            insert(token)
            content = .plaintext
        case .button:
            if inScope(.button) {
                generateImpliedEnds()
                pop(through: .button)
            }
            reconstructFormatting()
            insert(token)
            framesetOK = false
        case .a:
            if let old = lastFormatting(.a) {
                _ = adopt(.a, token.name)
                removeFormatting(old)
                if let at = open.lastIndex(of: old) { open.remove(at: at) }
            }
            insertFormatting(token)
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u: insertFormatting(token)
        case .nobr:
            reconstructFormatting()
            if inScope(.nobr) {
                _ = adopt(.nobr, token.name)
            }
            insertFormatting(token)
        case .applet, .marquee, .object:
            reconstructFormatting()
            insert(token)
            formatting.append(-1)
            framesetOK = false
        case .table:
            if !tree.isQuirky { closeParagraphInButtonScope() }
            insert(token)
            framesetOK = false
            mode = .inTable
        case .area, .br, .embed, .img, .keygen, .wbr:
            reconstructFormatting()
            insertVoid(token)
            framesetOK = false
        case .input:
            if context >= 0, isHTML(context, .select) { return }
            if inScope(.select) { pop(through: .select) }
            reconstructFormatting()
            insertVoid(token)
            if !isHidden(token) { framesetOK = false }
        case .param, .source, .track: insertVoid(token)
        case .hr:
            closeParagraphInButtonScope()
            if inScope(.select) { generateImpliedEnds() }
            insertVoid(token)
            framesetOK = false
        case .image:
            var image = token
            image.tag = .img
            image.name = self.token(for: .img).name
            inBodyStart(image)
        case .textarea:
            readRaw(token, .rcdata)
            ignoresNextLineFeed = true
            framesetOK = false
        case .xmp:
            closeParagraphInButtonScope()
            reconstructFormatting()
            framesetOK = false
            readRaw(token, .rawtext)
        case .iframe:
            framesetOK = false
            readRaw(token, .rawtext)
        case .noembed: readRaw(token, .rawtext)
        case .noscript where scripting: readRaw(token, .rawtext)
        case .select:
            if context >= 0, isHTML(context, .select) { return }
            if inScope(.select) {
                pop(through: .select)
                return
            }
            reconstructFormatting()
            insert(token)
            framesetOK = false
        case .optgroup, .option:
            if inScope(.select) {
                generateImpliedEnds(except: token.tag == .option ? .optgroup : .unknown)
            } else if isHTML(current, .option) {
                pop()
            }
            reconstructFormatting()
            insert(token)
        case .rb, .rtc:
            if inScope(.ruby) { generateImpliedEnds() }
            insert(token)
        case .rp, .rt:
            if inScope(.ruby) { generateImpliedEnds(except: .rtc) }
            insert(token)
        case .math: insertForeignRoot(token, .math)
        case .svg: insertForeignRoot(token, .svg)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
        default:
            reconstructFormatting()
            insert(token)
        }
    }
    private mutating func insertForeignRoot(_ token: Token, _ space: HTMLTree.Space) {
        reconstructFormatting()
        adjustAttributes(token, space)
        if token.selfCloses { insertVoid(token, space) } else { insert(token, space) }
    }
    private mutating func insertFormatting(_ token: Token) {
        reconstructFormatting()
        let n = insert(token)
        if open.last == n { pushFormatting(n) }
    }
    private func lastFormatting(_ tag: Tag) -> Int32? {
        for index in stride(from: formatting.count - 1, through: 0, by: -1) {
            if formatting[index] < 0 { return nil }
            if isHTML(formatting[index], tag) { return formatting[index] }
        }
        return nil
    }
    private mutating func startItem(_ token: Token, _ closes: (Tag) -> Bool) {
        framesetOK = false
        for index in stride(from: open.count - 1, through: 0, by: -1) {
            let n = node(open[index])
            if n.space == .html, closes(n.tag) {
                generateImpliedEnds(except: n.tag)
                pop(through: n.tag)
                break
            }
            if isSpecial(open[index]), !(n.space == .html && (n.tag == .address || n.tag == .div || n.tag == .p)) {
                break
            }
        }
        closeParagraphInButtonScope()
        insert(token)
    }

    private mutating func inBodyEnd(_ token: Token) {
        switch token.tag {
        case .template: inHead(token)
        case .body:
            guard inScope(.body) else { return }
            mode = .afterBody
        case .html:
            guard inScope(.body) else { return }
            mode = .afterBody
            dispatch(token)
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section,
            .select, .summary, .ul:
            guard inScope(token.tag) else { return }
            generateImpliedEnds()
            pop(through: token.tag)
        case .form: endForm()
        case .p:
            if !inScope(.p, .button) { insert(self.token(for: .p)) }
            closeParagraph()
        case .li:
            guard inScope(.li, .list) else { return }
            generateImpliedEnds(except: .li)
            pop(through: .li)
        case .dd, .dt:
            guard inScope(token.tag) else { return }
            generateImpliedEnds(except: token.tag)
            pop(through: token.tag)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            guard inScope(.normal, \.isHeading) else { return }
            generateImpliedEnds()
            popThrough(\.tag.isHeading)
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
            if !adopt(token.tag, token.name) { endAny(token) }
        case .applet, .marquee, .object:
            guard inScope(token.tag) else { return }
            generateImpliedEnds()
            pop(through: token.tag)
            clearFormattingToMarker()
        case .br:
            reconstructFormatting()
            insertVoid(self.token(for: .br))
            framesetOK = false
        default: endAny(token)
        }
    }
    private mutating func endForm() {
        if isOpen(.template) {
            guard inScope(.form) else { return }
            generateImpliedEnds()
            pop(through: .form)
            return
        }
        let n = form
        form = -1
        guard n >= 0, inScope(node: n) else { return }
        generateImpliedEnds()
        if let at = open.lastIndex(of: n) { open.remove(at: at) }
    }
    private mutating func endAny(_ token: Token) {
        for index in stride(from: open.count - 1, through: 0, by: -1) {
            let n = node(open[index])
            if n.space == .html, n.name == token.name {
                generateImpliedEnds(except: n.tag == .unknown ? .html : n.tag)
                if index < open.count { open.removeSubrange(index...) }
                return
            }
            if isSpecial(open[index]) { return }
        }
    }
}
