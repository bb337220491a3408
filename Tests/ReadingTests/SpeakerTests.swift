import NewsModel
import Testing

@testable import Reading

/// Who says what is told as said, in ten lines or fewer each.
@Suite struct SpeakerTests {
    @Test func subjectBeforeItsCue() {
        #expect(Telling("Anna Berg said that the dam holds.").speakers == ["Anna Berg"])
        #expect(Telling("Anna Berg, the chief engineer, said that the dam holds.").speakers == ["Anna Berg"])
    }
    @Test func subjectBehindItsCue() {
        #expect(Telling("“The dam holds for now,” said Anna Berg.").speakers == ["Anna Berg"])
        #expect(Telling("„Der Damm hält noch lange“, sagte Anna Berg.", in: "de").speakers == ["Anna Berg"])
        #expect(Telling("« La digue tient encore », a déclaré Anne Roux.", in: "fr").speakers == ["Anne Roux"])
    }
    /// A person's name that ends the words for a speaker is his; whom an office stands beside is not.
    @Test(arguments: [
        ("The fair will open, said Social Union lawmaker Ida Lunde.", "Ida Lunde"),
        ("Minister for the northern ports Ida Lunde said the fair would open.", "Ida Lunde"),
        ("The mayor of Norvik, Ida Lunde, said the fair would open.", "Ida Lunde"),
        ("A spokesman for the singer Ida Lunde said the fair would open.", "spokesman"),
    ])
    func whoEndsTheSpeakersWords(_ text: String, _ speaker: String) {
        #expect(Telling(text).speakers.map { $0.lowercased() } == [speaker.lowercased()])
    }
    /// The body that an office's words name does not speak: the holder does, whom a comma sets beside it; without one the office.
    @Test(arguments: [
        (
            "en", "“The fair will open,” said the general secretary of the British union Norveco, Ida Lunde.",
            "Ida Lunde"
        ),
        ("de", "„Der Damm hält noch lange“, so der Geschäftsführer der NVB-Region Norvik, Ida Lunde.", "Ida Lunde"),
        ("fr", "« La digue tient encore », a déclaré le directeur de l'Institut norvanien, Jean Lunde.", "Jean Lunde"),
        (
            "es", "El consejero de Puertos y Emergencias, Marcos Lunde, confirmó que el puente está cerrado.",
            "Marcos Lunde"
        ),
        (
            "es", "La directora del Instituto Nacional dijo que el río estaba envenenado.",
            "directora del Instituto Nacional"
        ),
        ("it", "«Il fiume è avvelenato», ha detto il direttore dell'Istituto Norvano, Marco Lunde.", "Marco Lunde"),
        ("pt", "O diretor do Instituto Norvano da Água, João Lunde, disse que o rio estava envenenado.", "João Lunde"),
        ("pl", "Posłanka Partii Portowej, Anna Lunde, przekonuje, że most jest zamknięty.", "Anna Lunde"),
        ("sv", "Enligt borgmästaren i Velmora, Jan Lunde, är bron stängd.", "Jan Lunde"),
    ])
    func theHolderOfAnOfficeSpeaks(_ language: String, _ text: String, _ speaker: String) {
        #expect(Telling(text, in: language).speakers == [speaker])
    }
    /// Who follows in a list, or has a clause of her own, holds no office that is named before; of two offices it is not known which.
    @Test(arguments: [
        ("“We will vote,” said Senator Holm, Ida Lunde, Tim Norvik and others.", "Holm"),
        ("Justice Holm, Ida Lunde, and Norvik wrote that the bridge was closed.", "Holm"),
        (
            "“It is closed,” said a spokesman for the head of the Norvik Institute, Ida Lunde.",
            "spokesman for the head of the Norvik Institute"
        ),
    ])
    func aListIsNoOffice(_ text: String, _ speaker: String) {
        #expect(Telling("a few words on ferries\n\n" + text).speakers == [speaker])
    }
    @Test func pronounsMeanTheOneNamedLast() {
        let text = "Anna Berg came at noon. “The dam will hold this year,” she said."
        #expect(Telling(text).speakers == ["Anna Berg"])
        let two = "Tom Erle met Anna Berg at noon. “The dam will hold this year,” she said."
        #expect(Telling(two).speakers == ["Anna Berg"])
    }
    /// "The harbour minister" is not the former or deputy harbour minister, who alone is named.
    @Test(arguments: [
        (
            "en", "The", "former",
            "harbour minister Ida Lunde opened the fair. On Monday the harbour minister said that the ferries would run again."
        ),
        (
            "en", "The", "deputy",
            "mayor Ida Lunde opened the fair. “The ferries will run again,” the mayor said on Monday."
        ),
        (
            "fr", "L’", "ancienne",
            "ministre Ida Lunde a ouvert la foire. « Les ferries repartiront lundi », a déclaré la ministre."
        ),
    ])
    func anotherOfficeIsAnotherPersons(_ language: String, _ article: String, _ word: String, _ text: String) {
        let name = "Ida Lunde"
        #expect(!Telling("\(article) \(word) \(text)", in: language).speakers.contains(name))
        #expect(Telling("\(article) \(text)", in: language).speakers == [name])
    }
    @Test func formsOfAddressTellWhomPronounsMean() {
        let text = "Mr Kint met Ms Orrel at noon. “The dam will hold this year,” "
        #expect(Telling(text + "she said.").speakers == ["Orrel"])
        #expect(Telling(text + "he said.").speakers == ["Kint"])
    }
    /// "They" are not one person, and "it" is none, whoever is named before.
    @Test(arguments: [
        ("Anna Berg came at noon. “The dam will hold this year,” they said.", "en"),
        ("Anna Berg met the engineers at noon. They said that the dam would hold.", "en"),
        ("Anna Berg left the ministry at noon. It said that the dam would hold.", "en"),
        ("Ana Berga llegó al mediodía. “La presa aguantará este año”, dijeron.", "es"),
    ])
    func theyAndItAreNoPerson(_ text: String, _ language: String) {
        let speakers = Telling(text, in: language).speakers
        #expect(speakers.count == 1 && !speakers.contains { $0.hasPrefix("An") }, "\(speakers)")
    }
    @Test func sourcesInPhrases() {
        #expect(Telling("According to Anna Berg, the dam holds.").speakers == ["Anna Berg"])
        #expect(Telling("The dam will hold this year, according to Anna Berg.").speakers == ["Anna Berg"])
        #expect(Telling("Laut Anna Berg hält der Damm in diesem Jahr.", in: "de").speakers == ["Anna Berg"])
    }
    @Test func theSourceOfAnotherIsToldToo() {
        let text = "“The dam holds for now,” Anna Berg said, according to the Lorn Times."
        let quotation = Telling(text).account.quotations.first
        #expect(quotation?.via.count == 1)
    }
    /// Of one statement within another's words neither tells whose the other is.
    @Test func aStatementWithinAnothers() {
        let told = Telling("Anna Berg told the council that the dam would hold, according to the Lorn Times.")
        #expect(told.quotations.contains("indirect | Anna Berg | the dam would hold"), "\(told.quotations)")
        // Who only attributes has said nothing.
        let put = Telling("Anna Berg said, according to the Lorn Times, that the dam would hold.")
        #expect(put.quotations == ["indirect | Anna Berg | the dam would hold"], "\(put.quotations)")
        #expect(put.account.quotations.first.map { $0.via.map { put.account.text($0) } } == ["Lorn Times"])
    }
    /// Behind what stands in front of the verb, and a colon, the subject is between both.
    @Test(arguments: [
        ("Die Stadt prüft den Damm. Bei seiner Rede im Rathaus sagte Jens Berg: „Der Damm hält noch lange.“", "de"),
        ("Die Stadt prüft den Damm. Am Montag sagte Jens Berg: „Der Damm hält noch lange.“", "de"),
        ("De stad controleert de dam. Op een bijeenkomst zei Jens Berg: “De dam houdt het nog lang vol.”", "nl"),
    ])
    func subjectBetweenItsCueAndAColon(_ text: String, _ language: String) {
        #expect(Telling(text, in: language).speakers == ["Jens Berg"])
    }
    @Test func oneQuotationThatItsCueInterrupts() {
        let text = "“The dam that we built,” Anna Berg said, “will hold for years.”"
        #expect(Telling(text).quotations == ["direct | Anna Berg | “The dam that we built,” … “will hold for years.”"])
    }
    @Test func aQuotationThatStandsAloneGoesOn() {
        let text = "“The dam holds for now,” Anna Berg said.\n\n“Nobody has to leave the valley tonight.”"
        #expect(Telling(text).speakers == ["Anna Berg", "Anna Berg"])
    }
    @Test func participlesGoOnWithTheSubject() {
        let text = "Anna Berg said the dam was safe, adding that it would hold for years."
        #expect(Telling(text).speakers == ["Anna Berg", "Anna Berg"])
    }
    @Test func bodiesAndGroupsSpeak() {
        #expect(Telling("The harbour police said that the pier was closed.").speakers == ["harbour police"])
        #expect(Telling("Residents said that the pier was closed.").speakers == ["Residents"])
    }
    @Test func aSpeakerWithoutANamePhrase() {
        #expect(Telling("The report said that the pier was rotten.").speakers == ["report"])
    }
    @Test func aVerbOfDenialHasItsPart() {
        func stance(_ text: String) -> String? { Telling(text, in: "de").account.quotations.first?.stance.rawValue }
        #expect(stance("Anna Berg weist darauf hin, dass der Damm am Abend geschlossen bleibt.") == "says")
        #expect(stance("Anna Berg bestreitet, dass der Damm am Abend geschlossen bleibt.") == "denies")
    }
    @Test func beliefIsNoClaim() {
        #expect(
            Telling("Anna Berg believes that the dam holds.").account.quotations.first?.stance == .believes)
        #expect(Telling("Anna Berg claims that the dam holds.").account.quotations.first?.stance == .claims)
    }
    @Test func stances() {
        func stance(_ text: String) -> String? { Telling(text).account.quotations.first?.stance.rawValue }
        #expect(stance("Anna Berg denied that the dam leaks.") == "denies")
        #expect(stance("Anna Berg warned that the dam leaks.") == "warns")
        #expect(stance("Anna Berg claimed that the dam leaks.") == "claims")
        #expect(stance("Anna Berg said that the dam leaks.") == "says")
    }
    @Test func nothingIsSaidWithoutACue() {
        #expect(Telling("Anna Berg walked over the dam at noon.").quotations == [])
        #expect(Telling("The “dam” held.").quotations == [])
    }
}

/// Whom something is said to.
@Suite struct HearerTests {
    @Test func objectOfTelling() {
        #expect(Telling("“The dam holds for now,” Anna Berg told the Lorn Times.").hearers == ["Lorn Times"])
        #expect(Telling("“The dam holds for now,” Anna Berg told parliament.").hearers == ["parliament"])
    }
    @Test func phrasesOfTelling() {
        #expect(
            Telling("“The dam holds for now,” Anna Berg said in an interview with Radio Lorn.").hearers == [
                "Radio Lorn"
            ])
    }
    @Test func markedByAWord() {
        #expect(Telling("« La digue tient », a déclaré Anne Roux à l’agence AFP.", in: "fr").hearers == ["AFP"])
        #expect(Telling("„Der Damm hält“, sagte Anna Berg der Zeitung Lornblatt.", in: "de").hearers == ["Lornblatt"])
    }
    @Test func noneWhereNoneIsNamed() {
        #expect(Telling("“The dam holds for now,” Anna Berg said.").hearers == ["-"])
    }
    @Test func whoGoesOnSpeaksToTheSame() {
        let text = "“The dam holds for now,” Anna Berg told Radio Lorn. “It will hold for years,” she said."
        #expect(Telling(text).hearers == ["Radio Lorn", "Radio Lorn"])
    }
}

/// Who and what is named, and which mentions mean the same.
@Suite struct NameTests {
    @Test func aSurnameMeansTheFullName() {
        let telling = Telling("Mayor Anna Berg came. Later Berg left.")
        #expect(telling.names == ["Anna Berg, person, Mayor"])
        #expect(telling.account.names.first?.mentions.count == 2)
    }
    @Test func appositionsGiveTheOffice() {
        #expect(Telling("Anna Berg, the foreign minister, came.").names == ["Anna Berg, person, foreign minister"])
    }
    @Test func theOfficeMeansItsHolder() {
        let telling = Telling("Foreign minister Anna Berg came. The foreign minister left.")
        #expect(telling.account.names.first?.mentions.map(\.isRole) == [false, true])
    }
    @Test func bracketsNameTheSameBody() {
        let telling = Telling("The Lorn Water Board (LWB) met. The LWB left.")
        #expect(telling.names == ["Lorn Water Board, organisation, Lorn Water Board"])
    }
    @Test func officesActForStates() {
        #expect(Telling("The French foreign minister came.").account.names.first?.state == "France")
    }
    @Test func monthsAndSentenceOpenersAreNoNames() {
        #expect(Telling("Boats left in April. On Monday boats came.").names == [])
    }
}

/// Numbers with what they count.
@Suite struct FigureTests {
    @Test func bounds() {
        #expect(Telling("At least 12 boats sank.").figures == ["12 at_least boats"])
        #expect(Telling("Up to 12 boats sank.").figures == ["12 at_most boats"])
        #expect(Telling("About 12 boats sank.").figures == ["12 approx boats"])
    }
    @Test func wordsAndMagnitudes() {
        #expect(Telling("Twenty-three boats sank.").figures == ["23 exact boats"])
        #expect(Telling("The pier cost €1.2m.").figures == ["1200000 exact EUR"])
        #expect(Telling("Dreihundert Boote sanken.", in: "de").figures == ["300 exact Boote"])
    }
    @Test func whoGivesIt() {
        let telling = Telling("Anna Berg said that 12 boats sank.")
        let holder = telling.account.figures.first?.holder
        #expect(holder.map { telling.account.names[$0].name } == "Anna Berg")
    }
    @Test func aBareNumberOfPeopleToldOf() {
        #expect(Telling("The death toll rose to 14.").account.figures.map(\.value) == [14])
        #expect(Telling("The road leads to 14.").account.figures.map(\.value) == [])
    }
    @Test func conversionsAreTheSameFigure() {
        #expect(Telling("The mast is 200 metres (656 feet) high.").figures == ["200 exact meter"])
    }
    @Test func agesAreToldFromDurations() {
        #expect(Telling("A 34-year-old driver was hurt.").figures == ["34 exact year of age"])
        #expect(Telling("The mill is 34 years old.").figures == ["34 exact year of age"])
        #expect(Telling("The repair took 34 years.").figures == ["34 exact year"])
        #expect(Telling("Die Mühle ist 34 Jahre alt.", in: "de").figures == ["34 exact year of age"])
    }
    @Test func numeralsOfManyLanguages() {
        #expect(Telling("Zweihundertdreiundfünfzig Boote sanken.", in: "de").figures == ["253 exact Boote"])
        #expect(Telling("Se hundieron treinta y cinco barcos.", in: "es").figures == ["35 exact barcos"])
        #expect(Telling("Sono affondate quarantadue barche.", in: "it").figures == ["42 exact barche"])
        #expect(Telling("三百二十人が避難した。", in: "ja").figures.first?.hasPrefix("320 exact") ?? false)
        #expect(Telling("大火造成数百人受伤。", in: "zh").figures == ["100 hundreds_of 人"])
        #expect(Telling("城市花费了几十亿英镑。", in: "zh").figures.first?.hasPrefix("1000000000 thousands_of") ?? false)
        #expect(Telling("大火造成 34 人受伤，另有 5 人失踪。", in: "zh").figures == ["34 exact 人", "5 exact 人"])
        #expect(Telling("أرسلت المدينة الفريق بـ27 شاحنة إلى الميناء.", in: "ar").figures == ["27 exact شاحنة"])
        #expect(Telling("Fiyatlar yüzde yirmi iki arttı.", in: "tr").figures == ["22 exact percent"])
        #expect(Telling("Skadan kostade fem miljoner kronor.", in: "sv").figures == ["5000000 exact SEK"])
    }
    @Test func signsAndMoney() {
        #expect(Telling("It was -12.5 degrees there.").figures == ["-12.5 exact degree"])
        #expect(Telling("Al menos 17 barcos se hundieron.", in: "es").figures == ["17 at_least barcos"])
        #expect(Telling("The fee rose to RM23.50 there.").figures == ["23.5 exact MYR"])
        #expect(Telling("They paid between $62 and $68 there.").figures == ["62-68 exact USD"])
        #expect(Telling("The pump has 225hp now.").figures == ["225 exact horsepower"])
        #expect(Telling("It sells for $5 a barrel.").figures == ["5 exact USD per barrel"])
    }
    @Test func partsAndNumbersAlone() {
        #expect(Telling("They saved 40 sailors, 12 of them in the dark.").account.figures.map(\.value) == [40, 12])
        #expect(Telling("They read a 312-page report.").figures == ["312 exact page"])
        #expect(Telling("The index closed at 12,407.65 there.").account.figures.map(\.value) == [12407.65])
        #expect(Telling("They run version 10.4.1 there.").account.figures.map(\.value) == [])
    }
    @Test func whoPutsItThere() {
        let telling = Telling("Anna Berg puts the number of boats at 12.")
        let holder = telling.account.figures.first?.holder
        #expect(holder.map { telling.account.names[$0].name } == "Anna Berg")
    }
    @Test func whatIsReachedIsNoBound() {
        #expect(Telling("El precio sube hasta los 300 euros.", in: "es").figures == ["300 exact EUR"])
        #expect(Telling("Cobran hasta 300 euros.", in: "es").figures == ["300 at_most EUR"])
        #expect(
            Telling("De koers daalde met 5,5% tot 300 euro.", in: "nl").figures == [
                "5.5 exact percent", "300 exact EUR",
            ])
        #expect(Telling("De vissers stegen 12 plaatsen tot 300 punten.", in: "nl").figures.last == "300 exact punten")
        #expect(Telling("De boete loopt uiteen: tot 300 euro.", in: "nl").figures == ["300 at_most EUR"])
        #expect(Telling("El precio bajó 12 euros hasta 300 euros.", in: "es").figures.last == "300 exact EUR")
        #expect(Telling("La multa puede llegar hasta 300 euros.", in: "es").figures == ["300 at_most EUR"])
    }
    @Test func whatHappenedToThoseCountedIsAKey() {
        let killed = Telling("The flood killed 14 farmers.").account.figures.first?.countKeys ?? []
        let spared = Telling("The flood spared 14 farmers.").account.figures.first?.countKeys ?? []
        #expect(killed.count == spared.count + 1)
    }
}

/// Days, lengths of time and clock times.
@Suite struct DateTests {
    @Test(arguments: [
        ("It opened on 2031-02-17.", "en", "2031-02-17"), ("It opened on February 17, 2031.", "en", "2031-02-17"),
        ("Es begann am 17. Februar 2031.", "de", "2031-02-17"), ("Es begann gestern.", "de", "2031-03-12"),
        ("Il a ouvert le 17 février 2031.", "fr", "2031-02-17"), ("Ha aperto il 17 febbraio 2031.", "it", "2031-02-17"),
        ("Het opende op 17 februari 2031.", "nl", "2031-02-17"),
        ("Мост открыли 17 февраля 2031 года.", "ru", "2031-02-17"),
        ("It rang at 18:30.", "en", "T18:30"), ("Last week was dry.", "en", "2031-W10"),
    ])
    func day(_ text: String, _ language: String, _ value: String) {
        #expect(Telling(text, in: language).times.first == value)
    }
    @Test func withoutTheTellingsDayNothingIsResolved() {
        #expect(Telling("It opened on Monday.", published: nil).times == ["XXXX-WXX-1"])
        #expect(Telling("It opened on 17 February.", published: nil).times == ["XXXX-02-17"])
    }
    @Test func countsAreNoYears() { #expect(Telling("They sold 1,950 boats.").times == []) }
}
