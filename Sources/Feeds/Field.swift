/// A field that readers set or that the model takes, by its name in the raw feed; others have the name of their element.
enum Field: String, CaseIterable {
    case id, guidislink, link, language, image, source, comments, wire, contributors, `where`
    case title
    case titleDetail = "title_detail"
    case summary
    case summaryDetail = "summary_detail"
    case summaryIsContent = "summary_is_content"
    case subtitle
    case subtitleDetail = "subtitle_detail"
    case info
    case infoDetail = "info_detail"
    case rights
    case rightsDetail = "rights_detail"
    case content
    case contentSource = "content_src"
    case author
    case authorDetail = "author_detail"
    case publisher
    case publisherDetail = "publisher_detail"
    case published
    case publishedParsed = "published_parsed"
    case publishedISO = "published_iso"
    case updated
    case updatedParsed = "updated_parsed"
    case updatedISO = "updated_iso"
    case created
    case createdParsed = "created_parsed"
    case createdISO = "created_iso"
    case expired
    case expiredParsed = "expired_parsed"
    case expiredISO = "expired_iso"
    case validityStart = "validity_start"
    case validityStartParsed = "validity_start_parsed"
    case validityStartISO = "validity_start_iso"
    case validityEnd = "validity_end"
    case validityEndParsed = "validity_end_parsed"
    case validityEndISO = "validity_end_iso"
    case mediaContent = "media_content"
    case mediaThumbnail = "media_thumbnail"
    case mediaCredit = "media_credit"
    case generator
    case generatorDetail = "generator_detail"
    case errorReports = "errorreportsto"
    case textInput = "textinput"
    case cloud
    case block = "itunes_block"
    case explicit = "itunes_explicit"
    case chapters = "psc_chapters"

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// A date's text, its time in UTC, and ISO 8601 as the feed gives it.
    struct Date {
        let text: Field
        let parsed: Field
        let iso: Field

        static let published = Date(text: .published, parsed: .publishedParsed, iso: .publishedISO)
        static let updated = Date(text: .updated, parsed: .updatedParsed, iso: .updatedISO)
        static let created = Date(text: .created, parsed: .createdParsed, iso: .createdISO)
        static let expired = Date(text: .expired, parsed: .expiredParsed, iso: .expiredISO)
        static let validityStart = Date(text: .validityStart, parsed: .validityStartParsed, iso: .validityStartISO)
        static let validityEnd = Date(text: .validityEnd, parsed: .validityEndParsed, iso: .validityEndISO)
    }
}
