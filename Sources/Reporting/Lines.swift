/// Builds lines for a terminal: wrapped by display width, coloured only if asked.
struct Lines {
    /// The styles of a terminal; without colour they have no effect.
    enum Style: String {
        case plain = "", bold = "1", dim = "2", red = "31", green = "32", yellow = "33", blue = "34", cyan = "36"
    }

    let width: Int
    let colour: Bool
    private(set) var text = ""

    init(width: Int, colour: Bool) {
        self.width = max(24, width)
        self.colour = colour
    }

    func styled(_ text: String, _ style: Style) -> String {
        guard colour, style != .plain else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
    /// Adds a line unchanged.
    mutating func line(_ line: String, style: Style = .plain) { text += styled(line, style) + "\n" }

    /// A heading with an empty line before it.
    mutating func heading(_ title: String) {
        text += "\n"
        paragraph(title, style: .bold)
    }

    /// Adds a paragraph: `first` precedes the first line, as many spaces the others.
    mutating func paragraph(_ words: String, first: String = "", indent: Int? = nil, style: Style = .plain) {
        let hanging = min(indent ?? Self.width(of: first), width / 2)
        var line = ""
        var used = Self.width(of: first)
        var lines: [String] = []
        for word in words.split(separator: " ") {
            var word = Substring(word)
            var length = Self.width(of: String(word))
            if used + length + (line.isEmpty ? 0 : 1) > width, !line.isEmpty {
                lines.append(line)
                line = ""
                used = hanging
            }
            // A word longer than the line (an address, a text without spaces) is cut.
            while length > width - hanging, width - hanging > 4 {
                var head = ""
                var room = width - used
                while let c = word.first, room >= Self.width(of: c) {
                    room -= Self.width(of: c)
                    head.append(c)
                    word.removeFirst()
                }
                guard !head.isEmpty else { break }
                lines.append(line.isEmpty ? head : line + " " + head)
                line = ""
                used = hanging
                length = Self.width(of: String(word))
            }
            if line.isEmpty {
                line = String(word)
                used += length
            } else {
                line += " " + word
                used += length + 1
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        for (i, line) in lines.enumerated() {
            text += (i == 0 ? first : String(repeating: " ", count: hanging)) + styled(line, style) + "\n"
        }
    }

    /// The number of columns of a text: two for wide East Asian characters, none for combining marks.
    static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }
    static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0x591...0x5BD,
            0x610...0x61A, 0x64B...0x65F:
            return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
    /// Isolates right-to-left text, so that it does not reverse the line.
    static func isolated(_ text: String) -> String {
        let turns = text.unicodeScalars.contains {
            (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
        }
        return turns ? "\u{2068}" + text + "\u{2069}" : text
    }
}
