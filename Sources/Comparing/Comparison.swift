import NewsModel

/// From which score on two places are told as one finding, in hundredths; what is below is shown only where it is asked for.
public struct Bars: Sendable {
    /// Two quotations as one utterance: of one named speaker, of two different ones (one of them is misread, or has two names), and where a speaker is
    /// not named. `Docs/Meanings.md` has what each score gives on stories left out.
    var utterance = 200
    var utteranceOfTwo = 250
    var utteranceOfNobody = 350
    /// Two equal values as the same figure, and the first two of one language; two different ones of one kind, or of
    /// sentences that tell the same. `Docs/Figures.md` has what each score gives on what was left out.
    var equalFigures = 100
    var equalFiguresOfOneLanguage = 500
    var differentFigures = 200
    var differentFiguresOfOneFact = 0
    var factOfDifferentFigures = 0
    /// Each link between the equal values of a figure: of the audited figures 57 of 74 and 66 of 86 were right from .85 on, below it 10 of 26 and 8 of 14.
    var confidenceOfEqualFigures = 0.85
    /// All sentences of a fact together: from .94 on 95 of 100 were right in a half that was left out of training, below it 63 of 82 (`Docs/KeyFacts.md`).
    var confidenceOfFact = 0.94
    /// Two sentences as the same fact. `Docs/KeyFacts.md` has what each score gives on clusters left out.
    var fact = 250

    /// What a report shows.
    public static let shown = Bars()
    /// What it shows to somebody who asks for what is below the bar: by the judged pairs between a third and a half of it is wrong; as findings it was not audited.
    public static let lowered = Bars(
        utterance: 50, utteranceOfTwo: 100, utteranceOfNobody: 100, equalFigures: 0, equalFiguresOfOneLanguage: 100,
        differentFigures: 0,
        differentFiguresOfOneFact: -100, factOfDifferentFigures: -300, confidenceOfEqualFigures: 0, confidenceOfFact: 0,
        fact: 50)
}

/// The data in which all findings are searched: a story's accounts, their descent, the speakers, the weight of each word.
struct Comparison {
    let accounts: [Account]
    let descent: Descent
    let weights: WordWeights
    let people: People
    let bars: Bars

    init(of accounts: [Account], descent: Descent, bars: Bars = .shown) {
        self.accounts = accounts
        self.descent = descent
        weights = WordWeights(accounts)
        people = People(accounts)
        self.bars = bars
    }

    func place(_ telling: Int, _ span: Span) -> Place { accounts.place(telling, span) }
    /// The number of families to which some tellings belong.
    func families(behind tellings: some Sequence<Int>) -> Int { descent.families(behind: tellings) }
}
