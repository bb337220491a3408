import Text

/// The canonical key of an article's address; addresses with the same key are one article. Nil when the text is no address.
///
/// The key ignores the scheme, "www.", a final slash, the fragment and tracking parameters.
package func articleKey(_ url: String) -> String? {
    guard let mark = url.firstRange(of: "://") else { return nil }
    let scheme = url[..<mark.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = url[mark.upperBound...].prefix { $0 != "#" }
    var host = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
    guard !host.isEmpty, !host.contains("@") else { return nil }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    if host.hasSuffix(scheme == "http" ? ":80" : ":443") {
        host = String(host[..<(host.lastIndex(of: ":") ?? host.endIndex)])
    }
    let target = rest.drop { $0 != "/" && $0 != "?" }
    var path = String(target.prefix { $0 != "?" })
    while path.last == "/" { path.removeLast() }
    let query = target.drop { $0 != "?" }.dropFirst().split(separator: "&").filter { !isTracking($0) }
    return host + path + (query.isEmpty ? "" : "?" + query.sorted().joined(separator: "&"))
}

private func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return trackers.contains(name) || name.hasPrefix("utm_") || name.hasPrefix("at_") || name.hasPrefix("mtm_")
        || name.hasPrefix("pk_")
}
private let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ncid", "ocid", "smid",
    "sref",
    "rss", "ref_src", "xtor", "wt_mc", "wt_zmc", "ns_campaign", "ns_mchannel", "ns_source", "guccounter", "_ga",
    "traffic_source",
]
