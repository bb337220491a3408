import NewsModel
import Pipeline
import TestSupport
import Testing

/// Who is one person across tellings, on tellings of a line or two.
@Suite struct PeopleTests {
    private func story(_ tellings: [String]) async -> Story {
        Pipeline.story(
            of: await accounts(
                of: tellings.enumerated().map { t, text in
                    Repository.article("The flood at Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
                }))
    }
    private func names(_ story: Story, _ kind: Story.Person.Kind = .person) -> [String] {
        story.people.filter { $0.kind == kind }.map(\.name).sorted()
    }

    static let persons: [(why: String, tellings: [String], names: [String])] = [
        (
            "the same full name",
            ["“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Ida Lunde said."], ["Ida Lunde"]
        ),
        (
            "a surname that one person has",
            ["“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Lunde said."], ["Ida Lunde"]
        ),
        (
            "two people of one surname stay two",
            ["“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Viktor Lunde said."],
            ["Ida Lunde", "Viktor Lunde"]
        ),
        (
            "a surname that two people have goes to neither",
            [
                "“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Viktor Lunde said.",
                "“We had no boats,” Deputy Lunde said.",
            ], ["Ida Lunde", "Lunde", "Viktor Lunde"]
        ),
        (
            "a surname alone in two tellings",
            ["“The sluice broke,” Mayor Lunde said.", "“Nobody heard the siren,” Mayor Lunde said."], ["Lunde"]
        ),
        (
            "a surname that two people have, each with another office",
            [
                "“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Viktor Lunde said.",
                "“We had no boats,” Deputy Lunde said.", "“We had no lamps,” Judge Lunde said.",
            ], ["Ida Lunde", "Lunde", "Lunde", "Viktor Lunde"]
        ),
        (
            "two spellings of one name",
            ["“The sluice broke,” Tomas Varkhov said.", "“Nobody heard the siren,” Tomas Warchow said."],
            ["Tomas Varkhov"]
        ),
        (
            "an initial",
            ["“The sluice broke,” Jens Harrow said.", "“Nobody heard the siren,” J. Harrow said."], ["Jens Harrow"]
        ),
        (
            "an initial of somebody else",
            ["“The sluice broke,” Jens Harrow said.", "“Nobody heard the siren,” P. Harrow said."],
            ["Jens Harrow", "P. Harrow"]
        ),
        (
            "one first name, two surnames",
            ["“The sluice broke,” Ida Lunde said.", "“Nobody heard the siren,” Ida Brenner said."],
            ["Ida Brenner", "Ida Lunde"]
        ),
        (
            "a title changes nobody",
            ["“The sluice broke,” Mayor Ida Lunde said.", "“Nobody heard the siren,” Ida Lunde said."], ["Ida Lunde"]
        ),
        (
            "two languages",
            [
                "“The sluice broke,” Mayor Ida Lunde said.",
                "„Niemand im Tal hörte die Sirene, und das Wasser stieg die ganze Nacht“, sagte Bürgermeisterin Ida Lunde.",
            ],
            ["Ida Lunde"]
        ),
        (
            "two people of one surname in two languages",
            [
                "“The sluice broke,” Ida Marvitch said. “Nobody heard the siren,” Viktor Marvitch said.",
                "„Die Schleuse brach in der Nacht, und das Wasser stieg“, sagte Ida Marwitsch am Montag. „Niemand hörte die Sirene“, sagte Viktor Marwitsch.",
            ],
            ["Ida Marvitch", "Viktor Marvitch"]
        ),
        (
            "three scripts",
            [
                "“The sluice broke,” Ida Marvitch said.",
                "«Шлюз сломался ночью, и вода поднималась до утра», — сказала Ида Марвич журналистам в понедельник.",
                "«Η πύλη έσπασε τη νύχτα και το νερό ανέβαινε ως το πρωί», είπε η Ίντα Μάρβιτς τη Δευτέρα.",
            ],
            ["Ida Marvitch"]
        ),
        (
            "a rank before the full name",
            ["“The sluice broke,” Commodore Tomas Varkhov said.", "“Nobody heard the siren,” Tomas Varkhov said."],
            ["Tomas Varkhov"]
        ),
        (
            "a rank before a first name that few have",
            ["“The sluice broke,” Commodore Jørn Varkhov said.", "“Nobody heard the siren,” Jørn Varkhov said."],
            ["Jørn Varkhov"]
        ),
        (
            "an office and a town before the full name",
            [
                "“The sluice broke,” Harbour Inspector Jørn Varkhov said.",
                "“Nobody heard the siren,” Jørn Varkhov said.",
                "“We had no boats,” Jørn Varkhov said.",
            ],
            ["Jørn Varkhov"]
        ),
        (
            "a father and a son in one telling",
            [
                "“The sluice broke,” Tomas Varkhov said. “Nobody heard the siren,” Tomas Varkhov Jr. said.",
                "“We had no boats,” Tomas Varkhov Jr. said.",
            ],
            ["Tomas Varkhov", "Tomas Varkhov Jr."]
        ),
        (
            "a nickname in one telling",
            [
                "“The sluice broke,” Tomas “Skipper” Varkhov said. “Nobody heard the siren,” Tomas Lunde said.",
                "“We had no boats,” Tomas Varkhov said.",
                "“We had no time,” Tomas (Skipper) Varkhov said.",
            ],
            ["Tomas Lunde", "Tomas “Skipper” Varkhov"]
        ),
        (
            "two suffixes",
            ["“The sluice broke,” Tomas Varkhov Sr. said.", "“Nobody heard the siren,” Tomas Varkhov Jr. said."],
            ["Tomas Varkhov Jr.", "Tomas Varkhov Sr."]
        ),
        (
            "two suffixes and an initial",
            ["“The sluice broke,” Tomas F. Varkhov Sr. said.", "“Nobody heard the siren,” Tomas Varkhov Jr. said."],
            ["Tomas F. Varkhov Sr.", "Tomas Varkhov Jr."]
        ),
        (
            "kings and commoners",
            [
                "“The sluice broke,” King Viktor III said.", "“Nobody heard the siren,” King Viktor II said.",
                "“We had no boats,” Viktor Lunde said.",
            ],
            ["Viktor II", "Viktor III", "Viktor Lunde"]
        ),
        (
            "a suffix at the end of a sentence",
            [
                "“The sluice broke,” said Tomas Varkhov III. “Nobody heard the siren,” said Anna Berg.",
                "“We had no boats,” Tomas Varkhov III said.",
            ],
            ["Anna Berg", "Tomas Varkhov III"]
        ),
        (
            "a full name in one telling, the surname in two",
            [
                "“The sluice broke,” Jørn Varkhov said.", "“Nobody heard the siren,” Varkhov said.",
                "“We had no boats,” Varkhov said.",
            ],
            ["Jørn Varkhov"]
        ),
        (
            "the surname in a heading",
            [
                "Varkhov quits\n\n“The sluice broke,” Maria Anna Varkhov said.",
                "“Nobody heard the siren,” Anna Varkhov said.",
            ],
            ["Maria Anna Varkhov"]
        ),
        (
            "an initial in the middle is no first name",
            ["“The sluice broke,” said Mayor Samuel A. Varkhov.", "“Nobody heard the siren,” Anna Varkhov said."],
            ["Anna Varkhov", "Samuel A. Varkhov"]
        ),
        (
            "a first name before another, in one telling",
            [
                "“The sluice broke,” Maria Ida Lunde said. “We had no boats,” Ida Lunde said.",
                "“Nobody heard the siren,” Ida Lunde said.",
            ],
            ["Ida Lunde", "Maria Ida Lunde"]
        ),
        (
            "a first name before another, in another telling",
            ["“The sluice broke,” Maria Ida Lunde said.", "“Nobody heard the siren,” Ida Lunde said."],
            ["Maria Ida Lunde"]
        ),
        (
            "two first names before one name",
            [
                "“The sluice broke,” Maria Ida Lunde said.", "“Nobody heard the siren,” Anna Ida Lunde said.",
                "“We had no boats,” Ida Lunde said.",
            ],
            ["Anna Ida Lunde", "Ida Lunde", "Maria Ida Lunde"]
        ),
        (
            "a last name of two words",
            ["“The sluice broke,” Herman Van Lunde said.", "“Nobody heard the siren,” Van Lunde said."],
            ["Herman Van Lunde"]
        ),
        (
            "a second first name stays",
            ["“The sluice broke,” Tomas W. Varkhov said.", "“Nobody heard the siren,” Tomas Varkhov said."],
            ["Tomas W. Varkhov"]
        ),
        (
            "a title tells bearers of one surname apart",
            [
                "“The sluice broke,” Mayor Ida Lunde said. “Nobody heard the siren,” Judge Viktor Lunde said.",
                "“We had no boats,” Mayor Lunde said.",
            ], ["Ida Lunde", "Viktor Lunde"]
        ),
    ]
    @Test(arguments: persons.indices)
    func peopleAreJoinedOnEvidence(_ n: Int) async {
        let (why, tellings, expected) = Self.persons[n]
        let found = names(await story(tellings))
        #expect(found == expected, "\(why): \(found)")
        // Who came first must not matter; only which of several spellings is shown may.
        #expect(names(await story(tellings.reversed())).count == expected.count, "\(why), the other way round")
    }

    /// A name with a word more is the same one only where the word is a state, the form of a company, or stands right before a proper name.
    @Test(arguments: [
        (["a spokesman for Ida Lunde", "Ida Lunde"], 2), (["Ida Lunde’s lawyer", "Ida Lunde"], 2),
        (["the Norvik Lines office", "Norvik Lines"], 2), (["Norvik Lines Inc.", "Norvik Lines"], 1),
        (["the ferry company Norvik Lines", "Norvik Lines"], 1),
        (["the former Lorn harbour master", "the Lorn harbour master"], 2),
        (["the Norvik Police Department", "the police"], 2), (["Witnesses", "Eyewitness News"], 2),
        (["the Russian Defense Ministry", "the Defense Ministry"], 1),
        (["government officials", "a government official"], 2), (["Tidal Fund of Anna Lorns", "Lorn"], 2),
        (["the Korvik Harbour Council", "KHC"], 1), (["Klara Holm", "KH"], 2),
    ])
    func aWordMoreNamesAnother(_ speakers: [String], _ count: Int) async {
        let story = await story(
            zip(["“The sluice broke,”", "“Nobody heard the siren,”"], speakers).map { "\($0) \($1) said." })
        #expect(story.people.count == count, "\(story.people.map(\.name))")
    }

    @Test func theFullestTitleIsShown() async {
        let story = await story([
            "“The sluice broke,” Minister Ida Lunde said.",
            "“Nobody heard the siren,” Interior Minister Ida Lunde said.",
        ])
        #expect(story.people.first { $0.name == "Ida Lunde" }?.role?.lowercased().contains("interior") == true)
    }
    @Test func aBodyIsNoPerson() async {
        let story = await story([
            "“The sluice broke,” the Defence Ministry said.", "“Nobody heard the siren,” the Defence Ministry said.",
        ])
        #expect(names(story).isEmpty)
        #expect(names(story, .institution).count == 1)
    }
    @Test func everyVariantStandsInItsTelling() async {
        let story = await story([
            "“The sluice broke,” Mayor Ida Lunde said. Lunde left in the evening.",
            "“Nobody heard the siren,” Ida Lunde said.",
            "„Die Schleuse brach“, sagte Bürgermeisterin Ida Lunde am Abend. Niemand im Tal hatte die Sirene gehört.",
        ])
        for person in story.people {
            #expect(!person.variants.isEmpty)
            for variant in person.variants {
                #expect(story.text(variant.span, in: variant.telling) == variant.text)
            }
        }
        #expect(Set(story.people.first { $0.name == "Ida Lunde" }?.variants.map(\.telling) ?? []) == [0, 1, 2])
    }
    @Test func aRoleInAnotherSentenceIsNobodyElses() async {
        let story = await story([
            "“The sluice broke,” Ida Lunde, the chief of the harbour, said. “Nobody heard it,” the chief of the army said.",
            "“The sluice broke,” Ida Lunde said.",
        ])
        let ida = story.people.first { $0.name == "Ida Lunde" }
        #expect(ida?.variants.contains { $0.text.contains("army") } == false)
    }
    @Test func institutionsAreJoinedWordByWord() async {
        let story = await story([
            "“The sluice broke,” the National Electoral Observatory (NEO) said. The National Electoral Observatory sent 12 people.",
            "«La compuerta se rompió por la noche», dijo ayer Ida Lunde. El Observatorio Electoral Nacional envió a doce personas al lugar.",
        ])
        let names = story.people.filter { person in person.variants.contains { $0.text.contains("Electoral") } }
        #expect(names.count == 1)
        #expect(Set(names.first?.variants.map(\.telling) ?? []) == [0, 1])
    }
    @Test func courtsOfTwoStatesStayTwo() async {
        let story = await story([
            "“The sluice broke,” the Korvik Supreme Court said. “Nobody heard the siren,” the US Supreme Court said.",
            "“Nobody heard the siren,” the Supreme Court said.",
        ])
        for person in story.people {
            let texts = person.variants.map(\.text)
            #expect(!(texts.contains("Korvik Supreme Court") && texts.contains("US Supreme Court")))
        }
    }
    @Test func whoOnlyStandsThereIsNotOfTheReport() async {
        let story = await story([
            "“The sluice broke,” Ida Lunde said. Viktor Brenner watched in silence.",
            "“Nobody heard the siren,” Ida Lunde said.",
        ])
        #expect(names(story) == ["Ida Lunde"])
        #expect(story.people.map(\.id) == story.people.indices.map { "p\($0 + 1)" })
    }
    @Test func tenOfOneSurnameStayTen() async {
        let firsts = ["Ada", "Berit", "Carlo", "Dunja", "Emil", "Frida", "Goran", "Hilda", "Igor", "Jonna"]
        let story = await story(firsts.map { "“The sluice broke,” \($0) Sandberg said." })
        #expect(names(story) == firsts.map { $0 + " Sandberg" })
    }
}
