import NewsModel
import Reporting
import Store

/// The places of a story's tellings that everybody may see, as the database chose them (`Opening`): at most a quarter of each text,
/// over all pages and over time.
struct OpenPlaces: Sendable {
    private let spans: [[Span]]
    private let titles: [Place]
    /// Tellings whose licence allows showing the whole text.
    private let free: Set<Int>
    /// Tellings that came to the service's readers alone.
    let closed: Set<Int>

    /// - Parameters:
    ///   - spans: the open spans of each telling, in the story's order; a telling without an entry has none.
    ///   - free: ids of tellings whose licence allows showing the whole text.
    ///   - closed: ids of tellings that came to the service's readers alone.
    init(_ story: Story, _ spans: [[Span]], free: Set<String>, closed: Set<String> = []) {
        self.spans = spans
        titles = story.headings.filter { !$0.isSentence }.compactMap(\.place)
        self.free = Set(story.tellings.indices.filter { free.contains(story.tellings[$0].id) })
        self.closed = Set(story.tellings.indices.filter { closed.contains(story.tellings[$0].id) })
    }
    /// The open places of a story whose stored articles are these.
    init(_ story: Story, _ spans: [[Span]], _ articles: [StoredArticle]) {
        let (closed, open) = (articles.filter(\.rights.isPrivate), articles.filter { !$0.rights.isPrivate })
        self.init(
            story, spans, free: Set(open.filter(\.rights.isLicensed).map(\.id)), closed: Set(closed.map(\.id)))
    }
    /// The text shown of a place: on one line, cut when it is long.
    static func words(of place: Place) -> String { Words.short(place.text, Place.mostQuoted) }
    func holds(_ place: Place) -> Bool {
        guard !place.span.isEmpty, !free.contains(place.telling), !titles.contains(place) else { return true }
        let span = place.quotedSpan
        return spans.indices.contains(place.telling) && spans[place.telling].contains { $0.contains(span) }
    }
}

extension Story {
    /// The story without the places that are not open to everybody, and whether there were any.
    func limited(to open: OpenPlaces) -> (story: Story, isCut: Bool) {
        let story = without(private: open.closed).limited(to: open.holds)
        return (story, story.placesByWeight.count < placesByWeight.count)
    }
}
