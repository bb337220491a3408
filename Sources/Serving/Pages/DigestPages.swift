import HTTPTypes
import Hummingbird
import Reporting
import Store

/// Asking for the daily digest by mail, confirming its address, and stopping it.
extension Service {
    /// What the settings page shows of the digest; nil when the service sends no mail.
    func digestView(_ reader: Reader) async throws -> [String: Any]? {
        guard mail != nil else { return nil }
        let digest = try await store.digest(of: reader)
        let hour = digest?.hour ?? 7
        var view: [String: Any] = [
            "address": digest?.wanted?.address ?? digest?.address ?? "", "isOn": digest != nil,
            "hours": (0...23).map { ["value": String($0), "isChosen": $0 == hour] as [String: Any] },
            "zone": Digests.zone(at: actions.now()),
        ]
        let wanted = digest?.unconfirmed.flatMap { actions.now() - $0.asked < MailDigest.confirmable ? $0 : nil }
        view["waits"] = wanted?.address ?? false
        view["problem"] = digest?.problem ?? false
        view["next"] = digest.flatMap { $0.confirmed == nil ? nil : Words.time($0.due) } ?? false
        return view
    }
    func setDigest(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(DigestForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        guard let mail else {
            throw Problem(.unprocessableContent, "No mail", "This service sends no mail: STEMMA_MAIL is not set.")
        }
        if form.to == .stop {
            if let known = try await store.digest(of: reader) { _ = try await store.stopDigest(withKey: known.key) }
            return redirect(to: "/account#digest")
        }
        let text = try form.address.upTo(254)
        guard let address = MailAddress(text) else {
            return try await account(context, wrong: "“\(Words.short(text, 80))” is no address of mail.")
        }
        let hour = try form.hour.number(0...23)
        let now = actions.now()
        let due = Digests.next(hour: hour, after: now)
        let before = try await store.digest(of: reader)
        guard before?.address != address.text || before?.confirmed == nil else {
            _ = try await store.setDigest(
                of: reader, to: address.text, hour: hour, due: due, language: Catalogue.current.language, at: now)
            return redirect(to: "/account#digest")
        }
        // Nobody is written to again and again by somebody who names addresses that are not their own.
        guard limits.take("digest", reader.id, burst: 3, rate: 1.0 / 3600),
            limits.take("digest", address.text.lowercased(), burst: 3, rate: 1.0 / 86_400)
        else {
            throw Problem(
                .tooManyRequests, "Too many messages", "A link was sent to this address already; try again later.")
        }
        let digest = try await store.setDigest(
            of: reader, to: address.text, hour: hour, due: due, language: Catalogue.current.language, at: now)
        guard let wanted = digest.unconfirmed else { return redirect(to: "/account#digest") }
        switch await Digests(service: self, room: mail).ask(wanted, reader) {
        case .sent: return redirect(to: "/account#digest")
        case .refused(let problem), .failed(let problem):
            _ = try await store.stopDigest(withKey: wanted.key)
            return try await account(context, wrong: "The message could not be sent: \(problem)")
        }
    }
    /// A page with one button: links in mail are also followed by programs that look for dangers, which must change nothing.
    func askPage(
        _ heading: Phrase, _ text: Phrase, button: Phrase?, _ request: Request, _ context: ServingContext
    )
        -> Response
    {
        var values: [String: Any] = ["heading": say(heading), "text": say(text), "ask": button != nil, "back": "/"]
        values["button"] = button.map(say) ?? ""
        values["action"] = request.uri.path + "?key=" + Words.encoded(request.asked("key") ?? "")
        var frame = Site.Frame(heading)
        frame.isHidden = true
        return html(page("note", values, in: frame, for: context), cache: "no-store")
    }
    /// The digest whose key the request's address has, and the address that the key is of.
    private func named(_ request: Request, _ context: ServingContext) async throws -> (
        digest: MailDigest, key: String, address: String, isConfirmed: Bool
    )? {
        guard limits.take("digest-key", context.peer, burst: 30, rate: 1) else {
            throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.")
        }
        guard let key = request.asked("key"), (20...100).contains(key.utf8.count) else { return nil }
        guard let digest = try await store.digest(withKey: key, at: actions.now()) else { return nil }
        let address = digest.address(ofKey: key)
        return (digest, key, address.text, address.isConfirmed)
    }
    private static var ended: Problem {
        Problem(
            .notFound, "No such digest",
            "It was stopped, or its address was changed since: nothing is sent by this link any more.")
    }

    func addDigests(to router: Router<ServingContext>) {
        router.post("/account/digest") { try await setDigest($0, $1) }
        router.get("/digest/confirm") { request, context in
            guard let named = try await named(request, context) else { throw Self.ended }
            guard !named.isConfirmed else {
                return askPage("Confirmed", "The digest comes each day.", button: nil, request, context)
            }
            return askPage(
                "Your daily digest", "It comes to \(named.address) each day.", button: "Confirm", request, context)
        }
        router.post("/digest/confirm") { request, context in
            let now = actions.now()
            guard let named = try await named(request, context),
                try await store.confirmDigest(
                    withKey: named.key, due: Digests.next(hour: named.digest.hour, after: now), at: now)
            else { throw Self.ended }
            return askPage("Confirmed", "The digest comes each day.", button: nil, request, context)
        }
        router.get("/digest/stop") { request, context in
            guard let named = try await named(request, context) else { throw Self.ended }
            return askPage(
                "No more mail", "The digest to \(named.address) ends.", button: "Stop it", request, context)
        }
        // Also what a mail program sends for its reader (RFC 8058), without cookies and perhaps more than once.
        router.post("/digest/stop") { request, context in
            if let named = try await named(request, context) { _ = try await store.stopDigest(withKey: named.key) }
            return askPage("No more mail", "Nothing more is sent by this link.", button: nil, request, context)
        }
    }
}

private struct DigestForm: Decodable {
    enum Wish: String, Decodable { case save, stop }
    var address: Entry
    var hour: Entry
    var to: Wish
}
