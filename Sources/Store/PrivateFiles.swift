import Foundation

/// Files that only their owner may read: a database contains whole texts, hooks' secrets, and who reads what.
package enum PrivateFiles {
    /// The files of a data folder that only the owner may read.
    private static let names = [
        "stemma.db", "stemma.db-wal", "stemma.db-shm", "stemma.lock", "takedowns.jsonl", "replaced.db",
    ]

    /// Removes other users' permissions from a data folder and its files.
    ///
    /// - Returns: the paths that others could access before.
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
    /// Deletes the database that a restore replaced, because it may contain text that has been taken down.
    static func forgetReplaced(_ folder: String) {
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: folder + "/replaced.db" + ending)
        }
    }
    /// Writes a file atomically; only its owner can read it.
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
