import Languages
import NewsModel
import Text

extension PlainTextReader {
    /// Reads credits, conditions of use, links and the dates in addresses.
    mutating func readCredits() {
        for (i, line) in lines.enumerated() {
            let kind = line.kind ?? .paragraph
            for span in URLScanner.all(in: article.bytes, line.span) {
                article.links.append(Article.Link(span: span, url: article.text(span)))
            }
            switch kind {
            case .credit: readCredit(line, isTail: i > 0)
            case .terms, .link, .furniture: readTerms(line)
            case .paragraph: readClosingCredit(line)
            default: break
            }
            if kind == .caption { readPhotoCredit(line) }
        }
        if article.published == nil {
            article.published =
                article.dateline?.date ?? article.links.lazy.compactMap { URLScanner.date(in: $0.url) }.first
                ?? article.url.flatMap { URLScanner.date(in: $0) }
        }
    }

    mutating func add(from: Int, to: Int, in line: Line, as role: Article.Credit.Role) {
        var from = from
        var to = to
        let tokens = line.tokens
        while from < to, tokens[from].kind == .mark { from += 1 }
        while to > from, tokens[to - 1].kind == .mark { to -= 1 }
        guard from < to else { return }
        let span = Span(Int(tokens[from].start), Int(tokens[to - 1].end))
        let name = article.text(span)
        guard !article.credits.contains(where: { $0.span == span }) else { return }
        article.credits.append(Article.Credit(name: name, role: role, span: span))
    }

    mutating func readCredit(_ line: Line, isTail: Bool) {
        let tokens = line.tokens
        if let first = tokens.first, first.isMark("(") || first.isMark("[") {
            for part in parts(of: line, 1, tokens.count - 1) {
                add(from: part.lowerBound, to: part.upperBound, in: line, as: .agency)
            }
            return
        }
        for i in tokens.indices {
            if let (_, length) = lexicon.follow.match(tokens, i, limit: tokens.count) {
                // The outlet is the capitalised run before "on Google News".
                var from = i
                while from > 0,
                    tokens[from - 1].isCapital || (from < i && !tokens[from].shape.contains(.spaceBefore))
                        || (from == i && from > 1 && !tokens[from - 1].shape.contains(.spaceBefore))
                {
                    from -= 1
                }
                // The verb of the call ("Follow …") begins the line and is no part of the name.
                if from == 0, i > 1, tokens[0].shape.contains(.spaceAfter) { from = 1 }
                if from < i { add(from: from, to: i, in: line, as: .outlet) }
                _ = length
                return
            }
        }
        let start = opening(of: line)
        if let (opening, length) = lexicon.openings.match(tokens, start, limit: tokens.count) {
            if opening == .source {
                let end = tokens.indices.first { $0 > start + length && tokens[$0].isMark("|") } ?? tokens.count
                for part in parts(of: line, start + length, end) {
                    // "the Lorn Press": an article is no part of the name.
                    let name = tokens[part].firstIndex { $0.isCapital || !lexicon.stop.contains($0.hash) }
                    add(from: name ?? part.lowerBound, to: part.upperBound, in: line, as: .outlet)
                }
                return
            }
            if opening == .byline, !contains(lexicon.contributors, line) {
                for part in people(in: line, from: start + length) {
                    add(from: part.lowerBound, to: part.upperBound, in: line, as: .reporter)
                    article.authors.append(
                        article.text(Span(Int(tokens[part.lowerBound].start), Int(tokens[part.upperBound - 1].end))))
                }
                return
            }
        }
        if contains(lexicon.contributors, line) {
            for part in people(in: line, from: 0) {
                let shout = part.count == 1 && tokens[part.lowerBound].shape.contains(.allCapitals)
                add(from: part.lowerBound, to: part.upperBound, in: line, as: shout ? .agency : .reporter)
            }
            return
        }
        if isTail { add(from: 0, to: tokens.count, in: line, as: .poster) }
    }

    /// The capitalised runs in positions of people's names: first in a sentence or list, and not after "in" or "from".
    func people(in line: Line, from start: Int) -> [Range<Int>] {
        let tokens = line.tokens
        var found: [Range<Int>] = []
        var i = start
        while i < tokens.count {
            guard tokens[i].isCapital, !lexicon.stop.contains(tokens[i].hash) else {
                i += 1
                continue
            }
            var j = i + 1
            while j < tokens.count,
                tokens[j].isCapital
                    || (tokens[j].isMark(".") && !tokens[j].shape.contains(.spaceBefore)
                        && tokens[j - 1].end - tokens[j - 1].start <= 2)
            {
                j += 1
            }
            let before = i > start ? tokens[i - 1] : nil
            let opens =
                before == nil || before?.kind == .mark || lexicon.conjunctions.contains(before?.hash ?? 0) || i == start
            // "…, Lorn and Berg from": a place between commas follows a place and precedes a conjunction or comma.
            let afterPlace = found.isEmpty ? false : placeOpen(tokens, at: i, after: found)
            if opens, !afterPlace { found.append(i..<j) }
            i = j
        }
        return found
    }
    /// Whether token `i` continues a place that a preposition began ("from Kyiv, Ukraine").
    private func placeOpen(_ tokens: [Token], at i: Int, after found: [Range<Int>]) -> Bool {
        guard i >= 2, tokens[i - 1].isMark(","), let last = found.last else { return false }
        let between = tokens[last.upperBound..<(i - 1)]
        let next = tokens[i...].first { !$0.isCapital }
        guard between.contains(where: { $0.isWord && !$0.isCapital }), let next else { return false }
        return next.isMark(".") || lexicon.conjunctions.contains(next.hash)
    }

    /// Ranges separated by slashes, commas and "and".
    func parts(of line: Line, _ from: Int, _ to: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = from
        for i in from..<max(from, to) {
            let token = line.tokens[i]
            if token.isMark("/") || token.isMark(",") || token.isMark(":") || lexicon.conjunctions.contains(token.hash)
            {
                if start < i { ranges.append(start..<i) }
                start = i + 1
            }
        }
        if start < to { ranges.append(start..<to) }
        return ranges
    }

    mutating func readTerms(_ line: Line) {
        let tokens = line.tokens
        var kinds: Set<Article.Term.Kind> = []
        for i in tokens.indices {
            guard let (kind, _) = lexicon.terms.match(tokens, i, limit: tokens.count), kinds.insert(kind).inserted
            else { continue }
            article.terms.append(Article.Term(kind, line.span))
        }
        if isCopyright(line) {
            article.terms.append(Article.Term(.copyright, line.span))
            // The holder is the capitalised run after the year.
            if let year = tokens.firstIndex(where: { $0.kind == .number }) {
                var j = year + 1
                while j < tokens.count, tokens[j].isWord || tokens[j].isMark("&") { j += 1 }
                add(from: year + 1, to: j, in: line, as: .copyright)
            } else if let mark = tokens.firstIndex(where: { $0.isMark("©") }) {
                var j = mark + 1
                while j < tokens.count, tokens[j].isCapital { j += 1 }
                add(from: mark + 1, to: j, in: line, as: .copyright)
            }
        }
        if isAggregatorNotice(line), let first = tokens.first, first.isCapital {
            var j = 1
            while j < tokens.count, tokens[j].isCapital || !tokens[j].shape.contains(.spaceBefore) { j += 1 }
            add(from: 0, to: j, in: line, as: .aggregator)
        }
    }

    mutating func readPhotoCredit(_ line: Line) {
        guard let slash = line.tokens.lastIndex(where: { $0.isMark("/") || $0.isMark("(") || $0.isMark("©") }),
            slash + 1 < line.tokens.count, line.tokens.count - slash <= 6
        else { return }
        add(from: slash + 1, to: line.tokens.count, in: line, as: .photographer)
    }

    /// Reads an agency credit at a paragraph's end: "… on Thursday. (AFP)", "… said. — Reuters", "…/dpa".
    mutating func readClosingCredit(_ line: Line) {
        let tokens = line.tokens
        guard tokens.count > 8, let last = tokens.last else { return }
        if last.isMark(")"), let open = tokens.lastIndex(where: { $0.isMark("(") }), tokens.count - open <= 6, open > 0,
            tokens[open - 1].kind == .mark, tokens[open - 1].isMark(".") || tokens[open - 1].shape.contains(.quote),
            tokens[(open + 1)...].allSatisfy({ $0.kind != .word || $0.isCapital || $0.end - $0.start <= 4 })
        {
            for part in parts(of: line, open + 1, tokens.count - 1) {
                add(from: part.lowerBound, to: part.upperBound, in: line, as: .agency)
            }
        } else if let dash = tokens.lastIndex(where: {
            $0.isMark("—") || $0.isMark("–") || $0.isMark("/") || $0.isMark("-")
        }), dash > 0,
            tokens.count - dash <= 5, dash + 1 < tokens.count,
            tokens[dash - 1].isMark(".") || tokens[dash - 1].shape.contains(.quote),
            tokens[(dash + 1)...].allSatisfy({ $0.kind == .mark || $0.isCapital || $0.end - $0.start <= 4 })
        {
            for part in parts(of: line, dash + 1, tokens.count) {
                add(from: part.lowerBound, to: part.upperBound, in: line, as: .agency)
            }
        }
    }

    // MARK: - Dateline

    func startsWithDateline(_ line: Line) -> Bool { dateline(of: line) != nil }

    mutating func readDateline() {
        for line in lines where line.kind == .paragraph || line.kind == .dek {
            if let found = dateline(of: line) {
                article.dateline = found.dateline
                for agency in found.agencies {
                    article.credits.append(Article.Credit(name: article.text(agency), role: .agency, span: agency))
                }
                return
            }
            if line.kind == .paragraph { return }
        }
    }

    /// Reads "Lorn/Korvik, 3 March 2031 (dpa/ANSA) —", "KYIV, Feb 16 (Reuters) -", "Berlin (dpa) -", "PARIS —", "(AFP) -".
    func dateline(of line: Line) -> (dateline: Article.Dateline, agencies: [Span])? {
        let tokens = line.tokens
        var places: [String] = []
        var agencies: [Span] = []
        var day: Int?
        var month: Int?
        var year: Int?
        var placeStart: Int?
        var shouts = true
        var isAgency = false
        var i = 0
        func close(_ end: Int) {
            if let start = placeStart, start < end {
                places.append(article.text(Span(Int(tokens[start].start), Int(tokens[end - 1].end))))
            }
            placeStart = nil
        }
        while i < min(tokens.count, 24) {
            let token = tokens[i]
            if token.isMark("—") || token.isMark("–") || (token.isMark("-") && token.shape.contains(.spaceBefore))
                // "(dpa)-", and "(EFE).-" as Spanish agencies end it.
                || (token.isMark("-") && i > 0 && (tokens[i - 1].isMark(")") || tokens[i - 1].isMark("."))
                    && !agencies.isEmpty)
                || (token.isMark(":") && !agencies.isEmpty) || (token.isMark("-") && tokens[max(0, i - 1)].isMark("-"))
            {
                if token.isMark("-"), i + 1 < tokens.count, tokens[i + 1].isMark("-") {
                    close(i)
                    i += 1
                    continue
                }
                close(i)
                // "LORN, 17 OTT - (ANSA) -": the agency stands behind the first dash.
                if agencies.isEmpty, i + 1 < tokens.count, tokens[i + 1].isMark("("),
                    let end = tokens[(i + 2)...].prefix(8).firstIndex(where: { $0.isMark(")") }),
                    end + 1 < tokens.count,
                    ["-", "–", "—"].contains(where: { tokens[end + 1].isMark($0) })
                {
                    i += 1
                    continue
                }
                // An agency alone may stand there too: "(Reuters) -".
                let isAgencyAlone = places.isEmpty && day == nil && isAgency
                guard isAgencyAlone || !places.isEmpty, !agencies.isEmpty || (day != nil && month != nil) || shouts
                else { return nil }
                var date: String?
                if let day, let month, (1...31).contains(day) {
                    let published = article.published.flatMap { Day(iso: $0) }
                    if let y = year ?? published?.year { date = Day(year: y, month: month, day: day).iso }
                }
                let span = Span(Int(tokens[0].start), Int(token.end))
                return (
                    Article.Dateline(
                        places: places, date: date, agencies: agencies.map { article.text($0) }, span: span), agencies
                )
            } else if token.isMark("(") {
                close(i)
                var j = i + 1
                while j < tokens.count, !tokens[j].isMark(")"), j - i < 12 { j += 1 }
                guard j < tokens.count, tokens[j].isMark(")") else { return nil }
                if i == 0, j > 1, j < 6, tokens[1..<j].allSatisfy({ $0.isCapital || $0.isMark("/") }) {
                    isAgency = true
                }
                for part in parts(of: line, i + 1, j) {
                    agencies.append(Span(Int(tokens[part.lowerBound].start), Int(tokens[part.upperBound - 1].end)))
                }
                i = j
            } else if token.kind == .number {
                close(i)
                let value =
                    NumberFormat.value(article.bytes, from: Int(token.start), to: Int(token.end), decimal: .fullStop)
                    .map {
                        Int($0)
                    } ?? 0
                if token.end - token.start == 4 { year = value } else { day = value }
            } else if let m = lexicon.months[token.hash] {
                close(i)
                month = m
            } else if token.isCapital {
                if placeStart == nil {
                    guard places.isEmpty || i == 0 || tokens[i - 1].kind == .mark else { return nil }
                    placeStart = i
                }
                // Of "LORN, Mo. —" and "LORN, Tosk —" the town alone is in capitals.
                if places.isEmpty, !token.shape.contains(.allCapitals) { shouts = false }
            } else if token.isMark("/") || token.isMark(",") {
                close(i)
            } else if token.isMark(".") {
                // "Feb.", "3." or an abbreviated place
            } else if day != nil, month == nil, token.isWord, token.end - token.start <= 3, i + 1 < tokens.count,
                lexicon.months[tokens[i + 1].hash] != nil
            {
                // "19 de mayo"
            } else if placeStart != nil, token.isWord, token.end - token.start <= 3, i + 1 < tokens.count,
                tokens[i + 1].isCapital
            {
                // "Rio de Janeiro"
            } else {
                return nil
            }
            i += 1
        }
        return nil
    }
}

extension LineLexicon {
    /// The words for "and" in all languages; they separate the names of a list.
    var conjunctions: Set<UInt64> { Self.ands }
    private static let ands = Set((PageWords.all(\.and).union(["&"])).map { Hash.word($0) })
}

/// Words of pages in all languages, because lines that sign an article are often in another language than the text.
enum PageWords {
    /// The words of one field in all packs.
    static func all(_ field: KeyPath<LanguagePack, String>) -> Set<String> {
        Set((Languages.all + [Languages.elsewhere]).flatMap { Languages.words($0[keyPath: field]) })
    }
}
