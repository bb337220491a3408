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
        "Text": ["CCLD2", "CSnowball", "Glibc"],
        "Languages": [],
        "Grammar": ["Text"],
        "Markup": ["Text", "Glibc", "Synchronization"],
        "Feeds": ["NewsModel", "Text", "Markup"],
        "Archives": ["Text", "CZlib", "DequeModule"],
        "Extraction": ["NewsModel", "Text", "Languages", "Markup", "Synchronization"],
        "Reading": ["NewsModel", "Text", "Languages", "Grammar", "CModels", "Synchronization"],
        "Provenance": ["Languages", "NewsModel", "Text"],
        "Stories": ["NewsModel", "Text", "HeapModule"],
        "Comparing": ["NewsModel", "Text", "Languages"],
        "Pipeline": ["NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing"],
        "Reporting": ["NewsModel", "Text", "Mustache"],
        "Fetching": ["NewsModel", "Text", "CCurl", "CZlib", "CCodings", "Foundation", "Glibc", "Synchronization"],
        "Pictures": ["NewsModel", "CGD", "Foundation", "Glibc"],
        "Processes": ["CSpawn", "Glibc", "Synchronization"],
        "Store": ["NewsModel", "Text", "CCodings", "CCrypto", "GRDB", "Foundation"],
        "Desk": [
            "NewsModel", "Text", "Feeds", "Extraction", "Reading", "Stories", "Pipeline", "Pictures", "Fetching",
            "Processes", "Store",
            "Logging", "Metrics", "Foundation", "Glibc", "Synchronization",
        ],
        "Serving": [
            "NewsModel", "Text", "Store", "Reporting", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore",
            "NIOHTTPTypes", "Mustache", "Logging", "Metrics", "ServiceLifecycle", "UnixSignals", "Synchronization",
            // Addresses of the internet's are read by inet_pton.
            "Glibc",
        ],
        "stemma": [
            "NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing", "Pipeline",
            "Reporting", "Feeds", "Archives", "Fetching", "Store", "Desk", "Serving", "Examples", "ArgumentParser",
            "Logging",
            "Metrics", "Foundation",
        ],
        "TestSupport": ["NewsModel", "Text", "Extraction", "Markup", "Feeds", "Processes", "Foundation"],
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

    /// What a rule exists for is said in sentences of our own: no quoted run of five words of a comment, test or document stands in
    /// one of the stories with gold and in no other. Skipped where ../shared is missing.
    @Test(.enabled(if: Repository.shared != nil, "skipped: ../shared is not there"))
    func noExampleStandsInAStory() throws {
        func words(_ text: some StringProtocol) -> [String] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        func runs(_ text: some StringProtocol) -> [String] {
            let words = words(text)
            return words.indices.dropLast(4).map { words[$0..<($0 + 5)].joined(separator: " ") }
        }
        let stories = try #require(Repository.shared).appendingPathComponent("stories")
        var storyOf: [String: Set<String>] = [:]
        for path in (FileManager.default.enumerator(atPath: stories.path)?.compactMap { $0 as? String } ?? [])
        where path.hasSuffix(".txt") {
            let story = String(path.prefix { $0 != "/" })
            for run in runs(Repository.text(stories.appendingPathComponent(path))) {
                storyOf[run, default: []].insert(story)
            }
        }
        #expect(storyOf.count > 10_000)
        let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
        for folder in ["Sources", "Tests", "Docs"] {
            let root = Repository.root.appendingPathComponent(folder)
            for path in (FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? [])
            where path.hasSuffix(".swift") || path.hasSuffix(".md") {
                for line in Repository.text(root.appendingPathComponent(path)).split(separator: "\n") {
                    for quoted in line.split(whereSeparator: marks.contains).dropFirst() {
                        for run in runs(quoted) where storyOf[run]?.count == 1 {
                            Issue.record("\(folder)/\(path): “\(run)” stands in \(storyOf[run]?.first ?? "")")
                        }
                    }
                }
            }
        }
    }
}
