import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

@Suite("The frame's header")
struct FrameHeaderTests {
  static let golden: [(FrameHeader, String)] = [
    (
      .init(
        length: 0x01_0203,
        kind: .call,
        flags: .last,
        headLength: 0x0405,
        call: 0x0607_0809
      ),
      "000102031001040506070809"
    ),
    (
      .init(length: 8, kind: .ping, flags: .ack, headLength: 0, call: 0), "000000080204000000000000"
    ),
    (
      .init(length: 0, kind: .reset, flags: [], headLength: 0, call: .max),
      "0000000013000000ffffffff"
    ),
    (
      .init(length: 2, kind: .end, flags: .none, headLength: 2, call: 1), "000000021202000200000001"
    ),
  ]

  @Test("A header is these 12 bytes.", arguments: golden.indices)
  func goldenBytes(index: Int) throws {
    let (header, bytes) = Self.golden[index]
    var buffer = ByteBuffer(repeating: 0xEE, count: WireLimits.header)
    header.set(in: &buffer, at: 0)
    #expect(hex(buffer.readableBytesView) == bytes)
    let side: Side = header.kind == .end ? .server : .client
    let read = try FrameHeader.peek(buffer, from: side, limit: WireLimits.frameMost)
    #expect(read == header)
  }

  @Test("Fewer than 12 bytes are no header yet.", arguments: 0..<12)
  func incomplete(count: Int) throws {
    let buffer = ByteBuffer(repeating: 0xFF, count: count)
    #expect(try FrameHeader.peek(buffer, from: .client, limit: 65_536) == nil)
  }

  @Test("Every type, flag and side outside of the table is refused.")
  func table() {
    let allowed: [FrameKind: (client: UInt8?, server: UInt8?)] = [
      .hello: (0, 0), .ping: (4, 4), .goaway: (0, 0), .credit: (0, 0),
      .call: (3, nil), .message: (3, 0), .end: (nil, 2), .reset: (0, nil),
    ]
    for type in UInt8.min...UInt8.max {
      for flags in UInt8.min...UInt8.max {
        let kind = FrameKind(rawValue: type)
        let payload = kind == .ping ? 8 : 0
        let call: UInt8 = kind.map { [.hello, .ping, .goaway].contains($0) } ?? true ? 0 : 1
        let bytes: [UInt8] = [0, 0, 0, UInt8(payload), type, flags, 0, 0, 0, 0, 0, call]
        let masks = kind.flatMap { allowed[$0] }
        // MESSAGE with NONE must have LAST.
        let isLoneNone = kind == .message && flags & 3 == 2
        for (side, mask) in [(Side.client, masks?.client), (Side.server, masks?.server)] {
          let expected = mask.map { flags & ~$0 == 0 && !isLoneNone } ?? false
          let header = try? FrameHeader.peek(ByteBuffer(bytes: bytes), from: side, limit: 65_536)
          #expect((header != nil) == expected, "type \(type) flags \(flags) from \(side)")
        }
      }
    }
  }
}
