/// One step of grouping articles into stories that live: articles by number, stories by id.
public enum GroupingStep: Sendable, Equatable {
    /// An article joins a story, which is made when it is not there.
    case join(article: Int, story: String)
    /// All of `from` goes to `into`; its address forwards there.
    case merge(from: String, into: String)
    /// Some articles of `from` become a story of their own.
    case split(from: String, story: String, articles: [Int])
}
