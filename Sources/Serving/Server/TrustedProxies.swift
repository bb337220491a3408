import Glibc

/// An internet address in canonical form: four bytes for IPv4, sixteen for IPv6.
struct PeerAddress: Sendable, Equatable {
    let bytes: [UInt8]

    /// Parses `192.0.2.1`, `2001:db8::1` or `[2001:db8::1]`, each with or without a port, a zone or white space around it.
    ///
    /// `::ffff:192.0.2.1` gives the IPv4 address inside; nil for other texts.
    init?(_ text: some StringProtocol) {
        var name = String(text.filter { $0 != " " && $0 != "\t" })[...]
        if name.first == "[" {
            guard let end = name.firstIndex(of: "]") else { return nil }
            name = name[name.index(after: name.startIndex)..<end]
        } else if name.count(where: { $0 == ":" }) == 1, let colon = name.firstIndex(of: ":") {
            name = name[..<colon]
        }
        if let zone = name.firstIndex(of: "%") { name = name[..<zone] }
        guard name.utf8.count <= 64 else { return nil }
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, String(name), &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, String(name), &six) == 1 {
            let all = withUnsafeBytes(of: &six) { Array($0) }
            let isMapped = all.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
            bytes = isMapped ? Array(all.suffix(4)) : all
        } else {
            return nil
        }
    }
    /// The key under which a client is counted: an IPv4 address, or the first 64 bits of an IPv6 address, which belong to one customer.
    var asker: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}

/// The proxies whose `X-Forwarded-For` is trusted.
package struct TrustedProxies: Sendable {
    private struct Network {
        var base: PeerAddress
        var bits: Int
        func contains(_ address: PeerAddress) -> Bool {
            guard address.bytes.count == base.bytes.count else { return false }
            return zip(address.bytes, base.bytes).enumerated().allSatisfy { i, pair in
                let known = min(max(bits - i * 8, 0), 8)
                return (pair.0 ^ pair.1) >> (8 - UInt8(known)) == 0
            }
        }
    }
    private var networks: [Network] = []
    /// Whether a connection without an address, as in tests within one process, counts as a proxy.
    package var includesNameless = false
    var isEmpty: Bool { networks.isEmpty && !includesNameless }

    package init() {}
    /// - Parameter texts: addresses, or networks such as `10.0.0.0/8` and `fd00::/8`.
    /// - Throws: `Unreadable` with the first text that is neither.
    package init(_ texts: [String]) throws(Unreadable) {
        for text in texts {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = parts.first, let base = PeerAddress(first) else { throw Unreadable(text: text) }
            let most = base.bytes.count * 8
            guard let bits = parts.count == 1 ? most : Int(parts[1]), (0...most).contains(bits) else {
                throw Unreadable(text: text)
            }
            networks.append(Network(base: base, bits: bits))
        }
    }
    /// A text that is neither an address nor a network.
    package struct Unreadable: Error { package let text: String }

    private func contains(_ address: PeerAddress?) -> Bool {
        guard let address else { return includesNameless }
        return networks.contains { $0.contains(address) }
    }
    /// Whether a connection's other end is such a proxy.
    func trusts(_ connection: String?) -> Bool { !isEmpty && contains(connection.flatMap { PeerAddress($0) }) }
    /// The client: the connection's other end or, if that is a trusted proxy, the last forwarded address that is none.
    ///
    /// - Parameter forwarded: the values of `X-Forwarded-For`, in order.
    func asker(of connection: String?, forwarded: [String]) -> String {
        var current = connection.flatMap { PeerAddress($0) }
        guard !isEmpty, contains(current) else { return current?.asker ?? "" }
        // A client can write anything into the header, so nothing before an invalid address is trusted.
        for name in forwarded.flatMap({ $0.split(separator: ",") }).reversed() {
            guard let named = PeerAddress(name) else { break }
            current = named
            guard contains(named) else { break }
        }
        return current?.asker ?? ""
    }
}
