import NewsModel
import TestSupport
import Testing

@testable import Feeds

/// Letters as feeds with one item.
@Suite struct MailTests {
    private static let letter = """
        Return-Path: <bounce@tosk.example>
        From: "Tosk Brief" <brief@tosk.example>
        To: ada@stemma.example
        Subject: =?utf-8?Q?Der_Hafen_schlie=C3=9Ft?= =?utf-8?B?OiBow7ZyZW4=?=
        Date: Fri, 27 Nov 2026 06:30:00 +0100
        Message-ID: <one@tosk.example>
        List-Id: Tosk Brief <brief.tosk.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        A note for programs that know no parts.
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8

        The quay closes.
        --inner
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <p title=3D"quay">The quay clo=
        ses in Malm=F6. <a href=3D"https://track.example/u/ada">Read on</a></p>
        --inner--
        --outer
        Content-Type: text/html
        Content-Disposition: attachment; filename=other.html

        <p>An attachment.</p>
        --outer--

        """

    private func item(_ text: String) -> (feed: ParsedFeed, item: ParsedFeed.Item?) {
        let feed = parseFeed(Array(text.utf8))
        return (feed, feed.items.first)
    }
    @Test(arguments: ["\n", "\r\n"]) func aLetterIsAFeedWithOneItem(lineEnd: String) throws {
        let (feed, item) = item(Self.letter.replacing("\n", with: lineEnd))
        #expect(feed.format == "mail" && feed.title == "Tosk Brief" && feed.selfLink == "mail:brief.tosk.example")
        #expect(item?.id == "mid:one@tosk.example" && item?.title == "Der Hafen schließt: hören")
        #expect(item?.published == "2026-11-27T06:30:00+01:00" && item?.link == nil)
        let text = try #require(item?.content)
        #expect(text.contains("The quay closes in Malmö.") && text.contains("title=\"quay\""))
        #expect(!text.contains("track.example") && text.contains(">Read on<") && !text.contains("attachment"))
    }
    @Test func aLetterWithoutPartsIsPlainText() {
        let (feed, item) = item(
            "From: dawn@lorn.example\nDate: Fri, 27 Nov 2026 06:30:00 GMT\nSubject: Bridge & ferry\n\nThe bridge\nis <closed>.\n\nThe ferry runs (https://t.example/u/ada).\nhttps://t.example/u/ada\n"
        )
        #expect(feed.selfLink == "mail:dawn@lorn.example" && feed.title == "dawn@lorn.example")
        #expect(item?.title == "Bridge & ferry")
        #expect(item?.content == "<p>The bridge is &lt;closed>.</p><p>The ferry runs</p>")
    }
    @Test(arguments: [
        ("plain", "plain"), ("=?utf-8?q?a=20b?=", "a b"), ("=?UTF-8?B?w7Y=?= x", "ö x"), ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?Q?=C3?= =?utf-8?Q?=B6?=", "ö"), ("=?iso-8859-1*de?Q?=F6?=", "ö"), ("=?x", "=?x"),
        ("=?utf-8?z?x?=", "=?utf-8?z?x?="), ("=?utf-8?q?a?=b", "ab"),
    ])
    func encodedWords(sent: String, read: String) {
        #expect(MailReader.words(sent) == read)
    }
    @Test(arguments: [
        ("=C3=B6", "ö"), ("a=\nb", "ab"), ("a= \t\r\nb", "ab"), ("a=", "a"), ("=", ""), ("=G1", "=G1"), ("=3", "=3"),
        ("50=25 x=3Dy", "50% x=y"),
    ])
    func quotedPrintable(sent: String, read: String) {
        #expect(String(decoding: MailReader.quotedPrintable(Array(sent.utf8)[...]), as: UTF8.self) == read)
    }
    @Test(arguments: [
        ("<a href='x'>t</a>", "<a >t</a>"), ("<a class=b href=x id=c>t", "<a class=b  id=c>t"),
        ("<img src = \"x>y\" alt=\"a > b\">", "<img  alt=\"a > b\">"), ("1 < 2", "1 < 2"), ("<a href=\"x", "<a "),
        ("<br/>", "<br/>"), ("<A HREF=x>", "<A >"), ("<a =href=x>", "<a =href=x>"),
    ])
    func addressesAreLeftOut(markup: String, left: String) { #expect(MailReader.withoutAddresses(markup) == left) }
    @Test func partsOfPartsEnd() {
        let nested = (0..<5000).map {
            "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
        }.joined()
        let (feed, item) = item("From: a@b.example\nDate: x\n" + nested + "\ntext")
        #expect(item?.content == nil && feed.notices.contains { $0.message.contains("not read") })
        let many = String(repeating: "--b\n\nx\n", count: 100_000)
        let (wide, first) = self.item(
            "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n" + many)
        #expect(first?.content == "<p>x</p>" && wide.notices.contains { $0.message.contains("not read") })
    }
    @Test func whatIsNoLetterIsNone() {
        for text in ["From: nobody\n\ntext", "<rss></rss>", "{}", "The note.\nFrom: x\nDate: y\n", ""] {
            #expect(parseFeed(Array(text.utf8)).format != "mail")
        }
    }
    @Test func wreckedLettersNeverTrap() {
        var wreckage = Wreckage(seed: 11)
        var bytes = Array(Self.letter.utf8)
        for n in 0..<rounds(400) {
            bytes = wreckage.wreck(n % 20 == 0 ? Array(Self.letter.utf8) : bytes)
            #expect(!MailReader.read(bytes).entries.isEmpty)
            _ = parseFeed(bytes)
        }
        for end in 0..<Self.letter.utf8.count { _ = MailReader.read(Array(Self.letter.utf8.prefix(end))) }
    }
}
