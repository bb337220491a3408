import Text

/// What a robots.txt allows one crawler (RFC 9309).
package struct Robots: Sendable, Equatable {
    struct Rule: Sendable, Equatable {
        var allows: Bool
        /// Octets to match, with `star` for "*" and `end` for a final "$"; `encoded` is added to octets that only match encoded ones.
        var pattern: [UInt16]
        fileprivate static let star: UInt16 = 256
        fileprivate static let end: UInt16 = 257
        fileprivate static let encoded: UInt16 = 512
    }
    var rules: [Rule] = []
    /// Milliseconds between two requests, at most ten seconds; nil when the file asks for none.
    package private(set) var crawlDelay: Int?
    /// The licence of the site's contents that the file names (RSL 1.0, `License:`).
    package private(set) var licence: String?

    /// Forbids everything, because the file cannot be fetched now.
    package static let forbiddingAll = Robots(rules: [Rule(allows: false, pattern: [0x2F])])

    private init(rules: [Rule] = []) { self.rules = rules }

    /// Interprets the answer to a request for `/robots.txt` (section 2.3.1): readable, absent (4xx), or unreachable.
    package init(answer: Result<FetchResponse, FetchFailure>, agent: String) {
        switch answer {
        case .success(let response) where (200...299).contains(response.status): self.init(response.body, agent: agent)
        case .success(let response) where (400...499).contains(response.status) && response.status != 429: self.init()
        default: self = .forbiddingAll
        }
    }

    /// The longest rule that is read, in octets; paths are not longer either.
    private static let longest = 2048

    /// Parses a file for the crawler named `agent`, ignoring case.
    ///
    /// Only the first 512 KB are read. All groups that name the agent count together; if there are none, those for "*". As other
    /// records do not end a group (section 2.2.4), a delay or a sitemap between two agents does not separate them.
    package init(_ bytes: [UInt8], agent: String) {
        let agent = agent.lowercased()
        var mine = Robots()
        var general = Robots()
        var licence: String?
        var isNamed = false
        var (inMine, inGeneral, inAgents) = (false, false, false)
        for line in Self.withoutMark(bytes.prefix(512 << 10)).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let (key, value) = Self.record(line) else { continue }
            switch key {
            case "user-agent", "useragent", "user agent":
                if !inAgents { (inMine, inGeneral) = (false, false) }
                inAgents = true
                let name = value.lowercased().prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
                if name == agent {
                    inMine = true
                    isNamed = true
                }
                if value == "*" || value.hasPrefix("* ") || value.hasPrefix("*\t") { inGeneral = true }
            case "allow", "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw":
                inAgents = false
                guard let rule = Self.rule(value, allows: key == "allow") else { continue }
                if inMine, mine.rules.count < 2000 { mine.rules.append(rule) }
                if inGeneral, general.rules.count < 2000 { general.rules.append(rule) }
            case "crawl-delay":
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
    /// The bytes without a byte order mark, or the part of one that a careless editor left.
    private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        for byte: UInt8 in [0xEF, 0xBB, 0xBF] where bytes.first == byte { bytes = bytes.dropFirst() }
        return bytes
    }
    /// A line's key, in small letters, and value; nil when it has none. The colon may be missing if the line has just two words.
    private static func record(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
        let text = line.prefix { $0 != 0x23 }
        if let colon = text.firstIndex(of: 0x3A) {
            return (word(text[..<colon]).lowercased(), word(text[(colon + 1)...]))
        }
        let words = text.split { $0 == 0x20 || $0 == 0x09 }
        guard words.count == 2 else { return nil }
        return (word(words[0]).lowercased(), word(words[1]))
    }
    private static func word(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).trimmed() }
    /// A rule; nil for one without a path.
    ///
    /// The rest of a long rule is dropped: what it forbids grows by that. A long one that allows is not read.
    private static func rule(_ value: String, allows: Bool) -> Rule? {
        guard !value.isEmpty, value.first == "/" || value.first == "*" else { return nil }
        let isLong = value.utf8.count > longest
        guard !isLong || !allows else { return nil }
        return Rule(allows: allows, pattern: pattern(Array(value.utf8.prefix(longest)), isLong ? nil : Rule.end))
    }

    /// Whether a path with query may be requested: the longest matching rule decides, of equally long ones the one that allows.
    package func allows(_ path: String) -> Bool {
        var isInQuery = false
        let whole = Self.decoded(Array(path.utf8)[...], &isInQuery)
        // No rule's end is where a long path is cut.
        let path = whole.count > Self.longest ? whole.prefix(Self.longest) + [Rule.encoded] : whole
        var steps = 500_000
        if path == "/robots.txt".utf8.map(UInt16.init) { return true }
        var best: (length: Int, allows: Bool) = (-1, true)
        for rule in rules where rule.pattern.count >= best.length && Self.fits(rule.pattern, path, steps: &steps) {
            if rule.pattern.count > best.length || rule.allows { best = (rule.pattern.count, rule.allows) }
        }
        // A file that takes too many steps, written to waste time, forbids the path.
        return steps > 0 && best.allows
    }

    /// A rule's octets. An encoded "%2A" or "%24" is an octet like others, not a star or an end.
    private static func pattern(_ bytes: [UInt8], _ end: UInt16?) -> [UInt16] {
        let isEnded = bytes.last == 0x24 && end != nil
        var isInQuery = false
        let parts = (isEnded ? bytes.dropLast() : bytes[...]).split(separator: 0x2A, omittingEmptySubsequences: false)
        let pattern = parts.map { decoded($0, &isInQuery) }.joined(separator: [Rule.star])
        return Array(pattern) + (isEnded ? [Rule.end] : [])
    }
    /// The octets that a text stands for. Both sides are compared after percent-decoding, so that an octet written plainly and an
    /// encoded one are the same (section 2.2.2), except "/" and "?" before the query, which divide a path only if they are plain.
    private static func decoded(_ bytes: ArraySlice<UInt8>, _ isInQuery: inout Bool) -> [UInt16] {
        var out: [UInt16] = []
        out.reserveCapacity(bytes.count)
        var i = bytes.startIndex
        while i < bytes.endIndex {
            if bytes[i] == 0x25, i + 2 < bytes.endIndex, let high = hex(bytes[i + 1]), let low = hex(bytes[i + 2]) {
                let byte = high << 4 | low
                let isDivider = !isInQuery && (byte == 0x2F || byte == 0x3F)
                out.append(UInt16(byte) + (isDivider ? Rule.encoded : 0))
                i += 3
            } else {
                if bytes[i] == 0x3F { isInQuery = true }
                out.append(UInt16(bytes[i]))
                i += 1
            }
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
    /// Whether a pattern matches the start of a path. The time is at most pattern times path.
    private static func fits(_ pattern: [UInt16], _ path: [UInt16], steps: inout Int) -> Bool {
        let isWhole = pattern.last == Rule.end
        let pattern = isWhole ? pattern.dropLast() : pattern[...]
        var (p, i) = (0, 0)
        var star: (pattern: Int, path: Int)?
        while true {
            steps -= 1
            if steps <= 0 { return false }
            if p == pattern.count {
                if !isWhole || i == path.count { return true }
            } else if pattern[p] == Rule.star {
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
