import Algorithms

extension Story {
    /// One article as a telling of the story.
    public struct Telling: Sendable, Equatable {
        /// Its text and metadata.
        public var article: Article
        /// Its sentences, in order.
        public var sentences: [Span]
        /// How it was made.
        public var lineage: Lineage
        /// Its stable id.
        public var id: String { article.id }
        /// The last sentence that begins at or before a byte; nil before the first.
        public func sentence(at offset: Int) -> Int? {
            let after = sentences.partitioningIndex { $0.start > offset }
            return after > 0 ? after - 1 : nil
        }
        /// Makes a telling.
        public init(article: Article, sentences: [Span], lineage: Lineage) {
            self.article = article
            self.sentences = sentences
            self.lineage = lineage
        }
    }
}

extension Story.Telling {
    init(json: JSONValue) throws(JSONMismatch) {
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
        article.subjects = try json.texts(at: "subjects")
        article.image = try json.optional(at: "image") { (value) throws(JSONMismatch) in
            Article.Image(
                url: try value.text(at: "url"), caption: try value.optionalText(at: "caption"),
                credit: try value.optionalText(at: "credit"))
        }
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
    func write(to w: inout JSONWriter, in writer: StoryWriter, _ table: ScalarTable) {
        w.member("id", article.id)
        w.member("path", article.path)
        w.member("url", article.url)
        w.member("outlet", article.outlet)
        w.member("title", article.title)
        w.member("authors", article.authors)
        w.member("published", article.published)
        w.member("language", article.language)
        w.member("subjects", article.subjects)
        w.member("image") { $0.image(article.image) }
        w.member("translated_from", lineage.translatedFrom)
        w.member("text", writer.hasTexts ? article.text(Span(0, article.bytes.count)) : nil)
        w.member("body", article.blocks.filter { $0.kind.isBody && !$0.span.isEmpty }.map(\.span), in: table)
        w.list("blocks", of: article.blocks) { block, w in
            w.member("kind", block.kind.rawValue)
            w.member("span", block.span, in: table)
        }
        w.member("sentences", sentences, in: table)
        w.member("dateline") { w in
            guard let dateline = article.dateline else { return w.null() }
            w.object { w in
                w.member("places", dateline.places)
                w.member("date", dateline.date)
                w.member("agencies", dateline.agencies)
                w.member("span", dateline.span, in: table)
            }
        }
        w.list("credits", of: article.credits) { credit, w in
            w.member("name", credit.name)
            w.member("role", credit.role.rawValue)
            w.member("span", credit.span, in: table)
        }
        w.list("terms", of: article.terms) { term, w in
            w.member("kind", term.kind.rawValue)
            w.member("span", term.span, in: table)
        }
        w.member("primary") {
            $0.object { w in
                w.member("name", lineage.primary)
                w.member("url", lineage.url)
                w.list("via", of: lineage.via) { name, w in
                    w.member("name", name)
                    w.member("url", nil as String?)
                }
                w.member("how", lineage.how.rawValue)
                w.list("evidence", of: lineage.evidence) { $1.member("span", $0, in: table) }
            }
        }
        w.member("notices", article.notices.map(\.message))
    }
}
