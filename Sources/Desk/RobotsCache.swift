import Fetching
import NewsModel

/// Caches each site's robots.txt and TDMRep file for a day.
actor RobotsCache {
    struct Entry {
        var robots: Robots
        var mining: [(location: String, rights: Rights)]
        var until: ContinuousClock.Instant
    }
    private let fetcher: Fetcher
    private let agent: String
    private var entries: [String: Entry] = [:]
    /// Hosts that answered 429 or 503, and how long to leave them alone.
    private var resting: [String: ContinuousClock.Instant] = [:]
    private var asking: [String: Task<Entry, Never>] = [:]

    init(fetcher: Fetcher, agent: String) {
        self.fetcher = fetcher
        self.agent = agent
    }

    /// Whether a page may be fetched, the pause between requests that its site asks for, and the rights that the site reserves.
    ///
    /// - Parameter source: the address of the source for which the page is fetched.
    func rules(for url: String, source: String?) async -> (allows: Bool, delay: Int?, rights: Rights) {
        guard let address = try? FetchAddress(url) else { return (false, nil, Rights()) }
        let entry = await entry(address.origin, source)
        let path = address.path
        let mining = entry.mining.filter { path.hasPrefix($0.location) }.max { $0.location.count < $1.location.count }
        var rights = mining?.rights ?? Rights()
        rights.licence = entry.robots.licence
        return (entry.robots.allows(path), entry.robots.crawlDelay, rights)
    }
    /// The milliseconds for which a host must still be left alone; nil when it need not be.
    func rest(of url: String) -> Int? {
        guard let host = (try? FetchAddress(url))?.host, let until = resting[host], until > .now else { return nil }
        let left = until - .now
        return Int(left.components.seconds) * 1000 + 1000
    }
    /// Leaves a host alone, because it answered 429 or 503.
    func leaveAlone(_ url: String, milliseconds: Int) {
        guard let host = (try? FetchAddress(url))?.host else { return }
        if resting.count > 10_000 { resting = resting.filter { $0.value > .now } }
        resting[host] = .now + .milliseconds(milliseconds)
    }
    private func entry(_ origin: String, _ source: String?) async -> Entry {
        // A private site answers only its own source, so other sources have a separate entry.
        let key = fetcher.allows(origin, for: source) ? "own " + origin : origin
        if let known = entries[key], known.until > .now { return known }
        if let task = asking[key] { return await task.value }
        let task = Task { [fetcher, agent] in await Self.ask(origin, for: source, with: fetcher, as: agent) }
        asking[key] = task
        let entry = await task.value
        asking[key] = nil
        if entries.count > 2000 {
            entries = entries.filter { $0.value.until > .now }
            // Limits the memory; a dropped site is asked again when needed.
            if entries.count > 2000 { entries = [:] }
        }
        entries[key] = entry
        return entry
    }
    private static func ask(_ origin: String, for source: String?, with fetcher: Fetcher, as agent: String) async
        -> Entry
    {
        let answer = await fetcher.answer(
            FetchRequest(url: origin + "/robots.txt", source: source, accept: "text/plain, */*;q=0.5", limit: 4 << 20))
        let robots = Robots(answer: answer, agent: agent)
        var mining: [(location: String, rights: Rights)] = []
        var hours = 24.0
        switch answer {
        case .success(let response) where response.status == 429 || response.status >= 500: hours = 1
        case .success:
            // TDMRep, section 5: a list of paths of the site and their reservations.
            if let file = try? await fetcher.fetch(
                FetchRequest(url: origin + "/.well-known/tdmrep.json", source: source, limit: 1 << 20)),
                file.status == 200, let value = try? JSONValue(liberallyParsing: file.body)
            {
                mining = value.array.prefix(1000).compactMap { rule in
                    guard let location = rule["location"]?.string else { return nil }
                    var rights = Rights()
                    rights.reservation =
                        rule["tdm-reservation"]?.int.map(String.init) ?? rule["tdm-reservation"]?.string
                    rights.policy = rule["tdm-policy"]?.string
                    return (location.last == "*" ? String(location.dropLast()) : location, rights)
                }
            }
        // The file is unreachable: nothing is fetched from the site for an hour.
        case .failure: hours = 1
        }
        return Entry(robots: robots, mining: mining, until: .now + .seconds(hours * 3600))
    }
}
