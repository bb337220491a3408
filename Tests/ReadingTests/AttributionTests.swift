import NewsModel
import TestSupport
import Testing

@testable import Reading

/// Who says what by the article's grammar. Where the rules alone read something else, that is stated too.
@Suite struct AttributionTests {
    private func ruled(_ text: String) -> [String] { Telling(text, byGrammar: false).quotations }

    @Test func nobodySaysWhatNobodyHasSaid() {
        #expect(Telling("No company has said that it owned the barge.").quotations == [])
        let pilots = "None of the pilots said that the buoy was lit."
        #expect(Telling(pilots).quotations == [])
        #expect(ruled(pilots) == ["indirect | pilots | the buoy was lit"])
    }
    @Test func aConditionStatesNothing() {
        let text = "If the harbour board denies that the pier is rotten, the court will decide."
        #expect(Telling(text).quotations == [])
    }
    @Test func whatIsSaidStandsBeforeItsCue() {
        let text = "The crews had a hard night, Anna Berg recalled, after the storm had torn the lines."
        let quotations = Telling(text).quotations
        #expect(quotations.count == 1)
        #expect(quotations.first?.hasPrefix("indirect | Anna Berg | The crews had a hard night") ?? false)
        #expect(ruled(text) != quotations)
    }
    /// Where a text lacks an opening mark, what lies between the others is told by the narrator.
    @Test func whoSaidItIsNotSaid() {
        let text =
            "a few words on ferries\n\nThe pier will not hold for long, '' said Anna Berg of the port. '' We asked for a new one."
        #expect(!Telling(text).quotations.contains { $0.contains("said Anna Berg") }, "\(Telling(text).quotations)")
    }
    @Test(arguments: [
        "Ida Berg wrote on Monday: “call the police now, they are burning the house.”",
        "“ask the mayor who took the money,” Ida Berg said.",
        "“ask the mayor twice and then ask again,” Ida Berg said.",
        "“…told the council twice about the broken sluice,” Ida Berg said.",
    ])
    func aQuotationMayBeginWithAVerbOfSpeech(_ sentence: String) {
        #expect(Telling("a few words on ferries\n\n" + sentence).speakers == ["Ida Berg"])
    }
    @Test func aNumberThatASpacePartsEndsNoSentence() {
        let text =
            "a few words on ferries\n\nThe pier cost $5. 9 million in all. In 2011. 12 boats had sunk. Berg said they saved 12. 40 fishers were hurt."
        let account = Telling(text).account
        #expect(
            account.sentences.map { account.text($0.span) } == [
                "a few words on ferries", "The pier cost $5. 9 million in all.", "In 2011.",
                "12 boats had sunk.", "Berg said they saved 12.", "40 fishers were hurt.",
            ])
        #expect(
            Telling(text).figures.suffix(2) == ["12 exact -", "40 exact fishers"] && Telling(text).figures.count == 3)
    }
    /// A few words in marks have the clause that says what they are about; without one they have their sentence.
    @Test(arguments: [
        ("Anna Berg said it was an error to “sail blind” in winter.", "it was an error to “sail blind” in winter"),
        (
            "Anna Berg sagte, es sei ein Fehler, „blind zu segeln“ im Winter.",
            "es sei ein Fehler, „blind zu segeln“ im Winter"
        ),
        ("Anna Berg called the plan “a disgrace” on Monday.", "called the plan “a disgrace” on Monday"),
        ("“The pier will hold for now,” Anna Berg said.", nil),
        ("The plan was “a truly terrible old plan,” Anna Berg said, “and we will fight it.”", nil),
        (
            "Anna Berg denied that the plan was “a disgrace” for the town.",
            "denied that the plan was “a disgrace” for the town"
        ),
        ("Anna Berg did not say that the city would “pay up” soon.", nil),
        ("The bar, known as “the five old harbour lamps”, closed on Friday.", nil),
    ])
    func fewWordsHaveTheirClause(_ text: String, _ clause: String?) {
        let account = Telling(text, in: text.contains("sagte") ? "de" : "en").account
        let marked = account.quotations.filter { $0.kind != .indirect }
        #expect(marked.map { $0.clause.map { account.text($0) } } == [clause])
    }
    /// What is no clause by itself has its verb.
    @Test(arguments: [
        ("Anna Berg condemned the sinking of the barge.", "en", "condemned the sinking of the barge"),
        ("Anna Berg has openly criticized the new ferry tax.", "en", "has openly criticized the new ferry tax"),
        ("Anna Berg asked how the bridge would be paid for.", "en", "asked how the bridge would be paid for"),
        ("Anna Berg said the bridge will be paid for by the town.", "en", nil),
        ("Prosecutors said on Friday that they had opened an inquiry into the fire.", "en", nil),
        ("The council chose a plan that, critics say, has no pier at all for ferries.", "en", nil),
        ("Anna Berg bezeichnete den Bericht als »mutig«.", "de", "bezeichnete den Bericht als »mutig«"),
        ("Анна Берг рассказала о страхах рыбаков перед штормом.", "ru", "рассказала о страхах рыбаков перед штормом"),
        ("Анна Берг сообщила, что это большая победа города.", "ru", nil),
        ("Mayor Anna Berg demanded that they leave the pier.", "en", "demanded that they leave the pier"),
        (
            "La alcaldesa Anna Berg pidió que el muelle fuera cerrado.", "es",
            "pidió que el muelle fuera cerrado"
        ),
        (
            "Mayor Anna Berg rejected the idea that the council would close the harbour.", "en",
            "rejected the idea that the council would close the harbour"
        ),
        (
            "Mayor Anna Berg expressed no concern that boats would sink in the harbour.", "en",
            "expressed no concern that boats would sink in the harbour"
        ),
        (
            "Ida Berg spoke at noon on the pier, accusing the mayor of “sheer neglect” of the boats.", "en",
            "accusing the mayor of “sheer neglect” of the boats"
        ),
        (
            "The boats left at noon as Ida Berg called the new pier “a disgrace” for the town.", "en",
            "called the new pier “a disgrace” for the town"
        ),
        (
            "Ida Berg received a letter calling her “a thief” of boats.", "en",
            "Ida Berg received a letter calling her “a thief” of boats."
        ),
        (
            "Ida Berg was heckled by pilots at noon, calling her “a disgrace” of the town.", "en",
            "Ida Berg was heckled by pilots at noon, calling her “a disgrace” of the town."
        ),
        (
            "It would be a lie to say Ida Berg called the pier “a disgrace” for the town.", "en",
            "It would be a lie to say Ida Berg called the pier “a disgrace” for the town."
        ),
        ("Harbour master Ida Berg (Lorn) called the new pier “a disgrace”.", "en", "called the new pier “a disgrace”"),
        (
            "Ida Berg stopped short of calling the new pier “a disgrace” for the town.", "en",
            "Ida Berg stopped short of calling the new pier “a disgrace” for the town."
        ),
    ])
    func whatIsNoClauseHasItsVerb(_ text: String, _ language: String, _ clause: String?) {
        let account = Telling(text, in: language).account
        #expect(account.quotations.map { $0.clause.map { account.text($0) } } == [clause])
    }
    /// In languages that leave out "that" the clause begins behind the verb, the day and whom it tells; where the tree knows no clause the verb stays.
    @Test(arguments: [
        (
            "Lorn said on Saturday it had closed the old pier after a storm.", "en",
            "it had closed the old pier after a storm"
        ),
        (
            "Grant Berg said on Lorn News that Mr. Holt's decision to leave “is a mistake” for the town.", "en",
            "Mr. Holt's decision to leave “is a mistake” for the town"
        ),
        (
            "A spokesman for the harbour told Norvik they are “seeking more boats” for the summer.", "en",
            "they are “seeking more boats” for the summer"
        ),
        (
            "Ida Berg told pilots that she “hoped to leave” early with the boats.", "en",
            "she “hoped to leave” early with the boats"
        ),
        (
            "Robert Berg said the show “showed the best side” of what the town can be.", "en",
            "the show “showed the best side” of what the town can be"
        ),
        ("Ida Berg said that she was “quite pleased” with the boats.", "en", "she was “quite pleased” with the boats"),
        (
            "Ida Berg said nothing about the boats that sank in the harbour.", "en",
            "said nothing about the boats that sank in the harbour"
        ),
        (
            "Die Ministerin Ida Berg verurteilte am Dienstag den Vorfall scharf.", "de",
            "verurteilte am Dienstag den Vorfall scharf"
        ),
        (
            "Pilots accused Ida Berg of having “closed the harbour” to the boats.", "en",
            "accused Ida Berg of having “closed the harbour” to the boats"
        ),
    ])
    func aClauseWithoutThat(_ text: String, _ language: String, _ shown: String) {
        let account = Telling(text, in: language).account
        let said = account.quotations.map { account.text($0.clause ?? $0.span) }
        #expect(said == [shown])
    }
    /// A condition is shown with what follows from it.
    @Test(arguments: [
        (
            "Ida Berg said that while the pier was open, the boats stayed away.",
            "while the pier was open, the boats stayed away"
        )
    ])
    func aConditionHasItsMainClause(_ text: String, _ shown: String) {
        let account = Telling(text).account
        #expect(account.quotations.map { account.text($0.clause ?? $0.span) } == [shown])
    }
    /// What is said goes on behind "and that", and over the full stop of an hour.
    @Test(arguments: [
        (
            "Ida Berg said that the pier was open, and that the boats had left.",
            "the pier was open, and that the boats had left"
        ),
        ("Ida Berg said that the boat had sunk at 4:10 a.m. Sunday.", "the boat had sunk at 4:10 a.m. Sunday"),
    ])
    func whatIsSaidGoesOn(_ text: String, _ shown: String) {
        let account = Telling(text).account
        #expect(account.quotations.map { account.text($0.clause ?? $0.span) } == [shown])
    }
    /// What is said ends before what another says or does.
    @Test(arguments: [
        ("Ida Berg said the pier was closed, and that day Jens Holm left the town.", "the pier was closed"),
        (
            "Ida Berg said that the talks had ended at 9 p.m. NATO troops stayed in Lorn.",
            "the talks had ended at 9 p.m"
        ),
    ])
    func whatIsSaidEndsWithIt(_ text: String, _ shown: String) {
        let account = Telling(text).account
        let said = account.quotations.map { account.text($0.clause ?? $0.span) }
        #expect(said.contains(shown), "\(said)")
    }
    @Test func anothersWordsAreNotTaken() {
        let account = Telling("Ida Berg said that if the pier closes, but Jens Holm said the boats would stay.").account
        let said = account.quotations.filter { $0.speaker.map { account.names[$0].name } == "Ida Berg" }
        #expect(said.count == 1 && said.allSatisfy { !account.text($0.clause ?? $0.span).contains("Holm") })
    }
    /// The relative clause of a noun, and what leads to a colon, say nothing by themselves.
    @Test(arguments: [
        "According to the Lorn Post, the list of the ten old boats in the harbour is as follows:\n\nNorvik and Lorn.",
        "According to Omar Berg, who sails for the Ferry Guild that Lunde once led and still visits on Sundays, the old lighthouse was a danger to boats.",
    ])
    func whatTellsNothingIsLeftOut(_ text: String) { #expect(Telling(text).quotations == []) }
    @Test func whatTellsSomethingStays() {
        let text = "According to Omar Berg, the old lighthouse was a danger to boats."
        #expect(Telling(text).speakers == ["Omar Berg"])
    }
    /// What the article says where it has the words from is no part of what a person says; of what an outlet reports it may be one.
    @Test func theSourceOfTheArticleIsNoPartOfWhatIsSaid() {
        let text =
            "Ida Berg said that the pier would be closed for the winter, according to pilots familiar with the plan."
        let account = Telling(text).account
        #expect(account.quotations.contains { account.text($0.span) == "the pier would be closed for the winter" })
    }
    /// What "that" leads to begins behind it, whatever stands between it and the verb.
    @Test(arguments: [
        (
            "Anna Berg tweeted that if the council “is not ready to open the pier”, the fair on Friday will be held in Lorn.",
            "en", "if the council “is not ready to open the pier”, the fair on Friday will be held in Lorn"
        ),
        ("Мэр Анна Берг заявила в пятницу, что причал был «слишком стар».", "ru", "причал был «слишком стар»"),
        (
            "Mayor Anna Berg doubted that the pier was “closed for good”.", "en",
            "doubted that the pier was “closed for good”"
        ),
    ])
    func whatThatLeadsToBeginsBehindIt(_ text: String, _ language: String, _ clause: String) {
        let account = Telling(text, in: language).account
        #expect(account.quotations.compactMap(\.clause).map { account.text($0) } == [clause])
    }
    @Test(arguments: [
        (
            "Berg said on Radio Norvik earlier on Friday that it was time to open the pier.", "en",
            "it was time"
        ),
        (
            "Norvik kondigde als voorzorgsmaatregel aan dat twee van de motoren zouden worden vervangen.", "nl",
            "twee van de motoren"
        ),
    ])
    func whatIsSaidBeginsBehindThat(_ text: String, _ language: String, _ start: String) {
        let account = Telling(text, in: language).account
        let said = account.quotations.filter { $0.kind == .indirect }.map { account.text($0.span) }
        #expect(said.count == 1 && said.allSatisfy { $0.hasPrefix(start) }, "\(said)")
    }
    /// A "that" within what is said leads to no more of it.
    @Test(arguments: [
        (
            "Eine neue Norvik-Umfrage ergab, dass 40 Prozent der Fischer der Meinung sind, dass er \"für das eintritt, was sie brauchen\", das sind fünf Prozentpunkte mehr als bei Hale.",
            "de", "40 Prozent der Fischer"
        ),
        ("Mayor Anna Berg praised the boats that they sail.", "en", "the boats"),
    ])
    func thatWithinLeadsToNoMore(_ text: String, _ language: String, _ start: String) {
        let account = Telling(text, in: language).account
        let said = account.quotations.filter { $0.kind == .indirect }.map { account.text($0.span) }
        #expect(!said.isEmpty && said.allSatisfy { $0.hasPrefix(start) }, "\(said)")
    }
    /// Words that lead to nothing, at the end of a text too, are no reason to stop.
    @Test(arguments: [
        "Anna Berg said on Friday that", "Anna Berg said on Friday that that", "Anna Berg said that “that” that",
        "Anna Berg tweeted that “pier” that", "Anna Berg said “it” on Friday that that that.",
    ])
    func whatLeadsToNothingIsRead(_ text: String) {
        let account = Telling(text).account
        #expect(account.quotations.allSatisfy { $0.clause?.contains($0.span) ?? true })
        #expect(account.sentences.map { account.text($0.span) } == [text])
    }
    /// A verb that another one governs, or that stands in what it reports, does not begin what is shown.
    @Test(arguments: [
        ("Jim Hale has backed away from declaring the harbour “a disaster area”.", "en", "Jim Hale has backed away"),
        ("Anna Berg accused Jim Hale of saying “we will burn the old pier” to the crews.", "en", "“we will burn"),
        ("Keiner der Piloten, sagte Bürgermeisterin Anna Berg, sei „ein Dieb“.", "de", "sei"),
        ("Nessun pilota, ha detto la sindaca Anna Berti, è «un ladro».", "it", "Nessun pilota"),
    ])
    func aGovernedVerbDoesNotBeginTheClause(_ text: String, _ language: String, _ start: String) {
        let account = Telling(text, in: language).account
        let clauses = account.quotations.compactMap(\.clause).map { account.text($0) }
        #expect(!clauses.isEmpty && clauses.allSatisfy { $0.hasPrefix(start) }, "\(clauses)")
    }
    /// What follows a clause is not taken into it, and one clause is shown once.
    @Test func aClauseEndsWithItsVerb() {
        let text = "Anna Berg erklärte, dass die Fähre am Montag gesunken sei, aber Jens Hale nannte sie eine Lügnerin."
        let account = Telling(text, in: "de").account
        #expect(account.quotations.first.map { account.text($0.span) } == "die Fähre am Montag gesunken sei")
        let twice = "Anna Berg said that reporters who asked for “a full account” would get “nothing at all”."
        #expect(Telling(twice).account.quotations.filter { $0.clause != nil }.count == 1)
    }
    /// What the narrator adds before and behind is not taken into what is said.
    @Test(arguments: [
        (
            "Two boats sank in the storm, the coast guard told the crews by radio.", "en",
            "Two boats sank in the storm"
        ),
        (
            "Anna Berg said on Monday that the ferry had sunk, but Jim Hale called her a liar.", "en",
            "the ferry had sunk"
        ),
        ("Anna Berg told reporters that the pier would close, but did not say when.", "en", "the pier would close"),
        ("Anna Berg asked whether the bridge would hold.", "en", "whether the bridge would hold"),
        ("Die Fähre sei gesunken, sagte Anna Berg am Montag der Zeitung.", "de", "Die Fähre sei gesunken"),
        (
            "Anna Berg sagte der Zeitung, die Brücke werde im Mai geschlossen, weil das Geld fehle.", "de",
            "die Brücke werde im Mai geschlossen, weil das Geld fehle"
        ),
    ])
    func whatIsSaidEndsBeforeTheNarrator(_ text: String, _ language: String, _ content: String) {
        let account = Telling(text, in: language).account
        #expect(account.quotations.first.map { account.text($0.span) } == content)
    }
    /// Words of the speaker's own in marks have no clause, whatever verb they stand beside.
    @Test func directSpeechHasNoClause() {
        for text in [
            "“Nonsense, all of it,” Anna Berg objected.",
            "“The whole claim is an old lie,” Anna Berg denied on Monday.",
        ] {
            let account = Telling(text).account
            #expect(account.quotations.filter { $0.kind == .direct }.allSatisfy { $0.clause == nil })
            #expect(account.quotations.contains { $0.kind == .direct })
        }
    }
    /// The trainer of the edges sees the places before and behind each clause, and each has its features.
    @Test func theTrainerSeesWhereAClauseMayEnd() throws {
        var article = Repository.article("Anna Berg said the pier would close, and the crews went home.")
        article.language = "en"
        let instance = try #require(EdgeTrainer.instances(article).first)
        let ends = instance.candidates.filter { $0.side == "end" }.map {
            article.text(Span(instance.cue.end, $0.offset))
        }
        #expect(ends.contains(" the pier would close"))
        #expect(ends.contains(" the pier would close, and the crews went home"))
        #expect(instance.candidates.allSatisfy { !$0.features.isEmpty })
    }
    /// Who is only named in the words that describe the speaker says nothing.
    @Test(arguments: [
        ("Allies of Hale said the talks had failed.", "en", "Allies of Hale"),
        ("A source close to Jim Hale said the talks had failed.", "en", "source close to Jim Hale"),
        ("The family of Jim Hale said the talks had failed.", "en", "family of Jim Hale"),
        ("A statement by Lorn Airways said the flight was late.", "en", "statement by Lorn Airways"),
        ("La familia de Juan Lozano dijo que el puente estaba cerrado.", "es", "familia de Juan Lozano"),
        ("L'entourage de Dupont affirme que le pont est fermé.", "fr", "entourage de Dupont"),
        ("Адвокат Ивана Орлова заявил, что мост закрыт.", "ru", "Адвокат Ивана Орлова"),
        ("Министр Орлова заявила, что мост закрыт.", "ru", "Орлова"),
        ("Депутат Орлова отмечает, что мост закрыт.", "ru", "Орлова"),
        ("Глава Lorn Motors Мария Белова заявила, что мост закрыт.", "ru", "Мария Белова"),
        ("Adwokat Jana Lisa powiedział, że most jest zamknięty.", "pl", "Adwokat Jana Lisa"),
        ("Ο κ. Βέργης δήλωσε ότι η γέφυρα είναι κλειστή.", "el", "Βέργης"),
        ("Глава Водонадзора Мария Белова заявила, что мост закрыт.", "ru", "Мария Белова"),
        ("«Мы играли плохо», — цитирует Орлова Sport Daily.", "ru", "Орлова"),
    ])
    func theOneWhoSpeaksIsNamed(_ text: String, _ language: String, _ speaker: String) {
        #expect(Telling(text, in: language).speakers == [speaker])
    }
    @Test func aWomanIsNotHerFather() {
        let text = "Jens Hale died in May. Ms Hale said that the farm was sold in June."
        #expect(!Telling(text).speakers.contains("Jens Hale"))
    }
    /// "This the mayor reported": what was said stands before.
    @Test func whatOnlyPointsBackIsNotSaid() {
        let text = "Мост закрыт до пятницы. Об этом сообщает агентство «Волна»."
        #expect(!Telling(text, in: "ru").quotations.contains { $0.hasSuffix("Об этом") })
    }
    @Test(arguments: [
        (
            "After a brief chase, two boats fled but three were captured by the navy, the statement said.",
            "After a brief chase, two boats fled but three were captured by the navy"
        ),
        (
            "Dass die Fähren zu alt sind, sei seit Jahren bekannt, sagte Anna Berg.",
            "Dass die Fähren zu alt sind, sei seit Jahren bekannt"
        ),
    ])
    func whatIsSaidBeginsWithItsSentence(_ text: String, _ content: String) {
        let quotations = Telling(text, in: text.contains("sagte") ? "de" : "en").account.quotations
        #expect(quotations.map(\.kind) == [.indirect])
        #expect(quotations.first?.pieces == [Span(0, content.utf8.count)])
    }
    @Test func whatIsSaidKeepsItsVerb() {
        let text = "At least 14 people were hurt, two of them badly, according to Inga Berg, who leads the hospital."
        #expect(Telling(text).quotations == ["indirect | Inga Berg | At least 14 people were hurt, two of them badly"])
    }
    @Test func thePersonInAppositionSpeaks() {
        let text = "The dockers' leader, Tom Erle, said that the cranes had stood still since noon."
        #expect(Telling(text).speakers == ["Tom Erle"])
    }
    @Test func theHearerDoesNotSpeak() {
        let text = "Anna Berg told reporters on Monday that the lighthouse would close."
        #expect(Telling(text).speakers == ["Anna Berg"])
    }
    @Test func doubledApostrophesAreMarks() {
        let quotations = Telling("''The dam holds for now,'' Anna Berg said.").quotations
        #expect(quotations == ["direct | Anna Berg | ''The dam holds for now,''"])
    }
    @Test func languagesWithoutAGrammarAreReadByRules() {
        #expect(Models.grammar(of: "eo") == nil)
        #expect(Telling("“La digo tenas,” Anna Berg deklaris hodiaŭ.", in: "eo").speakers == ["Anna Berg"])
    }
    @Test func aTextOfNothingButCuesIsReadInLinearTime() {
        // Each word may be a cue and sees the whole sentence; their number is bounded.
        let document = Document(
            Repository.article(String(repeating: "he said she said ", count: 400)), lexicon: Lexicon.of("en"))
        let grammar = Models.grammar(of: "en")
        let model = Models.attribution()
        guard let grammar, let model else {
            Issue.record("the English models are missing")
            return
        }
        let features = AttributionFeatures(
            document: document, parse: Parse(document, by: grammar))
        let found = AttributionReader(features: features, model: model, cueFloor: .min, floor: .min).read()
        #expect(found.count <= document.sentences.map { 3 + ($0.end - $0.start) / 12 }.reduce(0, +))
    }
}
