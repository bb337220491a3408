import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// One request on its way to its answer.
struct ServingContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks, as the connection or a configured proxy tells; `PeerAddress.asker` has its form.
    var peer = ""
    /// The other end of the connection, as its socket tells.
    let connection: String?
    /// Who is signed in, and with what.
    var reader: Reader?
    var session: String?
    var token: AccessToken?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        connection = source.channel.remoteAddress?.ipAddress
    }
    /// Forms and pushed articles.
    var maxUploadSize: Int { 2 << 20 }

    /// Whether whole texts may be shown: to those who are signed in, whose own service it is.
    var seesTexts: Bool { reader != nil || token != nil }
    var mayWrite: Bool { reader != nil || token?.scope == .write }
    /// What forms carry so that no other site can send them: known to the session only.
    var formKey: String { session.map { String(sha256(Array(("form " + $0).utf8)).hex.prefix(32)) } ?? "" }
    /// Who did it, for the audit log.
    var actor: String { reader?.name ?? token.map { "token \($0.name)" } ?? "visitor" }
}
