import Glibc

/// A file with a font, where Debian's packages put it.
///
/// Fonts are not looked for by fontconfig: it would write its cache, or complain that it cannot, in every worker, and a card would look otherwise on each machine.
struct CardFontFile: Equatable {
    enum Style { case headline, line }
    var path: String
    /// The one of several fonts in the file.
    var face = 0

    /// The fonts of a style that are installed, the first choice first. Those of `fonts-dejavu-core` are always among Stemma's recommendations; the last ones
    /// have the letters of Chinese, Japanese and Korean.
    static func installed(_ style: Style, language: String?) -> [CardFontFile] {
        let east = eastern(language)
        let known: [CardFontFile] =
            switch style {
            case .headline:
                [
                    file("truetype/noto/NotoSerif-Bold.ttf"), file("truetype/dejavu/DejaVuSerif-Bold.ttf"),
                    file("truetype/liberation/LiberationSerif-Bold.ttf"),
                    file("truetype/liberation2/LiberationSerif-Bold.ttf"), file("truetype/dejavu/DejaVuSans-Bold.ttf"),
                    file("opentype/noto/NotoSerifCJK-Bold.ttc", east), file("opentype/noto/NotoSansCJK-Bold.ttc", east),
                ]
            case .line:
                [
                    file("truetype/noto/NotoSans-Regular.ttf"), file("truetype/dejavu/DejaVuSans.ttf"),
                    file("truetype/liberation/LiberationSans-Regular.ttf"),
                    file("truetype/liberation2/LiberationSans-Regular.ttf"),
                    file("opentype/noto/NotoSansCJK-Regular.ttc", east),
                ]
            }
        let both = [file("truetype/droid/DroidSansFallbackFull.ttf"), file("truetype/wqy/wqy-microhei.ttc")]
        return (known + both).filter { access($0.path, R_OK) == 0 }
    }
    private static func file(_ name: String, _ face: Int = 0) -> CardFontFile {
        CardFontFile(path: "/usr/share/fonts/" + name, face: face)
    }
    /// Noto's files hold a font each for Japanese, Korean and Chinese in short and long characters, in this order.
    private static func eastern(_ language: String?) -> Int {
        switch language?.lowercased() {
        case "zh-tw", "zh-hant": 3
        case let code? where code.hasPrefix("zh"): 2
        case let code? where code.hasPrefix("ko"): 1
        default: 0
        }
    }
}
