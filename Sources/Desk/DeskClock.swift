import Glibc

/// The desk's two clocks, in milliseconds.
struct DeskClock: Sendable {
    /// Which start of the machine `tick` counts from.
    let boot: String

    init() {
        var id: [UInt8] = []
        let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        if file >= 0 {
            id = [UInt8](repeating: 0, count: 64)
            let n = id.withUnsafeMutableBytes { pipeRead(file, into: $0.baseAddress, count: 64) }
            id = id.prefix(max(0, n)).filter { $0 > 0x20 }
            close(file)
        }
        boot = String(decoding: id, as: UTF8.self)
    }
    /// Since 1970, as the machine believes; anyone may set it.
    var now: Int { Self.read(CLOCK_REALTIME) }
    /// Since the machine was started, sleep included; nobody sets it.
    var tick: Int { Self.read(CLOCK_BOOTTIME) }

    private static func read(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }

    /// How long ago something was asked that was noted by both clocks.
    ///
    /// Within one start of the machine the clock that nobody sets tells; across starts the wall clock, and one that has been set
    /// back tells nothing: then it counts as asked just now.
    func elapsed(asked: Int?, tick: Int?, boot: String?) -> Int? {
        guard let asked else { return nil }
        if let tick, boot == self.boot, !self.boot.isEmpty, self.tick >= tick { return self.tick - tick }
        return max(0, now - asked)
    }
}
