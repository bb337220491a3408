import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// The state of one request.
struct ServingContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client's address, from a configured proxy or the connection.
    ///
    /// Of an IPv6 address only the first four groups, which belong to one customer.
    var peer: String {
        let address = forwarded ?? channel.remoteAddress?.ipAddress ?? ""
        guard address.contains(":"), !address.contains(".") else { return address }
        return address.split(separator: ":", omittingEmptySubsequences: false).prefix(4).prefix { !$0.isEmpty }
            .joined(separator: ":")
    }
    var forwarded: String?
    private let channel: any Channel
    /// The reader, session or token that is signed in.
    var reader: Reader?
    var session: String?
    var token: AccessToken?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
    /// Enough for forms and pushed articles.
    var maxUploadSize: Int { 2 << 20 }

    /// Whether whole texts may be shown: only to readers and programs that are signed in.
    var seesTexts: Bool { reader != nil || token != nil }
    var mayWrite: Bool { reader != nil || token?.scope == .write }
    /// The key in every form, known only to the session, so that no other site can send the form.
    var formKey: String { session.map { String(sha256(Array(("form " + $0).utf8)).hex.prefix(32)) } ?? "" }
    /// The name for the audit log.
    var actor: String { reader?.name ?? token.map { "token \($0.name)" } ?? "visitor" }
}
