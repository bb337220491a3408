/// What a page says: its article, and all that its markup tells about it.
public struct ParsedArticle: Sendable {
    /// A picture.
    public struct Image: Sendable, Equatable {
        /// Where it is, absolute when the page's address is known.
        public var url: String
        /// What the page writes under it.
        public var caption: String?
        /// Who made it, as the page says.
        public var credit: String?
        /// Makes an image.
        public init(url: String, caption: String? = nil, credit: String? = nil) {
            self.url = url
            self.caption = caption
            self.credit = credit
        }
    }
    /// The same article in another language.
    public struct Translation: Sendable, Equatable {
        /// Its language tag, as the page writes it.
        public var language: String
        /// Where it is.
        public var url: String
        /// Makes a translation.
        public init(language: String, url: String) {
            self.language = language
            self.url = url
        }
    }

    /// The text and what is believed of it. Blocks count in its text.
    public var article: Article
    /// When it was changed last, ISO 8601; nil when the page does not say.
    public var modified: String?
    /// The address that the page calls its own.
    public var canonical: String?
    /// Its AMP version.
    public var amp: String?
    /// Its versions in other languages.
    public var translations: [Translation] = []
    /// The section it stands in.
    public var section: String?
    /// Its keywords.
    public var tags: [String] = []
    /// Its lead picture.
    public var image: Image?
    /// Works that it says it is based on: addresses or names.
    public var isBasedOn: [String] = []
    /// Organisations it says it comes from.
    public var sourceOrganizations: [String] = []
    /// Whether all of it can be read for nothing; nil when the page does not say.
    public var isAccessibleForFree: Bool?
    /// Its `robots` rules, lower case.
    public var robots: [String] = []
    /// Its reservation of text and data mining (TDMRep): "1", "0", and the policy's address.
    public var miningReservation: String?
    /// The policy that the reservation names.
    public var miningPolicy: String?
    /// The licence that it names: an address or a text.
    public var licence: String?
    /// Whether it reads as an article; index and teaser pages do not.
    public var isArticle = true
    /// Where each field was found: "title" → "json-ld headline".
    public var provenance: [String: String] = [:]

    /// Makes a page of that article, nothing else known.
    public init(article: Article) { self.article = article }

    /// The article as a telling of its story: its title is the first line of its text, so that it can be shown as a span.
    public var telling: Article {
        guard let title = article.title, !title.isEmpty, article.titleSpan == nil else { return article }
        var out = article
        let head = Array(title.utf8)
        out.bytes = head + [0x0A, 0x0A] + article.bytes
        let shift = head.count + 2
        func moved(_ span: Span) -> Span { Span(span.start + shift, span.end + shift) }
        out.blocks =
            [Article.Block(.title, Span(0, head.count))] + article.blocks.map { Article.Block($0.kind, moved($0.span)) }
        for i in out.credits.indices { out.credits[i].span = moved(out.credits[i].span) }
        for i in out.terms.indices { out.terms[i].span = moved(out.terms[i].span) }
        for i in out.links.indices { out.links[i].span = moved(out.links[i].span) }
        if let dateline = out.dateline { out.dateline?.span = moved(dateline.span) }
        return out
    }
}
