// The output line of `stemma annotate` (STAGES.md): what an article says, with offsets in Unicode scalars of its text.

extension Account {
    /// The annotation as one line of JSON, without line end.
    public func annotationLine() -> [UInt8] {
        let table = ScalarTable(article.bytes)
        var writer = JSONWriter()
        func credits(_ w: inout JSONWriter) {
            w.array(article.credits) { w, c in
                w.object { w in
                    w.member("span", c.span, in: table)
                    w.member("name", c.name)
                    w.member("role", c.role.rawValue)
                }
            }
        }
        writer.object { w in
            w.member("id", id)
            w.member("language", article.language)
            w.member("quotes") { $0.array(quotations) { w, q in write(q, in: table, to: &w) } }
            w.member("figures") { $0.array(figures) { w, f in write(f, in: table, to: &w) } }
            w.member("timexes") {
                $0.array(times) { w, t in
                    w.object { w in
                        w.member("span", t.span, in: table)
                        w.member("type", t.kind.rawValue)
                        w.member("value", t.value)
                    }
                }
            }
            w.member("names") {
                $0.array(names.flatMap { name in name.mentions.map { (name, $0) } }) { w, entry in
                    w.object { w in
                        w.member("span", entry.1.span, in: table)
                        w.member("kind", entry.0.kind == .group ? "organisation" : entry.0.kind.rawValue)
                        w.member("name", entry.0.name)
                        w.member("role", entry.0.role)
                    }
                }
            }
            w.member("credits", credits)
        }
        return writer.bytes
    }

    private func write(_ q: Quotation, in table: ScalarTable, to w: inout JSONWriter) {
        w.object { w in
            w.member("content", q.pieces, in: table)
            w.member("clause", q.clause, in: table)
            w.member("speaker", q.speakerSpan.map { [$0] } ?? [], in: table)
            w.member("speaker_text", q.speaker.map { names[$0].name })
            w.member("speaker_confidence") { $0.number(q.speakerConfidence) }
            w.member("cue", q.cueSpan.map { [$0] } ?? [], in: table)
            w.member("type", q.kind.rawValue)
            w.member("stance", q.stance.rawValue)
            w.member("said_to", q.saidTo.map { text($0) })
            w.member("via", q.via.map { text($0) })
        }
    }

    private func write(_ f: Figure, in table: ScalarTable, to w: inout JSONWriter) {
        w.object { w in
            w.member("span", f.span, in: table)
            w.member("value") { w in
                w.array(f.low.flatMap { low in f.high.map { [low, $0] } } ?? [f.value]) { $0.number($1) }
            }
            w.member("unit", f.unit == nil ? f.counts.map { text($0) } ?? f.unitText : f.unitText ?? f.unit)
            w.member("norm_unit", f.unitName)
            w.member("kind", f.isAge ? "age" : nil)
            let change =
                switch f.bound {
                case .exact: f.change ?? "="
                case .approx, .approxBelow: "~"
                case .atMost: "<"
                case .atLeast: ">"
                default: "~"
                }
            w.member("change", change)
            w.member("counts", f.counts.map { text($0) })
            w.member("holder_text", f.holder.map { names[$0].name })
        }
    }
}

extension Account.Figure {
    /// The unit's English name as tools write it: "pound sterling", "C", "year" also for ages.
    fileprivate var unitName: String? {
        guard let unit else { return nil }
        if isAge { return String(unit.dropLast(Self.ofAge.count)) }
        guard let per = unit.firstRange(of: " per ") else { return Self.name(unit[...]) }
        return Self.name(unit[..<per.lowerBound]) + unit[per.lowerBound...]
    }
    private static func name(_ unit: Substring) -> String {
        let signs = [
            "celsius": "C", "fahrenheit": "F", "CENT": "cent", "PESO": "peso", "CROWN": "krone", "RIAL": "rial",
            "DINAR": "dinar", "DIRHAM": "dirham",
        ]
        return signs[String(unit)] ?? currencyNames[String(unit)] ?? String(unit)
    }
}
