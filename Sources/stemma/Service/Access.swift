import ArgumentParser
import Foundation
import Store

/// `stemma token`: manages the tokens of programs.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make, list and remove tokens of the API.",
        subcommands: [Add.self, List.self, Remove.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a token and print it, this once.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "What it is for.") var name: String
        @Option(
            help:
                "What it may do: read, push (read and push articles), or write (also change sources, alerts and removals)."
        )
        var scope: AccessToken.Scope?
        @Flag(help: "The same as --scope write.") var write = false

        func validate() throws {
            guard !write || scope == nil || scope == .write else {
                throw ValidationError("--write is --scope write; give one of them")
            }
        }
        func run() async throws {
            let store = try options.open()
            let chosen = scope ?? (write ? .write : .read)
            let secret = try await options.attempt {
                try await store.addToken(name, scope: chosen, at: now(), actor: operatorName)
            }
            Console.write(Array((secret + "\n").utf8))
        }
    }
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print all tokens; not their secrets.")
        @OptionGroup var options: ServiceOptions
        func run() async throws {
            let store = try options.open()
            for token in try await options.attempt({ try await store.tokens() }) {
                let used = token.used.map { "used \(shown($0))" } ?? "never used"
                Console.write(Array("\(token.id)  \(token.name)  \(token.scope.rawValue)  \(used)\n".utf8))
            }
        }
    }
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a token.")
        @OptionGroup var options: ServiceOptions
        @Argument(help: "Its id.") var id: String
        func run() async throws {
            let store = try options.open()
            guard try await options.attempt({ try await store.removeToken(id, at: now(), actor: operatorName) }) else {
                Console.error("\(id): no such token; `stemma token` lists them")
                throw ExitCode(1)
            }
        }
    }
}

extension AccessToken.Scope: ExpressibleByArgument {}

/// `stemma password`: sets the password for the pages.
struct PasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Set somebody's password, read from standard input; ends all their sessions.")
    @OptionGroup var options: ServiceOptions
    @Option(help: "Whose; without, the administrator's, who is made if there is none.")
    var name = "admin"
    func run() async throws {
        if isatty(STDIN_FILENO) == 1 { Console.error("type the new password, at least ten characters:") }
        guard let password = readLine(strippingNewline: true), password.count >= 10 else {
            Console.error("a password has at least ten characters; nothing was changed")
            throw ExitCode(2)
        }
        let store = try options.open()
        let name = name
        if name != "admin" {
            guard try await options.attempt({ try await store.reader(named: name) }) != nil else {
                Console.error("\(name): no such reader; an administrator adds readers on the page Account")
                throw ExitCode(1)
            }
        }
        try await options.attempt {
            try await store.setReader(name, password: Secrets.hash(password: password), at: now())
        }
    }
}
