import Text

/// MathML and SVG inside HTML.
extension HTMLParser {
    func isMathTextPoint(_ n: HTMLTree.Node) -> Bool {
        guard n.space == .math else { return false }
        switch n.tag {
        case .mi, .mo, .mn, .ms, .mtext: return true
        default: return false
        }
    }
    func isHTMLPoint(_ index: Int32) -> Bool {
        let n = node(index)
        switch n.space {
        case .svg: return n.tag == .foreignObject || n.tag == .desc || n.tag == .title
        case .math:
            guard n.tag == .annotationXML, let encoding = tree.attribute(index, "encoding")?.lowercased() else {
                return false
            }
            return encoding == "text/html" || encoding == "application/xhtml+xml"
        case .html: return false
        }
    }

    mutating func foreign(_ token: Token) {
        switch token.kind {
        case .null: insertReplacement()
        case .characters:
            if !isBlank(token), token.text.contains(where: { tree.buffer[$0] != 0 && !tree.buffer[$0].isHTMLSpace }) {
                framesetOK = false
            }
            insertForeignText(token)
        case .comment: insertComment(token)
        case .doctype, .eof: break
        case .start: foreignStart(token)
        case .end: foreignEnd(token)
        }
    }
    mutating func insertReplacement() {
        let start = tree.buffer.count
        CharacterReferences.append(0xFFFD, to: &tree.buffer)
        insertText(Token(kind: .characters, text: start..<tree.buffer.count))
    }
    /// NULs of a CDATA section become U+FFFD.
    private mutating func insertForeignText(_ token: Token) {
        guard token.text.contains(where: { tree.buffer[$0] == 0 }) else {
            insertText(token)
            return
        }
        let bytes = Array(tree.buffer[token.text])
        let start = tree.buffer.count
        for byte in bytes {
            if byte == 0 { CharacterReferences.append(0xFFFD, to: &tree.buffer) } else { tree.buffer.append(byte) }
        }
        insertText(Token(kind: .characters, text: start..<tree.buffer.count))
    }

    private mutating func foreignStart(_ token: Token) {
        if breaksOut(token) {
            while let n = open.last, node(n).space != .html, !isMathTextPoint(node(n)), !isHTMLPoint(n), open.count > 1
            {
                pop()
            }
            step(token)
            return
        }
        let space = node(adjustedCurrent).space
        var token = token
        if space == .svg { adjustSVGName(&token) }
        adjustAttributes(token, space)
        if token.selfCloses { insertVoid(token, space) } else { insert(token, space) }
    }
    private func breaksOut(_ token: Token) -> Bool {
        switch token.tag {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5,
            .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span,
            .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`:
            return true
        case .font:
            return tree.attributes[Int(token.from)..<Int(token.to)].contains {
                ["color", "face", "size"].contains(tree.names.name($0.name))
            }
        default: return false
        }
    }
    private mutating func foreignEnd(_ token: Token) {
        if token.tag == .br || token.tag == .p {
            while let n = open.last, node(n).space != .html, !isMathTextPoint(node(n)), !isHTMLPoint(n), open.count > 1
            {
                pop()
            }
            step(token)
            return
        }
        var index = open.count - 1
        let name = tree.names.name(token.name)
        while index >= 0 {
            let n = node(open[index])
            if index < open.count - 1, n.space == .html {
                step(token)
                return
            }
            if index == 0 { return }
            if tree.names.name(n.name).lowercased() == name {
                open.removeSubrange(index...)
                return
            }
            index -= 1
        }
    }

    private mutating func adjustSVGName(_ token: inout Token) {
        guard let adjusted = Self.svgNames[tree.names.name(token.name)] else { return }
        token.name = tree.names.number(Array(adjusted.utf8))
    }
    mutating func adjustAttributes(_ token: Token, _ space: HTMLTree.Space) {
        for i in Int(token.from)..<Int(token.to) {
            let name = tree.names.name(tree.attributes[i].name)
            if space == .math, name == "definitionurl" {
                tree.attributes[i].name = tree.names.number(Array("definitionURL".utf8))
            } else if space == .svg, let adjusted = Self.svgAttributes[name] {
                tree.attributes[i].name = tree.names.number(Array(adjusted.utf8))
            } else if let (prefix, local) = Self.prefixed[name] {
                tree.attributes[i].prefix = prefix
                tree.attributes[i].name = tree.names.number(Array(local.utf8))
            }
        }
    }
    private static let prefixed: [String: (HTMLTree.Attribute.Prefix, String)] = {
        var table: [String: (HTMLTree.Attribute.Prefix, String)] = ["xmlns:xlink": (.xmlns, "xlink")]
        for name in ["actuate", "arcrole", "href", "role", "show", "title", "type"] {
            table["xlink:" + name] = (.xlink, name)
        }
        for name in ["lang", "space"] { table["xml:" + name] = (.xml, name) }
        return table
    }()
    private static func lowered(_ names: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.split(separator: " ").map { ($0.lowercased(), String($0)) })
    }
    private static let svgNames = lowered(
        """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix \
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow \
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset \
        fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient \
        radialGradient textPath
        """)
    private static let svgAttributes = lowered(
        """
        attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits \
        glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust \
        limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength \
        patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
        primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant \
        specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX \
        targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
        """)
}
