import Extraction
import NewsModel
import Testing

/// Where the credit and the dateline that a news agency gives beside the body stand in the article.
@Suite struct WireLineTests {
    private static let body =
        "<p>A ferry with forty passengers ran aground off Korvik on Monday, the harbour master said.</p>"
        + "<p>Nobody was hurt, and the ship was pulled free by a tug before noon.</p>"

    private func article(
        _ body: String = body, credit: String? = nil, dateline: String? = nil, located: String? = nil,
        authors: [String] = []
    ) -> Article {
        var item = ParsedFeed.Item(id: "a")
        item.title = "Ferry runs aground"
        item.published = "2031-03-03T10:00:00Z"
        item.authors = authors
        var wire = ParsedFeed.Wire()
        (wire.credit, wire.dateline, wire.located) = (credit, dateline, located)
        item.wire = wire
        return extract(item: item, text: body, of: ParsedFeed(), id: "a")
    }
    private func lines(_ article: Article, _ kind: Article.Block.Kind) -> [String] {
        article.blocks.filter { $0.kind == kind }.map { article.text($0.span) }
    }

    /// Each row: the credit line, and the agencies that it names.
    @Test(arguments: [
        ("AFP", ["AFP"]), ("AFP/Reuters", ["AFP", "Reuters"]), ("(dpa)", ["dpa"]),
        ("Tosk News Agency", ["Tosk News Agency"]),
        ("  ", []), ("()", []),
    ])
    func aCreditIsALineOfItsOwn(_ credit: String, _ agencies: [String]) {
        let article = article(credit: credit)
        #expect(article.credits.map(\.name) == agencies && article.credits.allSatisfy { $0.role == .agency })
        for credit in article.credits { #expect(article.text(credit.span) == credit.name) }
        #expect(lines(article, .credit) == (agencies.isEmpty ? [] : [credit]))
        #expect(
            lines(article, .paragraph).count == 2 && lines(article, .paragraph).last?.hasSuffix("before noon.") == true)
    }
    @Test(arguments: ["<p>AFP</p>", "<p>(AFP)</p>", "<div>AFP</div>"])
    func aCreditThatTheBodyHasIsNotWrittenTwice(_ end: String) {
        let article = article(Self.body + end, credit: "AFP")
        #expect(article.credits.map(\.name) == ["AFP"])
        #expect(article.blocks.count == 4 && lines(article, .credit).count == 1)
    }
    /// Each row: the dateline, its places, its day and its agencies.
    @Test(arguments: [
        ("KORVIK, 3 March 2031 (AFP) -", ["KORVIK"], "2031-03-03", ["AFP"]),
        ("Korvik, March 3", ["Korvik"], "2031-03-03", []), ("KORVIK", ["KORVIK"], nil, []),
        ("From our correspondent in the north", [], nil, []),
    ])
    func aDatelineIsALineOfItsOwn(_ dateline: String, _ places: [String], _ date: String?, _ agencies: [String]) {
        let article = article(dateline: dateline)
        #expect(article.dateline?.places == places && article.dateline?.date == date)
        #expect(article.dateline?.agencies == agencies && article.credits.map(\.name) == agencies)
        #expect(article.dateline.map { article.text($0.span) } == dateline)
        #expect(lines(article, .credit) == [dateline])
        #expect(lines(article, .paragraph).first?.hasPrefix("A ferry with forty") == true)
    }
    @Test func whereItComesFromIsThePlace() {
        #expect(article(dateline: "The north, Monday", located: "Korvik").dateline?.places == ["Korvik"])
    }
    @Test func aDatelineThatTheBodyHasIsNotWrittenTwice() {
        let article = article(
            "<p>KORVIK, March 3 (AFP) - A ferry ran aground on Monday, they said.</p>",
            dateline: "KORVIK, March 3 (AFP)")
        #expect(article.blocks.count == 2 && article.dateline?.places == ["KORVIK"])
        #expect(article.credits.map(\.name) == ["AFP"])
    }
    @Test(arguments: [
        (["By Hedda Lind"], ["Hedda Lind"]), (["Von Hedda Lind und Udo Brand"], ["Hedda Lind", "Udo Brand"]),
        (["Hedda Lind", "Hedda Lind"], ["Hedda Lind"]), ([], []),
    ])
    func bylinesNamePeople(_ lines: [String], _ people: [String]) {
        #expect(article(authors: lines).authors == people)
    }
    @Test func aLongCreditIsNone() {
        #expect(article(credit: String(repeating: "AFP ", count: 200)).credits.isEmpty)
    }
}
