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

    @Test func aDayDoesNotSpeak() {
        let text = "Об этом 26 июля заявил глава гавани Мара Телль во время праздника."
        #expect(!Telling(text, in: "ru").speakers.contains("26"))
    }
    @Test func aSpeechVerbWithAClauseIsSurerThanANounBesideANoun() throws {
        func least(_ text: String) throws -> Int {
            let one = try #require(ConfidenceTrainer.instances(article(text)).first)
            return one.features.reduce(0) { $0 + (SpeakerConfidence.weights[$1] ?? 0) }
        }
        let sure = try least("Anna Berg, the chief engineer, said that the dam holds.")
        let unsure = try least("The network of the harbour reported nine small waves.")
        #expect(sure > unsure && sure > 0)
    }
    @Test func theTrainerSeesAlsoWhatIsDoubted() {
        let text = "Об этом 26 июля заявил глава гавани Мара Телль во время праздника."
        let all = ConfidenceTrainer.instances(article(text, in: "ru"))
        let named = Telling(text, in: "ru").account.quotations.filter { $0.speaker != nil }
        #expect(all.count >= named.count)
        #expect(all.allSatisfy { !$0.features.isEmpty && !$0.names.isEmpty })
    }
    /// The features' names are what weights are looked up by: each weight's name is one that some text can give.
    @Test func weightsHaveNamesThatAreInUse() {
        let prefixes = [
            "", "cue", "speaker", "content", "path", "sort", "named", "unnamed", "name", "mentions", "statements", "in",
            "classifiers", "no", "that", "colon", "comma", "capital", "mark", "verb", "with", "noun", "passed", "word",
            "says", "it", "impersonal", "direct", "mixed", "indirect", "wordsKnown", "noWords", "strictCues",
            "classifiers'",
        ]
        for name in SpeakerConfidence.weights.keys {
            #expect(prefixes.contains(name.split(separator: " ").first.map(String.init) ?? ""), "\(name)")
        }
        #expect(SpeakerConfidence.weights.count > 100)
    }
    @Test func marksStayWithoutASpeakerWhoIsDoubted() {
        let quoted = Telling("She made it in such shows as “Harbour Talk” and was happy.").account.quotations
        #expect(quoted.allSatisfy { $0.speaker == nil })
    }
}
