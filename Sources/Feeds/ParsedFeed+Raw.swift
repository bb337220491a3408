import Markup
import NewsModel
import Text

extension ParsedFeed {
    /// Converts the raw feed to the model.
    init(_ raw: RawFeed) {
        self.init()
        format = raw.version
        title = raw.fields["title"]?.string.map(Self.plain)
        link = raw.fields["link"]?.string
        language = raw.fields["language"]?.string
        updated = raw.fields["updated_iso"]?.string ?? raw.fields["published_iso"]?.string
        for link in raw.fields["links"]?.array ?? [] {
            guard let href = link["href"]?.string else { continue }
            switch link["rel"]?.string {
            case "self": selfLink = selfLink ?? href
            case "hub": hubs.append(href)
            case "next": next = next ?? href
            default: break
            }
        }
        ttl = Self.minutes(raw.fields)
        skipHours = raw.fields["skiphours"]?.strings.compactMap { Int($0) } ?? []
        skipDays = raw.fields["skipdays"]?.strings ?? []
        notices = raw.notices.map { Notice($0) }
        if raw.version == "opml" || raw.version == "sitemapindex" {
            children = raw.entries.map { Source(title: $0["title"]?.string, url: $0["link"]?.string) }
        } else if raw.version == "newsmlg2" || raw.version == "ninjs" {
            takeWire(raw.entries)
        } else {
            items = raw.records.isEmpty ? raw.entries.map { Item(FeedFields($0)) } : raw.records.map { Item($0) }
        }
    }
    /// The minutes of RSS's ttl or of the syndication module's period.
    private static func minutes(_ fields: [String: JSONValue]) -> Int? {
        if let ttl = fields["ttl"]?.string.flatMap({ Int($0.trimmed()) }), ttl > 0 { return ttl }
        guard let period = fields["sy_updateperiod"]?.string else { return nil }
        let unit: Int
        switch period.lowercased() {
        case "hourly": unit = 60
        case "daily": unit = 1440
        case "weekly": unit = 10_080
        case "monthly": unit = 43_200
        case "yearly": unit = 525_600
        default: return nil
        }
        let times = fields["sy_updatefrequency"]?.string.flatMap { Int($0.trimmed()) } ?? 1
        return max(1, unit / max(1, times))
    }
    /// The text without tags, with references resolved.
    static func plain(_ text: String) -> String {
        var text = text
        guard text.withUTF8({ bytes in bytes.contains { $0 == 0x3C || $0 == 0x26 } }) else { return text }
        var out: [UInt8] = []
        var inTag = false
        let bytes = Array(text.utf8)
        for (i, byte) in bytes.enumerated() {
            if byte == 0x3C, i + 1 < bytes.count,
                bytes[i + 1].isASCIILetter || bytes[i + 1] == 0x2F || bytes[i + 1] == 0x21
            {
                inTag = true
            }
            if !inTag { out.append(byte) }
            if byte == 0x3E { inTag = false }
        }
        return String(utf8: decodeReferences(out)).trimmed()
    }
}
extension ParsedFeed.Item {
    init(_ entry: FeedFields) {
        let link = entry[.link]?.string
        let title = entry[.title]?.string
        let stable =
            entry[.id]?.string ?? link ?? "urn:stemma:"
            + Hash.hex(
                Hash.of(
                    Array(((title ?? "") + (entry[.summary]?.string ?? "") + (entry[.published]?.string ?? "")).utf8))
            )
        self.init(id: stable)
        self.link = link
        // News agencies write titles without markup; in other feeds it is not known.
        self.title = entry[.wire] == nil ? title.map(ParsedFeed.plain) : title
        authors = entry.authors.compactMap { $0.name ?? $0.email }
        // Some programs write the year 1 when they have no date.
        func date(_ key: Field) -> String? { entry[key]?.string.flatMap { $0 < "1900" ? nil : $0 } }
        published = date(.publishedISO) ?? date(.createdISO)
        updated = date(.updatedISO)
        if published == nil { published = updated }
        content = entry[.content]?.array.first?["value"]?.string
        if entry[.summaryIsContent] == nil { summary = entry[.summary]?.string }
        language = entry[.language]?.string
        if let source = entry[.source] {
            self.source = .init(title: source["title"]?.string, url: source["href"]?.string ?? source["link"]?.string)
        }
        for link in entry.links where link.rel == "enclosure" {
            if let href = link.href {
                enclosures.append(.init(url: href, type: link.type, length: link.length.flatMap { Int($0) }))
            }
        }
        for media in entry[.mediaContent]?.array ?? [] {
            if let url = media["url"]?.string, !enclosures.contains(where: { $0.url == url }) {
                enclosures.append(
                    .init(url: url, type: media["type"]?.string, length: media["filesize"]?.string.flatMap { Int($0) }))
            }
        }
        tags = entry.tags.compactMap { $0.term ?? $0.label }
        image = entry[.image]?["href"]?.string ?? entry[.mediaThumbnail]?.array.first?["url"]?.string
        image =
            image
            ?? (entry[.mediaContent]?.array ?? []).first {
                $0["medium"]?.string == "image" || $0["type"]?.string?.hasPrefix("image/") == true
            }?["url"]?.string ?? enclosures.first { $0.type?.hasPrefix("image/") == true }?.url
        comments = entry[.comments]?.string
        wire = entry[.wire].flatMap { try? ParsedFeed.Wire(json: $0) }
    }
}
