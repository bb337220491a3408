import ArgumentParser
import Extraction
import Foundation
import NewsModel

/// `stemma extract`: extracts articles from pages.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read pages and print title, authors, dates, text blocks, links and rights of each, as JSON lines.",
        discussion: """
            Every field's origin stands in provenance. Offsets count Unicode scalars of text. A line may have html_base64, the page's own bytes, and \
            charset, that of its HTTP header, instead of html.
            Exit: 0 done, 2 nothing could be read, 3 some inputs could not be read (each is named).
            """)

    @Argument(
        help:
            "Pages (.html, .html.gz), web archives (.warc, .warc.gz), folders of them, or lines {id, url, html} or {id, url, html_base64, charset} on -."
    )
    var paths: [String] = ["-"]
    @Flag(
        help: "Print a line {id, place, failure} for a line that cannot be read, in its place: a line in, a line out.")
    var failures = false

    func run() throws {
        var files = Files()
        let tellsFailures = failures
        files.tell = { place, id, reason in
            let failure = failureLine(.failure(place: place, id: id, reason: reason))
            if tellsFailures, let failure { Console.write(failure + [0x0A]) }
        }
        var count = 0
        files.each(paths, endings: ["html", "htm", "xhtml"]) { value in
            if let packed = value["html_base64"]?.string {
                guard let data = Data(base64Encoded: packed) else { return nil }
                return RawFile(
                    id: value["id"]?.string ?? value["url"]?.string ?? "-", path: "-", bytes: Array(data),
                    url: value["url"]?.string, headers: value["charset"]?.string.map { ["charset": $0] } ?? [:])
            }
            guard let html = value["html"]?.string else {
                guard value["file"] != nil else { return nil }
                return RawFile(
                    id: value["id"]?.string ?? value["file"]?.string ?? "-", path: "-", bytes: [],
                    url: value["url"]?.string)
            }
            return RawFile(
                id: value["id"]?.string ?? value["url"]?.string ?? "-", path: "-", bytes: Array(html.utf8),
                url: value["url"]?.string)
        } _: { file in
            count += 1
            let page = extract(
                page: file.bytes, id: file.id, url: file.url, charset: file.headers["charset"], path: file.path)
            Console.write(page.jsonLine() + [0x0A])
        }
        guard count > 0 else { throw ExitCode(2) }
        try files.finish()
    }
}

enum Exit {
    /// Some inputs could not be read.
    static let part = ExitCode(3)
}
