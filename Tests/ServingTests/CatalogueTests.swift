import Foundation
import HTTPTypes
import NewsModel
import Reporting
import TestSupport
import Testing
import Text

@testable import Serving

/// All strings of the pages stand in the catalogue of each language, and nothing else does.
@Suite struct CatalogueTests {
    /// The strings of the interface, with their plurals.
    private static func strings() throws -> [String: String?] {
        var found: [String: String?] = [:]
        for (_, bytes) in try Site().templates {
            for string in TemplateStrings.all(in: String(decoding: bytes, as: UTF8.self)) { found[string] = .some(nil) }
        }
        for word in Catalogue.vocabulary.union(Site.vocabulary) { found[word] = .some(nil) }
        let sources = Repository.root.appendingPathComponent("Sources")
        for module in ["Serving", "Reporting"] {
            let folder = sources.appendingPathComponent(module)
            let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
            // What programs read is in English.
            for file in files.sorted()
            where file.hasSuffix(".swift") && !["API/", "Readers/", "Feeds/"].contains(where: file.hasPrefix) {
                SourceStrings(Repository.text(folder.appendingPathComponent(file))).add(to: &found)
            }
        }
        return found
    }
    /// The files of the languages except English.
    private static let languages: [(name: String, file: PortableObject)] = {
        let folder = Repository.root.appendingPathComponent("Sources/Reporting/Languages")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        return names.filter { $0.hasSuffix(".po") }.map {
            (String($0.dropLast(3)), PortableObject(Repository.text(folder.appendingPathComponent($0))))
        }
    }()

    @Test func everyStringStandsInEveryLanguage() throws {
        let strings = try Self.strings()
        #expect(
            strings.count > 300 && Self.languages.map(\.name) == Catalogue.all.map(\.language).filter { $0 != "en" })
        for (name, file) in Self.languages {
            let missing = strings.filter { file.strings[$0.key] == nil || file.plurals[$0.key] != $0.value }
            let entries = missing.sorted { $0.key < $1.key }.map { key, plural in
                "msgid \(Self.quoted(key))\n"
                    + (plural.map { "msgid_plural \(Self.quoted($0))\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n" }
                        ?? "msgstr \"\"\n")
            }
            #expect(missing.isEmpty, "\(name).po lacks:\n\(entries.joined(separator: "\n"))")
            let old = file.strings.keys.filter { strings[$0] == nil }.sorted()
            #expect(old.isEmpty, "\(name).po has what is said nowhere: \(old)")
        }
    }
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
    /// Whatever looks like a sentence in the code of pages is said in the reader's language, but for what is listed here.
    @Test func everySentenceOfThePagesIsSaid() throws {
        let strings = try Self.strings()
        let said = Set(strings.keys).union(strings.values.compactMap(\.self))
        let folder = Repository.root.appendingPathComponent("Sources/Serving")
        var loose: [String] = []
        for part in [
            "Pages", "OpenID/OpenIDSettings.swift", "OpenID/OpenIDSignIn.swift", "Mail/Digests.swift",
            "Server/Replies.swift", "Server/Form.swift", "Server/Gate.swift", "Server/Service.swift",
        ] {
            let place = folder.appendingPathComponent(part)
            let files =
                part.hasSuffix(".swift")
                ? [place] : try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
            for file in files.sorted(by: { $0.path < $1.path }) {
                for literal in SourceStrings(Repository.text(file)).literals
                where literal.contains(#/[A-Za-z]{2,},? [A-Za-z]{2,}/#) && !said.contains(literal)
                    && !literal.hasPrefix("<")
                {
                    loose.append(file.lastPathComponent + ": " + literal)
                }
            }
        }
        #expect(loose == Self.unsaid)
    }
    /// What is no text for people: headers and markup, and what the operator's log tells.
    private static let unsaid = [
        "AccountPage.swift: Mac OS", "PicturePage.swift: private, no-cache", "SharePages.swift: private, no-cache",
        "SharePages.swift: private, no-cache", "TellingView.swift:  <span class=\"gap\">…</span> ",
        "OpenIDSettings.swift: the ID token is refused: ", "OpenIDSignIn.swift: oidc back",
        "OpenIDSignIn.swift: openid profile email",
        "OpenIDSignIn.swift: the answer belongs to no sign-in that is under way in this browser",
        "OpenIDSignIn.swift: sign-in by OpenID Connect: ", "OpenIDSignIn.swift: the answer is of {1}",
        "OpenIDSignIn.swift: the answer has no code", "OpenIDSignIn.swift: it names no subject",
        "OpenIDSignIn.swift: it tells of another person than asked", "OpenIDSignIn.swift: the provider refuses: {1}",
        "OpenIDSignIn.swift: {1} is in none of the groups of STEMMA_OIDC_READERS and STEMMA_OIDC_ADMINS",
        "OpenIDSignIn.swift: {1} is no administrator, and there is none yet",
        "Digests.swift: {1} is no address of mail", "Replies.swift: Accept, Accept-Language, Authorization, Cookie",
        "Replies.swift: private, no-cache", "Replies.swift: private, no-cache",
        "Gate.swift: GET, HEAD, POST, PUT, PATCH, DELETE", "Service.swift: there is no network",
        "Service.swift: it does not begin with https://",
    ]

    /// A translation has the values, the elements and the sections of the English string, in any order; otherwise a page would break.
    @Test func translationsKeepValuesAndMarkup() {
        for (name, file) in Self.languages {
            for (key, forms) in file.strings {
                let parts = file.plurals[key].map { [key, $0] } ?? [key]
                for (part, form) in zip(parts, forms) {
                    // What stands in an attribute ends at a quotation mark.
                    #expect(part.contains("\"") || !form.contains("\""), "\(name): \(form)")
                    #expect(Self.fixed(in: form) == Self.fixed(in: part), "\(name): \(form)")
                }
                #expect(parts.count == forms.count, "\(name): \(key)")
            }
        }
    }
    /// What a translation may not change: places of values, Mustache and elements.
    private static func fixed(in text: String) -> [String] {
        text.matches(of: #/\{\{.*?\}\}|\{[0-9]\}|</?[a-z][^>]*>/#).map {
            String($0.output).replacing(#/ aria-label="[^"]*"/#, with: "")
        }.sorted()
    }

    // MARK: - Pages

    /// Texts that people read or hear on a page: between tags, and in attributes.
    static func texts(of page: String) -> [String] {
        let body = page.replacing(#/<(style|script)[^>]*>[\s\S]*?</(style|script)>|<code>[^<]*</code>/#, with: "")
        let between = body.matches(of: #/>([^<]+)</#).map { String($0.output.1) }
        let heard = body.matches(of: #/ (title|placeholder|aria-label|alt|data-confirm)="([^"]*)"/#).map {
            String($0.output.2)
        }
        return (between + heard).map {
            $0.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&").trimmed()
        }.filter { $0.contains(#/[A-Za-z]{2}/#) }
    }
    /// What a German page has in common with the English one is of a source, or the same in both languages.
    @Test(arguments: [
        "/", "/latest", "/latest?by=top", "/stories/fire", "/stories/bridge", "/stories/fire/edit",
        "/tellings/$fireTelling?marks=on",
        "/tellings/$bridgeTelling", "/sources", "/sources/$source", "/sources/$source/remove",
        "/people/Henrik%20Solvang",
        "/places/Korvik", "/search?q=fire", "/search", "/river?show=all", "/river?show=starred", "/account", "/follow",
        "/follow?kind=story&target=fire", "/takedown", "/takedowns", "/help", "/offline", "/no-such-page",
        "/sign-in",
        "/stories/gone", "/digest/stop?key=none",
    ])
    func aGermanPageIsGerman(_ path: String) async throws {
        let town = try await Town.read.value
        let path = town.facts.filled(path)
        func page(_ language: String) async throws -> (language: String, texts: [String]) {
            let answer = try await town.ask(
                .get, path, as: .reader, [.accept: "text/html", .acceptLanguage: language + ";q=0.9, en;q=0.5"])
            let mark = answer.text.firstMatch(of: #/<html lang="([a-z]+)"/#).map { String($0.output.1) }
            return (mark ?? "", Self.texts(of: answer.text))
        }
        let (english, german) = (try await page("en"), try await page("de"))
        #expect(english.language == "en" && german.language == "de" && german.texts.count > 3)
        #expect(Self.untranslated(german.texts, beside: english.texts) == [], "\(path)")
    }
    /// What the sources of the tests' town say, on one line.
    private static let sources: String = {
        let tests = ["Town.swift", "FormTests.swift"].map {
            Repository.text(Repository.root.appendingPathComponent("Tests/ServingTests/" + $0))
        }
        let texts = Repository.everyText.map { String(decoding: $0, as: UTF8.self) }
        return (tests + texts).joined(separator: " ").replacing("\\n", with: " ").replacing("\\\"", with: "\"")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }()
    /// Names of programs, which are the same everywhere.
    private static let names: Set<String> = ["Gotify", "Karakeep", "Readeck", "Wallabag"]
    /// The texts of a German page that its English twin has as well, and that are neither a source's nor the same in both languages.
    static func untranslated(_ german: [String], beside english: [String]) -> [String] {
        guard let file = languages.first?.file else { return ["no language"] }
        return Set(german).intersection(english).filter { text in
            if file.strings[text]?.first == text { return false }
            let title = text.hasSuffix(" – Stemma") ? text.dropLast(9) : text[...]
            return title.split { "·“”„:".contains($0) }.contains { part in
                guard let end = part.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return false }
                let words = String(part[...end].drop { !$0.isLetter && !$0.isNumber })
                return words.contains(#/[A-Za-z]{2}/#) && file.strings[words]?.first != words && !names.contains(words)
                    && !words.contains(".example") && !sources.contains(words)
            }
        }.sorted()
    }

    // MARK: - The finding of strings

    @Test(arguments: [
        ("<p>Two men.</p>", ["Two men."]), ("<p>{{name}}</p>", []), ("<p>a</p>", []),
        ("<p>See <a href=\"/x\">the list</a> of {{n}}.</p>", ["See <a href=\"/x\">the list</a> of {{n}}."]),
        ("<p><a href=\"/x\">The list</a> · <b>{{n}}</b> more</p>", ["The list", "<b>{{n}}</b> more"]),
        ("{{#a}}One <b>thing</b>{{/a}}{{^a}} or none {{/a}}", ["One <b>thing</b>", "or none"]),
        ("<input placeholder=\"A word\" value=\"x y\" name=\"no\">", ["A word"]),
        ("<a title=\"Read {{x}} now\">?</a>", ["Read {{x}} now"]),
        ("<p data-say-done=\"All done\" data-x=\"not this\"></p>", ["All done"]),
        ("<i{{#lang}} lang=\"{{.}}\"{{/lang}}>in words</i>", ["in words"]),
        ("<a href=\"/a>b\">{{#n}}next{{/n}}</a>", ["next"]), ("<p>a < b or {c}, so</p>", ["a < b or {c}, so"]),
    ])
    func templatesStringsAre(_ template: String, _ strings: [String]) {
        #expect(TemplateStrings.all(in: template) == strings)
        #expect(TemplateStrings.replaced(in: template) { $0 } == template)
    }
    @Test func templatesAreTheSameWhenNothingIsTranslated() throws {
        for (name, bytes) in try Site().templates {
            let template = String(decoding: bytes, as: UTF8.self)
            #expect(TemplateStrings.replaced(in: template) { $0 } == template, "\(name)")
        }
    }
    @Test func valuesComeInTheOrderOfTheTranslation() {
        let file = PortableObject(
            """
            # A comment.
            msgid "{1} articles of {2}"
            msgstr ""
            "Von {2}: "
            "{1} Artikel \\"x\\""

            #, fuzzy
            msgid "old"
            msgstr "alt"
            msgid "{1} day"
            msgid_plural "{1} days"
            msgstr[0] "ein Tag"
            msgstr[1] "{1} Tage"
            msgid "empty"
            msgstr ""
            """)
        #expect(Set(file.strings.keys) == ["{1} articles of {2}", "{1} day"])
        let catalogue = Catalogue(language: "xx", strings: file.strings) { "?" + $0 }
        Catalogue.$current.withValue(catalogue) {
            let paper = "{1} Post"
            #expect(say("\(3) articles of \(paper)") == "Von {1} Post: 3 Artikel \"x\"")
            #expect(say(1, "\(1) day", "\(1) days") == "ein Tag" && say(2, "\(2) day", "\(2) days") == "2 Tage")
            #expect(say("empty") == "?empty" && say(Phrase(verbatim: "empty")) == "empty")
        }
        #expect(say("\(3) articles of \("Post")") == "3 articles of Post")
    }
    @Test(arguments: [(["fr", "de"], "de"), (["fr"], "en"), ([], "en"), (["en", "de"], "en")])
    func theFirstLanguageThatThereIs(_ languages: [String], _ best: String) {
        #expect(Catalogue.best(of: languages).language == best)
    }
}

/// The strings in a file of Swift: the literals in the calls that say them.
private struct SourceStrings {
    private let source: [Character]
    init(_ text: String) { source = Array(text) }

    private static let calls = ["say(", "noted(", "Problem(", "Frame(", "askPage(", "count("]
    private static let labels = ["wrong:", "notice:"]

    /// All literals of one line.
    var literals: [String] {
        var found: [String] = []
        var i = 0
        while i < source.count {
            if starts(with: "//", at: i) {
                while i < source.count, source[i] != "\n" { i += 1 }
            } else if source[i] == "\"" {
                let (text, end) = literal(at: i)
                found.append(text)
                i = end
            } else {
                i += 1
            }
        }
        return found
    }
    func add(to found: inout [String: String?]) {
        var i = 0
        while i < source.count {
            if starts(with: "//", at: i) {
                while i < source.count, source[i] != "\n" { i += 1 }
            } else if let call = (Self.calls + Self.labels).first(where: { begins($0, at: i) }) {
                i += call.count
                // Literals with the number of the argument in which they stand.
                var literals: [(argument: Int, text: String)] = []
                let end = arguments(from: i, isCall: call.hasSuffix("("), &literals)
                let plural =
                    literals.count == 2 && literals[0].argument + 1 == literals[1].argument && literals[0].argument > 0
                if plural, call == "say(" || call == "count(" {
                    found[literals[0].text] = .some(literals[1].text)
                } else if call != "count(" {
                    for literal in literals where found[literal.text] == nil { found[literal.text] = .some(nil) }
                }
                // What stands inside, such as a call in a value of a literal, is looked at as well.
                _ = end
            } else {
                i += 1
            }
        }
    }
    private func starts(with text: String, at i: Int) -> Bool { source[i...].starts(with: Array(text)) }
    private func begins(_ call: String, at i: Int) -> Bool {
        starts(with: call, at: i) && (i == 0 || !(source[i - 1].isLetter || source[i - 1].isNumber))
    }
    /// Collects the literals of a call's arguments, or of the one after a label.
    private func arguments(from start: Int, isCall: Bool, _ literals: inout [(argument: Int, text: String)]) -> Int {
        var (i, depth, argument) = (start, 0, 0)
        while i < source.count {
            switch source[i] {
            case "\"":
                let (text, end) = literal(at: i)
                if depth == 0, text.contains(where: { $0.isLetter || $0 == "{" }),
                    !["/", "http"].contains(where: text.hasPrefix)
                {
                    literals.append((argument, text))
                }
                i = end
                continue
            case "(", "[", "{": depth += 1
            case ")", "]", "}":
                if depth == 0 { return i }
                depth -= 1
            case "," where depth == 0:
                if !isCall { return i }
                argument += 1
            case "\n" where !isCall && depth == 0 && source[start..<i].contains("\""): return i
            default: break
            }
            i += 1
        }
        return i
    }
    /// A literal with numbers in place of its values, and where it ends.
    private func literal(at start: Int) -> (text: String, end: Int) {
        var (i, text, values) = (start + 1, "", 0)
        while i < source.count, source[i] != "\"" {
            guard source[i] == "\\", i + 1 < source.count else {
                text.append(source[i])
                i += 1
                continue
            }
            if source[i + 1] == "(" {
                var depth = 0
                i += 1
                repeat {
                    if source[i] == "\"" {
                        i = literal(at: i).end
                        continue
                    }
                    depth += source[i] == "(" ? 1 : source[i] == ")" ? -1 : 0
                    i += 1
                } while depth > 0 && i < source.count
                values += 1
                text += "{\(values)}"
            } else {
                text.append(source[i + 1] == "n" ? "\n" : source[i + 1])
                i += 2
            }
        }
        return (text, i + 1)
    }
}
