import Languages
import Testing

@testable import Reading

/// What a pack may state about its language: each on a sentence of a language that states it and of one that does not.
@Suite struct TraitTests {
    @Test func decimalMark() {
        #expect(Telling("Der Pier ist 2.500 Meter lang.", in: "de", byGrammar: false).figures == ["2500 exact metre"])
        #expect(Telling("The pier is 2.500 metres long.", in: "en", byGrammar: false).figures == ["2.5 exact metre"])
    }
    @Test func verbLast() {
        let german = "Gestern sagte Anna Berg, der Damm halte bis zum Herbst."
        #expect(Telling(german, in: "de", byGrammar: false).speakers == ["Anna Berg"])
        #expect(
            Telling("Yesterday said Anna Berg the dam holds until the autumn.", in: "en", byGrammar: false).speakers
                == [])
    }
    @Test func nounCapitals() {
        #expect(Telling("Der alte Kran stand im Regen.", in: "de", byGrammar: false).names == [])
        #expect(
            Telling("The old Kran stood in Regen.", in: "en", byGrammar: false).names.sorted() == [
                "Kran, organisation", "Regen, place",
            ])
    }
    @Test func dropsSubject() {
        let spanish = "Ana Ruiz llegó al puerto.\n\n«El fuego está apagado desde ayer», declaró después a la prensa."
        #expect(Telling(spanish, in: "es", byGrammar: false).speakers == ["Ana Ruiz"])
        let english = "It rained on the port.\n\n“The fire has been out since noon”, declared then to the press."
        #expect(Telling(english, in: "en", byGrammar: false).speakers == ["-"])
    }
    @Test func inflects() {
        let russian = "По словам министра Олега Бера, порт закрыт до утра."
        #expect(Telling(russian, in: "ru", byGrammar: false).names.contains("Олега Бера, person, министра"))
        var stiff = Languages.pack(for: "ru")
        stiff.inflects = false
        #expect(!Telling(russian, pack: stiff, byGrammar: false).names.contains("Олега Бера, person, министра"))
    }
    @Test func dropsThat() {
        let english = "Anna Berg said the port was so full that ships waited."
        #expect(
            Telling(english, byGrammar: false).quotations == [
                "indirect | Anna Berg | the port was so full that ships waited"
            ])
        let spanish = "Ana Ruiz dijo a quienes han venido que el puerto está cerrado."
        #expect(
            Telling(spanish, in: "es", byGrammar: false).quotations == ["indirect | Ana Ruiz | el puerto está cerrado"])
    }
    @Test func pairedCommas() {
        #expect(Telling("Anna Berg said, the port was closed on Monday.", byGrammar: false).quotations == [])
        #expect(
            Telling("Anna Berg sagte, der Hafen sei seit Montag geschlossen.", in: "de", byGrammar: false).quotations
                == ["indirect | Anna Berg | der Hafen sei seit Montag geschlossen"])
    }
    @Test func nounsStack() {
        #expect(
            Telling("At night 12 people smugglers were held.", byGrammar: false).figures == [
                "12 exact people smugglers"
            ])
        #expect(
            Telling("Ayer 12 personas participaron en el acto.", in: "es", byGrammar: false).figures == [
                "12 exact personas"
            ])
    }
    @Test func capitalDates() {
        #expect(Telling("In march 2031 the bridge was opened.", byGrammar: false).times == ["2031"])
        #expect(Telling("En mars 2031 le pont a été ouvert.", in: "fr", byGrammar: false).times == ["2031-03"])
    }
    @Test func grammarAcronyms() {
        #expect(Telling("The tests were paid for by WHO last year.", byGrammar: false).names == ["WHO, organisation"])
        #expect(
            Telling("Bezahlt hat die Tests laut Plan nur WIR im letzten Jahr.", in: "de", byGrammar: false).names == [])
    }
    @Test func pluralEndings() {
        #expect(Telling("Police heard 7 sources close to the talks.", byGrammar: false).figures == ["7 exact sources"])
        #expect(
            Telling("La polizia ha visto 7 navi ferme nel porto.", in: "it", byGrammar: false).figures == [
                "7 exact navi ferme"
            ])
    }
    @Test func pastEndings() {
        #expect(
            Telling("The storm hit 12 trawlers anchored near Lorn.", byGrammar: false).figures == ["12 exact trawlers"])
        #expect(
            Telling("Hay 12 barcos anclados en Lorn.", in: "es", byGrammar: false).figures == [
                "12 exact barcos anclados"
            ])
    }
    @Test func presentEndings() {
        let sentence = "Anna Berg said Lorn needs more rain."
        #expect(Telling(sentence, byGrammar: false).quotations == ["indirect | Anna Berg | Lorn needs more rain"])
        var bare = Languages.pack(for: "en")
        bare.presentEndings = ""
        #expect(Telling(sentence, pack: bare, byGrammar: false).quotations == [])
    }
    @Test func participleEndings() {
        let sentence = "Anna Berg opened the dam on Monday, adding that the river is calm."
        #expect(Telling(sentence, byGrammar: false).quotations == ["indirect | Anna Berg | the river is calm"])
        var bare = Languages.pack(for: "en")
        bare.participleEndings = ""
        #expect(Telling(sentence, pack: bare, byGrammar: false).quotations == [])
    }
    @Test func adverbEndings() {
        #expect(Telling("Anna Berg flatly said that the dam holds.", byGrammar: false).speakers == ["Anna Berg"])
        var bare = Languages.pack(for: "en")
        bare.adverbEndings = ""
        #expect(Telling("Anna Berg flatly said that the dam holds.", pack: bare, byGrammar: false).speakers == [])
    }
    @Test func passive() {
        let sentence = "The dam was hailed by Anna Berg as “a wonder of our time”."
        #expect(Telling(sentence, byGrammar: false).speakers == ["Anna Berg"])
        var bare = Languages.pack(for: "en")
        bare.passiveAuxiliaries = ""
        #expect(Telling(sentence, pack: bare, byGrammar: false).speakers != ["Anna Berg"])
    }
    @Test func originArticles() {
        let english = "Marco Silva scored twice.\n\n“We never gave up on this match,” the Brazilian said."
        #expect(Telling(english, byGrammar: false).speakers == ["Marco Silva"])
        var bare = Languages.pack(for: "en")
        bare.originArticles = ""
        #expect(Telling(english, pack: bare, byGrammar: false).speakers == ["Brazilian"])
    }
    @Test func hearerMarks() {
        #expect(
            Telling("„Der Damm hält noch“, sagte Anna Berg dem Sender Nordfunk.", in: "de", byGrammar: false).hearers
                == ["Nordfunk"])
        #expect(
            Telling("“The dam still holds,” Anna Berg told Radio Lorn.", byGrammar: false).hearers == ["Radio Lorn"])
    }
}

/// Words that serve for one thing each.
@Suite struct PackWordTests {
    @Test func wordsThatMakeALengthOfTimeAPlaceInTime() {
        #expect(Telling("The pier burned for three days.", byGrammar: false).figures == ["3 exact day"])
        #expect(Telling("Three days after the fire it rained.", byGrammar: false).figures == [])
        #expect(Telling("Within three days it rained.", byGrammar: false).figures == [])
        #expect(Telling("Vor drei Tagen hat es geregnet.", in: "de", byGrammar: false).figures == [])
        #expect(Telling("Il a plu depuis trois jours.", in: "fr", byGrammar: false).figures == [])
    }
    @Test func wordsOfRanges() {
        #expect(Telling("They lost 10 to 15 boats.", byGrammar: false).figures == ["10-15 exact boats"])
        #expect(Telling("They lost between 10 and 15 boats.", byGrammar: false).figures == ["10-15 exact boats"])
        #expect(Telling("Sie verloren 10 bis 15 Boote.", in: "de", byGrammar: false).figures == ["10-15 exact Boote"])
        #expect(
            Telling("Ils ont perdu entre 10 et 15 bateaux.", in: "fr", byGrammar: false).figures == [
                "10-15 exact bateaux"
            ])
    }
    @Test func agesAreNoFigures() {
        #expect(Telling("A 34-year-old driver was hurt.", byGrammar: false).figures == [])
        #expect(Telling("Der 34-jährige Fahrer wurde verletzt.", in: "de", byGrammar: false).figures == [])
        #expect(Telling("The driver, aged 34 at the time, was hurt.", byGrammar: false).figures == [])
    }
    @Test func whatOnlyAddsIsNoBound() {
        #expect(
            Telling("The club paid 26 million euros plus bonuses.", byGrammar: false).figures == ["26000000 exact EUR"])
        #expect(Telling("The club paid 26 million euros plus.", byGrammar: false).figures == ["26000000 at_least EUR"])
    }
    @Test func pronounsAreNoFigures() {
        #expect(Telling("One of the boats sank.", byGrammar: false).figures == [])
        #expect(Telling("Zwei der Boote sanken.", in: "de", byGrammar: false).figures == [])
    }
    @Test func measuresJoinedByOf() {
        #expect(Telling("Pagaron 62 millones de euros.", in: "es", byGrammar: false).figures == ["62000000 exact EUR"])
        #expect(
            Telling("Ils ont payé 62 millions d'euros.", in: "fr", byGrammar: false).figures == ["62000000 exact EUR"])
    }
    @Test func yearsInHan() { #expect(Telling("2031年に橋が開いた。", in: "ja", byGrammar: false).figures == []) }
    @Test func fillersOfDates() {
        #expect(Telling("Abrió el 17 de febrero de 2031.", in: "es", byGrammar: false).times == ["2031-02-17"])
        #expect(Telling("It opened on the 17th of February 2031.", byGrammar: false).times == ["2031-02-17"])
    }
    @Test func futureWeekdays() {
        #expect(Telling("They will meet on Monday.", byGrammar: false).times == ["2031-03-17"])
        #expect(Telling("Sie werden sich am Montag treffen.", in: "de", byGrammar: false).times == ["2031-03-17"])
        #expect(Telling("Sie trafen sich am Montag.", in: "de", byGrammar: false).times == ["2031-03-10"])
    }
    @Test func particlesStandInsideNames() {
        #expect(Telling("The prize went to Ludwig van Berg.", byGrammar: false).names == ["Ludwig van Berg, person"])
    }
    @Test func aClauseAgainstTheReportedOneEndsIt() {
        let sentence = "Anna Berg said that the dam holds, while Tom Erle said that it leaks."
        #expect(
            Telling(sentence, byGrammar: false).quotations
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
        pack.units = "kilometre: kilo;"
        pack.months = "ja, fe, ma, ap, mi, jo, ju, au, se, ok, no, devo"
        pack.dateFillers = "na"
        return pack
    }()
    @Test func readsAQuotation() {
        #expect(
            Telling("“O nar brunda ni tal gelo”, vela Anna Berg.", pack: lornish, byGrammar: false).quotations
                == ["direct | Anna Berg | “O nar brunda ni tal gelo”"])
        #expect(
            Telling("Burmo Anna Berg vela ka o nar brunda ni tal.", pack: lornish, byGrammar: false).quotations
                == ["indirect | Anna Berg | o nar brunda ni tal"])
    }
    @Test func readsAFigure() {
        #expect(
            Telling("O nar brunda plu om 3,5 kilo.", pack: lornish, byGrammar: false).figures == [
                "3.5 at_least kilometre"
            ])
        #expect(Telling("Ni tal brunda dun nares.", pack: lornish, byGrammar: false).figures == ["2 exact nares"])
    }
    @Test func readsADate() {
        #expect(Telling("O nar brunda ni 17 na devo 2030.", pack: lornish, byGrammar: false).times == ["2030-12-17"])
    }
    @Test func knowsNothingOfOtherLanguages() {
        #expect(Telling("Anna Berg said that the nar brunda.", pack: lornish, byGrammar: false).quotations == [])
    }
}
