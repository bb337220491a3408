/// A place in a telling and its text. Every finding consists of places.
public struct Place: Sendable, Hashable {
    /// The telling, an index into the story's tellings.
    public var telling: Int
    /// Its span, in UTF-8 bytes of the telling's text.
    public var span: Span
    /// The text at that span, as written.
    public var text: String
    /// Makes a place whose text is known.
    public init(telling: Int, span: Span, text: String) {
        self.telling = telling
        self.span = span
        self.text = text
    }
}

extension Place {
    /// The most characters quoted from one place.
    public static let mostQuoted = 280
    /// The span that is quoted: the whole place, or its first `mostQuoted` characters.
    public var quotedSpan: Span {
        guard text.utf8.count > Self.mostQuoted else { return span }
        return Span(span.start, min(span.end, span.start + text.prefix(Self.mostQuoted).utf8.count))
    }
}

extension [Account] {
    /// The place at a span of one of these accounts, with its text; the text is empty when there is no such account.
    public func place(_ telling: Int, _ span: Span) -> Place {
        Place(telling: telling, span: span, text: indices.contains(telling) ? self[telling].text(span) : "")
    }
}
