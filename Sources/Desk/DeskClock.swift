import Glibc
import Processes

/// The desk's two clocks, in milliseconds.
struct DeskClock: Sendable {
    /// The boot from which `tick` counts.
    let boot: String

    init() {
        let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        let id = file < 0 ? [] : PipeEnd(descriptor: file).read(upTo: 64)
        boot = String(decoding: id.filter { $0 > 0x20 }, as: UTF8.self)
    }
    /// Milliseconds since 1970 by the machine's clock, which anyone may set.
    var now: Int { Self.read(CLOCK_REALTIME) }
    /// Milliseconds since boot, sleep included; nobody can set it.
    var tick: Int { Self.read(CLOCK_BOOTTIME) }

    var mark: ClockMark { ClockMark(wall: now, tick: tick, boot: boot) }

    private static func read(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }

    /// The milliseconds since a recorded poll.
    ///
    /// Within one boot the clock that nobody can set decides, across boots the wall clock. If the wall clock was set back, the poll
    /// counts as made just now.
    func elapsed(asked: Int?, tick: Int?, boot: String?) -> Int? {
        guard let asked else { return nil }
        if let tick, boot == self.boot, !self.boot.isEmpty, self.tick >= tick { return self.tick - tick }
        return max(0, now - asked)
    }
}
