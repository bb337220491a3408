import ArgumentParser
import Desk
import Fetching
import Foundation
import Reading
import Store

/// `stemma backup`.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database while it is used, or restore a copy with --restore.",
        discussion: "Takedowns are written beside the copy; restoring carries out those that came after it.")
    @OptionGroup var options: ServiceOptions
    @Argument(help: "The copy's path.") var path: String
    @Flag(help: "Put the copy in place of the database; the service must not run.") var restore = false

    func run() async throws {
        if restore { return try await putBack() }
        let store = try options.open()
        try await options.attempt {
            try await store.backup(to: path)
            try PrivateFiles.write(try await store.tombstones(), to: path + ".takedowns")
            try await store.note("backup", of: path, at: now(), actor: operatorName)
        }
        Console.write(Array("\(path)\n".utf8))
    }
    private func putBack() async throws {
        umask(0o077)
        let folder = options.data ?? Configuration().dataFolder
        let database = folder + "/stemma.db"
        let files = FileManager.default
        guard files.fileExists(atPath: path) else {
            Console.error("\(path): no such file")
            throw ExitCode(2)
        }
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do { try ServiceLock.take(folder) } catch {
            Console.error("\(folder): \(error); nothing is restored")
            throw ExitCode(2)
        }
        // What was taken down since the backup stays down; it is listed in the database or in the file beside it.
        var stones = files.contents(atPath: folder + "/takedowns.jsonl").map { [UInt8]($0) } ?? []
        if let beside = files.contents(atPath: path + ".takedowns") { stones += [UInt8](beside) }
        if files.fileExists(atPath: database) {
            do {
                let old = try Store(folder: folder)
                stones += try await old.tombstones()
                try await old.checkpoint()
                old.close()
            } catch {
                Console.error(
                    "\(database) cannot be read (\(error)): takedowns are taken from takedowns.jsonl beside it")
            }
        }
        // The copy is prepared in its own folder and then replaces the database.
        let waiting = folder + "/restoring"
        try? files.removeItem(atPath: waiting)
        try files.createDirectory(
            atPath: waiting, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try files.copyItem(atPath: path, toPath: waiting + "/stemma.db")
        do { try Store.check(waiting + "/stemma.db") } catch {
            try? files.removeItem(atPath: waiting)
            Console.error("\(path) is not restored, nothing has changed: \(error)")
            throw ExitCode(2)
        }
        let lines = stones
        let again = try await options.attempt { () -> Int in
            let store = try Store(folder: waiting)
            let count = try await store.apply(tombstones: lines, at: now())
            try await store.note(
                "restored", of: path, detail: ["taken down again": String(count)], at: now(), actor: operatorName)
            try await store.checkpoint()
            store.close()
            return count
        }
        // The replaced database is kept until the next restore, in case the wrong copy was named. It gets a second name, so that a kill
        // at any point leaves the old database or the new one in place. A log is left only of a database that cannot be opened.
        let kept = folder + "/replaced.db"
        for ending in ["", "-wal", "-shm"] {
            try? files.removeItem(atPath: kept + ending)
            guard files.fileExists(atPath: database + ending) else { continue }
            do { try files.linkItem(atPath: database + ending, toPath: kept + ending) } catch {
                try files.copyItem(atPath: database + ending, toPath: kept + ending)
            }
        }
        for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: database + ending) }
        guard rename(waiting + "/stemma.db", database) == 0 else {
            Console.error("\(database): cannot be replaced; the copy is ready in \(waiting)")
            throw ExitCode(2)
        }
        try? files.removeItem(atPath: waiting)
        Console.write(Array("restored \(path); \(again) articles taken down again\n".utf8))
        if files.fileExists(atPath: kept) {
            Console.error(
                "the database it replaces is kept as \(kept); delete it when all is well (the next takedown does)")
        }
    }
}

/// `stemma scrub`.
struct ScrubCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub", abstract: "Read every row again and compare its hash; check the audit log's seals.",
        discussion: "Exit: 0 all as it was written, 2 something is damaged (each row is named).")
    @OptionGroup var options: ServiceOptions
    func run() async throws {
        let store = try options.open()
        let counts = (try? await store.counts()) ?? StoreCounts()
        let all = counts.items + counts.articles
        let scrub = await store.scrub { Console.progress("scrubbing", min($0, all), of: all) }
        for line in scrub.file + scrub.damaged { Console.error(line) }
        if let row = scrub.audit { Console.error("audit log: the seal of row \(row) is broken") }
        Console.write(Array("\(scrub.rows) rows, \(scrub.damaged.count) damaged\n".utf8))
        guard scrub.isClean else { throw ExitCode(2) }
    }
}

/// `stemma takedown`.
struct TakedownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takedown", abstract: "Remove an article, or a story's articles, and keep returning copies out.",
        discussion: """
            Removes text, versions, accounts, search entries and what was derived from them; a tombstone keeps the address and \
            hashes. --request only notes the request and starts its 24 hours; --reverse ID takes a takedown back; --list shows all.
            """)
    @OptionGroup var options: ServiceOptions
    @Argument(help: "An article's address or id, or a story's id; with --reverse or --carry-out a takedown's id.")
    var target: String?
    @Option(help: "Why; kept in the audit log.") var reason: String?
    @Flag(help: "Only note the request.") var request = false
    @Flag(help: "Carry out a request that was noted.") var carryOut = false
    @Flag(help: "Take a takedown back (a counter-notice).") var reverse = false
    @Flag(help: "Show all takedowns.") var list = false

    func validate() throws {
        if !list, target == nil { throw ValidationError("Name what to take down, or --list.") }
        if !list, !carryOut, reason == nil { throw ValidationError("Give a --reason: it is kept in the audit log.") }
    }
    func run() async throws {
        let store = try options.open()
        try await options.attempt {
            if list { return try await show(store) }
            let target = target ?? ""
            if reverse {
                guard try await store.reverse(takedown: target, reason: reason ?? "", at: now(), actor: operatorName)
                else {
                    Console.error(
                        "\(target): no takedown of that id has been carried out; `stemma takedown --list` shows all")
                    throw ExitCode(1)
                }
                return Console.write(Array("reversed \(target)\n".utf8))
            }
            let id =
                carryOut
                ? target
                : try await store.request(takedown: target, reason: reason ?? "", at: now(), actor: operatorName)
            if request { return Console.write(Array("\(id)  to be decided within 24 hours\n".utf8)) }
            let removed = try await store.carryOut(takedown: id, at: now(), actor: operatorName)
            Console.write(Array("\(id)  \(removed.count) article\(removed.count == 1 ? "" : "s") taken down\n".utf8))
            if removed.isEmpty {
                Console.error("\(target): nothing here has that id or address; it is kept out from now on")
            }
        }
    }
    private func show(_ store: Store) async throws {
        let all = try await store.takedowns()
        if all.isEmpty { Console.error("no takedowns") }
        for takedown in all {
            var line =
                "\(takedown.id)  \(takedown.state.rawValue)  \(takedown.target)\n    asked \(shown(takedown.asked)): \(takedown.reason)"
            if takedown.state == .requested {
                let left = takedown.decide - now()
                line += left > 0 ? "; \(left / 3_600_000) h \(left / 60_000 % 60) min left" : "; overdue"
            }
            if let done = takedown.done { line += "; done \(shown(done)), \(takedown.articles.count) articles" }
            Console.write(Array((line + "\n").utf8))
        }
    }
}

/// `stemma doctor`.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that the service can run here, and say what to do where not.",
        discussion: "The exit status is 2 if something is not in order.")
    @OptionGroup var options: ServiceOptions
    func run() async throws {
        let configuration = Configuration()
        let folder = options.data ?? configuration.dataFolder
        var bad = 0
        func say(_ isGood: Bool, _ text: String) {
            if !isGood { bad += 1 }
            Console.write(Array("\(isGood ? "✓" : "✗") \(text)\n".utf8))
        }
        do {
            let store = try Store(folder: folder)
            say(true, "data folder \(folder)")
            let began = now()
            try await store.probe()
            say(true, "the database takes writes (\(now() - began) ms)")
            let broken = try await store.brokenAudit()
            say(broken == nil, broken.map { "audit log: the seal of row \($0) is broken" } ?? "the audit log is sealed")
            let failing = try await store.sources().filter { $0.failures > 2 }
            say(
                failing.isEmpty,
                failing.isEmpty ? "sources answer" : "\(failing.count) sources do not answer; see `stemma sources`")
        } catch { say(false, "\(folder): \(error)") }
        if let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder),
            let free = attributes[.systemFreeSize] as? NSNumber
        {
            say(free.intValue > 500 << 20, "\(free.intValue >> 20) MB free")
        }
        say(
            Models.areHere,
            Models.areHere
                ? "language models"
                : "no language models: install the package stemma-models, or name their folder by STEMMA_MODELS")
        do {
            let settings = try configuration.desk
            say(FileManager.default.isExecutableFile(atPath: settings.program), "worker \(settings.program)")
            say(
                configuration.value(.contact) != nil,
                "STEMMA_CONTACT: an address where the sites we read can reach you")
        } catch { say(false, "\(error)") }
        if bad > 0 { throw ExitCode(2) }
    }
}
