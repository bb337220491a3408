/// What an editor changed in a story's findings. Of findings it holds no text, only hashes of words; of people their names. It is applied to every
/// comparison anew.
public enum StoryEdit: Sendable, Equatable {
    /// A place of a finding: the telling's id and a hash of its words, which stay when the text before them changes.
    public struct Mark: Sendable, Hashable {
        /// The telling's id.
        public var telling: String
        /// The hash of the place's letters and digits in lower case, as hexadecimal digits.
        public var words: String
        /// The place when the edit was made.
        public var span: Span
        /// Makes a mark.
        public init(telling: String, words: String, span: Span) {
            self.telling = telling
            self.words = words
            self.span = span
        }
    }
    /// A finding is not shown: the member of the story's JSON that lists it ("figures"), and its places.
    case hide(list: String, marks: [Mark])
    /// Two names are one.
    case join(name: String, into: String)
    /// Whoever has this name in these tellings, by id, is somebody else.
    case part(name: String, tellings: [String])
}

extension StoryEdit {
    /// The word by which the kind is stored.
    public var kind: String {
        switch self {
        case .hide: "hide"
        case .join: "join"
        case .part: "part"
        }
    }
    /// A hash by which a form knows that the edit is still the same.
    public var token: String { String(Self.hash(of: json()), radix: 16) }
    fileprivate static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
        // FNV-1a
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    /// The edit as a JSON object.
    public func json() -> [UInt8] {
        var w = JSONWriter()
        write(to: &w)
        return w.bytes
    }
    /// Writes the edit as a JSON object.
    public func write(to w: inout JSONWriter) {
        w.object { w in
            w.member("kind", kind)
            switch self {
            case .hide(let list, let marks):
                w.member("list", list)
                w.member("marks") {
                    $0.array(marks) { w, mark in
                        w.object { w in
                            w.member("telling", mark.telling)
                            w.member("words", mark.words)
                            w.member("start", mark.span.start)
                            w.member("end", mark.span.end)
                        }
                    }
                }
            case .join(let name, let into):
                w.member("name", name)
                w.member("into", into)
            case .part(let name, let tellings):
                w.member("name", name)
                w.member("tellings", tellings)
            }
        }
    }
    /// Reads what `json()` wrote.
    public init(json: JSONValue) throws(JSONMismatch) {
        switch try json.text(at: "kind") {
        case "hide":
            let marks = try json.list(at: "marks") { (mark) throws(JSONMismatch) in
                let (start, end) = (try mark.integer(at: "start"), try mark.integer(at: "end"))
                guard start >= 0, start <= end else { throw JSONMismatch("is no span").inside(".start") }
                return Mark(
                    telling: try mark.text(at: "telling"), words: try mark.text(at: "words"), span: Span(start, end))
            }
            self = .hide(list: try json.text(at: "list"), marks: marks)
        case "join": self = .join(name: try json.text(at: "name"), into: try json.text(at: "into"))
        case "part":
            self = .part(
                name: try json.text(at: "name"),
                tellings: try json.list(at: "tellings") { (id) throws(JSONMismatch) in try id.asString() })
        case let other: throw JSONMismatch("is “\(other.prefix(60))”, which is no edit").inside(".kind")
        }
    }
}

extension Story {
    /// The lists of findings that an editor may hide, with what one of their findings is called.
    public static let editable: [(list: String, name: String)] = [
        ("key_facts", "Agreed"), ("figures", "Figure"), ("disputes", "Dispute"), ("alterations", "Changed in copying"),
        ("statements", "Statement"), ("only_in", "In one report only"), ("timeline", "Day"),
    ]
    /// The finding at an index of a list, as an edit that hides it; nil when there is none.
    public func hiding(_ list: String, at index: Int) -> StoryEdit? {
        guard let places = places(of: list), places.indices.contains(index) else { return nil }
        let marks = places[index].map(mark)
        return marks.isEmpty ? nil : .hide(list: list, marks: marks)
    }
    /// The places of each finding of a list; nil when there is no such list.
    public func places(of list: String) -> [[Place]]? {
        guard Self.editable.contains(where: { $0.list == list }) else { return nil }
        return Self.kinds.first { $0.key == list }?.places(self).map(\.places)
    }
    /// What a comparison of the same articles with lower bars finds more, and who may have made the statements for which pages name nobody; the surest first.
    public func below(in lowered: Story) -> [(name: String, confidence: Double?, places: [Place])] {
        var found: [(name: String, confidence: Double?, places: [Place])] = []
        func add(_ list: String, _ finding: some Finding, _ confidence: Double?) {
            let has = Set(finding.places)
            let known = places(of: list) ?? []
            guard has.count > 1, !known.contains(where: { Set($0).isSuperset(of: has) }) else { return }
            found.append((Self.editable.first { $0.list == list }?.name ?? list, confidence, finding.places))
        }
        for fact in lowered.keyFacts { add("key_facts", fact, fact.confidence) }
        for figure in lowered.figures where figure.verdict != .single { add("figures", figure, figure.confidence) }
        for statement in lowered.statements { add("statements", statement, statement.confidence) }
        for statement in lowered.statements where !statement.isSpeakerSure {
            guard let speaker = statement.speaker, lowered.people.indices.contains(speaker) else { continue }
            found.append((lowered.people[speaker].name, statement.speakerConfidence, statement.wordings.map(\.place)))
        }
        return found.enumerated().sorted {
            ($1.element.confidence ?? 0, $0.offset) < ($0.element.confidence ?? 0, $1.offset)
        }.map(\.element)
    }
    private func mark(_ place: Place) -> StoryEdit.Mark {
        StoryEdit.Mark(
            telling: tellings.indices.contains(place.telling) ? tellings[place.telling].id : "",
            words: Self.hash(of: place.text), span: place.span)
    }
    private static func hash(of text: String) -> String {
        let scalars = text.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        return String(StoryEdit.hash(of: String(String.UnicodeScalarView(scalars)).utf8), radix: 16)
    }

    /// The story as its editors want it.
    public func edited(by edits: [StoryEdit]) -> Story {
        var story = self
        for edit in edits {
            switch edit {
            case .hide(let list, let marks): story.hide(list, marks)
            case .join(let name, let into): story.join(name, into: into)
            case .part(let name, let tellings): story.part(name, Set(tellings))
            }
        }
        return story
    }
    /// By what a place is known again.
    private struct Key: Hashable {
        var telling: String
        var words: String
        init(_ mark: StoryEdit.Mark) { (telling, words) = (mark.telling, mark.words) }
    }
    /// Removes the finding that has most of the places, at least half of them; of several the one that stands nearest to where it stood.
    private mutating func hide(_ list: String, _ marks: [StoryEdit.Mark]) {
        guard let kind = Self.kinds.first(where: { $0.key == list }) else { return }
        let wanted = Dictionary(marks.map { (Key($0), $0.span.start) }, uniquingKeysWith: { a, _ in a })
        let ranked = kind.places(self).enumerated().compactMap { n, finding -> (n: Int, common: Int, distance: Int)? in
            var distances: [Key: Int] = [:]
            for place in finding.places {
                let key = Key(mark(place))
                guard let start = wanted[key] else { continue }
                distances[key] = min(distances[key] ?? Int.max, abs(start - place.span.start))
            }
            guard !distances.isEmpty, 2 * distances.count >= wanted.count else { return nil }
            return (n, distances.count, distances.values.reduce(0, +) + finding.places.count - distances.count)
        }
        if let best = ranked.min(by: { ($1.common, $0.distance, $0.n) < ($0.common, $1.distance, $1.n) }) {
            if list == Story.Statement.key.description {
                removeStatement(at: best.n)
            } else {
                kind.remove(&self, best.n)
            }
        }
    }
    private mutating func join(_ name: String, into other: String) {
        guard name != other, let from = people.firstIndex(where: { $0.name == name }),
            let to = people.firstIndex(where: { $0.name == other })
        else { return }
        people[to].variants = (people[to].variants + people[from].variants).sorted {
            ($0.telling, $0.span) < ($1.telling, $1.span)
        }
        if people[to].role == nil { people[to].role = people[from].role }
        people.remove(at: from)
        rename { _, person in
            let target = person == from ? to : person
            return target > from ? target - 1 : target
        }
    }
    private mutating func part(_ name: String, _ ids: Set<String>) {
        let apart = Set(tellings.indices.filter { ids.contains(tellings[$0].id) })
        guard let one = people.firstIndex(where: { $0.name == name }), !apart.isEmpty else { return }
        let (leaving, staying) = (
            people[one].variants.filter { apart.contains($0.telling) },
            people[one].variants.filter { !apart.contains($0.telling) }
        )
        guard let first = leaving.max(by: { ($0.text.count, $1.span.start) < ($1.text.count, $0.span.start) }),
            !staying.isEmpty
        else {
            return
        }
        var other = people[one]
        other.id = Self.free("p\(people.count + 1)", among: Set(people.map(\.id)))
        // Somebody else of the same name is told apart by a number.
        other.name = Self.free(first.text, among: Set(people.map(\.name)), with: " (2)")
        other.role = nil
        other.variants = leaving
        people[one].variants = staying
        let new = people.count
        people.append(other)
        // A statement with wordings on both sides becomes two.
        var parted: [Statement] = []
        for statement in statements {
            let mine = statement.wordings.filter { apart.contains($0.place.telling) }
            guard statement.speaker == one, !mine.isEmpty, mine.count < statement.wordings.count else {
                parted.append(statement)
                continue
            }
            var (first, second) = (statement, statement)
            first.wordings.removeAll { apart.contains($0.place.telling) }
            second.wordings = mine
            second.id = Self.free(second.id + "b", among: Set(statements.map(\.id)).union(parted.map(\.id)))
            (first.confidence, second.confidence) = (nil, nil)
            (first.families, second.families) = (families(of: first.wordings), families(of: second.wordings))
            parted += [first, second]
        }
        statements = parted
        rename { place, person in person == one && apart.contains(place.telling) ? new : person }
    }
    /// The id or name, with more behind it until nobody else has it.
    private static func free(_ name: String, among taken: Set<String>, with more: String = "b") -> String {
        var name = name
        while taken.contains(name) { name += more }
        return name
    }
    private func families(of wordings: [Wording]) -> Int {
        Set(
            wordings.map { wording in
                families.firstIndex { $0.members.contains { $0.telling == wording.place.telling } } ?? -1
                    - wording.place.telling
            }
        ).count
    }
    /// Gives every place of a person the index of another.
    private mutating func rename(_ other: (Place, Int) -> Int) {
        for i in statements.indices {
            guard let speaker = statements[i].speaker, let first = statements[i].wordings.first else { continue }
            statements[i].speaker = other(first.place, speaker)
        }
        for i in figures.indices {
            for j in figures[i].values.indices {
                guard let holder = figures[i].values[j].holder else { continue }
                figures[i].values[j].holder = other(figures[i].values[j].place, holder)
            }
        }
        for i in disputes.indices {
            for j in disputes[i].positions.indices {
                disputes[i].positions[j].who = other(disputes[i].positions[j].place, disputes[i].positions[j].who)
            }
        }
    }
}
