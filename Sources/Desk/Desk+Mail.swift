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
        var unread = found.unread
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
        if let problem = found.problem {
            log.notice("a message did not come", metadata: ["source": "\(source.id)", "problem": "\(problem)"])
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
            return Maildir.news(String(source.url.dropFirst(8)), since: source.etag, now: clock.now)
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
    /// The messages that are new since an earlier answer, the oldest first; the first time the latest ones.
    ///
    /// What was read is known by its name, which a file keeps for ever: only the flags behind ":" change. Times alone would not do, because a clock that is
    /// set, and programs that change a file's owner or bring it back, make old ones new and new ones old.
    ///
    /// - Parameter now: milliseconds since 1970.
    static func news(_ path: String, since state: String?, now: Int) -> Result<MailClient.News, FetchFailure> {
        do { try check(path) } catch { return .failure(error) }
        let files: [File]
        do { files = try Self.files(in: path) } catch { return .failure(error) }
        let known = state.map { MaildirState($0) }
        var new = files.filter { known?.isRead($0.name, changed: $0.changed, now: now * 1_000_000) != true }
        // The first time those before the latest ones count as read.
        if known == nil { new = new.suffix(MailClient.mostAtOnce) }
        let isNew = Set(new.map(\.name))
        var read = files.filter { !isNew.contains($0.name) }
        var news = MailClient.News(state: "")
        var size = 0
        for file in new {
            guard news.messages.count + news.unread < MailClient.mostAtOnce, size < MailClient.mostBytesAtOnce else {
                break
            }
            if file.size > MailClient.most {
                news.unread += 1
            } else if let bytes = FileManager.default.contents(atPath: file.path) {
                size += bytes.count
                news.messages.append(Array(bytes))
            } else {
                // It was moved meanwhile, or may not be read: it is looked at again.
                continue
            }
            read.append(file)
        }
        read.sort(by: File.isBefore)
        news.state = MaildirState(read: read.map { ($0.name, $0.changed) }).text
        return .success(news)
    }
    private struct File {
        let path: String
        /// What identifies it in the folder: its file's name without flags.
        let name: String
        /// When its entry changed last, which moving it into the folder does; nanoseconds since 1970.
        let changed: Int
        let size: Int
        static func isBefore(_ a: File, _ b: File) -> Bool { (a.changed, a.name) < (b.changed, b.name) }
    }
    private static func files(in path: String) throws(FetchFailure) -> [File] {
        var files: [File] = []
        var seen: Set<String> = []
        for folder in ["new", "cur"] {
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)") } catch {
                throw .unreachable("\(path)/\(folder) cannot be read; check its permissions")
            }
            for name in names where !name.hasPrefix(".") {
                var found = stat()
                let file = "\(path)/\(folder)/\(name)"
                // A link could lead out of the folder.
                guard lstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { continue }
                let (changed, over) = Int(found.st_ctim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
                // It may be moved from one folder to the other while they are looked at.
                guard !over, seen.insert(base(name)).inserted else { continue }
                files.append(
                    File(
                        path: file, name: base(name), changed: changed &+ Int(found.st_ctim.tv_nsec),
                        size: Int(found.st_size)))
            }
        }
        return files.sorted(by: File.isBefore)
    }
    /// "1700.M1.host:2,S" is 1700.M1.host, read.
    static func base(_ name: String) -> String { String(name.prefix { $0 != ":" }) }
}

/// Which files of a maildir were read.
struct MaildirState: Equatable {
    /// Up to which time files whose names are not kept count as read; nanoseconds since 1970. Zero while all names are kept.
    private(set) var forgotten = 0
    /// The names that were read, as twelve digits of their hash each.
    private(set) var names: Set<String> = []
    /// The most names that are kept. Chosen, not measured: with them the state is 50 KB.
    static let most = 4000

    /// Those that were read, with the times of their files, in order of these.
    init(read: [(name: String, changed: Int)]) {
        names = Set(read.suffix(Self.most).map { Self.digits(of: $0.name) })
        if read.count > Self.most { forgotten = read[read.count - Self.most - 1].changed }
    }
    /// Reads what `text` gave; what is broken counts as nothing.
    init(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        forgotten = Int(parts[0]) ?? 0
        if parts.count > 1 { names = Set(parts[1].split(separator: ",").map(String.init)) }
    }
    /// "time:name,name"
    var text: String { "\(forgotten):" + names.sorted().joined(separator: ",") }
    /// - Parameter now: nanoseconds since 1970; a state from later than that is of a clock that went wrong, and its time says nothing.
    func isRead(_ name: String, changed: Int, now: Int) -> Bool {
        names.contains(Self.digits(of: name)) || changed <= forgotten && forgotten <= now
    }
    private static func digits(of name: String) -> String { String(stableID("maildir", name).prefix(12)) }
}
