import NewsModel
import Testing

@testable import Store

/// What is followed, and who has subscribed to a feed.
@Suite struct FollowTests {
    private let at = Shelf.at

    @Test(arguments: Follow.Kind.allCases) func aThingIsFollowedOnce(_ kind: Follow.Kind) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let first = try await store.follow(kind, "x", title: "X", hook: nil, at: at, actor: "a")
        #expect(first.kind == kind && first.told == at && first.tries == 0 && first.problem == nil)
        // Again: the same one, with its secret, under its new title.
        let again = try await store.follow(kind, "x", title: "Y", hook: nil, at: at + 9, actor: "a")
        #expect(again.id == first.id && again.secret == first.secret && again.title == "Y" && again.created == at)
        // To a webhook it is another one.
        let told = try await store.follow(kind, "x", title: "X", hook: "https://x.example/told", at: at, actor: "a")
        #expect(told.id != first.id && told.secret != first.secret)
        #expect(try await store.follows().count == 2)
        #expect(try await store.unfollow(first.id, at: at, actor: "a"))
        #expect(try await !store.unfollow(first.id, at: at, actor: "a"))
        #expect(try await store.follows() == [told])
        #expect(try await store.audit(limit: 9).map(\.action) == ["unfollowed", "followed", "followed", "followed"])
    }
    @Test func thingsOfOneNameAreFollowedEach() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        for kind in Follow.Kind.allCases {
            _ = try await shelf.store.follow(kind, "x", title: "X", hook: nil, at: at, actor: "a")
        }
        #expect(Set(try await shelf.store.follows().map(\.id)).count == Follow.Kind.allCases.count)
    }
    @Test func whatIsToldIsNoted() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let id = try await store.follow(.search, "x", title: "X", hook: "https://x.example", at: at, actor: "a").id
        for (told, problem, due, tries) in [
            (at + 1, nil, 0, 0), (at + 1, "no answer", at + 5, 1), (at + 1, "500", at + 9, 2), (at + 8, nil, 0, 0),
        ] as [(Int, String?, Int, Int)] {
            try await store.noteTold(id, upTo: told, problem: problem, due: due)
            let follow = try #require(try await store.follows().first)
            #expect(follow.told == told && follow.problem == problem && follow.due == due && follow.tries == tries)
        }
        try await store.noteTold("none", upTo: 1, problem: nil, due: 0)
    }

    // MARK: - Subscribers

    private func subscriber(
        _ topic: String, _ host: String = "r.example", peer: String? = "p", until: Int = Shelf.at + 100,
        secret: String? = nil
    )
        -> Subscriber
    {
        Subscriber(topic: topic, callback: "https://\(host)/told", secret: secret, peer: peer, host: host, until: until)
    }
    @Test func aSubscriptionIsRenewed() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.subscribe(subscriber("/feed.atom"), told: [1])
        let id = try #require(try await store.subscribers(at: at).first?.id)
        try await store.noteTold(subscriber: id, nil, due: at + 50)
        try await store.subscribe(subscriber("/feed.atom", peer: nil, until: at + 900, secret: "s"), told: [2])
        let all = try await store.subscribers(at: at)
        #expect(all.count == 1)
        let renewed = try #require(all.first)
        #expect(renewed.id == id && renewed.until == at + 900 && renewed.secret == "s" && renewed.peer == nil)
        // What it was told last stays: a renewal is no reason to be told nothing of a change before.
        #expect(renewed.told == [1] && renewed.tries == 0 && renewed.due == 0)
    }
    @Test func subscriptionsAreCountedBesideOne() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for (topic, host, peer) in [("/a", "r", "p"), ("/b", "r", "p"), ("/c", "r", "q"), ("/d", "x", nil)]
            as [(String, String, String?)]
        {
            try await store.subscribe(subscriber(topic, host, peer: peer), told: [])
        }
        func counts(_ wish: Subscriber) async throws -> [Int] {
            let (all, peer, host) = try await store.subscriptions(beside: wish)
            return [all, peer, host]
        }
        #expect(try await counts(subscriber("/new", "r", peer: "p")) == [4, 2, 3])
        #expect(try await counts(subscriber("/a", "r", peer: "p")) == [3, 1, 2])
        #expect(try await counts(subscriber("/new", "y", peer: "z")) == [4, 0, 0])
        #expect(try await counts(subscriber("/new", "x", peer: nil)) == [4, 0, 1])
    }
    @Test func aSubscriptionEnds() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for (n, topic) in ["/a", "/b", "/c", "/d"].enumerated() {
            try await store.subscribe(subscriber(topic, until: at + n), told: [])
        }
        func topics(_ now: Int) async throws -> [String] { try await store.subscribers(at: now).map(\.topic) }
        #expect(try await topics(at - 1) == ["/a", "/b", "/c", "/d"])
        #expect(try await topics(at + 1) == ["/c", "/d"])
        try await store.dropSubscribers(endedBy: at)
        #expect(try await topics(0) == ["/b", "/c", "/d"])
        try await store.unsubscribe("/b", "https://r.example/told")
        try await store.unsubscribe("/c", "https://elsewhere.example/told")
        try await store.unsubscribe(id: stableID("subscriber", "/d", "https://r.example/told"))
        #expect(try await topics(0) == ["/c"])
    }
    @Test func whoCouldNotBeToldIsTriedAgain() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.subscribe(subscriber("/a"), told: [1])
        let id = try #require(try await store.subscribers(at: at).first?.id)
        for (told, due, kept, tries) in [([2], 0, [2], 0), (nil, 5, [2], 1), (nil, 9, [2], 2), ([3], 0, [3], 0)]
            as [([UInt8]?, Int, [UInt8], Int)]
        {
            try await store.noteTold(subscriber: id, told, due: due)
            let subscriber = try #require(try await store.subscribers(at: at).first)
            #expect(subscriber.told == kept && subscriber.due == due && subscriber.tries == tries)
        }
    }
}
