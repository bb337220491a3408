/// The text and the metadata of one article, as Stemma determined them.
public struct Article: Sendable, Equatable {
    /// One part of the text; parts are in reading order and do not overlap.
    public struct Block: Sendable, Equatable {
        /// The kinds of parts.
        public enum Kind: String, Sendable, CaseIterable {
            case title, dek, heading, paragraph, list, quotation, table, caption, credit, terms, link, furniture
            /// Whether it belongs to the article's own text.
            public var isBody: Bool { isProse || self == .title || self == .heading || self == .table }
            /// Whether it is running text.
            public var isProse: Bool { self == .paragraph || self == .dek || self == .list || self == .quotation }
        }
        /// Its kind.
        public var kind: Kind
        /// Its span, without the line end.
        public var span: Span
        /// Makes a block.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }

    /// A person or organisation that a page credits.
    public struct Credit: Sendable, Equatable {
        /// The part that they had in the article.
        public enum Role: String, Sendable, CaseIterable {
            case agency, outlet, reporter, photographer, copyright, aggregator, poster
        }
        /// The name as written in the text.
        public var name: String
        /// The part that they had.
        public var role: Role
        /// The span of the credit.
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
        /// The kinds of conditions.
        public enum Kind: String, Sendable, CaseIterable {
            case copyright
            case noRewriting = "no rewriting"
            case noRedistribution = "no redistribution"
            case takedownContact = "takedown contact"
            case licence
        }
        /// Its kind.
        public var kind: Kind
        /// Its span in the text.
        public var span: Span
        /// Makes a term.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }

    /// A link in the text.
    public struct Link: Sendable, Equatable {
        /// Its span in the text.
        public var span: Span
        /// Its target.
        public var url: String
        /// The link's `rel`, such as "nofollow sponsored"; nil when there is none.
        public var rel: String?
        /// Makes a link.
        public init(span: Span, url: String, rel: String? = nil) {
            self.span = span
            self.url = url
            self.rel = rel
        }
    }

    /// The place, day and agencies at the start of the first paragraph.
    public struct Dateline: Sendable, Equatable {
        /// The places, as written.
        public var places: [String]
        /// The day, ISO 8601; nil when none is given.
        public var date: String?
        /// The agencies, as written.
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

    /// A picture.
    public struct Image: Sendable, Equatable {
        /// Its address, absolute when the page's address is known.
        public var url: String
        /// The caption that the page gives.
        public var caption: String?
        /// Who made it, according to the page.
        public var credit: String?
        /// Makes an image.
        public init(url: String, caption: String? = nil, credit: String? = nil) {
            self.url = url
            self.caption = caption
            self.credit = credit
        }
    }

    /// The file name without its extension, the line's own id, or a stable hash.
    public var id: String
    /// The file it was read from.
    public var path: String?
    /// The page's address.
    public var url: String?
    /// The outlet, as the input gives it.
    public var outlet: String?
    /// The headline; nil when the text has none.
    public var title: String?
    /// The people who signed it; the account that posted it is no author.
    public var authors: [String] = []
    /// ISO 8601, as precise as the source; nil when unknown.
    public var published: String?
    /// The BCP 47 primary subtag; nil when unknown.
    public var language: String?
    /// What its source files it under: its section, categories and keywords, as written.
    public var subjects: [String] = []
    /// Its main picture.
    public var image: Image?
    /// The text as UTF-8; all spans refer to it.
    public var bytes: [UInt8]
    /// Whether it came to those who read it alone, as a letter does.
    public var isPrivate = false
    /// Its parts, in reading order.
    public var blocks: [Block] = []
    /// The persons and organisations that it credits.
    public var credits: [Credit] = []
    /// Its conditions of use.
    public var terms: [Term] = []
    /// Its links.
    public var links: [Link] = []
    /// The dateline, when there is one.
    public var dateline: Dateline?
    /// What was unusual in the input.
    public var notices: [Notice] = []

    /// Makes an article that has only an id and a text.
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
    /// The span of the title, if the text contains it.
    public var titleSpan: Span? { blocks.first { $0.kind == .title }?.span }
}
