private import CCLD2

/// The language of a text as a BCP 47 primary subtag; nil when CLD2 is not certain.
///
/// CLD2 is slow, so it gets at most `sample` bytes from the middle of the text, cut between scalars.
package func detectLanguage(of bytes: [UInt8], sample: Int = 1500) -> String? {
    var start = bytes.count > sample ? min(bytes.count / 8, bytes.count - sample) : 0
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(bytes.count, start + sample)
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    guard end > start else { return nil }
    var code = [CChar](repeating: 0, count: 16)
    let percent = bytes[start..<end].withUnsafeBytes { raw in
        raw.withMemoryRebound(to: CChar.self) {
            ccld2_detect($0.baseAddress, Int32(truncatingIfNeeded: $0.count), &code)
        }
    }
    guard percent >= 40 else { return nil }
    let name = String(decoding: code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    switch name {
    case "iw": return "he"
    case "un", "": return nil
    default: return String(name.prefix { $0 != "-" })
    }
}
