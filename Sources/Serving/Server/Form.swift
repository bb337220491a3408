import HTTPTypes
import Hummingbird
import Reporting
import Text

extension Request {
    /// A parameter of the query as forms send it, where a plus is a space; nil when it is not there.
    func asked(_ name: String) -> String? { askedFor(name, in: uri.query) }
}

/// A parameter of a query, where a plus is a space; nil when it is not there.
func askedFor(_ name: String, in query: String?) -> String? {
    for pair in (query ?? "").split(separator: "&").prefix(200) {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard Words.decoded(parts[0]) == name else { continue }
        return parts.count > 1 ? Words.decoded(parts[1]) : ""
    }
    return nil
}

/// A form's fields, from `application/x-www-form-urlencoded` or `multipart/form-data`.
struct Form {
    private var fields: [String: [String]] = [:]
    /// The first file.
    private(set) var file: [UInt8]?

    /// - Parameter most: bytes that are taken; strangers' forms are short.
    init(_ request: Request, most: Int = 2 << 20) async throws {
        let body = Array(buffer: try await request.body.collect(upTo: 2 << 20))
        guard body.count <= most else {
            throw Problem(.contentTooLarge, "Too large", "This form is longer than it may be.")
        }
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("multipart/form-data"), let mark = type.split(separator: "boundary=").last, mark.count < 80 {
            parse(body, boundary: Array(("--" + mark.filter { $0 != "\"" }).utf8))
        } else {
            for pair in body.split(separator: UInt8(ascii: "&"), maxSplits: 2000) {
                let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                guard let name = parts.first else { continue }
                let value = parts.count > 1 ? Words.decoded(String(decoding: parts[1], as: UTF8.self)) : ""
                fields[Words.decoded(String(decoding: name, as: UTF8.self)), default: []].append(value)
            }
        }
    }
    /// A field's value without white space around it; empty when there is none.
    subscript(_ name: String) -> String {
        (fields[name]?.first ?? "").trimmed()
    }
    func all(_ name: String) -> [String] { fields[name] ?? [] }

    private mutating func parse(_ body: [UInt8], boundary: [UInt8]) {
        var at = 0
        var starts: [Int] = []
        while starts.count < 100, let found = place(of: boundary, in: body, from: at) {
            starts.append(found)
            at = found + boundary.count
        }
        for (from, to) in zip(starts, starts.dropFirst()) {
            let part = Array(body[(from + boundary.count)..<to])
            guard let end = place(of: [13, 10, 13, 10], in: part) else { continue }
            let head = String(decoding: part[..<end], as: UTF8.self)
            let content = Array(part[(end + 4)...].dropLast(2))
            guard let name = head.split(separator: "name=\"").dropFirst().first?.prefix(while: { $0 != "\"" }) else {
                continue
            }
            if head.contains("filename=\"") {
                file = file ?? content
            } else {
                fields[String(name), default: []].append(String(decoding: content, as: UTF8.self))
            }
        }
    }
}
