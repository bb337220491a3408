import NewsModel
import Text

extension Rights {
    /// The rights that an answer's headers state: `X-Robots-Tag`, TDMRep, a licence's link.
    init(headers: [(name: String, value: String)]) {
        self.init()
        for (name, value) in headers {
            switch name {
            case "x-robots-tag":
                for part in value.lowercased().split(separator: ",").prefix(20) {
                    let rule = part.trimmed()
                    // "otherbot: noindex" addresses another crawler.
                    if let colon = rule.firstIndex(of: ":"), !rule.hasPrefix("unavailable_after"),
                        !rule.hasPrefix("max-")
                    {
                        guard rule[..<colon].trimmed() == "stemma" else { continue }
                        robots.append(rule[rule.index(after: colon)...].trimmed())
                    } else if !rule.isEmpty {
                        robots.append(rule)
                    }
                }
            case "tdm-reservation": reservation = value.trimmed()
            case "tdm-policy": policy = String(value.trimmed().prefix(1000))
            case "link" where value.holds("rel=\"license\"") || value.holds("rel=license"):
                licence = value.split(separator: ">").first.map {
                    String($0.drop { $0 == "<" || $0 == " " }.prefix(1000))
                }
            default: break
            }
        }
    }
}
