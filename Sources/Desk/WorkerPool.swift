import Foundation
import Synchronization

/// Why a worker gave no answer.
enum WorkerFailure: Error, Equatable {
    /// It died, or took too long and was ended, twice over the same task.
    case diedTwice(String)
    /// It said why it will not.
    case refused(String)
    /// It cannot be started.
    case missing(String)
}

/// Some worker processes and the tasks that wait for one.
actor WorkerPool {
    private let program: String
    private let deadline: Double
    private var idle: [WorkerProcess] = []
    private var running = 0
    private let most: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private(set) var deaths = 0
    private var isStopped = false

    /// - Parameters:
    ///   - program: the path of `stemma`, which is run with the argument `worker`.
    ///   - deadline: seconds that a task may take.
    init(program: String, count: Int, deadline: Double = 30) {
        self.program = program
        most = count
        self.deadline = deadline
        // A worker that died is noticed by the write that fails.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Has a task done; a worker that dies over it is replaced and the task tried once more.
    func perform(_ message: Message) async throws(WorkerFailure) -> Message {
        while running >= most { await withCheckedContinuation { waiting.append($0) } }
        running += 1
        defer {
            running -= 1
            if !waiting.isEmpty { waiting.removeFirst().resume() }
        }
        for attempt in 1...2 {
            guard let worker = idle.popLast() ?? WorkerProcess(program) else { throw .missing(program) }
            if let answer = await worker.perform(message, deadline: deadline) {
                if isStopped { worker.end() } else { idle.append(worker) }
                if answer.kind == .refused { throw .refused(answer.text(0) ?? "refused") }
                return answer
            }
            worker.end()
            deaths += 1
            if attempt == 2 || isStopped { break }
        }
        throw .diedTwice(isStopped ? "the program is stopping" : "a worker died twice over it")
    }
    /// The same as a value.
    func answer(_ message: Message) async -> Result<Message, WorkerFailure> {
        do { return .success(try await perform(message)) } catch { return .failure(error) }
    }
    /// The answers to many, in their order; all workers share in them.
    nonisolated func answers(_ messages: [Message]) async -> [Result<Message, WorkerFailure>] {
        await withTaskGroup(of: (Int, Result<Message, WorkerFailure>).self) { tasks in
            for (i, message) in messages.enumerated() { tasks.addTask { (i, await self.answer(message)) } }
            var answers = [Result<Message, WorkerFailure>](repeating: .failure(.missing("")), count: messages.count)
            for await (i, answer) in tasks { answers[i] = answer }
            return answers
        }
    }
    func stop() {
        isStopped = true
        for worker in idle { worker.end() }
        idle = []
    }
}

/// Whether a task is over before its deadline.
private final class Watch: Sendable { let isDone = Atomic(false) }

/// One worker process.
private final class WorkerProcess: Sendable {
    private let process: Process
    private let pipe: MessagePipe
    private let handles: (FileHandle, FileHandle)
    private let queue = DispatchQueue(label: "worker")

    init?(_ program: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["worker"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        do { try process.run() } catch { return nil }
        self.process = process
        handles = (input.fileHandleForWriting, output.fileHandleForReading)
        pipe = MessagePipe(
            input: output.fileHandleForReading.fileDescriptor, output: input.fileHandleForWriting.fileDescriptor)
    }
    /// The answer; nil when the worker died or was ended for taking too long.
    func perform(_ message: Message, deadline: Double) async -> Message? {
        let pid = process.processIdentifier
        let watch = Watch()
        DispatchQueue.global().asyncAfter(deadline: .now() + deadline) {
            if !watch.isDone.load(ordering: .acquiring) { kill(pid, SIGKILL) }
        }
        return await withCheckedContinuation { continuation in
            queue.async { [pipe] in
                let answer = pipe.write(message) ? pipe.read() : nil
                watch.isDone.store(true, ordering: .releasing)
                continuation.resume(returning: answer)
            }
        }
    }
    func end() {
        try? handles.0.close()
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? handles.1.close()
    }
}
