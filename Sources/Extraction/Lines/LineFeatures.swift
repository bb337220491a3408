import Languages
import NewsModel
import Text

/// The features of a text's lines: one row of numbers for each line; `names` has the columns' names.
///
/// They are about form, place and neighbours, so they mean the same in every language; the packs' phrases are features among others.
struct LineFeatures {
    private(set) var rows: [Float] = []

    /// The measurements of a line alone.
    enum Column: Int, CaseIterable {
        case words, endsSentence, colonEnd, openEnd, question, sentences, commas, quotes, capitals, shouts, numbers,
            digits, clock
        case year, calendar, bars, bracketed, startsLower, startsMark, address, label, stops, short, wordLength,
            networks
        case furniture, caption, source, byline, contributors, follow, terms, copyright, credit, link, slug, heading
        case known, inTitle, repeated, fromStart, fromEnd, lines, proseBefore, proseAfter, wordsBefore, wordsAfter
        case share, toUsual, run, runBefore
    }
    /// The columns that are also given of the two lines before and after.
    private static let neighbour: [Column] = [
        .words, .endsSentence, .capitals, .digits, .calendar, .bars, .furniture, .stops, .quotes,
    ]
    /// Columns in order.
    static let names: [String] =
        Column.allCases.map { "\($0)" }
        + ["before2", "before", "after", "after2"].flatMap { at in neighbour.map { "\(at)-\($0)" } }
    private static let width = names.count

    /// The row of a line.
    func row(_ i: Int) -> ArraySlice<Float> { rows[(i * Self.width)..<((i + 1) * Self.width)] }

    /// The measurements of one line.
    private struct Measure {
        private var values = [Float](repeating: 0, count: Column.allCases.count)
        subscript(_ column: Column) -> Float {
            get { values[column.rawValue] }
            set { values[column.rawValue] = newValue }
        }
        var isProse = false
        var words: Float = 0
    }

    /// Measures all lines of a text whose unmistakable lines and title are known.
    init(_ reader: PlainTextReader) {
        let lines = reader.lines
        let measures = Self.measures(reader)
        let counts = Self.wordCounts(lines)
        let title = Set(lines.first { $0.kind == .title }?.tokens.filter(\.isWord).map(\.hash) ?? [])
        var seen: [UInt64: Int] = [:]
        for line in lines { seen[Self.hash(line), default: 0] += 1 }
        let prose = measures.map { $0.isProse ? 1 : 0 }
        let allProse = prose.reduce(0, +)
        let allWords = measures.reduce(0) { $0 + ($1.isProse ? $1.words : 0) }
        let usual = allProse > 0 ? allWords / Float(allProse) : 0
        let runs = Self.runs(prose)
        var proseBefore = 0
        var wordsBefore: Float = 0
        rows.reserveCapacity(lines.count * Self.width)
        for (i, line) in lines.enumerated() {
            var values = measures[i]
            let own = line.tokens.filter { $0.isWord && $0.end - $0.start >= 4 }
            let known = own.count { (counts[$0.hash] ?? 0) > 1 }
            values[.known] = own.isEmpty ? -1 : Float(known) / Float(own.count)
            let inTitle = own.count { title.contains($0.hash) }
            values[.inTitle] = own.isEmpty || title.isEmpty ? -1 : Float(inTitle) / Float(own.count)
            values[.repeated] = Float(min(3, seen[Self.hash(line)] ?? 1))
            values[.fromStart] = Float(min(i, 40))
            values[.fromEnd] = Float(min(lines.count - 1 - i, 40))
            values[.lines] = Float(min(lines.count, 100))
            values[.proseBefore] = Float(min(proseBefore, 20))
            values[.proseAfter] = Float(min(allProse - proseBefore - prose[i], 20))
            values[.wordsBefore] = min(wordsBefore, 2000)
            values[.wordsAfter] = min(allWords - wordsBefore - (measures[i].isProse ? measures[i].words : 0), 2000)
            values[.share] = allWords > 0 ? measures[i].words / allWords : 1
            values[.toUsual] = usual > 0 ? measures[i].words / usual : 1
            values[.run] = Float(min(runs[i].length, 20))
            values[.runBefore] = Float(min(runs[i].before, 20))
            proseBefore += prose[i]
            if measures[i].isProse { wordsBefore += measures[i].words }
            for column in Column.allCases { rows.append(values[column]) }
            for step in [-2, -1, 1, 2] {
                let at = measures.indices.contains(i + step) ? measures[i + step] : nil
                for column in Self.neighbour { rows.append(at.map { $0[column] } ?? -1) }
            }
        }
    }
    private static func hash(_ line: Line) -> UInt64 {
        line.tokens.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.hash) &* 0x100_0000_01b3 }
    }
    /// In how many lines each longer word stands.
    private static func wordCounts(_ lines: [Line]) -> [UInt64: Int] {
        var counts: [UInt64: Int] = [:]
        for line in lines {
            for hash in Set(line.tokens.lazy.filter { $0.isWord && $0.end - $0.start >= 4 }.map(\.hash)) {
                counts[hash, default: 0] += 1
            }
        }
        return counts
    }
    /// For each line, how many lines without running text stand together around it, and how many of them before it.
    private static func runs(_ prose: [Int]) -> [(length: Int, before: Int)] {
        var runs = [(length: Int, before: Int)](repeating: (0, 0), count: prose.count)
        var start = 0
        while start < prose.count {
            var end = start
            while end < prose.count, prose[end] == 0 { end += 1 }
            for i in start..<end { runs[i] = (end - start, i - start) }
            start = end + 1
        }
        return runs
    }

    private static func measures(_ reader: PlainTextReader) -> [Measure] {
        reader.lines.map { measure($0, reader) }
    }
    private static func measure(_ line: Line, _ reader: PlainTextReader) -> Measure {
        let lexicon = reader.lexicon
        let tokens = line.tokens
        let words = tokens.filter(\.isWord)
        let count = Float(max(1, words.count))
        var values = Measure()
        values.words = Float(line.wordCount)
        values.isProse = line.isProse
        values[.words] = min(values.words, 200)
        values[.endsSentence] = line.endsSentence && !(tokens.last?.isMark(":") ?? false) ? 1 : 0
        values[.colonEnd] = tokens.last?.isMark(":") == true ? 1 : 0
        values[.openEnd] = tokens.last.map { $0.isMark(",") || $0.isMark("…") || $0.isMark(";") } == true ? 1 : 0
        values[.question] = tokens.last?.isMark("?") == true ? 1 : 0
        values[.commas] = Float(tokens.count { $0.isMark(",") })
        values[.quotes] = Float(min(6, tokens.count { $0.shape.contains(.quote) && !$0.isMark("’") }))
        values[.capitals] = Float(words.count { $0.isCapital }) / count
        values[.shouts] = Float(words.count { $0.shape.contains(.allCapitals) }) / count
        let numbers = tokens.filter { $0.kind == .number }
        values[.numbers] = Float(min(10, numbers.count))
        values[.digits] = Float(numbers.count) / Float(max(1, words.count + numbers.count))
        values[.year] = numbers.contains { isYear(reader.article.bytes, $0) } ? 1 : 0
        values[.calendar] = Float(min(3, words.count { lexicon.months[$0.hash] != nil }))
        values[.bars] = Float(min(5, tokens.count { isBar($0) }))
        let first = tokens.first
        let last = tokens.last
        let opens = first.map { $0.isMark("(") || $0.isMark("[") } ?? false
        values[.bracketed] = opens && last.map { $0.isMark(")") || $0.isMark("]") } ?? false ? 1 : 0
        values[.startsLower] =
            first.map { $0.isWord && !$0.isCapital && !$0.shape.contains(.ideograph) } == true ? 1 : 0
        values[.startsMark] = first.map { $0.kind == .mark && !$0.shape.contains(.quote) } == true ? 1 : 0
        values[.address] =
            reader.article.bytes[line.span.start..<line.span.end].contains(UInt8(ascii: "@"))
                || URLScanner.first(in: reader.article.bytes, line.span) != nil ? 1 : 0
        values[.label] = Float(tokens.prefix(4).firstIndex { $0.isMark(":") } ?? -1)
        values[.stops] = Float(words.count { lexicon.stop.contains($0.hash) }) / count
        values[.short] = Float(words.count { !$0.isCapital && $0.end - $0.start <= 3 }) / count
        values[.wordLength] = Float(words.reduce(0) { $0 + Int($1.end - $1.start) }) / count
        values[.networks] = Float(words.count { ShareBar.networks.contains($0.hash) }) / count
        if let (opening, length) = lexicon.openings.match(tokens, 0, limit: tokens.count) {
            let whole = Float(length) / Float(tokens.count)
            switch opening {
            case .furniture: values[.furniture] = 1 + whole
            case .caption: values[.caption] = 1 + whole
            case .source: values[.source] = 1 + whole
            case .byline: values[.byline] = 1 + whole
            default: break
            }
        }
        values[.contributors] = reader.contains(lexicon.contributors, line) ? 1 : 0
        values[.follow] = reader.contains(lexicon.follow, line) ? 1 : 0
        values[.terms] = Float(min(3, reader.count(lexicon.terms, line)))
        values[.copyright] = reader.isCopyright(line) ? 1 : 0
        values[.credit] = line.kind == .credit ? 1 : 0
        values[.link] = line.kind == .link ? 1 : 0
        values[.slug] = reader.isSlug(line) ? 1 : 0
        values[.heading] = line.heading > 0 ? 1 : 0
        var sentences: Float = 0
        for i in tokens.indices.dropLast() where isEnd(tokens[i]) && tokens[i].shape.contains(.spaceAfter) {
            if tokens[i + 1].isCapital || tokens[i + 1].kind == .mark { sentences += 1 }
        }
        values[.sentences] = min(10, sentences)
        for i in tokens.indices.dropLast(2)
        where tokens[i].kind == .number && tokens[i + 2].kind == .number && tokens[i + 1].isMark(":") {
            values[.clock] = 1
        }
        return values
    }
    private static func isYear(_ bytes: [UInt8], _ token: Token) -> Bool {
        token.end - token.start == 4 && bytes[Int(token.start)..<Int(token.end)].allSatisfy(\.isASCIIDigit)
            && (bytes[Int(token.start)] == 0x31 || bytes[Int(token.start)] == 0x32)
    }
    private static func isBar(_ token: Token) -> Bool {
        token.isMark("|") || token.isMark("·") || token.isMark("•") || token.isMark("›") || token.isMark("»")
            || token.isMark(">") || token.isMark("/")
    }
    private static func isEnd(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("。") || token.isMark("؟")
            || token.isMark("।")
    }
}

/// The features of a text's lines with the lines, from which the line forest is trained (`Evaluation/train-lines`).
package func lineTable(text: [UInt8]) -> (names: [String], rows: [Float], texts: [String]) {
    var reader = PlainTextReader(article: Article(id: "table", bytes: text))
    reader.readPlainLines()
    let features = LineFeatures(reader)
    return (
        LineFeatures.names, features.rows,
        reader.lines.map { ($0.kind.map { "\($0)" } ?? "") + "\t" + reader.article.text($0.span) }
    )
}
