import Languages
import NewsModel
import TestSupport
import Testing
import Text

@testable import Reading

/// A text cut into tokens, for asking rules directly.
private func document(_ text: String, in language: String = "en") -> Document {
    var article = Repository.article(text)
    article.language = language
    return Document(article, lexicon: Lexicon.of(language))
}

/// Each rule on the sentence that it exists for.
@Suite struct NameRuleTests {
    static let cases: [(text: String, language: String, rule: String)] = [
        ("They saw Mexico City.", "en", "unnamed: name of a state"),
        ("Das war die russische.", "de", "unnamed: people in lower case"),
        ("At dawn the Russians left.", "en", "unnamed: state by its people"),
        ("At dawn the army left.", "en", "unnamed: body"),
        ("At dawn the residents left.", "en", "unnamed: group"),
        ("At dawn the foreign minister left.", "en", "unnamed: office"),
        ("At dawn the Prime sank.", "en", "unnamed: capitals"),
        ("At dawn some mr left.", "en", "unnamed: mere words"),
        ("They left New Zealand.", "en", "named: name of a state"),
        ("They met NATO Jens Berg.", "en", "named: person behind an acronym"),
        ("They met Contractor Leonardo Norvik.", "en", "named: person behind ordinary words"),
        ("They met officials of President Berg.", "en", "named: group beside a person with an office"),
        ("They met the spokesman for Mr. Norvik.", "en", "named: office beside a person with one"),
        ("Об этом сообщил адвокат Ивана Белдина.", "ru", "named: office with somebody's name in the genitive"),
        ("They met the head of Norvik.", "en", "named: office at a named body"),
        ("They met minister Belda Norvik.", "en", "named: person with a title"),
        ("They met officials of Norvik.", "en", "named: group with a name"),
        ("They left the University of Norvik.", "en", "named: body whose name begins with what it is"),
        ("They read the Belda Daily Norvik.", "en", "named: outlet with its word inside"),
        ("They read the newspaper Norvik.", "en", "named: body with a name"),
        ("Sie kauften die russische Norvik GmbH.", "de", "named: body of a state in lower case"),
        ("Ils ont vu la russe Norvik Rivière.", "fr", "named: place of a state in lower case"),
        ("Ils ont vu la russe Norvik.", "fr", "named: something of a state in lower case"),
        ("They flew with National Norvik Airlines.", "en", "named: body with a modifier"),
        ("They crossed the National Norvik River.", "en", "named: place with a modifier"),
        ("They won the National Norvik.", "en", "named: something with a modifier"),
        ("They crossed Norvik Bay.", "en", "named: place by its word"),
        ("They sold Norvik Airlines.", "en", "named: organisation by its word"),
        ("They joined NVK.", "en", "named: acronym"),
        ("Об этом сообщил основатель банка Марк Белдин.", "ru", "named: person of another case than the body before"),
        ("They saw the Belda Norvik.", "en", "named: something behind the article"),
        ("They met Anna Norvik.", "en", "named: person by a first name"),
        ("They met Belda Norvik.", "en", "named: person by two or three names"),
        ("It rained in Norvik.", "en", "named: place behind its preposition"),
        ("They saw Norvik.", "en", "named: some name"),
        ("They saw Belda B380.", "en", "named: some name"),
    ]
    private func rules(_ text: String, _ language: String) -> [String] {
        let document = document(text, in: language)
        let parse = Models.grammar(of: language).map { Parse(document, by: $0) }
        let scanner = NamePhraseScanner(document: document, parse: parse)
        let classifier = NameClassifier(document: document, parse: parse)
        return document.tokens.indices.compactMap { i in
            guard let run = scanner.run(at: i, limit: document.tokens.count) else { return nil }
            let list = classifier.hasName(run.range) ? "named" : "unnamed"
            return classifier.rule(run.range, head: run.head).map { "\(list): \($0.name)" }
        }
    }
    @Test(arguments: cases)
    func decides(_ text: String, _ language: String, _ rule: String) {
        #expect(rules(text, language).contains(rule), "\(rules(text, language))")
    }
    @Test func everyRuleHasItsSentence() {
        let all = NameRules.unnamed.map { "unnamed: \($0.name)" } + NameRules.named.map { "named: \($0.name)" }
        #expect(Set(all) == Set(Self.cases.map(\.rule)))
    }
}

@Suite struct CapitalRuleTests {
    static let cases: [(text: String, word: String, language: String, rule: String, isName: Bool)] = [
        ("They met in April.", "April", "en", "month or weekday", false),
        ("They met Anna near the boats of the old harbour.", "Anna", "en", "state or first name", true),
        ("They asked WHO for help.", "WHO", "en", "word of grammar", true),
        ("Norvik.com told of it.", "Norvik", "en", "domain", true),
        ("They said No to it.", "No", "en", "word of grammar", false),
        ("They sued AT&T at noon.", "AT", "en", "acronym with an ampersand", true),
        (
            "SINKING FERRY NEAR LORN\n\nThe ferry Norvik sank at dawn, the police said.", "SINKING", "en",
            "line in capitals", false
        ),
        ("Sie sahen den Kran.", "Kran", "de", "among nouns with capitals", false),
        ("They saw old Norvik.", "Norvik", "en", "inside a sentence", true),
        ("NVK is closed to the boats of the old harbour.", "NVK", "en", "in capitals throughout", true),
        ("Following Belda Norvik, they left.", "Following", "en", "opens the sentence before a name", false),
        ("Attualmente Belda Norvik dorme.", "Attualmente", "it", "opens the sentence before a name", false),
        ("Boats sank. They saw boats.", "Boats", "en", "in lower case elsewhere", false),
        ("Norvik sank. They left Norvik.", "Norvik", "en", "with a capital elsewhere", true),
        ("Belda Norvik left the boats of the old harbour.", "Belda", "en", "at a sentence's beginning", true),
        ("Boats left the pier of the old harbour at dawn.", "Boats", "en", "at a sentence's beginning", false),
    ]
    @Test(arguments: cases)
    func decides(_ text: String, _ word: String, _ language: String, _ rule: String, _ isName: Bool) throws {
        // A short first line is a title: all but the line in capitals stand below one.
        let document = document(rule == "line in capitals" ? text : "a few words on ferries\n\n" + text, in: language)
        let i = try #require(document.tokens.indices.first { document.text($0, $0 + 1) == word })
        let parse = try #require(Models.grammar(of: language).map { Parse(document, by: $0) })
        let signs = CapitalSigns(document: document, parse: parse, i: i, inRun: false)
        let found = try #require(CapitalRules.rule(for: signs))
        #expect("\(found.name)" == rule)
        #expect(NamePhraseScanner(document: document, parse: parse).isNameCapital(i, inRun: false) == isName)
    }
    @Test func aCapitalInATitleIsANameOnlyWhenItStandsSoBelow() {
        let article = Telling("# Ferry Norvik Sinks\n\nThe ferry Norvik sank at dawn.")
        #expect(article.names == ["Norvik, organisation"])
    }
    @Test func everyRuleHasItsSentence() {
        // Four need a title or a run before the word; the tests above, `NameRuleTests` and `NamePhraseTests` reach them.
        let others: Set = ["in a title", "behind a part of the name", "initial", "article of a name"]
        #expect(Set(CapitalRules.all.map { "\($0.name)" }) == others.union(Self.cases.map(\.rule)))
    }
}

@Suite struct NoFigureRuleTests {
    static let cases: [(text: String, language: String, rule: String)] = [
        ("It stands on page 12 of the plan.", "en", "page, room, line"),
        ("Es steht auf Nr. 12 der Liste.", "de", "abbreviated page, room, line"),
        ("The bell rang at noon:30 sharp.", "en", "minutes of a time"),
        ("The boat was #12 of the fleet.", "en", "number sign, telephone"),
        ("The case A/12 was closed.", "en", "second part of a case number"),
        ("The type Norvik-12 was sold.", "en", "part of a compound"),
        ("They flew an old Norvik 737 home.", "en", "part of a name"),
        ("It cost $5. 9 million there.", "en", "part of a number that a space parts"),
        ("Fares rose 7. 2 percent there.", "en", "part of a number that a space parts"),
        ("It was an 8. 3 quake there.", "en", "part of a number that a space parts"),
        ("Magnitude 8. 3 Quake hits.", "en", "part of a number that a space parts"),
        ("They left at 7. 40 a. m. from there.", "en", "part of a number that a space parts"),
        ("They had a 14 - 9 win there.", "en", "score of a match"),
        ("They called 911 after that.", "en", "emergency number"),
        ("Der Preis stieg um 7. 2 % im Mai.", "de", "part of a number that a space parts"),
        ("He paid $5. 12 workers left.", "en", "not asked"),
        ("It made $.5 million there.", "en", "digits behind a point alone"),
        ("It has 5M users there.", "en", "digits with a letter"),
        ("They arrested 12. 40 were hurt.", "en", "not asked"),
        ("They called 300 people there.", "en", "not asked"),
        ("They called 200 of them there.", "en", "not asked"),
        ("They lost 45 – 12 of them there.", "en", "not asked"),
        ("They found a boy aged 12. 5 people left there.", "en", "not asked"),
        ("Of those under 30, 250 died.", "en", "not asked"),
        ("He had a .357 rifle there.", "en", "digits behind a point alone"),
        ("The 3G network failed there.", "en", "digits with a letter"),
        ("Byly tam 12 militantů.", "cs", "not asked"),
        ("A man in his 30s was hurt.", "en", "decade, tens of years of age"),
        ("Songs of the ’80s were sung.", "en", "decade, tens of years of age"),
        ("They saw 30 ships there.", "en", "not asked"),
        ("They drove a 4x4 there.", "en", "two measures of one thing"),
        ("The board is 40 x 10 metres there.", "en", "two measures of one thing"),
        ("They sold 4 XL shirts there.", "en", "not asked"),
        ("They met at 54 State St. at noon.", "en", "house number"),
        ("They met at 200 W. Norvik Boulevard there.", "en", "house number"),
        ("They met 54 State officials there.", "en", "not asked"),
        ("They met 30 State Street pilots there.", "en", "not asked"),
        ("The boat came in 30s there.", "en", "not asked"),
        ("They paid 2 x 300 million there.", "en", "not asked"),
        ("The Thirty Three pilots were there.", "en", "not asked"),
        ("The other Five Boats countries left.", "en", "number word of a name"),
        ("They saw five Norvik boats there.", "en", "not asked"),
        ("Some 20, 000 people left.", "en", "part of a number that a space parts"),
        ("We saw the rooms 2, 30 and 400.", "en", "not asked"),
        ("Opravy stály 2,5 milionu korun.", "cs", "before a magnitude of a language without a pack"),
        ("It rang at 12 o'clock.", "en", "hour, ordinal"),
        ("The case 12/2 was closed.", "en", "hours of a time, first part of a case number"),
        ("Belda Norvik, 34, left.", "en", "age between commas"),
        ("The club won 2 - 1 there.", "en", "score of a match"),
        ("The club won 2-1 there.", "en", "score"),
        ("They went millions way there.", "en", "vague word for something else"),
        ("They met one another there.", "en", "pronoun"),
        ("Call 0123456 at night.", "en", "telephone"),
        ("Call 0900 123 456 at night.", "en", "telephone"),
    ]
    @Test(arguments: cases)
    func decides(_ text: String, _ language: String, _ rule: String) {
        let document = document(text, in: language)
        let reader = FigureReader(document: document, times: [])
        let found = document.tokens.indices.compactMap { reader.number(at: $0) }
            .compactMap { NoFigureRules.rule(for: NumberSigns(reader, $0)).map { "\($0.name)" } }
        #expect(rule == "not asked" ? found.isEmpty : found.contains(rule), "\(found)")
    }
    @Test func everyRuleHasItsSentence() {
        let mine = Set(Self.cases.map(\.rule)).subtracting(["not asked"])
        #expect(Set(NoFigureRules.all.map { "\($0.name)" }) == mine)
    }
}

@Suite struct NounEndTests {
    @Test(arguments: [
        ("They lost 12 boats near Lorn.", "en", "boats", "word of grammar"),
        ("Some 12 sources said it rained.", "en", "sources", "verb of saying"),
        ("The storm hit 12 trawlers anchored there.", "en", "trawlers", "verb form behind a noun"),
        ("They heard 7 sources close to the talks.", "en", "sources", "adjective before its preposition"),
        ("Ayer 12 personas participaron allí.", "es", "personas", "verb behind people"),
        ("Ztratilo se 12 lodí v Lornu.", "cs", "lodí", "short or fourth word of a language without a pack"),
        ("Postavili 40 nových aut na jihu.", "cs", "nových aut", "short or fourth word of a language without a pack"),
        ("They saw 12 trawlers slowly there.", "en", "trawlers", "adverb"),
        ("Sie sahen 12 Boote sinken.", "de", "Boote", "lower case where nouns have capitals"),
        ("They saw 12 soldiers zigzag there.", "en", "soldiers", "unknown word behind a known plural"),
    ])
    func endsTheCountedNoun(_ text: String, _ language: String, _ noun: String, _ rule: String) throws {
        let telling = Telling(text, in: language)
        let figure = try #require(telling.account.figures.first)
        #expect(figure.counts.map { telling.account.text($0) } == noun)
        #expect(FigureReader.nounEnds.contains { "\($0.name)" == rule })
    }
}
