/// An article as the database knows it, without its text.
public struct StoredArticle: Sendable, Equatable {
    public enum Stage: String, Sendable, CaseIterable { case found, fetched, read, grouped }
    /// waiting: something is to be done at `due`; done; dead: given up; held: a returning copy of what was taken down; gone: taken down.
    public enum Status: String, Sendable, CaseIterable { case waiting, done, dead, held, gone }
    public var number: Int
    public var id: String
    public var key: String
    public var source: String
    public var url: String?
    public var title: String?
    public var outlet: String?
    public var language: String?
    /// ISO 8601, as the source gives it.
    public var published: String?
    /// When it was published, as far as that can be; milliseconds.
    public var time: Int
    public var seen: Int
    public var stage: Stage
    public var status: Status
    public var tries: Int
    public var problem: String?
    public var checks: Int
    public var version: Int
    public var story: String?
    /// What the source allows: a JSON object.
    public var rights: String
}

/// One article that waits for its next stage, with what that needs.
public struct Work: Sendable {
    public var article: StoredArticle
    /// The feed item, JSON; empty when none is kept.
    public var item: [UInt8] = []
    /// Its page's bytes, address and charset.
    public var page: (bytes: [UInt8], url: String, charset: String?)?
    /// The last version's line.
    public var line: [UInt8]?
}

/// What reading an article gave.
public struct ReadArticle: Sendable {
    public var number: Int
    public var title: String?
    public var outlet: String?
    public var language: String?
    public var published: String?
    public var time: Int?
    /// The address that the page calls its own.
    public var canonical: String?
    /// A `stemma.account/1` line without the reading.
    public var line: [UInt8]
    /// The body's text, for search.
    public var body: String
    public var reader: String
    /// What grouping compares, and MinHash values.
    public var features: [UInt8]
    public var sketch: [UInt8]
    public var textHash: [UInt8]
    public var titleHash: [UInt8]
    /// What changed against the last version, JSON; nil when this is the first.
    public var changes: String?
    public var rights: String
    /// Whether the source forbids keeping its text.
    public var isForbidden = false

    public init(number: Int, line: [UInt8], body: String, reader: String) {
        self.number = number
        self.line = line
        self.body = body
        self.reader = reader
        features = []
        sketch = []
        textHash = []
        titleHash = []
        rights = "{}"
    }
}

/// A page that came in.
public struct FetchedPage: Sendable {
    public var article: Int
    public var url: String
    public var charset: String?
    public var etag: String?
    public var lastModified: String?
    public var bytes: [UInt8]
    public var rights: String
    public init(article: Int, url: String, bytes: [UInt8]) {
        self.article = article
        self.url = url
        self.bytes = bytes
        rights = "{}"
    }
}
