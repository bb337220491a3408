// stemma.report/1: the report as JSON, spans in Unicode scalars of each telling's text (REPORT_SCHEMA.md).

extension Report {
    /// The report as UTF-8 JSON, one finding a line; the same report gives the same bytes.
    ///
    /// - Parameter words: what is shown of a place, nil for nothing. With it the tellings have no texts, and the report cannot be
    ///   read back; without it everything is there.
    public func json(showing words: ((Place) -> String?)? = nil) -> [UInt8] {
        var writer = JSONWriter(lineDepth: 4)
        writer.object { w in
            w.member("schema", Self.schema)
            w.member("stories") {
                $0.array(stories) { w, story in StoryWriter(story, showing: words).write(&w) }
            }
        }
        return writer.bytes + [0x0A]
    }
}

extension JSONWriter {
    /// Writes `[start, end)` in scalars; `null` for nil.
    mutating func span(_ span: Span?, _ table: ScalarTable) {
        guard let span else { return null() }
        array([table.scalar(at: span.start), table.scalar(at: span.end)]) { $0.int($1) }
    }
    mutating func member(_ name: StaticString, _ value: Span?, _ table: ScalarTable) {
        member(name) { $0.span(value, table) }
    }
    mutating func member(_ name: StaticString, _ spans: [Span], _ table: ScalarTable) {
        member(name) { $0.array(spans) { $0.span($1, table) } }
    }
}

private struct StoryWriter {
    let story: Story
    let words: ((Place) -> String?)?
    let tables: [ScalarTable]

    init(_ story: Story, showing words: ((Place) -> String?)?) {
        self.story = story
        self.words = words
        tables = story.tellings.map { ScalarTable($0.article.bytes) }
    }

    func id(_ telling: Int) -> String { story.tellings[telling].id }
    func person(_ index: Int?) -> String? { index.map { story.people[$0].id } }

    /// `telling`, `span`, `text` of a place.
    func place(_ place: Place, _ w: inout JSONWriter) {
        w.member("telling", id(place.telling))
        w.member("span", place.span, tables[place.telling])
        w.member("text", shown(place))
    }
    private func shown(_ place: Place) -> String? { words.map { $0(place) } ?? place.text }
    /// A list of objects.
    func list<T>(_ name: StaticString, _ items: [T], _ w: inout JSONWriter, _ write: (T, inout JSONWriter) -> Void) {
        w.member(name) { $0.array(items) { w, item in w.object { write(item, &$0) } } }
    }

    func write(_ w: inout JSONWriter) {
        w.object { w in
            w.member("id", story.id)
            w.member("title") { w in
                guard let title = story.title else { return w.null() }
                w.object { place(title, &$0) }
            }
            w.member("start", story.start)
            w.member("end", story.end)
            w.member("summary") { $0.object(summary) }
            list("tellings", Array(story.tellings.enumerated()), &w) { telling($0.element, tables[$0.offset], &$1) }
            list("shared_passages", story.passages, &w, passage)
            list("families", Array(story.families.enumerated()), &w) { family($0.offset, $0.element, &$1) }
            list("people", story.people, &w, person)
            list("statements", story.statements, &w, statement)
            list("figures", story.figures, &w, figure)
            list("disputes", story.disputes, &w, dispute)
            list("alterations", story.alterations, &w) { alteration, w in
                w.member("kind", alteration.kind.rawValue)
                list("in", alteration.places, &w, place)
                w.member("families", alteration.families)
            }
            list("only_in", story.onlyIn, &w) { entry, w in
                w.member("family", entry.family.map(Family.id))
                place(entry.place, &w)
            }
            list("timeline", story.timeline, &w) { moment, w in
                w.member("date", moment.date)
                place(moment.place, &w)
            }
        }
    }

    func summary(_ w: inout JSONWriter) {
        w.member("tellings", story.tellings.count)
        w.member("origins") {
            $0.object { w in
                w.member("at_least", story.origins.atLeast)
                w.member("at_most", story.origins.atMost)
            }
        }
        list("agencies", story.agencies, &w) { agency, w in
            w.member("name", agency.name)
            w.member("how", (agency.isNamed ? AgencyBehind.How.named : .inferred).rawValue)
            w.member("tellings", agency.tellings.map(id))
        }
    }

    func telling(_ telling: Story.Telling, _ table: ScalarTable, _ w: inout JSONWriter) {
        let article = telling.article
        let lineage = telling.lineage
        w.member("id", article.id)
        w.member("path", article.path)
        w.member("url", article.url)
        w.member("outlet", article.outlet)
        w.member("title", article.title)
        w.member("authors", article.authors)
        w.member("published", article.published)
        w.member("language", article.language)
        w.member("translated_from", lineage.translatedFrom)
        w.member("text", words == nil ? article.text(Span(0, article.bytes.count)) : nil)
        w.member("body", article.blocks.filter { $0.kind.isBody && !$0.span.isEmpty }.map(\.span), table)
        list("blocks", article.blocks, &w) { block, w in
            w.member("kind", block.kind.rawValue)
            w.member("span", block.span, table)
        }
        w.member("sentences", telling.sentences, table)
        w.member("dateline") { w in
            guard let dateline = article.dateline else { return w.null() }
            w.object { w in
                w.member("places", dateline.places)
                w.member("date", dateline.date)
                w.member("agencies", dateline.agencies)
                w.member("span", dateline.span, table)
            }
        }
        list("credits", article.credits, &w) { credit, w in
            w.member("name", credit.name)
            w.member("role", credit.role.rawValue)
            w.member("span", credit.span, table)
        }
        list("terms", article.terms, &w) { term, w in
            w.member("kind", term.kind.rawValue)
            w.member("span", term.span, table)
        }
        w.member("primary") {
            $0.object { w in
                w.member("name", lineage.primary)
                w.member("url", lineage.url)
                list("via", lineage.via, &w) { name, w in
                    w.member("name", name)
                    w.member("url", nil as String?)
                }
                w.member("how", lineage.how.rawValue)
                list("evidence", lineage.evidence, &w) { $1.member("span", $0, table) }
            }
        }
        w.member("notices", article.notices.map(\.message))
    }

    func passage(_ passage: Passage, _ w: inout JSONWriter) {
        w.member("kind", passage.kind.rawValue)
        w.member("likeness", passage.likeness.rawValue)
        list("in", passage.places, &w, place)
    }

    func family(_ index: Int, _ family: Family, _ w: inout JSONWriter) {
        w.member("id", Family.id(index))
        w.member("parent", family.parentTelling.map(id) ?? family.parent)
        w.member("in_folder", family.parentTelling != nil)
        list("members", family.members, &w) { member, w in
            w.member("telling", id(member.telling))
            w.member("extent", (member.isWhole ? Family.Member.Extent.whole : .part).rawValue)
            w.member("share") { $0.number(member.share) }
            w.member("direction", (member.directionKnown ? Family.Member.Direction.known : .unknown).rawValue)
        }
        list("evidence", family.evidence, &w, place)
        w.member("rules", family.rules)
    }

    func person(_ person: Story.Person, _ w: inout JSONWriter) {
        w.member("id", person.id)
        w.member("kind", person.kind.rawValue)
        w.member("name", person.name)
        w.member("role", person.role)
        list("variants", person.variants, &w) { variant, w in
            w.member("name", variant.text)
            w.member("telling", id(variant.telling))
            w.member("span", variant.span, tables[variant.telling])
        }
    }

    func statement(_ statement: Story.Statement, _ w: inout JSONWriter) {
        w.member("id", statement.id)
        w.member("speaker", person(statement.speaker))
        w.member("families", statement.families)
        w.member("said_again", statement.saidAgain)
        list("wordings", statement.wordings, &w, wording)
    }
    func wording(_ wording: Story.Wording, _ w: inout JSONWriter) {
        let table = tables[wording.place.telling]
        place(wording.place, &w)
        w.member("pieces") { w in
            if wording.pieces.count > 1 { w.array(wording.pieces) { $0.span($1, table) } } else { w.null() }
        }
        w.member("kind", wording.kind.rawValue)
        w.member("speaker_span", wording.speakerSpan, table)
        w.member("cue_span", wording.cueSpan, table)
        w.member("said_to", wording.saidTo)
        w.member("via", wording.via)
        w.member("stance", wording.stance.rawValue)
        list("drift", wording.drift, &w) { drift, w in
            w.member("kind", drift.kind.rawValue)
            w.member("span", drift.span, table)
        }
    }

    func figure(_ figure: Story.Figure, _ w: inout JSONWriter) {
        w.member("id", figure.id)
        w.member("counts") { $0.object { place(figure.counts, &$0) } }
        w.member("families", figure.families)
        w.member("verdict", figure.verdict.rawValue)
        list("related", figure.related, &w) { related, w in
            w.member("figure", related)
            w.member("why", "different scope")
        }
        list("values", figure.values, &w) { value, w in
            place(value.place, &w)
            w.member("value") { $0.number(value.value) }
            w.member("low") { $0.number(value.low) }
            w.member("high") { $0.number(value.high) }
            w.member("unit", value.unit)
            w.member("bound", value.bound.rawValue)
            w.member("holder", person(value.holder))
            w.member("as_of", value.asOf)
        }
    }

    func dispute(_ dispute: Story.Dispute, _ w: inout JSONWriter) {
        w.member("id", dispute.id)
        w.member("proposition") { $0.object { place(dispute.proposition, &$0) } }
        w.member("families", dispute.families)
        list("positions", dispute.positions, &w) { position, w in
            w.member("who", person(position.who))
            w.member("stance", position.stance.rawValue)
            place(position.place, &w)
            list("evidence", position.evidence, &w) { evidence, w in
                w.member("kind", evidence.kind.rawValue)
                w.member("span", evidence.place.span, tables[evidence.place.telling])
                w.member("text", shown(evidence.place))
            }
        }
        w.member("silent_in", dispute.silentIn.map(id))
    }
}
