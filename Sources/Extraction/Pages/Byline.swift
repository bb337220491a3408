import Languages
import Text

extension LineLexicon {
    /// Whether a word of the language is a function word and no part of names.
    fileprivate func isLittle(_ word: String) -> Bool {
        stop.contains(Hash.word(word)) && !Byline.particles.contains(word)
    }
}

/// Reads names from the line that signs an article.
enum Byline {
    /// How much a text must look like a name: `declared` if data says that it is one, `named` if a link or a phrase says so, `loose` if
    /// only the layout suggests it.
    enum Strictness { case declared, named, loose }

    /// The names in "By Jane Doe and John Roe, Staff Writers".
    static func names(in text: String, language: String?, _ strictness: Strictness) -> [String] {
        var line = trimmed(text)
        guard !line.isEmpty, line.utf8.count < 400 else { return [] }
        line = behindBy(line, language: language) ?? line
        let lexicon = LineLexicon.of(language)
        if strictness != .declared {
            // "Jane Doe June 3": keep what precedes the date.
            let words = line.split(separator: " ")
            if let end = words.indices.dropFirst().first(where: {
                let word = unlabelled(words[$0])
                return isMonth(words, $0, lexicon) || endings.contains(word)
                    || word.utf8.contains(where: \.isASCIIDigit) || word.hasPrefix("@")
            }) {
                line = words[..<end].joined(separator: " ")
            }
        }
        var names: [String] = []
        for part in parts(line) {
            guard let name = name(part), !names.contains(name) else { continue }
            // "Zur Person", "The Weather": a name does not begin with a little word, unless it is a name's.
            let isLike = isNameLike(name) && !lexicon.isLittle(name.prefix { $0 != " " }.lowercased())
            let isFit =
                switch strictness {
                case .declared: true
                case .named: isLike || !name.contains(" ") && name.last != "." || !isPerson(name)
                case .loose: isLike
                }
            if isFit { names.append(name) }
        }
        return names
    }

    /// The name in a link's text such as "View all posts by Jane Doe"; another text as it is.
    static func behindPosts(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard (4...9).contains(words.count), !isNameLike(text),
            let by = words.indices.dropFirst(2).last(where: { datedBys.contains(words[$0].lowercased()) }),
            by + 1 < words.count
        else { return text }
        let name = words[(by + 1)...].joined(separator: " ")
        return isNameLike(name) || isLogin(name) ? name : text
    }
    private static let bys = PageWords.all(\.bylineWords)
    private static let datedBys = PageWords.all(\.datedBylineWords)
    private static let nameBys = PageWords.all(\.nameBylineWords)
    private static let innerBys = PageWords.all(\.innerBylineWords)
    private static let labels = PageWords.all(\.authorLabels)
    /// The text after "by", "von" or "Autor:" in a line, up to a date, bar or role; nil when there is no such word.
    static func behindBy(_ line: String, language: String?) -> String? {
        // "Auteur : Jane Doe" as French is set.
        let words = line.split(separator: " ").reduce(into: [Substring]()) { words, word in
            if word == ":", let label = words.popLast() { words.append(label + ":") } else { words.append(word) }
        }
        func bare(_ word: Substring) -> String { unlabelled(word) }
        var start: Int?
        for (i, word) in words.enumerated().prefix(18) {
            let lower = bare(word)
            let isLabel = word.hasSuffix(":") && labels.contains(lower)
            // "de" and "di" also join parts of names, so they mean "by" only after a label.
            let isBy =
                bys.contains(lower)
                && (i == 0 || labels.contains(bare(words[i - 1]))
                    || barsBefore.contains(String(words[i - 1])) && !nameBys.contains(lower)
                    || (datedBys.contains(lower)
                        && words[..<i].contains { $0.utf8.contains(where: \.isASCIIDigit) }))
            guard isLabel || isBy, i + 1 < words.count else { continue }
            if innerBys.contains(lower), i == 0, !word.hasSuffix(":") { continue }
            start = i + 1
            // "Written by": continue to the last such word.
            if i + 1 < words.count, bys.contains(bare(words[i + 1])) { continue }
            break
        }
        if start == nil, words.count >= 2, words.count <= 8, labels.contains(bare(words[0])) {
            let named = parts(words.dropFirst().joined(separator: " "))
            if !named.isEmpty, named.allSatisfy(isNameLike) { start = 1 }
        }
        guard let start else { return nil }
        var out: [Substring] = []
        let lexicon = LineLexicon.of(language)
        for (i, word) in words.enumerated().dropFirst(start) {
            let lower = word.lowercased()
            if !out.isEmpty, isMonth(words, i, lexicon) || endings.contains(bare(word)) { break }
            if word.utf8.contains(where: \.isASCIIDigit) || breaks.contains(lower) { break }
            out.append(word)
            if out.count > 24 { break }
        }
        return out.isEmpty ? nil : out.joined(separator: " ")
    }
    /// Whether a word is a month beside a number or at the end; elsewhere "Jan" and "June" are persons.
    private static func isMonth(_ words: [Substring], _ i: Int, _ lexicon: LineLexicon) -> Bool {
        let word = unlabelled(words[i])
        guard lexicon.months[Hash.word(word)] != nil || shortMonths.contains(word) else { return false }
        let beside = words[max(0, i - 1)...min(i + 1, words.count - 1)]
        return i == words.count - 1 || beside.contains { $0.utf8.contains(where: \.isASCIIDigit) }
    }
    private static let shortMonths: Set<String> = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    /// A word in lower case without the colon behind it.
    private static func unlabelled(_ word: Substring) -> String {
        (word.hasSuffix(":") ? word.dropLast() : word).lowercased()
    }
    /// Whether a line's first word says that an author follows: "By …", "Autorin: …".
    static func beginsAsByline(_ line: String) -> Bool {
        guard let first = line.split(separator: " ").first.map(unlabelled) else { return false }
        return labels.contains(first) || bys.contains(first) && !innerBys.contains(first)
    }
    /// Whether a text says that the names behind it are no authors': "Reviewed by", "Contributions from:".
    static func isOther(_ text: String) -> Bool {
        text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }).contains {
            otherRoles.contains(String($0))
        }
    }
    private static let otherRoles = PageWords.all(\.otherRoles)
    private static let endings = PageWords.all(\.bylineEnds).union(PageWords.all(\.otherRoles))
    private static let breaks = PageWords.all(\.bylineBreaks).union(bars).union(["»", "/"])
    private static let joins = PageWords.all(\.and).union(PageWords.all(\.with)).union(["&", "/"])
    private static let bars: Set<String> = ["|", "-", "–", "—", "•", "·", "⋅"]
    private static let barsBefore: Set<String> = ["|", "/", "-", "–", "—", "•", "·"]
    /// Whether several words are in lower case and no particles of names, so that the text is a phrase and no name.
    static func beginsSmall(_ text: String) -> Bool {
        let words = trimmed(text).split(separator: " ")
        guard words.count > 1, let first = words.first, first.unicodeScalars.first?.properties.isLowercase == true
        else { return false }
        let lower = first.lowercased()
        return !particles.contains(lower) && !bys.contains(lower) && !labels.contains(lower)
    }
    /// Whether the text is a login such as "jane.doe" or "admin_2" and no name.
    static func isHandle(_ name: String) -> Bool {
        guard !name.contains(" "), name.unicodeScalars.contains(where: { $0.properties.isLowercase }) else {
            return false
        }
        return !name.unicodeScalars.contains { $0.properties.isUppercase } || name.dropLast().contains(".")
    }
    /// Whether the text is one word of letters with digits or underscores between them, such as "jane_d" or "Jane7".
    static func isLogin(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (3...25).contains(bytes.count), let first = bytes.first, !first.isASCIIDigit else { return false }
        return bytes.contains { $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
            && bytes.allSatisfy { $0 >= 0x80 || $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
    }
    /// Whether a label ("Written by") names the author.
    static func isLabel(_ text: String) -> Bool {
        let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
        return words.contains { bys.contains($0) } || words.first.map { labels.contains($0) } ?? false
    }

    /// The parts of a line between commas, semicolons, bars and "and".
    static func parts(_ line: String) -> [String] {
        var parts: [String] = []
        var current: [Substring] = []
        func close() {
            if !current.isEmpty { parts.append(current.joined(separator: " ")) }
            current = []
        }
        for raw in line.split(separator: " ") {
            let word = raw.lowercased()
            let isDash = bars.contains(word)
            if isDash || joins.contains(word) {
                // "y", "e", "i", "en" join only names.
                if word.utf8.count <= 2, !isDash, current.isEmpty { continue }
                close()
                // After a bar or dash comes no name but a role, a place or a date.
                if isDash, !parts.isEmpty { return parts }
                continue
            }
            var piece = raw
            var ends = false
            while let last = piece.last, last == "," || last == ";" || last == "、" || last == "|" {
                piece.removeLast()
                ends = true
            }
            if !piece.isEmpty { current.append(piece) }
            if ends { close() }
        }
        close()
        return parts.flatMap {
            $0.split(whereSeparator: { $0 == ";" || $0 == "、" || $0 == "|" || $0 == "·" }).map { trimmed($0) }
        }
    }
    /// A part as a name; nil for addresses, dates, roles and calls to act.
    private static func name(_ part: String) -> String? {
        var text = trimmed(part)
        if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" }), bracket > text.startIndex {
            text = trimmed(text[..<bracket])
        }
        while let last = text.last, last == ":" || last == "," || last == "*" || last == "/" { text.removeLast() }
        while let first = text.first, first == "©" || first == " " || first == "/" || first == "@" {
            text.removeFirst()
        }
        guard text.utf8.count >= 2, text.utf8.count <= 60 else { return nil }
        guard !text.contains("@"), !text.holds("://"), !text.holds("www."), !text.contains("{"),
            !text.contains("_"), !text.utf8.contains(where: \.isASCIIDigit), text.first != "."
        else { return nil }
        let words = text.split(separator: " ")
        guard words.count <= 6 else { return nil }
        if notNames.contains(text.lowercased()) { return nil }
        // "wordpressadmin", "Web Admin": a role of the publishing system.
        if words.last.map({ $0.lowercased().hasSuffix("admin") }) == true { return nil }
        if words.contains(where: { notNameWords.contains($0.lowercased()) }) { return nil }
        return text
    }
    /// Whether the text is two to four capitalised words, with particles between them, or the same in a script without capitals.
    static func isNameLike(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count) else {
            return words.count == 1 && text.unicodeScalars.allSatisfy { scalarClass($0.value) == .ideograph }
                && (2...6).contains(text.unicodeScalars.count)
        }
        var capitals = 0
        for word in words {
            guard let first = word.unicodeScalars.first,
                word.unicodeScalars.allSatisfy({
                    $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" || $0.value == 0x300
                        || $0.properties.isDiacritic
                })
            else { return false }
            if first.properties.isUppercase || !(first.properties.isLowercase) {
                capitals += 1
            } else if !particles.contains(word.lowercased()) {
                return false
            }
        }
        return capitals >= 2
    }
    /// Whether a name is a person's and not a desk's, an outlet's or an agency's.
    static func isPerson(_ name: String) -> Bool {
        if name.split(separator: " ").contains(where: isDomain) { return false }
        let words = name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." || $0 == "/" })
        return !words.contains { institutionWords.contains(String($0)) }
    }
    /// Whether the word is a domain such as "example.com": a last label in lower case after a dot.
    private static func isDomain(_ word: Substring) -> Bool {
        guard let dot = word.lastIndex(of: "."), dot != word.startIndex else { return false }
        let label = word[word.index(after: dot)...].utf8
        return (2...6).contains(label.count) && label.allSatisfy { $0.isASCIILetter && !$0.isASCIIUpper }
    }
    fileprivate static let particles = PageWords.all(\.particles)
    private static let notNames = PageWords.all(\.notNames).union(["n/a", "no author"])
    private static let notNameWords = PageWords.all(\.notNameWords).union(["http:", "https:"])
    private static let institutionWords = PageWords.all(\.institutions)
}
