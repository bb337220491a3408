// What Stemma knows about languages: data only, one file a language. A new language is a new file and a line in `all`.
//
// Notation of the word lists: words are parted by spaces, phrases by commas. `warn//s/ed/ing` stands for warn, warns,
// warned, warning: the part before the first slash, then each ending. Lower case; the tokenizer folds the text.

/// One language's words. Empty lists are allowed: what a pack lacks is not read.
public struct LanguagePack: Sendable {
    /// BCP 47 primary subtag.
    public var code: String
    /// The decimal mark.
    public var decimal: Character = "."

    // MARK: What the language does: each has a test in Tests/ReadingTests/TraitTests.swift.

    /// Whether the verb may end the clause (German): the cue then stands last, or between an adverb and its subject.
    public var verbLast = false
    /// Whether nouns are written with capitals (German): a capital then proves no name.
    public var nounCapitals = false
    /// Whether a verb may stand without its subject ("declaró").
    public var dropsSubject = false
    /// Whether offices and bodies are inflected so much that they are looked up by their stems too.
    public var inflects = false
    /// Whether a reported clause may stand without `that` ("she said the port is closed").
    public var dropsThat = false
    /// Whether the commas between a cue and its clause come in pairs, around something put in between; elsewhere a single
    /// comma opens the clause ("er sagte, der Hafen sei zu").
    public var pairedCommas = false
    /// Whether a noun may stand before the noun that it describes ("police officers"); elsewhere the verb follows a word
    /// for people.
    public var nounsStack = false
    /// Whether months and weekdays are written with capitals, so that the same word in lower case is another ("may").
    public var capitalDates = false
    /// Whether words of grammar in capitals are names ("US", "WHO").
    public var grammarAcronyms = false
    /// Endings of plurals; none where a plural does not show by its ending.
    public var pluralEndings = ""
    /// Endings of past forms; none where a verb does not show by its ending.
    public var pastEndings = ""
    /// Endings of present forms behind a name or pronoun.
    public var presentEndings = ""
    /// Endings of present participles ("adding"): their subject is that of the clause before.
    public var participleEndings = ""
    /// Endings of adverbs, which may stand between subject and verb.
    public var adverbEndings = ""
    /// Endings of the participles that make a passive.
    public var passiveEndings = ""
    /// Forms of to be before such a participle: what follows "by" then speaks.
    public var passiveAuxiliaries = ""
    /// Articles that turn an adjective of origin into a person ("the Brazilian said").
    public var originArticles = ""

    // MARK: Its words

    /// Words of grammar.
    public var stop = ""
    /// Words that end with a full stop inside a sentence.
    public var abbreviations = ""

    /// Words and phrases that turn a clause around.
    public var negation = ""
    /// Words and phrases that lower certainty.
    public var hedges = ""
    /// Modal verbs.
    public var modals = ""
    /// Words that say who does what to whom.
    public var relations = ""
    /// Phrases that set a sentence against the one before it.
    public var contrasts = ""
    /// Phrases that make what follows a case, not a claim ("if", "until").
    public var conditionals = ""
    /// Phrases that begin what stands against the clause before ("but", "instead").
    public var turns = ""
    /// Phrases that say something is not known or shown.
    public var doubts = ""
    /// Phrases that say there is no proof ("no sign of"): they deny what follows.
    public var noEvidence = ""

    /// Prepositions.
    public var prepositions = ""
    /// Articles and the like, before a noun.
    public var determiners = ""
    /// Words that open a clause and end a phrase before them.
    public var clauseOpeners = ""
    /// Words that open a reported clause.
    public var that = ""
    /// Forms of to be, to have, to do.
    public var auxiliaries = ""
    /// Past forms that show no ending of their own ("lost", "fought").
    public var pastForms = ""
    /// Adverbs that stand between subject and verb.
    public var adverbs = ""
    /// Pronouns of one man, one woman, several, a thing.
    public var he = ""
    /// See `he`.
    public var she = ""
    /// See `he`.
    public var they = ""
    /// See `he`.
    public var it = ""
    /// Possessives that point back to the speaker's side.
    public var possessives = ""

    /// Words that join two equals.
    public var and = ""
    /// Words that join what goes against what was before.
    public var but = ""
    /// Words that open a clause against the reported one and so end it ("while").
    public var clauseTurns = ""
    /// Words that open a relative clause.
    public var relatives = ""
    /// Prepositions that join a part to its whole, and a measure to what is measured.
    public var of = ""
    /// Prepositions before places.
    public var placePrepositions = ""
    /// Articles and the like that do not point to something already told.
    public var indefinite = ""
    /// Words that open an infinitive.
    public var infinitive = ""
    /// Forms that show that something is to come.
    public var future = ""
    /// Words in lower case inside names. Names travel, so that all packs know those of all languages.
    public var particles = "de van von der den du da di del della la le al bin ibn zu dos el ter"

    /// Speech verbs by grade.
    public var says = ""
    /// Verbs by which a speaker is said to claim.
    public var claims = ""
    /// Verbs of denial.
    public var denies = ""
    /// Verbs of doubt.
    public var doubtsCues = ""
    /// Verbs of warning.
    public var warns = ""
    /// Verbs of promise.
    public var promises = ""
    /// Verbs of blame; their object is the blamed one.
    public var accuses = ""
    /// Verbs of expectation.
    public var expects = ""
    /// Those of the verbs above that report only with `that` or a quotation mark: they have other meanings.
    public var weakCues = ""
    /// Those whose plain object is what is said ("denied involvement").
    public var objectCues = ""
    /// Phrases before a source ("according to").
    public var sourceBefore = ""
    /// Words after a source ("zufolge").
    public var sourceAfter = ""
    /// Verbs and phrases before the one spoken to.
    public var toldVerbs = ""
    /// Words before the one spoken to that may stand apart from the verb ("dem", "à"); none where the object follows it.
    public var hearerMarks = ""
    /// Those of them that hold an article.
    public var hearerArticles = ""
    /// Prepositional phrases before the one spoken to ("in an interview with").
    public var toldPhrases = ""
    /// Preposition before the agent of a passive ("hailed as … by").
    public var by = ""
    /// Forms of address.
    public var honorifics = ""
    /// Heads of role phrases for one person.
    public var roles = ""
    /// Heads that stand for many offices ("chief", "leader"): no rank can be read from them.
    public var genericRoles = ""
    /// Words before such a head.
    public var roleModifiers = ""
    /// Words between a role and the body it belongs to ("of", "for").
    public var roleLinks = ""
    /// Heads of phrases for bodies.
    public var bodies = ""
    /// Plural heads for groups of people who speak.
    public var groups = ""
    /// Bodies that, with an article, mean the one named last: company, club.
    public var firms = ""
    /// Words in organisations' names.
    public var organisationWords = ""
    /// Words that show a place.
    public var placeWords = ""
    /// Frequent first names, with the sex where it is plain: man, then woman.
    public var firstNames = ""
    /// See `firstNames`.
    public var womenNames = ""
    /// States, parted by semicolons: common name in English `=` names, adjectives and people `|` capital and seat of power.
    public var states = ""
    /// Outlet words: newspaper, broadcaster, agency.
    public var outletWords = ""

    /// Month names, twelve comma-separated lists of forms.
    public var months = ""
    /// Weekday names from Monday on, seven comma-separated lists of forms.
    public var weekdays = ""
    /// Number words `word=value`.
    public var numbers = ""
    /// Magnitude words `word=value`.
    public var magnitudes = ""
    /// Vague counts `word=value=bound` ("dozens=12=dozens_of").
    public var vague = ""
    /// Bounds before a number: `bound: phrases;`.
    public var bounds = ""
    /// Bounds after a number, in the same notation.
    public var boundsAfter = ""
    /// Units: `unit: forms;`; the first is the unit's English name.
    public var units = ""
    /// Currencies: `code: forms;`.
    public var currencies = ""
    /// Words that make a number no figure when they follow it.
    public var notCounted = ""
    /// Words that make a number no figure when they stand before it.
    public var notCountedBefore = ""
    /// Words that say "others of the same kind" before what is counted.
    public var other = ""
    /// Words between the ends of a range ("10 to 15").
    public var rangeTo = ""
    /// Words before a range whose ends `and` joins.
    public var rangeBetween = ""
    /// Phrases of `boundsAfter` that only add something when a noun follows ("26 million euros plus bonuses").
    public var additions = ""
    /// Words behind a number that make it a year.
    public var years = ""
    /// Words before an age.
    public var aged = ""
    /// Words behind a number and a unit of time that make it an age.
    public var old = ""
    /// Openings of words that make the number before them an age ("year-old").
    public var ageOpenings = ""
    /// Endings of words that do.
    public var ageEndings = ""
    /// Words behind a small number word that make it a pronoun ("one of", "one another").
    public var numberPronouns = ""
    /// Words behind a vague count that make it no count ("dozens of" counts, "thousands way" does not).
    public var notVague = ""
    /// Words behind a length of time that make it a place in time ("three days after").
    public var afterDurations = ""
    /// Words before a length of time that do ("within three days").
    public var beforeDurations = ""
    /// Units of time.
    public var timeUnits = ""
    /// Words for an increment ("more", "additional").
    public var increments = ""
    /// Words before a number that tell a change up or down.
    public var rises = ""
    /// See `rises`.
    public var falls = ""
    /// Small words between the parts of a date ("17 de febrero", "1st of May").
    public var dateFillers = ""
    /// Relative days: `phrase=days;`.
    public var relativeDays = ""
    /// Words for last, this, next: `word=offset;`.
    public var relativeWords = ""

    /// Evidence: `kind: phrases;`.
    public var evidence = ""
    /// Words of one meaning: `concept: words;`. Concepts have English names in every pack.
    public var concepts = ""

    /// Lines that are no part of an article when they begin with one of these.
    public var furniture = ""
    /// Openings of captions.
    public var captions = ""
    /// Openings of lines that credit a source.
    public var sourceLines = ""
    /// Phrases that mark a line of contributors.
    public var contributors = ""
    /// Openings of bylines.
    public var bylines = ""
    /// Words before the author in a line of a page ("by").
    public var bylineWords = ""
    /// Those of them that may stand behind a date ("June 3 by").
    public var datedBylineWords = ""
    /// Those of them that part names too ("de"): behind a bar or dash they are no "by".
    public var nameBylineWords = ""
    /// Those of them with which no line opens.
    public var innerBylineWords = ""
    /// Words that label an author ("Author:", "Written by").
    public var authorLabels = ""
    /// Words that end the names of a byline.
    public var bylineEnds = ""
    /// Small words that do, where something stands before them ("on").
    public var bylineBreaks = ""
    /// Words that join a second author.
    public var with = ""
    /// Whole texts that stand in the place of an author and name nobody ("editor").
    public var notNames = ""
    /// Words that no name holds.
    public var notNameWords = ""
    /// Words of a desk, an outlet or an agency rather than a person.
    public var institutions = ""
    /// Phrases of copyright lines.
    public var copyright = ""
    /// Phrases that forbid rewriting or redistribution, and takedown contacts: `kind: phrases;`.
    public var terms = ""
    /// Phrases that follow an outlet's name in a call to follow it ("on Google News").
    public var followUs = ""

    /// Makes an empty pack.
    public init(code: String) { self.code = code }
}

/// The packs there are.
public enum Languages {
    /// Every pack, English first.
    public static let all: [LanguagePack] = [
        english, german, french, spanish, italian, portuguese, dutch, russian, ukrainian, greek,
    ]
    /// Words on pages in languages that have no pack of their own, beside the words of the packs.
    public static let elsewhere: LanguagePack = {
        var p = LanguagePack(code: "und")
        p.and = "og och ja ve i"
        p.particles += " vom das do y ten af av e abu ben"
        p.bylineWords = "av af przez"
        p.innerBylineWords = "af av"
        p.authorLabels = "yazar penulis oleh skrevet skriven tekst"
        p.institutions = "redakcja ajansı haber"
        return p
    }()
    /// Pairs of concepts of which one is a kind of the other.
    public static let narrower = [(narrow: "cyberattack", broad: "attack")]
    /// Concepts that are each other's contrary: one in the place of the other turns a sentence around.
    public static let opposites = [
        ("acquit", "guilty"), ("increase", "decrease"), ("win", "lose"), ("buy", "sell"), ("begin", "end"),
        ("confirm", "deny"), ("escalate", "deescalate"),
        ("profit", "loss"), ("war", "peace"), ("withdraw", "deploy"), ("large", "small"), ("safe", "contaminate"),
        ("prevent", "cause"),
    ]
    /// The pack of a language, or English when there is none: its marks and numerals still serve.
    public static func pack(for code: String?) -> LanguagePack {
        all.first { $0.code == code } ?? (code == nil ? english : LanguagePack(neutral: code ?? ""))
    }
    /// The packs that pages in a language are read with: its own, and English, whose words stand on pages everywhere.
    public static func packs(forPagesIn code: String?) -> [LanguagePack] {
        let own = pack(for: code ?? english.code)
        return own.code == english.code ? [own] : [own, english]
    }
    /// Expands the word-list notation into words.
    public static func words(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).flatMap { expand(String($0)) }
    }
    /// Expands a comma-separated phrase list, each word of a phrase in every form that its slashes give.
    public static func phrases(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == "," || $0 == "\n" }).flatMap { part -> [String] in
            var phrases = [""]
            for word in part.split(separator: " ") {
                let forms = expand(String(word))
                phrases = phrases.flatMap { head in forms.map { head.isEmpty ? $0 : head + " " + $0 } }
            }
            return phrases.filter { !$0.isEmpty }
        }
    }
    /// Splits `name: phrases;` tables.
    public static func table(_ text: String) -> [(name: String, phrases: [String])] {
        text.split(separator: ";").compactMap { entry in
            guard let colon = entry.firstIndex(of: ":") else { return nil }
            return (entry[..<colon].trimmed, phrases(String(entry[entry.index(after: colon)...])))
        }
    }
    /// Splits `a=b` and `a=b=c` lists.
    public static func pairs(_ text: String) -> [[String]] {
        text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == "\n" }).compactMap { entry in
            let parts = entry.split(separator: "=").map(\.trimmed)
            return parts.count >= 2 ? parts : nil
        }
    }
    private static func expand(_ word: String) -> [String] {
        guard word.count > 1, word.contains("/") else { return [word] }
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropFirst().map { String(parts[0]) + $0 }
    }
}

extension LanguagePack {
    /// A pack for a language of which only marks and digits are known.
    init(neutral code: String) {
        self.init(code: code)
        // Signs that any language uses, prepositions that many share, and how numbers and money are written in Han, kana and Hangul.
        years = "年 년"
        placePrepositions = "in en á"
        units = "percent: %, ％, 百分点, 百分點, パーセント, 퍼센트; "
        currencies = """
            USD: $, 美元, 米ドル, ドル, 달러; EUR: €, 欧元, 歐元, ユーロ, 유로; GBP: £, 英镑, 英鎊, ポンド, 파운드; \
            JPY: ¥, 円, 日元, 日圓, 엔; CNY: 元, 人民币, 人民幣; KRW: ₩, 韩元, 韓元, ウォン, 원;
            """
        magnitudes = """
            百=100,千=1000,万=10000,萬=10000,億=100000000,亿=100000000,兆=1000000000000,만=10000,억=100000000,조=1000000000000
            """
    }
}

extension Substring {
    /// Without spaces and line ends around it.
    var trimmed: String {
        var s = self
        while let c = s.first, c == " " || c == "\n" { s.removeFirst() }
        while let c = s.last, c == " " || c == "\n" { s.removeLast() }
        return String(s)
    }
}
