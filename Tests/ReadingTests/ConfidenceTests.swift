import Foundation
import NewsModel
import TestSupport
import Testing
import Text

@testable import Reading

/// How sure a speaker must be to be named.
@Suite struct ConfidenceTests {
    private func article(_ text: String, in language: String = "en") -> Article {
        var article = Repository.article(text)
        article.language = language
        return article
    }

    /// What rules or classifiers take for a statement, and nobody would believe: the trainer sees it, a reader does not.
    @Test(arguments: [
        ("en", "She broke the rookie record and a harbour record that stood for nine years.", "rookie"),
        ("de", "Der Nebel hatte den Hafen so verdeckt, dass niemand die Boje sah.", "Hafen"),
        (
            "fr", "La carte du port indique que le quai a deux bras.",
            "carte du port"
        ),
        ("es", "El mapa del puerto indica que el muelle tiene dos brazos.", "mapa del puerto"),
    ])
    func nobodySaysThis(_ language: String, _ text: String, _ speaker: String) {
        let found = ConfidenceTrainer.instances(article(text, in: language))
        #expect(found.contains { $0.names.contains(speaker) && $0.kind == "indirect" })
        #expect(!Telling(text, in: language).speakers.contains(speaker))
    }
    @Test func wordsInMarksStayWithoutTheirSpeaker() {
        let text = "Lorn Town won the match that fans recall as “the night of the long grass” in May."
        let found = ConfidenceTrainer.instances(article(text))
        #expect(found.contains { $0.names.contains("fans") && $0.kind == "mixed" })
        #expect(Telling(text).quotations == ["mixed | - | “the night of the long grass”"])
    }
    @Test func aSpeechVerbWithAClauseIsSurerThanANounBesideANoun() throws {
        func odds(_ text: String) throws -> Int {
            let one = try #require(ConfidenceTrainer.instances(article(text)).first)
            return SpeakerConfidence.forest.score(of: [one.kind] + one.features)
        }
        let sure = try odds("Anna Berg, the chief engineer, said that the dam holds.")
        let unsure = try odds("She broke the rookie record and a harbour record that stood for nine years.")
        #expect(sure > unsure && sure > SpeakerConfidence.least)
    }
    @Test func whoIsNamedIsNamedWithItsConfidence() throws {
        let sure = Telling("Anna Berg, the chief engineer, said that the dam holds.").account.quotations
        #expect(try #require(sure.first?.speakerConfidence) > 0.8)
        // A sentence in the Konjunktiv is less sure than the one that it continues.
        let both = Telling("Anna Berg sagte, der Damm halte. Die Kräne seien seit Mai gesperrt.", in: "de")
        let confidence = both.account.quotations.map(\.speakerConfidence)
        #expect(confidence.count == 2)
        #expect(try #require(confidence.first ?? nil) > 0.8)
        #expect(try #require(confidence.last ?? nil) <= 0.7)
        // Nobody is named, or no grammar is there.
        let unnamed = Telling("Lorn Town won the match that fans recall as “the night of the long grass” in May.")
        #expect(unnamed.account.quotations.map(\.speakerConfidence) == [nil])
        let plain = Telling("“The dam holds for now,” said Anna Berg.", byGrammar: false).account.quotations
        #expect(plain.count == 1 && plain[0].speaker != nil && plain[0].speakerConfidence == nil)
    }
    /// Read by grammar nobody is named without a confidence: also who goes on in the Konjunktiv is who was chosen for the words before.
    @Test(arguments: ["gazette.txt", "nordblatt.txt"])
    func everySpeakerHasItsConfidence(_ name: String) {
        let text = Repository.text(Repository.root.appendingPathComponent("Examples/harbour-fire/\(name)"))
        let found = Telling(text, in: name == "nordblatt.txt" ? "de" : "en").account.quotations.filter {
            $0.speaker != nil
        }
        #expect(found.count > 1)
        for one in found { #expect(one.speakerConfidence != nil, "\(one)") }
    }
    /// A feature that is renamed must be trained again: the forest knows most of what a text gives.
    @Test func mostFeaturesAreKnown() {
        let text = Repository.text(Repository.root.appendingPathComponent("Examples/harbour-fire/gazette.txt"))
        let features = ConfidenceTrainer.instances(article(text)).flatMap(\.features)
        #expect(features.count > 200)
        #expect(features.count { SpeakerConfidence.forest.knows($0) } * 10 > features.count * 8)
    }
    /// Who stands right before the cue may be meant, whatever the tree says; what a preposition governs may not.
    @Test(arguments: [
        (
            "Olav Rask sold the old mill after the dike engineers warned him that the river would rise.", "engineers",
            true
        ),
        ("The choir and the band rehearse twice a week since Berg promised to pay for the hall.", "Berg", true),
        ("A court in Lorn ruled on Friday that the harbour has to stay open for the ferries.", "Lorn", false),
    ])
    func whoStandsBeforeTheCueIsARival(_ text: String, _ name: String, _ isRival: Bool) {
        let found = ConfidenceTrainer.instances(article(text))
        #expect(found.contains { $0.isRival && $0.names.contains { $0.contains(name) } } == isRival)
    }
    /// Nobody speaks of himself by his name.
    @Test func whoIsNamedInWhatIsSaid() throws {
        let text = "Olav Rask has run the ferries since spring. He said that Rask is wrong about the harbour."
        let found = ConfidenceTrainer.instances(article(text)).filter { $0.names.contains { $0.contains("Rask") } }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.features.contains("named in what is said") })
    }
    /// The next likely one whom a pronoun may mean is a rival.
    @Test func theNextLikelyOneIsARival() {
        let text = "Ida Berg met Anna Rask on Friday. She said that the harbour is closed for the winter."
        let found = ConfidenceTrainer.instances(article(text))
        #expect(found.contains { $0.isRival && $0.features.contains("second referent pronoun") })
    }

    /// Before a colon a name or an office speaks; another noun is a label.
    @Test func aLabelSaysNothing() {
        let text = "Depth: Ships sink deeper into the mud when the tide leaves the inner basin."
        #expect(ConfidenceTrainer.instances(article(text)).contains { $0.kind == "indirect" })
        #expect(Telling(text).speakers == [])
    }
}
