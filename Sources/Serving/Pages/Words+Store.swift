import Reporting
import Store

extension Words {
    /// "AP, dpa behind 9 of them; Reuters inferred"
    static func behind(_ agencies: [StoryAgency]) -> String? {
        guard !agencies.isEmpty else { return nil }
        let tellings = agencies.reduce(0) { $0 + $1.first }
        let names = agencies.prefix(4).map { $0.isNamed ? $0.name : $0.name + " (inferred)" }
        let more = agencies.count > 4 ? " and \(agencies.count - 4) more" : ""
        return names.joined(separator: ", ") + more + (tellings > 0 ? " behind \(tellings) of them" : "")
    }
}
