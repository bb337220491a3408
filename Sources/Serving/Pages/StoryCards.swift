import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

extension Service {
    /// For whom cards are made.
    struct CardReader: Sendable {
        /// The languages in which titles are read first.
        var languages: [String] = []
        /// Whether whole texts and pictures may be shown.
        var seesTexts = false
        var showsPictures = false
        var now = 0
        var reader: Reader?
        var rules: [ReaderRule] = []
        /// Stories that were read or starred.
        var state: [String: ReadingState] = [:]
    }
    func cardReader(_ request: Request, _ context: ServingContext) async throws -> CardReader {
        // What strangers see is the same for all, so that it can be kept for all.
        var reader = CardReader(seesTexts: context.seesTexts, now: actions.now(), reader: context.reader)
        guard context.seesTexts else { return reader }
        reader.showsPictures = settings.showsPictures
        let own = context.reader?.languages ?? []
        reader.languages = own.isEmpty ? Self.languages(request.headers[.acceptLanguage] ?? "") : own
        if let known = context.reader { reader.rules = try await store.rules(of: known) }
        return reader
    }
    /// Stories as cards, with what the reader did with them, without those that the reader's rules hide.
    func cards(_ stories: [StorySummary], for reader: CardReader) async throws -> [[String: Any]] {
        var reader = reader
        if let known = reader.reader { reader.state = try await store.states(ofStories: stories, of: known) }
        let hidden = try await store.hidden(stories: stories.map(\.id), by: reader.rules)
        return stories.filter { !hidden.contains($0.id) }.map { Parts.card($0, for: reader) }
    }
    /// The languages of an `Accept-Language` header (RFC 9110), the preferred first.
    static func languages(_ header: String) -> [String] {
        var found: [(code: String, weight: Double)] = []
        for part in header.prefix(500).split(separator: ",").prefix(20) {
            let fields = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = fields.first?.lowercased(), let code = tag.split(separator: "-").first,
                (2...3).contains(code.utf8.count), code.allSatisfy(\.isLetter)
            else {
                continue
            }
            let weight = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if weight > 0, !found.contains(where: { $0.code == code }) { found.append((String(code), weight)) }
        }
        return found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(
            \.element.code)
    }
}

extension Parts {
    /// A story as a card: headline, a sentence with its outlet, outlets, counts, age, picture.
    static func card(_ story: StorySummary, for reader: Service.CardReader) -> [String: Any] {
        var view = Self.story(story)
        let card = story.card
        let heading = card?.heading(in: reader.languages)
        if let heading { view["title"] = Words.short(heading.title, 200) }
        view["lang"] = heading?.language ?? ""
        view["lead"] = false
        view["picture"] = false
        if let lead = heading?.lead, reader.seesTexts || isOpen(lead, in: story) {
            var sentence: [String: Any] = [
                "text": Words.short(lead.text, Place.mostQuoted),
                "href": "/tellings/\(lead.article)#at-\(lead.span.start)",
                "lang": heading?.language ?? "",
            ]
            sentence["outlet"] = lead.outlet ?? ""
            view["lead"] = sentence
        }
        view["ago"] = Words.ago(story.last, now: reader.now)
        // False, not empty: a template shows a section for an empty text, and looks for a missing value in the enclosing scope.
        let outlets = outlets(card)
        view["outletLine"] = outlets.isEmpty ? false as Any : outlets
        if reader.showsPictures, let picture = card?.pictures.first { view["picture"] = "/pictures/" + picture }
        view["section"] = story.section.map { ["id": $0.rawValue, "name": say(word: $0.name)] as Any } ?? false
        let state = reader.state[story.id]
        view["isRead"] = state?.isRead ?? false
        view["isStarred"] = state?.isStarred ?? false
        return view
    }
    /// What messages say of a story in the reader's language; `StorySummary.facts` says it in English, for feeds and programs.
    static func facts(_ story: StorySummary) -> [String] {
        var facts = [Words.count(story.tellings, "article", "articles")]
        let (low, high) = (story.origins.lowerBound, story.origins.upperBound)
        if high > 0 {
            facts.append(Words.range(low, high) + " " + say(high, "independent report", "independent reports"))
        }
        if let behind = Words.behind(story.agencies) { facts.append(behind) }
        if story.disputes > 0 { facts.append(say("\(story.disputes) disputed")) }
        if story.conflicts > 0 {
            facts.append(
                say(
                    story.conflicts, "\(story.conflicts) conflicting figure",
                    "\(story.conflicts) conflicting figures"))
        }
        return facts
    }
    private static func isOpen(_ lead: StoryCard.Lead, in story: StorySummary) -> Bool {
        story.open.indices.contains(lead.telling) && story.open[lead.telling].contains { $0.contains(lead.span) }
    }
    /// "Courier, Post and 3 more"
    static func outlets(_ card: StoryCard?) -> String {
        guard let card, let first = card.outlets.first else { return "" }
        let shown = card.outlets.prefix(3).map { Words.short($0, 40) }
        let more = card.outletsInAll - shown.count
        return card.outletsInAll == 1
            ? Words.short(first, 40)
            : more > 0 ? say("\(shown.joined(separator: ", ")) and \(more) more") : Words.list(shown)
    }
}
