import NewsModel
import TestSupport
import Testing

@testable import Reading

/// What a source phrase, a verb's mood, or someone not named beside the cue reports, in several languages.
@Suite struct SourcePhraseTests {
    private func said(_ text: String, in language: String) -> [String] { Telling(text, in: language).quotations }

    @Test func aSourcePhraseReportsItsClause() {
        #expect(
            said("Nach Angaben der Feuerwehr wurden drei Kräne zerstört.", in: "de")
                == ["indirect | Feuerwehr | wurden drei Kräne zerstört"])
        #expect(
            said("Volgens de brandweer is de kade sinds mei gesloten.", in: "nl")
                == ["indirect | brandweer | is de kade sinds mei gesloten"])
    }
    @Test func aShortSourceInTheMiddleDoesNotPartTheClause() {
        #expect(
            said("Drei Kräne wurden nach Angaben der Feuerwehr zerstört.", in: "de")
                == ["indirect | Feuerwehr | Drei Kräne wurden nach Angaben der Feuerwehr zerstört"])
    }
    @Test func aSourceMayFollowItsPhrase() {
        #expect(
            said("Der Feuerwehr zufolge wurden drei Kräne zerstört.", in: "de")
                == ["indirect | Feuerwehr | wurden drei Kräne zerstört"])
    }
    @Test func aSourceMayBeAPronoun() {
        let french = "Anna Berg dirige le port depuis mai. Selon elle, la digue fermera en juin."
        #expect(said(french, in: "fr") == ["indirect | Anna Berg | la digue fermera en juin"])
        let russian = "Иван Бергов заявил, что маяк закроют. По его словам, на ремонт нет денег."
        #expect(
            said(russian, in: "ru") == [
                "indirect | Иван Бергов | маяк закроют", "indirect | Иван Бергов | на ремонт нет денег",
            ])
    }
    @Test func theKonjunktivContinuesWhatSomeoneSaid() {
        let text = "Anna Berg sagte, der Damm halte. Die Kräne seien seit Mai gesperrt."
        #expect(
            said(text, in: "de") == [
                "indirect | Anna Berg | der Damm halte", "indirect | Anna Berg | Die Kräne seien seit Mai gesperrt",
            ])
        // Without a speaker before it nobody is said to have said it.
        #expect(said("Die Kräne seien seit Mai gesperrt.", in: "de") == [])
    }
    @Test func aFewWordsInMarksAreSaidInTheKonjunktiv() {
        let opening = "Der Rat tagte am Montag in Lornau und hörte die Gutachter.\n\n"
        #expect(
            said(opening + "Der Bau habe die Anwohner „sehr verärgert“.", in: "de") == ["mixed | - | „sehr verärgert“"])
        #expect(said(opening + "Die Kräne heißen „Hans und Grete“.", in: "de") == [])
    }
    @Test func sheIsAWoman() {
        let text = "Anna Berg met Nigel Foss at the pier on Monday. “The dam holds,” she said."
        #expect(Telling(text).speakers == ["Anna Berg"])
        let other = "Anna Berg met Nigel Foss at the pier on Monday. “The dam holds,” he said."
        #expect(Telling(other).speakers == ["Nigel Foss"])
    }
    @Test func theFirstWordOfASentenceThatDropsItsSubject() {
        let text = "Ana Berg dirige el puerto. “El dique aguanta por ahora”, declaró ante la prensa."
        #expect(Telling(text, in: "es").speakers == ["Ana Berg"])
    }
    @Test func theSourceIsTheOneThatThePhraseNames() {
        let text =
            "Smoke rose to a height of 70 metres (230 feet) and could be smelled in Lorn, according to the harbour office."
        #expect(Telling(text).speakers == ["harbour office"])
    }
    @Test func whatFollowsAWholeClauseIsNotTheSources() {
        let text = "The pier has been closed since May, according to the harbour office, and nobody knows why."
        #expect(said(text, in: "en") == ["indirect | harbour office | The pier has been closed since May"])
    }
    @Test func namesStandInMarksToo() {
        #expect(said("Die Bank „Lumen“ sagte nichts.", in: "de") == [])
        #expect(said("Основатель банка «Люмен» Иван Бергов заявил, что маяк закроют.", in: "ru").count == 1)
        let show = "Tom Erle drank tea on “Harbour Talk”. Anna Berg said that the dam holds."
        #expect(said(show, in: "en") == ["indirect | Anna Berg | the dam holds"])
        let longer = "Anna Berg said on Lorn TV's “Talk of the Town” that the dam holds. “The Dam Holds,” she said."
        #expect(!said(longer, in: "en").contains { $0.contains("Talk of the Town") })
        #expect(said(longer, in: "en").contains { $0.contains("The Dam Holds") })
        // Behind a cue even one word with a capital is speech.
        #expect(said("Asked whether the dam holds, Anna Berg said “Yes”.", in: "en").count == 1)
    }
}
