import Grammar
import NewsModel
import TestSupport
import Testing
import Text

@testable import Reading

/// Words of several languages that mean the same have one key.
@Suite struct MeaningsTests {
    private func key(_ word: String, _ language: String, _ table: Meanings) -> UInt32? {
        table.key(of: Stemmer(language: language).key(word), in: language)
    }

    @Test func aTableIsReadBackAsItWasMade() throws {
        let bytes = Meanings.bytes(["de\tbrücke\tbridge", "fr\tpont\tbridge", "de\tsteg\tjetty"].map { Substring($0) })
        let table = try #require(Meanings(ModelBytes(copying: bytes)))
        let bridge = try #require(key("Brücken", "de", table))
        #expect(key("ponts", "fr", table) == bridge)
        #expect(key("Steg", "de", table) != bridge)
        let jetty = try #require(key("jetty", "en", table))
        #expect(key("Steg", "de", table) == jetty)
        #expect(key("Brücke", "fr", table) == nil)
        #expect(key("Brücke", "xx", table) == nil)
    }

    @Test func brokenBytesAreNoTableOrAnswerNothing() throws {
        let bytes = Meanings.bytes(["de\tsteg\tjetty", "fr\tjetée\tjetty"].map { Substring($0) })
        for count in 0..<bytes.count {
            guard let table = Meanings(ModelBytes(copying: Array(bytes.prefix(count)))) else { continue }
            _ = key("Steg", "de", table)
        }
        for n in 0..<(4 * bytes.count) {
            var broken = bytes
            broken[n % bytes.count] = UInt8(truncatingIfNeeded: n &* 37 &+ 11)
            broken[n * 7 % bytes.count] = 255
            _ = Meanings(ModelBytes(copying: broken)).map { key("Steg", "de", $0) }
        }
    }

    @Test func wordsOfTwoLanguagesHaveTheKeyOfTheirMeaning() throws {
        func keys(_ text: String, _ language: String) -> Set<UInt32> {
            var article = Repository.article(text, id: language)
            article.language = language
            return Set(read(article).sentences.flatMap(\.words).filter { $0.flags.contains(.meaning) }.map(\.key))
        }
        let english = keys("The beekeeper sold honey near the chapel.", "en")
        let german = keys("Der Imker verkaufte Honig bei der Kapelle.", "de")
        #expect(english.intersection(german).count >= 2, "\(english) \(german)")
    }
}
