import Extraction
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import NewsModel
import Pipeline
import Reporting
import Synchronization
import TestSupport
import Text

@testable import Serving
@testable import Store

/// Who asks.
enum Visitor: CaseIterable { case stranger, reader, readToken, writeToken }

/// What stands in every town's database, which is made once, by the calls that the desk makes, and copied for each test.
struct TownFacts: Sendable {
    var folder: String
    /// The bundled example's story of many tellings, and the council's story of one that was edited.
    let fire = "fire"
    let bridge = "bridge"
    /// A story that went into `fire`, and one whose only telling was taken down.
    let merged = "smoke"
    let ended = "gone"
    /// Articles of these, and the one that was taken down.
    var fireTelling = ""
    var bridgeTelling = ""
    var goneTelling = ""
    /// A telling under a licence that lets anybody show it.
    var freeTelling = ""
    var source = ""
    var sourceURL = ""
    /// A request that waits, and one that was carried out.
    var waiting = ""
    var done = ""
    var edit = ""
    /// The token of the edit that hides the fire's first figure.
    var seen = ""
    var follow = ""
    var token = ""
    var session = ""
    var login = ""
    var rule = ""
    /// A reading list of the administrator.
    let list = stableID("list", "linkding", "https://links.example")
    /// A browser of the administrator that shows alerts, and the key of another one (RFC 8291, appendix A).
    let device = Device.id(of: "https://push.example/admin")
    static let point = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
    static let auth = "BTBZMqHH6r4Tts7J_aSIgg"
    var member = ""
    var readSecret = ""
    var writeSecret = ""

    static let password = "correct horse battery"
    /// 14 March 2031, 12:00 UTC.
    static let start = 1_931_256_000_000
    /// The folder of everything that these tests make.
    static let root = FileManager.default.temporaryDirectory.appendingPathComponent(
        "towns-\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    static let made = Task { try await TownFacts(making: ()) }

    private init(making: Void) async throws {
        folder = Self.root + "/made"
        try? FileManager.default.removeItem(atPath: Self.root)
        atexit { try? FileManager.default.removeItem(atPath: TownFacts.root) }
        let store = try Store(folder: folder)
        let at = Self.start - 3_600_000
        try await fill(store, at)
        try await store.setReader("admin", password: Secrets.hash(password: Self.password), at: at)
        guard let admin = try await store.reader(named: "admin")?.reader else { return }
        session = try await store.beginSession(of: admin, device: "Mozilla/5.0 (X11; Linux) Firefox/140.0", at: at)
        login = Store.sessionID(ofSecret: try await store.beginSession(of: admin, at: at))
        _ = try await store.add(
            ReaderRule(action: .mute, kind: .word, value: "unicorns"), of: admin, at: at)
        rule = try await store.rules(of: admin).first.map { String($0.number) } ?? ""
        let links = ReadingList(id: list, kind: .linkding, address: "https://links.example", secret: "token-of-links")
        _ = try await store.setReadingList(links, of: admin, at: at)
        _ = try await store.add(
            Device(
                reader: admin.id, name: "Firefox on Linux", endpoint: "https://push.example/admin",
                point: Base64.decodedFromAddress(Self.point) ?? [], auth: Base64.decodedFromAddress(Self.auth) ?? [],
                added: at))
        _ = try await store.addReader(
            "ida", password: Secrets.hash(password: Self.password), isAdmin: false, at: at, actor: "admin")
        guard let ida = try await store.reader(named: "ida")?.reader else { return }
        member = try await store.beginSession(of: ida, at: at)
        readSecret = try await store.addToken("a reading program", scope: .read, at: at, actor: "admin")
        writeSecret = try await store.addToken("a pushing program", scope: .write, at: at, actor: "admin")
        token = try await store.tokens().first?.id ?? ""
        follow = try await store.follow(.story, fire, title: "The fire", hook: nil, at: at, actor: "admin").id
        waiting = try await store.request(
            takedown: "https://lorn.example/bridge", reason: "My name stands in it.", contact: "ines@lorn.example",
            at: at, actor: "visitor")
        try await store.checkpoint()
        store.close()
    }
    private mutating func fill(_ store: Store, _ at: Int) async throws {
        var articles = Repository.articles(in: Repository.example)
        // Each example is published by a paper of its own; the council's paper brings an edit and something that goes.
        for article in articles {
            let paper = Source(url: "https://\(article.id).example/feed?key=secret", title: article.outlet, added: at)
            _ = try await store.add(paper, actor: "admin")
            _ = try await store.save(answer([item(article.id, article)], at), of: paper.id)
        }
        let lorn = Source(url: "https://lorn.example/feed?key=secret", title: "The Lorn Courier", added: at)
        (source, sourceURL) = (lorn.id, lorn.url)
        _ = try await store.add(lorn, actor: "admin")
        var bridge = Repository.article(
            "The council of Lorn put off the bridge for a year.\n\nHedda Lind wants a school.")
        bridge.title = "Council puts off the bridge"
        var lantern = Repository.article("The harbour master counted seventeen lanterns before dawn.")
        lantern.title = "Seventeen lanterns"
        var free = Repository.article("The ferry of Lorn sails again on Monday, says its owner.")
        free.title = "The ferry sails again"
        let own = [("bridge", bridge), ("lantern", lantern), ("ferry", free)]
        _ = try await store.save(answer(own.map { item($0.0, $0.1, host: "lorn") }, at), of: lorn.id)

        var numbers: [String: Int] = [:]
        for work in try await store.work(at: .fetched, now: at + 1, limit: 50) {
            let name = work.article.url.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
            guard
                var article = own.first(where: { $0.0 == name })?.1
                    ?? articles.first(where: { work.article.url?.contains("//\($0.id).") == true })
            else { continue }
            articles.indices.filter { articles[$0].id == article.id }.forEach { articles[$0].id = work.article.id }
            article.id = work.article.id
            try await read(store, work, article, at)
            numbers[own.contains { $0.0 == name } ? name : work.article.id] = work.article.number
            switch name {
            case "bridge": bridgeTelling = article.id
            case "lantern": goneTelling = article.id
            case "ferry": freeTelling = article.id
            default: fireTelling = article.id
            }
        }
        for (name, number) in numbers.sorted(by: { $0.key < $1.key }) {
            let story =
                ["bridge": self.bridge, "lantern": ended, "ferry": "ferry"][name]
                ?? (name == fireTelling ? merged : fire)
            try await store.apply([.join(article: number, story: story)], at: at, compareAt: at)
        }
        try await store.apply([.merge(from: merged, into: fire)], at: at + 1, compareAt: at)
        try await edit(store, lorn, bridge, at + 2)
        let removal = try await store.request(
            takedown: goneTelling, reason: "It tells where somebody hides.", at: at, actor: "visitor")
        _ = try await store.carryOut(takedown: removal, at: at + 3, actor: "admin")
        done = removal
        for stale in try await store.stale(now: at + 10, limit: 10, most: 60) {
            let told = stale.id == fire ? articles : []
            var comparison = StoryComparison(report: await report(on: told).json())
            comparison.title =
                [fire: "Fire in the port of Korvik", self.bridge: bridge.title ?? ""][stale.id] ?? free.title
            comparison.languages = ["en"]
            comparison.origins = 1...3
            comparison.people =
                stale.id == fire
                ? [
                    .init(name: "Henrik Solvang", role: "fire chief", kind: .person, statements: 2),
                    .init(name: "Interior Ministry", role: nil, kind: .institution, statements: 1),
                ] : [.init(name: "Hedda Lind", role: nil, kind: .person, statements: 0)]
            try await store.save([(stale, comparison)], at: at + 4)
        }
        if let story = try await store.story(fire)?.report.flatMap({ try? Report(jsonBytes: $0.bytes) })?.stories.first,
            let hidden = story.hiding("statements", at: 0)
        {
            seen = story.hiding("figures", at: 0)?.token ?? ""
            let number = try await store.add(hidden, to: fire, reason: "Not said.", at: at + 5, actor: "admin")
            edit = number.map(String.init) ?? ""
        }
    }
    private func item(_ name: String, _ article: Article, host: String? = nil) -> FeedItem {
        var item = FeedItem(guid: name)
        item.url = "https://\(host ?? name).example/\(name)"
        item.title = article.title
        item.content = Array("{\"title\": \"\(name)\"}".utf8)
        item.isWhole = true
        return item
    }
    private func answer(_ items: [FeedItem], _ at: Int) -> FeedAnswer {
        var answer = FeedAnswer(wait: 900_000, at: at)
        answer.items = items
        return answer
    }
    private func read(_ store: Store, _ work: Work, _ article: Article, _ at: Int, changes: [TextChange] = [])
        async throws
    {
        var read = ReadArticle(of: work.article, line: Account(article: article).jsonLine(), reader: "1")
        read.title = article.title
        read.outlet = article.outlet
        read.language = "en"
        read.places = [work.article.url?.contains("lorn") == true ? "Lorn" : "Korvik"]
        read.changes = changes
        if article.title == "The ferry sails again" {
            read.rights.licence = "https://creativecommons.org/licenses/by/4.0/"
        }
        _ = try await store.save([read], at: at, firstCheck: nil)
    }
    /// The council's telling in another version.
    private func edit(_ store: Store, _ source: Source, _ article: Article, _ at: Int) async throws {
        var item = item("bridge", article, host: "lorn")
        item.content = Array("{\"title\": \"edited\"}".utf8)
        _ = try await store.save(answer([item], at), of: source.id)
        guard let work = try await store.work(at: .fetched, now: at + 1, limit: 1).first else { return }
        var edited = Repository.article(
            "The council of Lorn put off the bridge for two years.\n\nHedda Lind wants a school.")
        edited.id = work.article.id
        edited.title = article.title
        try await read(store, work, edited, at, changes: [TextChange(old: Span(42, 48), new: Span(42, 51))])
        try await store.apply([.join(article: work.article.number, story: bridge)], at: at, compareAt: at)
    }
    /// A text in which `$name` stands for what the town has of it.
    func filled(_ text: String) -> String {
        guard text.contains("$") else { return text }
        let names = [
            "$fireTelling": fireTelling, "$bridgeTelling": bridgeTelling, "$goneTelling": goneTelling,
            "$freeTelling": freeTelling, "$source": source, "$waiting": waiting, "$done": done, "$follow": follow,
            "$token": token, "$edit": edit, "$seen": seen, "$rule": rule, "$login": login, "$list": list,
            "$device": device,
        ]
        return names.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
    }
}

/// A service with a database of its own, asked without a socket.
final class Town: Sendable {
    static let base = "https://stemma.example"

    private static let site = Result { try Site() }
    let facts: TownFacts
    let store: Store
    let service: Service
    /// The clock by which those who ask too often wait.
    let clock: StandingClock
    let gate: BasePath<Gate<Access<RouterResponder<ServingContext>>>>
    private let client: any TestClientProtocol

    /// A town of its own for a test, which ends it.
    ///
    /// - Parameters:
    ///   - isOpen: whether strangers may read.
    ///   - isNew: whether there is nothing in it yet, and nobody who may sign in.
    ///   - actions: the rest of the program.
    ///   - set: changes the settings of every town.
    static func open(
        isOpen: Bool = true, isNew: Bool = false, actions: ServiceActions = actions(at: TownFacts.start),
        _ set: (inout ServingSettings) -> Void = { _ in }
    ) async throws -> Town {
        let facts = try await TownFacts.made.value
        let folder = TownFacts.root + "/" + UUID().uuidString
        if !isNew {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in ["stemma.db", "takedowns.jsonl"] {
                try FileManager.default.copyItem(atPath: facts.folder + "/" + file, toPath: folder + "/" + file)
            }
        }
        var settings = ServingSettings()
        settings.isOpen = isOpen
        settings.base = base
        // The test's connection has no address.
        settings.proxies.includesNameless = true
        set(&settings)
        return try await Town(facts, folder, settings, actions)
    }
    /// A town that many tests share because they only read; open to strangers. It goes when the process ends.
    static let read = Task {
        try await Town.open {
            $0.requests = 10_000
            $0.searchRate = 10_000
        }
    }
    func end() {
        store.close()
        try? FileManager.default.removeItem(atPath: store.folder)
    }
    private init(
        _ facts: TownFacts, _ folder: String, _ settings: ServingSettings, _ actions: ServiceActions
    ) async throws {
        self.facts = facts
        let clock = StandingClock()
        self.clock = clock
        store = try Store(folder: folder)
        service = Service(
            store: store, settings: settings, actions: actions, site: try Self.site.get(),
            limits: Limits(most: settings.requests, now: { clock.now }), changes: Changes())
        // Answers are kept as long as any test takes.
        gate = service.responder(cache: AnswerCache(life: .seconds(3600)))
        var logger = Logger(label: "town")
        logger.logLevel = .critical
        client = try await Application(responder: gate, logger: logger).test(.router) { $0 }
    }
    /// The rest of the program: a network of two addresses.
    static func actions(at now: Int) -> ServiceActions {
        ServiceActions(
            status: { ServiceStatus(problem: nil, counters: ["stemma_feeds_total{result=\"new\"}": 3]) },
            now: { now },
            discover: { url in
                switch url {
                case "https://tosk.example": [(title: "Tosk Herald", url: "https://tosk.example/feed")]
                case "https://bare.example": []
                default: throw StoreFailure.other("there is no such host")
                }
            },
            outline: { bytes in
                String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { (nil, String($0), nil, "Ports") }
            }, outlined: { Array($0.map(\.url).joined(separator: "\n").utf8) }, corrections: { _ in [] },
            origins: { _ in [] },
            picture: { $0.isEmpty || $0 == "none" ? nil : ("image/jpeg", [0xFF, 0xD8, 0xFF]) },
            drawsCards: { true }, drawnCard: { _ in [0x89, 0x50, 0x4E, 0x47] },
            item: { value in
                guard let id = value["id"]?.string ?? value["url"]?.string, let text = value["text"]?.string else {
                    return nil
                }
                var item = FeedItem(guid: id)
                item.url = value["url"]?.string
                item.content = Array("{\"content\": \"\(text)\"}".utf8)
                item.isWhole = true
                return item
            },
            place: { ids, from, into, _, _ in from == "nowhere" || ids.isEmpty ? nil : into ?? from + "-1" },
            edited: {}, send: { _, _, _, _ in nil },
            mail: MailRoom(from: "news@stemma.example") { _, _, to in
                to.hasPrefix("nobody") ? .refused("550") : .sent
            }, testDevice: { device, _ in device.endpoint.hasSuffix("/dead") ? "answered with status 503" : nil })
    }

    // MARK: - Asking

    func ask(
        _ method: HTTPRequest.Method = .get, _ path: String, as visitor: Visitor = .stranger,
        _ headers: HTTPFields = [:], body: [UInt8]? = nil, isFresh: Bool = true, isFromHere: Bool = true
    ) async throws -> TestResponse {
        var fields = fields(of: visitor)
        // As a browser does for what this site's own pages send.
        if visitor == .reader, isFromHere, method != .get, method != .head { fields[.origin] = service.settings.base }
        for header in headers { fields[header.name] = header.value }
        // What was answered a moment ago is not asked for.
        if isFresh, fields[.ifNoneMatch] == nil { fields[.ifNoneMatch] = "\"nothing\"" }
        return try await client.executeRequest(
            uri: facts.filled(path), method: method, headers: fields, body: body.map { ByteBuffer(bytes: $0) })
    }
    /// Sends a form; a reader's carries the session's key unless it says otherwise.
    func send(
        _ path: String, _ fields: [(String, String)], as visitor: Visitor = .reader, _ headers: HTTPFields = [:],
        withKey: Bool = true
    ) async throws -> TestResponse {
        var fields = fields.map { ($0.0, facts.filled($0.1)) }
        if visitor == .reader, withKey, !fields.contains(where: { $0.0 == "key" }) { fields.append(("key", key)) }
        return try await ask(.post, path, as: visitor, headers, body: Array(Self.encoded(fields).utf8))
    }
    func json(_ method: HTTPRequest.Method, _ path: String, _ body: String, as visitor: Visitor = .writeToken)
        async throws -> TestResponse
    {
        try await ask(
            method, path, as: visitor, [.contentType: "application/json"], body: Array(facts.filled(body).utf8))
    }
    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { Words.encoded($0.0) + "=" + Words.encoded($0.1) }.joined(separator: "&")
    }
    /// What this session's forms carry.
    var key: String { String(sha256(Array("form \(facts.session)".utf8)).hex.prefix(32)) }
    /// The number of the audit log's last row: whatever is done moves it on.
    func doings() async throws -> Int { try await store.audit(limit: 1).first?.number ?? 0 }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var value: JSONValue { (try? JSONValue(parsing: Array(buffer: body))) ?? .null }
    var code: Int { Int(status.code) }
    var type: String? { headers[.contentType] }
}

extension Town {
    /// A request as it is, past the client, which has a host and a path of its own.
    func answer(_ head: HTTPRequest, body: RequestBody = .init(buffer: ByteBuffer())) async throws -> Response {
        let context = ServingContext(
            source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "town")))
        return try await gate.respond(to: Request(head: head, body: body), context: context)
    }
    /// What a stream of events begins with, before any of it is read.
    func stream(_ path: String, as visitor: Visitor = .stranger) async throws -> Response {
        try await answer(
            HTTPRequest(
                method: .get, scheme: "https", authority: "stemma.example", path: path,
                headerFields: fields(of: visitor)))
    }
    /// What it sends while stories change, until nothing does any more.
    func told(_ path: String, _ changes: [[String]]) async throws -> String {
        let response = try await stream(path)
        for change in changes { service.changes.tell(change) }
        service.changes.end()
        let taken = Taken()
        try await response.body.write(taken)
        return taken.all
    }
    private func fields(of visitor: Visitor) -> HTTPFields {
        switch visitor {
        case .stranger: [:]
        case .reader: [.cookie: "theme=dark; stemma_session=\(facts.session)"]
        case .readToken: [.authorization: "Bearer \(facts.readSecret)"]
        case .writeToken: [.authorization: "Bearer \(facts.writeSecret)"]
        }
    }
}
/// A clock that goes on only when it is told to.
final class StandingClock: Sendable {
    private let time = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { time.withLock { $0 } }
    func pass(_ time: Duration) { self.time.withLock { $0 += time } }
}

/// Takes in what a response writes.
final class Taken: ResponseBodyWriter, Sendable {
    private let text = Mutex("")
    var all: String { text.withLock { $0 } }
    func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }
    func finish(_ headers: HTTPFields?) async throws {}
}
