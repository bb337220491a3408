import Grammar
import NewsModel
import Text

/// The features of cues, of the words around them, and of whole attributions. Features of grammar, marks and order come before those of words,
/// so that what is learned in one language serves in others.
struct AttributionFeatures {
    let document: Document
    let parse: Parse
    private let words: [Word]

    init(document: Document, parse: Parse) {
        self.document = document
        self.parse = parse
        words = zip(document.tokens, parse.nodes).map { token, node in
            var word = Word(token, in: document.bytes)
            word.part = UInt32(node.part.rawValue)
            word.traits = node.traits.rawValue
            return word
        }
    }
    private var nodes: [Node] { parse.nodes }
    private func word(_ i: Int) -> Word { i >= 0 && i < words.count ? words[i] : .none }
    private func relation(_ i: Int) -> UInt32 { i >= 0 && i < nodes.count ? UInt32(nodes[i].relation.rawValue) : 99 }
    private func quoted(_ i: Int) -> UInt32 { i >= 0 && i < words.count && document.isQuoted(i) ? 1 : 0 }
    private func kind(_ i: Int) -> UInt32 {
        let kind = document.kind(i)
        var bits: UInt32 = 0
        if kind.contains(.cue) { bits |= 1 }
        if kind.contains(.weakCue) { bits |= 2 }
        if kind.contains(.that) { bits |= 4 }
        return bits
    }

    private func kind(_ i: Int, in sentence: Document.Sentence) -> UInt32 { i < sentence.end ? kind(i) : 0 }

    // MARK: - Cues

    /// Whether a token can be a cue at all.
    func mayBeCue(_ i: Int) -> Bool {
        let token = document.tokens[i]
        if token.kind == .mark { return token.isMark(":") }
        // A word of a script without spaces is its last character.
        guard token.isWord, nodes[i].relation != .character else { return false }
        switch nodes[i].part {
        case .determiner, .pronoun, .coordinator, .numeral, .punctuation, .properNoun, .particle:
            return kind(i) & 3 != 0
        default: return true
        }
    }
    /// How far the next quotation mark is, in classes: 0 at hand, 3 not in the sentence.
    private func distanceToQuote(_ i: Int, _ sentence: Document.Sentence, step: Int) -> UInt32 {
        var k = i + step
        while k >= sentence.start, k < sentence.end {
            if quoted(k) != quoted(i) {
                let distance = abs(k - i)
                return distance <= 1 ? 0 : distance <= 3 ? 1 : 2
            }
            k += step
        }
        return 3
    }
    /// What hangs on a word: one bit for each relation that matters.
    private func frame(_ i: Int) -> UInt32 {
        var bits: UInt32 = 0
        for k in parse.children(of: i) {
            switch nodes[k].relation {
            case .subject: bits |= 1
            case .passiveSubject: bits |= 2
            case .clausalComplement: bits |= 4
            case .openComplement: bits |= 8
            case .object: bits |= 16
            case .parataxis: bits |= 32
            case .auxiliary, .passiveAuxiliary: bits |= 64
            case .marker: bits |= 128
            case .oblique: bits |= 256
            case .indirectObject: bits |= 512
            case .agent: bits |= 1024
            case .copula: bits |= 2048
            default: break
            }
        }
        return bits
    }
    private func isNegated(_ i: Int) -> Bool {
        parse.children(of: i).contains { nodes[$0].traits.contains(.negative) || document.kind($0).contains(.negation) }
    }
    private func subject(of i: Int) -> Int? { parse.child(of: i, .subject, .passiveSubject) }

    func cueFeatures(_ i: Int, _ list: inout FeatureList) {
        let w = words[i]
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        func inside(_ k: Int) -> Word { k >= sentence.start && k < sentence.end ? words[k] : .none }
        let p1 = inside(i - 1)
        let p2 = inside(i - 2)
        let n1 = inside(i + 1)
        let n2 = inside(i + 2)
        let head = nodes[i].head
        let h = word(head)
        let frame = frame(i)
        let left = distanceToQuote(i, sentence, step: -1)
        let right = distanceToQuote(i, sentence, step: 1)
        let marks = left << 4 | right << 2 | quoted(i)
        let who = subject(of: i).map { word($0) } ?? .none
        let complement = parse.child(of: i, .clausalComplement, .openComplement, .parataxis)
        let what = complement.map { word($0) } ?? .none
        let side: UInt32 = complement.map { $0 < i ? 1 : 2 } ?? 0
        let flags = kind(i)
        let negated: UInt32 = isNegated(i) ? 1 : 0
        list.clear()
        list.put(1, w.form)
        list.put(2, w.root)
        list.put(3, w.stem, w.part)
        list.put(4, w.part, w.traits)
        list.put(5, relation(i), w.part)
        list.put(6, frame, w.part)
        list.put(7, flags, frame)
        list.put(8, flags, marks)
        list.put(9, flags, w.part, relation(i))
        list.put(10, marks, w.part)
        list.put(11, w.form, marks)
        list.put(12, w.form, frame)
        list.put(13, w.form, n1.form)
        list.put(14, w.form, p1.form)
        list.put(15, w.root, frame & 0x3F)
        list.put(16, w.root, n1.part)
        list.put(17, p1.part, w.part, n1.part)
        list.put(18, p1.form, w.part)
        list.put(19, n1.form, w.part)
        list.put(20, n1.form, n2.form, w.part)
        list.put(21, p2.part, p1.part, w.part)
        list.put(22, w.part, who.part, who.shape)
        list.put(23, w.form, who.part)
        list.put(24, who.form, w.part)
        list.put(25, w.part, what.part, what.traits, side)
        list.put(26, w.form, side, what.part)
        list.put(27, w.part, frame & 0x3F, marks)
        list.put(28, h.form, relation(i))
        list.put(29, h.part, relation(i), w.part)
        list.put(30, w.form, relation(i))
        list.put(31, negated, w.part, w.form)
        list.put(32, quoted(i), w.form)
        list.put(33, quoted(i), frame & 0x3F, w.part)
        list.put(34, i == sentence.start ? 1 : 0, w.part, n1.part)
        list.put(35, w.form, h.form)
        list.put(36, w.shape, w.part, sentence.end - sentence.start < 12 ? 1 : 0)
        list.put(37, flags, frame & 0x3F, marks)
        list.put(38, flags, who.part, side)
        list.put(39, flags, what.part, side)
        list.put(40, flags, n1.part, kind(i + 1, in: sentence))
        list.put(41, flags, negated, relation(i))
    }

    // MARK: - Roles

    /// How the tokens of a cue's sentence hang together with the cue.
    struct Paths {
        var lo: Int
        /// For each token from `lo`: how many steps from the cue up to what both hang on, the relation there on the token's side and on the
        /// cue's, and the steps down to the token.
        var up: [UInt32] = []
        var branch: [UInt32] = []
        var own: [UInt32] = []
        var down: [UInt32] = []
    }
    func paths(from cue: Int, _ sentence: Document.Sentence) -> Paths {
        var paths = Paths(lo: sentence.start)
        let count = sentence.end - sentence.start
        var rank = [Int](repeating: -1, count: count)
        var below = [Int](repeating: -1, count: count)
        var k = cue
        var steps = 0
        var from = -1
        while k >= 0 {
            rank[k - sentence.start] = steps
            below[k - sentence.start] = from
            from = k
            k = nodes[k].head
            steps += 1
        }
        for t in sentence.start..<sentence.end {
            var k = t
            var last = -1
            var down = 0
            while k >= 0, rank[k - sentence.start] < 0 {
                last = k
                k = nodes[k].head
                down += 1
            }
            let up = k < 0 ? 9 : rank[k - sentence.start]
            let own = k < 0 ? -1 : below[k - sentence.start]
            paths.up.append(UInt32(min(up, 3)))
            paths.branch.append(last < 0 ? 77 : relation(last))
            paths.own.append(own < 0 ? 78 : relation(own))
            paths.down.append(UInt32(min(down, 3)))
        }
        return paths
    }

    /// The tokens around a cue that may belong to its attribution: its sentence, and the sentences that a quotation joins to it.
    func window(of cue: Int) -> Range<Int> {
        let s = Int(document.sentenceOf[cue])
        var lo = s
        var hi = s + 1
        let block = document.sentences[s].block
        let limit = 200
        func size() -> Int { document.sentences[hi - 1].end - document.sentences[lo].start }
        // Backwards while the sentence begins within a quotation, or the sentence before ends with one.
        while lo > 0, document.sentences[lo - 1].block == block, size() < limit {
            let first = document.sentences[lo].start
            let isInside = document.isQuoted(first) && document.quoteOf[first] == document.quoteOf[first - 1]
            guard isInside || lo == s && document.isQuoted(first - 1) else { break }
            lo -= 1
        }
        // Forwards while the next sentence begins with a quotation or lies within one.
        while hi < document.sentences.count, document.sentences[hi].block == block, size() < limit {
            guard document.isQuoted(document.sentences[hi].start) else { break }
            hi += 1
        }
        // Of a sentence without end only what is near.
        return max(document.sentences[lo].start, cue - 150)..<min(document.sentences[hi - 1].end, cue + 250)
    }

    /// What the decisions about a window's tokens need of the cue.
    struct RoleContext {
        let cue: Int
        let window: Range<Int>
        let paths: Paths
        let frame: UInt32
        /// For each token of the window the number of commas between it and the cue, at most three.
        let commas: [UInt32]
    }
    func context(of cue: Int) -> RoleContext {
        let window = window(of: cue)
        var commas = [UInt32](repeating: 0, count: window.count)
        for (from, to, step) in [(cue + 1, window.upperBound, 1), (cue - 1, window.lowerBound - 1, -1)] {
            var n: UInt32 = 0
            for t in stride(from: from, to: to, by: step) {
                if document.tokens[t].isMark(",") { n = min(n + 1, 3) }
                commas[t - window.lowerBound] = n
            }
        }
        return RoleContext(
            cue: cue, window: window, paths: paths(from: cue, document.sentences[Int(document.sentenceOf[cue])]),
            frame: frame(cue), commas: commas)
    }
    /// Where a token hangs, seen from the cue: without and with its depth.
    private func path(_ t: Int, _ context: RoleContext) -> (path: UInt32, deep: UInt32) {
        let side: UInt32 = t < context.cue ? 0 : t == context.cue ? 1 : 2
        let k = t - context.paths.lo
        guard k >= 0, k < context.paths.up.count else {
            let offset = max(-2, min(3, Int(document.sentenceOf[t]) - Int(document.sentenceOf[context.cue])))
            let path = 1 << 28 | UInt32(offset + 2) << 2 | side
            return (path, path)
        }
        let paths = context.paths
        let path = paths.up[k] << 18 | paths.branch[k] << 10 | paths.own[k] << 2 | side
        return (path, path << 3 | paths.down[k])
    }
    private func isInSameQuote(_ a: Int, _ b: Int) -> Bool {
        a >= 0 && document.quoteOf[a] >= 0 && document.quoteOf[a] == document.quoteOf[b]
    }

    /// The features of a token's role, whatever its neighbours are.
    func roleFeatures(_ t: Int, _ context: RoleContext, _ list: inout FeatureList) {
        let c = context.cue
        let w = words[t]
        let cue = words[c]
        let side: UInt32 = t < c ? 0 : t == c ? 1 : 2
        let (path, deep) = path(t, context)
        let offset = UInt32(max(-2, min(3, Int(document.sentenceOf[t]) - Int(document.sentenceOf[c]))) + 2)
        let q = quoted(t)
        let cueQuote: UInt32 = document.quoteOf[t] == document.quoteOf[c] ? 1 : 0
        let distance = UInt32(min(8, abs(t - c) < 4 ? abs(t - c) : 3 + abs(t - c) / 6))
        let commas = context.commas[t - context.window.lowerBound]
        let p1 = word(t - 1)
        let n1 = word(t + 1)
        let sentence = document.sentences[Int(document.sentenceOf[t])]
        // How the cue's own sentence continues right behind the cue: a mark, a quotation, a word.
        let behind = word(c + 1)
        let opening: UInt32 = quoted(document.sentences[Int(document.sentenceOf[c])].start)
        list.clear()
        list.put(1, path)
        list.put(2, deep)
        list.put(3, path, cue.form)
        list.put(4, path, cue.root, frameCore(context.frame))
        list.put(5, path, w.part)
        list.put(6, path, w.form)
        list.put(7, w.form, side)
        list.put(8, w.part, n1.part, side)
        list.put(9, p1.form, w.part, side)
        list.put(10, n1.form, w.part, side)
        list.put(12, q << 1 | cueQuote, offset, side)
        list.put(13, q, path)
        list.put(14, offset, q, opening, behind.part)
        list.put(15, distance, side)
        list.put(17, cue.form, side, q, offset)
        list.put(18, commas, side, path)
        list.put(19, w.part, relation(t), path)
        list.put(20, word(nodes[t].head).form, relation(t))
        list.put(21, w.shape, path)
        list.put(26, cue.part, cue.traits, path)
        list.put(27, context.frame, path)
        list.put(28, frameCore(context.frame), path, q)
        list.put(29, t == sentence.start ? 1 : 0, path, w.part)
        list.put(30, kind(t), path)
        list.put(31, w.part, w.traits, path)
        list.put(33, distance, side, path)
        list.put(34, relation(c), path)
        list.put(35, cue.form, distance, side)
        list.put(36, q, side, cue.form, path)
        list.put(37, behind.form, side, path)
        list.put(38, behind.part, side, path, q)
        list.put(39, deep, cue.form)
        list.put(40, commas, side, q, cue.part)
        list.put(41, kind(c), path)
        list.put(42, kind(c), side, q, offset)
    }
    private func frameCore(_ frame: UInt32) -> UInt32 { frame & 0x3F }

    /// The features of how a token's role follows from the role before it.
    func stepFeatures(_ t: Int, after last: SpeechRole, _ context: RoleContext, _ list: inout FeatureList) {
        let l1 = UInt32(last.rawValue)
        let c = context.cue
        let w = words[t]
        let side: UInt32 = t < c ? 0 : t == c ? 1 : 2
        let (here, deep) = path(t, context)
        let (before, _) = t > context.window.lowerBound ? path(t - 1, context) : (0, 0)
        let same: UInt32 = here == before ? 1 : 0
        let hangs: UInt32 = t > 0 && (nodes[t].head == t - 1 || nodes[t - 1].head == t) ? 1 : 0
        let mark: UInt32 = document.tokens[t].kind == .mark ? w.form : 0
        let inside: UInt32 = isInSameQuote(t - 1, t) ? 1 : 0
        let p1 = word(t - 1)
        let q = quoted(t)
        list.clear()
        list.put(101, l1, same)
        list.put(102, l1, same << 1 | hangs, here)
        list.put(103, l1, mark, same)
        list.put(104, l1, w.form)
        list.put(105, l1, p1.form)
        list.put(106, l1, p1.part, w.part, same)
        list.put(107, l1, q << 2 | quoted(t - 1) << 1 | inside, side)
        list.put(108, l1, before, here)
        list.put(109, l1, deep)
        list.put(110, l1, word(t + 1).form, w.part)
        list.put(111, l1, t == document.sentences[Int(document.sentenceOf[t])].start ? 1 : 0, q, side)
        list.put(112, l1, mark, p1.part, word(t + 1).part)
        list.put(113, l1, relation(t), same, side)
        list.put(114, l1, words[c].form, t == c + 1 ? 1 : t == c - 1 ? 2 : 0, side)
    }

    // MARK: - The whole

    func wholeFeatures(_ a: FoundAttribution, _ list: inout FeatureList) {
        let cue = words[a.cue]
        let frame = frame(a.cue)
        // The speaker's head: the word whose own head is not among the speaker's.
        let who = a.speaker.first { !a.speaker.contains(nodes[$0].head) } ?? -1
        let s = word(who)
        let place: UInt32 = who < 0 ? 0 : who < a.cue ? 1 : 2
        let what = a.content.first { !a.content.contains(nodes[$0].head) && document.tokens[$0].isWord } ?? -1
        let length = UInt32(min(12, a.content.count < 6 ? a.content.count : 5 + a.content.count / 8))
        let breaks = UInt32(min(3, zip(a.content, a.content.dropFirst()).count { $1 - $0 > 1 }))
        let gaps = UInt32(min(2, zip(a.speaker, a.speaker.dropFirst()).count { $1 - $0 > 1 }))
        let inMarks = UInt32(a.content.isEmpty ? 9 : 4 * a.content.count { document.isQuoted($0) } / a.content.count)
        let order: UInt32 =
            a.content.isEmpty ? 9 : (a.content[0] < a.cue ? 1 : 0) | (a.content[a.content.count - 1] > a.cue ? 2 : 0)
        let sure = UInt32(bitPattern: max(-8, min(24, a.cueScore / 40)))
        let negated: UInt32 = isNegated(a.cue) ? 1 : 0
        let relations = who < 0 ? 98 : relation(who)
        let hangs: UInt32 = who < 0 ? 9 : nodes[who].head == a.cue ? 1 : nodes[who].head < 0 ? 2 : 3
        list.clear()
        list.put(1, sure)
        list.put(2, cue.form)
        list.put(3, cue.root, place)
        list.put(4, length, inMarks)
        list.put(5, breaks, inMarks, order)
        list.put(6, s.part, place, hangs)
        list.put(7, relations, hangs, place)
        list.put(8, cue.part, cue.traits, frame & 0x3F)
        list.put(9, order, place, inMarks)
        list.put(10, sure, length)
        list.put(11, sure, s.part)
        list.put(12, negated, place, cue.form)
        list.put(13, s.form, s.part)
        list.put(14, cue.form, length)
        list.put(15, cue.form, inMarks, order)
        list.put(16, gaps, UInt32(min(a.speaker.count, 10)))
        list.put(17, word(what).part, relation(what), order)
        list.put(18, cue.form, relation(what))
        list.put(19, frame, order)
        list.put(20, a.content.first.map { word($0).form } ?? 0, cue.part)
        list.put(21, a.content.last.map { word($0 + 1).form } ?? 0, order)
        list.put(22, a.content.first.map { word($0 - 1).form } ?? 0, order)
        list.put(23, kind(a.cue), inMarks, length)
        list.put(24, quoted(a.cue), inMarks, place)
        list.put(25, sure, inMarks, place)
        let flags = kind(a.cue)
        let opening: UInt32 = a.content.first.map { kind($0) & 4 } ?? 0
        list.put(26, flags, place, s.part)
        list.put(27, flags, frame & 0x3F, order)
        list.put(28, flags, relation(what), order)
        list.put(29, flags, sure)
        list.put(30, flags | opening << 3, place, hangs)
        list.put(31, flags, inMarks, negated)
    }
}
