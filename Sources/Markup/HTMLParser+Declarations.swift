import Text

/// The tokenizer's comments, CDATA sections and doctypes.
extension HTMLParser {
    mutating func bogusComment(from i: Int) -> Token {
        let start = tree.buffer.count
        position = i
        while position < source.count, source[position] != 0x3E {
            if source[position] == 0 {
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
            } else {
                tree.buffer.append(source[position])
            }
            position += 1
        }
        if position < source.count { position += 1 }
        return Token(kind: .comment, text: start..<tree.buffer.count)
    }
    /// Reads what "<!" opens; nil when it was the start of a CDATA section.
    mutating func declaration() -> Token? {
        if matches("<!--", at: position) {
            position += 4
            return comment()
        }
        if matches("<!doctype", at: position) {
            position += 9
            return readDoctype()
        }
        let opening = Array("<![CDATA[".utf8)
        if isInForeign, position + 9 <= source.count, Array(source[position..<(position + 9)]) == opening {
            position += 9
            content = .cdata
            return nil
        }
        return bogusComment(from: position + 2)
    }
    enum CommentState {
        case start, startDash, text, less, lessBang, lessBangDash, lessBangDashDash, endDash, end, endBang
    }
    mutating func comment() -> Token {
        if let text = plainComment() { return Token(kind: .comment, text: text) }
        let start = tree.buffer.count
        var state = CommentState.start
        func done() -> Token { Token(kind: .comment, text: start..<tree.buffer.count) }
        func put(_ text: StaticString) { text.withUTF8Buffer { tree.buffer.append(contentsOf: $0) } }
        while position < source.count {
            let byte = source[position]
            switch state {
            case .start:
                if byte == 0x2D {
                    state = .startDash
                } else if byte == 0x3E {
                    position += 1
                    return done()
                } else {
                    state = .text
                    continue
                }
            case .startDash:
                if byte == 0x2D {
                    state = .end
                } else if byte == 0x3E {
                    position += 1
                    return done()
                } else {
                    put("-")
                    state = .text
                    continue
                }
            case .text:
                let from = position
                while position < source.count, source[position] != 0x3C, source[position] != 0x2D, source[position] != 0
                {
                    position += 1
                }
                tree.buffer.append(contentsOf: source[from..<position])
                guard position < source.count else { return done() }
                switch source[position] {
                case 0x3C:
                    put("<")
                    state = .less
                case 0x2D: state = .endDash
                default: CharacterReferences.append(0xFFFD, to: &tree.buffer)
                }
            case .less:
                if byte == 0x21 {
                    put("!")
                    state = .lessBang
                } else if byte == 0x3C {
                    put("<")
                } else {
                    state = .text
                    continue
                }
            case .lessBang:
                if byte == 0x2D { state = .lessBangDash } else { state = .text; continue }
            case .lessBangDash:
                if byte == 0x2D { state = .lessBangDashDash } else { state = .endDash; continue }
            case .lessBangDashDash:
                state = .end
                continue
            case .endDash:
                if byte == 0x2D {
                    state = .end
                } else {
                    put("-")
                    state = .text
                    continue
                }
            case .end:
                if byte == 0x3E {
                    position += 1
                    return done()
                } else if byte == 0x21 {
                    state = .endBang
                } else if byte == 0x2D {
                    put("-")
                } else {
                    put("--")
                    state = .text
                    continue
                }
            case .endBang:
                if byte == 0x2D {
                    put("--!")
                    state = .endDash
                } else if byte == 0x3E {
                    position += 1
                    return done()
                } else {
                    put("--!")
                    state = .text
                    continue
                }
            }
            position += 1
        }
        return done()
    }

    /// Reads a comment whose first "--" ends it and that holds no NUL: a range of the page. Nil, and nothing read, for others.
    private mutating func plainComment() -> Range<Int>? {
        let from = position
        guard from < source.count, source[from] != 0x3E,
            !(source[from] == 0x2D && from + 1 < source.count && source[from + 1] == 0x3E)
        else { return nil }
        var i = from
        while let dash = index(of: 0x2D, in: source, from: i) {
            guard dash + 2 < source.count else { return nil }
            if source[dash + 1] == 0x2D {
                guard source[dash + 2] == 0x3E, index(of: 0, in: source, from: from, to: dash) == nil else {
                    return nil
                }
                position = dash + 3
                return from..<dash
            }
            i = dash + 1
        }
        return nil
    }

    mutating func skipSpace() { while position < source.count, source[position].isHTMLSpace { position += 1 } }
    mutating func readDoctype() -> Token {
        doctype = Doctype()
        let token = Token(kind: .doctype)
        func force() -> Token {
            doctype.forcesQuirks = true
            return token
        }
        skipSpace()
        guard position < source.count else { return force() }
        if source[position] == 0x3E {
            position += 1
            return force()
        }
        let start = tree.buffer.count
        while position < source.count, !source[position].isHTMLSpace, source[position] != 0x3E {
            let byte = source[position]
            if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
            } else {
                tree.buffer.append(byte.isASCIIUpper ? byte | 0x20 : byte)
            }
            position += 1
        }
        doctype.name = start..<tree.buffer.count
        skipSpace()
        guard position < source.count else { return force() }
        if source[position] == 0x3E {
            position += 1
            return token
        }
        if matches("public", at: position) {
            position += 6
            switch identifier() {
            case .text(let range):
                doctype.publicID = range
                skipSpace()
            case .cut(let range):
                doctype.publicID = range
                return force()
            case .missing: return bogusDoctype(forces: true)
            case .ended: return force()
            }
            guard position < source.count else { return force() }
            if source[position] == 0x3E {
                position += 1
                return token
            }
            guard source[position] == 0x22 || source[position] == 0x27 else { return bogusDoctype(forces: true) }
        } else if matches("system", at: position) {
            position += 6
        } else {
            return bogusDoctype(forces: true)
        }
        switch identifier() {
        case .text(let range):
            doctype.systemID = range
            skipSpace()
            guard position < source.count else { return force() }
            return bogusDoctype(forces: false)
        case .cut(let range):
            doctype.systemID = range
            return force()
        case .missing: return bogusDoctype(forces: true)
        case .ended: return force()
        }
    }
    enum Identifier { case text(Range<Int>), cut(Range<Int>), missing, ended }
    /// Reads a quoted identifier; `cut` when ">" or the end comes before its closing mark.
    mutating func identifier() -> Identifier {
        skipSpace()
        guard position < source.count else { return .ended }
        let quote = source[position]
        if quote == 0x3E {
            position += 1
            return .ended
        }
        guard quote == 0x22 || quote == 0x27 else { return .missing }
        position += 1
        let start = tree.buffer.count
        while position < source.count {
            let byte = source[position]
            position += 1
            if byte == quote { return .text(start..<tree.buffer.count) }
            if byte == 0x3E { return .cut(start..<tree.buffer.count) }
            if byte == 0 { CharacterReferences.append(0xFFFD, to: &tree.buffer) } else { tree.buffer.append(byte) }
        }
        return .cut(start..<tree.buffer.count)
    }
    mutating func bogusDoctype(forces: Bool) -> Token {
        if forces { doctype.forcesQuirks = true }
        while position < source.count, source[position] != 0x3E { position += 1 }
        if position < source.count { position += 1 }
        return Token(kind: .doctype)
    }
}
