import Foundation
import GRDB
import NewsModel
import TestSupport
import Testing

@testable import Store

/// Who may sign in, and with what: readers, sessions, tokens, passwords; and what the log keeps of it.
@Suite struct AccessTests {
    private let at = 1_795_000_000_000
    private let day = 86_400_000

    @Test func aReaderIsMadeOnceAndGivenNewPasswords() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        #expect(try await store.hasNoReader())
        try await store.setReader("admin", password: "stored one", at: at)
        let first = try #require(try await store.reader(named: "admin"))
        #expect(first.password == "stored one" && first.reader.name == "admin")
        try await store.setReader("admin", password: "stored two", at: at + 1)
        let second = try #require(try await store.reader(named: "admin"))
        #expect(second.reader.id == first.reader.id && second.password == "stored two")
        #expect(try await !store.hasNoReader())
        for name in ["Admin", "admin ", "", "admin'--", "%"] {
            #expect(try await store.reader(named: name) == nil, "\(name)")
        }
    }
    @Test func aNewPasswordEndsEverySession() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for name in ["admin", "second"] { try await store.setReader(name, password: "x", at: at) }
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        let second = try #require(try await store.reader(named: "second")?.reader)
        let sessions = [
            try await store.beginSession(of: admin, at: at), try await store.beginSession(of: admin, at: at),
            try await store.beginSession(of: second, at: at),
        ]
        #expect(Set(sessions).count == 3)
        try await store.setReader("admin", password: "y", at: at + 1)
        for session in sessions.prefix(2) { #expect(try await store.reader(ofSession: session, at: at + 2) == nil) }
        #expect(try await store.reader(ofSession: sessions[2], at: at + 2) == second)
    }
    /// Each step: how long after the one before, and whether the session is still good.
    @Test(arguments: [
        [(13, true), (13, true), (13, true)], [(13, true), (14, false)], [(14, false), (0, false)],
        [(0, true), (-1, true)],
    ])
    func aSessionLivesTwoWeeksFromItsLastUse(_ steps: [(days: Int, isGood: Bool)]) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.setReader("admin", password: "x", at: at)
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        let session = try await store.beginSession(of: admin, at: at)
        var now = at
        for step in steps {
            now += step.days * day
            #expect((try await store.reader(ofSession: session, at: now) == admin) == step.isGood, "after \(step.days)")
        }
        try await store.endSession(session)
        #expect(try await store.reader(ofSession: session, at: at) == nil)
        try await store.endSession("none")
    }
    @Test func sessionsThatEndedAreForgotten() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.setReader("admin", password: "x", at: at)
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        for n in 0..<5 { _ = try await store.beginSession(of: admin, at: at + n) }
        _ = try await store.beginSession(of: admin, at: at + 15 * day)
        #expect(try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") } == 1)
        // A session of nobody does not begin.
        await #expect(throws: StoreFailure.self) {
            try await store.beginSession(of: Reader(id: "nobody", name: "x"), at: at)
        }
    }
    @Test func tokensAreKnownByTheirSecretOnly() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let read = try await store.addToken("a reader", scope: .read, at: at, actor: "admin")
        let write = try await store.addToken("a reader", scope: .write, at: at + 1, actor: "admin")
        #expect(read != write && read.hasPrefix("stemma_"))
        #expect(try await store.token(read, at: at)?.scope == .read)
        #expect(try await store.token(write, at: at)?.scope == .write)
        for wrong in ["", "stemma_", read.uppercased(), read + " ", String(read.dropFirst(7)), "' OR 1=1 --"] {
            #expect(try await store.token(wrong, at: at) == nil, "\(wrong)")
        }
        let tokens = try await store.tokens()
        #expect(tokens.map(\.scope) == [.read, .write])
        #expect(try await store.removeToken(tokens[0].id, at: at, actor: "admin"))
        #expect(try await !store.removeToken(tokens[0].id, at: at, actor: "admin"))
        #expect(try await store.token(read, at: at) == nil)
        #expect(try await store.token(write, at: at) != nil)
    }
    @Test func aTokensUseIsNotedOnceAnHour() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let secret = try await store.addToken("a reader", scope: .read, at: at, actor: "admin")
        func used(_ now: Int) async throws -> Int? {
            _ = try await store.token(secret, at: now)
            return try await store.tokens().first?.used
        }
        #expect(try await used(at) == at)
        #expect(try await used(at + 3_600_000) == at)
        #expect(try await used(at + 3_600_001) == at + 3_600_001)
    }
    @Test(arguments: AccessToken.Scope.allCases)
    func aTokenKeepsItsScope(_ scope: AccessToken.Scope) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let secret = try await shelf.store.addToken("t", scope: scope, at: at, actor: "admin")
        #expect(try await shelf.store.token(secret, at: at)?.scope == scope)
        #expect(try await shelf.store.tokens().map(\.scope) == [scope])
    }
    @Test func noSecretIsKept() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.setReader("admin", password: Secrets.hash(password: "correct horse battery"), at: at)
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        let secrets = [
            try await store.beginSession(of: admin, at: at),
            try await store.addToken("t", scope: .write, at: at, actor: "a"),
            "correct horse battery",
        ]
        try await store.checkpoint()
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder) {
            let bytes = Data(Repository.bytes(URL(fileURLWithPath: store.folder + "/" + file)))
            for secret in secrets { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)") }
        }
        #expect(try await store.brokenAudit() == nil)
    }
    @Test func whatWasDoneIsInTheLog() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.setReader("admin", password: "x", at: at)
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        _ = try await store.beginSession(of: admin, at: at + 1)
        _ = try await store.addToken("t", scope: .write, at: at + 2, actor: "admin")
        _ = try await store.removeToken(try #require(try await store.tokens().first).id, at: at + 3, actor: "admin")
        try await store.hide(person: "Jane Doe", at: at + 4, actor: "admin")
        let log = try await store.audit(limit: 10)
        #expect(log.map(\.action) == ["person hidden", "token removed", "token made", "signed in", "password set"])
        #expect(log.map(\.at) == [4, 3, 2, 1, 0].map { at + $0 } && log.map(\.number) == [5, 4, 3, 2, 1])
        #expect(log.map(\.actor) == ["admin", "admin", "admin", "admin", "access"])
        // A hidden name is not written down.
        #expect(!log.contains { ($0.subject + $0.detail).contains("Jane") })
        #expect(try await store.audit(limit: 2).count == 2)
    }

    // MARK: - The log's seal

    @Test(arguments: [
        "UPDATE audit SET actor = 'nobody' WHERE number = 3", "UPDATE audit SET at_ms = at_ms + 1 WHERE number = 3",
        "UPDATE audit SET detail = '{}' WHERE number = 3",
        "UPDATE audit SET subject = 'x', action = 'thing 3' WHERE number = 3",
        "UPDATE audit SET hash = zeroblob(32) WHERE number = 3", "DELETE FROM audit WHERE number = 3",
        "UPDATE audit SET hash = (SELECT hash FROM audit WHERE number = 2) WHERE number = 3",
        "DELETE FROM audit WHERE number IN (3, 4)",
        "UPDATE audit SET actor = actor || subject, subject = '' WHERE number = 3",
    ])
    func everyChangeBreaksTheSeal(_ sql: String) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for n in 1...5 {
            try await store.note("did", of: "thing \(n)", detail: ["n": String(n)], at: at + n, actor: "test")
        }
        #expect(try await store.brokenAudit() == nil)
        await #expect(throws: StoreFailure.self) { try await store.write { try $0.execute(sql: sql) } }
        #expect(try await store.brokenAudit() == nil)
        try await store.write { try $0.execute(sql: "DROP TRIGGER audit_kept; DROP TRIGGER audit_whole; " + sql) }
        #expect(try await store.brokenAudit() == 3)
        #expect(await store.scrub().audit == 3)
    }
    @Test func fieldsOfARowDoNotRunTogether() {
        let seals = [
            Audit.seal(after: nil, number: 1, at: 2, actor: "a", action: "b", subject: "c", detail: "d"),
            Audit.seal(after: nil, number: 1, at: 2, actor: "ab", action: "", subject: "c", detail: "d"),
            Audit.seal(after: nil, number: 12, at: 2, actor: "a", action: "b", subject: "c", detail: "d"),
            Audit.seal(after: nil, number: 1, at: 22, actor: "a", action: "b", subject: "c", detail: "d"),
            Audit.seal(after: [], number: 1, at: 2, actor: "a", action: "b", subject: "c", detail: "d"),
            Audit.seal(after: nil, number: 1, at: 2, actor: "a", action: "b", subject: "cd", detail: ""),
            Audit.seal(after: [1], number: 1, at: 2, actor: "a", action: "b", subject: "c", detail: "d"),
        ]
        #expect(Set(seals).count == seals.count && seals.allSatisfy { $0.count == 32 })
    }

    // MARK: - Passwords

    @Test(arguments: [
        ("correct horse battery", "correct horse battery", true),
        ("correct horse battery", "Correct horse battery", false),
        ("žluťoučký kůň", "žluťoučký kůň", true), ("a\u{301}", "á", false), ("a\0b", "a\0c", false), ("", "", true),
        ("x", "", false),
    ])
    func aPasswordIsItsBytes(set: String, tried: String, isRight: Bool) {
        #expect(Secrets.matches(tried, Secrets.hash(password: set)) == isRight)
    }
    @Test(arguments: [
        "", "$$$", "scrypt", "scrypt$15$$", "scrypt$15$00$00", "scrypt$9$00$" + String(repeating: "0", count: 64),
        "scrypt$19$00$" + String(repeating: "0", count: 64), "scrypt$-1$00$00", "scrypt$15$0$0", "scrypt$15$zz$zz",
        "bcrypt$15$00$00",
        "scrypt$15$00$00$00", "scrypt$99999999999999999999$00$00",
    ])
    func aDamagedHashIsNobodysPassword(_ stored: String) {
        #expect(!Secrets.matches("", stored) && !Secrets.matches("x", stored))
    }
    @Test(arguments: [
        ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("a", "aa", false),
        ("é", "e\u{301}", false),
    ])
    func textsAreTheSameByTheirBytes(_ a: String, _ b: String, _ isSame: Bool) { #expect(Secrets.same(a, b) == isSame) }
    @Test func aSignatureIsTheOneOfTheStandard() {
        // RFC 4231, test cases 2 and 6.
        #expect(
            Secrets.hmac(Array("what do ya want for nothing?".utf8), key: "Jefe").hex
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(Secrets.hmac([], key: "").hex == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    // MARK: - Visits and settings

    @Test func aVisitTellsOfTheOneBefore() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for name in ["admin", "second"] { try await store.setReader(name, password: "x", at: at) }
        let admin = try #require(try await store.reader(named: "admin")?.reader)
        let second = try #require(try await store.reader(named: "second")?.reader)
        #expect(try await store.visit("s1", by: admin, at: at) == nil)
        #expect(try await store.visit("s1", by: admin, at: at + 5) == at)
        #expect(try await store.visit("s1", by: admin, at: at + 9) == at + 5)
        #expect(try await store.visit("s2", by: admin, at: at) == nil)
        #expect(try await store.visit("s1", by: second, at: at) == nil)
    }
    @Test func aSettingIsSetAndTakenBack() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for value in ["a", "", "b", nil, nil] as [String?] {
            try await store.set("x", to: value)
            #expect(try await store.setting("x") == value)
        }
        #expect(try await store.setting("y") == nil)
    }
}
