import HamletTransport
import NIOCore
import NIOPosix
import Synchronization

/// A socket that speaks bytes, for peers that keep to no protocol.
final class RawSocket: Sendable {
  private let channel: any Channel
  private let collector: Collector

  private init(_ channel: any Channel, _ collector: Collector) {
    self.channel = channel
    self.collector = collector
  }

  /// Connects; a socket that does not read leaves what comes in the kernel.
  static func connect(to endpoint: Endpoint, reads: Bool = true) async throws -> RawSocket {
    let collector = Collector()
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { $0.pipeline.addHandler(collector) }
    let channel =
      switch endpoint {
      case .tcp(let host, let port):
        try await bootstrap.connect(host: host, port: port).get()
      case .unix(let path):
        try await bootstrap.connect(unixDomainSocketPath: path).get()
      }
    return RawSocket(channel, collector)
  }

  func send(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
  }

  /// Sends each byte in a write of its own; waits once, at the end, so that a busy machine does not
  /// stretch it over the handshake's 5 s.
  func sendSingly(_ bytes: [UInt8]) async throws {
    guard let last = bytes.last else { return }
    for byte in bytes.dropLast() {
      channel.writeAndFlush(ByteBuffer(bytes: [byte]), promise: nil)
    }
    try await send([last])
  }

  /// Everything that came until the server closed.
  func bytesUntilClosed() async throws -> [UInt8] {
    try await channel.closeFuture.get()
    return collector.bytes
  }

  func close() async {
    channel.close(promise: nil)
    // Closing has no result that could fail.
    try? await channel.closeFuture.get()
  }

  private final class Collector: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    private let received = Mutex<[UInt8]>([])

    var bytes: [UInt8] { received.withLock { $0 } }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let buffer = unwrapInboundIn(data)
      received.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}

/// Frames made by hand.
enum RawFrame {
  static let preface: [UInt8] = [0x89, 0x48, 0x4D, 0x4C, 0x0D, 0x0A, 0x1A, 0x01]
  static let hello = frame(0x01)
  static let goaway: UInt8 = 0x03

  static func frame(
    _ type: UInt8,
    flags: UInt8 = 0,
    call: UInt32 = 0,
    head: [UInt8] = [],
    payload: [UInt8] = []
  ) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeInteger(UInt32(head.count + payload.count))
    buffer.writeInteger(type)
    buffer.writeInteger(flags)
    buffer.writeInteger(UInt16(head.count))
    buffer.writeInteger(call)
    buffer.writeBytes(head)
    buffer.writeBytes(payload)
    return Array(buffer.readableBytesView)
  }

  /// The types of the frames that follow a preface.
  static func types(_ bytes: [UInt8]) -> [UInt8] {
    var buffer = ByteBuffer(bytes: bytes.dropFirst(preface.count))
    var types: [UInt8] = []
    while let length = buffer.readInteger(as: UInt32.self),
      let type = buffer.readInteger(as: UInt8.self),
      buffer.readSlice(length: 7 + Int(length)) != nil
    {
      types.append(type)
    }
    return types
  }
}
