import HTTPTypes
import Hummingbird
import Reporting
import Store
import Text

/// The devices on which a reader's alerts are shown as notifications.
extension Service {
    /// What the settings page shows of them.
    func devicesView(_ reader: Reader) async throws -> [String: Any] {
        let now = actions.now()
        let devices = try await store.devices(of: reader)
        return [
            "server": Base64.encodedForAddress(try await store.pushKeys().point), "hasDevices": !devices.isEmpty,
            "devices": devices.map { device -> [String: Any] in
                [
                    "id": device.id, "name": Words.short(device.name, 80), "added": Words.ago(device.added, now: now),
                    "taken": device.taken.map { Words.ago($0, now: now) } ?? false,
                    "problem": device.problem.map { Words.short($0, 200) } ?? false,
                ]
            },
        ]
    }
    /// Adds the browser that sends the form: what it gives is its subscription at its maker's push service.
    private func addDevice(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(DeviceForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        let endpoint = try form.endpoint.upTo(Self.mostEndpoint)
        let (point, auth) = (try form.p256dh.upTo(200), try form.auth.upTo(200))
        let old = try form.old?.upTo(Self.mostEndpoint)
        if let problem = actions.endpointProblem(endpoint, reader) {
            return try await account(
                context, wrong: "Nothing can be sent to the address that this browser gave: \(problem).")
        }
        guard let point = Self.bytes(point), KeyPair.isPoint(point), let auth = Self.bytes(auth), auth.count == 16
        else {
            return try await account(
                context, wrong: "The key that this browser gave is none: a point of the curve P-256 and 16 bytes.")
        }
        let agent = request.headers[.userAgent].map { Words.short(Self.device($0), 80) } ?? ""
        let device = Device(
            reader: reader.id, name: agent.isEmpty ? say("An unknown program") : agent, endpoint: endpoint,
            point: point,
            auth: auth, added: actions.now())
        guard try await store.add(device, replacing: old) else {
            return try await account(
                context, wrong: "There are \(Store.mostDevices) devices already; remove one first.")
        }
        return redirect(to: "/account#devices")
    }
    /// The most bytes of an endpoint. Those of 2026 have 150 to 400; what is beyond is no browser's.
    private static let mostEndpoint = 1000

    /// Base64 for addresses, with or without padding.
    private static func bytes(_ text: String) -> [UInt8]? {
        Base64.decodedFromAddress(text.prefix { $0 != "=" })
    }
    private func testDevice(_ request: Request, _ context: ServingContext) async throws -> Response {
        _ = try await checkedForm(request, context, byAnyReader: true)
        guard let reader = context.reader else { throw Problem.forbidden }
        let id = context.parameters.get("id") ?? ""
        guard let device = try await store.devices(of: reader).first(where: { $0.id == id }) else {
            throw Problem(.notFound, "No such device", "Your settings say which ones there are.")
        }
        guard limits.take("device", reader.id, burst: 10, rate: 0.1) else {
            throw Problem(.tooManyRequests, "Too many at once", "Wait a minute and try again.")
        }
        if let problem = try await actions.testDevice(device, reader) {
            return try await account(context, wrong: "The message was not taken: \(problem).")
        }
        return redirect(to: "/account#devices")
    }
    func addDevices(to router: Router<ServingContext>) {
        router.post("/account/devices") { try await addDevice($0, $1) }
        router.post("/account/devices/{id}/test") { try await testDevice($0, $1) }
        router.post("/account/devices/{id}/remove") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            guard let reader = context.reader else { throw Problem.forbidden }
            _ = try await store.removeDevice(context.parameters.get("id") ?? "", of: reader)
            return redirect(to: "/account#devices")
        }
    }
}

private struct DeviceForm: Decodable {
    var endpoint: Entry
    var p256dh: Entry
    var auth: Entry
    /// The endpoint that this browser had before.
    var old: Entry?
}
