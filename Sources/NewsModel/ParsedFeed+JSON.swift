extension ParsedFeed {
    /// The feed as one line of JSON, as `stemma feed` prints it.
    public func jsonLine(path: String) -> [UInt8] {
        var w = JSONWriter()
        func source(_ w: inout JSONWriter, _ source: Source) {
            w.object { w in
                w.member("title", source.title)
                w.member("url", source.url)
            }
        }
        w.object { w in
            w.member("path", path)
            w.member("format", format)
            w.member("title", title)
            w.member("link", link)
            w.member("self", selfLink)
            w.member("hub", hubs.first)
            w.member("hubs", hubs)
            w.member("next", next)
            w.member("language", language)
            w.member("updated", updated)
            w.member("ttl", ttl)
            w.member("skip_hours") { $0.array(skipHours) { $0.int($1) } }
            w.member("skip_days", skipDays)
            w.member("items") {
                $0.array(items) { w, item in
                    w.object { w in
                        w.member("id", item.id)
                        w.member("link", item.link)
                        w.member("title", item.title)
                        w.member("authors", item.authors)
                        w.member("published", item.published)
                        w.member("updated", item.updated)
                        w.member("summary", item.summary)
                        w.member("content", item.content)
                        w.member("language", item.language)
                        w.member("source") { w in if let s = item.source { source(&w, s) } else { w.null() } }
                        w.member("enclosures") {
                            $0.array(item.enclosures) { w, file in
                                w.object { w in
                                    w.member("url", file.url)
                                    w.member("type", file.type)
                                    w.member("length", file.length)
                                }
                            }
                        }
                        w.member("tags", item.tags)
                        w.member("image", item.image)
                        w.member("comments", item.comments)
                        if let wire = item.wire { w.member("wire") { wire.write(to: &$0) } }
                    }
                }
            }
            if !withdrawn.isEmpty {
                w.member("withdrawn") {
                    $0.array(withdrawn) { w, item in
                        w.object { w in
                            w.member("id", item.id)
                            w.member("status", item.status)
                            w.member("version", item.version)
                        }
                    }
                }
            }
            w.member("children") { $0.array(children) { source(&$0, $1) } }
            w.member("notices", notices.map(\.message))
        }
        return w.bytes
    }
}
