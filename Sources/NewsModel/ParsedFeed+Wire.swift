extension ParsedFeed {
    /// What news agencies say of an item in NewsML-G2 and ninjs, and other feeds do not. Texts are as written, without markup.
    public struct Wire: Sendable, Equatable {
        /// The version of the item; a higher one of the same id is a correction of it.
        public var version: Int?
        /// Who is to be credited with the text ("creditline").
        public var credit: String?
        /// Place, day and agency as they stand before the text.
        public var dateline: String?
        /// The place that the content comes from.
        public var located: String?
        /// The item's name in the newsroom.
        public var slugline: String?
        /// A note to editors, which is not to be published.
        public var note: String?
        /// The time before which nothing of the item may be shown, ISO 8601.
        public var embargo: String?
        /// From 1, the highest, to 9.
        public var urgency: Int?
        /// Who holds the copyright.
        public var holder: String?
        /// The copyright notice.
        public var copyright: String?
        /// The terms of use.
        public var terms: String?
        /// Makes a description that says nothing.
        public init() {}
    }
    /// An item that its provider withdrew.
    public struct Withdrawal: Sendable, Equatable {
        /// The id of the item.
        public var id: String
        /// "canceled" or "withheld", as the provider says.
        public var status: String
        /// The version that withdrew it.
        public var version: Int?
        /// Makes a withdrawal.
        public init(id: String, status: String, version: Int? = nil) {
            self.id = id
            self.status = status
            self.version = version
        }
    }
}

extension ParsedFeed.Wire {
    /// Writes the members that have a value as one JSON object.
    public func write(to w: inout JSONWriter) {
        w.object { w in
            if let version { w.member("version", version) }
            for (name, text) in texts { if let text { w.member(dynamic: name, text) } }
            if let urgency { w.member("urgency", urgency) }
        }
    }
    private var texts: [(String, String?)] {
        [
            ("credit", credit), ("dateline", dateline), ("located", located), ("slugline", slugline), ("note", note),
            ("embargo", embargo), ("holder", holder), ("copyright", copyright), ("terms", terms),
        ]
    }
    /// Reads what `write` wrote; throws when a member has another type.
    public init(json: JSONValue) throws(JSONMismatch) {
        self.init()
        func number(_ name: String) throws(JSONMismatch) -> Int? {
            try json.member(ifAt: name) { (value) throws(JSONMismatch) in try value.asInt() }
        }
        version = try number("version")
        credit = try json.text(ifAt: "credit")
        dateline = try json.text(ifAt: "dateline")
        located = try json.text(ifAt: "located")
        slugline = try json.text(ifAt: "slugline")
        note = try json.text(ifAt: "note")
        embargo = try json.text(ifAt: "embargo")
        urgency = try number("urgency")
        holder = try json.text(ifAt: "holder")
        copyright = try json.text(ifAt: "copyright")
        terms = try json.text(ifAt: "terms")
    }
}
