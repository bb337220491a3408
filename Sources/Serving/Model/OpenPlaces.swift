import NewsModel
import Reporting

/// The places of a story's tellings that readers who are not signed in may see.
///
/// They see at most a quarter of each text, counted over all parts of the page: enough to check a finding, but they must go to the
/// source to read the article. Copies of a text share its budget. The quarter was chosen, not measured. A short text (a wire brief)
/// still shows one sentence, and no text shows more than 1,500 characters.
struct OpenPlaces: Sendable {
    /// The most characters shown of one place.
    static let longest = 280

    /// For each telling the telling whose budget it shares, and for each budget the characters that are left.
    private var texts: [Int]
    private var left: [Int: Int] = [:]
    /// The byte ranges shown of each telling, and all words shown: they may be shown again in every telling that has them.
    private var shown: [Int: [Range<Int>]] = [:]
    private var words: Set<String> = []

    /// - Parameter free: the ids of tellings whose licence allows showing the whole text.
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
    /// The text shown of a place: on one line, cut when it is long.
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
    /// The story without the places that are not open to everybody, and whether there were any.
    func limited(to open: OpenPlaces) -> (story: Story, isCut: Bool) {
        let story = limited(to: open.holds)
        return (story, story.placesByWeight.count < placesByWeight.count)
    }
}
