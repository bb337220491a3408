/// What Unicode's CLDR knows of a language's numbers, units and currencies. `Scripts/make-measures` writes these tables.
public struct Measures: Sendable {
    /// Number words `word=value`.
    public var numbers = ""
    /// Magnitude words `word=value`.
    public var magnitudes = ""
    /// The decimal mark.
    public var decimal: Character = "."
    /// Whether the words of a number are written as one ("dreihundertzwei").
    public var joinsNumerals = false
    /// The word before a negative number.
    public var minus = ""
    /// The word for the decimal mark.
    public var point = ""
    /// Units: `unit: forms;`.
    public var units = ""
    /// Currencies: `code: forms;`.
    public var currencies = ""

    /// Makes empty tables.
    public init() {}

    /// The tables of a language; nil when there are none.
    public static func of(_ code: String) -> Measures? {
        switch code {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        case "ru": russian
        case "uk": ukrainian
        case "el": greek
        case "sv": swedish
        case "pl": polish
        case "tr": turkish
        case "ar": arabic
        case "zh": chinese
        case "ja": japanese
        case "ko": korean
        case "hi": hindi
        default: nil
        }
    }
}
