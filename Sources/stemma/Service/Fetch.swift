import ArgumentParser
import Desk
import Store
import Text

/// `stemma fetch`: polls sources once, now.
struct Fetch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask sources once, now, and read, group and compare what they bring.",
        discussion:
            "Without sources: all that are due, or every one with --all. Exit: 0 done, 1 nothing to ask, 3 some did not answer."
    )
    @OptionGroup var options: ServiceOptions
    @Argument(help: "Ids or addresses of sources.") var names: [String] = []
    @Flag(help: "Also sources whose time has not come.") var all = false

    func run() async throws {
        let store = try options.open()
        let desk = try options.desk(store)
        defer { desk.stop() }
        let known = try await options.attempt { try await store.sources() }
        let chosen =
            names.isEmpty
            ? known.filter { $0.state == .active && $0.isAsked && (all || desk.isDue($0)) }
            : known.filter { names.contains($0.id) || names.contains($0.url) }
        for name in names where !known.contains(where: { $0.id == name || $0.url == name }) {
            Console.error("\(name): no such source; `stemma sources add \(name)` adds it")
        }
        guard !chosen.isEmpty else {
            Console.error(
                known.isEmpty
                    ? "no sources yet; add one: stemma sources add https://…"
                    : "nothing is due; --all asks all the same")
            throw ExitCode(1)
        }
        if ServiceLock.isHeld(store.folder) {
            try await options.attempt { try await store.askSoon(chosen.map(\.id)) }
            return Console.write(
                Array("the running service asks \(chosen.count) source\(chosen.count == 1 ? "" : "s") now\n".utf8))
        }
        var failed = 0
        var new = 0
        try await options.attempt {
            try await withThrowingTaskGroup(of: (Source, Intake, String?).self) { tasks in
                for source in chosen {
                    tasks.addTask {
                        let (intake, problem) = try await desk.ask(source)
                        return (source, intake, problem)
                    }
                }
                var done = 0
                for try await (source, intake, problem) in tasks {
                    done += 1
                    new += intake.new
                    if let problem {
                        failed += 1
                        Console.error("\(source.title ?? source.shownURL): \(problem)")
                    }
                    Console.progress("asking", done, of: chosen.count)
                }
            }
            try await desk.drain()
        }
        let counts = try await options.attempt { try await store.counts() }
        Console.write(
            Array(
                ("\(chosen.count - failed) of \(counted(chosen.count, "source")) answered, \(counted(new, "new item")); "
                    + counted(counts.articles, "article") + " in " + counted(counts.stories, "story", "stories") + "\n")
                    .utf8))
        if failed > 0 { throw ExitCode(3) }
    }
}
