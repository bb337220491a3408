import NewsModel
import Testing

@testable import Extraction

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
    /// The forms that agencies of several countries give it: "MADRID, 19 may (EFE).-", "ROMA, 17 OTT - (ANSA) -".
    @Test(arguments: [
        ("Puerto Lorn, 19 may (Pressal).- ", "2031-05-19"), ("Puerto Lorn, 19 de mayo (Pressal) - ", "2031-05-19"),
        ("Puerto Lorn (Pressal).- ", nil), ("PUERTO LORN, 19 MAY - (Pressal) - ", "2031-05-19"),
        ("PUERTO LORN - (Pressal) – ", nil),
    ])
    func anAgencysPlaceInADateline(first: String, day: String?) throws {
        let text =
            "Cierra el puerto\n\n\(first)El puerto de la ciudad sigue cerrado desde el lunes por la tormenta, dijo la alcaldesa.\n\n"
            + "Los pescadores esperan una respuesta del gobierno antes del viernes, según su portavoz.\n"
        var article = Article(id: "x", bytes: Array(text.utf8))
        (article.language, article.published) = ("es", "2031-05-20")
        var reader = PlainTextReader(article: article)
        let found = reader.read()
        #expect(found.dateline?.agencies == ["Pressal"] && found.dateline?.places.count == 1)
        #expect(found.dateline?.date == day)
        #expect(found.credits.map(\.name) == ["Pressal"])
    }
    @Test func sourcesInALine() throws {
        #expect(try credits("\n\nSource: Lorn Times").contains("outlet Lorn Times"))
    }
    /// A phrase of three words or more, names, and nothing else.
    @Test(arguments: [
        ("With files from the Lorn Press", "Lorn Press"), ("— With files from The Lorn Press", "The Lorn Press"),
        ("*With inputs from PTI", "PTI"), ("With files from the harbour office in Lorn she left", nil),
        ("With files from the Lorn Press the office began its work.", nil),
    ])
    func whoseMaterialWasUsed(line: String, name: String?) throws {
        #expect(try credits("\n\n" + line) == (name.map { ["outlet " + $0] } ?? []))
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
