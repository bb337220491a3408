/// Whether all bytes are valid UTF-8.
package func isWellFormedUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isWellFormedUTF8($0, from: 0) } }
/// The same from a character's first byte on. Swift's own validation takes several times as long.
package func isWellFormedUTF8(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
    let end = bytes.count
    var i = start
    // Every index is below the end: by the loop's condition, or as `i + length <= end` says.
    while i < end {
        let first = bytes[i]
        if first < 0x80 {
            i = nonASCII(bytes, from: i + 1)
            continue
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, i + length <= end else { return false }
        // The second byte excludes overlong forms, surrogates and what is beyond U+10FFFF.
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard bytes[i + 1] >= lowest, bytes[i + 1] <= highest,
            length < 3 || bytes[i + 2] & 0xC0 == 0x80, length < 4 || bytes[i + 3] & 0xC0 == 0x80
        else { return false }
        i += length
    }
    return true
}
/// The first position from `start` on whose byte is not ASCII; the count if there is none.
package func nonASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let end = bytes.count
    var i = start
    // Eight bytes at a time while eight are left, then one by one.
    while i + 8 <= end, bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { i += 8 }
    while i < end, bytes[i] < 0x80 { i += 1 }
    return i
}

extension String {
    /// The text of bytes that are most likely UTF-8; what is ill-formed becomes U+FFFD. The same as `String(decoding:as:)`, and faster.
    package init(utf8 bytes: ArraySlice<UInt8>) {
        let text: String? = bytes.withUnsafeBytes { raw in
            let first = nonASCII(raw, from: 0)
            guard isWellFormedUTF8(raw, from: first) else { return nil }
            // Unchecked, because it was checked just now.
            return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: first == raw.count))
        }
        self = text ?? String(decoding: bytes, as: UTF8.self)
    }
    package init(utf8 bytes: [UInt8]) { self.init(utf8: bytes[...]) }
}
