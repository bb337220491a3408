import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Ends connections that take their time: a request's head, its body, the wait for the next one, and the reading of an answer
/// each have a deadline, however steadily their bytes drip.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private static let head = TimeAmount.seconds(10)
    private static let idle = TimeAmount.seconds(25)
    private static let body = TimeAmount.seconds(30)
    private static let answer = TimeAmount.seconds(60)
    /// Streams of events: a reader that takes nothing for so long is gone.
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
            // Every piece that is taken moves the deadline on: an answer may be long, its reader may not stand still.
            if !isReading { wait(Self.stream, context) }
            context.write(data, promise: promise)
        case .end:
            requests -= 1
            if !isReading, requests <= 0 { wait(Self.idle, context) }
            guard endsAfterAnswer else { return context.write(data, promise: promise) }
            context.writeAndFlush(data, promise: promise)
            // Half closed at first, so that what is still being sent does not destroy the answer on its way.
            context.close(mode: .output, promise: nil)
            wait(.seconds(1), context)
        }
    }

    /// Sets the deadline; one timer runs, and looks again when the deadline has moved.
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
