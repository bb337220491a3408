// stemma.report/1: the report as JSON, spans in Unicode scalars of each telling's text (REPORT_SCHEMA.md).

extension Report {
    /// The report as UTF-8 JSON, one finding a line; the same report gives the same bytes.
    ///
    /// - Parameter words: the text to show for a place, nil for none. With it, the tellings have no texts and the report cannot be read
    ///   back; without it, the JSON is complete.
    public func json(showing words: ((Place) -> String?)? = nil) -> [UInt8] {
        var writer = JSONWriter(lineDepth: 4)
        writer.object { w in
            w.member("schema", Self.schema)
            w.member("stories") {
                $0.array(stories) { w, story in StoryWriter(story, showing: words).write(&w) }
            }
        }
        return writer.bytes + [0x0A]
    }
}

extension JSONWriter {
    /// Writes `[start, end)` in scalars, or `null` for nil.
    mutating func span(_ span: Span?, in table: ScalarTable) {
        guard let span else { return null() }
        array([table.scalar(at: span.start), table.scalar(at: span.end)]) { $0.int($1) }
    }
    mutating func member(_ name: StaticString, _ value: Span?, in table: ScalarTable) {
        member(name) { $0.span(value, in: table) }
    }
    mutating func member(_ name: StaticString, _ spans: [Span], in table: ScalarTable) {
        member(name) { $0.array(spans) { $0.span($1, in: table) } }
    }
}

extension JSONWriter {
    /// Writes a list of objects; `write` writes the members of each.
    mutating func list<T>(_ name: StaticString, of items: [T], _ write: (T, inout JSONWriter) -> Void) {
        member(name) { $0.array(items) { w, item in w.object { write(item, &$0) } } }
    }
}

/// What the findings of a story need in order to write themselves.
struct StoryWriter {
    let story: Story
    private let words: ((Place) -> String?)?
    private let tables: [ScalarTable]
    /// Whether tellings carry their texts.
    var hasTexts: Bool { words == nil }

    init(_ story: Story, showing words: ((Place) -> String?)?) {
        self.story = story
        self.words = words
        tables = story.tellings.map { ScalarTable($0.article.bytes) }
    }

    func table(_ telling: Int) -> ScalarTable { tables[telling] }
    func id(_ telling: Int) -> String { story.tellings[telling].id }
    func id(ofPerson index: Int?) -> String? { index.map { story.people[$0].id } }
    func number(of family: Family) -> Int? { story.families.firstIndex(of: family) }

    /// Writes `telling`, `span` and `text` of a place.
    func write(_ place: Place, to w: inout JSONWriter) { write(place, withTelling: true, to: &w) }
    func write(_ place: Place, withTelling: Bool, to w: inout JSONWriter) {
        if withTelling { w.member("telling", id(place.telling)) }
        w.member("span", place.span, in: tables[place.telling])
        w.member("text", words.map { $0(place) } ?? place.text)
    }

    func write(_ w: inout JSONWriter) {
        w.object { w in
            w.member("id", story.id)
            w.member("title", story.title)
            w.member("section") { w in
                guard let section = story.section else { return w.null() }
                w.object { w in
                    w.member("name", section.rawValue)
                    w.member("code", section.code)
                }
            }
            w.member("start", story.start)
            w.member("end", story.end)
            w.member("summary") { $0.object(summary) }
            w.list("tellings", of: Array(zip(story.tellings, tables))) { telling, w in
                telling.0.write(to: &w, in: self, telling.1)
            }
            for kind in Story.kinds { kind.write(story, &w, self) }
        }
    }
    private func summary(_ w: inout JSONWriter) {
        w.member("tellings", story.tellings.count)
        w.member("origins") {
            $0.object { w in
                w.member("at_least", story.origins.atLeast)
                w.member("at_most", story.origins.atMost)
            }
        }
        w.list("agencies", of: story.agencies) { agency, w in
            w.member("name", agency.name)
            w.member("how", (agency.isNamed ? AgencyBehind.How.named : .inferred).rawValue)
            w.member("tellings", agency.tellings.map(id))
        }
    }
}
