import NewsModel

/// The API's description, as its page shows it.
enum APIDocument {
    /// Where articles are pushed.
    static let pushPath = "/api/v1/items"
    /// The operations of the OpenAPI document, in its order.
    static var operations: [[String: Any]] {
        guard let document = try? JSONValue(parsing: PackageResources.openapi_json),
            case .object(let paths)? = document["paths"]
        else { return [] }
        var out: [[String: Any]] = []
        for (path, methods) in paths.sorted(by: { $0.key < $1.key }) {
            guard case .object(let methods) = methods else { continue }
            for method in ["get", "post", "patch", "delete"] {
                guard let operation = methods[method] else { continue }
                var view: [String: Any] = [
                    "method": method.uppercased(), "path": path, "summary": operation["summary"]?.string ?? "",
                    "parameters": (operation["parameters"]?.array ?? []).map {
                        ["name": $0["name"]?.string ?? "", "description": $0["description"]?.string ?? ""]
                    },
                ]
                view.put("description", operation["description"]?.string)
                if method != "get" { view["needs"] = path == pushPath ? "may push" : "may change things" }
                out.append(view)
            }
        }
        return out
    }
}
