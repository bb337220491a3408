import NewsModel
import Text

/// How telling `t` was made, with its primary source if something names one.
func lineage(
    of t: Int, in accounts: [Account], credits: [CreditReading], families: [Family], pairs: [SentencePair]
) -> Lineage {
    let credit = credits[t]
    let mine = families.filter { $0.members.contains { $0.telling == t } }
    // The house's own article is no copy of itself.
    if mine.contains(where: { $0.parentTelling == t }) {
        return Lineage(primary: nil, url: nil, via: [], how: .original, evidence: [], translatedFrom: nil)
    }
    let whole = mine.first { $0.members.contains { $0.telling == t && $0.isWhole } }
    let own = pairs.filter { $0.a.telling == t || $0.b.telling == t }
    let isReworded = !own.isEmpty && own.count { $0.dice < 0.93 } * 2 >= own.count
    let translatedFrom = translationSource(of: t, in: accounts, family: whole)
    var via: [String] = []
    if let aggregator = credit.aggregator { via.append(aggregator.name) }

    if let agency = credit.wholeAgencies.first {
        via += credit.agencies.dropFirst().map(\.name)
        // A telling with the credit is the wire copy. Tellings in another language were translated from it, unless they have the credit
        // too.
        let isShared = (whole?.members ?? []).contains {
            $0.telling != t && $0.isWhole && credits[$0.telling].wholeAgencies.first?.name == agency.name
        }
        let translatedFrom = isShared ? translatedFrom : nil
        return Lineage(
            primary: agency.name, url: credit.link?.url, via: via,
            how: translatedFrom == nil ? .wireCopy : .translation, evidence: [agency.span],
            translatedFrom: translatedFrom)
    }
    if let link = credit.link, credit.aggregator != nil || credit.poster != nil || credit.contributorsSpan != nil {
        let evidence = [credit.contributorsSpan, credit.copyright.first?.span, link.span].compactMap(\.self)
        return Lineage(
            primary: host(of: link.url), url: link.url, via: via,
            how: isReworded || whole != nil ? .reworded : .aggregated, evidence: evidence,
            translatedFrom: translatedFrom)
    }
    if let outlet = credit.outlets.first {
        let how: Lineage.How =
            translatedFrom != nil
            ? .translation : outlet.name.contains(".") && credit.aggregator == nil ? .original : .repost
        return Lineage(
            primary: outlet.name, url: credit.link?.url, via: via, how: how, evidence: [outlet.span],
            translatedFrom: translatedFrom)
    }
    if let family = whole, let parent = family.parent {
        let evidence = family.evidence.filter { $0.telling == t }.map(\.span)
        return Lineage(
            primary: parent, url: nil, via: via,
            how: translatedFrom != nil ? .translation : isReworded ? .reworded : .repost,
            evidence: Array(evidence.prefix(3)), translatedFrom: translatedFrom)
    }
    if let family = whole, family.members.count > 1 {
        let evidence = family.evidence.filter { $0.telling == t }.map(\.span)
        return Lineage(
            primary: nil, url: nil, via: via,
            how: translatedFrom != nil ? .translation : isReworded ? .reworded : .repost,
            evidence: Array(evidence.prefix(3)), translatedFrom: translatedFrom)
    }
    return Lineage(
        primary: nil, url: nil, via: via, how: credit.aggregator == nil ? .original : .aggregated, evidence: [],
        translatedFrom: nil)
}

/// The language of the family's other whole members, if it is another one and theirs is the credited text.
private func translationSource(of t: Int, in accounts: [Account], family: Family?) -> String? {
    guard let family, family.members.count > 1, let mine = accounts[t].article.language else { return nil }
    let others = family.members.filter { $0.telling != t && $0.isWhole }.compactMap {
        accounts[$0.telling].article.language
    }
    guard let other = others.first, others.allSatisfy({ $0 == other }), other != mine else { return nil }
    return other
}

/// The host of an address without "www.".
func host(of url: String) -> String? {
    let bytes = Array(url.utf8)
    guard
        let slashes = bytes.indices.dropLast(2).first(where: {
            bytes[$0] == 0x3A && bytes[$0 + 1] == 0x2F && bytes[$0 + 2] == 0x2F
        })
    else { return nil }
    var host = bytes[(slashes + 3)...].prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
}
