import Logging
import NewsModel

extension Desk {
    /// The card of a story as a PNG, drawn by a worker; nil when it cannot be drawn now.
    package func drawn(_ card: ShareCard) async -> [UInt8]? {
        switch await pool.answer(CardMessage.Request(card: card)) {
        case .success(let answer): return answer.bytes
        case .failure(let problem):
            log.debug("a card is not drawn", metadata: ["problem": "\(problem)"])
            return nil
        }
    }
    /// Finds out once whether cards can be drawn: where no font is installed, no page names one.
    func tryCards() async {
        switch await pool.answer(CardMessage.Request(card: ShareCard())) {
        case .success: state.beginCards()
        case .failure(let problem): log.info("stories have no cards to share", metadata: ["problem": "\(problem)"])
        }
    }
}
