import CCodings
import CCrypto
import Text

/// Zstandard compression for data that Stemma itself writes.
enum Packing {
    /// Compresses bytes with level 6. Stored lines of 4 KB become 2.07 times smaller with level 3 (130 MB/s), 2.11 times with 6 (64
    /// MB/s) and with 9 (36 MB/s).
    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        let room = ZSTD_compressBound(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: room) { out, count in
            let made = bytes.withUnsafeBytes { ZSTD_compress(out.baseAddress, room, $0.baseAddress, $0.count, 6) }
            count = ZSTD_isError(made) != 0 ? 0 : made
        }
    }
    /// Decompresses bytes; nil when they are damaged.
    static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        packed.withUnsafeBytes { packed in
            let size = ZSTD_getFrameContentSize(packed.baseAddress, packed.count)
            // A damaged header can give any size.
            guard size <= 256 << 20 else { return nil }
            var isWhole = false
            let out = [UInt8](unsafeUninitializedCapacity: Int(size)) { out, count in
                let made = ZSTD_decompress(out.baseAddress, Int(size), packed.baseAddress, packed.count)
                isWhole = ZSTD_isError(made) == 0 && made == Int(size)
                count = isWhole ? made : 0
            }
            return isWhole ? out : nil
        }
    }
}

/// SHA-256 of fields; each is preceded by its length, so that different fields never give the same bytes.
struct Digest {
    private var bytes: [UInt8] = []
    mutating func add(_ field: [UInt8]?) {
        guard let field else { return bytes.append(0xFF) }
        bytes.append(0)
        withUnsafeBytes(of: UInt64(field.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes += field
    }
    mutating func add(_ field: String?) { add(field.map { Array($0.utf8) }) }
    mutating func add(_ field: Int?) { add(field.map { String($0) }) }
    var hash: [UInt8] { Self.of(bytes) }
    static func of(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { out, count in
            bytes.withUnsafeBytes { ccrypto_sha256($0.baseAddress, $0.count, out.baseAddress) }
            count = 32
        }
    }
}

extension [UInt8] {
    /// The bytes as lower-case hexadecimal digits.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
extension [UInt8] {
    /// The bytes that hexadecimal digits give; nil when the text has others.
    package init?(hex: some StringProtocol) {
        let digits = hex.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)) }
    }
}
/// A stable id: the first 16 hexadecimal digits of the parts' SHA-256.
package func stableID(_ parts: String...) -> String {
    var digest = Digest()
    for part in parts { digest.add(part) }
    return Array(digest.hash.prefix(8)).hex
}
/// SHA-256.
package func sha256(_ bytes: [UInt8]) -> [UInt8] { Digest.of(bytes) }
/// MD5, for the Fever API; empty when the library does not have it.
package func md5(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { out, count in
        count = ccrypto_md5(bytes, bytes.count, out.baseAddress) == 1 ? 16 : 0
    }
}
