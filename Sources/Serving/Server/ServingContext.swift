import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// One request on its way to its answer.
struct ServingContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks: an address, as a configured proxy or the connection tells.
    ///
    /// Of an IPv6 address its first four groups, which are one customer's.
    var peer: String {
        let address = forwarded ?? channel.remoteAddress?.ipAddress ?? ""
        guard address.contains(":"), !address.contains(".") else { return address }
        return address.split(separator: ":", omittingEmptySubsequences: false).prefix(4).prefix { !$0.isEmpty }
            .joined(separator: ":")
    }
    var forwarded: String?
    private let channel: any Channel
    /// Who is signed in, and with what.
    var reader: Reader?
    var session: String?
    var token: AccessToken?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
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
