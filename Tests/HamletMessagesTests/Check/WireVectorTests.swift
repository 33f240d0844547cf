import HamletMessages
import NIOCore
import Testing

@Suite("Bytes that protobuf-c would take badly are refused with the field's path")
struct WireVectorTests {
  /// A message's type and bytes, and what is refused.
  struct Vector: Sendable, CustomTestStringConvertible {
    let type: String
    let bytes: [UInt8]
    let path: String
    let rule: String
    var testDescription: String { "\(rule) at \(path.isEmpty ? "the message" : path)" }

    init(_ type: String, _ bytes: [UInt8], _ path: String, _ rule: String) {
      self.type = "hamlet.\(type)"
      self.bytes = bytes
      self.path = path
      self.rule = rule
    }
  }

  static let refused: [Vector] = [
    // name (3, text) as a varint; sex (4, enum) with a length; version (13) in 8 bytes.
    Vector("v1.Person", [0x18, 0x01], "name", "wire_type"),
    Vector("v1.Person", [0x22, 0x01, 0x01], "sex", "wire_type"),
    Vector("v1.Person", [0x69, 1, 2, 3, 4, 5, 6, 7, 8], "version", "wire_type"),
    Vector("v1.Person", [0x28, 0x01], "birth", "wire_type"),
    // An overlong form, half of a surrogate pair, a lone continuation, in text.
    Vector("v1.Person", [0x1A, 0x02, 0xC0, 0x80], "name", "utf8"),
    Vector("v1.Person", [0x1A, 0x03, 0xED, 0xA0, 0x80], "name", "utf8"),
    Vector("v1.Person", [0x3A, 0x00, 0x3A, 0x03, 0x0A, 0x01, 0x80], "phones[1].number", "utf8"),
    Vector("v1.Person", [0x1A, 0x03, 0x61, 0x00, 0x62], "name", "nul"),
    Vector(
      "v1.UpdatePersonRequest",
      [0x1A, 0x01, 0x61, 0x1A, 0x01, 0x00],
      "update_mask[1]",
      "nul"
    ),
    // A length past the end, in the message and in a sub-message whose own end comes first.
    Vector("v1.Person", [0x1A, 0x05, 0x61], "name", "truncated"),
    Vector(
      "v1.Person",
      [0x3A, 0x02, 0x0A, 0x05, 0x61, 0x61, 0x61],
      "phones[0].number",
      "truncated"
    ),
    Vector("v1.Person", [0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "name", "truncated"),
    Vector("v1.Person", [0x1A], "name", "truncated"),
    Vector("v1.Person", [0x68, 0x80], "version", "truncated"),
    Vector("v1.Person", [0x80], "", "truncated"),
    // birth (5) twice.
    Vector("v1.Person", [0x2A, 0x00, 0x2A, 0x00], "birth", "duplicate"),
    // Groups, known and unknown.
    Vector("v1.Person", [0x1B, 0x1C], "name", "group"),
    Vector("v1.Person", [0xFB, 0x3E, 0xFC, 0x3E], "#1007", "group"),
    // Field 0; a tag of more than 32 bits; wire types 6 and 7.
    Vector("v1.Person", [0x00, 0x00], "", "tag"),
    Vector("v1.Person", [0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x00], "", "tag"),
    Vector("v1.Person", [0x80, 0x80, 0x80, 0x80, 0x80, 0x01], "", "tag"),
    Vector("v1.Person", [0xFE, 0x3E, 0x00], "#1007", "wire_type"),
    Vector("v1.Person", [0x1F, 0x00], "name", "wire_type"),
    // Eleven bytes, and ten bytes with a 65th bit.
    Vector("v1.Person", [0x68] + Array(repeating: 0x80, count: 10) + [0x01], "version", "varint"),
    Vector("v1.Person", [0x68] + Array(repeating: 0xFF, count: 9) + [0x02], "version", "varint"),
    // 2^32 in a uint32, and in an enum.
    Vector("v1.PartialDate", [0x08, 0x80, 0x80, 0x80, 0x80, 0x10], "year", "out_of_range"),
    Vector("v1.Person", [0x20, 0x80, 0x80, 0x80, 0x80, 0x10], "sex", "out_of_range"),
    // roles (8, packed uint32) that ends inside a number.
    Vector("schema.v1.MethodInfo", [0x42, 0x02, 0x01, 0x80], "roles", "truncated"),
    Vector("schema.v1.MethodInfo", [0x45, 1, 2, 3, 4], "roles", "wire_type"),
  ]

  @Test("Each vector is refused by its rule at its path, in both languages.", arguments: refused)
  func refuses(vector: Vector) throws {
    let error = try #require(throws: MessageError.self) {
      try MessageDecoder().check(ByteBuffer(bytes: vector.bytes), type: vector.type)
    }
    let problem = try #require(error.problems.first)
    #expect(error.problems.count == 1)
    #expect(problem.path == vector.path)
    #expect(problem.rule == vector.rule)
    #expect(!problem.english.isEmpty && !problem.chinese.isEmpty)
  }

  @Test("Repeated numbers are read packed, unpacked and mixed.")
  func packedOrNot() throws {
    let mixed: [UInt8] = [0x42, 0x02, 0x01, 0x02, 0x40, 0x03, 0x42, 0x00, 0x42, 0x01, 0x04]
    let method = try MessageDecoder().decode(MethodInfo.self, from: ByteBuffer(bytes: mixed))
    #expect(method.roles == [1, 2, 3, 4])
  }

  @Test("Of a number given twice the last one counts, as protobuf says.")
  func lastOneCounts() throws {
    let bytes = ByteBuffer(bytes: [0x68, 0x01, 0x68, 0x02] as [UInt8])
    #expect(try MessageDecoder().decode(Person.self, from: bytes).version == 2)
  }

  @Test("Unknown fields of every wire type are passed over.")
  func unknownFields() throws {
    let bytes: [UInt8] =
      [0xF8, 0x3E, 0x05] + [0xF9, 0x3E, 1, 2, 3, 4, 5, 6, 7, 8] + [0xFA, 0x3E, 0x01, 0xFF]
      + [0xFD, 0x3E, 1, 2, 3, 4] + [0x1A, 0x03] + Array("芳".utf8)
    #expect(try MessageDecoder().decode(Person.self, from: ByteBuffer(bytes: bytes)).name == "芳")
  }

  @Test("A number of more than 32 bits fits a 64-bit field, and a negative one an int64.")
  func wideNumbers() throws {
    let minus: [UInt8] = Array(repeating: 0xFF, count: 9) + [0x01]
    let response = try MessageDecoder()
      .decode(CheckResponse.self, from: ByteBuffer(bytes: [0x18] + minus))
    #expect(response.sinceUnixMs == -1)
  }
}
