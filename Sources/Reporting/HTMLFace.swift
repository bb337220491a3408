import Mustache
import NewsModel

/// The report as one self-contained HTML file: no network, no script, light and dark, for keyboard and screen reader.
///
/// - Parameter withText: whether to include the tellings' whole texts (for the user's own copy); otherwise sentences with their
///   context.
/// - Throws: an error of the template parser.
public func htmlFace(_ report: Report, withText: Bool) throws -> String {
    var templates = storyTemplates
    templates["report"] = PackageResources.report_mustache
    let stories = report.stories.enumerated().map { StoryInFile($1, number: $0, withText: withText).values() }
    let values: [String: Any] = [
        "title": report.stories.first?.title.map(Words.onOneLine) ?? "Stemma",
        "language": Catalogue.current.language,
        "style": String(decoding: sharedStyle + PackageResources.report_css, as: UTF8.self), "stories": stories,
    ]
    return try templateLibrary(templates, in: .current).render(values, withTemplate: "report") ?? ""
}

/// The templates with which a file and a page show a story; they use `figure` and `place`.
package var storyTemplates: [String: [UInt8]] {
    [
        "first": PackageResources.first_mustache,
        "more": PackageResources.more_mustache,
        "figure": PackageResources.figure_mustache,
        "place": PackageResources.place_mustache,
    ]
}
/// The stylesheet that files and pages share.
package var sharedStyle: [UInt8] { PackageResources.shared_css }

/// One story of the file: its head, the parts that pages also show, and the tellings below them.
private struct StoryInFile {
    let view: StoryView
    let withText: Bool

    init(_ story: Story, number: Int, withText: Bool) {
        let text = StoryText(story)
        view = StoryView(text, links: .withinFile(text, number: number))
        self.withText = withText
    }

    func values() -> StoryView.Values {
        let (text, prefix) = (view.text, view.links.prefix)
        var values = view.values()
        values["tellings"] = String(text.story.tellings.count)
        values["tellingsWord"] = say(text.story.tellings.count, "article", "articles")
        values["origins"] = text.origins
        values["originsWord"] = text.originsWord
        values["behind"] = text.headline.dropFirst().first
        values["dates"] = text.dates
        values["title"] = text.story.title.map(Words.onOneLine) ?? ""
        values["lead"] = text.story.headings.first?.lead.map { view.place($0) }
        let parts = StoryView.Part.allCases.filter { view.has($0) }.map { ($0.rawValue, $0.title) }
        values["contents"] = (parts + [("tellings", say("Articles"))]).map { ["id": prefix + $0.0, "name": $0.1] }
        values["texts"] = texts()
        return values
    }

    /// The spans of each telling that the findings link to.
    private func cited() -> [[Span]] {
        let story = view.story
        var cited: [[Span]] = story.tellings.map { $0.lineage.evidence }
        for place in story.placesByWeight { cited[place.telling].append(place.span) }
        return cited
    }
    private func texts() -> [StoryView.Values] {
        let (story, prefix) = (view.story, view.links.prefix)
        let cited = cited()
        return story.tellings.enumerated().map { t, telling in
            let article = telling.article
            let facts = [
                article.outlet, article.published.map { String($0.prefix(10)) },
                article.language.map(Words.language),
            ]
            var values: StoryView.Values = [
                "anchor": prefix + "t\(t)", "id": article.id,
                "facts": facts.compactMap(\.self).joined(separator: " · "), "lineage": view.text.lineage(t),
                "lang": article.language ?? "",
                "html": Excerpts(telling: telling, prefix: "\(prefix)t\(t)", cited: cited[t]).html(whole: withText),
            ]
            values["url"] = Words.web(article.url ?? telling.lineage.url)
            return values
        }
    }
}
