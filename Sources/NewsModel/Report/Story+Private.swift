extension Story {
    /// The story as strangers may be told it when some of its tellings came to the service's readers alone: without who is named there only, and without
    /// what shows how those texts are built.
    ///
    /// - Parameter closed: the indices of these tellings.
    public func without(private closed: Set<Int>) -> Story {
        guard !closed.isEmpty else { return self }
        var story = self
        for t in closed where tellings.indices.contains(t) {
            story.tellings[t].article = tellings[t].article.withoutParts
            story.tellings[t].sentences = []
            let how = tellings[t].lineage.how
            story.tellings[t].lineage = Lineage(
                primary: nil, url: nil, via: [], how: how, evidence: [], translatedFrom: nil)
        }
        if closed.count == tellings.count { story.section = nil }
        story.passages = passages.compactMap { passage in
            var passage = passage
            passage.places.removeAll { closed.contains($0.telling) }
            return passage.places.count > 1 ? passage : nil
        }
        story.keep(people: people.map { open($0, without: closed) })
        return story
    }
    /// What of a person the open tellings say; nil when none of them names the person.
    ///
    /// An institution or group that is named nowhere stays.
    public func open(_ person: Person, without closed: Set<Int>) -> Person? {
        var open = person
        open.variants.removeAll { closed.contains($0.telling) }
        guard open.variants.count < person.variants.count else { return person }
        guard let longest = open.variants.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else { return nil }
        if !open.variants.contains(where: { $0.text == person.name }) { open.name = longest.text }
        let texts = tellings.indices.filter { !closed.contains($0) }.map { tellings[$0].article.bytes }
        if let role = person.role, !texts.contains(where: { $0.contains(role.utf8) }) { open.role = nil }
        return open
    }
    /// Puts others in the places of all people; where there is nobody, what is said of them goes.
    mutating func keep(people kept: [Person?]) {
        var places: [Int?] = []
        for person in kept { places.append(person.map { _ in places.count { $0 != nil } }) }
        people = kept.compactMap(\.self)
        func place(_ person: Int) -> Int? { places.indices.contains(person) ? places[person] : nil }
        for i in statements.indices { statements[i].speaker = statements[i].speaker.flatMap(place) }
        for i in figures.indices {
            for j in figures[i].values.indices {
                figures[i].values[j].holder = figures[i].values[j].holder.flatMap(place)
            }
        }
        disputes = disputes.compactMap { dispute in
            var dispute = dispute
            dispute.positions = dispute.positions.compactMap { position in
                place(position.who).map { who in
                    var position = position
                    position.who = who
                    return position
                }
            }
            return dispute.positions.isEmpty ? nil : dispute
        }
    }
}

extension Article {
    /// The article without what stands in its text or is said about its parts: its id, address, title, outlet, day and language.
    public var withoutParts: Article {
        var article = Article(id: id, bytes: bytes)
        (article.url, article.title, article.outlet) = (url, title, outlet)
        (article.published, article.language, article.isPrivate) = (published, language, isPrivate)
        return article
    }
}
