// stemma.report/1: the report as JSON, spans in Unicode scalars of each telling's text (REPORT_SCHEMA.md).

extension Report {
    /// The report as UTF-8 JSON, one finding a line; the same report gives the same bytes.
    public func json() -> [UInt8] {
        var writer = JSONWriter(lineDepth: 4)
        writer.object { w in
            w.member("schema", "stemma.report/1")
            w.member("stories") { $0.array(stories) { w, story in StoryWriter(story).write(&w) } }
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
    let tables: [ScalarTable]

    init(_ story: Story) {
        self.story = story
        tables = story.accounts.map { ScalarTable($0.article.bytes) }
    }

    func id(_ telling: Int) -> String { story.accounts[telling].id }
    func person(_ index: Int?) -> String? { index.map { story.people[$0].id } }

    /// `telling`, `span`, `text` of a place.
    func place(_ place: Story.Place, _ w: inout JSONWriter) {
        w.member("telling", id(place.telling))
        w.member("span", place.span, tables[place.telling])
        w.member("text", story.text(place))
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
            w.member("tellings") { $0.array(Array(story.accounts.indices)) { w, t in w.object { telling(t, &$0) } } }
            w.member("shared_passages") { $0.array(story.descent.passages) { w, passage in self.passage(passage, &w) } }
            w.member("families") {
                $0.array(Array(story.descent.families.enumerated())) { w, f in family(f.offset, f.element, &w) }
            }
            w.member("people") { $0.array(story.people) { w, p in person(p, &w) } }
            w.member("statements") { $0.array(story.statements) { w, s in statement(s, &w) } }
            w.member("figures") { $0.array(story.figures) { w, f in figure(f, &w) } }
            w.member("disputes") { $0.array(story.disputes) { w, d in dispute(d, &w) } }
            w.member("alterations") {
                $0.array(story.alterations) { w, a in
                    w.object { w in
                        w.member("kind", a.kind.rawValue)
                        w.member("in") { $0.array(a.places) { w, p in w.object { place(p, &$0) } } }
                        w.member("families", story.descent.families(behind: a.places.map(\.telling)))
                    }
                }
            }
            w.member("only_in") {
                $0.array(story.onlyIn) { w, o in
                    w.object { w in
                        w.member("family", o.family.map { "fam\($0 + 1)" })
                        place(o.place, &w)
                    }
                }
            }
            w.member("timeline") {
                $0.array(story.timeline) { w, m in
                    w.object { w in
                        w.member("date", m.date)
                        place(m.place, &w)
                    }
                }
            }
        }
    }

    func summary(_ w: inout JSONWriter) {
        w.member("tellings", story.accounts.count)
        w.member("origins") {
            $0.object { w in
                w.member("at_least", story.descent.originsAtLeast)
                w.member("at_most", story.descent.originsAtMost)
            }
        }
        w.member("agencies") {
            $0.array(story.descent.agencies) { w, a in
                w.object { w in
                    w.member("name", a.name)
                    w.member("how", a.isNamed ? "named" : "inferred")
                    w.member("tellings", a.tellings.map(id))
                }
            }
        }
    }

    func telling(_ t: Int, _ w: inout JSONWriter) {
        let account = story.accounts[t]
        let article = account.article
        let table = tables[t]
        let lineage = story.descent.lineages[t]
        w.member("id", article.id)
        w.member("path", article.path)
        w.member("url", article.url)
        w.member("outlet", article.outlet)
        w.member("title", article.title)
        w.member("authors", article.authors)
        w.member("published", article.published)
        w.member("language", article.language)
        w.member("translated_from", lineage.translatedFrom)
        w.member("text", article.text(Span(0, article.bytes.count)))
        w.member("body", article.blocks.filter { $0.kind.isBody && !$0.span.isEmpty }.map(\.span), table)
        w.member("dateline") { w in
            guard let dateline = article.dateline else { return w.null() }
            w.object { w in
                w.member("places", dateline.places)
                w.member("date", dateline.date)
                w.member("agencies", dateline.agencies)
                w.member("span", dateline.span, table)
            }
        }
        w.member("credits") {
            $0.array(article.credits) { w, c in
                w.object { w in
                    w.member("name", c.name)
                    w.member("role", c.role.rawValue)
                    w.member("span", c.span, table)
                }
            }
        }
        w.member("terms") {
            $0.array(article.terms) { w, c in
                w.object { w in
                    w.member("kind", c.kind.rawValue)
                    w.member("span", c.span, table)
                }
            }
        }
        w.member("primary") {
            $0.object { w in
                w.member("name", lineage.primary)
                w.member("url", lineage.url)
                w.member("via") {
                    $0.array(lineage.via) { w, name in
                        w.object { w in
                            w.member("name", name)
                            w.member("url", nil as String?)
                        }
                    }
                }
                w.member("how", lineage.how.rawValue)
                w.member("evidence") {
                    $0.array(lineage.evidence) { w, span in w.object { $0.member("span", span, table) } }
                }
            }
        }
        w.member("notices", article.notices.map(\.message))
    }

    func passage(_ passage: Passage, _ w: inout JSONWriter) {
        w.object { w in
            w.member("kind", passage.kind.rawValue)
            w.member("likeness", passage.likeness.rawValue)
            w.member("in") {
                $0.array(passage.places) { w, p in w.object { place(Story.Place(p.telling, p.span), &$0) } }
            }
        }
    }

    func family(_ index: Int, _ family: Family, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", "fam\(index + 1)")
            w.member("parent", family.parent)
            w.member("in_folder", family.parentTelling != nil)
            w.member("members") {
                $0.array(family.members) { w, m in
                    w.object { w in
                        w.member("telling", id(m.telling))
                        w.member("extent", m.isWhole ? "whole" : "part")
                        w.member("share") { $0.number((m.share * 100).rounded() / 100) }
                        w.member("direction", m.directionKnown ? "known" : "unknown")
                    }
                }
            }
            w.member("evidence") {
                $0.array(family.evidence) { w, e in w.object { place(Story.Place(e.telling, e.span), &$0) } }
            }
            w.member("rules", family.rules)
        }
    }

    func person(_ person: Story.Person, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", person.id)
            w.member("kind", person.isInstitution ? "institution" : "person")
            w.member("name", person.name)
            w.member("role", person.role)
            w.member("variants") {
                $0.array(person.variants) { w, v in
                    w.object { w in
                        w.member("name", v.name)
                        w.member("telling", id(v.place.telling))
                        w.member("span", v.place.span, tables[v.place.telling])
                    }
                }
            }
        }
    }

    func statement(_ statement: Story.Statement, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", statement.id)
            w.member("speaker", person(statement.speaker))
            w.member("families", statement.families)
            w.member("said_again", statement.saidAgain)
            w.member("wordings") { $0.array(statement.wordings) { w, x in wording(x, &w) } }
        }
    }
    func wording(_ wording: Story.Wording, _ w: inout JSONWriter) {
        let account = story.accounts[wording.telling]
        let table = tables[wording.telling]
        let q = wording.quotation
        w.object { w in
            place(Story.Place(wording.telling, q.span), &w)
            w.member("pieces") { w in
                if q.pieces.count > 1 { w.array(q.pieces) { $0.span($1, table) } } else { w.null() }
            }
            w.member("kind", q.kind.rawValue)
            w.member("speaker_span", q.speakerSpan, table)
            w.member("cue_span", q.cueSpan, table)
            w.member("said_to", q.saidTo.map { account.text($0) })
            w.member("via", q.via.map { account.text($0) })
            w.member("stance", q.stance.rawValue)
            w.member("drift") {
                $0.array(wording.drift) { w, d in
                    w.object { w in
                        w.member("kind", d.kind.rawValue)
                        w.member("span", d.span, table)
                    }
                }
            }
        }
    }

    func figure(_ figure: Story.Figure, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", figure.id)
            w.member("counts") { $0.object { place(figure.counts, &$0) } }
            w.member("families", figure.families)
            w.member("verdict", figure.verdict.rawValue)
            w.member("related") {
                $0.array(figure.related) { w, r in
                    w.object { w in
                        w.member("figure", r)
                        w.member("why", "different scope")
                    }
                }
            }
            w.member("values") {
                $0.array(figure.values) { w, v in
                    w.object { w in
                        place(Story.Place(v.telling, v.figure.span), &w)
                        w.member("value") { $0.number(v.figure.value) }
                        w.member("low") { $0.number(v.figure.low) }
                        w.member("high") { $0.number(v.figure.high) }
                        w.member("unit", v.figure.unit)
                        w.member("bound", v.figure.bound.rawValue)
                        w.member("holder", person(v.holder))
                        w.member("as_of", v.figure.asOf)
                    }
                }
            }
        }
    }

    func dispute(_ dispute: Story.Dispute, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", dispute.id)
            w.member("proposition") { $0.object { place(dispute.proposition, &$0) } }
            w.member("families", dispute.families)
            w.member("positions") {
                $0.array(dispute.positions) { w, p in
                    w.object { w in
                        w.member("who", person(p.who))
                        w.member("stance", p.stance.rawValue)
                        place(p.place, &w)
                        w.member("evidence") {
                            $0.array(p.evidence) { w, e in
                                w.object { w in
                                    w.member("kind", e.kind.rawValue)
                                    w.member("span", e.span, tables[p.place.telling])
                                    w.member("text", story.text(Story.Place(p.place.telling, e.span)))
                                }
                            }
                        }
                    }
                }
            }
            w.member("silent_in", dispute.silentIn.map(id))
        }
    }
}
