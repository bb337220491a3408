import NewsModel

/// Changes are reported as the difference between where articles were and where they are. Stories get their names here, so that a story
/// that was grouped again keeps the name that most of its articles had.
extension Grouping {
    /// The steps since the last call: splits, joins and merges.
    mutating func takeSteps() -> [GroupingStep] {
        let moved = before.keys.filter { entries[$0] != nil }.sorted()
        var steps = nameStories(of: moved)
        let heirs = heirs(of: moved)
        for slot in moved {
            guard let entry = entries[slot], let name = stories[storyOf[slot]]?.name, let old = before[slot] else {
                continue
            }
            if name != old, heirs[old] != name { steps.append(.join(article: entry.number, story: name)) }
        }
        steps += heirs.sorted { $0.key < $1.key }.map { .merge(from: $0.key, into: $0.value) }
        before = [:]
        return steps
    }
    /// For each story that has ended, the story that most of its articles moved to; the address forwards there.
    private func heirs(of moved: [Int]) -> [String: String] {
        var went: [String: [String: Int]] = [:]
        for slot in moved {
            guard let old = before[slot], !old.isEmpty, storyNamed[old] == nil,
                let name = stories[storyOf[slot]]?.name
            else { continue }
            went[old, default: [:]][name, default: 0] += 1
        }
        return went.compactMapValues { places in places.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    }
    /// Names the stories without a name, the largest first.
    private mutating func nameStories(of moved: [Int]) -> [GroupingStep] {
        let nameless = Set(moved.map { storyOf[$0] }).subtracting([0]).filter { stories[$0]?.name == nil }.sorted {
            (stories[$0]?.members.count ?? 0, $1) > (stories[$1]?.members.count ?? 0, $0)
        }
        var steps: [GroupingStep] = []
        for story in nameless { if let step = name(story) { steps.append(step) } }
        return steps
    }
    /// Names a story. It takes the name that most of its articles had, if that is free. Otherwise it is a split if its articles come
    /// from a continuing story; a story of new articles is named after its first one.
    private mutating func name(_ story: Int) -> GroupingStep? {
        let members = stories[story]?.members ?? []
        var had: [String: Int] = [:]
        for slot in members { if let old = before[slot], !old.isEmpty { had[old, default: 0] += 1 } }
        let names = had.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
        if let free = names.first(where: { storyNamed[$0] == nil }) {
            give(free, to: story)
            return nil
        }
        guard let origin = names.first else {
            give(unused("s" + (members.first.flatMap { entries[$0]?.id } ?? "")), to: story)
            return nil
        }
        let leaving = members.filter { before[$0] == origin }
        let numbers = leaving.compactMap { entries[$0]?.number }.sorted()
        let name = unused("\(origin)-\(numbers.first ?? 0)")
        give(name, to: story)
        for slot in leaving { before[slot] = name }
        return .split(from: origin, story: name, articles: numbers)
    }
    private mutating func give(_ name: String, to story: Int) {
        stories[story]?.name = name
        storyNamed[name] = story
    }
    private func unused(_ name: String) -> String {
        var name = name
        while storyNamed[name] != nil { name += "-2" }
        return name
    }
}
