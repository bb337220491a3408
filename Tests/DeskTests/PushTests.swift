import CSigning
import Fetching
import Foundation
import NewsModel
import Processes
import Synchronization
import TestSupport
import Testing
import Text

@testable import Desk
@testable import Store

/// Alerts as notifications, through a push service on this machine.
@Suite struct PushTests {
    /// A browser that a message is for, with functions of OpenSSL's own.
    private struct Browser {
        let name: String
        let key: UnsafeMutableRawPointer
        let point: [UInt8]
        let auth: [UInt8]
        init(_ name: String) throws {
            self.name = name
            var half = [UInt8](repeating: 0, count: 64)
            key = try #require(csigning_key(&half))
            point = [4] + half
            auth = Array(sha256(Array(name.utf8)).prefix(16))
        }
        /// What the message says; nil when it is for another browser.
        func read(_ body: [UInt8]) -> JSONValue? {
            var out = [UInt8](repeating: 0, count: body.count)
            let length = csigning_open(key, auth, body, body.count, &out)
            return length < 0 ? nil : try? JSONValue(parsing: Array(out.prefix(Int(length))))
        }
    }
    /// A store and a desk beside the push service, with a reader and stories.
    private final class Place {
        let service: ChildProcess
        let address: String
        let folder: URL
        let store: Store
        let desk: Desk
        let start: Int
        private(set) var reader = Reader(id: "", name: "")
        private(set) var source = ""
        init(allows: Bool = true, isAdmin: Bool = true, spacing: Int = 0) async throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("pushes-" + UUID().uuidString)
            service = try ChildProcess(
                "python3", [Repository.root.appendingPathComponent("Fixtures/service/pushes.py").path], output: .pipe)
            let port = String(decoding: try #require(service.output).read(), as: UTF8.self)
                .trimmingCharacters(in: .newlines)
            address = "http://127.0.0.1:" + port
            store = try Store(folder: folder.path)
            var fetching = Fetcher.Settings()
            if allows { fetching.allowedHosts = ["127.0.0.1"] }
            fetching.spacing = spacing
            // What is held is held until the test lets it go, however long the test takes beside others.
            (fetching.deadline, fetching.headerDeadline) = (600_000, 600_000)
            var settings = Desk.Settings(program: "/bin/false")
            settings.contact = "ada@lorn.example"
            settings.phrases = { languages in
                guard !languages.isEmpty else { return .english }
                let read = languages.joined(separator: " ")
                return PushPhrases(
                    counts: { "\($0.tellings) in \(read)" }, more: { "+\($0) in \(read)" }, untitled: "", test: "")
            }
            desk = Desk(store: store, fetcher: Fetcher(fetching), settings: settings)
            start = desk.clock.now - 1000
            _ = try await store.addReader("ada", password: "", isAdmin: isAdmin, at: start, actor: "test")
            reader = try #require(try await store.reader(named: "ada")?.reader)
            _ = try await store.add(Source(url: "https://tosk.example/feed", title: "Herald", added: 1), actor: "test")
            source = try #require(try await store.sources().first).id
        }
        func end() {
            desk.stop()
            store.close()
            service.send(signal: SIGKILL)
            service.wait()
            try? FileManager.default.removeItem(at: folder)
        }
        func add(_ browser: Browser) async throws -> Device {
            let device = Device(
                reader: reader.id, name: browser.name, endpoint: address + "/to/" + browser.name, point: browser.point,
                auth: browser.auth, added: start)
            _ = try await store.add(device)
            return device
        }
        /// Stories by number that changed so many milliseconds after the start.
        func change(_ numbers: ClosedRange<Int>, after: Int, reports: Int = 1, title: String = "Story") async throws {
            try await store.makeUp(numbers, of: source, at: start + after, reports: reports, title: title)
        }
        /// What the desk does once: look for what changed, and send what waits.
        func tell() async throws {
            desk.alertLooks.withLock { $0 = [:] }
            _ = try await desk.tellReaders()
            while try await desk.sendNotices() > 0 {}
        }
        func follow(_ title: String = "Herald") async throws {
            #expect(try await store.alert(reader, of: .source, source, title: title, at: start))
        }
        @discardableResult func ask(_ path: String = "/kept") async throws -> [JSONValue] {
            let answer = try await desk.fetcher.fetch(FetchRequest(url: address + path, source: address + path))
            return try JSONValue(parsing: answer.body).array
        }
        /// What was taken for a browser, as it reads it.
        func told(_ browser: Browser) async throws -> [JSONValue] {
            try await ask().filter { $0["to"]?.string == browser.name && $0["status"]?.int == 201 }.compactMap {
                $0["body"]?.string.flatMap { [UInt8](hex: $0) }.flatMap { browser.read($0) }
            }
        }
    }

    @Test func allDevicesOfAReaderAreTold() async throws {
        let place = try await Place()
        defer { place.end() }
        let (phone, laptop) = (try Browser("phone"), try Browser("laptop"))
        for browser in [phone, laptop] { _ = try await place.add(browser) }
        try await place.follow()
        try await place.change(1...2, after: 10, reports: 3)
        try await place.tell()
        for browser in [phone, laptop] {
            let told = try await place.told(browser)
            #expect(told.compactMap { $0["title"]?.string } == ["Story 1", "Story 2"], "\(browser.name)")
            #expect(told.first?["path"]?.string == "/stories/s1" && told.first?["tag"]?.string == "s1")
            #expect(told.first?["text"]?.string == "3 articles · 3 independent reports")
        }
        // Nobody between can read it, and lengths tell nothing.
        let sent = try await place.ask()
        #expect(sent.count == 4 && Set(sent.compactMap { $0["body"]?.string?.count }) == [2 * (1024 + 103)])
        for one in sent {
            let body = try #require(one["body"]?.string.flatMap { [UInt8](hex: $0) })
            let other = one["to"]?.string == "phone" ? laptop : phone
            #expect(other.read(body) == nil)
            let headers = one["headers"]
            #expect(headers?["ttl"]?.string == "43200" && headers?["urgency"]?.string == "normal")
            #expect(headers?["topic"]?.string?.wholeMatch(of: /[A-Za-z0-9_-]{32}/) != nil)
            #expect(headers?["content-encoding"]?.string == "aes128gcm")
            try await check(headers?["authorization"]?.string ?? "", place)
        }
        // One story has one topic, and another one at another device.
        let topics = sent.compactMap { $0["headers"]?["topic"]?.string }
        #expect(Set(topics).count == 4)
        // Nothing new, nothing told; and what changes within the hour is not told again unless it doubles.
        try await place.tell()
        try await place.change(1...1, after: 20, reports: 5)
        try await place.change(2...2, after: 20, reports: 6)
        try await place.tell()
        #expect(try await place.told(phone).compactMap { $0["title"]?.string } == ["Story 1", "Story 2", "Story 2"])
        let again = try await place.ask().last { $0["to"]?.string == "phone" }?["headers"]?["topic"]?.string
        #expect(again == sent.last { $0["to"]?.string == "phone" }?["headers"]?["topic"]?.string)
        #expect(try await place.store.devices(of: place.reader).allSatisfy { $0.taken != nil && $0.problem == nil })
    }
    /// The header of RFC 8292, held against the key in the database.
    private func check(_ header: String, _ place: Place) async throws {
        let match = try #require(header.wholeMatch(of: /vapid t=([^.]+\.[^.]+)\.([^,]+), k=([^,]+)/)).output
        let point = try await place.store.pushKeys().point
        #expect(Base64.decodedFromAddress(match.3) == point)
        let key = PublicKey.curve("P-256", x: Array(point[1...32]), y: Array(point[33...]))
        let signature = try #require(Base64.decodedFromAddress(match.2))
        #expect(key.signed(Array(String(match.1).utf8), signature: signature, hash: .sha256))
        let part = try #require(match.1.split(separator: ".").last)
        let claims = try JSONValue(parsing: try #require(Base64.decodedFromAddress(part)))
        #expect(claims["aud"]?.string == place.address && claims["sub"]?.string == "mailto:ada@lorn.example")
        let left = (claims["exp"]?.int ?? 0) - place.desk.clock.now / 1000
        #expect((11 * 3600...12 * 3600).contains(left))
    }
    @Test func whatIsTooManyIsOneNotification() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.follow()
        try await place.change(1...60, after: 10)
        try await place.tell()
        let told = try await place.told(phone)
        #expect(told.count == AlertMessages.most + 1)
        #expect(told.last?["text"]?.string == "55 more stories changed." && told.last?["title"]?.string == "Herald")
        #expect(told.last?["path"]?.string == "/")
    }
    /// The pages' words, in the languages of the device's reader.
    @Test func notificationsHaveTheWordsOfThePages() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.store.setLanguages(["de", "fr"], of: place.reader)
        try await place.follow()
        try await place.change(1...7, after: 10)
        try await place.tell()
        let told = try await place.told(phone).compactMap { $0["text"]?.string }
        #expect(told == Array(repeating: "1 in de fr", count: 5) + ["+2 in de fr"])
    }
    @Test func twoAlertsTellOfAStoryOnce() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.follow()
        #expect(try await place.store.alert(place.reader, of: .story, "s1", title: "Story", at: place.start))
        try await place.change(1...2, after: 10)
        try await place.tell()
        try await place.tell()
        #expect(try await place.told(phone).compactMap { $0["tag"]?.string }.sorted() == ["s1", "s2"])
    }
    @Test func whatTheReaderMutesIsNotTold() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.follow()
        _ = try await place.store.add(
            ReaderRule(action: .mute, kind: .source, value: place.source), of: place.reader, at: place.start)
        try await place.change(1...2, after: 10)
        try await place.tell()
        #expect(try await place.ask().isEmpty)
        // It was looked at, and is not looked at again for ever.
        #expect(try await place.store.follows().first?.told == place.start + 10)
    }
    /// However many alerts there are, and however often the first ones are due, all get their turn.
    @Test func everyAlertGetsItsTurn() async throws {
        let place = try await Place()
        defer { place.end() }
        for n in 1...40 {
            #expect(try await place.store.alert(place.reader, of: .search, "x\(n)", title: "x", at: place.start))
        }
        _ = try await place.desk.tellReaders()
        // Those that were looked at are due again.
        place.desk.alertLooks.withLock { $0 = $0.mapValues { _ in 1 } }
        _ = try await place.desk.tellReaders()
        #expect(place.desk.alertLooks.withLock { $0.count } == 40)
    }
    /// What a push service answers, and what becomes of the device and its message.
    @Test(
        arguments: [
            // Gone: the device is removed.
            ("as=404", 0, 1, false, nil), ("as=410", 0, 1, false, nil),
            // Later: the message waits and is sent again.
            ("as=429&after=7", 1, 1, true, "answered with status 429"),
            ("as=503", 1, 1, true, "answered with status 503"),
            ("as=500&after=100000000", 1, 1, true, "answered with status 500"),
            // Refused: another message may be taken, this one is not sent again. A redirect is not followed.
            ("as=400", 1, 1, false, "answered with status 400"), ("as=403", 1, 1, false, "answered with status 403"),
            ("as=307", 1, 1, false, "answered with status 307"),
            // Too long: once more in few words.
            ("most=600", 1, 2, false, nil), ("most=20", 1, 2, false, "answered with status 413"),
        ] as [(String, Int, Int, Bool, String?)])
    func aPushServiceIsUnderstood(
        _ answer: String, devices: Int, sent: Int, waits: Bool, problem: String?
    ) async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.follow()
        try await place.ask("/answer/phone?" + answer)
        try await place.change(1...1, after: 10, title: String(repeating: "A long headline about the ferry ", count: 9))
        let before = place.desk.clock.now
        try await place.tell()
        try await place.tell()
        let all = try await place.ask()
        #expect(all.count == sent && all.allSatisfy { $0["to"]?.string == "phone" })
        let known = try await place.store.devices(of: place.reader)
        #expect(known.count == devices && known.first?.problem == problem)
        let now = place.desk.clock.now
        let waiting = try await place.store.waitingDevices(now: now + 7 * 3_600_000, oldest: 0)
        #expect(waiting.isEmpty == !waits)
        if answer.contains("after=7") {
            let early = try await place.store.waitingDevices(now: before + 6900, oldest: 0)
            #expect(early.isEmpty, "it wants seven seconds")
        }
        if answer == "most=600" {
            let told = try await place.told(phone)
            #expect(
                told.first?["title"]?.string == "A long headline about the fer…" && told.first?["text"]?.string == "")
            #expect(told.first?["path"]?.string == "/stories/s1")
        }
        // It is well again: what waited comes, and nothing twice.
        guard devices > 0 else { return }
        try await place.ask("/answer/phone")
        try await place.store.write { try $0.run(sql: "UPDATE device SET due_ms = 0") }
        try await place.tell()
        #expect(try await place.ask().count == sent + (waits ? 1 : 0))
        #expect(try await place.store.devices(of: place.reader).first?.tries == 0)
    }
    @Test func oneDeviceDelaysNoOther() async throws {
        let place = try await Place()
        defer { place.end() }
        let (phone, laptop) = (try Browser("phone"), try Browser("laptop"))
        for browser in [phone, laptop] { _ = try await place.add(browser) }
        try await place.follow()
        try await place.ask("/answer/phone?as=503")
        try await place.change(1...3, after: 10)
        try await place.tell()
        #expect(try await place.told(laptop).count == 3)
        // After the first refusal the others wait.
        #expect(try await place.ask().count { $0["to"]?.string == "phone" } == 1)
        // A story that is no more is not told when it could be.
        try await place.ask("/answer/phone")
        try await place.store.write { db in
            try db.run(sql: "UPDATE device SET due_ms = 0")
            try db.run(sql: "UPDATE article SET story = NULL WHERE story = 's2'")
            try db.run(sql: "DELETE FROM story WHERE id = 's2'")
        }
        try await place.tell()
        #expect(try await place.told(phone).compactMap { $0["tag"]?.string } == ["s1", "s3"])
    }
    /// A push service that takes its time keeps its own device waiting, and nobody else's, also not one for which something comes meanwhile.
    @Test func aSlowPushServiceDelaysNoOther() async throws {
        let place = try await Place()
        defer { place.end() }
        let (phone, laptop) = (try Browser("phone"), try Browser("laptop"))
        _ = try await place.add(laptop)
        try await place.follow()
        try await place.ask("/answer/laptop?hold=1")
        try await place.change(1...2, after: 10)
        _ = try await place.desk.tellReaders()
        let desk = place.desk
        async let sent = desk.sendNotices()
        while try await place.ask().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        _ = try await place.add(phone)
        try await place.change(3...5, after: 20)
        place.desk.alertLooks.withLock { $0 = [:] }
        _ = try await place.desk.tellReaders()
        while try await place.told(phone).count < 3 { try await Task.sleep(for: .milliseconds(20)) }
        try await place.ask("/answer/laptop")
        _ = try await sent
        #expect(
            try await place.ask().prefix(4).compactMap { $0["to"]?.string } == ["laptop", "phone", "phone", "phone"])
        #expect(try await place.told(laptop).compactMap { $0["tag"]?.string } == ["s1", "s2", "s3", "s4", "s5"])
    }
    /// Who removes a device while messages are sent to it gets none of those that wait.
    @Test func aDeviceThatIsRemovedIsToldNothingMore() async throws {
        let place = try await Place()
        defer { place.end() }
        let device = try await place.add(try Browser("phone"))
        try await place.follow()
        try await place.ask("/answer/phone?hold=1")
        try await place.change(1...4, after: 10)
        _ = try await place.desk.tellReaders()
        let desk = place.desk
        async let sent = desk.sendNotices()
        while try await place.ask().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        #expect(try await place.store.removeDevice(device.id, of: place.reader))
        try await place.ask("/answer/phone")
        _ = try await sent
        #expect(try await place.ask().count == 1)
    }
    /// What became part of another story is that one's news.
    @Test func whatWasMergedIsNotTold() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        _ = try await place.add(phone)
        try await place.follow()
        try await place.change(1...3, after: 10)
        _ = try await place.desk.tellReaders()
        try await place.store.write { try $0.run(sql: "UPDATE story SET merged_into = 's1' WHERE id = 's2'") }
        try await place.tell()
        #expect(try await place.told(phone).compactMap { $0["tag"]?.string } == ["s1", "s3"])
    }
    /// Private addresses that the operator allows are asked for administrators alone, and nobody else learns what is there.
    @Test func readersKnockAtNoPrivateAddress() async throws {
        let place = try await Place(isAdmin: false)
        defer { place.end() }
        let device = try await place.add(try Browser("phone"))
        #expect(try await place.desk.test(device, of: place.reader) == "its push service could not be reached")
        #expect(place.desk.problem(ofEndpoint: device.endpoint, of: place.reader) != nil)
        #expect(try await place.ask().isEmpty)
    }
    @Test func aTestSaysWhetherItWasTaken() async throws {
        let place = try await Place()
        defer { place.end() }
        let phone = try Browser("phone")
        let device = try await place.add(phone)
        #expect(try await place.desk.test(device, of: place.reader) == nil)
        #expect(try await place.told(phone).map { $0["path"]?.string } == ["/account#devices"])
        try await place.ask("/answer/phone?as=503")
        #expect(try await place.desk.test(device, of: place.reader) == "answered with status 503")
        #expect(try await place.store.devices(of: place.reader).first?.tries == 0)
        try await place.ask("/answer/phone?as=410")
        #expect(try await place.desk.test(device, of: place.reader)?.contains("removed") == true)
        #expect(try await place.store.devices(of: place.reader).isEmpty)
    }
    /// Private addresses are not connected to unless the operator allows them, and nothing but HTTPS is taken elsewhere.
    @Test func onlyPublicPushServicesAreAsked() async throws {
        let place = try await Place(allows: false)
        defer { place.end() }
        let device = try await place.add(try Browser("phone"))
        #expect(try await place.desk.test(device, of: place.reader)?.contains("private or reserved") == true)
        let allowing = try await Place()
        defer { allowing.end() }
        for (endpoint, isTaken) in [
            ("https://push.example/x", true), ("http://push.example/x", false), ("http://127.0.0.1:\(9999)/x", false),
            ("https://ada:x@push.example/x", false), ("ftp://push.example/x", false), ("x", false), ("", false),
            ("https://push.example:22/x", false), ("https://push.example/a b", false), ("https:///x", false),
        ] {
            #expect((place.desk.problem(ofEndpoint: endpoint, of: place.reader) == nil) == isTaken, "\(endpoint)")
        }
        #expect(allowing.desk.problem(ofEndpoint: allowing.address + "/to/phone", of: allowing.reader) == nil)
        #expect(allowing.desk.problem(ofEndpoint: "http://push.example/x", of: allowing.reader) != nil)
    }
    @Test(arguments: [
        String(repeating: "界", count: 5000), String(repeating: "e\u{301}\u{302}\u{303}", count: 2000),
        String(repeating: "\u{1}\"\\", count: 3000), "", "A ferry",
    ])
    func whateverIsSaidFits(_ text: String) throws {
        let words = PushWords(title: text, text: text, path: "/stories/" + String(repeating: "a", count: 64), tag: text)
        for one in [words, words.shortened] {
            #expect(one.json.count <= PushMessage.most)
            let value = try JSONValue(parsing: one.json)
            #expect(value["path"]?.string == words.path && value["title"]?.string?.isEmpty == text.isEmpty)
        }
        #expect(PushWords(title: "A ferry", text: "", path: "/", tag: "x").shortened.title == "A ferry")
    }
}
