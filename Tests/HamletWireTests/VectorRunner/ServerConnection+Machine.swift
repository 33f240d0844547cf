import HamletMessages
import NIOCore

@testable import HamletWire

extension ServerConnection: Machine {
  init(now: WireInstant) {
    self.init(
      settings: ConnectionSettings(agent: "s", maxFrame: 65_536, maxCalls: 8, callCredit: 131_072),
      now: now
    )
  }

  mutating func nextText(now: WireInstant) -> String {
    switch next(now: now) {
    case .none: "none"
    case .greeted(let hello): "greeted \(hello.maxFrame) \(hello.maxCalls) \(hello.callCredit)"
    case .call(let call, let head, let message, let last):
      ([
        "call \(call) \(head.method.isEmpty ? "none" : head.method)", message?.text ?? "none",
        last ? "last" : "more",
        head.token.isEmpty ? "" : "token=\(head.token)",
        head.language.isEmpty ? "" : "lang=\(head.language)",
        head.requestId.isEmpty ? "" : "id=\(head.requestId)",
      ].filter { !$0.isEmpty }).joined(separator: " ")
    case .message(let call, let message, let last):
      "message \(call) \(message?.text ?? "none") \(last ? "last" : "more")"
    case .stop(let call, let cause): "stop \(call) \(cause)"
    case .sendable(let call): "sendable \(call)"
    case .peerLeaving(let goaway): "leaving \(goaway.lastCall) \(goaway.code)"
    case .halfClose: "half-close"
    case .close(let reason): "close \(reason.text)"
    }
  }

  mutating func perform(_ words: [String], now: WireInstant) -> String? {
    guard words.count > 1 else {
      guard words == ["drain"] else { return nil }
      drain(now: now)
      return ""
    }
    let call = CallNumber(words[1]) ?? 0
    switch words[0] {
    case "kind": setKind(CallKind(name: words[2]) ?? .unary, of: call)
    case "taken": taken(Int(words[2]) ?? 0, of: call)
    case "commit": return beginCommit(call) ? "yes" : "no"
    case "send":
      let payload = bytes(words.dropFirst(2))
      return send(call) { $0.writeBytes(payload) }.text
    case "end":
      let head = EndHead(code: UInt32(words[2]) ?? 0)
      guard words.count > 3 else { return end(call, head).text }
      let payload = bytes(words.dropFirst(3))
      return end(call, head, response: ByteBuffer(bytes: payload)).text
    default: return nil
    }
    return ""
  }
}
