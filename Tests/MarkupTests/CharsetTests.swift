import Foundation
import Markup
import TestSupport
import Testing

@Suite struct DecodingTests {
    @Test func utf8Passes() throws {
        let text = try decodeText(Array("Grüße\r\naus Köln".utf8))
        #expect(text.charset == "utf-8" && String(decoding: text.bytes, as: UTF8.self) == "Grüße\naus Köln")
    }
    @Test func latinIsTold() throws {
        let text = try decodeText([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x61, 0x75, 0x73, 0x20, 0x4B, 0xF6, 0x6C, 0x6E])
        #expect(text.charset == "windows-1252" && String(decoding: text.bytes, as: UTF8.self) == "Grüße aus Köln")
    }
    @Test func cyrillicIsTold() throws {
        let bytes: [UInt8] = [
            0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x20, 0xE7, 0xE0, 0xFF, 0xE2, 0xE8, 0xEB, 0xE0, 0x20, 0xE2, 0x20, 0xF7,
            0xE5, 0xF2, 0xE2, 0xE5, 0xF0, 0xE3,
        ]
        let text = try decodeText(bytes)
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Москва заявила в четверг")
    }
    @Test func utf16IsTold() throws {
        let units = Array("Hallo Wörld".utf16)
        let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        #expect(String(decoding: try decodeText([0xFF, 0xFE] + bytes).bytes, as: UTF8.self) == "Hallo Wörld")
        #expect(String(decoding: try decodeText(bytes).bytes, as: UTF8.self) == "Hallo Wörld")
    }
    @Test func labelsThatHideMarkupAreUnknown() {
        for label in ["utf-7", "UTF7", "x-unicode-7", "scsu", "bocu-1", "cesu-8"] {
            #expect(Charset.labelled(label) == nil)
        }
        let page = Array("<meta charset=utf-7>+ADw-script+AD4-".utf8)
        #expect(decodeMarkup(page).bytes == page)
    }
    @Test func binaryIsRefused() {
        #expect(throws: UndecodableText.self) {
            try decodeText((0..<600).map { UInt8(truncatingIfNeeded: $0 &* 37) & 0x1F })
        }
    }
    @Test func wreckageNeverTraps() {
        var wreckage = Wreckage(seed: 11)
        var bytes = Array("Ein Satz, zwei Sätze. Три слова".utf8)
        for _ in 0..<500 {
            bytes = Array(wreckage.wreck(bytes).prefix(300)) + [0xC3]
            _ = try? decodeText(bytes)
        }
    }
    /// Every multi-byte charset and each alphabet's code pages, told by their bytes alone.
    @Test(arguments: Repository.fixtures("charsets"))
    func charsetsAreTold(_ file: URL) throws {
        let name = file.deletingPathExtension().lastPathComponent
        let text = Repository.text(Repository.root.appendingPathComponent("Fixtures/charsets.txt"))
        let label = String(name.prefix { $0 != "+" })
        let charset = try #require(Charset.labelled(label))
        let bytes = Repository.bytes(file)
        let plain = String(decoding: charset.decode(bytes), as: UTF8.self)
        #expect(text.contains(plain) && !plain.contains("\u{FFFD}"), "\(plain)")
        #expect(String(decoding: decodeMarkup(bytes, header: label).bytes, as: UTF8.self) == plain)
        // gb18030 and gbk, koi8-r and koi8-u are one to the eye.
        #expect(String(decoding: decodeMarkup(bytes).bytes, as: UTF8.self) == plain)
    }
}
