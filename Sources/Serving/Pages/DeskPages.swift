import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The owner's pages: signing in, sources, removal, alerts.
extension Service {
    func addDeskPages(to router: Router<ServingContext>) {
        router.get("/sign-in") { request, context in try await signInPage(request, context, wrong: nil) }
        router.post("/sign-in") { try await signIn($0, $1) }
        router.post("/sign-out") { try await signOut($0, $1) }
        router.get("/welcome") { try await welcomePage($0, $1, wrong: nil) }
        router.post("/welcome") { try await welcome($0, $1) }
        router.get("/sources") { request, context in try await sources(request, context) }
        router.post("/sources/find") { try await findSources($0, $1) }
        router.post("/sources/add") { try await addSources($0, $1) }
        router.post("/sources/import") { try await importSources($0, $1) }
        router.get("/sources.opml") { _, context in
            guard context.seesDesk else { throw Problem.forbidden }
            let sources = try await store.sources(counting: false)
            return reply(
                .ok, type: "text/x-opml; charset=utf-8", actions.outlined(sources),
                adding: [(.contentDisposition, "attachment; filename=\"stemma-sources.opml\"")])
        }
        router.post("/sources/{id}/state") { try await setState($0, $1) }
        router.post("/people/hide") { try await hidePerson($0, $1) }
        router.get("/takedown") { request, context in
            let target = String((request.asked("target") ?? "").prefix(2000))
            return takedownPage(context, ["target": target])
        }
        router.post("/takedown") { try await askTakedown($0, $1) }
        router.get("/takedowns") { try await takedowns($0, $1) }
        router.post("/takedowns/{id}") { try await decide($0, $1) }
        router.get("/follow") { request, context in
            guard context.reader != nil else { throw Problem.forbidden }
            return try await followPage(
                context, kind: request.asked("kind"), target: request.asked("target").map { String($0.prefix(500)) })
        }
        router.post("/follow") { try await follow($0, $1) }
        router.post("/follow/{id}/end") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            guard let reader = context.reader else { throw Problem.forbidden }
            let id = context.parameters.get("id") ?? ""
            if try await store.endAlert(id, of: reader) { return redirect(to: "/follow") }
            guard reader.isAdmin else { throw Problem.forAdministrators }
            _ = try await store.unfollow(id, at: actions.now(), actor: context.actor)
            return redirect(to: "/follow")
        }
        router.get("/sources/{id}/remove") { _, context in try await removalQuestion(context) }
        accountRoutes(router)
        router.post("/tokens") { try await makeToken($0, $1) }
        router.post("/tokens/{id}/end") { request, context in
            _ = try await checkedForm(request, context)
            _ = try await store.removeToken(context.parameters.get("id") ?? "", at: actions.now(), actor: context.actor)
            return redirect(to: "/follow")
        }
        router.post("/demo") { request, context in
            _ = try await checkedForm(request, context)
            try await store.removeDemo(at: actions.now(), actor: context.actor)
            return redirect(to: "/")
        }
    }
    /// The form of a signed-in reader; throws when it did not come from a page of this session.
    ///
    /// - Parameter byAnyReader: whether it changes only what belongs to the reader, so that nobody needs to be an administrator.
    func checkedForm(_ request: Request, _ context: ServingContext, byAnyReader: Bool = false) async throws -> Form {
        guard let reader = context.reader else { throw Problem.forbidden }
        guard byAnyReader || reader.isAdmin else { throw Problem.forAdministrators }
        let form = try await Form(request)
        // Without a session there is no key that a form could have.
        guard !context.formKey.isEmpty else { throw Problem.forbidden }
        guard Secrets.same(try form.fields(KeyForm.self).key?.text ?? "", context.formKey) else {
            throw Problem(.forbidden, "This form is too old", "Open its page again; nothing was changed.")
        }
        return form
    }
}

/// The field that every form of a session has.
private struct KeyForm: Decodable {
    var key: Entry?
}
