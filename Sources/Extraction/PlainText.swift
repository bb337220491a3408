import Languages
import Markup
import NewsModel
import Text

/// Extracts the article from the bytes of a text file (`.txt`, `.md`) in any charset. The time is linear.
///
/// - Parameters:
///   - input: the file's bytes.
///   - id: the article's id, usually the file's name without extension.
///   - path: the file's path, stored unchanged.
///   - markdown: whether lines may have Markdown marks and a front matter.
/// - Throws: `.binary` for bytes that are no text, `.empty` without any word.
public func extract(text input: [UInt8], id: String, path: String? = nil, markdown: Bool = false)
    throws(ExtractionError) -> Article
{
    let decoded: Decoded
    do { decoded = try decodeText(input) } catch { throw .binary }
    guard decoded.bytes.contains(where: { !$0.isASCIISpace }) else { throw .empty }
    var article = Article(id: id, bytes: decoded.bytes)
    article.path = path
    article.notices = decoded.remarks.map { Notice($0) }
    var reader = PlainTextReader(article: article, markdown: markdown)
    return reader.read()
}

/// Classifies lines: the head (slugs, title, dek), the body, the tail (credits, conditions of use, boilerplate).
struct PlainTextReader {
    var article: Article
    var lines: [Line]
    var lexicon: LineLexicon

    init(article: Article, markdown: Bool = false) {
        self.article = article
        if self.article.language == nil { self.article.language = detectLanguage(of: article.bytes) }
        lexicon = LineLexicon.of(self.article.language)
        lines = Line.split(article.bytes, markdown: markdown)
        if markdown { readFrontMatter() }
    }

    mutating func read() -> Article {
        for i in lines.indices { lines[i].kind = plainKind(of: i) }
        readTail()
        readHead()
        for i in lines.indices where lines[i].kind == nil { lines[i].kind = bodyKind(of: i) }
        keepSomeBody()
        article.blocks = lines.map { Article.Block($0.kind ?? .paragraph, $0.span) }
        readDateline()
        readCredits()
        return article
    }

    func hash(_ line: Line, _ i: Int) -> UInt64? { i < line.tokens.count ? line.tokens[i].hash : nil }

    /// The kind of a line by its content alone; nil when its position must decide.
    func plainKind(of i: Int) -> Article.Block.Kind? {
        let line = lines[i]
        let words = line.wordCount
        guard words > 0 else { return .furniture }
        if let url = URLScanner.first(in: article.bytes, line.span), url.length * 3 > line.span.length || words < 12 {
            return .link
        }
        if words <= 12, isCredit(line) { return .credit }
        if contains(lexicon.contributors, line) { return .credit }
        if isCopyright(line) { return .terms }
        if words <= 120, !line.hasQuote,
            count(lexicon.terms, line) >= 2 || (count(lexicon.terms, line) == 1 && isAboutTheSite(line))
        {
            return .terms
        }
        if contains(lexicon.follow, line), words <= 12 { return .credit }
        if let (opening, length) = lexicon.openings.match(line.tokens, 0, limit: line.tokens.count) {
            let next = hash(line, length)
            let colon = next == 0x3A || (length + 1 < line.tokens.count && line.tokens[length].isMark(")"))
            switch opening {
            case .caption where colon: return .caption
            case .source where colon && words <= 14: return .credit
            case .furniture
            where words <= 14 && (!line.endsSentence || words <= length + 4)
                && (length > 1 || next == nil || colon || words <= 3):
                return .furniture
            default: break
            }
        }
        // "(Photo: …)"
        if line.tokens.count > 2, line.tokens[0].isMark("(") || line.tokens[0].isMark("["),
            let (opening, length) = lexicon.openings.match(line.tokens, 1, limit: line.tokens.count),
            opening == .caption,
            hash(line, 1 + length) == 0x3A
        {
            return .caption
        }
        if isSlug(line) || isNetworks(line) { return .furniture }
        return nil
    }

    func contains(_ table: PhraseTable<Bool>, _ line: Line) -> Bool {
        for i in line.tokens.indices where table.match(line.tokens, i, limit: line.tokens.count) != nil { return true }
        return false
    }
    func count(_ table: PhraseTable<Article.Term.Kind>, _ line: Line) -> Int {
        line.tokens.indices.count { table.match(line.tokens, $0, limit: line.tokens.count) != nil }
    }
    /// Whether the line is about the page: an address, an e-mail, an aggregator.
    func isAboutTheSite(_ line: Line) -> Bool {
        article.bytes[line.span.start..<line.span.end].contains(UInt8(ascii: "@")) || isAggregatorNotice(line)
    }
    func isAggregatorNotice(_ line: Line) -> Bool {
        line.tokens.contains { $0.isWord && AggregatorWord.matches(article.bytes, $0) }
    }
    func isCopyright(_ line: Line) -> Bool {
        guard line.wordCount <= 40, let first = line.tokens.first else { return false }
        if first.isMark("©") { return true }
        guard lexicon.copyright.match(line.tokens, 0, limit: line.tokens.count) != nil else { return false }
        return line.tokens.contains { $0.kind == .number || $0.isMark("©") } || line.wordCount <= 5
    }
    /// Whether the line is a credit: "Source : Sky News", "(dpa)", "AFP", "By Jane Doe".
    func isCredit(_ line: Line) -> Bool {
        guard let first = line.tokens.first, let last = line.tokens.last else { return false }
        if first.isMark("("), last.isMark(")"), line.wordCount <= 4, !line.tokens.contains(where: { $0.isMark(".") }),
            line.tokens.contains(where: { $0.isCapital || $0.shape.contains(.allCapitals) }) || line.wordCount == 1
        {
            return true
        }
        if let (opening, length) = lexicon.openings.match(line.tokens, 0, limit: line.tokens.count), opening == .byline,
            line.tokens.count > length, line.wordCount <= 9, !line.endsSentence,
            line.tokens[length...].contains(where: \.isCapital),
            line.tokens[length...].allSatisfy({ !$0.isWord || $0.isCapital || lexicon.stop.contains($0.hash) })
        {
            return true
        }
        return false
    }

    /// Whether the line is a category path or other machine text: underscores, or words joined at capitals.
    func isSlug(_ line: Line) -> Bool {
        guard line.wordCount <= 10, !line.endsSentence || line.wordCount <= 2 else { return false }
        let text = article.bytes[line.span.start..<line.span.end]
        var glued = 0
        var previous: UInt8 = 0
        for byte in text {
            if byte.isASCIIUpper, previous >= 0x61, previous <= 0x7A || previous == .fullStop { glued += 1 }
            if byte == UInt8(ascii: "_") { glued += 2 }
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") { glued += 1 }
            previous = byte
        }
        let spaces = text.count { $0 == .space }
        return glued >= 2 && glued > spaces / 2
    }
    /// Whether the line is a share bar: mostly names of networks.
    func isNetworks(_ line: Line) -> Bool {
        let words = line.tokens.filter(\.isWord)
        guard words.count >= 2, words.count <= 15 else { return false }
        return words.count { ShareBar.networks.contains($0.hash) } * 2 > words.count
    }

    // MARK: - Head and tail

    /// Reads backwards from the end to the last line of running text: short lines there are boilerplate, and a lone name is that of the
    /// account that posted the text.
    mutating func readTail() {
        var i = lines.count - 1
        while i >= 0 {
            if lines[i].kind == nil {
                if lines[i].isProse || lines[i].wordCount > 14 { break }
                if i == 0 || lines[..<i].allSatisfy({ $0.kind != nil }) { break }
                let line = lines[i]
                let words = line.tokens.filter(\.isWord)
                let isName =
                    (2...4).contains(words.count) && words.allSatisfy(\.isCapital) && line.tokens.count == words.count
                let inTail = i + 1 < lines.count && lines[(i + 1)...].contains { $0.kind != nil }
                if line.endsSentence && line.wordCount >= 3 && !inTail { break }
                if line.endsSentence && line.hasQuote { break }
                lines[i].kind = isName ? .credit : .furniture
            }
            i -= 1
        }
    }

    /// Reads from the start to the first line of running text: one title, a dek, the rest boilerplate.
    mutating func readHead() {
        let firstProse =
            lines.indices.first { lines[$0].kind == nil && lines[$0].isProse && lines[$0].heading == 0 } ?? lines.count
        let candidates = (0..<firstProse).filter { lines[$0].kind == nil }
        var known: Int?
        if let title = article.title {
            known = candidates.first { article.text(lines[$0].span) == title }
        } else {
            known =
                candidates.first { lines[$0].heading == 1 }
                ?? candidates.first { lines[$0].wordCount >= 4 && !lines[$0].hasOpenEnd }
                ?? (candidates.count == 1 && lines[candidates[0]].wordCount >= 2 && firstProse < lines.count
                    ? candidates[0] : nil)
        }
        guard let title = known else {
            for i in candidates where lines[i].wordCount <= 3 && i + 1 < firstProse { lines[i].kind = .furniture }
            return
        }
        lines[title].kind = .title
        if article.title == nil { article.title = article.text(lines[title].span) }
        for i in candidates where i != title {
            lines[i].kind = i < title ? .furniture : (lines[i].wordCount <= 3 ? .furniture : .dek)
        }
        // A lead that is repeated word for word after the dateline of the next paragraph is the dek.
        if firstProse + 1 < lines.count, lines[firstProse].kind == nil,
            let next = lines[(firstProse + 1)...].first(where: { $0.kind == nil }), startsWithDateline(next)
        {
            lines[firstProse].kind = .dek
        }
    }

    func bodyKind(of i: Int) -> Article.Block.Kind {
        let line = lines[i]
        if line.heading > 0 { return .heading }
        if line.isProse { return .paragraph }
        return line.wordCount <= 14 && !line.endsSentence && !line.hasOpenEnd ? .heading : .paragraph
    }

    /// Makes some text the article if the rules left none.
    mutating func keepSomeBody() {
        guard !lines.contains(where: { $0.kind?.isBody == true }),
            let longest = lines.indices.max(by: { lines[$0].span.length < lines[$1].span.length })
        else { return }
        lines[longest].kind = .paragraph
    }

    // MARK: - Front matter

    /// Reads `key: value` lines between two `---` at the start of a Markdown file.
    mutating func readFrontMatter() {
        guard let first = lines.first, article.text(first.span).allSatisfy({ $0 == "-" }), first.span.length >= 3,
            let close = lines.dropFirst().firstIndex(where: { article.text($0.span) == "---" }), close <= 40
        else { return }
        for line in lines[1..<close] {
            let text = article.text(line.span)
            guard let colon = text.firstIndex(of: ":") else { continue }
            var value = text[text.index(after: colon)...].drop { $0 == " " }
            if value.count >= 2, let q = value.first, q == "\"" || q == "'", value.last == q {
                value = value.dropFirst().dropLast()
            }
            guard !value.isEmpty else { continue }
            switch text[..<colon].lowercased() {
            case "title": article.title = String(value)
            case "date", "published": article.published = String(value)
            case "url", "link": article.url = String(value)
            case "outlet", "source": article.outlet = String(value)
            case "language", "lang": article.language = String(value)
            case "author": article.authors = [String(value)]
            default: break
            }
        }
        for i in 0...close { lines[i].kind = .furniture }
        let rest = lines[(close + 1)...]
        lines =
            lines[...close].map { line in
                var line = line
                line.kind = .furniture
                return line
            } + rest
    }
}

extension Line {
    /// Whether it ends with a comma, a dash or an opening mark, so that the sentence continues.
    var hasOpenEnd: Bool {
        tokens.last.map { $0.isMark(",") || $0.isMark("–") || $0.isMark("—") || $0.isMark(";") } ?? true
    }
}

/// Names of the networks that share bars list.
enum ShareBar {
    static let networks = Set(
        """
        twitter facebook instagram reddit tumblr whatsapp telegram pinterest linkedin email e-mail print share tweet pin x \
        vk viber messenger flipboard youtube tiktok threads mastodon bluesky copy link xing pocket line skype snapchat odnoklassniki
        """.split(separator: " ").map { Hash.word(String($0)) })
}

/// The word by which aggregators name themselves, in the languages that took it from Latin.
enum AggregatorWord {
    static func matches(_ bytes: [UInt8], _ token: Token) -> Bool {
        let word = bytes[Int(token.start)..<Int(token.end)]
        guard word.count >= 9 else { return false }
        return ["aggregat", "agregat", "agregad", "агрегат"].contains { prefix in
            zip(word, prefix.utf8).allSatisfy { ($0 | 0x20) == ($1 | 0x20) } && word.count >= prefix.utf8.count
        }
    }
}
