import Hummingbird
import Mustache
import NewsModel
import Reporting
import Store
import Text

/// The pages' templates, stylesheet and script, which are compiled into the program.
struct Site: Sendable {
    /// The templates in each language.
    private let libraries: [String: MustacheLibrary]
    /// Files by the name in links, which contains a hash of the bytes, so that browsers can cache them for ever.
    let files: [String: (type: String, bytes: [UInt8])]
    /// The templates as they are written, in English.
    let templates: [String: [UInt8]]
    private let style: String
    private let script: String
    /// What makes the pages a web app: its description, and the script that keeps pages for times without a network.
    let app: [String: (type: String, bytes: [UInt8])] = [
        "/manifest.webmanifest": ("application/manifest+json", PackageResources.manifest_json),
        "/worker.js": ("text/javascript; charset=utf-8", PackageResources.worker_js),
    ]

    init() throws {
        var sources: [String: [UInt8]] = storyTemplates
        for (name, bytes) in [
            ("layout", PackageResources.layout_mustache), ("shape", PackageResources.shape_mustache),
            ("stories", PackageResources.stories_mustache), ("front", PackageResources.front_mustache),
            ("list", PackageResources.list_mustache), ("card", PackageResources.card_mustache),
            ("line", PackageResources.line_mustache), ("help", PackageResources.help_mustache),
            ("remove", PackageResources.remove_mustache), ("river", PackageResources.river_mustache),
            ("account", PackageResources.account_mustache),
            ("story", PackageResources.story_mustache),
            ("telling", PackageResources.telling_mustache), ("source", PackageResources.source_mustache),
            ("sources", PackageResources.sources_mustache), ("person", PackageResources.person_mustache),
            ("spot", PackageResources.spot_mustache), ("search", PackageResources.search_mustache),
            ("sign-in", PackageResources.sign_in_mustache), ("welcome", PackageResources.welcome_mustache),
            ("takedown", PackageResources.takedown_mustache), ("takedowns", PackageResources.takedowns_mustache),
            ("follow", PackageResources.follow_mustache), ("edit", PackageResources.edit_mustache),
            ("problem", PackageResources.problem_mustache), ("note", PackageResources.note_mustache),
            ("send", PackageResources.send_mustache),
            ("mail-digest", PackageResources.mail_digest_mustache),
            ("mail-story", PackageResources.mail_story_mustache),
            ("mail-confirm", PackageResources.mail_confirm_mustache),
            ("api", PackageResources.api_mustache), ("offline", PackageResources.offline_mustache),
        ] { sources[name] = bytes }
        templates = sources
        libraries = Dictionary(
            uniqueKeysWithValues: try Catalogue.all.map { ($0.language, try templateLibrary(sources, in: $0)) })
        func named(_ name: String, _ bytes: [UInt8], ending: String) -> String {
            name + "-" + sha256(bytes).hex.prefix(12) + "." + ending
        }
        let sheet = sharedStyle + PackageResources.stemma_css
        style = named("stemma", sheet, ending: "css")
        script = named("stemma", PackageResources.stemma_js, ending: "js")
        files = [
            style: ("text/css; charset=utf-8", sheet),
            script: ("text/javascript; charset=utf-8", PackageResources.stemma_js),
            "icon.svg": ("image/svg+xml", PackageResources.icon_svg),
            // Notifications take no drawing.
            "icon.png": ("image/png", PackageResources.icon_png),
        ]
    }

    /// A picture of `CardSize` that stands for a page where it is shared, and what it says.
    struct SharedPicture {
        var path: String
        var words: String
    }
    /// A page's metadata.
    struct Frame {
        var title: String
        /// The active entry of the menu.
        var here: String?
        /// The path of the canonical URL.
        var path: String?
        var isArticle = false
        /// Whether search engines are told not to index the page.
        var isHidden = false
        /// The path of the same content's feeds, without file ending.
        var feed: String?
        var feedQuery = ""
        /// A place of an article that says what the page tells.
        var summary: String?
        /// The name of the site or of the article's source, for programs that show a link to the page.
        var site: String?
        /// The picture that such programs show.
        var picture: SharedPicture?
        /// schema.org data, as JSON.
        var data: [UInt8]?
        /// The address of the stream of changes.
        var live: String?
        var query = ""
        var notice: String?
        init(_ title: Phrase, here: String? = nil) { self.init(verbatim: say(title), here: here) }
        /// - Parameter title: a text that is not of the interface, for example a headline.
        init(verbatim title: String, here: String? = nil) {
            self.title = title
            self.here = here
        }
    }

    func page(
        _ template: String, _ values: [String: Any], in frame: Frame, for context: ServingContext,
        settings: ServingSettings
    ) -> String {
        var values = values
        values["title"] = Words.short(frame.title, 120)
        values["language"] = Catalogue.current.language
        values["style"] = style
        values["script"] = script
        values["kind"] = frame.isArticle ? "article" : "website"
        values["isHidden"] = frame.isHidden || !settings.isOpen
        values["query"] = frame.query
        values["key"] = context.formKey
        values["mayWrite"] = context.reader?.isAdmin == true
        values["isReader"] = context.reader != nil
        let mayRead = settings.isOpen || context.seesTexts
        values["mayRead"] = mayRead
        if let reader = context.reader { values["reader"] = reader.name }
        // Whom a proxy signs in, it signs out.
        values["maySignOut"] = settings.userHeader == nil
        if let path = frame.path { values["canonical"] = settings.base + path }
        values["site"] = frame.site ?? "Stemma"
        values["about"] = frame.summary.map { [$0] } ?? []
        values["share"] = frame.picture.map { [["url": settings.base + $0.path, "words": $0.words]] } ?? []
        if let notice = frame.notice { values["notice"] = notice }
        if let live = frame.live { values["live"] = live }
        if let feed = frame.feed {
            // A feed reader has no session: the address holds the reader's key.
            let key = context.reader?.feedKey.map { (frame.feedQuery.isEmpty ? "?" : "&") + "key=" + $0 } ?? ""
            let query = frame.feedQuery + key
            values["feeds"] = [
                ["type": "application/atom+xml", "name": "Atom", "href": feed + ".atom" + query],
                ["type": "application/feed+json", "name": "JSON Feed", "href": feed + ".json" + query],
            ]
        }
        if let data = frame.data {
            // Escape "<", so that the data cannot end its element. By bytes: a grapheme cluster may begin with "<" and be another
            // character.
            values["data"] = String(
                decoding: data.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }, as: UTF8.self)
        }
        var menu = [(say("Front page"), "/"), (say("Stories"), "/latest"), (say("Sources"), "/sources")]
        if context.reader != nil {
            menu.insert(contentsOf: [(say("Articles"), "/river"), (say("Starred"), "/river?show=starred")], at: 2)
        }
        if context.reader?.isAdmin == true { menu += [(say("Alerts"), "/follow"), (say("Removals"), "/takedowns")] }
        values["menu"] = menu.map { ["name": $0.0, "href": $0.1, "isHere": $0.1 == frame.here] as [String: Any] }
        return rebased(
            libraries[Catalogue.current.language]?.render(values, withTemplate: template) ?? "", path: settings.basePath
        )
    }
    /// The app's description with a path before the places that it names; the worker finds its own path.
    static func rebasedApp(_ file: [UInt8], path: String) -> [UInt8] {
        guard !path.isEmpty else { return file }
        return Array(String(decoding: file, as: UTF8.self).replacing("\": \"/", with: "\": \"\(path)/").utf8)
    }
}

extension Site {
    /// What is no page of its own: the HTML of a message.
    func part(_ template: String, _ values: [String: Any]) -> String {
        var values = values
        values["language"] = Catalogue.current.language
        return libraries[Catalogue.current.language]?.render(values, withTemplate: template) ?? ""
    }
}

extension Site {
    /// The words of kept lists that only pages of the service show.
    static var vocabulary: Set<String> {
        var words = Follow.Kind.allCases.map(\.rawValue)
        words += ReaderRule.Action.allCases.map(\.rawValue)
        words += ReaderRule.Kind.allCases.map(\.rawValue)
        words += Takedown.State.allCases.map(\.rawValue)
        return Set(words)
    }
}

extension [String: Any] {
    /// Sets a value; nil leaves it out, so that the template's section is empty.
    mutating func put(_ name: String, _ value: Any?) { if let value { self[name] = value } }
}

/// View values that several pages share.
enum Parts {
    /// Families as groups of dots: a filled dot for each telling of a family, a ring for each one that stands alone.
    static func shape(_ sizes: [Int]) -> [String: Any]? {
        let groups = dots(sizes).map { report -> [String: Any] in
            var group: [String: Any] = ["dots": Array(repeating: true, count: report.dots), "isOne": report.isOne]
            if report.more > 0 { group["more"] = String(report.more) }
            return group
        }
        guard !groups.isEmpty else { return nil }
        let families = sizes.count { $0 > 1 }
        let alone = sizes.count - families
        var words: [String] = []
        if families > 0 {
            let of = sizes.filter { $0 > 1 }.map(String.init).joined(separator: ", ")
            words.append(say(families, "\(families) report of \(of)", "\(families) reports of \(of)"))
        }
        if alone > 0 { words.append(say("\(alone) alone")) }
        return ["groups": groups, "label": words.joined(separator: "; ")]
    }
    /// The dots of the families that are shown, given how many tellings each has; none for a telling alone.
    static func dots(_ sizes: [Int]) -> [ShareCard.Report] {
        guard sizes.count > 1 || (sizes.first ?? 0) > 1 else { return [] }
        var reports: [ShareCard.Report] = []
        var dots = 0
        for size in sizes where dots < 40 {
            let shown = min(size, 12)
            reports.append(ShareCard.Report(dots: shown, more: size - shown))
            dots += shown
        }
        return reports
    }
    /// The days of a story: those that its tellings give, else those by which they are sorted.
    static func dates(_ summary: StorySummary, _ report: Story?) -> String {
        guard let start = report?.start.flatMap({ Day(iso: $0) }), let end = report?.end.flatMap({ Day(iso: $0) })
        else { return Words.span(summary.first, summary.last) }
        return Words.span(Words.milliseconds(start), Words.milliseconds(end))
    }
    /// "19 articles from 9 independent reports", as a story's page has it; "3 articles" where the reports are not known yet.
    static func counts(_ summary: StorySummary) -> String {
        let values = story(summary)
        func word(_ name: String) -> String { values[name] as? String ?? "" }
        let articles = word("tellings") + " " + word("tellingsWord")
        return word("origins") == "?"
            ? articles : say("\(articles) from \(word("origins")) \(word("originsWord"))")
    }
    static func story(_ story: StorySummary) -> [String: Any] {
        let (low, high) = (story.origins.lowerBound, story.origins.upperBound)
        var view: [String: Any] = [
            "id": story.id, "title": Words.short(story.title ?? say("A story without a title"), 200),
            "tellings": String(story.tellings), "tellingsWord": say(story.tellings, "article", "articles"),
            "origins": high == 0 ? (story.tellings == 1 ? "1" : "?") : Words.range(low, high),
            "originsWord": say(
                high == 1 || story.tellings == 1 ? 1 : 2, "independent report", "independent reports"),
            "iso": Words.iso(story.last), "dates": Words.span(story.first, story.last),
            "languages": story.languages.map(Words.language).joined(separator: ", "), "isPending": !story.isCompared,
            "several": story.tellings > 1,
        ]
        view.put("shape", shape(story.shape))
        view.put("behind", Words.behind(story.agencies))
        if story.disputes > 0 { view["disputes"] = String(story.disputes) }
        if story.conflicts > 0 {
            view["conflicts"] = say(
                story.conflicts, "\(story.conflicts) figure differs", "\(story.conflicts) figures differ")
        }
        return view
    }
    /// An article's name: its outlet, else its host.
    static func name(_ article: StoredArticle) -> String {
        article.outlet.map { Words.short($0, 60) } ?? Words.host(article.url)
            ?? say("article \(String(article.id.prefix(6)))")
    }
    /// The article's own date of publication, if its day differs from the time by which it is sorted.
    static func when(_ article: StoredArticle) -> String {
        guard let day = article.published.flatMap({ Day(iso: String($0.prefix(10))) }) else {
            return Words.time(article.time)
        }
        let said = Words.date(Words.milliseconds(day))
        return said == Words.date(article.time) ? Words.time(article.time) : said
    }
    /// A source's name: its title, else its host. The address is not shown, because it may contain its reader's key.
    static func name(_ source: Source, most: Int = 80) -> String {
        Words.short(source.title ?? Words.host(source.url) ?? say("a source"), most)
    }
    static func article(_ article: StoredArticle) -> [String: Any] {
        var view: [String: Any] = [
            "id": article.id, "title": Words.short(article.title ?? say("Without a title"), 200),
            "iso": Words.iso(article.time), "when": when(article), "outlet": name(article),
        ]
        view.put("story", article.story)
        // Always set, because a template looks for a missing value in the enclosing scope.
        view["lang"] = article.language ?? ""
        view.put("link", Words.web(article.url))
        return view
    }
}
