import Store
import Synchronization
import Testing

@testable import Desk

private final class Count: Sendable { let value = Atomic(0) }

/// Nobody's clock is read: who is not woken waits for an hour, and the limit of time ends the test.
@Suite(.timeLimit(.minutes(3))) struct SignalTests {
    @Test func whatWasRaisedBeforeIsNotSleptOver() async {
        let signal = Signal()
        signal.raise()
        signal.raise()
        await signal.wait(atMost: .seconds(3600))
        // Once: nothing has been handed on since.
        let time = await ContinuousClock().measure { await signal.wait(atMost: .milliseconds(50)) }
        #expect(time >= .milliseconds(40))
    }
    @Test func allWhoWaitAreWoken() async {
        let signal = Signal()
        let woken = Count()
        await withTaskGroup(of: Void.self) { tasks in
            for _ in 0..<20 {
                tasks.addTask {
                    await signal.wait(atMost: .seconds(3600))
                    woken.value.add(1, ordering: .relaxed)
                }
            }
            tasks.addTask {
                // Whoever comes late is woken by the next one.
                while woken.value.load(ordering: .relaxed) < 20 {
                    try? await Task.sleep(for: .milliseconds(20))
                    signal.raise()
                }
            }
        }
        #expect(woken.value.load(ordering: .relaxed) == 20)
    }
    @Test func aCancelledTaskWaitsForNothing() async {
        let signal = Signal()
        let waiting = Task { await signal.wait(atMost: .seconds(3600)) }
        waiting.cancel()
        await waiting.value
    }
}

@Suite struct StageTests {
    /// Work that is done at a given pace, and what was saved of it.
    private final class Bench: Sendable {
        struct State {
            var waiting: [Int]
            var portions: [[Int]] = []
            var failures = 0
        }
        let state: Mutex<State>
        init(_ count: Int, failures: Int = 0) {
            state = Mutex(State(waiting: Array(0..<count), failures: failures))
        }
        func stage(most: Int, saving: Duration = .zero, perform: @escaping @Sendable (Int) async -> Int)
            -> Stage<Int, Int, Int>
        {
            Stage(
                most: most, signal: Signal(), key: { $0 },
                take: { limit, inHand in
                    self.state.withLock { Array($0.waiting.filter { !inHand.contains($0) }.prefix(limit)) }
                }, perform: perform,
                save: { (portion) async throws(StoreFailure) in
                    try? await Task.sleep(for: saving)
                    let isFailing = self.state.withLock { state in
                        state.failures -= 1
                        if state.failures >= 0 { return true }
                        state.portions.append(portion)
                        state.waiting.removeAll { portion.contains($0) }
                        return false
                    }
                    if isFailing { throw .busy }
                })
        }
    }
    @Test func whatIsDoneDoesNotWaitForTheSlowest() async throws {
        let bench = Bench(40)
        let slow = Signal()
        let stage = bench.stage(most: 40) { n in
            if n == 0 { await slow.wait(atMost: .seconds(60)) }
            return n
        }
        async let drained = stage.drain()
        while bench.state.withLock({ $0.waiting.count }) > 1 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(bench.state.withLock { $0.waiting } == [0])
        slow.raise()
        #expect(try await drained == 40)
        #expect(bench.state.withLock { $0.waiting.isEmpty && $0.portions.flatMap { $0 }.sorted() == Array(0..<40) })
    }
    @Test func aSlowSaverSavesManyAtOnce() async throws {
        let bench = Bench(200)
        #expect(try await bench.stage(most: 64, saving: .milliseconds(20)) { $0 }.drain() == 200)
        let portions = bench.state.withLock { $0.portions }
        #expect(portions.count < 40 && portions.flatMap { $0 }.count == 200)
    }
    @Test func whatCouldNotBeSavedIsSavedLater() async throws {
        let bench = Bench(10, failures: 3)
        let failures = Atomic(0)
        let stage = bench.stage(most: 4) { $0 }
        let running = Task {
            await stage.run(pause: { .milliseconds(5) }, onFailure: { _ in failures.add(1, ordering: .relaxed) })
        }
        while bench.state.withLock({ !$0.waiting.isEmpty }) { try await Task.sleep(for: .milliseconds(5)) }
        running.cancel()
        await running.value
        #expect(failures.load(ordering: .relaxed) == 3)
        #expect(bench.state.withLock { $0.portions.flatMap { $0 }.sorted() } == Array(0..<10))
        // A command does not wait: it is told.
        let other = Bench(10, failures: 1)
        await #expect(throws: StoreFailure.busy) { try await other.stage(most: 4) { $0 }.drain() }
    }
}
