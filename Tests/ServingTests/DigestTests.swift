import Feeds
import Foundation
import HTTPTypes
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// The daily digest: what it says, when it goes, and who can start and stop it. `Evaluation/service/mail` sends it to a real server.
@Suite struct DigestTests {
    private func form(_ pairs: [(String, String)]) -> [UInt8] { Array(Town.encoded(pairs).utf8) }

    @Test func aDigestIsOneLetterInTwoParts() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await town.store.setDigest(of: reader, to: "ada@tosk.example", hour: 7, due: 0, at: 0)
        let room = try #require(town.service.mail)
        let letter = try #require(try await Digests(service: town.service, room: room).message(digest, reader))
        let bytes = letter.bytes
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(bytes.allSatisfy { $0 == 0x0D || $0 == 0x0A || (0x20...0x7E).contains($0) })
        #expect(!lines.contains { $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) || $0.utf8.count > 998 })
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        #expect(lines.contains("List-Unsubscribe: <\(town.service.settings.base)/digest/stop?key=\(digest.key)>"))
        // Read again as a letter.
        let read = parseFeed(bytes)
        #expect(read.title == "Stemma" && read.items.first?.title == letter.subject)
        let html = try #require(read.items.first?.content)
        let front = try await town.store.stories(
            {
                var query = StoryQuery()
                query.order = .top
                query.least = 2
                return query
            }()
        ).stories
        #expect(!front.isEmpty)
        for story in front.filter(\.isCompared).prefix(3) {
            let title = try #require(story.card?.heading(in: reader.languages)?.title)
            #expect(html.contains(title.replacing("&", with: "&amp;")) && letter.text.contains(title))
            #expect(letter.text.contains("/stories/\(story.id)\n") && letter.text.contains("\(story.tellings) article"))
        }
    }
    @Test func aDigestIsInTheReadersLanguage() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await town.store.setDigest(
            of: reader, to: "ada@tosk.example", hour: 7, due: 0, language: "de", at: 0)
        let room = try #require(town.service.mail)
        // Who named no language ordered it on a German page.
        #expect(Digests.language(of: digest, reader).language == "de")
        var known = reader
        known.languages = ["fr", "en"]
        #expect(Digests.language(of: digest, known).language == "en")
        let letter = try await Catalogue.$current.withValue(Digests.language(of: digest, reader)) {
            try await Digests(service: town.service, room: room).message(digest, reader)
        }
        let text = try #require(letter).text
        #expect(
            text.contains("unabhängige Berichte") && text.contains("Keine mehr davon: ") && !text.contains("report"))
    }
    @Test func nothingNewIsNoLetter() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        var digest = try await town.store.setDigest(of: reader, to: "ada@tosk.example", hour: 7, due: 0, at: 0)
        digest.told = Int.max / 2
        let room = try #require(town.service.mail)
        #expect(try await Digests(service: town.service, room: room).message(digest, reader) == nil)
    }
    @Test func aNewAddressMakesOldLinksUseless() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        func set(_ address: String, hour: Int) async throws -> Int {
            try await town.ask(
                .post, "/account/digest", as: .reader,
                body: form([("key", town.key), ("address", address), ("hour", String(hour)), ("to", "save")])
            ).code
        }
        #expect(try await set("ada@tosk.example", hour: 7) == 303)
        let first = try #require(try await town.store.digest(of: reader))
        #expect(first.confirmed == nil)
        #expect(try await town.store.dueDigests(at: Int.max, limit: 9).isEmpty)
        #expect(try await town.ask(.get, "/digest/confirm?key=" + first.key).code == 200)
        #expect(try await town.store.digest(of: reader)?.confirmed == nil)
        #expect(try await town.ask(.post, "/digest/confirm?key=" + first.key).code == 200)
        #expect(try await town.store.digest(of: reader)?.confirmed != nil)
        #expect(try await town.store.dueDigests(at: Int.max, limit: 9).map(\.reader.name) == ["admin"])
        // Another hour needs no new link.
        #expect(try await set("ada@tosk.example", hour: 9) == 303)
        #expect(try await town.store.digest(of: reader)?.key == first.key)
        // Another address does.
        #expect(try await set("ada@lorn.example", hour: 9) == 303)
        let wanted = try #require(try await town.store.digest(of: reader)?.unconfirmed)
        #expect(wanted.key != first.key && wanted.address == "ada@lorn.example")
        #expect(try await town.ask(.get, "/account", as: .reader).text.contains("A link was sent to ada@lorn.example"))
        #expect(try await town.ask(.get, "/digest/confirm?key=" + wanted.key).text.contains("ada@lorn.example"))
        #expect(try await town.ask(.post, "/digest/confirm?key=" + wanted.key).code == 200)
        let second = try #require(try await town.store.digest(of: reader))
        #expect(second.key == wanted.key && second.confirmed != nil)
        for path in ["/digest/confirm", "/digest/stop"] {
            #expect(try await town.ask(.get, path + "?key=" + first.key).code == 404)
        }
        #expect(try await town.ask(.post, "/digest/stop?key=" + first.key).code == 200)
        #expect(try await town.store.digest(of: reader) == second)
        #expect(try await town.ask(.post, "/digest/stop?key=" + second.key).code == 200)
        #expect(try await town.store.digest(of: reader) == nil)
    }
    @Test func anAddressThatTakesNoMailChangesNothing() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await confirmed(town, reader)
        let fields = [("key", town.key), ("address", "nobody@lorn.example"), ("hour", "7"), ("to", "save")]
        #expect(try await town.ask(.post, "/account/digest", as: .reader, body: form(fields)).code == 422)
        let after = try #require(try await town.store.digest(of: reader))
        #expect(after.address == digest.address && after.confirmed != nil && after.wanted == nil)
    }

    // MARK: - Sending

    /// Counts what is sent, and keeps the messages' ids.
    private actor Post {
        var ids: [String] = []
        var count: Int { ids.count }
        func take(_ message: [UInt8]) {
            let lines = String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n")
            ids.append(lines.first { $0.hasPrefix("Message-ID: ") } ?? "none")
        }
    }
    private func digests(
        _ town: Town, _ post: Post, _ outcome: MailRoom.Outcome = .sent
    ) throws -> Digests {
        let room = MailRoom(from: "news@stemma.example") { message, _, _ in
            await post.take(message)
            return outcome
        }
        return Digests(service: town.service, room: try #require(room))
    }
    private func confirmed(_ town: Town, _ reader: Reader) async throws -> MailDigest {
        let digest = try await town.store.setDigest(of: reader, to: "ada@tosk.example", hour: 7, due: 0, at: 0)
        #expect(try await town.store.confirmDigest(withKey: digest.key, due: 0, at: 0))
        return try #require(try await town.store.digest(of: reader))
    }
    private func forbid(_ change: String, _ town: Town) async throws {
        try await town.store.write { db in
            try db.run(
                sql: "CREATE TRIGGER held BEFORE UPDATE ON digest WHEN \(change) BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        }
    }
    @Test func whatCannotBeNotedIsNotSent() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await confirmed(town, reader)
        try await forbid("1", town)
        let post = Post()
        for _ in 0..<3 { try? await digests(town, post).tell(digest, reader) }
        let ids = await post.ids
        #expect(ids.isEmpty)
    }
    @Test func whatWasSentIsNotSentAtOnceAgain() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        _ = try await confirmed(town, reader)
        // The claim is saved, and the result is not.
        try await forbid("new.told_ms != old.told_ms", town)
        let post = Post()
        let now = TownFacts.start
        for _ in 0..<3 {
            for (digest, reader) in try await town.store.dueDigests(at: now, limit: 9) {
                try? await digests(town, post).tell(digest, reader)
            }
        }
        #expect(await post.count == 1)
        // Minutes later it is sent again, and can be told as a copy.
        let later = try await town.store.dueDigests(at: now + 300_000, limit: 9)
        #expect(later.count == 1)
        for (digest, reader) in later { try? await digests(town, post).tell(digest, reader) }
        let ids = await post.ids
        #expect(ids.count == 2 && Set(ids).count == 1)
    }
    @Test func twoWhoSendItSendItOnce() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await confirmed(town, reader)
        let post = Post()
        for _ in 0..<2 { try await digests(town, post).tell(digest, reader) }
        #expect(await post.count == 1)
        let told = try #require(try await town.store.digest(of: reader))
        #expect(told.tries == 0 && told.told == TownFacts.start && told.due > TownFacts.start)
    }
    @Test(arguments: [(MailRoom.Outcome.failed("away"), 1), (.refused("550"), 1)])
    func aFailureIsSaid(outcome: MailRoom.Outcome, tries: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "admin")?.reader)
        let digest = try await confirmed(town, reader)
        try await digests(town, Post(), outcome).tell(digest, reader)
        let waiting = try #require(try await town.store.digest(of: reader))
        #expect(waiting.problem != nil && waiting.tries == tries && waiting.told == digest.told)
        let isRefused = outcome == .refused("550")
        let tomorrow = Digests.next(hour: 7, after: TownFacts.start)
        #expect(waiting.due == (isRefused ? tomorrow : TownFacts.start + 300_000))
    }
    @Test(arguments: 0...23) func itComesAtItsHour(_ hour: Int) {
        for now in stride(from: 1_790_000_000_123, to: 1_821_000_000_000, by: 300_000_001) {
            let next = Digests.next(hour: hour, after: now)
            #expect(next > now && next - now <= 25 * 3_600_000)
            var time = time_t(next / 1000)
            var parts = tm()
            localtime_r(&time, &parts)
            #expect(Int(parts.tm_hour) == hour && parts.tm_min == 0)
        }
    }
    @Test(arguments: [
        ("plain", "plain"), ("Höhe", "=?utf-8?B?SMO2aGU=?="),
        ("a\r\nBcc: eve@x.example", "=?utf-8?B?YSAgQmNjOiBldmVAeC5leGFtcGxl?="),
        ("=?utf-8?q?x?=", "=?utf-8?B?PT91dGYtOD9xP3g/PQ==?="),
    ])
    func headersAreEncoded(text: String, sent: String) {
        #expect(OutgoingMail.encoded(header: text, behind: 9) == sent)
    }
    @Test func longHeadersAreFolded() {
        let text = String(repeating: "Ein Überblick über Häfen ", count: 12)
        let lines = ("Subject: " + OutgoingMail.encoded(header: text, behind: 9)).components(separatedBy: "\r\n")
        #expect(
            lines.count > 3 && lines.allSatisfy { $0.utf8.count <= 76 }
                && lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        let mail = "From: a@b.example\r\nDate: x\r\n" + lines.joined(separator: "\r\n") + "\r\n\r\nx"
        #expect(parseFeed(Array(mail.utf8)).items.first?.title == text.trimmingCharacters(in: .whitespaces))
    }
    @Test(arguments: [
        "a", String(repeating: "ö=", count: 200), "end \n\n.\n.dot\ttab \n", String(repeating: "x", count: 77),
    ])
    func bodiesComeBack(_ text: String) {
        let sent = OutgoingMail.quotedPrintable(text)
        #expect(sent.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 && $0.first != "." })
        let mail =
            "From: a@b.example\r\nDate: x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>.</p>"
            + sent
        #expect(parseFeed(Array(mail.utf8)).items.first?.content == "<p>.</p>" + text)
    }
    @Test(arguments: [
        "a@b.example", "first.last+news@mail.b-c.example", "a@localhost",
    ])
    func addresses(_ text: String) { #expect(MailAddress(text) != nil) }
    @Test(arguments: [
        "", "a", "a@", "@b", "a b@c", "a@b@c", "a@b..c", ".a@b", "a@-b", "ä@b", "a@b\r\nBcc: c@d", "\"a\"@b",
        "a@[1.2.3.4]", "<a@b>",
        String(repeating: "a", count: 65) + "@b", "a@" + String(repeating: "b", count: 64),
    ])
    func whatIsNoAddressIsNone(_ text: String) { #expect(MailAddress(text) == nil) }
}
