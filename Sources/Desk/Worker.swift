import Extraction
import Feeds
import Glibc
import NewsModel
import Pipeline
import Reading
import Stories
import Text

/// The worker process: bytes in, what they say out. It owns nothing and knows nobody; when it dies, one task is lost.
package enum Worker {
    /// The reader's version: accounts of another one are read again.
    package static let reader = "1"

    /// Answers messages until the pipe ends.
    package static func run(input: Int32, output: Int32) {
        // A page may cost a worker, not the machine.
        var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        let pipe = MessagePipe(input: input, output: output)
        while let message = pipe.read() { guard pipe.write(answer(message)) else { return } }
    }
    static func answer(_ message: Message) -> Message {
        switch message.kind {
        case .feed: feed(message)
        case .article: article(message)
        case .story: story(message)
        case .discover: discover(message)
        case .origins: origins(message)
        case .refused: message
        }
    }

    // MARK: - Feeds

    /// The most items of one answer that are taken, and the most bytes of one.
    static let itemLimit = 2000
    static let contentLimit = 2 << 20

    /// Fields: bytes, address, charset. Answer: the feed's JSON, then for each item its JSON twice: what is stored of it in
    /// columns, and all of it.
    private static func feed(_ message: Message) -> Message {
        let feed = parseFeed(message[0], url: message.text(1), charset: message.text(2))
        guard !feed.format.isEmpty else {
            return Message(.refused, [Array((feed.notices.first?.message ?? "is no feed").utf8)])
        }
        // Entities made of entities, or as long as articles, are how bombs are built; no feed needs them.
        if let bomb = feed.notices.first(where: { $0.message.hasPrefix("entities ") }) {
            return Message(.refused, [Array(bomb.message.utf8)])
        }
        var w = JSONWriter()
        w.object { w in
            w.member("format", feed.format)
            w.member("title", feed.title.map { String($0.prefix(500)) })
            w.member("home", feed.link.flatMap(webAddress))
            w.member("language", feed.language)
            w.member("ttl", feed.ttl)
            w.member("items", feed.items.count)
            w.member("isCut", feed.notices.contains { $0.message.hasPrefix("ends inside") })
        }
        var fields = [w.bytes]
        for item in feed.items.prefix(itemLimit) {
            var columns = JSONWriter()
            columns.object { w in
                w.member("guid", String(item.id.prefix(1000)))
                w.member("url", item.link.flatMap(webAddress))
                w.member("title", item.title.map(cleaned))
                w.member("published", item.published)
                w.member("time", item.published.flatMap(milliseconds))
                w.member("isWhole", isWhole(item))
            }
            fields += [columns.bytes, content(item, of: feed)]
        }
        return Message(.feed, fields)
    }
    /// Only addresses that can be fetched and shown: no scripts, no files.
    static func webAddress(_ text: String) -> String? {
        let lower = text.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), text.utf8.count <= 8192,
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C })
        else { return nil }
        return text
    }
    /// A title of at most 1,000 characters without controls, tags of language and marks that turn the text around it.
    static func cleaned(_ title: String) -> String {
        var out = String.UnicodeScalarView()
        for c in title.unicodeScalars.prefix(1000) {
            switch c.value {
            case 0..<0x20, 0x7F..<0xA0: out.append(" ")
            case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: continue
            default: out.append(c)
            }
        }
        return String(out).trimmed()
    }
    static func milliseconds(_ iso: String) -> Int? {
        guard let date = DateTimeReader().read(iso) else { return nil }
        return date.epoch * 1000
    }
    /// Whether an item carries its article's text rather than a taste of it: a `content` of at least 1,200 bytes, some two
    /// hundred words. Chosen, not swept: a shorter one costs a request for the page and nothing else.
    private static func isWhole(_ item: ParsedFeed.Item) -> Bool { (item.content?.utf8.count ?? 0) >= 1200 }

    private static func content(_ item: ParsedFeed.Item, of feed: ParsedFeed) -> [UInt8] {
        func cut(_ text: String?) -> String? {
            text.map {
                $0.utf8.count <= contentLimit
                    ? $0 : String(decoding: Array($0.utf8.prefix(contentLimit)), as: UTF8.self)
            }
        }
        var w = JSONWriter()
        w.object { w in
            w.member("id", String(item.id.prefix(1000)))
            w.member("link", item.link.flatMap(webAddress))
            w.member("title", item.title.map(cleaned))
            w.member("authors", Array(item.authors.prefix(50)))
            w.member("published", item.published)
            w.member("updated", item.updated)
            w.member("language", item.language ?? feed.language)
            w.member("summary", cut(item.summary))
            w.member("content", cut(item.content))
            w.member("feed", feed.title.map { String($0.prefix(500)) })
            w.member("source", item.source?.title)
            w.member("source_url", item.source?.url)
            w.member("tags", Array(item.tags.prefix(50)))
        }
        return w.bytes
    }

    /// Fields: a page, its address. Answer: a JSON line for each feed it names.
    private static func discover(_ message: Message) -> Message {
        Message(
            .discover,
            discoverFeeds(in: message[0], url: message.text(1)).prefix(50).map { source in
                var w = JSONWriter()
                w.object { w in
                    w.member("title", source.title)
                    w.member("url", source.url)
                }
                return w.bytes
            })
    }

    // MARK: - Articles

    /// Fields: id, item JSON, page bytes, its address, its charset, the last version's line, whether what headers say forbids keeping.
    private static func article(_ message: Message) -> Message {
        let id = message.text(0) ?? "article"
        let item = (try? JSONValue(parsing: message[1])) ?? .null
        var rights = Rights()
        var telling: Article?
        if !message[2].isEmpty {
            let page = extract(page: message[2], id: id, url: message.text(3), charset: message.text(4))
            rights = Rights(page)
            if page.isArticle { telling = page.telling }
        }
        // What the feed gives stands in where the page gives less.
        let given = fromItem(item, id)
        if let told = telling, let given, given.bytes.count > told.bytes.count * 2 { telling = given }
        guard var article = telling ?? given else { return Message(.refused, [Array("holds no article text".utf8)]) }
        article.published = article.published ?? item["published"]?.string
        article.title = (article.title ?? item["title"]?.string).map(cleaned)
        article.url = article.url.flatMap(webAddress) ?? item["link"]?.string
        if article.authors.isEmpty { article.authors = item["authors"]?.strings ?? [] }
        article.path = nil
        let account = read(article)
        let line = Account(article: account.article).jsonLine()
        var w = JSONWriter()
        w.object { w in
            w.member("title", article.title)
            w.member("outlet", article.outlet)
            w.member("language", account.article.language)
            w.member("published", article.published)
            w.member("time", article.published.flatMap(milliseconds))
            w.member("places", account.article.dateline?.places ?? [])
            w.member("rights") { rights.write(&$0) }
            w.member("forbidden", rights.forbidsKeeping)
        }
        var sketch: [UInt8] = []
        for value in account.sketch {
            for shift in [UInt32(0), 8, 16, 24] { sketch.append(UInt8(truncatingIfNeeded: value >> shift)) }
        }
        let changes = message[5].isEmpty ? [] : Changes.between(message[5], account.article)
        return Message(.article, [w.bytes, line, Features(account).bytes, sketch, changes])
    }
    private static func fromItem(_ item: JSONValue, _ id: String) -> Article? {
        guard let text = item["content"]?.string ?? item["summary"]?.string ?? item["title"]?.string else { return nil }
        var parsed = ParsedFeed.Item(id: id)
        parsed.title = item["title"]?.string
        parsed.link = item["link"]?.string
        parsed.published = item["published"]?.string
        parsed.authors = item["authors"]?.strings ?? []
        parsed.language = item["language"]?.string
        if let title = item["source"]?.string { parsed.source = .init(title: title, url: item["source_url"]?.string) }
        var feed = ParsedFeed()
        feed.title = item["feed"]?.string
        let article = extract(item: parsed, text: text, of: feed, id: id)
        return article.bytes.isEmpty ? nil : article
    }

    /// Fields: a page, its address, its charset. Answer: a JSON list of field, value, place on the page.
    private static func origins(_ message: Message) -> Message {
        let page = extract(page: message[0], id: "page", url: message.text(1), charset: message.text(2))
        let article = page.article
        let values: [(String, String, String?)] = [
            ("title", "Title", article.title), ("authors", "Authors", article.authors.joined(separator: ", ")),
            ("published", "Published", article.published), ("modified", "Changed", page.modified),
            ("outlet", "Outlet", article.outlet), ("language", "Language", article.language),
            ("canonical", "Address", page.canonical), ("section", "Section", page.section),
        ]
        var w = JSONWriter()
        w.array(values.filter { page.provenance[$0.0] != nil }) { w, field in
            w.array([field.1, field.2 ?? "", page.provenance[field.0] ?? ""]) { $0.string($1) }
        }
        return Message(.origins, [w.bytes])
    }

    // MARK: - Stories

    /// Fields: the lines of a story's articles. Answer: a summary's JSON, the report's JSON.
    private static func story(_ message: Message) -> Message {
        let accounts = message.fields.compactMap { try? JSONValue(parsing: $0) }.compactMap { Account(json: $0) }.map {
            read($0.article)
        }
        guard !accounts.isEmpty else { return Message(.refused, [Array("has no tellings".utf8)]) }
        let story = Pipeline.story(of: accounts)
        var w = JSONWriter()
        w.object { w in
            w.member("title", story.title?.text)
            w.member("low", story.origins.atLeast)
            w.member("high", story.origins.atMost)
            w.member("disputes", story.disputes.count)
            w.member("conflicts", story.figures.count { $0.verdict == .conflict })
            w.member("languages", Set(story.tellings.compactMap(\.article.language)).sorted())
            w.member("agencies") {
                // Behind a telling that names it, and behind every copy of its text. Of two agencies behind one telling the first counts it.
                var counted: Set<Int> = []
                $0.array(story.agencies) { w, agency in
                    let carried = story.families.filter { $0.parent == agency.name }
                        .flatMap { $0.members.map(\.telling) }
                    let tellings = Set(agency.tellings + carried)
                    w.object { w in
                        w.member("name", String(agency.name.prefix(100)))
                        w.member("named", agency.isNamed)
                        w.member("tellings", tellings.count)
                        w.member("first", tellings.subtracting(counted).count)
                    }
                    counted.formUnion(tellings)
                }
            }
            w.member("shape") {
                let inFamilies = story.families.map(\.members.count)
                let alone = Array(repeating: 1, count: story.alone.count)
                $0.array(inFamilies.sorted(by: >) + alone) { $0.int($1) }
            }
            w.member("families") {
                $0.array(story.families) { w, family in
                    w.object { w in
                        w.member("parent", family.parentTelling.map { story.tellings[$0].id } ?? family.parent)
                        w.member("members", family.members.map { story.tellings[$0.telling].id })
                    }
                }
            }
            w.member("people") {
                // First those who have a page, so that no link of the story's page leads nowhere.
                let all = story.people.enumerated()
                let known = all.filter { $0.element.kind == .institution || $0.element.role != nil }
                let others = all.filter { $0.element.kind == .person && $0.element.role == nil }
                $0.array(Array(known.prefix(2000) + others.prefix(100))) { w, person in
                    w.object { w in
                        w.member("name", String(person.element.name.prefix(200)))
                        w.member("role", person.element.role)
                        w.member("kind", person.element.kind.rawValue)
                        w.member("statements", story.statements.count { $0.speaker == person.offset })
                    }
                }
            }
        }
        return Message(.story, [w.bytes, Report(stories: [story]).json()])
    }
}

/// Times as the desk counts them.
package enum DeskTime {
    /// Milliseconds since 1970 of an ISO 8601 time; nil when it is none.
    package static func milliseconds(_ iso: String) -> Int? { Worker.milliseconds(iso) }
}
