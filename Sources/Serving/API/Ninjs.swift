import NewsModel
import Reporting

/// Writes ninjs 3 (https://iptc.org/standards/ninjs/).
enum Ninjs {
    static let version = "3.0"

    static func write(_ item: NewsItem, to w: inout JSONWriter) { write(item, name: nil, to: &w) }
    /// - Parameter name: what an item is called in the one that it is associated with.
    private static func write(_ item: NewsItem, name: String?, to w: inout JSONWriter) {
        w.object { w in
            if let name { w.member("name", name) } else { standard(&w) }
            w.member("uri", item.id)
            w.member("type", "text")
            w.member("representationType", item.body == nil ? "partial" : "full")
            w.member("version", String(item.version))
            w.member("pubStatus", "usable")
            if let published = item.publishedTime {
                w.member("firstCreated", published)
                w.member("contentCreated", published)
            }
            w.member("versionCreated", Words.iso(item.seen))
            if let language = item.language { w.member("language", language) }
            values("headlines", item.headline.map { [("main", "text/plain", $0)] } ?? [], to: &w)
            if let byline = item.byline { w.member("by", byline) }
            if let place = item.places.first { w.member("located", place) }
            sources(item, to: &w)
            names("subjects", item.subjects, to: &w)
            names("places", item.places, to: &w)
            if let copyright = item.copyright { w.member("copyrightNotice", copyright) }
            if let terms = item.terms { w.member("usageTerms", terms) }
            if let licence = item.licence {
                w.member("rightsInfo") { w in w.object { $0.member("linkedRights", licence) } }
            }
            if let body = item.body {
                let html = body.map { part in
                    let tag = part.isHeading ? "h2" : "p"
                    return "<\(tag)>" + escaped(part.text) + "</\(tag)>"
                }
                values("bodies", [("main", "text/html", html.joined(separator: "\n"))], to: &w)
            }
            if let link = item.link {
                w.member("renditions") {
                    $0.array([link]) { w, href in
                        w.object { w in
                            w.member("name", "page")
                            w.member("href", href)
                            w.member("contentType", "text/html")
                        }
                    }
                }
            }
        }
    }
    /// Writes a story: a composite whose associations are its articles, by independent report.
    static func write(_ package: NewsPackage, to w: inout JSONWriter) {
        w.object { w in
            standard(&w)
            w.member("uri", package.id)
            w.member("type", "composite")
            w.member("representationType", "partial")
            w.member("pubStatus", "usable")
            w.member("firstCreated", Words.iso(package.first))
            w.member("versionCreated", Words.iso(package.changed))
            values("headlines", package.title.map { [("main", "text/plain", $0)] } ?? [], to: &w)
            let named = package.reports.enumerated().flatMap { number, items in
                items.map { (name: "Report \(number + 1): \($0.outlet)", item: $0) }
            }
            w.member("associations") { $0.array(named) { write($1.item, name: $1.name, to: &$0) } }
        }
    }
    private static func standard(_ w: inout JSONWriter) {
        w.member("standard") { w in
            w.object { w in
                w.member("name", "ninjs")
                w.member("version", version)
                w.member("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_\(version).json")
            }
        }
    }
    /// Texts with their role and type.
    private static func values(
        _ name: StaticString, _ values: [(role: String, type: String, text: String)], to w: inout JSONWriter
    ) {
        guard !values.isEmpty else { return }
        w.member(name) {
            $0.array(values) { w, value in
                w.object { w in
                    w.member("role", value.role)
                    w.member("contentType", value.type)
                    w.member("value", value.text)
                }
            }
        }
    }
    private static func names(_ name: StaticString, _ names: [String], to w: inout JSONWriter) {
        guard !names.isEmpty else { return }
        w.member(name) { $0.array(names) { w, text in w.object { $0.member("name", text) } } }
    }
    /// The outlet, and the agencies that the article credits: ninjs has no line for credits.
    private static func sources(_ item: NewsItem, to w: inout JSONWriter) {
        let role = "http://cv.iptc.org/newscodes/infosourcerole/"
        let sources =
            [(item.outlet, role + "provider")] + item.credits.map { ($0, role + "origcont") }
        w.member("infoSources") {
            $0.array(sources) { w, source in
                w.object { w in
                    w.member("name", source.0)
                    w.member("role", source.1)
                }
            }
        }
    }
}
