import NewsModel
import Reading
import TestSupport
import Testing

@testable import Languages
@testable import Provenance

/// How a telling came about, by what stands above and below it.
@Suite struct LineageTests {
    private static let body =
        "A landslide buried the mountain road between Averin and Tosk on Friday, cutting off three villages. Helicopters brought food and medicine to about 600 inhabitants, the civil protection agency said. Geologists had warned of the slope since 2027."
    private static let other =
        "The ground trembled before the slope came down, farmer Udo Brand said in Tosk. He had driven his cows to the upper meadow an hour earlier. In the inn the guests sat by candlelight and waited for the army."

    private func article(_ text: String, _ id: String = "t") -> Article {
        Repository.article("Road near Averin buried\n\n\(text)\n", id: id)
    }
    private func descent(_ texts: [String]) -> Descent {
        trace(texts.enumerated().map { read(article($1, "t\($0)")) })
    }

    static let credits: [(text: String, primary: String?, how: Lineage.How)] = [
        (body, nil, .original),
        ("AVERIN, 2 May 2031 (AFP) — " + body, "AFP", .wireCopy),
        ("AVERIN (Reuters) - " + body, "Reuters", .wireCopy),
        ("AVERIN (dpa) - " + body, "dpa", .wireCopy),
        (body + "\n\n© 2031 AFP", "AFP", .wireCopy),
        (body + "\n\nSource: Reuters", "Reuters", .wireCopy),
        (body + "\n\n(dpa)", "dpa", .wireCopy),
        // A contribution is a part, not the whole.
        (body + "\n\nAFP contributed to this report.", nil, .original),
    ]
    @Test(arguments: credits.indices)
    func theCreditNamesThePrimarySource(_ n: Int) throws {
        let (text, primary, how) = Self.credits[n]
        let lineage = try #require(descent([text]).lineages.first)
        #expect(lineage.primary == primary && lineage.how == how)
        #expect((primary == nil) == lineage.evidence.isEmpty)
    }
    @Test(arguments: credits.indices)
    func theEvidenceNamesIt(_ n: Int) throws {
        let (text, primary, _) = Self.credits[n]
        let account = read(article(text))
        let lineage = try #require(trace([account]).lineages.first)
        for span in lineage.evidence { #expect(account.text(span).contains(try #require(primary))) }
    }
    @Test func whoPassedItOnIsNamedAfterIt() throws {
        let descent = descent([Self.body + "\n\n(dpa/MIA)"])
        #expect(descent.lineages.first?.primary == "dpa" && descent.lineages.first?.via == ["MIA"])
        #expect(descent.agencies.map(\.name) == ["dpa"])
    }
    @Test func oneAgencyCreditedTwiceIsOneFamily() throws {
        // Each printed another part of the wire: nothing is shared but the credit.
        let descent = descent(["AVERIN (AFP) — " + Self.body, "TOSK (AFP) — " + Self.other])
        #expect(descent.families.map { $0.members.map(\.telling) } == [[0, 1]])
        #expect(descent.families.first?.parent == "AFP" && descent.originsAtLeast == 1 && descent.originsAtMost == 1)
    }
    @Test func twoAgenciesAreTwoFamiliesHoweverAlike() {
        let descent = descent(["AVERIN (AFP) — " + Self.body, "AVERIN (Reuters) - " + Self.body])
        #expect(descent.families.map(\.parent) == ["AFP", "Reuters"])
        #expect(descent.originsAtLeast == 2)
    }
    @Test func aLoneCreditIsAFamilyOfOne() {
        let descent = descent(["AVERIN (AFP) — " + Self.body, Self.other])
        #expect(descent.families.map { $0.members.map(\.telling) } == [[0]])
        #expect(descent.families.first?.members.first?.share == 1)
        #expect(descent.originsAtMost == 2)
    }
    @Test func aSharedPartCountsBetweenOneAndTwoOrigins() {
        let ownHalf = Self.other + " " + Self.other.split(separator: ". ").reversed().joined(separator: ". ") + "."
        let descent = descent([Self.body, Self.body + "\n\n" + ownHalf + "\n\n" + ownHalf])
        #expect(descent.originsAtLeast == 1 && descent.originsAtMost == 2)
        #expect(descent.families.first?.members.map(\.isWhole) == [true, false])
    }
    @Test func copiesWithoutCreditHaveNoParent() {
        let descent = descent([Self.body, Self.body, Self.other])
        #expect(descent.families.map { $0.members.map(\.telling) } == [[0, 1]])
        #expect(descent.families.first?.parent == nil)
        #expect(descent.lineages.map(\.how) == [.repost, .repost, .original])
        #expect(descent.families.first?.members.allSatisfy { !$0.directionKnown } == true)
    }
    @Test func everyRuleHasItsEvidence() {
        let descent = descent(["AVERIN (AFP) — " + Self.body, Self.body])
        for family in descent.families {
            #expect(!family.rules.isEmpty && !family.evidence.isEmpty)
            #expect(family.members.allSatisfy { (0...1).contains($0.share) })
        }
    }
    @Test func originsAreCountedTheSameInAnyOrder() {
        let texts = ["AVERIN (AFP) — " + Self.body, Self.body, Self.other, "TOSK (Reuters) - " + Self.other]
        let counts = [texts, texts.reversed(), [texts[2], texts[0], texts[3], texts[1]]].map { order in
            let found = descent(order)
            return [found.originsAtLeast, found.originsAtMost, found.families.count]
        }
        #expect(Set(counts).count == 1)
    }
    @Test func nothingDescendsFromNothing() {
        let descent = trace([])
        #expect(descent.families.isEmpty && descent.lineages.isEmpty && descent.originsAtMost == 0)
        #expect(trace([read(Article(id: "empty", bytes: []))]).originsAtMost == 1)
    }

    // MARK: - Passages and copies

    @Test func aPassageStandsInEachOfItsPlaces() {
        let accounts = [Self.body, Self.body + " " + Self.other].enumerated().map { read(article($1, "t\($0)")) }
        let passages = trace(accounts).passages
        #expect(passages.contains { $0.kind == .prose && $0.likeness == .copy })
        for passage in passages {
            #expect(passage.places.count >= 2 && Set(passage.places.map(\.telling)).count == passage.places.count)
            for place in passage.places { #expect(accounts[place.telling].text(place.span) == place.text) }
        }
    }
    @Test func aReworkedPassageIsNoCopy() {
        let reworked =
            "Three villages were cut off on Friday when a landslide buried the road through the mountains from Averin to Tosk. The civil protection agency said about 600 inhabitants got food and medicine by helicopter. They had feared for that steep slope since 2027, geologists recalled, and nobody listened."
        let passages = descent([Self.body, reworked]).passages.filter { $0.kind == .prose }
        let reworded = passages.filter { $0.likeness == .reworded }
        #expect(reworded.contains { $0.places.count == 2 && $0.places.allSatisfy { $0.text.contains("600") } })
    }
    @Test func containmentIsOfTheShorter() {
        let (part, whole) = (read(article(Self.body)), read(article(Self.body + " " + Self.other)))
        let (a, b) = (CopyProbe(part), CopyProbe(whole))
        #expect(a.containment(b) == 1 && b.containment(a) == 1)
        #expect(a.containment(CopyProbe(read(article(Self.other)))) == 0)
        #expect(a.containment(CopyProbe(read(Article(id: "empty", bytes: [])))) == 0)
    }
    @Test func aTemplateWithOtherNumbersIsNoCopy() {
        func note(_ n: [Int]) -> CopyProbe {
            CopyProbe(
                read(
                    article(
                        "The river gauge at Averin stood at \(n[0]) centimetres in the morning, \(n[1]) at noon and \(n[2]) in the evening, and the water office expects \(n[3]) tomorrow, with the usual reservations about rain in the upper valley."
                    )))
        }
        let monday = note([412, 418, 431, 440])
        #expect(monday.score(note([377, 369, 358, 350])) < monday.containment(note([377, 369, 358, 350])))
        #expect(monday.score(monday) == 1)
    }

    // MARK: - Agencies

    static let lines: [(line: String, agency: String?)] = [
        ("AFP contributed to this report", "AFP"), ("Reporting by AP and Reuters", "AP"),
        ("mit Material der dpa", "dpa"), ("by the Associated Press.", "AP"), ("(Agencia EFE)", "EFE"),
        ("download the app", nil), ("see the map", nil),
        ("The AP contributed to this report", "AP"), ("by the Canadian Press", "The Canadian Press"),
        ("ana went home", nil), ("", nil), ("the", nil), ("©", nil),
        ("Quelle: Deutsche Presse-Agentur", "dpa"), ("AP/AFP", "AP"), ("інтерфакс-україна", "Interfax-Ukraine"),
    ]
    @Test(arguments: lines.indices)
    func anAgencyInALine(_ n: Int) {
        #expect(AgencyTable.standard.agency(within: Self.lines[n].line)?.name == Self.lines[n].agency)
    }
    @Test func everyFormOfTheTableIsFound() {
        for agency in AgencyTable.standard.agencies {
            #expect(AgencyTable.standard.agency(for: agency.name) == agency)
            #expect(AgencyTable.standard.agency(for: "The " + agency.name.uppercased() + ".") == agency)
            for alias in agency.aliases { #expect(AgencyTable.standard.agency(for: alias) == agency) }
        }
    }
    @Test func aTableOfOnesOwn() {
        let table = AgencyTable("Korvik Wire=kw|korvik telegraph\n\nTosk Press=\nOther=kw")
        #expect(table.agencies.map(\.name) == ["Korvik Wire", "Tosk Press", "Other"])
        // The first line that has a form keeps it.
        #expect(table.agency(for: "KW")?.name == "Korvik Wire" && table.agency(for: "dpa") == nil)
    }
}
