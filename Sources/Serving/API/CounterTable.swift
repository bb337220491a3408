import Metrics
import Synchronization

/// Keeps counters of swift-metrics in memory, under Prometheus names with labels, for `/metrics`.
///
/// No Prometheus package resolves here, and counters need no more of its text format. Metrics of other kinds are ignored.
package final class CounterTable: MetricsFactory {
    private final class Count: CounterHandler {
        let value = Atomic<Int64>(0)
        func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
        func reset() { value.store(0, ordering: .relaxed) }
    }
    private let counts = Mutex<[String: Count]>([:])

    package init() {}

    /// The counters' values, by name with labels.
    package var values: [String: Int] {
        counts.withLock { $0.mapValues { Int($0.value.load(ordering: .relaxed)) } }
    }
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = Self.name(label, dimensions)
        return counts.withLock { counts in
            if let known = counts[name] { return known }
            let count = Count()
            counts[name] = count
            return count
        }
    }
    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { NOOPMetricsHandler.instance }
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        NOOPMetricsHandler.instance
    }
    // A counter keeps its value when nothing refers to it any more.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// `name{label="value",…}`; backslashes, quotation marks and line ends in values are escaped.
    static func name(_ label: String, _ dimensions: [(String, String)]) -> String {
        if dimensions.isEmpty { return label }
        let labels = dimensions.map { name, value in
            // Scalars: a carriage return with its line feed is one character, and so is a mark with an accent on it.
            let escaped = value.unicodeScalars.reduce(into: "") { out, c in
                switch c {
                case "\\": out += "\\\\"
                case "\"": out += "\\\""
                case "\n": out += "\\n"
                default: out.unicodeScalars.append(c)
                }
            }
            return "\(name)=\"\(escaped)\""
        }
        return "\(label){\(labels.joined(separator: ","))}"
    }
}
