import Testing

@testable import Pictures

/// Pictures from outside: what they are, and what is left of them.
@Suite struct PictureTests {
    /// A PNG of one colour, without compression, with a text in it.
    private func png(_ width: Int, _ height: Int, text: String = "taken in Lorn") -> [UInt8] {
        func big(_ n: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: n >> $0) } }
        var table: [UInt32] = (0..<256).map { n in
            (0..<8).reduce(UInt32(n)) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ c >> 1 : c >> 1 }
        }
        table.append(0)
        func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
            let inside = Array(name.utf8) + body
            let crc = ~inside.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
            return big(body.count) + inside + big(Int(crc))
        }
        let row = [UInt8(0)] + Array(repeating: [200, 80, 40] as [UInt8], count: width).flatMap(\.self)
        let raw = Array(repeating: row, count: height).flatMap(\.self)
        var packed: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: raw.count, by: 65_535) {
            let part = raw[start..<min(start + 65_535, raw.count)]
            let count = part.count
            packed += [
                start + count == raw.count ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8), ~UInt8(count & 0xFF),
                ~UInt8(count >> 8),
            ]
            packed += part
        }
        let (a, b) = raw.reduce((1, 0)) { s, byte in
            let a = (s.0 + Int(byte)) % 65_521
            return (a, (s.1 + a) % 65_521)
        }
        packed += big(b << 16 | a)
        return [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + chunk("IHDR", big(width) + big(height) + [8, 2, 0, 0, 0])
            + chunk("tEXt", Array("Comment\0\(text)".utf8)) + chunk("IDAT", packed) + chunk("IEND", [])
    }
    private func problem(_ bytes: [UInt8]) -> String? {
        do throws(PictureProblem) {
            _ = try scaled(bytes)
            return nil
        } catch { return error.description }
    }

    @Test func aPictureBecomesASmallJPEGWithoutWords() throws {
        let picture = try scaled(png(1600, 400))
        #expect(picture.width == 1280 && picture.height == 320)
        #expect(PictureHeader(picture.bytes) == PictureHeader(kind: .jpeg, width: 1280, height: 320))
        #expect(!String(decoding: picture.bytes, as: UTF8.self).contains("Lorn"))
        // What is small stays as large as it is; a JPEG is read again.
        let again = try scaled(try scaled(png(300, 200)).bytes)
        #expect(again.width == 300 && again.height == 200)
    }
    @Test func whatCannotBeShownIsToldInWords() {
        var large = png(200, 100)
        // Its header says that it has 50 million pixels.
        large.replaceSubrange(16..<24, with: [0, 0, 0x1F, 0x40, 0, 0, 0x18, 0x6A])
        #expect(problem(large)?.contains("too large (8000 × 6250 pixels)") == true)
        #expect(problem(png(40, 30))?.contains("too small") == true)
        for text in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "", "<html>", "RIFF1234WEBP",
        ] {
            #expect(problem(Array(text.utf8))?.contains("no JPEG, PNG, GIF or WebP") == true, "\(text)")
        }
        #expect(problem(Array(png(200, 100).prefix(60)))?.contains("damaged") == true)
    }
    @Test func headersTellTheSize() {
        let gif: [UInt8] = Array("GIF89a".utf8) + [0x2C, 0x01, 0xC8, 0x00]
        #expect(PictureHeader(gif) == PictureHeader(kind: .gif, width: 300, height: 200))
        let webp: [UInt8] =
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [
                10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0,
            ]
        #expect(PictureHeader(webp) == PictureHeader(kind: .webp, width: 300, height: 200))
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 0x2C, 3]
        #expect(PictureHeader(jpeg) == PictureHeader(kind: .jpeg, width: 300, height: 200))
        // A length of nothing, and one that leads outside.
        #expect(PictureHeader([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0]) == nil)
        #expect(PictureHeader([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]) == nil)
        // A size hidden from those who read stuffed bytes as a segment.
        #expect(PictureHeader([0xFF, 0xD8, 0xFF, 0x00, 0, 4, 1, 1, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 0x2C, 3]) == nil)
    }
    /// Flipped and cut bytes give a picture or a problem, never a trap.
    @Test(arguments: 0..<6) func brokenBytesAreAProblemOrAPicture(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % most
        }
        let sound = [png(200, 100), try scaled(png(200, 100)).bytes]
        for _ in 0..<40 {
            var bytes = sound[next(2)]
            for _ in 0...next(8) { bytes[next(bytes.count)] ^= UInt8(1 << next(8)) }
            if next(3) == 0 { bytes.removeLast(next(bytes.count)) }
            _ = problem(bytes)
        }
    }
}
