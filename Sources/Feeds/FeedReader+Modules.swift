import Markup
import NewsModel
import Text

/// Reads places, chapters, and the channel definition format.
extension FeedReader {
    mutating func collectSource(_ node: Int32, in context: Context, into record: inout Record) {
        var entry = Record()
        entry.isEntry = false
        collectInside(node, in: context, into: &entry)
        record.fields = entry.fields
    }

    /// Reads `<psc:chapters>`: chapters with their start in seconds.
    mutating func readChapters(_ node: Int32, into record: inout Record) {
        guard record.fields[.chapters] == nil else { return }
        var chapters: [JSONValue] = []
        for child in tree.children(node) where tree.name(child).lowercased().hasSuffix("chapter") {
            var chapter = object(attributes(child))
            if let start = chapter["start"]?.string, let seconds = Self.seconds(start) {
                chapter["start_parsed"] = .number(seconds)
            }
            chapters.append(.object(chapter))
        }
        var value = object(attributes(node))
        value["chapters"] = .array(chapters)
        record.fields[.chapters] = .object(value)
    }
    private static func seconds(_ text: String) -> Double? {
        let parts = text.split(separator: ":").map { Double($0) }
        guard !parts.isEmpty, parts.count <= 3, parts.allSatisfy({ $0 != nil }) else { return nil }
        return parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
    }

    /// Reads GeoRSS and GML: points, lines, polygons and boxes as longitude, latitude.
    mutating func readPlace(_ node: Int32, named name: String, into record: inout Record) {
        switch name {
        case "georss_where", "where", "gml_pos", "gml_poslist", "gml_exterior", "gml_linearring":
            for child in tree.children(node) {
                readPlace(
                    child, named: "gml_" + (tree.name(child).split(separator: ":").last.map { $0.lowercased() } ?? ""),
                    into: &record
                )
            }
            if record.fields[.where] == nil { record.fields[.where] = .object([:]) }
        case "georss_point", "geo_point":
            place("Point", at: numbers(node), dimension: 2, latitudeFirst: true, into: &record)
        case "georss_line": place("LineString", at: numbers(node), dimension: 2, latitudeFirst: true, into: &record)
        case "georss_polygon": place("Polygon", at: numbers(node), dimension: 2, latitudeFirst: true, into: &record)
        case "georss_box": place("Box", at: numbers(node), dimension: 2, latitudeFirst: true, into: &record)
        case "gml_point", "gml_linestring", "gml_polygon", "gml_envelope":
            let given = object(attributes(node))
            let system = given["srsname"]?.string ?? ""
            let code = system.split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "#" }).last.flatMap { Int($0) }
            // EPSG's geographic systems give latitude first; projected systems do not.
            let swaps = code == nil || (4001...4999).contains(code ?? 0)
            let dimension = given["srsdimension"]?.string.flatMap { Int($0) } ?? 2
            let type =
                name == "gml_point"
                ? "Point" : name == "gml_linestring" ? "LineString" : name == "gml_polygon" ? "Polygon" : "Box"
            place(type, at: numbers(node), dimension: dimension, latitudeFirst: swaps, into: &record)
        default: break
        }
    }
    private func numbers(_ node: Int32) -> [Double] {
        content(node).split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" || $0 == "\r" })
            .compactMap { Double($0) }
    }
    private func place(
        _ type: String, at numbers: [Double], dimension: Int, latitudeFirst swaps: Bool, into record: inout Record
    ) {
        var points: [JSONValue] = []
        var i = 0
        while i + dimension <= numbers.count, dimension >= 2 {
            var point = Array(numbers[i..<(i + dimension)])
            if swaps { point.swapAt(0, 1) }
            points.append(.array(point.map { .number($0) }))
            i += dimension
        }
        guard let first = points.first else {
            record.fields[.where] = .object([:])
            return
        }
        switch type {
        case "Point": record.fields[.where] = .object(["type": .string(type), "coordinates": first])
        case "Polygon":
            record.fields[.where] = .object(["type": .string(type), "coordinates": .array([.array(points)])])
        default: record.fields[.where] = .object(["type": .string(type), "coordinates": .array(points)])
        }
    }

    /// Reads the links and dates of CDF, which are attributes.
    mutating func readCDF(_ node: Int32, in context: Context, into record: inout Record) {
        for place in tree.attributePlaces(node) {
            let value = tree.attributeValue(place)
            switch attributeName(place).lower {
            case "lastmod": date(.updated, value, into: &record)
            case "href":
                let address = resolveURL(value, against: context.base)
                record.fields[.link] = .string(address)
                record.fields.links.append(.init(rel: "alternate", type: "text/html", href: address))
            default: break
            }
        }
    }
}

/// Reads dates of feeds: all forms of `DateTimeReader`, and forms that only feeds have.
enum FeedDates {
    private static let reader = DateTimeReader(dayFirst: true)
    /// The date, and ISO 8601 with the text's precision: a month stays a month.
    static func both(_ text: String) -> (date: DateTime, iso: String)? {
        if let date = reader.read(text) { return (date, date.iso) }
        return read(text).map { ($0, text.trimmed()) }
    }
    static func read(_ text: String) -> DateTime? {
        if let date = reader.read(text) { return date }
        let bytes = Array(text.trimmed().utf8)
        // W3CDTF with month or year alone, and ordinal days.
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "-")
        guard let year = parts.first.flatMap({ Int($0) }), parts[0].utf8.count == 4, (1900...2200).contains(year) else {
            return nil
        }
        if parts.count == 1 { return DateTime(day: Day(year: year, month: 1, day: 1)) }
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        if parts[1].utf8.count == 2, (1...12).contains(number) {
            return DateTime(day: Day(year: year, month: number, day: 1))
        }
        if parts[1].utf8.count == 3, (1...366).contains(number) {
            return DateTime(day: Day(number: Day(year: year, month: 1, day: 1).number + number - 1))
        }
        return nil
    }
}
