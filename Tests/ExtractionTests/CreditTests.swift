import Extraction
import NewsModel
import Testing

/// Who is credited with what, in texts of a few lines.
@Suite struct CreditTests {
    private func credits(_ end: String, first: String = "") throws -> [String] {
        let text =
            "A fire in the old harbour\n\n\(first)A fire broke out in the old harbour of Lorn at dawn, the police said.\n\n"
            + "Nobody was hurt, but two boats sank and the pier will stay closed for a week.\(end)\n"
        return try extract(text: Array(text.utf8), id: "x").credits.map { "\($0.role.rawValue) \($0.name)" }
    }
    @Test func agenciesInBracketsAtTheEnd() throws { #expect(try credits(" (AFP)") == ["agency AFP"]) }
    @Test func agenciesInADateline() throws {
        #expect(try credits("", first: "LORN, March 13 (Reuters) - ") == ["agency Reuters"])
    }
    @Test func sourcesInALine() throws {
        #expect(try credits("\n\nSource: Lorn Times").contains("outlet Lorn Times"))
    }
    @Test func reportersWhoContributed() throws {
        let found = try credits("\n\nAnna Berg and Tom Erle contributed to this report.")
        #expect(found.contains("reporter Anna Berg") && found.contains("reporter Tom Erle"))
    }
    @Test(arguments: [
        ("LORN, Valdria — ", ["LORN", "Valdria"]), ("LORN, Vald. -- ", ["LORN", "Vald."]),
        ("LORN (AFP) - ", ["LORN"]), ("Lorn, March 13 - ", ["Lorn"]),
        // A hyphen with spaces around it is no dash behind a place, nor is a number alone a day.
        ("The 5.9 - metre wave came first. ", []), ("An 18 - year - old drove. ", []),
        ("Lorn, Valdria — a town — ", []),
    ])
    func placesOfADateline(first: String, places: [String]) throws {
        let text =
            "A fire in the old harbour\n\n\(first)A fire broke out in the old harbour at dawn, the police said.\n\n"
            + "Nobody was hurt, but two boats sank and the pier will stay closed for a week.\n"
        #expect(try (extract(text: Array(text.utf8), id: "x").dateline?.places ?? []) == places)
    }
    @Test func noCreditWhereNoneStands() throws { #expect(try credits("") == []) }
}
