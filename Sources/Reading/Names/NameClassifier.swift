import Grammar
import NewsModel
import Text

/// Decides what a phrase of tokens names: finds its proper name, collects its signs and applies the rules.
struct NameClassifier {
    let document: Document
    /// The grammar of the article's sentences; nil when there is none.
    let parse: Parse?
    private var tokens: [Token] { document.tokens }

    func phrase(_ range: Range<Int>, head: Int?) -> NamePhrase? {
        let core = properName(in: range)
        var phrase = NamePhrase(
            start: range.lowerBound, end: range.upperBound, coreStart: core, coreEnd: range.upperBound, sort: .unknown)
        phrase.state = state(of: range)
        annotate(&phrase)
        let signs = signs(range, core: core, head: head)
        guard case .names(let sort, let words)? = NameRules.rule(for: signs)?.verdict else { return nil }
        phrase.sort = sort
        phrase.isMereWords = signs.isMereWords
        // The body before belongs to what precedes it: "основатель банка Ида Берг".
        if signs.leavesGenitive, sort == .person, !signs.hasOffice { phrase.start = core }
        switch words {
        case .asFound: break
        case .whole:
            // "former Daily Norvik" has its adjective from the sentence.
            phrase.coreStart =
                signs.isOfOutlet ? range.first { tokens[$0].isCapital } ?? range.lowerBound : range.lowerBound
        case .none: phrase.coreStart = range.upperBound
        }
        return phrase
    }

    /// The rule that decides about a phrase.
    func rule(_ range: Range<Int>, head: Int?) -> NameRules.Rule? {
        NameRules.rule(for: signs(range, core: properName(in: range), head: head))
    }

    func hasName(_ range: Range<Int>) -> Bool { properName(in: range) < range.upperBound }

    // MARK: - The proper name

    /// The first token of the proper name; the range's end when there is none.
    private func properName(in range: Range<Int>) -> Int {
        let core = wholeState(beforeSuffix(trailingCapitals(in: range), in: range), in: range)
        guard core < range.upperBound else { return core }
        return behindNoun(
            behindBodysAdjective(
                behindGenitive(
                    behindAcronym(
                        behindOtherScript(behindLinkedName(behindLinkedBody(core, in: range), in: range), in: range),
                        in: range), in: range), in: range), in: range)
    }
    /// "pilot in Saudi Arabia": a state of several words is whole.
    private func wholeState(_ core: Int, in range: Range<Int>) -> Int {
        guard core < range.upperBound else { return core }
        return (range.lowerBound..<core).last {
            document.lexicon.statePhrases.match(tokens, $0, limit: range.upperBound).map { _, count in count } ?? 0
                > core - $0
        } ?? core
    }
    /// "глава Lorn Motors Тим Берг": behind an office and a name in Latin letters, two words or a first name in Cyrillic ones.
    private func behindOtherScript(_ core: Int, in range: Range<Int>) -> Int {
        let scanner = NamePhraseScanner(document: document, parse: parse)
        guard core > range.lowerBound || parse?.nodes[core].part == .noun,
            let turn = (core..<range.upperBound).last(where: { k in
                k > core && tokens[k].isWord && tokens[k - 1].isWord
                    && scanner.scripts(k - 1, k).map { $0 == .latin && $1 == .cyrillic } ?? false
            }), range.upperBound - turn >= 2 || isGivenName(turn)
        else { return core }
        return turn
    }
    /// "председатель банка Лорна Ида Берг": where the genitives end, the name begins.
    private func behindGenitive(_ core: Int, in range: Range<Int>) -> Int {
        guard let parse, document.lexicon.inflects || !document.lexicon.genitive.isEmpty, range.upperBound - core >= 3
        else { return core }
        for k in (core + 1)..<(range.upperBound - 1) where tokens[k].isWord && tokens[k - 1].isWord {
            if document.lexicon.inflects, parse.nodes[k].traits.contains(.nominative), hasOtherCase(k - 1, parse) {
                return k
            }
            // "глава Водонадзора Мария Белова", but "депутат Орлов Иван Петрович"
            if core > range.lowerBound, isGivenName(k), !isGivenName(k - 1), !isPatronymic(range.upperBound - 1),
                document.ends(k - 1, in: document.lexicon.genitive)
            {
                return k
            }
        }
        return core
    }
    private func isGivenName(_ k: Int) -> Bool { !document.kind(k).isDisjoint(with: .firstName) }
    private func isPatronymic(_ k: Int) -> Bool { document.ends(k, in: document.lexicon.patronymic) }
    private func hasOtherCase(_ k: Int, _ parse: Parse) -> Bool {
        let traits = parse.nodes[k].traits
        return !traits.contains(.nominative) && !traits.isDisjoint(with: [.genitive, .dative, .oblique])
    }
    /// "Passagier Jens Berg": a noun before two or three words of a proper name is a title, if it has its capital from the language or the sentence.
    private func behindNoun(_ core: Int, in range: Range<Int>) -> Int {
        let core = behindOrdinaryWord(core, in: range)
        guard let parse,
            document.lexicon.nounCapitals || core == document.sentences[Int(document.sentenceOf[core])].start
        else { return core }
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        guard (3...4).contains(words.count), parse.nodes[words[0]].part != .properNoun,
            words.dropFirst().allSatisfy({ parse.nodes[$0].part == .properNoun }),
            document.kind(words[0]).isDisjoint(with: .firstName),
            words.allSatisfy({ document.kind($0).isDisjoint(with: [.organisationWord, .placeWord]) }),
            // "New York Times"
            Models.places?.name(of: document.text(words[0], words[1] + 1)) == nil
        else { return core }
        return words[1]
    }
    /// "presidente del Banco Central Ida Berg": the adjective belongs to the body, if two or three words that are in no dictionary follow.
    private func behindBodysAdjective(_ core: Int, in range: Range<Int>) -> Int {
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        guard (3...4).contains(words.count), core > range.lowerBound, document.kinds[core - 1].contains(.body),
            !isGivenName(core), document.isInDictionary(core), words.allSatisfy({ tokens[$0].isCapital }),
            words.dropFirst().allSatisfy({ !document.isInDictionary($0) })
        else { return core }
        return words[1]
    }
    /// "Martin Luther King III": a number or "Jr." is no name; the words before it are.
    private func beforeSuffix(_ core: Int, in range: Range<Int>) -> Int {
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        guard core > range.lowerBound, !words.isEmpty,
            words.allSatisfy({ NameReader.suffixes.contains(tokens[$0].hash) || isRomanNumber($0) }),
            let first = (range.lowerBound..<core).first(where: { isGivenName($0) && tokens[$0].isCapital })
        else { return core }
        return first
    }
    private func isRomanNumber(_ k: Int) -> Bool {
        document.length(k) > 1
            && (Int(tokens[k].start)..<Int(tokens[k].end)).allSatisfy {
                [0x49, 0x56, 0x58].contains(document.bytes[$0])
            }
    }
    /// "Contractor Ida Berg", "Norvik Bear Clinic Ida Berg": behind a word of the dictionary that is no given name, and behind what ends the name of a body, a given
    /// name begins the name; what follows it is in no dictionary.
    private func behindOrdinaryWord(_ core: Int, in range: Range<Int>) -> Int {
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        // "Norvik Bear Clinic", but not "Hôpital Georges Pompidou": the word for the body ends its name.
        func isBody(_ k: Int) -> Bool {
            k > core && !document.kinds[k].isDisjoint(with: [.organisationWord, .body])
                && document.kinds[words[0]].isDisjoint(with: [.organisationWord, .body])
        }
        guard words.count >= 3, !document.lexicon.nounCapitals,
            let first = words.dropFirst().first(where: isGivenName)
                ?? words.dropFirst().dropLast().first(where: { isBody($0 - 1) && !document.isInDictionary($0) }),
            isBody(first - 1)
                || !isGivenName(words[0]) && Models.givenNames?.contains(tokens[words[0]].hash) == false,
            let last = words.last, (2...3).contains(words.count { $0 >= first }), !document.isInDictionary(last),
            tokens[first - 1].isWord, Models.places?.name(of: document.text(words[0], words[1] + 1)) == nil,
            words.allSatisfy({
                $0 < first || document.kinds[$0].isDisjoint(with: [.organisationWord, .placeWord, .body])
            })
        else { return core }
        let isOrdinary = first == words[1] && document.kinds[words[0]].isEmpty && document.isInDictionary(words[0])
        return isBody(first - 1) || isOrdinary ? first : core
    }
    private func followsOrdinaryWords(_ core: Int, in range: Range<Int>) -> Bool {
        let before = core - 1
        return !document.lexicon.nounCapitals && tokens[before].isWord && tokens[before].isCapital
            && behindOrdinaryWord(before, in: range) == core
    }
    /// The first token of the final capitalised words that are no titles.
    private func trailingCapitals(in range: Range<Int>) -> Int {
        var core = range.upperBound
        for k in range.reversed() {
            if k == range.upperBound - 1, tokens[k].isMark("."), k > range.lowerBound {
                core = k  // the full stop of "Jr."
            } else if document.endsDomain(k), k - 2 >= range.lowerBound {
                core = k
            } else if tokens[k].kind == .mark || document.isParticle(k) || isCapitalArticle(k, in: range) {
                guard core < range.upperBound, k > range.lowerBound else { break }
            } else if isProper(k) {
                core = k
            } else if document.serves(k, as: .and), k > range.lowerBound, isProper(k - 1),
                ((k + 1)..<range.upperBound).allSatisfy({
                    document.kind($0).isDisjoint(with: .firstName)
                })
            {
                continue  // "Harbours and Inland Shipping"
            } else {
                break
            }
        }
        return core
    }
    /// "Le" in "Ida Le Berg".
    private func isCapitalArticle(_ k: Int, in range: Range<Int>) -> Bool {
        k > range.lowerBound && k + 1 < range.upperBound
            && CapitalSigns(document: document, parse: parse, i: k, inRun: true).isArticleOfName
    }
    private func isProper(_ k: Int) -> Bool {
        let kind = document.kinds[k]
        guard tokens[k].isWord, tokens[k].isCapital, !document.isPossessiveMark(k),
            kind.isDisjoint(with: [.honorific, .group, .roleLink])
                || CapitalSigns(document: document, parse: parse, i: k, inRun: false).isBesideAmpersand
        else { return false }
        return kind.isDisjoint(with: [.role, .roleModifier, .state, .body, .outletWord])
            || !kind.isDisjoint(with: .firstName) || isSurname(k)
    }
    /// "Ida Le Maire": a capitalised word for an office behind a given name or the article of a name.
    private func isSurname(_ k: Int) -> Bool {
        guard k > 0, !document.lexicon.nounCapitals, tokens[k - 1].isWord, tokens[k - 1].isCapital,
            !document.kinds[k].isDisjoint(with: [.role, .state])
        else { return false }
        return isGivenName(k - 1) && document.kinds[k].contains(.role)
            || CapitalSigns(document: document, parse: parse, i: k - 1, inRun: true).isArticleOfName
    }
    /// "envoy to the Harbour Union Jens Berg": the name follows the body that a link joined.
    private func behindLinkedBody(_ core: Int, in range: Range<Int>) -> Int {
        guard (range.lowerBound..<core).contains(where: { document.kinds[$0].contains(.roleLink) }),
            let organisation = (core..<range.upperBound).last(where: {
                document.kinds[$0].contains(.organisationWord) || Lexicon.companyWords.contains(tokens[$0].hash)
            }), range.upperBound - organisation > 2, tokens[organisation + 1].isWord,
            !document.serves(organisation + 1, as: .and)
        else { return core }
        return organisation + 1
    }
    /// "presidente di Norvik Ida Berg", "Speaker of the House Ida Berg": behind an office, its link and what that leads to, a given name begins the name.
    private func behindLinkedName(_ core: Int, in range: Range<Int>) -> Int {
        guard core > range.lowerBound,
            (range.lowerBound..<core).contains(where: { document.kinds[$0].contains(.role) }),
            (range.lowerBound..<core).contains(where: { document.kinds[$0].contains(.roleLink) }),
            document.kinds[core - 1].isDisjoint(with: [.role, .honorific, .state])
        else { return core }
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        guard let first = words.firstIndex(where: isGivenName), first > 0,
            (2...4).contains(words.count - first), tokens[words[first] - 1].isWord,
            !tokens[words[first] - 1].shape.contains(.allCapitals)
                || document.kinds[words[first]].isDisjoint(with: .givenName),
            words[first...].allSatisfy({
                (tokens[$0].isCapital || document.isParticle($0))
                    && document.kinds[$0].isDisjoint(with: [.organisationWord, .placeWord, .body])
            })
        else { return core }
        // "presidente de Norvana Susil Ida Berg": behind a place that is one word the name is longer.
        let isPlace =
            first > 1 && document.length(words[0]) > 4
            && Models.places?.name(of: document.text(words[0], words[0] + 1)) != nil
        return isPlace ? words[1] : words[first]
    }
    /// "NATO Jens Stoltenberg", "Labour MP Jens Berg": the acronym is no first name, and the words before it are none.
    private func behindAcronym(_ core: Int, in range: Range<Int>) -> Int {
        let words = (core..<range.upperBound).filter { tokens[$0].isWord }
        guard let last = words.lastIndex(where: { tokens[$0].shape.contains(.allCapitals) && document.length($0) > 1 })
        else { return core }
        let rest = words[(last + 1)...]
        // "CEO van Norvik", "CHU de Lorn": a link leads on, no name begins.
        guard let first = rest.first, tokens[first].isCapital, rest.count <= 3,
            rest.allSatisfy({
                document.kind($0).isDisjoint(with: [.organisationWord, .body, .placeWord]) && !document.endsDomain($0)
            })
        else { return core }
        return rest.count >= 2 || !document.kind(first).isDisjoint(with: .firstName) ? first : core
    }

    // MARK: - Its signs

    private func signs(_ range: Range<Int>, core: Int, head: Int?) -> NameSigns {
        let words = range.filter { tokens[$0].isWord && !document.isPossessiveMark($0) }
        let coreWords = words.filter { $0 >= core }
        func kinds(_ words: some Sequence<Int>) -> Lexicon.Kind {
            words.reduce(into: []) { $0.formUnion(document.kinds[$1]) }
        }
        var signs = NameSigns()
        signs.title = kinds(words.lazy.filter { $0 < core })
        signs.core = kinds(coreWords)
        if coreWords.count > 1, (core..<range.upperBound).contains(where: { tokens[$0].isMark("&") }) {
            signs.core.insert(.organisationWord)
        }
        if coreWords.contains(where: document.endsDomain) { signs.core.insert(.organisationWord) }
        if coreWords.count > 1, coreWords.contains(where: { Lexicon.companyWords.contains(tokens[$0].hash) }) {
            signs.core.insert(.organisationWord)
        }
        // "Los Angeles", "Santa Rosa", "in Cameron Stadium": what may be a given name shows a person only where it comes first, in what is no place.
        if let first = coreWords.first, let last = coreWords.last,
            !document.kinds[first].contains(.givenName)
                || coreWords.count > 1 && Models.places?.name(of: document.text(first, last + 1)) != nil
                || followsPlacePreposition(range) && document.isInDictionary(last)
                || !signs.core.isDisjoint(with: [.organisationWord, .body])
        {
            signs.core.remove(.givenName)
        }
        signs.count = coreWords.count
        signs.head = coreWords.isEmpty ? mainHead(range) : head.map { document.kinds[$0] } ?? []
        signs.headIsCapital = head.map { tokens[$0].isCapital } ?? false
        signs.isAllStates = words.allSatisfy { document.kinds[$0].contains(.state) }
        signs.isStateName = statePhrase(range)?.count == range.count
        signs.beginsWithCapital = tokens[range.lowerBound].isCapital
        signs.endsWithCapital = words.last.map { tokens[$0].isCapital } ?? false
        signs.hasCapital = words.contains { tokens[$0].isCapital }
        signs.isLinked =
            core > range.lowerBound
            && (!document.kinds[core - 1].isDisjoint(with: [.roleLink, .determiner])
                || isOfBody(range, core: core, coreWords))
        signs.isBesideAnother = isBesideAnother(range, core: core)
        signs.isOfOutlet =
            !document.lexicon.nounCapitals
            && !coreWords.contains { Models.givenNames?.contains(tokens[$0].hash) == true }
            && (range.lowerBound..<core).contains {
                document.kinds[$0].contains(.outletWord) && tokens[$0].isCapital
                    && document.sentences[Int(document.sentenceOf[$0])].start != $0
            }
        signs.isOpenInstitution = (range.lowerBound..<core).contains {
            document.serves($0, as: .openInstitution) && tokens[$0].isCapital
        }
        signs.followsAcronym =
            core > range.lowerBound && coreWords.count >= 2 && tokens[core - 1].shape.contains(.allCapitals)
            && document.kind(core - 1).isDisjoint(with: [.state, .body, .role])
        signs.followsOrdinaryWords = core > range.lowerBound && followsOrdinaryWords(core, in: range)
        signs.isAcronym = coreWords.count == 1 && tokens[coreWords[0]].shape.contains(.allCapitals)
        signs.followsPlacePreposition = followsPlacePreposition(range)
        signs.followsArticle = core == range.lowerBound && followsArticle(core)
        signs.leavesGenitive =
            document.lexicon.inflects && core > range.lowerBound && coreWords.count >= 2
            && parse.map { hasOtherCase(core - 1, $0) && $0.nodes[core].traits.contains(.nominative) } ?? false
        signs.isBehindNominative = isBehindNominative(range, core: core) || isInGenitiveS(range, core: core)
        signs.isMereWords = isMereWords(coreWords, signs)
        signs.hasDigit = coreWords.contains {
            (Int(tokens[$0].start)..<Int(tokens[$0].end)).contains { document.bytes[$0].isASCIIDigit }
        }
        signs.nounCapitals = document.lexicon.nounCapitals
        return signs
    }
    private func followsPlacePreposition(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && tokens[range.lowerBound - 1].isWord
            && document.serves(range.lowerBound - 1, as: .placePreposition)
    }
    /// "Beide Seiten", "Lange Wartezeiten": where all nouns have capitals, two or three words that the grammar does not take for a name, none of them a first name;
    /// the last one is in the dictionary, or it is an adjective that opens. "Water Rights": elsewhere two or three words that are all in the dictionary, and
    /// none of which may be a given name.
    private func isMereWords(_ words: [Int], _ signs: NameSigns) -> Bool {
        guard let parse, (2...3).contains(words.count), !signs.hasFirstName, let first = words.first,
            let last = words.last
        else { return false }
        guard document.lexicon.nounCapitals else {
            return !document.lexicon.inflects && signs.title.isDisjoint(with: .titlePart)
                && Models.givenNames?.contains(tokens[first].hash) == false
                && words.allSatisfy {
                    document.length($0) > 2
                        && Models.givenNames?.contains(tokens[$0].hash, in: document.lexicon.code) == false
                        && document.isInDictionary($0)
                }
        }
        guard !words.contains(where: { parse.nodes[$0].part == .properNoun }) else { return false }
        let opens = parse.nodes[first].part == .adjective || parse.nodes[first].part == .determiner
        return document.isInDictionary(last) || opens && document.isInDictionary(first)
    }
    /// "адвокат Ивана Берга", "житель Лорнска": the name in the genitive is not the one who holds the office. What looks like the genitive may be a woman's name
    /// in the nominative ("министр Бергова"), unless the verb's subject is a man ("заявил").
    private func isBehindNominative(_ range: Range<Int>, core: Int) -> Bool {
        guard let parse, !document.lexicon.genitive.isEmpty, core > range.lowerBound, core < range.upperBound,
            document.kinds[core - 1].contains(.role), document.kinds[core - 1].isDisjoint(with: .honorific)
        else { return false }
        let office = parse.nodes[core - 1]
        let isGenitive =
            parse.nodes[core].traits.contains(.genitive)
            && !(core..<range.upperBound).contains { parse.nodes[$0].traits.contains(.nominative) }
        guard office.traits.contains(.nominative), isGenitive, range.upperBound - core <= 2,
            (core..<range.upperBound).allSatisfy({ document.kind($0).isDisjoint(with: [.manName, .womanName]) })
        else { return false }
        let isWomansForm = document.ends(range.upperBound - 1, in: document.lexicon.womansSurname)
        let isMansVerb = office.head >= 0 && document.ends(office.head, in: document.lexicon.mansVerb)
        return !isWomansForm || isMansVerb
    }
    /// "die Anwältin Lundes", "der Bürgermeister Lorns": behind an article and an office one word that the article, or the table of places, has without its "s"; a word
    /// of the dictionary without it ("Trainer Engels") is a name.
    private func isInGenitiveS(_ range: Range<Int>, core: Int) -> Bool {
        guard document.lexicon.genitiveS, core > range.lowerBound, core == range.upperBound - 1, range.lowerBound > 0,
            document.kind(range.lowerBound - 1).contains(.determiner), document.kinds[core - 1].contains(.role),
            document.kinds[core - 1].isDisjoint(with: .honorific), tokens[core].isWord, document.length(core) > 4
        else { return false }
        let (start, end) = (Int(tokens[core].start), Int(tokens[core].end) - 1)
        guard document.bytes[end] == UInt8(ascii: "s") else { return false }
        let bare = Hash.word(document.bytes, from: start, to: end)
        guard !document.isInDictionary(from: start, to: end, hash: bare) else { return false }
        if document.capitals.contains(bare) { return Models.givenNames?.contains(bare) != true }
        return Models.places?.name(of: document.article.text(Span(start, end))) != nil
    }
    /// "directora del Instituto Norvano", "consejero de Sanidad y Puertos", "dyrektor Instytutu Wody": behind an office and the link or genitive of a body the
    /// words go on with its name, if none is a first name.
    private func isOfBody(_ range: Range<Int>, core: Int, _ coreWords: [Int]) -> Bool {
        guard core < range.upperBound, let first = coreWords.first, !coreWords.contains(where: isGivenName),
            let office = (range.lowerBound..<core).last(where: {
                !document.kinds[$0].isDisjoint(with: [.role, .honorific])
            }), document.kinds[office].isDisjoint(with: .honorific), office + 1 < core,
            document.isInDictionary(first)
        else { return false }
        let between = (office + 1)..<core
        guard
            document.kinds[core - 1].contains(.body) || document.serves(core - 1, as: .and)
                || tokens[core - 1].isMark("-")
        else { return false }
        if between.contains(where: { document.kinds[$0].contains(.roleLink) }) { return true }
        guard let parse, !document.lexicon.genitive.isEmpty else { return false }
        return parse.nodes[core - 1].traits.contains(.genitive) && !parse.nodes[first].traits.contains(.nominative)
    }
    /// "a spokesman for Mr Berg", "supporters of the former Norvik president Ida Berg": behind the last link, and before the name, stands nothing
    /// but an office or a form of address with its modifiers. The name is the other's.
    private func isBesideAnother(_ range: Range<Int>, core: Int) -> Bool {
        guard core < range.upperBound,
            let link = (range.lowerBound..<core).last(where: { document.kinds[$0].contains(.roleLink) }),
            (range.lowerBound..<link).contains(where: {
                !document.kinds[$0].isDisjoint(with: [.role, .group]) && document.kinds[$0].isDisjoint(with: .honorific)
            })
        else { return false }
        let between = ((link + 1)..<core).filter { tokens[$0].isWord }
        return between.contains { !document.kinds[$0].isDisjoint(with: [.role, .honorific]) }
            && between.allSatisfy {
                !document.kinds[$0].isDisjoint(with: [.role, .honorific, .roleModifier, .state, .determiner])
            }
    }
    /// Whether "the" directly precedes, in languages whose persons have no article.
    private func followsArticle(_ k: Int) -> Bool {
        guard k > 0, !document.lexicon.articlesOfPersons, tokens[k - 1].isWord else { return false }
        if document.serves(k - 1, as: .fusedArticle) { return true }
        return document.kinds[k - 1].contains(.determiner) && document.kinds[k - 1].isDisjoint(with: .possessive)
            && !document.serves(k - 1, as: .indefinite)
    }
    /// The deciding head is the last one before a link ("envoy to the Harbour Union").
    private func mainHead(_ range: Range<Int>) -> Lexicon.Kind {
        var main: Lexicon.Kind = []
        for k in range {
            let kind = document.kinds[k]
            if kind.contains(.roleLink), !main.isEmpty { return main }
            if !kind.isDisjoint(with: [.role, .body, .group, .organisationWord]) { main = kind }
        }
        return main
    }
    private func statePhrase(_ range: Range<Int>) -> (value: String, count: Int)? {
        document.lexicon.statePhrases.match(tokens, range.lowerBound, limit: range.upperBound)
    }
    /// The state that the phrase names.
    private func state(of range: Range<Int>) -> String? {
        let states = document.lexicon.states
        return range.lazy.filter { document.kinds[$0].contains(.state) }.compactMap { states[tokens[$0].hash] }.first
            ?? statePhrase(range)?.value
    }

    /// Notes what precedes the phrase: a preposition, a definite article.
    private func annotate(_ phrase: inout NamePhrase) {
        let opening: Lexicon.Kind = [.preposition, .stop, .cue, .auxiliary, .adverb]
        var k = phrase.start - 1
        let sentence = document.sentences[Int(document.sentenceOf[phrase.start])]
        while k >= sentence.start, tokens[k].isWord {
            let kind = document.kinds[k]
            if kind.contains(.determiner) {
                if !document.serves(k, as: .indefinite) { phrase.isDefinite = true }
            } else {
                if kind.contains(.preposition) { phrase.afterPreposition = true }
                let isModifier = kind.isDisjoint(with: opening) && !tokens[k].isCapital && phrase.start - k <= 2
                guard isModifier else { return }
            }
            k -= 1
        }
    }
}
