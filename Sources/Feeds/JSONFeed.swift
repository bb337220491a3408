import NewsModel
import Text

/// JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeedReader {
    /// Reads JSON Feed; or ninjs, which is JSON too.
    static func read(_ bytes: [UInt8], keepsAll: Bool) -> RawFeed {
        var raw = RawFeed()
        guard let value = try? JSONValue(liberallyParsing: bytes) else {
            raw.isWellFormed = false
            raw.notices.append("is not JSON")
            return raw
        }
        let version = value["version"]?.string ?? ""
        if !version.contains("jsonfeed.org"), NinjsReader.holds(value) {
            return NinjsReader.read(value, keepsAll: keepsAll)
        }
        guard version.contains("jsonfeed.org") || value["items"] != nil else { return raw }
        raw.version = version.hasSuffix("1.1") ? "json11" : "json1"
        func set(_ fields: inout [String: JSONValue], _ key: String, to value: JSONValue?) {
            if let text = value?.string, !text.isEmpty { fields[key] = .string(text) }
        }
        func people(_ fields: inout [String: JSONValue], _ value: JSONValue) {
            var authors = value["authors"]?.array ?? []
            if authors.isEmpty, let one = value["author"] { authors = [one] }
            let persons = authors.map { author -> JSONValue in
                var person: [String: JSONValue] = [:]
                set(&person, "name", to: author["name"])
                set(&person, "href", to: author["url"])
                return .object(person)
            }
            guard let first = persons.first else { return }
            fields["authors"] = .array(persons)
            fields["author_detail"] = first
            set(&fields, "author", to: first["name"])
        }
        func date(_ fields: inout [String: JSONValue], _ key: String, from value: JSONValue?) {
            guard let text = value?.string else { return }
            fields[key] = .string(text)
            if let (date, iso) = FeedDates.both(text) {
                fields[key + "_parsed"] = .string(DateTime(epoch: date.epoch)?.iso ?? "")
                fields[key + "_iso"] = .string(iso)
            }
        }
        set(&raw.fields, "title", to: value["title"])
        set(&raw.fields, "link", to: value["home_page_url"])
        set(&raw.fields, "subtitle", to: value["description"])
        set(&raw.fields, "language", to: value["language"])
        set(&raw.fields, "icon", to: value["icon"])
        var links: [JSONValue] = []
        func link(_ rel: String, type: String, to href: String?) {
            if let href { links.append(.object(["rel": .string(rel), "type": .string(type), "href": .string(href)])) }
        }
        link("alternate", type: "text/html", to: value["home_page_url"]?.string)
        link("self", type: "application/feed+json", to: value["feed_url"]?.string)
        link("next", type: "application/feed+json", to: value["next_url"]?.string)
        for hub in value["hubs"]?.array ?? [] { link("hub", type: "", to: hub["url"]?.string) }
        if !links.isEmpty { raw.fields["links"] = .array(links) }
        people(&raw.fields, value)
        for item in value["items"]?.array ?? [] {
            var entry: [String: JSONValue] = [:]
            if let id = item["id"]?.string { entry["id"] = .string(id) }
            if case .number(let number)? = item["id"] {
                entry["id"] = .string(
                    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)")
            }
            set(&entry, "link", to: item["url"] ?? item["external_url"])
            set(&entry, "title", to: item["title"])
            set(&entry, "summary", to: item["summary"])
            set(&entry, "language", to: item["language"])
            if let image = item["image"]?.string { entry["image"] = .object(["href": .string(image)]) }
            let html = item["content_html"]?.string
            if let text = html ?? item["content_text"]?.string {
                entry["content"] = .array([
                    .object(["value": .string(text), "type": .string(html == nil ? "text/plain" : "text/html")])
                ])
                if entry["summary"] == nil {
                    entry["summary"] = .string(text); entry["summary_is_content"] = .bool(true)
                }
            }
            date(&entry, "published", from: item["date_published"])
            date(&entry, "updated", from: item["date_modified"])
            people(&entry, item)
            let tags = item["tags"]?.strings ?? []
            if !tags.isEmpty {
                entry["tags"] = .array(tags.map { .object(["term": .string($0), "scheme": .null, "label": .null]) })
            }
            let files: [JSONValue] = (item["attachments"]?.array ?? []).compactMap { file in
                guard let url = file["url"]?.string else { return nil }
                var link: [String: JSONValue] = ["rel": .string("enclosure"), "href": .string(url)]
                set(&link, "type", to: file["mime_type"])
                if case .number(let size)? = file["size_in_bytes"], size >= 0, size < 1e15 {
                    link["length"] = .string(String(Int(size)))
                }
                return .object(link)
            }
            if !files.isEmpty { entry["links"] = .array(files) }
            raw.entries.append(entry)
        }
        return raw
    }
}
