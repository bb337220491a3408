import Glibc
import Synchronization

/// The encodings' tables. They are taken from the C library, character by character, once for each encoding that occurs. So its
/// converter sees every code but no byte of a page.
enum CharsetTables {
    /// The scalars for the bytes 0x80…0xFF in a single-byte encoding; nil when there is no such encoding.
    static func upperHalf(_ name: String) -> [UInt32]? {
        cached(name) {
            guard let library = libraryNames[name], let converter = Converter(library) else { return [] }
            return (0x80...0xFF).map { byte in
                let value = converter.scalars([UInt8(byte)]).first ?? 0
                // In these ten code pages the standard has C1 controls where the vendor's table has no character.
                let isOpen =
                    byte < 0xA0 && (name.hasPrefix("windows-125") || name == "windows-874" || name.hasPrefix("iso-"))
                return value == 0 ? (isOpen ? UInt32(byte) : 0xFFFD) : value
            }
        }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    /// The scalar for two bytes, at lead × 256 + trail; 0 for none. The upper byte marks a combining mark.
    static func pairs(_ name: String) -> [UInt32] {
        cached(name) {
            var table = [UInt32](repeating: 0, count: 65536)
            guard let library = libraryNames[name], let converter = Converter(library) else { return table }
            for lead in 0x81...0xFE {
                for trail in 0x31...0xFE {
                    let found = converter.scalars([UInt8(lead), UInt8(trail)])
                    guard let first = found.first, found.count <= 2 else { continue }
                    if found.count == 1 { table[lead << 8 | trail] = first }
                    if found.count == 2, found[1] == 0x304 || found[1] == 0x30C {
                        table[lead << 8 | trail] = first | (found[1] == 0x304 ? 1 : 2) << 24
                    }
                }
            }
            return table
        } ?? [UInt32](repeating: 0, count: 65536)
    }
    /// JIS X 0212, the three-byte part of EUC-JP, at second × 256 + third byte.
    static let supplement: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 65536)
        guard let converter = Converter("EUC-JP-MS") else { return table }
        for second in 0xA1...0xFE {
            for third in 0xA1...0xFE {
                let found = converter.scalars([0x8F, UInt8(second), UInt8(third)])
                if found.count == 1 { table[second << 8 | third] = found[0] }
            }
        }
        return table
    }()
    /// A four-byte character of GB 18030; 0 for nothing.
    static func fourBytes(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> UInt32 {
        let pointer = ((Int(a) - 0x81) * 10 + Int(b) - 0x30) * 1260 + (Int(c) - 0x81) * 10 + Int(d) - 0x30
        if pointer >= 189_000, pointer <= 1_237_575 { return UInt32(pointer - 189_000 + 0x10000) }
        return four.indices.contains(pointer) ? four[pointer] : 0
    }
    private static let four: [UInt32] = {
        guard let converter = Converter("GB18030") else { return [] }
        return (0..<39_420).map { pointer in
            let d = UInt8(pointer % 10 + 0x30)
            let c = UInt8(pointer / 10 % 126 + 0x81)
            let b = UInt8(pointer / 1260 % 10 + 0x30)
            let a = UInt8(pointer / 12_600 + 0x81)
            return converter.scalars([a, b, c, d]).first ?? 0
        }
    }()

    private static let cache = Mutex<[String: [UInt32]]>([:])
    private static func cached(_ name: String, _ make: () -> [UInt32]) -> [UInt32]? {
        cache.withLock { cache in
            if let known = cache[name] { return known }
            let made = make()
            cache[name] = made
            return made
        }
    }

    /// The C library's names of the standard's encodings.
    private static let libraryNames: [String: String] = {
        var names = [
            "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS", "shift_jis": "CP932",
            "euc-kr": "CP949", "ibm866": "IBM866", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "macintosh": "MACINTOSH",
            "x-mac-cyrillic": "MAC-UK", "windows-874": "CP874", "iso-8859-8-i": "ISO-8859-8",
        ]
        for n in 1250...1258 { names["windows-\(n)"] = "CP\(n)" }
        for n in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] { names["iso-8859-\(n)"] = "ISO-8859-\(n)" }
        return names
    }()
}

/// The C library's converter of one encoding, used only for single characters that this program makes.
private final class Converter {
    private let handle: iconv_t

    init?(_ name: String) {
        guard let handle = iconv_open("UTF-32LE", name), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }
    deinit { iconv_close(handle) }

    /// The one or two scalars for the bytes; empty for none.
    func scalars(_ bytes: [UInt8]) -> [UInt32] {
        var source = bytes.map { CChar(bitPattern: $0) }
        var out = [CChar](repeating: 0, count: 16)
        iconv(handle, nil, nil, nil, nil)
        let written: Int? = source.withUnsafeMutableBufferPointer { input in
            out.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var left = input.count
                var to = output.baseAddress
                var room = output.count
                guard Int(bitPattern: UInt(bitPattern: iconv(handle, &from, &left, &to, &room))) != -1 else {
                    return nil
                }
                // The converter may hold a character back, waiting for a combining mark.
                iconv(handle, nil, nil, &to, &room)
                return left == 0 ? output.count - room : nil
            }
        }
        guard let written, written % 4 == 0 else { return [] }
        return stride(from: 0, to: written, by: 4).map { at in
            (0..<4).reduce(UInt32(0)) { $0 | UInt32(UInt8(bitPattern: out[at + $1])) << (8 * UInt32($1)) }
        }
    }
}
