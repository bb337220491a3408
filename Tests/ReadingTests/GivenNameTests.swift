import Grammar
import Testing
import Text

@testable import Reading

/// Which words are given names, in which languages.
@Suite struct GivenNameTests {
    @Test func aTableKnowsItsNamesAndWhereTheyAreOtherWords() throws {
        let bytes = GivenNameTable.bytes(["belda\t", "rosa\ten de", "rosa\tfr", "иван", ""])
        let table = try #require(GivenNameTable(ModelBytes(copying: bytes)))
        #expect(table.contains(Hash.word("Belda"), in: "en") && table.contains(Hash.word("Иван"), in: "ru"))
        #expect(table.contains(Hash.word("Rosa")) && table.contains(Hash.word("rosa"), in: "it"))
        for language in ["en", "de", "fr"] { #expect(!table.contains(Hash.word("Rosa"), in: language)) }
        #expect(!table.contains(Hash.word("Norvik")))
    }
    @Test func brokenBytesAreNoTable() {
        let bytes = GivenNameTable.bytes(["belda", "rosa"])
        #expect(GivenNameTable(ModelBytes(copying: Array(bytes.dropLast(4)))) == nil)
        #expect(GivenNameTable(ModelBytes(copying: [1] + bytes.dropFirst())) == nil)
        #expect(GivenNameTable(ModelBytes(copying: [])) == nil)
    }
    /// A word for something else is no given name by the table alone: "North" would make persons of places.
    @Test func theTableAtHand() throws {
        let table = try #require(Models.givenNames)
        #expect(table.contains(Hash.word("Leonardo"), in: "en") && table.contains(Hash.word("Steve"), in: "it"))
        #expect(!table.contains(Hash.word("North"), in: "en") && !table.contains(Hash.word("North"), in: "es"))
        #expect(!table.contains(Hash.word("Paris")) && !table.contains(Hash.word("Korvik")))
    }
}
