import ArgumentParser
import Desk
import Foundation
import Logging
import Serving
import Store

/// `stemma serve`: the live service.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the service: ask sources, read, group and compare what they bring, answer on one address.",
        discussion: """
            Needs no configuration: makes its data folder, listens on loopback, prints its address. SIGTERM finishes what is \
            under way. `stemma settings` lists what can be set by the environment or in a file.
            """)
    @OptionGroup var options: ServiceOptions
    @Option(help: "The address to listen on (STEMMA_HOST, 127.0.0.1).") var host: String?
    @Option(help: "The port; 0 takes a free one (STEMMA_PORT, 8417).") var port: Int?
    @Flag(help: "Print each item's id on stdout once it is safely stored.") var ingestLog = false

    func validate() throws {
        if let port, !Configuration.ports.contains(port) {
            throw ValidationError("--port is \(port); it takes a whole number from 0 to 65535")
        }
    }
    func run() async throws {
        let configuration = Configuration()
        let store = try options.open(configuration)
        do { try ServiceLock.take(store.folder) } catch {
            Console.error("\(store.folder): \(error)")
            throw ExitCode(2)
        }
        var settings = try configuration.serving
        if let host { settings.host = host }
        if let port { settings.port = port }
        let served = settings
        let isLogging = ingestLog
        let mail = try configuration.mail
        let counters = CounterTable()
        let log = try configuration.log(unlessSaid: .info)
        let desk = try options.desk(store, configuration, log: log, metrics: counters, base: { served.base }) { guids in
            if isLogging { Console.write(Array((guids.joined(separator: "\n") + "\n").utf8)) }
        }
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        if let password = configuration.value(.adminPassword), try await store.hasNoReader() {
            guard password.count >= 10 else {
                Console.error("STEMMA_ADMIN_PASSWORD has fewer than ten characters")
                throw ExitCode(2)
            }
            try await store.setReader("admin", password: Secrets.hash(password: password), at: now())
        }
        if configuration.value(.demo) != "no" { try await Demo.load(into: store) }
        do {
            try await serve(
                settings, store: store,
                actions: ServiceActions(
                    store: store, desk: desk, counters: counters, mail: mail, warn: { log.warning("\($0)") }),
                desk: { await desk.run() },
                started: { port, link in
                    Console.error("http://\(host):\(port)/ (data in \(store.folder))")
                    if let link {
                        Console.error("set the password once: http://\(host):\(port)/welcome?link=\(link)")
                    }
                    if configuration.value(.contact) == nil {
                        Console.error(
                            "tell the sites that are read how to reach you: STEMMA_CONTACT, an address of a page or for mail"
                        )
                    }
                    Systemd.notify("READY=1")
                })
        } catch {
            Console.error("cannot serve on \(host):\(settings.port): \(error)")
            throw ExitCode(2)
        }
        Systemd.notify("STOPPING=1")
        try? await store.checkpoint()
        store.close()
    }
}

/// A lock that allows one service on a data folder.
enum ServiceLock {
    /// Why it was not taken, in words.
    struct NotTaken: Error, CustomStringConvertible {
        var description: String
    }
    /// Takes the lock until the process ends.
    static func take(_ folder: String) throws(NotTaken) {
        let file = open(folder + "/stemma.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw NotTaken(
                description: "stemma.lock cannot be written: " + String(cString: strerror(errno)).lowercased())
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            throw NotTaken(description: "another `stemma serve` runs on this data folder")
        }
    }
    static func isHeld(_ folder: String) -> Bool {
        let file = open(folder + "/stemma.lock", O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_EX | LOCK_NB) != 0
    }
}

/// `stemma worker`: the process that reads pages for the service.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Read pages for the service (started by it).", shouldDisplay: false)
    func run() {
        signal(SIGPIPE, SIG_IGN)
        Worker.run(input: STDIN_FILENO, output: STDOUT_FILENO)
    }
}

/// systemd's notification protocol: sd_notify(3).
enum Systemd {
    static func notify(_ state: String) {
        guard let path = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"], path.utf8.count < 100 else { return }
        let file = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return }
        defer { close(file) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { room in
            room.copyBytes(from: bytes)
            // "@name" is an abstract name, without a file.
            if bytes.first == UInt8(ascii: "@") { room[0] = 0 }
        }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let message = Array(state.utf8)
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { sendto(file, message, message.count, 0, $0, length) }
        }
    }
}
