/// Finds the strings of a page's template: runs of text and inline elements between blocks, sections and middle dots, and the attributes
/// that people read or hear. There is no mark around them, so that none can be forgotten.
package enum TemplateStrings {
    /// A piece of a template.
    private enum Piece {
        case text(Substring)
        /// An element's opening or closing tag.
        case tag(Substring, name: Substring, isEnd: Bool)
        /// A value.
        case value(Substring)
        /// A section, partial or comment of Mustache.
        case section(Substring)

        var source: Substring {
            switch self {
            case .text(let text), .tag(let text, _, _), .value(let text), .section(let text): text
            }
        }
    }
    /// Elements within a sentence.
    private static let inline: Set<Substring> = [
        "a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "time",
    ]
    private static let attributes = ["title", "placeholder", "aria-label", "alt", "data-confirm"]

    /// The strings of a template, in order.
    package static func all(in template: String) -> [String] {
        var found: [String] = []
        _ = replaced(in: template) { string in
            found.append(string)
            return string
        }
        return found
    }
    /// The template with other strings.
    package static func replaced(in template: String, by translated: (String) -> String) -> String {
        var out = ""
        var run: [Piece] = []
        var depth = 0
        func flush() {
            out += self.run(run, translated)
            run = []
            depth = 0
        }
        for piece in pieces(of: template) {
            switch piece {
            case .section(let text):
                flush()
                out += text
            case .value: run.append(piece)
            case .tag(let text, let name, let isEnd):
                guard inline.contains(name) else {
                    flush()
                    out += withAttributes(text, translated)
                    continue
                }
                depth += isEnd ? -1 : 1
                run.append(piece)
            case .text(let text):
                // A middle dot parts the entries of a line.
                var rest = text
                while depth == 0, let dot = rest.firstIndex(of: "·") {
                    run.append(.text(rest[..<dot]))
                    flush()
                    out += "·"
                    rest = rest[rest.index(after: dot)...]
                }
                run.append(.text(rest))
            }
        }
        flush()
        return out
    }

    /// A run of text and inline elements, translated without what surrounds its words.
    private static func run(_ run: [Piece], _ translated: (String) -> String) -> String {
        var middle = run[...]
        var (before, after) = ("", "")
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            // Spaces at the ends.
            if case .text(let text)? = middle.first {
                let rest = text.drop(while: \.isWhitespace)
                if rest.count < text.count {
                    before += text[..<rest.startIndex]
                    middle[middle.startIndex] = .text(rest)
                    isSmaller = true
                }
                if rest.isEmpty {
                    middle.removeFirst()
                    isSmaller = true
                    continue
                }
            }
            if case .text(let text)? = middle.last {
                let spaces = text.reversed().prefix(while: \.isWhitespace).count
                let rest = text.dropLast(spaces)
                if spaces > 0 {
                    after = text[rest.endIndex...] + after
                    middle[middle.endIndex - 1] = .text(rest)
                    isSmaller = true
                }
                if rest.isEmpty {
                    middle.removeLast()
                    isSmaller = true
                    continue
                }
            }
            // An element around everything, or what stands at an end without its other half, which is in another section.
            if let first = middle.first, let last = middle.last, case .tag(_, _, isEnd: false) = first {
                let end = matching(middle)
                if end == middle.endIndex - 1 {
                    before += first.source
                    after = last.source + after
                    middle = middle.dropFirst().dropLast()
                    isSmaller = true
                    continue
                }
                if end == nil {
                    before += first.source
                    middle.removeFirst()
                    isSmaller = true
                    continue
                }
            }
            if let first = middle.first, case .tag(_, _, isEnd: true) = first {
                before += first.source
                middle.removeFirst()
                isSmaller = true
            } else if let last = middle.last, case .tag(_, _, isEnd: false) = last {
                after = last.source + after
                middle.removeLast()
                isSmaller = true
            }
        }
        let string = middle.map { String($0.source) }.joined()
        // What stands in a `code` element alone is an example that people type.
        let isCode = before.hasSuffix("<code>")
        let words = middle.map { if case .text(let text) = $0 { String(text) } else { " " } }.joined()
        let text = before + (hasWord(words) && !isCode ? translated(string) : string) + after
        return pieces(of: text).map { piece in
            if case .tag(let tag, _, _) = piece { withAttributes(tag, translated) } else { piece.source }
        }.joined()
    }
    /// The place of the tag that ends the element which the first piece begins.
    private static func matching(_ pieces: ArraySlice<Piece>) -> Int? {
        var depth = 0
        for (i, piece) in zip(pieces.indices, pieces) {
            guard case .tag(_, _, let isEnd) = piece else { continue }
            depth += isEnd ? -1 : 1
            if depth == 0 { return i }
        }
        return nil
    }
    private static func hasWord(_ text: String) -> Bool {
        var letters = 0
        for c in text.unicodeScalars {
            letters = c.properties.isAlphabetic ? letters + 1 : 0
            if letters > 1 { return true }
        }
        return false
    }
    /// A tag with the attributes that people read in another language.
    private static func withAttributes(_ tag: Substring, _ translated: (String) -> String) -> Substring {
        var out = tag
        for name in attributes + dataSays(tag) {
            guard let at = out.firstRange(of: " \(name)=\""),
                let end = out[at.upperBound...].firstIndex(of: "\"")
            else { continue }
            let value = String(out[at.upperBound..<end])
            let words = pieces(of: value).map { if case .text(let text) = $0 { String(text) } else { " " } }.joined()
            if hasWord(words), !value.hasPrefix("https://") {
                out.replaceSubrange(at.upperBound..<end, with: translated(value))
            }
        }
        return out
    }
    /// The names of a tag's attributes with strings for the script: `data-say-…`.
    private static func dataSays(_ tag: Substring) -> [String] {
        tag.ranges(of: " data-say-").map { found in
            "data-say-" + tag[found.upperBound...].prefix { $0 != "=" && $0 != " " }
        }
    }

    private static func pieces(of template: String) -> [Piece] {
        var out: [Piece] = []
        var rest = template[...]
        while let first = rest.first {
            if rest.hasPrefix("{{") {
                let isRaw = rest.hasPrefix("{{{")
                let mark = rest.dropFirst(2).first
                let end = rest.firstRange(of: isRaw ? "}}}" : "}}")?.upperBound ?? rest.endIndex
                let source = rest[..<end]
                out.append(mark.map { "#^/><$!%".contains($0) } == true ? .section(source) : .value(source))
                rest = rest[end...]
            } else if first == "<", rest.dropFirst().first.map({ $0.isLetter || $0 == "/" || $0 == "!" }) == true {
                let end = endOfTag(rest)
                let source = rest[..<end]
                let isEnd = source.dropFirst().first == "/"
                let name = source.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
                out.append(.tag(source, name: name, isEnd: isEnd))
                rest = rest[end...]
                if ["style", "script"].contains(name), !isEnd, let close = rest.firstRange(of: "</") {
                    out.append(.section(rest[..<close.lowerBound]))
                    rest = rest[close.lowerBound...]
                }
            } else {
                let end = rest.dropFirst().firstIndex { $0 == "<" || $0 == "{" } ?? rest.endIndex
                out.append(.text(rest[..<end]))
                rest = rest[end...]
            }
        }
        return out
    }
    /// The end of the tag that begins here; Mustache in it may contain what ends a tag elsewhere.
    private static func endOfTag(_ text: Substring) -> String.Index {
        var rest = text.dropFirst()
        var isQuoted = false
        while let c = rest.first {
            if rest.hasPrefix("{{"), let end = rest.firstRange(of: "}}") {
                rest = rest[end.upperBound...]
                continue
            }
            if c == "\"" { isQuoted.toggle() }
            rest.removeFirst()
            if c == ">", !isQuoted { return rest.startIndex }
        }
        return rest.startIndex
    }
}
