import NewsModel
import Provenance
import Reading
import TestSupport
import Testing

private let wire = """
    Landslide buries road near Averin

    AVERIN, 2 May 2031 (AFP) — A landslide buried the mountain road between Averin and Tosk on Friday, cutting off three villages. Helicopters brought food and medicine to about 600 inhabitants, the civil protection agency said. Geologists had warned of the slope since 2027.
    """
private let copy = """
    Road near Averin buried

    A landslide buried the mountain road between Averin and Tosk on Friday, cutting off three villages. Helicopters brought food and medicine to about 600 inhabitants, the civil protection agency said. Geologists had warned of the slope since 2027.
    """
private let own = """
    ‘The mountain moved’

    The ground trembled before the slope came down, farmer Udo Brand said in Tosk. He had driven his cows to the upper meadow an hour earlier. “The mountain moved,” he said. In the inn the guests sat by candlelight and waited for the army.
    """

private func descent(_ texts: [String]) -> Descent {
    trace(texts.enumerated().map { read(Repository.article($1, id: "t\($0)")) })
}

@Suite struct DescentTests {
    @Test func aCopyWithoutCreditFallsToItsAgency() throws {
        let descent = descent([wire, copy, own])
        let family = try #require(descent.families.first)
        #expect(family.parent == "AFP")
        #expect(family.members.map(\.telling) == [0, 1] && family.members.allSatisfy(\.isWhole))
        #expect(descent.originsAtLeast == 2 && descent.originsAtMost == 2)
        #expect(
            descent.lineages[0].how == .wireCopy && descent.lineages[1].primary == "AFP"
                && descent.lineages[2].primary == nil)
    }
    @Test func sharedQuotationsProveNothing() {
        let a =
            "Talks fail\n\nThe hall was cold and the coffee ran out before noon. “We will not sign this paper today or tomorrow,” envoy Mara Tell said. Outside, snow fell on the buses."
        let b =
            "No deal\n\nDelegates left one by one through a side door. “We will not sign this paper today or tomorrow,” envoy Mara Tell said. A janitor folded the flags."
        let descent = descent([a, b])
        #expect(descent.families.isEmpty && descent.originsAtLeast == 2)
        #expect(descent.passages.contains { $0.kind == .quotation })
    }
    @Test func outletNamesChangeNothing() {
        // With the agency's name masked the family is the same; only its parent has no name.
        let masked = wire.split(separator: "AFP", omittingEmptySubsequences: false).joined(separator: "XQZ")
        let a = descent([wire, copy, own])
        let b = descent([masked, copy, own])
        #expect(a.families.map { $0.members.map(\.telling) } == b.families.map { $0.members.map(\.telling) })
    }
    @Test func copiesAreFoundByContainment() throws {
        let accounts = [wire, copy, own].enumerated().map { read(Repository.article($1, id: "t\($0)")) }
        let pairs = copies(among: accounts)
        let pair = try #require(pairs.first)
        #expect(pairs.count == 1 && pair.a == 0 && pair.b == 1 && pair.containment > 0.8 && !pair.places.isEmpty)
    }
    @Test(arguments: [
        ("the associated press", "AP"), ("AFP", "AFP"), ("Deutsche Presse-Agentur", "dpa"), ("Reuters", "Reuters"),
    ])
    func agencyTable(_ credit: String, _ name: String) {
        #expect(AgencyTable.standard.agency(for: credit)?.name == name)
    }
    @Test func ordinaryWordsAreNoAgencies() {
        #expect(AgencyTable.standard.agency(within: "with a map of the region") == nil)
    }
}
