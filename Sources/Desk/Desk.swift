// The editor of the live service: asks sources, has what they bring read, groups and compares it, and looks at it again.
//
//   Desk.run()             everything, until it is stopped
//   Desk.ask(_:)           one source, once, now
//   Desk.discover(_:)      which feeds an address offers
//   Worker                 the other process, which reads
//
// Every article has a stage and a status in the database, and every step is one transaction: whatever is killed goes on
// where it was. Each loop takes what waits at its stage and hands on to the next.

import Fetching
import Foundation
import NewsModel
import Store
import Stories
import Synchronization

/// The desk of one database.
package final class Desk: Sendable {
    package struct Settings: Sendable {
        package var policy = PollPolicy()
        /// The path of `stemma`, run as worker.
        package var program: String
        package var workers = 2
        /// Seconds that a worker may take over one task.
        package var deadline = 30.0
        /// Milliseconds that a story is left alone after a change before it is compared again. Chosen: a reader does not notice it,
        /// and a feed that brings ten tellings at once costs one comparison.
        package var patience = 2000
        /// Tellings of one story that are compared. Chosen: comparing so many takes about a second.
        package var breadth = 60
        /// Whether articles' pages are fetched; without, the feeds' own texts are all.
        package var fetchesPages = true
        /// Days that articles are kept which no story of several tellings cites; nil keeps all.
        package var keptDays: Int?
        /// Bytes of the database above which the oldest pages go; nil keeps all.
        package var keptBytes: Int?
        /// How readers reach the service, without a path: what links in alerts begin with.
        package var base: @Sendable () -> String = { "" }
        /// The product token by which robots.txt addresses us.
        package var agent = "stemma"
        package init(program: String) { self.program = program }
    }
    package let store: Store
    package let state = DeskState()
    let settings: Settings
    let fetcher: Fetcher
    let clock = DeskClock()
    let pool: WorkerPool
    let robots: RobotsCache
    let editor = Editor()
    /// Articles that are being read.
    let reading = Mutex<Set<Int>>([])
    /// Stories that are being compared.
    let comparing = Mutex<Set<String>>([])
    /// Told of every item that is safely stored, by what its feed calls it.
    let acknowledge: (@Sendable ([String]) -> Void)?

    package init(
        store: Store, fetcher: Fetcher, settings: Settings, acknowledge: (@Sendable ([String]) -> Void)? = nil
    ) {
        self.store = store
        self.fetcher = fetcher
        self.settings = settings
        self.acknowledge = acknowledge
        pool = WorkerPool(program: settings.program, count: settings.workers, deadline: settings.deadline)
        robots = RobotsCache(fetcher: fetcher, agent: settings.agent)
    }

    /// Runs until the task is cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await self.askLoop() }
            tasks.addTask { await self.pageLoop() }
            // Two, so that the workers read while what was read is saved.
            for _ in 1...2 { tasks.addTask { await self.loop(every: 250) { try await self.readSome() } } }
            tasks.addTask { await self.loop(every: 250) { try await self.groupSome() } }
            for _ in 1...2 { tasks.addTask { await self.loop(every: 500) { try await self.compareSome() } } }
            tasks.addTask { await self.loop(every: 2000) { try await self.tellHooks() } }
            tasks.addTask { await self.loop(every: 3_600_000) { try await self.tidy() } }
            state.begin()
            await tasks.waitForAll()
        }
        await pool.stop()
    }
    /// Ends what is under way; `run` returns soon after its task is cancelled.
    package func stop() { fetcher.stop() }

    /// Works until nothing waits: the articles that are there, their stories and comparisons. For `stemma fetch` and imports.
    package func drain() async throws {
        try await rebuildOnce()
        while true {
            var did = try await fetchPages(limit: 64)
            did += try await readSome()
            did += try await groupSome()
            if did == 0, try await compareSome(patient: false) == 0 { return }
        }
    }

    /// Does a step again and again; at once when it did something, else after a pause. A full disk pauses everything.
    func loop(every pause: Int, _ step: @Sendable () async throws -> Int) async {
        while !Task.isCancelled {
            var did = 0
            do {
                did = try await step()
                if did > 0, state.problem != nil { state.set(nil) }
            } catch let failure as StoreFailure {
                await bear(failure)
            } catch is CancellationError {
                return
            } catch {
                state.add("stemma_errors_total")
            }
            if did == 0 { try? await Task.sleep(for: .milliseconds(pause)) }
        }
    }
    /// Waits until the database takes writes again.
    func bear(_ failure: StoreFailure) async {
        state.add("stemma_store_errors_total")
        if failure == .busy {
            try? await Task.sleep(for: .milliseconds(200))
            return
        }
        state.set(failure.description)
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(2))
            if (try? await store.probe()) != nil {
                state.set(nil)
                return
            }
        }
    }
    /// The time before which articles that no story cites are let go, when there is such a time.
    var kept: Int? { settings.keptDays.map { clock.now - $0 * 86_400_000 } }
    private func tidy() async throws -> Int {
        let now = clock.now
        await editor.forget(before: now)
        _ = try await store.retain(since: kept, at: now)
        if let bytes = settings.keptBytes { _ = try await store.retain(bytes: bytes) }
        // What was taken down, by another process perhaps, draws in no others.
        let known = await editor.numbers
        await editor.remove(known.subtracting(try await store.numbers(since: now - 45 * 86_400_000)))
        return 0
    }
}
