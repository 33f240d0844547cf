internal import NIOCore

/// Looks at a connection's first byte: what does not begin a TLS record is closed without a word.
final class TLSFirstByte: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private static let handshakeRecord: UInt8 = 22
  private let foreign: () -> Void
  private var hasClosed = false

  init(foreign: @escaping () -> Void) {
    self.foreign = foreign
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    guard let first = bytes.readableBytesView.first, !hasClosed else { return }
    guard first == Self.handshakeRecord else {
      hasClosed = true
      foreign()
      return context.close(promise: nil)
    }
    context.fireChannelRead(data)
    context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
  }
}
