import Glibc
import NewsModel
import Processes
import Text

/// The worker process parses and reads bytes. It has no data of its own; when it dies, one task is lost.
///
/// There is one function for each kind of message: `Worker+Feeds`, `Worker+Articles`, `Worker+Stories`, `Worker+Pictures`.
package enum Worker {
    /// The reader's version: accounts of other versions are read again. 2: words of scripts without spaces are pairs of characters.
    /// 3: who says what is found by grammar; furniture is told from text by a trained forest. 6: a word's key is that of its meaning. 7: what is denied is read by the clause.
    /// 9: how sure a speaker is; the clause of a few words in marks. 10: whom the description of a speaker names says nothing; what is no clause has its
    /// verb. 11: where what is said begins and ends is learned. 12: nicknames; a verb that hangs on another one leads to what is said. 13: names of outlets and
    /// institutions are whole; what is said begins with its clause where no "that" leads to it. 14: vague and partial numbers, bounds of verbs.
    package static let reader = "14"
    /// The version of a story's report: raise it when the reader or the comparison changes.
    package static let maker = reader + ".3"

    /// Answers messages until the pipe ends.
    package static func run(input: Int32, output: Int32) {
        // A page may end a worker but not exhaust the machine's memory.
        var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        let pipe = MessagePipe(input: PipeEnd(descriptor: input), output: PipeEnd(descriptor: output))
        while let message = pipe.read() { guard pipe.write(answer(message)) else { return } }
    }
    /// The answer to a message, or a refusal.
    static func answer(_ message: Message) -> Message {
        switch message.kind {
        case .feed: answer(message, feed)
        case .article: answer(message, article)
        case .story: answer(message, story)
        case .discover: answer(message, discover)
        case .origins: answer(message, origins)
        case .picture: answer(message, picture)
        case .card: answer(message, card)
        case .refused: message
        }
    }
    private static func answer<Request: WorkerRequest>(
        _ message: Message, _ work: (Request) throws(Refusal) -> Request.Answer
    ) -> Message {
        let request: Request
        do throws(FieldMismatch) { request = try message.request(Request.self) } catch {
            let refusal = Refusal("the worker's task: \(error)", isOfAnotherVersion: error.isOfAnotherVersion)
            return Message(refusing: refusal)
        }
        do throws(Refusal) { return Message(answering: Request.self, with: try work(request)) } catch {
            return Message(refusing: error)
        }
    }

    /// The address, if it is http or https and can be fetched and shown; else nil.
    static func webAddress(_ text: String) -> String? {
        let lower = text.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), text.utf8.count <= 8192,
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C })
        else { return nil }
        return text
    }
    /// A title of at most 1,000 characters, without control characters, language tags and marks of text direction.
    static func cleaned(_ title: String) -> String {
        var out = String.UnicodeScalarView()
        for c in title.unicodeScalars.prefix(1000) {
            switch c.value {
            case 0..<0x20, 0x7F..<0xA0: out.append(" ")
            case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: continue
            default: out.append(c)
            }
        }
        return String(out).trimmed()
    }
    static func milliseconds(_ iso: String) -> Int? {
        guard let date = DateTimeReader().read(iso) else { return nil }
        return date.epoch * 1000
    }
}

/// Converts times for the desk.
package enum DeskTime {
    /// Milliseconds since 1970 of an ISO 8601 time; nil when it is none.
    package static func milliseconds(_ iso: String) -> Int? { Worker.milliseconds(iso) }
    /// The end of an embargo in milliseconds since 1970. A time without a zone counts as the latest that it can be, in the westernmost zone.
    package static func end(ofEmbargo iso: String) -> Int? {
        guard let date = DateTimeReader().read(iso) else { return nil }
        return (date.epoch + (date.offset == nil ? 12 * 3600 : 0)) * 1000
    }
}
