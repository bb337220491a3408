import NewsModel

/// Live stories: articles join as they arrive, and the latest ones are grouped again from time to time, as `group(_:)` would group them
/// with present knowledge.
///
/// The stories of a window of time are in memory and are rebuilt from stored data. It uses no clock: the same articles in the same
/// order give the same stories.
package struct LiveStories: Sendable {
    package struct Article: Sendable {
        package var number: Int
        /// Its stable id; a story is named after the first of its articles.
        package var id: String
        /// When it was published, in milliseconds since 1970; nil when unknown: then it is near to every day and never leaves the
        /// window.
        package var time: Int?
        package var language: String?
        package var features: Features
        /// Its present story, if it was grouped before.
        package var story: String?
        /// Whether an editor put it into its story: it stays there, and the story is neither merged with another one nor split.
        package var isPlaced: Bool
        package init(
            number: Int, id: String, time: Int?, language: String?, features: Features, story: String? = nil,
            isPlaced: Bool = false
        ) {
            self.number = number
            self.id = id
            self.time = time
            self.language = language
            self.features = features
            self.story = story
            self.isPlaced = isPlaced
        }
    }
    private var grouping: Grouping
    /// The latest articles in order of arrival.
    private var recent: [(number: Int, time: Int)] = []
    /// The articles that arrived since the latest were grouped again, and how many of them have been looked at since.
    private var arrivals: [Int] = []
    private var settled = 0

    package init(scorer: PairScorer = PairScorer()) { grouping = Grouping(scorer: scorer) }
    /// The numbers of the articles in the window.
    package var numbers: Set<Int> { Set(grouping.slotOf.keys) }
    /// The number of articles in the window.
    package var count: Int { grouping.slotOf.count }

    /// Adds an article to its previous story, to the most alike one, or to a new one.
    package mutating func add(_ article: Article) -> [GroupingStep] {
        recent.removeAll { $0.number == article.number }
        recent.append((article.number, article.time ?? 0))
        if recent.count > grouping.bounds.lookback { recent.removeFirst(recent.count - grouping.bounds.lookback) }
        if article.story == nil { arrivals.append(article.number) }
        grouping.add(article)
        return grouping.takeSteps()
    }
    /// Removes an article.
    package mutating func remove(_ number: Int) {
        recent.removeAll { $0.number == number }
        grouping.remove(number)
    }
    /// Removes articles older than the window that ends at a time.
    package mutating func forget(before time: Int) {
        grouping.forget(before: time / 86_400_000 - grouping.scorer.window)
    }
    /// Groups the latest articles again when enough of them are new; otherwise only joins the stories of new articles with others that have
    /// become alike.
    ///
    /// - Parameter isIdle: whether nothing is waiting: then fewer new articles are enough.
    package mutating func settle(isIdle: Bool = false) -> [GroupingStep] {
        let bounds = grouping.bounds
        if arrivals.count >= (isIdle ? bounds.fewest : max(bounds.fewest, recent.count / bounds.looks)) {
            return regroup()
        }
        grouping.joinMostAlike(arrivals.dropFirst(settled).compactMap { grouping.slotOf[$0] })
        settled = arrivals.count
        return grouping.takeSteps()
    }
    /// Groups the latest articles again, however few are new.
    package mutating func regroup() -> [GroupingStep] {
        arrivals = []
        settled = 0
        grouping.regroup(recent.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.map(\.number))
        return grouping.takeSteps()
    }
}
