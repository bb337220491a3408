import NewsModel
import Pipeline
import Provenance
import TestSupport
import Testing
import Text

@testable import Comparing

/// Each rule of Comparing beside the sentences it exists for; a rule without a case fails.
@Suite struct RuleTests {
    /// The words of a text of one sentence or more.
    private func words(_ text: String) -> (account: Account, words: [Account.Word]) {
        let account = account(of: text)
        return (account, account.sentences.flatMap(\.words))
    }

    // MARK: - Alterations

    static let alterations: [(rule: String, a: String, b: String)] = [
        (
            "a hedge for a hedge", "The divers perhaps found the lost anchor there.",
            "The divers possibly found the lost anchor there."
        ),
        ("a negation of grammar", "The mayor did not close the old bridge.", "The mayor did close the old bridge."),
        (
            "a word that negates", "The council called the report baseless and left the old hall.",
            "The council called the report thin and left the old hall."
        ),
        (
            "a meaning for its contrary", "Prices of bread will increase in Korvik this summer.",
            "Prices of bread will decrease in Korvik this summer."
        ),
        (
            "a number for a number", "The storm injured 40 sailors off the coast.",
            "The storm injured 52 sailors off the coast."
        ),
        (
            "a name for a name", "The boats of Korvik sailed home in the evening.",
            "The boats of Tosk sailed home in the evening."
        ),
        (
            "another relation to the name that follows", "The island was taken from Korvik in the spring.",
            "The island was taken by Korvik in the spring."
        ),
        (
            "a hedge in two words", "The report could not be checked in the evening.",
            "The report couldn't be checked in the evening."
        ),
        (
            "a hedge for nothing", "The fire allegedly began in the kitchen of the inn.",
            "The fire began in the kitchen of the inn."
        ),
    ]
    @Test(arguments: alterations.indices)
    func anAlterationIsDecidedByItsRule(_ n: Int) throws {
        let (rule, a, b) = Self.alterations[n]
        let (x, y) = (words(a).words, words(b).words)
        let gap = try #require(Alignment(x.map(\.key), y.map(\.key)).gaps(x.count, y.count).first)
        let replaced = ReplacedWords(of: x, beside: y, gap)
        #expect(AlterationRules.all.first { $0.holds(replaced) }?.name.description == rule)
    }

    @Test func everyRuleHasItsSentence() {
        #expect(Set(Self.alterations.map(\.rule)) == Set(AlterationRules.all.map(\.name.description)))
    }
}
