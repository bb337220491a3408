import Hummingbird
import NewsModel
import Reporting
import Store

/// The pages for reading.
extension Service {
    func addReadingPages(to router: Router<ServingContext>) {
        router.get("/") { try await front($0, $1) }
        // For the web app, when the service cannot be reached.
        router.get("/offline") { _, _ in html(site.part("offline", ["root": settings.basePath])) }
        router.get("/help") { _, context in
            var frame = Site.Frame("How to read this")
            frame.path = "/help"
            return html(page("help", [:], in: frame, for: context))
        }
        router.get("/latest") { try await latest($0, $1) }
        router.get("/pictures/{id}") { try await picture($0, $1) }
        router.get("/stories/{id}") { try await story($0, $1) }
        router.get("/stories/{id}/card.png") { try await shareCard($0, $1) }
        router.get("/tellings/{id}") { try await telling($0, $1) }
        router.get("/sources/{id}") { try await source($0, $1) }
        router.get("/people/{name}") { try await person($0, $1) }
        router.get("/places/{name}") { try await spot($0, $1) }
        router.get("/search") { try await search($0, $1) }
        router.get("/suggest") { try await suggest($0, $1) }
    }
    /// A segment of the path, without a feed's file ending, and the feed's format.
    func segment(_ name: String, _ context: ServingContext) -> (text: String, feed: StoryFeed.Format?) {
        let text = String(Words.decoded(context.parameters.get(name) ?? "", isForm: false).prefix(500))
        if let (text, format) = StoryFeed.Format.taken(off: text) { return (text, format) }
        return (text, nil)
    }
}
