import Fetching
import Logging
import NewsModel
import Store

extension Desk {
    /// The picture of an article as pages show it: from the database, else fetched now, made small by a worker and stored; nil when there is none to show.
    ///
    /// Nobody can name an address: only pictures that a stored article gives are fetched, by the rules of its host, and each once. What
    /// could not be shown is not asked for again before a day has passed.
    package func picture(of article: String) async throws(StoreFailure) -> StoredPicture? {
        guard settings.fetchesPictures, let wanted = try await store.wantedPicture(of: article) else { return nil }
        if let known = wanted.known, known.url == wanted.url,
            known.isShown || known.fetched > clock.now - Self.secondLook
        {
            return known.isShown ? known : nil
        }
        guard !wanted.isResting else { return nil }
        return await pictures.only(wanted.article) { await self.fetchPicture(wanted) }.flatMap { $0.isShown ? $0 : nil }
    }
    /// After this time a picture that could not be shown is asked for again.
    private static let secondLook = 24 * 3_600_000
    /// The most bytes of a picture.
    private static let pictureLimit = 8 << 20

    /// Fetches a picture by the rules by which pages are fetched. Nil when that says nothing about the picture: its host asks for patience, the
    /// service stops, a worker was lost.
    private func fetchPicture(_ wanted: WantedPicture) async -> StoredPicture? {
        var picture = StoredPicture(url: wanted.url, fetched: clock.now)
        guard await robots.rest(of: wanted.url) == nil else { return nil }
        let rules = await robots.rules(for: wanted.url, source: wanted.source)
        // What hosts inside the house may be asked for are pictures, not actions.
        let isInside = fetcher.allows(wanted.url, for: wanted.source)
        if !rules.allows {
            picture.problem = "robots.txt forbids it"
        } else if isInside && wanted.url.contains("?") {
            picture.problem = "its address on a host that is not public has a query"
        } else {
            var request = FetchRequest(
                url: wanted.url, source: wanted.source, accept: "image/webp, image/jpeg, image/png, image/gif;q=0.8",
                limit: Self.pictureLimit, crawlDelay: rules.delay)
            request.agent = wanted.agent
            switch await fetcher.answer(request) {
            case .success(let response):
                counters.fetched("picture", status: response.status)
                if response.status == 429 || response.status == 503 {
                    await robots.leaveAlone(
                        response.url, milliseconds: settings.policy.pause(response, failures: 1, now: clock.now / 1000))
                    return nil
                }
                let there =
                    response.url != wanted.url ? await robots.rules(for: response.url, source: wanted.source) : rules
                let rights = Rights(headers: response.headers).joined(rules.rights).joined(there.rights)
                if response.status != 200 {
                    picture.problem = "its address answered with status \(response.status)"
                } else if !there.allows {
                    picture.problem = "robots.txt forbids it"
                } else if rights.forbidsKeeping {
                    picture.problem = "its source reserves it"
                } else {
                    switch await pool.answer(PictureMessage.Request(bytes: response.body)) {
                    case .success(let made):
                        (picture.bytes, picture.width, picture.height) = (made.bytes, made.width, made.height)
                        picture.type = "image/jpeg"
                    case .failure(let problem) where problem.isOfTheTask: picture.problem = "\(problem)"
                    case .failure: return nil
                    }
                }
            case .failure(.stopped): return nil
            case .failure(let failure):
                counters.fetched("picture", status: nil)
                picture.problem = failure.description
            }
        }
        if let problem = picture.problem {
            log.debug("a picture is not shown", metadata: ["url": "\(wanted.url)", "problem": "\(problem)"])
        }
        // A picture that cannot be stored, as on a full disk, is shown all the same.
        try? await store.save(picture, of: wanted.article)
        return picture
    }
}

/// Fetches that are in progress: who wants the same waits for it, but not for long.
actor PictureFetches {
    private var running: [Int: Task<StoredPicture?, Never>] = [:]
    /// When an article's picture was last tried, so that one that cannot be stored is not fetched for every page.
    private var tried: [Int: ContinuousClock.Instant] = [:]
    /// The most at once; who comes later sees no picture this time.
    private static let most = 24
    private static let patience = Duration.seconds(8)
    private static let pause = Duration.seconds(60)

    func only(_ article: Int, _ fetch: @escaping @Sendable () async -> StoredPicture?) async -> StoredPicture? {
        let task: Task<StoredPicture?, Never>
        if let known = running[article] {
            task = known
        } else {
            let now = ContinuousClock.now
            guard running.count < Self.most, tried[article].map({ now - $0 > Self.pause }) ?? true else { return nil }
            if tried.count > 5000 { tried = tried.filter { now - $0.value < Self.pause } }
            tried[article] = now
            task = Task {
                let picture = await fetch()
                self.end(article)
                return picture
            }
            running[article] = task
        }
        return await withTaskGroup(of: StoredPicture?.self) { group in
            group.addTask { await task.value }
            group.addTask {
                try? await Task.sleep(for: Self.patience)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
    private func end(_ article: Int) { running[article] = nil }
}
