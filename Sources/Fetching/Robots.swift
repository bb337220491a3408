import Text

/// What a robots.txt allows one crawler (RFC 9309).
package struct Robots: Sendable, Equatable {
    struct Rule: Sendable, Equatable {
        var allows: Bool
        var pattern: [UInt8]
    }
    var rules: [Rule] = []
    /// Milliseconds between two requests, at most ten seconds; nil when the file asks for none.
    package private(set) var crawlDelay: Int?
    /// The licence of the site's contents that the file names (RSL 1.0, `License:`).
    package private(set) var licence: String?

    /// Forbids everything, because the file cannot be fetched now.
    package static let forbiddingAll = Robots(rules: [Rule(allows: false, pattern: Array("/".utf8))])

    private init(rules: [Rule] = []) { self.rules = rules }

    /// Interprets the answer to a request for `/robots.txt` (section 2.3.1): readable, absent (4xx), or unreachable.
    package init(answer: Result<FetchResponse, FetchFailure>, agent: String) {
        switch answer {
        case .success(let response) where response.status == 200: self.init(response.body, agent: agent)
        case .success(let response) where (400...499).contains(response.status) && response.status != 429: self.init()
        default: self = .forbiddingAll
        }
    }

    /// Parses a file for the crawler named `agent`, ignoring case.
    ///
    /// Only the first 512 KB are read. All groups that name the agent count together; if there are none, those for "*".
    package init(_ bytes: [UInt8], agent: String) {
        let agent = agent.lowercased()
        var mine = Robots()
        var general = Robots()
        var licence: String?
        var isNamed = false
        var (inMine, inGeneral, inAgents) = (false, false, false)
        for line in bytes.prefix(512 << 10).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line.prefix { $0 != 0x23 }, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            let key = text[..<colon].trimmed().lowercased()
            let value = text[text.index(after: colon)...].trimmed()
            switch key {
            case "user-agent", "useragent", "user agent":
                if !inAgents { (inMine, inGeneral) = (false, false) }
                inAgents = true
                let name = value.lowercased().prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
                if name == agent {
                    inMine = true
                    isNamed = true
                }
                if value == "*" { inGeneral = true }
            case "allow", "disallow", "disalow":
                inAgents = false
                guard !value.isEmpty, value.first == "/" || value.first == "*", value.utf8.count <= 500 else {
                    continue
                }
                let rule = Rule(allows: key == "allow", pattern: Self.normalised(value))
                if inMine, mine.rules.count < 2000 { mine.rules.append(rule) }
                if inGeneral, general.rules.count < 2000 { general.rules.append(rule) }
            case "crawl-delay":
                inAgents = false
                guard let seconds = Double(value), seconds > 0 else { continue }
                let delay = Int(min(seconds, 10) * 1000)
                if inMine { mine.crawlDelay = delay }
                if inGeneral { general.crawlDelay = delay }
            case "license" where value.utf8.count <= 1000: licence = licence ?? value
            default: break
            }
        }
        self = isNamed ? mine : general
        self.licence = licence
    }

    /// Whether a path with query may be requested: the longest matching rule decides, of equally long ones the one that allows.
    package func allows(_ path: String) -> Bool {
        let path = Array(Self.normalised(path).prefix(2048))
        var steps = 500_000
        if path == Array("/robots.txt".utf8) { return true }
        var best: (length: Int, allows: Bool) = (-1, true)
        for rule in rules where rule.pattern.count >= best.length && Self.fits(rule.pattern, path, steps: &steps) {
            if rule.pattern.count > best.length || rule.allows { best = (rule.pattern.count, rule.allows) }
        }
        // A file that takes too many steps, written to waste time, forbids the path.
        return steps > 0 && best.allows
    }

    /// Normalises percent-encoding: unreserved characters are decoded, others encoded with capital digits (RFC 3986, 6.2.2).
    private static func normalised(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        var i = 0
        func encode(_ byte: UInt8) { out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        while i < bytes.count {
            if bytes[i] == 0x25, i + 2 < bytes.count, let high = hex(bytes[i + 1]), let low = hex(bytes[i + 2]) {
                let byte = high << 4 | low
                if byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x2E || byte == 0x5F
                    || byte == 0x7E
                {
                    out.append(byte)
                } else {
                    encode(byte)
                }
                i += 3
                continue
            }
            if bytes[i] >= 0x80 { encode(bytes[i]) } else { out.append(bytes[i]) }
            i += 1
        }
        return out
    }
    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
    /// Whether a pattern with "*" and a final "$" matches the start of a path. The time is at most pattern times path.
    private static func fits(_ pattern: [UInt8], _ path: [UInt8], steps: inout Int) -> Bool {
        let isWhole = pattern.last == 0x24
        let pattern = isWhole ? Array(pattern.dropLast()) : pattern
        var (p, i) = (0, 0)
        var star: (pattern: Int, path: Int)?
        while true {
            steps -= 1
            if steps <= 0 { return false }
            if p == pattern.count {
                if !isWhole || i == path.count { return true }
            } else if pattern[p] == 0x2A {
                star = (p + 1, i)
                p += 1
                continue
            } else if i < path.count, pattern[p] == path[i] {
                p += 1
                i += 1
                continue
            }
            guard let last = star, last.path < path.count else { return false }
            star = (last.pattern, last.path + 1)
            (p, i) = (last.pattern, last.path + 1)
        }
    }
}
