// Languages without a pack: what figures need beyond the tables of CLDR.

extension LanguagePack {
    /// Makes a pack for a language without one; it knows only marks, digits, and the words of numbers, units and bounds.
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
        case "tr": addTurkish()
        case "sv": addSwedish()
        case "pl": addPolish()
        case "ar": addArabic()
        case "hi": addHindi()
        case "zh": addChinese()
        case "ja": addJapanese()
        case "ko": addKorean()
        default: break
        }
    }

    private mutating func addTurkish() {
        units +=
            "year of age: yaş; penny: peni; metric ton: ton, metrik ton; year: yıl, sene; month: ay; week: hafta; day: gün; hour: saat; minute: dakika; second: saniye; inch: inç; foot: ayak;"
        currencies +=
            "USD: dolar; EUR: avro, euro; GBP: sterlin, pound; CHF: frank; USD: dolar, abd $; CENT: sent; TRY: tl, lira; JPY: yen; CNY: yuan; RUB: ruble;"
        unitsBefore = "percent: yüzde, %;"
        unitSuffixes = true
        old = "yaşında yaşındaki yaşındayken yaşından yaş aylık aylıkken haftalık günlük"
        rangeTo = "ile ila"
        bounds =
            "at_least: en az, asgari; at_most: en çok, en fazla, azami; approx: yaklaşık, takriben, aşağı yukarı; approx_below: neredeyse;"
        boundsAfter = "approx: civarında, kadar; at_least: den fazla, dan fazla, ı aşkın, i aşkın, ü aşkın;"
        timeUnits = "saniye dakika saat gün hafta ay yıl"
    }
    private mutating func addSwedish() {
        units += "percent: procent; percentage point: procentenhet//er; degree: grad//er; mile: mile//s;"
        currencies +=
            "USD: dollar; EUR: euro; SEK: kronor, krona, kr; GBP: pund; CENT: cent; CNY: yuan; JPY: yen; RUB: rubel;"
        old = "gammal gamla gammalt"
        ageEndings = "åring åriga årig"
        rangeTo = "till"
        rangeBetween = "mellan"
        bounds =
            "at_least: minst, mer än, fler än, över, drygt; at_most: högst, upp till, mindre än, färre än, under; approx: cirka, ca, omkring, ungefär, runt; approx_below: nästan, knappt, närmare;"
        boundsAfter = "at_least: eller mer;"
        timeUnits = "sekund sekunder minut minuter timme timmar dag dagar vecka veckor månad månader år"
    }
    private mutating func addPolish() {
        units +=
            "percent: procent//a/y/u, proc; year: lat, lata, roku; month: miesiąc//e/a, miesięcy; day: dzień, dni; hour: godzin//a/y, godz;"
        currencies += "USD: dolar//y/a/ów; EUR: euro; PLN: złot//y/e/ych, zł; GBP: funt//y/ów; RUB: rubl//i/e;"
        rangeTo = "do"
        bounds =
            "at_least: co najmniej, przynajmniej, ponad, więcej niż, powyżej; at_most: najwyżej, co najwyżej, mniej niż, poniżej, maksymalnie; approx: około, ok, mniej więcej; approx_below: prawie, niemal, blisko;"
        timeUnits = "sekund minut godzin godziny dni dzień tygodni tygodnie miesięcy miesiące lat lata rok"
    }
    private mutating func addArabic() {
        units +=
            "percent: بالمئة, بالمائة, في المئة, في المائة, ٪; year: سنة, سنوات, عام, عاما, أعوام; day: يوم, أيام, يوما; month: شهر, أشهر, شهرا; hour: ساعة, ساعات;"
        currencies += "USD: دولار; EUR: يورو; GBP: جنيه إسترليني;"
        bounds =
            "at_least: أكثر من, ما لا يقل عن, لا يقل عن; at_most: أقل من, ما يصل إلى, لا يزيد عن; approx: حوالي, نحو, قرابة, زهاء; approx_below: ما يقرب من;"
        boundsAfter = "at_least: على الأقل; approx: تقريبا; at_most: على الأكثر;"
    }
    private mutating func addHindi() {
        units +=
            "percent: प्रतिशत, फीसदी, फ़ीसदी; year: साल, वर्ष; month: महीने, महीना, माह; week: सप्ताह, हफ्ते; day: दिन; hour: घंटे, घंटा; mile: मील; inch: इंच; foot: फीट, फुट;"
        currencies += "USD: डॉलर; EUR: यूरो; GBP: पाउंड, पौंड; INR: रुपये, रुपए, रुपया; CENT: सेंट; JPY: येन;"
        magnitudes += ",हजार=1000,हज़ार=1000,मिलियन=1000000,बिलियन=1000000000,करोड़=10000000"
        bounds = "at_least: कम से कम; at_most: ज्यादा से ज्यादा; approx: लगभग, करीब, तकरीबन;"
        boundsAfter = "at_least: से अधिक, से ज्यादा; at_most: से कम;"
    }
    private mutating func addChinese() {
        units +=
            "percent*10: 成; percent: 个百分点, 個百分點, 百分点, 百分點; year of age: 岁, 歲; year: 年; day: 天; hour: 小时, 小時, 个小时; minute: 分钟, 分鐘; month: 个月, 個月; week: 周, 星期; kilometer: 公里, 千米; meter: 米; kilogram: 公斤, 千克; metric ton: 吨, 噸; jin: 斤; degree: 度; mile: 英里; square meter: 平米, 平方米; kilometer per hour: 公里 / 小时;"
        currencies +=
            "USD: 美金, 美元; CNY: 元, 人民币, 人民幣, 块, 块钱; CENT: 美分; JPY: 日元, 日圓; KRW: 韩元, 韓元; EUR: 欧元, 歐元; GBP: 英镑, 英鎊;"
        unitsBefore = "percent: 百分之; celsius: 摄氏, 攝氏; fahrenheit: 华氏, 華氏;"
        counters = "人 名 个 個 位 家 辆 輛 架 艘 枚 只 座 次 起 例 票 页 種 种 条 條 国 國"
        bounds =
            "at_least: 超过, 超過, 逾, 至少, 不少于, 多于, 高达; at_most: 最多, 不超过, 不到, 少于, 低于, 至多; approx: 约, 約, 大约, 大約; approx_below: 近, 将近, 接近;"
        boundsAfter = "at_least: 以上, 多; at_most: 以下, 以内; approx: 左右, 上下;"
        rangeTo = "到 至"
    }
    private mutating func addJapanese() {
        units +=
            "percent*10: 割; percent: パーセント, ポイント; year of age: 歳, 才; year: 年, 年間; day: 日間; hour: 時間; minute: 分間; month: か月, カ月, ヶ月, か月間; week: 週間, 週; kilometer: キロ; kilogram: キロ; meter: メーター; metric ton: トン, メートルトン; degree: 度; celsius: 摂氏; mile: マイル; square meter: 平米; centimeter: センチ; millimeter: ミリ;"
        currencies += "CENT: セント; CNY: 元, 人民元; JPY: 円; USD: ドル, 米ドル; EUR: ユーロ; GBP: ポンド; KRW: ウォン; NGN: ナイラ;"
        unitsBefore = "percent: 百分の; celsius: 摂氏; fahrenheit: 華氏;"
        counters = "人 名 個 件 台 本 社 回 棟 頭 匹 隻 か国 カ国 ヵ国 票 校 機"
        bounds = "at_least: 少なくとも, 最低; at_most: 最大, 最高; approx: 約, およそ, おおよそ; approx_below: ほぼ;"
        boundsAfter = "at_least: 以上, 超; at_most: 以下, 未満, 以内; approx: 前後, 程度, ほど;"
        rangeTo = "から"
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
