// stemma.report/1, read back: every member that the writer writes, places resolved into the tellings of the same report.
// What an older or newer program wrote otherwise is an error that names the member.

extension Report {
    /// The version of the report's JSON.
    public static let schema = "stemma.report/1"

    /// Reads what `json()` wrote.
    ///
    /// - Throws: when a member is missing, of another type, an unknown word, or a place whose text is not the telling's.
    public init(json: JSONValue) throws(JSONMismatch) {
        let schema = try json.text(at: "schema")
        guard schema == Self.schema else {
            throw JSONMismatch("is “\(schema.prefix(60))”, not \(Self.schema)").inside(".schema")
        }
        stories = try json.list(at: "stories") { (story) throws(JSONMismatch) in try Story(json: story) }
    }
    /// Reads the bytes that `json()` wrote.
    public init(jsonBytes bytes: [UInt8]) throws(JSONMismatch) {
        let json: JSONValue
        do { json = try JSONValue(parsing: bytes) } catch { throw JSONMismatch("is no JSON: \(error)") }
        try self.init(json: json)
    }
}

extension Story {
    /// Reads one story of a report.
    public init(json: JSONValue) throws(JSONMismatch) {
        self.init(id: try json.text(at: "id"))
        tellings = try json.list(at: "tellings") { (telling) throws(JSONMismatch) in try Telling(json: telling) }
        let reader = StoryReader(tellings)
        start = try json.optionalText(at: "start")
        end = try json.optionalText(at: "end")
        title = try json.optional(at: "title", reader.place)
        (origins, agencies) = try json.member(at: "summary", reader.summary)
        passages = try json.list(at: "shared_passages", reader.passage)
        families = try json.list(at: "families", reader.family)
        people = try json.list(at: "people", reader.person)
        let persons = Indices(people.map(\.id), "people")
        statements = try json.list(at: "statements") { (value) throws(JSONMismatch) in
            try reader.statement(value, persons)
        }
        figures = try json.list(at: "figures") { (value) throws(JSONMismatch) in try reader.figure(value, persons) }
        disputes = try json.list(at: "disputes") { (value) throws(JSONMismatch) in try reader.dispute(value, persons) }
        alterations = try json.list(at: "alterations", reader.alteration)
        onlyIn = try json.list(at: "only_in") { [families] (value) throws(JSONMismatch) in
            try reader.onlyIn(value, families: families.count)
        }
        timeline = try json.list(at: "timeline") { (value) throws(JSONMismatch) in
            Moment(date: try value.text(at: "date"), place: try reader.place(value))
        }
    }
}

/// Ids and what they stand for: indices into a list of the same report.
private struct Indices {
    let list: String
    private var known: [String: Int] = [:]

    init(_ ids: [String], _ list: String) {
        self.list = list
        for (i, id) in ids.enumerated() where known[id] == nil { known[id] = i }
    }
    func index(_ value: JSONValue) throws(JSONMismatch) -> Int {
        let id = try value.asString()
        guard let index = known[id] else { throw JSONMismatch("is “\(id.prefix(60))”, which is none of the \(list)") }
        return index
    }
}

extension Span {
    /// A span in scalars as bytes of the text that a table counts.
    fileprivate init(json: JSONValue, _ table: ScalarTable) throws(JSONMismatch) {
        let ends = try json.asList { (end) throws(JSONMismatch) in try end.asInt() }
        guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= table.count else {
            throw JSONMismatch("is no span of a text of \(table.count) characters")
        }
        self.init(table.byte(at: ends[0]), table.byte(at: ends[1]))
    }
}

extension Story.Telling {
    fileprivate init(json: JSONValue) throws(JSONMismatch) {
        var article = Article(id: try json.text(at: "id"), bytes: Array(try json.text(at: "text").utf8))
        let table = ScalarTable(article.bytes)
        func span(_ value: JSONValue) throws(JSONMismatch) -> Span { try Span(json: value, table) }
        func words<Words>(_ name: String, _ words: Words.Type) throws(JSONMismatch) -> [(Words, Span)]
        where Words: RawRepresentable & CaseIterable, Words.RawValue == String {
            try json.list(at: name) { (row) throws(JSONMismatch) in
                (try row.word(at: "kind", of: words), try row.member(at: "span", span))
            }
        }
        article.path = try json.optionalText(at: "path")
        article.url = try json.optionalText(at: "url")
        article.outlet = try json.optionalText(at: "outlet")
        article.title = try json.optionalText(at: "title")
        article.authors = try json.texts(at: "authors")
        article.published = try json.optionalText(at: "published")
        article.language = try json.optionalText(at: "language")
        article.blocks = try words("blocks", Article.Block.Kind.self).map { Article.Block($0, $1) }
        article.dateline = try json.optional(at: "dateline") { (value) throws(JSONMismatch) in
            Article.Dateline(
                places: try value.texts(at: "places"), date: try value.optionalText(at: "date"),
                agencies: try value.texts(at: "agencies"), span: try value.member(at: "span", span))
        }
        article.credits = try json.list(at: "credits") { (value) throws(JSONMismatch) in
            Article.Credit(
                name: try value.text(at: "name"), role: try value.word(at: "role", of: Article.Credit.Role.self),
                span: try value.member(at: "span", span))
        }
        article.terms = try words("terms", Article.Term.Kind.self).map { Article.Term($0, $1) }
        article.notices = try json.texts(at: "notices").map { Notice($0) }
        let translatedFrom = try json.optionalText(at: "translated_from")
        let lineage = try json.member(at: "primary") { (value) throws(JSONMismatch) in
            Lineage(
                primary: try value.optionalText(at: "name"), url: try value.optionalText(at: "url"),
                via: try value.list(at: "via") { (via) throws(JSONMismatch) in try via.text(at: "name") },
                how: try value.word(at: "how", of: Lineage.How.self),
                evidence: try value.list(at: "evidence") { (evidence) throws(JSONMismatch) in
                    try evidence.member(at: "span", span)
                }, translatedFrom: translatedFrom)
        }
        self.init(article: article, sentences: try json.list(at: "sentences", span), lineage: lineage)
    }
}

/// Reads findings, whose places are in tellings that are known already.
private struct StoryReader {
    let tellings: [Story.Telling]
    let tables: [ScalarTable]
    let ids: Indices

    init(_ tellings: [Story.Telling]) {
        self.tellings = tellings
        tables = tellings.map { ScalarTable($0.article.bytes) }
        ids = Indices(tellings.map(\.id), "tellings")
    }

    func telling(_ json: JSONValue) throws(JSONMismatch) -> Int { try json.member(at: "telling", ids.index) }
    func span(_ json: JSONValue, _ name: String, in telling: Int) throws(JSONMismatch) -> Span {
        try json.member(at: name) { (value) throws(JSONMismatch) in try Span(json: value, tables[telling]) }
    }
    func optionalSpan(_ json: JSONValue, _ name: String, in telling: Int) throws(JSONMismatch) -> Span? {
        try json.optional(at: name) { (value) throws(JSONMismatch) in try Span(json: value, tables[telling]) }
    }
    /// `telling`, `span` and the text there under `text`.
    func place(_ json: JSONValue) throws(JSONMismatch) -> Place {
        try place(json, in: try telling(json), text: "text")
    }
    func place(_ json: JSONValue, in telling: Int, text name: String) throws(JSONMismatch) -> Place {
        let span = try span(json, "span", in: telling)
        let text = try json.text(at: name)
        guard text.utf8.elementsEqual(tellings[telling].article.bytes[span.start..<span.end]) else {
            throw JSONMismatch("is not the telling's text at its span").inside("." + name)
        }
        return Place(telling: telling, span: span, text: text)
    }
    func places(_ json: JSONValue) throws(JSONMismatch) -> [Place] { try json.list(at: "in", place) }

    // MARK: - Descent

    func summary(_ json: JSONValue) throws(JSONMismatch) -> (Story.Origins, [AgencyBehind]) {
        let origins = try json.member(at: "origins") { (value) throws(JSONMismatch) in
            Story.Origins(atLeast: try value.integer(at: "at_least"), atMost: try value.integer(at: "at_most"))
        }
        let agencies = try json.list(at: "agencies") { (value) throws(JSONMismatch) in
            AgencyBehind(
                name: try value.text(at: "name"),
                isNamed: try value.word(at: "how", of: AgencyBehind.How.self) == .named,
                tellings: try value.list(at: "tellings", ids.index))
        }
        return (origins, agencies)
    }
    func passage(_ json: JSONValue) throws(JSONMismatch) -> Passage {
        Passage(
            kind: try json.word(at: "kind", of: Passage.Kind.self),
            likeness: try json.word(at: "likeness", of: Passage.Likeness.self), places: try places(json))
    }
    func family(_ json: JSONValue) throws(JSONMismatch) -> Family {
        let isHere = try json.flag(at: "in_folder")
        return Family(
            parent: try json.optionalText(at: "parent"),
            parentTelling: isHere ? try json.member(at: "parent", ids.index) : nil,
            members: try json.list(at: "members") { (value) throws(JSONMismatch) in
                Family.Member(
                    telling: try telling(value),
                    isWhole: try value.word(at: "extent", of: Family.Member.Extent.self) == .whole,
                    share: try value.real(at: "share"),
                    directionKnown: try value.word(at: "direction", of: Family.Member.Direction.self) == .known)
            }, evidence: try json.list(at: "evidence", place), rules: try json.texts(at: "rules"))
    }

    // MARK: - Findings

    func person(_ json: JSONValue) throws(JSONMismatch) -> Story.Person {
        Story.Person(
            id: try json.text(at: "id"), kind: try json.word(at: "kind", of: Story.Person.Kind.self),
            name: try json.text(at: "name"), role: try json.optionalText(at: "role"),
            variants: try json.list(at: "variants") { (value) throws(JSONMismatch) in
                try place(value, in: try telling(value), text: "name")
            })
    }
    func statement(_ json: JSONValue, _ people: Indices) throws(JSONMismatch) -> Story.Statement {
        Story.Statement(
            id: try json.text(at: "id"), speaker: try json.optional(at: "speaker", people.index),
            families: try json.integer(at: "families"), saidAgain: try json.texts(at: "said_again"),
            wordings: try json.list(at: "wordings", wording))
    }
    private func wording(_ json: JSONValue) throws(JSONMismatch) -> Story.Wording {
        let place = try place(json)
        let t = place.telling
        let pieces = try json.optional(at: "pieces") { (value) throws(JSONMismatch) in
            try value.asList { (piece) throws(JSONMismatch) in try Span(json: piece, tables[t]) }
        }
        return Story.Wording(
            place: place, pieces: pieces ?? [place.span],
            kind: try json.word(at: "kind", of: Account.Quotation.Kind.self),
            speakerSpan: try optionalSpan(json, "speaker_span", in: t),
            cueSpan: try optionalSpan(json, "cue_span", in: t), saidTo: try json.optionalText(at: "said_to"),
            via: try json.texts(at: "via"), stance: try json.word(at: "stance", of: Account.Stance.self),
            drift: try json.list(at: "drift") { (value) throws(JSONMismatch) in
                Story.Drift(try value.word(at: "kind", of: Story.Drift.Kind.self), try span(value, "span", in: t))
            })
    }
    func figure(_ json: JSONValue, _ people: Indices) throws(JSONMismatch) -> Story.Figure {
        Story.Figure(
            id: try json.text(at: "id"), counts: try json.member(at: "counts", place),
            families: try json.integer(at: "families"),
            verdict: try json.word(at: "verdict", of: Story.Figure.Verdict.self),
            related: try json.list(at: "related") { (value) throws(JSONMismatch) in try value.text(at: "figure") },
            values: try json.list(at: "values") { (value) throws(JSONMismatch) in
                Story.Value(
                    place: try place(value), value: try value.real(at: "value"), low: try value.optionalReal(at: "low"),
                    high: try value.optionalReal(at: "high"), unit: try value.optionalText(at: "unit"),
                    bound: try value.word(at: "bound", of: Account.Bound.self),
                    holder: try value.optional(at: "holder", people.index), asOf: try value.optionalText(at: "as_of"))
            })
    }
    func dispute(_ json: JSONValue, _ people: Indices) throws(JSONMismatch) -> Story.Dispute {
        Story.Dispute(
            id: try json.text(at: "id"), proposition: try json.member(at: "proposition", place),
            families: try json.integer(at: "families"),
            positions: try json.list(at: "positions") { (value) throws(JSONMismatch) in
                let place = try place(value)
                return Story.Position(
                    who: try value.member(at: "who", people.index),
                    stance: try value.word(at: "stance", of: Story.Position.Stance.self), place: place,
                    evidence: try value.list(at: "evidence") { (evidence) throws(JSONMismatch) in
                        Story.Evidence(
                            kind: try evidence.word(at: "kind", of: Account.Evidence.Kind.self),
                            place: try self.place(evidence, in: place.telling, text: "text"))
                    })
            }, silentIn: try json.list(at: "silent_in", ids.index))
    }
    func alteration(_ json: JSONValue) throws(JSONMismatch) -> Story.Alteration {
        Story.Alteration(
            kind: try json.word(at: "kind", of: Story.Alteration.Kind.self), places: try places(json),
            families: try json.integer(at: "families"))
    }
    func onlyIn(_ json: JSONValue, families: Int) throws(JSONMismatch) -> Story.OnlyIn {
        let family = try json.optional(at: "family") { (value) throws(JSONMismatch) -> Int in
            let id = try value.asString()
            guard let number = (1...max(1, families)).first(where: { Family.id($0 - 1) == id }), number <= families
            else {
                throw JSONMismatch("is “\(id.prefix(60))”, which is none of the families")
            }
            return number - 1
        }
        return Story.OnlyIn(family: family, place: try place(json))
    }
}
