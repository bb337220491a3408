import Foundation
import Processes

/// Programs that tests run to their end.
public enum Programs {
    /// The built `stemma`, which lies beside the tests.
    public static let stemma: String =
        (Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        ?? URL(fileURLWithPath: CommandLine.arguments[0]))
        .deletingLastPathComponent().appendingPathComponent("stemma").path

    /// What a program that has ended leaves: its exit code (128 more than the signal that ended it) and what it wrote.
    public struct Outcome {
        /// 0 to 255.
        public let code: Int32
        /// What it wrote to standard output and standard error.
        public let out, error: [UInt8]
        /// What it wrote to standard output.
        public var text: String { String(decoding: out, as: UTF8.self) }
        /// What it wrote to standard error.
        public var errorText: String { String(decoding: error, as: UTF8.self) }
    }

    /// Runs a program to its end. It reads from a file and writes to files, so that neither side waits for the other.
    public static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String]? = nil
    ) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("run-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "error"].map { folder.appendingPathComponent($0) }
        for file in files { try Data(file.lastPathComponent == "in" ? input : []).write(to: file) }
        let handles = (
            try FileHandle(forReadingFrom: files[0]), try FileHandle(forWritingTo: files[1]),
            try FileHandle(forWritingTo: files[2])
        )
        let process = try ChildProcess(
            program, arguments, environment: environment, input: .file(descriptor: handles.0.fileDescriptor),
            output: .file(descriptor: handles.1.fileDescriptor), errors: .file(descriptor: handles.2.fileDescriptor))
        let code: Int32 =
            switch process.wait() {
            case .exited(let code): code
            case .signalled(let number): 128 + number
            }
        try handles.0.close()
        return Outcome(code: code, out: Repository.bytes(files[1]), error: Repository.bytes(files[2]))
    }
}
