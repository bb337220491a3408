import HTTPTypes
import Hummingbird
import Reporting
import Store

extension Service {
    /// The picture of an article, from this service: no reader's browser asks another host. Only for who is signed in, because it is the source's.
    func picture(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard context.seesTexts else { throw Problem.forbidden }
        guard limits.take("picture", context.peer, burst: 300, rate: 20) else {
            throw Problem(.tooManyRequests, "Too many pictures", "Wait a moment and try again.")
        }
        let id = context.parameters.get("id") ?? ""
        guard let picture = try await actions.picture(id) else {
            throw Problem(.notFound, "No picture", "There is none to show.")
        }
        let response = reply(.ok, type: picture.type, picture.bytes, cache: "private, no-cache")
        return ETag.answer(response, picture.bytes, to: request)
    }
}
