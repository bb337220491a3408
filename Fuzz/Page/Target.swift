import Extraction
import NewsModel

/// libFuzzer's entry. A page from its bytes to its JSON line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    _ = extract(page: bytes, id: "page", url: "https://example.org/2022/02/17/a").jsonLine()
    return 0
}
