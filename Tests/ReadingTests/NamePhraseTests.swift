import NewsModel
import Testing

@testable import Reading

/// Where names begin and end, and what they name, in ten lines or fewer each.
@Suite struct NamePhraseTests {
    private func names(_ text: String, in language: String = "en") -> [String] { Telling(text, in: language).names }

    @Test(arguments: [
        ("They met Labour MP Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met UKIP MEP Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met Police Lt Col Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met Theresa May at noon.", "Theresa May, person"),
        ("They met Samuel A. Norvik at noon.", "Samuel A. Norvik, person"),
        ("They met Massachusetts Gov. Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met former Texas Sen. Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met Lt. Gov. Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met state Rep. Belda Norvik at noon.", "Belda Norvik, person"),
        ("They met Samuel Norvik Jr. at noon.", "Samuel Norvik Jr., person"),
        ("They asked the coast guard for help.", "coast guard, organisation"),
        ("They sank the Belda Norvik at noon.", "Belda Norvik, organisation"),
        ("They asked the Harbour Commission on Lights for help.", "Harbour Commission on Lights, organisation"),
        ("They asked the Securities and Boats Commission for help.", "Securities and Boats Commission, organisation"),
        ("They asked the U.S. Fish and Ferry Service for help.", "U.S. Fish and Ferry Service, organisation"),
        ("Although Belda Norvik came, they left.", "Belda Norvik, person"),
        ("They asked Lorn Insurance Trust (LIT) for help.", "Lorn Insurance Trust, organisation"),
        (
            "They asked the Norvik Observatory for Harbour Rights for help.",
            "Norvik Observatory for Harbour Rights, org"
        ),
        ("They asked the Belda Observatory in Lorn for help.", "Belda Observatory, "),
        ("They asked the Harbour Society of Lorn for help.", "Harbour Society of Lorn, organisation"),
        ("They read the Norvik Daily Globe at noon.", "Norvik Daily Globe, organisation"),
        ("They read it on Norvik.com at noon.", "Norvik.com, organisation"),
        ("Norvik.com reported that they left.", "Norvik.com, organisation"),
        ("They sank off Lorn.AFP saw it.", "Lorn, "),
        ("They met former Daily Norvik pilots.", "Daily Norvik, organisation"),
        ("Center Ida Norvik scored twice.", "Ida Norvik, person"),
        ("They saw it on Norvik.TV at noon.", "Norvik.TV, organisation"),
    ])
    func isNamed(_ text: String, _ name: String) {
        #expect(names(text).contains { $0.hasPrefix(name) }, "\(names(text))")
    }

    /// What stands in marks between a given name and a last name is a nickname, and no name of its own; an acronym or a place there is none.
    @Test(arguments: [
        ("Samuel (Skipper) Norvik came at noon. Later Samuel Norvik left.", ["Samuel (Skipper) Norvik, person"]),
        ("Samuel \"Skipper\" Norvik came at noon. Later Norvik left.", ["Samuel \"Skipper\" Norvik, person"]),
        (
            "Samuel `` Skipper '' Norvik came. Samuel Lunde left.",
            ["Samuel `` Skipper '' Norvik, person", "Samuel Lunde, person"]
        ),
        ("They asked Samuel (SN) Norvik for help.", ["Samuel, "]),
        ("They read it in the Angelo (Texas) Norvik at noon.", ["Angelo, "]),
        ("The song of Samuel \"Skipper\" was loud.", ["Samuel, "]),
    ])
    func areNicknamed(_ text: String, _ parts: [String]) {
        let found = names(text)
        for part in parts { #expect(found.contains { $0.hasPrefix(part) }, "\(found)") }
        if parts[0].contains("Skipper") { #expect(found.count == parts.count, "\(found)") }
    }

    /// What a name's "s" shows to be another's, a state of several words, and a number before a hyphen belong to the words for the office.
    @Test(arguments: [
        ("Die Anwältin Lundes kam am Mittag. Am Montag war Lunde in Haft gekommen.", "de", "Anwältin Lundes"),
        ("They asked a pilot in Saudi Arabia for help.", "en", "pilot in Saudi Arabia"),
        ("They saw boats. The 63-year-old said that the pier was closed.", "en", "63-year-old"),
    ])
    func officesWithoutAName(_ text: String, _ language: String, _ words: String) {
        let account = Telling(text, in: language).account
        let mentions = account.names.flatMap { name in name.mentions.map { (account.text($0.span), $0.isRole) } }
        #expect(mentions.contains { $0.0 == words && $0.1 }, "\(mentions)")
    }
    /// A name that ends in "s", or a word of the dictionary does, is no other's.
    @Test(arguments: [
        ("Trainer Engels kam am Mittag. Ein Engel stand am Pier.", "Engels, person"),
        ("Die Sprecherin Maria Lundes kam am Mittag. Am Montag war Lunde in Haft gekommen.", "Maria Lundes, person"),
    ])
    func namesThatEndLikeGenitives(_ text: String, _ name: String) {
        let found = names(text, in: "de")
        #expect(found.contains { $0.hasPrefix(name) }, "\(found)")
    }
    /// "The company" is no outlet that the text names before.
    @Test func anOutletIsNoCompany() {
        let found = names("They read the Norvik Daily Globe. On Monday Lorn was hacked, and the company left.")
        #expect(found.contains { $0.hasPrefix("company, organisation") }, "\(found)")
    }
    /// An abbreviated office has a full stop and a name behind it; without, it may be a name.
    @Test func shortOffices() {
        #expect(names("They met Belda Sen at noon. Minister Belda Sen left.").map { $0.prefix(10) } == ["Belda Sen,"])
        #expect(names("They met Ida Thomas (Labour) Lunde Norvik (Green).").count > 2)
    }
    @Test func aSonIsNotHisFather() {
        let both = names("They met Samuel Norvik at noon. Later they met Samuel Norvik Jr. at the pier.")
        #expect(both.contains("Samuel Norvik, person") && both.contains("Samuel Norvik Jr., person"), "\(both)")
    }

    @Test func aKingIsNotTheOneBeforeHim() {
        let both = names("King Samuel II built the pier. King Samuel III saw it fall.")
        #expect(both.count == 2, "\(both)")
    }

    /// An "and" between two bodies, or before a person, joins nothing; "on" belongs to a body alone.
    @Test(arguments: [
        ("They asked the Harbour Council and Ferry Service for help.", ["Harbour Council", "Ferry Service"]),
        ("They asked the Department of Lights and Anna Norvik for help.", ["Department of Lights", "Anna Norvik"]),
        ("They asked minister Anna Norvik on Facebook for help.", ["Anna Norvik"]),
    ])
    func areNamedApart(_ text: String, _ parts: [String]) {
        let found = names(text)
        for part in parts { #expect(found.contains { $0.hasPrefix(part + ",") }, "\(found)") }
    }
    @Test func namesOfOtherLanguages() {
        let french = names("Le rapport du Tribunal national électoral est attendu lundi.", in: "fr")
        #expect(french.contains { $0.hasPrefix("Tribunal national électoral") }, "\(french)")
        let dutch = names("Ida Lunde, CEO van Norvik, kwam. Norvik zag het vuur.", in: "nl")
        #expect(dutch.contains("Norvik, organisation") && !dutch.contains { $0.hasPrefix("van ") }, "\(dutch)")
        let german = names("Der Passagier Jens Norvik kam spät. Norvik sah das Feuer.", in: "de")
        #expect(german.contains { $0.hasPrefix("Jens Norvik, person") }, "\(german)")
        #expect(!german.contains { $0.hasPrefix("Norvik") }, "\(german)")
    }
    /// Behind another word with a capital, words of grammar are names too; "Beide Seiten" are no person.
    @Test func germanNamesAmongNouns() {
        let surnames = names("Dragan Weil kam am Abend. Später traf Ida Weil ein, weil es regnete.", in: "de")
        #expect(surnames.contains { $0.hasPrefix("Dragan Weil, person") }, "\(surnames)")
        #expect(surnames.contains { $0.hasPrefix("Ida Weil, person") }, "\(surnames)")
        let polite = names("Der Norvik sagte Ihnen nichts.", in: "de")
        #expect(!polite.contains { $0.contains("Ihnen") }, "\(polite)")
        let words = names("Beide Seiten kamen am Abend. Lange Wartezeiten waren die Folge.", in: "de")
        #expect(!words.contains { $0.contains("person") }, "\(words)")
        let writer = names("Der Passagier Belda Norvik Lunde kam spät.", in: "de")
        #expect(writer.contains { $0.hasPrefix("Belda Norvik Lunde, person") }, "\(writer)")
    }
    /// Articles, prepositions and suffixes of names, given names behind an office and what it leads to, and names of words that name nobody.
    @Test(arguments: [
        ("fr", "On a vu Marine Le Norvan lundi.", "Marine Le Norvan, person"),
        ("fr", "On a vu la ministre des Ports Alice Le Maire lundi.", "Alice Le Maire, person"),
        ("it", "Hanno visto Luigi Di Norvio lunedì.", "Luigi Di Norvio, person"),
        ("nl", "Ze zagen Jan van den Norvik maandag.", "Jan van den Norvik, person"),
        ("nl", "Ze zagen Femke Norvik van de NVK maandag.", "Femke Norvik, person"),
        ("de", "Dann kam Otto Graf von Norvik an.", "Otto Graf von Norvik, person"),
        ("de", "Dann kam Mike Norvik von der Universität Lorn an.", "Mike Norvik, person"),
        ("en", "They met Oscar de la Norva at noon.", "Oscar de la Norva, person"),
        ("en", "They met Bashar al-Norvik at noon.", "Bashar al-Norvik, person"),
        ("en", "They met Commodore Jørn Norvik at noon.", "Jørn Norvik, person"),
        ("en", "They met Former NSA Contractor Edward Norvik at noon.", "Edward Norvik, person"),
        ("en", "They met Martin Luther King III at noon.", "Martin Luther King III, person"),
        ("en", "They met the Speaker of the House John Norvik at noon.", "John Norvik, person"),
        ("en", "They sued Norvik Lines, Inc. at noon.", "Norvik Lines, Inc, organisation"),
        ("en", "They sued N&T at noon.", "N&T, organisation"),
        ("en", "They talked about Water Rights at noon.", "Water Rights, organisation"),
        ("es", "Vieron al presidente del Banco Central Ida Norvik.", "Ida Norvik, person"),
        ("es", "Vieron al primer ministro de Greenport John Norvik.", "John Norvik, person"),
        ("it", "Hanno visto il CEO di Apple Steve Norvik.", "Steve Norvik, person"),
    ])
    func namesAreWhole(_ language: String, _ text: String, _ name: String) {
        // A short first line is a title.
        let found = names("a few words on ferries\n\n" + text, in: language)
        #expect(found.contains { $0.hasPrefix(name) }, "\(found)")
    }
    /// What such names must not take in, or be cut from.
    @Test(arguments: [
        ("fr", "L'Hôpital Georges Pompidou est fermé.", "Hôpital Georges Pompidou, organisation"),
        ("de", "Dann kam Frau von der Norvik an.", "Frau von der Norvik, person"),
        ("de", "Dann las sie den neuen Roman von Tim Norvik.", "Tim Norvik, person"),
        ("nl", "Ze zagen Piet Hein van Dijk maandag.", "Piet Hein van Dijk, person"),
        ("it", "Hanno visto Giuseppe Tomasi di Lampedusa lunedì.", "Giuseppe Tomasi di Lampedusa, person"),
        ("it", "La Stanford University ha chiuso.", "Stanford University, organisation"),
        ("en", "They read the San Diego Herald at noon.", "San Diego Herald, organisation"),
    ])
    func otherNamesStayWhole(_ language: String, _ text: String, _ name: String) {
        let found = names("a few words on ferries\n\n" + text, in: language)
        #expect(found.contains { $0.hasPrefix(name) }, "\(found)")
    }
    @Test func nounsThatAreGivenNamesAreNoNames() {
        let german = names("ein paar Worte\n\nDer Wolf hat zehn Schafe gerissen. Die Rose blüht.", in: "de")
        #expect(german == [], "\(german)")
        let russian = names("несколько слов\n\nНадежда на мир угасает. Вера помогает людям.", in: "ru")
        #expect(russian == [], "\(russian)")
    }
    @Test func noNames() {
        #expect(names("The water rose on Monday. Boats sank in April.").isEmpty)
    }
    @Test func twoOfOneSurnameStayTwo() {
        let text = "Ida Norvik came first. Norvik spoke. Then Viktor Norvik came. Mr Norvik left with Mrs Norvik."
        let found = names(text)
        #expect(found.contains("Ida Norvik, person") && found.contains("Viktor Norvik, person"), "\(found)")
    }
    @Test func aTitleIsNoOtherPersons() {
        let account = Telling("Ida Norvik, the chief of the harbour, came. The chief of the army left.").account
        let ida = account.names.first { $0.name == "Ida Norvik" }
        #expect(ida?.mentions.count == 2)
        #expect(account.names.contains { $0.role?.contains("army") == true })
    }
    /// Who stands beside somebody is not that person, whose office or form of address is not his.
    @Test(arguments: [
        ("Lawyers for Mr. Norvik said the ferry was safe.", "lawyers", "Lawyers for Mr. Norvik"),
        (
            "A spokesman for President Ida Norvik said the ferry was safe.", "spokesman",
            "spokesman for President Ida Norvik"
        ),
        (
            "An aide to the former prime minister Ida Norvik said the ferry was safe.", "aide",
            "aide to the former prime minister Ida Norvik"
        ),
        (
            "Supporters of Norwegian President Ida Norvik said the ferry was safe.", "supporters",
            "Supporters of Norwegian President Ida Norvik"
        ),
    ])
    func whoStandsBesideSomebody(_ text: String, _ beside: String, _ speaker: String) {
        let telling = Telling(text)
        #expect(telling.speakers == [speaker], "\(telling.names)")
        let roles = telling.account.names.filter { $0.name != speaker }.compactMap(\.role)
        #expect(roles.allSatisfy { !$0.lowercased().contains(beside) }, "\(roles)")
    }
    @Test(arguments: [
        ("Secretary of State Ida Norvik said the ferry was safe.", "Ida Norvik"),
        ("Prime Minister Ida Norvik said the ferry was safe.", "Ida Norvik"),
    ])
    func whoseOfficeItIs(_ text: String, _ speaker: String) {
        #expect(Telling(text).speakers == [speaker])
    }
    @Test func anInstitutionInATitleIsNamedToo() {
        let found = names("The governor of the Savings Bank of Lorn, Ida Norvik, left.")
        #expect(found.contains("Savings Bank of Lorn, organisation"), "\(found)")
    }
}
