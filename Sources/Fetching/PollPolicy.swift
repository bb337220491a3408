import Text

/// How long to wait before a source is polled again. All times are in milliseconds.
package struct PollPolicy: Sendable {
    package var minimum = 15 * 60_000
    package var usual = 60 * 60_000
    package var maximum = 24 * 60 * 60_000
    /// The shortest wait that a source may ask for.
    package var shortestAsked = 5 * 60_000
    package init() {}

    /// The result of a poll.
    package enum Outcome: Sendable, Equatable {
        /// A feed, or "not modified".
        case answered
        /// 429 or 503: it asks for patience.
        case busy
        /// Any other failure.
        case failed
    }

    /// How long to wait before the next poll, in milliseconds.
    ///
    /// - Parameters:
    ///   - outcome: the result of the poll.
    ///   - response: its headers, if there was an answer.
    ///   - asked: the interval that the feed itself asks for (`<ttl>`, `sy:updatePeriod`), milliseconds.
    ///   - rhythm: the usual time between two of its items, milliseconds; nil when unknown.
    ///   - pace: the operator's interval, which replaces the rhythm; what the source asks for still counts.
    ///   - failures: the number of consecutive failures, this one included.
    ///   - now: seconds since 1970, to interpret dates.
    package func wait(
        _ outcome: Outcome, response: FetchResponse?, asked: Int?, rhythm: Int?, pace: Int? = nil, failures: Int,
        now: Int
    ) -> Int {
        var wait = usual
        // Half the time between two items finds most of them soon.
        if let rhythm { wait = max(minimum, min(usual, rhythm / 2)) }
        if let pace { wait = max(minimum, pace) }
        var lowest = minimum
        if let asked, asked > 0 {
            wait = max(asked, pace ?? shortestAsked)
            lowest = min(minimum, wait)
        }
        switch outcome {
        case .answered:
            // Caching headers can only lengthen the wait: a max-age of a minute is a server's default, not a wish.
            if let fresh = response.flatMap({ Self.freshness($0, now: now) }) { wait = max(wait, fresh) }
        case .busy, .failed:
            wait = max(wait, usual) << min(max(failures, 1), 6)
            if let after = response.flatMap({ Self.retryAfter($0, now: now) }) {
                wait = max(after, outcome == .busy ? 0 : wait)
            }
        }
        return min(max(wait, lowest), maximum)
    }

    /// How long to leave a host alone that answered a page's request with 429 or 503, in milliseconds: as it asks, else two minutes,
    /// doubling with each failure; between 30 seconds and an hour.
    package func pause(_ response: FetchResponse, failures: Int, now: Int) -> Int {
        let asked = Self.retryAfter(response, now: now) ?? 60_000 << min(max(failures, 1), 6)
        return min(max(asked, 30_000), 3_600_000)
    }

    /// How long the answer stays fresh (RFC 9111, 4.2.1), in milliseconds; nil when it does not say.
    static func freshness(_ response: FetchResponse, now: Int) -> Int? {
        if let control = response.header("cache-control") {
            for part in control.lowercased().split(separator: ",") {
                let pair = part.trimmed().split(separator: "=", maxSplits: 1)
                if pair.count == 2, pair[0].trimmed() == "max-age" {
                    return milliseconds(pair[1].trimmed().filter { $0 != "\"" })
                }
            }
        }
        guard let expires = response.header("expires").flatMap(seconds) else { return nil }
        let date = response.header("date").flatMap(seconds) ?? now
        return min(max(0, expires - date), 400 * 86_400) * 1000
    }
    /// `Retry-After` (RFC 9110, 10.2.3), seconds or a date, in milliseconds; nil when there is none.
    ///
    /// - Parameter now: seconds.
    package static func retryAfter(_ response: FetchResponse, now: Int) -> Int? {
        guard let text = response.header("retry-after") else { return nil }
        if let wait = milliseconds(text) { return wait }
        return seconds(text).map { min(max(0, $0 - now), 400 * 86_400) * 1000 }
    }
    /// Seconds as milliseconds, clamped because some servers say 999999999999.
    private static func milliseconds(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
        return min(Int(text.prefix(12)) ?? Int.max, 400 * 86_400) * 1000
    }
    private static func seconds(_ text: String) -> Int? { DateTimeReader().read(text)?.epoch }
}
