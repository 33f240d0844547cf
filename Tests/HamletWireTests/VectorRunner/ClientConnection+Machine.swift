import HamletMessages
import NIOCore

@testable import HamletWire

extension ClientConnection: Machine {
  init(now: WireInstant) {
    self.init(
      settings: ConnectionSettings(agent: "c", maxFrame: 65_536, maxCalls: 8, callCredit: 131_072),
      now: now
    )
  }

  mutating func nextText(now: WireInstant) -> String {
    switch next(now: now) {
    case .none: "none"
    case .greeted(let hello): "greeted \(hello.maxFrame) \(hello.maxCalls) \(hello.callCredit)"
    case .message(let call, let message): "message \(call.value) \(message.text)"
    case .end(let call, let head, let payload):
      "end \(call.value) \(head.code) \(text(payload.map { Array($0.readableBytesView) }))"
    case .lost(let call, let cause): "lost \(call.value) \(cause)"
    case .sendable(let call): "sendable \(call.value)"
    case .peerLeaving(let goaway): "leaving \(goaway.lastCall) \(goaway.code)"
    case .halfClose: "half-close"
    case .close(let reason): "close \(reason.text)"
    }
  }

  mutating func perform(_ words: [String], now: WireInstant) -> String? {
    guard words.count > 1 else {
      guard words == ["leave"] else { return nil }
      leave()
      return ""
    }
    let call = ClientCallID(value: UInt64(words[1]) ?? 0)
    switch words[0] {
    case "open": return open(words)
    case "reset": reset(call)
    case "taken": taken(Int(words[2]) ?? 0, of: call)
    case "finish": return finish(call).text
    case "send":
      let payload = bytes(words.dropFirst(3))
      return send(call, last: words[2] == "last") { $0.writeBytes(payload) }.text
    default: return nil
    }
    return ""
  }

  // `open KIND METHOD[/TOKEN[/LANGUAGE]] last|more none|BYTES`
  private mutating func open(_ words: [String]) -> String {
    let payload = words[4] == "none" ? nil : bytes(words.dropFirst(4))
    let pack = payload.map { payload in
      { (buffer: inout ByteBuffer) in _ = buffer.writeBytes(payload) }
    }
    let said = words[2].split(separator: "/").map(String.init)
    let outcome = open(
      CallHead(
        method: said[0],
        token: said.count > 1 ? said[1] : "",
        language: said.count > 2 ? said[2] : ""
      ),
      kind: CallKind(name: words[1]) ?? .unary,
      last: words[3] == "last",
      message: pack
    )
    switch outcome {
    case .opened(let id): return "opened \(id.value)"
    case .closing: return "closing"
    case .tooLarge(let allowed, let actual): return "too-large \(allowed) \(actual)"
    }
  }
}
