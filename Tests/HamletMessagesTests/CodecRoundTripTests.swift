import NIOCore
import Testing

@testable import HamletMessages

@Suite("Every message type of the contract goes through protobuf-c and back")
struct CodecRoundTripTests {
  @Test("Unpacked and packed again, a payload is the same bytes.", arguments: UInt64(1)...40)
  func payloadsComeBack(seed: UInt64) throws {
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for type in Contract.allMessageTypes {
      try comesBack(type, random.payload(of: type.typeName), seed)
    }
  }

  private func comesBack<M: ContractMessage>(
    _: M.Type,
    _ payload: [UInt8],
    _ seed: UInt64
  ) throws {
    let first = try #require(unpacked(M.self, payload), "\(M.typeName), seed \(seed)")
    #expect(first.encodedBytes() == payload, "\(M.typeName), seed \(seed)")
    #expect(first.encodedSize() == payload.count, "\(M.typeName), seed \(seed)")
    let second = try #require(unpacked(M.self, first.encodedBytes()))
    #expect(second == first, "\(M.typeName), seed \(seed)")
  }

  @Test("No bytes at all are a message with every field at its default, and the reverse.")
  func emptyIsDefault() throws {
    for type in Contract.allMessageTypes { try emptyIsDefault(type) }
  }

  private func emptyIsDefault<M: ContractMessage>(_: M.Type) throws {
    #expect(try #require(unpacked(M.self, [])) == M())
    #expect(M().encodedBytes().isEmpty, "\(M.typeName)")
    #expect(M().encodedSize() == 0, "\(M.typeName)")
  }

  @Test("The list of message types and the schema name the same messages.")
  func listIsWhole() {
    let listed = Contract.allMessageTypes.map { $0.typeName }
    #expect(listed.sorted() == Contract.schema.schema.messages.map(\.name).sorted())
    #expect(listed == Contract.allMessageTypes.map { $0.descriptor.name })
  }

  @Test("A descriptor finds each field by its number, and no other.")
  func fieldsByNumber() {
    for type in Contract.allMessageTypes {
      let descriptor = type.descriptor
      let fields = Contract.schema.schema.messages.first { $0.name == type.typeName }?.fields ?? []
      #expect(descriptor.fieldCount == fields.count)
      let numbers = Set(fields.map(\.number))
      for number in [0, UInt32.max, 1 << 29 - 1] + Array(1...40) {
        let found = descriptor.field(numbered: number)
        #expect((found != nil) == numbers.contains(number), "\(type.typeName) \(number)")
      }
    }
  }

  @Test("The embedded descriptor set is there, with the hash that Hello carries.")
  func embedded() {
    #expect(Contract.descriptorSet.readableBytes > 10_000)
    #expect(Contract.schemaSHA256.count == 32)
  }
}

/// The message in `payload`, taken to be sound.
func unpacked<M: ContractMessage>(
  _: M.Type,
  _ payload: [UInt8],
  in arena: Arena = Arena()
) -> M? {
  payload.withUnsafeBytes { bytes in
    Unpacking.unpack(M.descriptor, bytes, arena).map { M(unpacked: $0) }
  }
}
