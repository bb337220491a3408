import Testing
import Text

/// UTF-8 that was read as Windows-1252 or Latin-1: repaired where it is certain, left alone elsewhere.
@Suite struct MojibakeTests {
    private func repaired(_ text: String) -> String? {
        repairedMojibake(Array(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    /// The text as a reader of Windows-1252 sees its UTF-8.
    private func misread(_ text: String) -> String {
        let marks = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
        var out = String.UnicodeScalarView()
        for byte in text.utf8 {
            out.append((0x80..<0xA0).contains(byte) ? marks[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(out)
    }

    @Test(arguments: [
        "The harbour’s gate — “closed”, she said – costs €12…", "El café de Íñigo está aquí, mañana también.",
        "Der Fluß über Köln, größer als früher.", "Паром вышел из порта.", "Το λιμάνι έκλεισε.", "波止場が閉鎖された。",
    ])
    func whatWasMisreadIsReadAsWhatItWas(_ text: String) {
        #expect(repaired(misread(text)) == text)
    }
    @Test func whatWasMisreadTwiceToo() { #expect(repaired(misread(misread("Le café fermé"))) == "Le café fermé") }
    @Test func latin1ReadingsToo() {
        #expect(repaired("the port\u{E2}\u{80}\u{99}s gate") == "the port’s gate")
        #expect(repaired("\u{C3}\u{89}lodie") == "Élodie")
    }
    @Test func certainRunsAreRepairedBesideCleanText() {
        #expect(repaired("“Clean” and the harbourâ€™s gate, œuvre") == "“Clean” and the harbour’s gate, œuvre")
    }
    /// A capital before a closing mark, an ordinary text, and marks that only look alike.
    @Test(arguments: [
        "Die „SPÖ“ und das „Maß“ der Dinge.", "Ele disse: “AMANHÔ.", "Plain text.", "«À LYON Â» et «MACÉ»", "Ã", "â€",
        "Größe, señor, Übergang, naïve, São Tomé",
    ])
    func whatIsNotCertainStays(_ text: String) { #expect(repaired(text) == nil) }
    @Test func anyBytesAreAccepted() {
        let bytes = Array("â€™ Ã© ðŸ˜€ Ð¿Ñ€Ð¸".utf8)
        for end in 0...bytes.count { _ = repairedMojibake(Array(bytes[..<end])) }
        for i in bytes.indices {
            var damaged = bytes
            damaged[i] = 0xC3
            _ = repairedMojibake(damaged)
        }
    }
}
