import NewsModel

/// Stories that live: articles join as they come, and the latest ones are decided anew from time to time, as `group(_:)`
/// would decide them with what is known by then.
///
/// Stories of a window of time, kept in memory and rebuilt from what is stored. Pure: no clock; the same articles in the
/// same order give the same stories.
package struct LiveStories: Sendable {
    /// One article.
    package struct Article: Sendable {
        package var number: Int
        /// Its stable id; a story takes its name from the first of its articles.
        package var id: String
        /// When it was published, milliseconds since 1970; nil when nobody knows: it is near to every day then, and stays.
        package var time: Int?
        package var language: String?
        package var features: Features
        /// The story it belongs to already, when it was grouped before.
        package var story: String?
        package init(number: Int, id: String, time: Int?, language: String?, features: Features, story: String? = nil) {
            self.number = number
            self.id = id
            self.time = time
            self.language = language
            self.features = features
            self.story = story
        }
    }
    private var grouping: Grouping
    /// The latest articles in order of arrival.
    private var recent: [(number: Int, time: Int)] = []
    /// How many came since the latest were decided anew.
    private var arrivals = 0

    package init(scorer: PairScorer = PairScorer()) { grouping = Grouping(scorer: scorer) }
    /// Numbers of the articles that are in the window.
    package var numbers: Set<Int> { Set(grouping.slotOf.keys) }
    /// How many articles are in the window.
    package var count: Int { grouping.slotOf.count }

    /// Takes in an article: into the story it had, the likeliest one, or a new one.
    package mutating func add(_ article: Article) -> [GroupingStep] {
        recent.removeAll { $0.number == article.number }
        recent.append((article.number, article.time ?? 0))
        if recent.count > grouping.bounds.lookback { recent.removeFirst(recent.count - grouping.bounds.lookback) }
        if article.story == nil { arrivals += 1 }
        grouping.add(article)
        return grouping.takeSteps()
    }
    /// Takes an article out.
    package mutating func remove(_ number: Int) {
        recent.removeAll { $0.number == number }
        grouping.remove(number)
    }
    /// Forgets articles that are older than the window as seen from a time.
    package mutating func forget(before time: Int) {
        grouping.forget(before: time / 86_400_000 - grouping.scorer.window)
    }
    /// A second look: merges and splits the stories that changed, and decides anew about the latest articles when enough
    /// of them are new.
    package mutating func settle() -> [GroupingStep] {
        if arrivals >= max(grouping.bounds.merging, recent.count / grouping.bounds.looks) {
            arrivals = 0
            grouping.regroup(recent.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.map(\.number))
        } else {
            grouping.mergeAndSplit()
        }
        return grouping.takeSteps()
    }
}
