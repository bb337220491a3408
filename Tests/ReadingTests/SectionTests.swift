import NewsModel
import Reading
import TestSupport
import Testing

/// Which section of a newspaper an article belongs to.
@Suite struct SectionTests {
    private func section(_ text: String, _ language: String, url: String? = nil, subjects: [String] = []) -> Section? {
        var article = Repository.article(text + "\n", id: "a")
        article.language = language
        article.url = url
        article.subjects = subjects
        return Section.best(of: read(article, byGrammar: false).sectionScores)
    }
    @Test(
        arguments: [
            (
                "The home team won the match two goals to one, and its coach praised the players after the season's last game.",
                "en", Section.sport
            ),
            (
                "Der Trainer lobte seine Spieler nach dem Sieg im letzten Spiel der Saison; das Tor fiel in der Nachspielzeit der Liga.",
                "de", .sport
            ),
            (
                "L'entraîneur a félicité ses joueurs après la victoire au dernier match de la saison, un but à zéro.",
                "fr", .sport
            ),
            (
                "The court sentenced the man to nine years in prison for murder; the judge said the police had found the weapon.",
                "en", .crime
            ),
            (
                "The patients were treated in the hospital; doctors say the virus spreads and a vaccine against the disease is being tested.",
                "en", .health
            ),
            (
                "The company's shares fell after it reported lower profits, and investors sold stocks as the bank raised interest rates.",
                "en", .economy
            ),
        ])
    func itIsToldByItsWords(text: String, language: String, section wanted: Section) {
        #expect(section(text, language) == wanted)
    }
    @Test func whatItIsFiledUnderCounts() {
        let text = "On Monday it was said that everything would be as it was before. Nobody knew more in the evening."
        #expect(
            section(text, "en", url: "https://korvik.example/sport/tennis/1", subjects: ["Sport", "Tennis"]) == .sport)
        #expect(section(text, "en", subjects: ["Wirtschaft", "Börse", "Finanzen"]) == .economy)
    }
    @Test func ofNothingNothingIsKnown() {
        #expect(section("x", "en") == nil && Section.best(of: []) == nil && Section.best(of: [1, 2]) == nil)
        #expect(Section.politics.code == "medtop:11000000" && Section.arts.code == "medtop:01000000")
    }
}
