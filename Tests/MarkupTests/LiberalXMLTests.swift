import Markup
import TestSupport
import Testing

/// XML as feeds really send it: `name[attribute=value](children)`, CDATA in single quotation marks.
@Suite struct LiberalXMLTests {
    private func shape(_ tree: XMLTree) -> String {
        func shape(_ node: Int32) -> String {
            if tree.nodes[Int(node)].isText {
                let mark = tree.nodes[Int(node)].isCDATA ? "'" : "\""
                return mark + String(decoding: tree.text(node), as: UTF8.self) + mark
            }
            var parts: [String] = []
            var child = tree.nodes[Int(node)].first
            while child >= 0 {
                parts.append(shape(child))
                child = tree.nodes[Int(child)].next
            }
            let attributes = tree.attributes(node).map { "[\($0.name)=\($0.value)]" }.joined()
            return tree.name(node) + attributes + "(" + parts.joined(separator: " ") + ")"
        }
        return tree.root < 0 ? "" : shape(tree.root)
    }
    private func read(_ text: String) -> XMLTree { XMLTree(Array(text.utf8)) }

    /// Nothing is to be said of these.
    @Test(arguments: [
        ("<a><b/>x</a>", #"a(b() "x")"#), ("<?xml version='1.0'?>\n<a>1<!-- <b> -->2<?x <y> ?>3</a>\n", #"a("123")"#),
        ("<r xmlns:dc='u'><dc:date>1</dc:date></r>", #"r[xmlns:dc=u](dc:date("1"))"#),
        ("<a b='1' c=\"2\"/>", "a[b=1][c=2]()"), ("<a b='x>y'>1</a >", #"a[b=x>y]("1")"#),
        ("<a>&lt;&gt;&amp;&quot;&apos;</a>", #"a("<>&"'")"#), ("<a>&#233;&#xE9;&#x1F600;</a>", #"a("éé😀")"#),
        ("<a t='&lt;&#10;x\ny'/>", "a[t=<\nx y]()"), ("<a><![CDATA[<b>&amp;]]></a>", "a('<b>&amp;')"),
        ("<a>x<![CDATA[y]]>z</a>", #"a("x" 'y' "z")"#), ("<a><![CDATA[1]]]]><![CDATA[>2]]></a>", "a('1]]>2')"),
        ("<!DOCTYPE a [<!ENTITY w \"Lorn\">]><a t='&w;'>&w;&amp;</a>", #"a[t=Lorn]("Lorn&")"#),
        ("<!DOCTYPE a [<!-- ]> --><!ENTITY w '&#60;b>'>]><a>&w;</a>", #"a("<b>")"#),
        ("<été>1</été>", #"été("1")"#), ("<_a:b.c-d/>", "_a:b.c-d()"), ("<a></a>", "a()"),
    ])
    func whatIsWellFormed(_ text: String, _ expected: String) {
        let tree = read(text)
        #expect(shape(tree) == expected && tree.notices.isEmpty, "\(tree.notices)")
    }

    @Test(arguments: [
        ("<a>AT&T &nosuch; & b</a>", #"a("AT&T &nosuch; & b")"#, "\"&\""), ("<a>1 < 2</a>", #"a("1 < 2")"#, "\"<\""),
        ("<a><b>1</a>2", #"a(b("1"))"#, "do not match"), ("<a><b>1</c>2</b></a>", #"a(b("12"))"#, "do not match"),
        ("<a><B>1</b></a>", #"a(B("1"))"#, "do not match"), ("<a b=1 c>2</a>", #"a[b=1][c=]("2")"#, "quotation marks"),
        ("<a><b x='1'<c/></a>", "a(b[x=1](c()))", "without its"), ("<a><b>1", #"a(b("1"))"#, "ends inside <b>"),
        ("<a><![CDATA[1", "a('1')", "ends inside <a>"), ("<a b='1", "a[b=1]()", "ends inside"),
        ("<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a>&y;1</a>", #"a("1")"#, "inside entities"),
        ("<!DOCTYPE a [<!ENTITY y '&x;'><!ENTITY x 'ha'>]><a>&y;1</a>", #"a("1")"#, "inside entities"),
    ])
    func whatIsMended(_ text: String, _ expected: String, _ notice: String) {
        let tree = read(text)
        #expect(shape(tree) == expected)
        #expect(tree.notices.contains { $0.contains(notice) }, "\(tree.notices)")
    }
    @Test(arguments: [
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", "iso-8859-1"),
        ("<?xml version='1.0' encoding = 'KOI8-R' ?><a/>", "koi8-r"), ("<?xml version='1.0'?><a/>", nil),
        ("<?style encoding='x'?><a/>", nil), ("<a/>", nil),
    ])
    func theEncodingThatADocumentDeclares(_ text: String, _ encoding: String?) {
        #expect(read(text).declaredEncoding == encoding)
    }
    @Test func thePublicIdentifier() {
        let tree = read("<!DOCTYPE rss PUBLIC \"-//Lorn//DTD RSS 0.91//EN\" \"https://lorn.example/rss.dtd\"><rss/>")
        #expect(tree.publicID == "-//Lorn//DTD RSS 0.91//EN" && tree.name(tree.root) == "rss")
        #expect(read("<!DOCTYPE rss SYSTEM 'x'><rss/>").publicID == nil)
    }
    @Test func theRootIsTheFirstElement() {
        let tree = read("\u{FEFF} debris <a><b/><c>1</c>2<d/></a><e/>")
        #expect(tree.name(tree.root) == "a" && tree.children(tree.root).map { tree.name($0) } == ["b", "c", "d"])
        #expect(!tree.hasAttributes(tree.root) && tree.attributes(0).isEmpty)
    }
    @Test(arguments: [
        "", " ", "<", "</a>", "<!", "<?", "<!--", "<!DOCTYPE", "<!DOCTYPE a [", "<![CDATA[x", "&", "text", "< a>",
    ])
    func whatHoldsNoElementHasNoRoot(_ text: String) { #expect(read(text).root == -1) }

    @Test func depthIsCutAndTheTextKept() {
        let tree = read(String(repeating: "<a>", count: 300) + "deep" + String(repeating: "</a>", count: 300))
        #expect(tree.notices.count == 1 && tree.notices[0].contains("flattened") && shape(tree).contains("\"deep\""))
        // What follows stands where it would without the depth.
        let next = read(
            "<r><x>\(String(repeating: "<a>", count: 300))\(String(repeating: "</a>", count: 300))</x><y/></r>")
        #expect(next.children(next.root).map { next.name($0) } == ["x", "y"])
    }
    @Test func entitiesExpandToAMegabyteAtMost() {
        let value = String(repeating: "x", count: 4000)
        let tree = read("<!DOCTYPE a [<!ENTITY w '\(value)'>]><a>\(String(repeating: "&w;", count: 400))</a>")
        #expect(tree.text(tree.nodes[Int(tree.root)].first).count <= 1 << 20)
        #expect(tree.notices.contains { $0.contains("megabyte") })
        let long = read("<!DOCTYPE a [<!ENTITY w '\(value)\(value)'>]><a>&w;</a>")
        #expect(long.notices.contains { $0.contains("4 KB") })
    }
    @Test(arguments: [("<a>é\u{A0}</a>", false), ("<a>\u{85}</a>", true), ("<a t='\u{9F}'/>", true), ("<a/>", false)])
    func controlsAreSeen(_ text: String, _ has: Bool) { #expect(read(text).hasControls == has) }

    @Test func wreckedDocumentsNeverTrap() {
        let whole = Array(
            "<?xml encoding='x'?><!DOCTYPE a [<!ENTITY w 'v'>]><a b='&w;'><c>&w;<![CDATA[d]]></c><!-- e --></a>".utf8)
        for end in whole.indices { #expect(!XMLTree(Array(whole[..<end])).nodes.isEmpty) }
        var wreckage = Wreckage(seed: 21)
        for n in 0..<rounds(400) {
            #expect(
                XMLTree(n % 2 == 0 ? wreckage.wreck(whole) : wreckage.wreck(wreckage.wreck(whole))).nodes.count < 200)
        }
    }
}
