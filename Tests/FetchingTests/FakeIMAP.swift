import Foundation
import Glibc
import Synchronization

/// A mail server for one connection after the other, which answers a command as the test says.
final class FakeIMAP: Sendable {
    /// What the server says to a command ("STATUS …", "UID SEARCH …", "UID FETCH …"): lines before the last one, and whether that is OK.
    typealias Answer = @Sendable (_ command: String) -> (lines: [String], isOK: Bool)
    let port: Int
    private let socket: Int32
    private let answer: Answer
    private let heard = Mutex<[String]>([])
    /// The commands that came, without those by which a connection begins and ends.
    var commands: [String] { heard.withLock { $0 } }

    init(_ answer: @escaping Answer) throws {
        self.answer = answer
        let made = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        socket = made
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(made, $0, length) == 0 && listen(made, 8) == 0 && getsockname(made, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in
            while true {
                let connection = accept(made, nil, nil)
                guard connection >= 0 else { return }
                Thread { self.talk(connection) }.start()
            }
        }.start()
    }
    func end() { shutdown(socket, Int32(SHUT_RDWR)) }

    private func talk(_ connection: Int32) {
        defer { close(connection) }
        say("* OK here\r\n", connection)
        var waiting: [UInt8] = []
        while true {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            waiting += buffer[..<count]
            while let end = waiting.firstIndex(of: 0x0A) {
                let line = String(decoding: waiting[..<end], as: UTF8.self).trimmingCharacters(
                    in: .whitespacesAndNewlines)
                waiting.removeSubrange(...end)
                reply(to: line, connection)
            }
        }
    }
    private func reply(to line: String, _ connection: Int32) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return }
        var (lines, isOK) = ([String](), true)
        switch parts[1] {
        case "CAPABILITY": lines = ["* CAPABILITY IMAP4rev1"]
        case "LOGOUT", "NOOP": break
        case let command where command.hasPrefix("LOGIN"): break
        case let command where command.hasPrefix("SELECT"): lines = ["* OK [UIDVALIDITY 7] valid"]
        case let command:
            heard.withLock { $0.append(command) }
            (lines, isOK) = answer(command)
        }
        say((lines + ["\(parts[0]) \(isOK ? "OK done" : "NO damaged")"]).joined(separator: "\r\n") + "\r\n", connection)
    }
    private func say(_ text: String, _ connection: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
    /// A folder's messages by their numbers: what an honest server answers.
    static func folder(_ uids: [UInt32], next: UInt32, damaged: Set<UInt32> = [], size: Int = 0) -> Answer {
        { command in
            let words = command.split(separator: " ").map(String.init)
            if command.hasPrefix("STATUS") { return (["* STATUS \"INBOX\" (UIDVALIDITY 7 UIDNEXT \(next))"], true) }
            if command.hasPrefix("UID SEARCH") {
                let ends = (words.last ?? "").split(separator: ":").map { UInt32($0) ?? .max }
                let found = uids.filter { $0 >= ends.first ?? 0 && $0 <= ends.last ?? 0 }
                return (["* SEARCH " + found.map(String.init).joined(separator: " ")], true)
            }
            let uid = words.count > 2 ? UInt32(words[2]) ?? 0 : 0
            guard uids.contains(uid), !damaged.contains(uid) else { return ([], false) }
            let text = "Subject: \(uid)\r\n\r\n" + String(repeating: "x", count: size) + "\r\n"
            return (["* 1 FETCH (UID \(uid) BODY[] {\(text.utf8.count)}", text + ")"], true)
        }
    }
}
