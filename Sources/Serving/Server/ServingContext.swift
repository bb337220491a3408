import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// The state of one request.
struct ServingContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client's address, from the connection or a trusted proxy, in the form of `PeerAddress.asker`.
    var peer = ""
    /// The address of the connection's other end.
    let connection: String?
    /// The reader, session or token that is signed in.
    var reader: Reader?
    var session: String?
    var token: AccessToken?
    /// The secret of a session that began with this request.
    var begun: String?
    /// What a feed reader that is signed in sees; nil for others.
    var view: GoogleReader.View?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        connection = source.channel.remoteAddress?.ipAddress
    }
    /// Enough for forms and pushed articles.
    var maxUploadSize: Int { 2 << 20 }

    /// Whether whole texts may be shown: only to readers and programs that are signed in.
    var seesTexts: Bool { reader != nil || token != nil }
    /// Whether what all see may be changed: by administrators, and programs with such a token.
    var mayWrite: Bool { reader?.isAdmin == true || token?.scope == .write }
    /// Whether articles may be pushed: by those, and programs with a token for just that.
    var mayPush: Bool { mayWrite || token?.scope == .push }
    /// Whether what only the desk knows may be shown: whole addresses of feeds, which may hold a key, and reasons of removals and edits.
    var seesDesk: Bool { reader?.isAdmin == true || token != nil }
    /// The key in every form, known only to the session, so that no other site can send the form.
    var formKey: String { session.map { String(sha256(Array(("form " + $0).utf8)).hex.prefix(32)) } ?? "" }
    /// The name for the audit log.
    var actor: String { reader?.name ?? token.map { "token \($0.name)" } ?? "visitor" }
}
