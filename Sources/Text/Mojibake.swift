/// Repairs UTF-8 that was read as Windows-1252 or Latin-1 and written again ("â€™" for "’", "Ã©" for "é"), where that is certain.
///
/// A run of marks is certain when no text is written so: its bytes are the UTF-8 of a dash, a quotation mark or a currency sign, or it has a
/// control character inside, or it is Ã or Â before a sign that cannot follow a capital letter. Other runs (an "Ö" before a closing quotation
/// mark) are only repaired when every character of the text beyond ASCII stands in such a run, and there are at least three; or when they are
/// Ã or Â and a mark, in a text with three certain ones. The time is linear.
///
/// - Returns: the repaired text and the number of runs; nil if nothing was repaired.
package func repairedMojibake(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    var text = bytes
    var count = 0
    // What was misread twice takes two rounds.
    for _ in 0..<2 {
        guard let repaired = repairedOnce(text) else { break }
        text = repaired.bytes
        count = max(count, repaired.count)
    }
    return count > 0 ? (text, count) : nil
}

private struct MisreadRun {
    var start: Int
    var end: Int
    var value: UInt32
    var isCertain: Bool
    /// Whether it is Ã or Â and one more character.
    var isPair: Bool
}

/// Whether any run is there. All characters that may lead one lie in U+00C2…U+00F4, so their UTF-8 begins with C3, which no other has inside.
private func hasMisreadRun(_ bytes: [UInt8]) -> Bool {
    var i = 0
    while let at = place(of: 0xC3, in: bytes, from: i) {
        i = at + 1
        // What follows a leading character is never ASCII.
        if at + 2 < bytes.count, bytes[at + 2] >= 0x80, misreadRun(bytes, at: at) != nil { return true }
    }
    return false
}
private func repairedOnce(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    guard hasMisreadRun(bytes) else { return nil }
    var runs: [MisreadRun] = []
    var others = 0
    var i = 0
    while i < bytes.count {
        guard bytes[i] >= 0x80 else {
            i += 1
            continue
        }
        if bytes[i] == 0xC3, let run = misreadRun(bytes, at: i) {
            runs.append(run)
            i = run.end
        } else {
            others += 1
            i += scalar(in: bytes, at: i).length
        }
    }
    let certain = runs.count { $0.isCertain }
    if others > 0 || runs.count < 3 {
        runs.removeAll { !$0.isCertain && !($0.isPair && certain >= 3) }
    }
    guard !runs.isEmpty else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var from = 0
    for run in runs {
        out += bytes[from..<run.start]
        append(scalar: run.value, to: &out)
        from = run.end
    }
    out += bytes[from...]
    return (out, runs.count)
}

/// The UTF-8 sequence that the characters from `i` on are the Windows-1252 reading of.
private func misreadRun(_ bytes: [UInt8], at start: Int) -> MisreadRun? {
    let (lead, leadLength) = scalar(in: bytes, at: start)
    guard (0xC2...0xF4).contains(lead) else { return nil }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var read = [UInt8(lead)]
    var i = start + leadLength
    var hasControl = false
    var second: UInt32 = 0
    while read.count < count {
        guard i < bytes.count, bytes[i] >= 0x80 else { return nil }
        let (c, length) = scalar(in: bytes, at: i)
        guard let byte = windows1252(c), (0x80...0xBF).contains(byte) else { return nil }
        if (0x80...0x9F).contains(c) { hasControl = true }
        if read.count == 1 { second = c }
        read.append(byte)
        i += length
    }
    let (value, length) = scalar(in: read, at: 0)
    guard length == count, value >= (count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000), value < 0x110000,
        !(0x80...0x9F).contains(value), !(0xD800...0xDFFF).contains(value)
    else { return nil }
    let isPunctuation = (0x2000...0x206F).contains(value) || (0x20A0...0x20BF).contains(value) || value == 0x2122
    // A sign like © or ¡; not a quotation mark, a space or a soft hyphen, which may follow a capital letter.
    let isPair = lead <= 0xC3
    let isOddPair = isPair && (0xA1...0xBF).contains(second) && ![0xAB, 0xAD, 0xBB].contains(second)
    return MisreadRun(
        start: start, end: i, value: value, isCertain: isPunctuation || hasControl || isOddPair, isPair: isPair)
}
/// The byte that a character has in Windows-1252, or in Latin-1 where that has none.
private func windows1252(_ c: UInt32) -> UInt8? {
    c < 0x100 ? UInt8(truncatingIfNeeded: c) : windows1252Marks[c]
}
private let windows1252Marks: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x2C6: 0x88,
    0x2030: 0x89,
    0x160: 0x8A, 0x2039: 0x8B, 0x152: 0x8C, 0x17D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94,
    0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x2DC: 0x98, 0x2122: 0x99, 0x161: 0x9A, 0x203A: 0x9B, 0x153: 0x9C, 0x17E: 0x9E,
    0x178: 0x9F,
]
