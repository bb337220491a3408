// The only module that opens connections: URLs in, bytes out, politely and safely.
//
//   Fetcher.fetch(_:)      one request with its redirects; every address checked, every size and time limited
//   Robots                 what robots.txt allows (RFC 9309)
//   PollPolicy             how long to wait before a source is polled again
//   AddressGuard           which addresses may be connected to
//   unpack(_:coding:)      content codings: gzip, deflate, brotli, Zstandard
//
// libcurl speaks the protocol; one thread owns its multi handle. Redirects are followed here, so that each address is checked. Content
// codings are decoded here, so that truncated and damaged data is noticed.

import NewsModel

/// One thing to fetch.
package struct FetchRequest: Sendable {
    /// The validators of a source's last answer, and the address that sent them.
    package struct Validators: Sendable, Equatable {
        /// The address whose answer had them; they are sent only there.
        package var url: String
        /// `ETag` and `Last-Modified`, byte for byte as received.
        package var etag: String?
        package var lastModified: String?
        package init(url: String, etag: String?, lastModified: String?) {
            self.url = url
            self.etag = etag
            self.lastModified = lastModified
        }
        /// Whether a value may be sent in a header: printable ASCII, of at most so many bytes.
        package static func isSendable(_ value: String, upTo most: Int = 1024) -> Bool {
            !value.isEmpty && value.utf8.count <= most && value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }
    /// Additional headers and a body, which makes the request a POST. They go to this address only: redirects are not followed.
    package struct Message: Sendable {
        package var headers: [(name: String, value: String)]
        package var body: [UInt8]?
        package init(headers: [(name: String, value: String)], body: [UInt8]? = nil) {
            self.headers = headers
            self.body = body
        }
    }
    /// An `http` or `https` address.
    package var url: String
    /// The address that the service's owner gave, of a source or hook, for which this is fetched. A private address that the operator
    /// allows is used only if it has this address's host and port; with nil, never.
    package var source: String?
    package var validators: Validators?
    package var message: Message?
    /// The `Accept` header.
    package var accept: String
    /// The most bytes of the body after decompression.
    package var limit: Int
    /// The `User-Agent`; nil: that of all requests.
    package var agent: String?
    /// Milliseconds between two requests to this host, if it asks for more than usual.
    package var crawlDelay: Int?
    /// Whether somebody waits for it at a browser, and the host is the operator's own choice: it does not keep the pause between two requests,
    /// and is given up after ten seconds.
    package var isAwaited = false
    /// Milliseconds for the whole answer, if that is less than usual.
    package var deadline: Int?

    package init(
        url: String, source: String? = nil, validators: Validators? = nil, accept: String = Self.anything,
        limit: Int = 16 << 20, crawlDelay: Int? = nil
    ) {
        self.url = url
        self.source = source
        self.validators = validators
        self.accept = accept
        self.limit = limit
        self.crawlDelay = crawlDelay
    }
    package static let anything = "*/*"
    package static let feeds =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
    package static let pages = "text/html, application/xhtml+xml, */*;q=0.5"
}

/// An answer.
package struct FetchResponse: Sendable {
    package var status: Int
    /// The address that answered, after all redirects.
    package var url: String
    /// The statuses of the redirects, in order; 301 and 308 are permanent.
    package var redirects: [Int] = []
    /// Headers in order, names in lower case; repeated headers stay separate.
    package var headers: [(name: String, value: String)] = []
    /// The decompressed body.
    package var body: [UInt8] = []

    package init(status: Int, url: String) {
        self.status = status
        self.url = url
    }
    /// A header's first value.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    /// Whether there were redirects and all were permanent.
    package var hasMoved: Bool { !redirects.isEmpty && redirects.allSatisfy { $0 == 301 || $0 == 308 } }
}

/// Why there is no answer.
package enum FetchFailure: Error, Sendable, Equatable {
    /// The URL cannot be fetched; the text says why.
    case badAddress(String)
    /// The name resolves to an address that may not be connected to.
    case refusedAddress(String)
    case tooManyRedirects
    /// The body exceeds the limit in bytes.
    case tooLarge(Int)
    /// There was no complete answer in time; the text says what was missing.
    case timedOut(String)
    /// The certificate or the TLS handshake is not valid.
    case notSecure(String)
    /// The answer is not HTTP, or is truncated.
    case brokenAnswer(String)
    /// The name does not resolve, or nothing answers at the address.
    case unreachable(String)
    /// The fetcher was stopped.
    case stopped
}

extension FetchFailure: CustomStringConvertible {
    /// The failure as a sentence for people.
    package var description: String {
        switch self {
        case .badAddress(let why): "the address cannot be fetched: \(why)"
        case .refusedAddress(let host):
            "\(host) leads to a private or reserved address; if it is meant and a source of your own, allow its host and port (STEMMA_ALLOW_HOSTS)"
        case .tooManyRedirects: "more than \(Fetcher.redirectLimit) redirects"
        case .tooLarge(let limit): "the answer is larger than \(limit >> 20) MB"
        case .timedOut(let what): "timed out while \(what)"
        case .notSecure(let what): "the secure connection failed: \(what)"
        case .brokenAnswer(let what): "the answer is broken: \(what)"
        case .unreachable(let what): "cannot be reached: \(what)"
        case .stopped: "the program is stopping"
        }
    }
}
