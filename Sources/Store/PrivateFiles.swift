import Foundation

/// Files that their owner alone reads: a database holds whole texts, secrets of hooks, and who reads what.
package enum PrivateFiles {
    /// What a data folder holds for its owner alone.
    private static let names = [
        "stemma.db", "stemma.db-wal", "stemma.db-shm", "stemma.lock", "takedowns.jsonl", "replaced.db",
    ]

    /// Takes the rights of others from a data folder and from what lies in it.
    ///
    /// - Returns: the paths that others could look into before; empty when all was well.
    static func mend(_ folder: String) -> [String] {
        ([(folder, 0o700)] + names.map { (folder + "/" + $0, 0o600) }).filter { path, mode in
            let files = FileManager.default
            guard let attributes = try? files.attributesOfItem(atPath: path),
                let has = attributes[.posixPermissions] as? NSNumber, has.intValue & 0o077 != 0,
                attributes[.type] as? FileAttributeType != .typeSymbolicLink
            else { return false }
            return (try? files.setAttributes([.posixPermissions: mode], ofItemAtPath: path)) != nil
        }.map(\.0)
    }
    /// Deletes the database that a restore replaced: it may hold what is taken down now.
    static func forgetReplaced(_ folder: String) {
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: folder + "/replaced.db" + ending)
        }
    }
    /// Writes a file that is there whole or not at all, readable by its owner alone.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        let part = path + ".part"
        try? FileManager.default.removeItem(atPath: part)
        guard
            FileManager.default.createFile(atPath: part, contents: Data(bytes), attributes: [.posixPermissions: 0o600]),
            rename(part, path) == 0
        else {
            try? FileManager.default.removeItem(atPath: part)
            throw CocoaError(.fileWriteUnknown)
        }
    }
}
