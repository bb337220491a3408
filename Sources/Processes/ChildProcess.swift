import CSpawn
import Glibc
import Synchronization

/// A program that was started, and what it reads and writes through pipes; by `posix_spawn(3)`.
///
/// Foundation's `Process` is not used: `run()` copies 256 bytes from each name in `/proc/self/fd`, also from the last one in a full
/// buffer (`findMaximumOpenFromProcSelfFD` in swift-corelibs-foundation), and where more than about 1,360 files are open, as in a service
/// with as many readers, it may read past the end of its memory.
public final class ChildProcess: Sendable {
    /// Where a standard stream of the program leads.
    public enum Stream: Sendable {
        /// To the same place as that of the program that starts it.
        case inherited
        /// To `/dev/null`.
        case nothing
        /// To an open file, which stays open here.
        case file(descriptor: Int32)
        /// To a pipe, whose other end is ``ChildProcess/input``, ``ChildProcess/output`` or ``ChildProcess/errors``.
        case pipe
    }
    /// How a program ended.
    public enum Ending: Sendable, Equatable {
        case exited(code: Int32)
        case signalled(number: Int32)
    }
    /// Why a program was not started.
    public struct Failure: Error, CustomStringConvertible {
        /// The path or name that was given.
        public let program: String
        /// The number of the system's error, as in `errno(3)`.
        public let code: Int32
        /// The failure in words, for people.
        public var description: String { "\(program) cannot be started: \(String(cString: strerror(code)))" }
    }

    /// The number of the process, which its group has as well.
    public let id: pid_t
    /// The writing end of its standard input, where that is a pipe.
    public let input: PipeEnd?
    /// The reading ends of its standard output and standard error, where these are pipes.
    public let output, errors: PipeEnd?
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program in a process group of its own, with no signal blocked, and without the files that are open here.
    ///
    /// - Parameters:
    ///   - program: its path, or a name that is looked up in `PATH`.
    ///   - environment: nil: that of this program.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String]? = nil, input: Stream = .inherited,
        output: Stream = .inherited, errors: Stream = .inherited
    ) throws(Failure) {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0 else {
            throw Failure(program: program, code: ENOMEM)
        }
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var here: [PipeEnd?] = []
        // These are closed here when they have been given to the program.
        var there: [PipeEnd] = []
        for (number, stream) in [input, output, errors].enumerated() {
            let number = Int32(number)
            var code: Int32 = 0
            here.append(nil)
            switch stream {
            case .inherited: break
            case .nothing:
                code = posix_spawn_file_actions_addopen(
                    &actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
            case .file(let descriptor): code = posix_spawn_file_actions_adddup2(&actions, descriptor, number)
            case .pipe:
                guard let pipe = PipeEnd.pair() else { throw Failure(program: program, code: errno) }
                let (ours, theirs) = number == 0 ? (pipe.writing, pipe.reading) : (pipe.reading, pipe.writing)
                here[Int(number)] = ours
                there.append(theirs)
                code = theirs.withDescriptor { posix_spawn_file_actions_adddup2(&actions, $0, number) } ?? EBADF
            }
            if code != 0 { throw Failure(program: program, code: code) }
        }
        let code = cspawn_close_from(&actions, 3)
        if code != 0 { throw Failure(program: program, code: code) }
        var noSignal = sigset_t()
        var usual = sigset_t()
        sigemptyset(&noSignal)
        sigemptyset(&usual)
        for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&usual, signal) }
        posix_spawnattr_setsigmask(&attributes, &noSignal)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        let started: Int32
        if let environment {
            var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
            defer { for setting in settings { free(setting) } }
            started = posix_spawnp(&id, program, &actions, &attributes, &words, &settings)
        } else {
            started = posix_spawnp(&id, program, &actions, &attributes, &words, environ)
        }
        for end in there { end.close() }
        if started != 0 { throw Failure(program: program, code: started) }
        self.id = id
        (self.input, self.output, self.errors) = (here[0], here[1], here[2])
    }

    /// Sends a signal, unless the program has been waited for: its number may then be another's.
    public func send(signal: Int32) {
        ending.withLock { if $0 == nil { kill(id, signal) } }
    }
    /// Waits until the program has ended; may be called by several threads and again.
    @discardableResult public func wait() -> Ending {
        var information = siginfo_t()
        while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        return ending.withLock { ending in
            if let ending { return ending }
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            let now = signal == 0 ? Ending.exited(code: status >> 8 & 0xFF) : .signalled(number: signal)
            ending = now
            return now
        }
    }
}
