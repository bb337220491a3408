/// Names in Latin letters, whatever their script, and what stays of them in most spellings: their consonants.
package enum Skeleton {
    /// The name in lower-case Latin letters without marks; other scripts are romanised.
    package static func romanised(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        let scalars = Array(text.unicodeScalars)
        var i = 0
        while i < scalars.count {
            let low = lowercase(scalars[i].value)
            let next = i + 1 < scalars.count ? lowercase(scalars[i + 1].value) : 0
            if let plain = Greek.pair(low, next, ends: i + 2 >= scalars.count || scalars[i + 2] == " ") {
                out.append(contentsOf: plain.utf8)
                i += 2
                continue
            }
            i += 1
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
    /// Two Greek letters of one sound: "μπ" is b, "ου" is u; at a word's end "μπ" and "ντ" are as they are written.
    private enum Greek {
        static func pair(_ a: UInt32, _ b: UInt32, ends: Bool) -> String? {
            guard a >= 0x3AC, a <= 0x3CE, let plain = pairs[UInt64(a) << 32 | UInt64(b)] else { return nil }
            if ends, a == 0x3BC || a == 0x3BD { return nil }  // μ, ν
            return plain
        }
        private static let pairs: [UInt64: String] = {
            var t: [UInt64: String] = [:]
            for entry
                in "μπ=b ντ=d γκ=g γγ=ng τζ=dz τσ=ts ου=u ού=u αι=e αί=e ει=i εί=i οι=i οί=i ευ=ev εύ=ev αυ=av αύ=av"
                .split(separator: " ")
            {
                let scalars = entry.unicodeScalars.map(\.value)
                t[UInt64(scalars[0]) << 32 | UInt64(scalars[1])] = String(entry.dropFirst(3))
            }
            return t
        }()
    }

    /// Only consonants, with one spelling for each sound; an initial vowel is kept as "a".
    package static func consonants(_ name: String) -> [UInt8] {
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
                letters = out.isEmpty || out.last == 0x20 ? [UInt8(ascii: "a")] : []
            case 0x20: letters = [0x20]
            default: letters = [c]
            }
            // A doubled letter is one sound; the same letter after a vowel is another sound.
            for letter in letters where out.last != letter || afterVowel { out.append(letter) }
            if let last = letters.last {
                afterVowel = last == UInt8(ascii: "a") && out.count == 1
            } else {
                afterVowel = true
            }
            i += step
        }
        return out
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
