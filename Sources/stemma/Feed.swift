import ArgumentParser
import Feeds
import NewsModel
import Text

/// `stemma feed`: lists the items of feeds, sitemaps and outlines.
struct Feed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read feeds, sitemaps and OPML and print their items, a JSON line each.",
        discussion: """
            --discover prints the feeds that pages name instead. Exit: 0 done, 2 nothing could be read, 3 some inputs could \
            not be read (each is named).
            """)

    @Argument(
        help:
            "Files (.xml, .rss, .atom, .rdf, .json, .opml; .gz too), folders of them, or lines {path, file, url, headers} on -."
    )
    var paths: [String] = ["-"]
    @Flag(help: "Print every field under the names that feed readers use.")
    var raw = false
    @Flag(help: "The inputs are pages: print the feeds they name.")
    var discover = false

    func run() throws {
        var files = Files()
        var count = 0
        let endings: Set<String> =
            discover ? ["html", "htm"] : ["xml", "rss", "atom", "rdf", "json", "opml", "cdf", "feed", ""]
        files.each(paths, endings: endings) { value in
            guard let path = value["path"]?.string ?? value["file"]?.string else { return nil }
            var file = RawFile(
                id: path, path: path, bytes: Array((value["text"]?.string ?? "").utf8), url: value["url"]?.string)
            if case .object(let headers)? = value["headers"] {
                for (name, value) in headers { file.headers[name.lowercased()] = value.string }
            }
            return file
        } _: { file in
            count += 1
            if discover {
                for source in discoverFeeds(in: file.bytes, url: file.url) {
                    var w = JSONWriter()
                    w.object { w in
                        w.member("path", file.path)
                        w.member("title", source.title)
                        w.member("url", source.url)
                    }
                    Console.write(w.bytes + [0x0A])
                }
                return
            }
            let charset = file.headers["content-type"].flatMap(Self.charset)
            // The address that the answer states is preferred to the requested one.
            let address = file.headers["content-location"].map { Self.resolve($0, file.url) } ?? file.url
            let read = readFeed(file.bytes, url: address, charset: charset)
            Console.write(
                (raw
                    ? read.raw.jsonLine(path: file.id)
                    : read.feed.jsonLine(path: file.path == "-" ? file.id : file.path)) + [0x0A])
        }
        guard count > 0 else { throw ExitCode(2) }
        try files.finish()
    }
    /// The charset parameter of a Content-Type.
    private static func charset(_ type: String) -> String? {
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingQuotes() }
            if pair.count == 2, pair[0].lowercased() == "charset" { return pair[1] }
        }
        return nil
    }
    private static func resolve(_ location: String, _ base: String?) -> String {
        resolveURL(location, against: base)
    }
}
extension String {
    fileprivate func trimmingQuotes() -> String {
        String(
            drop { $0 == " " || $0 == "\"" || $0 == "'" }.reversed().drop { $0 == " " || $0 == "\"" || $0 == "'" }
                .reversed())
    }
}
