import NewsModel
import Pipeline
import Store

extension Worker {
    /// Compares a story's tellings.
    static func story(_ request: StoryMessage.Request) throws(Refusal) -> StoryMessage.Answer {
        let articles = request.lines.compactMap { try? JSONValue(parsing: $0) }.compactMap {
            Account(json: $0)?.article
        }
        guard !articles.isEmpty else { throw Refusal("has no tellings") }
        var comparison = StoryComparison(of: Pipeline.story(of: articles).edited(by: request.edits))
        comparison.maker = maker
        return StoryMessage.Answer(comparison: comparison)
    }
}
