import Glibc
import Testing

@testable import Processes

@Suite struct ChildProcessTests {
    private func text(_ end: PipeEnd?) throws -> String {
        String(decoding: try #require(end).readAll(), as: UTF8.self)
    }

    @Test func whatGoesInComesOut() throws {
        let process = try ChildProcess("tr", ["a-z", "A-Z"], input: .pipe, output: .pipe)
        let input = try #require(process.input)
        #expect(input.write(Array("ferry".utf8)))
        input.close()
        #expect(!input.write([1]))
        #expect(try text(process.output) == "FERRY")
        #expect(process.wait() == .exited(code: 0))
    }
    @Test func howItEndedIsTold() throws {
        let failed = try ChildProcess("sh", ["-c", "echo no >&2; exit 7"], output: .nothing, errors: .pipe)
        #expect(try text(failed.errors) == "no\n" && failed.output == nil)
        #expect(failed.wait() == .exited(code: 7) && failed.wait() == .exited(code: 7))
        let long = try ChildProcess("sleep", ["60"])
        long.send(signal: SIGKILL)
        #expect(long.wait() == .signalled(number: SIGKILL))
        // Its number may be another's by now.
        long.send(signal: SIGKILL)
    }
    @Test func whatIsNotThereIsNamed() {
        let failure = #expect(throws: ChildProcess.Failure.self) { try ChildProcess("/nowhere/stemma", []) }
        #expect(failure?.description == "/nowhere/stemma cannot be started: No such file or directory")
    }
    @Test func theEnvironmentIsTheGivenOne() throws {
        let process = try ChildProcess("env", [], environment: ["TOWN": "Tosk", "PATH": "/usr/bin"], output: .pipe)
        #expect(Set(try text(process.output).split(separator: "\n")) == ["TOWN=Tosk", "PATH=/usr/bin"])
        process.wait()
        setenv("STEMMA_TEST_RIVER", "Lorn", 1)
        let heir = try ChildProcess("sh", ["-c", "echo $STEMMA_TEST_RIVER"], output: .pipe)
        #expect(try text(heir.output) == "Lorn\n")
        heir.wait()
    }
    /// A service has as many files open as it has readers, and its workers have none of them.
    @Test func manyOpenFilesDoNoHarmAndAreNotInherited() throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = min(limit.rlim_max, max(limit.rlim_cur, 4096))
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let files = (0..<1_500).map { _ in open("/dev/null", O_RDONLY) }
        defer { for file in files { close(file) } }
        try #require(files.allSatisfy { $0 >= 0 })
        for _ in 0..<20 {
            let process = try ChildProcess("ls", ["/proc/self/fd"], input: .nothing, output: .pipe, errors: .nothing)
            // The fourth is the folder that is being listed.
            #expect(try text(process.output) == "0\n1\n2\n3\n")
            #expect(process.wait() == .exited(code: 0))
        }
    }
    @Test func blockedSignalsAreNotBlockedThere() throws {
        var blocked = sigset_t()
        var before = sigset_t()
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let process = try ChildProcess("sleep", ["60"])
        process.send(signal: SIGTERM)
        #expect(process.wait() == .signalled(number: SIGTERM))
    }
    @Test func aProgramThatReadsNothingEndsTheWriting() throws {
        signal(SIGPIPE, SIG_IGN)
        let process = try ChildProcess("true", [], input: .pipe)
        process.wait()
        #expect(try !#require(process.input).write([UInt8](repeating: 0, count: 1 << 20)))
    }
}
