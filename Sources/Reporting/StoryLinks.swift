import NewsModel

/// The links of a story's view: within one file, or to the pages of the service.
package struct StoryLinks: Sendable {
    /// The address that shows a place.
    package var place: @Sendable (Place) -> String
    /// The address that shows a telling.
    package var telling: @Sendable (Int) -> String
    /// The address of a person's page, by index in `people`; nil when there is none.
    package var person: @Sendable (Int) -> String?
    /// The text after a quoted place that names its source.
    package var source: @Sendable (Place) -> String
    /// The prefix of the ids of a story's parts, for pages with several stories.
    package var prefix = ""

    /// - Parameters:
    ///   - place: the address that shows a place.
    ///   - telling: the address that shows a telling.
    ///   - person: the address of a person's page.
    ///   - source: the text after a quoted place that names its source.
    package init(
        place: @escaping @Sendable (Place) -> String, telling: @escaping @Sendable (Int) -> String,
        person: @escaping @Sendable (Int) -> String?, source: @escaping @Sendable (Place) -> String
    ) {
        self.place = place
        self.telling = telling
        self.person = person
        self.source = source
    }

    /// Links within one file that has the tellings below the findings.
    ///
    /// - Parameter number: the story's number in the file, counted from 0.
    static func withinFile(_ text: StoryText, number: Int) -> StoryLinks {
        let prefix = number == 0 ? "" : "story\(number + 1)-"
        let (story, lines) = (text.story, TellingLines(text))
        var links = StoryLinks(
            place: { "#" + prefix + Excerpts.anchor($0, in: story) }, telling: { "#" + prefix + "t\($0)" },
            person: { _ in nil }, source: { lines.line(of: $0) })
        links.prefix = prefix
        return links
    }
}

/// How much of each part of a story is shown.
package struct StoryLimits: Sendable {
    /// The most entries of a part, and the most bytes of their template values.
    package struct Part: Sendable {
        package var count: Int
        package var bytes: Int
        package static let all = Part(count: .max, bytes: .max)
        package init(count: Int, bytes: Int) {
            self.count = count
            self.bytes = bytes
        }
    }
    package var families = Int.max
    package var members = Part.all
    package var alone = Int.max
    package var keyFacts = Part.all
    package var disputes = Part.all
    package var positions = Int.max
    package var refusals = Part.all
    package var alterations = Part.all
    package var siblings = Int.max
    package var figures = Part.all
    package var values = Int.max
    package var speakers = Part.all
    package var statements = Int.max
    package var wordings = Int.max
    package var onlyIn = Part.all
    package var timeline = Part.all
    /// The most places that are named after a quoted text.
    package var sources = Int.max
    /// The most characters of a quoted text.
    package var text = Int.max
    /// Whether to show the whole sentence of a claim of one or two words. Never on pages, where readers who are not signed in may see
    /// only the places.
    package var widensClaims = true
    /// Whether what can be folded stands open, as in a file that may be printed; on a page only the part of this id.
    package var opensFolds = true
    package var opened: String?

    /// No limits, as in a file.
    package static let all = StoryLimits()
    /// The limits of a page, so that it stays small. The bytes of each part were chosen so that the heaviest pages (65 tellings in two
    /// languages; the stories of `Evaluation/service/bulk`) have about 50 KB.
    ///
    /// - Parameter whole: the part that is shown completely: "disputes", "figures", "said" or "only".
    package static func page(whole: String? = nil) -> StoryLimits {
        var limits = StoryLimits()
        let all = 1 << 20
        limits.families = 12
        limits.members = Part(count: 40, bytes: 4500)
        limits.alone = 15
        limits.keyFacts = Part(count: 8, bytes: 3500)
        limits.disputes = Part(count: 12, bytes: whole == "disputes" ? all : 6500)
        limits.positions = 4
        limits.refusals = Part(count: 12, bytes: 4500)
        limits.alterations = Part(count: 16, bytes: 3500)
        limits.siblings = 2
        limits.figures = whole == "figures" ? Part(count: 500, bytes: all) : Part(count: 8, bytes: 6500)
        limits.values = whole == "figures" ? 20 : 6
        limits.speakers = whole == "said" ? Part(count: 1000, bytes: all) : Part(count: 10, bytes: 7000)
        limits.statements = whole == "said" ? .max : 3
        limits.wordings = whole == "said" ? 12 : 4
        limits.onlyIn = whole == "only" ? Part(count: 1000, bytes: all) : Part(count: 12, bytes: 2800)
        limits.timeline = Part(count: 16, bytes: 2800)
        limits.sources = 4
        limits.text = 280
        limits.widensClaims = false
        limits.opensFolds = false
        limits.opened = whole == "figures" ? "agreeing" : whole
        return limits
    }
}
