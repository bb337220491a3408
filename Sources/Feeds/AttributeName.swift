/// What is known of an attribute's name: found once a name, not once an attribute.
struct AttributeName {
    enum Role {
        /// A namespace's declaration, with its prefix.
        case namespace(String)
        case base, language, other
    }
    /// The name in lower case.
    let lower: String
    /// Its part after the last colon.
    let local: String
    let role: Role
    /// Whether it declares a namespace, or seems to.
    let isDeclaration: Bool

    init(_ name: String) {
        lower = name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } ? name : name.lowercased()
        local = lower.utf8.contains(0x3A) ? lower.split(separator: ":").last.map(String.init) ?? name : lower
        isDeclaration = name.hasPrefix("xmlns")
        if name == "xmlns" {
            role = .namespace("")
        } else if name.hasPrefix("xmlns:") {
            role = .namespace(String(name.dropFirst(6)).lowercased())
        } else {
            switch lower {
            case "xml:base", "base": role = .base
            case "xml:lang", "lang": role = .language
            default: role = .other
            }
        }
    }
}
