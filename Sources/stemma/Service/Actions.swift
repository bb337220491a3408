import Desk
import Examples
import Extraction
import Feeds
import Fetching
import NewsModel
import Serving
import Store

private let wallClock: @Sendable () -> Int = { now() }

extension ServiceActions {
    /// Connects the server's actions to the desk and the store.
    init(
        store: Store, desk: Desk, counters: CounterTable, mail: MailRoom?,
        warn: @escaping @Sendable (_ text: String) -> Void = { _ in }
    ) {
        self.init(
            status: {
                let problem = desk.state.problem ?? (desk.state.isReady ? nil : "starting")
                return ServiceStatus(problem: problem, counters: counters.values, versions: Desk.versions)
            }, now: wallClock, discover: { try await desk.discover($0) },
            outline: { bytes in
                OPML(bytes).feedsInFolders.compactMap { feed, folder in
                    feed["xmlUrl"].map { (feed["title"] ?? feed["text"], $0, feed["htmlUrl"], folder) }
                }
            }, outlined: { Array(OPML(sources: $0).written().utf8) },
            corrections: { story in
                try await Desk.corrections(of: story, in: store).map {
                    Correction(
                        article: $0.article, version: $0.version, seen: $0.seen, before: $0.beforeText,
                        after: $0.afterText, carriedBy: $0.carriedBy.map(\.article))
                }
            }, origins: { await desk.origins(of: $0) },
            picture: { article in
                guard let picture = try await desk.picture(of: article), let type = picture.type,
                    let bytes = picture.bytes
                else { return nil }
                return (type, bytes)
            }, drawsCards: { desk.state.drawsCards }, drawnCard: { await desk.drawn($0) },
            item: { value in
                guard value["id"]?.string != nil || value["url"]?.string != nil,
                    let article = try? extract(line: value)
                else { return nil }
                return FeedItem(importing: article)
            }, place: { try await desk.move($0, of: $1, into: $2, reason: $3, actor: $4) },
            edited: { desk.edited() }, send: { await desk.send(to: $0, headers: $1, body: $2, isForStranger: $3) },
            mail: mail,
            ask: { url, issuer, headers, body in
                switch await desk.ask(url, of: issuer, headers: headers, body: body) {
                case .success(let response): .answered(status: response.status, body: response.body)
                case .failure(let failure): .failed(failure.description)
                }
            }, endpointProblem: { desk.problem(ofEndpoint: $0, of: $1) },
            testDevice: { try await desk.test($0, of: $1) }, warn: warn)
    }
}
extension OPML {
    /// An outline of the sources.
    init(sources: [Source]) {
        self.init()
        head = [OPML.Attribute("title", "Sources of Stemma")]
        func outline(_ source: Source) -> OPML.Outline {
            var attributes = [
                OPML.Attribute("type", "rss"), OPML.Attribute("text", source.title ?? source.url),
                OPML.Attribute("xmlUrl", source.url),
            ]
            if let home = source.home { attributes.append(OPML.Attribute("htmlUrl", home)) }
            return OPML.Outline(attributes: attributes)
        }
        // Folders of mail, letters and imports are no feeds that another program could ask.
        let sources = sources.filter { $0.isAsked && !$0.isMailFolder }
        outlines = sources.filter { $0.folder == nil }.map(outline)
        for (folder, inside) in Dictionary(grouping: sources.filter { $0.folder != nil }, by: { $0.folder ?? "" })
            .sorted(by: { $0.key < $1.key })
        {
            var outer = OPML.Outline(attributes: [OPML.Attribute("text", folder)])
            outer.children = inside.map(outline)
            outlines.append(outer)
        }
    }
}

/// The bundled example as the stories of a first run.
enum Demo {
    /// Loads the example if there is nothing else and the owner has not removed it.
    static func load(into store: Store) async throws {
        guard try await store.sources(counting: false).isEmpty, try await store.setting("demo") == nil else { return }
        for (name, bytes) in Example.files {
            let stem = String(name.prefix { $0 != "." })
            let read =
                name.hasSuffix(".json")
                ? (try? JSONValue(parsing: bytes)).flatMap { try? extract(line: $0) }
                : try? extract(text: bytes, id: stem, markdown: name.hasSuffix(".md"))
            guard var article = read else { continue }
            // A telling without a date gets one, as from a feed.
            article.published = article.published ?? Example.day
            var source = Source(
                url: "demo:" + stem, title: article.outlet ?? stem.prefix(1).uppercased() + stem.dropFirst(),
                added: now())
            source.state = .paused
            _ = try await store.add(source, actor: "demo")
            var answer = FeedAnswer(wait: 0, at: now())
            answer.items = [FeedItem(importing: article, outlet: source.title)]
            _ = try await store.save(answer, of: source.id)
        }
        try await store.set("demo", to: "loaded")
    }
}
