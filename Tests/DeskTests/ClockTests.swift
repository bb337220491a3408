import Fetching
import Foundation
import NewsModel
import Store
import Testing

@testable import Desk

/// What is done when the machine's clock is set.
@Suite struct ClockTests {
    @Test(arguments: [
        (ClockMark(wall: 1000, tick: 10, boot: "a"), ClockMark(wall: 1500, tick: 510, boot: "a"), 0),
        (ClockMark(wall: 1000, tick: 10, boot: "a"), ClockMark(wall: 9500, tick: 510, boot: "a"), 8000),
        (ClockMark(wall: 9000, tick: 10, boot: "a"), ClockMark(wall: 500, tick: 510, boot: "a"), -9000),
        // After another boot nobody knows how long the machine was off.
        (ClockMark(wall: 1000, tick: 10, boot: "a"), ClockMark(wall: 9500, tick: 5, boot: "b"), 0),
        (ClockMark(wall: 9000, tick: 10, boot: "a"), ClockMark(wall: 500, tick: 5, boot: "b"), -8500),
        (ClockMark(wall: 9000, tick: 10, boot: ""), ClockMark(wall: 500, tick: 20, boot: ""), -8500),
    ])
    func howFarTheClockWasSet(_ earlier: ClockMark, _ later: ClockMark, _ moved: Int) {
        #expect(later.moved(since: earlier) == moved)
        #expect(ClockMark(earlier.text) == earlier)
    }
    @Test(arguments: ["", "1", "1 2", "x 2 a", "1 2 a b", "99999999999999999999 2 a"])
    func whatIsNoMark(_ text: String) { #expect(ClockMark(text) == nil) }

    private func withDesk(
        keptDays: Int? = nil, _ body: (Desk, Store, Source) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clock-" + UUID().uuidString).path
        let store = try Store(folder: folder)
        defer {
            store.close()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let source = Source(url: "https://lorn.example/feed", added: 1)
        _ = try await store.add(source, actor: "test")
        var settings = Desk.Settings(program: "/bin/false")
        settings.keptDays = keptDays
        try await body(Desk(store: store, fetcher: Fetcher(), settings: settings), store, source)
    }
    /// Puts in an item that was seen at a time.
    private func take(_ store: Store, _ source: Source, at: Int) async throws {
        var item = FeedItem(guid: "\(at)")
        item.content = Array("{\"content\": \"Rain in Lorn.\"}".utf8)
        item.isWhole = true
        var answer = FeedAnswer(wait: 0, at: at)
        answer.items = [item]
        _ = try await store.save(answer, of: source.id)
    }
    @Test func whatWaitsIsBroughtForwardWhenTheClockIsSetBack() async throws {
        try await withDesk { desk, store, source in
            let now = desk.clock.now
            let ahead = 300 * 86_400_000
            // It came in while the clock was far ahead.
            try await take(store, source, at: now + ahead)
            #expect(try await store.work(at: .fetched, now: now, limit: 9).isEmpty)
            let mark = ClockMark(wall: now + ahead, tick: desk.clock.tick, boot: desk.clock.boot)
            try await store.set("clock", to: mark.text)
            try await desk.noteClock()
            #expect(try await store.work(at: .fetched, now: desk.clock.now + 2000, limit: 9).count == 1)
            // The mark is that of now: the next look moves nothing.
            let noted = try #require(try await store.setting("clock").flatMap { ClockMark($0) })
            #expect(abs(noted.wall - now) < 600_000 && noted.boot == desk.clock.boot)
        }
    }
    @Test func aClockThatIsRightMovesNothing() async throws {
        try await withDesk { desk, store, source in
            let now = desk.clock.now
            try await take(store, source, at: now + 3_600_000)
            for mark in [
                desk.clock.mark,
                ClockMark(wall: now - 3_000_000, tick: desk.clock.tick - 3_000_000, boot: desk.clock.boot),
            ] {
                try await store.set("clock", to: mark.text)
                try await desk.noteClock()
                #expect(try await store.work(at: .fetched, now: now + 3_500_000, limit: 9).isEmpty)
            }
        }
    }
    @Test func nothingIsRemovedByAClockThatWasSetFarAhead() async throws {
        try await withDesk { desk, store, _ in
            #expect(try await !desk.doubtsClock())
            let past = ClockMark(
                wall: desk.clock.now - 400 * 86_400_000, tick: desk.clock.tick, boot: desk.clock.boot)
            try await store.set("clock", to: past.text)
            try await desk.noteClock()
            #expect(try await desk.doubtsClock())
            // For a day.
            let old = ClockMark(
                wall: desk.clock.now, tick: desk.clock.tick - 2 * 86_400_000, boot: desk.clock.boot)
            try await store.set("clock_doubted", to: old.text)
            #expect(try await !desk.doubtsClock())
        }
    }
}
