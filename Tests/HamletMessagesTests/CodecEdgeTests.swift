import HamletDomain
import NIOCore
import Testing

@testable import HamletMessages

@Suite("What C cannot say is said another way, not lost")
struct CodecEdgeTests {
  @Test("A NUL in a string is sent as U+2400, and what follows it is kept.")
  func nulInString() throws {
    let sent = Limit(name: "a\0b\0", side: "\0")
    let back = try #require(unpacked(Limit.self, sent.encodedBytes()))
    #expect(back == Limit(name: "a\u{2400}b\u{2400}", side: "\u{2400}"))
  }

  @Test("A NUL in one of several strings is sent as U+2400.")
  func nulInRepeatedString() throws {
    let sent = Conflict(fields: ["", "a\0", "b"])
    let back = try #require(unpacked(Conflict.self, sent.encodedBytes()))
    #expect(back.fields == ["", "a\u{2400}", "b"])
  }

  @Test("Bytes keep every value, NUL among them.")
  func bytesKeepAll() throws {
    let sent = LinkProbe(padding: Array(0...255) + [0, 0])
    #expect(try #require(unpacked(LinkProbe.self, sent.encodedBytes())) == sent)
  }

  @Test("Texts and bytes of a megabyte come back whole.")
  func large() throws {
    let text = String(repeating: "村", count: 400_000)
    let limit = Limit(name: text)
    #expect(try #require(unpacked(Limit.self, limit.encodedBytes())) == limit)
    let probe = LinkProbe(padding: Array(repeating: 7, count: 1 << 20))
    #expect(try #require(unpacked(LinkProbe.self, probe.encodedBytes())) == probe)
  }

  @Test("Empty messages inside a message stay present.")
  func emptyInside() throws {
    let sent = ErrorDetails(violations: [FieldViolation(), FieldViolation()], limit: Limit())
    #expect(try #require(unpacked(ErrorDetails.self, sent.encodedBytes())) == sent)
  }

  @Test("A number that an enum does not have reads as its zero value.")
  func unknownEnumValue() throws {
    let read = try #require(unpacked(CheckResponse.self, [0x08, 0x63]))
    #expect(read.state == .unspecified)
  }

  @Test("An id that is not 16 bytes long reads as none.")
  func shortID() throws {
    let read = try #require(unpacked(RecordState.self, [0x0a, 0x02, 0x01, 0x02, 0x10, 0x05]))
    #expect(read.id.isNone)
    #expect(read.version == 5)
  }

  @Test("Bytes that are no message are refused, not read.")
  func garbage() {
    #expect(unpacked(Limit.self, [0x0a, 0x7f, 0x01]) == nil)
    #expect(unpacked(Limit.self, [0xff]) == nil)
  }

  @Test("Encoding appends to what a buffer holds, again and again from one arena.")
  func appends() throws {
    let (arena, message) = (Arena(), Credit(bytes: 300))
    var buffer = ByteBuffer(bytes: [1, 2, 3])
    for _ in 0..<3 { #expect(message.encode(into: &buffer, using: arena) == 3) }
    #expect(Array(buffer.readableBytesView) == [1, 2, 3] + [8, 172, 2, 8, 172, 2, 8, 172, 2])
  }
}
