import NewsModel
import Pipeline
import Reading
import Store

extension Worker {
    /// Compares a story's tellings.
    static func story(_ request: StoryMessage.Request) throws(Refusal) -> StoryMessage.Answer {
        let accounts = request.lines.compactMap { try? JSONValue(parsing: $0) }.compactMap { Account(json: $0) }.map {
            read($0.article)
        }
        guard !accounts.isEmpty else { throw Refusal("has no tellings") }
        var comparison = StoryComparison(of: Pipeline.story(of: accounts))
        comparison.maker = maker
        return StoryMessage.Answer(comparison: comparison)
    }
}
