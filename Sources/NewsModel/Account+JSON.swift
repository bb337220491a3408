// stemma.account/1: an account as one JSON line, so that later stages need not read the article again.
// Offsets here count UTF-8 bytes of `text`, because programs read the line, not people.

extension Account {
    /// The schema's name.
    public static let schema = "stemma.account/1"

    /// The account as one line of JSON, without line end.
    public func jsonLine() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { w in
            w.member("schema", Self.schema)
            writeArticle(&w)
            writeReading(&w)
        }
        return writer.bytes
    }

    private func writeArticle(_ w: inout JSONWriter) {
        w.member("id", article.id)
        w.member("path", article.path)
        w.member("url", article.url)
        w.member("outlet", article.outlet)
        w.member("title", article.title)
        w.member("authors", article.authors)
        w.member("published", article.published)
        w.member("language", article.language)
        w.member("subjects", article.subjects)
        w.member("image") { $0.image(article.image) }
        if article.isPrivate { w.member("private", true) }
        w.member("text", article.text(Span(0, article.bytes.count)))
        w.member("blocks") { $0.array(article.blocks) { w, b in w.row(b.kind.rawValue, b.span) } }
        w.member("credits") { $0.array(article.credits) { w, c in w.row(c.role.rawValue, c.span) } }
        w.member("terms") { $0.array(article.terms) { w, t in w.row(t.kind.rawValue, t.span) } }
        w.member("links") { $0.array(article.links) { w, l in w.row(l.url, l.span) } }
        w.member("dateline") { w in
            guard let dateline = article.dateline else { return w.null() }
            w.object { w in
                w.member("places", dateline.places)
                w.member("date", dateline.date)
                w.member("agencies", dateline.agencies)
                w.member("span") { $0.bytes(dateline.span) }
            }
        }
    }

    private func writeReading(_ w: inout JSONWriter) {
        w.member("sentences") {
            $0.array(sentences) { w, s in
                // [start, end, block, then start, length, key, form, flags of each word]
                let words = s.words.flatMap {
                    [$0.span.start - s.span.start, $0.span.length, Int($0.key), Int($0.form), Int($0.flags.rawValue)]
                }
                w.array([s.span.start, s.span.end, s.block] + words) { $0.int($1) }
            }
        }
        w.member("names") {
            $0.array(names) { w, n in
                w.object { w in
                    w.member("name", n.name)
                    w.member("kind", n.kind.rawValue)
                    w.member("role", n.role)
                    w.member("state", n.state)
                    w.member("mentions") {
                        $0.array(n.mentions) { w, m in
                            w.array([m.span.start, m.span.end, m.core.start, m.core.end, m.isRole ? 1 : 0]) {
                                $0.int($1)
                            }
                        }
                    }
                }
            }
        }
        w.member("quotations") { $0.array(quotations) { w, q in q.write(&w) } }
        w.member("figures") { $0.array(figures) { w, f in f.write(&w) } }
        w.member("times") {
            $0.array(times) { w, t in
                w.object { w in
                    w.member("span") { $0.bytes(t.span) }
                    w.member("type", t.kind.rawValue)
                    w.member("value", t.value)
                }
            }
        }
        w.member("evidence") {
            $0.array(evidence) { w, e in
                w.object { w in
                    w.member("kind", e.kind.rawValue)
                    w.member("span") { $0.bytes(e.span) }
                    w.member("sentence", e.sentence)
                }
            }
        }
        w.member("sections") { $0.array(sectionScores) { $0.int($1) } }
        w.member("sketch") { $0.array(sketch.map { Int($0) }) { $0.int($1) } }
    }

    /// Reads an account line; nil when it is no account line or is inconsistent.
    public init?(json: JSONValue) {
        guard json["schema"]?.string == Self.schema, let id = json["id"]?.string, let text = json["text"]?.string else {
            return nil
        }
        var article = Article(id: id, bytes: Array(text.utf8))
        var reader = LineReader(article.bytes)
        article.path = json["path"]?.string
        article.url = json["url"]?.string
        article.outlet = json["outlet"]?.string
        article.title = json["title"]?.string
        article.authors = json["authors"]?.strings ?? []
        article.published = json["published"]?.string
        article.language = json["language"]?.string
        article.subjects = json["subjects"]?.strings ?? []
        article.isPrivate = json["private"]?.bool ?? false
        article.image = json["image"].flatMap { Article.Image(json: $0) }
        func rows<K: RawRepresentable>(_ name: String, _ kind: K.Type) -> [(K, Span)] where K.RawValue == String {
            (json[name]?.array ?? []).compactMap { row in
                guard let raw = row.array.first?.string, let kind = K(rawValue: raw),
                    let span = reader.span(row.array.dropFirst())
                else { return nil }
                return (kind, span)
            }
        }
        article.blocks = rows("blocks", Article.Block.Kind.self).map { Article.Block($0.0, $0.1) }
        // Sentences name their block by its index, and all later stages read blocks in order.
        guard article.blocks.count == json["blocks"]?.array.count ?? 0, Self.isInOrder(article.blocks.map(\.span))
        else {
            return nil
        }
        article.credits = rows("credits", Article.Credit.Role.self).map {
            Article.Credit(name: article.text($0.1), role: $0.0, span: $0.1)
        }
        article.terms = rows("terms", Article.Term.Kind.self).map { Article.Term($0.0, $0.1) }
        article.links = (json["links"]?.array ?? []).compactMap { row in
            guard let url = row.array.first?.string, let span = reader.span(row.array.dropFirst()) else { return nil }
            return Article.Link(span: span, url: url)
        }
        if let d = json["dateline"], let span = reader.span(d["span"]) {
            article.dateline = Article.Dateline(
                places: d["places"]?.strings ?? [], date: d["date"]?.string, agencies: d["agencies"]?.strings ?? [],
                span: span)
        }
        self.init(article: article)
        for row in json["sentences"]?.array ?? [] {
            guard let sentence = Sentence(json: row, &reader, blocks: article.blocks) else { return nil }
            sentences.append(sentence)
        }
        guard Self.isInOrder(sentences.map(\.span)) else { return nil }
        for value in json["names"]?.array ?? [] {
            guard let name = value["name"]?.string, let kind = Name.Kind(rawValue: value["kind"]?.string ?? "") else {
                return nil
            }
            let mentions = (value["mentions"]?.array ?? []).compactMap { row -> Mention? in
                let n = row.array
                guard n.count == 5, let span = reader.span(n[0...1]), let core = reader.span(n[2...3]) else {
                    return nil
                }
                return Mention(span: span, core: core, isRole: n[4].int == 1)
            }
            names.append(
                Name(
                    name: name, kind: kind, role: value["role"]?.string, mentions: mentions,
                    state: value["state"]?.string))
        }
        for value in json["quotations"]?.array ?? [] {
            guard let quotation = Quotation(json: value, &reader, names: names.count, sentences: sentences.count)
            else { return nil }
            quotations.append(quotation)
        }
        for value in json["figures"]?.array ?? [] {
            guard let figure = Figure(json: value, &reader, names: names.count, sentences: sentences.count) else {
                return nil
            }
            if figure.isMeasurable { figures.append(figure) }
        }
        times = (json["times"]?.array ?? []).compactMap { value in
            guard let span = reader.span(value["span"]), let kind = Time.Kind(rawValue: value["type"]?.string ?? ""),
                let text = value["value"]?.string
            else { return nil }
            return Time(span: span, kind: kind, value: text)
        }
        evidence = (json["evidence"]?.array ?? []).compactMap { value in
            guard let span = reader.span(value["span"]),
                let kind = Evidence.Kind(rawValue: value["kind"]?.string ?? ""), let s = value["sentence"]?.int,
                sentences.indices.contains(s)
            else { return nil }
            return Evidence(kind: kind, span: span, sentence: s)
        }
        sectionScores = (json["sections"]?.array ?? []).compactMap(\.int).map { min(max($0, -1_000_000), 1_000_000) }
        if sectionScores.count != Section.allCases.count { sectionScores = [] }
        sketch = (json["sketch"]?.array ?? []).compactMap { $0.int.map { UInt32(truncatingIfNeeded: $0) } }
        guard !reader.isOverdone else { return nil }
    }

    /// Whether each span begins at or after the end of the one before.
    private static func isInOrder(_ spans: [Span]) -> Bool {
        zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
    }
}

/// Reads the spans of a line from outside. A span that leaves the text or is reversed is refused; a span never cuts a character.
///
/// It also adds up the spans' lengths. A reading covers its text about three times (5.2 times at most in 41,042 articles of
/// `../shared`); a line that covers it far more often was made to waste time.
private struct LineReader {
    private let bytes: [UInt8]
    private var spanned = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the spans cover far more bytes than any real reading.
    var isOverdone: Bool { spanned > 32 * (bytes.count + 64) }

    mutating func span(_ start: Int, _ end: Int) -> Span? {
        guard start >= 0, start <= end, end <= bytes.count else { return nil }
        var (start, end) = (start, end)
        while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        spanned += end - start
        return Span(start, end)
    }
    mutating func span(_ values: ArraySlice<JSONValue>) -> Span? {
        guard values.count == 2, let start = values.first?.int, let end = values.last?.int else { return nil }
        return span(start, end)
    }
    mutating func span(_ value: JSONValue?) -> Span? { span((value?.array ?? [])[...]) }
    mutating func spans(_ value: JSONValue?) -> [Span] { (value?.array ?? []).compactMap { span($0) } }
}

extension Account.Sentence {
    /// `[start, end, block, then start, length, key, form, flags of each word]`; words are in order within the sentence.
    fileprivate init?(json: JSONValue, _ reader: inout LineReader, blocks: [Article.Block]) {
        let n = json.array.compactMap(\.int)
        guard n.count == json.array.count, n.count >= 3, (n.count - 3) % 5 == 0, let span = reader.span(n[0], n[1]),
            blocks.indices.contains(n[2]), blocks[n[2]].span.contains(span)
        else { return nil }
        var words: [Account.Word] = []
        words.reserveCapacity(n.count / 5)
        for i in stride(from: 3, to: n.count, by: 5) {
            guard (0...span.length).contains(n[i]), (0...span.length).contains(n[i + 1]),
                let word = reader.span(span.start + n[i], span.start + n[i] + n[i + 1]), span.contains(word),
                words.last.map({ $0.span.end <= word.start }) ?? true
            else { return nil }
            words.append(
                Account.Word(
                    span: word, key: UInt32(truncatingIfNeeded: n[i + 2]), form: UInt32(truncatingIfNeeded: n[i + 3]),
                    flags: Account.Word.Flags(rawValue: UInt16(truncatingIfNeeded: n[i + 4]))))
        }
        self.init(span: span, block: n[2], words: words)
    }
}

extension JSONWriter {
    fileprivate mutating func bytes(_ span: Span?) {
        guard let span else { return null() }
        array([span.start, span.end]) { $0.int($1) }
    }
    /// `[name, start, end]`
    fileprivate mutating func row(_ name: String, _ span: Span) {
        array([0, 1, 2]) { w, i in if i == 0 { w.string(name) } else { w.int(i == 1 ? span.start : span.end) } }
    }
}

extension Account.Quotation {
    fileprivate func write(_ w: inout JSONWriter) {
        w.object { w in
            w.member("pieces") { $0.array(pieces) { $0.bytes($1) } }
            w.member("kind", kind.rawValue)
            w.member("clause") { $0.bytes(clause) }
            w.member("speaker", speaker)
            w.member("speaker_span") { $0.bytes(speakerSpan) }
            w.member("speaker_confidence") { $0.number(speakerConfidence) }
            w.member("cue_span") { $0.bytes(cueSpan) }
            w.member("stance", stance.rawValue)
            w.member("said_to") { $0.bytes(saidTo) }
            w.member("via") { $0.array(via) { $0.bytes($1) } }
            w.member("sentence", sentence)
        }
    }
    fileprivate init?(json: JSONValue, _ reader: inout LineReader, names: Int, sentences: Int) {
        let pieces = reader.spans(json["pieces"])
        guard !pieces.isEmpty, let kind = Kind(rawValue: json["kind"]?.string ?? ""),
            let stance = Account.Stance(rawValue: json["stance"]?.string ?? ""),
            let sentence = json["sentence"]?.int, (0..<sentences).contains(sentence)
        else { return nil }
        let speaker = json["speaker"]?.int
        if let speaker, !(0..<names).contains(speaker) { return nil }
        self.init(
            pieces: pieces, kind: kind, speaker: speaker, speakerSpan: reader.span(json["speaker_span"]),
            cueSpan: reader.span(json["cue_span"]), stance: stance, saidTo: reader.span(json["said_to"]),
            via: reader.spans(json["via"]), sentence: sentence,
            speakerConfidence: json["speaker_confidence"]?.number.flatMap { (0...1).contains($0) ? $0 : nil },
            clause: reader.span(json["clause"]).flatMap { clause in
                kind != .direct && pieces.allSatisfy(clause.contains) ? clause : nil
            })
    }
}

extension Account.Figure {
    fileprivate func write(_ w: inout JSONWriter) {
        w.object { w in
            w.member("span") { $0.bytes(span) }
            w.member("value") { $0.number(value) }
            w.member("low") { $0.number(low) }
            w.member("high") { $0.number(high) }
            w.member("unit", unit)
            w.member("unit_text", unitText)
            w.member("bound", bound.rawValue)
            w.member("change", change)
            w.member("counts") { $0.bytes(counts) }
            w.member("count_keys") { $0.array(countKeys.map { Int($0) }) { $0.int($1) } }
            w.member("increment", isIncrement)
            w.member("holder", holder)
            w.member("as_of", asOf)
            w.member("sentence", sentence)
        }
    }
    fileprivate init?(json: JSONValue, _ reader: inout LineReader, names: Int, sentences: Int) {
        guard let span = reader.span(json["span"]), let value = json["value"]?.number,
            let bound = Account.Bound(rawValue: json["bound"]?.string ?? ""),
            let sentence = json["sentence"]?.int, (0..<sentences).contains(sentence)
        else { return nil }
        let holder = json["holder"]?.int
        if let holder, !(0..<names).contains(holder) { return nil }
        var (low, high) = (json["low"]?.number, json["high"]?.number)
        if let one = low, let other = high, one > other { (low, high) = (other, one) }
        self.init(
            span: span, value: value, low: low, high: high, unit: json["unit"]?.string,
            unitText: json["unit_text"]?.string,
            bound: bound, change: json["change"]?.string, counts: reader.span(json["counts"]),
            countKeys: (json["count_keys"]?.array ?? []).compactMap { $0.int.map { UInt32(truncatingIfNeeded: $0) } },
            isIncrement: json["increment"]?.bool ?? false, holder: holder, asOf: json["as_of"]?.string,
            sentence: sentence)
    }
}

extension Article.Image {
    /// Nil when there is no address.
    init?(json: JSONValue) {
        guard let url = json["url"]?.string else { return nil }
        self.init(url: url, caption: json["caption"]?.string, credit: json["credit"]?.string)
    }
}
extension JSONWriter {
    mutating func image(_ image: Article.Image?) {
        guard let image else { return null() }
        object { w in
            w.member("url", image.url)
            w.member("caption", image.caption)
            w.member("credit", image.credit)
        }
    }
}

extension Article {
    /// The article of a `stemma.account/1` line; nil when it is none.
    package init?(line: [UInt8]) {
        guard let value = try? JSONValue(parsing: line), let account = Account(json: value) else { return nil }
        self = account.article
    }
}
