/// Compares names across spellings and scripts: Makei equals Makey, Зеленський equals Zelenskyy.
package enum Skeleton {
    /// The name in lower-case Latin letters without marks; other scripts are romanised.
    package static func romanised(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for c in text.unicodeScalars {
            let low = lowercase(c.value)
            if low >= 0x61 && low <= 0x7A {
                out.append(UInt8(low))
            } else if low < 0x80 {
                if low == 0x20 || low == 0x2D { out.append(0x20) }
            } else if let plain = table[low] {
                out.append(contentsOf: plain.utf8)
            }
        }
        return out
    }

    /// Only consonants, with one spelling for each sound; an initial vowel is kept as "a".
    package static func consonants(_ name: String) -> [UInt8] { sounds(name, vowels: false) }

    /// The name with one spelling for each sound: Varkhov and Warchow differ by one letter.
    static func sounds(_ name: String, vowels: Bool) -> [UInt8] {
        let s = romanised(name)
        var out: [UInt8] = []
        var afterVowel = false
        var i = 0
        func next(_ k: Int) -> UInt8 { i + k < s.count ? s[i + k] : 0 }
        while i < s.count {
            let c = s[i]
            var step = 1
            var letters: [UInt8] = []
            switch c {
            case UInt8(ascii: "s") where next(1) == UInt8(ascii: "c") && next(2) == UInt8(ascii: "h"):
                letters = [UInt8(ascii: "x")]
                step = 3
            case UInt8(ascii: "t") where next(1) == UInt8(ascii: "s") && next(2) == UInt8(ascii: "c"):
                letters = [UInt8(ascii: "x")]
                step = next(3) == UInt8(ascii: "h") ? 4 : 3
            case UInt8(ascii: "c") where next(1) == UInt8(ascii: "h"),
                UInt8(ascii: "s") where next(1) == UInt8(ascii: "h"),
                UInt8(ascii: "z") where next(1) == UInt8(ascii: "h"),
                UInt8(ascii: "c") where next(1) == UInt8(ascii: "z"),
                UInt8(ascii: "s") where next(1) == UInt8(ascii: "z"):
                letters = [UInt8(ascii: "x")]
                step = 2
            case UInt8(ascii: "p") where next(1) == UInt8(ascii: "h"):
                letters = [UInt8(ascii: "f")]
                step = 2
            case UInt8(ascii: "k") where next(1) == UInt8(ascii: "h"),
                UInt8(ascii: "g") where next(1) == UInt8(ascii: "h"):
                letters = [UInt8(ascii: "h")]
                step = 2
            case UInt8(ascii: "c"), UInt8(ascii: "q"): letters = [UInt8(ascii: "k")]
            case UInt8(ascii: "w"): letters = [UInt8(ascii: "v")]
            case UInt8(ascii: "x"): letters = [UInt8(ascii: "k"), UInt8(ascii: "s")]
            case UInt8(ascii: "z"): letters = [UInt8(ascii: "s")]
            case UInt8(ascii: "d") where next(1) == UInt8(ascii: "t"):
                letters = [UInt8(ascii: "t")]
                step = 2
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"), UInt8(ascii: "j"):
                let vowel = c == UInt8(ascii: "y") || c == UInt8(ascii: "j") ? UInt8(ascii: "i") : c
                letters = vowels ? [vowel] : out.isEmpty || out.last == 0x20 ? [UInt8(ascii: "a")] : []
            case 0x20: letters = [0x20]
            default: letters = [c]
            }
            // A doubled letter is one sound; the same letter after a vowel is another sound.
            for letter in letters where out.last != letter || afterVowel { out.append(letter) }
            if let last = letters.last {
                afterVowel = vowels ? false : last == UInt8(ascii: "a") && out.count == 1
            } else {
                afterVowel = true
            }
            i += step
        }
        return out
    }

    /// Whether two single names may be spellings of one name: their skeletons are equal, or, for names that are long enough, one edit
    /// apart in skeleton and spelling.
    package static func alike(_ a: String, _ b: String) -> Bool {
        let x = romanised(a)
        let y = romanised(b)
        if x == y { return !x.isEmpty }
        guard x.count >= 4, y.count >= 4, x.first == y.first || consonants(a).first == consonants(b).first else {
            return false
        }
        let j = consonants(a)
        let k = consonants(b)
        let p = sounds(a, vowels: true)
        let q = sounds(b, vowels: true)
        let apart = distance(p, q, limit: 4)
        if j == k { return apart <= max(1, min(p.count, q.count) / 3) }
        return distance(j, k, limit: 1) <= 1 && apart <= 1 && min(j.count, k.count) >= 3 && min(p.count, q.count) >= 4
    }

    /// Levenshtein distance, or `limit + 1` if it is greater.
    package static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit, a.count <= 64, b.count <= 64 else { return limit + 1 }
        var row = Array(0...b.count)
        for i in 0..<a.count {
            var diagonal = row[0]
            row[0] = i + 1
            for j in 0..<b.count {
                let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return min(row[b.count], limit + 1)
    }

    /// Romanisation of single letters (BGN/PCGN where it has one; Greek by ELOT 743; Latin letters without their marks).
    private static let table: [UInt32: String] = {
        var t: [UInt32: String] = [:]
        func add(_ from: String, _ to: String) {
            for (a, b) in zip(from.unicodeScalars, to.split(separator: " ", omittingEmptySubsequences: false)) {
                t[a.value] = String(b)
            }
        }
        add(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюяієїґўђјљњћџ",
            "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i ye yi g u dj j lj nj c dz")
        add(
            "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
            "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y i y")
        add("àáâãäåāăą", "a a a a a a a a a")
        add("çćčĉċ", "c c c c c")
        add("èéêëēĕėęě", "e e e e e e e e e")
        add("ìíîïĩīĭįı", "i i i i i i i i i")
        add("ñńņňłľĺļ", "n n n n l l l l")
        add("òóôõöøōŏő", "o o o o o o o o o")
        add("ùúûüũūŭůűų", "u u u u u u u u u u")
        add("śŝşšșźżžÿýţťțďđðĝğġģĥħĵķŕŗřŵŷ", "s s s s s z z z y y t t t d d d g g g g h h j k r r r w y")
        t[0xDF] = "ss"
        t[0xE6] = "ae"
        t[0x153] = "oe"
        t[0xFE] = "th"
        add(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء",
            "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a a a w y a")
        add("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "a b g d h v z h t i k l m n s a p ts k r sh t k m n p ts")
        return t
    }()
}
