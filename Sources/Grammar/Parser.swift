/// The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word, and the arcs so far. The root is a
/// node behind the last word.
struct ParserState {
    let count: Int
    private(set) var stack: [Int] = []
    private(set) var next = 0
    private(set) var heads: [Int]
    private(set) var labels: [UInt8]
    /// For each word its outermost dependents and their numbers; −1 for none.
    private(set) var leftmost: [Int]
    private(set) var rightmost: [Int]
    private(set) var lefts: [UInt8]
    private(set) var rights: [UInt8]

    enum Action: Int { case shift, left, right }

    init(count: Int) {
        self.count = count
        heads = [Int](repeating: -1, count: count)
        labels = [UInt8](repeating: 0, count: count)
        leftmost = [Int](repeating: -1, count: count + 1)
        rightmost = leftmost
        lefts = [UInt8](repeating: 0, count: count + 1)
        rights = lefts
    }
    var isDone: Bool { next >= count && stack.isEmpty }
    func stacked(_ depth: Int) -> Int { stack.count > depth ? stack[stack.count - 1 - depth] : -1 }

    func allows(_ action: Action) -> Bool {
        switch action {
        case .shift: next < count
        case .left: !stack.isEmpty
        case .right: stack.count > 1
        }
    }
    /// The arc that an action makes.
    func arc(_ action: Action) -> (head: Int, dependent: Int)? {
        switch action {
        case .shift: nil
        case .left: (next, stacked(0))
        case .right: (stacked(1), stacked(0))
        }
    }
    mutating func shift() {
        stack.append(next)
        next += 1
    }
    mutating func attach(head: Int, dependent: Int, label: UInt8) {
        guard dependent >= 0, dependent < count, head >= 0 else { return }
        heads[dependent] = head
        labels[dependent] = label
        if dependent < head {
            leftmost[head] = leftmost[head] < 0 ? dependent : min(leftmost[head], dependent)
            lefts[head] = min(lefts[head] + 1, 200)
        } else {
            rightmost[head] = max(rightmost[head], dependent)
            rights[head] = min(rights[head] + 1, 200)
        }
        stack.removeLast()
    }
}

enum Parser {
    static func actionFeatures(_ state: ParserState, _ words: [Word], _ list: inout FeatureList) {
        func word(_ i: Int) -> Word { i >= 0 && i < words.count ? words[i] : i == words.count ? rootWord : .none }
        func label(_ i: Int) -> UInt32 { i >= 0 && i < state.count ? UInt32(state.labels[i]) : 99 }
        let i0 = state.stacked(0)
        let i1 = state.stacked(1)
        let s0 = word(i0)
        let s1 = word(i1)
        let s2 = word(state.stacked(2))
        let b0 = word(state.next)
        let b1 = word(state.next + 1)
        let b2 = word(state.next + 2)
        func left(_ i: Int) -> Int { i >= 0 ? state.leftmost[i] : -1 }
        func right(_ i: Int) -> Int { i >= 0 ? state.rightmost[i] : -1 }
        let s0l = left(i0)
        let s0r = right(i0)
        let s1l = left(i1)
        let s1r = right(i1)
        let b0l = state.next <= state.count ? left(min(state.next, state.count)) : -1
        let distance = UInt32(i0 < 0 ? 9 : min(state.next - i0, 8))
        let gap = UInt32(i0 < 0 || i1 < 0 ? 9 : min(i0 - i1, 8))
        func tm(_ w: Word) -> UInt32 { w.part << 8 | w.traits }
        func wt(_ w: Word) -> UInt32 { w.form ^ (w.part &* 0x0101_6B) }
        list.clear()
        list.put(1, wt(s0))
        list.put(2, tm(s0))
        list.put(3, s0.form)
        list.put(4, wt(s1))
        list.put(5, tm(s1))
        list.put(7, wt(b0))
        list.put(8, tm(b0))
        list.put(9, b0.form)
        list.put(10, wt(b1))
        list.put(11, tm(b1))
        list.put(12, b2.part, b2.form)
        list.put(13, tm(b2))
        list.put(14, tm(s2))
        list.put(15, wt(s0), wt(b0))
        list.put(16, wt(s0), tm(b0))
        list.put(17, tm(s0), wt(b0))
        list.put(18, tm(s0), tm(b0))
        list.put(19, s0.root, b0.root)
        list.put(20, wt(s1), wt(s0))
        list.put(21, tm(s1), wt(s0))
        list.put(22, wt(s1), tm(s0))
        list.put(23, tm(s1), tm(s0))
        list.put(24, s1.root, s0.root)
        list.put(25, tm(b0), tm(b1))
        list.put(26, tm(s0), tm(b0), tm(b1))
        list.put(27, tm(s1), tm(s0), tm(b0))
        list.put(28, tm(s2), tm(s1), tm(s0))
        list.put(29, s0.part, b0.part, b1.part, b2.part)
        list.put(30, s1.part, s0.part, b0.part, b1.part)
        list.put(31, tm(s0), tm(word(s0l)), tm(b0))
        list.put(32, tm(s0), tm(word(s0r)), tm(b0))
        list.put(33, tm(s0), tm(b0), tm(word(b0l)))
        list.put(34, tm(s1), tm(word(s1r)), tm(s0))
        list.put(35, tm(s1), tm(word(s1l)), tm(s0))
        list.put(
            36, tm(s0), label(s0l), label(s0r), UInt32(state.lefts[max(i0, 0)]) << 8 | UInt32(state.rights[max(i0, 0)]))
        list.put(37, tm(s1), label(s1l), label(s1r))
        list.put(38, tm(b0), label(b0l), UInt32(state.lefts[min(state.next, state.count)]))
        list.put(39, wt(s0), label(s0l))
        list.put(40, wt(s0), label(s0r))
        list.put(41, wt(s1), label(s1r))
        list.put(42, s0.part, b0.part, distance)
        list.put(43, s1.part, s0.part, gap)
        list.put(44, wt(s0), distance)
        list.put(45, wt(b0), distance)
        list.put(46, s1.part, s0.part, b0.part, gap << 8 | distance)
        list.put(47, s1.part, label(s1r), s0.part, b0.part)
        list.put(48, wt(b0), wt(b1))
        list.put(49, s0.part, wt(b1), b0.part)
        list.put(50, tm(word(s0l)), wt(s0), b0.part)
        list.put(51, word(s0l).form, tm(s0), b0.part)
        list.put(52, word(s0l).form, tm(s0), s1.part)
        list.put(53, word(s0l).form, s1.root)
        list.put(54, s0.part, label(s0l), s1.part, label(s1r))
        list.put(55, s0.endings.1, s0.part, b0.endings.1, b0.part)
        list.put(56, s1.endings.1, s1.part, s0.endings.1, s0.part)
        // The same and more without what the form says, for treebanks in which a form with all its traits is rare.
        list.put(57, s0.part, b0.part)
        list.put(58, s1.part, s0.part)
        list.put(59, s1.part, s0.part, b0.part)
        list.put(60, s0.part, b0.part, b1.part)
        list.put(61, word(state.stacked(2)).part, s1.part, s0.part, b0.part)
        list.put(62, s0.part, word(s0l).part, b0.part)
        list.put(63, s0.part, word(s0r).part, b0.part)
        list.put(64, s0.part, b0.part, word(b0l).part)
        list.put(65, s1.part, word(s1r).part, s0.part)
        list.put(66, s1.part, word(s1l).part, s0.part)
        list.put(67, wt(s0), b0.part)
        list.put(68, s0.part, wt(b0))
        list.put(69, wt(s1), s0.part)
        list.put(70, s1.part, wt(s0))
        list.put(71, s0.root, b0.part)
        list.put(72, s0.part, b0.root)
        list.put(73, s1.root, s0.part)
        list.put(74, s1.part, s0.root)
        list.put(75, s0.endings.2, s0.part, b0.part)
        list.put(76, b0.endings.2, s0.part, b0.part)
        list.put(77, s0.part, label(s0l), b0.part, label(b0l))
        list.put(78, s0.part, label(s0r), b0.part)
        list.put(79, s1.part, label(s1r), s0.part, label(s0l))
        list.put(80, b0.part, label(b0l), s0.part)
        list.put(81, s0.part, b0.part, b1.part, word(state.next + 3).part)
        list.put(82, s0.part, word(i0 + 1).part, word(state.next - 1).part, b0.part)
        list.put(83, word(i0 + 1).form, s0.part, b0.part)
        list.put(84, word(state.next - 1).form, s0.part, b0.part)
        list.put(85, word(i0 - 1).part, s0.part, b0.part)
        list.put(86, word(i0 - 1).form, s0.part, b0.part)
    }
    private static let rootWord: Word = {
        var word = Word.none
        word.part = 30
        word.form = 3
        return word
    }()

    static func labelFeatures(
        _ state: ParserState, _ words: [Word], head: Int, dependent: Int, _ list: inout FeatureList
    ) {
        func word(_ i: Int) -> Word { i >= 0 && i < words.count ? words[i] : i == words.count ? rootWord : .none }
        func label(_ i: Int) -> UInt32 { i >= 0 && i < state.count ? UInt32(state.labels[i]) : 99 }
        let h = word(head)
        let d = word(dependent)
        let side: UInt32 = head < dependent ? 1 : 2
        let distance = UInt32(min(abs(head - dependent), 6)) << 2 | side
        func tm(_ w: Word) -> UInt32 { w.part << 8 | w.traits }
        func wt(_ w: Word) -> UInt32 { w.form ^ (w.part &* 0x0101_6B) }
        let dl = state.leftmost[dependent]
        let dr = state.rightmost[dependent]
        let hl = state.leftmost[head]
        let hr = state.rightmost[head]
        list.clear()
        list.put(1, wt(d), side)
        list.put(2, tm(d), side)
        list.put(3, wt(h), side)
        list.put(4, tm(h), side)
        list.put(5, wt(d), tm(h), side)
        list.put(6, tm(d), wt(h), side)
        list.put(7, tm(d), tm(h), side)
        list.put(8, tm(d), tm(h), distance)
        list.put(9, d.root, h.root, side)
        list.put(10, d.endings.2, d.part, h.part, side)
        list.put(11, word(dl).form, d.part, h.part, side)
        list.put(12, label(dl), d.part, tm(h), side)
        list.put(13, label(dr), d.part, h.part, side)
        list.put(14, tm(d), tm(h), label(hl), side)
        list.put(15, tm(d), tm(h), label(hr), side)
        list.put(16, word(dl).form, h.form)
        list.put(17, word(dl).form, d.form)
        list.put(18, word(dependent - 1).form, d.part, h.part, side)
        list.put(19, word(dependent + 1).form, d.part, h.part, side)
        list.put(20, word(dependent - 1).part, d.part, word(dependent + 1).part, side)
        list.put(21, word(head - 1).part, h.part, word(head + 1).part, d.part << 2 | side)
        list.put(22, wt(d), label(hl), h.part, side)
        list.put(23, h.endings.2, h.part, d.part, side)
        list.put(24, wt(h), label(dl), d.part, side)
        list.put(25, tm(word(dl)), tm(d), h.part, side)
        list.put(26, d.part, h.part, side)
        list.put(27, wt(d), h.part, side)
        list.put(28, d.part, wt(h), side)
        list.put(29, d.part, h.part, distance)
        list.put(30, word(dl).part, d.part, h.part, side)
    }

    /// The heads and relations of tagged words; a head of −1 is the root.
    static func parse(_ words: [Word], actions: some Scorer, labels: some Scorer) -> [(head: Int, label: UInt8)] {
        var state = ParserState(count: words.count)
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        while !state.isDone {
            let action: ParserState.Action
            if state.stack.isEmpty {
                action = .shift
            } else {
                actionFeatures(state, words, &list)
                action =
                    ParserState.Action(
                        rawValue: actions.best(
                            of: list.features, scores: &scores,
                            allows: { ParserState.Action(rawValue: $0).map(state.allows) ?? false })) ?? .left
            }
            guard let arc = state.arc(action) else {
                state.shift()
                continue
            }
            var label = 0
            if arc.head < words.count {
                labelFeatures(state, words, head: arc.head, dependent: arc.dependent, &list)
                label = labels.best(of: list.features, scores: &scores, allows: { $0 != 0 })
            }
            state.attach(head: arc.head, dependent: arc.dependent, label: UInt8(truncatingIfNeeded: label))
        }
        return oneRoot(state, count: words.count)
    }
    /// A sentence has one root: what else hangs on the root hangs on the first of them.
    private static func oneRoot(_ state: ParserState, count: Int) -> [(head: Int, label: UInt8)] {
        let root = state.heads.firstIndex { $0 >= count } ?? 0
        return (0..<count).map { i in
            if i == root { return (-1, 0) }
            let head = state.heads[i]
            return head < 0 || head >= count ? (root, Relation.parataxis.rawValue) : (head, state.labels[i])
        }
    }
}
