import GRDB
import NewsModel
import Testing

@testable import Store

/// Folders of letters as sources, and what is private of letters.
@Suite struct MailTests {
    private let at = Shelf.at

    @Test func aPasswordIsLoggedNowhere() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let old = Source(url: "imaps://ada:s3cret@mail.example/News", title: "Letters", added: at)
        #expect(try await store.add(old, actor: "test"))
        #expect(try await store.setState(.paused, of: old.url, at: at, actor: "test"))
        #expect(try await store.setPace(3_600_000, of: old.url, at: at, actor: "test"))
        #expect(try await store.removeSource(old.url, at: at, actor: "test"))
        let log = try await store.audit(limit: 9)
        #expect(log.count == 4 && !log.contains { $0.detail.contains("s3cret") || $0.subject.contains("s3cret") })
        #expect(log.last?.detail.contains("@mail.example/News") == true)
    }
    @Test func anotherPasswordIsTheSameSource() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let old = Source(url: "imaps://ada:s3cret@mail.example/News", title: "Letters", added: at)
        _ = try await store.add(old, actor: "test")
        var answer = FeedAnswer(wait: 9, at: at)
        answer.etag = "7:5"
        _ = try await store.save(answer, of: old.id)
        let new = Source(url: "imaps://ada:other@mail.example/News", title: "Letters", added: at)
        #expect(try await !store.add(new, actor: "test"))
        let source = try #require(try await store.source(old.id))
        #expect(source.url == new.url && source.etag == "7:5")
        #expect(try await store.sources().count == 1)
        let log = try await store.audit(limit: 9)
        #expect(log.count == 2 && !log.contains { $0.detail.contains("other") || $0.detail.contains("s3cret") })
        #expect(try await store.setPace(3_600_000, of: old.id, at: at, actor: "test"))
        #expect(try await store.source(old.id)?.etag == "7:5", "where a folder was read up to is no validator")
    }
    @Test(arguments: [
        ("imaps://ada:x@mail.example", "imaps://ada@Mail.example:993/INBOX", true),
        ("imaps://ada:x@[::1]/a", "IMAPS://ada:y@[::1]:993/a", true),
        ("imaps://ada:x@mail.example/a", "imaps://ada:x@mail.example/b", false),
        ("imaps://ada:x@mail.example", "imaps://bob:x@mail.example", false),
        ("imaps://mail.example", "imap://mail.example", false),
        ("imaps://mail.example:1993", "imaps://mail.example", false),
        ("https://ada:x@a.example", "https://ada:y@a.example", false), ("maildir:/a", "maildir:/b", false),
    ])
    func whatMakesASourceOfMail(a: String, b: String, isOne: Bool) {
        #expect((Source(url: a, added: 0).id == Source(url: b, added: 0).id) == isOne)
    }

    // MARK: - What strangers are told

    /// A story of a letter and an article, in which two people are named in the letter alone, and one with an office that only it gives.
    private func shelf() async throws -> Shelf {
        let tellings = [
            Shelf.Telling(
                "letter", "Hedda Lind, mayor of Lorn, met Rosa Valt, the judge.", host: "tosk", story: "s",
                places: ["Lorn"]),
            Shelf.Telling(
                "article", "Hedda Lind wants a bridge, says Ines Moor, the baker.", story: "s", places: ["Tosk"]),
        ]
        let shelf = try Shelf()
        try await shelf.take(tellings)
        var accounts: [Account] = []
        for work in try await shelf.store.work(at: .fetched, now: at + 1, limit: 9) {
            guard let telling = tellings.first(where: { articleKey($0.url) == work.article.key }) else { continue }
            var read = Shelf.read(work, telling)
            read.rights.isPrivate = telling.name == "letter"
            read.rights.licence = "https://creativecommons.org/licenses/by/4.0/"
            _ = try await shelf.store.save([read], at: at, firstCheck: nil)
            try await shelf.store.apply([.join(article: work.article.number, story: "s")], at: at, compareAt: at)
            accounts.append(Account(article: Article(id: work.article.id, bytes: Array(telling.text.utf8))))
        }
        accounts.sort { $0.id < $1.id }
        var descent = Descent()
        descent.lineages = accounts.map { _ in
            Lineage(primary: nil, url: nil, via: [], how: .original, evidence: [], translatedFrom: nil)
        }
        var story = Story(id: "s", accounts: accounts, descent: descent)
        func person(_ name: String, _ role: String?) -> Story.Person {
            let places = accounts.indices.compactMap { t -> Place? in
                let text = String(decoding: accounts[t].article.bytes, as: UTF8.self)
                return text.firstRange(of: name).map { range in
                    let start = text[..<range.lowerBound].utf8.count
                    return Place(telling: t, span: Span(start, start + name.utf8.count), text: name)
                }
            }
            return Story.Person(id: name, kind: .person, name: name, role: role, variants: places)
        }
        story.people = [person("Rosa Valt", "judge"), person("Hedda Lind", "mayor"), person("Ines Moor", "baker")]
        let report = Report(stories: [story]).json()
        try await shelf.compare { _, comparison in
            comparison.report = report
            comparison.people = story.people.map {
                StoryComparison.Person(name: $0.name, role: $0.role, kind: .person, statements: 1)
            }
        }
        return shelf
    }
    @Test func namesAndOfficesOfLettersAreTheirReadersAlone() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        for (name, role) in [("Rosa Valt", "judge"), ("Hedda Lind", "mayor"), ("Ines Moor", "baker")] {
            #expect(try await store.person(name, isOpen: false).first?.summary.role == role)
            #expect(try await store.people(matching: name, isOpen: false).count == 1)
            let isOpen = name == "Ines Moor"
            #expect(try await store.person(name, isOpen: true).isEmpty == !isOpen, "\(name)")
            #expect(try await store.people(matching: name, isOpen: true).isEmpty == !isOpen, "\(name)")
            var query = StoryQuery()
            query.person = name
            query.isOpen = true
            #expect(try await store.stories(query).stories.isEmpty == (name == "Rosa Valt"), "\(name)")
        }
    }
    @Test func placesOfLettersAreTheirReadersAlone() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        for (name, isOpen) in [("Lorn", false), ("lorn", false), ("Tosk", true)] {
            #expect(try await store.tellings(at: name, isOpen: true).isEmpty == !isOpen)
            #expect(try await !store.tellings(at: name, isOpen: false).isEmpty)
            #expect(try await store.places(matching: name, isOpen: true).isEmpty == !isOpen)
            var query = StoryQuery()
            query.place = name
            query.isOpen = true
            #expect(try await store.stories(query).stories.isEmpty == !isOpen)
        }
        #expect(try await store.latestPlaces(since: 0, isOpen: true).map(\.name) == ["Tosk"])
        #expect(try await Set(store.latestPlaces(since: 0, isOpen: false).map(\.name)) == ["Lorn", "Tosk"])
    }
    @Test func aLicenceInALetterOpensNothing() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        #expect(try await shelf.store.search("baker", isOpen: true).count == 1)
        #expect(try await shelf.store.search("judge", isOpen: true).isEmpty)
        #expect(try await shelf.store.search("judge").count == 1)
    }

    // MARK: - Digests

    private func reader(_ shelf: Shelf) async throws -> Reader {
        try await shelf.store.setReader("ada", password: "x", at: at)
        return try #require(try await shelf.store.reader(named: "ada")?.reader)
    }
    @Test func aDigestGoesOnUntilItsNewAddressIsConfirmed() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader(shelf)
        let first = try await store.setDigest(of: ada, to: "ada@tosk.example", hour: 7, due: at + 9, at: at)
        #expect(try await store.confirmDigest(withKey: first.key, due: at + 9, at: at))
        let both = try await store.setDigest(of: ada, to: "ada@lorn.example", hour: 8, due: at + 9, at: at)
        let wanted = try #require(both.unconfirmed)
        #expect(both.address == "ada@tosk.example" && both.key == first.key && both.confirmed != nil && both.hour == 8)
        #expect(wanted.address == "ada@lorn.example" && wanted.key != first.key)
        #expect(try await store.dueDigests(at: .max, limit: 9).map(\.digest.address) == ["ada@tosk.example"])
        #expect(try await store.digest(withKey: wanted.key, at: at)?.address(ofKey: wanted.key).text == wanted.address)
        // The letter did not go: the old one stays.
        #expect(try await store.stopDigest(withKey: wanted.key))
        #expect(try await store.digest(of: ada)?.unconfirmed == nil)
        let again = try #require(
            try await store.setDigest(of: ada, to: "ada@lorn.example", hour: 8, due: at + 9, at: at).unconfirmed)
        #expect(try await store.confirmDigest(withKey: again.key, due: at + 9, at: at))
        let new = try #require(try await store.digest(of: ada))
        #expect(new.address == "ada@lorn.example" && new.key == again.key && new.confirmed != nil && new.wanted == nil)
        #expect(try await store.digest(withKey: first.key, at: at) == nil)
    }
    @Test func linksThatConfirmEndAfterAWeek() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader(shelf)
        let week = 7 * Shelf.day
        let first = try await store.setDigest(of: ada, to: "ada@tosk.example", hour: 7, due: at, at: at)
        #expect(try await store.digest(withKey: first.key, at: at + week) == nil)
        #expect(try await !store.confirmDigest(withKey: first.key, due: at, at: at + week))
        #expect(try await store.confirmDigest(withKey: first.key, due: at, at: at + week - 1))
        #expect(try await store.digest(withKey: first.key, at: at + 9 * week) != nil)
        let wanted = try #require(
            try await store.setDigest(of: ada, to: "ada@lorn.example", hour: 7, due: at, at: at).unconfirmed)
        #expect(try await store.digest(withKey: wanted.key, at: at + week) == nil)
        #expect(try await !store.confirmDigest(withKey: wanted.key, due: at, at: at + week))
        #expect(try await store.digest(of: ada)?.address == "ada@tosk.example")
    }
    @Test func aDigestIsClaimedOnce() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let ada = try await reader(shelf)
        let digest = try await store.setDigest(of: ada, to: "ada@tosk.example", hour: 7, due: at, at: at)
        _ = try await store.confirmDigest(withKey: digest.key, due: at, at: at)
        let due = try #require(try await store.dueDigests(at: at, limit: 9).first?.digest)
        #expect(try await store.claim(due, until: at + 300))
        #expect(try await !store.claim(due, until: at + 300))
        #expect(try await store.dueDigests(at: at, limit: 9).isEmpty)
        try await store.note(digestWithKey: due.key, problem: "away", due: nil)
        let waiting = try #require(try await store.digest(of: ada))
        #expect(waiting.due == at + 300 && waiting.tries == 1 && waiting.problem == "away")
        try await store.note(digestWithKey: due.key, told: at, due: at + Shelf.day)
        let told = try #require(try await store.digest(of: ada))
        #expect(told.tries == 0 && told.problem == nil && told.due == at + Shelf.day)
    }
}
