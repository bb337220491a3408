import Feeds
import Foundation
import HTTPTypes
import NewsModel
import Reporting
import Store
import Testing

@testable import Serving

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
        let digest = try await town.store.setDigest(of: reader, to: "ada@tosk.example", hour: 7, due: 0, at: 0)
        let room = try #require(town.service.mail)
        let letter = try await Catalogue.$current.withValue(.german) {
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
        let second = try #require(try await town.store.digest(of: reader))
        #expect(second.key != first.key && second.confirmed == nil)
        for path in ["/digest/confirm", "/digest/stop"] {
            #expect(try await town.ask(.get, path + "?key=" + first.key).code == 404)
        }
        #expect(try await town.ask(.post, "/digest/stop?key=" + first.key).code == 200)
        #expect(try await town.store.digest(of: reader) == second)
        #expect(try await town.ask(.post, "/digest/stop?key=" + second.key).code == 200)
        #expect(try await town.store.digest(of: reader) == nil)
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
        #expect(parseFeed(Array(mail.utf8)).items.first?.content == "<p>.</p>" + text.replacing("\n", with: "\r\n"))
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
