import NewsModel

/// Where a value lacks what is expected of it: members and elements that differ, as paths; empty when all is there.
///
/// Of an object every expected member must be there; of an array the elements in their order, and no more.
public func missing(_ expected: JSONValue, in actual: JSONValue?, at path: String = "") -> [String] {
    switch (expected, actual) {
    case (.object(let wanted), .object?):
        return wanted.keys.sorted().flatMap { missing(wanted[$0] ?? .null, in: actual?[$0], at: path + "." + $0) }
    case (.array(let wanted), .array(let found)?):
        guard wanted.count == found.count else { return ["\(path): \(found.count) elements, not \(wanted.count)"] }
        return wanted.indices.flatMap { missing(wanted[$0], in: found[$0], at: "\(path)[\($0)]") }
    default:
        return expected == (actual ?? .null) ? [] : ["\(path): \(actual.map { "\($0)" } ?? "nothing"), not \(expected)"]
    }
}
