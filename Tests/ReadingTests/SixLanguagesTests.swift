import NewsModel
import Testing

@testable import Reading

/// Who says what in Polish, Swedish, Turkish, Arabic, Chinese and Japanese; sentences of our own.
@Suite struct SixLanguagesTests {
    private func expect(
        _ text: String, _ language: String, _ quotations: String..., location: SourceLocation = #_sourceLocation
    ) {
        #expect(Telling(text, in: language).quotations == quotations, sourceLocation: location)
    }
    private func stance(_ text: String, _ language: String) -> String? {
        Telling(text, in: language).account.quotations.first?.stance.rawValue
    }

    @Test func polish() {
        expect(
            "Burmistrz Anna Lipska powiedziała, że most pozostanie zamknięty do piątku.", "pl",
            "indirect | Anna Lipska | most pozostanie zamknięty do piątku")
        expect(
            "Zapora wytrzyma jeszcze rok, poinformowało ministerstwo.", "pl",
            "indirect | ministerstwo | Zapora wytrzyma jeszcze rok")
        expect(
            "Zdaniem Ewy Malickiej zapora wytrzyma jeszcze rok.", "pl",
            "indirect | Ewy Malickiej | zapora wytrzyma jeszcze rok")
        expect(
            "Anna Lipska przyjechała w południe. „Zapora wytrzyma do wiosny” – dodała.", "pl",
            "mixed | Anna Lipska | „Zapora wytrzyma do wiosny”")
        expect("Tama została zbudowana w ubiegłym wieku.", "pl")
        #expect(stance("Minister Marek Zaleski zaprzeczył, że doszło do wycieku.", "pl") == "denies")
        #expect(stance("Firma twierdzi, że zbiornik jest bezpieczny.", "pl") == "claims")
    }
    @Test func swedish() {
        expect(
            "Borgmästaren Anna Lindqvist sade att bron ska vara stängd till fredag.", "sv",
            "indirect | Anna Lindqvist | bron ska vara stängd till fredag")
        expect(
            "”Vi har inget annat val än att stänga hamnen”, sade Erik Holm.", "sv",
            "direct | Erik Holm | ”Vi har inget annat val än att stänga hamnen”")
        expect(
            "Dammen håller ett år till, enligt Anna Lindqvist.", "sv",
            "indirect | Anna Lindqvist | Dammen håller ett år till")
        expect("Tre personer har skadats, uppger polisen.", "sv", "indirect | polisen | Tre personer har skadats")
        expect(
            "Anna Lindqvist kom vid lunchtid. ”Dammen håller till våren”, tillade hon.", "sv",
            "direct | Anna Lindqvist | ”Dammen håller till våren”")
        expect("Dammen byggdes under förra seklet.", "sv")
        #expect(stance("Ministern Lars Ek förnekade att det hade skett ett utsläpp.", "sv") == "denies")
    }
    @Test func turkish() {
        expect(
            "Belediye Başkanı Ayşe Demir, köprünün cuma gününe kadar kapalı kalacağını söyledi.", "tr",
            "indirect | Ayşe Demir | köprünün cuma gününe kadar kapalı kalacağını")
        expect(
            "\"Başka seçeneğimiz yok, limanı kapatacağız\" dedi Murat Kaya.", "tr",
            "mixed | Murat Kaya | \"Başka seçeneğimiz yok, limanı kapatacağız\"")
        expect(
            "Vali Murat Kaya, \"Yangın kontrol altına alındı\" dedi.", "tr",
            "mixed | Murat Kaya | \"Yangın kontrol altına alındı\"")
        expect("Polise göre yangında üç kişi yaralandı.", "tr", "indirect | Polise | yangında üç kişi yaralandı")
        expect("Baraj geçen yüzyılda inşa edildi.", "tr")
        #expect(stance("Şirket, tankın güvenli olduğunu iddia etti.", "tr") == "claims")
    }
    @Test func arabic() {
        expect(
            "قال رئيس البلدية أحمد منصور إن الجسر القديم سيبقى مغلقا حتى الجمعة المقبلة.", "ar",
            "indirect | أحمد منصور | إن الجسر القديم سيبقى مغلقا حتى الجمعة المقبلة")
        expect("وحذرت الحكومة من أن الفيضان قد يعود.", "ar", "indirect | الحكومة | الفيضان قد يعود")
        expect("وفقا للشرطة، أصيب ثلاثة أشخاص في الحريق.", "ar", "indirect | للشرطة | أصيب ثلاثة أشخاص في الحريق")
        expect(
            "\"لا خيار لدينا سوى إغلاق الميناء\"، قال المتحدث سامي نجار.", "ar",
            "direct | سامي نجار | \"لا خيار لدينا سوى إغلاق الميناء\"")
        expect("بني السد في القرن الماضي.", "ar")
        #expect(stance("ونفى الوزير كريم صالح أن يكون قد حدث تسرب.", "ar") == "denies")
    }
    @Test func chinese() {
        expect("市长李晓梅表示，大桥将关闭到周五。", "zh", "indirect | 李晓梅 | 大桥将关闭到周五")
        expect("据新华社报道，货轮在夜间沉没。", "zh", "indirect | 新华社 | 货轮在夜间沉没")
        expect("李晓梅中午抵达。她补充说，大坝可以坚持到春天。", "zh", "indirect | 李晓梅 | 大坝可以坚持到春天")
        expect("专家认为洪水可能与大坝有关。", "zh", "indirect | 专家 | 洪水可能与大坝有关")
        expect("大坝建于上个世纪。", "zh")
        #expect(stance("公司否认发生泄漏。", "zh") == "denies")
    }
    @Test func japanese() {
        expect("高橋恵子市長は、橋は金曜日まで閉鎖されると述べた。", "ja", "indirect | 高橋恵子 | 橋は金曜日まで閉鎖される")
        expect("田中署長は「港を閉鎖するしかない」と語った。", "ja", "mixed | 田中 | 「港を閉鎖するしかない」")
        expect("道路は月曜日に再開されると気象庁は明らかにした。", "ja", "indirect | 気象庁 | 道路は月曜日に再開される")
        expect("警察によると、火事で3人がけがをした。", "ja", "indirect | 警察 | 火事で3人がけがをした")
        expect("高橋市長は昼に到着した。「ダムは春まで持つ」と付け加えた。", "ja", "mixed | 高橋 | 「ダムは春まで持つ」")
        expect("ダムは前世紀に建設された。", "ja")
        #expect(stance("佐藤首相は、洪水が再び起きる可能性があると警告した。", "ja") == "warns")
    }
    /// A cue of several characters is one word, of which the last character stands for the whole.
    @Test func wordsOfSeveralCharacters() {
        let quotation = Telling("市长李晓梅表示，大桥将关闭到周五。", in: "zh").account.quotations.first
        let account = Telling("市长李晓梅表示，大桥将关闭到周五。", in: "zh").account
        #expect(quotation?.cueSpan.map { account.text($0) } == "表示")
        #expect(Telling("市长李晓梅表示，大桥将关闭到周五。", in: "zh").names == ["李晓梅, person, 市长"])
    }
}
