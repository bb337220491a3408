import Foundation
import TestSupport
import Testing

@testable import Fetching

@Suite struct CodingsTests {
    private func packed(_ bytes: [UInt8], _ command: [String]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("codings-" + UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Programs.run("env", command + [file.path]).out
    }
    private let text = Array(String(repeating: "Two men were held over the fire. ", count: 400).utf8)
    /// Brotli of "ferry", uncompressed metablock (RFC 7932, section 9.2), and a Zstandard frame with a raw block (RFC 8878, 3.1.1).
    private let brotli: [UInt8] = [0x0B, 0x02, 0x80, 0x66, 0x65, 0x72, 0x72, 0x79, 0x03]
    private let zstandard: [UInt8] = [
        0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x05, 0x29, 0x00, 0x00, 0x66, 0x65, 0x72, 0x72, 0x79,
    ]

    @Test func whatIsPackedComesOut() throws {
        let gzip = try packed(text, ["gzip", "-c"])
        #expect(try unpack(gzip, coding: "gzip", limit: 1 << 20) == text)
        #expect(try unpack(gzip + gzip, coding: "x-gzip", limit: 1 << 20) == text + text)
        #expect(try unpack(packed(gzip, ["gzip", "-c"]), coding: "gzip, gzip", limit: 1 << 20) == text)
        #expect(try unpack(brotli, coding: "br", limit: 100) == Array("ferry".utf8))
        #expect(try unpack(zstandard, coding: "zstd", limit: 100) == Array("ferry".utf8))
        #expect(try unpack(text, coding: "identity", limit: 10) == text)
        // Some say gzip and send plain text.
        #expect(try unpack(text, coding: "gzip", limit: 1 << 20) == text)
    }
    @Test func whatIsCutBrokenOrTooMuchDoesNot() throws {
        let gzip = try packed(text, ["gzip", "-c"])
        #expect(throws: FetchFailure.tooLarge(100)) { try unpack(gzip, coding: "gzip", limit: 100) }
        #expect(throws: FetchFailure.tooLarge(3)) { try unpack(brotli, coding: "br", limit: 3) }
        #expect(throws: FetchFailure.tooLarge(3)) { try unpack(zstandard, coding: "zstd", limit: 3) }
        for coding in ["gzip", "br", "zstd"] {
            let whole = coding == "gzip" ? gzip : coding == "br" ? brotli : zstandard
            #expect(throws: FetchFailure.self) { try unpack(whole.dropLast(3), coding: coding, limit: 1 << 20) }
        }
        var broken = gzip
        broken[broken.count - 6] ^= 1
        #expect(throws: FetchFailure.self) { try unpack(broken, coding: "gzip", limit: 1 << 20) }
        #expect(throws: FetchFailure.self) { try unpack(text, coding: "x-evil", limit: 1 << 20) }
        #expect(throws: FetchFailure.self) { try unpack(gzip, coding: "gzip, gzip, gzip", limit: 1 << 20) }
    }
    @Test func wreckedDataNeverTraps() throws {
        var wreckage = Wreckage(seed: 8)
        let gzip = try packed(text, ["gzip", "-c"])
        for (coding, whole) in [
            ("gzip", gzip), ("deflate", Array(gzip.dropFirst(10))), ("br", brotli), ("zstd", zstandard),
        ] {
            var bytes = whole
            for n in 0..<300 {
                bytes = wreckage.wreck(n % 10 == 0 ? whole : bytes)
                if let out = try? unpack(bytes, coding: coding, limit: 1 << 16) {
                    #expect(out.count <= 1 << 16 || coding == "gzip")
                }
            }
        }
    }
}
