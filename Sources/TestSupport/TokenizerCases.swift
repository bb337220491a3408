import Foundation
import Markup
import NewsModel

/// Runs a case from each of its initial states; gives the state, the expected tokens and the tokens read, as text.
public func tokenizerCase(_ test: JSONValue) -> [(state: String, expected: String, got: String)] {
    let isEscaped = test["doubleEscaped"] == .bool(true)
    func plain(_ text: String) -> String { isEscaped ? unescaped(text) : text }
    let input = Array(plain(test["input"]?.string ?? "").utf8)
    let states = test["initialStates"]?.strings ?? ["Data state"]
    let expected = expectedTokens(test["output"]?.array ?? [], plain)
    return states.map { state in
        var parser = HTMLParser(input)
        parser.start(in: content(state), after: test["lastStartTag"]?.string)
        return (state, expected, tokens(&parser))
    }
}
private func content(_ state: String) -> HTMLParser.Content {
    switch state {
    case "RCDATA state": .rcdata
    case "RAWTEXT state": .rawtext
    case "Script data state": .script
    case "PLAINTEXT state": .plaintext
    case "CDATA section state": .cdata
    default: .data
    }
}
/// Decodes `\u0041` in a doubly escaped text; a lone surrogate becomes U+FFFD, as in UTF-8.
private func unescaped(_ text: String) -> String {
    let parts = text.components(separatedBy: "\\u")
    return parts.dropFirst().reduce(parts.first ?? "") { out, part in
        let code = UInt32(part.prefix(4), radix: 16) ?? 0xFFFD
        return out + String(Unicode.Scalar(code) ?? "\u{FFFD}") + part.dropFirst(4)
    }
}
private func expectedTokens(_ rows: [JSONValue], _ plain: (String) -> String) -> String {
    var lines: [String] = []
    var text = ""
    for row in rows {
        let parts = row.array
        guard let kind = parts.first?.string else { continue }
        func part(_ i: Int) -> String? { i < parts.count ? parts[i].string.map(plain) : nil }
        if kind == "Character" {
            text += part(1) ?? ""
            continue
        }
        if !text.isEmpty { lines.append("text " + text) }
        text = ""
        switch kind {
        case "StartTag":
            var pairs: [String] = []
            if parts.count > 2, case .object(let members) = parts[2] {
                pairs = members.map { plain($0.key) + "=" + plain($0.value.string ?? "") }.sorted()
            }
            let closes = parts.count > 3 && parts[3] == .bool(true)
            lines.append("start \(part(1) ?? "") \(pairs)\(closes ? " /" : "")")
        case "EndTag": lines.append("end \(part(1) ?? "")")
        case "Comment": lines.append("comment \(part(1) ?? "")")
        default:
            let isCorrect = parts.count > 4 && parts[4] == .bool(true)
            lines.append("doctype \(part(1) ?? "-") \(part(2) ?? "-") \(part(3) ?? "-") \(isCorrect)")
        }
    }
    if !text.isEmpty { lines.append("text " + text) }
    return lines.joined(separator: "\n")
}
private func tokens(_ parser: inout HTMLParser) -> String {
    var lines: [String] = []
    var text = ""
    while true {
        let token = parser.next()
        switch token.kind {
        case .characters:
            text += parser.text(token.text)
            continue
        case .null:
            text += "\0"
            continue
        default: break
        }
        if !text.isEmpty { lines.append("text " + text) }
        text = ""
        switch token.kind {
        case .start:
            let pairs = parser.attributes(of: token).map { $0.name + "=" + $0.value }.sorted()
            lines.append("start \(parser.name(of: token)) \(pairs)\(token.selfCloses ? " /" : "")")
        case .end: lines.append("end \(parser.name(of: token))")
        case .comment: lines.append("comment \(parser.text(token.text))")
        case .doctype:
            let d = parser.doctype
            func text(_ range: Range<Int>?) -> String { range.map { parser.text($0) } ?? "-" }
            lines.append("doctype \(text(d.name)) \(text(d.publicID)) \(text(d.systemID)) \(!d.forcesQuirks)")
        default: return lines.joined(separator: "\n")
        }
    }
}
