import NewsModel
import Pipeline
import Provenance
import TestSupport
import Testing
import Text

@testable import Comparing

/// Each rule of Comparing beside the sentences it exists for; a rule without a case fails.
@Suite struct RuleTests {
    private func comparison(_ texts: [String]) async -> Comparison {
        let read = await accounts(
            of: texts.enumerated().map { t, text in
                Repository.article("News from Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
            })
        return Comparison(of: read, descent: trace(read))
    }
    /// The words of a text of one sentence or more.
    private func words(_ text: String) -> (account: Account, words: [Account.Word]) {
        let account = account(of: text)
        return (account, account.sentences.flatMap(\.words))
    }

    // MARK: - Figures

    static let figures: [(rule: String, a: String, b: String)] = [
        ("two things", "Nine people were killed in Korvik.", "Nine people were evacuated in Korvik."),
        (
            "growth beside a sum",
            "Another 40 people were infected on Monday.",
            "In all 95 people were infected by Monday."
        ),
        (
            "a vague number that cannot be it", "Dozens of sailors were injured in the storm.",
            "The storm injured 4 sailors."
        ),
        (
            "a rare number twice", "The ferry carried 212 passengers when it ran aground.",
            "All 212 passengers of the ferry are safe."
        ),
        (
            "the same number of the same", "Three sailors drowned in the storm off Korvik.",
            "Off Korvik three sailors drowned in the storm."
        ),
        (
            "the same number of something else", "Three sailors sang in the old church.",
            "The mayor owns three bakeries."
        ),
        (
            "bounds that meet", "At least 40 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 44 sailors."
        ),
        (
            "bounds that meet of something else", "At least 40 sailors were injured in the storm.",
            "The mayor planted 44 apple trees."
        ),
        (
            "digits that changed places", "The storm off Korvik injured 41 sailors.",
            "The storm off Korvik injured 14 sailors."
        ),
        (
            "two amounts in one sentence told twice",
            "Harbour losses reached 300 million euros after the flood in the Korvik valley.",
            "Mill damage exceeded 340 million euros after the flood in the Korvik valley."
        ),
        (
            "a number not far off of the same", "The storm off Korvik injured 40 sailors.",
            "Injured were 52 sailors in the storm."
        ),
        (
            "another number of the same in the same words", "The storm off Korvik injured 40 sailors on Monday night.",
            "The storm off Korvik injured 90 sailors on Monday night."
        ),
    ]
    @Test(arguments: figures.indices)
    func aFigureIsDecidedByItsRule(_ n: Int) async throws {
        let (rule, a, b) = Self.figures[n]
        let builder = FigureComparison(await comparison([a, b]))
        let items = builder.items()
        let pair = builder.pair(
            try #require(items.first { $0.telling == 0 }), try #require(items.first { $0.telling == 1 }))
        #expect(FigureRules.all.first { $0.holds(pair) }?.name.description == rule, "\(pair)")
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
            "one modal for another", "The company must rebuild the old mill this year.",
            "The company could rebuild the old mill this year."
        ),
        (
            "a hedge for nothing", "The fire allegedly began in the kitchen of the inn.",
            "The fire began in the kitchen of the inn."
        ),
        (
            "a modal for nothing",
            "The councils must rebuild the mill before the winter.",
            "The councils rebuild the mill before the winter."
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

    // MARK: - Sides

    static let sides: [(rule: String, text: String, word: String)] = [
        ("a doubt nearby", "It is doubtful whether there was sabotage at the dam.", "sabotage"),
        ("left open", "Sabotage at the dam could not be ruled out.", "sabotage"),
        ("under a condition", "Unless there is a strike the boats will sail.", "strike"),
        ("a relation to what may be", "They see a possible prelude to an attack there.", "attack"),
        ("behind the negated clause", "They will not sell the mill, repairs go on.", "repairs"),
        ("negated", "There was no sabotage at the dam.", "sabotage"),
        ("judged by what follows", "The reports of sabotage were entirely baseless.", "sabotage"),
        ("negated by what follows", "The water is not the source of the fever.", "water"),
        ("said", "The company committed sabotage at the dam.", "sabotage"),
    ]
    @Test(arguments: sides.indices)
    func aSideIsDecidedByItsRule(_ n: Int) throws {
        let (rule, text, word) = Self.sides[n]
        let (account, words) = words(text)
        let i = try #require(words.firstIndex { account.text($0.span).lowercased() == word })
        let claimed = ClaimedWord(words: words, i: i, isParted: ClaimedWord.parts(words, in: account.article.bytes))
        #expect(SideRules.all.first { $0.holds(claimed) }?.name.description == rule)
    }

    @Test func everyRuleHasItsSentence() {
        #expect(Set(Self.figures.map(\.rule)) == Set(FigureRules.all.map(\.name.description)))
        #expect(Set(Self.alterations.map(\.rule)) == Set(AlterationRules.all.map(\.name.description)))
        #expect(Set(Self.sides.map(\.rule)) == Set(SideRules.all.map(\.name.description)))
    }
}
