import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Ends slow connections: a request's head, its body, the wait for the next request, and the reading of an answer each have a deadline,
/// even if bytes keep arriving.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private static let head = TimeAmount.seconds(10)
    private static let idle = TimeAmount.seconds(25)
    private static let body = TimeAmount.seconds(30)
    private static let answer = TimeAmount.seconds(60)
    /// The longest time in which the reader of an event stream may take no bytes.
    private static let stream = TimeAmount.minutes(2)

    private var deadline: NIODeadline = .distantFuture
    private var timer: Scheduled<Void>?
    private var isReading = false
    private var requests = 0
    private var endsAfterAnswer = false

    func handlerAdded(context: ChannelHandlerContext) { wait(Self.head, context) }
    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isReading = true
            requests += 1
            wait(Self.body, context)
        case .body: break
        case .end:
            isReading = false
            wait(Self.answer, context)
        }
        context.fireChannelRead(data)
    }
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.headerFields[.connection] == "close" { endsAfterAnswer = true }
            context.write(data, promise: promise)
        case .body:
            // Each piece that is taken moves the deadline: an answer may be long, but its reader may not stop.
            if !isReading { wait(Self.stream, context) }
            context.write(data, promise: promise)
        case .end:
            requests -= 1
            if !isReading, requests <= 0 { wait(Self.idle, context) }
            guard endsAfterAnswer else { return context.write(data, promise: promise) }
            context.writeAndFlush(data, promise: promise)
            // Close only our side at first, so that bytes still arriving do not destroy the answer on its way.
            context.close(mode: .output, promise: nil)
            wait(.seconds(1), context)
        }
    }

    /// Sets the deadline. One timer runs, and is set again when the deadline has moved.
    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        deadline = .now() + time
        if timer == nil {
            schedule(at: deadline, context)
        } else if endsAfterAnswer {
            timer?.cancel()
            schedule(at: deadline, context)
        }
    }
    private func schedule(at time: NIODeadline, _ context: ChannelHandlerContext) {
        let box = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(deadline: time) {
            let (me, context) = box.value
            me.timer = nil
            guard me.deadline <= .now() else { return me.schedule(at: me.deadline, context) }
            context.close(promise: nil)
        }
    }
}
