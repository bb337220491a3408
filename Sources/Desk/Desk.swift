// The editor of the live service: asks sources, has what they bring read, groups and compares it, and looks at it again.
//
//   Desk.run()             everything, until it is stopped
//   Desk.ask(_:)           one source, once, now
//   Desk.discover(_:)      which feeds an address offers
//   Desk+Remaking          after an upgrade, what older versions made
//   Worker                 the other process, which reads
//   Messages/              what the desk asks it and what it answers, one file a kind
//
// Every article has a stage and a status in the database, and every step is one transaction: whatever is killed goes on
// where it was. Each loop takes what waits at its stage, and raises the signal of the next when it hands work on.

import Fetching
import Foundation
import Logging
import Metrics
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
    /// Told of failures, each with the row that it belongs to.
    let log: Logger
    let counters: DeskCounters
    let settings: Settings
    let fetcher: Fetcher
    let clock = DeskClock()
    let pool: WorkerPool
    let robots: RobotsCache
    let editor = Editor()
    /// Raised for each step when something waits for it.
    let signals = Signals()
    struct Signals: Sendable {
        let asking = Signal()
        let pages = Signal()
        let reading = Signal()
        let grouping = Signal()
        let comparing = Signal()
        let telling = Signal()
        let remaking = Signal()
    }
    /// How long a step waits at most before it looks again without a signal: for what another process has put in.
    static let tick = Duration.seconds(1)
    /// Whether more articles wait to be read than are in hand.
    let isBehind = Atomic(false)
    /// Told of every item that is safely stored, by what its feed calls it.
    let acknowledge: (@Sendable ([String]) -> Void)?

    /// - Parameters:
    ///   - log: told of failures; nobody unless given.
    ///   - metrics: what counts; nobody unless given.
    package init(
        store: Store, fetcher: Fetcher, settings: Settings,
        log: Logger = Logger(label: "stemma.desk") { _ in SwiftLogNoOpLogHandler() },
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, acknowledge: (@Sendable ([String]) -> Void)? = nil
    ) {
        self.store = store
        self.fetcher = fetcher
        self.settings = settings
        self.log = log
        counters = DeskCounters(factory: metrics)
        self.acknowledge = acknowledge
        pool = WorkerPool(program: settings.program, count: settings.workers, deadline: settings.deadline)
        robots = RobotsCache(fetcher: fetcher, agent: settings.agent)
    }

    /// Runs until the task is cancelled, then ends what is under way.
    package func run() async {
        await withTaskCancellationHandler {
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask { await self.askLoop() }
                tasks.addTask { await self.pageLoop() }
                tasks.addTask { await self.readLoop() }
                tasks.addTask { await self.groupLoop() }
                tasks.addTask { await self.compareLoop() }
                tasks.addTask { await self.tellLoop() }
                tasks.addTask { await self.remakeLoop() }
                tasks.addTask { await self.tidyLoop() }
                state.begin()
                await tasks.waitForAll()
            }
        } onCancel: {
            stop()
        }
        await pool.stop()
    }
    /// Ends what is under way: transfers, and tasks of workers. What they were about is done again at the next start.
    package func stop() {
        fetcher.stop()
        Task { await pool.stop() }
    }

    /// Works until nothing waits: the articles that are there, their stories and comparisons. For `stemma fetch` and imports.
    package func drain() async throws {
        try await rebuildOnce()
        while true {
            var did = try await fetchPages(limit: 64)
            did += try await readingStage.drain()
            did += try await groupSome()
            if did == 0, try await comparingStage(isPatient: false).drain() == 0 { return }
        }
    }

    /// Does a step again and again; at once when it did something, else when its signal is raised.
    func loop(_ signal: Signal, _ step: @Sendable () async throws(StoreFailure) -> Int) async {
        while !Task.isCancelled {
            var did = 0
            do throws(StoreFailure) {
                did = try await step()
                if did > 0, state.problem != nil { state.set(nil) }
            } catch { await bear(error) }
            if did == 0 { await signal.wait(atMost: Self.tick) }
        }
    }
    /// Waits until the database takes writes again. A full disk pauses everything.
    func bear(_ failure: StoreFailure) async {
        // What the end of the program breaks off is no failure of the database.
        guard !Task.isCancelled else { return }
        counters.add("stemma_store_errors_total")
        if failure == .busy {
            log.notice("the database is busy", metadata: ["problem": "\(failure)"])
            try? await Task.sleep(for: .milliseconds(200))
            return
        }
        if state.set(failure.description) {
            log.error("the database does not take what comes in", metadata: ["problem": "\(failure)"])
        }
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(2))
            if (try? await store.probe()) != nil {
                if state.set(nil) { log.notice("the database takes what comes in again") }
                return
            }
        }
    }
    /// The time before which articles that no story cites are let go, when there is such a time.
    var kept: Int? { settings.keptDays.map { clock.now - $0 * 86_400_000 } }
    private func tidyLoop() async {
        while !Task.isCancelled {
            do throws(StoreFailure) { try await tidy() } catch { await bear(error) }
            try? await Task.sleep(for: .seconds(3600))
        }
    }
    private func tidy() async throws(StoreFailure) {
        let now = clock.now
        await editor.forget(before: now)
        _ = try await store.retain(since: kept, at: now)
        if let bytes = settings.keptBytes { _ = try await store.retain(bytes: bytes) }
        // What was taken down, by another process perhaps, draws in no others.
        let known = await editor.numbers
        await editor.remove(known.subtracting(try await store.numbers(since: now - 45 * 86_400_000)))
    }
}
