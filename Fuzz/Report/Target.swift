import Foundation
import NewsModel
import Pipeline
import Reporting

/// A report of two tellings, made once: what is broken below.
private let whole: [UInt8] = {
    let text = """
        Mill burns in Tosk

        At least 9 people were hurt in the fire, said Tom Beaton, the harbour master. “The doors were locked,” Ida Lunde said on
        3 March 2031. The company denied that the doors had been locked.
        """
    var accounts = [account(of: text), account(of: text)]
    for i in accounts.indices { accounts[i].article.id = "t\(i)" }
    return report(comparing: accounts).json()
}()

/// libFuzzer's entry. Reports as they are given to `verify` and kept by the database: an error that names the place, or a value that is
/// written as it was read and that every face can show.
///
/// What begins with a brace is a report. Of anything else each three bytes put one byte into a whole one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    var bytes = Array(UnsafeBufferPointer(start: data, count: count))
    if bytes[0] != UInt8(ascii: "{") {
        let edits = bytes
        bytes = whole
        for k in stride(from: 0, to: min(edits.count - 2, 30), by: 3) {
            bytes[(Int(edits[k]) << 8 | Int(edits[k + 1])) % bytes.count] = edits[k + 2]
        }
    }
    guard let read = try? Report(jsonBytes: bytes) else { return 0 }
    let again = try? Report(jsonBytes: read.json())
    precondition(again == read)
    _ = textFace(read, width: 80, colour: true)
    _ = try? htmlFace(read, withText: true)
    return 0
}
