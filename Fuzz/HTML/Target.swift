import Markup

/// libFuzzer's entry. The HTML tokenizer and tree builder, and the tree's outline.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    _ = parseHTML(bytes).outline()
    return 0
}
