import NIOCore

/// Keeps a number of frames on their way, checks each that comes back, and notes how long it took.
final class LoadHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// As large as a frame of Hamlet's Check with its answer's message.
  private static let payloadBytes = 48

  private let inFlight: Int
  private let from: NIODeadline
  private let until: NIODeadline
  private let done: EventLoopPromise<[Int64]>
  private var pending = FrameBuffer()
  private var times: [Int64] = []
  /// When each frame on its way was sent: they come back in order.
  private var sent = CircularBuffer<NIODeadline>()
  private var frame = ByteBuffer()
  private var isOver = false

  init(
    inFlight: Int,
    from: NIODeadline,
    until: NIODeadline,
    done: EventLoopPromise<[Int64]>
  ) {
    self.inFlight = inFlight
    self.from = from
    self.until = until
    self.done = done
    times.reserveCapacity(1 << 20)
  }

  func channelActive(context: ChannelHandlerContext) {
    frame.writeInteger(UInt32(Self.payloadBytes))
    frame.writeBytes((0..<Self.payloadBytes).map(UInt8.init))
    for _ in 0..<inFlight { send(context) }
    context.flush()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending.add(unwrapInboundIn(data))
    let now = NIODeadline.now()
    while !isOver, let answer = pending.next() {
      guard answer == frame, let start = sent.popFirst() else {
        finish(context, .failure(EchoError.wrongAnswer))
        return
      }
      if now >= until {
        finish(context, .success(times))
      } else {
        if now >= from { times.append((now - start).nanoseconds) }
        send(context)
      }
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
  }

  func channelInactive(context: ChannelHandlerContext) {
    finish(context, .failure(EchoError.closed))
  }

  private func send(_ context: ChannelHandlerContext) {
    sent.append(.now())
    context.write(wrapOutboundOut(frame), promise: nil)
  }

  private func finish(_ context: ChannelHandlerContext, _ result: Result<[Int64], any Error>) {
    guard !isOver else { return }
    isOver = true
    done.completeWith(result)
    context.close(promise: nil)
  }
}

/// Why a load ended early.
enum EchoError: Error {
  case wrongAnswer
  case closed
}
