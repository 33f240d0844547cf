import HamletMessages
import NIOCore

@testable import HamletWire

/// What a peer sends, and in which pieces: the front of an input says how the rest is read.
///
/// The first byte says whether a good opening goes before, and whether the rest is raw or frames in
/// a short form, whose lengths then fit; the second how many bytes of script follow.
struct PeerBytes {
  /// What is done between the pieces.
  var script: FuzzInput
  let bytes: [UInt8]

  private static let kinds = FrameKind.allCases

  init(_ input: [UInt8]) {
    var input = FuzzInput(input)
    let mode = input.byte()
    script = FuzzInput(input.bytes(Int(input.byte())))
    var all: [UInt8] = []
    if mode & 1 != 0 {
      let hello = Hello(
        minor: UInt32(mode >> 2 & 1),
        agent: "p",
        maxFrame: UInt32(mode) << 10,
        maxCalls: 4,
        callCredit: 0
      )
      all += FrameWriter().opening(hello).readableBytesView
    }
    if mode & 2 == 0 {
      all += input.remaining
    } else {
      while !input.isEmpty { all += Self.frame(from: &input) }
    }
    bytes = all
  }

  /// A frame whose lengths fit: kind, flags, call, head and payload by a few bytes.
  private static func frame(from input: inout FuzzInput) -> [UInt8] {
    let choice = input.byte()
    let kind = kinds[Int(choice & 7)]
    let flags = input.byte() & 7
    let call = kind.isOfConnection && choice & 8 == 0 ? 0 : UInt32(input.byte())
    let head = choice & 16 == 0 ? goodHead(kind, input.byte()) : input.bytes(Int(input.byte()))
    let size = Int(input.byte()) * (choice & 32 == 0 ? 1 : 500)
    let payload =
      kind == .ping && choice & 8 == 0
      ? [UInt8](repeating: 1, count: 8)
      : [UInt8](repeating: choice, count: kind.hasPayload || choice & 8 != 0 ? size : 0)
    var frame = ByteBuffer(repeating: 0, count: WireLimits.header)
    FrameHeader(
      length: head.count + payload.count,
      kind: kind,
      flags: FrameFlags(rawValue: flags),
      headLength: head.count,
      call: call
    ).set(in: &frame, at: 0)
    frame.writeBytes(head + payload)
    return Array(frame.readableBytesView)
  }

  private static func goodHead(_ kind: FrameKind, _ byte: UInt8) -> [UInt8] {
    switch kind {
    case .hello: Hello(agent: "p\(byte)", maxCalls: UInt32(byte)).encodedBytes()
    case .goaway: Goaway(lastCall: UInt32(byte), code: UInt32(byte & 31)).encodedBytes()
    case .credit: Credit(bytes: UInt32(byte) << (byte & 24)).encodedBytes()
    case .call: callHead(byte).encodedBytes()
    case .end: EndHead(code: UInt32(byte & 31), message: "e").encodedBytes()
    case .ping, .message, .reset: []
    }
  }

  /// A head that says method, token and language, or leaves them out.
  static func callHead(_ byte: UInt8) -> CallHead {
    CallHead(
      method: ["", "m", "n", "o"][Int(byte & 3)],
      timeoutMs: UInt32(byte & 4),
      token: ["", "t", "u", ""][Int(byte >> 3 & 3)],
      language: ["", "zh", "en"][Int(byte >> 5) % 3]
    )
  }

  /// Calls that say less and less, each in its own frame.
  private static func talkOfCalls() -> [UInt8] {
    let call = UInt8(kinds.firstIndex(of: .call) ?? 0)
    let end = UInt8(kinds.firstIndex(of: .reset) ?? 0)
    return [0x29, 0x00, 0x01, 0x02, 0x08, 0x40, 0x00].enumerated().flatMap { number, said in
      [call, 1, UInt8(number + 1), said, 3, end, 0, UInt8(number + 1), 0, 0]
    }
  }

  /// A talk with each type of frame, of the side that sends it.
  static func seeds(from side: Side) -> [[UInt8]] {
    let kinds = kinds.indices.filter { Self.kinds[$0].mayCome(from: side) }
    let script: [UInt8] = [0x11, 0x52, 0x23, 0x74, 0x35, 0x96, 0x47, 0x18, 0x09]
    var talk: [UInt8] = []
    for (number, kind) in kinds.enumerated() where Self.kinds[kind] != .hello {
      talk += [UInt8(kind), 0, UInt8(number), 3, 20]
    }
    let writer = FrameWriter()
    var raw = writer.opening(Hello(agent: "p"))
    let head = CallHead(method: "sum", token: "t", requestId: "r")
    _ = writer.write(.call, .none, call: 1, limit: 999, into: &raw, head: head)
    _ = writer.write(.message, .last, call: 1, limit: 999, into: &raw) { $0.writeBytes([1]) }
    let calls = side == .client ? talkOfCalls() : talk
    return [
      [7, UInt8(script.count)] + script + calls,
      [3, UInt8(script.count)] + script + calls,
      [3, UInt8(script.count)] + script + talk,
      [2, 0] + talk,
      [0, UInt8(script.count)] + script + raw.readableBytesView,
      [0, 0] + [0x16, 0x03, 0x01],
    ]
  }
}
