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
}
