/// The sections of news: the top level of the IPTC's Media Topics.
public enum Section: String, Sendable, CaseIterable {
    case arts, crime, disaster, economy, education, environment, health, interest, labour, lifestyle, politics,
        religion, science, society,
        sport, conflict, weather

    /// By how much the best section's score must be above the second's so that it is said, in hundredths: `Docs/Sections.md` has what each distance gives
    /// on what was left out.
    public static let leastDistance = 60
    /// The section for which most speaks; nil when too little does.
    ///
    /// - Parameter scores: for each section, in order of `allCases`, how much speaks for it, in hundredths.
    public static func best(of scores: [Int]) -> Section? {
        guard scores.count == allCases.count else { return nil }
        let ordered = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard let best = ordered.first, ordered.count > 1, scores[best] - scores[ordered[1]] >= leastDistance else {
            return nil
        }
        return allCases[best]
    }
    /// The IPTC's name, in words for readers.
    public var name: String {
        switch self {
        case .arts: "Arts, culture and media"
        case .crime: "Crime, law and justice"
        case .disaster: "Disasters and accidents"
        case .economy: "Economy, business and finance"
        case .education: "Education"
        case .environment: "Environment"
        case .health: "Health"
        case .interest: "Human interest"
        case .labour: "Labour"
        case .lifestyle: "Lifestyle and leisure"
        case .politics: "Politics"
        case .religion: "Religion"
        case .science: "Science and technology"
        case .society: "Society"
        case .sport: "Sport"
        case .conflict: "Conflict, war and peace"
        case .weather: "Weather"
        }
    }
    /// The concept's code, as ninjs and NewsML-G2 write it.
    public var code: String {
        let number = (Self.allCases.firstIndex(of: self) ?? 0) + 1
        return "medtop:" + (number < 10 ? "0" : "") + "\(number)000000"
    }
}
