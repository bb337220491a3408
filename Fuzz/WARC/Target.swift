import Archives

/// libFuzzer's entry. Web archives, packed or not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var reader = WARCReader { offset, count in Array(bytes.dropFirst(offset).prefix(count)) }
    var found = 0
    while let item = reader.next() {
        if case .record(let record) = item { _ = try? record.page() }
        found += 1
        // No item is smaller than a record's first line, unpacked.
        precondition(found <= count + WARCReader.limit / 8)
    }
    return 0
}
