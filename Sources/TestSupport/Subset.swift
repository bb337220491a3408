import NewsModel

/// The paths at which a value lacks what is expected; empty when nothing is missing.
///
/// Every expected member of an object must be there; an array must have the expected elements in order, and no others.
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
