import Foundation
import GRDB

// Byte arrays are stored as blobs.
extension Array: @retroactive SQLExpressible, @retroactive SQLSpecificExpressible, @retroactive SQLOrderingTerm,
    @retroactive SQLSelectable, @retroactive StatementBinding, @retroactive DatabaseValueConvertible
where Element == UInt8 {
    /// A blob.
    public var databaseValue: DatabaseValue { Data(self).databaseValue }
    /// A blob's bytes.
    public static func fromDatabaseValue(_ value: DatabaseValue) -> [UInt8]? {
        Data.fromDatabaseValue(value).map { [UInt8]($0) }
    }
}

extension Database {
    /// Executes one statement, which is prepared once for each connection.
    func run(sql: String, arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
    /// The first row of a statement that is prepared once for each connection.
    func row(sql: String, arguments: StatementArguments = StatementArguments()) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

extension Row {
    /// A column's value.
    ///
    /// - Throws: when a damaged row has a value of another type. (GRDB's subscripts end the process then.)
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value { try decode(forColumn: column) }
}
