import HTTPTypes
import Hummingbird
import Reporting
import Text

extension Request {
    /// A query parameter in the encoding of forms, where a plus is a space; nil when it is missing.
    func asked(_ name: String) -> String? { askedFor(name, in: uri.query) }
}

/// A parameter of a query, where a plus is a space; nil when it is missing.
func askedFor(_ name: String, in query: String?) -> String? {
    for pair in (query ?? "").split(separator: "&").prefix(200) {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard Words.decoded(parts[0]) == name else { continue }
        return parts.count > 1 ? Words.decoded(parts[1]) : ""
    }
    return nil
}

/// A submitted form, as `application/x-www-form-urlencoded` or `multipart/form-data`.
///
/// Hummingbird decodes the fields.
struct Form {
    /// The fields in `application/x-www-form-urlencoded`.
    private var text: String
    /// The first uploaded file.
    private(set) var file: [UInt8]?

    /// - Parameter most: the most bytes; forms of readers who are not signed in are short.
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
    /// The fields of a form of this kind.
    ///
    /// - Throws: a `Problem` that names the field that is missing, occurs twice or has an invalid value.
    func fields<Fields: Decodable>(_ type: Fields.Type = Fields.self) throws -> Fields {
        do { return try URLEncodedFormDecoder().decode(type, from: text) } catch {
            throw Problem(.unprocessableContent, "This form is not complete", Self.words(error))
        }
    }
    private static func words(_ error: any Error) -> Phrase {
        switch error {
        case DecodingError.keyNotFound(let key, _): return noted("\(key.stringValue) is missing.")
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            let name = context.codingPath.last?.stringValue ?? say("A field")
            return noted("\(name) is missing, or is not what it may be.")
        case let error as URLEncodedFormError where error.code == .duplicateKeys:
            return noted("\(Words.short(error.value, 80)) stands in it twice.")
        default: return noted("Its fields cannot be read.")
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

/// The value of one form field, without white space around it.
struct Entry: Decodable, Sendable {
    let name: String
    let text: String

    init(from decoder: any Decoder) throws {
        name = decoder.codingPath.last?.stringValue ?? say("A field")
        text = try decoder.singleValueContainer().decode(String.self).trimmed()
    }
    /// The text, which may be empty; throws when it is longer than `most`.
    func upTo(_ most: Int) throws -> String {
        guard text.utf8.count <= most * 4, text.count <= most else {
            throw Problem(.unprocessableContent, "Too long", "\(name) may have \(most) characters.")
        }
        return text
    }
    /// The text; throws when it is empty or longer than `most`.
    func filled(upTo most: Int) throws -> String {
        guard !text.isEmpty else { throw Problem(.unprocessableContent, "Incomplete", "\(name) is empty.") }
        return try upTo(most)
    }
    /// The whole number; throws when it is none or outside the range.
    func number(_ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Problem(
                .unprocessableContent, "No such number",
                "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

/// The values of a field that may occur several times: `name[]`, or `name` if it occurs once.
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
