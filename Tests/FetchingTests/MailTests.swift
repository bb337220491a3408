import Testing

@testable import Fetching

/// Addresses of mail servers.
@Suite struct MailTests {
    @Test func aServerIsNamedWithItsPassword() throws {
        let account = try MailAccount("smtps://news%40stemma.example:a%3Ab%25@Mail.example")
        #expect(account.kind == .smtps && account.host == "mail.example" && account.port == 465)
        #expect(account.name == "news@stemma.example" && account.password == "a:b%" && !account.isHere)
        #expect(account.origin == "smtps://mail.example:465/")
        let folder = try MailAccount("imap://ada:x@[::1]:1143/News/Daily%20ones")
        #expect(folder.folder == "News/Daily ones" && folder.host == "::1" && folder.port == 1143 && folder.isHere)
        #expect(try MailAccount("imaps://mail.example").folder == "INBOX")
    }
    @Test(arguments: [
        "https://mail.example", "smtp://", "smtp://a@", "smtp://mail.example:0", "smtp://mail.example:x",
        "smtp://mail.example/folder",
        "smtp://a%zz@mail.example", "smtp://a%0d%0ab@mail.example", "imaps://mail.example/a\"b",
        "imaps://mail.example/a%22",
        "imaps://mail.example/a;UID=1", "smtp://ma il.example", "mail.example", "imaps://mail.example/a%0d%0aLOGOUT",
    ])
    func whatNamesNoServerIsRefused(_ text: String) { #expect(throws: FetchFailure.self) { try MailAccount(text) } }
    @Test func nobodyAnswers() async throws {
        let client = MailClient(try MailAccount("smtp://127.0.0.1:1"), settings: .init(), isOwners: true)
        guard case .failed = await client.send([], from: "a@b.example", to: "c@d.example") else {
            Issue.record("sent to nobody")
            return
        }
        let box = MailClient(try MailAccount("imap://127.0.0.1:1"), settings: .init(), isOwners: false)
        guard case .failure(.refusedAddress) = await box.news(since: nil) else {
            Issue.record("a private address was asked")
            return
        }
    }
    @Test(arguments: [
        ("127.0.0.1", true), ("127.9.8.7", true), ("localhost", true), ("127.mail.example", false),
        ("127.0.0.1.example", false), ("127.0.0", false), ("127.0.0.256", false), ("128.0.0.1", false),
    ])
    func thisMachineIsKnownByItsNumbers(host: String, isHere: Bool) throws {
        #expect(try MailAccount("imap://\(host)").isHere == isHere)
    }

    // MARK: - Folders

    private func client(_ server: FakeIMAP) throws -> MailClient {
        MailClient(try MailAccount("imap://ada:x@127.0.0.1:\(server.port)"), settings: .init(), isOwners: true)
    }
    private func numbers(_ news: MailClient.News) -> [String] {
        news.messages.map { String(decoding: $0.prefix { $0 != 0x0D }, as: UTF8.self).replacing("Subject: ", with: "") }
    }
    @Test func aFolderOfThousandsIsReadToItsEnd() async throws {
        let server = try FakeIMAP(FakeIMAP.folder(Array(1...5000), next: 5001))
        defer { server.end() }
        let news = try await client(server).news(since: nil).get()
        #expect(numbers(news) == (4951...5000).map(String.init) && news.state == "7:5001")
        #expect(server.commands.filter { $0.hasPrefix("UID SEARCH") } == ["UID SEARCH UID 4001:5000"])
        // From where it was read, at most fifty at once.
        let later = try await client(server).news(since: "7:990").get()
        #expect(numbers(later) == (990...1039).map(String.init) && later.state == "7:1040")
    }
    @Test func whatLiesFarApartIsFound() async throws {
        let server = try FakeIMAP(FakeIMAP.folder([3, 7000], next: 9000))
        defer { server.end() }
        let news = try await client(server).news(since: nil).get()
        #expect(numbers(news) == ["3", "7000"] && news.state == "7:9000")
        #expect(try numbers(await client(server).news(since: "7:4").get()) == ["7000"])
    }
    @Test(arguments: [
        "* SEARCH 9223372036854775807", "* SEARCH 4294967295 4294967296 99999999999999999999", "* SEARCH 11 12",
        "* SEARCH -1 0",
        "* 3 EXISTS", "* SEARCHED 5", "* SEARCH 5x",
    ])
    func inventedNumbersAreNotBelieved(_ line: String) async throws {
        let server = try FakeIMAP { command in
            (command.hasPrefix("STATUS") ? ["* STATUS INBOX (UIDVALIDITY 7 UIDNEXT 11)"] : [line], true)
        }
        defer { server.end() }
        for state in [nil, "7:5", "7:4000000000", "9:9", "x", "7:99999999999999999999"] {
            let news = try await client(server).news(since: state).get()
            #expect(news.messages.isEmpty && news.state == "7:11" && news.problem == nil, "\(state ?? "")")
        }
    }
    @Test(arguments: [
        "* STATUS INBOX (UIDVALIDITY 7)", "* STATUS INBOX (UIDVALIDITY 7 UIDNEXT 4294967296)", "",
        "* STATUS INBOX (UIDVALIDITY 0 UIDNEXT 4)", "* STATUS INBOX (UIDVALIDITY 7 UIDNEXT",
    ])
    func aFolderWithoutNumbersIsAFailure(_ line: String) async throws {
        let server = try FakeIMAP { _ in (line.isEmpty ? [] : [line], true) }
        defer { server.end() }
        guard case .failure(.brokenAnswer) = try await client(server).news(since: nil) else {
            Issue.record("numbers were made up")
            return
        }
    }
    @Test func aDamagedLetterIsPassedOverAfterSomeTries() async throws {
        let server = try FakeIMAP(FakeIMAP.folder([5, 6, 7], next: 8, damaged: [6]))
        defer { server.end() }
        var news = try await client(server).news(since: "7:5").get()
        #expect(numbers(news) == ["5"] && news.state == "7:6:1" && news.problem != nil && news.unread == 0)
        for tries in 2...3 {
            news = try await client(server).news(since: news.state).get()
            #expect(news.messages.isEmpty && news.state == "7:6:\(tries)")
        }
        news = try await client(server).news(since: news.state).get()
        #expect(numbers(news) == ["7"] && news.state == "7:8" && news.unread == 1 && news.problem != nil)
    }
    @Test func aRoundHasAnEnd() async throws {
        let server = try FakeIMAP(FakeIMAP.folder(Array(1...10), next: 11, size: 15 << 20))
        defer { server.end() }
        let news = try await client(server).news(since: "7:1").get()
        #expect(numbers(news) == ["1", "2", "3", "4", "5"] && news.state == "7:6")
    }
}
