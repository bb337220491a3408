import Fetching
import Foundation
import Glibc
import Testing

@testable import Desk

/// Folders of letters: each comes once, whatever happens to the clock and to the files.
@Suite struct MaildirTests {
    private struct Folder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("maildir-" + UUID().uuidString).path
        init(_ names: [String] = []) throws {
            for part in ["new", "cur", "tmp"] {
                try FileManager.default.createDirectory(atPath: "\(path)/\(part)", withIntermediateDirectories: true)
            }
            for name in names { try put(name) }
        }
        func put(_ name: String, _ text: String? = nil) throws {
            try Data((text ?? name).utf8).write(to: URL(fileURLWithPath: "\(path)/new/\(name)"))
        }
        func news(_ state: String?) throws -> (texts: [String], news: MailClient.News) {
            let news = try Maildir.news(path, since: state, now: Int(Date().timeIntervalSince1970 * 1000)).get()
            return (news.messages.map { String(decoding: $0, as: UTF8.self) }, news)
        }
        func end() { try? FileManager.default.removeItem(atPath: path) }
    }
    @Test func eachLetterComesOnce() throws {
        let folder = try Folder(["1.a", "2.b"])
        defer { folder.end() }
        let (first, news) = try folder.news(nil)
        #expect(Set(first) == ["1.a", "2.b"])
        try folder.put("3.c")
        // Another program read the first one.
        try FileManager.default.moveItem(atPath: folder.path + "/new/1.a", toPath: folder.path + "/cur/1.a:2,S")
        let (second, later) = try folder.news(news.state)
        #expect(second == ["3.c"])
        #expect(try folder.news(later.state).texts.isEmpty)
    }
    @Test func theClockWentBack() throws {
        let folder = try Folder(["1.a"])
        defer { folder.end() }
        // What was read was read in a future that did not come.
        let state = MaildirState(read: [("1.a", .max / 2)]).text
        try folder.put("2.b")
        #expect(try folder.news(state).texts == ["2.b"])
        // As earlier versions wrote it: the time alone.
        #expect(try Set(folder.news("\(Int.max / 2)").texts) == ["1.a", "2.b"])
    }
    @Test func filesThatAreTouchedAreNotNew() throws {
        let folder = try Folder((0..<60).map { "\($0).a" })
        defer { folder.end() }
        let (first, news) = try folder.news(nil)
        #expect(first.count == 50)
        for n in 0..<60 { chmod("\(folder.path)/new/\(n).a", 0o640) }
        try folder.put("60.b")
        #expect(try folder.news(news.state).texts == ["60.b"])
    }
    @Test func namesAreBounded() throws {
        let read = (0..<5000).map { ("name\($0)", 1000 + $0) }
        let state = MaildirState(MaildirState(read: read).text)
        #expect(state == MaildirState(read: read) && state.names.count == MaildirState.most && state.forgotten == 1999)
        #expect(state.isRead("name0", changed: 1000, now: 9000) && state.isRead("name4999", changed: 9999, now: 9000))
        #expect(!state.isRead("other", changed: 3000, now: 9000) && !state.isRead("name0", changed: 1000, now: 1))
        for broken in ["", ":", "x:y", "-1", "99999999999999999999:,,"] { _ = MaildirState(broken) }
    }
    @Test func aRoundHasAnEnd() throws {
        let folder = try Folder()
        defer { folder.end() }
        for n in 1...6 { try folder.put("\(n).a", String(repeating: "x", count: 15 << 20)) }
        try folder.put("7.a", String(repeating: "x", count: 17 << 20))
        let (first, news) = try folder.news("0")
        let (second, later) = try folder.news(news.state)
        #expect(first.count == 5 && second.count == 1 && later.unread == 1)
        #expect(try folder.news(later.state).texts.isEmpty)
    }
    @Test func whatCannotBeReadWaits() throws {
        let folder = try Folder(["1.a"])
        defer { folder.end() }
        // A link is no letter.
        symlink("/etc/hostname", folder.path + "/new/2.b")
        #expect(try folder.news(nil).texts == ["1.a"])
    }
}
