import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

/// A server machine with handlers that answer by the method's name:
/// `echo` the request, `refuse` with NOT_FOUND, `stream` 12 messages, `sum` what the client streams.
struct SimulatedServer {
  struct Handler {
    let method: String
    var received = 0
    var toSend = 0
    var mayEnd = false
    var stop: StopCause?
    var payload = ByteBuffer()
  }

  var machine: ServerConnection
  var handlers: [CallNumber: Handler] = [:]
  /// Calls that ended by an END of this side, each once.
  var ended: [CallNumber: StatusCode] = [:]
  var opened: Set<CallNumber> = []
  var closed: CloseReason?
  var isHalfClosed = false

  init(now: WireInstant) {
    machine = ServerConnection(now: now)
  }

  mutating func runActions(now: WireInstant) {
    var isBusy = true
    while isBusy {
      let action = machine.next(now: now)
      switch action {
      case .none: isBusy = false
      case .greeted, .sendable, .peerLeaving: break
      case .call(let call, let head, let message, let last):
        #expect(head.requestId == "\(head.method) \(head.token) \(head.language)")
        open(call, head.method, message, last)
      case .message(let call, let message, let last): take(call, message, last)
      case .stop(let call, let cause):
        handlers[call]?.stop = cause
        if cause == .lost { handlers[call] = nil }
      case .halfClose: isHalfClosed = true
      case .close(let reason):
        #expect(closed == nil, "closed twice")
        closed = reason
      }
    }
  }

  private mutating func open(
    _ call: CallNumber,
    _ method: String,
    _ message: IncomingMessage?,
    _ last: Bool
  ) {
    let isNew = opened.insert(call).inserted
    #expect(isNew)
    machine.setKind(CallKind(method: method), of: call)
    var handler = Handler(method: method)
    handler.payload = message?.payload ?? ByteBuffer()
    handler.received = message?.payload.readableBytes ?? 0
    handler.toSend = method == "stream" ? 12 : 0
    handler.mayEnd = last
    handlers[call] = handler
  }

  private mutating func take(_ call: CallNumber, _ message: IncomingMessage?, _ last: Bool) {
    if let message {
      handlers[call]?.received += message.payload.readableBytes
      machine.taken(message.credit, of: call)
    }
    if last { handlers[call]?.mayEnd = true }
  }

  /// Lets one handler do one thing.
  mutating func work(using random: inout SplitMix) {
    guard let call = handlers.keys.sorted().randomElement(using: &random),
      var handler = handlers[call]
    else { return }
    if let stop = handler.stop {
      end(call, stop.status)
    } else if handler.toSend > 0 {
      let size = Int.random(in: 0...30_000, using: &random)
      let outcome = machine.send(call) { $0.writeRepeatingByte(7, count: size) }
      handler.toSend -= outcome == .gone ? 0 : 1
      handlers[call] = handler
    } else if handler.mayEnd {
      answer(call, handler)
    }
  }

  private mutating func answer(_ call: CallNumber, _ handler: Handler) {
    switch handler.method {
    case "echo": end(call, .ok, handler.payload)
    case "sum": end(call, .ok, ByteBuffer(integer: Int64(handler.received)))
    case "stream": end(call, .ok)
    default: end(call, .notFound)
    }
  }

  private mutating func end(
    _ call: CallNumber,
    _ code: StatusCode,
    _ response: ByteBuffer? = nil
  ) {
    let outcome =
      if code == .ok, let response, call.isMultiple(of: 2) {
        machine.answer(call, response)
      } else {
        machine.end(call, EndHead(code: code.rawValue), response: response)
      }
    #expect(outcome != .gone)
    let earlier = ended.updateValue(code, forKey: call)
    #expect(earlier == nil, "two ENDs")
    let second = machine.end(call, EndHead(code: 13))
    #expect(second == .gone)
    handlers[call] = nil
  }
}

extension CallKind {
  /// The kind of the simulation's methods.
  init(method: String) {
    switch method {
    case "sum": self = .clientStream
    case "stream": self = .serverStream
    default: self = .unary
    }
  }
}
