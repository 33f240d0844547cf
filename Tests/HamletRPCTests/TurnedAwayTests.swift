import HamletMessages
import HamletWire
import NIOCore
import NIOEmbedded
import Testing

@testable import HamletRPC
@testable import HamletTransport

@Suite("A connection that found no room")
struct TurnedAwayTests {
  /// Counts the reads that reach the socket.
  private final class Reads: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    var count = 0

    func read(context: ChannelHandlerContext) {
      count += 1
      context.read()
    }
  }

  /// A served connection on a loop whose time stands still.
  private struct Line {
    let channel: EmbeddedChannel
    let reads = Reads()

    init(_ calls: CallServer, _ loop: EmbeddedEventLoop) throws {
      let settings = TestServer.settings()
      let serving = ServingContext(
        calls: calls,
        settings: settings,
        ledger: ConnectionLedger(settings),
        counts: TransportCounts(),
        pools: [:]
      )
      channel = EmbeddedChannel(loop: loop)
      try channel.pipeline.syncOperations.addHandler(reads)
      try channel.pipeline.syncOperations.addHandler(
        ServerConnectionHandler(serving, ClientSession(), channel)
      )
      try channel.connect(to: .init(unixDomainSocketPath: "/hamlet")).wait()
      try receive(RawFrame.preface + RawFrame.hello)
    }

    func receive(_ bytes: [UInt8]) throws { try channel.writeInbound(ByteBuffer(bytes: bytes)) }

    func call(_ number: UInt32) throws {
      try receive(
        RawFrame.frame(
          0x10,
          flags: 0x01,
          call: number,
          head: CallHead(method: ControlContract.echo).encodedBytes(),
          payload: LinkProbe().encodedBytes()
        )
      )
    }
  }

  @Test("What else it sends is read a moment later, every time, and others are read at once.")
  func pause() throws {
    let loop = EmbeddedEventLoop()
    // There is room for no call at all.
    let away = try Line(ControlService().server(openCalls: 0), loop)
    let other = try Line(ControlService().server(), loop)
    let moment = TransportLimits.turnedAwayMilliseconds
    var expected = away.reads.count
    for number in UInt32(1)...3 {
      // Several calls of one read wait no longer than one.
      try away.call(2 * number - 1)
      try away.call(2 * number)
      away.channel.read()
      loop.advanceTime(by: .milliseconds(moment - 1))
      #expect(away.reads.count == expected)
      let before = other.reads.count
      other.channel.read()
      #expect(other.reads.count == before + 1)
      loop.advanceTime(by: .milliseconds(1))
      expected += 1
      #expect(away.reads.count == expected)
      // Nobody is turned away now.
      away.channel.read()
      expected += 1
      #expect(away.reads.count == expected)
    }
    for line in [away, other] { _ = try line.channel.finish(acceptAlreadyClosed: true) }
  }
}
