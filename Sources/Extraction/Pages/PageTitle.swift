import Markup
import NewsModel
import Text

extension PageReader {
    /// All titles of the page: first from its data, then headings, then `<title>`.
    func titleCandidates() -> [Candidate] {
        var found: [Candidate] = []
        for article in data.articles.prefix(6) {
            if let text = article["headline"]?.string
                ?? (article.types.contains("WebPage") ? nil : article["name"]?.string)
            {
                found.append(Candidate(value: trimmed(unescaped(text)), from: "json-ld headline"))
                break
            }
        }
        for name in [
            "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title",
            "citation_title", "headline", "title",
        ] {
            if let meta = data.meta(name) { found.append(Candidate(value: meta.content, from: "meta \(meta.name)")) }
        }
        for property in data.properties where property.name == "headline" {
            let text = tree.attribute(property.node, WellKnown.content) ?? PageData.text(of: property.node, in: tree)
            found.append(Candidate(value: trimmed(text), from: "microdata headline"))
            break
        }
        for node in data.headings.lazy.filter({ tree.nodes[Int($0)].tag == .h1 }).prefix(50) {
            found.append(Candidate(value: PageData.text(of: node, in: tree), from: "h1"))
        }
        let titled = page.blocks.lazy.filter {
            ($0.tag == .h2 || $0.tag == .h3) && data.hints[Int($0.node)] & (1 << UInt64(Hint.title.rawValue)) != 0
        }
        for block in titled.prefix(50) { found.append(Candidate(value: page.string(block), from: "h2")) }
        if let title = data.title { found.append(Candidate(value: title, from: "title")) }
        return found.filter { !$0.value.isEmpty && $0.value.utf8.count < 600 }
    }

    /// The article's title: the heading that the page's data or `<title>` confirms, else the title in the data, without the outlet's
    /// name.
    func title() -> Candidate? {
        let all = titleCandidates()
        let declared = all.filter { $0.from != "h1" && $0.from != "h2" }
        let names = outlets
        let stripped = declared.map { Candidate(value: strip($0.value, names), from: $0.from) }
        let headings = all.filter { $0.from == "h1" } + all.filter { $0.from == "h2" }
        // A heading that a declared title repeats or begins with.
        var best: (candidate: Candidate, score: Double)?
        for heading in headings {
            let mine = bare(heading.value)
            guard mine.utf8.count >= 3, !names.contains(mine) else { continue }
            var score = heading.from == "h1" ? 0.3 : 0.0
            for candidate in stripped {
                let theirs = bare(candidate.value)
                if theirs == mine {
                    score += 1
                } else if theirs.hasPrefix(mine) || mine.hasPrefix(theirs) {
                    score +=
                        Double(min(mine.utf8.count, theirs.utf8.count))
                        / Double(max(mine.utf8.count, theirs.utf8.count)) * 0.9
                } else if Overlap(Array(candidate.value.utf8)).share(of: Array(heading.value.utf8)[...]) > 0.6 {
                    score += 0.5
                }
            }
            if score > (best?.score ?? 0) { best = (heading, score) }
        }
        if let heading = best?.candidate, let bareTitle = withoutKicker(heading, stripped) { return tidied(bareTitle) }
        if let agreed = agreed(stripped, best?.candidate) { return tidied(agreed) }
        if let best, best.score >= 0.75 {
            // With the same letters, the data's spelling is used, because it keeps the marks between kicker and title.
            let alike = stripped.filter { $0.from != "title" && bare($0.value) == bare(best.candidate.value) }
            let same = alike.first { $0.from == "meta og:title" } ?? alike.first
            return tidied(same ?? best.candidate)
        }
        // A single heading is used even if nothing confirms it; an outlet's name or a section would be shorter. If JSON-LD has a
        // headline, that is preferred.
        if let post = postTitle(declared, best?.candidate) { return tidied(post) }
        let unsaid = headings.filter {
            $0.from == "h1" && $0.value.split(separator: " ").count >= 4 && !names.contains(bare($0.value))
        }
        if !declared.contains(where: { $0.from == "json-ld headline" }), unsaid.count == 1,
            headings.count(where: { $0.from == "h1" }) == 1, let only = unsaid.first
        {
            return tidied(only)
        }
        if let first = stripped.first(where: { bare($0.value).utf8.count >= 3 && !names.contains(bare($0.value)) }) {
            return tidied(first)
        }
        let h1s = headings.filter { $0.from == "h1" }
        if h1s.count == 1, let only = h1s.first { return tidied(only) }
        return nil
    }
    /// The heading alone, where OpenGraph puts a kicker before it ("Interview: …") that JSON-LD does not have.
    private func withoutKicker(_ heading: Candidate, _ declared: [Candidate]) -> Candidate? {
        let mine = bare(heading.value)
        guard mine.utf8.count >= 8, heading.value.contains(" ") else { return nil }
        let linked = declared.first { $0.from == "json-ld headline" }.map { bare($0.value) }
        if let graph = declared.first(where: { $0.from == "meta og:title" }).map({ bare($0.value) }), graph != mine,
            graph.hasSuffix(mine), linked != graph, heading.from == "h1"
        {
            return heading
        }
        return nil
    }
    /// The post's heading on a page whose `h1` is the outlet's name: an `h2` that is a part of `<title>`, where
    /// nothing else is declared and no other heading than a link to the start page is confirmed.
    private func postTitle(_ declared: [Candidate], _ heading: Candidate?) -> Candidate? {
        guard declared.allSatisfy({ $0.from == "title" }), let title = data.title else { return nil }
        let parts = split(title).map { bare($0.text) }
        guard parts.count > 1 else { return nil }
        if let heading, heading.from == "h1" {
            guard
                let block = page.blocks.first(where: { $0.tag == .h1 && bare(page.string($0)) == bare(heading.value) }),
                block.linked * 2 >= block.count
            else { return nil }
        }
        for block in page.blocks where block.tag == .h2 && block.count < 300 {
            let mine = bare(page.string(block))
            if mine.utf8.count >= 8, parts.contains(mine), heading.map({ bare($0.value) }) != mine {
                return Candidate(value: page.string(block), from: "h2")
            }
        }
        return nil
    }
    /// The title on which JSON-LD and OpenGraph agree, or OpenGraph's title with or without the heading's kicker.
    private func agreed(_ declared: [Candidate], _ heading: Candidate?) -> Candidate? {
        guard let graph = declared.first(where: { $0.from == "meta og:title" }) else { return nil }
        let mine = bare(graph.value)
        guard mine.utf8.count >= 12 else { return nil }
        if let heading, bare(split(graph.value).first?.text ?? "") == bare(heading.value) { return nil }
        if declared.contains(where: { $0.from == "json-ld headline" && bare($0.value) == mine }) { return graph }
        guard let heading else { return nil }
        let theirs = bare(heading.value)
        return theirs != mine && (mine.hasSuffix(theirs) || theirs.hasSuffix(mine)) ? graph : nil
    }
    private func tidied(_ candidate: Candidate) -> Candidate {
        Candidate(value: trimmed(candidate.value), from: candidate.from)
    }
    /// A title without the outlet's name at its start or end.
    func strip(_ title: String, _ names: Set<String>) -> String {
        var parts = split(title)
        func isOutlet(_ part: String) -> Bool {
            let mine = bare(part)
            if names.contains(mine) { return true }
            return names.contains {
                $0.utf8.count >= 4 && (mine.hasPrefix($0) || mine.hasSuffix($0))
                    && mine.utf8.count <= $0.utf8.count + 14
            }
        }
        while parts.count > 1, let last = parts.last, isOutlet(last.text) { parts.removeLast() }
        while parts.count > 1, let first = parts.first, isOutlet(first.text) {
            parts.removeFirst()
            parts[0].mark = ""
        }
        return parts.map { $0.mark + $0.text }.joined()
    }
    private static let marks: Set<String> = [
        "|", "-", "–", "—", "::", "»", "«", "·", "•", "/", "<", ">", "›", "~", "⋆", "★", ":", "||", "│", "｜",
    ]
    /// The parts of a title between the marks that join them.
    private func split(_ title: String) -> [(mark: String, text: String)] {
        var parts: [(mark: String, text: String)] = [("", "")]
        for word in Array(title.utf8).split(separator: 0x20) {
            let mark = word.count <= 3 ? String(decoding: word, as: UTF8.self) : ""
            if Self.marks.contains(mark) {
                parts.append((" \(mark) ", ""))
                continue
            }
            for (k, text) in Self.pieces(of: word).enumerated() {
                if k == 0 {
                    let last = parts.count - 1
                    if !parts[last].text.isEmpty { parts[last].text += " " }
                    parts[last].text += text
                } else {
                    parts.append(("|", text))
                }
            }
        }
        return parts
    }
    /// The pieces of a word between wide bars and underscores, which separate without spaces too.
    private static func pieces(of word: ArraySlice<UInt8>) -> [String] {
        var pieces: [String] = []
        var start = word.startIndex
        var i = start
        while i < word.endIndex {
            let length =
                switch word[i] {
                case UInt8(ascii: "|"), UInt8(ascii: "_"): 1
                case 0xE2: word[i...].starts(with: "│".utf8) ? 3 : 0
                case 0xEF: word[i...].starts(with: "｜".utf8) ? 3 : 0
                default: 0
                }
            if length > 0 {
                pieces.append(String(decoding: word[start..<i], as: UTF8.self))
                start = i + length
            }
            i += max(1, length)
        }
        return pieces + [String(decoding: word[start...], as: UTF8.self)]
    }
}
