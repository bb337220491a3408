// blocktable OUT PAGE…: the measures of every block of the pages, for Evaluation/train-blocks.
// blocktable --lines OUT TEXT…: those of every line of the texts, for Evaluation/train-lines.
// blocktable --titles PAGE ADDRESS PAGE ADDRESS…: the texts that may be each page's title with their features, a JSON line a page, for
// Evaluation/train-titles; an address may be empty.
//
// Writes OUT.f32 (little-endian floats, one row a block or line), OUT.names (a column's name a line) and, on standard output, a JSON
// line for each file: its path and the texts of its blocks or lines.

import Extraction
import Foundation

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--titles" {
    var rest = arguments.dropFirst()
    while let path = rest.popFirst(), let url = rest.popFirst() {
        guard let bytes = FileManager.default.contents(atPath: path) else { continue }
        let candidates = titleTable(page: [UInt8](bytes), url: url.isEmpty ? nil : url)
        let rows = candidates.map { ["text": $0.text, "features": $0.features] as [String: Any] }
        let line = try JSONSerialization.data(withJSONObject: ["path": path, "candidates": rows])
        print(String(decoding: line, as: UTF8.self))
    }
    exit(0)
}
let ofLines = arguments.first == "--lines"
if ofLines { arguments.removeFirst() }
guard let out = arguments.first, FileManager.default.createFile(atPath: out + ".f32", contents: nil),
    let file = FileHandle(forWritingAtPath: out + ".f32")
else {
    FileHandle.standardError.write(Data("usage: blocktable [--lines] OUT FILE…\n".utf8))
    exit(2)
}
for path in arguments.dropFirst() {
    guard let bytes = FileManager.default.contents(atPath: path) else { continue }
    let table = ofLines ? lineTable(text: [UInt8](bytes)) : blockTable(page: [UInt8](bytes))
    try table.names.joined(separator: "\n").write(toFile: out + ".names", atomically: true, encoding: .utf8)
    table.rows.withUnsafeBytes { file.write(Data($0)) }
    let line = try JSONSerialization.data(withJSONObject: ["path": path, "texts": table.texts])
    print(String(decoding: line, as: UTF8.self))
}
