import Comparing
import NewsModel
import Pipeline
import TestSupport
import Testing

/// Who stands where, on tellings of a line or two.
@Suite struct DisputeTests {
    private func story(_ tellings: [String]) async -> Story {
        let articles = tellings.enumerated().map { t, text in
            Repository.article("The dam of Korvik, part \(t)\n\n" + text + "\n", id: "t\(t)")
        }
        return Pipeline.story(of: await accounts(of: articles))
    }
    private func stances(_ dispute: Story.Dispute?, _ story: Story) -> [String] {
        (dispute?.positions ?? []).map { story.people[$0.who].name + " " + $0.stance.rawValue }.sorted()
    }

    @Test func aDenialMeetsItsClaim() async {
        let story = await story([
            "Union leader Pavel Orlen said the company had committed sabotage at the dam.",
            "Mayor Ida Lunde denied that there had been sabotage at the dam.",
        ])
        #expect(story.disputes.count == 1)
        #expect(stances(story.disputes.first, story) == ["Ida Lunde denies", "Pavel Orlen asserts"])
    }
    @Test func aNotAloneMakesNoDispute() async {
        let story = await story([
            "Union leader Pavel Orlen said the sabotage at the dam had been planned.",
            "“We have not spoken of sabotage with anybody,” Mayor Ida Lunde said.",
        ])
        #expect(story.disputes.isEmpty)
    }
    @Test func aConditionClaimsNothing() async {
        let story = await story([
            "“Unless there is a withdrawal of the divers, we stay,” Mayor Ida Lunde said.",
            "Minister Tomas Varkhov said there was no withdrawal of the divers.",
        ])
        #expect(story.disputes.isEmpty)
    }
    @Test func leavingOpenTakesNoSide() async {
        let story = await story([
            "Mayor Ida Lunde said sabotage at the dam could not be ruled out.",
            "“This was not sabotage,” Union leader Pavel Orlen said.",
        ])
        #expect(story.disputes.isEmpty)
    }
    @Test func anAccusedWhoSaysNotByMeAnswers() async {
        let story = await story([
            "Prosecutors accused Idris Cole of hiding losses of 310 million euros.",
            "His lawyer Peter Vance insisted that the losses were caused by the market and not by his client.",
        ])
        #expect(stances(story.disputes.first, story).contains("Peter Vance denies"))
    }
    @Test func anAttackOnComputersIsNoInvasion() async {
        let story = await story([
            "Minister Tomas Varkhov said Valdria was behind the denial-of-service attacks (DDoS).",
            "President Anton Ledoux denied that Valdria was planning an attack on its neighbour.",
        ])
        #expect(story.disputes.isEmpty)
    }
    @Test func whatNobodyDeniesIsNoDispute() async {
        let story = await story([
            "Mayor Ida Lunde said the bridge was closed. She does not know the owner of the boat.",
            "“We do not know when it opens,” Union leader Pavel Orlen said.",
        ])
        #expect(story.disputes.isEmpty)
    }
}
