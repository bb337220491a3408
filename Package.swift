// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests themselves are not optimised, only what they test: this saves minutes of every check.
func test(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: ["TestSupport"] + dependencies,
        swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}
let tests: [Target] = [
    test("ArchitectureTests", []),
    test("NewsModelTests", ["NewsModel", "Pipeline"]),
    test("TextTests", ["Text", "Grammar"]),
    test("LanguagesTests", ["Languages", "Text"]),
    test("GrammarTests", ["Grammar", "Text"]),
    test("MarkupTests", ["Markup", "NewsModel"]),
    test("FeedsTests", ["Feeds", "NewsModel"]),
    test("ExtractionTests", ["Extraction", "NewsModel"]),
    test("ArchivesTests", ["Archives"]),
    test("ReadingTests", ["Reading", "Text", "Languages", "Extraction", "NewsModel"]),
    test("ProvenanceTests", ["Provenance", "Reading", "Extraction", "NewsModel", "Languages"]),
    test("StoriesTests", ["Stories", "Pipeline", "Extraction", "NewsModel"]),
    test("ComparingTests", ["Comparing", "Pipeline", "Provenance", "Text", "Extraction", "NewsModel"]),
    test("PipelineTests", ["Pipeline", "Extraction", "NewsModel"]),
    test("ReportingTests", ["Reporting", "Pipeline", "Extraction", "NewsModel"]),
    test("FetchingTests", ["Fetching", "NewsModel"]), test("PicturesTests", ["Pictures", "NewsModel"]),
    test("ProcessesTests", ["Processes"]),
    test("StoreTests", ["Store", "NewsModel", "Text", "CSigning", .product(name: "GRDB", package: "GRDB.swift")]),
    test(
        "DeskTests",
        [
            "Desk", "Store", "Fetching", "Processes", "Stories", "NewsModel", "stemma", "CSigning",
            .product(name: "Logging", package: "swift-log"),
            .product(name: "InMemoryLogging", package: "swift-log"),
            .product(name: "MetricsTestKit", package: "swift-metrics"),
        ]),
    test(
        "ServingTests",
        [
            "Serving", "Reporting", "Store", "Feeds", "Pipeline", "Extraction", "NewsModel", "Examples",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdTesting", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
            "CSigning",
        ]),
    test("CommandTests", ["stemma", "NewsModel", "Processes"]),
]
// Speed is measured by programs of their own, built only when asked for: `Benchmarks/run`.
let benchmarks: [Target] =
    Context.environment["STEMMA_BENCHMARKS"] == nil
    ? []
    : [
        .executableTarget(
            name: "MarkupBenchmark", dependencies: ["Markup", "Extraction", "Feeds", "NewsModel"],
            path: "Benchmarks/MarkupBenchmark",
            swiftSettings: settings),
        .executableTarget(
            name: "SpeedBenchmark", dependencies: ["Pipeline", "Reading", "Extraction", "NewsModel"],
            path: "Benchmarks/SpeedBenchmark",
            swiftSettings: settings),
        .executableTarget(
            name: "BareServer",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ], path: "Benchmarks/BareServer", swiftSettings: settings),
    ]

// libFuzzer targets, built only when asked for: `Scripts/fuzz`. Each has the modules that it needs and no others.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: "Fuzz" + name, dependencies: dependencies, path: "Fuzz/" + name,
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
}
let fuzzers: [Target] =
    Context.environment["STEMMA_FUZZ"] == nil
    ? []
    : [
        fuzzer("HTML", ["Markup"]),
        fuzzer("Page", ["Extraction", "NewsModel"]),
        fuzzer("Feed", ["Feeds", "NewsModel"]),
        fuzzer("Charset", ["Markup"]),
        fuzzer("JSON", ["NewsModel"]),
        fuzzer("OPML", ["Feeds", "NewsModel"]),
        fuzzer("WARC", ["Archives"]),
        fuzzer("Article", ["Extraction", "Reading", "NewsModel"]),
        fuzzer("Import", ["Extraction", "Reading", "NewsModel"]),
        fuzzer("Report", ["Pipeline", "Reporting", "NewsModel"]),
        fuzzer("Account", ["Pipeline", "Provenance", "Stories", "NewsModel"]),
    ]

// The module table of ARCHITECTURE.md: what may import what. `Tests/ArchitectureTests` reads every `import` line.
let package = Package(
    name: "stemma",
    products: [.executable(name: "stemma", targets: ["stemma"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.1.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "CCodings", linkerSettings: [.linkedLibrary("brotlidec"), .linkedLibrary("zstd")]),
        .target(name: "CSigning", path: "Tests/CSigning", linkerSettings: [.linkedLibrary("crypto")]),
        .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
        // FreeType's headers include each other by this folder.
        .target(
            name: "CGD", cSettings: [.unsafeFlags(["-I/usr/include/freetype2"])],
            linkerSettings: [.linkedLibrary("gd"), .linkedLibrary("freetype")]),
        .target(name: "CModels", exclude: ["models"]),
        .target(name: "CSpawn"),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .target(
            name: "NewsModel", dependencies: [.product(name: "Algorithms", package: "swift-algorithms")],
            swiftSettings: settings),
        .target(name: "Text", dependencies: ["CCLD2", "CSnowball"], swiftSettings: settings),
        .target(name: "Languages", swiftSettings: settings),
        .target(name: "Grammar", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Markup", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Feeds", dependencies: ["NewsModel", "Text", "Markup"], swiftSettings: settings),
        .target(
            name: "Extraction", dependencies: ["NewsModel", "Text", "Languages", "Markup"], swiftSettings: settings),
        .target(
            name: "Archives",
            dependencies: ["Text", "CZlib", .product(name: "DequeModule", package: "swift-collections")],
            swiftSettings: settings),
        .target(
            name: "Reading",
            dependencies: [
                "NewsModel", "Text", "Languages", "Grammar", "CModels",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ], swiftSettings: settings),
        .target(
            name: "Provenance",
            dependencies: [
                "NewsModel", "Text", "Languages", .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(
            name: "Stories",
            dependencies: ["NewsModel", "Text", .product(name: "HeapModule", package: "swift-collections")],
            swiftSettings: settings),
        .target(
            name: "Comparing",
            dependencies: [
                "NewsModel", "Text", "Languages", .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(
            name: "Pipeline",
            dependencies: [
                "NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing",
            ], swiftSettings: settings),
        .target(
            name: "Reporting",
            dependencies: [
                "NewsModel", "Text", .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            resources: [.embedInCode("Site"), .embedInCode("Languages")], swiftSettings: settings),
        .target(
            name: "Fetching", dependencies: ["NewsModel", "Text", "CCurl", "CZlib", "CCodings"], swiftSettings: settings
        ),
        .target(name: "Pictures", dependencies: ["NewsModel", "CGD"], swiftSettings: settings),
        .target(name: "Processes", dependencies: ["CSpawn"], swiftSettings: settings),
        .target(
            name: "Store",
            dependencies: [
                "NewsModel", "Text", "CCodings", "CCrypto", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(
            name: "Desk",
            dependencies: [
                "NewsModel", "Text", "Feeds", "Extraction", "Reading", "Stories", "Pipeline", "Pictures", "Fetching",
                "Processes", "Store",
                .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
            ], swiftSettings: settings),
        .target(
            name: "Serving",
            dependencies: [
                "NewsModel", "Text", "Store", "Reporting", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            resources: [.embedInCode("Site")], swiftSettings: settings),
        .target(
            name: "Examples", path: "Examples", exclude: ["harbour-fire.gold.json"],
            resources: [.embedInCode("harbour-fire")], swiftSettings: settings),
        .executableTarget(
            name: "stemma",
            dependencies: [
                "NewsModel", "Text", "Languages", "Extraction", "Reading", "Provenance", "Stories", "Comparing",
                "Pipeline", "Reporting", "Feeds", "Archives", "Fetching", "Store", "Desk", "Serving", "Examples",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"), .product(name: "Metrics", package: "swift-metrics"),
            ], swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["NewsModel", "Text", "Extraction", "Markup", "Feeds", "Processes"],
            swiftSettings: settings),
        .executableTarget(
            name: "blocktable", dependencies: ["Extraction"], path: "Evaluation/BlockTable", swiftSettings: settings),
        .executableTarget(
            name: "grammar", dependencies: ["Grammar", "Text"], path: "Evaluation/Grammar", swiftSettings: settings),
        .executableTarget(
            name: "attribution",
            dependencies: ["Reading", "Extraction", "Grammar", "NewsModel", "Text", "Comparing", "Provenance"],
            path: "Evaluation/Attribution", swiftSettings: settings),
        .executableTarget(
            name: "storypairs", dependencies: ["Pipeline", "Stories", "NewsModel"], path: "Evaluation/StoryPairs",
            swiftSettings: settings),
        .executableTarget(
            name: "conformance", dependencies: ["TestSupport", "NewsModel"], path: "Evaluation/Conformance",
            swiftSettings: settings),
    ] + tests + benchmarks + fuzzers
)
