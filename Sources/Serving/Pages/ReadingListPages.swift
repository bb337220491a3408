import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Text

extension ReadingList.Kind {
    /// Its name, as its makers write it.
    var name: String {
        switch self {
        case .readeck: "Readeck"
        case .linkding: "linkding"
        case .karakeep: "Karakeep"
        case .wallabag: "Wallabag"
        }
    }
}

/// Sends addresses to the programs in which readers keep what is to be read later, by the APIs that these document.
struct ReadingListSender: Sendable {
    let send: ServiceActions.Send

    /// Sends an address with its title.
    ///
    /// - Returns: why it was not taken; nil when it was.
    func send(_ url: String, title: String, to list: ReadingList) async -> String? {
        var secret = list.secret
        if list.kind == .wallabag {
            switch await wallabagToken(list) {
            case .success(let token): secret = token
            case .failure(let refusal): return refusal.why
            }
        }
        let (path, scheme) =
            switch list.kind {
            case .readeck: ("/api/bookmarks", "Bearer")
            case .linkding: ("/api/bookmarks/", "Token")
            case .karakeep: ("/api/v1/bookmarks", "Bearer")
            case .wallabag: ("/api/entries.json", "Bearer")
            }
        var w = JSONWriter()
        w.object { w in
            if list.kind == .karakeep { w.member("type", "link") }
            w.member("url", url)
            w.member("title", title)
            if list.kind == .linkding { w.member("unread", true) }
        }
        let headers = [
            ("Content-Type", "application/json"), ("Accept", "application/json"),
            ("Authorization", "\(scheme) \(secret)"),
        ]
        return Self.problem(await send(list.address + path, headers, w.bytes, false), of: list)
    }
    private struct Refusal: Error { var why: String }
    /// A token for the next minutes (OAuth 2, RFC 6749, 4.3).
    private func wallabagToken(_ list: ReadingList) async -> Result<String, Refusal> {
        guard list.account.count == 3 else {
            return .failure(Refusal(why: say("name, client and its secret are missing")))
        }
        let form = [
            ("grant_type", "password"), ("username", list.account[0]), ("client_id", list.account[1]),
            ("client_secret", list.account[2]), ("password", list.secret),
        ].map { "\($0)=\(Words.encoded($1))" }.joined(separator: "&")
        let answer = await send(
            list.address + "/oauth/v2/token",
            [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")], Array(form.utf8),
            false)
        if let problem = Self.problem(answer, of: list) { return .failure(Refusal(why: problem)) }
        guard let token = (answer?.body).flatMap({ try? JSONValue(parsing: $0) })?["access_token"]?.string,
            Self.isSecret(token)
        else { return .failure(Refusal(why: say("Wallabag gave no token"))) }
        return .success(token)
    }
    private static func problem(_ answer: (status: Int, body: [UInt8])?, of list: ReadingList) -> String? {
        guard let answer else { return say("\(list.kind.name) did not answer at \(list.address)") }
        switch answer.status {
        case 200...299: return nil
        case 400 where list.kind == .wallabag, 401, 403:
            return say("\(list.kind.name) does not take this token or password (status \(answer.status))")
        case 300...399:
            return say(
                "\(list.kind.name) leads elsewhere (status \(answer.status)); give the address that it has itself")
        default: return say("\(list.kind.name) answered with status \(answer.status)")
        }
    }
    /// Whether a secret can stand in a header.
    static func isSecret(_ text: String) -> Bool {
        (1...1000).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension Service {
    enum Sent: String, Decodable { case article, story }

    /// A button for each of the reader's lists.
    func sendButtons(_ reader: Reader, kind: Sent, target: String) async throws -> [[String: Any]] {
        try await store.readingLists(of: reader).map {
            ["id": $0.id, "name": $0.kind.name, "kind": kind.rawValue, "target": target]
        }
    }
    func addReadingList(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(ReadingListForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        guard var address = Words.web(try form.address.upTo(500)) else {
            return try await account(context, wrong: "The address of a reading list begins with https:// or http://.")
        }
        while address.hasSuffix("/") { address.removeLast() }
        guard !address.contains("?"), !address.contains("#"), !address.contains("@") else {
            return try await account(context, wrong: "The address of a reading list has no question mark, # or @.")
        }
        let secret = try form.secret.upTo(1000)
        let lines = try (form.account?.upTo(1000) ?? "").split(whereSeparator: \.isNewline).map { $0.trimmed() }
        let isWallabag = form.kind == .wallabag
        guard isWallabag ? lines.count == 3 && !secret.isEmpty : ReadingListSender.isSecret(secret) else {
            return try await account(
                context,
                wrong: isWallabag
                    ? noted(
                        "Wallabag wants your password, and in three lines your name, the client’s id and its secret.")
                    : noted("A token has letters, digits and signs without spaces."))
        }
        let list = ReadingList(
            id: stableID("list", form.kind.rawValue, address), kind: form.kind, address: address, secret: secret,
            account: isWallabag ? lines : [])
        guard try await store.setReadingList(list, of: reader, at: actions.now()) else {
            return try await account(
                context, wrong: "There are \(Store.mostReadingLists) lists already; remove one first.")
        }
        return redirect(to: "/account#lists")
    }
    /// Sends an article's or story's address to one of the reader's lists.
    func sendOn(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(SendForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        let (to, target) = (try form.to.filled(upTo: 100), try form.target.filled(upTo: 200))
        guard let list = try await store.readingLists(of: reader).first(where: { $0.id == to }) else {
            throw Problem(.notFound, "No such list", "Your settings say which ones there are.")
        }
        guard limits.take("send", reader.id, burst: 30, rate: 0.5) else {
            throw Problem(.tooManyRequests, "Too many at once", "Wait a minute and try again.")
        }
        let (url, title, back): (String, String?, String)
        switch form.kind {
        case .article:
            guard let article = try await store.article(target), ![.gone, .held].contains(article.status) else {
                throw Problem.notFound
            }
            back = "/tellings/" + article.id
            (url, title) = (Words.web(article.url) ?? settings.base + back, article.title)
        case .story:
            guard let story = try await store.story(target)?.summary else { throw Problem.notFound }
            back = "/stories/" + story.id
            (url, title) = (settings.base + back, story.card?.heading(in: reader.languages)?.title ?? story.title)
        }
        let sender = ReadingListSender(send: actions.send)
        if let problem = await sender.send(url, title: Words.short(title ?? url, 300), to: list) {
            throw Problem(.badGateway, "Not sent", "\(problem).")
        }
        let values: [String: Any] = [
            "heading": say("Sent"),
            "text": say("It is in \(list.kind.name) now: \(Words.short(title ?? url, 200))"),
            "ask": false,
            "back": back,
        ]
        return html(page("note", values, in: Site.Frame("Sent"), for: context), cache: "no-store")
    }
    func addReadingLists(to router: Router<ServingContext>) {
        router.post("/account/lists") { try await addReadingList($0, $1) }
        router.post("/account/lists/{id}/remove") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            guard let reader = context.reader else { throw Problem.forbidden }
            try await store.removeReadingList(String((context.parameters.get("id") ?? "").prefix(40)), of: reader)
            return redirect(to: "/account#lists")
        }
        router.post("/send") { try await sendOn($0, $1) }
    }
}

extension ReadingList.Kind: Decodable {}
private struct ReadingListForm: Decodable {
    var kind: ReadingList.Kind
    var address: Entry
    var secret: Entry
    var account: Entry?
}
private struct SendForm: Decodable {
    var kind: Service.Sent
    var target: Entry
    /// The id of a reading list.
    var to: Entry
}
