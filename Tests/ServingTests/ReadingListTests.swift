import HTTPTypes
import NewsModel
import Store
import Synchronization
import Testing

@testable import Serving

/// What reading lists are sent, as their APIs are documented.
@Suite struct ReadingListTests {
    private struct Asked: Sendable, Equatable {
        var url: String
        var authorization: String?
        var body: String
    }
    /// A network of programs that answer with these statuses and bodies, in this order.
    private final class Network: Sendable {
        let asked = Mutex<[Asked]>([])
        let answers: Mutex<[(Int, String)]>
        init(_ answers: [(Int, String)]) { self.answers = Mutex(answers) }
        var sender: ReadingListSender {
            ReadingListSender { url, headers, body, isForStranger in
                #expect(!isForStranger)
                self.asked.withLock {
                    $0.append(
                        Asked(
                            url: url, authorization: headers.first { $0.name == "Authorization" }?.value,
                            body: String(decoding: body ?? [], as: UTF8.self)))
                }
                return self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }.map { ($0, Array($1.utf8)) }
            }
        }
    }
    private func list(_ kind: ReadingList.Kind, _ account: [String] = []) -> ReadingList {
        ReadingList(id: "l", kind: kind, address: "https://read.example", secret: "s&cret", account: account)
    }
    @Test(arguments: [
        (
            ReadingList.Kind.readeck, "/api/bookmarks", "Bearer s&cret",
            #"{"url": "https://a.example/?x=1", "title": "One \"two\""}"#
        ),
        (
            .linkding, "/api/bookmarks/", "Token s&cret",
            #"{"url": "https://a.example/?x=1", "title": "One \"two\"", "unread": true}"#
        ),
        (
            .karakeep, "/api/v1/bookmarks", "Bearer s&cret",
            #"{"type": "link", "url": "https://a.example/?x=1", "title": "One \"two\""}"#
        ),
    ])
    func oneRequest(kind: ReadingList.Kind, path: String, authorization: String, body: String) async {
        let network = Network([(202, "{}")])
        let problem = await network.sender.send("https://a.example/?x=1", title: "One \"two\"", to: list(kind))
        #expect(problem == nil)
        #expect(
            network.asked.withLock { $0 } == [
                Asked(url: "https://read.example" + path, authorization: authorization, body: body)
            ])
    }
    @Test func wallabagGivesATokenFirst() async {
        let network = Network([(200, #"{"access_token": "fresh", "expires_in": 3600}"#), (200, "{}")])
        let wallabag = list(.wallabag, ["ada", "1_id", "client secret"])
        #expect(await network.sender.send("https://a.example/", title: "One", to: wallabag) == nil)
        let asked = network.asked.withLock { $0 }
        #expect(asked.map(\.url) == ["/oauth/v2/token", "/api/entries.json"].map { "https://read.example" + $0 })
        #expect(
            asked.first?.body
                == "grant_type=password&username=ada&client_id=1_id&client_secret=client%20secret&password=s%26cret")
        #expect(asked.last?.authorization == "Bearer fresh")
    }
    @Test(arguments: [
        ([(200, "{}")], "no token"), ([(200, #"{"access_token": "a\r\nb"}"#)], "no token"), ([(400, "{}")], "password"),
        ([(200, "[")], "no token"), ([], "did not answer"),
        ([(200, #"{"access_token": "x"}"#), (500, "")], "status 500"), ([(302, "")], "elsewhere"),
    ])
    func whatGoesWrongIsTold(answers: [(Int, String)], words: String) async {
        let problem = await Network(answers).sender.send(
            "https://a.example/", title: "One", to: list(.wallabag, ["a", "b", "c"]))
        #expect(problem?.contains(words) == true, "\(problem ?? "nil")")
        #expect(problem?.contains("cret") != true)
    }
    @Test func aListBelongsToItsReader() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let ada = try #require(try await town.store.reader(named: "admin")?.reader)
        _ = try await town.store.addReader("eve", password: "x", isAdmin: false, at: 1, actor: "test")
        let eve = try #require(try await town.store.reader(named: "eve")?.reader)
        for n in 0..<Store.mostReadingLists {
            let one = ReadingList(id: "l\(n)", kind: .readeck, address: "https://r\(n).example", secret: "s")
            #expect(try await town.store.setReadingList(one, of: eve, at: n))
        }
        let more = ReadingList(id: "more", kind: .readeck, address: "https://more.example", secret: "s")
        #expect(try await !town.store.setReadingList(more, of: eve, at: 9))
        #expect(try await town.store.setReadingList(more, of: ada, at: 9))
        #expect(try await town.store.readingLists(of: ada).map(\.id) == ["more", town.facts.list])
        try await town.store.removeReadingList("l0", of: ada)
        #expect(try await town.store.readingLists(of: eve).count == Store.mostReadingLists)
        let page = try await town.ask(.get, "/stories/fire", as: .reader)
        #expect(page.text.contains("send to Readeck") && !page.text.contains("r1.example"))
        let settings = try await town.ask(.get, "/account", as: .reader).text
        #expect(settings.contains("links.example") && !settings.contains("token-of-links"))
    }
}
