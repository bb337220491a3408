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

    // MARK: - Cues

    /// Whether a token can be a cue at all.
    func mayBeCue(_ i: Int) -> Bool {
        let token = document.tokens[i]
        if token.kind == .mark { return token.isMark(":") }
        guard token.isWord else { return false }
        switch nodes[i].part {
        case .determiner, .pronoun, .coordinator, .numeral, .punctuation, .properNoun, .particle: return kind(i) & 3 != 0
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
        return document.sentences[lo].start..<document.sentences[hi - 1].end
    }

    struct RoleState {
        var last: SpeechRole = .none
        var before: SpeechRole = .none
        var hasSpeaker = false
        var hasContent = false
    }

    func roleFeatures(_ t: Int, cue c: Int, _ paths: Paths, _ state: RoleState, commas: UInt32, _ list: inout FeatureList) {
        let w = words[t]
        let cue = words[c]
        let sentence = document.sentences[Int(document.sentenceOf[c])]
        let isHere = t >= sentence.start && t < sentence.end
        let k = t - paths.lo
        let side: UInt32 = t < c ? 0 : t == c ? 1 : 2
        let offset = UInt32(bitPattern: Int32(max(-2, min(3, Int(document.sentenceOf[t]) - Int(document.sentenceOf[c])))))
        let path: UInt32
        let deep: UInt32
        if isHere {
            path = paths.up[k] << 18 | paths.branch[k] << 10 | paths.own[k] << 2 | side
            deep = path << 3 | paths.down[k]
        } else {
            path = 1 << 28 | offset << 2 | side
            deep = path
        }
        let l1 = UInt32(state.last.rawValue)
        let l2 = UInt32(state.before.rawValue)
        let q = quoted(t)
        let sameQuote: UInt32 = t > 0 && q == 1 && document.quoteOf[t] == document.quoteOf[t - 1] ? 1 : 0
        let cueQuote: UInt32 = document.quoteOf[t] == document.quoteOf[c] ? 1 : 0
        let distance = UInt32(min(8, abs(t - c) < 4 ? abs(t - c) : 3 + abs(t - c) / 6))
        let seen: UInt32 = (state.hasSpeaker ? 1 : 0) | (state.hasContent ? 2 : 0)
        let p1 = t > paths.lo || !isHere ? word(t - 1) : .none
        let n1 = word(t + 1)
        let head = nodes[t].head
        let mark: UInt32 = document.tokens[t].kind == .mark ? w.form : 0
        let frame = frame(c)
        list.clear()
        list.put(1, path)
        list.put(2, deep, l1)
        list.put(3, path, cue.form)
        list.put(4, path, cue.root, l1)
        list.put(5, path, w.part, l1)
        list.put(6, path, w.form)
        list.put(7, w.form, l1)
        list.put(8, w.part, l1, n1.part)
        list.put(9, p1.form, l1)
        list.put(10, p1.part, w.part, l1)
        list.put(11, n1.form, w.part, l1)
        list.put(12, q << 2 | sameQuote << 1 | cueQuote, l1, offset, side)
        list.put(13, q, path, sameQuote)
        list.put(14, offset, q, l1, l2)
        list.put(15, distance, side, l1)
        list.put(16, mark, side << 2 | l1, q << 4 | cueQuote)
        list.put(17, cue.form, side, q, l1)
        list.put(18, commas, side, path, l1)
        list.put(19, w.part, relation(t), path)
        list.put(20, word(head).form, relation(t), l1)
        list.put(21, w.shape, path, l1)
        list.put(22, l1, l2, side, seen)
        list.put(23, l1, relation(t), path)
        list.put(24, seen, path, l1)
        list.put(25, seen, w.part, side, l1)
        list.put(26, cue.part, cue.traits, path, l1)
        list.put(27, frame, path)
        list.put(28, frame & 7, path, l1, q)
        list.put(29, t == sentence.start ? 1 : 0, path, w.part)
        list.put(30, kind(t), path, l1)
        list.put(31, w.part, w.traits, path)
        list.put(32, p1.form, w.form, l1)
        list.put(33, distance, side, path, l1)
        list.put(34, relation(c), path, l1)
    }
    /// Calls `decide` for each token of the window in order with its features; it gives the token's role.
    func eachRole(
        of cue: Int, _ list: inout FeatureList, _ decide: (_ token: Int, _ features: [UInt32]) -> (SpeechRole)
    ) {
        let paths = paths(from: cue, document.sentences[Int(document.sentenceOf[cue])])
        var state = RoleState()
        let window = window(of: cue)
        var commas = [UInt32](repeating: 0, count: window.count)
        var n: UInt32 = 0
        for t in window where t > cue {
            if document.tokens[t].isMark(",") { n = min(n + 1, 3) }
            commas[t - window.lowerBound] = n
        }
        n = 0
        for t in window.reversed() where t < cue {
            if document.tokens[t].isMark(",") { n = min(n + 1, 3) }
            commas[t - window.lowerBound] = n
        }
        for t in window {
            roleFeatures(t, cue: cue, paths, state, commas: commas[t - window.lowerBound], &list)
            let role = t == cue ? .none : decide(t, list.features)
            state.before = state.last
            state.last = role
            if role == .speaker { state.hasSpeaker = true }
            if role == .content { state.hasContent = true }
        }
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
    }
}
