import Foundation
import TestSupport
import Testing

/// ARCHITECTURE.md's module table, checked against every `import` line under Sources/.
@Suite struct ImportTableTests {
    /// Pure data structures and algorithms of the Swift project, which any module may use: one binary search (`partitioningIndex`)
    /// instead of several of our own.
    static let everywhere: Set<String> = ["Algorithms", "Collections"]
    static let allowed: [String: Set<String>] = [
        "NewsModel": [],
        "Text": ["CCLD2", "CSnowball"],
        "Languages": [],
        "Markup": ["Text", "Glibc", "Synchronization"],
        "Feeds": ["NewsModel", "Text", "Markup"],
        "Extraction": ["NewsModel", "Text", "Languages", "Markup", "Synchronization"],
        "Reading": ["NewsModel", "Text", "Languages", "Synchronization"],
        "Provenance": ["NewsModel", "Text"],
        "Stories": ["NewsModel", "Text"],
        "Comparing": ["NewsModel", "Text", "Languages"],
        "Pipeline": ["NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing"],
        "Reporting": ["NewsModel", "Text", "Mustache"],
        "Fetching": ["NewsModel", "Text", "CCurl", "CZlib", "CCodings", "Foundation", "Glibc", "Synchronization"],
        "Store": ["NewsModel", "Text", "CCodings", "CCrypto", "GRDB", "Foundation"],
        "Desk": [
            "NewsModel", "Text", "Feeds", "Extraction", "Reading", "Stories", "Pipeline", "Fetching", "Store",
            "Logging", "Metrics", "Foundation", "Glibc", "Synchronization",
        ],
        "Serving": [
            "NewsModel", "Text", "Store", "Reporting", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore",
            "NIOHTTPTypes", "Mustache", "Logging", "Metrics", "ServiceLifecycle", "UnixSignals", "Synchronization",
        ],
        "stemma": [
            "NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing", "Pipeline",
            "Reporting", "Feeds", "Fetching", "Store", "Desk", "Serving", "Examples", "ArgumentParser", "Logging",
            "Metrics", "Foundation",
        ],
        "TestSupport": ["NewsModel", "Text", "Extraction", "Markup", "Feeds", "Foundation"],
    ]

    @Test func everyImportStandsInTheTable() throws {
        let sources = Repository.root.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") }
        #expect(files.count > 30)
        for file in files {
            let module = try #require(file.split(separator: "/").first.map(String.init))
            let allowed = try #require(Self.allowed[module], "\(module) stands in no table")
            for line in Repository.text(sources.appendingPathComponent(file)).split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                guard let i = words.firstIndex(of: "import"), i <= 1, words.count == i + 2 else { continue }
                #expect(allowed.union(Self.everywhere).contains(words[i + 1]), "\(file) imports \(words[i + 1])")
            }
        }
    }

    @Test func architectureNamesEveryModule() {
        let text = Repository.text(Repository.root.appendingPathComponent("ARCHITECTURE.md"))
        for module in Self.allowed.keys {
            #expect(text.contains("| \(module) |") || text.contains("`\(module)`"), "\(module) is missing")
        }
    }

    @Test func nothingBelowTheCommandPrints() throws {
        let sources = Repository.root.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("stemma/") }
        for file in files {
            let text = Repository.text(sources.appendingPathComponent(file))
            for word in [" print(", "try!", "as!", "fatalError(", "Date()", "Locale.current", ".random("] {
                #expect(!text.contains(word), "\(file) has \(word)")
            }
        }
    }
}
