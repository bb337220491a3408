import Languages
import Testing

@testable import Reading

/// What the rules read, without the trained classifiers.
private func ruled(_ text: String, in language: String = "en", published: String? = "2031-03-13") -> Telling {
    Telling(text, in: language, published: published, byGrammar: false)
}
private func ruled(_ text: String, pack: LanguagePack, published: String? = "2031-03-13") -> Telling {
    Telling(text, pack: pack, published: published, byGrammar: false)
}

/// What a pack may state about its language: each on a sentence of a language that states it and of one that does not.
@Suite struct TraitTests {
    @Test func decimalMark() {
        #expect(ruled("Der Pier ist 2.500 Meter lang.", in: "de").figures == ["2500 exact meter"])
        #expect(ruled("The pier is 2.500 metres long.", in: "en").figures == ["2.5 exact meter"])
    }
    @Test func verbLast() {
        let german = "Gestern sagte Anna Berg, der Damm halte bis zum Herbst."
        #expect(ruled(german, in: "de").speakers == ["Anna Berg"])
        #expect(
            ruled("Yesterday said Anna Berg the dam holds until the autumn.", in: "en").speakers
                == [])
    }
    @Test func nounCapitals() {
        #expect(ruled("Der alte Kran stand im Regen.", in: "de").names == [])
        #expect(
            ruled("The old Kran stood in Regen.", in: "en").names.sorted() == [
                "Kran, organisation", "Regen, place",
            ])
    }
    @Test func dropsSubject() {
        let spanish = "Ana Ruiz llegó al puerto.\n\n«El fuego está apagado desde ayer», declaró después a la prensa."
        #expect(ruled(spanish, in: "es").speakers == ["Ana Ruiz"])
        let english = "It rained on the port.\n\n“The fire has been out since noon”, declared then to the press."
        #expect(ruled(english, in: "en").speakers == ["-"])
    }
    @Test func inflects() {
        let russian = "По словам министра Олега Бера, порт закрыт до утра."
        #expect(ruled(russian, in: "ru").names.contains("Олега Бера, person, министра"))
        var stiff = Languages.pack(for: "ru")
        stiff.inflects = false
        #expect(!ruled(russian, pack: stiff).names.contains("Олега Бера, person, министра"))
    }
    @Test func dropsThat() {
        let english = "Anna Berg said the port was so full that ships waited."
        #expect(
            ruled(english).quotations == [
                "indirect | Anna Berg | the port was so full that ships waited"
            ])
        let spanish = "Ana Ruiz dijo a quienes han venido que el puerto está cerrado."
        #expect(
            ruled(spanish, in: "es").quotations == ["indirect | Ana Ruiz | el puerto está cerrado"])
    }
    @Test func pairedCommas() {
        #expect(ruled("Anna Berg said, the port was closed on Monday.").quotations == [])
        #expect(
            ruled("Anna Berg sagte, der Hafen sei seit Montag geschlossen.", in: "de").quotations
                == ["indirect | Anna Berg | der Hafen sei seit Montag geschlossen"])
    }
    @Test func nounsStack() {
        #expect(
            ruled("At night 12 people smugglers were held.").figures == [
                "12 exact people smugglers"
            ])
        #expect(
            ruled("Ayer 12 personas participaron en el acto.", in: "es").figures == [
                "12 exact personas"
            ])
    }
    @Test func capitalDates() {
        #expect(ruled("In march 2031 the bridge was opened.").times == ["2031"])
        #expect(ruled("En mars 2031 le pont a été ouvert.", in: "fr").times == ["2031-03"])
    }
    @Test func grammarAcronyms() {
        #expect(ruled("The tests were paid for by WHO last year.").names == ["WHO, organisation"])
        #expect(
            ruled("Bezahlt hat die Tests laut Plan nur WIR im letzten Jahr.", in: "de").names == [])
    }
    @Test func pluralEndings() {
        #expect(ruled("Police heard 7 sources close to the talks.").figures == ["7 exact sources"])
        #expect(
            ruled("La polizia ha visto 7 navi ferme nel porto.", in: "it").figures == [
                "7 exact navi ferme"
            ])
    }
    @Test func pastEndings() {
        #expect(
            ruled("The storm hit 12 trawlers anchored near Lorn.").figures == ["12 exact trawlers"])
        #expect(
            ruled("Hay 12 barcos anclados en Lorn.", in: "es").figures == [
                "12 exact barcos anclados"
            ])
    }
    @Test func presentEndings() {
        let sentence = "Anna Berg said Lorn needs more rain."
        #expect(ruled(sentence).quotations == ["indirect | Anna Berg | Lorn needs more rain"])
        var bare = Languages.pack(for: "en")
        bare.presentEndings = ""
        #expect(ruled(sentence, pack: bare).quotations == [])
    }
    @Test func participleEndings() {
        let sentence = "Anna Berg opened the dam on Monday, adding that the river is calm."
        #expect(ruled(sentence).quotations == ["indirect | Anna Berg | the river is calm"])
        var bare = Languages.pack(for: "en")
        bare.participleEndings = ""
        #expect(ruled(sentence, pack: bare).quotations == [])
    }
    @Test func adverbEndings() {
        #expect(ruled("Anna Berg flatly said that the dam holds.").speakers == ["Anna Berg"])
        var bare = Languages.pack(for: "en")
        bare.adverbEndings = ""
        #expect(ruled("Anna Berg flatly said that the dam holds.", pack: bare).speakers == [])
    }
    @Test func passive() {
        let sentence = "The dam was hailed by Anna Berg as “a wonder of our time”."
        #expect(ruled(sentence).speakers == ["Anna Berg"])
        var bare = Languages.pack(for: "en")
        bare.passiveAuxiliaries = ""
        #expect(ruled(sentence, pack: bare).speakers != ["Anna Berg"])
    }
    @Test func originArticles() {
        let english = "Marco Silva scored twice.\n\n“We never gave up on this match,” the Brazilian said."
        #expect(ruled(english).speakers == ["Marco Silva"])
        var bare = Languages.pack(for: "en")
        bare.originArticles = ""
        #expect(ruled(english, pack: bare).speakers == ["Brazilian"])
    }
    @Test func hearerMarks() {
        #expect(
            ruled("„Der Damm hält noch“, sagte Anna Berg dem Sender Nordfunk.", in: "de").hearers
                == ["Nordfunk"])
        #expect(
            ruled("“The dam still holds,” Anna Berg told Radio Lorn.").hearers == ["Radio Lorn"])
    }
}

/// Words that serve for one thing each.
@Suite struct PackWordTests {
    @Test func wordsThatMakeALengthOfTimeAPlaceInTime() {
        #expect(ruled("The pier burned for three days.").figures == ["3 exact day"])
        #expect(ruled("Three days after the fire it rained.").figures == [])
        #expect(ruled("Over three days it rained.").figures == [])
        #expect(ruled("Vor drei Tagen hat es geregnet.", in: "de").figures == [])
        #expect(ruled("Il a plu depuis trois jours.", in: "fr").figures == [])
    }
    @Test func wordsOfRanges() {
        #expect(ruled("They lost 10 to 15 boats.").figures == ["10-15 exact boats"])
        #expect(ruled("They lost between 10 and 15 boats.").figures == ["10-15 exact boats"])
        #expect(ruled("Sie verloren 10 bis 15 Boote.", in: "de").figures == ["10-15 exact Boote"])
        #expect(
            ruled("Ils ont perdu entre 10 et 15 bateaux.", in: "fr").figures == [
                "10-15 exact bateaux"
            ])
    }
    @Test func agesHaveAUnitOfTheirOwn() {
        #expect(ruled("A 34-year-old driver was hurt.").figures == ["34 exact year of age"])
        #expect(ruled("Der 34-jährige Fahrer wurde verletzt.", in: "de").figures == ["34 exact year of age"])
        #expect(ruled("The driver, aged 34 at the time, was hurt.").figures == ["34 exact year of age"])
    }
    @Test func whatOnlyAddsIsNoBound() {
        #expect(
            ruled("The club paid 26 million euros plus bonuses.").figures == ["26000000 exact EUR"])
        #expect(ruled("The club paid 26 million euros plus.").figures == ["26000000 at_least EUR"])
    }
    /// Dozens are counted, and a preposition may stand between a bound and its number.
    @Test(arguments: [
        ("More than two dozen boats sank there.", "en", "24 at_least boats"),
        ("A dozen boats sank there.", "en", "12 exact boats"),
        ("Zwei Dutzend Boote sanken dort.", "de", "24 exact Boote"),
        ("Вода поднялась примерно на 12 метров.", "ru", "12 approx meter"),
        ("Приходите не менее чем за 12 часов.", "ru", "12 at_least hour"),
    ])
    func boundsAndDozens(_ text: String, _ language: String, _ figure: String) {
        #expect(Telling(text, in: language).figures == [figure])
    }
    /// Many prepositions before a number are not looked through one within another.
    @Test func manyPrepositionsBeforeANumber() {
        let text = "Анна сказала это. " + String(repeating: "в ", count: 100_000) + "12 лодок."
        #expect(Telling(text, in: "ru").figures.count == 1)
    }
    /// A year before one thing is none of what it counts.
    @Test func yearsOfThings() {
        #expect(Telling("They lost the 2016 election there.").figures.isEmpty)
        #expect(Telling("She drove a 2013 Norvik boat there.").figures.isEmpty)
        #expect(Telling("The storm left 2000 dead there.").figures == ["2000 exact dead"])
    }
    @Test func pronounsAreNoFigures() {
        #expect(ruled("One of the boats sank.").figures == [])
        #expect(ruled("They met one another.").figures == [])
    }
    @Test func measuresJoinedByOf() {
        #expect(ruled("Pagaron 62 millones de euros.", in: "es").figures == ["62000000 exact EUR"])
        #expect(
            ruled("Ils ont payé 62 millions d'euros.", in: "fr").figures == ["62000000 exact EUR"])
    }
    @Test func yearsInHan() { #expect(ruled("2031年に橋が開いた。", in: "ja").figures == []) }
    @Test func fillersOfDates() {
        #expect(ruled("Abrió el 17 de febrero de 2031.", in: "es").times == ["2031-02-17"])
        #expect(ruled("It opened on the 17th of February 2031.").times == ["2031-02-17"])
    }
    @Test func futureWeekdays() {
        #expect(ruled("They will meet on Monday.").times == ["2031-03-17"])
        #expect(ruled("Sie werden sich am Montag treffen.", in: "de").times == ["2031-03-17"])
        #expect(ruled("Sie trafen sich am Montag.", in: "de").times == ["2031-03-10"])
    }
    @Test func particlesStandInsideNames() {
        #expect(ruled("The prize went to Ludwig van Berg.").names == ["Ludwig van Berg, person"])
    }
    @Test func aClauseAgainstTheReportedOneEndsIt() {
        let sentence = "Anna Berg said that the dam holds, while Tom Erle said that it leaks."
        #expect(
            ruled(sentence).quotations
                == ["indirect | Anna Berg | the dam holds", "indirect | Tom Erle | it leaks"])
    }
}

/// A language is one file: a dozen words of an invented one are enough to read a quotation, a figure and a date.
@Suite struct InventedLanguageTests {
    private let lornish: LanguagePack = {
        var pack = LanguagePack(code: "qlo")
        pack.decimal = ","
        pack.stop = "o ka ni"
        pack.determiners = "o"
        pack.prepositions = "ni"
        pack.says = "vel/a/en"
        pack.that = "ka"
        pack.roles = "burmo"
        pack.numbers = "dun=2"
        pack.bounds = "at_least: plu om;"
        pack.units = "kilometer: kilo;"
        pack.months = "ja, fe, ma, ap, mi, jo, ju, au, se, ok, no, devo"
        pack.dateFillers = "na"
        return pack
    }()
    @Test func readsAQuotation() {
        #expect(
            ruled("“O nar brunda ni tal gelo”, vela Anna Berg.", pack: lornish).quotations
                == ["direct | Anna Berg | “O nar brunda ni tal gelo”"])
        #expect(
            ruled("Burmo Anna Berg vela ka o nar brunda ni tal.", pack: lornish).quotations
                == ["indirect | Anna Berg | o nar brunda ni tal"])
    }
    @Test func readsAFigure() {
        #expect(
            ruled("O nar brunda plu om 3,5 kilo.", pack: lornish).figures == [
                "3.5 at_least kilometer"
            ])
        #expect(ruled("Ni tal brunda dun nares.", pack: lornish).figures == ["2 exact nares"])
    }
    @Test func readsADate() {
        #expect(ruled("O nar brunda ni 17 na devo 2030.", pack: lornish).times == ["2030-12-17"])
    }
    @Test func knowsNothingOfOtherLanguages() {
        #expect(ruled("Anna Berg said that the nar brunda.", pack: lornish).quotations == [])
    }
}
