import ArgumentParser
import Desk
import Fetching
import Foundation
import Logging
import Metrics
import Serving
import Store
import Text

/// The service's settings: options come before the environment, the configuration file and the defaults.
///
/// Files are `stemma/config` in the XDG configuration folder and `/etc/stemma/config`, with lines of `NAME=value`; the former counts first. `NAME_FILE`
/// names a file that contains the value.
struct Configuration {
    private let environment = ProcessInfo.processInfo.environment
    private var file: [String: String] = [:]

    init() {
        let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.config"
        for path in ["/etc/stemma/config", folder + "/stemma/config"] {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
                let pair = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                if pair.count == 2 { file[pair[0]] = pair[1] }
            }
        }
    }
    /// A setting's value; an empty one counts as not set.
    func value(_ setting: Setting) -> String? {
        let name = setting.rawValue
        for source in [environment, file] {
            if let value = source[name], !value.isEmpty { return value }
            if let path = source[name + "_FILE"], let text = try? String(contentsOfFile: path, encoding: .utf8) {
                return text.trimmingCharacters(in: .whitespacesAndNewlines)
            }
        }
        return nil
    }
    /// A whole number within bounds; throws a message for other values.
    func number(_ setting: Setting, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(setting) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw ValidationError(
                "\(setting.rawValue) is \"\(text)\"; it takes a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }
    /// The ports that a service may listen on; 0 takes a free one.
    static let ports = 0...65_535
    /// A hundred years.
    static let days = 0...36_525

    /// The log of failures on stderr, each with its row; under systemd it goes to the journal.
    func log(unlessSaid level: Logger.Level) throws -> Logger {
        var log = Logger(label: "stemma", factory: { StreamLogHandler.standardError(label: $0) })
        log.logLevel = level
        if let word = value(.log) {
            guard let wanted = Logger.Level(rawValue: word.lowercased()) else {
                let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("STEMMA_LOG is \"\(word)\", which is none of \(known)")
            }
            log.logLevel = wanted
        }
        return log
    }

    var dataFolder: String {
        if let folder = value(.data) { return folder }
        let home = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.local/share"
        return home + "/stemma"
    }
    var fetching: Fetcher.Settings {
        get throws {
            var settings = Fetcher.Settings()
            if let contact = value(.contact) {
                settings.userAgent = "Stemma/\(Stemma.configuration.version) (+\(contact))"
            }
            settings.allowedHosts = Set(
                (value(.allowHosts) ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map {
                    $0.lowercased()
                })
            settings.authorities = value(.authorities)
            if let spacing = try number(.spacing, 0...3_600_000) { settings.spacing = spacing }
            if let most = try number(.connections, 0...1000) {
                settings.connectionsPerHost = max(1, most)
            }
            return settings
        }
    }
    var desk: Desk.Settings {
        get throws {
            // Tests can set another program as worker.
            let program = value(.worker) ?? CommandLine.arguments.first.map(Self.program) ?? "stemma"
            var settings = Desk.Settings(program: program)
            settings.workers = max(1, try number(.workers, 0...1000) ?? 2)
            settings.keptDays = try number(.keepDays, Self.days)
            settings.keptBytes = try number(.keepMB, 0...1 << 30).map { $0 << 20 }
            settings.fetchesPages = value(.pages) != "no"
            settings.contact = value(.contact)
            settings.phrases = { languages in
                PushPhrases(
                    counts: { NoticeWords.counts($0, in: languages) }, more: { NoticeWords.more($0, in: languages) },
                    untitled: NoticeWords.untitled(in: languages), test: NoticeWords.test(in: languages))
            }
            settings.fetchesPictures = value(.pictures) != "no"
            if let minutes = try number(.interval, 0...525_600) {
                settings.policy.usual = max(15, minutes) * 60_000
            }
            return settings
        }
    }
    /// How readers' digests leave; nil when no mail server is set.
    var mail: MailRoom? {
        get throws {
            guard let server = value(.mail) else { return nil }
            let account: MailAccount
            do { account = try MailAccount(server) } catch { throw ValidationError("STEMMA_MAIL: \(error)") }
            guard account.kind.sends else {
                throw ValidationError("STEMMA_MAIL: a server that sends is smtps:// or smtp://")
            }
            let client = MailClient(account, settings: try fetching, isOwners: true)
            let from =
                value(.mailFrom) ?? value(.contact).map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 } ?? ""
            let room = MailRoom(from: from) { message, from, to in
                switch await client.send(message, from: from, to: to) {
                case nil: .sent
                case .refused(let why): .refused(why)
                case .failed(let why): .failed(why)
                }
            }
            guard let room else {
                throw ValidationError("STEMMA_MAIL needs STEMMA_MAIL_FROM, the address of mail that digests come from")
            }
            return room
        }
    }
    /// The service's public address, without a slash at the end.
    private var base: String? { value(.base).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } }
    var serving: ServingSettings {
        get throws {
            var settings = ServingSettings()
            if let host = value(.host) { settings.host = host }
            if let port = try number(.port, Self.ports) { settings.port = port }
            settings.isOpen = value(.open) == "yes"
            settings.showsPictures = value(.pictures) != "no"
            if let base {
                guard let mark = base.firstRange(of: "://"), ["http", "https"].contains(base[..<mark.lowerBound]),
                    base[mark.upperBound...].first != "/",
                    base[mark.upperBound...].utf8.allSatisfy({
                        $0.isASCIILetter || $0.isASCIIDigit || Array("-._~/:[]".utf8).contains($0)
                    }), !base[mark.upperBound...].contains("//")
                else {
                    throw ValidationError(
                        "STEMMA_BASE is \"\(base)\"; it takes an address such as https://stemma.example or https://example.org/stemma"
                    )
                }
                settings.base = base
            }
            do {
                settings.proxies = try TrustedProxies(
                    (value(.proxies) ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init))
            } catch {
                throw ValidationError(
                    "STEMMA_PROXIES names \"\(error.text)\"; it takes addresses and networks such as 10.0.0.0/8, with commas between"
                )
            }
            if let header = value(.proxyUser) {
                guard header.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }) && !header.isEmpty
                else {
                    throw ValidationError("STEMMA_PROXY_USER is \"\(header)\", which is no name of a header")
                }
                guard !(value(.proxies) ?? "").isEmpty else {
                    throw ValidationError(
                        "STEMMA_PROXY_USER needs STEMMA_PROXIES: only these may name who is signed in")
                }
                settings.userHeader = header
                settings.proxyAdmins = Set(
                    (value(.proxyAdmins) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            }
            settings.openID = try openID
            if let rate = try number(.searchRate, 0...1_000_000) { settings.searchRate = Double(max(1, rate)) }
            return settings
        }
    }
    /// The provider that signs people in; throws a message for settings that cannot be meant.
    private var openID: OpenIDSettings? {
        get throws {
            guard let issuer = value(.issuer) else {
                for setting in [Setting.client, .clientSecret, .oidcAdmins, .oidcReaders] where value(setting) != nil {
                    throw ValidationError("\(setting.rawValue) needs STEMMA_OIDC_ISSUER, the provider's address")
                }
                return nil
            }
            guard let client = value(.client) else {
                throw ValidationError(
                    "STEMMA_OIDC_ISSUER needs STEMMA_OIDC_CLIENT, the provider's name for this service")
            }
            switch OpenIDSettings.kind(of: issuer) {
            case nil:
                throw ValidationError(
                    "STEMMA_OIDC_ISSUER is \"\(issuer)\"; it takes an address such as https://sso.example/realms/news")
            case .open(let hosts)? where try fetching.allowedHosts.isDisjoint(with: hosts):
                throw ValidationError(
                    "STEMMA_OIDC_ISSUER begins with https://; with http:// only a host of STEMMA_ALLOW_HOSTS is asked")
            default: break
            }
            func names(_ setting: Setting) -> Set<String> {
                Set(
                    (value(setting) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                        .filter { !$0.isEmpty })
            }
            var settings = OpenIDSettings(issuer: issuer, client: client)
            settings.secret = value(.clientSecret)
            if let claim = value(.groupsClaim) { settings.groupsClaim = claim }
            settings.admins = names(.oidcAdmins)
            settings.readers = names(.oidcReaders)
            return settings
        }
    }
    /// This program's own path.
    private static func program(_ argument: String) -> String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? argument
    }
}

/// The options that all commands of the service share.
struct ServiceOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: "The data folder (STEMMA_DATA; else stemma in the XDG data folder).")
    var data: String?

    /// Opens the database, or makes it.
    func open(_ configuration: Configuration = Configuration()) throws -> Store {
        // Only the owner can read files made from here on, including backups.
        umask(0o077)
        do {
            let store = try Store(folder: data ?? configuration.dataFolder)
            for path in store.mended { Console.error("\(path) could be read by others; now only by its owner") }
            return store
        } catch {
            Console.error("\(data ?? configuration.dataFolder): \(error)")
            throw ExitCode(2)
        }
    }
    func desk(
        _ store: Store, _ configuration: Configuration = Configuration(),
        log: Logger? = nil, metrics: any MetricsFactory = NOOPMetricsHandler.instance,
        base: @escaping @Sendable () -> String = { "" },
        acknowledge: (@Sendable ([String]) -> Void)? = nil
    ) throws -> Desk {
        var settings = try configuration.desk
        settings.base = base
        return Desk(
            store: store, fetcher: Fetcher(try configuration.fetching), settings: settings,
            log: try log ?? configuration.log(unlessSaid: .notice), metrics: metrics, acknowledge: acknowledge)
    }
    /// Runs a command's body; a failure of the database ends it with a message.
    func attempt<T>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch let failure as StoreFailure {
            Console.error(failure.description)
            throw ExitCode(2)
        } catch let failure as FetchFailure {
            Console.error(failure.description)
            throw ExitCode(2)
        }
    }
}

/// Milliseconds since 1970.
func now() -> Int { Int((Date().timeIntervalSince1970 * 1000).rounded(.down)) }
/// "2026-11-21 14:05", UTC.
func shown(_ milliseconds: Int) -> String {
    String(Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format().prefix(16)).replacing(
        "T", with: " ")
}
/// The name of the command's user, for the audit log.
let operatorName = ProcessInfo.processInfo.environment["USER"].map { "operator \($0)" } ?? "operator"
