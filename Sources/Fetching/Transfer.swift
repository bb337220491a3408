import CCurl
import Foundation
import Text

/// One request in progress: what curl reports about it, and its result.
///
/// The caller makes it and hands it to the engine's thread, which alone uses it afterwards.
final class Transfer: @unchecked Sendable {
    let request: FetchRequest
    private(set) var address: FetchAddress
    private var finish: ((Result<FetchResponse, FetchFailure>) -> Void)?

    private var redirects: [Int] = []
    private var headers: [(name: String, value: String)] = []
    private var headerBytes = 0
    private var headerCount = 0
    private var body: [UInt8] = []
    private(set) var hasHeaders = false
    /// Why this program ended the transfer.
    private(set) var failure: FetchFailure?
    /// When it was submitted, and when this hop began, in monotonic milliseconds.
    let submitted = monotonicMilliseconds()
    private(set) var began = 0
    /// When the first hop began; the time spent waiting in the queue does not count.
    private(set) var firstBegan: Int?
    private(set) var wasRefused = false
    private var isAllowed = false

    private(set) var handle: UnsafeMutableRawPointer?
    private var list: UnsafeMutablePointer<curl_slist>?

    init(
        _ request: FetchRequest, _ address: FetchAddress,
        finish: @escaping @Sendable (Result<FetchResponse, FetchFailure>) -> Void
    ) {
        self.request = request
        self.address = address
        self.finish = finish
    }

    func end(_ result: Result<FetchResponse, FetchFailure>) {
        release()
        let finish = finish
        self.finish = nil
        finish?(result)
    }

    // MARK: - One hop

    /// Prepares curl for the hop to `address`.
    func begin(_ settings: Fetcher.Settings) -> UnsafeMutableRawPointer? {
        release()
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        began = monotonicMilliseconds()
        if firstBegan == nil { firstBegan = began }
        headers = []
        body = []
        headerBytes = 0
        headerCount = 0
        hasHeaders = false
        isAllowed = settings.allows(address, for: request.source)
        let deadline = min(settings.deadline, request.deadline ?? (request.isAwaited ? 10_000 : .max))
        let left = max(1, deadline - (began - (firstBegan ?? began)))
        ccurl_set_string(handle, CURLOPT_URL, address.text)
        ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_string(handle, CURLOPT_PROXY, "")
        ccurl_set_string(handle, CURLOPT_USERAGENT, request.agent ?? settings.userAgent)
        ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        // Nothing waits for a resolver that hangs, neither the end of a transfer nor that of the program.
        ccurl_set_long(handle, CURLOPT_QUICK_EXIT, 1)
        ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        ccurl_set_long(handle, CURLOPT_HTTP_CONTENT_DECODING, 0)
        ccurl_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, left)
        ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(left, 10_000))
        ccurl_set_long(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        ccurl_set_long(handle, CURLOPT_PATH_AS_IS, 1)
        // When the transfer ends, curl does not wait for a name that does not resolve.
        ccurl_set_long(handle, CURLOPT_QUICK_EXIT, 1)
        ccurl_set_long(handle, CURLOPT_DNS_CACHE_TIMEOUT, 30)
        ccurl_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(request.limit, Fetcher.packedLimit)))
        if let authorities = settings.authorities { ccurl_set_string(handle, CURLOPT_CAINFO, authorities) }
        if let body = request.message?.body {
            ccurl_set_long(handle, CURLOPT_POST, 1)
            ccurl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            // curl copies the given number of bytes, whatever they are.
            (body + [0]).withUnsafeBytes {
                _ = ccurl_set_string(
                    handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress?.assumingMemoryBound(to: CChar.self))
            }
        }
        for line in requestHeaders { list = curl_slist_append(list, line) }
        ccurl_set_list(handle, CURLOPT_HTTPHEADER, list)
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_on_body(
            handle, { bytes, _, count, context in context.map { Transfer.of($0).take(body: bytes, count) } ?? 0 },
            context)
        ccurl_on_header(
            handle, { bytes, _, count, context in context.map { Transfer.of($0).take(header: bytes, count) } ?? 0 },
            context)
        ccurl_on_dial(
            handle, { address, _, context in context.map { Transfer.of($0).mayDial(address) } == true ? 1 : 0 }, context
        )
        return handle
    }
    /// curl passes back the pointer it was given; the engine keeps the transfer alive as long as the handle.
    private static func of(_ context: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }
    private var requestHeaders: [String] {
        var lines = ["Accept: \(request.accept)", "Accept-Encoding: gzip, br, zstd, deflate"]
        // A provider's token may be long.
        let most = request.isAwaited ? 8192 : 1024
        for (name, value) in request.message?.headers ?? []
        where FetchRequest.Validators.isSendable(name) && FetchRequest.Validators.isSendable(value, upTo: most) {
            lines.append("\(name): \(value)")
        }
        // Validators go only to the address they came from.
        if let validators = request.validators, validators.url == address.text {
            if let tag = validators.etag, FetchRequest.Validators.isSendable(tag) {
                lines.append("If-None-Match: \(tag)")
            }
            if let date = validators.lastModified, FetchRequest.Validators.isSendable(date) {
                lines.append("If-Modified-Since: \(date)")
            }
        }
        return lines
    }
    /// Frees curl's resources.
    private func release() {
        if let handle {
            free(UnsafeMutableRawPointer(mutating: ccurl_string(handle, CURLINFO_PRIVATE)))
            curl_easy_cleanup(handle)
        }
        curl_slist_free_all(list)
        handle = nil
        list = nil
    }

    // MARK: - curl's callbacks

    private func mayDial(_ address: UnsafePointer<sockaddr>?) -> Bool {
        guard let address else { return false }
        let mayDial = isAllowed || AddressGuard.allows(address)
        if !mayDial { wasRefused = true }
        return mayDial
    }
    /// Ends the transfer by returning a length that curl does not expect.
    private func refuse(_ failure: FetchFailure) -> Int {
        self.failure = self.failure ?? failure
        return 0
    }
    private func take(body bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard let bytes, count > 0 else { return count }
        let isPacked = headers.contains { $0.name == "content-encoding" }
        let limit = isPacked ? min(request.limit, Fetcher.packedLimit) : request.limit
        guard body.count + count <= limit else { return refuse(.tooLarge(limit)) }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
        }
        return count
    }
    private func take(header bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard let bytes, count > 0 else { return count }
        headerBytes += count
        headerCount += 1
        guard headerBytes <= 256 << 10, headerCount <= 1000 else {
            return refuse(.brokenAnswer("its headers do not end"))
        }
        let line = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
        if line.starts(with: Array("HTTP/".utf8)) {
            // Another answer begins: an interim one (1xx) or the final one.
            headers = []
            return count
        }
        if line == [0x0D, 0x0A] || line == [0x0A] {
            hasHeaders = true
            return count
        }
        guard let colon = line.firstIndex(of: 0x3A) else { return count }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed()
        if name == "content-length", let first = headers.first(where: { $0.name == name })?.value, first != value {
            return refuse(.brokenAnswer("it gives two lengths"))
        }
        headers.append((name, value))
        return count
    }
    func fail(_ failure: FetchFailure) { self.failure = self.failure ?? failure }

    // MARK: - The end of a hop

    /// The result of the hop; nil when there is a redirect to follow, whose target is then in `address`.
    func outcome(_ code: CURLcode) -> Result<FetchResponse, FetchFailure>? {
        let status = handle.map { ccurl_long($0, CURLINFO_RESPONSE_CODE) } ?? 0
        if let failure { return .failure(failure) }
        guard code == CURLE_OK else { return .failure(failure(code)) }
        guard (200...599).contains(status) else { return .failure(.brokenAnswer("its status is \(status)")) }
        if [301, 302, 303, 307, 308].contains(status), request.message == nil { return follow(status) }
        var response = FetchResponse(status: status, url: address.text)
        response.redirects = redirects
        response.headers = headers
        if status == 200 || (request.message != nil && status < 300) { response.body = body }
        return .success(response)
    }
    private func follow(_ status: Int) -> Result<FetchResponse, FetchFailure>? {
        guard let location = headers.first(where: { $0.name == "location" })?.value, !location.isEmpty else {
            return .failure(.brokenAnswer("it redirects to nowhere"))
        }
        redirects.append(status)
        guard redirects.count <= Fetcher.redirectLimit else { return .failure(.tooManyRedirects) }
        do throws(FetchFailure) {
            let next = try FetchAddress(resolveURL(location, against: address.text))
            // A redirect from https to http on another host is refused.
            if address.isSecure, !next.isSecure, next.host != address.host {
                return .failure(.notSecure("it redirects to an open connection of another host"))
            }
            address = next
            return nil
        } catch { return .failure(error) }
    }
    private func failure(_ code: CURLcode) -> FetchFailure {
        if wasRefused { return .refusedAddress(address.host) }
        let words = String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(hasHeaders ? "reading the body" : "waiting for an answer")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: return .unreachable(words)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM:
            return .notSecure(words)
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(request.limit)
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .badAddress(words)
        default: return .brokenAnswer(words)
        }
    }
}
