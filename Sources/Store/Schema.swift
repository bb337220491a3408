import GRDB

/// The tables, and the migrations of older databases. Migrations are only appended: `SchemaTests` compares the released ones with their
/// digests. Times are milliseconds since 1970.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: sources to stories") { try $0.execute(sql: first) }
        migrator.registerMigration("2: readers") { try $0.execute(sql: second) }
        migrator.registerMigration("3: stories that ended, subscribers") { try $0.execute(sql: third) }
        migrator.registerMigration("4: who made it") { try $0.execute(sql: fourth) }
        migrator.registerMigration("5: what strangers see") { try $0.execute(sql: fifth) }
        migrator.registerMigration("6: what editors change") { try $0.execute(sql: sixth) }
        migrator.registerMigration("7: front page, pictures, what readers do") { try $0.execute(sql: seventh) }
        migrator.registerMigration("8: keys of feeds, shapes of alerts") { try $0.execute(sql: eighth) }
        migrator.registerMigration("9: mail, reading lists, embargoes, sign-ins at a provider") {
            try $0.execute(sql: ninth)
        }
        migrator.registerMigration("10: notices that grow old") { try $0.execute(sql: tenth) }
        // One released program made the column with the ninth, another with the tenth, under this name. A file of the second has this one and not
        // the one before, which then only copies the notices once more.
        migrator.registerMigration("10: notices that grow old, languages of digests") { db in
            guard try !db.columns(in: "digest").contains(where: { $0.name == "language" }) else { return }
            try db.execute(sql: languages)
        }
        return migrator
    }()

    static let first = """
        CREATE TABLE source (
            id TEXT PRIMARY KEY NOT NULL,
            url TEXT NOT NULL UNIQUE,
            title TEXT,
            home TEXT,
            language TEXT,
            folder TEXT,
            -- active; paused by the operator; gone: the source said 410.
            state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'gone')),
            added_ms INTEGER NOT NULL,
            etag TEXT,
            last_modified TEXT,
            validators_url TEXT,
            -- The last time it was asked, by the wall clock and by a clock of this boot that nobody sets.
            asked_ms INTEGER,
            asked_tick INTEGER,
            asked_boot TEXT,
            wait_ms INTEGER NOT NULL DEFAULT 0,
            -- The last time it was asked without validators.
            whole_ms INTEGER,
            answered_ms INTEGER,
            failures INTEGER NOT NULL DEFAULT 0,
            problem TEXT
        ) STRICT;

        CREATE TABLE article (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            -- The address without what only tracks readers; or source and item for items without one.
            key TEXT NOT NULL UNIQUE,
            source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
            url TEXT,
            title TEXT,
            outlet TEXT,
            language TEXT,
            published TEXT,
            -- When it was published, as far as that can be: never before 1990, never after it was seen.
            sort_ms INTEGER NOT NULL,
            seen_ms INTEGER NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('found', 'fetched', 'read', 'grouped')),
            status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done', 'dead', 'held', 'gone')),
            due_ms INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            -- How often it was looked at again, and when next.
            checks INTEGER NOT NULL DEFAULT 0,
            check_ms INTEGER,
            version INTEGER NOT NULL DEFAULT 0,
            story TEXT,
            -- What the source allows: a JSON object.
            rights TEXT NOT NULL DEFAULT '{}'
        ) STRICT;
        CREATE INDEX article_work ON article (stage, due_ms) WHERE status = 'waiting';
        CREATE INDEX article_check ON article (check_ms) WHERE check_ms IS NOT NULL;
        CREATE INDEX article_story ON article (story) WHERE story IS NOT NULL;
        CREATE INDEX article_source ON article (source, sort_ms);
        CREATE INDEX article_sort ON article (sort_ms);

        CREATE TABLE item (
            number INTEGER PRIMARY KEY,
            source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
            -- What the feed calls it; UNIQUE makes each item come in once.
            guid TEXT NOT NULL,
            link_key TEXT,
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            url TEXT,
            title TEXT,
            published TEXT,
            seen_ms INTEGER NOT NULL,
            changed_ms INTEGER NOT NULL,
            edits INTEGER NOT NULL DEFAULT 0,
            -- The item as the feed gave it, packed JSON.
            content BLOB NOT NULL,
            -- SHA-256 of what the feed gave.
            content_hash BLOB NOT NULL,
            -- SHA-256 of the row.
            hash BLOB NOT NULL,
            UNIQUE (source, guid)
        ) STRICT;
        CREATE INDEX item_link ON item (source, link_key) WHERE link_key IS NOT NULL;
        CREATE INDEX item_article ON item (article);

        -- The fetched bytes of an article's page: the original.
        CREATE TABLE page (
            article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
            url TEXT NOT NULL,
            fetched_ms INTEGER NOT NULL,
            charset TEXT,
            etag TEXT,
            last_modified TEXT,
            bytes BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        -- What an article said at a time. An edit is a version, not a second article.
        CREATE TABLE version (
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            seen_ms INTEGER NOT NULL,
            title TEXT,
            -- Text, blocks, credits and links: a packed stemma.account/1 line without the reading, which is read anew when needed.
            line BLOB NOT NULL,
            -- What changed against the version before: JSON, spans in both.
            changes TEXT,
            hash BLOB NOT NULL,
            PRIMARY KEY (article, number)
        ) STRICT;

        -- What grouping and the search for copies need of the latest version's account, by reader version.
        CREATE TABLE account (
            article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            reader TEXT NOT NULL,
            features BLOB NOT NULL,
            sketch BLOB NOT NULL,
            text_hash BLOB NOT NULL
        ) STRICT;

        CREATE TABLE story (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT,
            first_ms INTEGER NOT NULL,
            last_ms INTEGER NOT NULL,
            tellings INTEGER NOT NULL DEFAULT 0,
            origins_low INTEGER NOT NULL DEFAULT 0,
            origins_high INTEGER NOT NULL DEFAULT 0,
            disputes INTEGER NOT NULL DEFAULT 0,
            conflicts INTEGER NOT NULL DEFAULT 0,
            languages TEXT NOT NULL DEFAULT '',
            changed_ms INTEGER NOT NULL,
            -- The number of changes to its tellings, and the one that the comparison has seen.
            revision INTEGER NOT NULL DEFAULT 0,
            compared INTEGER NOT NULL DEFAULT 0,
            -- How often something was taken out: what was compared before that is not saved.
            erasures INTEGER NOT NULL DEFAULT 0,
            compare_ms INTEGER NOT NULL DEFAULT 0,
            tries INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            merged_into TEXT,
            split_from TEXT,
            -- The comparison: the story as `stemma read --format json` prints it, packed.
            report BLOB
        ) STRICT;
        CREATE INDEX story_last ON story (last_ms) WHERE merged_into IS NULL;
        CREATE INDEX story_stale ON story (compare_ms) WHERE compared < revision AND merged_into IS NULL;

        CREATE TABLE family (
            story TEXT NOT NULL,
            number INTEGER NOT NULL,
            parent TEXT,
            members TEXT NOT NULL,
            PRIMARY KEY (story, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            story TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT,
            kind TEXT NOT NULL,
            statements INTEGER NOT NULL,
            PRIMARY KEY (story, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_name ON person (name);

        CREATE VIRTUAL TABLE search USING fts5 (
            title, body, content = '', detail = full, tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE takedown (
            id TEXT PRIMARY KEY NOT NULL,
            target TEXT NOT NULL,
            reason TEXT NOT NULL,
            asked_ms INTEGER NOT NULL,
            -- A request is decided within 24 hours.
            decide_ms INTEGER NOT NULL,
            done_ms INTEGER,
            state TEXT NOT NULL CHECK (state IN ('requested', 'done', 'refused', 'reversed')),
            articles TEXT NOT NULL DEFAULT '[]'
        ) STRICT;
        -- What a taken down text is recognised by when it returns. Nothing of its words.
        CREATE TABLE tombstone (
            id TEXT PRIMARY KEY NOT NULL,
            takedown TEXT NOT NULL REFERENCES takedown (id),
            article TEXT NOT NULL,
            key TEXT NOT NULL,
            url TEXT,
            source TEXT,
            text_hash BLOB,
            title_hash BLOB,
            sketch BLOB,
            active INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        CREATE INDEX tombstone_key ON tombstone (key);

        -- Who did what, each row sealed by the hash of the one before.
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at_ms INTEGER NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER audit_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
        CREATE TRIGGER audit_whole BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;

        -- What is written to see whether there is room.
        CREATE TABLE scratch (bytes BLOB NOT NULL) STRICT;

        -- Bytes on which a worker died twice.
        CREATE TABLE quarantine (
            hash BLOB PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            problem TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        """

    static let second = """
        -- Of a story's comparison, what lists show: agencies behind it as JSON, and the sizes of its families.
        ALTER TABLE story ADD COLUMN agencies TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE story ADD COLUMN shape TEXT NOT NULL DEFAULT '';
        CREATE INDEX story_changed ON story (changed_ms) WHERE merged_into IS NULL;

        -- How often the operator wants a source asked; NULL: as it publishes.
        ALTER TABLE source ADD COLUMN pace_ms INTEGER;

        -- Where a telling was filed, as its dateline says.
        CREATE TABLE place (
            name TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            PRIMARY KEY (name, article)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX place_article ON place (article);

        -- Names that are not shown any more, hashed.
        CREATE TABLE hidden_person (
            hash BLOB PRIMARY KEY NOT NULL,
            at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        -- Who may sign in. Of secrets only hashes are kept.
        CREATE TABLE reader (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL UNIQUE,
            password TEXT NOT NULL,
            created_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE session (
            hash BLOB PRIMARY KEY NOT NULL,
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            created_ms INTEGER NOT NULL,
            used_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE token (
            id TEXT PRIMARY KEY NOT NULL,
            hash BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
            created_ms INTEGER NOT NULL,
            used_ms INTEGER
        ) STRICT;
        CREATE TABLE visit (
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            story TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            PRIMARY KEY (reader, story)
        ) STRICT, WITHOUT ROWID;

        -- How those who ask for removal are reached: until it is decided.
        ALTER TABLE takedown ADD COLUMN contact TEXT;
        -- The story that a removed article told, for feeds.
        ALTER TABLE tombstone ADD COLUMN story TEXT;

        -- What is followed: a story, person, place, source or search; told to a webhook where there is one.
        CREATE TABLE follow (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('story', 'person', 'place', 'source', 'search')),
            target TEXT NOT NULL,
            title TEXT NOT NULL,
            hook TEXT,
            secret TEXT NOT NULL,
            created_ms INTEGER NOT NULL,
            -- What changed up to then has been told.
            told_ms INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            due_ms INTEGER NOT NULL DEFAULT 0,
            problem TEXT
        ) STRICT;
        """

    static let third = """
        -- Stories without tellings: these were taken down, let go or moved. Merged ones stay in their own table.
        CREATE TABLE ended_story (id TEXT PRIMARY KEY NOT NULL, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX ended_story_at ON ended_story (at_ms);
        CREATE INDEX story_merged ON story (changed_ms) WHERE merged_into IS NOT NULL;

        -- Who is told of a feed's changes (WebSub).
        CREATE TABLE subscriber (
            id TEXT PRIMARY KEY NOT NULL,
            -- The feed, path and query of this service.
            topic TEXT NOT NULL,
            callback TEXT NOT NULL,
            secret TEXT,
            -- Who asked for it: an address; NULL: somebody who was signed in.
            peer TEXT,
            host TEXT NOT NULL,
            until_ms INTEGER NOT NULL,
            -- The hash of the feed that was told last.
            told BLOB,
            tries INTEGER NOT NULL DEFAULT 0,
            due_ms INTEGER NOT NULL DEFAULT 0,
            UNIQUE (topic, callback)
        ) STRICT;
        """

    static let fourth = """
        -- The version that made a story's report; '' before that was noted. What another one made is made again.
        ALTER TABLE story ADD COLUMN maker TEXT NOT NULL DEFAULT '';
        CREATE INDEX story_maker ON story (maker) WHERE merged_into IS NULL;
        CREATE INDEX account_reader ON account (reader);
        """

    static let fifth = """
        -- The places of a story's report that strangers may see: JSON, for each of its telling the starts and ends of spans.
        ALTER TABLE story ADD COLUMN open TEXT;

        -- What was ever shown of an article's text to strangers, and whether it is shown now: a later comparison adds nothing to it
        -- that makes more than a quarter of the text.
        CREATE TABLE opened (
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            words TEXT NOT NULL,
            is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
            PRIMARY KEY (article, words)
        ) STRICT, WITHOUT ROWID;

        -- What strangers search: titles, and of texts what is shown. It knows nothing of the rest.
        CREATE VIRTUAL TABLE open_search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO open_search (rowid, title, body)
            SELECT a.number, coalesce(v.title, ''), '' FROM article a
            JOIN version v ON v.article = a.number AND v.number = a.version WHERE a.status NOT IN ('gone', 'held');

        -- What is open is chosen when a story is compared: each is made again.
        UPDATE story SET maker = '';
        """

    static let sixth = """
        -- What an editor changed: a finding that is hidden, names that are joined or parted (JSON, `StoryEdit`). An edit follows the article that
        -- it is about into another story. Of an article's words it holds a hash.
        CREATE TABLE edit (
            number INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            edit TEXT NOT NULL,
            reason TEXT NOT NULL,
            actor TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            undone_ms INTEGER
        ) STRICT;
        CREATE INDEX edit_article ON edit (article);

        -- When an editor put the article into its story, where it then stays.
        ALTER TABLE article ADD COLUMN placed_ms INTEGER;
        """

    static let seventh = """
        -- The address of an article's picture, as its page or feed gives it.
        ALTER TABLE article ADD COLUMN image TEXT;

        -- The section of the news (`Section`), and what lists show of a story (JSON, `StoryCard`); '' until it is compared.
        ALTER TABLE story ADD COLUMN section TEXT;
        ALTER TABLE story ADD COLUMN card TEXT NOT NULL DEFAULT '';
        -- The front page's order: the time of the last telling, and what the independent reports are worth in time (`StoryRank`).
        ALTER TABLE story ADD COLUMN weight_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE story ADD COLUMN rank_ms INTEGER GENERATED ALWAYS AS (last_ms + weight_ms) VIRTUAL;
        CREATE INDEX story_rank ON story (rank_ms) WHERE merged_into IS NULL;
        CREATE INDEX story_section ON story (section, rank_ms) WHERE merged_into IS NULL AND section IS NOT NULL;
        CREATE INDEX story_section_last ON story (section, last_ms) WHERE merged_into IS NULL AND section IS NOT NULL;

        -- A picture as the service shows it: fetched once, made smaller, without what its maker or camera wrote into it.
        CREATE TABLE picture (
            article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
            url TEXT NOT NULL,
            fetched_ms INTEGER NOT NULL,
            -- The media type and size; NULL where there is none to show, and then why.
            type TEXT,
            width INTEGER,
            height INTEGER,
            problem TEXT,
            bytes BLOB
        ) STRICT;
        CREATE INDEX picture_fetched ON picture (fetched_ms);

        -- The section of one article, as its own words and its source say.
        ALTER TABLE article ADD COLUMN section TEXT;
        CREATE INDEX article_section ON article (section, sort_ms) WHERE section IS NOT NULL;

        -- Whether the reader marked the story unread after that.
        ALTER TABLE visit ADD COLUMN is_unread INTEGER NOT NULL DEFAULT 0;
        -- Who may change what all see; the others read. Whoever was there before may.
        ALTER TABLE reader ADD COLUMN is_admin INTEGER NOT NULL DEFAULT 0;
        UPDATE reader SET is_admin = 1;
        -- The languages that one reads, the preferred first, with spaces between.
        ALTER TABLE reader ADD COLUMN languages TEXT NOT NULL DEFAULT '';
        -- The program that began it, as it names itself.
        ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';

        -- What a reader said of single articles; it counts before what follows.
        CREATE TABLE mark (
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
            is_read INTEGER NOT NULL CHECK (is_read IN (0, 1)),
            PRIMARY KEY (reader, article)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mark_article ON mark (article);
        -- All that was seen up to a time is read: of a source, or (source '') of all.
        CREATE TABLE caught_up (
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            until_ms INTEGER NOT NULL,
            PRIMARY KEY (reader, source)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE star (
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('story', 'article')),
            target TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            PRIMARY KEY (reader, kind, target)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX star_target ON star (kind, target);
        -- What a reader does not want to see; what is kept is shown although something mutes it.
        CREATE TABLE rule (
            number INTEGER PRIMARY KEY,
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            action TEXT NOT NULL CHECK (action IN ('mute', 'keep')),
            kind TEXT NOT NULL CHECK (kind IN ('word', 'person', 'source', 'section', 'language')),
            value TEXT NOT NULL,
            created_ms INTEGER NOT NULL,
            UNIQUE (reader, action, kind, value)
        ) STRICT;

        -- Where a source's articles are read: on their pages, or as its feed gives them; and how it is asked, NULL: as all others.
        ALTER TABLE source ADD COLUMN reads TEXT NOT NULL DEFAULT 'page' CHECK (reads IN ('page', 'feed'));
        ALTER TABLE source ADD COLUMN agent TEXT;

        -- What was made before has no headings: it is made again.
        UPDATE story SET maker = '';
        """

    static let eighth = """
        -- The key in the addresses of a reader's feeds, and the password of the Fever API, which can also mark and star. Pages show it again: so it is kept as it is.
        ALTER TABLE reader ADD COLUMN feed_key TEXT;
        CREATE UNIQUE INDEX reader_feed_key ON reader (feed_key) WHERE feed_key IS NOT NULL;

        -- How a hook is told: as JSON for programs, or as messages for people, by the hour.
        ALTER TABLE follow ADD COLUMN shape TEXT NOT NULL DEFAULT 'json' CHECK (shape IN ('json', 'ntfy', 'gotify', 'template'));
        ALTER TABLE follow ADD COLUMN template TEXT;
        -- What people were told of a story last: its change, when, and how many independent reports it had.
        CREATE TABLE told (
            follow TEXT NOT NULL REFERENCES follow (id) ON DELETE CASCADE,
            story TEXT NOT NULL,
            changed_ms INTEGER NOT NULL,
            at_ms INTEGER NOT NULL,
            reports INTEGER NOT NULL,
            PRIMARY KEY (follow, story)
        ) STRICT, WITHOUT ROWID;
        """

    static let ninth = """
        -- A reader's daily digest by mail.
        CREATE TABLE digest (
            reader TEXT PRIMARY KEY REFERENCES reader (id) ON DELETE CASCADE,
            address TEXT NOT NULL,
            -- The hour of the machine's day at which it is sent.
            hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
            -- The key in the links of its messages, which confirms and stops it.
            key TEXT NOT NULL UNIQUE,
            asked_ms INTEGER NOT NULL,
            -- When the address was confirmed by its link; NULL before that.
            confirmed_ms INTEGER,
            -- Up to when changes have been sent, and when the next message is due; tries since the last one that went.
            told_ms INTEGER NOT NULL,
            due_ms INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            -- The address that is to take its place once its link is followed, the key of that link, and when it was asked.
            wanted_address TEXT,
            wanted_key TEXT UNIQUE,
            wanted_ms INTEGER,
            CHECK ((wanted_address IS NULL) = (wanted_key IS NULL) AND (wanted_key IS NULL) = (wanted_ms IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- How much of it strangers may be told: a name and its office, or a place, that only letters to the readers give is theirs alone.
        ALTER TABLE person ADD COLUMN shown TEXT NOT NULL DEFAULT 'all' CHECK (shown IN ('all', 'name', 'nothing'));
        ALTER TABLE place ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0;

        -- Programs in which a reader keeps what is to be read later.
        CREATE TABLE reading_list (
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('readeck', 'linkding', 'karakeep', 'wallabag')),
            address TEXT NOT NULL,
            -- The reader's own secret there, which it has to be given as it is; and of Wallabag three lines: the reader, the client, its secret.
            secret TEXT NOT NULL,
            account TEXT NOT NULL DEFAULT '',
            added_ms INTEGER NOT NULL,
            PRIMARY KEY (reader, id)
        ) STRICT, WITHOUT ROWID;
        -- Items of news agencies that may not be shown before a time. Nothing else knows of them until then.
        CREATE TABLE embargo (
            source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
            guid TEXT NOT NULL,
            until_ms INTEGER NOT NULL,
            version INTEGER,
            url TEXT,
            title TEXT,
            published TEXT,
            published_ms INTEGER,
            is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
            rights TEXT NOT NULL,
            -- NULL when the source forbids keeping it.
            content BLOB,
            PRIMARY KEY (source, guid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX embargo_until ON embargo (until_ms);

        -- Who a reader is at a provider of sign-ins: its issuer and the subject, which stay the same for ever.
        CREATE TABLE identity (
            issuer TEXT NOT NULL,
            subject TEXT NOT NULL,
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            PRIMARY KEY (issuer, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX identity_reader ON identity (reader);
        -- Sign-ins at a provider that have begun: hashes of the state and of the browser's cookie, and what the answer must fit.
        CREATE TABLE attempt (
            state BLOB PRIMARY KEY NOT NULL,
            browser BLOB NOT NULL,
            nonce TEXT NOT NULL,
            verifier TEXT NOT NULL,
            next TEXT NOT NULL,
            at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX attempt_at ON attempt (at_ms);

        -- A token may also push articles and change nothing else.
        CREATE TABLE scoped_token (
            id TEXT PRIMARY KEY NOT NULL,
            hash BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('read', 'push', 'write')),
            created_ms INTEGER NOT NULL,
            used_ms INTEGER
        ) STRICT;
        INSERT INTO scoped_token (id, hash, name, scope, created_ms, used_ms)
            SELECT id, hash, name, scope, created_ms, used_ms FROM token;
        DROP TABLE token;
        ALTER TABLE scoped_token RENAME TO token;

        -- A browser, or the pages installed as an app, that shows a reader's alerts as notifications.
        CREATE TABLE device (
            id TEXT PRIMARY KEY NOT NULL,
            reader TEXT NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            -- Where the browser's maker takes messages for it, its public key and its secret: who has all three can send it some.
            endpoint TEXT NOT NULL UNIQUE,
            point BLOB NOT NULL CHECK (length(point) = 65),
            auth BLOB NOT NULL CHECK (length(auth) = 16),
            added_ms INTEGER NOT NULL,
            -- When a message was taken last; NULL before the first one.
            taken_ms INTEGER,
            -- When the next message may be sent, and tries since the last one that was taken.
            due_ms INTEGER NOT NULL DEFAULT 0,
            tries INTEGER NOT NULL DEFAULT 0,
            problem TEXT
        ) STRICT;
        CREATE INDEX device_reader ON device (reader);
        -- An alert may also go to the devices of a reader, to whom it belongs then.
        CREATE TABLE owned_follow (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('story', 'person', 'place', 'source', 'search')),
            target TEXT NOT NULL,
            title TEXT NOT NULL,
            hook TEXT,
            secret TEXT NOT NULL,
            created_ms INTEGER NOT NULL,
            told_ms INTEGER NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            due_ms INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            shape TEXT NOT NULL DEFAULT 'json' CHECK (shape IN ('json', 'ntfy', 'gotify', 'template', 'push')),
            template TEXT,
            reader TEXT REFERENCES reader (id) ON DELETE CASCADE,
            CHECK ((shape = 'push') = (reader IS NOT NULL)),
            CHECK (shape != 'push' OR hook IS NULL)
        ) STRICT;
        INSERT INTO owned_follow (id, kind, target, title, hook, secret, created_ms, told_ms, tries, due_ms, problem, shape, template)
            SELECT id, kind, target, title, hook, secret, created_ms, told_ms, tries, due_ms, problem, shape, template FROM follow;
        DROP TABLE follow;
        ALTER TABLE owned_follow RENAME TO follow;
        CREATE INDEX follow_reader ON follow (reader) WHERE reader IS NOT NULL;
        -- What a device is still to be told of: a story, whose words are looked up when it is sent, or (story '') how many more there were.
        CREATE TABLE notice (
            number INTEGER PRIMARY KEY,
            device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
            follow TEXT NOT NULL REFERENCES follow (id) ON DELETE CASCADE,
            story TEXT NOT NULL,
            more INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE UNIQUE INDEX notice_story ON notice (device, story) WHERE story != '';
        CREATE UNIQUE INDEX notice_more ON notice (device, follow) WHERE story = '';
        CREATE INDEX notice_follow ON notice (follow);
        """

    static let tenth = """
        CREATE TABLE dated_notice (
            -- Never used again: what is on its way to a device is known by it.
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
            follow TEXT NOT NULL REFERENCES follow (id) ON DELETE CASCADE,
            story TEXT NOT NULL,
            more INTEGER NOT NULL DEFAULT 0,
            at_ms INTEGER NOT NULL
        ) STRICT;
        INSERT INTO dated_notice (device, follow, story, more, at_ms)
            SELECT device, follow, story, more, unixepoch() * 1000 FROM notice ORDER BY number;
        DROP TABLE notice;
        ALTER TABLE dated_notice RENAME TO notice;
        CREATE UNIQUE INDEX notice_story ON notice (device, story) WHERE story != '';
        CREATE UNIQUE INDEX notice_more ON notice (device, follow) WHERE story = '';
        CREATE INDEX notice_follow ON notice (follow);
        CREATE INDEX notice_at ON notice (at_ms);
        """

    static let languages = """
        -- The language of the page on which a digest was ordered, for readers who named none.
        ALTER TABLE digest ADD COLUMN language TEXT;
        """
}
