import NewsModel
import Store

extension StoryComparison {
    /// Takes a compared story's report, and the parts of it that lists and other pages show.
    init(of story: Story) {
        self.init(report: Report(stories: [story]).json())
        title = story.title
        origins = story.origins.atLeast...max(story.origins.atLeast, story.origins.atMost)
        disputes = story.disputes.count
        conflicts = story.figures.count { $0.verdict == .conflict }
        languages = Set(story.tellings.compactMap(\.article.language)).sorted()
        agencies = Self.agencies(of: story)
        shape =
            story.families.map(\.members.count).sorted(by: >) + Array(repeating: 1, count: story.alone.count)
        families = story.families.map { family in
            Family(
                parent: family.parentTelling.map { story.tellings[$0].id } ?? family.parent,
                members: family.members.map { story.tellings[$0.telling].id })
        }
        people = Self.people(of: story)
    }
    /// The agencies: each counts tellings that name it and copies of its text. A telling of two agencies counts for the first.
    private static func agencies(of story: Story) -> [StoryAgency] {
        var counted: Set<Int> = []
        return story.agencies.map { agency in
            let carried = story.families.filter { $0.parent == agency.name }.flatMap { $0.members.map(\.telling) }
            let tellings = Set(agency.tellings + carried)
            let first = tellings.subtracting(counted).count
            counted.formUnion(tellings)
            return StoryAgency(
                name: String(agency.name.prefix(100)), isNamed: agency.isNamed, tellings: tellings.count, first: first)
        }
    }
    /// People with pages first, so that every link of the story's page has a target.
    private static func people(of story: Story) -> [Person] {
        let all = story.people.enumerated()
        let known = all.filter { $0.element.kind == .institution || $0.element.role != nil }
        let others = all.filter { $0.element.kind == .person && $0.element.role == nil }
        return (known.prefix(2000) + others.prefix(100)).map { i, person in
            Person(
                name: String(person.name.prefix(200)), role: person.role, kind: person.kind,
                statements: story.statements.count { $0.speaker == i })
        }
    }
}
