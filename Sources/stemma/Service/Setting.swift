import ArgumentParser
import Foundation

/// A setting of the service: an environment variable or a line of a configuration file. `Docs/Settings.md` is made of this list.
enum Setting: String, CaseIterable {
    case data = "STEMMA_DATA"
    case host = "STEMMA_HOST"
    case port = "STEMMA_PORT"
    case base = "STEMMA_BASE"
    case open = "STEMMA_OPEN"
    case proxies = "STEMMA_PROXIES"
    case proxyUser = "STEMMA_PROXY_USER"
    case proxyAdmins = "STEMMA_PROXY_ADMINS"
    case issuer = "STEMMA_OIDC_ISSUER"
    case client = "STEMMA_OIDC_CLIENT"
    case clientSecret = "STEMMA_OIDC_SECRET"
    case groupsClaim = "STEMMA_OIDC_GROUPS"
    case oidcAdmins = "STEMMA_OIDC_ADMINS"
    case oidcReaders = "STEMMA_OIDC_READERS"
    case adminPassword = "STEMMA_ADMIN_PASSWORD"
    case contact = "STEMMA_CONTACT"
    case mail = "STEMMA_MAIL"
    case mailFrom = "STEMMA_MAIL_FROM"
    case interval = "STEMMA_INTERVAL_MINUTES"
    case spacing = "STEMMA_SPACING_MS"
    case connections = "STEMMA_CONNECTIONS_PER_HOST"
    case allowHosts = "STEMMA_ALLOW_HOSTS"
    case authorities = "SSL_CERT_FILE"
    case pages = "STEMMA_PAGES"
    case pictures = "STEMMA_PICTURES"
    case keepDays = "STEMMA_KEEP_DAYS"
    case keepMB = "STEMMA_KEEP_MB"
    case workers = "STEMMA_WORKERS"
    case searchRate = "STEMMA_SEARCH_RATE"
    case demo = "STEMMA_DEMO"
    case log = "STEMMA_LOG"
    case models = "STEMMA_MODELS"
    case worker = "STEMMA_WORKER"

    /// Whether its value is shown to nobody.
    var isSecret: Bool { [.adminPassword, .clientSecret, .mail].contains(self) }
    /// What holds without it.
    var usual: String {
        switch self {
        case .data: "stemma in the XDG data folder"
        case .host: "127.0.0.1"
        case .port: "8417"
        case .base: "the address it listens on"
        case .open: "no"
        case .proxies, .proxyUser, .proxyAdmins, .adminPassword, .contact, .allowHosts, .mail: "none"
        case .mailFrom: "STEMMA_CONTACT, if that is for mail"
        case .issuer, .client, .oidcAdmins: "none"
        case .clientSecret: "none: a public client"
        case .groupsClaim: "groups"
        case .oidcReaders: "everybody whom the provider knows"
        case .interval: "as each source publishes"
        case .spacing: "1000"
        case .connections: "2"
        case .authorities: "the system's"
        case .pages, .pictures, .demo: "yes"
        case .keepDays, .keepMB: "all is kept"
        case .workers: "2"
        case .searchRate: "20"
        case .log: "info"
        case .models: "those in the program; of a package, /usr/share/stemma/models"
        case .worker: "this program"
        }
    }
    var help: String {
        switch self {
        case .data: "The folder of the database; only its owner can read it."
        case .host: "The address to listen on."
        case .port: "The port to listen on, 0 to 65535; 0 takes a free one."
        case .base:
            "How readers reach it, as https://stemma.example or https://example.org/stemma: with it links in feeds, alerts and cookies are right."
        case .open: "yes: anybody may read stories; whole texts only who is signed in."
        case .proxies: "Addresses or networks of proxies, such as 10.0.0.0/8, whose X-Forwarded-For is believed."
        case .proxyUser:
            "The header in which these proxies name who is signed in there, as Remote-User: readers are added as they come, and for pages only the header counts."
        case .proxyAdmins:
            "Names, with commas between, that become administrators when they come so for the first time."
        case .issuer:
            "The provider that signs people in by OpenID Connect, exactly as it names itself: https://sso.example/realms/news. Its page to send people back to is STEMMA_BASE/sign-in/oidc/back."
        case .client: "The name (client id) under which the provider knows this service."
        case .clientSecret: "The client's secret, if the provider gave one."
        case .groupsClaim: "The claim in which the provider lists somebody's groups."
        case .oidcAdmins:
            "The provider's groups whose members are administrators, with commas between; looked at each time somebody signs in there."
        case .oidcReaders: "The provider's groups whose members may sign in too, with commas between."
        case .adminPassword: "The first password of \"admin\", instead of the link that the first start prints."
        case .contact:
            "An address where the sites that are read can reach you; it stands in the User-Agent and is told to push services."
        case .mail:
            "The server that sends the readers' digests: smtps://name:password@mail.example, or smtp:// with STARTTLS; %40 for an @ in them."
        case .mailFrom: "The address of mail that they come from."
        case .interval: "Minutes between two looks at a source that says nothing about it; at least 15."
        case .spacing: "Milliseconds between two requests to one host."
        case .connections: "The most requests to one host at once."
        case .allowHosts:
            "Hosts of sources of your own that may have private addresses: host or host:port, with commas between."
        case .authorities: "A file of certificate authorities that replaces the system's."
        case .pages: "no: articles are read as their feeds give them, and no page is fetched."
        case .pictures: "no: pictures are neither fetched nor shown."
        case .keepDays: "Days after which articles go that are in no story with others."
        case .keepMB: "The size of the database above which the oldest pictures go, then the oldest pages."
        case .workers: "How many processes read and compare."
        case .searchRate: "Searches a second of one asker."
        case .demo: "no: the bundled example is not shown before the first source."
        case .log: "What is logged on stderr: trace, debug, info, notice, warning, error or critical."
        case .models: "The folder of the language models, of a packaged program; from the environment only."
        case .worker: "Another program as worker; for tests."
        }
    }
}

/// `stemma settings`.
struct SettingsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, config }
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List all settings of the service, what each does, and which are set.",
        discussion:
            "A setting is an environment variable, or a line NAME=value of ~/.config/stemma/config or /etc/stemma/config; NAME_FILE names a file with the value."
    )
    @Option(help: "text, markdown (Docs/Settings.md), or config: a file to begin with.") var format = Format.text

    func run() {
        let configuration = Configuration()
        switch format {
        case .text:
            for setting in Setting.allCases {
                let own =
                    setting.isSecret
                    ? configuration.value(setting).map { _ in "(set)" } : configuration.value(setting)
                line(
                    "\(setting.rawValue) = \(own ?? setting.usual)\(own == nil ? "  (not set)" : "")\n    \(setting.help)"
                )
            }
        case .markdown:
            line("# Settings\n")
            line("`stemma settings --format markdown` prints this page.\n")
            line(
                "\(Self.configuration.discussion) Options of commands come before the environment, the environment before files.\n"
            )
            line("| setting | what it does | without it |\n|---|---|---|")
            for setting in Setting.allCases { line("| `\(setting.rawValue)` | \(setting.help) | \(setting.usual) |") }
        case .config:
            line(
                "# Settings of Stemma: NAME=value. Lines with # say what holds without them. Then: systemctl restart stemma"
            )
            for setting in Setting.allCases where setting != .worker {
                line(
                    "\n# \(setting.help)\n#\(setting.rawValue)=\(setting.usual.contains(" ") || setting.usual == "none" ? "" : setting.usual)"
                )
            }
        }
    }
    private func line(_ text: String) { Console.write(Array((text + "\n").utf8)) }
}
