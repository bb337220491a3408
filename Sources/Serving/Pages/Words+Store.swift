import Reporting
import Store

extension Words {
    /// "AP, dpa behind 9 of them; Reuters inferred"
    static func behind(_ agencies: [StoryAgency]) -> String? {
        guard !agencies.isEmpty else { return nil }
        let tellings = agencies.reduce(0) { $0 + $1.first }
        let names = agencies.prefix(4).map { $0.isNamed ? $0.name : say("\($0.name) (inferred)") }
        var all = names.joined(separator: ", ")
        if agencies.count > 4 { all = say("\(all) and \(agencies.count - 4) more") }
        return tellings > 0 ? say("\(all) behind \(tellings) of them") : all
    }
}
