/// What a page says: its article, and everything that its markup says about it.
public struct ParsedArticle: Sendable {
    /// The same article in another language.
    public struct Translation: Sendable, Equatable {
        /// Its language tag, as written on the page.
        public var language: String
        /// Its address.
        public var url: String
        /// Makes a translation.
        public init(language: String, url: String) {
            self.language = language
            self.url = url
        }
    }

    /// The text and its metadata. All spans refer to its text.
    public var article: Article
    /// When it was last changed, ISO 8601; nil when the page does not say.
    public var modified: String?
    /// The page's canonical URL.
    public var canonical: String?
    /// The address of its AMP version.
    public var amp: String?
    /// Its versions in other languages.
    public var translations: [Translation] = []
    /// Its section.
    public var section: String?
    /// Its keywords.
    public var tags: [String] = []
    /// Its main picture.
    public var image: Article.Image?
    /// Works that it says it is based on, as addresses or names.
    public var isBasedOn: [String] = []
    /// Organisations that it names as its source.
    public var sourceOrganizations: [String] = []
    /// Whether all of it can be read without payment; nil when the page does not say.
    public var isAccessibleForFree: Bool?
    /// Its `robots` rules, lower case.
    public var robots: [String] = []
    /// Its reservation of text and data mining (TDMRep): "1" for reserved, "0" for not reserved.
    public var miningReservation: String?
    /// The address of the policy that goes with the reservation.
    public var miningPolicy: String?
    /// The licence, as an address or a text.
    public var licence: String?
    /// Whether it is an article; index and teaser pages are not.
    public var isArticle = true
    /// Where each field was found: "title" → "json-ld headline".
    public var provenance: [String: String] = [:]

    /// Makes a page that has only an article.
    public init(article: Article) { self.article = article }

    /// The article as a telling of its story: its title becomes the first line of the text, so that it has a span; what its markup says of section and picture goes with it.
    public var telling: Article {
        var out = article
        out.subjects = [section].compactMap(\.self) + tags
        out.image = image
        guard let title = article.title, !title.isEmpty, article.titleSpan == nil else { return out }
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
