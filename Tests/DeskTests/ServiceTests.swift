import Fetching
import Foundation
import NewsModel
import Processes
import Store
import TestSupport
import Testing

/// The real service beside three made-up papers on loopback (Fixtures/service/town.py).
@Suite(.serialized) struct ServiceTests {
    /// A program that runs, and the lines it prints.
    private final class Running {
        private let process: ChildProcess
        private let lines: PipeEnd
        init(_ program: String, _ arguments: [String], _ environment: [String: String], errors: Bool) throws {
            process = try ChildProcess(
                program, arguments, environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
                output: errors ? .inherited : .pipe, errors: errors ? .pipe : .inherited)
            lines = try #require(errors ? process.errors : process.output)
        }
        func line() -> String {
            var bytes: [UInt8] = []
            while let byte = lines.read(upTo: 1).first, byte != 0x0A { bytes.append(byte) }
            return String(decoding: bytes, as: UTF8.self)
        }
        func end() -> ChildProcess.Ending {
            process.send(signal: SIGTERM)
            return process.wait()
        }
    }
    private func stemma(_ arguments: [String], _ environment: [String: String], to file: URL? = nil) throws -> (
        code: Int32, out: String
    ) {
        let ended = try Programs.run(
            Programs.stemma, arguments, environment: ProcessInfo.processInfo.environment.merging(environment) { $1 })
        if let file { try Data(ended.out).write(to: file) }
        return (ended.code, ended.text)
    }
    private let fetcher: Fetcher = {
        var settings = Fetcher.Settings()
        settings.allowedHosts = ["127.0.0.1"]
        settings.spacing = 0
        settings.connectionsPerHost = 8
        return Fetcher(settings)
    }()
    private func get(_ url: String, token: String? = nil) async -> (status: Int, value: JSONValue, text: String) {
        var request = FetchRequest(url: url, source: url)
        if let token { request.message = .init(headers: [("Authorization", "Bearer " + token)]) }
        guard case .success(let response) = await fetcher.answer(request) else { return (0, .null, "") }
        return (
            response.status, (try? JSONValue(parsing: response.body)) ?? .null,
            String(decoding: response.body, as: UTF8.self)
        )
    }
    /// Waits until something holds; false after half a minute.
    private func eventually(_ body: () async -> Bool) async -> Bool {
        for _ in 0..<150 {
            if await body() { return true }
            try? await Task.sleep(for: .milliseconds(200))
        }
        return false
    }

    @Test func stopMeansStopWithinTwoSeconds() async throws {
        let endless = try #require(try Endless("service-stop"))
        defer { endless.end() }
        let store = try Store(folder: endless.folder.path)
        let source = try await endless.fill(store)
        let service = try Running(
            Programs.stemma, ["serve", "--port", "0"],
            [
                "STEMMA_DATA": endless.folder.path, "STEMMA_ALLOW_HOSTS": "127.0.0.1", "STEMMA_SPACING_MS": "0",
                "XDG_CONFIG_HOME": endless.folder.path, "STEMMA_WORKER": try endless.worker(),
            ], errors: true)
        #expect(service.line().contains("http://127.0.0.1:"))
        #expect(try await endless.isUnderWay(source, in: store))
        store.close()
        let begun = ContinuousClock.now
        #expect(service.end() == .exited(code: 0))
        // The transfer would give up after 15 s, the worker after 30.
        #expect(ContinuousClock.now - begun < .seconds(10))
    }
    @Test func aStoryFormsGrowsIsCorrectedAndIsTakenDown() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("service-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let town = try Running(
            "python3", [Repository.root.appendingPathComponent("Fixtures/service/town.py").path], [:], errors: false)
        defer { _ = town.end() }
        let papers = "http://127.0.0.1:\(town.line())"
        let environment = [
            "STEMMA_DATA": folder.path, "STEMMA_ALLOW_HOSTS": "127.0.0.1", "STEMMA_SPACING_MS": "0",
            "XDG_CONFIG_HOME": folder.path, "STEMMA_OPEN": "yes",
        ]
        let added = try stemma(["sources", "add", "--all", papers + "/"], environment)
        #expect(added.code == 0 && added.out.contains("Lorn Courier") && added.out.contains("Tosk Herald"))

        let service = try Running(Programs.stemma, ["serve", "--port", "0"], environment, errors: true)
        let first = service.line()
        let address = String(first.split(separator: " ").dropFirst().first?.dropLast() ?? "")
        #expect(first.contains("http://127.0.0.1:"))
        #expect(await eventually { await get(address + "/readyz").status == 200 })
        #expect(await get(address + "/healthz").text == "alive\n")
        // A second service does not start on the same folder.
        #expect(try stemma(["serve", "--port", "0"], environment).code == 2)

        // It forms.
        func story(_ word: String) async -> JSONValue? {
            await get(address + "/api/v1/stories").value["stories"]?.array.first {
                $0["title"]?.string?.contains(word) == true
            }
        }
        #expect(
            await eventually {
                guard await story("mill")?["compared"]?.bool == true else { return false }
                return await story("Bridge") != nil
            })
        let before = try #require(await story("mill"))
        #expect(before["tellings"]?.int == 1)

        // It grows: the Herald carries the Courier's report.
        _ = await get(papers + "/next")
        #expect(try stemma(["fetch", "--all"], environment).out.contains("the running service asks 2 sources now"))
        #expect(
            await eventually {
                let mill = await story("mill")
                return mill?["tellings"]?.int == 2 && mill?["compared"]?.bool == true
            })
        let grown = try #require(await story("mill"))
        #expect(grown["id"] == before["id"] && grown["origins_at_most"]?.int == 1)
        let report = await get(address + "/api/v1/stories/\(grown["id"]?.string ?? "")/report")
        #expect(report.status == 200 && report.text.contains("Inga Marsh"))

        // Whoever follows it is told, signed; what was refused is told again.
        let writer =
            try stemma(["token", "add", "hooks", "--write"], environment).out.split(separator: "\n").first.map(
                String.init) ?? ""
        var order = FetchRequest(url: address + "/api/v1/follows", source: address)
        let wanted = "{\"kind\": \"search\", \"target\": \"grain mill\", \"hook\": \"\(papers)/hook\"}"
        order.message = .init(headers: [("Authorization", "Bearer " + writer)], body: Array(wanted.utf8))
        let followed = try await fetcher.fetch(order)
        #expect(followed.status == 201)
        let secret =
            await get(address + "/api/v1/follows", token: writer).value["follows"]?.array.first?["secret"]?.string ?? ""

        // People are told a message a story.
        let people =
            "{\"kind\": \"search\", \"target\": \"grain mill\", \"hook\": \"\(papers)/hook?people\", \"shape\": \"template\", \"template\": \"{\\\"text\\\": \\\"{{message}}\\\"}\"}"
        order.message = .init(headers: [("Authorization", "Bearer " + writer)], body: Array(people.utf8))
        #expect(try await fetcher.fetch(order).status == 201)

        // Whoever subscribes to its feed and confirms it is sent the feed as it changes (WebSub).
        let feed = address + "/stories/\(grown["id"]?.string ?? "").atom"
        func subscribe(_ topic: String, _ callback: String, token: String? = nil) async throws -> Int {
            var order = FetchRequest(url: address + "/hub", source: address)
            let fields = ["mode": "subscribe", "topic": topic, "callback": callback, "secret": "between us"]
            order.message = .init(
                headers: [("Content-Type", "application/x-www-form-urlencoded")]
                    + (token.map { [("Authorization", "Bearer " + $0)] } ?? []),
                body: Array(
                    fields.map { "hub.\($0)=\($1.replacing("+", with: "%2B").replacing("&", with: "%26"))" }
                        .joined(separator: "&").utf8))
            return try await fetcher.fetch(order).status
        }
        #expect(await get(feed).text.contains("<link rel=\"hub\" href=\"\(address)/hub\"/>"))
        #expect(try await subscribe(feed, papers + "/push", token: writer) == 202)
        #expect(try await subscribe(feed, papers + "/no", token: writer) == 202)
        // What the operator allows to the sources is not allowed to a stranger's callback; a search is not sent to strangers.
        #expect(try await subscribe(feed, papers + "/push?stranger") == 202)
        #expect(try await subscribe(address + "/search.atom?q=mill", papers + "/push") == 403)
        #expect(try await subscribe(address + "/stories/none.atom", papers + "/push") == 404)
        #expect(try await subscribe(papers + "/courier.xml", papers + "/push") == 422)
        #expect(try await subscribe(feed, "file:///etc/passwd") == 422)
        // Its callback is asked beside what goes on.
        try await Task.sleep(for: .seconds(1))

        // What was fetched is a web archive, which the commands read.
        let archive = folder.appendingPathComponent("mill.warc.gz")
        let captured = try stemma(["capture", "--story", grown["id"]?.string ?? ""], environment, to: archive)
        let bytes = try Data(contentsOf: archive)
        #expect(captured.code == 0 && bytes.starts(with: [0x1F, 0x8B]))
        let extracted = try stemma(["extract", archive.path], environment)
        #expect(extracted.code == 0 && extracted.out.split(separator: "\n").count == 2)
        #expect(extracted.out.contains("\(papers)/herald/mill"))
        #expect(try stemma(["capture", "--since", "2999-01-01"], environment).code == 1)

        // It is corrected: the same article, another version; the copy still says nine.
        _ = await get(papers + "/next")
        _ = try stemma(["fetch", "--all"], environment)
        #expect(
            await eventually {
                await get(address + "/api/v1/stories/\(grown["id"]?.string ?? "")/report").text.contains(
                    "At least 11 people")
            })
        #expect(await story("mill")?["tellings"]?.int == 2)

        func hooks(signed isSigned: Bool) async -> [JSONValue] {
            await get(papers + "/hooks").value.array.filter { ($0["signature"]?.string != nil) == isSigned }
        }
        #expect(await eventually { await hooks(signed: false).count >= 1 })
        let told = await hooks(signed: false).last?["body"]?.string ?? ""
        let message = (try? JSONValue(parsing: Array(told.utf8)))?["text"]?.string ?? ""
        #expect(message.contains("mill") && message.contains("2 articles · 1 independent report"), "\(told)")
        #expect(message.hasSuffix(address + "/stories/" + (grown["id"]?.string ?? "")))

        #expect(await eventually { await hooks(signed: true).count >= 1 })
        let hooks = await hooks(signed: true)
        for hook in hooks {
            let body = Array((hook["body"]?.string ?? "").utf8)
            #expect(hook["signature"]?.string == "sha256=" + Secrets.hmac(body, key: secret).hex)
            #expect((try? JSONValue(parsing: body))?["stories"]?.array.first?["id"] == grown["id"])
        }
        #expect(await eventually { await get(papers + "/pushes").value.array.count >= 2 })
        for push in await get(papers + "/pushes").value.array {
            let body = Array((push["body"]?.string ?? "").utf8)
            #expect(push["signature"]?.string == "sha256=" + Secrets.hmac(body, key: "between us").hex)
            #expect(push["type"]?.string?.hasPrefix("application/atom+xml") == true)
            #expect(push["link"]?.string?.contains("<\(feed)>; rel=\"self\"") == true)
            #expect(String(decoding: body, as: UTF8.self).contains("Fire destroys old mill"))
        }
        // Each change is told once, however long one waits; one message may be the repetition of the first, which the town refuses.
        let bodies = await get(papers + "/hooks").value.array.filter { $0["signature"]?.string != nil }
            .compactMap { $0["body"]?.string }
        #expect(bodies.count <= Set(bodies).count + 1 && bodies.count >= hooks.count, "\(bodies)")
        let corrections = try stemma(["status", "--story", grown["id"]?.string ?? "", "--corrections"], environment)
        #expect(
            corrections.out.contains("− At least 9 people were hurt,")
                && corrections.out.contains("+ At least 11 people were hurt,"))
        #expect(corrections.out.contains("still carried by \(papers)/herald/mill"))

        // It is taken down.
        #expect(try stemma(["search", "grain", "mill"], environment).out.contains("/courier/fire"))
        let down = try stemma(["takedown", papers + "/courier/fire", "--reason", "a test"], environment)
        #expect(down.code == 0 && down.out.contains("1 article taken down"))
        #expect(await eventually { await story("mill")?["tellings"]?.int == 1 })
        #expect(try !stemma(["search", "grain", "mill"], environment).out.contains("/courier/fire"))
        _ = try stemma(["fetch", "--all"], environment)
        try await Task.sleep(for: .seconds(1))
        #expect(await story("mill")?["tellings"]?.int == 1)
        #expect(await eventually { await story("mill")?["compared"]?.bool == true })

        // A story without tellings is gone, and lists tell of it.
        let other = try #require(await story("Bridge"))
        _ = try stemma(["takedown", papers + "/courier/bridge", "--reason", "a test"], environment)
        #expect(await eventually { await get(address + "/stories/\(other["id"]?.string ?? "")").status == 410 })
        let since = other["changed_ms"]?.int ?? 0
        let changes = await get(address + "/api/v1/stories?changed_after=\(since)").value
        #expect(changes["ended"]?.array.map { $0["id"] } == [other["id"]])
        #expect(await get(address + "/feed.atom").text.contains("ref=\"urn:stemma:story:\(other["id"]?.string ?? "-")"))

        // Who reads is not told how the service does.
        #expect(await get(address + "/metrics").status == 403)
        let token =
            try stemma(["token", "add", "test"], environment).out.split(separator: "\n").first.map(String.init) ?? ""
        let metrics = await get(address + "/metrics", token: token).text
        #expect(metrics.contains("stemma_articles 3\n") && metrics.contains("# TYPE stemma_fetches_total counter"))
        #expect(await get(address + "/status.json", token: token).value["takedowns"]?.int == 2)
        // SIGTERM ends it well.
        #expect(service.end() == .exited(code: 0))
        #expect(try stemma(["scrub"], environment).code == 0)
        let lines = try stemma(["export"], environment).out.split(separator: "\n")
        #expect(lines.count == 1 && lines.allSatisfy { (try? JSONValue(parsing: Array($0.utf8))) != nil })
    }
}
