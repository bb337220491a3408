import ArgumentParser

/// The command line. Each command reads its inputs, calls the stages and writes the result to stdout.
@main
struct Stemma: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stemma",
        abstract: "How many sources is this story really, and what do they agree and disagree about?",
        discussion: "Results go to stdout, messages to stderr. Exit: 0 done, 1 nothing found, 2 error, 3 done in part.",
        version: "0.1.0",
        subcommands: [
            Read.self, Extract.self, Feed.self, Explain.self, Verify.self, Annotate.self, Group.self, Likeness.self,
            Copies.self,
            Serve.self, SourcesCommand.self, Fetch.self, Search.self, Status.self, Export.self, Import.self,
            Capture.self,
            Backup.self,
            ScrubCommand.self, TakedownCommand.self, TokenCommand.self, PasswordCommand.self, SettingsCommand.self,
            Doctor.self,
            WorkerCommand.self,
        ])
}
