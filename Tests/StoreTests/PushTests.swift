import CSigning
import GRDB
import NewsModel
import Testing
import Text

@testable import Store

/// What is sent to browsers: encryption, signatures, devices, and what waits for them.
@Suite struct PushTests {
    private let at = Shelf.at

    // MARK: - Encryption

    private func bytes(_ text: String) throws -> [UInt8] { try #require(Base64.decodedFromAddress(text)) }

    /// RFC 8291, appendix A: keys that everybody knows.
    @Test func theStandardsExampleIsEncryptedAsItStandsThere() throws {
        let sender = try #require(
            KeyPair(
                secret: try bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"),
                point: try bytes(
                    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")))
        let body = PushMessage.encrypted(
            Array("When I grow up, I want to be a watermelon".utf8),
            to: try bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
            auth: try bytes("BTBZMqHH6r4Tts7J_aSIgg"), by: sender, salt: try bytes("DGv6ra1nlYgDCS1FRnbzlw"), length: 41
        )
        #expect(
            body.map { Base64.encodedForAddress($0) }
                == "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        )
    }
    /// A browser of OpenSSL's own functions.
    private final class Browser {
        let key: UnsafeMutableRawPointer
        let point: [UInt8]
        let auth = (0..<16).map { UInt8($0 * 11) }
        init() throws {
            var half = [UInt8](repeating: 0, count: 64)
            key = try #require(csigning_key(&half))
            point = [4] + half
        }
        func text(of body: [UInt8]?, auth other: [UInt8]? = nil) -> [UInt8]? {
            guard let body else { return nil }
            var out = [UInt8](repeating: 0, count: body.count)
            let length = csigning_open(key, other ?? auth, body, body.count, &out)
            return length < 0 ? nil : Array(out.prefix(Int(length)))
        }
    }
    @Test(arguments: [0, 1, 40, 255, 256, 257, 1000, 1024, 1025, 3992, 3993])
    func whatIsEncryptedIsReadByItsBrowserAlone(_ count: Int) throws {
        let (browser, other) = (try Browser(), try Browser())
        let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 1) }
        let body = try #require(PushMessage.encrypted(text, to: browser.point, auth: browser.auth))
        #expect(browser.text(of: body) == text)
        #expect(other.text(of: body) == nil)
        #expect(browser.text(of: body, auth: Array(browser.auth.reversed())) == nil)
        for place in [0, 15, 22, 60, 86, body.count - 1] {
            var damaged = body
            damaged[place] ^= 1
            #expect(browser.text(of: damaged) == nil, "byte \(place)")
        }
        // Every message is another one, and of a length that many have.
        #expect(PushMessage.encrypted(text, to: browser.point, auth: browser.auth) != body)
        #expect([1024, 2048, 3993].map { $0 + 103 }.contains(body.count) && body.count <= 4096)
        #expect(
            PushMessage.encrypted(text, to: browser.point, auth: browser.auth, least: 256)?.count
                == (count <= 256 ? 359 : body.count))
    }
    @Test func whatIsNoKeyEncryptsNothing() throws {
        let browser = try Browser()
        func isTaken(_ point: [UInt8], _ auth: [UInt8]) -> Bool {
            PushMessage.encrypted([1], to: point, auth: auth) != nil
        }
        #expect(isTaken(browser.point, browser.auth))
        for length in [0, 1, 15, 17, 32] { #expect(!isTaken(browser.point, [UInt8](repeating: 1, count: length))) }
        var offCurve = browser.point
        offCurve[64] ^= 1
        var compressed = browser.point
        compressed[0] = 2
        let zeros = [UInt8](repeating: 0, count: 65)
        let broken: [[UInt8]] = [
            offCurve, compressed, zeros, [4] + zeros.dropFirst(), [], [0], Array(browser.point.dropLast()),
            browser.point + [0], Array(browser.point.prefix(33)), [UInt8](repeating: 0xFF, count: 65),
        ]
        for point in broken {
            #expect(!KeyPair.isPoint(point) && !isTaken(point, browser.auth), "\(point.count) bytes")
            #expect(KeyPair(secret: [UInt8](repeating: 1, count: 32), point: point) == nil)
        }
        #expect(PushMessage.encrypted([UInt8](repeating: 1, count: 3994), to: browser.point, auth: browser.auth) == nil)
        // RFC 5869's third case, cut to one block: no salt, no information.
        let derived = PushMessage.derived(32, from: [UInt8](repeating: 0x0B, count: 22), salt: [], info: [])
        #expect(derived.hex == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d")
    }
    @Test func whoSendsIsSigned() throws {
        let keys = try #require(KeyPair.make())
        let header = try #require(
            PushMessage.authorization(
                keys, origin: "https://push.example", contact: "mailto:ada@lorn.example", now: 1_795_000_000_123))
        let match = try #require(header.wholeMatch(of: /vapid t=([^.]+)\.([^.]+)\.([^,]+), k=([^,]+)/)).output
        let (head, claims) = (try bytes(String(match.1)), try JSONValue(parsing: try bytes(String(match.2))))
        #expect(String(decoding: head, as: UTF8.self) == "{\"typ\":\"JWT\",\"alg\":\"ES256\"}")
        #expect(claims["aud"]?.string == "https://push.example" && claims["sub"]?.string == "mailto:ada@lorn.example")
        #expect(claims["exp"]?.int == 1_795_000_000 + 12 * 3600)
        #expect(try bytes(String(match.4)) == keys.point)
        let (text, signature) = (Array("\(match.1).\(match.2)".utf8), try bytes(String(match.3)))
        func isSigned(by key: KeyPair, _ text: [UInt8]) -> Bool {
            PublicKey.curve("P-256", x: Array(key.point[1...32]), y: Array(key.point[33...])).signed(
                text, signature: signature, hash: .sha256)
        }
        #expect(isSigned(by: keys, text))
        let other = try #require(KeyPair.make())
        #expect(!isSigned(by: keys, text + [0x61]) && !isSigned(by: other, text))
        let nobody = PushMessage.authorization(keys, origin: "https://push.example", contact: nil, now: 0)
        let part = try #require(nobody?.split(separator: ".").dropFirst().first)
        #expect(try JSONValue(parsing: try bytes(String(part)))["sub"] == nil)
    }
    @Test func twoKeysHaveOneSecretInCommon() throws {
        let (a, b) = (try #require(KeyPair.make()), try #require(KeyPair.make()))
        #expect(a.common(with: b.point) == b.common(with: a.point) && a.common(with: b.point) != nil)
        #expect(a.common(with: a.point) != a.common(with: b.point))
        #expect(KeyPair(kept: a.kept) == a && KeyPair(kept: "") == nil && KeyPair(kept: a.kept + " 00") == nil)
        // Wherever it is printed, its secret is not.
        let secret = String(a.kept.prefix(64))
        var dumped = ""
        dump(a, to: &dumped)
        for text in ["\(a)", String(reflecting: a), dumped] { #expect(!text.contains(secret) && !text.isEmpty) }
    }

    // MARK: - Devices

    private func reader(_ name: String, _ store: Store) async throws -> Reader {
        _ = try await store.addReader(name, password: "", isAdmin: false, at: at, actor: "test")
        return try #require(try await store.reader(named: name)?.reader)
    }
    private func device(_ endpoint: String, of reader: Reader, _ name: String = "Firefox", at time: Int? = nil)
        -> Device
    {
        Device(
            reader: reader.id, name: name, endpoint: endpoint, point: [4] + [UInt8](repeating: 7, count: 64),
            auth: [UInt8](repeating: 9, count: 16), added: time ?? at)
    }
    @Test func theKeyIsMadeOnce() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        async let (first, second) = (store.pushKeys(), store.pushKeys())
        #expect(try await first == second)
        #expect(try await store.pushKeys() == first)
        try await store.set("push_keys", to: "broken")
        await #expect(throws: StoreFailure.self) { try await store.pushKeys() }
    }
    @Test func devicesAreTheirReadersOwn() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let (ada, ida) = (try await reader("ada", store), try await reader("ida", store))
        let phone = device("https://push.example/1", of: ada)
        #expect(try await store.add(phone))
        #expect(try await store.devices(of: ada) == [phone])
        #expect(try await store.devices(of: ida).isEmpty)
        #expect(try await !store.removeDevice(phone.id, of: ida))
        #expect(try await store.devices(of: ada) == [phone])
        // Once more: it is the same, with its new keys.
        var again = phone
        again.auth = [UInt8](repeating: 1, count: 16)
        again.added = at + 9
        #expect(try await store.add(again))
        let kept = try await store.devices(of: ada)
        #expect(kept.map(\.auth) == [again.auth] && kept.map(\.added) == [at])
        // The browser has another address: name and age stay. Only the reader's own devices are taken for it.
        let moved = device("https://push.example/2", of: ada, "Chrome", at: at + 9)
        #expect(try await store.add(moved, replacing: phone.endpoint))
        #expect(try await store.devices(of: ada).map(\.name) == ["Firefox"])
        #expect(try await store.devices(of: ada).map(\.id) == [moved.id])
        #expect(try await store.add(device("https://push.example/3", of: ida), replacing: moved.endpoint))
        #expect(try await store.devices(of: ada).map(\.id) == [moved.id])
        #expect(try await store.removeDevice(moved.id, of: ada))
        #expect(try await store.devices(of: ada).isEmpty)
        // Nothing of this stands in a log.
        #expect(Set(try await store.audit(limit: 99).map(\.action)) == ["reader added"])
    }
    @Test func aReaderHasSoManyDevicesAndAlerts() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader("ada", store)
        for n in 0..<Store.mostDevices { #expect(try await store.add(device("https://push.example/\(n)", of: ada))) }
        #expect(try await !store.add(device("https://push.example/more", of: ada)))
        #expect(try await store.add(device("https://push.example/0", of: ada)))
        #expect(try await store.add(device("https://push.example/new", of: ada), replacing: "https://push.example/0"))
        #expect(try await store.devices(of: ada).count == Store.mostDevices)
        for n in 0..<Store.mostAlerts {
            #expect(try await store.alert(ada, of: .search, "\(n)", title: "\(n)", at: at))
        }
        #expect(try await !store.alert(ada, of: .search, "more", title: "more", at: at))
        #expect(try await store.alert(ada, of: .search, "0", title: "again", at: at))
    }
    @Test func anAlertIsItsReadersOwn() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let (ada, ida) = (try await reader("ada", store), try await reader("ida", store))
        for one in [ada, ida] { #expect(try await store.alert(one, of: .search, "ferry", title: "ferry", at: at)) }
        let follows = try await store.follows()
        #expect(follows.count == 2 && follows.allSatisfy { $0.shape == .push && $0.hook == nil })
        let own = try #require(follows.first { $0.reader == ada.id })
        #expect(try await !store.unfollow(own.id, at: at, actor: "admin"))
        #expect(try await !store.endAlert(own.id, of: ida))
        #expect(try await store.follows().count == 2)
        #expect(try await store.endAlert(own.id, of: ada))
        #expect(try await store.follows().map(\.reader) == [ida.id])
        // Another shape belongs to all.
        let hook = try await store.follow(.search, "x", title: "x", hook: "https://x.example", at: at, actor: "a")
        #expect(try await !store.endAlert(hook.id, of: ada))
        await #expect(throws: StoreFailure.self) {
            try await store.follow(.search, "y", title: "y", hook: nil, shape: .push, at: at, actor: "a")
        }
    }
    /// Two devices, of which one takes messages and the other one does not.
    @Test func whatWaitsIsSentOnceToEach() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader("ada", store)
        for n in 1...2 { _ = try await store.add(device("https://push.example/\(n)", of: ada, at: at + n)) }
        _ = try await store.alert(ada, of: .search, "ferry", title: "The ferry", at: at)
        let follow = try #require(try await store.follows().first)
        func notify(_ stories: [String], more: Int, _ time: Int) async throws {
            try await store.notify(stories, more: more, by: follow, upTo: time, at: time)
        }
        try await notify(["a", "b"], more: 3, at)
        // What waits already waits once, behind the others; how many more there are adds up.
        try await notify(["b", "c"], more: 2, at + 1)
        func waiting(_ now: Int, oldest: Int = 0) async throws -> [String: [String]] {
            var out: [String: [String]] = [:]
            for (id, who) in try await store.waitingDevices(now: now, oldest: oldest) {
                let next = try #require(try await store.nextNotice(of: id, now: now, oldest: oldest))
                #expect(who == ada.id && next.reader.id == ada.id)
                out[next.device.endpoint.suffix(1) + "", default: []].append(
                    next.notice.story ?? "\(next.notice.title) +\(next.notice.more)")
            }
            return out
        }
        func next(_ n: Int) async throws -> Store.Waiting? {
            try await store.nextNotice(of: Device.id(of: "https://push.example/\(n)"), now: at, oldest: 0)
        }
        #expect(try await waiting(at) == ["1": ["a"], "2": ["a"]])
        let first = try #require(try await next(1))
        let second = try #require(try await next(2))
        try await store.note(.taken, of: first.notice, to: first.device, at: at + 5)
        #expect(try await next(1)?.notice.story == "b")
        try await store.note(.nothing, of: try await next(1)?.notice, to: first.device, at: at + 6)
        #expect(try await next(1)?.notice.story == "c")
        try await store.note(.taken, of: try await next(1)?.notice, to: first.device, at: at + 6)
        #expect(try await next(1)?.notice.more == 5)
        try await store.note(.refused("no"), of: try await next(1)?.notice, to: first.device, at: at + 7)
        #expect(try await next(1) == nil)
        try await store.note(.failed("busy", due: at + 100), of: second.notice, to: second.device, at: at + 5)
        #expect(try await waiting(at + 99).isEmpty)
        #expect(try await waiting(at + 100) == ["2": ["a"]])
        var known = try await store.devices(of: ada)
        #expect(known.map(\.problem) == ["no", "busy"] && known.map(\.taken) == [at + 6, nil])
        #expect(known.map(\.tries) == [0, 1])
        // The clock is set back: nothing waits for longer.
        try await store.bringForward(by: 90, now: at + 5)
        #expect(try await waiting(at + 10) == ["2": ["a"]])
        // What has waited for too long is not told, and forgotten.
        #expect(try await waiting(at + 10, oldest: at) == ["2": ["b"]])
        try await store.forgetNotices(oldest: at)
        #expect(try await waiting(at + 10) == ["2": ["b"]])
        try await store.note(.taken, of: nil, to: second.device, at: at + 9)
        known = try await store.devices(of: ada)
        #expect(known.last?.tries == 0 && known.last?.problem == nil)
        try await store.note(.gone, of: second.notice, to: second.device, at: at)
        #expect(try await store.devices(of: ada).map(\.id) == [first.device.id])
        #expect(try await waiting(at + 10).isEmpty)
    }
    /// What is on its way when its device or story changes.
    @Test func whatIsOnItsWayHarmsNothing() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let (ada, ida) = (try await reader("ada", store), try await reader("ida", store))
        let shared = device("https://push.example/1", of: ada)
        func alert(_ reader: Reader) async throws -> Follow {
            _ = try await store.alert(reader, of: .search, "ferry", title: "The ferry", at: at)
            return try #require(try await store.follows().last { $0.reader == reader.id })
        }
        func next() async throws -> Store.Waiting? { try await store.nextNotice(of: shared.id, now: at, oldest: 0) }
        _ = try await store.add(shared)
        let follow = try await alert(ada)
        try await store.notify(["a"], more: 1, by: follow, upTo: at, at: at)
        let sent = try #require(try await next())
        // The story changes while its message is sent: the next one is not lost.
        try await store.notify(["a"], more: 0, by: follow, upTo: at + 1, at: at + 1)
        try await store.note(.taken, of: sent.notice, to: sent.device, at: at)
        #expect(try await next()?.notice.more == 1)
        try await store.note(.taken, of: try await next()?.notice, to: sent.device, at: at)
        #expect(try await next()?.notice.story == "a")
        // The device becomes somebody else's: what comes of the message on its way is not noted there.
        let last = try #require(try await next())
        _ = try await store.add(device("https://push.example/1", of: ida))
        #expect(try await next() == nil)
        try await store.notify(["b"], more: 0, by: try await alert(ida), upTo: at, at: at)
        for outcome in [Store.PushOutcome.taken, .failed("busy", due: at + 9), .refused("no"), .gone] {
            try await store.note(outcome, of: last.notice, to: last.device, at: at)
        }
        let now = try #require(try await next())
        #expect(now.notice.story == "b" && now.reader.id == ida.id)
        #expect(now.device.taken == nil && now.device.problem == nil && now.device.tries == 0)
    }
    /// What is told and that it was told are written together.
    @Test func whatIsToldIsNotedWithIt() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader("ada", store)
        _ = try await store.add(device("https://push.example/1", of: ada))
        _ = try await store.alert(ada, of: .search, "ferry", title: "The ferry", at: at)
        let follow = try #require(try await store.follows().first)
        let told = Store.Told(changed: at + 3, at: at + 5, reports: 2)
        try await store.notify(["a"], more: 0, by: follow, told: ["a": told, "b": told], upTo: at + 3, at: at + 5)
        #expect(try await store.told(follow.id) == ["a": told, "b": told])
        #expect(try await store.follows().first?.told == at + 3)
        try await store.notify([], more: 0, by: follow, oldest: at + 6, upTo: at + 4, at: at + 7)
        #expect(try await store.told(follow.id).isEmpty)
        #expect(try await store.waitingDevices(now: at, oldest: 0).count == 1)
    }
    @Test func whatEndsTakesWhatWaitsWithIt() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let (ada, ida) = (try await reader("ada", store), try await reader("ida", store))
        let shared = device("https://push.example/1", of: ada)
        func wait() async throws -> Int {
            _ = try await store.alert(ada, of: .search, "ferry", title: "The ferry", at: at)
            let follow = try #require(try await store.follows().first)
            try await store.notify(["a"], more: 0, by: follow, upTo: at, at: at)
            return try await store.waitingDevices(now: at, oldest: 0).count
        }
        func count() async throws -> Int {
            try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM notice") ?? 0 }
        }
        _ = try await store.add(shared)
        #expect(try await wait() == 1)
        _ = try await store.endAlert(try #require(try await store.follows().first).id, of: ada)
        #expect(try await count() == 0)
        #expect(try await wait() == 1)
        // Somebody else signs in at this browser.
        _ = try await store.add(device("https://push.example/1", of: ida))
        #expect(try await count() == 0)
        #expect(try await store.devices(of: ada).isEmpty)
        #expect(try await store.devices(of: ida).count == 1)
        _ = try await store.add(shared)
        #expect(try await wait() == 1)
        _ = try await store.setReader("admin", password: "", at: at)
        #expect(try await store.removeReader("ada", at: at, actor: "admin"))
        #expect(try await count() == 0)
        #expect(try await store.follows().isEmpty)
    }
    @Test func whatOneAlertToldAnotherKnows() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let (ada, ida) = (try await reader("ada", store), try await reader("ida", store))
        for target in ["ferry", "Lorn"] { _ = try await store.alert(ada, of: .search, target, title: target, at: at) }
        let ids = try await store.follows().map(\.id)
        let (early, late) = (
            Store.Told(changed: 1, at: at, reports: 2), Store.Told(changed: 3, at: at + 5, reports: 4)
        )
        try await store.note(told: ["s": late], by: ids[0], oldest: 0)
        try await store.note(told: ["s": early, "t": early], by: ids[1], oldest: 0)
        #expect(try await store.told(reader: ada.id) == ["s": late, "t": early])
        #expect(try await store.told(reader: ida.id).isEmpty)
    }
}
