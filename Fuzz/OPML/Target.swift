import Feeds
import NewsModel

/// libFuzzer's entry. Outlines of sources, read, written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let outline = OPML(bytes)
    let again = OPML(Array(outline.written().utf8))
    // No source is lost on the way through a file.
    precondition(again.feeds.count == outline.feeds.count)
    return 0
}
