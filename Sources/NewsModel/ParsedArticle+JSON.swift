extension ParsedArticle {
    /// The page as one line of JSON, as `stemma extract` prints it; spans count Unicode scalars of `text`.
    public func jsonLine() -> [UInt8] {
        let table = ScalarTable(article.bytes)
        var w = JSONWriter()
        func pair(_ w: inout JSONWriter, _ span: Span) {
            w.array([table.scalar(at: span.start), table.scalar(at: span.end)]) { $0.int($1) }
        }
        w.object { w in
            w.member("id", article.id)
            w.member("url", article.url)
            w.member("title", article.title)
            w.member("authors", article.authors)
            w.member("published", article.published)
            w.member("modified", modified)
            w.member("language", article.language)
            w.member("outlet", article.outlet)
            w.member("text", article.text(Span(0, article.bytes.count)))
            w.member("blocks") {
                $0.array(article.blocks) { w, block in
                    w.object { w in
                        w.member("kind", block.kind.rawValue)
                        w.member("span") { pair(&$0, block.span) }
                    }
                }
            }
            w.member("links") {
                $0.array(article.links) { w, link in
                    w.object { w in
                        w.member("span") { pair(&$0, link.span) }
                        w.member("url", link.url)
                        w.member("rel", link.rel)
                    }
                }
            }
            w.member("credits") {
                $0.array(article.credits) { w, credit in
                    w.object { w in
                        w.member("name", credit.name)
                        w.member("role", credit.role.rawValue)
                        w.member("span") { pair(&$0, credit.span) }
                    }
                }
            }
            w.member("terms") {
                $0.array(article.terms) { w, term in
                    w.object { w in
                        w.member("kind", term.kind.rawValue)
                        w.member("span") { pair(&$0, term.span) }
                    }
                }
            }
            w.member("canonical", canonical)
            w.member("amp", amp)
            w.member("translations") {
                $0.array(translations) { w, translation in
                    w.object { w in
                        w.member("language", translation.language)
                        w.member("url", translation.url)
                    }
                }
            }
            w.member("section", section)
            w.member("tags", tags)
            w.member("image") { $0.image(image) }
            w.member("is_based_on", isBasedOn)
            w.member("source_organizations", sourceOrganizations)
            w.member("accessible_for_free") { w in
                if let isAccessibleForFree { w.bool(isAccessibleForFree) } else { w.null() }
            }
            w.member("robots", robots)
            w.member("tdm_reservation", miningReservation)
            w.member("tdm_policy", miningPolicy)
            w.member("licence", licence)
            w.member("is_article", isArticle)
            w.member("provenance") { w in
                w.object { w in for key in provenance.keys.sorted() { w.member(dynamic: key, provenance[key]) } }
            }
            w.member("notices", article.notices.map(\.message))
        }
        return w.bytes
    }
}
