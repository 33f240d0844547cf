import NIOCore

/// Sends back each whole frame: a length of four bytes and so many more; one flush a burst.
final class EchoHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var pending = FrameBuffer()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending.add(unwrapInboundIn(data))
    while let frame = pending.next() {
      context.write(wrapOutboundOut(frame), promise: nil)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
