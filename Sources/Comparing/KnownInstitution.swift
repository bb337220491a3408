import Languages
import NewsModel
import Text

/// An institution that is called by its common name in the article's language, and what else stands in its name: "Lorn's coast guard", "Küstenwache".
struct KnownInstitution: Sendable {
    /// Its English name in `InstitutionNames`.
    let name: String
    /// What several states have, or one of them, or the world once.
    let reach: InstitutionNames.Reach
    /// The other words: whose institution it is.
    let owner: [NamedOne.Word]

    /// Nil when the words are not those of such an institution and of one or two proper names.
    ///
    /// - Parameter content: The words of the name that are no grammar.
    init?(_ content: [NamedOne.Word], in language: String?) {
        guard let language, let names = Self.names[language], (1...6).contains(content.count) else { return nil }
        let stemmer = Stemmer(language: language)
        let parts = content.map { $0.text.split { $0 == "-" || $0 == "\u{2010}" }.map { stemmer.key(String($0)) } }
        for one in names {
            let found = content.indices.filter { !one.keys.isDisjoint(with: parts[$0]) }
            // Of "US-Außenministerium" a part is the owner's.
            guard one.keys.isSubset(of: found.flatMap { parts[$0] }),
                found.allSatisfy({ one.keys.isSuperset(of: parts[$0]) })
            else { continue }
            let rest = content.indices.filter { !found.contains($0) }.map { content[$0] }
            guard rest.count <= (one.reach == .world ? 0 : 2), rest.allSatisfy({ !$0.isConcept || $0.isState }) else {
                return nil
            }
            (name, reach, owner) = (one.institution, one.reach, rest)
            return
        }
        return nil
    }

    private struct Name: Sendable {
        var institution: String
        var reach: InstitutionNames.Reach
        /// The stems of its words that are no grammar.
        var keys: Set<UInt64>
    }
    private static let names: [String: [Name]] = Dictionary(
        uniqueKeysWithValues: Languages.all.map { pack in
            let stemmer = Stemmer(language: pack.code)
            let grammar = Set(Languages.words(pack.stop) + Languages.words(pack.prepositions))
            return (
                pack.code,
                InstitutionNames.names(in: pack.code).map { one in
                    let words = one.words.count == 1 ? one.words : one.words.filter { !grammar.contains($0) }
                    return Name(
                        institution: one.institution, reach: one.reach, keys: Set(words.map { stemmer.key($0) }))
                }
            )
        })
}
