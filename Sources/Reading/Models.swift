import CModels
import Grammar
import Synchronization

/// The trained models: those that are part of the program, or others in their place.
public enum Models {
    private static let grammars = Mutex<[String: Grammar?]>([:])
    private static let attributions = Mutex<AttributionModel?>(nil)

    /// The grammar of a language; nil when there is none.
    static func grammar(of language: String) -> Grammar? {
        grammars.withLock { known in
            if let grammar = known[language] { return grammar }
            let made = bytes(of: language).flatMap { Grammar($0) }
            known[language] = .some(made)
            return made
        }
    }
    /// The classifiers of attribution, for every language that has a grammar.
    static func attribution() -> AttributionModel? {
        attributions.withLock { known in
            if let model = known { return model }
            known = bytes(of: "attribution").flatMap { AttributionModel($0) }
            return known
        }
    }
    /// The table of meanings; nil when there is none.
    static let meanings: Meanings? = bytes(of: "meanings").flatMap { Meanings($0) }
    /// The model of sections; nil when there is none.
    static let sections: SectionModel? = bytes(of: "sections").flatMap { SectionModel($0) }
    /// The table of places; nil when there is none.
    static let places: Gazetteer? = bytes(of: "places").flatMap { Gazetteer($0) }
    /// The table of given names; nil when there is none.
    static let givenNames: GivenNameTable? = bytes(of: "given-names").flatMap { GivenNameTable($0) }
    private static func bytes(of name: String) -> ModelBytes? {
        var count: UInt = 0
        return stemma_model(name, &count).map { ModelBytes(base: UnsafeRawPointer($0), count: Int(clamping: count)) }
    }

    /// Whether the models are here: a packaged program has them in files of their own.
    public static var areHere: Bool { bytes(of: "attribution") != nil && bytes(of: "en") != nil }

    /// Reads with this model from now on; false when the bytes are no model of this version. The name is that of a language, or
    /// "attribution".
    public static func replace(_ name: String, with bytes: [UInt8]) -> Bool {
        let bytes = ModelBytes(copying: bytes)
        if name == "attribution" {
            guard let model = AttributionModel(bytes) else { return false }
            attributions.withLock { $0 = model }
            return true
        }
        guard let grammar = Grammar(bytes) else { return false }
        grammars.withLock { $0[name] = .some(grammar) }
        return true
    }
}
