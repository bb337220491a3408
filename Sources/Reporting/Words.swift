import Text

/// Writes numbers, times, languages and addresses in words, alike in all formats.
package enum Words {
    /// "3 tellings", "1 telling"
    package static func count(_ n: Int, _ one: String, _ many: String) -> String {
        "\(n) " + say(n, Phrase(stringLiteral: one), Phrase(stringLiteral: many))
    }
    /// "dpa", "AFP and dpa", "AFP, dpa and MIA"
    package static func list(_ names: [some StringProtocol]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first.map { String($0) } ?? "" }
        return say("\(names.dropLast().joined(separator: ", ")) and \(String(last))")
    }
    /// "4 to 5", "4"
    package static func range(_ low: Int, _ high: Int) -> String { low >= high ? "\(high)" : say("\(low) to \(high)") }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    /// The number of days from 1 March 0000, where `Day` begins to count, to 1 January 1970.
    private static let epoch = 719_468
    private static func day(_ milliseconds: Int) -> Day {
        Day(number: epoch + milliseconds / 86_400_000 - (milliseconds % 86_400_000 < 0 ? 1 : 0))
    }
    package static func milliseconds(_ day: Day) -> Int { (day.number - epoch) * 86_400_000 }
    /// "2031-03-13T14:05:00Z"
    package static func iso(_ milliseconds: Int) -> String {
        let second = max(0, milliseconds) / 1000 % 86_400
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return day(milliseconds).iso + "T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }
    /// "13 March 2031"
    package static func date(_ milliseconds: Int) -> String {
        let day = day(milliseconds)
        return say("\(day.day) \(name(of: day)) \(day.year)")
    }
    /// "13 March 2031, 14:05", in UTC
    package static func time(_ milliseconds: Int) -> String {
        let clock = iso(milliseconds).dropFirst(11).prefix(5)
        return date(milliseconds) + (clock == "00:00" ? "" : ", " + clock)
    }
    /// "13 Mar, 14:05" of the same year as `now`, else the date alone; in UTC.
    package static func brief(_ milliseconds: Int, now: Int) -> String {
        let day = day(milliseconds)
        guard day.year == Self.day(now).year else { return date(milliseconds) }
        return say(
            "\(day.day) \(name(of: day, in: shortMonths)), \(String(iso(milliseconds).dropFirst(11).prefix(5)))")
    }
    private static func name(of day: Day, in names: [String] = months) -> String {
        names.indices.contains(day.month - 1) ? say(word: names[day.month - 1]) : "\(day.month)"
    }
    /// "13–14 March 2031", "28 February – 2 March 2031"
    package static func span(_ from: Int, _ to: Int) -> String {
        let (a, b) = (day(from), day(to))
        if a == b { return date(from) }
        if a.year == b.year, a.month == b.month { return say("\(a.day)–\(b.day) \(name(of: a)) \(a.year)") }
        if a.year == b.year { return say("\(a.day) \(name(of: a)) – \(b.day) \(name(of: b)) \(b.year)") }
        return date(from) + " – " + date(to)
    }
    /// "3 minutes", "2 hours", "5 days"
    package static func length(_ milliseconds: Int) -> String {
        let minutes = max(0, milliseconds) / 60_000
        if minutes < 60 { return count(max(1, minutes), "minute", "minutes") }
        if minutes < 48 * 60 { return count(minutes / 60, "hour", "hours") }
        return count(minutes / 1440, "day", "days")
    }
    /// "2 hours ago"; any values are safe.
    package static func ago(_ then: Int, now: Int) -> String {
        let passed = now - min(max(then, 0), now)
        guard passed >= 60_000 else { return say("a moment ago") }
        let minutes = passed / 60_000
        if minutes < 60 { return say(minutes, "\(minutes) minute ago", "\(minutes) minutes ago") }
        let hours = minutes / 60
        if hours < 48 { return say(hours, "\(hours) hour ago", "\(hours) hours ago") }
        return say(hours / 24, "\(hours / 24) day ago", "\(hours / 24) days ago")
    }

    private static let languages = [
        "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
        "el": "Greek",
        "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
        "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian",
        "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian",
        "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
        "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
        "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
    ]
    package static func language(_ code: String) -> String {
        languages[code.lowercased()].map { say(word: $0) } ?? code
    }
    /// The words of the lists of this file.
    static let vocabulary = months + shortMonths + languages.values

    /// The text on one line: ASCII white space becomes single spaces, with none at the ends.
    package static func onOneLine(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return out.count == text.utf8.count ? text : String(decoding: out, as: UTF8.self)
    }
    /// The days from one ISO 8601 day to another; invalid ones are given unchanged.
    package static func days(from start: String?, to end: String?) -> String {
        guard let start, let end else { return "" }
        guard let from = Day(iso: start), let to = Day(iso: end) else {
            return start == end ? start : "\(start) – \(end)"
        }
        return span(milliseconds(from), milliseconds(to))
    }
    /// A text on one line, cut at a word when it is longer than `most` characters.
    package static func short(_ text: String, _ most: Int = 280) -> String {
        let line = onOneLine(text)
        guard line.utf8.count > most, line.count > most else { return line }
        let cut = line.prefix(most)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
    }
    /// The host of an address, without "www."; nil when there is none.
    package static func host(_ url: String?) -> String? {
        guard let url, let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
        let authority = url[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // Leave out a user name and password.
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
    /// The address, if it is http or https; else nil, for example for a source's "javascript:".
    package static func web(_ url: String?) -> String? {
        guard let url, ["http://", "https://"].contains(where: { url.prefix(8).lowercased().hasPrefix($0) }),
            let host = host(url), !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C })
        else { return nil }
        // Brackets may only enclose the digits of an IPv6 address.
        if host.utf8.contains(where: { $0 == 0x5B || $0 == 0x5D }) {
            guard host.hasPrefix("["), let end = host.firstIndex(of: "]"), host.lastIndex(of: "[") == host.startIndex,
                host[host.index(after: host.startIndex)..<end].allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }),
                host[host.index(after: end)...].allSatisfy({ $0.isNumber || $0 == ":" })
            else { return nil }
        }
        return url
    }
    /// Percent-encodes a text as a path segment or query value: all bytes except letters, digits and `-._~`.
    package static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for c in text.utf8 {
            switch c {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(c)
            default: out += [0x25, digits[Int(c >> 4)], digits[Int(c & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
    private static func digit(_ c: UInt8) -> UInt8? {
        switch c {
        case 0x30...0x39: c - 0x30
        case 0x41...0x46: c - 0x37
        case 0x61...0x66: c - 0x57
        default: nil
        }
    }
    /// Decodes percent-encoding; in forms a plus is a space.
    package static func decoded(_ text: some StringProtocol, isForm: Bool = true) -> String {
        var out: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let c = rest.popFirst() {
            if c == 0x25, rest.count >= 2, let high = digit(rest[rest.startIndex]),
                let low = digit(rest[rest.startIndex + 1])
            {
                out.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                out.append(c == 0x2B && isForm ? 0x20 : c)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
