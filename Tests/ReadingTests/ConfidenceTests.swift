import Foundation
import NewsModel
import TestSupport
import Testing

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
        ("en", "It broke both a rookie record and a harbour record that stood for nine years.", "rookie"),
        ("de", "Der Nebel hatte den Hafen so verdeckt, dass niemand die Boje sah.", "Hafen"),
        ("fr", "Le plan de soutien à la flotte du nord annoncé en juin s'élève à neuf couronnes.", "flotte du nord"),
    ])
    func nobodySaysThis(_ language: String, _ text: String, _ speaker: String) {
        let found = ConfidenceTrainer.instances(article(text, in: language))
        #expect(found.contains { $0.names.contains(speaker) && $0.kind == "indirect" })
        #expect(!Telling(text, in: language).speakers.contains(speaker))
    }
    @Test func wordsInMarksStayWithoutTheirSpeaker() {
        let text = "Il porto di Lorna ricorda la tempesta, nota come “notte nera del molo”, di venti anni fa."
        let found = ConfidenceTrainer.instances(article(text, in: "it"))
        #expect(found.contains { $0.names.contains("Lorna") && $0.kind == "mixed" })
        #expect(Telling(text, in: "it").quotations == ["mixed | - | “notte nera del molo”"])
    }
    @Test func aSpeechVerbWithAClauseIsSurerThanANounBesideANoun() throws {
        func least(_ text: String) throws -> Int {
            let one = try #require(ConfidenceTrainer.instances(article(text)).first)
            return one.features.reduce(0) { $0 + (SpeakerConfidence.weights[$1] ?? 0) }
        }
        let sure = try least("Anna Berg, the chief engineer, said that the dam holds.")
        let unsure = try least("It broke both a rookie record and a harbour record that stood for nine years.")
        #expect(sure > unsure && sure > 0)
    }
    /// A feature that is renamed must be trained again: most of what a text gives has a weight.
    @Test func mostFeaturesHaveAWeight() {
        let text = Repository.text(Repository.root.appendingPathComponent("Examples/harbour-fire/gazette.txt"))
        let features = ConfidenceTrainer.instances(article(text)).flatMap(\.features)
        #expect(features.count > 200)
        #expect(features.count { SpeakerConfidence.weights[$0] != nil } * 10 > features.count * 8)
    }
}
