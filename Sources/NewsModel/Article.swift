/// The text and the metadata of one article, as we believe them.
public struct Article: Sendable, Equatable {
    /// One part of the text; parts stand in reading order and do not overlap.
    public struct Block: Sendable, Equatable {
        /// What a part of a page is.
        public enum Kind: String, Sendable, CaseIterable {
            case title, dek, heading, paragraph, list, quotation, table, caption, credit, terms, link, furniture
            /// Whether it belongs to the article's own text.
            public var isBody: Bool { isProse || self == .title || self == .heading || self == .table }
            /// Whether it is running text.
            public var isProse: Bool { self == .paragraph || self == .dek || self == .list || self == .quotation }
        }
        /// What it is.
        public var kind: Kind
        /// Where it stands, without the line end.
        public var span: Span
        /// Makes a block.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }

    /// Who or what a page credits.
    public struct Credit: Sendable, Equatable {
        /// In which part they are credited.
        public enum Role: String, Sendable, CaseIterable {
            case agency, outlet, reporter, photographer, copyright, aggregator, poster
        }
        /// The name as it stands in the text.
        public var name: String
        /// In which part.
        public var role: Role
        /// Where the credit stands.
        public var span: Span
        /// Makes a credit.
        public init(name: String, role: Role, span: Span) {
            self.name = name
            self.role = role
            self.span = span
        }
    }

    /// A condition of use that the page states.
    public struct Term: Sendable, Equatable {
        /// What it says.
        public enum Kind: String, Sendable, CaseIterable {
            case copyright
            case noRewriting = "no rewriting"
            case noRedistribution = "no redistribution"
            case takedownContact = "takedown contact"
            case licence
        }
        /// What it says.
        public var kind: Kind
        /// Where it stands.
        public var span: Span
        /// Makes a term.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }

    /// A link in the text.
    public struct Link: Sendable, Equatable {
        /// Where it stands.
        public var span: Span
        /// Its target.
        public var url: String
        /// The page's `rel`: "nofollow sponsored"; nil when it gives none.
        public var rel: String?
        /// Makes a link.
        public init(span: Span, url: String, rel: String? = nil) {
            self.span = span
            self.url = url
            self.rel = rel
        }
    }

    /// Place, day and agencies at the head of the first paragraph.
    public struct Dateline: Sendable, Equatable {
        /// The places, as they stand.
        public var places: [String]
        /// The day, ISO 8601, when one is given.
        public var date: String?
        /// The agencies, as they stand.
        public var agencies: [String]
        /// The whole dateline.
        public var span: Span
        /// Makes a dateline.
        public init(places: [String], date: String?, agencies: [String], span: Span) {
            self.places = places
            self.date = date
            self.agencies = agencies
            self.span = span
        }
    }

    /// File name without its extension, the line's own id, or a stable hash.
    public var id: String
    /// The file it was read from.
    public var path: String?
    /// The page's address.
    public var url: String?
    /// The outlet, as the input names it.
    public var outlet: String?
    /// The headline; nil when the text has none.
    public var title: String?
    /// The people who signed it; a poster's name is no author.
    public var authors: [String] = []
    /// ISO 8601, as precise as the source is; nil when unknown.
    public var published: String?
    /// BCP 47 primary subtag; nil when unknown.
    public var language: String?
    /// The text that all spans count in, UTF-8.
    public var bytes: [UInt8]
    /// Its parts, in reading order.
    public var blocks: [Block] = []
    /// Whom it credits.
    public var credits: [Credit] = []
    /// Its conditions of use.
    public var terms: [Term] = []
    /// Its links.
    public var links: [Link] = []
    /// The dateline, when there is one.
    public var dateline: Dateline?
    /// What was odd about the input.
    public var notices: [Notice] = []

    /// Makes an article of that text, nothing else known.
    public init(id: String, bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }

    /// The text at a span, clamped to the article.
    public func text(_ span: Span) -> String {
        let start = min(max(0, span.start), bytes.count)
        let end = min(max(start, span.end), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    /// Where the title stands in the text, when it does.
    public var titleSpan: Span? { blocks.first { $0.kind == .title }?.span }
}
