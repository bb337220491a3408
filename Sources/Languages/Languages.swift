// The words and rules of languages: data only, one file a language. A new language is a new file and a name in `all`.
//
// Notation of the word lists: words are separated by spaces, phrases by commas; `_` stands for a space within a word. `warn//s/ed/ing` stands for warn, warns, warned,
// warning: the part before the first slash, then each ending. All are lower case, because the tokenizer folds the text.

/// One language's words. Lists may be empty; what a pack lacks is not read.
public struct LanguagePack: Sendable {
    /// BCP 47 primary subtag.
    public var code: String
    /// The decimal mark.
    public var decimal: Character = "."

    // MARK: Rules of the language. Each has a test in Tests/ReadingTests/TraitTests.swift.

    /// Whether the verb may end the clause (German): the cue then comes last, or between an adverb and its subject.
    public var verbLast = false
    /// Whether nouns are written with capitals (German), so that a capital shows no name.
    public var nounCapitals = false
    /// Whether what is said stands before the verb of saying, which ends the sentence (Turkish, Japanese).
    public var speechFirst = false
    /// Whether what a weak cue reports without "that" and marks is not believed even when the classifiers find it.
    public var strictCues = false
    /// Whether the script has capitals; without, the grammar tells what is a name.
    public var hasCapitals = true
    /// Whether a verb may have no subject ("declaró").
    public var dropsSubject = false
    /// Whether a clause may have no verb where others have "is" ("это кризис").
    public var dropsCopula = false
    /// Prepositions that hold the definite article ("del", "im").
    public var fusedArticles = ""
    /// Persons may have the definite article ("η Ελένη", "o João").
    public var articlesOfPersons = false
    /// Whether words for offices and bodies are inflected so much that they are also looked up by stem.
    public var inflects = false
    /// Whether a reported clause may begin without `that` ("she said the port is closed").
    public var dropsThat = false
    /// Words for the outcome of a match: "win", "tied".
    public var outcomes = ""
    /// Words for institutions that "for" goes on behind ("the Observatory for Boats"), and which are no name's sign of a body by themselves.
    public var openInstitutions = ""
    /// Verbs of telephoning, which a number follows that counts nothing.
    public var phones = ""
    /// Whether a comma stands before every reported clause.
    public var commasBeforeClauses = false
    /// In languages that leave out "that": verbs of saying that have no object but what is said.
    public var bareSays = ""
    /// Whether a verb's mood alone shows reported speech, as the German Konjunktiv I does.
    public var reportsByMood = false
    /// Whether commas between a cue and its clause come in pairs, around an insertion; in other languages a single comma begins the
    /// clause ("er sagte, der Hafen sei zu").
    public var pairedCommas = false
    /// Whether a noun may precede the noun that it describes ("police officers"); in other languages a verb follows a word for people.
    public var nounsStack = false
    /// Whether months and weekdays have capitals, so that the lower-case word is another one ("may").
    public var capitalDates = false
    /// Whether grammar words in capitals are names ("US", "WHO").
    public var grammarAcronyms = false
    /// Whether a preposition that is also part of names ("van") leads, behind a full name, to whom the person works for.
    public var linksBehindNames = false
    /// Articles and prepositions that begin last names with a capital, beside `particles`.
    public var articlesOfNames =
        "le la lo li di da de del della dello dalla dei degli delle du des van von der den ter ten el al"
    /// Ranks of nobility that stand within a name.
    public var nobleRanks = ""
    /// Endings of plurals; empty if plurals have no typical endings.
    public var pluralEndings = ""
    /// Endings of past forms; empty if they have no typical endings.
    public var pastEndings = ""
    /// Endings of present forms after a name or pronoun.
    public var presentEndings = ""
    /// Endings of present participles ("adding"); their subject is that of the previous clause.
    public var participleEndings = ""
    /// Endings of adverbs, which may stand between subject and verb.
    public var adverbEndings = ""
    /// Endings of the participles that make a passive.
    public var passiveEndings = ""
    /// Forms of "to be" before such a participle; the words after "by" then name the speaker.
    public var passiveAuxiliaries = ""
    /// Articles that turn an adjective of origin into a person ("the Brazilian said").
    public var originArticles = ""

    // MARK: Its words

    /// Grammar words.
    public var stop = ""
    /// Words that end with a full stop inside a sentence.
    public var abbreviations = ""

    /// Words and phrases that negate a clause.
    public var negation = ""
    /// Words and phrases that lower certainty.
    public var hedges = ""
    /// Modal verbs.
    public var modals = ""
    /// Words that show who does what to whom.
    public var relations = ""
    /// Phrases that make what follows a condition, not a claim ("if", "until").
    public var conditionals = ""
    /// Phrases that say there is no proof ("no sign of"): they deny what follows.
    public var noEvidence = ""

    /// Prepositions.
    public var prepositions = ""
    /// Articles and similar words before a noun.
    public var determiners = ""
    /// Words that begin a clause and end a phrase before them.
    public var clauseOpeners = ""
    /// Words that begin a reported clause.
    public var that = ""
    /// Forms of "to be", "to have", "to do".
    public var auxiliaries = ""
    /// Past forms without a typical ending ("lost", "fought").
    public var pastForms = ""
    /// Adverbs that may come between subject and verb.
    public var adverbs = ""
    /// Pronouns for a man; `she` for a woman, `they` for several, `it` for a thing.
    public var he = ""
    /// See `he`.
    public var she = ""
    /// See `he`.
    public var they = ""
    /// See `he`.
    public var it = ""
    /// Particles behind the subject or topic of a clause (Japanese は).
    public var topics = ""
    /// Possessives that refer to the speaker's side.
    public var possessives = ""

    /// Words for "and".
    public var and = ""
    /// Words for "but".
    public var but = ""
    /// Words that begin a clause in contrast to the reported one and so end it ("while").
    public var clauseTurns = ""
    /// Words that begin a relative clause.
    public var relatives = ""
    /// Prepositions that join a part to its whole, or an amount to what is measured.
    public var of = ""
    /// Prepositions of place.
    public var placePrepositions = ""
    /// Articles and similar words that do not refer to something mentioned before.
    public var indefinite = ""
    /// Words that begin an infinitive.
    public var infinitive = ""
    /// Forms that refer to the future.
    public var future = ""
    /// Lower-case words inside names. Names occur in all languages, so every pack has those of all languages.
    public var particles = "de van von der den du da di del della la le al bin ibn zu dos el ter"

    /// Neutral speech verbs; other verbs follow by the speaker's attitude.
    public var says = ""
    /// Verbs that call the speaker's words a claim.
    public var claims = ""
    /// Verbs of belief: what somebody thinks, as the text reports it.
    public var believes = ""
    /// Verbs of denial.
    public var denies = ""
    /// Verbs that deny only what is claimed: proposals are rejected too.
    public var rejects = ""
    /// What is granted or not: to deny it is no denial.
    public var granted = ""
    /// Verbs that deny only with one of these parts behind them ("weist … zurück", but "weist darauf hin").
    public var partedDenials = ""
    /// Verbs that report a belief with a part of their own behind them ("geht davon aus").
    public var partedBeliefs = ""
    /// Words behind a verb that make it one of denial (`partedDenials`): "zurück" in "weist den Vorwurf zurück".
    public var denialParts = ""
    /// Verbs of doubt.
    public var doubtsCues = ""
    /// Those of them that ask if a clause follows.
    public var asks = ""
    /// Verbs of request: with "that" behind them they say what shall be, not what is.
    public var requests = ""
    /// Conjunctions that tell when or why something was so: "as", "after", "because"; none that leave open whether.
    public var factualConjunctions = ""
    /// Verbs of warning.
    public var warns = ""
    /// Verbs of promise.
    public var promises = ""
    /// Verbs of blame; their object is the one blamed.
    public var accuses = ""
    /// Verbs of expectation.
    public var expects = ""
    /// Those of the verbs above that report only with `that` or a quotation mark, because they have other meanings.
    public var weakCues = ""
    /// Those whose object is what is said ("denied involvement").
    public var objectCues = ""
    /// Phrases before a source ("according to").
    public var sourceBefore = ""
    /// Words after a source ("zufolge").
    public var sourceAfter = ""
    /// Verbs and phrases before the person spoken to.
    public var toldVerbs = ""
    /// Words before the person spoken to that may be separate from the verb ("dem", "à"); empty if the object follows the verb.
    public var hearerMarks = ""
    /// Those of them that contain an article.
    public var hearerArticles = ""
    /// Prepositional phrases before the person spoken to ("in an interview with").
    public var toldPhrases = ""
    /// The preposition before the agent of a passive ("hailed as … by").
    public var by = ""
    /// Forms of address.
    public var honorifics = ""
    /// Forms of address for a woman.
    public var womensTitles = ""
    /// Forms of address for a man.
    public var mensTitles = ""
    /// Heads of role phrases for one person.
    public var roles = ""
    /// Heads for many different offices ("chief", "leader"), from which no rank follows.
    public var genericRoles = ""
    /// Words before such a head.
    public var roleModifiers = ""
    /// Those of them that make another office of it ("former", "deputy"): the deputy minister is not the minister.
    public var otherOffices = ""
    /// Words between a role and its body ("of", "for").
    public var roleLinks = ""
    /// Those of them that only follow a body ("the Commission on Harbours").
    public var bodyLinks = ""
    /// Heads of phrases for bodies.
    public var bodies = ""
    /// Plural heads for groups of people who speak.
    public var groups = ""
    /// Bodies that, with an article, refer to the last one named: company, club.
    public var firms = ""
    /// Words in organisations' names.
    public var organisationWords = ""
    /// What is no source as long as nobody is named for it ("according to data").
    public var bareSources = ""
    /// Words that begin a question, also a reported one.
    public var questionWords = ""
    /// Words that show a place.
    public var placeWords = ""
    /// Frequent family names, in scripts without capitals whose names begin with them.
    public var surnames = ""
    /// Frequent first names of men.
    public var firstNames = ""
    /// Frequent first names of women.
    public var womenNames = ""
    /// Endings of names after the father's ("Петрович").
    public var patronymic = ""
    /// Endings of women's last names that men's have in the genitive.
    public var womansSurname = ""
    /// Endings of verbs whose subject is a man.
    public var mansVerb = ""
    /// Whether names have an "s" in the genitive, without a mark ("der Anwalt Bergs").
    public var genitiveS = false
    /// Endings of names in the genitive; empty where names have none.
    public var genitiveEndings = ""
    /// States, separated by semicolons: common English name `=` names, adjectives and people `|` capital and seat of power.
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
    /// Words that make a magnitude behind them vague: "several" hundred thousand.
    public var several = ""
    /// Words for half of a magnitude behind them: "half" a million.
    public var halfOf = ""
    /// Verbs of exceeding what a number behind them measures ("topped $43,700").
    public var exceeding = ""
    /// Bounds before a number: `bound: phrases;`.
    public var bounds = ""
    /// Bounds after a number, in the same notation.
    public var boundsAfter = ""
    /// Units: `unit: forms;`; the first is the unit's English name.
    public var units = ""
    /// Currencies: `code: forms;`.
    public var currencies = ""
    /// Units and signs before the number ("yüzde 5"), in the notation of `units`.
    public var unitsBefore = ""
    /// Whether endings are added to units ("5 milden").
    public var unitSuffixes = false
    /// Words between an amount and what it is given for ("per", "pro").
    public var per = ""
    /// Relative words before a part of what was counted ("dont 12").
    public var partRelatives = ""
    /// Words before the number that something has risen or fallen to ("hasta"), which give a bound elsewhere.
    public var untils = ""
    /// Prepositions before somebody whose view the clause is ("pour", "per").
    public var viewBefore = ""
    /// Verbs that give numbers ("puts", "counts"), besides those of speech.
    public var figureCues = ""
    /// What makes a number half more ("and a half").
    public var halves = ""
    /// Counting words that a number in ideographs needs to be a figure.
    public var counters = ""
    /// Words after a number that make it no figure.
    public var notCounted = ""
    /// Words before a number that make it no figure.
    public var notCountedBefore = ""
    /// Words for "others of the same kind" before the counted noun.
    public var other = ""
    /// Words between the ends of a range ("10 to 15").
    public var rangeTo = ""
    /// Words before a range whose ends `and` joins.
    public var rangeBetween = ""
    /// Phrases of `boundsAfter` that only add something when a noun follows ("26 million euros plus bonuses").
    public var additions = ""
    /// Words after a number that make it a year.
    public var years = ""
    /// Words before an age.
    public var aged = ""
    /// Words after a number and a unit of time that make it an age.
    public var old = ""
    /// Beginnings of words that make the number before them an age ("year-old").
    public var ageOpenings = ""
    /// Endings of such words.
    public var ageEndings = ""
    /// Words after a small number word that make it a pronoun ("one of", "one another").
    public var numberPronouns = ""
    /// Words after a vague count that make it no count ("dozens of" counts, "thousands way" does not).
    public var notVague = ""
    /// Words after a duration that make it a position in time ("three days after").
    public var afterDurations = ""
    /// Words before a duration that make it one ("within three days").
    public var beforeDurations = ""
    /// Units of time.
    public var timeUnits = ""
    /// Words for an increment ("more", "additional").
    public var increments = ""
    /// Words before a number that report a rise.
    public var rises = ""
    /// Words before a number that report a fall.
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

    /// Beginnings of lines that are no part of an article.
    public var furniture = ""
    /// Beginnings of captions.
    public var captions = ""
    /// Beginnings of lines that credit a source.
    public var sourceLines = ""
    /// Phrases that mark a line of contributors.
    public var contributors = ""
    /// Beginnings of bylines.
    public var bylines = ""
    /// Words before the author in a line of a page ("by").
    public var bylineWords = ""
    /// Those of them that may follow a date ("June 3 by").
    public var datedBylineWords = ""
    /// Those of them that are also parts of names ("de"); after a bar or dash they do not mean "by".
    public var nameBylineWords = ""
    /// Those of them that never begin a line.
    public var innerBylineWords = ""
    /// Words that label an author ("Author:", "Written by").
    public var authorLabels = ""
    /// Words that end the names of a byline.
    public var bylineEnds = ""
    /// Short words that end the names if something precedes them ("on").
    public var bylineBreaks = ""
    /// Words for what others did to an article ("reviewed", "edited"): their names are no authors'.
    public var otherRoles = ""
    /// Words that join a second author.
    public var with = ""
    /// Whole texts in the position of an author that name nobody ("editor").
    public var notNames = ""
    /// Words that occur in no name.
    public var notNameWords = ""
    /// Words for a desk, an outlet or an agency.
    public var institutions = ""
    /// Phrases of copyright lines.
    public var copyright = ""
    /// Phrases that forbid rewriting or redistribution, or give a contact for takedowns: `kind: phrases;`.
    public var terms = ""
    /// Phrases that follow an outlet's name in a call to follow it ("on Google News").
    public var followUs = ""

    /// Makes an empty pack.
    public init(code: String) { self.code = code }
}

/// All language packs.
public enum Languages {
    /// Every pack, English first.
    public static let all: [LanguagePack] = [
        english, german, french, spanish, italian, portuguese, dutch, russian, ukrainian, greek, polish, swedish,
        turkish, arabic, chinese, japanese,
    ]
    /// Words on pages in languages without a pack, in addition to the packs' words.
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
    /// Concepts that are opposites: one in place of the other reverses a sentence.
    public static let opposites = [
        ("acquit", "guilty"), ("increase", "decrease"), ("win", "lose"), ("buy", "sell"), ("begin", "end"),
        ("confirm", "deny"), ("escalate", "deescalate"),
        ("profit", "loss"), ("war", "peace"), ("withdraw", "deploy"), ("large", "small"), ("safe", "contaminate"),
        ("prevent", "cause"),
    ]
    /// The pack of a language; English for nil, and a neutral pack for a language without one.
    public static func pack(for code: String?) -> LanguagePack {
        all.first { $0.code == code } ?? (code == nil ? english : LanguagePack(neutral: code ?? ""))
    }
    /// The packs for pages in a language: its own and English, whose words occur on pages everywhere.
    public static func packs(forPagesIn code: String?) -> [LanguagePack] {
        let own = pack(for: code ?? english.code)
        return own.code == english.code ? [own] : [own, english]
    }
    /// Expands the word-list notation into words.
    public static func words(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).flatMap { expand(String($0)) }
    }
    /// Expands a comma-separated phrase list; each word of a phrase in all forms that its slashes give.
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

extension Substring {
    /// The text without white space at its ends.
    var trimmed: String {
        var s = self
        while let c = s.first, c == " " || c == "\n" { s.removeFirst() }
        while let c = s.last, c == " " || c == "\n" { s.removeLast() }
        return String(s)
    }
}
