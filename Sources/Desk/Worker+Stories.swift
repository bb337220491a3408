import NewsModel
import Pipeline
import Reading
import Store
import Synchronization

extension Worker {
    /// Compares a story's tellings.
    static func story(_ request: StoryMessage.Request) throws(Refusal) -> StoryMessage.Answer {
        let accounts = request.lines.compactMap { account(of: $0, among: request.lines.count) }
        guard !accounts.isEmpty else { throw Refusal("has no tellings") }
        var comparison = StoryComparison(of: Pipeline.story(of: accounts).edited(by: request.edits))
        comparison.maker = maker
        return StoryMessage.Answer(comparison: comparison)
    }
    /// The account of a line's article, read up to where a story of so many tellings compares it; nil when it is no line.
    private static func account(of line: [UInt8], among tellings: Int) -> Account? {
        if let kept = readings.withLock({ $0.account(of: line) }) { return kept }
        guard let article = Article(line: line) else { return nil }
        let limited = article.limited(to: Article.comparedBytes(ofTellings: tellings))
        let account = read(limited)
        // What was read only in part is not what another story needs.
        if limited.blocks == article.blocks { readings.withLock { $0.keep(account, of: line) } }
        return account
    }
    /// What this process read last.
    static let readings = Mutex(LatestReadings())
}
