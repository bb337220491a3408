import Languages
import Testing

@Suite struct PackTests {
    @Test(arguments: Languages.all.map(\.code))
    func packHoldsTogether(_ code: String) {
        let pack = Languages.pack(for: code)
        #expect(pack.code == code)
        #expect(Languages.words(pack.stop).count > 50)
        #expect(Languages.words(pack.says).count > 30)
        #expect(pack.months.isEmpty || pack.months.split(separator: ",").count == 12)
        #expect(pack.weekdays.isEmpty || pack.weekdays.split(separator: ",").count == 7)
        for (name, words) in Languages.table(pack.evidence) { #expect(!words.isEmpty, "\(name)") }
        for pair in Languages.pairs(pack.numbers) { #expect(Double(pair[1]) != nil, "\(pair)") }
        // Concepts have English names: what a pack adds beyond them helps only itself.
        let english = Set(Languages.table(Languages.pack(for: "en").concepts).map(\.name))
        let mine = Languages.table(pack.concepts).map(\.name)
        #expect(mine.count { english.contains($0) } * 10 >= mine.count * 8, "\(mine.filter { !english.contains($0) })")
        #expect(Set(mine).count == mine.count)
    }
    @Test func notation() {
        #expect(Languages.words("warn//s/ed den/y/ies") == ["warn", "warns", "warned", "deny", "denies"])
        #expect(Languages.phrases("no sign//s of, at least") == ["no sign of", "no signs of", "at least"])
        #expect(Languages.pack(for: "xx").code == "xx")
    }
}
