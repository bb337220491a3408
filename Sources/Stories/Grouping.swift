import Text

/// Articles in stories: an article joins one, stories merge and split, and a run of articles is decided anew.
///
/// Pure: no clock; the same articles in the same order give the same stories. Two drivers say what is done when:
/// `group(_:)`, which has all articles at once, and `LiveStories`, to which they come.
struct Grouping: Sendable {
    struct Entry: Sendable {
        var number: Int
        var id: String
        var words: WeighedWords
        /// Places of the words that it is found by.
        var probes: [UInt16]
        var story: Int
    }
    struct Story: Sendable {
        /// Given when steps are taken.
        var name: String?
        /// Slots, in order of joining.
        var members: [Int] = []
    }
    let scorer: PairScorer
    let bounds: Bounds
    /// How common words are: counted beforehand, or as articles come.
    private var counts: WordCounts
    private let isCounting: Bool
    private var candidates: Candidates
    /// Articles by slot: a small number of its own, given again when an article has gone.
    private(set) var entries: [Entry?] = []
    private var freeSlots: [Int] = []
    private(set) var slotOf: [Int: Int] = [:]
    var stories: [Int: Story] = [:]
    var storyNamed: [String: Int] = [:]
    private var nextStory = 0
    /// Stories that changed since they were last held against others.
    private var changed: Set<Int> = []
    /// The names of the stories that articles were in when steps were last taken, for the slots that moved since; "" for none.
    var before: [Int: String] = [:]

    /// - Parameter counts: how common words are when it is known beforehand; nil to count as articles come.
    init(scorer: PairScorer, counts: WordCounts? = nil) {
        bounds = scorer.bounds
        self.scorer = scorer
        self.counts = counts ?? WordCounts()
        isCounting = counts == nil
        candidates = Candidates(reach: bounds.reach)
    }

    // MARK: - Coming and going

    /// Takes in an article: into the story it had, the likeliest one, or a new one.
    mutating func add(_ article: LiveStories.Article) {
        remove(article.number)
        if isCounting { counts.count(article.features) }
        let day = article.time.map { $0 / 86_400_000 }
        let words = scorer.weigh(article.features, day: day, language: article.language, among: counts)
        let slot = freeSlots.popLast() ?? entries.count
        if slot == entries.count { entries.append(nil) }
        slotOf[article.number] = slot
        let entry = Entry(
            number: article.number, id: article.id, words: words, probes: words.weightiest(bounds.probes), story: 0)
        guard let name = article.story else {
            before[slot] = ""
            return join(entry, at: slot)
        }
        let story = storyNamed[name] ?? newStory()
        stories[story]?.name = name
        storyNamed[name] = story
        put(entry, at: slot, in: story)
    }
    /// Takes an article out.
    mutating func remove(_ number: Int) {
        guard let slot = slotOf.removeValue(forKey: number) else { return }
        _ = takeOut(slot)
        before[slot] = nil
        freeSlots.append(slot)
    }
    /// Forgets articles of days before one.
    mutating func forget(before day: Int) {
        let old = entries.compactMap { $0 }.filter { ($0.words.day ?? day) < day }.map(\.number)
        guard !old.isEmpty else { return }
        for number in old { remove(number) }
        candidates.shrink()
        if old.count > 1000 { counts.keep { candidates.has($0) } }
    }
    /// Into the likeliest story or a new one.
    private mutating func join(_ entry: Entry, at slot: Int) {
        let found = likeliest(entry, near: near(entry))
        let story = found.flatMap { $0.score >= scorer.threshold ? $0.story : nil } ?? newStory()
        put(entry, at: slot, in: story)
        changed.insert(story)
    }
    private mutating func put(_ entry: Entry, at slot: Int, in story: Int) {
        entries[slot] = entry
        entries[slot]?.story = story
        stories[story]?.members.append(slot)
        candidates.insert(slot, words: entry.words, probes: entry.probes)
    }
    private mutating func takeOut(_ slot: Int) -> Entry? {
        guard let entry = entries[slot] else { return nil }
        entries[slot] = nil
        leave(slot, entry.story)
        candidates.remove(slot, words: entry.words, probes: entry.probes)
        return entry
    }
    private mutating func leave(_ slot: Int, _ story: Int) {
        stories[story]?.members.removeAll { $0 == slot }
        changed.insert(story)
        guard stories[story]?.members.isEmpty == true else { return }
        if let name = stories.removeValue(forKey: story)?.name { storyNamed[name] = nil }
        changed.remove(story)
    }
    private mutating func newStory() -> Int {
        nextStory += 1
        stories[nextStory] = Story()
        return nextStory
    }
    private mutating func move(_ slots: [Int], to story: Int) {
        for slot in slots {
            guard let old = entries[slot]?.story else { continue }
            remember(slot)
            leave(slot, old)
            entries[slot]?.story = story
            stories[story]?.members.append(slot)
        }
        changed.insert(story)
    }
    private mutating func remember(_ slot: Int) {
        guard before[slot] == nil, let story = entries[slot]?.story else { return }
        before[slot] = stories[story]?.name ?? ""
    }

    // MARK: - The likeliest story

    private mutating func near(_ entry: Entry) -> [Int] {
        candidates.near(entry.words, entry.probes, limit: bounds.near)
    }
    /// The story that an article is likest to, apart from one.
    ///
    /// - Parameter near: the articles that share most with it.
    private func likeliest(_ entry: Entry, near: [Int], except own: Int? = nil) -> (story: Int, score: Float)? {
        var best: (story: Int, score: Float)?
        for story in stories(of: near, except: own) {
            let score = likeness(of: entry.words, toStory: story, near: near)
            if score > best?.score ?? 0 { best = (story, score) }
        }
        return best
    }
    /// The stories of some articles, in their order, at most so many as are looked at.
    private func stories(of slots: [Int], except own: Int?) -> [Int] {
        var found: [Int] = []
        for slot in slots where found.count < bounds.stories {
            guard let story = entries[slot]?.story, story != own, !found.contains(story) else { continue }
            found.append(story)
        }
        return found
    }
    /// - Parameter own: the slot of the article itself, when it is in the story.
    private func likeness(of words: WeighedWords, toStory story: Int, near: [Int], without own: Int? = nil) -> Float {
        var scores: [Float] = []
        for slot in chosen(story, near: near, without: own) {
            if let other = entries[slot]?.words { scores.append(scorer.likeness(words, other)) }
        }
        return scorer.likeness(toMembers: scores)
    }
    /// The articles of a story that one is held against: those near to it, when they are enough, otherwise all of a small
    /// story, of a large one also its latest.
    private func chosen(_ story: Int, near: [Int], without own: Int?) -> [Int] {
        let chosen = near.filter { $0 != own && entries[$0]?.story == story }
        guard chosen.count < scorer.likestMembers else { return chosen }
        let members = (stories[story]?.members ?? []).suffix(bounds.latest).filter { $0 != own }
        return members + chosen.filter { !members.contains($0) }
    }

    // MARK: - Deciding anew

    /// Decides anew about some articles, in their order, with what is known now.
    mutating func regroup(_ numbers: [Int]) {
        var taken: [(slot: Int, entry: Entry)] = []
        for slot in numbers.compactMap({ slotOf[$0] }) {
            remember(slot)
            guard var entry = takeOut(slot) else { continue }
            scorer.weigh(&entry.words, among: counts)
            entry.probes = entry.words.weightiest(bounds.probes)
            taken.append((slot, entry))
        }
        for (n, next) in taken.enumerated() {
            join(next.entry, at: next.slot)
            if n % bounds.merging == bounds.merging - 1 { mergeAndSplit() }
        }
        lookAgain(at: numbers)
    }
    /// Looks once more at each of some articles, now that their neighbours are in: it may be nearer to another story than
    /// to its own, or to none.
    mutating func lookAgain(at numbers: [Int]) {
        mergeAndSplit()
        for slot in numbers.compactMap({ slotOf[$0] }) { lookAgain(atSlot: slot) }
        mergeAndSplit()
    }
    private mutating func lookAgain(atSlot slot: Int) {
        guard let entry = entries[slot], let size = stories[entry.story]?.members.count else { return }
        let near = near(entry)
        let own = likeness(of: entry.words, toStory: entry.story, near: near, without: slot)
        if let other = likeliest(entry, near: near, except: entry.story), other.score >= scorer.threshold,
            other.score > own + scorer.margin
        {
            move([slot], to: other.story)
        } else if size > 1, own < scorer.threshold * scorer.leaving {
            move([slot], to: newStory())
        }
    }

    /// Merges stories that have grown together and splits those whose parts have grown apart, among those that changed.
    mutating func mergeAndSplit() {
        for story in changed.sorted() {
            if let other = grownTogether(story) { merge(story, other) }
        }
        for story in changed.sorted() { split(story) }
        changed = []
    }
    /// Another story that the articles of this one would have joined.
    private mutating func grownTogether(_ story: Int) -> Int? {
        guard let members = stories[story]?.members, let first = members.first, let newest = members.last,
            members.count <= bounds.latest
        else { return nil }
        var seen: Set<Int> = []
        for slot in first == newest ? [first] : [first, newest] {
            guard let entry = entries[slot] else { continue }
            for other in stories(of: near(entry), except: story) where seen.insert(other).inserted {
                if wouldJoin(members, other) { return other }
            }
        }
        return nil
    }
    /// Whether every one of some articles would have joined a story on its own.
    private mutating func wouldJoin(_ members: [Int], _ story: Int) -> Bool {
        var total: Float = 0
        for slot in members {
            guard let entry = entries[slot] else { continue }
            let isLarge = stories[story]?.members.count ?? 0 > bounds.latest
            let score = likeness(of: entry.words, toStory: story, near: isLarge ? near(entry) : [])
            if score < scorer.threshold * scorer.mergingLeast { return false }
            total += score
        }
        return total >= scorer.threshold * scorer.mergingAverage * Float(members.count)
    }
    /// The smaller of two stories goes into the larger, of equals the younger into the older.
    private mutating func merge(_ a: Int, _ b: Int) {
        let (sizeA, sizeB) = (stories[a]?.members.count ?? 0, stories[b]?.members.count ?? 0)
        let (from, into) = sizeA > sizeB || (sizeA == sizeB && a < b) ? (b, a) : (a, b)
        move(stories[from]?.members ?? [], to: into)
    }
    /// Two parts of a story that have hardly anything in common: the smaller one leaves.
    private mutating func split(_ story: Int) {
        guard let members = stories[story]?.members, (4...bounds.latest).contains(members.count) else {
            return
        }
        let words = members.compactMap { entries[$0]?.words }
        var parts = DisjointSets(count: words.count)
        for i in words.indices {
            for j in 0..<i where !parts.areJoined(i, j) {
                if scorer.likeness(words[i], words[j]) >= scorer.threshold * scorer.partLink { parts.join(i, j) }
            }
        }
        let large = parts.sets().filter { $0.count >= 2 }
        guard large.count >= 2, let leaving = large.min(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }) else { return }
        move(leaving.map { members[$0] }, to: newStory())
    }
}
