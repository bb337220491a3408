import NewsModel

/// An article as the database knows it, without its text.
package struct StoredArticle: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable { case found, fetched, read, grouped }
    /// waiting: something is to be done at `due`; done; dead: given up; held: a returning copy of what was taken down; gone: taken down.
    package enum Status: String, Sendable, CaseIterable { case waiting, done, dead, held, gone }
    package var number: Int
    package var id: String
    package var key: String
    package var source: String
    package var url: String?
    package var title: String?
    package var outlet: String?
    package var language: String?
    /// ISO 8601, as the source gives it.
    package var published: String?
    /// When it was published, as far as that can be; milliseconds.
    package var time: Int
    package var seen: Int
    package var stage: Stage
    package var status: Status
    /// When its next step is due; changes with everything that comes in for it.
    package var due: Int
    package var tries: Int
    package var problem: String?
    package var checks: Int
    package var version: Int
    package var story: String?
    /// What the source allows.
    package var rights: Rights
}

/// One article that waits for its next stage, with what that needs.
package struct Work: Sendable {
    package var article: StoredArticle
    /// The feed item, an `ItemContent` as JSON; empty when none is kept.
    package var item: [UInt8] = []
    /// Its page as it was fetched.
    package var page: StoredPage?
    /// The last version's line.
    package var line: [UInt8]?
}

/// A page as it was fetched.
package struct StoredPage: Sendable, Equatable {
    package var bytes: [UInt8]
    package var url: String
    package var charset: String?
    package init(bytes: [UInt8], url: String, charset: String?) {
        self.bytes = bytes
        self.url = url
        self.charset = charset
    }
}

/// What reading an article gave.
package struct ReadArticle: Sendable {
    package var number: Int
    /// The `due` of the article that was read: when it has changed, something newer has come in.
    package var due: Int
    package var title: String?
    package var outlet: String?
    package var language: String?
    package var published: String?
    package var time: Int?
    /// A `stemma.account/1` line without the reading.
    package let line: [UInt8]
    /// What of the line is searched, and its hash.
    package let body: String
    package let textHash: [UInt8]
    package var reader: String
    /// What grouping compares, as `Features` writes it; the database keeps it as it is.
    package var features: [UInt8]
    /// MinHash values; all ones for a text too short to tell.
    package var sketch: [UInt32]
    package var titleHash: [UInt8]
    /// What changed against the last version; nothing when this is the first.
    package var changes: [TextChange] = []
    package var rights = Rights()
    /// Where it was filed.
    package var places: [String] = []
    /// Whether the source forbids keeping its text.
    package var isForbidden = false

    package init(of article: StoredArticle, line: [UInt8], reader: String) {
        number = article.number
        due = article.due
        self.line = line
        body = Store.searchable(line)
        textHash = sha256(Array(body.utf8))
        self.reader = reader
        features = []
        sketch = []
        titleHash = []
    }
}

/// A page that came in.
package struct FetchedPage: Sendable {
    package var article: Int
    package var url: String
    package var charset: String?
    package var etag: String?
    package var lastModified: String?
    package var bytes: [UInt8]
    package var rights = Rights()
    package init(article: Int, url: String, bytes: [UInt8]) {
        self.article = article
        self.url = url
        self.bytes = bytes
    }
}
