private import CSnowball

/// A Snowball stemmer; in languages without one, words stay unchanged.
///
/// Not thread-safe (the C handle keeps a buffer): make one for each task.
package final class Stemmer {
    private let handle: OpaquePointer?
    @exclusivity(unchecked) private var folded: [UInt8] = []

    /// Makes a stemmer for a BCP 47 primary subtag.
    package init(language: String) {
        handle = sb_stemmer_new(language, nil)
    }
    deinit { if let handle { sb_stemmer_delete(handle) } }

    /// The hash of the stem of the word at `[start, end)`.
    package func key(_ bytes: [UInt8], from start: Int, to end: Int) -> UInt64 {
        folded.removeAll(keepingCapacity: true)
        var i = start
        while i < end {
            let byte = bytes[i]
            if byte < 0x80 {
                folded.append(byte.isASCIIUpper ? byte | 0x20 : byte)
                i += 1
            } else {
                let (c, length) = scalar(in: bytes, at: i)
                let lower = lowercase(c)
                append(scalar: lower == 0x2019 ? 0x27 : lower, to: &folded)
                i += length
            }
        }
        guard let handle, folded.count < 64 else { return Hash.of(folded) }
        let stem = sb_stemmer_stem(handle, folded, Int32(folded.count))
        guard let stem else { return Hash.of(folded) }
        let length = Int(sb_stemmer_length(handle))
        var hash = Hash.seed
        for k in 0..<max(0, length) { Hash.add(stem[k], to: &hash) }
        return hash
    }
    /// The hash of the stem of a word.
    package func key(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return key(bytes, from: 0, to: bytes.count)
    }
}
