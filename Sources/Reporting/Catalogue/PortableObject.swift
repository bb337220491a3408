/// The entries of a file of GNU gettext (`.po`): <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>.
///
/// Contexts are not used. Entries that are marked as fuzzy or obsolete, and those without a translation, are left out.
package struct PortableObject: Sendable {
    /// By the text to be translated: its translation, or where it has a plural the forms for one and for more.
    package private(set) var strings: [String: [String]] = [:]
    /// The plurals by their singulars.
    package private(set) var plurals: [String: String] = [:]

    package init(_ file: String) {
        var fields: [String: String] = [:]
        var field = ""
        var isFuzzy = false
        func finish() -> Bool { fields["msgstr"] != nil || fields["msgstr[0]"] != nil }
        // An empty line ends the last entry.
        for line in (file + "\n\n").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("\"") {
                fields[field, default: ""] += Self.unquoted(line)
                continue
            }
            let parts = line.split(separator: " ", maxSplits: 1)
            let isNew = line.isEmpty || line.hasPrefix("#") || parts.first == "msgid"
            if isNew, finish() {
                if !isFuzzy { add(fields) }
                fields = [:]
                isFuzzy = false
            }
            if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
            guard parts.count == 2, !line.hasPrefix("#") else { continue }
            field = String(parts[0])
            fields[field] = Self.unquoted(parts[1])
        }
    }
    private mutating func add(_ fields: [String: String]) {
        guard let id = fields["msgid"], !id.isEmpty else { return }
        let forms = [fields["msgstr"] ?? fields["msgstr[0]"], fields["msgstr[1]"]].compactMap(\.self)
        guard !forms.contains("") else { return }
        strings[id] = forms
        plurals[id] = fields["msgid_plural"]
    }
    /// What stands between quotation marks, with its escapes.
    private static func unquoted(_ text: Substring) -> String {
        var out = ""
        var isEscape = false
        for c in text.drop(while: { $0 == " " }).dropFirst().dropLast() {
            switch (isEscape, c) {
            case (false, "\\"):
                isEscape = true
                continue
            case (true, "n"): out += "\n"
            case (true, "t"): out += "\t"
            default: out.append(c)
            }
            isEscape = false
        }
        return out
    }
}
