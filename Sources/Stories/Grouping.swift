import Text

/// Articles in stories: an article joins the story that it is most like, and the latest articles are grouped again, all at once.
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
        /// Whether an editor put it into its story.
        var isPlaced: Bool
    }
    struct Story: Sendable {
        /// The name, set when steps are taken.
        var name: String?
        /// The members' slots, in order of joining.
        var members: [Int] = []
    }
    /// How likely an article and another one report one event.
    struct Link: Sendable {
        var slot: Int32
        var likeness: Float
    }
    let scorer: PairScorer
    let bounds: Bounds
    /// How many articles have each word: counted beforehand, or as articles arrive.
    private var counts: WordCounts
    private let isCounting: Bool
    private var candidates: Candidates
    /// Articles by slot. A slot is a small number that is used again when its article has been removed.
    private(set) var entries: [Entry?] = []
    /// For each slot the story of its article; 0 for none.
    private(set) var storyOf: [Int] = []
    /// For each slot the articles that it was compared with and that are likely enough to count, in both directions.
    private(set) var links: [[Link]] = []
    private var freeSlots: [Int] = []
    private(set) var slotOf: [Int: Int] = [:]
    var stories: [Int: Story] = [:]
    var storyNamed: [String: Int] = [:]
    private var nextStory = 0
    /// For the slots that moved since steps were last taken, the name of the story that they were in; "" for none.
    var before: [Int: String] = [:]

    /// For each article's number those of the articles that it is compared with; nil to look for them.
    private let pairs: [Int: [Int]]?

    /// - Parameter counts: the word counts, if known beforehand; nil to count as articles arrive.
    init(scorer: PairScorer, counts: WordCounts? = nil, pairs: [Int: [Int]]? = nil) {
        self.pairs = pairs
        bounds = scorer.bounds
        self.scorer = scorer
        self.counts = counts ?? WordCounts()
        isCounting = counts == nil
        candidates = Candidates(reach: bounds.reach)
    }

    // MARK: - Adding and removing

    /// Adds an article to its previous story, to the most alike one, or to a new one.
    mutating func add(_ article: LiveStories.Article) {
        let (slot, name) = prepare(article)
        guard let name else { return join(slot) }
        let story = storyNamed[name] ?? newStory()
        stories[story]?.name = name
        storyNamed[name] = story
        put(slot, in: story)
    }
    /// Adds an article to a story of its own; `joinMostAlike` decides where it belongs.
    mutating func addAlone(_ article: LiveStories.Article) { put(prepare(article).slot, in: newStory()) }

    /// Links an article that is in no story yet.
    private mutating func prepare(_ article: LiveStories.Article) -> (slot: Int, story: String?) {
        remove(article.number)
        if isCounting { counts.count(article.features) }
        let words = scorer.weigh(article, among: counts)
        let slot = freeSlots.popLast() ?? entries.count
        if slot == entries.count {
            entries.append(nil)
            storyOf.append(0)
            links.append([])
        }
        slotOf[article.number] = slot
        if article.story == nil { before[slot] = "" }
        entries[slot] = Entry(
            number: article.number, id: article.id, words: words,
            probes: words.probes(bounds.probes, universal: bounds.universalProbes),
            isPlaced: article.isPlaced && article.story != nil)
        link(slot)
        return (slot, article.story)
    }
    /// Removes an article.
    mutating func remove(_ number: Int) {
        guard let slot = slotOf.removeValue(forKey: number) else { return }
        unlink(slot)
        leave(slot)
        entries[slot] = nil
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

    // MARK: - Links

    /// Compares an article with those that share most with it, and lists it for those that come later.
    private mutating func link(_ slot: Int) {
        guard let entry = entries[slot] else { return }
        let near =
            pairs.map { ($0[entry.number] ?? []).compactMap { slotOf[$0] } }
            ?? candidates.near(entry.words, entry.probes, limit: bounds.near)
        for other in near where other != slot {
            guard let words = entries[other]?.words else { continue }
            let likeness = scorer.likeness(entry.words, words)
            if likeness < scorer.leastLink { continue }
            links[slot].append(Link(slot: Int32(truncatingIfNeeded: other), likeness: likeness))
            links[other].append(Link(slot: Int32(truncatingIfNeeded: slot), likeness: likeness))
        }
        if pairs == nil { candidates.insert(slot, words: entry.words, probes: listed(entry)) }
    }
    /// The probes by which an article is found: when all articles are known, a word that it alone has finds nothing.
    private func listed(_ entry: Entry) -> [UInt16] {
        isCounting
            ? entry.probes : entry.probes.filter { counts.documents(with: entry.words.words[Int($0)].key) > 1 }
    }
    private mutating func unlink(_ slot: Int) {
        guard let entry = entries[slot] else { return }
        for link in links[slot] { links[Int(link.slot)].removeAll { $0.slot == slot } }
        links[slot] = []
        candidates.remove(slot, words: entry.words, probes: listed(entry))
    }
    /// How likely an article belongs to a story.
    private func likeness(of slot: Int, to story: Int) -> Float {
        scorer.likeness(
            toMembers: links[slot].lazy.filter { storyOf[Int($0.slot)] == story }.map(\.likeness),
            of: stories[story]?.members.count ?? 0)
    }
    /// How likely two stories are one: the average over the smaller one's members, or over some of them.
    func likeness(ofStory a: Int, _ b: Int) -> Float {
        let (x, y) = (stories[a]?.members ?? [], stories[b]?.members ?? [])
        let (small, large) = (x.count, a) <= (y.count, b) ? (x, b) : (y, a)
        guard !small.isEmpty else { return 0 }
        let step = max(1, small.count / bounds.sample)
        let asked = stride(from: 0, to: small.count, by: step)
        var sum: Float = 0
        for i in asked { sum += likeness(of: small[i], to: large) }
        return sum / Float((small.count + step - 1) / step)
    }

    // MARK: - Stories

    /// Puts an article into the most alike story or into a new one.
    private mutating func join(_ slot: Int) {
        var best: (story: Int, likeness: Float)?
        for story in Set(links[slot].map { storyOf[Int($0.slot)] }).subtracting([0]).sorted() {
            let likeness = likeness(of: slot, to: story)
            if likeness >= scorer.threshold, likeness > best?.likeness ?? 0 { best = (story, likeness) }
        }
        put(slot, in: best?.story ?? newStory())
    }
    private mutating func put(_ slot: Int, in story: Int) {
        storyOf[slot] = story
        stories[story]?.members.append(slot)
    }
    private mutating func leave(_ slot: Int) {
        let story = storyOf[slot]
        storyOf[slot] = 0
        stories[story]?.members.removeAll { $0 == slot }
        guard stories[story]?.members.isEmpty == true else { return }
        if let name = stories.removeValue(forKey: story)?.name { storyNamed[name] = nil }
    }
    private mutating func newStory() -> Int {
        nextStory += 1
        stories[nextStory] = Story()
        return nextStory
    }
    private mutating func remember(_ slot: Int) {
        if before[slot] == nil { before[slot] = stories[storyOf[slot]]?.name ?? "" }
    }
    /// Whether an editor allows two stories to be joined: a story that has been edited takes in only its own articles and those that were in no
    /// story yet. Otherwise the rest of a story would follow what an editor took out of it.
    func mayBeOne(_ a: Int, _ b: Int) -> Bool {
        switch (isEdited(a), isEdited(b)) {
        case (false, false): true
        case (true, true): false
        case (true, false): isFree(b, for: a)
        case (false, true): isFree(a, for: b)
        }
    }
    private func isEdited(_ story: Int) -> Bool {
        stories[story]?.members.contains { entries[$0]?.isPlaced == true } ?? false
    }
    private func isFree(_ story: Int, for edited: Int) -> Bool {
        let name = stories[story]?.name
        return stories[story]?.members.allSatisfy { slot in
            let origin = before[slot] ?? name ?? ""
            return origin.isEmpty || origin == stories[edited]?.name
        } ?? false
    }
    /// Moves all articles of one story to another.
    mutating func merge(_ from: Int, into story: Int) {
        let members = stories[from]?.members ?? []
        for slot in members {
            remember(slot)
            storyOf[slot] = story
        }
        stories[story]?.members += members
        if let name = stories.removeValue(forKey: from)?.name { storyNamed[name] = nil }
    }

    // MARK: - Grouping again

    /// Groups some articles again with present knowledge: each is compared anew with those before it, and what is most alike is joined first,
    /// together with the stories of other articles.
    mutating func regroup(_ numbers: [Int]) {
        let slots = numbers.compactMap { slotOf[$0] }.filter { entries[$0]?.isPlaced == false }
        for slot in slots {
            remember(slot)
            unlink(slot)
            leave(slot)
        }
        for slot in slots {
            guard var words = entries[slot]?.words else { continue }
            scorer.weigh(&words, among: counts)
            entries[slot]?.words = words
            entries[slot]?.probes = words.probes(bounds.probes, universal: bounds.universalProbes)
            link(slot)
            put(slot, in: newStory())
        }
        joinMostAlike(slots)
    }
    /// Joins the stories of some articles with each other and with those of other articles, the most alike first.
    mutating func joinMostAlike(_ slots: [Int]) {
        var joining = Joining(around: Set(slots.map { storyOf[$0] }).subtracting([0]), in: self)
        while let (from, story) = joining.next(in: self) {
            merge(from, into: story)
            joining.didMerge(from, into: story, in: self)
        }
    }
}
