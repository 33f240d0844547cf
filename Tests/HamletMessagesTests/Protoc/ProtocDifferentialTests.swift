import HamletMessages
import NIOCore
import Testing

@Suite("protoc reads and writes the contract as we do", .serialized)
struct ProtocDifferentialTests {
  @Test("protoc makes the bytes of a message from what our JSON says of it.", arguments: [1, 2])
  func jsonAgainstProtoc(seed: UInt64) throws {
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    let writer = ProtobufText(schema: Contract.schema)
    for message in Contract.schema.schema.messages {
      let payload = random.payload(of: message.name)
      let json = try JSONMapping.json(from: ByteBuffer(bytes: payload), type: message.name)
      let text = writer.message(json, message.name)
      let bytes = try Protoc.run("encode", message.name, Array(text.utf8))
      #expect(bytes == payload, "\(message.name), seed \(seed)")
    }
  }

  @Test("What protoc writes of the text it read from our bytes is accepted and the same.")
  func bytesAgainstProtoc() throws {
    let seed: UInt64 = 3
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for type in ["Person", "RegisterPersonRequest", "MethodInfo", "EndHead"] {
      let packages = ["Person": "v1", "RegisterPersonRequest": "v1", "MethodInfo": "schema.v1"]
      let name = "hamlet.\(packages[type] ?? "wire.v1").\(type)"
      let payload = random.payload(of: name)
      let text = try #require(try Protoc.run("decode", name, payload), "\(name), seed \(seed)")
      let bytes = try #require(try Protoc.run("encode", name, text), "\(name), seed \(seed)")
      #expect(bytes == payload, "\(name), seed \(seed)")
      try MessageDecoder().check(ByteBuffer(bytes: bytes), type: name)
    }
  }

  @Test("Changed bytes that we accept protoc accepts too.")
  func changedBytes() throws {
    let seed: UInt64 = 4
    let name = "hamlet.v1.RegisterPersonRequest"
    var random = SeededRandom(seed: seed)
    var payloads = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for round in 0..<60 {
      var bytes = payloads.payload(of: name)
      guard !bytes.isEmpty else { continue }
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
      guard (try? MessageDecoder().check(ByteBuffer(bytes: bytes), type: name)) != nil else {
        continue
      }
      #expect(
        try Protoc.run("decode", name, bytes) != nil,
        "round \(round), seed \(seed): \(bytes)"
      )
    }
  }
}
