import Glibc

/// Decides which addresses may be connected to: those that are public on the internet.
///
/// It checks the bytes of the address just before connecting, after every name and notation has been resolved; IPv4 addresses inside
/// IPv6 forms are unwrapped first. Ranges: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890).
package enum AddressGuard {
    /// Whether a socket address is public.
    static func allows(_ address: UnsafePointer<sockaddr>) -> Bool {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                allows(v4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
            }
        case AF_INET6:
            return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                withUnsafeBytes(of: $0.pointee.sin6_addr) { allows(v6: Array($0)) }
            }
        default: return false
        }
    }

    /// Whether an IPv4 address (most significant byte first) is public.
    package static func allows(v4 address: UInt32) -> Bool {
        !reserved.contains { address & $0.mask == $0.base }
    }
    /// Whether an IPv6 address of sixteen bytes is public.
    package static func allows(v6 bytes: [UInt8]) -> Bool {
        guard bytes.count == 16 else { return false }
        func word(_ i: Int) -> UInt32 { bytes[i..<(i + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
        let (a, b, c, d) = (word(0), word(4), word(8), word(12))
        // ::ffff:a.b.c.d is the IPv4 address itself.
        if a == 0, b == 0, c == 0xFFFF { return allows(v4: d) }
        // Only 2000::/3 is public: no loopback, link-local, unique local, multicast, NAT64 or compatible forms.
        guard a >> 29 == 1 else { return false }
        // Teredo and other protocol assignments, documentation and 6to4 are not public.
        if a >> 9 == 0x2001_0000 >> 9 || a == 0x2001_0DB8 || a >> 16 == 0x2002 || a >> 12 == 0x3FFF0 { return false }
        return true
    }

    private static let reserved: [(base: UInt32, mask: UInt32)] = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    ].map { text in
        let parts = text.split(separator: "/")
        let base = parts[0].split(separator: ".").reduce(UInt32(0)) { $0 << 8 | (UInt32($1) ?? 0) }
        let mask = UInt32.max << (32 - (UInt32(parts[1]) ?? 32))
        return (base & mask, mask)
    }
}
