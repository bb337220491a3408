import Foundation
import GRDB
import NewsModel
import Testing

@testable import Store

@Suite struct SchemaTests {
    /// What has landed stays as it is: a database that has gone through a migration does not go through it again.
    @Test(arguments: [
        (Schema.first, "d1ad8b57a7d70336"), (Schema.second, "a60d7dcb25ed7590"), (Schema.third, "49165208d7ecbd30"),
        (Schema.fourth, "e1953669438ed21a"), (Schema.fifth, "b7ab9de841befde5"),
        (Schema.sixth, "f2badd3ede0b6700"), (Schema.seventh, "0de2cbdb09678269"),
        (Schema.eighth, "b3707bfc14c42a71"), (Schema.ninth, "1e3a77b919010eb7"),
        (Schema.tenth, "715187738d0a91a0"), (Schema.languages, "c9e4dac3a8ee7915"),
    ])
    func aMigrationThatHasLandedIsNotEdited(sql: String, digest: String) {
        #expect(sha256(Array(sql.utf8)).hex.prefix(16) == digest)
    }
    /// Rows of the main tables, as a program of an earlier schema wrote them: what each schema has more than the one before.
    private static let rows: [(schema: String, sql: String)] = [
        (
            "1: sources to stories",
            """
            INSERT INTO source (id, url, title, state, added_ms, etag, wait_ms, failures, problem)
                VALUES ('s', 'https://lorn.example/feed', 'Lorn', 'paused', 1, '"e"', 900000, 2, 'no answer');
            INSERT INTO article (number, id, key, source, url, title, language, sort_ms, seen_ms, stage, status, due_ms, version, story)
                VALUES (1, 'a1', 'lorn.example/1', 's', 'https://lorn.example/1', 'One', 'en', 1795000000000, 1795000000001, 'grouped', 'done', 5, 1, 'st'),
                (2, 'a2', 'lorn.example/2', 's', 'https://lorn.example/2', NULL, NULL, 1795000000000, 1795000000001, 'grouped', 'gone', 5, 0, NULL),
                (3, 'a3', 'lorn.example/3', 's', 'https://lorn.example/3', 'Three', NULL, 1795000000000, 1795000000001, 'found', 'waiting', 5, 0, NULL);
            INSERT INTO story (number, id, title, first_ms, last_ms, tellings, origins_low, origins_high, languages, changed_ms, revision, compared)
                VALUES (1, 'st', 'The story', 1795000000000, 1795000000000, 1, 1, 2, 'en de', 1795000000005, 3, 3);
            INSERT INTO story (id, first_ms, last_ms, changed_ms, merged_into) VALUES ('old', 1, 1, 1795000000002, 'st');
            INSERT INTO family (story, number, parent, members) VALUES ('st', 0, 'a1', '["a1"]');
            INSERT INTO person (story, name, role, kind, statements) VALUES ('st', 'Jane Doe', 'mayor', 'person', 2);
            INSERT INTO takedown (id, target, reason, asked_ms, decide_ms, done_ms, state, articles)
                VALUES ('t', 'a2', 'why', 1, 2, 3, 'done', '["a2"]');
            INSERT INTO tombstone (id, takedown, article, key, source) VALUES ('tb', 't', 'a2', 'lorn.example/2', 's');
            INSERT INTO quarantine VALUES (x'01', 'page', 'a1', 1, 'died', x'02');
            """
        ),
        (
            "2: readers",
            """
            UPDATE source SET pace_ms = 3600000; UPDATE story SET shape = '2 1', agencies = '[{"name": "dpa", "named": true, "tellings": 2}]';
            INSERT INTO place (name, article) VALUES ('Lorn', 1);
            INSERT INTO hidden_person VALUES (x'0102', 1); INSERT INTO setting VALUES ('demo', 'removed');
            INSERT INTO reader (id, name, password, created_ms) VALUES ('r', 'admin', 'scrypt$15$00$00', 1); INSERT INTO visit (reader, story, at_ms) VALUES ('r', 'st', 7);
            INSERT INTO follow (id, kind, target, title, secret, created_ms, told_ms) VALUES ('f', 'story', 'st', 'The story', 'secret', 1, 2);
            INSERT INTO takedown (id, target, reason, asked_ms, decide_ms, state, contact) VALUES ('w', 'a1', 'why', 4, 5, 'requested', 'a@x.example');
            """
        ),
        (
            "3: stories that ended, subscribers",
            """
            INSERT INTO ended_story VALUES ('ended', 1795000000003);
            INSERT INTO subscriber (id, topic, callback, host, until_ms, told) VALUES ('u', '/feed.atom', 'https://r.example', 'r.example', 9, x'07');
            """
        ),
        ("4: who made it", "UPDATE story SET maker = 'stemma 0.4' WHERE id = 'st';"),
        ("5: what strangers see", "INSERT INTO opened VALUES (1, 'seventeen lanterns', 1);"),
        (
            "6: what editors change",
            """
            INSERT INTO edit (article, edit, reason, actor, at_ms)
                VALUES (1, '{"action":"hide","kind":"key_facts","telling":"a1","hash":"00"}', 'wrong', 'admin', 8);
            UPDATE article SET placed_ms = 9 WHERE number = 1;
            """
        ),
        (
            "7: front page, pictures, what readers do",
            """
            UPDATE article SET image = 'https://lorn.example/1.jpg', section = 'politics' WHERE number = 1;
            INSERT INTO mark VALUES ('r', 1, 1); INSERT INTO caught_up VALUES ('r', 's', 3);
            INSERT INTO star VALUES ('r', 'story', 'st', 4);
            INSERT INTO rule (reader, action, kind, value, created_ms) VALUES ('r', 'mute', 'word', 'ferry', 5);
            UPDATE reader SET languages = 'de en';
            """
        ),
        (
            "8: keys of feeds, shapes of alerts",
            """
            UPDATE reader SET feed_key = 'key'; UPDATE follow SET shape = 'template', template = '{"text": "{{message}}"}';
            INSERT INTO told VALUES ('f', 'st', 3, 4, 2);
            """
        ),
        (
            "9: mail, reading lists, embargoes, sign-ins at a provider",
            """
            INSERT INTO digest (reader, address, hour, key, asked_ms, told_ms, due_ms) VALUES ('r', 'ada@lorn.example', 7, 'k', 1, 2, 3);
            INSERT INTO reading_list VALUES ('r', 'l', 'readeck', 'https://read.example', 'token', '', 1);
            INSERT INTO embargo (source, guid, until_ms, is_whole, rights) VALUES ('s', 'urn:a', 1795000000009, 1, '{}');
            INSERT INTO identity VALUES ('https://sso.example', 'f81d', 'r');
            INSERT INTO token (id, hash, name, scope, created_ms) VALUES ('p', x'03', 'pusher', 'push', 2);
            INSERT INTO device (id, reader, name, endpoint, point, auth, added_ms)
                VALUES ('d', 'r', 'Firefox', 'https://push.example/d', zeroblob(65), zeroblob(16), 3);
            INSERT INTO follow (id, kind, target, title, shape, reader, secret, created_ms, told_ms)
                VALUES ('own', 'search', 'ferry', 'ferry', 'push', 'r', '', 3, 4);
            INSERT INTO notice (device, follow, story) VALUES ('d', 'own', 'st');
            """
        ),
        (
            "10: notices that grow old",
            """
            INSERT INTO notice (device, follow, story, more, at_ms) VALUES ('d', 'own', '', 3, 8);
            """
        ),
        (
            "10: notices that grow old, languages of digests",
            """
            UPDATE digest SET language = 'de';
            """
        ),
    ]
    private static let text = Array("Seventeen lanterns hung in the harbour of Lorn.".utf8)

    @Test func everyMigrationHasRows() {
        #expect(Self.rows.map(\.schema) == Array(Schema.migrator.migrations.prefix(Self.rows.count)))
        // A migration that lands brings rows for the one before it.
        #expect(Schema.migrator.migrations.count <= Self.rows.count + 1)
    }
    /// A file of each schema is opened by today's program, which keeps everything in it.
    @Test(arguments: rows.indices)
    func anOlderDatabaseIsTakenOver(_ last: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var article = Article(id: "a1", bytes: Self.text)
        article.title = "One"
        let account = Account(article: article).jsonLine()
        let line = Packing.pack(account)
        let token = "stemma_token"
        do {
            let old = try DatabaseQueue(path: folder.appendingPathComponent("stemma.db").path)
            for (schema, sql) in Self.rows[...last] {
                try Schema.migrator.migrate(old, upTo: schema)
                try await old.write { try $0.execute(sql: sql) }
            }
            try await old.write { db in
                // The search forgets a text only when it is told the very same one.
                try db.execute(
                    sql: "INSERT INTO search (rowid, title, body) VALUES (1, 'One', ?)",
                    arguments: [Store.searchable(account)])
                let item = Packing.pack(Self.text)
                try db.execute(
                    sql:
                        "INSERT INTO version (article, number, seen_ms, title, line, hash) VALUES (1, 1, 9, 'One', ?, ?)",
                    arguments: [line, Store.hash(version: 1, of: 1, title: "One", line: line)])
                try db.execute(
                    sql:
                        "INSERT INTO page (article, url, fetched_ms, charset, bytes, hash) VALUES (1, 'u', 1, 'x', ?, ?)",
                    arguments: [item, Store.hash(of: 1, url: "u", charset: "x", packed: item)])
                try db.execute(
                    sql: """
                        INSERT INTO item (source, guid, link_key, article, url, title, seen_ms, changed_ms, content, content_hash, hash)
                        VALUES ('s', 'g', 'lorn.example/1', 1, 'https://lorn.example/1', 'One', 1, 1, ?, x'05', ?)
                        """,
                    arguments: [
                        item,
                        Ingest.hash(
                            source: "s", guid: "g", link: "lorn.example/1", url: "https://lorn.example/1", title: "One",
                            published: nil, content: item, contentHash: [5]),
                    ])
                for n in 1...3 {
                    try Audit.append(
                        db, at: n, by: "test", action: "did", subject: "thing \(n)", detail: ["n": String(n)])
                }
                if last >= 1 {
                    try db.execute(
                        sql: "INSERT INTO token (id, hash, name, scope, created_ms) VALUES ('t', ?, 'x', 'write', 1)",
                        arguments: [sha256(Array(token.utf8))])
                    try db.execute(
                        sql: "INSERT INTO session (hash, reader, created_ms, used_ms) VALUES (?, 'r', 1, 1)",
                        arguments: [sha256(Array("session".utf8))])
                }
            }
            try old.close()
        }
        let store = try Store(folder: folder.path)
        defer { store.close() }
        try await keepsTheFirst(store)
        if last >= 1 { try await keepsTheSecond(store, token) }
        let known = try await store.reader(of: Identity(issuer: "https://sso.example", subject: "f81d"))
        #expect(known?.name == (last >= 8 ? "admin" : nil))
        #expect(try await store.told("f").isEmpty == (last < 7))
        if last >= 8 {
            let waiting = try await store.waitingDevices(now: 9, oldest: 0)
            #expect(waiting.map(\.device) == ["d"])
            let next = try #require(try await store.nextNotice(of: "d", now: 9, oldest: 0))
            #expect(next.device.name == "Firefox" && next.notice.story == "st")
        }
        let languages = try await store.read { try String?.fetchAll($0, sql: "SELECT language FROM digest") }
        #expect(languages == (last < 8 ? [] : last < 10 ? [nil] : ["de"]))
        if last >= 1 {
            let reader = try #require(try await store.reader(named: "admin")?.reader)
            let digest = try await store.setDigest(
                of: reader, to: "ada@lorn.example", hour: 7, due: 3, language: "de", at: 9)
            #expect(digest.language == "de" && digest.hour == 7)
        }
        if last >= 2 {
            #expect(try await store.hasEnded("ended"))
            #expect(try await store.subscribers(at: 8).map(\.told) == [[7]])
        }
        // Strangers search titles until stories are compared again, which all of them are; the fifth schema's programs fill the search themselves.
        if last < 4 {
            #expect(try await store.search("one", isOpen: true).map(\.article.id) == ["a1"])
            #expect(try await store.read { try String.fetchAll($0, sql: "SELECT DISTINCT maker FROM story") } == [""])
        } else {
            #expect(try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM opened") } == 1)
        }
        #expect(try await store.search("lanterns", isOpen: true).isEmpty)
        // And it goes on: what is new there works on what was there before.
        #expect(try await store.setPace(3_600_000, of: "s", at: 2, actor: "test"))
        #expect(try await store.source("s")?.pace == 3_600_000)
        let id = try await store.request(takedown: "a1", reason: "why", contact: "c", at: 9, actor: "test")
        #expect(try await store.carryOut(takedown: id, at: 10, actor: "test") == ["a1"])
        #expect(try await store.search("lanterns").isEmpty)
        #expect(try await store.search("one", isOpen: true).isEmpty)
        #expect(try await store.hasEnded("st"))
        #expect(try await store.brokenAudit() == nil)
        #expect(await store.scrub().isClean)
    }
    /// Two released programs made the language of digests in other migrations; the files of both are taken over.
    @Test(arguments: [
        // It came with the ninth, and the tenth had notices alone.
        ("10: notices that grow old", "ALTER TABLE digest ADD COLUMN language TEXT", ""),
        // It came with the tenth, whose name said so.
        (
            "10: notices that grow old, languages of digests", "",
            "DELETE FROM grdb_migrations WHERE identifier = '10: notices that grow old'"
        ),
    ])
    func aDigestsLanguageIsThereOnce(_ schema: String, _ before: String, _ after: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let old = try DatabaseQueue(path: folder.appendingPathComponent("stemma.db").path)
            for (schema, sql) in Self.rows.prefix(9) {
                try Schema.migrator.migrate(old, upTo: schema)
                try await old.write { try $0.execute(sql: sql) }
            }
            try await old.write { try $0.execute(sql: before) }
            try Schema.migrator.migrate(old, upTo: schema)
            try await old.write { try $0.execute(sql: "UPDATE digest SET language = 'de';" + after) }
            try old.close()
        }
        let store = try Store(folder: folder.path)
        defer { store.close() }
        #expect(try await store.read { try String?.fetchAll($0, sql: "SELECT language FROM digest") } == ["de"])
        let next = try #require(try await store.nextNotice(of: "d", now: 9, oldest: 0))
        #expect(next.notice.story == "st")
    }
    private func keepsTheFirst(_ store: Store) async throws {
        let source = try #require(try await store.source("s"))
        #expect(source.url == "https://lorn.example/feed" && source.title == "Lorn" && source.state == .paused)
        #expect(
            source.etag == "\"e\"" && source.wait == 900_000 && source.failures == 2 && source.problem == "no answer")
        let article = try #require(try await store.article("a1"))
        #expect(article.title == "One" && article.status == .done && article.stage == .grouped && article.story == "st")
        #expect(try await store.article("https://www.lorn.example/2")?.status == .gone)
        #expect(try await store.work(on: 3, .waiting)?.article.id == "a3")
        #expect(
            try await store.versions(of: "a1").map { Store.text(of: $0.line) } == [
                String(decoding: Self.text, as: UTF8.self)
            ])
        #expect(try await store.page(of: 1)?.bytes == Self.text)
        #expect(try await store.work(on: 1, .done)?.item == Self.text)
        let story = try #require(try await store.story("old")).summary
        #expect(
            story.id == "st" && story.title == "The story" && story.origins == 1...2 && story.languages == ["en", "de"])
        #expect(story.tellings == 1 && story.isCompared)
        #expect(try await store.person("Jane Doe", isOpen: false).map(\.summary.statements) == [2])
        #expect(try await store.descent(of: "s").alone == 0)
        #expect(try await store.search("lanterns").map(\.article.id) == ["a1"])
        let takedown = try #require(try await store.takedowns().first { $0.id == "t" })
        #expect(takedown.state == .done && takedown.articles == ["a2"] && takedown.done == 3)
        #expect(try await store.removed(source: "s").map(\.id) == ["a2"])
        #expect(try await store.counts().quarantined == 1)
        #expect(try await store.audit(limit: 9).map(\.subject) == ["thing 3", "thing 2", "thing 1"])
        #expect(try await store.brokenAudit() == nil)
        #expect(await store.scrub().isClean)
    }
    private func keepsTheSecond(_ store: Store, _ token: String) async throws {
        #expect(try await store.source("s")?.pace == 3_600_000)
        let story = try #require(try await store.story("st")).summary
        #expect(story.shape == [2, 1] && story.agencies.map(\.name) == ["dpa"])
        #expect(try await store.tellings(at: "Lorn", isOpen: false).map(\.id) == ["a1"])
        #expect(try await store.hiddenPeople() == [[1, 2]])
        #expect(try await store.setting("demo") == "removed")
        let admin = try #require(try await store.reader(ofSession: "session", at: 2))
        #expect(admin.name == "admin" && admin.id == "r")
        #expect(try await store.visit("st", by: admin, at: 8) == 7)
        #expect(try await store.token(token, at: 2)?.scope == .write)
        #expect(try await store.tokens().first?.id == "t")
        #expect(try await store.follows().filter { $0.reader == nil }.map(\.secret) == ["secret"])
        if try await store.told("f").isEmpty == false {
            // Of the eighth schema; a table that was made anew lost nothing.
            #expect(try await store.follows().first { $0.id == "f" }?.shape == .template)
            #expect(try await store.told("f") == ["st": Store.Told(changed: 3, at: 4, reports: 2)])
        }
        #expect(try await store.takedowns().first { $0.id == "w" }?.contact == "a@x.example")
    }
}
