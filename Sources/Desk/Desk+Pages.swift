import Fetching
import Logging
import NewsModel
import Store

extension Desk {
    /// Fetches the pages of new articles and checks them again when it is time: many hosts at once, but few requests to one host, so
    /// that a slow host delays no other.
    func pageLoop() async {
        await withTaskGroup(of: Int?.self) { tasks in
            var isWaiting = false
            var busy: [Int: String] = [:]
            var hosts: [String: Int] = [:]
            while !Task.isCancelled {
                do throws(StoreFailure) {
                    let found =
                        state.problem == nil && busy.count < 128
                        ? try await store.pagesDue(now: clock.now, limit: 5000) : []
                    for (number, url, isAgain) in found where busy[number] == nil && busy.count < 128 {
                        let host = url.flatMap { try? FetchAddress($0) }?.host ?? ""
                        guard hosts[host, default: 0] < 4 else { continue }
                        busy[number] = host
                        hosts[host, default: 0] += 1
                        tasks.addTask {
                            do throws(StoreFailure) {
                                if let work = try await self.store.work(on: number, isAgain ? .done : .waiting) {
                                    try await isAgain ? self.recheck(work) : self.fetchPage(work)
                                    self.signals.reading.raise()
                                }
                            } catch { await self.bear(error) }
                            return number
                        }
                    }
                } catch { await bear(error) }
                if !isWaiting {
                    isWaiting = true
                    // Pages that wait for others of their host start when those are done.
                    let pause = busy.isEmpty ? Self.tick : .milliseconds(500)
                    tasks.addTask {
                        await self.signals.pages.wait(atMost: pause)
                        return nil
                    }
                }
                while let done = await tasks.next() {
                    guard let done else {
                        isWaiting = false
                        break
                    }
                    if let host = busy.removeValue(forKey: done) { hosts[host, default: 1] -= 1 }
                    if hosts.count > 5000 { hosts = hosts.filter { $0.value > 0 } }
                }
            }
            tasks.cancelAll()
        }
    }
    /// Fetches some pages and waits for them.
    func fetchPages(limit: Int) async throws(StoreFailure) -> Int {
        let works = try await store.work(at: .found, now: clock.now, limit: limit)
        let failures = await withTaskGroup(of: StoreFailure?.self) { tasks in
            for work in works {
                tasks.addTask {
                    do throws(StoreFailure) { try await self.fetchPage(work) } catch { return error }
                    return nil
                }
            }
            return await tasks.reduce(into: [StoreFailure]()) { if let failure = $1 { $0.append(failure) } }
        }
        if let failure = failures.first { throw failure }
        return works.count
    }

    /// How often an article waits for a host that answers 429 or 503 before the feed's text is read instead.
    private static let patience = 4
    /// Fetches an article's page. If that fails, the feed's text is read instead, and the page is tried again at the first check.
    private func fetchPage(_ work: Work) async throws(StoreFailure) {
        let article = work.article
        guard let url = article.url, settings.fetchesPages else {
            return try await store.goOn(article.number, problem: nil, rights: nil, at: clock.now)
        }
        if let rest = await robots.rest(of: url), article.tries < Self.patience {
            return try await store.noteFailure(article.number, "its host asks for patience", due: clock.now + rest)
        }
        let known = try await store.source(article.source)
        // An operator may read a source's articles as its feed gives them.
        guard known?.readsPages != false else {
            return try await store.goOn(article.number, problem: nil, rights: nil, at: clock.now)
        }
        let source = known?.url
        let rules = await robots.rules(for: url, source: source)
        guard rules.allows else {
            return try await store.goOn(
                article.number, problem: "robots.txt forbids the page", rights: nil, at: clock.now)
        }
        var request = FetchRequest(url: url, source: source, accept: FetchRequest.pages, crawlDelay: rules.delay)
        request.agent = known?.agent
        switch await fetcher.answer(request) {
        case .success(let response):
            counters.fetched("page", status: response.status)
            try await take(response, for: work, source: source, rules)
        case .failure(.stopped): return
        case .failure(let failure):
            counters.fetched("page", status: nil)
            log.debug(
                "a page does not come",
                metadata: ["article": "\(article.id)", "url": "\(url)", "problem": "\(failure)"])
            try await store.goOn(article.number, problem: failure.description, rights: nil, at: clock.now)
        }
    }
    private func take(
        _ response: FetchResponse, for work: Work, source: String?, _ rules: (allows: Bool, delay: Int?, rights: Rights)
    ) async throws(StoreFailure) {
        let article = work.article
        if response.status == 429 || response.status == 503, article.tries < Self.patience {
            let wait = settings.policy.pause(response, failures: article.tries + 1, now: clock.now / 1000)
            await robots.leaveAlone(response.url, milliseconds: wait)
            return try await store.noteFailure(
                article.number, "its host asks for patience (\(response.status))", due: clock.now + wait)
        }
        // The target of a redirect has its own rules.
        let there = response.url != article.url ? await robots.rules(for: response.url, source: source) : rules
        let rights = article.rights.joined(Rights(headers: response.headers)).joined(rules.rights).joined(there.rights)
        guard response.status == 200, !response.body.isEmpty, there.allows, !rights.forbidsKeeping else {
            let problem =
                rights.forbidsKeeping
                ? "the source reserves its text"
                : there.allows ? "its page answered with status \(response.status)" : "robots.txt forbids the page"
            return try await store.goOn(
                article.number, problem: problem, rights: rights, isForbidden: rights.forbidsKeeping, at: clock.now)
        }
        try await store.save([page(response, of: article.number, rights)], at: clock.now)
    }
    private func page(_ response: FetchResponse, of article: Int, _ rights: Rights) -> FetchedPage {
        var page = FetchedPage(article: article, url: response.url, bytes: response.body)
        page.charset = response.header("content-type").flatMap(Self.charset)
        page.etag = response.header("etag").flatMap { FetchRequest.Validators.isSendable($0) ? $0 : nil }
        page.lastModified = response.header("last-modified").flatMap {
            FetchRequest.Validators.isSendable($0) ? $0 : nil
        }
        page.rights = rights
        return page
    }

    /// The times after first sight at which a page is checked again.
    static let checks = [15 * 60_000, 60 * 60_000, 6 * 3_600_000, 24 * 3_600_000, 7 * 86_400_000]

    /// Fetches a page again; a change becomes a new version.
    private func recheck(_ work: Work) async throws(StoreFailure) {
        let article = work.article
        let next = article.checks + 1
        try await store.noteCheck(
            article.number,
            next: next < Self.checks.count ? max(clock.now + 60_000, article.seen + Self.checks[next]) : nil)
        guard let url = article.url, settings.fetchesPages, await robots.rest(of: url) == nil else { return }
        let known = try await store.source(article.source)
        guard known?.readsPages != false else { return }
        let source = known?.url
        let rules = await robots.rules(for: url, source: source)
        guard rules.allows else { return }
        var request = FetchRequest(url: url, source: source, accept: FetchRequest.pages, crawlDelay: rules.delay)
        request.agent = known?.agent
        guard case .success(let response) = await fetcher.answer(request) else { return }
        if response.status == 429 || response.status == 503 {
            let wait = settings.policy.pause(response, failures: 1, now: clock.now / 1000)
            return await robots.leaveAlone(response.url, milliseconds: wait)
        }
        let there = response.url != url ? await robots.rules(for: response.url, source: source) : rules
        guard response.status == 200, there.allows else { return }
        let rights = article.rights.joined(Rights(headers: response.headers)).joined(rules.rights).joined(there.rights)
        guard !rights.forbidsKeeping else {
            return try await store.forbid(article.number, rights: rights, at: clock.now)
        }
        guard !response.body.isEmpty, response.body != work.page?.bytes else { return }
        try await store.save([page(response, of: article.number, rights)], at: clock.now)
    }
}

extension Desk {
    /// Where on the page each field of an article was found: field, value, place. Empty when no page is stored.
    package func origins(of number: Int) async -> [(name: String, value: String, from: String)] {
        guard let page = try? await store.page(of: number) else { return [] }
        guard case .success(let answer) = await pool.answer(OriginsMessage.Request(page: page)) else { return [] }
        return answer.facts.map { ($0.name, $0.value, $0.from) }
    }
}
