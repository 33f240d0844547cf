import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

/// Peers that stop in the middle, over real sockets with a server of little patience; what the times
/// are of a server that serves is judged without sockets, where time is an argument.
@Suite("Slow peers, and the good clients beside them")
struct SlowPeerTests {
  /// Where a peer stops.
  enum Stop: String, CaseIterable, Sendable {
    case nothing, inPreface, noHello, inHello, inHeader, inHead, inBody, drip, readsNothing

    var bytes: [UInt8] {
      let greeting = RawFrame.preface + RawFrame.hello
      switch self {
      case .nothing: return []
      case .inPreface: return Array(RawFrame.preface.prefix(3))
      case .noHello: return RawFrame.preface
      case .inHello: return greeting.dropLast(2) + []
      case .inHeader: return greeting + Self.call.prefix(7)
      case .inHead: return greeting + Self.call.prefix(20)
      case .inBody, .drip: return greeting + Self.call.prefix(300)
      case .readsNothing: return greeting + Self.answers
      }
    }

    /// A call with a body.
    private static let call: [UInt8] = RawFrame.frame(
      0x10,
      flags: 0x01,
      call: 1,
      head: CallHead(method: ControlContract.echo).encodedBytes(),
      payload: LinkProbe(sequence: 5, padding: Array(repeating: 1, count: 200_000)).encodedBytes()
    )

    /// Calls whose answers fill every buffer on the way.
    private static let answers: [UInt8] = (UInt32(1)...8).flatMap {
      RawFrame.frame(
        0x10,
        flags: 0x01,
        call: $0,
        head: CallHead(method: ControlContract.count).encodedBytes(),
        payload: LinkProbe(sequence: 4_000, padding: Array(repeating: 1, count: 4_000))
          .encodedBytes()
      )
    }
  }

  @Test(
    "Whoever stops is shut, and the others are answered all the while.",
    arguments: [TestTransport.tcp, .unix]
  )
  func stopping(_ transport: TestTransport) async throws {
    // Long enough for a good client on a busy machine to be heard.
    let settings = TestServer.settings {
      $0.patience = Patience(atMost: 5_000)
      $0.patience.slowFrameRate = 1 << 20
    }
    try await withServer(transport, ControlService().server(), settings) { server in
      let good = [try await server.connect(), try await server.connect()]
      var peers: [(stop: Stop, socket: RawSocket)] = []
      for stop in Stop.allCases {
        let socket = try await RawSocket.connect(
          to: server.endpoint,
          reads: stop != .readsNothing
        )
        // On a busy machine it may be shut before it has sent what it has.
        try? await socket.send(stop.bytes)
        peers.append((stop, socket))
      }
      // By the server's count, since a peer that reads nothing does not see that it is shut.
      var answers: UInt64 = 1_000
      while server.server.connections > good.count {
        for connection in good {
          answers += 1
          let answer: LinkProbe = try await connection.unary(
            ControlContract.echo,
            LinkProbe(sequence: answers)
          )
          #expect(answer.sequence == answers)
        }
        // One byte now and then is no progress: the rate counts.
        for peer in peers where peer.stop == .drip { try? await peer.socket.send([1]) }
      }
      #expect(answers > 1_000)
      for peer in peers { await peer.socket.close() }
      for connection in good {
        let _: LinkProbe = try await connection.unary(ControlContract.echo, LinkProbe())
        await connection.cut()
      }
    }
  }
}
