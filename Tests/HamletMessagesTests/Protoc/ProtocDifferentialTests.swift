import HamletMessages
import NIOCore
import Testing

@Suite("protoc reads and writes the contract as we do", .serialized)
struct ProtocDifferentialTests {
  private static let messages = Contract.schema.schema.messages.map(\.name)

  @Test("protoc makes the bytes of a message from what our JSON says of it.", arguments: [1, 2])
  func jsonAgainstProtoc(seed: UInt64) throws {
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    let writer = ProtobufText(schema: Contract.schema)
    var (payloads, texts): ([[UInt8]], [String]) = ([], [])
    for name in Self.messages {
      let payload = random.payload(of: name)
      let json = try JSONMapping.json(from: ByteBuffer(bytes: payload), type: name)
      payloads.append(payload)
      texts.append(writer.message(json, name))
    }
    let encoded = try ProtocBatch(types: Self.messages).encoded(texts)
    let made = try #require(encoded, "refused, seed \(seed)")
    try #require(made.count == payloads.count)
    for (index, name) in Self.messages.enumerated() {
      #expect(made[index] == payloads[index], "\(name), seed \(seed)")
    }
  }

  @Test("What protoc writes of the text it read from our bytes is accepted and the same.")
  func bytesAgainstProtoc() throws {
    let seed: UInt64 = 3
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    let payloads = Self.messages.map { random.payload(of: $0) }
    let encoded = try ProtocBatch(types: Self.messages).decodedAndEncoded(payloads)
    let made = try #require(encoded, "refused, seed \(seed)")
    try #require(made.count == payloads.count)
    for (index, name) in Self.messages.enumerated() {
      #expect(made[index] == payloads[index], "\(name), seed \(seed)")
      try MessageDecoder().check(ByteBuffer(bytes: made[index]), type: name)
    }
  }

  @Test("Changed bytes that we accept protoc accepts too.")
  func changedBytes() throws {
    let seed: UInt64 = 4
    let name = "hamlet.v1.RegisterPersonRequest"
    var random = SeededRandom(seed: seed)
    var payloads = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    var accepted: [[UInt8]] = []
    for _ in 0..<600 {
      var bytes = payloads.payload(of: name)
      guard !bytes.isEmpty else { continue }
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
      guard (try? MessageDecoder().check(ByteBuffer(bytes: bytes), type: name)) != nil else {
        continue
      }
      accepted.append(bytes)
    }
    #expect(accepted.count > 20)
    let batch = ProtocBatch(types: accepted.map { _ in name })
    guard try !batch.accepts(accepted) else { return }
    for bytes in accepted {
      #expect(try Protoc.run("decode", name, bytes) != nil, "seed \(seed): \(bytes)")
    }
  }
}
