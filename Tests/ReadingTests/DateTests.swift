import Testing

@testable import Reading

/// Phrases of time and their TIMEX3 values; the telling's day is Thursday, 13 March 2031.
@Suite struct PhraseTests {
    @Test(arguments: [
        ("The gate was built in 1942.", "en", ["1942"]), ("Ворота збудували 1942 року.", "uk", ["1942"]),
        ("У лютому 1942 року збудували ворота.", "uk", ["1942-02"]),
        ("Ворота построили в феврале 1942 г.", "ru", ["1942-02"]),
        ("Το φράγμα άνοιξε στις 17 Φεβρουαρίου 2031.", "el", ["2031-02-17"]),
        ("大坝于2031年2月17日启用。", "zh", ["2031-02-17"]), ("ダムは2031年2月17日に完成した。", "ja", ["2031-02-17"]),
        ("Baraj 17 Şubat 2031 günü açıldı.", "tr", ["2031-02-17"]),
        ("افتتح السد يوم 17 فبراير 2031", "ar", ["2031-02-17"]),
        ("Es begann am 17.02.2031.", "de", ["2031-02-17"]), ("It sold well in the 1990s.", "en", ["199"]),
    ])
    func calendarDates(_ text: String, _ language: String, _ values: [String]) {
        #expect(Telling(text, in: language).times == values)
    }
    @Test(arguments: [
        ("It opened three days ago.", "en", ["2031-03-10"]), ("Es begann vor drei Tagen.", "de", ["2031-03-10"]),
        ("Il a ouvert il y a trois jours.", "fr", ["2031-03-10"]), ("Abrió hace tres días.", "es", ["2031-03-10"]),
        ("Відкрили три дні тому.", "uk", ["2031-03-10"]), ("三天前启用。", "zh", ["2031-03-10"]),
        ("3日前に完成した。", "ja", ["2031-03-10"]),
        ("Üç gün önce açıldı.", "tr", ["2031-03-10"]), ("It closed two years ago.", "en", ["2029"]),
        ("Es schloss letzte Woche.", "de", ["2031-W10"]), ("Il a fermé la semaine dernière.", "fr", ["2031-W10"]),
        ("去年关闭。", "zh", ["2030"]), ("昨年閉鎖した。", "ja", ["2030"]), ("Geçen yıl kapandı.", "tr", ["2030"]),
        ("Profits fell in the third quarter of 2030.", "en", ["2030-Q3"]), ("It is closed now.", "en", ["PRESENT_REF"]),
    ])
    func relativeDates(_ text: String, _ language: String, _ values: [String]) {
        #expect(Telling(text, in: language).times == values)
    }
    @Test(arguments: [
        ("It opens at 5 pm.", "en", ["T17"]), ("Es beginnt um 17 Uhr.", "de", ["T17"]),
        ("It opened on Monday morning.", "en", ["2031-03-10TMO"]),
        ("Es begann am Montagmorgen.", "de", ["2031-03-10TMO"]), ("午後3時に始まった。", "ja", ["T15"]),
        ("It lasted two hours and 30 minutes.", "en", ["PT2H30M"]),
        ("It opens every Monday.", "en", ["XXXX-WXX-1"]), ("It sails daily.", "en", ["P1D"]),
        ("They sold 14 boats at 14 knots.", "en", []),
    ])
    func timesOfDayLengthsAndSets(_ text: String, _ language: String, _ values: [String]) {
        #expect(Telling(text, in: language).times == values)
    }
    @Test func theVerbSaysOnWhichSideAWeekdayLies() {
        #expect(Telling("The mayor will open the dam on Saturday.").times == ["2031-03-15"])
        #expect(Telling("The mayor opened the dam on Saturday.").times == ["2031-03-08"])
        #expect(Telling("She said on Monday that the dam will open.").times == ["2031-03-10"])
    }
    @Test func aDayWithoutAYearBelongsToTheYearJustNamed() {
        #expect(Telling("The siege began in April 2014. On 11 May the wall fell.").times == ["2014-04", "2014-05-11"])
        #expect(Telling("The siege began in 2014. It rained on 11 March.").times == ["2014", "2031-03-11"])
    }
    @Test func whatIsCountedIsNoTime() {
        #expect(Telling("Le navire filait à 14 nœuds.", in: "fr").times == [])
        #expect(Telling("They will march on may bugs.").times == [])
    }
}
