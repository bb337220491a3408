import NewsModel
import Store

/// Asks a worker to compare a story's tellings.
enum StoryMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.story
        static let version: UInt8 = 3

        /// The `stemma.account/1` lines of its tellings.
        var lines: [[UInt8]]
        /// What editors changed in it.
        var edits: [StoryEdit] = []
    }
    struct Answer: MessagePart {
        var comparison: StoryComparison
    }
}

extension StoryMessage.Request {
    typealias Answer = StoryMessage.Answer

    func write(to w: inout FieldWriter) {
        w.list("lines", ofBytes: lines)
        w.list("edits", ofBytes: edits.map { $0.json() })
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        lines = try fields.list(ofBytes: "lines")
        edits = try fields.list(ofBytes: "edits").map { (bytes) throws(FieldMismatch) in
            do { return try StoryEdit(json: JSONValue(reading: bytes)) } catch {
                throw FieldMismatch("is no edit: \(error)").inside("edits")
            }
        }
    }
}

extension StoryMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.text("title", comparison.title)
        w.integer("origins_low", comparison.origins.lowerBound)
        w.integer("origins_high", comparison.origins.upperBound)
        w.integer("disputes", comparison.disputes)
        w.integer("conflicts", comparison.conflicts)
        w.list("languages", ofTexts: comparison.languages)
        w.list("agencies", of: comparison.agencies) { w, agency in
            w.text("name", agency.name)
            w.flag("is_named", agency.isNamed)
            w.integer("tellings", agency.tellings)
            w.integer("first", agency.first)
        }
        w.list("shape", ofIntegers: comparison.shape)
        w.list("families", of: comparison.families) { w, family in
            w.text("parent", family.parent)
            w.list("members", ofTexts: family.members)
        }
        w.list("people", of: comparison.people) { w, person in
            w.text("name", person.name)
            w.text("role", person.role)
            w.text("kind", person.kind.rawValue)
            w.integer("statements", person.statements)
        }
        w.bytes("report", comparison.report)
        w.text("maker", comparison.maker)
        w.text("section", comparison.section?.rawValue)
        w.bytes("card", comparison.card?.json)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        comparison = StoryComparison(report: try fields.bytes("report"))
        comparison.maker = try fields.text("maker")
        comparison.title = try fields.text(ifAny: "title")
        comparison.section = try fields.text(ifAny: "section").flatMap { Section(rawValue: $0) }
        if let card = try fields.bytes(ifAny: "card") {
            do { comparison.card = try StoryCard(jsonBytes: card) } catch {
                throw FieldMismatch("is no card: \(error)").inside("card")
            }
        }
        let (low, high) = (try fields.count("origins_low"), try fields.count("origins_high"))
        guard low <= high else { throw FieldMismatch("is above \(high)").inside("origins_low") }
        comparison.origins = low...high
        comparison.disputes = try fields.count("disputes")
        comparison.conflicts = try fields.count("conflicts")
        comparison.languages = try fields.list(ofTexts: "languages")
        comparison.agencies = try fields.list("agencies") { (fields) throws(FieldMismatch) in
            StoryAgency(
                name: try fields.text("name"), isNamed: try fields.flag("is_named"),
                tellings: try fields.count("tellings"), first: try fields.count("first"))
        }
        comparison.shape = try fields.list(ofIntegers: "shape")
        comparison.families = try fields.list("families") { (fields) throws(FieldMismatch) in
            StoryComparison.Family(
                parent: try fields.text(ifAny: "parent"), members: try fields.list(ofTexts: "members"))
        }
        comparison.people = try fields.list("people") { (fields) throws(FieldMismatch) in
            let word = try fields.text("kind")
            guard let kind = Story.Person.Kind(rawValue: word) else {
                throw FieldMismatch("is “\(word.prefix(60))”, which is no kind of person").inside("kind")
            }
            return StoryComparison.Person(
                name: try fields.text("name"), role: try fields.text(ifAny: "role"), kind: kind,
                statements: try fields.count("statements"))
        }
    }
}
