import NewsModel
import Text

/// A title of a telling, or one of its first sentences, as the models see it that choose what stands above a story. `Evaluation/train-headings` trains
/// their weights.
struct HeadingCandidate {
    let telling: Int
    let text: String
    /// Where it stands; nil for a title that the telling's text does not contain.
    let span: Span?
    var features: [String]
}

/// The weights of titles.
enum TitleModel {}
/// The weights of sentences.
enum LeadModel {}

/// Chooses for each language of a story's tellings the title and the sentence that tell best what most of them tell.
struct HeadingFinder {
    private let accounts: [Account]
    /// Forms of grammar words.
    private let stops: Set<UInt32>
    private let stemmers: [String: Stemmer]

    init(_ accounts: [Account]) {
        self.accounts = accounts
        stops = Set(
            accounts.lazy.flatMap(\.sentences).flatMap(\.words).filter { $0.flags.contains(.stop) }.map(\.form))
        let languages = Set(accounts.map { $0.article.language ?? "" })
        stemmers = Dictionary(uniqueKeysWithValues: languages.map { ($0, Stemmer(language: $0)) })
    }

    /// The headings, that of the language of most tellings first.
    func build() -> [Story.Heading] {
        let groups = Dictionary(grouping: accounts.indices) { accounts[$0].article.language }
        let ordered = groups.sorted { ($1.value.count, $0.key ?? "~") < ($0.value.count, $1.key ?? "~") }
        return ordered.compactMap { heading(of: $0.value, language: $0.key) }
    }
    private func heading(of tellings: [Int], language: String?) -> Story.Heading? {
        let (titles, leads) = candidates(in: tellings)
        let title = best(of: titles, by: TitleModel.weights)?.one
        let about = title.map { stems(of: Array($0.text.utf8), Span(0, $0.text.utf8.count), language).0 } ?? []
        let lead = best(
            of: leads, by: LeadModel.weights,
            besides: { lead in
                // Of two good sentences the one that tells what the title says.
                guard let span = lead.span, !about.isEmpty else { return 0 }
                let own = stems(of: accounts[lead.telling].article.bytes, span, language).0
                return Self.worthOfTitle * Self.covered(about, by: own)
            })
        guard let title else {
            // Without any title the best sentence is one.
            return lead.map {
                var heading = Story.Heading(
                    language: language, telling: $0.one.telling, title: $0.one.text, span: $0.one.span, lead: nil)
                heading.isSentence = true
                return heading
            }
        }
        let shown = lead.flatMap { lead in
            lead.score >= Self.leastOfLead
                ? lead.one.span.map { Place(telling: lead.one.telling, span: $0, text: lead.one.text) } : nil
        }
        return Story.Heading(
            language: language, telling: title.telling, title: title.text, span: title.span, lead: shown)
    }
    /// What a tenth of the title's words is worth, in hundredths.
    private static let worthOfTitle = 25
    /// From this score on a sentence is shown below the title: of those left out of training three in four were good, one in 33 bad.
    private static let leastOfLead = -100
    /// The candidate of the highest score; of equal ones that of the telling that was published first.
    private func best(
        of candidates: [HeadingCandidate], by weights: [String: Int],
        besides more: (HeadingCandidate) -> Int = { _ in 0 }
    ) -> (one: HeadingCandidate, score: Int)? {
        let ranked = candidates.map { one -> (one: HeadingCandidate, score: Int, rank: (Int, String, Int)) in
            let score = weights.sum(of: one.features)
            return (
                one, score,
                (-(score + more(one)), accounts[one.telling].article.published ?? "~", one.telling)
            )
        }
        return ranked.min { $0.rank < $1.rank }.map { ($0.one, $0.score) }
    }

    /// The titles, and the first sentences, of tellings in one language.
    func candidates(in tellings: [Int]) -> (titles: [HeadingCandidate], leads: [HeadingCandidate]) {
        let heads = tellings.map { head(of: $0) }
        // In how many heads a stem stands.
        var frequency: [UInt64: Int] = [:]
        for head in heads { for stem in head.stems { frequency[stem, default: 0] += 1 } }
        /// The share of stems that stand in another telling's head, on average over all others, in tenths; nil without others.
        func central(_ stems: Set<UInt64>) -> Int? {
            guard tellings.count > 1, !stems.isEmpty else { return nil }
            let met = stems.reduce(0) { $0 + max(0, (frequency[$1] ?? 0) - 1) }
            return 10 * met / (stems.count * (tellings.count - 1))
        }
        var titles: [(one: HeadingCandidate, central: Int)] = []
        var leads: [(one: HeadingCandidate, central: Int)] = []
        for head in heads {
            let ofLead = central(head.lead)
            let alone = tellings.count > 1 ? [] : ["alone"]
            if let title = head.title {
                let ofTitle = central(title.stems)
                var features =
                    ["", "length \(step(title.words, Self.titleLengths))"] + alone + Self.shape(ofTitle: title.text)
                features.append("own \(step(Self.covered(title.stems, by: head.lead), [2, 4, 6, 8, 10]))")
                if let ofTitle { features.append("central \(step(ofTitle, [1, 2, 3, 4, 5, 6, 7]))") }
                if let ofLead { features.append("lead central \(step(ofLead, [1, 2, 3, 4, 5]))") }
                let one = HeadingCandidate(
                    telling: head.telling, text: title.text, span: title.span, features: features)
                titles.append((one, ofTitle ?? 0))
            }
            for (n, sentence) in head.sentences.enumerated() {
                let ofSentence = central(sentence.stems)
                var features =
                    ["", "place \(n)", "length \(step(sentence.words, Self.leadLengths))"] + alone
                    + shape(of: sentence, in: head.telling)
                features.append(
                    "title \(step(Self.covered(head.title?.stems ?? [], by: sentence.stems), [1, 2, 4, 6, 8]))")
                if let ofSentence { features.append("central \(step(ofSentence, [1, 2, 3, 4, 5]))") }
                let one = HeadingCandidate(
                    telling: head.telling, text: accounts[head.telling].text(sentence.span), span: sentence.span,
                    features: features)
                leads.append((one, ofSentence ?? 0))
            }
        }
        return (Self.marked(titles, tellings.count), Self.marked(leads, tellings.count))
    }
    private static let titleLengths = [0, 4, 6, 8, 11, 14, 18]
    private static let leadLengths = [0, 6, 10, 14, 18, 25, 35, 45, 60]
    /// Marks the most central candidates.
    private static func marked(_ all: [(one: HeadingCandidate, central: Int)], _ tellings: Int) -> [HeadingCandidate] {
        let most = all.map(\.central).max() ?? 0
        return all.map { candidate in
            var one = candidate.one
            if tellings > 1, candidate.central == most { one.features.append("most central") }
            return one
        }
    }
    /// Which share of some stems is among others, in tenths.
    private static func covered(_ some: Set<UInt64>, by others: Set<UInt64>) -> Int {
        some.isEmpty ? 0 : 10 * some.intersection(others).count / some.count
    }

    // MARK: - What stands at the beginning of a telling

    private struct Head {
        var telling: Int
        var title: (text: String, span: Span?, stems: Set<UInt64>, words: Int)?
        var sentences: [Sentence]
        /// The stems of the first sentences, and those and the title's.
        var lead: Set<UInt64>
        var stems: Set<UInt64>
    }
    private struct Sentence {
        var index: Int
        var span: Span
        var stems: Set<UInt64>
        var words: Int
    }
    /// The sentences of a telling that may stand below the title.
    private static let mostSentences = 4
    private static let longestTitle = 300

    private func head(of telling: Int) -> Head {
        let account = accounts[telling]
        let article = account.article
        var title: (text: String, span: Span?, stems: Set<UInt64>, words: Int)?
        func take(_ text: String, _ span: Span?) {
            let bytes = Array(text.utf8)
            let (stems, words) = stems(of: bytes, Span(0, bytes.count), article.language)
            if !stems.isEmpty { title = (text, span, stems, words) }
        }
        if let span = article.titleSpan, span.length <= Self.longestTitle, !article.text(span).contains("\n") {
            take(article.text(span), span)
        } else if let text = article.title, !text.isEmpty, text.utf8.count <= Self.longestTitle {
            take(text, nil)
        }
        let sentences = account.sentences.enumerated().lazy.filter { _, sentence in
            article.blocks[sentence.block].kind.isProse
        }.prefix(Self.mostSentences).map { index, sentence in
            let span = withoutDateline(sentence, article)
            let (stems, words) = stems(of: article.bytes, span, article.language)
            return Sentence(index: index, span: span, stems: stems, words: words)
        }
        let first = Array(sentences)
        let lead = first.prefix(3).reduce(into: Set()) { $0.formUnion($1.stems) }
        return Head(telling: telling, title: title, sentences: first, lead: lead, stems: lead.union(title?.stems ?? []))
    }
    private func withoutDateline(_ sentence: Account.Sentence, _ article: Article) -> Span {
        guard let dateline = article.dateline?.span, dateline.overlaps(sentence.span),
            let first = sentence.words.first(where: { $0.span.start >= dateline.end })
        else { return sentence.span }
        return Span(first.span.start, sentence.span.end)
    }
    /// The stems of the words at a span that are no grammar, and the number of all words. Of scripts without spaces two neighbouring characters are a stem.
    private func stems(of bytes: [UInt8], _ span: Span, _ language: String?) -> (Set<UInt64>, words: Int) {
        var tokens: [Token] = []
        tokenize(bytes, from: span.start, to: span.end, block: 0, into: &tokens)
        var found: Set<UInt64> = []
        var words = 0
        var last: Token?
        for token in tokens where token.kind != .mark {
            defer { last = token }
            words += 1
            if token.shape.contains(.ideograph) {
                if let last, last.shape.contains(.ideograph), last.end == token.start {
                    found.insert(last.hash &* 0x9E37_79B9_7F4A_7C15 ^ token.hash)
                }
            } else if !stops.contains(Hash.short(token.hash)), token.end - token.start > 1,
                let stemmer = stemmers[language ?? ""]
            {
                found.insert(stemmer.key(bytes, from: Int(token.start), to: Int(token.end)))
            }
        }
        return (found, words)
    }

    // MARK: - What a title or sentence looks like

    private static func shape(ofTitle text: String) -> [String] {
        var out: [String] = []
        let scalars = Array(text.unicodeScalars)
        if scalars.contains(where: { $0 == "?" || $0 == "？" || $0 == "؟" }) { out.append("question") }
        if scalars.contains(where: { $0 == "!" || $0 == "！" }) { out.append("exclaims") }
        if scalars.first.map(isMark) == true {
            out.append("begins quoted")
        } else if scalars.contains(where: isMark) {
            out.append("quotes")
        }
        if let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            out.append(colon < 20 ? "colon early" : "colon")
        }
        if [" - ", " – ", " — ", " | ", " « ", " :: "].contains(where: text.contains) { out.append("parted") }
        if text.contains("…") || text.contains("...") { out.append("dots") }
        let letters = scalars.filter(\.properties.isAlphabetic)
        if letters.contains(where: \.properties.isUppercase), !letters.contains(where: \.properties.isLowercase) {
            out.append("capitals")
        }
        return out
    }
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isQuotationMark && scalar != "'" && scalar != "’"
    }
    private func shape(of sentence: Sentence, in telling: Int) -> [String] {
        let account = accounts[telling]
        let words = account.sentences[sentence.index].words.filter { $0.span.start >= sentence.span.start }
        let scalars = Array(account.text(sentence.span).unicodeScalars)
        var out: [String] = []
        if let first = words.first {
            if first.flags.contains(.pronoun) {
                out.append("begins with pronoun")
            } else if first.flags.contains(.stop) {
                out.append("begins with grammar")
            }
        }
        if words.dropFirst().contains(where: { $0.flags.contains(.pronoun) }) { out.append("pronoun") }
        if !words.contains(where: { $0.flags.contains(.name) }) { out.append("nameless") }
        if words.contains(where: { $0.flags.contains(.cue) }) { out.append("attributes") }
        if let first = scalars.first {
            if Self.isMark(first) {
                out.append("begins quoted")
            } else if scalars.contains(where: Self.isMark) {
                out.append("quotes")
            }
            if first.properties.isDash || first.properties.isLowercase { out.append("begins in the middle") }
        }
        let last = scalars.last { !$0.properties.isWhitespace && !Self.isMark($0) }
        if !(last.map { ".!?。！？…".unicodeScalars.contains($0) } ?? false) { out.append("open end") }
        if scalars.contains("?") { out.append("question") }
        if scalars.contains("\n") { out.append("lines") }
        func count(_ mark: Unicode.Scalar) -> Int { scalars.count { $0 == mark } }
        if !count("\"").isMultiple(of: 2) || count("“") != count("”") && count("„") == 0 || count("«") != count("»") {
            out.append("half quoted")
        }
        if sentence.span.start > account.sentences[sentence.index].span.start { out.append("behind a dateline") }
        if account.times.contains(where: { sentence.span.contains($0.span) }) { out.append("dated") }
        return out
    }
}

/// What the models of titles and sentences learn from.
package enum HeadingTrainer {
    /// A title (without a span) or sentence of a telling, with its features.
    package struct Instance {
        package var telling: Int
        package var isTitle: Bool
        package var span: Span?
        package var features: [String]
    }
    /// The candidates of tellings of one story and language.
    package static func instances(_ accounts: [Account]) -> [Instance] {
        let finder = HeadingFinder(accounts)
        let (titles, leads) = finder.candidates(in: Array(accounts.indices))
        return titles.map { Instance(telling: $0.telling, isTitle: true, span: $0.span, features: $0.features) }
            + leads.map { Instance(telling: $0.telling, isTitle: false, span: $0.span, features: $0.features) }
    }
}
