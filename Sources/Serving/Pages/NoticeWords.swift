import Reporting
import Store

/// What notifications on a reader's devices say, in the first of the reader's languages that the pages speak, else in English.
package enum NoticeWords {
    /// What is counted in a story.
    package static func counts(_ story: StorySummary, in languages: [String]) -> String {
        speaking(languages) { Parts.facts(story).joined(separator: " · ") }
    }
    /// That so many more stories changed.
    package static func more(_ count: Int, in languages: [String]) -> String {
        speaking(languages) { say(count, "1 more story changed.", "\(count) more stories changed.") }
    }
    package static func untitled(in languages: [String]) -> String { speaking(languages) { say("A story") } }
    package static func test(in languages: [String]) -> String { speaking(languages) { say("Alerts are shown here.") } }

    private static func speaking(_ languages: [String], _ words: () -> String) -> String {
        Catalogue.$current.withValue(.best(of: languages), operation: words)
    }
}
