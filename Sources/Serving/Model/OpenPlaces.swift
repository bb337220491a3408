import NewsModel
import Reporting

/// The places of a story's tellings that anybody may see, signed in or not.
///
/// Of each text a quarter at most, over all parts of the page together: a reader sees what a finding rests on, and has to go to the
/// source to read the article. Copies of one text count as that text. The quarter is chosen, not measured; a short text (a wire
/// brief) still shows one sentence, and no text more than 1,500 characters.
struct OpenPlaces: Sendable {
    /// Characters that are shown of one place.
    static let longest = 280

    /// The telling whose text each telling is counted with, and how many characters of each may still be shown.
    private var texts: [Int]
    private var left: [Int: Int] = [:]
    /// What is shown of each telling, in bytes, and all words that are shown: these may be shown of every telling that has them.
    private var shown: [Int: [Range<Int>]] = [:]
    private var words: Set<String> = []

    /// - Parameter free: ids of tellings whose licence lets anybody read the whole.
    init(_ story: Story, free: Set<String>) {
        texts = Array(story.tellings.indices)
        for family in story.families {
            guard let first = family.members.first(where: \.isWhole) else { continue }
            for member in family.members where member.isWhole { texts[member.telling] = first.telling }
        }
        for (t, telling) in story.tellings.enumerated() {
            let bytes = telling.article.bytes
            if free.contains(telling.id) {
                texts[t] = t
                shown[t] = [0..<bytes.count]
                continue
            }
            let length = bytes.count { $0 & 0xC0 != 0x80 }
            let room = min(1500, max(length / 4, min(Self.longest, length / 2)))
            left[texts[t]] = max(left[texts[t]] ?? 0, room)
        }
        if let title = story.title { words.insert(Words.short(title.text, Self.longest)) }
        for place in story.placesByWeight { admit(place) }
    }
    private mutating func admit(_ place: Place) {
        guard !holds(place), texts.indices.contains(place.telling) else { return }
        let words = Self.words(of: place)
        let length = words.unicodeScalars.count
        guard let room = left[texts[place.telling]], length > 0, length <= room else { return }
        left[texts[place.telling]] = room - length
        shown[place.telling, default: []].append(Self.range(of: place, words))
        self.words.insert(words)
    }
    /// What is shown of a place: its text on one line, cut where it is long.
    static func words(of place: Place) -> String { Words.short(place.text, longest) }
    private static func range(of place: Place, _ words: String) -> Range<Int> {
        place.span.start..<(place.span.start + min(place.span.length, words.utf8.count))
    }
    func holds(_ place: Place) -> Bool {
        guard !place.span.isEmpty else { return true }
        let words = Self.words(of: place)
        let range = Self.range(of: place, words)
        return shown[place.telling]?.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
            == true || self.words.contains(words)
    }
}

extension Story {
    /// The story without the places that not everybody may see, and whether there were any.
    func limited(to open: OpenPlaces) -> (story: Story, isCut: Bool) {
        let story = limited(to: open.holds)
        return (story, story.placesByWeight.count < placesByWeight.count)
    }
}
