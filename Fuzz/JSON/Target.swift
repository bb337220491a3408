import NewsModel

/// libFuzzer's entry. The JSON of the API's bodies and of every line: what is read is written, and read again to the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    guard let value = try? JSONValue(parsing: Array(UnsafeBufferPointer(start: data, count: count))) else { return 0 }
    var writer = JSONWriter()
    writer.value(value)
    let again = try? JSONValue(parsing: writer.bytes)
    precondition(again == value)
    return 0
}
