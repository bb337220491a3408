import NewsModel
import Testing

@testable import Reading

/// Who says what by the article's grammar: kinds of sentences that lists of cues and patterns of words got wrong.
@Suite struct AttributionTests {
    @Test func nobodySaysWhatNobodyHasSaid() {
        #expect(Telling("No company has said that it owned the barge.").speakers == [])
        #expect(Telling("None of the pilots said that the buoy was lit.").speakers == [])
    }
    @Test func aConditionStatesNothing() {
        #expect(Telling("If the harbour board denies that the pier is rotten, the court will decide.").speakers == [])
    }
    @Test func thePersonInAppositionSpeaks() {
        let text = "The dockers' leader, Tom Erle, said that the cranes had stood still since noon."
        #expect(Telling(text).speakers == ["Tom Erle"])
    }
    @Test func verbsThatNoListHolds() {
        let text = "Anna Berg quipped that the ferry was older than the island."
        #expect(Telling(text).speakers == ["Anna Berg"])
    }
    @Test func theHearerDoesNotSpeak() {
        let text = "Anna Berg told reporters on Monday that the lighthouse would close."
        #expect(Telling(text).speakers == ["Anna Berg"])
    }
    @Test func relativeClausesSpeakOfWhoIsNamedBeforeThem() {
        let text = "Anna Berg, who said that the lighthouse would close, left the island at noon."
        #expect(Telling(text).speakers == ["Anna Berg"])
    }
    @Test func doubledApostrophesAreMarks() {
        let quotations = Telling("''The dam holds for now,'' Anna Berg said.").quotations
        #expect(quotations == ["direct | Anna Berg | ''The dam holds for now,''"])
    }
    @Test func aDayDoesNotSpeak() {
        let text = "Late on Friday, calling the storm “a very bad surprise”, the crews went home."
        #expect(!Telling(text).speakers.contains { $0.contains("Friday") })
    }
    @Test func withoutAGrammarRulesRead() {
        #expect(Models.grammar(of: "eo") == nil)
        #expect(Telling("Anna Berg said that the dam holds.", in: "eo").account.sentences.count == 1)
    }
}
