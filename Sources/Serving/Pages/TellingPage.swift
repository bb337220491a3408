import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

extension Service {
    func telling(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, _) = segment("id", context)
        guard let article = try await store.article(id) else { throw Problem.notFound }
        guard ![.gone, .held].contains(article.status) else {
            throw Problem(
                .gone, "Removed", "This article was taken down. What was removed and why is in the log of removals.")
        }
        let versions = try await store.versions(of: article.id)
        let wanted = request.asked("version").flatMap { Int($0) } ?? article.version
        guard let version = versions.first(where: { $0.number == wanted }) ?? versions.last,
            let account = (try? JSONValue(parsing: version.line)).flatMap({ Account(json: $0) })
        else {
            throw Problem(
                .notFound, "Not read yet",
                article.problem.map { Phrase(verbatim: $0) } ?? "Its text has not been read yet.")
        }
        var view: StoryView?
        var summary: StorySummary?
        if let story = article.story, let found = try await store.story(story) {
            summary = found.summary
            let articles = try await store.tellings(of: story)
            if let report = open(found.report, of: articles, for: context).0 {
                view = StoryView(page: report, articles: articles)
            }
        }
        let mayShow = context.seesTexts || isLicensed(article)
        // Of a letter strangers see nothing but what lists show.
        let shown = mayShow || !article.rights.isPrivate ? account.article : account.article.withoutParts
        // Strangers see nothing but the places of findings.
        let showsMarks = !mayShow || request.asked("marks") != nil
        let telling = TellingView(
            article: shown, id: article.id, story: article.story, view: view, isWhole: mayShow,
            showsMarks: showsMarks)
        var values: [String: Any] = [
            "id": article.id,
            "heading": Words.short(account.article.title ?? article.title ?? say("Without a title"), 300),
            "outlet": Parts.name(article), "iso": Words.iso(article.time), "when": Parts.when(article),
            "text": telling.html, "isShort": !mayShow, "hasFindings": !telling.findings.isEmpty,
            "showsMarks": showsMarks, "mayToggle": mayShow && !telling.findings.isEmpty,
        ]
        values["byline"] =
            shown.authors.isEmpty ? [] : [["names": Words.short(Words.list(shown.authors), 160)]]
        if context.seesTexts, settings.showsPictures, let image = article.image, account.article.image?.url == image {
            values["picture"] =
                [
                    "url": "/pictures/" + article.id,
                    "captions": [account.article.image?.caption].compactMap(\.self).filter { !$0.isEmpty }
                        .map { ["words": Words.short($0, 300)] },
                ] as [String: Any]
        }
        if let reader = context.reader {
            let state = try await store.state(of: article, of: reader)
            values["mark"] = ["id": article.id, "isStarred": state.isStarred] as [String: Any]
            values["sendTo"] = try await sendButtons(reader, kind: .article, target: article.id)
            // Reading continues when the mark cannot be written; what is only fetched for later is not read.
            if !state.isRead, request.headers[.ahead] == nil {
                try? await store.mark([article.id], isRead: true, by: reader)
            }
        }
        values.put("lang", article.language)
        values.put("language", article.language.map(Words.language))
        values.put("url", Words.web(article.url))
        if let summary {
            values["story"] = ["id": summary.id, "title": Words.short(summary.title ?? say("a story"), 100)]
        }
        if let view, let t = view.text.telling(article.id) {
            let lineage = view.story.tellings[t].lineage
            var primary: [String: Any] = ["how": say(word: lineage.how.rawValue)]
            primary.put("name", lineage.primary.map { view.text.name(ofSource: $0) })
            primary.put("href", Words.web(lineage.url))
            if !lineage.via.isEmpty { primary["via"] = lineage.via.joined(separator: ", ") }
            values["primary"] = primary
            let shares = TellingView.shares(of: t, view)
            values["shares"] = shares
            values["hasShares"] = !shares.isEmpty
        }
        values["facts"] = mayShow || !article.rights.isPrivate ? await facts(article, account) : []
        values["rights"] = rights(article)
        if versions.count > 1 {
            values["hasVersions"] = true
            values["versions"] = versions.map {
                [
                    "number": String($0.number), "when": Words.time($0.seen), "iso": Words.iso($0.seen),
                    "isHere": $0.number == version.number,
                ] as [String: Any]
            }
            if mayShow, version.number > 1, let before = versions.first(where: { $0.number == version.number - 1 }) {
                let changes = Self.changes(
                    version.changes, from: Store.text(of: before.line), to: Store.text(of: version.line))
                values["changes"] = changes.map { ["before": $0.before, "after": $0.after] }
                values["hasChanges"] = !changes.isEmpty
            }
        }
        var frame = Site.Frame(verbatim: account.article.title ?? say("An article"), here: "/")
        frame.site = Parts.name(article)
        // The lead of the story, where it is this article's; it is shown to all who may see the story's page.
        frame.summary = view?.story.headings.compactMap(\.lead).first {
            view?.story.tellings[$0.telling].id == article.id
        }.map { Words.short($0.text, Place.mostQuoted) }
        frame.path = "/tellings/\(article.id)"
        frame.isArticle = true
        frame.data = StructuredData.telling(article, text: shown, base: settings.base)
        return html(page("telling", values, in: frame, for: context))
    }
    /// Whether a licence allows showing the text to everybody.
    func isLicensed(_ article: StoredArticle) -> Bool { article.rights.isLicensed && !article.rights.isPrivate }
    func facts(_ article: StoredArticle, _ account: Account) async -> [[String: Any]] {
        var known: [(name: String, value: String, from: String)] = [(noted("Outlet").key, Parts.name(article), "")]
        known.append((noted("Authors").key, account.article.authors.joined(separator: ", "), ""))
        known.append((noted("Published").key, article.published ?? "", ""))
        known.append(
            (noted("Language").key, article.language.map(Words.language) ?? "", noted("read from the text").key))
        if let dateline = account.article.dateline {
            known.append((noted("Dateline").key, account.article.text(dateline.span), noted("its text").key))
        }
        for credit in account.article.credits.prefix(5) {
            known.append((noted("Credit").key, credit.name, noted("its text").key))
        }
        known.append((noted("First seen").key, Words.time(article.seen), noted("our clock").key))
        known.append((noted("Address").key, article.url ?? "", ""))
        let origins = await actions.origins(article.number)
        return known.filter { !$0.value.isEmpty }.map { fact in
            var view: [String: Any] = ["name": say(word: fact.name), "value": Words.short(fact.value, 200)]
            let from = origins.first { $0.name == fact.name }?.from ?? (fact.from.isEmpty ? nil : say(word: fact.from))
            view.put("from", from)
            return view
        }
    }
    func rights(_ article: StoredArticle) -> [[String: Any]] {
        let rights = article.rights
        let known: [(name: String, value: String?)] = [
            (noted("Robots").key, rights.robots.isEmpty ? nil : rights.robots.joined(separator: ", ")),
            (
                noted("Text and data mining").key,
                rights.reservation.map { say($0 == "1" ? "reserved" : "not reserved") }
            ),
            (noted("Policy").key, rights.policy), (noted("Licence").key, rights.licence),
            (noted("Free to read").key, rights.isFree.map { say($0 ? "yes" : "no") }),
            (noted("Copyright").key, rights.copyright),
            (noted("Terms of use").key, rights.terms),
        ]
        return known.compactMap { fact in
            fact.value.map { ["name": say(word: fact.name), "value": Words.short($0, 200)] }
        }
    }
    /// A version's changes, each with a few words around it.
    static func changes(_ changes: [TextChange], from old: String, to new: String) -> [(before: String, after: String)]
    {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        func around(_ span: Span, _ text: [UInt8]) -> String? {
            guard span.end <= text.count else { return nil }
            var (start, end) = (max(0, span.start - 40), min(text.count, span.end + 40))
            while start > 0, start < span.start, text[start] != 0x20, text[start] != 0x0A { start += 1 }
            while end < text.count, end > span.end, text[end] != 0x20, text[end] != 0x0A { end -= 1 }
            return Words.short(String(decoding: text[start..<end], as: UTF8.self), 400)
        }
        return changes.prefix(40).compactMap { change in
            guard let before = around(change.old, old), let after = around(change.new, new) else { return nil }
            return (before, after)
        }
    }
}
