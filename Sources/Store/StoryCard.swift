import NewsModel

/// What a list shows of a story: for each language a title and a sentence, the outlets, and articles that have a picture.
package struct StoryCard: Sendable, Equatable {
    /// A title and a sentence for readers of one language.
    package struct Heading: Sendable, Equatable {
        package var language: String?
        package var title: String
        /// The outlet of the title's article.
        package var outlet: String?
        package var lead: Lead?
        package init(language: String?, title: String, outlet: String?, lead: Lead?) {
            self.language = language
            self.title = title
            self.outlet = outlet
            self.lead = lead
        }
    }
    /// A sentence of an article.
    package struct Lead: Sendable, Equatable {
        package var text: String
        /// The article's id and its outlet.
        package var article: String
        package var outlet: String?
        /// The article's place in the story's report, and the span in its text.
        package var telling: Int
        package var span: Span
        package init(text: String, article: String, outlet: String?, telling: Int, span: Span) {
            self.text = text
            self.article = article
            self.outlet = outlet
            self.telling = telling
            self.span = span
        }
    }
    package var headings: [Heading] = []
    /// Different outlets, those of the first articles first.
    package var outlets: [String] = []
    /// The number of all different outlets.
    package var outletsInAll = 0
    /// Ids of articles with a picture, the best one first.
    package var pictures: [String] = []
    package init() {}

    /// The heading in the first of these languages that has one; else the first.
    package func heading(in languages: [String]) -> Heading? {
        for language in languages { if let one = headings.first(where: { $0.language == language }) { return one } }
        return headings.first
    }
}

extension StoryCard {
    /// Reads what `json` wrote; nil for a story that has none yet.
    init?(column: String) throws(JSONMismatch) {
        guard !column.isEmpty else { return nil }
        try self.init(jsonBytes: Array(column.utf8))
    }
    /// Reads what `json` wrote.
    package init(jsonBytes bytes: [UInt8]) throws(JSONMismatch) {
        let json = try JSONValue(reading: bytes)
        headings = try json.list(at: "headings") { (value) throws(JSONMismatch) in
            Heading(
                language: try value.text(ifAt: "language"), title: try value.text(at: "title"),
                outlet: try value.text(ifAt: "outlet"),
                lead: try value.member(ifAt: "lead") { (lead) throws(JSONMismatch) in
                    Lead(
                        text: try lead.text(at: "text"), article: try lead.text(at: "article"),
                        outlet: try lead.text(ifAt: "outlet"), telling: try lead.integer(at: "telling"),
                        span: Span(try lead.integer(at: "start"), try lead.integer(at: "end")))
                })
        }
        outlets = try json.texts(at: "outlets")
        outletsInAll = try json.integer(at: "outlets_in_all")
        pictures = try json.texts(at: "pictures")
    }
    /// The card as one JSON object.
    package var json: [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("headings") {
                $0.array(headings) { w, heading in
                    w.object { w in
                        w.member("language", heading.language)
                        w.member("title", heading.title)
                        w.member("outlet", heading.outlet)
                        w.member("lead") { w in
                            guard let lead = heading.lead else { return w.null() }
                            w.object { w in
                                w.member("text", lead.text)
                                w.member("article", lead.article)
                                w.member("outlet", lead.outlet)
                                w.member("telling", lead.telling)
                                w.member("start", lead.span.start)
                                w.member("end", lead.span.end)
                            }
                        }
                    }
                }
            }
            w.member("outlets", outlets)
            w.member("outlets_in_all", outletsInAll)
            w.member("pictures", pictures)
        }
        return w.bytes
    }
}
