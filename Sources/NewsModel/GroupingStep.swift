/// One change to live stories: articles are given by number, stories by id.
public enum GroupingStep: Sendable, Equatable {
    /// An article joins a story; the story is made if it does not exist.
    case join(article: Int, story: String)
    /// All articles of `from` move to `into`, and the address of `from` forwards there.
    case merge(from: String, into: String)
    /// Some articles of `from` become a new story.
    case split(from: String, story: String, articles: [Int])
}
