import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Text

extension Service {
    func story(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, feed) = segment("id", context)
        guard let (summary, stored) = try await store.story(id) else { throw try await gone(id) }
        if summary.id != id {
            // The story was merged: redirect to the one that it went to.
            let key = feed == nil ? nil : request.asked("key").map { "?key=" + Words.encoded(String($0.prefix(100))) }
            return redirect(to: "/stories/\(summary.id)" + (feed.map { "." + $0.rawValue } ?? "") + (key ?? ""))
        }
        if let feed { return try await answer(.story(id), feed, to: request, context) }
        let articles = try await store.tellings(of: summary.id)
        var values = Parts.story(summary)
        values["title"] = nil
        values["languages"] =
            summary.languages.isEmpty ? nil : summary.languages.map(Words.language).joined(separator: ", ")
        let (report, isCut) = open(stored, of: articles, for: context)
        values["isCut"] = isCut
        let corrections =
            articles.contains { $0.version > 1 } ? try await actions.corrections(id) : []
        let reader = try await cardReader(request, context)
        let heading = report?.heading(in: reader.languages)
        var frame = Site.Frame(verbatim: heading?.title ?? summary.title ?? say("A story"), here: "/")
        values["heading"] = frame.title
        if let report {
            let view = StoryView(
                page: report, articles: articles,
                whole: context.seesTexts || settings.isOpen ? request.asked("all").map { String($0.prefix(20)) } : nil,
                hidden: try await store.hiddenPeople())
            values.merge(view.values()) { $1 }
            values["contents"] = contents(view, hasCorrections: !corrections.isEmpty)
            values["hasCorrections"] = !corrections.isEmpty
            values["corrections"] = corrections.prefix(12).map { correction($0, view, isOpen: context.seesTexts) }
            values["dates"] = Parts.dates(summary, report)
            values["lang"] = heading?.language ?? ""
            values.put("lead", heading?.lead.map { view.place($0) })
            if context.seesTexts, settings.showsPictures, let picture = summary.card?.pictures.first {
                values["picture"] = "/pictures/" + picture
            }
            values["section"] = report.section.map { ["id": $0.rawValue, "name": say(word: $0.name)] }
            frame.data = StructuredData.story(summary, view: view, articles: articles, base: settings.base)
        }
        // What is new since this reader's last visit.
        var last: Int?
        if let update = request.headers[.update] {
            // A page that updates itself says since when it has been open.
            last = Int(update).map { min(max($0, 0), actions.now()) }
        } else if let reader = context.reader {
            // Reading continues when the visit cannot be written, for example on a full disk.
            last = (try? await store.visit(id, by: reader, at: actions.now())) ?? nil
        }
        if let known = context.reader {
            let state = try await store.states(ofStories: [summary], of: known)[summary.id] ?? ReadingState()
            values["mark"] = ["id": summary.id, "isStarred": state.isStarred] as [String: Any]
            values["sendTo"] = try await sendButtons(known, kind: .story, target: summary.id)
        }
        values["last"] = last.map(String.init) ?? ""
        if let last {
            let fresh = articles.count { $0.seen > last }
            let corrected = corrections.count { $0.seen > last }
            var what: [String] = []
            if fresh > 0 { what.append(Words.count(fresh, "new article", "new articles")) }
            if corrected > 0 { what.append(Words.count(corrected, "correction", "corrections")) }
            if what.isEmpty, summary.changed > last { what.append(say("the comparison has changed")) }
            if !what.isEmpty {
                values["fresh"] = ["when": Words.ago(last, now: actions.now()), "what": what.joined(separator: ", ")]
            }
        }
        let told = Dictionary(
            (report?.tellings ?? []).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        let listed = request.asked("all") == "tellings" ? articles.prefix(1000) : articles.prefix(20)
        if listed.count < articles.count { values["moreTexts"] = String(articles.count) }
        let now = actions.now()
        func row(_ article: StoredArticle) -> [String: Any] {
            var view = Parts.article(article)
            view["language"] = article.language.map(Words.language) ?? ""
            view["isNew"] = last.map { article.seen > $0 } ?? false
            view["when"] = Words.brief(article.time, now: now)
            if let lineage = told[article.id]?.lineage, let primary = lineage.primary, lineage.how != .original,
                let url = Words.web(lineage.url)
            {
                view["primary"] = ["name": told[primary].map { $0.article.outlet ?? primary } ?? primary, "url": url]
            }
            return view
        }
        values["reports"] = Self.reports(report, Array(listed), row)
        let related = try await store.stories(relatedTo: summary)
        values["related"] = related.map {
            [
                "id": $0.id, "title": Words.short($0.title ?? say("A story"), 160),
                "count": Words.count($0.tellings, "article", "articles"),
            ]
        }
        values["hasRelated"] = !related.isEmpty
        share(&frame, summary, report, of: articles)
        frame.path = "/stories/\(id)"
        frame.isArticle = true
        frame.feed = "/stories/\(id)"
        frame.live = "/events?story=\(id)"
        return html(page("story", values, in: frame, for: context))
    }
    /// "copy, 93 %", "partly, 14 %"
    private static func extent(_ member: Family.Member) -> String {
        let percent = Int((member.share * 100).rounded())
        return say(member.isWhole ? "copy" : "partly") + (percent > 0 && percent < 100 ? ", \(percent) %" : "")
    }
    /// The articles by independent report: the members of each family together, then each one that stands alone, in order of publication.
    private static func reports(
        _ report: Story?, _ articles: [StoredArticle], _ row: (StoredArticle) -> [String: Any]
    ) -> [[String: Any]] {
        let stored = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var used: Set<String> = []
        var groups: [(time: Int, view: [String: Any])] = []
        if let report {
            let text = StoryText(report, names: report.tellings.map { stored[$0.id].map { Parts.name($0) } ?? $0.id })
            for family in report.families.sorted(by: { $0.members.count > $1.members.count }) {
                let members = family.members.compactMap { member -> (article: StoredArticle, extent: String)? in
                    stored[report.tellings[member.telling].id].map { ($0, Self.extent(member)) }
                }.filter { used.insert($0.article.id).inserted }.sorted {
                    ($0.article.time, $0.article.number) < ($1.article.time, $1.article.number)
                }
                guard let first = members.first else { continue }
                // Without a named parent only the order is known.
                let parent = family.parent == nil ? "" : text.parent(family)
                groups.append(
                    (
                        first.article.time,
                        [
                            "isFamily": members.count > 1,
                            "from": parent.isEmpty ? [] : [["name": parent]],
                            "here": parent.isEmpty ? [["name": Parts.name(first.article)]] : [],
                            "articles": members.map { member -> [String: Any] in
                                var view = row(member.article)
                                if members.count > 1 { view["extent"] = ["text": member.extent] }
                                return view
                            },
                        ]
                    ))
            }
        }
        for article in articles where !used.contains(article.id) {
            groups.append((article.time, ["isFamily": false, "articles": [row(article)]]))
        }
        return groups.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(
            \.element.view)
    }
    /// The reason why there is no story with this id.
    func gone(_ id: String) async throws -> Problem {
        guard try await store.hasEnded(id) else { return .notFound }
        return Problem(.gone, "No articles any more", "The articles of this story were taken down or let go.")
    }
    private func contents(_ view: StoryView, hasCorrections: Bool) -> [[String: Any]] {
        var parts = StoryView.Part.allCases.filter { view.has($0) }.map { (id: $0.rawValue, name: $0.title) }
        let first: [StoryView.Part] = [.facts, .disputes, .figures, .bent]
        let folded = parts.firstIndex { part in !first.contains { $0.rawValue == part.id } } ?? parts.count
        if hasCorrections {
            parts.insert(("corrected", say("Corrected")), at: folded)
        }
        parts.insert(("tellings", say("Articles")), at: min(parts.count, folded + (hasCorrections ? 1 : 0)))
        return parts.map { ["id": $0.id, "name": $0.name] }
    }
    /// A story's stored comparison; nil when there is none, or when this version cannot read it, in which case it is made again.
    func compared(_ report: StoredReport?) -> Story? {
        report.flatMap { try? Report(jsonBytes: $0.bytes) }?.stories.first
    }
    /// The part of a story that this reader may see, and whether something was left out.
    func open(_ report: StoredReport?, of articles: [StoredArticle], for context: ServingContext) -> (Story?, Bool) {
        context.seesTexts ? (compared(report), false) : openToAll(report, of: articles)
    }
    /// The part of a story that everybody may see, and whether something was left out.
    func openToAll(_ report: StoredReport?, of articles: [StoredArticle]) -> (story: Story?, isCut: Bool) {
        guard let report, let story = compared(report) else { return (nil, false) }
        return story.limited(to: OpenPlaces(story, report.open, articles))
    }
    func correction(_ c: ServiceActions.Correction, _ view: StoryView, isOpen: Bool) -> [String: Any] {
        func name(_ id: String) -> String { view.text.telling(id).map { view.text.name(ofTelling: $0) } ?? id }
        let by = c.carriedBy.map { ["href": "/tellings/" + $0, "name": name($0)] }
        let carried: [[String: Any]] = by.isEmpty ? [] : [["by": by]]
        return [
            "article": c.article, "version": String(c.version), "name": name(c.article), "iso": Words.iso(c.seen),
            "when": Words.time(c.seen), "carried": carried,
            // Other readers only learn that there was a correction, because its words would exceed their quarter of the text.
            "words": isOpen ? [["before": Words.short(c.before), "after": Words.short(c.after)]] : [],
        ]
    }
}
