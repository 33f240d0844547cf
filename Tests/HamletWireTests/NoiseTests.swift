import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

@Suite("Floods on one connection")
struct NoiseTests {
  private static let start = WireInstant(nanoseconds: 0)

  /// A greeted server's machine, and what a client writes to it.
  private struct Talk {
    var machine: ServerConnection
    let writer = FrameWriter()
    private(set) var closed: CloseReason?
    private(set) var goaway: Goaway?
    private(set) var calls: [CallNumber] = []
    private var hasPreface = false

    init() {
      machine = ServerConnection(
        settings: ConnectionSettings(
          agent: "s",
          maxFrame: 65_536,
          maxCalls: 8,
          callCredit: 131_072
        ),
        now: NoiseTests.start
      )
      feed(writer.opening(Hello(agent: "c")), at: 0)
    }

    var isOpen: Bool { goaway == nil && closed == nil }

    mutating func feed(_ bytes: ByteBuffer, at milliseconds: Int64) {
      let now = NoiseTests.start.adding(milliseconds: milliseconds)
      machine.receive(bytes, now: now)
      run(now)
    }

    mutating func send(
      _ kind: FrameKind,
      _ flags: FrameFlags = [],
      call: CallNumber = 0,
      head: (any ContractMessage)? = nil,
      payload: [UInt8]? = nil,
      at milliseconds: Int64 = 0
    ) {
      var buffer = ByteBuffer()
      writer.writeControl(
        kind,
        flags,
        call: call,
        into: &buffer,
        head: head,
        payload: payload.map { ByteBuffer(bytes: $0) }
      )
      feed(buffer, at: milliseconds)
    }

    private mutating func run(_ now: WireInstant) {
      var action = machine.next(now: now)
      while action != .none {
        switch action {
        case .call(let call, _, _, _): calls.append(call)
        // The handler ends at once, as one that was stopped does.
        case .stop(let call, .reset): _ = machine.end(call, EndHead(code: 1))
        case .close(let reason): closed = reason
        case .none, .greeted, .message, .stop, .sendable, .peerLeaving, .halfClose: break
        }
        action = machine.next(now: now)
      }
      drain(now)
    }

    private mutating func drain(_ now: WireInstant) {
      while let bytes = machine.takeOutput(upTo: 1 << 20, now: now) {
        machine.outputWritten(bytes.readableBytes, now: now)
        read(bytes)
      }
    }

    private mutating func read(_ bytes: ByteBuffer) {
      var bytes = bytes
      if !hasPreface { bytes.moveReaderIndex(forwardBy: Preface.bytes.count) }
      hasPreface = true
      while let header = try? FrameHeader.peek(bytes, from: .server, limit: 1 << 20) {
        bytes.moveReaderIndex(forwardBy: WireLimits.header)
        guard let head = bytes.readSlice(length: header.headLength),
          bytes.readSlice(length: header.payloadLength) != nil
        else { return }
        if header.kind == .goaway { goaway = try? MessageDecoder().decode(Goaway.self, from: head) }
      }
    }
  }

  private static let head = CallHead(method: "m")

  @Test("Two hundred calls given up in half a minute are borne, and one more ends the connection.")
  func resets() {
    var talk = Talk()
    for call in CallNumber(1)...200 {
      talk.send(.call, .none, call: call, head: Self.head)
      talk.send(.reset, call: call)
      #expect(talk.isOpen, "call \(call)")
    }
    talk.send(.call, .none, call: 201, head: Self.head)
    talk.send(.reset, call: 201)
    #expect(talk.goaway?.code == StatusCode.resourceExhausted.rawValue)
    #expect(talk.calls.count == 201)
  }

  @Test("Spread over time, calls may be given up for ever.")
  func slowResets() {
    var talk = Talk()
    for call in CallNumber(1)...2_000 {
      let at = Int64(call) * 200
      talk.send(.call, .none, call: call, head: Self.head, at: at)
      talk.send(.reset, call: call, at: at)
    }
    #expect(talk.isOpen)
  }

  @Test("PINGs are answered two hundred times in half a minute, and not once more.")
  func pings() {
    var talk = Talk()
    for _ in 0..<200 {
      talk.send(.ping, payload: Array(repeating: 1, count: 8))
      #expect(talk.isOpen)
    }
    talk.send(.ping, payload: Array(repeating: 1, count: 8))
    #expect(talk.goaway?.code == StatusCode.resourceExhausted.rawValue)
  }

  @Test("Answers to no PING, empty messages, credit for nothing and late frames are counted.")
  func idleFrames() {
    let floods: [(String, (inout Talk) -> Void)] = [
      ("ack", { $0.send(.ping, .ack, payload: Array(repeating: 1, count: 8)) }),
      ("empty message", { $0.send(.message, call: 1) }),
      ("credit", { $0.send(.credit, call: 1, head: Credit(bytes: 1)) }),
      ("reset of a call that is over", { $0.send(.reset, call: 1) }),
    ]
    for (name, flood) in floods {
      var talk = Talk()
      talk.send(.call, .none, call: 1, head: Self.head)
      if name.hasPrefix("reset") { _ = talk.machine.end(1, EndHead()) }
      if name.hasPrefix("reset") { talk.send(.ping, .ack, payload: Array(repeating: 1, count: 8)) }
      for _ in 0..<1_900 { flood(&talk) }
      #expect(talk.isOpen, "\(name)")
      for _ in 0..<200 { flood(&talk) }
      #expect(talk.goaway?.code == StatusCode.resourceExhausted.rawValue, "\(name)")
    }
  }

  @Test("Credit for messages that were sent is free, however little at a time.")
  func earnedCredit() {
    var talk = Talk()
    talk.send(.call, .none, call: 1, head: Self.head)
    for _ in 0..<5_000 {
      _ = talk.machine.send(1) { $0.writeBytes([1]) }
      talk.send(.credit, call: 1, head: Credit(bytes: 1))
    }
    #expect(talk.isOpen)
  }

  @Test("Messages that say something are not counted.")
  func messages() {
    var talk = Talk()
    talk.send(.call, .none, call: 1, head: Self.head)
    for _ in 0..<5_000 {
      talk.send(.message, call: 1, payload: [1])
      talk.machine.taken(1, of: 1)
    }
    #expect(talk.isOpen)
  }
}
