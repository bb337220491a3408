import Foundation
import GRDB

// Bytes are blobs.
extension Array: @retroactive SQLExpressible, @retroactive SQLSpecificExpressible, @retroactive SQLOrderingTerm,
    @retroactive SQLSelectable, @retroactive StatementBinding, @retroactive DatabaseValueConvertible
where Element == UInt8 {
    public var databaseValue: DatabaseValue { Data(self).databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> [UInt8]? {
        Data.fromDatabaseValue(value).map { [UInt8]($0) }
    }
}
