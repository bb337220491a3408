import NewsModel

/// A story's comparison as it is stored (`stemma.report/1`), read back for pages and answers. Only what is shown is read.
struct StoryReport: Sendable {
    /// A place in a telling: the telling's id, scalars of its text, the text there.
    struct Place: Sendable {
        var telling: String
        var start: Int
        var end: Int
        var text: String
    }
    struct Telling: Sendable {
        var id: String
        var title: String?
        var outlet: String?
        var published: String?
        var language: String?
        var url: String?
        var how: String
        var primary: String?
        var primaryURL: String?
        var via: [String]
        var translatedFrom: String?
        var text: String
        /// Paragraphs of its body, scalars.
        var body: [(start: Int, end: Int)]
        var evidence: [(start: Int, end: Int)]
    }
    struct Family: Sendable {
        struct Member: Sendable {
            var telling: String
            var isWhole: Bool
            var share: Double
            var isDirectionKnown: Bool
        }
        var parent: String?
        var isParentHere: Bool
        var members: [Member]
        var evidence: [Place]
        var rules: [String]
    }
    struct Person: Sendable {
        var id: String
        var name: String
        var role: String?
        var isInstitution: Bool
        var variants: [Place]
    }
    struct Wording: Sendable {
        var place: Place
        var isIndirect: Bool
        var stance: String
        var saidTo: String?
        var via: [String]
        var drift: [(kind: String, start: Int, end: Int)]
    }
    struct Statement: Sendable {
        var id: String
        var speaker: String?
        var families: Int
        var wordings: [Wording]
    }
    struct Value: Sendable {
        var place: Place
        var value: Double
        var low: Double?
        var high: Double?
        var unit: String?
        var bound: String
        var holder: String?
        var asOf: String?
    }
    struct Figure: Sendable {
        var id: String
        var counts: Place
        var families: Int
        var verdict: String
        var values: [Value]
    }
    struct Position: Sendable {
        var who: String?
        var stance: String
        var place: Place
        var evidence: [String]
    }
    struct Dispute: Sendable {
        var id: String
        var proposition: Place
        var families: Int
        var positions: [Position]
        var silentIn: [String]
    }
    struct Alteration: Sendable {
        var kind: String
        var places: [Place]
    }
    struct Passage: Sendable {
        var kind: String
        var likeness: String
        var places: [Place]
    }

    var title: Place?
    var start: String?
    var end: String?
    var originsAtLeast: Int
    var originsAtMost: Int
    var agencies: [(name: String, isNamed: Bool, tellings: [String])]
    var tellings: [Telling]
    var families: [Family]
    var people: [Person]
    var statements: [Statement]
    var figures: [Figure]
    var disputes: [Dispute]
    var alterations: [Alteration]
    var passages: [Passage]
    var onlyIn: [Place]
    var timeline: [(date: String, place: Place)]

    /// nil when the bytes are no report with a story.
    init?(_ bytes: [UInt8]) {
        guard let report = try? JSONValue(parsing: bytes), let story = report["stories"]?.array.first else {
            return nil
        }
        func list(_ name: String) -> [JSONValue] { story[name]?.array ?? [] }
        title = story["title"].flatMap(Self.place)
        start = story["start"]?.string
        end = story["end"]?.string
        let summary = story["summary"]
        originsAtLeast = summary?["origins"]?["at_least"]?.int ?? 0
        originsAtMost = summary?["origins"]?["at_most"]?.int ?? 0
        agencies = (summary?["agencies"]?.array ?? []).compactMap { agency in
            agency["name"]?.string.map { ($0, agency["how"]?.string == "named", agency["tellings"]?.strings ?? []) }
        }
        tellings = list("tellings").compactMap(Self.telling)
        families = list("families").map { family in
            Family(
                parent: family["parent"]?.string, isParentHere: family["in_folder"]?.bool ?? false,
                members: (family["members"]?.array ?? []).compactMap { member in
                    member["telling"]?.string.map {
                        Family.Member(
                            telling: $0, isWhole: member["extent"]?.string == "whole",
                            share: member["share"]?.number ?? 0,
                            isDirectionKnown: member["direction"]?.string == "known")
                    }
                }, evidence: Self.places(family["evidence"]), rules: family["rules"]?.strings ?? [])
        }
        people = list("people").compactMap { person in
            guard let id = person["id"]?.string, let name = person["name"]?.string else { return nil }
            let variants = (person["variants"]?.array ?? []).compactMap { variant -> Place? in
                guard let telling = variant["telling"]?.string, let span = Self.span(variant["span"]) else {
                    return nil
                }
                return Place(
                    telling: telling, start: span.start, end: span.end, text: variant["name"]?.string ?? name)
            }
            return Person(
                id: id, name: name, role: person["role"]?.string, isInstitution: person["kind"]?.string != "person",
                variants: variants)
        }
        statements = list("statements").compactMap { statement in
            statement["id"]?.string.map { id in
                Statement(
                    id: id, speaker: statement["speaker"]?.string, families: statement["families"]?.int ?? 1,
                    wordings: (statement["wordings"]?.array ?? []).compactMap(Self.wording))
            }
        }
        figures = list("figures").compactMap { figure in
            guard let id = figure["id"]?.string, let counts = figure["counts"].flatMap(Self.place) else { return nil }
            return Figure(
                id: id, counts: counts, families: figure["families"]?.int ?? 1,
                verdict: figure["verdict"]?.string ?? "single",
                values: (figure["values"]?.array ?? []).compactMap(Self.value))
        }
        disputes = list("disputes").compactMap { dispute in
            guard let id = dispute["id"]?.string, let proposition = dispute["proposition"].flatMap(Self.place) else {
                return nil
            }
            return Dispute(
                id: id, proposition: proposition, families: dispute["families"]?.int ?? 1,
                positions: (dispute["positions"]?.array ?? []).compactMap { position in
                    Self.place(position).map {
                        Position(
                            who: position["who"]?.string, stance: position["stance"]?.string ?? "asserts", place: $0,
                            evidence: (position["evidence"]?.array ?? []).compactMap { $0["kind"]?.string ?? $0.string }
                        )
                    }
                }, silentIn: dispute["silent_in"]?.strings ?? [])
        }
        alterations = list("alterations").map {
            Alteration(kind: $0["kind"]?.string ?? "", places: Self.places($0["in"]))
        }
        passages = list("shared_passages").map {
            Passage(
                kind: $0["kind"]?.string ?? "", likeness: $0["likeness"]?.string ?? "", places: Self.places($0["in"]))
        }
        onlyIn = Self.places(story["only_in"])
        timeline = list("timeline").compactMap { entry in
            guard let date = entry["date"]?.string, let place = Self.place(entry) else { return nil }
            return (date, place)
        }
    }

    private static func span(_ value: JSONValue?) -> (start: Int, end: Int)? {
        let ends = (value?.array ?? []).compactMap(\.int)
        guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1] else { return nil }
        return (ends[0], ends[1])
    }
    private static func place(_ value: JSONValue) -> Place? {
        guard let telling = value["telling"]?.string, let span = span(value["span"]) else { return nil }
        return Place(telling: telling, start: span.start, end: span.end, text: value["text"]?.string ?? "")
    }
    private static func places(_ value: JSONValue?) -> [Place] { (value?.array ?? []).compactMap(place) }

    private static func telling(_ value: JSONValue) -> Telling? {
        guard let id = value["id"]?.string else { return nil }
        let primary = value["primary"]
        return Telling(
            id: id, title: value["title"]?.string, outlet: value["outlet"]?.string,
            published: value["published"]?.string, language: value["language"]?.string, url: value["url"]?.string,
            how: primary?["how"]?.string ?? "original", primary: primary?["name"]?.string,
            primaryURL: primary?["url"]?.string, via: (primary?["via"]?.array ?? []).compactMap { $0["name"]?.string },
            translatedFrom: value["translated_from"]?.string, text: value["text"]?.string ?? "",
            body: (value["body"]?.array ?? []).compactMap { span($0) },
            evidence: (primary?["evidence"]?.array ?? []).compactMap { span($0["span"]) })
    }
    private static func wording(_ value: JSONValue) -> Wording? {
        place(value).map {
            Wording(
                place: $0, isIndirect: value["kind"]?.string == "indirect", stance: value["stance"]?.string ?? "says",
                saidTo: value["said_to"]?.string, via: value["via"]?.strings ?? [],
                drift: (value["drift"]?.array ?? []).compactMap { drift in
                    guard let kind = drift["kind"]?.string, let span = span(drift["span"]) else { return nil }
                    return (kind, span.start, span.end)
                })
        }
    }
    private static func value(_ value: JSONValue) -> Value? {
        place(value).map {
            Value(
                place: $0, value: value["value"]?.number ?? 0, low: value["low"]?.number, high: value["high"]?.number,
                unit: value["unit"]?.string, bound: value["bound"]?.string ?? "exact", holder: value["holder"]?.string,
                asOf: value["as_of"]?.string)
        }
    }
}
