import Languages
import Markup
import NewsModel
import Text

/// A value that a page gives for a field, and where it gives it.
struct Candidate: Equatable {
    var value: String
    /// Where it was found: "json-ld datePublished", "meta og:title", "h1", "text".
    var from: String
}

extension PageData {
    /// The JSON-LD objects that are articles, the most likely ones first.
    static func articles(among objects: [JSONValue]) -> [JSONValue] {
        func rank(_ value: JSONValue) -> Int? {
            value.types.compactMap { type -> Int? in
                if type.hasSuffix("NewsArticle") || type == "LiveBlogPosting" || type == "Reportage" { return 0 }
                if type == "Article" || type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
                    || type == "Blogposting"
                {
                    return 1
                }
                if [
                    "Posting", "DiscussionForumPosting", "Report", "Review", "Recipe", "HowTo", "Interview",
                    "SocialMediaPosting", "CreativeWork",
                    "BlogPost",
                ].contains(type) {
                    return 2
                }
                if type == "WebPage" || type == "ItemPage" || type == "VideoObject" || type == "Event" { return 4 }
                return nil
            }.min()
        }
        return objects.enumerated().compactMap { i, value in rank(value).map { (i, $0, value) } }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.2)
    }
    /// The first text under a key in the articles.
    func linked(_ key: String) -> Candidate? {
        for article in articles {
            if let text = article[key]?.string.map({ trimmed(unescaped($0)) }), !text.isEmpty {
                return Candidate(value: text, from: "json-ld \(key)")
            }
        }
        return nil
    }

    /// All names of the publisher on the page.
    var publishers: [String] {
        var names = objects.compactMap { $0["publisher"].map(resolved)?["name"]?.string }
        names += objects.filter { $0.types.contains("WebSite") || $0.types.contains("NewsMediaOrganization") }
            .compactMap { $0["name"]?.string }
        return names
            + [
                meta("og:site_name")?.content,
                meta("publisher", "dc.publisher", "copyright", "article:publisher")?.content,
            ].compactMap { $0 }
    }
    /// The outlet's name.
    func siteName() -> Candidate? {
        for article in articles {
            if let publisher = article["publisher"].map(resolved) {
                let name = publisher["name"]?.string ?? publisher.string ?? publisher.array.first?["name"]?.string
                if let name, !name.isEmpty, name.utf8.count < 80, !name.holds("://") {
                    return Candidate(value: trimmed(unescaped(name)), from: "json-ld publisher")
                }
            }
        }
        if let found = meta("og:site_name") { return Candidate(value: found.content, from: "meta og:site_name") }
        for object in objects {
            let types = object.types
            guard let type = types.first(where: { $0 == "WebSite" || $0.hasSuffix("Organization") }) else { continue }
            if let name = object["name"]?.string, !name.isEmpty {
                return Candidate(value: trimmed(unescaped(name)), from: "json-ld \(type)")
            }
        }
        if let found = meta(
            "application-name", "al:ios:app_name", "dc.publisher", "publisher", "apple-mobile-web-app-title")
        {
            return Candidate(value: found.content, from: "meta \(found.name)")
        }
        return nil
    }
}

/// Reads metadata from a page's data, tree and blocks.
struct PageReader {
    let tree: HTMLTree
    let data: PageData
    let page: Page
    /// For each block the log-odds that it is part of the article.
    let scores: [Float]
    let url: String?
    let language: String?
    /// The page's host without "www.".
    let host: String?
    /// The elements around the longest block of the article.
    let aroundText: Set<Int32>
    /// The elements from the headline to the article's first longer text.
    let header: ClosedRange<Int32>?
    /// The outlet's names in bare letters: its name, its host, the host's main label.
    let outlets: Set<String>

    /// - Parameter site: the outlet's name, as the page tells it.
    init(
        tree: HTMLTree, data: PageData, page: Page, scores: [Float], url: String?, language: String?, site: String?
    ) {
        self.tree = tree
        self.data = data
        self.page = page
        self.scores = scores
        self.url = url
        self.language = language
        var around: Set<Int32> = []
        let chosen = page.blocks.indices.filter { scores[$0] >= Body.threshold }
        if let longest = chosen.max(by: { page.blocks[$0].count < page.blocks[$1].count }) {
            var at = tree.nodes[Int(page.blocks[longest].node)].parent
            while at > 0 {
                around.insert(at)
                at = tree.nodes[Int(at)].parent
            }
        }
        aroundText = around
        let head = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 80 }
        let headline = head.flatMap { page.blocks[..<$0].last { $0.tag == .h1 }?.node }
        if let head, let headline, headline <= page.blocks[head].node {
            header = headline...page.blocks[head].node
        } else {
            header = nil
        }
        host = url.flatMap { URLScanner.host(of: $0) }?.lowercased()
        outlets = Self.outlets(site, host: host, data)
    }
    private static func outlets(_ site: String?, host: String?, _ data: PageData) -> Set<String> {
        var names: Set<String> = []
        func add(_ text: String?) { if let text, !text.isEmpty { names.insert(bare(text)) } }
        add(site)
        for name in data.publishers { add(name) }
        // Some systems write each article's title here.
        if let name = data.meta("application-name")?.content, name != data.meta("og:title")?.content { add(name) }
        if let host {
            add(host)
            let labels = host.split(separator: ".")
            if labels.count >= 2 {
                add(String(labels[labels.count - 2]))
                add(labels.suffix(2).joined(separator: "."))
                if labels.count >= 3 { add(String(labels[labels.count - 3])) }
            }
        }
        return names.filter { $0.utf8.count >= 2 }
    }
}

/// Only letters and digits, in lower case, so that "Le Monde.fr" equals "lemondefr".
func bare(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
        let (c, length) = scalar(in: bytes, at: i)
        if c < 0x80
            ? bytes[i].isASCIILetter || bytes[i].isASCIIDigit : scalarClass(c) != .mark && scalarClass(c) != .space
        {
            append(scalar: c < 0x80 && bytes[i].isASCIIUpper ? c | 0x20 : lowercase(c), to: &out)
        }
        i += length
    }
    return String(decoding: out, as: UTF8.self)
}
