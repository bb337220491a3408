import Store

/// A step of the desk that workers do. It takes waiting work, has many tasks done at once, and saves the results as soon as the
/// previous save has finished. So no result waits for the slowest, and under load one transaction saves more.
struct Stage<Key: Hashable & Sendable, Work: Sendable, Done: Sendable>: Sendable {
    /// The most tasks with the workers; when half of them are done, more are taken.
    let most: Int
    /// Raised when something may wait.
    let signal: Signal
    let key: @Sendable (Work) -> Key
    /// Takes waiting work, without what is in progress.
    let take: @Sendable (_ limit: Int, _ inHand: Set<Key>) async throws(StoreFailure) -> [Work]
    let perform: @Sendable (Work) async -> Done
    let save: @Sendable ([Done]) async throws(StoreFailure) -> Void

    private enum Event: Sendable {
        case done(Key, Done)
        case saved([Key])
        case unsaved([(Key, Done)], StoreFailure)
        case woken
    }
    /// The keys in progress, from taking to saving.
    private struct Hands {
        var keys: Set<Key> = []
        var performing = 0
        var done: [(Key, Done)] = []
        var isSaving = false
        var isWaiting = false
        var mayHaveMore = true
    }

    /// Works until nothing waits.
    ///
    /// - Returns: the number of results.
    func drain() async throws(StoreFailure) -> Int {
        var failure: StoreFailure?
        let count = await run(
            pause: nil,
            onFailure: {
                failure = $0
                return false
            })
        if let failure { throw failure }
        return count
    }
    /// Works until the task is cancelled.
    ///
    /// - Parameters:
    ///   - pause: the longest time until work may wait that no signal reports.
    ///   - onFailure: waits until the database takes writes again.
    func run(pause: @Sendable @escaping () async -> Duration, onFailure: (StoreFailure) async -> Void) async {
        _ = await run(
            pause: pause,
            onFailure: {
                await onFailure($0)
                return true
            })
    }

    /// - Parameter onFailure: returns whether to continue.
    private func run(
        pause: (@Sendable () async -> Duration)?, onFailure: (StoreFailure) async -> Bool
    ) async -> Int {
        await withTaskGroup(of: Event.self) { tasks in
            var hands = Hands()
            var count = 0
            while !Task.isCancelled {
                if hands.mayHaveMore, hands.performing * 2 <= most, hands.done.count <= most {
                    do throws(StoreFailure) {
                        let limit = most - hands.performing
                        let works = try await take(limit, hands.keys)
                        hands.mayHaveMore = works.count >= limit
                        count += works.count
                        for work in works { start(work, &hands, in: &tasks) }
                    } catch {
                        guard await onFailure(error) else { break }
                        continue
                    }
                }
                if !hands.done.isEmpty, !hands.isSaving { saveAll(&hands, in: &tasks) }
                if let pause, !hands.mayHaveMore, !hands.isWaiting {
                    hands.isWaiting = true
                    tasks.addTask {
                        await signal.wait(atMost: pause())
                        return .woken
                    }
                }
                // Without a pause, no next event means that nothing is in progress.
                guard let event = await tasks.next() else { break }
                switch event {
                case .done(let key, let done):
                    hands.performing -= 1
                    hands.done.append((key, done))
                case .saved(let keys):
                    hands.isSaving = false
                    hands.keys.subtract(keys)
                case .unsaved(let portion, let failure):
                    hands.isSaving = false
                    hands.done = portion + hands.done
                    guard !Task.isCancelled, await onFailure(failure) else {
                        tasks.cancelAll()
                        return count
                    }
                case .woken:
                    hands.isWaiting = false
                    hands.mayHaveMore = true
                }
            }
            tasks.cancelAll()
            return count
        }
    }
    private func start(_ work: Work, _ hands: inout Hands, in tasks: inout TaskGroup<Event>) {
        let key = key(work)
        guard hands.keys.insert(key).inserted else { return }
        hands.performing += 1
        tasks.addTask { .done(key, await perform(work)) }
    }
    private func saveAll(_ hands: inout Hands, in tasks: inout TaskGroup<Event>) {
        hands.isSaving = true
        let portion = hands.done
        hands.done = []
        tasks.addTask {
            do throws(StoreFailure) { try await save(portion.map(\.1)) } catch { return .unsaved(portion, error) }
            return .saved(portion.map(\.0))
        }
    }
}
