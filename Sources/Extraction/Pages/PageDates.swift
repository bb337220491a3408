import Languages
import Markup
import NewsModel
import Text

extension PageReader {
    /// Reads days in the order used by the page's language and country: "3/5" is March 5 in American English, 3 May elsewhere.
    private var dates: DateTimeReader {
        let lexicon = LineLexicon.of(language)
        let country = host.flatMap { $0.split(separator: ".").last }.map(String.init) ?? ""
        let isAmerican =
            data.language.map { $0.lowercased().hasPrefix("en-us") }
            ?? (language == "en" && !["uk", "au", "ie", "nz", "in", "za"].contains(country))
        return DateTimeReader(dayFirst: !isAmerican) { lexicon.months[Hash.word($0)] }
    }

    /// The date if its year is 1990 to 2100, else nil.
    private func plausible(_ date: DateTime?) -> DateTime? {
        guard let date, (1990...2100).contains(date.day.year) else { return nil }
        return date
    }

    /// When the page was published. Sources in order: JSON-LD, meta elements that can mean nothing else, microdata, the address,
    /// `<time>`, a date in the text near the headline, vaguer meta elements, data in scripts, the day of the last change.
    func published() -> (date: DateTime, from: String)? {
        guard let found = declared() else { return nil }
        // After a republication the address still has the first day.
        if let url, found.from != "address", let first = URLScanner.date(in: url).flatMap({ Day(iso: $0) }),
            found.date.day.number - first.number > 1,
            url.contains("/\(first.year)/\(first.month)/\(first.day)/")
                || url.contains("/" + first.iso.split(separator: "-").joined(separator: "/") + "/")
        {
            return (DateTime(day: first), "address")
        }
        guard found.date.offset == 0, let seen = localTime(of: found.date) else { return found }
        return (seen, found.from)
    }
    private func declared() -> (date: DateTime, from: String)? {
        let reader = dates
        func read(_ text: String?, _ from: String) -> (date: DateTime, from: String)? {
            guard let text, let date = plausible(reader.read(text)) else { return nil }
            return (date, from)
        }
        for article in data.articles {
            if let found = read(article["datePublished"]?.string, "json-ld datePublished") { return found }
        }
        for name in Self.publishedNames {
            if let found = read(data.meta(name)?.content, "meta \(name)") { return found }
        }
        for property in data.properties
        where [
            "datePublished", "pubdate", "schema:datePublished", "schema:dateCreated", "dc:date",
            "dc:created", "dcterms:created",
        ].contains(property.name) {
            if let found = read(dateText(property.node), "microdata \(property.name)") { return found }
        }
        for article in data.articles {
            if let found = read(article["dateCreated"]?.string, "json-ld dateCreated") { return found }
        }
        if let url, let iso = URLScanner.date(in: url), let found = read(iso, "address") { return found }
        let time = timeElement(reader)
        let seen = elementWithDate(reader)
        if let time, time.score >= 10, seen.map({ !$0.isNamed && (time.isNear || !$0.isNear) }) ?? true {
            return (time.date, "time")
        }
        if let seen { return (seen.date, "text") }
        if let time { return (time.date, "time") }
        for name in Self.vagueNames { if let found = read(data.meta(name)?.content, "meta \(name)") { return found } }
        if let url = data.meta("og:url")?.content ?? data.link("canonical")?.href, let iso = URLScanner.date(in: url),
            let found = read(iso, "address")
        {
            return found
        }
        for property in data.properties where property.name == "dateCreated" {
            if let found = read(dateText(property.node), "microdata dateCreated") { return found }
        }
        if let found = scriptDate(reader) { return found }
        for article in data.articles {
            for key in ["uploadDate", "dateModified"] {
                if let found = read(article[key]?.string, "json-ld \(key)") { return found }
            }
        }
        for name in Self.modifiedNames {
            if let found = read(data.meta(name)?.content, "meta \(name)") { return found }
        }
        return textDate(reader)
    }
    /// A time given in UTC, in the time zone that the page's text uses for the same moment.
    private func localTime(of date: DateTime) -> DateTime? {
        guard let seconds = date.seconds else { return nil }
        let reader = dates
        let utc = date.day.number * 1440 + seconds / 60
        func offset(_ text: String) -> Int? {
            guard let seen = reader.read(text), let time = seen.seconds, seen.offset != 0 else { return nil }
            let difference = seen.day.number * 1440 + time / 60 - utc
            guard difference != 0, difference % 30 == 0, abs(difference) <= 14 * 60,
                seen.offset == nil || seen.offset == difference
            else { return nil }
            return difference
        }
        let texts =
            data.times.prefix(12).map { PageData.text(of: $0, in: tree, limit: 100) }
            + data.times.prefix(12).compactMap { tree.attribute($0, WellKnown.datetime) }
            + page.blocks.filter { $0.count <= 120 && $0.count >= 12 }.lazy.filter {
                page.bytes($0).contains(where: \.isASCIIDigit)
            }.prefix(200).map { page.string($0) }
        guard let minutes = texts.lazy.filter({ $0.utf8.contains(where: \.isASCIIDigit) }).compactMap(offset).first
        else { return nil }
        let local = DateTime(epoch: date.epoch + minutes * 60)
        return local.map { DateTime(day: $0.day, seconds: $0.seconds, offset: minutes) }
    }
    /// The date of `"publishedAt": "2022-01-28T…"` in the page's scripts.
    private func scriptDate(_ reader: DateTimeReader) -> (date: DateTime, from: String)? {
        for value in data.scriptDates(tree) { if let date = plausible(reader.read(value)) { return (date, "script") } }
        return nil
    }
    /// When the page was last changed.
    func modified() -> (date: DateTime, from: String)? {
        let reader = dates
        for article in data.articles {
            if let date = plausible(article["dateModified"]?.string.flatMap { reader.read($0) }) {
                return (date, "json-ld dateModified")
            }
        }
        for name in Self.modifiedNames {
            if let date = plausible(data.meta(name).flatMap { reader.read($0.content) }) {
                return (date, "meta \(name)")
            }
        }
        for property in data.properties where property.name == "dateModified" {
            if let date = plausible(dateText(property.node).flatMap { reader.read($0) }) {
                return (date, "microdata dateModified")
            }
        }
        return nil
    }
    private static let publishedNames = [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "og:pubdate",
        "datepublished", "date_published",
        "published_time", "publishdate", "publish-date", "publish_date", "published-date", "pubdate", "pub_date",
        "publication_date", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created",
        "citation_publication_date", "citation_date", "citation_online_date", "originalpublicationdate",
        "rnews:datepublished",
        "article_date_original", "article:create", "iso-8601-publish-date", "vr:published_time", "article:post_time",
        "w-published-date",
        "bt:pubdate", "mediator_published_time", "news_date", "displaydate", "release_date", "published", "datearticle",
    ]
    private static let vagueNames = [
        "date", "dc.date", "dcterms.date", "timestamp", "creation_date", "created", "datecreated", "ptime", "page_date",
        "lastpublished", "video:release_date",
    ]
    private static let modifiedNames = [
        "article:modified_time", "og:modified_time", "article:updated_time", "og:updated_time", "datemodified",
        "date_modified", "modified", "lastmod", "last-modified", "dcterms.modified",
        "dc.date.modified", "revised", "updated_time", "http-equiv:last-modified", "article.updated",
        "cxenseparse:moddate", "moddate",
    ]

    /// The text of an element's date: `datetime`, `content`, `title`, or its text.
    private func dateText(_ node: Int32) -> String? {
        for name in [WellKnown.datetime, WellKnown.content] {
            if let text = tree.attribute(node, name), !text.isEmpty { return text }
        }
        for name in ["data-datetime", "data-timestamp", "data-date", "title"] {
            if let text = tree.attribute(node, name), dates.read(text) != nil { return text }
        }
        let text = PageData.text(of: node, in: tree, limit: 200)
        return text.isEmpty ? nil : text
    }

    /// The first `<time>` near the article's start; else the first that is not in a teaser.
    private func timeElement(_ reader: DateTimeReader) -> (date: DateTime, score: Int, isNear: Bool)? {
        var best: (date: DateTime, score: Int, isNear: Bool)?
        // The elements from just above the headline to the article's first words.
        let (headline, head) = opening
        let isRead = head < page.blocks.count
        let above = isRead ? page.blocks[max(0, headline - 3)].node : 0
        let below = isRead ? page.blocks[min(page.blocks.count - 1, head + 1)].node : -1
        let end = page.blocks.indices.last { scores[$0] > 0 }.map { page.blocks[$0].node } ?? Int32.max
        for (order, node) in data.times.prefix(60).enumerated() {
            guard let text = dateText(node), let date = plausible(reader.read(text)) else { continue }
            var score = 20 - min(order, 15)
            if tree.attribute(node, "pubdate") != nil { score += 20 }
            let name = (tree.attribute(node, WellKnown.class) ?? "").lowercased()
            if name.holds("publish") || name.holds("entry-date") || name.holds("posted") { score += 8 }
            if name.holds("updat") || name.holds("modif") { score -= 9 }
            score += context(node)
            // After the text come other articles' dates.
            if node > end { score -= 10 }
            let isNear = node >= above && node <= below
            if isNear { score += 8 }
            if score > (best?.score ?? 0) { best = (date, score, isNear) }
        }
        return best
    }
    /// A score for how likely an element is in the article's own header: inside or before its text, outside teasers and comments.
    private func context(_ node: Int32) -> Int {
        var score = 0
        var at = node
        var depth = 0
        while at > 0, depth < 20 {
            let n = tree.nodes[Int(at)]
            if aroundText.contains(at) { return score + 3 - (n.tag == .body || n.tag == .html ? 2 : 0) }
            let bits = data.hints[Int(at)]
            func has(_ hint: Hint) -> Bool { bits & (1 << UInt64(hint.rawValue)) != 0 }
            // Names like "right" and "bottom" are also used for layout, so they count only nearby.
            if has(.comment), n.tag != .body, n.tag != .html { score -= depth < 8 ? 12 : 4 }
            if depth < 5, has(.related) || has(.teaser) || has(.paging) { score -= 8 }
            if depth < 4, has(.side) || has(.footer) { score -= 5 }
            if n.tag == .aside || n.tag == .footer || n.tag == .nav { score -= 10 }
            if n.tag == .a, depth > 0 { score -= 6 }
            if n.tag == .li { score -= 3 }
            if n.tag == .main { score += 3 }
            if has(.meta) || has(.byline) { score += 1 }
            if n.tag == .article { score += 3 }
            at = n.parent
            depth += 1
        }
        return score
    }

    /// Dates in short blocks and in the article's first words, preferably near the headline: "Published 3 May 2021", "16.10.2019, 14:30
    /// Uhr", "(18.01.2018) Farmers …".
    private func elementWithDate(_ reader: DateTimeReader) -> (date: DateTime, isNamed: Bool, isNear: Bool)? {
        let (headline, head) = opening
        let tail = page.blocks.indices.last { scores[$0] > 0 } ?? page.blocks.count
        // The capture date of a web archive, fourteen digits in its address, is not the page's date.
        let captured = url.flatMap { url in
            url.split(whereSeparator: { !$0.isNumber }).first { $0.utf8.count == 14 }.flatMap {
                DateTimeReader().read(String($0))
            }?.day
        }
        var best: (date: DateTime, score: Int, isNamed: Bool, isNear: Bool)?
        for (b, block) in page.blocks.enumerated() where block.count >= 6 {
            let isShort = block.count <= 160
            var text = isShort ? page.bytes(block) : page.text[block.start..<(block.start + 30)]
            var isSaid = false
            if !isShort, block.count <= 1200, let said = Self.saying(page.bytes(block)) {
                text = said
                isSaid = true
            }
            // In a long block only a date at its start counts: "(18.01.2018) Farmers …", "27.1.2022 - …".
            let opens = text.first.map { $0.isASCIIDigit || $0 == 0x28 || $0 == 0x5B } ?? false
            guard isShort || isSaid || (b >= head && b <= head + 2 && opens) else { continue }
            guard text.contains(where: \.isASCIIDigit) else { continue }
            guard
                let date = plausible(reader.read(cut(text, reader)))
                    ?? plausible(reader.read(String(decoding: text, as: UTF8.self)))
            else { continue }
            guard date.day != captured else { continue }
            let hints = data.hints[Int(block.node)]
            let parent = tree.nodes[Int(block.node)].parent
            let above = parent >= 0 ? data.hints[Int(parent)] : 0
            let isMeta = (hints | above) & (1 << UInt64(Hint.meta.rawValue) | 1 << UInt64(Hint.byline.rawValue)) != 0
            var score = 10 + context(block.node)
            if isMeta { score += 4 }
            // The block is between the headline and the text, or just above.
            let distance = b < headline ? headline - b : b > head + 1 ? b - head - 1 : 0
            score += distance == 0 ? 7 : distance <= 3 ? 5 : -min(9, distance / 4)
            if !isShort { score -= 2 }
            if b > tail { score -= 4 }
            if block.count < 50 { score += 2 }
            if date.seconds != nil { score += 1 }
            score += Self.wording(text)
            let name = (tree.attribute(block.node, WellKnown.class) ?? "").lowercased()
            let isNamed =
                (name.holds("publish") || name.holds("entry-date") || name.holds("posted")
                    || name.holds("article-date")) && !name.holds("updat")
            if isNamed { score += 5 }
            if score > (best?.score ?? 9) { best = (date, score, isNamed, distance == 0) }
        }
        return best.map { ($0.date, $0.isNamed, $0.isNear) }
    }
    /// The blocks of the headline and of the article's first words; both behind the last block if the page has no article.
    private var opening: (headline: Int, head: Int) {
        let head = page.blocks.indices.first { scores[$0] > 0 && page.blocks[$0].count > 80 } ?? page.blocks.count
        return (page.blocks.indices.first { page.blocks[$0].tag == .h1 && $0 <= head } ?? head, head)
    }
    /// The 60 bytes after "published on" and similar words in a long block.
    private static func saying(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for word in sayings {
            let letters = Array(word.utf8)
            guard text.count > letters.count else { continue }
            var i = text.startIndex
            while i + letters.count <= text.endIndex {
                if text[i..<(i + letters.count)].elementsEqual(letters) {
                    return text[(i + letters.count)..<min(text.endIndex, i + letters.count + 60)]
                }
                i += 1
            }
        }
        return nil
    }
    private static let sayings = [
        "Erschienen am", "Veröffentlicht am", "veröffentlicht am", "Published on", "published on", "Posted on",
        "wurde am", "Publié le", "publié le", "Publicado el", "Pubblicato il", "Dieser Beitrag wurde", "Stand:",
        "Letzte Aktualisierung:", "Last updated:",
    ]
    private static let publishing: [[UInt8]] = [
        "publi", "posted", "veröffentlich", "erstellt", "erschienen", "stand:", "stand des", "опублик", "pubblicat",
        "gepubliceerd", "opublikow", "δημοσί", "fecha:", "datum:", "date:", "発表", "公開", "发布", "配信",
    ].map { Array($0.utf8) }
    private static let updating: [[UInt8]] = [
        "updat", "aktualis", "änderung", "geändert", "modif", "mise à jour", "mis à jour", "обновл", "更新",
        "actualiz", "aggiorna", "abgerufen", "retrieved", "copyright", "©",
    ].map { Array($0.utf8) }
    /// A score for the words near a date: 3 for publication, −3 for a change, else 0.
    private static func wording(_ text: ArraySlice<UInt8>) -> Int {
        let lower = text.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
        if Self.publishing.contains(where: { holds(lower, $0) }) { return 3 }
        if Self.updating.contains(where: { holds(lower, $0) }) { return -3 }
        return 0
    }
    /// The text from 24 bytes before its first digit on; earlier words do not count.
    private func cut(_ text: ArraySlice<UInt8>, _ reader: DateTimeReader) -> String {
        guard let digit = text.firstIndex(where: \.isASCIIDigit) else { return "" }
        var from = max(text.startIndex, digit - 24)
        while from < digit, text[from] & 0xC0 == 0x80 { from += 1 }
        return String(decoding: text[from...], as: UTF8.self)
    }
    /// A date in the article's last lines or in any short block: the weakest evidence.
    private func textDate(_ reader: DateTimeReader) -> (date: DateTime, from: String)? {
        let last = page.blocks.indices.last { scores[$0] > 0 } ?? 0
        for b in page.blocks.indices where b >= last && b <= last + 6 && page.blocks[b].count <= 120 {
            if let date = plausible(reader.read(cut(page.bytes(page.blocks[b]), reader))) { return (date, "text") }
        }
        return nil
    }
}
