import Testing

@testable import Reading

/// Who says what in Polish, Swedish, Turkish, Arabic, Chinese and Japanese.
@Suite struct SixLanguagesTests {
    private func quotations(_ text: String, _ language: String) -> [String] { Telling(text, in: language).quotations }
    private func stances(_ text: String, _ language: String) -> [String] {
        Telling(text, in: language).account.quotations.map(\.stance.rawValue)
    }
}
