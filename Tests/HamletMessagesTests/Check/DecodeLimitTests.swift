import NIOCore
import Testing

@testable import HamletMessages

@Suite("What a message may cost is bounded before it is unpacked")
struct DecodeLimitTests {
  private func rule(_ bytes: [UInt8], _ type: String, _ limits: DecodeLimits) -> String? {
    do throws(MessageError) {
      try MessageDecoder(limits: limits).check(ByteBuffer(bytes: bytes), type: type)
      return nil
    } catch {
      return error.problems.first?.rule
    }
  }

  private static let small = DecodeLimits(depth: 2, fields: 6, elements: 4, unknownBytes: 4)

  @Test("Messages may be as deep as the limit and no deeper, with the path to the one too many.")
  func depth() throws {
    // messages[0].fields[0] is the third level.
    let bytes: [UInt8] = [0x0A, 0x02, 0x1A, 0x00]
    #expect(rule(bytes, "hamlet.schema.v1.Schema", .standard) == nil)
    #expect(rule(bytes, "hamlet.schema.v1.Schema", Self.small) == "depth")
    #expect(rule([0x0A, 0x00], "hamlet.schema.v1.Schema", Self.small) == nil)
    let error = try #require(throws: MessageError.self) {
      try MessageDecoder(limits: Self.small)
        .check(ByteBuffer(bytes: bytes), type: "hamlet.schema.v1.Schema")
    }
    #expect(error.problems.first?.path == "messages[0].fields[0]")
  }

  @Test("Fields are counted over the whole message.")
  func fields() {
    let six: [UInt8] = Array(repeating: [0x68, 0x01], count: 6).flatMap { $0 }
    #expect(rule(six, "hamlet.v1.Person", Self.small) == nil)
    #expect(rule(six + [0x68, 0x01], "hamlet.v1.Person", Self.small) == "too_many_fields")
  }

  @Test("Elements are counted over the whole message, packed ones too.")
  func elements() {
    let phones: [UInt8] = Array(repeating: [0x3A, 0x00], count: 4).flatMap { $0 }
    #expect(rule(phones, "hamlet.v1.Person", Self.small) == nil)
    #expect(rule(phones + [0x3A, 0x00], "hamlet.v1.Person", Self.small) == "too_many_elements")
    let roles: [UInt8] = [0x42, 0x05, 1, 2, 3, 4, 5]
    #expect(rule(roles, "hamlet.schema.v1.MethodInfo", Self.small) == "too_many_elements")
  }

  @Test("Bytes of unknown fields are counted with their tags.")
  func unknownBytes() {
    #expect(rule([0xFA, 0x3E, 0x01, 0x00], "hamlet.v1.Person", Self.small) == nil)
    let five: [UInt8] = [0xFA, 0x3E, 0x02, 0x00, 0x00]
    #expect(rule(five, "hamlet.v1.Person", Self.small) == "unknown_bytes")
  }

  @Test("A message that would fill the arena past its cap is refused.")
  func memory() {
    // protoc-c's struct of a person takes far more than 64 times the two bytes of an empty one.
    let loose = DecodeLimits(
      depth: 4,
      fields: 2_000_000,
      elements: 2_000_000,
      unknownBytes: 0
    )
    let persons: [UInt8] = Array(repeating: [0x0A, 0x00], count: 400_000).flatMap { $0 }
    #expect(rule(persons, "hamlet.v1.SearchPersonsResponse", loose) == "too_large")
  }

  @Test("An honest list of a frame's size is unpacked, however little its elements say.")
  func honestLists() throws {
    var largest = 0.0
    for message in Contract.schema.schema.messages {
      for field in message.fields where field.repeated && field.kind == .message {
        let plan = try MessagePlan.named(field.typeName)
        guard let id = plan.fields.first(where: { $0.rule.format == "id" }) else { continue }
        let element: [UInt8] = [UInt8(truncatingIfNeeded: id.number << 3 | 2), 16]
        let honest = element + Array(repeating: 7, count: 16)
        guard id.number < 16, field.number < 16 else { continue }
        let one: [UInt8] = [UInt8(truncatingIfNeeded: field.number << 3 | 2), 18] + honest
        largest = max(largest, Double(plan.descriptor.structSize + 64) / Double(one.count))
        let list = Array(repeating: one, count: 65_536 / one.count).flatMap(\.self)
        #expect(rule(list, message.name, .standard) == nil, "\(message.name).\(field.name)")
      }
    }
    print("an element that says its id alone takes up to \(largest) times its bytes")
    // More than the eight times that would be enough if structures were as small as their bytes.
    #expect(largest > 8)
  }

  @Test("The contract stays within the limits: no type is too deep or has too many fields.")
  func contractFits() {
    func depth(_ type: String, _ path: [String]) -> Int {
      guard !path.contains(type), let message = Contract.schema.message(type) else { return 99 }
      let inner = message.fields.filter { $0.kind == .message }
      return 1 + (inner.map { depth($0.typeName, path + [type]) }.max() ?? 0)
    }
    for message in Contract.schema.schema.messages {
      #expect(depth(message.name, []) <= DecodeLimits.standard.depth, "\(message.name)")
      #expect(message.fields.count <= FieldSet.capacity, "\(message.name)")
      #expect(MessagePlan.all[message.name]?.fields.count == message.fields.count)
    }
  }

  @Test("A set of fields takes each one once, and none past its capacity.")
  func fieldSet() {
    var set = FieldSet()
    for index in [0, 63, 64, 127, 128, 191, 192, 255] {
      let (first, second) = (set.insert(index), set.insert(index))
      #expect(first && !second)
    }
    let past = set.insert(256)
    #expect(!past)
  }
}
