import CCurl
import Foundation
import Synchronization

/// Speaks with one mail server, by SMTP or IMAP: each call is a connection of its own, on a thread of its own.
package struct MailClient: Sendable {
    package let account: MailAccount
    /// Whether the server may have a private address: the owner named it in the settings, or allows it.
    let mayBePrivate: Bool
    let authorities: String?
    /// The most bytes of a message that is taken in.
    package static let most = 16 << 20
    /// The most messages that are taken in at once.
    package static let mostAtOnce = 50

    /// - Parameters:
    ///   - isOwners: whether the service's owner named the server in the settings; otherwise a private address must be allowed.
    package init(_ account: MailAccount, settings: Fetcher.Settings, isOwners: Bool) {
        self.account = account
        mayBePrivate =
            isOwners || settings.allowedHosts.contains(account.host)
            || settings.allowedHosts.contains("\(account.host):\(account.port)")
        authorities = settings.authorities
    }

    // MARK: - Sending

    /// Why a message was not taken.
    package enum SendFailure: Error, Sendable, Equatable {
        /// The server will not take it later either.
        case refused(String)
        case failed(String)
    }
    /// Hands a message to the server.
    ///
    /// - Parameters:
    ///   - message: as RFC 5322 has it; lines end in CRLF.
    ///   - from: the sender's address alone, and `to` the receiver's.
    package func send(_ message: [UInt8], from: String, to: String) async -> SendFailure? {
        await onThread(orElse: SendFailure.failed(FetchFailure.stopped.description)) { (handle: MailHandle) in
            handle.upload = message
            handle.set(CURLOPT_URL, account.origin)
            handle.set(CURLOPT_UPLOAD, 1)
            handle.set(CURLOPT_MAIL_FROM, "<\(from)>")
            handle.set(receivers: ["<\(to)>"])
            switch handle.perform() {
            case .success: return nil
            case .failure(let failure):
                // 550 to 559: no such address, too large, not allowed; what else fails may go another time.
                return (550...559).contains(handle.status)
                    ? .refused(failure.description) : .failed(failure.description)
            }
        }
    }

    // MARK: - Taking in

    /// Messages of a folder that were not there before.
    package struct News: Sendable {
        package var messages: [[UInt8]] = []
        /// What to give when asking the next time.
        package var state: String
        /// Messages that are larger than what is taken in, or that cannot be read.
        package var unread = 0
        /// Why one message did not come, in words; the next time it is asked for again, and after some times passed over.
        package var problem: String?
        package init(state: String) { self.state = state }
    }
    /// The messages that came since the state that an earlier answer gave; the first time those that are there, the latest ones. They are marked as seen.
    package func news(since state: String?) async -> Result<News, FetchFailure> {
        await onThread(orElse: .failure(.stopped)) { (handle: MailHandle) in
            do throws(FetchFailure) { return .success(try news(since: state, handle)) } catch {
                return .failure(error)
            }
        }
    }
    private func news(since state: String?, _ handle: MailHandle) throws(FetchFailure) -> News {
        handle.set(CURLOPT_URL, account.origin)
        handle.set(CURLOPT_CUSTOMREQUEST, "STATUS \"\(account.folder)\" (UIDVALIDITY UIDNEXT)")
        let status = String(decoding: try handle.perform().get(), as: UTF8.self)
        guard let (validity, next) = MailFolderState.status(status) else {
            throw .brokenAnswer("it does not say which messages its folder has")
        }
        let known = MailFolderState(state)
        // Numbers of another validity are of other messages.
        var now = MailFolderState(validity: validity, first: 1, tries: 0)
        if let known, known.validity == validity { now = known }
        now.first = min(now.first, next)
        guard next > now.first else { return News(state: now.text) }
        let folder =
            account.folder.utf8.reduce(into: "") { out, byte in
                let isPlain =
                    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (0x30...0x39).contains(byte) || byte == 0x2F
                    || byte == 0x2E
                out += isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
            }
        handle.set(CURLOPT_URL, account.origin + folder)
        let (numbers, searched) = try search(now.first..<next, isFirst: state == nil, handle)
        handle.set(CURLOPT_CUSTOMREQUEST, nil)
        var news = News(state: "")
        var size = 0
        let begun = ContinuousClock.now
        for number in numbers.prefix(Self.mostAtOnce) {
            guard size < Self.mostBytesAtOnce, ContinuousClock.now - begun < Self.longestRound else {
                news.state = now.text
                return news
            }
            if number != now.first { now = MailFolderState(validity: validity, first: number, tries: 0) }
            handle.set(CURLOPT_URL, account.origin + folder + ";UIDVALIDITY=\(validity);UID=\(number)")
            switch handle.perform() {
            case .success(let bytes):
                news.messages.append(bytes)
                size += bytes.count
            case .failure(.tooLarge): news.unread += 1
            // The server says so of this message, or it does not come to its end: after some tries it is passed over.
            case .failure(let failure) where failure.mayBeOfOneMessage:
                now.tries += 1
                news.problem = "message \(number): \(failure)"
                guard now.tries >= Self.mostTries else {
                    news.state = now.text
                    return news
                }
                news.unread += 1
            case .failure(let failure):
                // What came is kept, and the rest asked for the next time.
                if news.messages.isEmpty { throw failure }
                news.state = now.text
                return news
            }
            now = MailFolderState(validity: validity, first: number + 1, tries: 0)
        }
        if numbers.count <= Self.mostAtOnce { now.first = max(now.first, searched) }
        news.state = now.text
        return news
    }
    /// The numbers of the messages in a range, in order; the first time the latest ones alone.
    ///
    /// They are asked for by the thousand: curl cuts the lines of an answer at 16 KB. What is no number of the range is left out, whatever the server says.
    ///
    /// - Returns: the numbers, and up to which one all are known.
    private func search(
        _ range: Range<UInt32>, isFirst: Bool, _ handle: MailHandle
    ) throws(FetchFailure) -> (numbers: [UInt32], searched: UInt32) {
        var numbers: [UInt32] = []
        var rest = range
        for _ in 0..<Self.mostWindows where !rest.isEmpty && numbers.count <= Self.mostAtOnce {
            let size = min(UInt32(rest.count), Self.window)
            let part =
                isFirst ? rest.upperBound - size..<rest.upperBound : rest.lowerBound..<rest.lowerBound + size
            handle.set(CURLOPT_CUSTOMREQUEST, "UID SEARCH UID \(part.lowerBound):\(part.upperBound - 1)")
            let found = String(decoding: try handle.perform().get(), as: UTF8.self)
            numbers += MailFolderState.numbers(found, in: part)
            rest = isFirst ? rest.lowerBound..<part.lowerBound : part.upperBound..<rest.upperBound
        }
        numbers.sort()
        return isFirst ? (numbers.suffix(Self.mostAtOnce), range.upperBound) : (numbers, rest.lowerBound)
    }
    /// The numbers that are asked for at once, and the most such questions: one has at most 11 KB as its answer.
    private static let window: UInt32 = 1000
    private static let mostWindows = 200
    /// After how many failures a message is passed over. A source is asked once an hour.
    private static let mostTries = 4
    /// How much is taken in at once, and for how long. Chosen, not measured.
    package static let mostBytesAtOnce = 64 << 20
    private static let longestRound = Duration.seconds(600)

    // MARK: - The thread

    /// Runs a conversation on a thread of its own, which is left alone when the task is cancelled: curl ends it by its deadline.
    private func onThread<T: Sendable>(orElse stopped: T, _ body: @escaping @Sendable (MailHandle) -> T) async -> T {
        let box = Waiting<T>()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                box.set(continuation)
                if Task.isCancelled { return box.end(stopped) }
                Thread {
                    guard let handle = MailHandle(self) else { return box.end(stopped) }
                    box.end(body(handle))
                }.start()
            }
        } onCancel: {
            box.end(stopped)
        }
    }
    /// Who waits for the answer; told once.
    private final class Waiting<T: Sendable>: Sendable {
        private let waiting = Mutex<CheckedContinuation<T, Never>?>(nil)
        func set(_ continuation: CheckedContinuation<T, Never>) { waiting.withLock { $0 = continuation } }
        func end(_ value: T) {
            let one = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            one?.resume(returning: value)
        }
    }
}

/// A curl handle for mail; used by one thread.
private final class MailHandle {
    private let handle: UnsafeMutableRawPointer
    private let client: MailClient
    private var list: UnsafeMutablePointer<curl_slist>?
    private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    var upload: [UInt8] = []
    private var sent = 0
    private var body: [UInt8] = []
    private var isTooLarge = false
    private var wasRefused = false

    init?(_ client: MailClient) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.client = client
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let account = client.account
        set(CURLOPT_PROTOCOLS_STR, account.kind.rawValue)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        // A message of 16 MB may take long, silence may not: less than 200 bytes a second for a minute ends it.
        set(CURLOPT_TIMEOUT_MS, account.kind.sends ? 60_000 : 900_000)
        set(CURLOPT_LOW_SPEED_LIMIT, 200)
        set(CURLOPT_LOW_SPEED_TIME, 60)
        set(CURLOPT_CONNECTTIMEOUT_MS, 10_000)
        // Name and password go over nothing that others can read.
        let encryption = account.isHere ? CURLUSESSL_TRY : CURLUSESSL_ALL
        set(CURLOPT_USE_SSL, Int(encryption.rawValue))
        set(CURLOPT_USERNAME, account.name)
        set(CURLOPT_PASSWORD, account.password)
        if let authorities = client.authorities { set(CURLOPT_CAINFO, authorities) }
        ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_on_body(handle, { bytes, _, count, context in MailHandle.of(context)?.take(bytes, count) ?? 0 }, context)
        ccurl_on_read(
            handle, { room, one, count, context in MailHandle.of(context)?.give(room, one * count) ?? 0 }, context)
        ccurl_on_dial(
            handle, { address, _, context in MailHandle.of(context)?.mayDial(address) == true ? 1 : 0 }, context)
    }
    deinit {
        free(UnsafeMutableRawPointer(mutating: ccurl_string(handle, CURLINFO_PRIVATE)))
        curl_easy_cleanup(handle)
        curl_slist_free_all(list)
        words.deallocate()
    }
    /// curl passes back the pointer that it was given by the object that owns it.
    private static func of(_ context: UnsafeMutableRawPointer?) -> MailHandle? {
        context.map { Unmanaged<MailHandle>.fromOpaque($0).takeUnretainedValue() }
    }
    func set(_ option: CURLoption, _ value: String?) { ccurl_set_string(handle, option, value) }
    func set(_ option: CURLoption, _ value: Int) { ccurl_set_long(handle, option, value) }
    func set(receivers: [String]) {
        for one in receivers { list = curl_slist_append(list, one) }
        ccurl_set_list(handle, CURLOPT_MAIL_RCPT, list)
    }
    /// The last status that the server gave.
    var status: Int { ccurl_long(handle, CURLINFO_RESPONSE_CODE) }

    func perform() -> Result<[UInt8], FetchFailure> {
        (body, sent, isTooLarge) = ([], 0, false)
        ccurl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.count))
        words[0] = 0
        let code = curl_easy_perform(handle)
        if isTooLarge { return .failure(.tooLarge(MailClient.most)) }
        if code == CURLE_OK { return .success(body) }
        if wasRefused { return .failure(.refusedAddress(client.account.host)) }
        // curl's own words name the server's status and no password.
        let said = String(cString: words)
        let why = said.isEmpty ? String(cString: curl_easy_strerror(code)) : said
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: return .failure(.unreachable(why))
        case CURLE_OPERATION_TIMEDOUT: return .failure(.timedOut("speaking with the mail server"))
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED:
            return .failure(.notSecure(why))
        case CURLE_LOGIN_DENIED: return .failure(.brokenAnswer("the mail server does not take this name and password"))
        default: return .failure(.brokenAnswer(why))
        }
    }
    private func mayDial(_ address: UnsafePointer<sockaddr>?) -> Bool {
        guard let address else { return false }
        let mayDial = client.mayBePrivate || AddressGuard.allows(address)
        if !mayDial { wasRefused = true }
        return mayDial
    }
    private func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard let bytes, count > 0 else { return count }
        guard body.count + count <= MailClient.most else {
            isTooLarge = true
            return 0
        }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
        }
        return count
    }
    private func give(_ room: UnsafeMutablePointer<CChar>?, _ most: Int) -> Int {
        let count = min(most, upload.count - sent)
        guard let room, count > 0 else { return 0 }
        room.withMemoryRebound(to: UInt8.self, capacity: count) {
            for i in 0..<count { $0[i] = upload[sent + i] }
        }
        sent += count
        return count
    }
}
