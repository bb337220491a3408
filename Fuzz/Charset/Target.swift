import Markup

/// libFuzzer's entry. Every charset, chosen by the first byte, and the guess.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    _ = decodeMarkup(
        Array(bytes.dropFirst()), header: Charset.all.isEmpty ? nil : Charset.all[Int(bytes[0]) % Charset.all.count])
    _ = decodeMarkup(bytes)
    _ = try? decodeText(bytes)
    return 0
}
