// Bytes and Unicode; nothing here knows about news:
//
//   Token, tokenize(_:from:…)   words, numbers and marks of a text           Token.swift, Tokenizer.swift
//   Hash                        FNV-1a of folded words                       Hash.swift
//   PhraseTable                 phrases of one or more words → a value       PhraseTable.swift
//   Stemmer                     Snowball                                     Stemmer.swift
//   detectLanguage(of:)         CLD2                                         LanguageDetection.swift
//   NumberFormat                digits with any grouping → a value           Numbers.swift
//   Sketch                      MinHash of shingles                          Sketch.swift
//   DisjointSets                union-find                                   DisjointSets.swift
//   Skeleton                    names across spellings and scripts           Skeleton.swift
//   isWellFormedUTF8(_:)        UTF-8, and strings of it                     WellFormed.swift

/// Named bytes for scanners.
extension UInt8 {
    package static let newline = UInt8(ascii: "\n")
    package static let space = UInt8(ascii: " ")
    package static let fullStop = UInt8(ascii: ".")
    package static let comma = UInt8(ascii: ",")
    @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    @inlinable package var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
    @inlinable package var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

/// The Unicode scalar at a position of a UTF-8 text and its length in bytes; an ill-formed byte counts as U+FFFD of length 1.
package func scalar(in bytes: [UInt8], at i: Int) -> (value: UInt32, length: Int) {
    let first = bytes[i]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, i + length <= bytes.count, first < 0xF5 else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for k in 1..<length {
        let byte = bytes[i + k]
        guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
}

/// Appends a scalar as UTF-8.
package func append(scalar value: UInt32, to out: inout [UInt8]) {
    switch value {
    case 0..<0x80: out.append(UInt8(value))
    case 0x80..<0x800:
        out.append(UInt8(0xC0 | value >> 6))
        out.append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
        out.append(UInt8(0xE0 | value >> 12))
        out.append(UInt8(0x80 | (value >> 6) & 0x3F))
        out.append(UInt8(0x80 | value & 0x3F))
    default:
        out.append(UInt8(0xF0 | (value >> 18) & 7))
        out.append(UInt8(0x80 | (value >> 12) & 0x3F))
        out.append(UInt8(0x80 | (value >> 6) & 0x3F))
        out.append(UInt8(0x80 | value & 0x3F))
    }
}

/// The lower-case form of Latin, Greek, Cyrillic and Armenian letters; other scalars are unchanged.
package func lowercase(_ c: UInt32) -> UInt32 {
    switch c {
    case 0x41...0x5A: c + 32
    case 0xC0...0xDE where c != 0xD7: c + 32
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: c | 1
    case 0x139...0x148, 0x179...0x17E: c & 1 == 1 ? c + 1 : c
    case 0x178: 0xFF
    case 0x386: 0x3AC
    case 0x388...0x38A: c + 37
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: c + 63
    case 0x391...0x3AB where c != 0x3A2: c + 32
    case 0x400...0x40F: c + 80
    case 0x410...0x42F: c + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: c | 1
    case 0x531...0x556: c + 48
    default: c
    }
}

/// The tokenizer's classes of scalars beyond ASCII.
package enum ScalarClass: Sendable { case letter, ideograph, mark, space, digit }

/// The class of a scalar at or above U+0080.
package func scalarClass(_ c: UInt32) -> ScalarClass {
    switch c {
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA1...0xBF, 0xD7, 0xF7: .mark
    case 0x2C2...0x2DF, 0x37E, 0x387, 0x482, 0x55A...0x55F, 0x589...0x58F, 0x5BE, 0x5C0, 0x5C3, 0x5F3, 0x5F4: .mark
    case 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0xE3F, 0xE4F, 0xE5A, 0xE5B: .mark
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
    case 0x200B...0x2BFF where c != 0x200C && c != 0x200D: .mark
    case 0x2E00...0x2E7F, 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0xFE10...0xFE6F: .mark
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: .mark
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        .ideograph
    case 0x1F000...0x1FAFF, 0xE000...0xF8FF: .mark
    default: .letter
    }
}
