import NewsModel
import Text

/// The dateline and the credit line that a news agency gives beside the body. They stand as lines of their own before and after it, as they
/// are printed, so that what they say has a place in the text; no sentence of the body is touched.
struct WireLines {
    private let dateline: String?
    private let credit: String?
    private let located: String?

    init(_ wire: ParsedFeed.Wire?, body: Page) {
        located = wire?.located
        let first = body.blocks.prefix(2).map { Self.bare(body.string($0)) }
        let last = body.blocks.suffix(2).map { Self.bare(body.string($0)) }
        // A body may begin with its dateline, or end with its credit.
        let bareDateline = Self.line(wire?.dateline).map(Self.bare)
        dateline = Self.line(wire?.dateline).flatMap { line in
            first.contains { $0.hasPrefix(Self.bare(line)) } ? nil : line
        }
        datelineInBody = bareDateline.flatMap { first.contains($0) ? $0 : nil }
        credit = Self.line(wire?.credit).flatMap { line in last.contains(Self.bare(line)) ? nil : line }
        creditInBody = credit == nil ? wire?.credit.map(Self.bare) : nil
    }
    /// The dateline and the credit, where lines of the body are nothing else.
    private let datelineInBody: String?
    private let creditInBody: String?

    /// The longest line that is added, in bytes.
    private static let most = 300
    private static func line(_ text: String?) -> String? {
        guard let text, !bare(text).isEmpty, text.utf8.count <= most else { return nil }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    /// The words without the marks around them: "(TNA)" is "TNA", "KORVIK, 3 March –" is "KORVIK, 3 March".
    private static func bare(_ text: String) -> String {
        func isMark(_ c: Character) -> Bool { c.isWhitespace || "()[]-–—./".contains(c) }
        var text = text[...]
        while let c = text.first, isMark(c) { text.removeFirst() }
        while let c = text.last, isMark(c) { text.removeLast() }
        return String(text)
    }

    func addDateline(to bytes: inout [UInt8]) { add(dateline, to: &bytes) }
    func addCredit(to bytes: inout [UInt8]) { add(credit, to: &bytes) }
    private func add(_ line: String?, to bytes: inout [UInt8]) {
        guard let line else { return }
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
        bytes += Array(line.utf8)
    }
    /// Says which lines are these.
    func mark(_ reader: inout PlainTextReader) {
        if let i = datelineLine(reader) { reader.lines[i].kind = .credit }
        if let i = creditLine(reader) { reader.lines[i].kind = .credit }
    }
    private func datelineLine(_ reader: PlainTextReader) -> Int? {
        if let dateline { return reader.lines.prefix(3).firstIndex { reader.article.text($0.span) == dateline } }
        return datelineInBody.flatMap { line in
            reader.lines.prefix(3).firstIndex { Self.bare(reader.article.text($0.span)) == line }
        }
    }
    private func creditLine(_ reader: PlainTextReader) -> Int? {
        if let credit { return reader.lines.lastIndex { reader.article.text($0.span) == credit } }
        return creditInBody.flatMap { line in
            reader.lines.indices.suffix(2).last { Self.bare(reader.article.text(reader.lines[$0].span)) == line }
        }
    }
    /// Takes the credit line for agencies' names, and the dateline for the place that the text comes from.
    func credit(_ article: inout Article, _ reader: PlainTextReader) {
        if let i = creditLine(reader) {
            let line = reader.lines[i]
            if !article.credits.contains(where: { $0.role == .agency && line.span.contains($0.span) }) {
                article.credits.removeAll { $0.span.overlaps(line.span) }
                for part in reader.parts(of: line, 0, line.tokens.count) {
                    let names = line.tokens[part].drop { $0.kind == .mark }
                    guard let first = names.first, let last = names.last(where: { $0.kind != .mark }) else { continue }
                    let span = Span(Int(first.start), Int(last.end))
                    article.credits.append(Article.Credit(name: article.text(span), role: .agency, span: span))
                }
            }
        }
        guard let i = datelineLine(reader) else { return }
        let line = reader.lines[i]
        article.credits.removeAll { $0.span.overlaps(line.span) }
        var known = Article.Dateline(places: [located].compactMap(\.self), date: nil, agencies: [], span: line.span)
        // Inside a text a dash ends a dateline.
        var alone = Article(
            id: article.id, bytes: Array(article.text(line.span).utf8) + Array(" —".utf8))
        (alone.language, alone.published) = (article.language, article.published)
        let lines = PlainTextReader(article: alone)
        if let only = lines.lines.first, lines.lines.count == 1, let found = lines.dateline(of: only) {
            known.date = found.dateline.date
            if known.places.isEmpty { known.places = found.dateline.places }
            known.agencies = found.dateline.agencies
            for agency in found.agencies {
                let span = Span(agency.start + line.span.start, agency.end + line.span.start)
                article.credits.append(Article.Credit(name: article.text(span), role: .agency, span: span))
            }
        }
        article.dateline = known
    }
}

extension Byline {
    /// The people in what news agencies give as names or as bylines ("By Jane Doe"), as far as that is clear; else as it is.
    static func people(in lines: [String], language: String?) -> [String] {
        var people: [String] = []
        for line in lines {
            let found = names(in: line, language: language, .named)
            for name in found.isEmpty ? [line] : found where !people.contains(name) { people.append(name) }
        }
        return people
    }
}
