import HTTPTypes
import Hummingbird
import Text

/// Serves below a path of another site: `STEMMA_BASE=https://example.org/stemma` has the path "/stemma".
///
/// Inside, all paths begin at "/". The path is taken off requests here, if the proxy has not done that, and put before the places that redirects and cookies name;
/// `rebased` puts it before those that pages name. With an empty path nothing is changed.
struct BasePath<Inner: HTTPResponder>: HTTPResponder where Inner.Context == ServingContext {
    let inner: Inner
    let path: String

    func respond(to request: Request, context: ServingContext) async throws -> Response {
        guard !path.isEmpty else { return try await inner.respond(to: request, context: context) }
        var request = request
        if let asked = request.head.path {
            if asked == path { return redirect(to: path + "/") }
            if asked.hasPrefix(path + "/") {
                var head = request.head
                head.path = String(asked.dropFirst(path.count))
                request = Request(head: head, body: request.body)
            }
        }
        var response = try await inner.respond(to: request, context: context)
        if let place = response.headers[.location], place.hasPrefix("/") { response.headers[.location] = path + place }
        let cookies = response.headers[values: .setCookie]
        if !cookies.isEmpty {
            response.headers[values: .setCookie] = cookies.map { $0.replacing("; Path=/", with: "; Path=\(path)/") }
        }
        return response
    }
}

/// A page's markup with a path before the places on this site that its attributes name. Text cannot hold such an attribute: its quotation marks are escaped.
func rebased(_ markup: String, path: String) -> String {
    guard !path.isEmpty else { return markup }
    let names = [" href", " src", " action", " data-live"].map { Array($0.utf8) }
    let mark = Array("=\"/".utf8)
    let bytes = Array(markup.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var at = 0
    while let found = place(of: mark, in: bytes, from: at) {
        let before = bytes[max(at, found - 10)..<found]
        out += bytes[at..<found]
        out += mark.dropLast()
        if names.contains(where: { before.reversed().starts(with: $0.reversed()) }) { out += Array(path.utf8) }
        at = found + mark.count - 1
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
}
