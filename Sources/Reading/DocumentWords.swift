import NewsModel
import Text

/// Makes the account's words: each word's key, which words of the same meaning share, and its flags.
struct DocumentWords {
    let document: Document
    private let stemmer: Stemmer
    private var tokens: [Token] { document.tokens }
    private var lexicon: Lexicon { document.lexicon }

    init(document: Document) {
        self.document = document
        stemmer = Stemmer(language: document.lexicon.code)
    }

    func sentences() -> [Account.Sentence] {
        let flags = phraseFlags()
        return document.sentences.map { sentence in
            let words = (sentence.start..<sentence.end).lazy
                .filter { tokens[$0].kind != .mark && !document.isPossessiveMark($0) }
                .map { word($0, phrase: flags[$0]) }
            return Account.Sentence(
                span: document.span(sentence.start, sentence.end), block: sentence.block, words: Array(words))
        }
    }

    /// The flags that phrases of several words give to their tokens.
    private func phraseFlags() -> [Account.Word.Flags] {
        var flags = [Account.Word.Flags](repeating: [], count: tokens.count)
        var i = 0
        while i < tokens.count {
            if let (phrase, count) = lexicon.phrases.match(tokens, i, limit: tokens.count) {
                if let flag = Self.flag(of: phrase) { for k in i..<(i + count) { flags[k].insert(flag) } }
                // "cannot be ruled out" is one phrase: "ruled out" in it denies nothing.
                if phrase == .hedge { i += count - 1 }
            }
            i += 1
        }
        return flags
    }
    private static func flag(of phrase: Lexicon.Phrase) -> Account.Word.Flags? {
        switch phrase {
        case .hedge: .hedge
        case .noEvidence, .negation: .negation
        case .conditional, .sourceBefore, .sourceAfter, .toldPhrase: nil
        }
    }

    private func word(_ i: Int, phrase: Account.Word.Flags) -> Account.Word {
        let token = tokens[i]
        var flags = phrase.union(flags(i, phrase: phrase))
        let (key, more) = key(i)
        // A number word such as "two" always counts as a number.
        if more.contains(.number) { flags.remove(.stop) }
        return Account.Word(
            span: Span(Int(token.start), Int(token.end)), key: key, form: Hash.short(token.hash),
            flags: flags.union(more))
    }

    private func flags(_ i: Int, phrase: Account.Word.Flags) -> Account.Word.Flags {
        let kind = document.kinds[i]
        var flags: Account.Word.Flags = []
        // Single characters are compared in pairs, in which grammar is part of the evidence.
        if kind.contains(.stop) && !document.isIdeograph(i) || looksLikeGrammar(i) { flags.insert(.stop) }
        // "No. 2" denies nothing; "cannot rule out" leaves a question open.
        if kind.contains(.negation), !isNumero(i), !phrase.contains(.hedge) { flags.insert(.negation) }
        let plain: [(Lexicon.Kind, Account.Word.Flags)] = [(.relation, .relation), (.cue, .cue)]
        for (mine, flag) in plain where kind.contains(mine) { flags.insert(flag) }
        if !kind.isDisjoint(with: .pronoun) { flags.insert(.pronoun) }
        if tokens[i].isCapital, !kind.isDisjoint(with: .firstName) { flags.insert(.givenName) }
        if document.isQuoted(i) { flags.insert(.quoted) }
        if tokens[i].shape.contains(.ideograph) { flags.insert(.character) }
        return flags
    }
    /// Whether the word is probably grammar in a language without a pack: most words of one to three letters, or up to four bytes, are
    /// ("och", "för", "на"; a Hangul syllable). Checked on Hausa and Icelandic.
    private func looksLikeGrammar(_ i: Int) -> Bool {
        !lexicon.knowsGrammar && tokens[i].isWord && document.length(i) <= 4 && !tokens[i].shape.contains(.ideograph)
            && (!tokens[i].isCapital || isLower(i))
    }
    private func isNumero(_ i: Int) -> Bool {
        i + 2 < tokens.count && tokens[i + 1].isMark(".") && tokens[i + 2].kind == .number
    }
    private func isLower(_ i: Int) -> Bool { document.lowers.contains(tokens[i].hash) }

    // MARK: - Keys

    /// A word's key, and flags that say how it was found.
    private func key(_ i: Int) -> (UInt32, Account.Word.Flags) {
        let token = tokens[i]
        let kind = document.kinds[i]
        if let number = number(i) { return (Hash.short(Hash.mix(number.bitPattern)), .number) }
        if kind.contains(.stop) { return (Hash.short(token.hash), []) }
        if kind.contains(.state), !document.isIdeograph(i), let state = lexicon.states[token.hash] {
            return (Hash.short(Hash.word("state:" + state)), .name)
        }
        if let concept = lexicon.concept(of: token.hash) { return (concept, .concept) }
        let stem = stemmer.key(document.bytes, from: Int(token.start), to: Int(token.end))
        let isName = isName(i)
        if !isName, let concept = lexicon.concept(of: stem) { return (concept, .concept) }
        if isName, kind.isDisjoint(with: [.weekday, .month]) { return (skeleton(i), .name) }
        if let concept = compoundConcept(i) { return (concept, .concept) }
        // In languages whose nouns have capitals, the word may be a noun or a name; the skeleton serves for both.
        if let meaning = Models.meanings?.key(of: stem, in: lexicon.code) { return (meaning, .meaning) }
        if token.isCapital, lexicon.nounCapitals, !isLower(i) { return (skeleton(i), []) }
        return (Hash.short(stem), [])
    }
    /// The value of digits or of a number word: "two", "2" and "zwei" have one value.
    private func number(_ i: Int) -> Double? {
        if tokens[i].kind == .number {
            return NumberFormat.value(
                document.bytes, from: Int(tokens[i].start), to: Int(tokens[i].end), decimal: lexicon.decimal) ?? 0
        }
        guard document.kinds[i].contains(.number), let number = lexicon.numbers[tokens[i].hash], number >= 2 else {
            return nil
        }
        return number
    }
    /// Whether capitals show a name: the word has one inside a sentence and never occurs in lower case.
    private func isName(_ i: Int) -> Bool {
        tokens[i].isCapital && !lexicon.nounCapitals && document.capitals.contains(tokens[i].hash) && !isLower(i)
    }
    /// The hash of a name's consonants, which is the same for different spellings and scripts.
    private func skeleton(_ i: Int) -> UInt32 {
        let span = Span(Int(tokens[i].start), Int(tokens[i].end))
        let skeleton = Skeleton.consonants(document.article.text(span))
        return Hash.short(Hash.mix(Hash.of(skeleton.isEmpty ? Array(document.bytes[span.start..<span.end]) : skeleton)))
    }
    private func compoundConcept(_ i: Int) -> UInt32? {
        guard lexicon.nounCapitals, tokens[i].isCapital else { return nil }
        var found: UInt32?
        compoundParts(of: tokens[i], in: document.bytes) { hash in
            found = lexicon.concept(of: hash)
            return found != nil
        }
        return found
    }
}
