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
        #expect(
            feed.format == "mail" && feed.title == "Tosk Brief"
                && feed.selfLink == "mail:brief.tosk.example?from=tosk.example")
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
        #expect(item?.content == "<p>The bridge is &lt;closed&gt;.</p><p>The ferry runs.</p>")
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
        ("<a href='x'>t</a>", "<a>t</a>"), ("<a class=b href=x id=c>t", "<a class=\"b\" id=\"c\">t</a>"),
        ("<img src = \"x>y\" alt=\"a > b\">", "<img alt=\"a &gt; b\">"), ("1 < 2", "1 &lt; 2"),
        ("<br/>", "<br>"), ("<A HREF=x>t", "<a>t</a>"),
        // What shows in the text, and attributes of all kinds.
        ("<a href=\"x\">https://track.example/u/ada</a> on", "<a></a> on"),
        ("<p>This email was sent to Ada@stemma.example.</p>", "<p>This email was sent to.</p>"),
        ("<img data-src=\"https://t.example/ada\" alt=\"https://t.example/ada\">", "<img alt=\"\">"),
        ("<td style=\"background:url(https://t.example/ada)\" bgcolor=red>x", "x"),
        ("<meta content=\"https://t.example/ada\"><script type=\"application/ld+json\">{\"a\": 1}</script>x", "x"),
        ("<svg><text>x</text></svg>y", "y"), ("<!-- https://t.example/ada -->y", "y"),
        // A mark on a sign does not hide it.
        ("<p title='&quot;&#x301; href=x'>&lt;&#x301;b", "<p title=\"&quot;\u{301} href=x\">&lt;\u{301}b</p>"),
        // Lines for lists of letters.
        ("<div style=\"DISPLAY : none\">Peek</div><p>Text</p>", "<p>Text</p>"),
        ("<span style='mso-hide:all'>Peek</span>Text", "Text"), ("<p hidden>Peek</p>Text", "Text"),
        // One that is never closed hides nothing.
        ("<div style=\"display:none\"><p>Text</p>", "<div><p>Text</p></div>"),
    ])
    func markupKeepsNoAddresses(markup: String, left: String) {
        #expect(MailText.html(markup, readers: ["ada@stemma.example"]) == left)
    }
    @Test(arguments: [
        ("Read on at https://t.example/u/ada.", "Read on at."), ("a https://t.example/u/ada b", "a  b"),
        ("詳細はこちらhttps://t.example/u/ada", "詳細はこちら"), ("詳細https://t.example/u/ada。次の文", "詳細。次の文"),
        ("before\thttps://t.example/u/ada", "before\t"), ("www.t.example/u/ada", ""), ("WWW.T.example/u b", " b"),
        ("(see www.t.example/u/ada)", "(see )"), ("x (https://t.example/u/ada).", "x."), ("<https://t.example/a>", ""),
        ("https://münchen.example/u/ada next", " next"), ("awww.x", "awww.x"), ("://", "://"),
        ("Ada@Stemma.example wrote", " wrote"), ("grada@stemma.example", "grada@stemma.example"),
        ("12:30 and 1.5", "12:30 and 1.5"), ("news@tosk.example", "news@tosk.example"),
    ])
    func addressesAreCut(text: String, left: String) {
        #expect(MailText.without(text, addressesOf: ["ada@stemma.example"]) == left)
    }
    @Test func whoReadsItIsNotNamed() {
        let (_, item) = item(
            "From: a@b.example\nTo: Ada <ada@stemma.example>\nDelivered-To: ada+news@stemma.example\nDate: x\nSubject: For ada@stemma.example\n\nDear reader,\nthis went to ada@stemma.example and ADA+news@stemma.example.\n"
        )
        #expect(item?.title == "For" && item?.content == "<p>Dear reader, this went to and.</p>")
    }
    @Test(arguments: [
        ("a \nb\nc", false, "a b\nc\n"), ("Wör \nter", true, "Wörter\n"), ("> a \n> b", false, "a b\n"),
        ("> a \nb", false, "a \nb\n"), ("a\n-- \nb", false, "a\n-- \nb\n"), ("  a", false, " a\n"),
    ])
    func flowedLinesAreJoined(sent: String, joinsWords: Bool, read: String) {
        #expect(MailText.unflowed(sent, joinsWords: joinsWords) == read)
    }
    @Test func aWordThatWasDividedIsWhole() {
        let (_, item) = item(
            "From: a@b.example\nDate: x\nContent-Type: text/plain; format=flowed; delsp=yes\n\nDonau \ndampfschiff\n")
        #expect(item?.content == "<p>Donaudampfschiff</p>")
    }

    // MARK: - Who sent it

    @Test(
        arguments: [
            ("brief@tosk.example", nil, "brief@tosk.example"), ("<brief@tosk.example>", nil, "brief@tosk.example"),
            ("\"Tosk, Brief\" <brief@tosk.example>", "Tosk, Brief", "brief@tosk.example"),
            ("Valt, Rosa <rosa@tosk.example>", "Valt, Rosa", "rosa@tosk.example"),
            (
                "=?utf-8?q?B=C3=B6_=3Ceve=40evil.example=3E?= <brief@tosk.example>", "Bö <eve@evil.example>",
                "brief@tosk.example"
            ),
            ("\"eve@evil.example\" <brief@tosk.example>", "eve@evil.example", "brief@tosk.example"),
            ("brief@tosk.example (Tosk (the) Brief)", "Tosk (the) Brief", "brief@tosk.example"),
            ("(<eve@evil.example>) brief@tosk.example", "<eve@evil.example>", "brief@tosk.example"),
            (
                "\"a \\\"b\\\" <eve@evil.example>\" <brief@tosk.example>", "a \"b\" <eve@evil.example>",
                "brief@tosk.example"
            ),
        ] as [(String, String?, String)])
    func oneSenderIsNamed(header: String, name: String?, address: String) throws {
        let sender = try #require(MailReader.Sender(header))
        #expect(sender.name == name && sender.address == address && sender.domain == "tosk.example")
    }
    @Test(arguments: [
        "", "Tosk", "brief@tosk.example, eve@evil.example", "Tosk <brief@tosk.example>, Eve <eve@evil.example>",
        "Tosk <brief@tosk.example> <eve@evil.example>", "a: brief@tosk.example, eve@evil.example;",
        "<@a,@b:c@d.example>",
        "<brief@tosk.example@evil.example>", "<>", "=?utf-8?q?brief=40tosk.example?=", "\"brief@tosk.example\"",
    ])
    func otherSendersAreNone(header: String) { #expect(MailReader.Sender(header) == nil) }
    @Test func aListBelongsToItsSendersDomain() {
        func address(_ head: String) -> String? {
            item(head + "\nDate: x\nList-Id: <brief.tosk.example>\n\ntext").feed.selfLink
        }
        let own = address("From: Tosk <brief@tosk.example>")
        #expect(own != nil && own == address("From: Others <other@Tosk.example>"))
        #expect(address("From: Eve <eve@evil.example>") != own)
        #expect(address("From: Tosk <brief@tosk.example>\nFrom: Eve <eve@evil.example>") == nil)
        #expect(address("From: brief@tosk.example, eve@evil.example") == nil)
    }
    @Test func lettersWithoutAnIdAreNotOne() {
        let ids = ["one", "two"].map { item("From: a@b.example\nDate: x\nMessage-ID: <>\n\n" + $0).item?.id }
        #expect(ids[0] != nil && ids[0] != ids[1])
    }

    // MARK: - Letters as they come

    @Test(arguments: [
        "From: a@b.example\nX-Mailer : old\nDate: x\n\nText", "From: a@b.example\nno header at all\nDate: x\n\nText",
        "From: a@b.example\nDate: x\nContent-Transfer-Encoding: base64\n\nVGV4dA==\n____________\nUnsubscribe here\n",
        "From: a@b.example\nDate: x\nContent-Transfer-Encoding: base64\n\nVGV4dCAg\n--\nUnsubscribe\n",
        "From: a@b.example\nDate: x\nContent-Transfer-Encoding: base64 (so)\n\nVGV4\ndA==\n",
        "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary*0=\"b-\"; boundary*1=c\n\n--b-c\n\nText\n--b-c--\n",
        "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary*=us-ascii'en'b%20c\n\n--b c\n\nText\n--b c--\n",
        "From: a@b.example\nDate: x\nContent-Type: text/plain (x; y=\"); charset=utf-8\n\nText",
        "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=b--alt\n\n--b--alt\n\nText\n--b--alt--\n--b--\n",
        "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary=b \n\n--b \n\nText\n--b-- \nafter",
    ])
    func commonFaultsLoseNoLetter(_ text: String) {
        let (feed, item) = item(text)
        #expect(feed.format == "mail" && item?.content == "<p>Text</p>", "\(text)")
    }
    @Test func aLineThatBeginsAsABoundaryIsText() {
        let (_, item) = item(
            "From: a@b.example\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOne\n--b-lunatic\nTwo\n--b--\n"
        )
        #expect(item?.content == "<p>One --b-lunatic Two</p>")
    }
    @Test func aCharsetInPiecesIsRead() {
        #expect(
            MailReader.type("text/plain; charset*=utf-8''iso-8859-1; name*0*=''a%20; name*1=b").1 == [
                "charset": "iso-8859-1", "name": "a b",
            ])
    }
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
