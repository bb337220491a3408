/// What a source allows, as stated on the page, in its headers and in the site's TDMRep file.
public struct Rights: Sendable, Equatable {
    /// Rules of `<meta name=robots>` and `X-Robots-Tag`, in lower case.
    public var robots: [String] = []
    /// The TDMRep reservation of text and data mining: "1" when it is reserved, "0" when it is not.
    public var reservation: String?
    /// The address of the TDMRep policy.
    public var policy: String?
    /// The address or name of a licence, from the page or an RSL link.
    public var licence: String?
    /// Whether all of the text can be read without payment.
    public var isFree: Bool?
    /// The page's copyright notice.
    public var copyright: String?
    /// Whether it came to the service's readers alone, as a letter does: others are shown nothing of its text.
    public var isPrivate = false
    /// The terms of use that a news agency gives.
    public var terms: String?

    /// Makes rights about which nothing is known.
    public init() {}
    /// Makes the rights that a page states.
    public init(_ page: ParsedArticle) {
        robots = page.robots
        reservation = page.miningReservation
        policy = page.miningPolicy
        licence = page.licence
        isFree = page.isAccessibleForFree
        copyright = page.article.terms.first { $0.kind == .copyright }.map {
            String(page.article.text($0.span).prefix(300))
        }
    }
    /// Makes the rights that a news agency states.
    public init(_ wire: ParsedFeed.Wire) {
        copyright = (wire.copyright ?? wire.holder).map { String($0.prefix(300)) }
        terms = wire.terms.map { String($0.prefix(1000)) }
    }
    /// Joins two statements of rights; for robots rules and reservation the stricter one counts, otherwise `self`.
    public func joined(_ other: Rights) -> Rights {
        var out = self
        out.robots += other.robots.filter { !robots.contains($0) }
        if other.reservation == "1" || out.reservation == nil { out.reservation = other.reservation ?? out.reservation }
        out.policy = policy ?? other.policy
        out.licence = licence ?? other.licence
        out.isFree = isFree ?? other.isFree
        out.copyright = copyright ?? other.copyright
        out.isPrivate = isPrivate || other.isPrivate
        out.terms = terms ?? other.terms
        return out
    }
    /// Whether only the address and what identifies the article may be stored, not its text.
    public var forbidsKeeping: Bool {
        reservation == "1" || robots.contains { ["noarchive", "noindex", "none", "nosnippet"].contains($0) }
    }
    /// Whether the licence lets anybody show the text.
    public var isLicensed: Bool {
        let licence = licence?.lowercased() ?? ""
        return [
            "creativecommons.org/licenses/by/", "creativecommons.org/licenses/by-sa/",
            "creativecommons.org/publicdomain/",
        ].contains { licence.contains($0) }
    }
}

extension Rights {
    /// Reads what `json` wrote, in which unknown values are left out; throws when a member has another type.
    public init(jsonBytes bytes: [UInt8]) throws(JSONMismatch) {
        let json = try JSONValue(reading: bytes)
        robots = try json.list(ifAt: "robots") { (value) throws(JSONMismatch) in try value.asString() } ?? []
        reservation = try json.text(ifAt: "tdm_reservation")
        policy = try json.text(ifAt: "tdm_policy")
        licence = try json.text(ifAt: "licence")
        isFree = try json.member(ifAt: "free") { (value) throws(JSONMismatch) in try value.asBool() }
        copyright = try json.text(ifAt: "copyright")
        isPrivate = try json.member(ifAt: "private") { (value) throws(JSONMismatch) in try value.asBool() } ?? false
        terms = try json.text(ifAt: "terms")
    }
    /// The rights as one JSON object.
    public var json: [UInt8] {
        var w = JSONWriter()
        write(to: &w)
        return w.bytes
    }
    /// Writes the rights as one JSON object.
    public func write(to w: inout JSONWriter) {
        w.object { w in
            if !robots.isEmpty { w.member("robots", robots) }
            if let reservation { w.member("tdm_reservation", reservation) }
            if let policy { w.member("tdm_policy", policy) }
            if let licence { w.member("licence", licence) }
            if let isFree { w.member("free", isFree) }
            if let copyright { w.member("copyright", copyright) }
            if isPrivate { w.member("private", true) }
            if let terms { w.member("terms", terms) }
        }
    }
}
