import NewsModel
import Store
import Text

/// What notifications say of counts, in a language that a reader reads. Without words of the pages it is English.
package struct PushPhrases: Sendable {
    /// What is counted in a story: "3 articles · 2 independent reports".
    package var counts: @Sendable (_ story: StorySummary) -> String
    /// That so many more stories changed.
    package var more: @Sendable (_ count: Int) -> String
    /// The headline of a story that has none.
    package var untitled: String
    /// That messages arrive.
    package var test: String

    package init(
        counts: @escaping @Sendable (_ story: StorySummary) -> String,
        more: @escaping @Sendable (_ count: Int) -> String,
        untitled: String, test: String
    ) {
        self.counts = counts
        self.more = more
        self.untitled = untitled
        self.test = test
    }
    package static let english = PushPhrases(
        counts: { $0.facts().joined(separator: " · ") }, more: AlertMessages.more, untitled: AlertMessages.untitled,
        test: "Alerts are shown here.")
}

/// What a notification on a device says, and what opens when it is pressed.
struct PushWords: Sendable, Equatable {
    var title: String
    var text: String
    /// A page of this service, without the path that the service may stand below.
    var path: String
    /// A later notification with the same tag stands in for an earlier one.
    var tag: String

    /// A message that shows that messages arrive.
    static func test(_ phrases: PushPhrases) -> PushWords {
        PushWords(title: "Stemma", text: phrases.test, path: "/account#devices", tag: "test")
    }
    /// What is said of a story: headline and what was counted.
    init(_ story: StorySummary, languages: [String], _ phrases: PushPhrases) {
        self.init(
            title: story.card?.heading(in: languages)?.title ?? story.title ?? phrases.untitled,
            text: phrases.counts(story), path: "/stories/" + story.id, tag: story.id)
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
