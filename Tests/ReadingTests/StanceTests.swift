import NewsModel
import Testing

@testable import Reading

/// What is really denied, doubted or said at all.
@Suite struct StanceTests {
    private func stances(_ text: String, in language: String = "en") -> [Account.Stance] {
        Telling(text, in: language).account.quotations.map(\.stance)
    }

    static let said: [(stance: Account.Stance, text: String)] = [
        (.denies, "Mayor Ida Lunde denied that the old dam leaks."),
        (.denies, "Mayor Ida Lunde denied any involvement in the sale of the dam."),
        (.denies, "Mayor Ida Lunde rejected the accusation that the council had ignored the old dam."),
        // What is in marks are the mayor's own words.
        (.says, "Mayor Ida Lunde dismissed the report as “pure nonsense from start to finish”."),
    ]
    @Test(arguments: said.indices)
    func whatTheCueSays(_ n: Int) {
        let (stance, text) = Self.said[n]
        #expect(stances(text) == [stance], "\(text)")
    }

    static let unsaid = [
        "Mayor Ida Lunde did not say when the old dam would be closed.",
        "Mayor Ida Lunde did not deny that the old dam leaks.",
        "Mayor Ida Lunde rejected a proposal to close the old dam.",
        "The council has denied a permit for the new dam.",
        "Mayor Ida Lunde wondered whether the old dam would hold.",
    ]
    @Test(arguments: unsaid)
    func whatNobodySays(_ text: String) {
        #expect(stances(text).isEmpty, "\(Telling(text).quotations)")
    }
    @Test func wordsInMarksThatWereNotSaidAreNobodys() {
        let quotations = Telling("Mayor Ida Lunde did not say “we will pay for every barn that is gone”.").account
            .quotations
        #expect(!quotations.isEmpty && quotations.allSatisfy { $0.speaker == nil })
    }
    @Test func whoIsAccusedAccusesNobody() {
        #expect(
            !Telling("Mayor Ida Lunde was accused of selling the old dam.").account.quotations.contains {
                $0.stance == .accuses
            })
    }
    @Test func aGermanDenial() {
        #expect(stances("Bürgermeisterin Ida Lunde bestreitet, dass der alte Damm undicht ist.", in: "de") == [.denies])
        #expect(stances("Bürgermeisterin Ida Lunde lehnte den Vorschlag des Rates ab.", in: "de").isEmpty)
    }
}
