import NewsModel
import Store

extension StoryComparison {
    /// Takes a compared story's report, and the parts of it that lists and other pages show.
    init(of story: Story) {
        self.init(report: Report(stories: [story]).json())
        // Lists show titles to everybody, sentences of a text to those who may see them.
        title = story.headings.first { !$0.isSentence }?.title
        section = story.section
        card = StoryCard(of: story)
        origins = story.origins.atLeast...max(story.origins.atLeast, story.origins.atMost)
        disputes = story.disputes.count
        conflicts = story.figures.count { $0.verdict == .conflict }
        languages = Set(story.tellings.compactMap(\.article.language)).sorted()
        agencies = Self.agencies(of: story)
        // One dot for each telling: a telling of two families stands in the larger one.
        var used: Set<Int> = []
        let groups = story.families.map(\.members).sorted { $0.count > $1.count }.map { members in
            members.count { used.insert($0.telling).inserted }
        }.filter { $0 > 0 }
        shape = (groups + Array(repeating: 1, count: story.alone.count)).sorted(by: >)
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
                statements: story.statements.count { $0.speaker == i && $0.isSpeakerSure })
        }
    }
}

extension StoryCard {
    /// What lists show of a compared story.
    init(of story: Story) {
        self.init()
        func outlet(_ telling: Int) -> String? { story.tellings[telling].article.outlet.map { String($0.prefix(100)) } }
        headings = story.headings.filter { !$0.isSentence }.prefix(Self.mostLanguages).map { heading in
            Heading(
                language: heading.language, title: String(heading.title.prefix(500)), outlet: outlet(heading.telling),
                lead: heading.lead.map { lead in
                    Lead(
                        text: String(lead.text.prefix(Place.mostQuoted)), article: story.tellings[lead.telling].id,
                        outlet: outlet(lead.telling), telling: lead.telling, span: lead.quotedSpan)
                })
        }
        let ordered = story.tellings.indices.sorted {
            (story.tellings[$0].article.published ?? "~", $0) < (story.tellings[$1].article.published ?? "~", $1)
        }
        var known: Set<String> = []
        let all = ordered.compactMap(outlet).filter { known.insert($0).inserted }
        outlets = Array(all.prefix(Self.mostOutlets))
        outletsInAll = all.count
        // The picture of the article that has the title, then of the others in order of publication.
        let first = story.headings.first.map { [$0.telling] } ?? []
        var seen: Set<Int> = []
        pictures = (first + ordered).filter { seen.insert($0).inserted && story.tellings[$0].article.image != nil }
            .prefix(Self.mostPictures).map { story.tellings[$0].id }
    }
    private static let mostLanguages = 24
    private static let mostOutlets = 8
    private static let mostPictures = 3
}
