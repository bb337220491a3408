import Markup
import NewsModel
import Text

extension PageData {
    /// The text that the page's data gives, read before the text itself.
    var hopes: BlockFeatures.Hopes {
        var hopes = BlockFeatures.Hopes()
        for object in objects {
            if let body = object["articleBody"]?.string, body.utf8.count > hopes.body.count { hopes.body = plain(body) }
        }
        if let found = meta("og:description", "description", "twitter:description", "dc.description") {
            hopes.description = Array(found.content.utf8)
        }
        hopes.title = Array((meta("og:title", "twitter:title")?.content ?? title ?? "").utf8)
        hopes.language = language.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }
        return hopes
    }
    /// A text without its tags, with references resolved.
    private func plain(_ text: String) -> [UInt8] {
        let bytes = decodeReferences(Array(text.utf8))
        guard bytes.contains(0x3C) else { return bytes }
        let page = Page(parseHTML(bytes))
        return page.text
    }
}

/// The features of a page's blocks with their texts, from which the block forest is trained (`Evaluation/train-blocks`).
package func blockTable(page bytes: [UInt8]) -> (names: [String], rows: [Float], texts: [String]) {
    let tree = parseHTML(decodeMarkup(bytes).bytes)
    let data = PageData(tree)
    let page = Page(tree)
    let features = BlockFeatures(page, data.hopes, hints: data.hints)
    return (BlockFeatures.names, features.rows, page.blocks.map { page.string($0) })
}
