import Synchronization

/// A signal that a step raises when it passes work on, and on which the next step waits.
///
/// If it is raised while nobody waits, the next wait returns at once, so that no work is missed.
final class Signal: Sendable {
    private struct Waiter {
        var continuation: CheckedContinuation<Void, Never>
        /// Wakes the waiter when its time is over.
        var tick: Task<Void, Never>
    }
    private struct State {
        var isRaised = false
        var waiting: [Int: Waiter] = [:]
        var last = 0
    }
    private let state = Mutex(State())

    func raise() {
        let woken = state.withLock { state in
            let woken = Array(state.waiting.values)
            state.waiting = [:]
            if woken.isEmpty { state.isRaised = true }
            return woken
        }
        for waiter in woken { Self.wake(waiter) }
    }
    /// Waits until it is raised, a time has passed, or the task is cancelled.
    func wait(atMost pause: Duration) async {
        let number = state.withLock { state in
            state.last += 1
            return state.last
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mayPass = state.withLock { state in
                    if state.isRaised || Task.isCancelled {
                        state.isRaised = false
                        return true
                    }
                    let tick = Task {
                        try? await Task.sleep(for: pause)
                        self.wake(number)
                    }
                    state.waiting[number] = Waiter(continuation: continuation, tick: tick)
                    return false
                }
                if mayPass { continuation.resume() }
            }
        } onCancel: {
            wake(number)
        }
    }
    private func wake(_ number: Int) {
        if let waiter = state.withLock({ $0.waiting.removeValue(forKey: number) }) { Self.wake(waiter) }
    }
    private static func wake(_ waiter: Waiter) {
        waiter.tick.cancel()
        waiter.continuation.resume()
    }
}
