// The only module that uses the database. Its interface has no type of GRDB or SQLite; ids are text, times milliseconds since 1970.
//
//   Store(folder:)         opens or makes the database of a data folder
//   Store+Sources          sources, their polling times, the items of their feeds
//   Store+Articles         the work on articles, stage by stage; pages, versions, accounts
//   Store+Stories          stories, their tellings and comparisons
//   Store+Search           full text, front page, status
//   Store+Open             what readers who are not signed in may see and search
//   Store+Takedown         removal and tombstones
//   Store+Clock            what is due, when the clock was set back
//   Store+Upkeep           audit log, scrub, backup, retention, quarantine
//
// One process writes. Every write is one transaction.

import Foundation
import GRDB
import NewsModel

/// The database of one data folder.
package final class Store: Sendable {
    let pool: DatabasePool
    /// The path of the folder.
    package let folder: String
    package var path: String { folder + "/stemma.db" }
    /// The files that other users could read when the folder was opened; their permissions were removed.
    package let mended: [String]

    /// Opens the database of a folder, or makes it; migrates an older one.
    ///
    /// - Throws: `.newer` when a later program has written it.
    package init(folder: String) throws(StoreFailure) {
        self.folder = folder
        let isNew = !FileManager.default.fileExists(atPath: folder + "/stemma.db")
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            var configuration = Configuration()
            configuration.maximumReaderCount = 5
            configuration.busyMode = .timeout(10)
            configuration.prepareDatabase { db in
                // Deleted text is overwritten, so that a takedown leaves nothing in free pages.
                try db.execute(
                    sql:
                        "PRAGMA page_size = 16384; PRAGMA secure_delete = ON; PRAGMA cache_size = -12000; PRAGMA temp_store = MEMORY"
                )
            }
            pool = try DatabasePool(path: folder + "/stemma.db", configuration: configuration)
            let isNewer = try pool.read { try Schema.migrator.hasBeenSuperseded($0) }
            guard !isNewer else { throw StoreFailure.newer(folder + "/stemma.db") }
            try Schema.migrator.migrate(pool)
            mended = PrivateFiles.mend(folder).filter { !isNew || !$0.contains("stemma.db") }
        } catch let failure as StoreFailure { throw failure } catch { throw StoreFailure(error) }
    }

    /// Checks whether a file is a complete database of Stemma, without changing it.
    ///
    /// - Throws: `.newer` when a later program has written it, `.other` with the reason when it is not one or is damaged.
    package static func check(_ path: String) throws(StoreFailure) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in
                let isOurs = try db.tableExists("grdb_migrations") && !Schema.migrator.appliedIdentifiers(db).isEmpty
                guard isOurs else { throw StoreFailure.other("it is no database of Stemma's") }
                guard try !Schema.migrator.hasBeenSuperseded(db) else { throw StoreFailure.newer(path) }
                let word = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
                guard word == "ok" else { throw StoreFailure.damaged(word ?? "") }
            }
            try queue.close()
        } catch {
            let failure = StoreFailure(error)
            if case .damaged(let what) = failure { throw .other("it is damaged or no database: \(what)") }
            throw failure
        }
    }

    func write<T: Sendable>(_ body: @Sendable @escaping (Database) throws -> T) async throws(StoreFailure) -> T {
        do { return try await pool.write(body) } catch { throw StoreFailure(error) }
    }
    func read<T: Sendable>(_ body: @Sendable @escaping (Database) throws -> T) async throws(StoreFailure) -> T {
        do { return try await pool.read(body) } catch { throw StoreFailure(error) }
    }
    /// Throws when the database does not answer.
    package func answers() async throws(StoreFailure) {
        _ = try await read { try Int.fetchOne($0, sql: "SELECT 1") }
    }
    /// Tries a write of some size; throws when it fails.
    package func probe() async throws(StoreFailure) {
        try await write { db in
            try db.execute(sql: "INSERT INTO scratch VALUES (zeroblob(262144))")
            try db.execute(sql: "DELETE FROM scratch")
        }
    }
    package func close() { try? pool.close() }
}

/// Why a database operation failed.
package enum StoreFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// A later program has written this file.
    case newer(String)
    /// The disk is full.
    case full
    /// The disk takes no writes: it is read-only or gives errors.
    case unwritable(String)
    /// The file is damaged.
    case damaged(String)
    /// Another program uses it.
    case busy
    case other(String)

    init(_ error: any Error) {
        if let failure = error as? StoreFailure {
            self = failure
            return
        }
        if error is RowDecodingError || error is JSONMismatch {
            self = .damaged("\(error)")
            return
        }
        guard let error = error as? DatabaseError else {
            self = .other("\(error)")
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_IOERR, .SQLITE_READONLY: self = .unwritable(error.message ?? "disk error")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(error.message ?? "")
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CANTOPEN:
            self = .other("the database cannot be opened: \(error.message ?? ""); check the folder's permissions")
        default: self = .other(error.message ?? "\(error)")
        }
    }
    /// Whether the cause may be a single row, so that other rows can be saved without it.
    package var isOfTheRow: Bool {
        switch self {
        case .damaged, .other: true
        case .newer, .full, .unwritable, .busy: false
        }
    }
    package var description: String {
        switch self {
        case .newer(let path):
            "\(path) was written by a newer Stemma; install that or a later one, or restore an older backup"
        case .full: "the disk is full: make room, the service goes on by itself"
        case .unwritable(let what):
            "the disk takes no writes (\(what)): it is read-only, of another owner, or failing; the service goes on by itself when it is mended"
        case .damaged(let what): "the database is damaged (\(what)); run `stemma scrub`, then restore a backup"
        case .busy: "another program is writing the database; is `stemma serve` running?"
        case .other(let what): what
        }
    }
}
