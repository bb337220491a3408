import GRDB

/// Where a reader keeps what is to be read later: a program of somebody else's, with an address and a secret of that reader.
package struct ReadingList: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case readeck, linkding, karakeep, wallabag }
    package var id: String
    package var kind: Kind
    /// The program's address, without a slash at the end.
    package var address: String
    /// The token of its API; of Wallabag the password.
    package var secret: String
    /// Wallabag's name of the reader, and its client's id and secret.
    package var account: [String]
    package init(id: String, kind: Kind, address: String, secret: String, account: [String] = []) {
        self.id = id
        self.kind = kind
        self.address = address
        self.secret = secret
        self.account = account
    }
}

extension Store {
    /// The most reading lists of one reader. Chosen, not measured.
    package static let mostReadingLists = 5

    /// Adds a reading list, or replaces the one of this kind at this address; false when there are too many.
    package func setReadingList(_ list: ReadingList, of reader: Reader, at: Int) async throws(StoreFailure) -> Bool {
        try await write { db in
            let others =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM reading_list WHERE reader = ? AND id <> ?",
                    arguments: [reader.id, list.id]) ?? 0
            guard others < Self.mostReadingLists else { return false }
            try db.run(
                sql: """
                    INSERT INTO reading_list (id, reader, kind, address, secret, account, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (reader, id) DO UPDATE SET secret = excluded.secret, account = excluded.account
                    """,
                arguments: [
                    list.id, reader.id, list.kind.rawValue, list.address, list.secret,
                    list.account.joined(separator: "\n"), at,
                ])
            return true
        }
    }
    package func readingLists(of reader: Reader) async throws(StoreFailure) -> [ReadingList] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM reading_list WHERE reader = ? ORDER BY added_ms, id", arguments: [reader.id]
            ).compactMap { row in
                guard let kind = ReadingList.Kind(rawValue: try row.value("kind")) else { return nil }
                let account: String = try row.value("account")
                return try ReadingList(
                    id: row.value("id"), kind: kind, address: row.value("address"), secret: row.value("secret"),
                    account: account.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
            }
        }
    }
    package func removeReadingList(_ id: String, of reader: Reader) async throws(StoreFailure) {
        try await write { db in
            try db.run(sql: "DELETE FROM reading_list WHERE reader = ? AND id = ?", arguments: [reader.id, id])
        }
    }
}
