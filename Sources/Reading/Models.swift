import CModels
import Grammar
import Synchronization

/// The trained models: those that are part of the program, or others in their place.
public enum Models {
    private static let grammars = Mutex<[String: Grammar?]>([:])
    private static let attributions = Mutex<[String: AttributionModel?]>([:])

    /// The grammar of a language; nil when there is none.
    static func grammar(of language: String) -> Grammar? {
        grammars.withLock { known in
            if let grammar = known[language] { return grammar }
            let made = bytes(of: language).flatMap { Grammar($0) }
            known[language] = .some(made)
            return made
        }
    }
    /// Whether there is an attribution trained on texts of this language, with its words.
    static func knowsWords(of language: String) -> Bool { language == "en" }
    /// The classifiers of attribution: with words of English, or of grammar alone, for every language.
    static func attribution(knowsWords: Bool) -> AttributionModel? {
        let name = knowsWords ? "attribution-en" : "attribution"
        return attributions.withLock { known in
            if let model = known[name] { return model }
            let made = bytes(of: name).flatMap { AttributionModel($0) }
            known[name] = .some(made)
            return made
        }
    }
    private static func bytes(of name: String) -> ModelBytes? {
        var count: UInt = 0
        return stemma_model(name, &count).map { ModelBytes(base: UnsafeRawPointer($0), count: Int(clamping: count)) }
    }

    /// Reads with this model from now on; false when the bytes are no model of this version. The name is that of a language, or
    /// "attribution", or "attribution-en".
    public static func replace(_ name: String, with bytes: [UInt8]) -> Bool {
        let bytes = ModelBytes(copying: bytes)
        if name.hasPrefix("attribution") {
            guard let model = AttributionModel(bytes) else { return false }
            attributions.withLock { $0[name] = .some(model) }
            return true
        }
        guard let grammar = Grammar(bytes) else { return false }
        grammars.withLock { $0[name] = .some(grammar) }
        return true
    }
}
