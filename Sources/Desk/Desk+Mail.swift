import Fetching
import Foundation
import Logging
import NewsModel
import Store
import Text

/// Newsletters: a folder of mail that the operator names is a source whose messages are articles of the newsletters that sent them.
///
/// `maildir:/path` is read as it lies, nothing in it is changed; `imaps://name:password@host/folder` is asked, and what was read is marked as seen.
extension Desk {
    /// Looks into a folder of mail.
    func askMail(_ source: Source) async throws(StoreFailure) -> (intake: Intake, problem: String?) {
        let found: MailClient.News
        switch await news(of: source) {
        case .success(let news): found = news
        case .failure(.stopped): return (Intake(), FetchFailure.stopped.description)
        case .failure(let failure):
            return try await fail(source, failure.description, outcome: .failed, response: nil)
        }
        var intake = Intake()
        var unread = found.tooLarge
        for message in found.messages {
            switch try await take(message, of: source) {
            case .taken(let one):
                intake.new += one.new
                intake.changed += one.changed
                intake.held += one.held
                intake.guids += one.guids
            case .unreadable: unread += 1
            // The state is not saved: all of them are looked at again, and what was taken is known.
            case .stopped(let why): return (intake, why)
            }
        }
        // The folder itself brings nothing: it remembers up to where it was read.
        var answer = FeedAnswer(wait: source.pace ?? settings.policy.usual, at: clock.now)
        answer.etag = found.state
        answer.validatorsURL = source.url
        answer.wasWhole = true
        answer.title = source.title ?? "Letters"
        _ = try await store.save(answer, of: source.id)
        counters.add("stemma_items_total", [("what", "new")], by: intake.new)
        if !intake.guids.isEmpty {
            signals.reading.raise()
            acknowledge?(intake.guids)
        }
        if unread > 0 {
            log.notice("\(counted(unread, "message")) could not be read", metadata: ["source": "\(source.id)"])
        }
        return (intake, nil)
    }
    /// What became of a message.
    private enum Taking {
        case taken(Intake)
        case unreadable
        /// It was not looked at; why.
        case stopped(String)
    }
    /// Saves a message as an article of its newsletter.
    private func take(_ message: [UInt8], of folder: Source) async throws(StoreFailure) -> Taking {
        if try await store.isQuarantined(message) { return .unreadable }
        let request = FeedMessage.Request(bytes: message, url: "mail:", charset: nil)
        let parsed: FeedMessage.Answer
        switch await pool.answer(request) {
        case .success(let answer): parsed = answer
        case .failure(.diedTwice):
            try await store.quarantine(
                message, kind: "feed", subject: folder.id, problem: WorkerFailure.diedTwice.description, at: clock.now)
            return .unreadable
        case .failure(.refused): return .unreadable
        case .failure(let failure): return .stopped(failure.description)
        }
        guard let address = parsed.address, address.hasPrefix("mail:"), address.utf8.count > 5 else {
            return .unreadable
        }
        var newsletter = Source(url: address, title: parsed.title.map(Worker.cleaned), added: clock.now)
        if let known = try await store.source(newsletter.id) {
            // Whoever pauses a newsletter does not want its letters.
            guard known.state == .active else { return .taken(Intake()) }
        } else {
            newsletter.folder = folder.folder ?? "Newsletters"
            _ = try await store.add(newsletter, actor: "mail")
        }
        var answer = FeedAnswer(wait: 0, at: clock.now)
        answer.items = parsed.items.map { item in
            var item = item
            item.rights.isPrivate = true
            return item
        }
        answer.keptSince = kept
        answer.language = parsed.language
        return .taken(try await store.save(answer, of: newsletter.id))
    }
    private func news(of source: Source) async -> Result<MailClient.News, FetchFailure> {
        if source.url.hasPrefix("maildir:") {
            return Maildir.news(String(source.url.dropFirst(8)), since: source.etag)
        }
        do throws(FetchFailure) {
            let account = try MailAccount(source.url)
            guard !account.kind.sends else { throw .badAddress("letters are taken from imaps:// or maildir:") }
            return await fetcher.mail(account).news(since: source.etag)
        } catch { return .failure(error) }
    }
    /// - Throws: when the address of a folder of mail cannot be right, before anything is asked.
    package func checkMail(_ url: String) throws(FetchFailure) {
        if url.hasPrefix("maildir:") { return try Maildir.check(String(url.dropFirst(8))) }
        guard try !MailAccount(url).kind.sends else { throw .badAddress("letters are taken from imaps:// or maildir:") }
    }
}

/// A folder of messages, a file each, in `new` and `cur` (https://cr.yp.to/proto/maildir.html).
enum Maildir {
    static func check(_ path: String) throws(FetchFailure) {
        guard path.hasPrefix("/") else { throw .badAddress("write maildir:/ and the whole path of the folder") }
        var isFolder: ObjCBool = false
        let hasNew = FileManager.default.fileExists(atPath: path + "/new", isDirectory: &isFolder)
        guard hasNew && isFolder.boolValue else { throw .badAddress("\(path) is no maildir: it has no folder \"new\"") }
    }
    /// The messages that came since the time of an earlier answer, the oldest first; the first time the latest ones.
    ///
    /// When a file came into the folder is when its entry changed last: moving one that is older changes that, and not its own time.
    ///
    /// - Parameter state: nanoseconds since 1970 of the last file that was read.
    static func news(_ path: String, since state: String?) -> Result<MailClient.News, FetchFailure> {
        do { try check(path) } catch { return .failure(error) }
        let last = state.flatMap { Int($0) }
        var files: [(path: String, changed: Int, size: Int)] = []
        for folder in ["new", "cur"] {
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)") } catch {
                return .failure(.unreachable("\(path)/\(folder) cannot be read; check its permissions"))
            }
            for name in names where !name.hasPrefix(".") {
                var found = stat()
                let file = "\(path)/\(folder)/\(name)"
                // A link could lead out of the folder.
                guard lstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { continue }
                let (changed, over) = Int(found.st_ctim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
                // Two files may have one time; what was read before is known by its id.
                guard !over, last.map({ changed + Int(found.st_ctim.tv_nsec) >= $0 }) ?? true else { continue }
                files.append((file, changed + Int(found.st_ctim.tv_nsec), Int(found.st_size)))
            }
        }
        files.sort { ($0.changed, $0.path) < ($1.changed, $1.path) }
        if last == nil { files = files.suffix(MailClient.mostAtOnce) }
        var news = MailClient.News(state: state ?? "0")
        for file in files {
            // All of one time go together, so that the next answer begins after them.
            if news.messages.count >= MailClient.mostAtOnce, String(file.changed) != news.state { break }
            news.state = String(file.changed)
            guard file.size <= MailClient.most, let bytes = FileManager.default.contents(atPath: file.path) else {
                news.tooLarge += 1
                continue
            }
            news.messages.append(Array(bytes))
        }
        return .success(news)
    }
}
