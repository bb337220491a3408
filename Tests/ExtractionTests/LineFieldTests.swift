import Extraction
import NewsModel
import TestSupport
import Testing

/// Article lines: which members are read, under which names, and what is refused.
@Suite struct LineFieldTests {
    private func article(_ json: String) throws -> Article {
        try extract(line: JSONValue(parsing: Array(json.utf8)), path: "in.jsonl")
    }
    private static let text = "The ferry ran aground off Corran on Monday, the coast guard said. Nobody was hurt."

    @Test func everyMemberIsRead() throws {
        let article = try article(
            #"{"id":"a","url":"https://korvik.example/a","title":"Ferry aground","text":"\#(Self.text)","published":"2031-05-02","language":"EN_gb","outlet":"Korvik Gazette","authors":["Ida Lunde"]}"#
        )
        #expect(article.id == "a" && article.url == "https://korvik.example/a" && article.path == "in.jsonl")
        #expect(article.title == "Ferry aground" && article.published == "2031-05-02" && article.language == "en")
        #expect(article.outlet == "Korvik Gazette" && article.authors == ["Ida Lunde"])
    }
    @Test func theFirstNameThatHasAValueWins() throws {
        let article = try article(
            #"{"text":"\#(Self.text)","published":"","date":"2031-05-02","language":null,"lang":"de","outlet":7,"source":"Tosk Radio"}"#
        )
        #expect(article.published == "2031-05-02" && article.language == "de" && article.outlet == "Tosk Radio")
    }
    @Test func anIdIsMadeOfTheAddressOrElseTheText() throws {
        let (a, b) = (try article(#"{"text":"\#(Self.text)"}"#), try article(#"{"text":"\#(Self.text)","lang":"en"}"#))
        #expect(a.id == b.id && !a.id.isEmpty)
        let c = try article(#"{"text":"\#(Self.text)","url":"https://korvik.example/a"}"#)
        let d = try article(#"{"text":"Other words were said in Corran today.","url":"https://korvik.example/a"}"#)
        #expect(c.id == d.id && c.id != a.id)
    }
    @Test func aHeadlineAloneIsItsText() throws {
        #expect(try article(#"{"title":"Ferry aground"}"#).bytes == Array("Ferry aground".utf8))
    }
    static let refused: [(json: String, error: ExtractionError)] = [
        ("[]", .notAnArticle("it is no object")), ("7", .notAnArticle("it is no object")),
        ("null", .notAnArticle("it is no object")),
        ("{}", .notAnArticle("it has no \"text\"")), (#"{"text":7}"#, .notAnArticle("it has no \"text\"")),
        (#"{"text":""}"#, .empty), (#"{"text":" \n\t"}"#, .empty),
    ]
    @Test(arguments: refused.indices)
    func whatIsNoArticleIsRefused(_ n: Int) {
        #expect(throws: Self.refused[n].error) { try article(Self.refused[n].json) }
    }
    @Test func everyErrorIsOneSentence() {
        for error in [ExtractionError.binary, .empty, .notAnArticle("it is no object")] {
            #expect(!error.description.isEmpty && !error.description.contains("\n"))
        }
    }
    @Test func theTextStaysByteForByte() throws {
        for text in ["a\\u0000b word", "A\\r\\nB", "\\u00e9te\\u0301", "  A word. ", "\\ud83d\\ude80 up"] {
            let value = try JSONValue(parsing: Array("{\"text\":\"\(text)\"}".utf8))
            #expect(try extract(line: value).bytes == Array((value["text"]?.string ?? "").utf8))
        }
    }
}
