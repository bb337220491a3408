import HTTPTypes
import Hummingbird
import Store

extension Service {
    /// The picture of an article, from this service: no reader's browser asks another host. Only for who is signed in, because it is the source's.
    func picture(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard context.seesTexts else { throw Problem.forbidden }
        let id = context.parameters.get("id") ?? ""
        guard let picture = try await actions.picture(id) else {
            throw Problem(.notFound, "No picture", "There is none to show.")
        }
        let response = reply(.ok, type: picture.type, picture.bytes, cache: "private, max-age=86400")
        return ETag.answer(response, picture.bytes, to: request)
    }
}
