import Foundation
import Markup
import NewsModel
import TestSupport
import Testing

@Suite struct HTMLTests {
    @Test(arguments: Repository.fixtures("html5"))
    func treesAsTheStandardBuildsThem(_ file: URL) {
        let cases = TreeCase.all(in: Repository.bytes(file))
        #expect(cases.count >= 7)
        for test in cases {
            let got = test.run()
            #expect(got == test.expected, "\(test.data)\n\(got)")
        }
    }

    /// html5lib's cases, when ../shared holds them: all but those whose scripts must run.
    @Test func html5libWhenItIsThere() throws {
        guard let shared = Repository.shared else {
            print("skipped: ../shared is not there, so html5lib's cases were not run")
            return
        }
        let folder = shared.appendingPathComponent("data/html5")
        let files = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
        var right = 0
        var total = 0
        for file in files where file.hasSuffix(".dat") {
            for test in TreeCase.all(in: Repository.bytes(folder.appendingPathComponent(file))) {
                total += 1
                if test.run() == test.expected { right += 1 }
            }
        }
        #expect(total > 500 && right * 1000 >= total * 990, "\(right) of \(total)")
        for file in files where file.hasSuffix(".test") {
            let value = try JSONValue(parsing: Repository.bytes(folder.appendingPathComponent(file)))
            for test in value["tests"]?.array ?? [] {
                for (state, expected, got) in tokenizerCase(test) { #expect(expected == got, "\(file) \(state)") }
            }
        }
    }

    @Test func wreckedPagesNeverTrap() {
        var wreckage = Wreckage(seed: 3)
        for file in Repository.fixtures("pages") where file.pathExtension == "html" {
            var bytes = Repository.bytes(file)
            for n in 0..<rounds(40) {
                bytes = wreckage.wreck(n % 20 == 0 ? Repository.bytes(file) : bytes)
                #expect(parseHTML(bytes).nodes.count >= 1)
            }
        }
    }
    @Test func pagesCutAnywhereNeverTrap() {
        for file in Repository.fixtures("pages") where file.pathExtension == "html" {
            let bytes = Repository.bytes(file)
            for end in stride(from: 0, to: bytes.count, by: 13) { _ = parseHTML(Array(bytes[..<end])) }
        }
    }

    @Test(arguments: [
        "<div>", "<b>", "<table>", "<svg>", "<p><a href=x>", "<select><option>", "<template>", "<math><mi>", "</p>",
        "<![CDATA[", "<svg><![CDATA[]]>",
    ])
    func nestedMonsters(_ tag: String) {
        let bytes = Array(String(repeating: tag, count: rounds(40_000) / tag.utf8.count).utf8)
        #expect(parseHTML(bytes).nodes.count > 1)
    }
    @Test func depthIsCutWithANotice() {
        let tree = parseHTML(Array((String(repeating: "<div>", count: 5000) + "deep").utf8))
        #expect(tree.notices.contains { $0.contains("flattened") })
        #expect(tree.outline().contains("\"deep\""))
    }
    @Test func oddBytes() {
        let attribute = Array("<p title=\"".utf8) + [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(parseHTML(attribute).nodes.count > 1)
        #expect(parseHTML([UInt8](repeating: 0, count: 100_000)).nodes.count > 1)
        #expect(
            parseHTML(Array("&#xD800;&#x110000;&#99999999999999;&#x;&".utf8)).outline().contains(
                "\u{FFFD}\u{FFFD}\u{FFFD}&#x;&"))
        #expect(parseHTML([UInt8](repeating: 0x3C, count: 300_000)).nodes.count > 1)
    }
}

@Suite struct XMLTests {
    @Test func brokenMarkupIsMended() {
        let tree = XMLTree(Array("<a x=1 y><b>one</a><c>&lt;&eacute;&nope;& <![CDATA[<raw>]]></c".utf8))
        #expect(!tree.notices.isEmpty)
        #expect(tree.name(tree.root) == "a" && tree.attributes(tree.root).map(\.value) == ["1", ""])
    }
    @Test func externalEntitiesAreNotRead() {
        let tree = XMLTree(Array("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>".utf8))
        let text = tree.nodes[Int(tree.root)].first
        #expect(String(decoding: tree.text(text), as: UTF8.self) == "&x;")
        #expect(tree.notices.contains { $0.contains("external") })
    }
}
