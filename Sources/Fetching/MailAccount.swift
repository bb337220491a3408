import Text

/// A mail server and who signs in there, as its owner names it: `smtps://name:password@mail.example`, `imaps://name:password@mail.example/Folder`.
///
/// Mail has handles of its own: nothing that comes from outside chooses where they connect to, and there are no redirects.
package struct MailAccount: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case smtp, smtps, imap, imaps
        /// The usual port.
        var port: Int {
            switch self {
            case .smtp: 587
            case .smtps: 465
            case .imap: 143
            case .imaps: 993
            }
        }
        package var sends: Bool { self == .smtp || self == .smtps }
        /// Whether the connection is encrypted from the first byte; otherwise by STARTTLS.
        var isWrapped: Bool { self == .smtps || self == .imaps }
    }
    package let kind: Kind
    /// In lower case, without brackets.
    package let host: String
    package let port: Int
    let name: String?
    let password: String?
    /// The folder of messages, in ASCII; of `imap` and `imaps`.
    package let folder: String

    /// - Throws: `.badAddress` for what is no such address; the text does not contain it, because it may hold a password.
    package init(_ text: String) throws(FetchFailure) {
        guard let mark = text.firstRange(of: "://"), let kind = Kind(rawValue: text[..<mark.lowerBound].lowercased())
        else {
            throw .badAddress(
                "mail servers are named as smtps://name:password@host or imaps://name:password@host/folder")
        }
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C && $0 != 0x22 })
        else { throw .badAddress("it holds blanks, quotes or other than ASCII; write them as %20") }
        self.kind = kind
        let rest = text[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        var place = authority
        if let at = authority.lastIndex(of: "@") {
            let pair = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = pair.first.flatMap(Self.decoded), !name.isEmpty,
                let password = pair.count > 1 ? Self.decoded(pair[1]) : ""
            else { throw .badAddress("name and password before the @ are broken; write special signs as %40") }
            (self.name, self.password) = (name, password)
            place = authority[authority.index(after: at)...]
        } else {
            (name, password) = (nil, nil)
        }
        var number: Substring?
        if place.first == "[", let close = place.firstIndex(of: "]") {
            let behind = place[place.index(after: close)...]
            if behind.first == ":" { number = behind.dropFirst() }
            place = place[place.index(after: place.startIndex)..<close]
        } else if let colon = place.lastIndex(of: ":") {
            number = place[place.index(after: colon)...]
            place = place[..<colon]
        }
        guard !place.isEmpty, place.utf8.count <= 255,
            place.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) })
        else { throw .badAddress("it has no host") }
        host = place.lowercased()
        guard let port = number.map({ Int($0) }) ?? kind.port, (1...65_535).contains(port) else {
            throw .badAddress("its port is broken")
        }
        self.port = port
        let path = rest[authority.endIndex...].drop { $0 == "/" }
        guard let folder = Self.decoded(path),
            folder.utf8.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C && $0 != 0x3B }),
            kind.sends ? folder.isEmpty : true
        else { throw .badAddress("its folder is broken: ASCII without quotes, behind the host of imap alone") }
        self.folder = folder.isEmpty && !kind.sends ? "INBOX" : folder
    }
    /// The address without name and password, as curl takes it.
    var origin: String { "\(kind.rawValue)://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }
    /// Whether the server is this machine, where a connection needs no encryption.
    var isHere: Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        let isAddress = numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil && $0.allSatisfy(\.isNumber) }
        return host == "localhost" || host == "::1" || isAddress && numbers[0] == "127"
    }

    private static func decoded(_ text: some StringProtocol) -> String? {
        var out: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            guard byte == 0x25 else {
                out.append(byte)
                continue
            }
            guard let code = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16), bytes.count >= 2,
                code >= 0x20, code != 0x7F
            else { return nil }
            out.append(code)
            bytes = bytes.dropFirst(2)
        }
        return String(validating: out, as: UTF8.self)
    }
}
