internal import HamletMessages
internal import HamletWire
internal import NIOCore

/// The status of an END that is not plainly OK.
struct Refusal {
  let text: String
  let retryAfterMilliseconds: UInt32

  init(text: String, retryAfterMilliseconds: UInt32) {
    self.text = text
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }

  /// Reads an END's head; nil: OK, and new.
  init?(_ head: UnsafeRawBufferPointer, _ decoder: MessageDecoder) {
    guard !head.isEmpty else { return nil }
    guard let end = try? decoder.decode(EndHead.self, from: ByteBuffer(bytes: head)) else {
      text = "PROTOCOL: the head of an END does not decode"
      retryAfterMilliseconds = 0
      return
    }
    let code = StatusCode(wire: end.code)
    guard code != .ok || end.replayed else { return nil }
    text = code == .ok ? "REPLAYED" : "\(code.name): \(end.message.prefix(80))"
    retryAfterMilliseconds = end.details?.retryAfterMs ?? 0
  }
}
