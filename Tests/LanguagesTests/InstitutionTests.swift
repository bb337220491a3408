import Languages
import Testing

/// The names of institutions that every country has.
@Suite struct InstitutionTests {
    @Test(arguments: Languages.all.map(\.code))
    func everyPackHasNames(_ code: String) {
        let names = InstitutionNames.names(in: code)
        #expect(names.contains { $0.institution == "United Nations" })
        #expect(names.contains { $0.institution == "central bank" })
        #expect(names.allSatisfy { !$0.words.isEmpty && $0.words.joined() == $0.words.joined().lowercased() })
        // The longest come first: "European Central Bank" is no central bank of a country.
        #expect(names.map(\.words.count) == names.map(\.words.count).sorted(by: >))
    }
    @Test(arguments: Languages.all.map(\.code))
    func noNameMeansTwo(_ code: String) {
        var meanings: [[String]: Set<String>] = [:]
        for name in InstitutionNames.names(in: code) { meanings[name.words, default: []].insert(name.institution) }
        for (words, institutions) in meanings { #expect(institutions.count == 1, "\(words): \(institutions)") }
    }
    @Test func aLanguageWithoutAPackHasNone() {
        #expect(InstitutionNames.names(in: "xx").isEmpty)
    }
}
