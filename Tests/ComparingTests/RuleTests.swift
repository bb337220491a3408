import NewsModel
import Pipeline
import Provenance
import TestSupport
import Testing
import Text

@testable import Comparing

/// Each rule of Comparing beside the sentences it exists for. A rule without a case fails.
@Suite struct RuleTests {
    private func comparison(_ texts: [String]) async -> Comparison {
        let read = await accounts(
            of: texts.enumerated().map { t, text in
                Repository.article("The dam of Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
            })
        return Comparison(of: read, descent: trace(read))
    }

    // MARK: - Statements

    /// The rule that decides on the first quotations of two tellings.
    private static let statements: [(rule: String, a: String, b: String)] = [
        ("nothing in common", "“The sluice was opened too late,” Mayor Ida Lunde said.", "“We will rebuild every house,” Mayor Ida Lunde said."),
        ("half of the words", "“The sluice was opened two hours too late on Monday,” Mayor Ida Lunde said.", "“The sluice was opened two hours late,” Mayor Ida Lunde said."),
        ("the shorter within the longer", "“The sluice of the old dam was opened two hours too late on Monday because nobody heard the siren in the valley, and the engineers who should have watched the gauge were asleep in the barracks,” Mayor Ida Lunde said.", "“Engineers were asleep in the barracks,” Mayor Ida Lunde said."),
        ("another hearer", "“The sluice was opened too late,” Mayor Ida Lunde told the Korvik Gazette.", "“The old sluice never worked well in any winter,” Mayor Ida Lunde told Radio Tosk."),
        ("two languages: half of what both mean", "“The attack on the bridge killed nine people,” Mayor Ida Lunde said.", "„Der Angriff auf die Brücke hat neun Menschen getötet“, sagte Bürgermeisterin Ida Lunde."),
        ("one rare word of a few", "Mayor Ida Lunde spoke of “cautious optimism”.", "Mayor Ida Lunde spoke of “restrained optimism”."),
    ]
    @Test func printStatements() async throws {
        for (rule, a, b) in Self.statements {
            let comparison = await comparison([a, b])
            let builder = StatementBuilder(comparison)
            let items = builder.items()
            guard let x = items.first(where: { $0.telling == 0 }), let y = items.first(where: { $0.telling == 1 }) else { print("NO ITEMS", rule); continue }
            let pair = builder.pair(x, y)
            print("STATEMENT", rule, "=>", StatementRules.all.first { $0.holds(pair) }?.name.description ?? "none", x.person as Any, y.person as Any, pair)
        }
    }
}
