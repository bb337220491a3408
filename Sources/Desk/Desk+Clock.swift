import Logging
import NewsModel
import Store

/// A look at the machine's clock, beside the one of this boot that nobody sets.
struct ClockMark: Sendable, Equatable {
    /// Milliseconds since 1970, and since boot.
    var wall: Int
    var tick: Int
    var boot: String

    /// By how many milliseconds the clock was set since an earlier mark: ahead, or back (negative).
    ///
    /// Across boots only a clock that shows less than before is known to have been set.
    func moved(since earlier: ClockMark) -> Int {
        guard boot == earlier.boot, !boot.isEmpty else { return min(0, wall - earlier.wall) }
        return (wall - tick) - (earlier.wall - earlier.tick)
    }
}

extension ClockMark {
    var text: String { "\(wall) \(tick) \(boot)" }
    init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, let wall = Int(parts[0]), let tick = Int(parts[1]) else { return nil }
        self.init(wall: wall, tick: tick, boot: String(parts[2]))
    }
}

extension Desk {
    /// What smaller differences of the two clocks are: adjustments that delay nothing.
    private static let slack = 5000
    /// A clock that was set ahead by more than this may be wrong: for so long nothing is removed because of its age.
    private static let doubt = 86_400_000

    /// Notices when the clock is set, so that what waits does not wait for a time that is far away now.
    func clockLoop() async {
        while !Task.isCancelled {
            do throws(StoreFailure) { try await noteClock() } catch { await bear(error) }
            try? await Task.sleep(for: .seconds(2))
        }
    }
    func noteClock() async throws(StoreFailure) {
        let mark = clock.mark
        let earlier = try await store.setting("clock").flatMap { ClockMark($0) }
        let moved = earlier.map { mark.moved(since: $0) } ?? 0
        // The mark is renewed now and then, for the comparison across boots.
        guard
            abs(moved) > Self.slack || earlier.map({ mark.wall - $0.wall > 3_600_000 || mark.boot != $0.boot }) ?? true
        else { return }
        if moved < -Self.slack {
            log.warning("the clock was set back", metadata: ["seconds": "\(-moved / 1000)"])
            try await store.bringForward(by: -moved, now: mark.wall)
        }
        if moved > Self.doubt {
            log.warning(
                "the clock was set ahead; for a day nothing is removed because of its age",
                metadata: ["seconds": "\(moved / 1000)"])
            try await store.set("clock_doubted", to: mark.text)
        }
        try await store.set("clock", to: mark.text)
        for signal in [
            signals.asking, signals.pages, signals.reading, signals.grouping, signals.comparing, signals.telling,
            signals.alerting, signals.pushing,
        ] {
            signal.raise()
        }
    }
    /// Whether the clock was set far ahead within the last day, as far as this boot knows.
    func doubtsClock() async throws(StoreFailure) -> Bool {
        guard let doubted = try await store.setting("clock_doubted").flatMap({ ClockMark($0) }) else { return false }
        let mark = clock.mark
        return mark.boot == doubted.boot && mark.tick - doubted.tick < Self.doubt
    }
}
