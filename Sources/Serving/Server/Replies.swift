import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import Reporting
import Store

/// The Content-Security-Policy and referrer policy: nothing is loaded from other hosts, no inline script, no framing. Only this site is
/// sent a referrer; without one, a browser gives no origin for the site's own forms.
enum Policy {
    static let content =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
}

/// An answer with the headers that all answers have.
func reply(
    _ status: HTTPResponse.Status, type: String, _ body: [UInt8], cache: String = "no-store",
    adding more: [(HTTPField.Name, String)] = []
) -> Response {
    var headers: HTTPFields = [
        .contentType: type, .cacheControl: cache, .xContentTypeOptions: "nosniff",
        .contentSecurityPolicy: Policy.content,
    ]
    headers[.referrerPolicy] = "same-origin"
    headers[.openerPolicy] = "same-origin"
    // Pages differ by who asks, and problems by what the asker reads.
    if cache.hasPrefix("private") { headers[.vary] = "Accept, Accept-Language, Authorization, Cookie" }
    if status != .ok || cache == "no-store" { headers[.robotsTag] = "noindex" }
    for (name, value) in more { headers[name] = value }
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
}
func html(_ page: String, _ status: HTTPResponse.Status = .ok, cache: String = "private, no-cache") -> Response {
    reply(
        status, type: "text/html; charset=utf-8", Array(page.utf8), cache: cache,
        adding: [(.contentLanguage, Catalogue.current.language)])
}
func json(_ body: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
    reply(status, type: "application/json; charset=utf-8", body, cache: "private, no-cache")
}
/// A redirect to another page of this service, or to the provider of sign-ins. The program makes the target, never the request.
func redirect(to place: String, _ more: [(HTTPField.Name, String)] = []) -> Response {
    reply(.seeOther, type: "text/plain; charset=utf-8", [], adding: [(.location, place)] + more)
}

/// A failure with a message: a page for readers, `application/problem+json` (RFC 9457) for programs.
struct Problem: Error {
    var status: HTTPResponse.Status
    var title: String
    var detail: String
    init(_ status: HTTPResponse.Status, _ title: Phrase, _ detail: Phrase = "") {
        self.status = status
        self.title = say(title)
        self.detail = say(detail)
    }
    static var notFound: Problem {
        Problem(.notFound, "Not here", "There is no such page. It may have been taken down, merged, or never been.")
    }
    static var noPersonPage: Problem {
        Problem(
            .notFound, "No page",
            "There are pages of office-holders and institutions only, for what they said in public.")
    }
    static var noPlacePage: Problem { Problem(.notFound, "No articles", "No article here was filed at that place.") }
    static var forAdministrators: Problem { Problem(.forbidden, "Not allowed", "This needs an administrator.") }
    static var forbidden: Problem { Problem(.forbidden, "Not allowed", "This needs somebody who is signed in.") }

    init(_ failure: StoreFailure) {
        self.init(.serviceUnavailable, noted("The database does not answer"), Phrase(verbatim: failure.description))
    }
    var json: Response {
        var w = JSONWriter()
        w.object { w in
            w.member("type", "about:blank")
            w.member("title", title)
            w.member("status", Int(status.code))
            if !detail.isEmpty { w.member("detail", detail) }
        }
        let more: [(HTTPField.Name, String)] =
            switch status {
            case .serviceUnavailable: [(.retryAfter, "5")]
            case .unauthorized: [(.wwwAuthenticate, "Bearer")]
            default: []
            }
        return reply(status, type: "application/problem+json", w.bytes, adding: more)
    }
}

extension ETag {
    /// An answer with its entity tag; 304 without a body when the client has it already.
    static func answer(_ response: Response, _ body: [UInt8], to request: Request) -> Response {
        let tag = "\"" + String(sha256(body).hex.prefix(24)) + "\""
        var response = response
        response.headers[.eTag] = tag
        let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
        guard known.contains(tag) || known.contains("W/" + tag) || known == ["*"] else { return response }
        response.status = .notModified
        response.body = .init()
        response.headers[.contentType] = nil
        return response
    }
}
/// Entity tags, RFC 9110.
enum ETag {}
