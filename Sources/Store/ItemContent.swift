import NewsModel

/// What a feed or an import says of one article. The item is stored so that it can be read again.
package struct ItemContent: Sendable, Equatable {
    package var id: String
    package var link: String?
    package var title: String?
    package var authors: [String] = []
    /// `published` and `updated` are ISO 8601.
    package var published: String?
    package var updated: String?
    package var language: String?
    package var summary: String?
    /// The article's text with markup, complete or in part.
    package var content: String?
    /// The feed's title, and the title and address of the source that the item names.
    package var feed: String?
    package var source: String?
    package var sourceURL: String?
    package var tags: [String] = []
    /// The address of its picture.
    package var image: String?
    /// What a format of news agencies says of it beyond that; nil for other feeds.
    package var wire: ParsedFeed.Wire?

    package init(id: String) { self.id = id }

    /// Reads what `json` wrote; throws when its shape is wrong.
    package init(jsonBytes bytes: [UInt8]) throws(JSONMismatch) {
        let json = try JSONValue(reading: bytes)
        id = try json.text(ifAt: "id") ?? ""
        link = try json.text(ifAt: "link")
        title = try json.text(ifAt: "title")
        authors = try json.list(ifAt: "authors") { (value) throws(JSONMismatch) in try value.asString() } ?? []
        published = try json.text(ifAt: "published")
        updated = try json.text(ifAt: "updated")
        language = try json.text(ifAt: "language")
        summary = try json.text(ifAt: "summary")
        content = try json.text(ifAt: "content")
        feed = try json.text(ifAt: "feed")
        source = try json.text(ifAt: "source")
        sourceURL = try json.text(ifAt: "source_url")
        tags = try json.list(ifAt: "tags") { (value) throws(JSONMismatch) in try value.asString() } ?? []
        image = try json.text(ifAt: "image")
        wire = try json.member(ifAt: "wire") { (value) throws(JSONMismatch) in try ParsedFeed.Wire(json: value) }
    }
    /// The item as one JSON object; missing values are null.
    package var json: [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("id", id)
            w.member("link", link)
            w.member("title", title)
            w.member("authors", authors)
            w.member("published", published)
            w.member("updated", updated)
            w.member("language", language)
            w.member("summary", summary)
            w.member("content", content)
            w.member("feed", feed)
            w.member("source", source)
            w.member("source_url", sourceURL)
            w.member("tags", tags)
            w.member("image", image)
            if let wire { w.member("wire") { wire.write(to: &$0) } }
        }
        return w.bytes
    }
}
