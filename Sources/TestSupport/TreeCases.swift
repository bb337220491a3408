import Markup

/// A tree construction case in html5lib's format.
public struct TreeCase: Sendable {
    /// The markup.
    public var data = ""
    /// The context element of a fragment.
    public var fragment: String?
    var scripting = false
    /// The expected tree.
    public var expected = ""

    /// The cases of a `.dat` file.
    public static func all(in bytes: [UInt8]) -> [TreeCase] {
        var cases: [TreeCase] = []
        var test = TreeCase()
        var section: String?
        var lines: [String: [Substring]] = [:]
        func close() {
            guard section != nil else { return }
            test.data = (lines["#data"] ?? []).joined(separator: "\n")
            test.fragment = lines["#document-fragment"]?.first.map(String.init)
            var document = lines["#document"] ?? []
            while document.last?.isEmpty == true { document.removeLast() }
            test.expected = document.map { $0 + "\n" }.joined()
            cases.append(test)
        }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            switch line {
            case "#data":
                close()
                test = TreeCase()
                lines = ["#data": []]
                section = "#data"
            case "#errors", "#new-errors", "#document", "#document-fragment":
                section = String(line)
                lines[String(line)] = []
            case "#script-on": test.scripting = true
            case "#script-off": test.scripting = false
            default: if let section { lines[section, default: []].append(line) }
            }
        }
        close()
        return cases
    }

    /// The tree that the markup gives, in the format of the cases.
    public func run() -> String {
        let bytes = Array(data.utf8)
        guard let fragment else { return parseHTML(bytes, scripting: scripting).outline() }
        let parts = fragment.split(separator: " ").map(String.init)
        let space: HTMLTree.Space = parts.count < 2 ? .html : parts[0] == "svg" ? .svg : .math
        let tree = parseHTML(fragment: bytes, in: parts.last ?? "div", space, scripting: scripting)
        return tree.outline(of: tree.nodes[0].first)
    }
}
