/// Up to where an IMAP folder was read. UIDs are numbers of 32 bits, without zero (RFC 9051, 2.3.1.1).
struct MailFolderState: Equatable {
    /// The folder's numbering; another one names other messages.
    var validity: UInt32
    /// The first message that was not read.
    var first: UInt32
    /// How often that one did not come.
    var tries: Int

    init(validity: UInt32, first: UInt32, tries: Int) {
        (self.validity, self.first, self.tries) = (validity, first, tries)
    }
    /// Reads what `text` gave; nil for anything else.
    init?(_ text: String?) {
        let parts = (text ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let validity = UInt32(parts[0]), let first = UInt32(parts[1]), first > 0
        else { return nil }
        let tries = parts.count == 3 ? Int(parts[2]) ?? 0 : 0
        self.init(validity: validity, first: first, tries: min(max(tries, 0), 100))
    }
    /// "validity:first", with ":tries" if there were some.
    var text: String { "\(validity):\(first)" + (tries > 0 ? ":\(tries)" : "") }

    /// The numbering and the next message's number in an answer to STATUS.
    static func status(_ answer: String) -> (validity: UInt32, next: UInt32)? {
        // A folder's name may hold anything; the numbers stand behind it.
        guard let open = answer.lastIndex(of: "(") else { return nil }
        let words = answer[answer.index(after: open)...].split { $0.isWhitespace || $0 == ")" }
        func number(_ name: String) -> UInt32? {
            guard let at = words.firstIndex(where: { $0.uppercased() == name }), at + 1 < words.count else {
                return nil
            }
            return UInt32(words[at + 1]).flatMap { $0 > 0 ? $0 : nil }
        }
        guard let validity = number("UIDVALIDITY"), let next = number("UIDNEXT") else { return nil }
        return (validity, next)
    }
    /// The numbers of a range that an answer to SEARCH gives; "n:*" also gives the last message when its number is smaller, and lines may be of anything else.
    static func numbers(_ answer: String, in range: Range<UInt32>) -> [UInt32] {
        var found: Set<UInt32> = []
        for line in answer.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard words.count > 2, words[0] == "*", words[1].uppercased() == "SEARCH" else { continue }
            found.formUnion(words.dropFirst(2).compactMap { UInt32($0) }.filter(range.contains))
        }
        return found.sorted()
    }
}

extension FetchFailure {
    /// Whether asking for another message may go well.
    var mayBeOfOneMessage: Bool {
        switch self {
        case .brokenAnswer, .timedOut: true
        default: false
        }
    }
}
