import Foundation
import TestSupport
import Testing

/// How much is told on stderr: `STEMMA_LOG`, in the environment, in a file of its own, or in the configuration file.
@Suite(.serialized) struct LogLevelTests {
    /// `stemma fetch` of an empty database: 1 when its settings can be read.
    private func fetch(_ settings: [String: String], file: String? = nil) throws -> (code: Int32, error: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("log-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("stemma"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in ["level": settings["file"] ?? "", "stemma/config": file ?? ""] {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("STEMMA_") }
        environment["XDG_CONFIG_HOME"] = folder.path
        for (name, value) in settings where name != "file" { environment[name] = value }
        if settings["file"] != nil { environment["STEMMA_LOG_FILE"] = folder.path + "/level" }
        let ended = try Programs.run(
            Programs.stemma, ["fetch", "--data", folder.path + "/data"], environment: environment)
        return (ended.code, ended.errorText)
    }

    @Test(arguments: ["trace", "debug", "info", "notice", "warning", "error", "critical", "DEBUG", ""])
    func levelsThatThereAre(_ word: String) throws {
        let (code, error) = try fetch(["STEMMA_LOG": word])
        #expect(code == 1 && error.contains("no sources yet"), "\(error)")
    }
    @Test(arguments: ["loud", "warn", "0", "debug info"])
    func levelsThatThereAreNot(_ word: String) throws {
        let (code, error) = try fetch(["STEMMA_LOG": word])
        #expect(code == 64, "\(error)")
        #expect(
            error.contains(
                "STEMMA_LOG is \"\(word)\", which is none of trace, debug, info, notice, warning, error, critical"))
    }
    @Test func theEnvironmentGoesBeforeTheFiles() throws {
        #expect(try fetch(["file": "loud\n"]).error.contains("STEMMA_LOG is \"loud\""))
        #expect(try fetch([:], file: "# how much\nSTEMMA_LOG = loud\n").error.contains("STEMMA_LOG is \"loud\""))
        #expect(try fetch(["STEMMA_LOG": "info"], file: "STEMMA_LOG=loud\n").code == 1)
        #expect(try fetch(["file": " info \n"], file: "STEMMA_LOG=loud\n").code == 1)
        #expect(try fetch(["STEMMA_LOG": ""], file: "STEMMA_LOG=loud\n").code == 64)
    }
}
