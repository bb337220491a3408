import ArgumentParser
import Desk
import Feeds
import Fetching
import Foundation
import NewsModel
import Serving
import Store

/// `stemma sources`: manages the sources.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List, add, remove, pause, import and export sources.",
        subcommands: [List.self, Add.self, Remove.self, Pause.self, Resume.self, Import.self, Export.self],
        defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print all sources and how they do.")
        @OptionGroup var options: ServiceOptions
        @Flag(help: "A JSON line for each.") var json = false
        func run() async throws {
            let store = try options.open()
            let sources = try await options.attempt { try await store.sources() }
            if sources.isEmpty {
                Console.error("no sources yet; add one: stemma sources add https://…")
                throw ExitCode(1)
            }
            for source in sources {
                if json {
                    var w = JSONWriter()
                    summary(source, &w)
                    Console.write(w.bytes + [0x0A])
                } else {
                    var line = "\(source.id)  \(source.title ?? source.shownURL)"
                    if source.title != nil { line += "  \(source.shownURL)" }
                    line += "\n    \(source.articles) articles"
                    if let answered = source.answered { line += ", answered \(shown(answered))" }
                    if source.state != .active { line += ", \(source.state.rawValue)" }
                    if let problem = source.problem { line += "; \(source.failures) failures in a row: \(problem)" }
                    Console.write(Array((line + "\n").utf8))
                }
            }
        }
    }
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a source by the address of its feed or of any page of it.",
            discussion:
                "Shows the feeds that the address offers and adds the first, or all with --all. Newsletters come from a folder of mail: maildir:/path, or imaps://name:password@host/folder (%40 for an @)."
        )
        @OptionGroup var options: ServiceOptions
        @Argument(help: "Addresses.") var urls: [String]
        @Flag(help: "Add every feed that is found.") var all = false
        func run() async throws {
            let store = try options.open()
            let desk = try options.desk(store)
            defer { desk.stop() }
            var added = 0
            var failed = 0
            for text in urls {
                if ["maildir:", "imap:", "imaps:"].contains(where: { text.hasPrefix($0) }) {
                    do {
                        try desk.checkMail(text)
                        let source = Source(url: text, title: "Letters", added: now())
                        let isNew = try await store.add(source, actor: operatorName)
                        if isNew { added += 1 }
                        Console.write(Array("\(isNew ? "added" : "known already")  Letters  \(source.shownURL)\n".utf8))
                    } catch {
                        failed += 1
                        Console.error("\(Source(url: text, added: 0).shownURL): \(error)")
                    }
                    continue
                }
                let url = text.contains("://") ? text : "https://" + text
                do {
                    let found = try await discover(text, desk)
                    if found.isEmpty {
                        failed += 1
                        Console.error("\(url): is no feed and names none")
                    }
                    for (i, feed) in found.enumerated() {
                        let name = feed.title.map { "\($0)  " } ?? ""
                        guard i == 0 || all else {
                            Console.write(Array("also offers  \(name)\(feed.url)\n".utf8))
                            continue
                        }
                        let source = Source(url: feed.url, title: feed.title, added: now())
                        let isNew = try await store.add(source, actor: operatorName)
                        if isNew { added += 1 }
                        Console.write(Array("\(isNew ? "added" : "known already")  \(name)\(feed.url)\n".utf8))
                    }
                } catch {
                    failed += 1
                    Console.error("\(url): \(error)")
                }
            }
            if failed > 0 { throw ExitCode(added > 0 ? 3 : 2) }
        }
        /// An address without a scheme is tried with https first.
        private func discover(_ text: String, _ desk: Desk) async throws -> [(title: String?, url: String)] {
            guard !text.contains("://") else { return try await desk.discover(text) }
            do { return try await desk.discover("https://" + text) } catch let failure {
                guard let found = try? await desk.discover("http://" + text) else { throw failure }
                return found
            }
        }
    }
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a source with all its articles.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "Its id or address.") var source: String
        func run() async throws {
            let store = try options.open()
            let removed = try await options.attempt {
                try await store.removeSource(source, at: now(), actor: operatorName)
            }
            if !removed { try unknown(source) }
        }
    }
    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ask a source no more until it is resumed.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "Its id or address.") var source: String
        func run() async throws { try await set(.paused, of: source, with: options) }
    }
    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ask a source again.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "Its id or address.") var source: String
        func run() async throws { try await set(.active, of: source, with: options) }
    }
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add all feeds of an OPML file; - is standard input.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "The file.") var file: String
        func run() async throws {
            var files = Files()
            let path = file == "-" ? "/dev/stdin" : file
            guard let raw = files.read(path) else { throw ExitCode(2) }
            let feeds = OPML(raw.bytes).feeds
            guard !feeds.isEmpty else {
                Console.error("\(file): names no feeds; an OPML file is wanted")
                throw ExitCode(2)
            }
            let store = try options.open()
            var added = 0
            var failed = 0
            for (i, feed) in feeds.enumerated() {
                guard let url = feed["xmlUrl"], (try? FetchAddress(url)) != nil else {
                    failed += 1
                    Console.error("\(feed["xmlUrl"] ?? ""): is no address that can be fetched")
                    continue
                }
                var source = Source(url: url, title: feed["title"] ?? feed["text"], added: now())
                source.home = feed["htmlUrl"]
                if try await options.attempt({ try await store.add(source, actor: operatorName) }) { added += 1 }
                Console.progress("importing", i + 1, of: feeds.count)
            }
            Console.write(Array("added \(added) of \(feeds.count) feeds\n".utf8))
            if failed > 0 { throw ExitCode(3) }
        }
    }
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print all sources as OPML.")
        @OptionGroup var options: ServiceOptions
        func run() async throws {
            let store = try options.open()
            let sources = try await options.attempt { try await store.sources() }
            Console.write(Array(OPML(sources: sources).written().utf8))
        }
    }
    private static func set(_ state: Source.State, of source: String, with options: ServiceOptions) async throws {
        let store = try options.open()
        if try await !options.attempt({ try await store.setState(state, of: source, at: now(), actor: operatorName) }) {
            try unknown(source)
        }
    }
    private static func unknown(_ source: String) throws {
        Console.error("\(source): no such source; `stemma sources` lists them")
        throw ExitCode(1)
    }
}
