// The least that Hummingbird can do: one page from memory. BareServer PORT FILE
import Foundation
import Hummingbird
import Logging
import NIOCore

let page = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2])))
let router = Router()
router.get("/page") { _, _ in
    Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: page))
}
var logger = Logger(label: "bare")
logger.logLevel = .error
let app = Application(
    router: router, configuration: .init(address: .hostname("127.0.0.1", port: Int(CommandLine.arguments[1]) ?? 8611)),
    logger: logger)
try await app.runService()
