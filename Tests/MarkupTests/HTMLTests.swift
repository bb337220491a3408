import Markup
import Testing

@Suite struct HTMLTests {
    @Test func buildsATree() {
        let tree = parseHTML(Array("<p>One<p>Two".utf8))
        #expect(tree.outline().contains("| \"One\"") || tree.outline().contains("\"One\""))
    }
}
