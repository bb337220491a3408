import HTTPTypes
import HummingbirdTesting
import NewsModel
import Testing

@testable import Serving
@testable import Store

/// The Google Reader API, asked as feed readers ask.
@Suite struct GoogleReaderTests {
    /// Somebody who is signed in with a feed reader.
    private struct Client {
        let town: Town
        let auth: String
        let api: String
        init(_ town: Town, as name: String, at prefix: String = "") async throws {
            let form = Town.encoded([
                ("service", "reader"), ("Email", name), ("Passwd", TownFacts.password), ("source", "newsboat/2.21"),
            ])
            let answer = try await town.ask(.post, prefix + "/accounts/ClientLogin", body: Array(form.utf8))
            let line = try #require(answer.text.split(separator: "\n").first { $0.hasPrefix("Auth=") })
            self.town = town
            auth = String(line.dropFirst(5))
            api = prefix + "/reader/api/0/"
        }
        private var headers: HTTPFields { [.authorization: "GoogleLogin auth=" + auth] }
        func get(_ path: String) async throws -> TestResponse { try await town.ask(.get, api + path, headers) }
        func post(_ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
            try await town.ask(.post, api + path, headers, body: Array(Town.encoded(fields).utf8))
        }
        func post(_ path: String, body: [UInt8]) async throws -> TestResponse {
            try await town.ask(.post, api + path, headers, body: body)
        }
        func ids(_ stream: String, _ more: String = "") async throws -> [String] {
            try await get("stream/items/ids?s=\(stream)&n=1000\(more)").value["itemRefs"]?.array.compactMap {
                $0["id"]?.string
            } ?? []
        }
        func item(_ id: String) async throws -> JSONValue? {
            try await post("stream/items/contents", [("i", id)]).value["items"]?.array.first
        }
    }
    private let all = "user/-/state/com.google/reading-list"
    private let read = "user/-/state/com.google/read"
    private let starred = "user/-/state/com.google/starred"

    @Test(arguments: ["", "/api/greader.php"]) func articlesAreItemsOfTheirSources(_ prefix: String) async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let client = try await Client(town, as: "ida", at: prefix)
        #expect(try await client.get("user-info").value["userName"]?.string == "ida")
        let feeds = try await client.get("subscription/list?output=json").value["subscriptions"]?.array ?? []
        #expect(feeds.count == 11 && feeds.contains { $0["title"]?.string == "The Lorn Courier" })
        // What only the desk knows.
        #expect(!feeds.contains { $0["url"]?.string?.contains("key=secret") == true })
        let ids = try await client.ids(all)
        #expect(ids.count == 12 && Set(ids).count == 12)
        let ofLorn = try await client.ids("feed/" + town.facts.source)
        #expect(ofLorn.count == 2 && Set(ofLorn).isSubset(of: ids))

        let item = try #require(try await client.item(ofLorn[0]))
        #expect(item["id"]?.string?.hasPrefix("tag:google.com,2005:reader/item/0000") == true)
        #expect(item["title"]?.string == "The ferry sails again")
        #expect(
            item["summary"]?["content"]?.string?.contains(
                "<p>The ferry of Lorn sails again on Monday, says its owner.</p>") == true)
        #expect(item["canonical"]?.array.first?["href"]?.string == "https://lorn.example/ferry")
        #expect(item["origin"]?["streamId"]?.string == "feed/" + town.facts.source)
        // The long id, its digits, and the number name the same.
        let long = item["id"]?.string ?? ""
        for name in [long, String(long.suffix(16)), ofLorn[0]] {
            #expect(try await client.item(name)?["title"]?.string == "The ferry sails again")
        }
        let counts = try await client.get("unread-count").value["unreadcounts"]?.array ?? []
        #expect(counts.first { $0["id"]?.string == all }?["count"]?.int == 12)
    }
    @Test func whatIsReadThereIsReadHere() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let client = try await Client(town, as: "ida")
        let ids = try await client.ids(all)
        #expect(
            try await client.post("edit-tag", [("i", ids[0]), ("i", ids[1]), ("a", read), ("T", "x")]).text == "OK")
        #expect(try await client.ids(all, "&xt=" + read) == Array(ids.dropFirst(2)))
        #expect(try await client.ids(read) == Array(ids.prefix(2)))
        #expect(
            try await client.post(
                "edit-tag", [("i", ids[1]), ("r", read), ("a", "user/-/state/com.google/kept-unread")]
            ).text == "OK")
        #expect(try await client.ids(read) == [ids[0]])
        #expect(try await client.post("edit-tag", [("i", ids[2]), ("a", starred)]).text == "OK")
        #expect(try await client.ids(starred) == [ids[2]])
        #expect(try await client.item(ids[2])?["categories"]?.strings.contains(starred) == true)
        #expect(try await client.post("edit-tag", [("i", ids[2]), ("r", starred)]).text == "OK")
        #expect(try await client.ids(starred) == [])
        // The pages know it, and of another reader nothing has changed.
        let member: HTTPFields = [.cookie: "stemma_session=\(town.facts.member)"]
        let first = try #require(try await client.item(ids[0])?["title"]?.string)
        #expect(try await !town.ask(.get, "/river", member).text.contains(first))
        #expect(try await town.ask(.get, "/river", as: .reader).text.contains(first))

        #expect(try await client.post("mark-all-as-read", [("s", "feed/" + town.facts.source)]).text == "OK")
        #expect(try await Set(client.ids(read)).isSuperset(of: client.ids("feed/" + town.facts.source)))
        // What was seen later than the time that a client gives is not read.
        #expect(try await client.post("mark-all-as-read", [("s", all), ("ts", "1000000")]).text == "OK")
        #expect(try await !client.ids(all, "&xt=" + read).isEmpty)
        #expect(try await client.post("mark-all-as-read", [("s", all)]).text == "OK")
        #expect(try await client.ids(all, "&xt=" + read) == [])
    }
    @Test func pagesFollowEachOther() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let client = try await Client(town, as: "ida")
        let ids = try await client.ids(all)
        for order in ["", "&r=o"] {
            var found: [String] = []
            var next: String? = ""
            while let place = next, found.count < 50 {
                let page = try await client.get(
                    "stream/contents/\(all)?n=5\(order)" + (place.isEmpty ? "" : "&c=" + place)
                ).value
                found +=
                    page["items"]?.array.compactMap { $0["id"]?.string.flatMap(ReaderItem.number).map(String.init) }
                    ?? []
                next = page["continuation"]?.string
            }
            #expect(found == (order.isEmpty ? ids : ids.reversed()))
        }
        #expect(try await client.get("stream/contents/\(all)?c=nowhere").code == 400)
        #expect(try await client.get("stream/contents/feed/none").code == 404)
    }
    @Test func aStoryIsOneItem() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let client = try await Client(town, as: "ida/stories")
        let ids = try await client.ids(all)
        #expect(ids.count == 3)
        let stories = try await client.ids("user/-/label/Stories")
        #expect(stories.count == 1)
        #expect(try await client.ids("feed/single").count == 2)
        let item = try #require(try await client.item(stories[0]))
        let content = item["summary"]?["content"]?.string ?? ""
        #expect(item["title"]?.string == "Fire in the port of Korvik")
        #expect(content.contains("10 articles · 1 to 3 independent reports"))
        #expect(item["canonical"]?.array.first?["href"]?.string == Town.base + "/stories/fire")
        #expect(try await client.post("edit-tag", [("i", stories[0]), ("a", read), ("a", starred)]).text == "OK")
        #expect(try await client.ids(all, "&xt=" + read).count == 2)
        #expect(try await client.ids(starred) == stories)
        #expect(try await client.post("mark-all-as-read", [("s", "feed/single")]).text == "OK")
        #expect(try await client.ids(all, "&xt=" + read) == [])
        let atom = try await town.ask(
            .get, "/reader/atom/user%2F-%2Flabel%2FStories?n=20", [.authorization: "GoogleLogin auth=" + client.auth])
        #expect(
            atom.code == 200 && atom.text.contains("label=\"read\"") && atom.text.contains("<content type=\"html\">"))
    }
    /// What rules hide makes a page shorter; the next one follows all the same.
    @Test func rulesHideWithoutAnEnd() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let ida = try #require(try await town.store.reader(named: "ida")?.reader)
        let rule = ReaderRule(action: .mute, kind: .source, value: town.facts.source)
        #expect(try await town.store.add(rule, of: ida, at: TownFacts.start))
        let client = try await Client(town, as: "ida")
        for part in ["stream/items/ids?s=\(all)&n=3", "stream/contents/\(all)?n=3"] {
            var (count, next, pages): (Int, String?, Int) = (0, "", 0)
            while let place = next, pages < 20 {
                let page = try await client.get(part + (place.isEmpty ? "" : "&c=" + place)).value
                count += (page["itemRefs"] ?? page["items"])?.array.count ?? 0
                next = page["continuation"]?.string
                pages += 1
            }
            #expect(count == 10 && pages >= 4)
        }
        let story = ReaderRule(action: .mute, kind: .person, value: "Henrik Solvang")
        #expect(try await town.store.add(story, of: ida, at: TownFacts.start))
        #expect(try await Client(town, as: "ida/stories").ids("user/-/label/Stories") == [])
    }
    /// A client that marks all as read up to the newest item that it got leaves nothing behind; what rules hide counts nowhere.
    @Test func marksAndCountsAgreeWithWhatIsListed() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let client = try await Client(town, as: "ida")
        // Articles are read some time after they were seen.
        let late = TownFacts.start - 60_000
        try await town.store.write {
            try $0.run(sql: "UPDATE version SET seen_ms = \(late) WHERE number = 1")
        }
        let items = try await client.get("stream/contents/\(all)?n=50").value["items"]?.array ?? []
        let times = items.compactMap { $0["timestampUsec"]?.string }.compactMap { Int($0) }
        let newest = try #require(times.max())
        #expect(newest == late * 1000)
        let listed = try await client.get("stream/items/ids?s=\(all)&n=50").value["itemRefs"]?.array ?? []
        #expect(listed.allSatisfy { $0["timestampUsec"]?.string == String(newest) })
        let ida = try #require(try await town.store.reader(named: "ida")?.reader)
        let rule = ReaderRule(action: .mute, kind: .source, value: town.facts.source)
        #expect(try await town.store.add(rule, of: ida, at: TownFacts.start))
        func unread(_ client: Client) async throws -> Int? {
            try await client.get("unread-count").value["unreadcounts"]?.array.first { $0["id"]?.string == all }?[
                "count"]?.int
        }
        #expect(try await unread(client) == 10)
        #expect(try await unread(Client(town, as: "ida/stories")) == 1)
        #expect(try await client.post("mark-all-as-read", [("s", all), ("ts", String(newest))]).text == "OK")
        #expect(try await unread(client) == 0)
        #expect(try await client.ids(all, "&xt=" + read) == [])
    }
    @Test func onlyAdministratorsChangeSources() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let (ida, admin) = (try await Client(town, as: "ida"), try await Client(town, as: "admin"))
        let wanted = [("ac", "subscribe"), ("s", "feed/https://tosk.example/feed")]
        #expect(try await ida.post("subscription/edit", wanted).code == 403)
        #expect(try await ida.post("subscription/quickadd", [("quickadd", "https://tosk.example/feed")]).code == 403)
        #expect(try await admin.post("subscription/edit", wanted).code == 200)
        let own = "feed/" + town.facts.source
        #expect(
            try await admin.post("subscription/edit", [("ac", "edit"), ("s", own), ("a", "user/-/label/Ports")]).text
                == "OK")
        #expect(try await ida.get("tag/list").text.contains("user/-/label/Ports"))
        #expect(try await ida.ids("user/-/label/Ports").count == 2)
        // Who unsubscribes loses nothing.
        #expect(try await admin.post("subscription/edit", [("ac", "unsubscribe"), ("s", own)]).text == "OK")
        #expect(try await town.store.source(town.facts.source)?.state == .paused)
        #expect(try await ida.ids(own).count == 2)
        #expect(try await admin.post("subscription/edit", [("ac", "edit"), ("s", "feed/none")]).code == 404)
        #expect(try await admin.post("rename-tag", []).code == 403)
    }
    @Test func whatNobodyShouldAskIsRefusedInWords() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let wrong = Array(Town.encoded([("Email", "ida"), ("Passwd", "no")]).utf8)
        let refused = try await town.ask(.post, "/accounts/ClientLogin", body: wrong)
        #expect(refused.code == 401 && refused.text == "Error=BadAuthentication\n")
        for auth in ["articles/none", "stories/" + String(repeating: "x", count: 200), "none", ""] {
            let answer = try await town.ask(.get, "/reader/api/0/token", [.authorization: "GoogleLogin auth=" + auth])
            #expect(answer.code == 401, "\(auth)")
        }
        let client = try await Client(town, as: "ida")
        // Its secret opens the API alone, also as a cookie, with and without what stands before it.
        for cookie in [client.auth, String(client.auth.dropFirst(9))] {
            #expect(try await town.ask(.get, "/river", [.cookie: "stemma_session=" + cookie]).code == 403)
        }
        #expect(try await town.ask(.get, "/river", [.authorization: "GoogleLogin auth=" + client.auth]).code == 403)
        let million = (0..<1500).map { ("i", String($0)) }
        let many = try await client.post("stream/items/contents", million)
        #expect(many.code == 413 && many.text.contains("1000 items"))
        let more = try await client.post("edit-tag", (0..<20_000).map { ("i", String($0)) })
        #expect(more.code == 413)
        #expect(
            try await client.post(
                "stream/items/contents", [("i", "-1"), ("i", "99999999999999999999"), ("i", "x"), ("i", "")]
            ).value["items"]?.array.isEmpty == true)
        #expect(try await client.post("edit-tag", [("i", "424242"), ("a", read)]).text == "OK")
        for number in ["-5", "0", "999999999999999999999999", "x"] {
            #expect(try await client.get("stream/items/ids?s=\(all)&n=\(number)").code == 200, "\(number)")
            #expect(try await client.get("stream/items/ids?s=\(all)&ot=\(number)").code == 200, "\(number)")
            #expect(
                try await client.post("mark-all-as-read", [("s", "feed/none"), ("ts", number)]).code == 404, "\(number)"
            )
        }
        // After the session has ended.
        let reader = try #require(try await town.store.reader(named: "ida")?.reader)
        for session in try await town.store.sessions(of: reader, at: TownFacts.start) {
            try await town.store.endSession(session.id, of: reader)
        }
        #expect(try await client.get("token").code == 401)
    }
    /// Whatever stands in a body or address is answered, and the service goes on.
    @Test(arguments: FormTests.bodies.indices) func anyBodyIsAnswered(_ n: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        for view in ["admin", "admin/stories"] {
            let client = try await Client(town, as: view)
            let bytes = FormTests.bodies[n].bytes
            for path in [
                "edit-tag", "mark-all-as-read", "stream/items/contents", "stream/items/ids", "subscription/edit",
                "subscription/quickadd", "token", "no-such", "stream/contents/user/-/state/com.google/" + "%00%FF",
                "stream/contents/feed/" + String(repeating: "%25", count: 2000),
                "stream/contents/" + String(repeating: "a/", count: 500),
            ] {
                let code = try await client.post(path, body: bytes).code
                #expect((200..<500).contains(code), "\(path): \(code)")
            }
            #expect(try await client.ids(all).isEmpty == false)
        }
    }
    @Test func feedsOpenByTheirReadersKey() async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let member: HTTPFields = [.cookie: "stemma_session=\(town.facts.member)"]
        let account = try await town.ask(.get, "/account", member).text
        let start = try #require(account.firstRange(of: "/feed.atom?key="))
        let key = String(account[start.upperBound...].prefix { $0 != "\"" })
        for feed in ["/feed.atom", "/feed.json", "/stories/fire.atom", "/sources/$source.json", "/search.atom?q=fire"] {
            let separator = feed.contains("?") ? "&" : "?"
            #expect(try await town.ask(.get, feed).code == 401, "\(feed)")
            let answer = try await town.ask(.get, feed + separator + "key=" + key)
            #expect(answer.code == 200 && !answer.text.contains(key), "\(feed)")
            #expect(try await town.ask(.get, feed + separator + "key=wrong" + key).code == 401, "\(feed)")
        }
        #expect(try await town.ask(.get, "/sources/$source.json?key=" + key).text.contains("says its owner."))
        #expect(try await town.ask(.get, "/feed.atom?key=" + key).text.contains("independent reports"))
        // It opens nothing else, and nothing that only administrators see.
        let admin = try #require(try await town.store.reader(named: "admin")?.reader)
        let own = try await town.store.feedKey(of: admin)
        #expect(try await town.ask(.get, "/feed.atom?key=" + own).code == 200)
        for path in ["/status.json", "/sources.json", "/api/v1/export.json", "/metrics.json"] {
            #expect(try await town.ask(.get, path + "?key=" + own).code == 401, "\(path)")
        }
        for path in ["/", "/river", "/account", "/stories/fire", "/api/v1/stories", "/api/v1/export.jsonl"] {
            #expect(try await town.ask(.get, path + "?key=" + key).code == 401, "\(path)")
        }
        #expect(try await town.ask(.post, "/account/feed-key?key=" + key).code == 401)
        // Pages name feeds with it; a new one ends the old one.
        #expect(try await town.ask(.get, "/stories/fire", member).text.contains("/stories/fire.atom?key=" + key))
        let form = String(sha256(Array("form \(town.facts.member)".utf8)).hex.prefix(32))
        var fields = member
        fields[.origin] = Town.base
        let made = try await town.ask(
            .post, "/account/feed-key", fields, body: Array(Town.encoded([("key", form)]).utf8))
        #expect(made.code == 303)
        #expect(try await town.ask(.get, "/feed.atom?key=" + key).code == 401)
    }

    /// The Fever API, as Reeder asks.
    @Test(arguments: ["/fever/", "/api/fever.php"]) func feverSeesTheSame(_ path: String) async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let ida = try #require(try await town.store.reader(named: "ida")?.reader)
        let key = try await town.store.feedKey(of: ida)
        func ask(_ query: String, _ more: [(String, String)] = [], as name: String = "ida", key: String) async throws
            -> JSONValue
        {
            let secret = md5(Array("\(name):\(key)".utf8)).hex
            let form = Town.encoded([("api_key", secret)] + more)
            let answer = try await town.ask(.post, path + "?api" + query, body: Array(form.utf8))
            #expect(answer.code == 200 && answer.value["api_version"]?.int == 3)
            return answer.value
        }
        func numbers(_ list: JSONValue?) -> Set<Int> {
            Set((list?.string ?? "").split(separator: ",").compactMap { Int($0) })
        }
        #expect(try await ask("", key: key)["auth"]?.int == 1)
        for wrong in ["", "wrong", String(key.dropLast())] {
            #expect(
                try await ask("&items", key: wrong) == .object(["api_version": .number(3), "auth": .number(0)]))
        }
        let lists = try await ask("&feeds&groups&favicons&links", key: key)
        #expect(lists["feeds"]?.array.count == 11 && lists["groups"]?.array.isEmpty == true)
        let page = try await ask("&items&since_id=0", key: key)
        let items = page["items"]?.array ?? []
        #expect(page["total_items"]?.int == 12 && items.count == 12)
        let ids = items.compactMap { $0["id"]?.int }
        #expect(ids == ids.sorted())
        #expect(
            try await ask("&items&since_id=\(ids[9])", key: key)["items"]?.array.compactMap { $0["id"]?.int }
                == Array(ids[10...]))
        #expect(
            try await ask("&items&max_id=\(ids[2])", key: key)["items"]?.array.compactMap { $0["id"]?.int } == [
                ids[1], ids[0],
            ])
        #expect(
            try await ask("&items&with_ids=\(ids[3]),\(ids[1]),x,-1", key: key)["items"]?.array.compactMap {
                $0["id"]?.int
            } == [ids[3], ids[1]])
        #expect(items.contains { $0["html"]?.string?.contains("says its owner.</p>") == true })
        #expect(try await numbers(ask("&unread_item_ids", key: key)["unread_item_ids"]) == Set(ids))
        _ = try await ask("", [("mark", "item"), ("as", "read"), ("id", String(ids[0]))], key: key)
        _ = try await ask("", [("mark", "item"), ("as", "saved"), ("id", String(ids[1]))], key: key)
        #expect(try await numbers(ask("&unread_item_ids", key: key)["unread_item_ids"]) == Set(ids.dropFirst()))
        #expect(try await numbers(ask("&saved_item_ids", key: key)["saved_item_ids"]) == [ids[1]])
        let ferry = try #require(items.first { $0["title"]?.string == "The ferry sails again" })
        _ = try await ask(
            "", [("mark", "feed"), ("as", "read"), ("id", String(ferry["feed_id"]?.int ?? 0)), ("before", "1")],
            key: key)
        #expect(try await numbers(ask("&unread_item_ids", key: key)["unread_item_ids"]).contains(ferry["id"]?.int ?? 0))
        _ = try await ask("", [("mark", "group"), ("as", "read"), ("id", "0")], key: key)
        #expect(try await numbers(ask("&unread_item_ids", key: key)["unread_item_ids"]) == [])

        let stories = try await ask("&items&groups", as: "ida/stories", key: key)
        #expect(stories["items"]?.array.count == 3 && stories["groups"]?.array.first?["title"]?.string == "Stories")
        for nonsense in [
            [("mark", "item")], [("mark", "x"), ("id", "1"), ("as", "read")],
            [("mark", "feed"), ("as", "read"), ("id", "99999999999999999999")],
        ] {
            #expect(try await ask("", nonsense, key: key)["auth"]?.int == 1)
        }
    }
}
