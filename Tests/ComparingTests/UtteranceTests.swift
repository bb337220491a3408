import NewsModel
import Pipeline
import Provenance
import TestSupport
import Testing
import Text

@testable import Comparing

/// Which quotations of two tellings are one utterance, and who is named for it.
@Suite struct UtteranceTests {
    private func story(_ texts: [String]) async -> (accounts: [Account], story: Story) {
        let read = await accounts(
            of: texts.enumerated().map { t, text in
                Repository.article("News from Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
            })
        return (read, compare(read, descent: trace(read)))
    }
    /// The texts of the wordings of each statement that several tellings have.
    private func joined(_ story: Story) -> [[String]] {
        story.statements.map { $0.wordings.map(\.place.text) }.filter { $0.count > 1 }
    }

    static let one: [[String]] = [
        [
            "“The sluice was opened far too late on Monday,” Mayor Ida Lunde said.",
            "Mayor Ida Lunde said the sluice had been opened far too late on Monday.",
        ],
        [
            "“The attack on the bridge killed nine people,” Mayor Ida Lunde said.",
            "„Der Angriff auf die Brücke hat neun Menschen getötet“, sagte Bürgermeisterin Ida Lunde.",
        ],
        [
            "“The dam was never inspected in the last seven years,” Mayor Ida Lunde said.",
            "« Le barrage n’a jamais été inspecté ces sept dernières années », a déclaré la maire Ida Lunde.",
        ],
    ]
    @Test(arguments: one)
    func wordingsOfOneUtteranceAreJoined(_ texts: [String]) async {
        let (_, story) = await story(texts)
        #expect(joined(story).count == 1, "\(story.statements)")
    }

    /// One sure telling outweighs two that are unsure, and the statement is less sure than that telling alone.
    @Test func theSurestNamesTheSpeaker() async throws {
        let words = "“The sluice was opened far too late,” Mayor Ida Lunde said. The Korvik Council said it was sorry."
        var read = await accounts(
            of: (0..<3).map { Repository.article("News from Korvik, part \($0)\n\n\(words)\n", id: "t\($0)") })
        for t in read.indices {
            let council = try #require(read[t].names.firstIndex { $0.name == "Korvik Council" })
            if t < 2 { read[t].quotations[0].speaker = council }
            read[t].quotations[0].speakerConfidence = t < 2 ? 0.3 : 0.9
        }
        let story = compare(read, descent: trace(read))
        let statement = try #require(story.statements.first { $0.wordings.count == 3 })
        #expect(statement.speaker.map { story.people[$0].name } == "Ida Lunde")
        #expect(statement.speakerConfidence == 0.54)
    }
    static let apart: [[String]] = [
        [
            "“The sluice was opened too late,” Mayor Ida Lunde said.",
            "“We will rebuild every cottage,” Mayor Ida Lunde said.",
        ],
        [
            "“The attack on the bridge killed nine people,” Mayor Ida Lunde said.",
            "„Die Regierung verhandelt mit der Armee über das Wasser“, sagte Bürgermeisterin Ida Lunde.",
        ],
        [
            "Mayor Ida Lunde said nine people had died in the fire at the mill.",
            "Farmer Tom Erle said the fire at the mill would cost him nine cows.",
        ],
    ]
    @Test(arguments: apart)
    func otherUtterancesStayApart(_ texts: [String]) async {
        let (accounts, story) = await story(texts)
        #expect(accounts.allSatisfy { !$0.quotations.isEmpty })
        #expect(joined(story).isEmpty, "\(story.statements)")
    }
    @Test func nobodyInBetweenJoinsTwoPersons() async {
        let said = "“The sluice was opened far too late on Monday, and nobody heard the siren”"
        let (accounts, story) = await story([
            "Mayor Ida Lunde said: \(said).", "\(said), wrote a reader of the Korvik Gazette.",
            "Captain Tom Erle said: \(said).",
        ])
        #expect(accounts.allSatisfy { !$0.quotations.isEmpty })
        for statement in story.statements {
            let tellings = Set(statement.wordings.map(\.place.telling))
            #expect(!tellings.isSuperset(of: [0, 2]))
        }
    }

    @Test func aTellingHasAnUtteranceOnce() async {
        let (_, story) = await story([
            "“The sluice was opened far too late on Monday,” Mayor Ida Lunde said. “The sluice was opened far too late on Monday,” Mayor Ida Lunde said again in the evening.",
            "“The sluice was opened far too late on Monday,” Mayor Ida Lunde said.",
        ])
        #expect(!joined(story).isEmpty)
        for statement in story.statements {
            let tellings = statement.wordings.map(\.place.telling)
            #expect(Set(tellings).count == tellings.count)
        }
    }

    @Test func mostWordingsSayWhoSpeaks() async throws {
        let said = "“The sluice was opened far too late on Monday, and nobody heard the siren,”"
        let (_, story) = await story([
            "\(said) Mayor Ida Lunde said.", "\(said) Mayor Ida Lunde said.", "\(said) the harbour office said.",
        ])
        let statement = try #require(story.statements.first { $0.wordings.count == 3 })
        #expect(statement.speaker.map { story.people[$0].name } == "Ida Lunde")
    }
}
