import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

/// A client machine with a few calls of each method, which knows what each must come to.
struct SimulatedClient {
  struct Call {
    let method: String
    var sent: [UInt8]
    var sentBytes: Int
    var toSend: Int
    var received = 0
    var isReset = false
  }

  enum Outcome: Hashable {
    case success
    case refused(StatusCode)
    case notStarted
    case unknown
  }

  var machine: ClientConnection
  var calls: [ClientCallID: Call] = [:]
  var outcomes: [Outcome] = []
  var openedCount = 0
  var closed: CloseReason?
  var isHalfClosed = false

  init(now: WireInstant) {
    machine = ClientConnection(now: now)
  }

  mutating func open(using random: inout SplitMix) {
    let method = ["echo", "refuse", "stream", "sum"].randomElement(using: &random) ?? "echo"
    let payload = (0..<Int.random(in: 0...300, using: &random)).map {
      UInt8(truncatingIfNeeded: $0)
    }
    let kind = CallKind(method: method)
    let token = random.once(in: 3) ? "a" : "b"
    let language = random.once(in: 3) ? "zh" : "en"
    let head = CallHead(
      method: method,
      timeoutMs: random.once(in: 6) ? 40 : 0,
      token: token,
      // What the server must have in the end, however little of it is said.
      requestId: "\(method) \(token) \(language)",
      language: language
    )
    let outcome = machine.open(head, kind: kind, last: !kind.requestsStream) {
      $0.writeBytes(payload)
    }
    guard case .opened(let id) = outcome else { return }
    openedCount += 1
    let rest = kind.requestsStream ? 10 : 0
    calls[id] = Call(method: method, sent: payload, sentBytes: payload.count, toSend: rest)
  }

  mutating func work(using random: inout SplitMix) {
    guard let id = calls.keys.sorted().randomElement(using: &random), let call = calls[id] else {
      return
    }
    if random.once(in: 40) {
      calls[id]?.isReset = true
      machine.reset(id)
    } else if call.toSend == 1, !call.isReset {
      let outcome = machine.finish(id)
      #expect(outcome != .gone)
      calls[id]?.toSend = 0
    } else if call.toSend > 1, !call.isReset {
      let size = Int.random(in: 0...30_000, using: &random)
      let outcome = machine.send(id, last: false) { $0.writeRepeatingByte(5, count: size) }
      #expect(outcome != .gone)
      calls[id]?.toSend -= 1
      calls[id]?.sentBytes += size
    }
  }

  mutating func runActions(now: WireInstant) {
    var isBusy = true
    while isBusy {
      switch machine.next(now: now) {
      case .none: isBusy = false
      case .greeted, .sendable, .peerLeaving: break
      case .message(let id, let message):
        #expect(calls[id]?.isReset == false)
        calls[id]?.received += 1
        machine.taken(message.credit, of: id)
      case .end(let id, let head, let payload): end(id, head, payload)
      case .lost(let id, let cause):
        let call = calls.removeValue(forKey: id)
        #expect(call != nil, "over twice")
        outcomes.append(cause == .notStarted ? .notStarted : .unknown)
      case .halfClose: isHalfClosed = true
      case .close(let reason):
        #expect(closed == nil, "closed twice")
        closed = reason
      }
    }
  }

  private mutating func end(_ id: ClientCallID, _ head: EndHead, _ payload: ByteBuffer?) {
    guard let call = calls.removeValue(forKey: id) else {
      Issue.record("over twice")
      return
    }
    let code = StatusCode(wire: head.code)
    outcomes.append(code == .ok ? .success : .refused(code))
    guard code == .ok else { return }
    switch call.method {
    case "echo": #expect(payload.map { Array($0.readableBytesView) } == call.sent)
    case "sum":
      #expect(payload?.getInteger(at: payload?.readerIndex ?? 0) == Int64(call.sentBytes))
    default: #expect(call.received == 12 || call.isReset)
    }
  }
}
