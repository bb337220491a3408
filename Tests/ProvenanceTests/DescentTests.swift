import Languages
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

private let flood = """
    Dam at Sarnow breaks

    The earth dam above Sarnow broke on 14 March 2031 and 2,300 people left the valley of the Lenna within 40 minutes. Mayor Petra Holub closed the bridge at Tannholz after the water had risen by 3.2 metres. The operator Kelmar had measured 17 centimetres of movement in the wall since 2029. Engineer Rolf Bessing counted 64 houses under water between Sarnow and Tannholz. The army sent 120 soldiers and 9 boats from Greifen. Kelmar promised 5 million crowns for the families of Sarnow.
    """
private let flut = """
    Damm bei Sarnow gebrochen

    Der Erddamm oberhalb von Sarnow brach am 14. März 2031, und 2.300 Menschen verließen das Tal der Lenna innerhalb von 40 Minuten. Bürgermeisterin Petra Holub sperrte die Brücke bei Tannholz, nachdem das Wasser um 3,2 Meter gestiegen war. Der Betreiber Kelmar hatte seit 2029 in der Mauer eine Bewegung von 17 Zentimetern gemessen. Ingenieur Rolf Bessing zählte zwischen Sarnow und Tannholz 64 Häuser unter Wasser. Die Armee schickte 120 Soldaten und 9 Boote aus Greifen. Kelmar versprach den Familien von Sarnow 5 Millionen Kronen.
    """
private let eigen = """
    Nacht im Turnsaal

    Auf den Matten der Schule von Greifen schlafen 300 Menschen, die gestern noch in Sarnow wohnten. Eine Bäckerin verteilt Brot, das nach Keller riecht. Dass der Damm brechen würde, habe im Dorf seit 2029 jeder gewusst, erzählt ein Fischer. Um 2.300 Menschen zu wecken, brauchte die Feuerwehr 40 Minuten und eine Glocke. Petra Holub hat die Brücke bei Tannholz als Letzte verlassen. Nun zählt sie Decken.
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
    @Test func aTranslationIsOfTheFamilyAndAReportWithTheSameNumbersIsNot() throws {
        let descent = descent([flood, flut, eigen])
        #expect(descent.families.map { $0.members.map(\.telling) } == [[0, 1]])
        #expect(descent.originsAtLeast == 2)
    }
    @Test func whatIsLinkedWithOneOfThreeDoesNotJoinThem() throws {
        // The third telling shares sentences with the first alone, so that they are a family of their own.
        func text(_ sentences: [String]) -> String { "Sarnow\n\n" + sentences.joined(separator: " ") }
        let facts = flood.split(separator: "\n\n").last.map { $0.split(separator: ". ").map { $0 + "." } } ?? []
        try #require(facts.count == 6)
        let tellings = [
            text(facts.map(String.init)), text(facts.prefix(3).map(String.init)),
            text(facts.suffix(3).map(String.init)),
        ]
        let families = descent(tellings).families.map { $0.members.map(\.telling) }
        #expect(Set(families) == [[0, 1], [0, 2]])
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
