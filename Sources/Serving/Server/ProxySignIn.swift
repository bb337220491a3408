import HTTPTypes
import Hummingbird
import Store
import Text

/// Signing in by a proxy (Authelia, oauth2-proxy, a web server's own): it says in a header who is signed in there.
///
/// Only a trusted proxy's header counts, and for pages nothing else does behind it: without the header nobody is signed in, whatever cookie comes along.
/// Programs come in as ever: by tokens, keys of feeds, and apps' sign-ins.
extension Service {
    /// Whether such a proxy is what the request came through.
    func isBehindProxySignIn(_ context: ServingContext) -> Bool {
        settings.userHeader != nil && settings.proxies.trusts(context.connection)
    }
    /// The name that the proxy gives; nil when there is none, or none that can be a name.
    func proxyName(_ request: Request, _ context: ServingContext) -> String? {
        guard isBehindProxySignIn(context), let field = settings.userHeader.flatMap({ HTTPField.Name($0) }) else {
            return nil
        }
        let values = request.headers[values: field].map { $0.trimmed() }
        // Of several, which a comma may join, a client may have brought one along.
        guard values.count == 1, let name = values.first, !name.isEmpty, name.count <= 100, !name.contains(","),
            name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else { return nil }
        return name
    }
    /// The reader of that name, who is added at the first visit.
    func proxyReader(_ name: String) async throws -> Reader? {
        if let known = try await store.reader(named: name)?.reader { return known }
        // Nobody knows this password: the way in is the proxy. It takes as long to refuse as any other.
        _ = try await store.addReader(
            name, password: await passwords.hash(Secrets.make()), isAdmin: settings.proxyAdmins.contains(name),
            at: actions.now(),
            actor: "proxy")
        return try await store.reader(named: name)?.reader
    }
    /// Signs in who the proxy names. A browser gets a session, which its forms need.
    func signInByProxy(_ name: String, _ request: Request, _ context: inout ServingContext) async throws {
        guard let reader = try await proxyReader(name) else { return }
        context.reader = reader
        if let secret = Access<RouterResponder<ServingContext>>.cookie(request),
            try await store.reader(ofSession: secret, at: actions.now())?.id == reader.id
        {
            context.session = secret
        } else if request.method == .get, request.headers[.accept]?.contains("text/html") == true {
            let secret = try await store.beginSession(
                of: reader, device: request.headers[.userAgent] ?? "", at: actions.now())
            (context.session, context.begun) = (secret, secret)
        }
    }
}
