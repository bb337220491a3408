/// What is drawn for those who share a story's page. Its texts stand on the page in the same words.
public struct ShareCard: Sendable, Equatable {
    /// A report as the page draws it: a dot for each of its articles.
    public struct Report: Sendable, Equatable {
        /// The dots, at least one; a single one is drawn as a ring.
        public var dots: Int
        /// The number of its articles that have no dot.
        public var more: Int
        /// Whether it is an article that stands alone.
        public var isOne: Bool { dots == 1 && more == 0 }
        /// Makes a report.
        public init(dots: Int, more: Int = 0) {
            self.dots = dots
            self.more = more
        }
    }
    /// Empty when the story has none.
    public var headline = ""
    /// The headline's language, BCP 47; nil when it is not known.
    public var language: String?
    /// "13–14 March 2031"
    public var dates = ""
    /// How many articles there are, and from how many independent reports.
    public var counts = ""
    /// The outlets' names.
    public var outlets = ""
    /// The independent reports, the largest first.
    public var reports: [Report] = []
    /// Makes a card of nothing.
    public init() {}
}
