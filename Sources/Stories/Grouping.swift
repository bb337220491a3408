import Text

/// Articles in stories: articles join stories, stories merge and split, and recent articles are grouped again.
///
/// It uses no clock: the same articles in the same order give the same stories. Two drivers call it: `group(_:)`, which has all
/// articles at once, and `LiveStories`, which gets them as they arrive.
struct Grouping: Sendable {
    struct Entry: Sendable {
        var number: Int
        var id: String
        var words: WeighedWords
        /// Indices of the words by which it is found.
        var probes: [UInt16]
        var story: Int
        /// Whether an editor put it into its story.
        var isPlaced: Bool
    }
    struct Story: Sendable {
        /// The name, set when steps are taken.
        var name: String?
        /// The members' slots, in order of joining.
        var members: [Int] = []
    }
    let scorer: PairScorer
    let bounds: Bounds
    /// How many articles have each word: counted beforehand, or as articles arrive.
    private var counts: WordCounts
    private let isCounting: Bool
    private var candidates: Candidates
    /// Articles by slot. A slot is a small number that is used again when its article has been removed.
    private(set) var entries: [Entry?] = []
    private var freeSlots: [Int] = []
    private(set) var slotOf: [Int: Int] = [:]
    var stories: [Int: Story] = [:]
    var storyNamed: [String: Int] = [:]
    private var nextStory = 0
    /// Stories that changed since they were last compared with others.
    private var changed: Set<Int> = []
    /// For the slots that moved since steps were last taken, the name of the story that they were in; "" for none.
    var before: [Int: String] = [:]

    /// - Parameter counts: the word counts, if known beforehand; nil to count as articles arrive.
    init(scorer: PairScorer, counts: WordCounts? = nil) {
        bounds = scorer.bounds
        self.scorer = scorer
        self.counts = counts ?? WordCounts()
        isCounting = counts == nil
        candidates = Candidates(reach: bounds.reach)
    }

    // MARK: - Adding and removing

    /// Adds an article to its previous story, to the most alike one, or to a new one.
    mutating func add(_ article: LiveStories.Article) {
        remove(article.number)
        if isCounting { counts.count(article.features) }
        let day = article.time.map { $0 / 86_400_000 }
        let words = scorer.weigh(article.features, day: day, language: article.language, among: counts)
        let slot = freeSlots.popLast() ?? entries.count
        if slot == entries.count { entries.append(nil) }
        slotOf[article.number] = slot
        let entry = Entry(
            number: article.number, id: article.id, words: words, probes: words.weightiest(bounds.probes), story: 0,
            isPlaced: article.isPlaced && article.story != nil)
        guard let name = article.story else {
            before[slot] = ""
            return join(entry, at: slot)
        }
        let story = storyNamed[name] ?? newStory()
        stories[story]?.name = name
        storyNamed[name] = story
        put(entry, at: slot, in: story)
    }
    /// Removes an article.
    mutating func remove(_ number: Int) {
        guard let slot = slotOf.removeValue(forKey: number) else { return }
        _ = takeOut(slot)
        before[slot] = nil
        freeSlots.append(slot)
    }
    /// Removes articles older than a day.
    mutating func forget(before day: Int) {
        let old = entries.compactMap { $0 }.filter { ($0.words.day ?? day) < day }.map(\.number)
        guard !old.isEmpty else { return }
        for number in old { remove(number) }
        candidates.shrink()
        if old.count > 1000 { counts.keep { candidates.has($0) } }
    }
    /// Adds an article to the most alike story or to a new one.
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

    // MARK: - The most alike story

    private mutating func near(_ entry: Entry) -> [Int] {
        candidates.near(entry.words, entry.probes, limit: bounds.near)
    }
    /// The story that is most like an article, except one.
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
    /// The stories of some articles, in their order, up to the limit.
    private func stories(of slots: [Int], except own: Int?) -> [Int] {
        var found: [Int] = []
        for slot in slots where found.count < bounds.stories {
            guard let story = entries[slot]?.story, story != own, !found.contains(story) else { continue }
            found.append(story)
        }
        return found
    }
    /// - Parameter own: the slot of the article itself, if it is in the story.
    private func likeness(of words: WeighedWords, toStory story: Int, near: [Int], without own: Int? = nil) -> Float {
        var scores: [Float] = []
        for slot in chosen(story, near: near, without: own) {
            if let other = entries[slot]?.words { scores.append(scorer.likeness(words, other)) }
        }
        return scorer.likeness(toMembers: scores)
    }
    /// The members of a story that an article is compared with: the near ones if there are enough; otherwise all of a small story, or
    /// the latest of a large one as well.
    private func chosen(_ story: Int, near: [Int], without own: Int?) -> [Int] {
        let chosen = near.filter { $0 != own && entries[$0]?.story == story }
        guard chosen.count < scorer.likestMembers else { return chosen }
        let members = (stories[story]?.members ?? []).suffix(bounds.latest).filter { $0 != own }
        return members + chosen.filter { !members.contains($0) }
    }

    // MARK: - Grouping again

    /// Groups some articles again, in their order, with present knowledge.
    mutating func regroup(_ numbers: [Int]) {
        var taken: [(slot: Int, entry: Entry)] = []
        for slot in numbers.compactMap({ slotOf[$0] }) {
            guard entries[slot]?.isPlaced == false else { continue }
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
    /// Compares each of some articles once more, now that its neighbours are in: it may be closer to another story than to its own, or
    /// to none.
    mutating func lookAgain(at numbers: [Int]) {
        mergeAndSplit()
        for slot in numbers.compactMap({ slotOf[$0] }) { lookAgain(atSlot: slot) }
        mergeAndSplit()
    }
    private mutating func lookAgain(atSlot slot: Int) {
        guard let entry = entries[slot], !entry.isPlaced, let size = stories[entry.story]?.members.count else { return }
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

    /// Merges stories that have become alike and splits stories whose parts have drifted apart, among those that changed.
    mutating func mergeAndSplit() {
        for story in changed.sorted() {
            if let other = grownTogether(story) { merge(story, other) }
        }
        for story in changed.sorted() { split(story) }
        changed = []
    }
    /// Whether an editor has put one of its articles there.
    private func isEdited(_ story: Int) -> Bool {
        stories[story]?.members.contains { entries[$0]?.isPlaced == true } ?? false
    }
    /// Another story that the articles of this one would have joined.
    private mutating func grownTogether(_ story: Int) -> Int? {
        guard let members = stories[story]?.members, let first = members.first, let newest = members.last,
            members.count <= bounds.latest, !isEdited(story)
        else { return nil }
        var seen: Set<Int> = []
        for slot in first == newest ? [first] : [first, newest] {
            guard let entry = entries[slot] else { continue }
            for other in stories(of: near(entry), except: story) where seen.insert(other).inserted {
                if !isEdited(other), wouldJoin(members, other) { return other }
            }
        }
        return nil
    }
    /// Whether each of some articles would have joined a story by itself.
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
    /// Merges the smaller of two stories into the larger; at equal size the younger into the older.
    private mutating func merge(_ a: Int, _ b: Int) {
        let (sizeA, sizeB) = (stories[a]?.members.count ?? 0, stories[b]?.members.count ?? 0)
        let (from, into) = sizeA > sizeB || (sizeA == sizeB && a < b) ? (b, a) : (a, b)
        move(stories[from]?.members ?? [], to: into)
    }
    /// Splits a story with two parts that have hardly anything in common: the smaller part leaves.
    private mutating func split(_ story: Int) {
        guard let members = stories[story]?.members, (4...bounds.latest).contains(members.count), !isEdited(story)
        else {
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
