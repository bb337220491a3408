import Languages
import NewsModel
import Text

/// An institution that is called by its common name in the article's language, and what else stands in its name: "Lorn's coast guard", "Küstenwache".
struct KnownInstitution: Sendable {
    /// Its English name in `InstitutionNames`.
    let name: String
    /// The other words: whose institution it is.
    let owner: [NamedOne.Word]

    /// Nil when the words are not those of such an institution and of one or two proper names.
    ///
    /// - Parameter content: The words of the name that are no grammar.
    init?(_ content: [NamedOne.Word], in language: String?) {
        guard let language, (1...6).contains(content.count) else { return nil }
        let stemmer = Stemmer(language: language)
        func key(_ word: String) -> UInt64 { stemmer.key(word) }
        let parts = content.map { $0.text.lowercased().split { $0 == "-" || $0 == "\u{2010}" }.map { key(String($0)) } }
        for one in InstitutionNames.names(in: language) {
            // What has no spaces is one word.
            let words = one.words.count == 1 ? one.words : one.words.filter { $0.count > 3 }
            let keys = Set(words.map(key))
            guard !keys.isEmpty else { continue }
            let found = content.indices.filter { !keys.isDisjoint(with: parts[$0]) }
            guard keys.isSubset(of: found.flatMap { parts[$0] }) else { continue }
            let rest = content.indices.filter { !found.contains($0) }.map { content[$0] }
            guard rest.count <= 2, rest.allSatisfy({ !$0.isConcept || $0.isState }) else { continue }
            name = one.institution
            owner = rest
            return
        }
        return nil
    }
}
