extension Story {
    /// What stands above a story for readers of one language: the title of one of its tellings, and a sentence of one that tells what happened.
    public struct Heading: Sendable, Equatable {
        /// The language, BCP 47; nil when it is not known.
        public var language: String?
        /// The telling that has the title, an index into the story's tellings.
        public var telling: Int
        /// The title, as the telling has it.
        public var title: String
        /// The title's span, if the telling's text contains it.
        public var span: Span?
        /// Whether the title is a sentence of the text, because no telling has a title.
        public var isSentence = false
        /// The sentence below it; nil when none is good enough.
        public var lead: Place?
        /// Makes a heading.
        public init(language: String?, telling: Int, title: String, span: Span?, lead: Place?) {
            self.language = language
            self.telling = telling
            self.title = title
            self.span = span
            self.lead = lead
        }
        /// The title as a place, if the telling's text contains it.
        public var place: Place? { span.map { Place(telling: telling, span: $0, text: title) } }
    }
    /// The title for readers of the language that most tellings are in.
    public var title: String? { headings.first?.title }
    /// The heading in the first of these languages that has one; else the first.
    public func heading(in languages: [String]) -> Heading? {
        for language in languages { if let one = headings.first(where: { $0.language == language }) { return one } }
        return headings.first
    }
}

extension Story.Heading: Finding {
    static let key: StaticString = "headings"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        let telling = try reader.telling(json)
        let span = try json.optional(at: "span") { (value) throws(JSONMismatch) in
            try Span(json: value, reader.table(telling))
        }
        let title = try span == nil ? json.text(at: "title") : reader.place(json, in: telling, text: "title").text
        self.init(
            language: try json.optionalText(at: "language"), telling: telling, title: title, span: span,
            lead: try json.optional(at: "lead", reader.place))
        isSentence = try json.flag(at: "is_sentence")
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("language", language)
        w.member("telling", writer.id(telling))
        w.member("span", span, in: writer.table(telling))
        w.member("title", title)
        w.member("is_sentence", isSentence)
        w.member("lead") { w in
            guard let lead else { return w.null() }
            w.object { writer.write(lead, to: &$0) }
        }
    }
    /// Of a heading only sentences count: titles are shown everywhere.
    var places: [Place] { [isSentence ? place : nil, lead].compactMap(\.self) }
    var weight: Int { 1 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        if isSentence, let place, !isOpen(place) { return nil }
        var out = self
        if let lead, !isOpen(lead) { out.lead = nil }
        return out
    }
}
