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
    article.repairMojibake()
    var reader = PlainTextReader(article: article, markdown: markdown)
    return reader.read()
}

extension Article {
    /// Reads marks that were plainly misread as what they were, and says so. To be called before anything refers to the text.
    mutating func repairMojibake() {
        title = title.map(withoutMojibake)
        outlet = outlet.map(withoutMojibake)
        authors = authors.map(withoutMojibake)
        guard let text = repairedMojibake(bytes) else { return }
        bytes = text.bytes
        notices.append(misreadNotice(text.count))
    }
}
/// A text in which plainly misread marks are what they were.
func withoutMojibake(_ text: String) -> String {
    repairedMojibake(Array(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) } ?? text
}
func misreadNotice(_ count: Int) -> Notice {
    Notice("\(count) misread characters (UTF-8 read as Windows-1252) are read as what they were")
}

/// Classifies lines. What a line is by its words alone (a credit, a condition of use, a link, a caption) is seen first, then the title;
/// whether any other line is part of the article is decided by the line forest.
struct PlainTextReader {
    var article: Article
    var lines: [Line]
    var lexicon: LineLexicon
    /// Whether all lines were chosen already, as those of a page are, so that the forest has nothing to decide.
    let isChosen: Bool

    init(article: Article, markdown: Bool = false, isChosen: Bool = false) {
        self.article = article
        self.isChosen = isChosen
        if self.article.language == nil { self.article.language = detectLanguage(of: article.bytes) }
        lexicon = LineLexicon.of(self.article.language)
        lines = Line.split(article.bytes, markdown: markdown)
        if markdown { readFrontMatter() }
    }

    mutating func read() -> Article {
        readPlainLines()
        readFurniture()
        readHead()
        for i in lines.indices where lines[i].kind == nil { lines[i].kind = bodyKind(of: i) }
        keepSomeBody()
        article.blocks = lines.map { Article.Block($0.kind ?? .paragraph, $0.span) }
        readDay()
        readDateline()
        readCredits()
        noteWhatIsLeftOut()
        return article
    }

    /// Reads the lines whose words say what they are, and the title.
    mutating func readPlainLines() {
        for i in lines.indices where lines[i].kind == nil { lines[i].kind = plainKind(of: i) }
        readTitle()
    }

    /// Lets the line forest decide which of the other lines are no part of the article.
    private mutating func readFurniture() {
        guard !isChosen, lines.contains(where: { $0.kind == nil }) else { return }
        let features = LineFeatures(self)
        let open = lines.indices.filter { lines[$0].kind == nil && lines[$0].heading == 0 }
        let scores = open.map { Forest.lines.score(features.row($0)) }
        let length = lines.reduce(0) { $0 + $1.span.length }
        let cut = zip(open, scores).reduce(0) { $0 + ($1.1 < Self.threshold ? lines[$1.0].span.length : 0) }
        let threshold = cut * 100 > length * 15 ? Self.threshold * 2 : Self.threshold
        let lastProse = lines.lastIndex { $0.isProse } ?? -1
        for (i, score) in zip(open, scores) where score < threshold {
            lines[i].kind = i > lastProse && isName(lines[i]) ? .credit : .furniture
        }
    }
    /// The log-odds below which a line is no part of the article; where that would leave out more than 15 % of the text, a line has to be twice as
    /// certain. Swept from -0.3 to -0.9 on eight stories and 2,413 articles: furniture left 11, 12, 13, 16 of 117 lines at -0.3, -0.5, -0.7, -0.9,
    /// articles cut by more than 15 % 12, 8, 6, 5 (four of them rightly).
    private static let threshold: Float = -0.5
    /// Whether a line is a lone name, which after the text is that of the account that posted it.
    private func isName(_ line: Line) -> Bool {
        (2...4).contains(line.tokens.count) && line.tokens.allSatisfy { $0.isWord && $0.isCapital }
    }

    /// Reads when it was published from the lines above the running text, if nothing else tells; a day like 3/4 that depends on the country is not
    /// guessed.
    private mutating func readDay() {
        guard article.published == nil, !isChosen, let first = lines.firstIndex(where: { $0.kind == .paragraph }) else {
            return
        }
        let months = lexicon.months
        for line in lines[..<first] where line.kind == .furniture && line.wordCount <= 20 {
            let text = article.bytes[line.span.start..<line.span.end]
            guard let digit = text.firstIndex(where: \.isASCIIDigit) else { continue }
            var from = max(text.startIndex, digit - 24)
            while from < digit, text[from] & 0xC0 == 0x80 { from += 1 }
            let days = [true, false].map { dayFirst in
                DateTimeReader(dayFirst: dayFirst) { months[Hash.word($0)] }
                    .read(String(decoding: text[from...], as: UTF8.self))?.day
            }
            if let day = days[0], day == days[1], (1990...2100).contains(day.year) {
                article.published = day.iso
                return
            }
        }
    }

    /// Says how much of the text is left out, if it is more than a fully read page has.
    private mutating func noteWhatIsLeftOut() {
        guard !isChosen else { return }
        let all = article.blocks.reduce(0) { $0 + $1.span.length }
        let left = article.blocks.filter { !$0.kind.isBody }
        let size = left.reduce(0) { $0 + $1.span.length }
        guard size * 100 > all * 15 else { return }
        let kinds = Article.Block.Kind.allCases.compactMap { kind -> String? in
            let count = left.count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.rawValue) \(count)"
        }
        article.notices.append(
            Notice(
                "\(size * 100 / all) % of its text is left out of the article (lines: \(kinds.joined(separator: ", ")))"
            ))
    }

    func hash(_ line: Line, _ i: Int) -> UInt64? { i < line.tokens.count ? line.tokens[i].hash : nil }

    /// The kind of a line by its words alone; nil when the forest must decide.
    func plainKind(of i: Int) -> Article.Block.Kind? {
        let line = lines[i]
        let words = line.wordCount
        guard words > 0 else { return .furniture }
        if let url = URLScanner.first(in: article.bytes, line.span), url.length * 3 > line.span.length || words < 12 {
            return .link
        }
        if words <= 12, isCredit(line), !isAmidProse(i) { return .credit }
        if isContributors(line) { return .credit }
        if isCopyright(line) { return .terms }
        if words <= 120, !line.hasQuote,
            count(lexicon.terms, line) >= 2 || (count(lexicon.terms, line) == 1 && isAboutTheSite(line))
        {
            return .terms
        }
        if contains(lexicon.follow, line), words <= 12, !line.endsSentence { return .credit }
        if isSlug(line) { return .furniture }
        if words <= 60, let opening = labelled(line, at: 0) ?? (isBracketed(line) ? labelled(line, at: 1) : nil) {
            if opening == .caption { return .caption }
            if opening == .source, words <= 14 { return .credit }
        }
        return nil
    }
    /// Whether running text stands on both sides, at most three lines away: a remark in brackets ("(applause)") is no credit there.
    private func isAmidProse(_ i: Int) -> Bool {
        lines[max(0, i - 3)..<i].contains(where: \.isProse) && lines[(i + 1)...].prefix(3).contains(where: \.isProse)
    }
    /// What a line's label says it is ("Photo: …", "Source: …").
    private func labelled(_ line: Line, at i: Int) -> LineLexicon.Opening? {
        guard let (opening, length) = lexicon.openings.match(line.tokens, i, limit: line.tokens.count) else {
            return nil
        }
        return line.tokens.dropFirst(i + length).first?.isMark(":") == true ? opening : nil
    }
    private func isBracketed(_ line: Line) -> Bool {
        line.tokens.first.map { $0.isMark("(") || $0.isMark("[") } ?? false
    }
    /// Whether the line does nothing but name who contributed: the phrase, names, and hardly a word beside them.
    ///
    /// A paragraph that happens to hold such a phrase has verbs and nouns of its own: it is no credit.
    func isContributors(_ line: Line) -> Bool {
        guard line.wordCount <= 60, !line.hasQuote else { return false }
        var others = 0
        var found = false
        var i = 0
        while i < line.tokens.count {
            if let (_, length) = lexicon.contributors.match(line.tokens, i, limit: line.tokens.count) {
                found = true
                i += length
                continue
            }
            let token = line.tokens[i]
            if token.isWord, !token.isCapital, !lexicon.stop.contains(token.hash) { others += 1 }
            i += 1
        }
        return found && others <= 3 && others * 3 <= line.wordCount
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
        let start = opening(of: line)
        guard let (opening, length) = lexicon.openings.match(line.tokens, start, limit: line.tokens.count),
            line.tokens.count > start + length, line.wordCount <= 9, !line.endsSentence
        else { return false }
        let rest = line.tokens[(start + length)...]
        switch opening {
        case .byline where start == 0:
            return rest.contains(where: \.isCapital)
                && rest.allSatisfy { !$0.isWord || $0.isCapital || lexicon.stop.contains($0.hash) }
        // "With files from the Lorn Press", "Mit Material der dpa": a phrase of three words, and nothing behind it but names.
        case .source where length >= 3:
            return rest.allSatisfy {
                !$0.isWord || $0.isCapital || lexicon.stop.contains($0.hash) || $0.end - $0.start <= 4
            }
        default: return false
        }
    }
    /// Where a line begins behind the dash or star that may stand before it.
    func opening(of line: Line) -> Int {
        let marks: [Unicode.Scalar] = ["—", "–", "-", "*"]
        return line.tokens.firstIndex { token in !marks.contains { token.isMark($0) } } ?? 0
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

    // MARK: - Head

    /// Where the running text begins.
    private var firstProse: Int {
        lines.indices.first { lines[$0].kind == nil && lines[$0].isProse && lines[$0].heading == 0 } ?? lines.count
    }

    /// Finds the headline, unless the input gives it; a line that repeats it is the title.
    private mutating func readTitle() {
        let firstProse = firstProse
        if let title = article.title {
            let wanted = words(of: title)
            let near = lines.indices.prefix(firstProse + 1).filter {
                lines[$0].kind == nil || lines[$0].kind == .furniture
            }
            if let at = near.first(where: { words(of: lines[$0]) == wanted }) { lines[at].kind = .title }
            return
        }
        let candidates = (0..<firstProse).filter { lines[$0].kind == nil }
        let title =
            candidates.first { lines[$0].heading == 1 }
            ?? candidates.first { lines[$0].wordCount >= 4 && !lines[$0].hasOpenEnd }
            ?? (candidates.count == 1 && lines[candidates[0]].wordCount >= 2 && firstProse < lines.count
                ? candidates[0] : nil)
            ?? headline()
        guard let title else { return }
        lines[title].kind = .title
        article.title = article.text(lines[title].span)
    }
    /// The first line, if it ends like a sentence but reads as a headline: what follows tells the same again, and more.
    private func headline() -> Int? {
        guard !isChosen, let first = lines.indices.first(where: { lines[$0].kind == nil }),
            lines[first].isProse, lines[first].wordCount <= 40, first + 1 < lines.count
        else { return nil }
        let features = LineFeatures(self)
        return Forest.headlines.score(features.row(first)) > Self.headline ? first : nil
    }
    /// The log-odds above which a first line is a headline; of 995 headlines that end like a sentence it finds half, and it takes 1 % of 905 first
    /// paragraphs for one (cross-validated over outlets, `Evaluation/train-lines --check`).
    private static let headline: Float = 2.5

    /// The folded words, by which two headlines are compared.
    private func words(of text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        return tokens.filter { $0.kind != .mark }.map(\.hash)
    }
    private func words(of line: Line) -> [UInt64] { line.tokens.filter { $0.kind != .mark }.map(\.hash) }

    /// Reads the lines between the title and the running text: what the forest left is the dek.
    private mutating func readHead() {
        let firstProse = firstProse
        guard let title = lines.firstIndex(where: { $0.kind == .title }), title < firstProse else { return }
        for i in 0..<firstProse where lines[i].kind == nil {
            lines[i].kind = i < title || lines[i].wordCount <= 3 ? .furniture : .dek
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
