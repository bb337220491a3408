// Searching and trimming by bytes: Foundation's string search is slow on Linux and misses matches next to combining marks.

import Glibc

/// Whether the bytes contain `word`.
public func holds(_ bytes: some RandomAccessCollection<UInt8>, _ word: [UInt8]) -> Bool {
    let found: Bool? = bytes.withContiguousStorageIfAvailable { bytes in
        word.withUnsafeBufferPointer { find($0, in: bytes) != nil }
    }
    return found ?? holds(Array(bytes), word)
}
/// The first position of `word` in bytes, from `start` on; nil when there is none or `word` is empty.
public func place(of word: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard start >= 0, start <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
        word.withUnsafeBufferPointer { find($0, in: UnsafeBufferPointer(rebasing: bytes[start...])) }
    }.map { $0 + start }
}
/// Whether the bytes contain an ASCII word.
public func holds(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in word.withUTF8Buffer { find($0, in: bytes) != nil } }
}

extension String {
    /// Whether this text contains `word`, byte for byte.
    public func holds(_ word: StaticString) -> Bool {
        var text = self
        return text.withUTF8 { bytes in word.withUTF8Buffer { find($0, in: bytes) != nil } }
    }
    /// The first range of `needle`, byte for byte; nil when there is none.
    public func firstRange(of needle: String) -> Range<String.Index>? {
        var (text, word) = (self, needle)
        guard let at = text.withUTF8({ bytes in word.withUTF8 { find($0, in: bytes) } }) else { return nil }
        let start = utf8.index(startIndex, offsetBy: at)
        return start..<utf8.index(start, offsetBy: needle.utf8.count)
    }
}
extension StringProtocol {
    /// The text without ASCII white space at its ends.
    public func trimmed() -> String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
            let last = bytes.lastIndex(where: { !$0.isASCIISpace })
        else { return "" }
        return String(utf8: bytes[first...last])
    }
}

/// The first position of `word`; nil when there is none or `word` is empty.
private func find(_ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !word.isEmpty, let first = word.baseAddress, let start = bytes.baseAddress else { return nil }
    var i = 0
    while i + word.count <= bytes.count {
        // What is left for the word's first byte; the rest of the word has room behind it.
        guard let found = memchr(start + i, Int32(first.pointee), bytes.count - word.count - i + 1) else { return nil }
        i = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if memcmp(start + i, first, word.count) == 0 { return i }
        i += 1
    }
    return nil
}
/// The first position of a byte, from `start` on.
func place(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        return memchr(base + start, Int32(byte), bytes.count - start).map {
            UnsafeRawPointer($0) - UnsafeRawPointer(base)
        }
    }
}
