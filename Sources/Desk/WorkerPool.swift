import Foundation
import Processes
import Synchronization
import Text

/// Why a worker gave no answer.
enum WorkerFailure: Error, Equatable, CustomStringConvertible {
    /// The worker died, or was ended because it took too long, twice on the same task.
    case diedTwice
    /// The worker refused; the text says why.
    case refused(String)
    /// The worker cannot be started from the named path.
    case missing(String)
    /// The worker's version differs from the desk's, because the program is being replaced.
    case replaced(String)
    /// The program is stopping.
    case stopped

    /// Whether the cause is the task itself and not the pool.
    var isOfTheTask: Bool {
        switch self {
        case .diedTwice, .refused: true
        case .missing, .replaced, .stopped: false
        }
    }
    /// The failure in words, for people.
    var description: String {
        switch self {
        case .diedTwice: "a worker died twice over it"
        case .refused(let why): why
        case .missing(let program): "no worker can be started from \(program)"
        case .replaced(let why): "\(why); the service has to be started again"
        case .stopped: "the program is stopping"
        }
    }
}

/// A few worker processes, and the queue of tasks that wait for one.
///
/// A task that takes long gives its place to the next one and goes on beside it, so that it does not delay the others. Only one goes on
/// like this: any further one is ended when others wait, and starts again when its turn comes.
actor WorkerPool {
    /// A task in progress, or one that waits to be tried again.
    private final class Work {
        var worker: WorkerProcess?
        var isSlow = false
        /// Whether its worker was ended only to make room.
        var isPutOff = false
    }
    private let program: String
    private let deadline: Double
    private let patience: Double
    private let most: Int
    private var idle: [WorkerProcess] = []
    private var busy: [ObjectIdentifier: WorkerProcess] = [:]
    /// The number of workers that are in use or being started, except for a slow task.
    private var lent = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    /// Whether a slow task has the place beside the others.
    private var hasSlow = false
    private var slowWaiting: [CheckedContinuation<Void, Never>] = []
    private(set) var deaths = 0
    private var isStopped = false

    /// - Parameters:
    ///   - program: the path of `stemma`, which is run with the argument `worker`.
    ///   - deadline: seconds that a task may take.
    ///   - patience: seconds after which a task counts as slow. Chosen, not measured: nearly all take less than one.
    init(program: String, count: Int, deadline: Double = 30, patience: Double = 2) {
        self.program = program
        most = count
        self.deadline = deadline
        self.patience = patience
        // A worker that died is noticed when a write fails.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Has a worker do a task; when the worker dies on it, it is replaced and the task is tried once more.
    ///
    /// - Parameter name: tasks of one name go to one worker where it is idle, which may remember what they need.
    func perform<Request: WorkerRequest>(_ request: Request, named name: String? = nil) async throws(WorkerFailure)
        -> Request.Answer
    {
        let work = Work()
        try await begin(work)
        defer { leave(work) }
        let message = Message(asking: request)
        let slot = name.map { Int(Hash.of($0.utf8) % UInt64(max(1, most))) }
        var tries = 0
        while tries < 2 {
            guard let answer = try await ask(message, for: work, at: slot) else {
                if isStopped { throw .stopped }
                if work.isPutOff { try await beginSlowly(work) } else { tries += 1 }
                continue
            }
            do throws(Refusal) { return try answer.answer(to: Request.self) } catch {
                throw error.isOfAnotherVersion ? .replaced(error.why) : .refused(error.why)
            }
        }
        throw .diedTwice
    }
    private func begin(_ work: Work) async throws(WorkerFailure) {
        while lent >= most, !isStopped { await withCheckedContinuation { waiting.append($0) } }
        if isStopped { throw .stopped }
        lent += 1
    }
    /// Gives back the place of a task that was put off, and waits for the place of slow ones.
    private func beginSlowly(_ work: Work) async throws(WorkerFailure) {
        leave(work)
        work.isPutOff = false
        work.isSlow = true
        while hasSlow, !isStopped { await withCheckedContinuation { slowWaiting.append($0) } }
        hasSlow = true
        if isStopped { throw .stopped }
    }
    private func leave(_ work: Work) {
        if work.isSlow {
            hasSlow = false
            if !slowWaiting.isEmpty { slowWaiting.removeFirst().resume() }
        } else {
            lent -= 1
            if !waiting.isEmpty { waiting.removeFirst().resume() }
        }
    }
    /// Looks after a task from the time it counts as slow until it is done.
    private func watch(_ work: Work, on worker: WorkerProcess) async {
        try? await Task.sleep(for: .seconds(patience))
        while !Task.isCancelled, work.worker === worker, !work.isSlow, !work.isPutOff {
            if !hasSlow {
                leave(work)
                hasSlow = true
                work.isSlow = true
            } else if !waiting.isEmpty {
                work.isPutOff = true
                worker.interrupt()
            }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }
    /// The same, as a `Result`.
    func answer<Request: WorkerRequest>(_ request: Request, named name: String? = nil) async
        -> Result<Request.Answer, WorkerFailure>
    {
        do { return .success(try await perform(request, named: name)) } catch { return .failure(error) }
    }
    /// The answers to several requests, in their order; all workers share the work.
    nonisolated func answers<Request: WorkerRequest>(
        _ requests: [Request]
    ) async -> [Result<Request.Answer, WorkerFailure>] {
        await withTaskGroup(of: (Int, Result<Request.Answer, WorkerFailure>).self) { tasks in
            for (i, request) in requests.enumerated() { tasks.addTask { (i, await self.answer(request)) } }
            var answers = [Result<Request.Answer, WorkerFailure>](repeating: .failure(.stopped), count: requests.count)
            for await (i, answer) in tasks { answers[i] = answer }
            return answers
        }
    }
    /// Gives a message to a worker; nil when the worker died on it.
    private func ask(_ message: Message, for work: Work, at slot: Int?) async throws(WorkerFailure) -> Message? {
        guard let worker = takeIdle(at: slot) ?? WorkerProcess(program, slot: freeSlot) else { throw .missing(program) }
        busy[ObjectIdentifier(worker)] = worker
        work.worker = worker
        let watch = Task { await self.watch(work, on: worker) }
        let answer = await worker.perform(message, deadline: deadline)
        watch.cancel()
        work.worker = nil
        busy[ObjectIdentifier(worker)] = nil
        if answer != nil, !isStopped {
            // It was done just before it would have been put off, and its worker is gone.
            if work.isPutOff { worker.end() } else { idle.append(worker) }
        } else {
            worker.end()
            if !work.isPutOff { deaths += 1 }
        }
        return answer
    }
    /// An idle worker: the one of a slot where it is idle, or the one that was busy last.
    private func takeIdle(at slot: Int?) -> WorkerProcess? {
        guard let slot, let i = idle.lastIndex(where: { $0.slot == slot }) else { return idle.popLast() }
        return idle.remove(at: i)
    }
    private var freeSlot: Int {
        let taken = Set(idle.map(\.slot) + busy.values.map(\.slot))
        return (0..<most).first { !taken.contains($0) } ?? 0
    }
    /// Ends all workers, also busy ones, and refuses waiting and new tasks.
    func stop() {
        isStopped = true
        for worker in idle { worker.end() }
        idle = []
        for worker in busy.values { worker.interrupt() }
        for continuation in waiting + slowWaiting { continuation.resume() }
        waiting = []
        slowWaiting = []
    }
}

/// Whether a task finished before its deadline.
private final class Watch: Sendable { let isDone = Atomic(false) }

private final class WorkerProcess: Sendable {
    private let process: ChildProcess
    private let pipe: MessagePipe
    private let queue = DispatchQueue(label: "worker")
    /// Its place among the workers, by which it is found again.
    let slot: Int

    init?(_ program: String, slot: Int) {
        guard let process = try? ChildProcess(program, ["worker"], input: .pipe, output: .pipe),
            let input = process.input, let output = process.output
        else { return nil }
        self.slot = slot
        self.process = process
        pipe = MessagePipe(input: output, output: input)
    }
    /// The answer; nil when the worker died or was ended because it took too long.
    func perform(_ message: Message, deadline: Double) async -> Message? {
        let watch = Watch()
        DispatchQueue.global().asyncAfter(deadline: .now() + deadline) { [process] in
            if !watch.isDone.load(ordering: .acquiring) { process.send(signal: SIGKILL) }
        }
        return await withCheckedContinuation { continuation in
            queue.async { [pipe] in
                let answer = pipe.write(message) ? pipe.read() : nil
                watch.isDone.store(true, ordering: .releasing)
                continuation.resume(returning: answer)
            }
        }
    }
    /// Kills the worker, so that its present task fails.
    func interrupt() { process.send(signal: SIGKILL) }
    /// Kills the worker, whose pipes close when nobody reads from them any more.
    func end() {
        interrupt()
        process.wait()
    }
}
