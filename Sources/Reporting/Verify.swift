import NewsModel

/// The first line in which two reports differ, counted from 1, with both lines; nil when the bytes are equal.
public func firstDifference(_ given: [UInt8], _ made: [UInt8]) -> (line: Int, given: String?, made: String?)? {
    guard given != made else { return nil }
    let a = given.split(separator: 0x0A, omittingEmptySubsequences: false)
    let b = made.split(separator: 0x0A, omittingEmptySubsequences: false)
    for i in 0..<max(a.count, b.count) {
        let x = i < a.count ? Array(a[i]) : nil
        let y = i < b.count ? Array(b[i]) : nil
        if x != y {
            return (i + 1, x.map { String(decoding: $0, as: UTF8.self) }, y.map { String(decoding: $0, as: UTF8.self) })
        }
    }
    return (max(a.count, b.count), nil, nil)
}
