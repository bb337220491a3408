import Comparing
import NewsModel
import Pipeline
import TestSupport
import Testing

/// Who stands where, on tellings of a few lines.
@Suite struct DisputeTests {
    private func story(_ tellings: [String]) async -> Story {
        let articles = tellings.enumerated().map { t, text in
            Repository.article("The dam of Korvik, part \(t)\n\n" + text + "\n", id: "t\(t)")
        }
        return Pipeline.story(of: await accounts(of: articles))
    }
    private func stances(_ dispute: Story.Dispute?, _ story: Story) -> Set<String> {
        Set((dispute?.positions ?? []).map { story.people[$0.who].name + " " + $0.stance.rawValue })
    }
    private static let claim = "Union leader Pavel Orlen said the company had opened the old sluice far too late."
    private static let denial = "Mayor Ida Lunde denied that the company had opened the old sluice far too late."
    /// Two texts of their own around the same two statements.
    private static let one = "A dam broke above Korvik on Monday night. \(claim) \(denial) Two barns are gone."
    private static let other =
        "Farmers of the Ter valley counted their cattle. The company had opened the old sluice too late, according to union leader Pavel Orlen. Mayor Ida Lunde denied that the company opened the old sluice too late."

    @Test func whatTwoTellingsSetBesideEachOtherIsDisputed() async {
        let story = await story([Self.one, Self.other])
        #expect(story.disputes.count == 1)
        #expect(stances(story.disputes.first, story) == ["Ida Lunde denies", "Pavel Orlen asserts"])
    }
    @Test func aDenialBesideAClaimInOneTellingIsNoDispute() async {
        #expect(await story([Self.one, "Farmers of the Ter valley counted their cattle."]).disputes.isEmpty)
    }
    @Test func copiesAreOneTelling() async {
        #expect(await story([Self.one, Self.one]).disputes.isEmpty)
    }
    @Test func aNotAloneMakesNoDispute() async {
        let answer = "“We have not spoken of the sluice with anybody,” Mayor Ida Lunde said."
        let texts = [Self.one, Self.other].map { $0.split(separator: "Mayor").dropLast().joined() + answer }
        #expect(await story(texts).disputes.isEmpty)
    }
}
