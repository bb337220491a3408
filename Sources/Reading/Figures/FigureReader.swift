import Algorithms
import NewsModel
import Text

/// Finds what is counted or measured: number, unit, bound, counted noun, and who gives the number.
///
/// Years, dates, clock times, ordinals, ages, scores, and numbers of rooms and routes are no figures.
struct FigureReader {
    let document: Document
    let times: [Account.Time]
    /// The grammar of the article's sentences; nil when there is none for its language, or reading is without grammar.
    let parse: Parse?
    var tokens: [Token] { document.tokens }
    var lexicon: Lexicon { document.lexicon }
    let stemmer: Stemmer

    init(document: Document, times: [Account.Time], parse: Parse? = nil) {
        self.document = document
        self.times = times
        self.parse = parse
        stemmer = Stemmer(language: document.lexicon.code)
    }

    /// A number as written: a value or range, and its tokens.
    struct Number {
        var value: Double
        var low: Double?
        var high: Double?
        var start: Int
        var end: Int
        var bound: Account.Bound = .exact
        var isVague = false
        /// Whether it is written in Chinese characters, which have other meanings too.
        var isIdeographic = false
    }

    func read() -> [Account.Figure] {
        var found: [Account.Figure] = []
        let taken = timeTokens()
        var i = 0
        while i < tokens.count {
            // "百分之", "百分の": the number is behind it.
            if tokens[i].shape.contains(.ideograph),
                let (_, count) = lexicon.unitsBefore.match(tokens, i, limit: tokens.count)
            {
                i += count
                continue
            }
            if let (figure, end) = gluedMoney(at: i) {
                found.append(figure)
                i = end
                continue
            }
            guard !taken.contains(i) || isDurationFigure(i), let number = number(at: i),
                number.start == i && tokens[i].kind != .mark || !taken.contains(i + 1)
            else {
                i += 1
                continue
            }
            i = number.end
            if let (figure, end) = figure(number) {
                found.append(figure)
                i = max(end, number.end)
            }
        }
        return found
    }

    private func timeTokens() -> Set<Int> {
        var taken: Set<Int> = []
        for time in times {
            var i = document.token(at: time.span.start)
            while i < tokens.count, Int(tokens[i].start) < time.span.end {
                taken.insert(i)
                i += 1
            }
        }
        return taken
    }

    /// The times that end after byte `offset`, in order.
    func times(from offset: Int) -> ArraySlice<Account.Time> {
        times[times.partitioningIndex { $0.span.end > offset }...]
    }

    /// Whether a duration is a measurement and not a position in time.
    private func isDurationFigure(_ i: Int) -> Bool {
        let start = Int(tokens[i].start)
        guard let time = times(from: start).first, time.span.contains(start), time.kind == .duration else {
            return false
        }
        let end = document.token(at: time.span.end)
        return isAge(behind: end) || !isPlaceInTime(i, end)
    }
    /// "three days old"
    private func isAge(behind end: Int) -> Bool { end < tokens.count && document.serves(end, as: .old) }
    /// "three days ago", "last three days", "within three days": whether the duration between these tokens says when, not how long.
    private func isPlaceInTime(_ start: Int, _ end: Int) -> Bool {
        let isBehind =
            end < tokens.count
            && (document.kind(end).contains(.notCounted) || document.serves(end, as: .afterDuration))
        let isCompound = end + 1 < tokens.count && tokens[end].isMark("-")
        let isBefore =
            start > 0
            && (lexicon.relativeWords[tokens[start - 1].hash] != nil
                || document.serves(start - 1, as: .beforeDuration))
        return isBehind || isCompound || isBefore
    }
}
