import NewsModel

/// An article as the database stores it, without its text.
package struct StoredArticle: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable { case found, fetched, read, grouped }
    /// waiting: the next step is due at `due`; done; dead: given up; held: resembles an article that was taken down; gone: taken down.
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
    /// The time of publication, or the best substitute for it; milliseconds.
    package var time: Int
    package var seen: Int
    package var stage: Stage
    package var status: Status
    /// When its next step is due; it changes whenever new content arrives for it.
    package var due: Int
    package var tries: Int
    package var problem: String?
    package var checks: Int
    package var version: Int
    package var story: String?
    /// The address of its picture, as its page or feed gives it.
    package var image: String?
    /// The section that it belongs to; nil when that is not sure.
    package var section: Section?
    /// What the source allows.
    package var rights: Rights
}

/// One article that waits for its next stage, with the data that the stage needs.
package struct Work: Sendable {
    package var article: StoredArticle
    /// The feed item, an `ItemContent` as JSON; empty when it is not stored.
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

/// The result of reading an article.
package struct ReadArticle: Sendable {
    package var number: Int
    /// The `due` of the article when it was read; if it differs now, newer content has arrived.
    package var due: Int
    package var title: String?
    package var outlet: String?
    package var language: String?
    package var published: String?
    package var time: Int?
    /// A `stemma.account/1` line that has only the article.
    package let line: [UInt8]
    /// The text of the line that is indexed, and its hash.
    package let body: String
    package let textHash: [UInt8]
    package var reader: String
    /// The article's features for grouping, as `Features` writes them; the database does not interpret them.
    package var features: [UInt8]
    /// MinHash values; all ones for a text too short for a sketch.
    package var sketch: [UInt32]
    package var titleHash: [UInt8]
    /// The changes since the last version; empty for the first version.
    package var changes: [TextChange] = []
    package var rights = Rights()
    /// The places of the dateline.
    package var places: [String] = []
    /// The address of its picture.
    package var image: String?
    /// The section that it belongs to; nil when that is not sure.
    package var section: Section?
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

/// A page that was fetched.
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
