import Testing
import Text

@testable import Grammar

/// A little language: "the NOUN VERBs", with and without an adjective.
private enum Little {
    static let nouns = ["harbour", "pilot", "keeper", "island", "storm", "ferry"]
    static let verbs = ["waits", "sleeps", "returns", "listens"]
    static let adjectives = ["old", "grey", "quiet"]

    static func sentence(_ text: String, _ nodes: [Node]) -> GoldSentence {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        return GoldSentence(words: tokens, bytes: bytes, nodes: nodes)
    }
    static func plain(_ noun: String, _ verb: String) -> GoldSentence {
        sentence(
            "The \(noun) \(verb).",
            [
                Node(part: .determiner, traits: .definite, head: 1, relation: .determiner),
                Node(part: .noun, head: 2, relation: .subject), Node(part: .verb, traits: .finite),
                Node(part: .punctuation, head: 2, relation: .punctuation),
            ])
    }
    static func long(_ adjective: String, _ noun: String, _ verb: String) -> GoldSentence {
        sentence(
            "The \(adjective) \(noun) \(verb).",
            [
                Node(part: .determiner, traits: .definite, head: 2, relation: .determiner),
                Node(part: .adjective, head: 2, relation: .adjective), Node(part: .noun, head: 3, relation: .subject),
                Node(part: .verb, traits: .finite), Node(part: .punctuation, head: 3, relation: .punctuation),
            ])
    }
    static var sentences: [GoldSentence] {
        nouns.flatMap { noun in
            verbs.flatMap { verb in [plain(noun, verb)] + adjectives.map { long($0, noun, verb) } }
        }
    }
}

@Suite struct GrammarTests {
    private func parse(_ text: String, _ bytes: [UInt8]) throws -> [Node] {
        let grammar = try #require(Grammar(ModelBytes(copying: bytes)))
        let sentence = Little.sentence(text, [])
        return grammar.parse(sentence.words, in: sentence.bytes)
    }

    @Test func learnsALittleLanguage() throws {
        let model = GrammarTrainer.train(Little.sentences)
        // Neither this noun nor this pair was in the training.
        let nodes = try parse("The quiet lighthouse listens.", model)
        #expect(nodes.map(\.head) == [2, 2, 3, -1, 3])
        #expect(nodes.map(\.part) == [.determiner, .adjective, .noun, .verb, .punctuation])
        #expect(nodes[2].relation == .subject)
        #expect(nodes[3].traits == .finite)
    }
    @Test func theSameSentencesGiveTheSameBytes() {
        #expect(GrammarTrainer.train(Little.sentences) == GrammarTrainer.train(Little.sentences))
        #expect(GrammarTrainer.train(Little.sentences) != GrammarTrainer.train(Little.sentences.dropLast(20)))
    }
    @Test func aModelFitsIntoItsBytes() throws {
        let whole = GrammarTrainer.train(Little.sentences)
        let small = GrammarTrainer.train(Little.sentences, plan: GrammarTrainer.Plan(size: whole.count * 2 / 3))
        #expect(small.count <= whole.count * 2 / 3)
        #expect(try parse("The old storm waits.", small).count == 5)
    }
    @Test func everySentenceIsATree() throws {
        let model = GrammarTrainer.train(Little.sentences)
        for text in [
            "waits the the the.", ".", "old", "the . the . the", String(repeating: "grey storm the ", count: 130),
        ] {
            let nodes = try parse(text, model)
            #expect(nodes.count { $0.head < 0 } == 1, "\(text)")
            for start in nodes.indices {
                var k = start
                for _ in nodes.indices where k >= 0 { k = nodes[k].head }
                #expect(k < 0, "\(text): \(start) hangs in a circle")
            }
        }
    }
    @Test func nothingHasNoGrammar() throws {
        #expect(try parse("", GrammarTrainer.train(Little.sentences)).isEmpty)
    }
    @Test func damagedModelsAreRefused() {
        let model = GrammarTrainer.train(Little.sentences)
        #expect(Grammar(ModelBytes(copying: [])) == nil)
        #expect(Grammar(ModelBytes(copying: Array(model.dropLast(8)))) == nil)
        #expect(Grammar(ModelBytes(copying: [0] + model)) == nil)
        var chance = Chance(seed: 9)
        for _ in 0..<300 {
            var wreck = model
            for _ in 0..<4 {
                wreck[Int(chance.next() % UInt64(wreck.count))] = UInt8(truncatingIfNeeded: chance.next())
            }
            // It is refused, or it reads something: it never reaches beyond its bytes.
            let sentence = Little.plain("ferry", "waits")
            _ = Grammar(ModelBytes(copying: wreck))?.parse(sentence.words, in: sentence.bytes)
        }
    }
    @Test func codesOfUniversalDependencies() {
        for part in PartOfSpeech.allCases { #expect(PartOfSpeech(code: part.code) == part) }
        for relation in Relation.allCases { #expect(Relation(code: relation.code) == relation) }
        #expect(Relation(code: "obl:tmod") == .oblique)
        #expect(Relation(code: "unheard-of") == .dependent)
    }
}
