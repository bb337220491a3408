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
        return try await pictures.only(wanted.article) {
            await self.fetchPicture(wanted)
        }.flatMap { $0.isShown ? $0 : nil }
    }
    /// After this time a picture that could not be shown is asked for again.
    private static let secondLook = 24 * 3_600_000
    /// The most bytes of a picture.
    private static let pictureLimit = 8 << 20

    private func fetchPicture(_ wanted: WantedPicture) async -> StoredPicture? {
        var picture = StoredPicture(url: wanted.url, fetched: clock.now)
        var isOver = true
        let rules = await robots.rules(for: wanted.url, source: wanted.source)
        if !rules.allows {
            picture.problem = "robots.txt forbids it"
        } else {
            switch await fetcher.answer(
                FetchRequest(
                    url: wanted.url, source: wanted.source,
                    accept: "image/webp, image/jpeg, image/png, image/gif;q=0.8",
                    limit: Self.pictureLimit, crawlDelay: rules.delay))
            {
            case .success(let response):
                counters.fetched("picture", status: response.status)
                if response.status == 200 {
                    switch await pool.answer(PictureMessage.Request(bytes: response.body)) {
                    case .success(let made):
                        (picture.bytes, picture.width, picture.height) = (made.bytes, made.width, made.height)
                        picture.type = "image/jpeg"
                    case .failure(let problem): picture.problem = "\(problem)"
                    }
                } else {
                    picture.problem = "its address answered with status \(response.status)"
                }
            case .failure(.stopped): isOver = false
            case .failure(let failure):
                counters.fetched("picture", status: nil)
                picture.problem = failure.description
            }
        }
        guard isOver else { return nil }
        if let problem = picture.problem {
            log.debug("a picture is not shown", metadata: ["url": "\(wanted.url)", "problem": "\(problem)"])
        }
        // A picture that cannot be stored is shown all the same.
        try? await store.save(picture, of: wanted.article)
        return picture
    }
}

/// Fetches that are in progress: who wants the same waits for it.
actor PictureFetches {
    private var running: [Int: Task<StoredPicture?, Never>] = [:]
    /// The most at once; who comes later sees no picture this time.
    private static let most = 24

    func only(_ article: Int, _ fetch: @escaping @Sendable () async -> StoredPicture?) async -> StoredPicture? {
        if let task = running[article] { return await task.value }
        guard running.count < Self.most else { return nil }
        let task = Task { await fetch() }
        running[article] = task
        let picture = await task.value
        running[article] = nil
        return picture
    }
}
