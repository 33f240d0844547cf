import HamletMessages
import NIOCore

@testable import HamletWire

/// What the CALLs of a client mean, told anew from its bytes: what one leaves out is what the last one
/// said, a token always, method and language where both sides speak minor 1.
struct SaidHeads {
  private(set) var heads: [(call: UInt32, head: CallHead)] = []

  /// Reads until the bytes end or break the protocol.
  ///
  /// `other` is the minor version of the server.
  init(_ bytes: [UInt8], other: UInt32, limit: Int = WireLimits.frameMost) {
    var reader = FrameReader(from: .client, limit: limit)
    reader.append(ByteBuffer(bytes: bytes))
    guard reader.readPreface() == .ours else { return }
    var minor: UInt32?
    var last = CallHead()
    while let frame = try? reader.next() {
      if frame.kind == .hello, minor == nil {
        guard let hello = try? HeadDecoder().decode(Hello.self, from: frame) else { return }
        minor = min(hello.minor, other)
      } else if frame.kind == .call {
        guard let minor, var head = try? HeadDecoder().decode(CallHead.self, from: frame) else {
          return
        }
        if head.token == "" { head.token = last.token }
        if minor > 0, head.method == "" { head.method = last.method }
        if minor > 0, head.language == "" { head.language = last.language }
        if head.token != "" { last.token = head.token }
        if head.method != "" { last.method = head.method }
        if head.language != "" { last.language = head.language }
        heads.append((frame.call, head))
      }
    }
  }

  /// The minor version that a server's first HELLO says, or 0.
  static func minor(ofServer bytes: [UInt8], limit: Int) -> UInt32 {
    var reader = FrameReader(from: .server, limit: limit)
    reader.append(ByteBuffer(bytes: bytes))
    guard reader.readPreface() == .ours, let frame = try? reader.next(), frame.kind == .hello,
      let hello = try? HeadDecoder().decode(Hello.self, from: frame)
    else { return 0 }
    return min(hello.minor, WireLimits.minor)
  }
}
