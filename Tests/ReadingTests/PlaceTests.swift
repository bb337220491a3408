import NewsModel
import Reading
import Testing

/// Where an article was filed.
@Suite struct PlaceTests {
    private func names(_ places: [String], agencies: [String] = [], date: String? = nil) -> [String] {
        FiledPlaces.names(of: Article.Dateline(places: places, date: date, agencies: agencies, span: Span(0, 1)))
    }
    @Test(
        arguments: [
            ("GAZA", "Gaza"), ("Gaza City", "Gaza"), ("WASHINGTON -", "Washington"), ("Moskau", "Moscow"),
            ("Колорадо", "Colorado"), ("北京", "Beijing"),
            ("Colo.", "Colorado"), ("UNITED NATIONS", "United Nations"), ("Kiew", "Kyiv"), ("القاهرة", "Cairo"),
        ] as [(String, String)])
    func onePlaceHasOneName(written: String, name: String) {
        // A place that only some tables have in this script may be missing; it is never another one.
        let found = names([written])
        #expect(found == [name] || found.isEmpty && !written.utf8.allSatisfy { $0 < 0x80 }, "\(found)")
    }
    @Test(arguments: ["The", "An", "THE", "AN"]) func grammarIsNoPlace(word: String) { #expect(names([word]) == []) }
    @Test func aStateStandsBehindItsTown() {
        #expect(
            names(["TUCSON", "AZ"]) == ["Tucson", "Arizona"]
                && names(["LORN", "Тоск."], date: "2031-03-13") == ["Lorn", "Тоск"])
    }
    @Test func aLabelIsNoPlace() {
        #expect(names(["LA VÉRIFICATION"]) == [] && names(["FACT CHECK"]) == [])
        // An unknown name counts in a line that is certainly a dateline.
        #expect(
            names(["KORVIK"], agencies: ["dpa"]) == ["Korvik"] && names(["Korvik"], date: "2031-03-13") == ["Korvik"])
        #expect(names(["Korvik", "KORVIK"], agencies: ["dpa"]) == ["Korvik"])
        #expect(FiledPlaces.names(of: nil) == [] && names(["—", ""], agencies: ["dpa"]) == [])
    }
}
