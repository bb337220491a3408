import Foundation
import GRDB
import Testing

@testable import Store

/// Readers whom a provider of sign-ins knows, and sign-ins there that have begun.
@Suite struct IdentityTests {
    private let at = 1_795_000_000_000
    private let ada = Identity(issuer: "https://sso.example", subject: "f81d")

    @Test func anAttemptIsTakenOnceByItsBrowserInTime() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        func begin() async throws -> (attempt: SignInAttempt, state: String, browser: String) {
            try await store.beginAttempt(next: "/sources", at: at)
        }
        let one = try await begin()
        #expect(one.attempt.next == "/sources" && one.attempt.nonce != one.attempt.verifier)
        #expect(try await store.takeAttempt(state: one.state, browser: one.browser, at: at + 600_000) == one.attempt)
        #expect(try await store.takeAttempt(state: one.state, browser: one.browser, at: at) == nil)
        for (wait, browser) in [(600_001, ""), (-1, ""), (0, "x")] {
            let other = try await begin()
            let own = other.browser + browser
            #expect(try await store.takeAttempt(state: other.state, browser: own, at: at + wait) == nil)
            #expect(
                try await store.takeAttempt(state: other.state, browser: other.browser, at: at) == nil, "it is used up")
        }
        #expect(try await store.takeAttempt(state: "", browser: "", at: at) == nil)
        // Neither state nor cookie is in any file.
        let kept = try await begin()
        try await store.checkpoint()
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: store.folder + "/" + file))
            for secret in [kept.state, kept.browser] { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)") }
        }
    }
    @Test func attemptsThatAreOverGo() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        func count() async throws -> Int? {
            try await shelf.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM attempt") }
        }
        for at in [at, at + 1, at + 86_400_000] { _ = try await shelf.store.beginAttempt(next: "/", at: at) }
        #expect(try await count() == 1)
        // The clock was set back.
        _ = try await shelf.store.beginAttempt(next: "/", at: at)
        #expect(try await count() == 1)
    }
    @Test func anIdentityIsOneReaderForEver() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        // Nobody comes before who administrates.
        #expect(try await store.addReader(ada, named: "ada", password: "x", isAdmin: false, at: at) == nil)
        #expect(try await store.hasNoReader())
        let first = try #require(
            try await store.addReader(ada, named: "ada", password: "x", isAdmin: true, at: at))
        #expect(first.name == "ada" && first.isAdmin)
        // Two answers of one person at the same time are one reader.
        let again = try await store.addReader(ada, named: "other", password: "y", isAdmin: false, at: at)
        #expect(again == first)
        #expect(try await store.reader(of: ada) == first)
        // The same subject elsewhere is somebody else, and so is the same name.
        for issuer in ["https://sso.example/", "https://other.example"] {
            let other = Identity(issuer: issuer, subject: ada.subject)
            #expect(try await store.reader(of: other) == nil)
            let added = try await store.addReader(other, named: "Ada", password: "x", isAdmin: false, at: at)
            #expect(added?.name.hasPrefix("Ada-") == true && added?.id != first.id)
        }
        #expect(try await store.readers().map(\.name) == ["Ada-2", "Ada-3", "ada"])
        let boss = Identity(issuer: "i", subject: "boss")
        #expect(
            try await store.addReader(boss, named: "admin", password: "x", isAdmin: true, at: at)?.name == "admin-2")
        // So the owner of the machine is never somebody of the provider's.
        try await store.setReader("admin", password: "y", at: at)
        #expect(try await store.reader(of: boss)?.name == "admin-2")
        #expect(try await store.reader(named: "admin")?.reader.isAdmin == true)
        // With the reader goes the identity; who comes again is new.
        #expect(try await store.removeReader("ada", at: at, actor: "admin"))
        #expect(try await store.reader(of: ada) == nil)
        #expect(try await store.brokenAudit() == nil)
    }
    @Test func aHundredOfOneNameAreAHundredReaders() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        for n in 0..<105 {
            let one = Identity(issuer: "i", subject: String(n))
            #expect(try await shelf.store.addReader(one, named: "ada", password: "", isAdmin: true, at: at) != nil)
        }
        #expect(Set(try await shelf.store.readers().map(\.name)).count == 105)
    }
    @Test func aRoleIsGivenAndTaken() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let added = try #require(try await store.addReader(ada, named: "ada", password: "x", isAdmin: true, at: at))
        let session = try await store.beginSession(of: added, app: "app", at: at)
        let key = try await store.feedKey(of: added)
        try await store.setAdmin(true, of: added, at: at)
        try await store.setAdmin(false, of: added, at: at)
        #expect(try await store.reader(of: ada)?.isAdmin == false)
        #expect(try await store.audit(limit: 9).filter { $0.action == "role changed" }.count == 1)
        #expect(try await store.reader(ofSession: session, at: at) != nil)
        try await store.setAdmin(true, of: try #require(try await store.reader(of: ada)), at: at)
        try await store.shutOut(added, at: at)
        #expect(try await store.reader(of: ada)?.isAdmin == false)
        #expect(try await store.reader(ofSession: session, at: at) == nil)
        #expect(try await store.reader(ofFeedKey: key) == nil)
    }
}
