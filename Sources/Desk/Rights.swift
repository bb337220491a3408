import NewsModel
import Text

/// What a source allows, as found: on the page, in its headers, in the site's TDMRep file.
struct Rights: Sendable {
    /// Rules of `<meta name=robots>` and `X-Robots-Tag`, lower case.
    var robots: [String] = []
    /// TDMRep: whether mining is reserved, and the policy.
    var reservation: String?
    var policy: String?
    /// A licence's address or name: the page's own, or an RSL link.
    var licence: String?
    /// Whether all can be read for nothing.
    var isFree: Bool?
    /// What the page says of copyright.
    var copyright: String?

    init() {}
    init(_ page: ParsedArticle) {
        robots = page.robots
        reservation = page.miningReservation
        policy = page.miningPolicy
        licence = page.licence
        isFree = page.isAccessibleForFree
        copyright = page.article.terms.first { $0.kind == .copyright }.map {
            String(page.article.text($0.span).prefix(300))
        }
    }
    init(headers: [(name: String, value: String)]) {
        for (name, value) in headers {
            switch name {
            case "x-robots-tag":
                for part in value.lowercased().split(separator: ",").prefix(20) {
                    let rule = part.trimmed()
                    // "otherbot: noindex" is for another one.
                    if let colon = rule.firstIndex(of: ":"), !rule.hasPrefix("unavailable_after"),
                        !rule.hasPrefix("max-")
                    {
                        guard rule[..<colon].trimmed() == "stemma" else { continue }
                        robots.append(rule[rule.index(after: colon)...].trimmed())
                    } else if !rule.isEmpty {
                        robots.append(rule)
                    }
                }
            case "tdm-reservation": reservation = value.trimmed()
            case "tdm-policy": policy = String(value.trimmed().prefix(1000))
            case "link" where value.holds("rel=\"license\"") || value.holds("rel=license"):
                licence = value.split(separator: ">").first.map {
                    String($0.drop { $0 == "<" || $0 == " " }.prefix(1000))
                }
            default: break
            }
        }
    }
    init(json: JSONValue) {
        robots = json["robots"]?.strings ?? []
        reservation = json["tdm_reservation"]?.string
        policy = json["tdm_policy"]?.string
        licence = json["licence"]?.string
        isFree = json["free"]?.bool
        copyright = json["copyright"]?.string
    }
    /// What either says; the stricter word counts.
    func joined(_ other: Rights) -> Rights {
        var out = self
        out.robots += other.robots.filter { !robots.contains($0) }
        if other.reservation == "1" || out.reservation == nil { out.reservation = other.reservation ?? out.reservation }
        out.policy = policy ?? other.policy
        out.licence = licence ?? other.licence
        out.isFree = isFree ?? other.isFree
        out.copyright = copyright ?? other.copyright
        return out
    }

    /// Whether only the address and what identifies the article may be kept, not its text.
    var forbidsKeeping: Bool {
        reservation == "1" || robots.contains { ["noarchive", "noindex", "none", "nosnippet"].contains($0) }
    }
    func write(_ w: inout JSONWriter) {
        w.object { w in
            if !robots.isEmpty { w.member("robots", robots) }
            if let reservation { w.member("tdm_reservation", reservation) }
            if let policy { w.member("tdm_policy", policy) }
            if let licence { w.member("licence", licence) }
            if let isFree { w.member("free", isFree) }
            if let copyright { w.member("copyright", copyright) }
        }
    }
    var json: String {
        var w = JSONWriter()
        write(&w)
        return String(decoding: w.bytes, as: UTF8.self)
    }
}
