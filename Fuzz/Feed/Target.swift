import Feeds
import NewsModel

/// libFuzzer's entry. XML, JSON Feed, sitemaps and outlines, to their JSON lines.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let read = readFeed(bytes, url: "https://example.org/feed")
    _ = read.feed.jsonLine(path: "feed")
    _ = read.raw.jsonLine(path: "feed")
    _ = OPML(bytes).written()
    return 0
}
