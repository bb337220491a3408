import NewsModel
import Reporting
import Store

/// schema.org data for search engines: articles, claims and quotations, but never a rating.
enum StructuredData {
    static func story(_ story: StorySummary, view: StoryView, articles: [StoredArticle], base: String) -> [UInt8] {
        let addresses = Dictionary(articles.map { ($0.id, $0.url) }, uniquingKeysWith: { a, _ in a })
        func address(_ telling: String) -> String {
            Words.web(addresses[telling] ?? nil) ?? base + "/tellings/" + telling
        }
        var w = JSONWriter()
        w.object { w in
            w.member("@context", "https://schema.org")
            w.member("@graph") { w in
                w.array([0]) { w, _ in
                    w.object { w in
                        w.member("@type", "CollectionPage")
                        w.member("@id", base + "/stories/" + story.id)
                        w.member("name", story.title)
                        w.member("dateModified", Words.iso(story.changed))
                        w.member("hasPart") {
                            $0.array(Array(articles.prefix(6))) { w, article in
                                w.object { w in
                                    w.member("@type", "NewsArticle")
                                    w.member("headline", article.title.map { Words.short($0, 110) })
                                    w.member("url", address(article.id))
                                    w.member("datePublished", Words.iso(article.time))
                                    if let language = article.language { w.member("inLanguage", language) }
                                    w.member("publisher") { w in
                                        w.object { w in
                                            w.member("@type", "Organization")
                                            w.member("name", Parts.name(article))
                                        }
                                    }
                                }
                            }
                        }
                        w.member("mentions") { w in
                            w.array(claims(view) + quotations(view)) { w, thing in
                                w.object { w in
                                    w.member("@type", thing.type)
                                    w.member("text", thing.text)
                                    if let speaker = thing.speaker {
                                        w.member("spokenByCharacter") { w in
                                            w.object { w in
                                                w.member("@type", "Person")
                                                w.member("name", speaker)
                                            }
                                        }
                                    }
                                    if thing.type == "Claim" {
                                        w.member("appearance") {
                                            $0.array(thing.tellings) { w, telling in
                                                w.object { w in
                                                    w.member("@type", "NewsArticle")
                                                    w.member("url", address(telling))
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return w.bytes
    }
    private struct Thing {
        var type: String
        var text: String
        var speaker: String?
        var tellings: [String]
    }
    private static func claims(_ view: StoryView) -> [Thing] {
        view.story.disputes.prefix(3).map { dispute in
            var seen: Set<Int> = []
            let tellings = dispute.positions.map(\.place.telling).filter { seen.insert($0).inserted }.prefix(4)
            return Thing(
                type: "Claim", text: Words.short(dispute.proposition.text), speaker: nil,
                tellings: tellings.map { view.story.tellings[$0].id })
        }
    }
    private static func quotations(_ view: StoryView) -> [Thing] {
        view.story.statements.filter { $0.speaker.flatMap { view.links.person($0) } != nil }
            .compactMap { statement in
                statement.wordings.first { $0.kind != .indirect && $0.clause == nil }.map {
                    Thing(
                        type: "Quotation", text: Words.short($0.place.text),
                        speaker: view.text.name(ofPerson: statement.speaker), tellings: [])
                }
            }.prefix(3).map { $0 }
    }
    static func telling(_ article: StoredArticle, text: Article, base: String) -> [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("@context", "https://schema.org")
            w.member("@type", "NewsArticle")
            w.member("headline", text.title.map { Words.short($0, 110) })
            w.member("mainEntityOfPage", Words.web(article.url) ?? base + "/tellings/" + article.id)
            w.member("datePublished", Words.iso(article.time))
            if let language = article.language { w.member("inLanguage", language) }
            if !text.authors.isEmpty { w.member("author", text.authors) }
            w.member("publisher") { w in
                w.object { w in
                    w.member("@type", "Organization")
                    w.member("name", Parts.name(article))
                }
            }
        }
        return w.bytes
    }
}
