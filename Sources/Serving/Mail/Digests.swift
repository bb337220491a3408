import Glibc
import NewsModel
import Reporting
import Store
import Text

/// How messages leave: the functions come from the program, which alone connects to the mail server.
package struct MailRoom: Sendable {
    /// What became of a message.
    package enum Outcome: Sendable, Equatable {
        case sent
        /// The server will not take this message or address, now or later.
        case refused(String)
        /// The server did not take it this time.
        case failed(String)
    }
    /// The address that messages come from.
    let from: MailAddress
    let send: @Sendable (_ message: [UInt8], _ from: String, _ to: String) async -> Outcome

    /// - Returns: nil when `from` is no address of mail.
    package init?(from: String, send: @escaping @Sendable ([UInt8], String, String) async -> Outcome) {
        guard let address = MailAddress(from) else { return nil }
        (self.from, self.send) = (address, send)
    }
}

/// The daily digest by mail: the stories with most independent reports that changed since the last one, for one reader.
struct Digests: Sendable {
    let service: Service
    let room: MailRoom
    private var store: Store { service.store }
    private var now: Int { service.actions.now() }

    /// The most stories of one digest, and of these the most that the reader starred. Chosen, not measured: what fits into two screens of a telephone.
    private static let most = 12
    private static let mostStarred = 5
    /// A digest that fails this often waits for the next day; between two tries are 5 minutes, 10, 20, …, three hours at most.
    private static let mostTries = 6

    /// Sends what is due, until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(5))
            // If the database fails now, it is asked again in the next round.
            guard let due = try? await store.dueDigests(at: now, limit: 20) else { continue }
            for (digest, reader) in due where !Task.isCancelled { try? await tell(digest, reader) }
        }
    }
    /// Sends one digest, if there is something to tell.
    ///
    /// It is taken out of what is due before it leaves: what cannot be saved is not sent, and what is sent is not sent again because the result could not be
    /// saved. If that happens all the same, after a stop in between, its id shows that it is a copy.
    func tell(_ digest: MailDigest, _ reader: Reader) async throws {
        let began = now
        let tomorrow = Self.next(hour: digest.hour, after: began)
        let letter = try await Catalogue.$current.withValue(Self.language(of: digest, reader)) {
            try await message(digest, reader)
        }
        guard let message = letter else {
            // Nothing happened: no message is better than an empty one.
            return try await store.note(digestWithKey: digest.key, told: began, due: tomorrow)
        }
        let wait = min(300_000 << min(digest.tries, 8), 3 * 3_600_000)
        let isLast = digest.tries + 1 >= Self.mostTries
        let retry = isLast ? tomorrow : min(tomorrow, began + wait)
        guard try await store.claim(digest, until: retry) else { return }
        switch await room.send(message.bytes, room.from.text, digest.address) {
        case .sent: try await store.note(digestWithKey: digest.key, told: began, due: tomorrow)
        case .refused(let problem):
            try await store.note(digestWithKey: digest.key, problem: problem, due: tomorrow)
        case .failed(let problem):
            // The program is stopping: it is sent after the next start.
            guard !Task.isCancelled else { return }
            try await store.note(digestWithKey: digest.key, problem: problem, due: nil)
        }
    }
    /// The message that asks whether the address is right. Nothing else is sent to it before its link is followed.
    func ask(_ wanted: MailDigest.Wanted, _ reader: Reader) async -> MailRoom.Outcome {
        guard let to = MailAddress(wanted.address) else { return .refused("\(wanted.address) is no address of mail") }
        let link = service.settings.base + "/digest/confirm?key=" + wanted.key
        let values: [String: Any] = ["name": reader.name, "base": service.settings.base, "link": link]
        let text = [
            say("\(reader.name) asked \(service.settings.base) to send a digest of the news to this address each day."),
            say("If you are \(reader.name), confirm it here:") + "\n" + link,
            say("If not, do nothing: without that nothing more is sent."),
        ].joined(separator: "\n\n")
        let message = OutgoingMail(
            from: room.from, to: to, subject: say("Confirm your daily digest"), text: text,
            html: service.site.part("mail-confirm", values), sent: now / 1000, id: Self.id(wanted.key, now))
        return await room.send(message.bytes, room.from.text, wanted.address)
    }

    /// The language of its words: the reader's, or else that of the page on which it was ordered.
    static func language(of digest: MailDigest, _ reader: Reader) -> Catalogue {
        .best(of: reader.languages.isEmpty ? [digest.language].compactMap(\.self) : reader.languages)
    }

    // MARK: - The message

    /// The digest of what changed since the last one; nil when nothing did.
    func message(_ digest: MailDigest, _ reader: Reader) async throws -> OutgoingMail? {
        guard let to = MailAddress(digest.address) else { return nil }
        let (starred, others) = try await stories(since: digest.told, for: reader)
        guard let first = starred.first ?? others.first else { return nil }
        let base = service.settings.base
        let stop = base + "/digest/stop?key=" + digest.key
        let card = Service.CardReader(languages: reader.languages, seesTexts: true, now: now, reader: reader)
        let views = [starred, others].map { $0.map { Self.view($0, for: card, base: base) } }
        let day = Words.date(now)
        let values: [String: Any] = [
            "title": "Stemma, " + day, "day": day, "base": base, "stop": stop, "name": reader.name, "starred": views[0],
            "stories": views[1],
            "hasStarred": !starred.isEmpty, "hour": pad(digest.hour, 2) + ":00",
        ]
        var text = "Stemma, \(day)\n"
        for (name, list) in [
            (say("New in what you starred"), views[0]), (say("Most independent reports"), views[1]),
        ]
        where !list.isEmpty {
            text += "\n\(name)\n\n"
            text += list.map(\.plain).joined(separator: "\n")
        }
        text += "\n--\n" + say("\(reader.name) asked for this at \(base), each day at \(pad(digest.hour, 2)):00.")
        text += "\n" + say("No more of it: \(stop)") + "\n"
        let title = first.card?.heading(in: reader.languages)?.title ?? first.title
        return OutgoingMail(
            from: room.from, to: to,
            subject: "\(day): "
                + Words.short(title ?? Words.count(starred.count + others.count, "story", "stories"), 120),
            text: text, html: service.site.part("mail-digest", values),
            sent: now / 1000, id: Self.id(digest.key, Self.next(hour: digest.hour, after: now)), stop: stop)
    }
    /// The stories to tell, without what the reader's rules hide: those that the reader starred, and the ones that the front page puts first. Singles fill up a quiet day.
    private func stories(
        since told: Int, for reader: Reader
    ) async throws -> (starred: [StorySummary], others: [StorySummary]) {
        let rules = try await store.rules(of: reader)
        func shown(_ stories: [StorySummary]) async throws -> [StorySummary] {
            let hidden = try await store.hidden(stories: stories.map(\.id), by: rules)
            return stories.filter { $0.isCompared && $0.changed > told && !hidden.contains($0.id) }
        }
        let starred = try await shown(store.starredStories(of: reader)).prefix(Self.mostStarred)
        var query = StoryQuery()
        query.order = .top
        query.least = 2
        query.limit = 60
        // What changed and is older is no news of the day.
        query.since = max(told, now - 2 * 86_400_000) - 86_400_000
        var others = try await shown(store.stories(query).stories)
        if others.count + starred.count < Self.mostStarred {
            (query.order, query.least, query.most) = (.newest, 1, 1)
            others += try await shown(store.stories(query).stories).prefix(Self.mostStarred)
        }
        let told = Set(starred.map(\.id))
        return (Array(starred), Array(others.filter { !told.contains($0.id) }.prefix(Self.most - starred.count)))
    }
    private static func view(_ story: StorySummary, for reader: Service.CardReader, base: String) -> [String: Any] {
        var view = Parts.card(story, for: reader)
        view["href"] = base + "/stories/" + story.id
        view["facts"] = Parts.facts(story).joined(separator: " · ")
        return view
    }
    /// The id of a message: that of a digest is the same for all tries of one day, so that mail programs see copies.
    private static func id(_ key: String, _ time: Int) -> String {
        String(sha256(Array("\(key) \(time)".utf8)).hex.prefix(32))
    }

    // MARK: - When

    /// When the machine's clock shows the hour next; milliseconds since 1970.
    static func next(hour: Int, after now: Int) -> Int {
        let seconds = now / 1000
        var time = time_t(seconds)
        var parts = tm()
        guard localtime_r(&time, &parts) != nil else { return now + 86_400_000 }
        parts.tm_hour = Int32(clamping: hour)
        parts.tm_min = 0
        parts.tm_sec = 0
        // The machine finds out whether summer time holds then.
        parts.tm_isdst = -1
        var day = parts
        let today = mktime(&day)
        if today > seconds { return Int(today) * 1000 }
        parts.tm_mday += 1
        parts.tm_isdst = -1
        let tomorrow = mktime(&parts)
        return tomorrow > seconds ? Int(tomorrow) * 1000 : now + 86_400_000
    }
    /// "UTC": the machine's zone.
    static func zone(at now: Int) -> String {
        var time = time_t(now / 1000)
        var parts = tm()
        guard localtime_r(&time, &parts) != nil, let name = parts.tm_zone else { return "UTC" }
        return String(cString: name)
    }
}

extension [String: Any] {
    /// A story's lines in the plain text of a digest.
    fileprivate var plain: String {
        func text(_ name: String, in values: [String: Any]) -> String? { values[name] as? String }
        var lines = ["* " + (text("title", in: self) ?? ""), "  " + (text("facts", in: self) ?? "")]
        if let lead = self["lead"] as? [String: Any], let sentence = text("text", in: lead) {
            let outlet = text("outlet", in: lead) ?? ""
            lines.append("  “\(sentence)”" + (outlet.isEmpty ? "" : " (\(outlet))"))
        }
        if let outlets = text("outletLine", in: self) { lines.append("  " + outlets) }
        if let link = text("href", in: self) { lines.append("  " + link) }
        return lines.joined(separator: "\n") + "\n"
    }
}
