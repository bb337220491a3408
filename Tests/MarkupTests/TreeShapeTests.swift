import Markup
import Testing

/// What a page's body is made of, as the standard builds it: `name(children)`, texts in quotation marks.
@Suite struct TreeShapeTests {
    private func shape(_ markup: String) -> String {
        let tree = parseHTML(Array(markup.utf8))
        func inside(_ node: Int32) -> String {
            var parts: [String] = []
            var child = tree.nodes[Int(node)].first
            while child >= 0 {
                parts.append(shape(of: child))
                child = tree.nodes[Int(child)].next
            }
            return parts.joined(separator: " ")
        }
        func shape(of node: Int32) -> String {
            let n = tree.nodes[Int(node)]
            switch n.kind {
            case .text: return "\"\(tree.text(of: node))\""
            case .comment: return "!\(tree.text(of: node))!"
            case .element:
                return tree.name(of: node) + (n.content >= 0 ? "{\(inside(n.content))}" : "(\(inside(node)))")
            default: return "?"
            }
        }
        let body = tree.nodes.indices.first { tree.nodes[$0].kind == .element && tree.nodes[$0].tag == .body }
        return body.map { inside(Int32($0)) } ?? "no body"
    }

    @Test(arguments: [
        ("<p>1<b>2<i>3</b>4</i>5", #"p("1" b("2" i("3")) i("4") "5")"#),
        ("<b>1<p>2</b>3</p>", #"b("1") p(b("2") "3")"#),
        ("<b>1<div>2</b>3</div>", #"b("1") div(b("2") "3")"#),
        ("<a href=x>1<a href=y>2</a>", #"a("1") a("2")"#),
        ("<p><b>1<p>2", #"p(b("1")) p(b("2"))"#),
        // Of four that are alike three go on.
        ("<p><b><b><b><b>1<p>2", #"p(b(b(b(b("1"))))) p(b(b(b("2"))))"#),
        ("<nobr>1<nobr>2", #"nobr("1") nobr("2")"#),
        ("<b></b></b>1", #"b() "1""#),
        ("<i>1<table><td>2</i>3</table>4", #"i("1" table(tbody(tr(td("23")))) "4")"#),
        ("<em><p>1</p>2</em>3", #"em(p("1") "2") "3""#),
    ])
    func formattingThatOverlaps(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<p>1<hr>2", #"p("1") hr() "2""#), ("<p>1<address>2", #"p("1") address("2")"#),
        ("<p>1<ul><li>2</ul>3", #"p("1") ul(li("2")) "3""#),
        ("<h1>1<h2>2", #"h1("1") h2("2")"#), ("<h1>1</h3>2", #"h1("1") "2""#), ("1</p>2", #""1" p() "2""#),
        ("1</br>2", #""1" br() "2""#), ("<ul><li>1<ul><li>2</ul><li>3", #"ul(li("1" ul(li("2"))) li("3"))"#),
        ("<dl><dt>1<dd>2<dt>3", #"dl(dt("1") dd("2") dt("3"))"#), ("<pre>\n1\n", "pre(\"1\n\")"),
        ("<ruby>1<rt>2<rt>3", #"ruby("1" rt("2") rt("3"))"#), ("<form>1<form>2</form>3", #"form("12") "3""#),
        ("<button>1<button>2", #"button("1") button("2")"#), ("<p><image>1", #"p(img() "1")"#),
        ("<div>1</span>2", #"div("12")"#), ("<p><span>1</p>2", #"p(span("1")) "2""#), ("1</body>2", #""12""#),
        ("<body>1<!--2-->3", #""1" !2! "3""#), ("<li>1<div><li>2", #"li("1" div()) li("2")"#),
        ("<li>1<section><li>2", #"li("1" section(li("2")))"#),
        ("<div/>1", #"div("1")"#), ("<p>1<br/>2", #"p("1" br() "2")"#),
    ])
    func elementsThatEndOthers(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<table><td>1<td>2<tr><td>3", #"table(tbody(tr(td("1") td("2")) tr(td("3"))))"#),
        ("<table><b>1</b><tr><td>2", #"b("1") table(tbody(tr(td("2"))))"#),
        ("<table> <tr> <td>1</td> </tr> </table>", #"table(" " tbody(tr(" " td("1") " ") " "))"#),
        ("<table><caption>1<tr><td>2", #"table(caption("1") tbody(tr(td("2"))))"#),
        ("<table><col><col><tr><td>1", #"table(colgroup(col() col()) tbody(tr(td("1"))))"#),
        (
            "<table><thead><tr><th>1<tbody><tr><td>2<tfoot><tr><td>3",
            #"table(thead(tr(th("1"))) tbody(tr(td("2"))) tfoot(tr(td("3"))))"#
        ),
        (
            "<table><tr><td><table><tr><td>1</table>2</table>3",
            #"table(tbody(tr(td(table(tbody(tr(td("1")))) "2")))) "3""#
        ),
        ("<table><input type=hidden><input>", "input() table(input())"),
        ("<td>1", #""1""#), ("<table><tr><td>1</tr></td>2</table>", #""2" table(tbody(tr(td("1"))))"#),
        ("<table><style>1</style><tr>", #"table(style("1") tbody(tr()))"#),
        ("<table><table>1", #"table() "1" table()"#), ("<table><form><tr><td>1", #"table(form() tbody(tr(td("1"))))"#),
        // Without a doctype a paragraph holds a table, with one it ends before it.
        ("<p>1<table>2", #"p("12" table())"#), ("<!doctype html><p>1<table>2", #"p("1") "2" table()"#),
        ("<table></body></html>1", #""1" table()"#),
    ])
    func tables(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<div><template><tr><td>1</template>2", #"div(template{tr(td("1"))} "2")"#),
        ("<div><template>1<template>2</template></template>", #"div(template{"1" template{"2"}})"#),
        ("<div><template><p>1</div>2</template>3", #"div(template{p("12")} "3")"#),
        ("<table><template><td>1</template><tr><td>2", #"table(template{td("1")} tbody(tr(td("2"))))"#),
        ("<div></template>1", #"div("1")"#), ("<div><template><col><col></template>", "div(template{col() col()})"),
        ("<p>1<template><p>2</template>3", #"p("1" template{p("2")} "3")"#),
    ])
    func templatesAreWorldsOfTheirOwn(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<svg><p>1", #"svg() p("1")"#), ("<svg><lineargradient/><a>1", #"svg(linearGradient() a("1"))"#),
        ("<svg><title><b>1</b></title><g>2", #"svg(title(b("1")) g("2"))"#),
        ("<math><mi><b>1</b></mi><mo>2", #"math(mi(b("1")) mo("2"))"#), ("<math><b>1", #"math() b("1")"#),
        ("<svg><font>1", #"svg(font("1"))"#), ("<svg><font size=1>1", #"svg() font("1")"#),
        ("<svg><![CDATA[<b>&amp;]]></svg>1", #"svg("<b>&amp;") "1""#), ("<p><![CDATA[1]]>2", #"p(![CDATA[1]]! "2")"#),
        ("<svg></p>1", #"svg() p() "1""#), ("<svg><desc><svg><g/></svg>1</desc>2", #"svg(desc(svg(g()) "1") "2")"#),
        ("<math><annotation-xml encoding=text/html><p>1", #"math(annotation-xml(p("1")))"#),
        ("<math><annotation-xml><p>1", #"math(annotation-xml()) p("1")"#),
        ("<table><svg><g>1</svg><tr><td>2", #"svg(g("1")) table(tbody(tr(td("2"))))"#),
        ("<div><svg><g></div>1", #"div(svg(g())) "1""#),
    ])
    func foreignContent(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<textarea>\n<b>1</textarea>2", #"textarea("<b>1") "2""#), ("<p><style><b></style>1", #"p(style("<b>") "1")"#),
        ("<div><xmp><p>&lt;</xmp>2", #"div(xmp("<p>&lt;") "2")"#),
        ("<p><iframe><b></iframe>1", #"p(iframe("<b>") "1")"#),
        ("<p><script>'</p>'</script>1", #"p(script("'</p>'") "1")"#), ("1<plaintext></p>2", #""1" plaintext("</p>2")"#),
        ("<p><noscript><b>1", #"p(noscript(b("1")))"#),
        ("<p><textarea></textareas></textarea>", #"p(textarea("</textareas>"))"#),
        ("<p><style></STYLE >1", #"p(style() "1")"#), ("<p><script><!-- </script>1", #"p(script("<!-- ") "1")"#),
        ("<p><textarea>&lt;&eacute;", #"p(textarea("<é"))"#), ("<p><script>&lt;", #"p(script("&lt;"))"#),
    ])
    func rawText(_ markup: String, _ expected: String) { #expect(shape(markup) == expected) }

    @Test(arguments: [
        ("<p>1", true), ("<!doctype html><p>1", false), ("<!DOCTYPE HTML SYSTEM \"about:legacy-compat\">", false),
        ("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">", true),
        (
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
            false
        ),
        ("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", true),
        (
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\">",
            false
        ),
        ("<!DOCTYPE news>", true), ("<!-- 1 --><!doctype html>", false), ("1<!doctype html>", true),
    ])
    func quirks(_ markup: String, _ isQuirky: Bool) { #expect(parseHTML(Array(markup.utf8)).isQuirky == isQuirky) }

    @Test func whatASecondTagOfThePageAdds() {
        let outline = parseHTML(Array("<html lang=en><body a=1><html lang=de id=x><body a=2 b=3>1".utf8)).outline()
        #expect(
            outline
                == "| <html>\n|   id=\"x\"\n|   lang=\"en\"\n|   <head>\n|   <body>\n|     a=\"1\"\n|     b=\"3\"\n|     \"1\"\n"
        )
    }
    @Test func attributesOfForeignElementsHaveTheirNamesBack() {
        let outline = parseHTML(
            Array("<svg viewbox=a xlink:href=b xml:lang=c><math definitionurl=d></svg><math definitionurl=e>".utf8)
        ).outline()
        for line in [
            "viewBox=\"a\"", "xlink href=\"b\"", "xml lang=\"c\"", "definitionurl=\"d\"", "definitionURL=\"e\"",
        ] {
            #expect(outline.contains(line), "\(line)\n\(outline)")
        }
    }
    @Test(arguments: [
        ("tr", "<td>1<td>2", "| <td>\n|   \"1\"\n| <td>\n|   \"2\"\n"), ("div", "<td>1", "| \"1\"\n"),
        ("title", "<b>&amp;", "| \"<b>&\"\n"), ("script", "<b>&amp;", "| \"<b>&amp;\"\n"),
        ("template", "<tr><td>1", "| <tr>\n|   <td>\n|     \"1\"\n"),
        ("colgroup", "<col>1", "| <col>\n"), ("table", "<td>1", "| <tbody>\n|   <tr>\n|     <td>\n|       \"1\"\n"),
    ])
    func fragmentsAreReadWhereTheyStand(_ context: String, _ markup: String, _ expected: String) {
        let tree = parseHTML(fragment: Array(markup.utf8), in: context)
        #expect(tree.outline(of: tree.nodes[0].first) == expected)
    }
}
