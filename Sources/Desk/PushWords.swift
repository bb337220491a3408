import NewsModel
import Store
import Text

/// What a notification on a device says, and what opens when it is pressed.
struct PushWords: Sendable, Equatable {
    var title: String
    var text: String
    /// A page of this service, without the path that the service may stand below.
    var path: String
    /// A later notification with the same tag stands in for an earlier one.
    var tag: String

    /// A message that shows that messages arrive.
    static let test = PushWords(
        title: "Stemma", text: "Alerts are shown here.", path: "/account#devices", tag: "test")

    /// What is said of a story: headline and what was counted.
    init(_ story: StorySummary, languages: [String]) {
        self.init(
            title: story.card?.heading(in: languages)?.title ?? story.title ?? AlertMessages.untitled,
            text: story.facts().joined(separator: " · "), path: "/stories/" + story.id, tag: story.id)
    }
    init(title: String, text: String, path: String, tag: String) {
        (self.title, self.text, self.path, self.tag) = (title, text, path, tag)
    }

    /// The least length that the message is filled up to.
    private(set) var least = 1024
    /// The same in few words, for a push service that takes no longer message.
    var shortened: PushWords {
        var short = self
        short.text = ""
        short.title = Self.cut(title, 30)
        short.least = 256
        return short
    }
    /// The JSON that `worker.js` reads, which always fits into a message.
    var json: [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("title", Self.cut(title, 200))
            w.member("text", Self.cut(text, 200))
            w.member("path", path)
            w.member("tag", Self.cut(tag, 100))
        }
        return w.bytes
    }
    /// By scalars, because a grapheme cluster may be of any length.
    private static func cut(_ text: String, _ most: Int) -> String {
        guard text.unicodeScalars.count > most else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "…"
    }
}
