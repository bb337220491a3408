import Text

/// The parts of a URL that decide whether and how it is fetched.
package struct FetchAddress: Sendable, Equatable {
    package let isSecure: Bool
    /// In lower case, without brackets.
    package let host: String
    package let port: Int
    /// Path and query, beginning with "/"; no fragment.
    package let path: String

    /// "https://host:port": validators may be used among pages of one origin.
    package var origin: String { "\(isSecure ? "https" : "http")://\(host):\(port)" }
    package var text: String {
        let shown = host.contains(":") ? "[\(host)]" : host
        let usual = port == (isSecure ? 443 : 80)
        return "\(isSecure ? "https" : "http")://\(shown)\(usual ? "" : ":\(port)")\(path)"
    }

    /// Parses an absolute URL.
    ///
    /// - Throws: `.badAddress` unless it is http or https, without user name, blanks, control characters or backslashes, has at most
    ///   8,192 bytes, and uses no port of another service.
    package init(_ text: String) throws(FetchFailure) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 8192 else { throw .badAddress("it is longer than 8192 bytes") }
        guard
            !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E })
        else { throw .badAddress("it holds blanks, controls, quotes or backslashes") }
        guard let mark = text.firstRange(of: "://") else { throw .badAddress("it has no scheme; write https://…") }
        let scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw .badAddress("only http and https are fetched, not \(scheme.prefix(20))")
        }
        isSecure = scheme == "https"
        let rest = text[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.contains("@") else { throw .badAddress("it holds a user name") }
        var name = authority
        var number: Substring?
        if authority.first == "[" {
            guard let close = authority.firstIndex(of: "]") else { throw .badAddress("its host is broken") }
            name = authority[authority.index(after: authority.startIndex)..<close]
            let behind = authority[authority.index(after: close)...]
            if behind.first == ":" { number = behind.dropFirst() }
        } else if let colon = authority.lastIndex(of: ":") {
            name = authority[..<colon]
            number = authority[authority.index(after: colon)...]
        }
        guard !name.isEmpty, name.utf8.count <= 255 else { throw .badAddress("it has no host") }
        host = name.lowercased()
        var port = isSecure ? 443 : 80
        if let number, !number.isEmpty {
            guard let value = Int(number), (1...65535).contains(value) else { throw .badAddress("its port is broken") }
            port = value
        }
        guard port == 80 || port == 443 || port > 1023, !Self.otherServices.contains(port) else {
            throw .badAddress("port \(port) belongs to another service")
        }
        self.port = port
        var path = String(rest[authority.endIndex...].prefix { $0 != "#" })
        if path.first != "/" { path = "/" + path }
        // Bytes that are not ASCII are percent-encoded.
        if path.utf8.contains(where: { $0 >= 0x80 }) {
            let digits = Array("0123456789ABCDEF")
            path = path.utf8.reduce(into: "") { out, byte in
                if byte < 0x80 {
                    out.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
                }
            }
        }
        self.path = path
    }
    /// Ports from 1024 on that browsers block, and those of databases and caches that answer anyone.
    private static let otherServices: Set<Int> = [
        1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432,
        5984,
        6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9200, 10080, 11211, 27017,
    ]
}
