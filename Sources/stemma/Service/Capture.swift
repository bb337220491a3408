import Archives
import ArgumentParser
import Foundation
import Reporting
import Store

/// `stemma capture`.
struct Capture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capture",
        abstract: "Print the pages that the service fetched as a web archive (WARC 1.1, packed), to keep as evidence.",
        discussion: """
            Each page is a resource record with its address, the time when it was fetched and the SHA-256 of its bytes; a metadata record says \
            which source named it and which article and story it is. The same pages give the same records.
              stemma capture --story 5c8e… > story.warc.gz
            Exit: 0 done, 1 nothing to print, 3 some pages are damaged (each is named).
            """)
    @OptionGroup var options: ServiceOptions
    @Option(help: "Only the pages of this story.") var story: String?
    @Option(help: "Only pages fetched since this day (UTC), such as 2026-11-21.") var since: String?

    func run() async throws {
        let start = try since.map { day in
            guard let date = try? Date(day + "T00:00:00Z", strategy: .iso8601) else {
                throw ValidationError("--since is \"\(day)\"; it takes a day such as 2026-11-21")
            }
            return Int(date.timeIntervalSince1970) * 1000
        }
        guard isatty(STDOUT_FILENO) == 0 else {
            throw ValidationError("a web archive is no text: send it to a file, as stemma capture > pages.warc.gz")
        }
        let store = try options.open()
        var (last, written, damaged) = (0, 0, 0)
        while true {
            let from = last
            let batch = try await options.attempt {
                try await store.pages(after: from, story: story, since: start ?? 0, limit: 50)
            }
            guard let end = batch.last?.number else { break }
            last = end
            for captured in batch {
                guard let page = captured.page else {
                    Console.error(
                        "\(captured.article): its page is damaged and is left out; `stemma scrub` lists what is")
                    damaged += 1
                    continue
                }
                if written == 0 {
                    Console.write(
                        WARCWriter.head(
                            program: "Stemma/\(Stemma.configuration.version)", at: Words.iso(captured.fetched)))
                }
                Console.write(WARCWriter.records(of: Self.page(page, of: captured)))
                written += 1
            }
        }
        if damaged > 0 { throw Exit.part }
        guard written > 0 else {
            Console.error(story == nil ? "no page is stored" : "no page of that story is stored")
            throw ExitCode(1)
        }
    }
    private static func page(_ page: StoredPage, of captured: CapturedPage) -> WARCWriter.Page {
        let digest = sha256(page.bytes).hex
        let name = sha256(Array("\(captured.article) \(captured.fetched) \(digest)".utf8)).hex
        var written = WARCWriter.Page(
            name: name, url: page.url, fetched: Words.iso(captured.fetched), charset: page.charset, bytes: page.bytes,
            digest: digest)
        let about = [
            ("via", open(captured.source)), ("article", captured.article), ("story", captured.story),
            ("etag", captured.etag),
            ("last-modified", captured.lastModified),
        ]
        written.about = about.compactMap { name, value in value.map { (name, $0) } }
        return written
    }
    /// A source's address without what may be a key: its query, and names before its host.
    private static func open(_ address: String) -> String {
        let bare = address.prefix { $0 != "?" && $0 != "#" }
        guard let scheme = bare.range(of: "://") else { return String(bare) }
        let host = bare[scheme.upperBound...].prefix { $0 != "/" }
        guard let at = host.lastIndex(of: "@") else { return String(bare) }
        return String(bare[..<scheme.upperBound]) + bare[bare.index(after: at)...]
    }
}
