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

/// A form that somebody sent, as `application/x-www-form-urlencoded` or `multipart/form-data`.
///
/// Hummingbird decodes its fields.
struct Form {
    /// The fields, as the first of the two kinds has them.
    private var text: String
    /// The first file.
    private(set) var file: [UInt8]?

    /// - Parameter most: bytes that are taken; strangers' forms are short.
    init(_ request: Request, most: Int = 2 << 20) async throws {
        let body = Array(buffer: try await request.body.collect(upTo: 2 << 20))
        guard body.count <= most else {
            throw Problem(.contentTooLarge, "Too large", "This form is longer than it may be.")
        }
        text = ""
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("multipart/form-data"), let mark = type.split(separator: "boundary=").last, mark.count < 80 {
            parse(body, boundary: Array(("--" + mark.filter { $0 != "\"" }).utf8))
        } else {
            text = String(decoding: body, as: UTF8.self)
        }
    }
    /// The fields that a form of this kind has.
    ///
    /// - Throws: a `Problem` that names the field that is missing, stands there twice or is not what it may be.
    func fields<Fields: Decodable>(_ type: Fields.Type = Fields.self) throws -> Fields {
        do { return try URLEncodedFormDecoder().decode(type, from: text) } catch {
            throw Problem(.unprocessableContent, "This form is not complete", Self.words(error))
        }
    }
    private static func words(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): return "\(key.stringValue) is missing."
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            let name = context.codingPath.last?.stringValue ?? "A field"
            return "\(name) is missing, or is not what it may be."
        case let error as URLEncodedFormError where error.code == .duplicateKeys:
            return "\(Words.short(error.value, 80)) stands in it twice."
        default: return "Its fields cannot be read."
        }
    }

    private mutating func parse(_ body: [UInt8], boundary: [UInt8]) {
        var at = 0
        var starts: [Int] = []
        while starts.count < 100, let found = place(of: boundary, in: body, from: at) {
            starts.append(found)
            at = found + boundary.count
        }
        var fields: [String] = []
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
                fields.append(
                    Words.encoded(String(name)) + "=" + Words.encoded(String(decoding: content, as: UTF8.self)))
            }
        }
        text = fields.joined(separator: "&")
    }
}

/// What stands in one field of a form, without white space around it.
struct Entry: Decodable, Sendable {
    let name: String
    let text: String

    init(from decoder: any Decoder) throws {
        name = decoder.codingPath.last?.stringValue ?? "A field"
        text = try decoder.singleValueContainer().decode(String.self).trimmed()
    }
    /// The text, which may be empty.
    func upTo(_ most: Int) throws -> String {
        guard text.utf8.count <= most * 4, text.count <= most else {
            throw Problem(.unprocessableContent, "Too long", "\(name) may have \(most) characters.")
        }
        return text
    }
    /// The text, where there has to be one.
    func filled(upTo most: Int) throws -> String {
        guard !text.isEmpty else { throw Problem(.unprocessableContent, "Incomplete", "\(name) is empty.") }
        return try upTo(most)
    }
    /// A whole number.
    func number(_ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Problem(
                .unprocessableContent, "No such number",
                "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

/// The texts of a field that may stand in a form several times: `name[]`, or `name` when it stands there once.
struct Entries: Decodable, Sendable {
    var texts: [String] = []

    init(from decoder: any Decoder) throws {
        guard var list = try? decoder.unkeyedContainer() else {
            texts = [try decoder.singleValueContainer().decode(String.self)]
            return
        }
        while !list.isAtEnd { texts.append(try list.decode(String.self)) }
    }
}
