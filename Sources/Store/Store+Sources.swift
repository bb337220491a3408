import GRDB
import NewsModel

extension Store {
    /// Adds a source; returns false when its address is known already.
    package func add(_ source: Source, actor: String) async throws(StoreFailure) -> Bool {
        try await add([source], actor: actor) == 1
    }
    /// Adds sources, a thousand in a transaction.
    ///
    /// - Returns: how many addresses were new.
    package func add(_ sources: [Source], actor: String) async throws(StoreFailure) -> Int {
        var added = 0
        for start in stride(from: 0, to: sources.count, by: 1000) {
            let some = sources[start..<min(start + 1000, sources.count)]
            added += try await write { db in try some.count { try Self.add(db, $0, by: actor) } }
        }
        if let real = sources.first(where: { $0.url.hasPrefix("http") }), added > 0 {
            try await removeDemo(at: real.added, actor: actor)
        }
        return added
    }
    /// Removes the bundled example, which then does not come back.
    package func removeDemo(at: Int, actor: String) async throws(StoreFailure) {
        guard try await setting("demo") != "removed" else { return }
        // The range of addresses that begin with "demo:".
        let ids: [String] = try await read { db in
            try String.fetchAll(db, sql: "SELECT id FROM source WHERE url >= 'demo:' AND url < 'demo;'")
        }
        for id in ids { _ = try await removeSource(id, at: at, actor: actor) }
        try await set("demo", to: "removed")
    }
    private static func add(_ db: Database, _ source: Source, by actor: String) throws -> Bool {
        try db.run(
            sql: """
                INSERT INTO source (id, url, title, home, language, folder, state, added_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
            arguments: [
                source.id, source.url, source.title, source.home, source.language, source.folder,
                source.state.rawValue, source.added,
            ])
        guard db.changesCount > 0 else {
            // The same folder of mail with another password: it is asked with that from now on.
            guard source.isMailFolder else { return false }
            try db.run(
                sql: "UPDATE source SET url = ?1, failures = 0, problem = NULL WHERE id = ?2 AND url != ?1",
                arguments: [source.url, source.id])
            if db.changesCount > 0 {
                try Audit.append(
                    db, at: source.added, by: actor, action: "source set", subject: source.id,
                    detail: ["url": source.shownURL])
            }
            return false
        }
        // What is logged stays for ever: no passwords.
        try Audit.append(
            db, at: source.added, by: actor, action: "source added", subject: source.id,
            detail: ["url": source.shownURL])
        return true
    }
    /// The id of the source with this id or address; nil when there is none.
    private static func id(_ db: Database, ofSource name: String) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT id FROM source WHERE id IN (?1, ?2) OR url = ?1 ORDER BY id = ?1 DESC",
            arguments: [name, Source(url: name, added: 0).id])
    }
    /// Removes a source with its items and articles; returns false when no source has that id or address.
    package func removeSource(_ name: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            guard let id = try Self.id(db, ofSource: name) else { return false }
            // Articles that other sources brought too now belong to one of those.
            try db.run(
                sql: """
                    UPDATE article SET source = (SELECT i.source FROM item i WHERE i.article = article.number AND i.source != ?1)
                    WHERE source = ?1 AND EXISTS (SELECT 1 FROM item i WHERE i.article = article.number AND i.source != ?1)
                    """, arguments: [id])
            for number in try Int.fetchAll(db, sql: "SELECT number FROM article WHERE source = ?", arguments: [id]) {
                try Self.unindex(db, number)
                try Self.leaveStory(db, number, at: at)
            }
            try db.run(sql: "DELETE FROM article WHERE source = ?", arguments: [id])
            try db.run(sql: "DELETE FROM source WHERE id = ?", arguments: [id])
            try Audit.append(db, at: at, by: actor, action: "source removed", subject: id, detail: [:])
            return true
        }
    }
    /// Sets a source's folder, whether its articles are read on their pages, and with which `User-Agent` it is asked.
    package func setReading(
        of id: String, folder: String?, readsPages: Bool, agent: String?, at: Int, actor: String
    ) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(
                sql: "UPDATE source SET folder = ?, reads = ?, agent = ? WHERE id = ?",
                arguments: [folder, readsPages ? "page" : "feed", agent, id])
            guard db.changesCount > 0 else { return false }
            try Audit.append(
                db, at: at, by: actor, action: "source set", subject: id,
                detail: ["folder": folder ?? "", "reads": readsPages ? "page" : "feed", "agent": agent ?? ""])
            return true
        }
    }
    package func setState(_ state: Source.State, of name: String, at: Int, actor: String) async throws(StoreFailure)
        -> Bool
    {
        try await write { db in
            guard let id = try Self.id(db, ofSource: name) else { return false }
            try db.run(
                sql: "UPDATE source SET state = ?, failures = 0 WHERE id = ?", arguments: [state.rawValue, id])
            try Audit.append(db, at: at, by: actor, action: "source \(state.rawValue)", subject: id, detail: [:])
            return true
        }
    }
    /// Sets a source's polling interval, clamped to 15 minutes and a day; nil lets it follow from the feed. Returns false when the
    /// source is unknown.
    package func setPace(_ pace: Int?, of name: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        let clamped = pace.map { min(max($0, 15 * 60_000), 86_400_000) }
        return try await write { db in
            guard let id = try Self.id(db, ofSource: name) else { return false }
            try db.run(
                // The next poll is without validators, so that the feed's own wishes become known; a folder of mail has only where it was read up to.
                sql: """
                    UPDATE source SET pace_ms = ?1, wait_ms = coalesce(?1, wait_ms), last_modified = NULL,
                        etag = CASE WHEN url LIKE 'imap%' OR url LIKE 'maildir:%' THEN etag END WHERE id = ?2
                    """,
                arguments: [clamped, id])
            try Audit.append(
                db, at: at, by: actor, action: "source paced", subject: id, detail: ["ms": clamped.map(String.init)])
            return true
        }
    }
    /// All sources, by title.
    ///
    /// - Parameter counting: whether to count their articles, which reads every article's row.
    package func sources(counting: Bool = true) async throws(StoreFailure) -> [Source] {
        try await read { db in
            let counts =
                !counting
                ? [:]
                : try Row.fetchAll(db, sql: "SELECT source, count(*) AS n FROM article GROUP BY source")
                    .reduce(into: [String: Int]()) { $0[try $1.value("source")] = try $1.value("n") }
            return try Row.fetchAll(db, sql: "SELECT * FROM source ORDER BY coalesce(title, url), id").map {
                var source = try Self.source($0)
                source.articles = counts[source.id] ?? 0
                return source
            }
        }
    }
    /// A source by its id or address.
    package func source(_ name: String) async throws(StoreFailure) -> Source? {
        try await read { db in
            guard let id = try Self.id(db, ofSource: name) else { return nil }
            return try db.row(sql: "SELECT * FROM source WHERE id = ?", arguments: [id]).map(Self.source)
        }
    }
    static func source(_ row: Row) throws -> Source {
        var source = try Source(url: row.value("url"), title: row.value("title"), added: row.value("added_ms"))
        source.id = try row.value("id")
        source.home = try row.value("home")
        source.language = try row.value("language")
        source.folder = try row.value("folder")
        source.readsPages = try row.value("reads") as String == "page"
        source.agent = try row.value("agent")
        source.state = Source.State(rawValue: try row.value("state")) ?? .paused
        source.etag = try row.value("etag")
        source.lastModified = try row.value("last_modified")
        source.validatorsURL = try row.value("validators_url")
        source.asked = try row.value("asked_ms")
        source.askedTick = try row.value("asked_tick")
        source.askedBoot = try row.value("asked_boot")
        source.wait = try row.value("wait_ms")
        source.pace = try row.value("pace_ms")
        source.whole = try row.value("whole_ms")
        source.answered = try row.value("answered_ms")
        source.failures = try row.value("failures")
        source.problem = try row.value("problem")
        return source
    }

    /// Notes that a source is about to be polled: whatever happens next, it is not polled again before `wait` has passed.
    package func noteAsking(_ id: String, at: Int, tick: Int, boot: String, wait: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql:
                    "UPDATE source SET asked_ms = ?, asked_tick = ?, asked_boot = ?, wait_ms = max(wait_ms, ?) WHERE id = ?",
                arguments: [at, tick, boot, wait, id])
        }
    }

    /// Saves a source's answer: items, validators and the next polling time, all in one transaction.
    package func save(_ answer: FeedAnswer, of id: String) async throws(StoreFailure) -> Intake {
        try await write { db in
            var intake = Intake()
            guard let known = try db.row(sql: "SELECT url FROM source WHERE id = ?", arguments: [id]) else {
                return intake
            }
            if let problem = answer.problem {
                try db.run(
                    sql: """
                        UPDATE source SET failures = failures + 1, problem = ?, wait_ms = ?,
                            state = CASE WHEN ? THEN 'gone' ELSE state END WHERE id = ?
                        """,
                    arguments: [problem, answer.wait, answer.isGone, id])
                if answer.isGone {
                    try Audit.append(
                        db, at: answer.at, by: "desk", action: "source gone", subject: id,
                        detail: ["url": Source(url: known.value("url"), added: 0).shownURL])
                }
                return intake
            }
            try db.run(
                sql: """
                    UPDATE source SET failures = 0, problem = NULL, wait_ms = ?, answered_ms = ?,
                        etag = ?, last_modified = ?, validators_url = ?, title = coalesce(title, ?), home = coalesce(?, home),
                        language = coalesce(?, language), whole_ms = CASE WHEN ? THEN ? ELSE whole_ms END WHERE id = ?
                    """,
                arguments: [
                    answer.wait, answer.at, answer.etag, answer.lastModified, answer.validatorsURL, answer.title,
                    answer.home, answer.language, answer.wasWhole, answer.at, id,
                ])
            if let url = answer.movedTo, try url != known.value("url") {
                // Another source may already have that address.
                try db.run(sql: "UPDATE OR IGNORE source SET url = ? WHERE id = ?", arguments: [url, id])
                let isTaken = db.changesCount == 0
                if isTaken {
                    try db.run(
                        sql:
                            "UPDATE source SET state = 'paused', problem = 'has moved to the address of another source' WHERE id = ?",
                        arguments: [id])
                }
                try Audit.append(
                    db, at: answer.at, by: "desk", action: isTaken ? "source paused" : "source moved", subject: id,
                    detail: ["to": url])
            }
            var ingest = Ingest(db: db, source: id, at: answer.at, items: answer.items)
            // Only sources that send items under embargo have any.
            let hasEmbargoes = try answer.items.contains { $0.embargo != nil } || Embargo.has(db, source: id)
            for item in answer.items {
                if let time = item.publishedTime, let since = answer.keptSince, time < since { continue }
                if hasEmbargoes, try Embargo.holds(db, item, of: id, at: answer.at) {
                    intake.embargoed += 1
                    continue
                }
                try ingest.take(item, &intake)
            }
            for item in answer.withdrawn where try Embargo.withdraw(db, item, of: id, at: answer.at) {
                intake.withdrawn.append(item.id)
            }
            return intake
        }
    }
    /// Notes the answer "not modified": the source works and has nothing new.
    package func noteUnchanged(_ id: String, wait: Int, at: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE source SET failures = 0, problem = NULL, wait_ms = ?, answered_ms = ? WHERE id = ?",
                arguments: [wait, at, id])
        }
    }
    /// Makes the running service poll these sources at once.
    package func askSoon(_ ids: [String]) async throws(StoreFailure) {
        try await write { db in
            for id in ids { try db.run(sql: "UPDATE source SET asked_ms = NULL WHERE id = ?", arguments: [id]) }
        }
    }
    /// When a source's last items were published, latest first; the polling interval follows from these times.
    package func recentTimes(of id: String, limit: Int = 20) async throws(StoreFailure) -> [Int] {
        try await read { db in
            try Int.fetchAll(
                db, sql: "SELECT sort_ms FROM article WHERE source = ? ORDER BY sort_ms DESC LIMIT ?",
                arguments: [id, limit])
        }
    }
}

/// Stores the items of one answer.
struct Ingest {
    let db: Database
    let source: String
    let at: Int
    /// Guids and links that occur twice in this answer cannot identify an item.
    private let repeatedGuids: Set<String>
    private let repeatedLinks: Set<String>

    init(db: Database, source: String, at: Int, items: [FeedItem]) {
        self.db = db
        self.source = source
        self.at = at
        func repeated(_ names: [String]) -> Set<String> {
            var seen: Set<String> = []
            return Set(names.filter { !seen.insert($0).inserted })
        }
        repeatedGuids = repeated(items.map(\.guid))
        repeatedLinks = repeated(items.compactMap { $0.url.flatMap(articleKey) })
    }

    /// Identifies an item by its link, unless several share it; else by the feed's own id, unless several share that.
    mutating func take(_ item: FeedItem, _ intake: inout Intake) throws {
        let link = item.url.flatMap(articleKey).flatMap { $0.contains("/") && !repeatedLinks.contains($0) ? $0 : nil }
        let isRepeated = repeatedGuids.contains(item.guid)
        let guid = isRepeated ? "\(item.guid)#\(stableID(link ?? item.title ?? ""))" : item.guid
        var hash = Digest()
        hash.add(item.url.flatMap(articleKey))
        hash.add(item.title)
        hash.add(item.content.map { Self.stable($0) })
        let contentHash = hash.hash
        var known: Row?
        if let link {
            known = try db.row(
                sql: "SELECT number, article, content_hash, guid FROM item WHERE source = ? AND link_key = ?",
                arguments: [source, link])
        }
        if known == nil {
            known = try db.row(
                sql: "SELECT number, article, content_hash, guid FROM item WHERE source = ? AND guid = ?",
                arguments: [source, guid])
        }
        if let known {
            guard try known.value("content_hash") != contentHash else { return }
            guard try !isOutdated(item, by: known.value("number")) else { return }
            try change(
                item, number: known.value("number"), article: known.value("article"), guid: known.value("guid"),
                link: link, contentHash: contentHash, noting: &intake)
        } else {
            try insert(item, guid: guid, link: link, contentHash: contentHash, noting: &intake)
        }
    }
    /// Whether a later version of an item is stored.
    private func isOutdated(_ item: FeedItem, by number: Int) throws -> Bool {
        guard let version = item.version else { return false }
        let row = try db.row(sql: "SELECT content FROM item WHERE number = ?", arguments: [number])
        guard let content = try row.flatMap({ try Packing.unpack($0.value("content")) }),
            let stored = (try? ItemContent(jsonBytes: content))?.wire?.version
        else { return false }
        return stored > version
    }
    private func insert(
        _ item: FeedItem, guid: String, link: String?, contentHash: [UInt8], noting intake: inout Intake
    ) throws {
        let key =
            item.url.flatMap(articleKey).flatMap { repeatedLinks.contains($0) ? nil : $0 } ?? "item:\(source):\(guid)"
        let isHeld =
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM tombstone WHERE key = ? AND active)", arguments: [key]) ?? false
        let article = try db.row(sql: "SELECT number, status FROM article WHERE key = ?", arguments: [key])
        var number: Int? = try article?.value("number")
        // An article that was taken down or is held does not come in through another feed either.
        let isOut = try ["held", "gone"].contains(article?.value("status") ?? "")
        if number == nil {
            let time = item.publishedTime.map { min(max($0, Self.earliest), at) } ?? at
            let stage = item.isWhole || item.url == nil ? "fetched" : "found"
            try db.run(
                sql: """
                    INSERT INTO article (id, key, source, url, title, published, sort_ms, seen_ms, stage, status, due_ms, rights)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    stableID("article", key), key, source, item.url, isHeld ? nil : item.title, item.published, time,
                    at, stage,
                    isHeld ? "held" : item.content == nil ? "done" : "waiting", at, item.rights.column,
                ])
            number = Int(db.lastInsertedRowID)
            if let story = item.story, !isHeld { try place(Int(db.lastInsertedRowID), into: story) }
        }
        let content = Packing.pack(isHeld || isOut ? [] : item.content ?? [])
        let title = isHeld || isOut ? nil : item.title
        try db.run(
            sql: """
                INSERT INTO item (source, guid, link_key, article, url, title, published, seen_ms, changed_ms, content, content_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                source, guid, link, number, item.url, title, item.published, at, at, content, contentHash,
                Self.hash(
                    source: source, guid: guid, link: link, url: item.url, title: title, published: item.published,
                    content: content, contentHash: contentHash),
            ])
        if isHeld || isOut { intake.held += 1 } else { intake.new += 1 }
        intake.guids.append(guid)
    }
    /// Puts a new article into the story that an archive names. The articles of a story stay there once it has two; a single one may join others.
    private func place(_ number: Int, into story: String) throws {
        // A story that went into another one stays there.
        let merged = "SELECT merged_into FROM story WHERE id = ? AND merged_into IS NOT NULL"
        let story = try String.fetchOne(db, sql: merged, arguments: [story]) ?? story
        let others = "SELECT EXISTS (SELECT 1 FROM article WHERE story = ?)"
        let isAlone = try Bool.fetchOne(db, sql: others, arguments: [story]) != true
        try db.run(
            sql: "UPDATE article SET story = ?, placed_ms = ? WHERE number = ?",
            arguments: [story, isAlone ? nil : at, number])
        guard !isAlone else { return }
        try db.run(
            sql: "UPDATE article SET placed_ms = ? WHERE story = ? AND placed_ms IS NULL", arguments: [at, story])
    }
    private func change(
        _ item: FeedItem, number: Int, article: Int, guid: String, link: String?, contentHash: [UInt8],
        noting intake: inout Intake
    ) throws {
        let state = try String.fetchOne(db, sql: "SELECT status FROM article WHERE number = ?", arguments: [article])
        guard state != "held", state != "gone" else { return }
        let content = Packing.pack(item.content ?? [])
        try db.run(
            sql: """
                UPDATE item SET link_key = ?, url = ?, title = ?, published = ?, changed_ms = ?, edits = edits + 1, content = ?,
                    content_hash = ?, hash = ? WHERE number = ?
                """,
            arguments: [
                link, item.url, item.title, item.published, at, content, contentHash,
                Self.hash(
                    source: source, guid: guid, link: link, url: item.url, title: item.title, published: item.published,
                    content: content, contentHash: contentHash), number,
            ])
        if item.content != nil {
            // The article is read again; its present content becomes a version.
            try db.run(
                sql: """
                    UPDATE article SET stage = CASE WHEN ? THEN 'fetched' ELSE 'found' END, status = 'waiting', due_ms = ?, tries = 0,
                        title = CASE WHEN version = 0 THEN ? ELSE title END WHERE number = ?
                    """,
                arguments: [item.isWhole || item.url == nil, at, item.title, article])
        }
        intake.changed += 1
        intake.guids.append(guid)
    }
    /// The hash of the whole row, for the scrub.
    static func hash(
        source: String, guid: String, link: String?, url: String?, title: String?, published: String?,
        content: [UInt8], contentHash: [UInt8]
    ) -> [UInt8] {
        var digest = Digest()
        for field in [source, guid, link, url, title, published] { digest.add(field) }
        digest.add(content)
        digest.add(contentHash)
        return digest.hash
    }
    /// The parts of an item's JSON that show whether it was edited: its texts, without its id and tracking addresses.
    private static func stable(_ content: [UInt8]) -> [UInt8] {
        guard let item = try? ItemContent(jsonBytes: content) else { return content }
        var digest = Digest()
        for text in [item.title, item.summary, item.content] { digest.add(text) }
        // Only news agencies say this; the hashes of other items stay as they were.
        if let wire = item.wire {
            for text in [wire.version.map(String.init), wire.credit, wire.dateline] { digest.add(text) }
        }
        return digest.hash
    }
    private static let earliest = 631_152_000_000
}
