// Runs the live service: polls sources, has workers read and compare what they bring, groups it, and checks pages again.
//
//   Desk.run()             everything, until it is stopped
//   Desk.ask(_:)           polls one source now
//   Desk.discover(_:)      the feeds at an address
//   Desk+Cards             the cards of stories, for those who share their pages
//   Desk+Clock             what waits, when the machine's clock is set
//   Desk+Remaking          makes again, after an upgrade, what older versions made
//   Worker                 the other process, which parses and reads
//   Messages/              the messages between desk and worker, one file a kind
//
// Every article has a stage and a status in the database, and every step is one transaction, so work continues after a kill. Each loop
// takes the articles at its stage and signals the next loop when it passes work on.

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
        /// The path of `stemma`, which is run as worker.
        package var program: String
        package var workers = 2
        /// The most seconds of a worker's task.
        package var deadline = 30.0
        /// Milliseconds to wait after a story's change before it is compared again. Chosen, not measured: readers do not notice the
        /// delay, and a feed that brings ten tellings at once causes one comparison.
        package var patience = 2000
        /// The most tellings of one story that are compared. Chosen, not measured: comparing so many takes about a second.
        package var breadth = 60
        /// Whether articles' pages are fetched; otherwise only the feeds' own texts are read.
        package var fetchesPages = true
        /// Whether pictures are fetched and shown.
        package var fetchesPictures = true
        /// Days after which articles are removed that are not in a story with several tellings; nil keeps all.
        package var keptDays: Int?
        /// The size of the database in bytes above which the oldest pages are removed; nil keeps all.
        package var keptBytes: Int?
        /// The service's public address without a path, with which links in alerts begin.
        package var base: @Sendable () -> String = { "" }
        /// An address of a page or for mail at which the operator can be reached, which push services are told.
        package var contact: String?
        /// The words of notifications, by the languages that a reader reads.
        package var phrases: @Sendable (_ languages: [String]) -> PushPhrases = { _ in .english }
        /// The product token of this crawler in robots.txt.
        package var agent = "stemma"
        package init(program: String) { self.program = program }
    }
    package let store: Store
    package let state = DeskState()
    /// Receives failures, each with its row.
    let log: Logger
    let counters: DeskCounters
    let settings: Settings
    let fetcher: Fetcher
    let clock = DeskClock()
    let pool: WorkerPool
    let robots: RobotsCache
    let editor = Editor()
    let pictures = PictureFetches()
    /// When alerts for people are looked at next, by follow.
    let alertLooks = Mutex<[String: Int]>([:])
    /// One signal for each step, raised when something waits for it.
    let signals = Signals()
    struct Signals: Sendable {
        let asking = Signal()
        let pages = Signal()
        let reading = Signal()
        let grouping = Signal()
        let comparing = Signal()
        let telling = Signal()
        let alerting = Signal()
        let pushing = Signal()
        let remaking = Signal()
        let embargoes = Signal()
    }
    /// The longest time between two looks at the database without a signal; another process may have added work.
    static let tick = Duration.seconds(1)
    /// Whether more articles wait to be read than are in progress.
    let isBehind = Atomic(false)
    /// Called with the guids of every stored item.
    let acknowledge: (@Sendable ([String]) -> Void)?

    /// - Parameters:
    ///   - log: receives failures; discarded by default.
    ///   - metrics: receives counts; discarded by default.
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

    /// Runs until the task is cancelled, then ends the work in progress.
    package func run() async {
        await withTaskCancellationHandler {
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask { await self.askLoop() }
                tasks.addTask { await self.pageLoop() }
                tasks.addTask { await self.readLoop() }
                tasks.addTask { await self.groupLoop() }
                tasks.addTask { await self.compareLoop() }
                tasks.addTask { await self.tellLoop() }
                tasks.addTask { await self.alertLoop() }
                tasks.addTask { await self.pushLoop() }
                tasks.addTask { await self.remakeLoop() }
                tasks.addTask { await self.tidyLoop() }
                tasks.addTask { await self.clockLoop() }
                tasks.addTask { await self.tryCards() }
                tasks.addTask {
                    await self.loop(self.signals.embargoes) { () async throws(StoreFailure) in
                        try await self.releaseEmbargoed()
                    }
                }
                state.begin()
                await tasks.waitForAll()
            }
        } onCancel: {
            stop()
        }
        await pool.stop()
    }
    /// Ends transfers and workers' tasks in progress. They are done again at the next start.
    package func stop() {
        fetcher.stop()
        Task { await pool.stop() }
    }

    /// Works until nothing waits: the stored articles, their stories and comparisons. For `stemma fetch` and imports.
    package func drain() async throws {
        try await rebuildOnce()
        while try await releaseEmbargoed() > 0 {}
        while true {
            var did = try await fetchPages(limit: 64)
            did += try await readingStage.drain()
            did += try await groupSome()
            if did == 0, try await comparingStage(isPatient: false).drain() == 0 { return }
        }
    }

    /// Repeats a step: at once when it did something, else when its signal is raised.
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
        // Work cancelled at the program's end is no failure of the database.
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
    /// The time before which articles outside of stories are removed; nil when all are kept.
    var kept: Int? { settings.keptDays.map { clock.now - $0 * 86_400_000 } }
    private func tidyLoop() async {
        while !Task.isCancelled {
            do throws(StoreFailure) { try await tidy() } catch { await bear(error) }
            try? await Task.sleep(for: .seconds(3600))
        }
    }
    private func tidy() async throws(StoreFailure) {
        let now = clock.now
        try await noteClock()
        if try await !doubtsClock() {
            await editor.forget(before: now)
            _ = try await store.retain(since: kept, at: now)
        }
        if let bytes = settings.keptBytes { _ = try await store.retain(bytes: bytes) }
        // Articles taken down, perhaps by another process, must not attract others.
        let known = await editor.numbers
        await editor.remove(known.subtracting(try await store.numbers(since: now - 45 * 86_400_000)))
    }
}
