extension Story {
    /// A change of wording between tellings.
    public struct Drift: Sendable, Equatable {
        /// The kinds of change.
        public enum Kind: String, Sendable, CaseIterable {
            case shortened, reported
            /// The same in other words of its language; back-translated where another language has it too.
            case reworded
            case backTranslated = "back-translated"
            case wordChanged = "word changed"
        }
        /// Its kind.
        public var kind: Kind
        /// The changed span in the wording's telling.
        public var span: Span
        /// Makes a drift.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }
    /// How one telling words a statement.
    public struct Wording: Sendable, Equatable {
        /// The place from the first quoted word to the last.
        public var place: Place
        /// The quoted parts of a quotation that its cue interrupts, in order; one part in all other cases.
        public var pieces: [Span]
        /// Of a mixed quotation the reported clause that contains it, or of a few words their sentence; of what is no clause by itself the verb with what it
        /// reports.
        public var clause: Place?
        /// Direct, mixed or indirect.
        public var kind: Account.Quotation.Kind
        /// The words that name the speaker.
        public var speakerSpan: Span?
        /// The words that attribute it ("said", "according to").
        public var cueSpan: Span?
        /// The outlet or person that the speaker spoke to, as written.
        public var saidTo: String?
        /// The sources that passed it on, as written, the outermost last.
        public var via: [String]
        /// The speaker's attitude, as the cue shows it.
        public var stance: Account.Stance
        /// How it differs from the fullest wording.
        public var drift: [Drift]
        /// Makes a wording.
        public init(
            place: Place, pieces: [Span], kind: Account.Quotation.Kind, speakerSpan: Span?, cueSpan: Span?,
            saidTo: String?, via: [String], stance: Account.Stance, drift: [Drift], clause: Place? = nil
        ) {
            self.place = place
            self.pieces = pieces
            self.kind = kind
            self.speakerSpan = speakerSpan
            self.cueSpan = cueSpan
            self.saidTo = saidTo
            self.via = via
            self.stance = stance
            self.drift = drift
            self.clause = clause
        }
        /// What pages and texts show of it: the clause, if there is one that does not push the words out of sight, since a few words do not say what they
        /// are about.
        package var shown: Place {
            guard let clause, clause.span.contains(place.span) else { return place }
            // Words in marks are seen whole, others at least begin early.
            let (until, most) =
                kind == .mixed ? (place.span.end, Self.mostThrough) : (place.span.start, Self.mostBefore)
            let before = clause.text.utf8.prefix(until - clause.span.start).count { $0 & 0xC0 != 0x80 }
            return before <= most ? clause : place
        }
        /// The most characters of a clause up to the end of the words in marks, and up to the beginning of others; a short report cuts texts of 160.
        private static let mostThrough = 150
        private static let mostBefore = 80
        /// What is shown where the verb stands beside it: «denies: …».
        package var shownBehindVerb: Place {
            guard let clause, let cueSpan, clause.span.contains(cueSpan) else { return shown }
            return place
        }
    }
    /// One utterance by one speaker on one occasion.
    public struct Statement: Sendable, Equatable {
        /// A stable id within the report.
        public var id: String
        /// The speaker, an index into `people`; nil when nobody is named.
        public var speaker: Int?
        /// How sure it is that the speaker says it, 0…1, in the telling that is surest: the share that was right among as sure ones that were left out
        /// of training; nil when nobody is named, or no model decides.
        public var speakerConfidence: Double?
        /// The number of families that report it.
        public var families: Int
        /// How sure it is, 0…1: by the shares of its links that were right where they were left out of training; nil when nothing was joined or
        /// no model decides.
        public var confidence: Double?
        /// The ids of statements that say the same on another occasion.
        public var saidAgain: [String]
        /// The tellings' wordings.
        public var wordings: [Wording]
        /// Makes a statement.
        public init(
            id: String, speaker: Int?, speakerConfidence: Double? = nil, families: Int, confidence: Double?,
            saidAgain: [String], wordings: [Wording]
        ) {
            self.id = id
            self.speaker = speaker
            self.speakerConfidence = speakerConfidence
            self.families = families
            self.confidence = confidence
            self.saidAgain = saidAgain
            self.wordings = wordings
        }
    }
}

extension Story.Statement {
    /// How sure it must be who speaks for a page or a text to name him. Of what was left out of training some .98 were right above it, of
    /// all that sheets of other articles have judged .954 (`Docs/Scores.md`).
    static let leastConfidence = 0.94
    /// Whether it is sure enough who speaks.
    package var isSpeakerSure: Bool { speakerConfidence.map { $0 >= Self.leastConfidence } ?? true }
}
extension Story.Statement: Finding {
    static let key: StaticString = "statements"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            id: try json.text(at: "id"), speaker: try json.optional(at: "speaker", reader.person),
            speakerConfidence: try json.member(ifAt: "speaker_confidence") { (value) throws(JSONMismatch) in
                try value.asDouble()
            },
            families: try json.integer(at: "families"), confidence: try json.optionalReal(at: "confidence"),
            saidAgain: try json.texts(at: "said_again"),
            wordings: try json.list(at: "wordings") { (value) throws(JSONMismatch) in
                try Story.Wording(json: value, in: reader)
            })
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("id", id)
        w.member("speaker", writer.id(ofPerson: speaker))
        w.member("speaker_confidence") { $0.number(speakerConfidence) }
        w.member("families", families)
        w.member("confidence") { $0.number(confidence) }
        w.member("said_again", saidAgain)
        w.list("wordings", of: wordings) { wording, w in wording.write(to: &w, in: writer) }
    }
    var places: [Place] { wordings.map(\.place) }
    var weight: Int { 4 }
    /// Where the clause has no room, the words in marks may have.
    var weighed: [(weight: Int, places: [Place])] {
        [(weight, wordings.flatMap { $0.shown == $0.place ? [$0.place] : [$0.shown, $0.place] })]
    }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var out = self
        out.wordings.removeAll { !isOpen($0.place) }
        for i in out.wordings.indices {
            out.wordings[i].clause = out.wordings[i].clause.flatMap { isOpen($0) ? $0 : nil }
        }
        return out.wordings.isEmpty ? nil : out
    }
}

extension Story.Wording {
    fileprivate init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        let place = try reader.place(json)
        let table = reader.table(place.telling)
        func span(_ value: JSONValue) throws(JSONMismatch) -> Span { try Span(json: value, table) }
        let pieces = try json.optional(at: "pieces") { (value) throws(JSONMismatch) in try value.asList(of: span) }
        self.init(
            place: place, pieces: pieces ?? [place.span],
            kind: try json.word(at: "kind", of: Account.Quotation.Kind.self),
            speakerSpan: try json.optional(at: "speaker_span", span), cueSpan: try json.optional(at: "cue_span", span),
            saidTo: try json.optionalText(at: "said_to"), via: try json.texts(at: "via"),
            stance: try json.word(at: "stance", of: Account.Stance.self),
            drift: try json.list(at: "drift") { (value) throws(JSONMismatch) -> Story.Drift? in
                // Until November 2026 reports had it where a text did name the speaker but reading had not found him.
                if try value.text(at: "kind") == "speaker lost" { return nil }
                return Story.Drift(
                    try value.word(at: "kind", of: Story.Drift.Kind.self), try value.member(at: "span", span))
            }.compactMap(\.self),
            clause: try json.member(ifAt: "clause") { (value) throws(JSONMismatch) in
                let clause = try reader.place(value, in: place.telling, text: "text")
                guard clause.span.contains(place.span) else { throw JSONMismatch("does not contain the wording") }
                return clause
            })
    }
    fileprivate func write(to w: inout JSONWriter, in writer: StoryWriter) {
        let table = writer.table(place.telling)
        writer.write(place, to: &w)
        w.member("pieces") { w in
            if pieces.count > 1 { w.array(pieces) { $0.span($1, in: table) } } else { w.null() }
        }
        w.member("kind", kind.rawValue)
        w.member("clause") { w in
            if let clause { w.object { writer.write(clause, withTelling: false, to: &$0) } } else { w.null() }
        }
        w.member("speaker_span", speakerSpan, in: table)
        w.member("cue_span", cueSpan, in: table)
        w.member("said_to", saidTo)
        w.member("via", via)
        w.member("stance", stance.rawValue)
        w.list("drift", of: drift) { drift, w in
            w.member("kind", drift.kind.rawValue)
            w.member("span", drift.span, in: table)
        }
    }
}
