import Languages
import NewsModel
import Text

/// What one telling's credits say about its origin.
struct CreditReading: Sendable {
    struct Agency: Sendable {
        var name: String
        var span: Span
        /// Whether the credit claims the whole text (dateline, closing credit) or only a contribution.
        var isWhole: Bool
    }
    var agencies: [Agency] = []
    /// "Source: X", "first published by X", "follow X on …".
    var outlets: [Article.Credit] = []
    var reporters: [Article.Credit] = []
    var copyright: [Article.Credit] = []
    var aggregator: Article.Credit?
    var poster: Article.Credit?
    /// A link that stands alone after the text: the page from which the text was taken.
    var link: Article.Link?
    /// The span after the text that credits reporters as contributors.
    var contributorsSpan: Span?

    init(_ account: Account) {
        let article = account.article
        for credit in article.credits {
            switch credit.role {
            case .agency:
                if let agency = AgencyTable.standard.agency(for: credit.name) {
                    agencies.append(
                        Agency(name: agency.name, span: credit.span, isWhole: !Self.isContribution(credit, article)))
                } else if let dateline = article.dateline, dateline.span.contains(credit.span) {
                    agencies.append(Agency(name: credit.name, span: credit.span, isWhole: true))
                }
            case .outlet:
                if let agency = AgencyTable.standard.agency(for: credit.name) {
                    agencies.append(Agency(name: agency.name, span: credit.span, isWhole: true))
                } else {
                    outlets.append(credit)
                }
            case .reporter:
                if let agency = AgencyTable.standard.agency(for: credit.name) {
                    agencies.append(Agency(name: agency.name, span: credit.span, isWhole: false))
                } else {
                    reporters.append(credit)
                }
            case .copyright:
                copyright.append(credit)
                if let agency = AgencyTable.standard.agency(within: credit.name) {
                    agencies.append(Agency(name: agency.name, span: credit.span, isWhole: true))
                }
            case .aggregator: aggregator = credit
            case .poster: poster = credit
            case .photographer: break
            }
        }
        for block in article.blocks where block.kind == .credit {
            let text = article.text(block.span)
            let inside = article.credits.filter { block.span.contains($0.span) }
            if inside.contains(where: { $0.role == .reporter }) { contributorsSpan = block.span }
            guard !agencies.contains(where: { block.span.contains($0.span) }),
                !inside.contains(where: { $0.role == .poster || $0.role == .outlet }),
                let agency = AgencyTable.standard.agency(within: text)
            else { continue }
            agencies.append(Agency(name: agency.name, span: block.span, isWhole: false))
        }
        let lastBody = article.blocks.last { $0.kind.isBody }?.span.end ?? 0
        link =
            article.links.first { link in
                link.span.start >= lastBody
                    && article.blocks.contains { $0.kind == .link && $0.span.contains(link.span) }
            }
            ?? article.links.first { link in
                article.blocks.contains { $0.kind == .credit && $0.span.contains(link.span) }
            }
        var seen: Set<String> = []
        agencies = agencies.filter { seen.insert($0.name).inserted }
    }

    /// "AFP contributed to this report", "with AFP": the agency wrote a part, not the whole.
    private static func isContribution(_ credit: Article.Credit, _ article: Article) -> Bool {
        guard let block = article.blocks.first(where: { $0.span.contains(credit.span) }) else { return false }
        return block.kind == .credit && block.span.length > credit.span.length + 12
    }
    var wholeAgencies: [Agency] { agencies.filter(\.isWhole) }
}
