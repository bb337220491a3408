import Reporting

/// The provider that signs people in (OpenID Connect Core 1.0), and what its groups may do here.
package struct OpenIDSettings: Sendable, Equatable {
    /// Names the provider, exactly as it names itself: `https://sso.example/realms/news`.
    package var issuer: String
    /// The name under which the provider knows this service.
    package var client: String
    /// The client's secret; nil for a public client, which proves itself by PKCE alone.
    package var secret: String?
    /// The claim that lists somebody's groups.
    package var groupsClaim = "groups"
    /// The groups whose members are administrators.
    package var admins: Set<String> = []
    /// The groups whose members may sign in, beside the administrators; when empty, everybody whom the provider knows.
    package var readers: Set<String> = []

    /// - Parameters:
    ///   - issuer: the provider's address, as it names itself.
    ///   - client: the name under which it knows this service.
    package init(issuer: String, client: String) {
        self.issuer = issuer
        self.client = client
    }
    /// How a provider is reached.
    package enum Kind: Equatable {
        case secure
        /// Without TLS: all that it says can be changed on the way, its keys too. The host with and without its port.
        case open([String])
    }
    /// How the provider of that name is reached; nil when it is no address of one.
    package static func kind(of issuer: String) -> Kind? {
        guard Words.web(issuer) != nil, let host = Words.host(issuer), !issuer.contains(where: { "?#@".contains($0) })
        else { return nil }
        if issuer.hasPrefix("https://") { return .secure }
        let bare = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        return issuer.hasPrefix("http://") ? .open([host, String(bare)]) : nil
    }
    /// How pages name the provider: by its host.
    var name: String { Words.host(issuer) ?? issuer }
    /// Whether an address that the provider publishes may be used: over TLS, unless the operator named the provider without it.
    func allows(_ address: String) -> Bool {
        guard address.utf8.count <= 2000, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
        return address.hasPrefix("https://") || (issuer.hasPrefix("http://") && address.hasPrefix("http://"))
    }
    /// What somebody of these groups may do: sign in at all, and administrate.
    func role(of groups: [String]) -> (maySignIn: Bool, isAdmin: Bool) {
        let isAdmin = !admins.isDisjoint(with: groups)
        return (isAdmin || readers.isEmpty || !readers.isDisjoint(with: groups), isAdmin)
    }
}

/// Why a sign-in at the provider came to nothing: one sentence for the person, and the reason for the log.
struct OpenIDFailure: Error, Equatable {
    /// Who or what is at fault.
    enum Fault: Equatable { case provider, person, attempt }
    var fault: Fault
    var words: Phrase
    var reason: String

    /// The provider does not answer, or not as it should.
    static func provider(_ reason: String) -> OpenIDFailure {
        OpenIDFailure(
            fault: .provider,
            words: noted(
                "The provider’s answer was not good, or it did not answer. Try again; the service’s log says why."),
            reason: reason)
    }
    /// A token that is not what it must be.
    static func token(_ reason: String) -> OpenIDFailure {
        OpenIDFailure(
            fault: .provider,
            words: noted(
                "What the provider says of you could not be verified, so nobody was signed in. The service’s log says why."
            ),
            reason: "the ID token is refused: " + reason)
    }
    /// The provider or this service does not let the person in.
    static func person(_ words: Phrase, _ reason: String) -> OpenIDFailure {
        OpenIDFailure(fault: .person, words: words, reason: reason)
    }
    /// A sign-in that did not begin in this browser, was used, or is too old.
    static func attempt(_ reason: String) -> OpenIDFailure {
        OpenIDFailure(
            fault: .attempt,
            words: noted(
                "This sign-in did not begin in this browser within the last ten minutes, or was used already. Begin again."
            ),
            reason: reason)
    }
}
