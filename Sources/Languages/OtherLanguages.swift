// What packs begin from that do not come with numbers, units and bounds of their own, and languages without a pack.

extension LanguagePack {
    /// Makes a pack that knows only marks, digits, and the words of numbers, units and bounds.
    init(neutral code: String) {
        self.init(code: code)
        // Signs that all languages use, prepositions that many share, and numbers and money in Han, kana and Hangul.
        years = "年 년"
        placePrepositions = "in en á"
        units = "percent: %, ％;"
        if Measures.of(code) == nil { currencies = "USD: $; EUR: €; GBP: £; JPY: ¥; KRW: ₩;" }
        magnitudes = """
            百=100,千=1000,万=10000,萬=10000,億=100000000,亿=100000000,兆=1000000000000,만=10000,억=100000000,조=1000000000000
            """
        decimal = Measures.of(code)?.decimal ?? "."
        switch code {
        case "hi": addHindi()
        case "ko": addKorean()
        default: break
        }
    }

    private mutating func addHindi() {
        units +=
            "percent: प्रतिशत, फीसदी, फ़ीसदी; year: साल, वर्ष; month: महीने, महीना, माह; week: सप्ताह, हफ्ते; day: दिन; hour: घंटे, घंटा; mile: मील; inch: इंच; foot: फीट, फुट;"
        currencies += "USD: डॉलर; EUR: यूरो; GBP: पाउंड, पौंड; INR: रुपये, रुपए, रुपया; CENT: सेंट; JPY: येन;"
        magnitudes += ",हजार=1000,हज़ार=1000,मिलियन=1000000,बिलियन=1000000000,करोड़=10000000"
        bounds = "at_least: कम से कम; at_most: ज्यादा से ज्यादा; approx: लगभग, करीब, तकरीबन;"
        boundsAfter = "at_least: से अधिक, से ज्यादा; at_most: से कम;"
    }
    private mutating func addKorean() {
        units +=
            "percent: 퍼센트, 프로, %; year of age: 세, 살; percentage point: 퍼센트포인트, %포인트; year: 년, 년간; month: 개월, 달; week: 주, 주일; day: 일, 일간; hour: 시간; minute: 분; meter: 미터; kilometer: 킬로미터, 킬로; kilogram: 킬로그램; metric ton: 톤; degree: 도; celsius: 섭씨; mile: 마일;"
        currencies += "CENT: 센트; CNY: 위안; KRW: 원; JPY: 엔; USD: 달러; EUR: 유로; GBP: 파운드;"
        unitsBefore = "celsius: 섭씨; fahrenheit: 화씨;"
        unitSuffixes = true
        bounds = "at_least: 최소, 적어도; at_most: 최대, 최고; approx: 약, 대략; approx_below: 거의;"
        boundsAfter = "at_least: 이상; at_most: 이하, 미만; approx: 정도, 가량;"
        rangeTo = "에서"
    }
}
