import Extraction
import NewsModel
import TestSupport
import Testing

/// What the lines of a text are: title, article, credit or furniture.
@Suite struct LineTests {
    private func article(_ text: String) throws -> Article { try extract(text: Array(text.utf8), id: "x") }
    private func body(_ article: Article) -> [String] {
        article.blocks.filter { $0.kind.isBody }.map { article.text($0.span) }
    }
    private func kind(_ line: String, in article: Article) -> Article.Block.Kind? {
        article.blocks.first { article.text($0.span).hasPrefix(line) }?.kind
    }
    private static let first =
        "The ferry Corran ran aground off Tosk on Monday with 40 people on board, the coast guard said in a statement."
    private static let second =
        "Nobody was hurt, and the boat was pulled free at high tide, said Ida Lunde, who runs the harbour office in Tosk."

    private static let third =
        "The company promised to pay the passengers back and to sail again on Wednesday if the hull has no crack. The pilot, it said, had known the rock, but the chart was twenty years old and did not show it. A new one has been ordered, and until it comes no boat of that size may pass the rock at low water, the harbour office wrote to all captains on the coast."

    // MARK: Credits

    /// A paragraph that holds a phrase of credits among its own words stays in the article.
    @Test(arguments: [
        "Lunde, who was reporting from the pier all night, said that the crew had been calm and that the lights never went out on deck.",
        "The inquiry, writing by hand and editing by candle light, as one clerk put it, took nine weeks and filled two boxes of paper.",
        "“I contributed to this report,” said the engineer, and he laid the torn page on the table.",
        "He later said sorry on Twitter.",
    ])
    func aSentenceIsNoCredit(_ line: String) throws {
        let article = try article("Ferry aground off Tosk\n\n\(Self.first)\n\n\(line)\n\n\(Self.second)\n")
        #expect(body(article).contains(line))
    }
    @Test(arguments: [
        "Ida Lunde and Per Holm contributed to this report.", "(Reporting by Ida Lunde; editing by Per Holm)",
        "Additional reporting by Ida Lunde in Tosk, Per Holm in Corran and Ana Reis in Lorn.",
    ])
    func aLineOfContributorsIsACredit(_ line: String) throws {
        let article = try article("Ferry aground off Tosk\n\n\(Self.first)\n\n\(Self.second)\n\n\(line)\n")
        #expect(kind(line, in: article) == .credit)
    }
    @Test func aRemarkInBracketsCreditsNobody() throws {
        let article = try article("The mayor's speech\n\n\(Self.first)\n\n(Applause)\n\n\(Self.second)\n")
        #expect(article.credits.isEmpty)
    }

    // MARK: Titles

    @Test func theTitleOfALineIsTheTitle() throws {
        let lines = [
            #"{"title":"Ferry aground","text":"Boat stuck near Tosk\n\n\#(Self.first)\n\n\#(Self.second)"}"#,
            #"{"title":"FERRY AGROUND, 40 ON BOARD AND NOBODY HURT","text":"Ferry aground, 40 on board and nobody hurt.\n\n\#(Self.first)"}"#,
        ]
        let read = try lines.map { try extract(line: JSONValue(parsing: Array($0.utf8))) }
        #expect(read[0].title == "Ferry aground" && read[0].titleSpan == nil)
        #expect(read[1].title == "FERRY AGROUND, 40 ON BOARD AND NOBODY HURT")
        #expect(kind("Ferry aground", in: read[1]) == .title)
    }
    @Test func aHeadlineMayEndLikeASentence() throws {
        let headline = "Ferry Corran Runs Aground Off Tosk, Coast Guard Says."
        let article = try article("\(headline)\n\n\(Self.first)\n\n\(Self.second)\n\n\(Self.first)\n")
        #expect(article.title == headline)
    }
    @Test func aFirstParagraphIsNoHeadline() throws {
        let article = try article("\(Self.first)\n\n\(Self.second)\n")
        #expect(article.title == nil)
    }

    // MARK: Furniture

    /// The lines that pages print about an article, in languages with a pack and without one.
    @Test(arguments: [
        [
            "Ferry Corran aground off Tosk with 40 on board", "Tosk Evening Post", "Oct 12, 2031, 7:45 AM",
            "4 min read",
            Self.first, Self.second,
        ],
        [
            "Fähre läuft vor Tosk auf Grund", "Von Ida Lunde, Tosk", "Stand: 12.10.2031, 21:05 Uhr",
            "Merken   Drucken   Teilen",
            "Die Fähre Corran ist am Montag mit 40 Menschen an Bord vor Tosk auf Grund gelaufen, teilte die Küstenwache am Abend mit.",
            "Verletzt wurde niemand. Das Schiff kam mit der Flut wieder frei, sagte Ida Lunde, die das Hafenamt in Tosk leitet.",
        ],
        [
            "Un ferry s’échoue au large de Tosk", "Publié le 12/10/2031 à 18:20, mis à jour à 19:05",
            "Temps de lecture : 4 min",
            "Le ferry Corran s’est échoué lundi au large de Tosk avec 40 personnes à bord, ont annoncé les garde-côtes dans la soirée.",
            "Personne n’a été blessé, et le bateau a été remis à flot à marée haute, a dit Ida Lunde, qui dirige le bureau du port.",
            "Selon elle, le pilote connaissait le rocher mais la carte, vieille de vingt ans, ne le montrait pas. « Nous en demanderons une autre », a-t-elle dit.",
            "La compagnie a promis de rembourser les passagers et de reprendre la ligne dès mercredi, si la coque ne montre pas de fissure.",
        ],
        [
            "Feribot Tosk açıklarında karaya oturdu", "Anasayfa | Gündem | Denizcilik",
            "12.10.2031 - 18:20 | Güncelleme: 12.10.2031 - 19:05",
            "Corran feribotu pazartesi günü 40 yolcuyla Tosk açıklarında karaya oturdu, sahil güvenlik akşam saatlerinde açıkladı.",
            "Kimse yaralanmadı ve gemi kabaran suyla birlikte kurtarıldı, dedi Tosk liman idaresinin başındaki Ida Lunde.",
        ],
    ])
    func linesAboutTheArticleAreNoArticle(_ lines: [String]) throws {
        let article = try article(lines.joined(separator: "\n\n") + "\n")
        #expect(body(article) == [lines[0]] + lines.filter { $0.count > 90 })
    }
    @Test func theLinesAboveTheTextTellTheDay() throws {
        func day(_ line: String) throws -> String? {
            try article("Ferry aground off Tosk\n\n\(line)\n\n\(Self.first)\n\n\(Self.second)\n").published
        }
        #expect(try day("Tosk Evening Post | Oct 12, 2031, 7:45 AM") == "2031-10-12")
        #expect(try day("Updated: 17/10/2031 18:20") == "2031-10-17")
        // The third of April or the fourth of March.
        #expect(try day("Updated: 3/4/2031 18:20") == nil)
    }
    @Test func footersAreNoArticle() throws {
        let tail = ["Seen something? Write to desk@toskpost.example", "With files from Lorn Wire", "(END)"]
        let article = try article(
            "Ferry aground off Tosk\n\n\(Self.first)\n\n\(Self.second)\n\n\(Self.third)\n\n\(tail.joined(separator: "\n\n"))\n"
        )
        for line in tail {
            #expect(
                kind(line, in: article)?.isBody == false, "\(line) is \(String(describing: kind(line, in: article)))")
        }
    }
    @Test func whatIsLeftOutIsSaid() throws {
        let menus = (1...6).map { "Home | World | Section \($0) | Weather" }.joined(separator: "\n")
        let full = try article("Ferry aground off Tosk\n\n\(Self.first)\n\n\(Self.second)\n")
        #expect(full.notices.isEmpty)
        let thin = try article("Ferry aground off Tosk\n\n\(menus)\n\n\(Self.first)\n\n\(Self.second)\n")
        #expect(thin.notices.contains { $0.message.contains("% of its text is left out of the article") })
    }

    // MARK: Lines and marks

    @Test func wrappedLinesAreParagraphs() throws {
        let text = """
            Ferry aground off Tosk

            The ferry Corran ran aground off Tosk on Monday with 40 people
            on board, the coast guard said in a statement that named no
            cause. Nobody was hurt, and the boat was pulled free at high
            tide.

            Ida Lunde, who runs the harbour office, said that the pilot had
            seen the rock and that the chart had not, which surprised her
            and that nobody had asked before.

            """
        let read = body(try article(text))
        #expect(read.count == 3)
        #expect(read.last?.hasSuffix("and that nobody had asked before.") == true)
    }
    @Test func misreadMarksAreReadAsWhatTheyWere() throws {
        let article = try article(
            "Ferry aground off Tosk\n\nThe harbourâ€™s gate is shut, â€œfor nowâ€\u{9D}, the port said on Monday evening.\n"
        )
        #expect(body(article).last == "The harbour’s gate is shut, “for now”, the port said on Monday evening.")
        #expect(article.notices.contains { $0.message.hasPrefix("3 misread characters") })
        let value = try JSONValue(parsing: Array(#"{"text":"The harbourâ€™s gate is shut."}"#.utf8))
        #expect(try extract(line: value, keepsText: true).bytes == Array("The harbourâ€™s gate is shut.".utf8))
        #expect(try extract(line: value).bytes == Array("The harbour’s gate is shut.".utf8))
    }
}
