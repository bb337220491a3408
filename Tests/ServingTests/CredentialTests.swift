import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// Every route with every kind of credential that is none, and what caches between signed-in and other visitors may hold.
/// `RouteTests` has the table of every route with those that count.
@Suite struct CredentialTests {
    /// Things that somebody may have or guess, used as if they let in.
    enum Pretence: String, CaseIterable, Sendable {
        case nothing, basic, sessionAsToken, tokenAsSession, tokenInQuery, formKeyAsSession, formKeyAsToken,
            formKeyAlone
        case hookSecretAsToken, hookSecretAsSession, hashOfToken, hashOfSession, endedToken, endedSession, linkAsToken
        case twoHalves

        /// With a token that does not count nothing is answered, not even what everybody may see.
        var isToken: Bool {
            switch self {
            case .sessionAsToken, .formKeyAsToken, .hookSecretAsToken, .hashOfToken, .endedToken, .linkAsToken: true
            default: false
            }
        }
        func headers(in town: Town) async throws -> HTTPFields {
            let facts = town.facts
            let hook = try await town.store.follows().first?.secret ?? ""
            func token(_ text: String) -> HTTPFields { [.authorization: "Bearer " + text] }
            func session(_ text: String) -> HTTPFields { [.cookie: "stemma_session=" + text] }
            func hash(_ text: String) -> String { sha256(Array(text.utf8)).hex }
            switch self {
            case .nothing, .tokenInQuery: return [:]
            case .basic:
                let pair = Data("admin:\(TownFacts.password)".utf8).base64EncodedString()
                return [.authorization: "Basic " + pair]
            case .sessionAsToken: return token(facts.session)
            case .tokenAsSession: return session(facts.writeSecret)
            case .formKeyAsSession: return session(town.key)
            case .formKeyAsToken: return token(town.key)
            case .formKeyAlone: return [.formKey: town.key, .origin: Town.base]
            case .hookSecretAsToken: return token(hook)
            case .hookSecretAsSession: return session(hook)
            case .hashOfToken: return token(hash(facts.writeSecret))
            case .hashOfSession: return session(hash(facts.session))
            case .endedToken:
                for known in try await town.store.tokens() {
                    _ = try await town.store.removeToken(known.id, at: TownFacts.start, actor: "test")
                }
                return token(facts.writeSecret)
            case .endedSession:
                try await town.store.endSession(facts.session)
                return session(facts.session)
            case .linkAsToken:
                try await town.store.set("welcome", to: hash("a-link"))
                return token("a-link")
            case .twoHalves:
                return session(String(facts.session.prefix(facts.session.count / 2)) + "\"")
            }
        }
    }

    private static let json: HTTPFields = [.contentType: "application/json"]

    @Test(arguments: Pretence.allCases)
    func whatOnlyLooksLikeACredentialIsNone(_ pretence: Pretence) async throws {
        let town = try await Town.open(isOpen: false) {
            $0.requests = 10_000
            $0.searchRate = 10_000
        }
        defer { town.end() }
        let headers = try await pretence.headers(in: town)
        let before = try await town.doings()
        for row in RouteTests.rows where !row.path.hasSuffix("/events") {
            var path = row.path
            if pretence == .tokenInQuery {
                let secret = Words.encoded(town.facts.writeSecret)
                path += (path.contains("?") ? "&" : "?") + "token=\(secret)&access_token=\(secret)&key=\(secret)"
            }
            // What anybody may do from a form is done, and that is all.
            let isForAnybody = ["/sign-in", "/takedown"].contains(row.route) || GoogleReader.isLogin(row.route)
            if isForAnybody, row.method == .post { continue }
            let answer =
                switch row.body {
                case .form(let fields): try await town.send(path, fields, as: .stranger, headers)
                case .json(let text):
                    try await town.ask(
                        row.method, path, Self.json.merging(headers),
                        body: Array(town.facts.filled(text).utf8))
                case nil: try await town.ask(row.method, path, headers)
                }
            let expected = pretence.isToken ? 401 : row.closed
            #expect(answer.code == expected, "\(row.method) \(row.route): \(answer.code)")
            #expect(!answer.text.contains("Sign out"), "\(row.route)")
            #expect(answer.headers[.setCookie] == nil, "\(row.route)")
        }
        #expect(try await town.doings() == before)
    }
    /// Who shows a token that may read besides a session that may write is a program that may read.
    @Test func theSmallerOfTwoCredentialsCounts() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let both: HTTPFields = [
            .cookie: "stemma_session=\(town.facts.session)", .authorization: "Bearer \(town.facts.readSecret)",
            .origin: Town.base, .formKey: town.key,
        ]
        let before = try await town.doings()
        for row in RouteTests.rows where row.method != .get {
            let answer =
                switch row.body {
                case .form(let fields):
                    try await town.send(row.path, fields + [("key", town.key)], as: .stranger, both)
                case .json(let text):
                    try await town.ask(
                        row.method, row.path, Self.json.merging(both),
                        body: Array(town.facts.filled(text).utf8))
                case nil: try await town.ask(row.method, row.path, both)
                }
            #expect(answer.code == 403, "\(row.method) \(row.route): \(answer.code)")
        }
        #expect(try await town.doings() == before)
    }
    /// A long body is read only of somebody who is signed in.
    @Test(arguments: [(Visitor.stranger, 413), (.reader, 422), (.readToken, 403), (.writeToken, 422)])
    func aLongBodyIsReadOfThoseWhoAreKnown(_ visitor: Visitor, _ code: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        func asked(_ size: Int, _ headers: HTTPFields = [:]) async throws -> Int {
            let body = Array("[]".utf8) + [UInt8](repeating: 0x20, count: size)
            return try await town.ask(.post, "/api/v1/items", as: visitor, headers, body: body).code
        }
        #expect(try await asked(1 << 20) == code)
        #expect(try await asked((2 << 20) + 1) == 413)
        if visitor == .stranger {
            #expect(try await asked(60_000) == 403)
            // A secret that is none makes nobody known.
            #expect(try await asked(1 << 20, [.authorization: "Bearer nonsense"]) == 413)
            #expect(try await asked(1 << 20, [.cookie: "stemma_session=nonsense"]) == 413)
        }
    }

    // MARK: - Caches

    /// Answers that visitors of two kinds get one after the other, from one service whose answers are kept for an hour.
    @Test(arguments: RouteTests.rows.filter { $0.method == .get && !$0.path.hasSuffix("/events") })
    func nobodyGetsTheAnswerOfAnother(_ row: RouteTests.Row) async throws {
        let signedIn: [Visitor] = [.reader, .readToken, .writeToken]
        for strangerIsFirst in [true, false] {
            let town = try await Town.open {
                $0.requests = 10_000
                $0.searchRate = 10_000
            }
            defer { town.end() }
            for accept: HTTPFields in [[:], [.accept: "text/html"]] {
                let own = try await town.ask(.get, row.path, accept)
                func asStranger() async throws {
                    for _ in 0..<2 {
                        let answer = try await town.ask(.get, row.path, accept, isFresh: false)
                        #expect(answer.code == own.code && answer.text == own.text, "the stranger's own")
                        #expect(answer.headers[.setCookie] == nil)
                    }
                }
                if strangerIsFirst { try await asStranger() }
                for visitor in signedIn {
                    let mine = try await town.ask(.get, row.path, as: visitor, accept)
                    let kept = try await town.ask(.get, row.path, as: visitor, accept, isFresh: false)
                    #expect(kept.code == mine.code, "\(visitor)")
                    let differs = mine.text != own.text
                    #expect(!differs || kept.text != own.text, "\(visitor) gets the stranger's answer")
                    // A browser that has what a reader was shown gets no "you have it already" when the reader has signed out.
                    if let tag = mine.headers[.eTag] {
                        let again = try await town.ask(.get, row.path, accept.merging([.ifNoneMatch: tag]))
                        #expect(again.code == 304 ? !differs : again.text == own.text, "\(visitor)'s tag")
                    }
                    // What depends on who asks is for one browser alone, and a cache is told on what it depends.
                    for answer in [mine, own] where differs && answer.code == 200 {
                        let control = answer.headers[.cacheControl] ?? ""
                        #expect(control == "no-store" || control.hasPrefix("private"), "\(control)")
                        if control != "no-store" {
                            for field in ["Cookie", "Authorization", "Accept"] {
                                #expect(answer.headers[.vary]?.contains(field) == true, "\(field)")
                            }
                        }
                    }
                }
                try await asStranger()
            }
        }
    }
    /// What is public is the same for everybody, and told as such.
    @Test func whatAnyCacheMayKeepIsTheSameForAll() async throws {
        let town = try await Town.read.value
        var count = 0
        for row in RouteTests.rows where row.method == .get && !row.path.hasSuffix("/events") {
            let answers = try await Visitor.allCases.asyncMap { try await town.ask(.get, row.path, as: $0) }
            guard answers.contains(where: { $0.headers[.cacheControl]?.contains("public") == true }) else { continue }
            count += 1
            #expect(Set(answers.map(\.text)).count == 1 && Set(answers.map(\.code)) == [200], "\(row.route)")
        }
        #expect(count >= 3)
    }
}

extension HTTPFields {
    fileprivate func merging(_ more: HTTPFields) -> HTTPFields {
        var fields = self
        for field in more { fields[field.name] = field.value }
        return fields
    }
}
extension Sequence {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var all: [T] = []
        for element in self { all.append(try await body(element)) }
        return all
    }
}
