/// What the first bytes of a picture say: its kind and its size in pixels.
///
/// Formats: PNG (ISO 15948), GIF89a, JPEG (ITU T.81), WebP (RFC 9649).
struct PictureHeader: Equatable {
    enum Kind: Int32 { case jpeg = 0, png = 1, gif = 2, webp = 3 }
    var kind: Kind
    var width: Int
    var height: Int

    /// Nil when the bytes begin none of these formats, or end before the size.
    init?(_ bytes: [UInt8]) {
        func byte(_ i: Int) -> Int? { bytes.indices.contains(i) ? Int(bytes[i]) : nil }
        func big(_ i: Int, _ count: Int) -> Int? {
            (0..<count).reduce(Int?(0)) { sum, k in sum.flatMap { s in byte(i + k).map { s << 8 | $0 } } }
        }
        func little(_ i: Int, _ count: Int) -> Int? {
            (0..<count).reversed().reduce(Int?(0)) { sum, k in sum.flatMap { s in byte(i + k).map { s << 8 | $0 } } }
        }
        func begins(_ text: StaticString, at i: Int = 0) -> Bool {
            text.withUTF8Buffer { $0.enumerated().allSatisfy { byte(i + $0.offset) == Int($0.element) } }
        }
        func make(_ kind: Kind, _ width: Int?, _ height: Int?) -> PictureHeader? {
            guard let width, let height, width > 0, height > 0 else { return nil }
            return PictureHeader(kind: kind, width: width, height: height)
        }
        var found: PictureHeader?
        if byte(0) == 0x89, begins("PNG\r\n\u{1A}\n", at: 1), begins("IHDR", at: 12) {
            found = make(.png, big(16, 4), big(20, 4))
        } else if begins("GIF87a") || begins("GIF89a") {
            found = make(.gif, little(6, 2), little(8, 2))
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            if begins("VP8X", at: 12) {
                found = make(.webp, little(24, 3).map { $0 + 1 }, little(27, 3).map { $0 + 1 })
            } else if begins("VP8L", at: 12), byte(20) == 0x2F, let bits = little(21, 4) {
                found = make(.webp, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
            } else if begins("VP8 ", at: 12), little(23, 3) == 0x2A019D {
                found = make(.webp, little(26, 2).map { $0 & 0x3FFF }, little(28, 2).map { $0 & 0x3FFF })
            }
        } else if big(0, 2) == 0xFFD8 {
            // Segments of a marker and a length, until one that begins a frame.
            var i = 2
            while let mark = big(i, 2), mark >> 8 == 0xFF {
                let kind = mark & 0xFF
                if kind == 0xFF {
                    i += 1
                    continue
                }
                if kind == 0x01 || (0xD0...0xD8).contains(kind) {
                    i += 2
                    continue
                }
                // Other bytes behind FF are no marker with a length; decoders skip them, each in its way.
                guard kind >= 0xC0, kind != 0xD9, kind != 0xDA, let length = big(i + 2, 2), length >= 2 else { break }
                if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
                    found = make(.jpeg, big(i + 7, 2), big(i + 5, 2))
                    break
                }
                i += 2 + length
            }
        }
        guard let found else { return nil }
        self = found
    }
    init(kind: Kind, width: Int, height: Int) {
        self.kind = kind
        self.width = width
        self.height = height
    }
}
