import Markup
import NewsModel
import TestSupport
import Testing

/// The tokenizer, and character references, one rule of the standard a case.
@Suite struct TokenTests {
    private func expectTokens(
        _ input: String, _ output: String, in state: String = "Data state", after tag: String = "x"
    ) throws {
        var w = JSONWriter()
        w.object {
            $0.member("input", input)
            $0.member("lastStartTag", tag)
            $0.member("initialStates", [state])
        }
        guard case .object(var members) = try JSONValue(parsing: w.bytes) else { return }
        members["output"] = try JSONValue(parsing: Array(output.utf8))
        for (_, expected, got) in tokenizerCase(.object(members)) { #expect(got == expected, "\(input)") }
    }

    @Test(arguments: [
        ("<a b=c d='e' f=\"g\" h>", #"[["StartTag","a",{"b":"c","d":"e","f":"g","h":""}]]"#),
        ("<A B=C>", #"[["StartTag","a",{"b":"C"}]]"#), ("<a b=1 b=2>", #"[["StartTag","a",{"b":"1"}]]"#),
        ("<br/>", #"[["StartTag","br",{},true]]"#), ("<a/b>", #"[["StartTag","a",{"b":""}]]"#),
        ("<a b=c/>", #"[["StartTag","a",{"b":"c/"}]]"#), ("<a =b>", #"[["StartTag","a",{"=b":""}]]"#),
        ("<a b = c >", #"[["StartTag","a",{"b":"c"}]]"#),
        ("<a b=>c", #"[["StartTag","a",{"b":""}],["Character","c"]]"#),
        ("<a\nb>", #"[["StartTag","a",{"b":""}]]"#), ("<a b='x>y'>", #"[["StartTag","a",{"b":"x>y"}]]"#),
        ("<a b=\"1\"c>", #"[["StartTag","a",{"b":"1","c":""}]]"#), ("</a b=c>", #"[["EndTag","a"]]"#),
        ("x<a b", #"[["Character","x"]]"#), ("x<a b='", #"[["Character","x"]]"#),
        ("<a-b:c>", #"[["StartTag","a-b:c",{}]]"#),
        ("<a b='\u{0}'>", "[[\"StartTag\",\"a\",{\"b\":\"\u{FFFD}\"}]]"), ("<é>", #"[["Character","<é>"]]"#),
    ])
    func tags(_ input: String, _ output: String) throws { try expectTokens(input, output) }

    @Test(arguments: [
        ("<3", #"[["Character","<3"]]"#), ("a<", #"[["Character","a<"]]"#), ("a</", #"[["Character","a</"]]"#),
        ("a</>b", #"[["Character","ab"]]"#), ("</ >", #"[["Comment"," "]]"#),
        ("<?php x ?>", #"[["Comment","?php x ?"]]"#),
        ("<!x>", #"[["Comment","x"]]"#), ("<!-->x", #"[["Comment",""],["Character","x"]]"#),
        ("<!--->x", #"[["Comment",""],["Character","x"]]"#), ("<!--a--!>b", #"[["Comment","a"],["Character","b"]]"#),
        ("<!--a--b-->", #"[["Comment","a--b"]]"#), ("<!--a", #"[["Comment","a"]]"#), ("<!--a--", #"[["Comment","a"]]"#),
        ("<!--<!-- -->", #"[["Comment","<!-- "]]"#), ("<!DOCTYPE html>", #"[["DOCTYPE","html",null,null,true]]"#),
        ("<!doctype>", #"[["DOCTYPE",null,null,null,false]]"#),
        ("<!DOCTYPE a PUBLIC \"x\">", #"[["DOCTYPE","a","x",null,true]]"#),
        ("<!DOCTYPE a PUBLIC 'x' 'y'>", #"[["DOCTYPE","a","x","y",true]]"#),
        ("<!DOCTYPE html SYSTEM 'z'>", #"[["DOCTYPE","html",null,"z",true]]"#),
        ("<!DOCTYPE a b>", #"[["DOCTYPE","a",null,null,false]]"#), ("a\r\nb\rc", #"[["Character","a\nb\nc"]]"#),
    ])
    func declarationsAndDebris(_ input: String, _ output: String) throws { try expectTokens(input, output) }

    @Test(arguments: [
        ("RCDATA state", "title", "<b>&amp;</title>x", #"[["Character","<b>&"],["EndTag","title"],["Character","x"]]"#),
        ("RCDATA state", "title", "</b></titlex>", #"[["Character","</b></titlex>"]]"#),
        ("RAWTEXT state", "style", "&amp;</styles></style>", #"[["Character","&amp;</styles>"],["EndTag","style"]]"#),
        (
            "Script data state", "script", "<!--<script></script>--></script>",
            #"[["Character","<!--<script></script>-->"],["EndTag","script"]]"#
        ),
        ("Script data state", "script", "<!-- </script>", #"[["Character","<!-- "],["EndTag","script"]]"#),
        ("Script data state", "script", "a<b</SCRIPT\n>", #"[["Character","a<b"],["EndTag","script"]]"#),
        ("PLAINTEXT state", "plaintext", "</plaintext>&amp;", #"[["Character","</plaintext>&amp;"]]"#),
        ("CDATA section state", "x", "a]]]]>b&amp;", #"[["Character","a]]b&"]]"#),
        ("CDATA section state", "x", "<a>&amp;]] >", #"[["Character","<a>&amp;]] >"]]"#),
    ])
    func statesOfRawText(_ state: String, _ tag: String, _ input: String, _ output: String) throws {
        try expectTokens(input, output, in: state, after: tag)
    }

    static let references: [(text: String, inData: String, inAttribute: String)] = [
        ("&copyx", "©x", "&copyx"), ("&copy=1", "©=1", "&copy=1"), ("&copy;x", "©x", "©x"), ("&copy .", "© .", "© ."),
        ("&notit;", "¬it;", "&notit;"), ("&notin;", "∉", "∉"), ("&#x41;&#65;&#x42", "AAB", "AAB"),
        ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("&#128;&#x99;", "€™", "€™"),
        ("&#;&#x;&;&nosuch;&", "&#;&#x;&;&nosuch;&", "&#;&#x;&;&nosuch;&"), ("&amp;lt;", "&lt;", "&lt;"),
        ("&AMP;&LT", "&<", "&<"), ("&Eacute;&eacute;", "Éé", "Éé"), ("&NotEqualTilde;", "≂̸", "≂̸"),
        ("&#X1F600;", "😀", "😀"),
        ("&ampamp;", "&amp;", "&ampamp;"), ("&nbsp;", "\u{A0}", "\u{A0}"),
    ]
    @Test(arguments: references.indices)
    func characterReferences(_ n: Int) {
        let (text, inData, inAttribute) = Self.references[n]
        #expect(parseHTML(Array("<p>\(text)</p>".utf8)).outline().contains("|       \"\(inData)\"\n"))
        #expect(parseHTML(Array("<p title=\"\(text)\">".utf8)).outline().contains("title=\"\(inAttribute)\"\n"))
    }
    /// What pages write for Windows' characters is what Windows reads there.
    @Test func numbersOfControlsAreWindowsCharacters() throws {
        let windows = try #require(Charset.labelled("windows-1252"))
        for byte in UInt8(0x80)...0x9F {
            #expect(decodeReferences(Array("&#\(byte);".utf8)) == windows.decode([byte]), "\(byte)")
        }
    }
    @Test(arguments: [
        ("Tom &amp; Ida", "Tom & Ida"), ("&amp;quot;", "&quot;"), ("&#38;lt;", "&lt;"), ("AT&T", "AT&T"), ("&", "&"),
        ("&#", "&#"), ("&#x", "&#x"), ("a&nosuch;b", "a&nosuch;b"), ("&Zcaron;&#382;", "Žž"), ("", ""),
    ])
    func referencesInATextAreReadOnce(_ text: String, _ plain: String) {
        #expect(String(decoding: decodeReferences(Array(text.utf8)), as: UTF8.self) == plain)
    }
}
