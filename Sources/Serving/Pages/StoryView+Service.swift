import NewsModel
import Reporting
import Store

extension StoryView {
    /// A story as its page shows it: tellings named by outlet, places and people linked to their pages.
    ///
    /// - Parameters:
    ///   - articles: the stored tellings, from which their names come.
    ///   - whole: the part that is shown completely: "figures", "said", "only"; the others are limited.
    ///   - hidden: hashes of the names whose pages are hidden.
    init(page story: Story, articles: [StoredArticle], whole: String? = nil, hidden: Set<[UInt8]> = []) {
        let names = Self.names(of: story, articles)
        // Behind a quoted text the outlet alone: the link leads to the article.
        let plain = Self.outlets(of: story, articles)
        let ids = story.tellings.map(\.id)
        let people = story.asShown.people.map { person -> String? in
            // Institutions and persons with an office have a page.
            guard person.kind == .institution || person.role != nil,
                hidden.isEmpty || !hidden.contains(Store.nameHash(person.name))
            else { return nil }
            return "/people/" + Words.encoded(person.name)
        }
        self.init(
            StoryText(story, names: names),
            links: StoryLinks(
                place: { "/tellings/\(ids[$0.telling])#at-\($0.span.start)" }, telling: { "/tellings/" + ids[$0] },
                person: { people.indices.contains($0) ? people[$0] : nil }, source: { plain[$0.telling] }),
            limits: .page(whole: whole))
    }
    /// Each telling's outlet.
    private static func outlets(of story: Story, _ articles: [StoredArticle]) -> [String] {
        let stored = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        return story.tellings.map { telling in
            stored[telling.id].map { Parts.name($0) } ?? telling.article.outlet ?? Words.host(telling.article.url)
                ?? telling.id
        }
    }
    /// The same; "Gazette (2)" for an outlet's second telling.
    private static func names(of story: Story, _ articles: [StoredArticle]) -> [String] {
        var count: [String: Int] = [:]
        return outlets(of: story, articles).map { name in
            count[name, default: 0] += 1
            return (count[name] ?? 1) > 1 ? "\(name) (\(count[name] ?? 1))" : name
        }
    }
}
