import NIOCore
import Testing

@testable import HamletMessages

@Suite("No bytes can make the decoder trap or read something that is not there")
struct RobustnessTests {
  @Test(
    "A message cut at any byte is refused, or is exactly the fields that are whole.",
    arguments: UInt64(1)...4
  )
  func truncation(seed: UInt64) throws {
    var random = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for type in Contract.allMessageTypes {
      let payload = random.payload(of: type.typeName)
      for count in 0..<min(payload.count, 400) {
        let part = Array(payload[..<count])
        guard let json = try? JSONMapping.json(from: ByteBuffer(bytes: part), type: type.typeName)
        else { continue }
        let again = try JSONMapping.payload(from: json, type: type.typeName)
        #expect(Array(again.readableBytesView) == part, "\(type.typeName) \(count), seed \(seed)")
      }
    }
  }

  @Test("Random bytes are refused, or read the same twice.", arguments: UInt64(1)...20)
  func randomBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for type in Contract.allMessageTypes {
      for _ in 0..<20 {
        let count = Int.random(in: 0...60, using: &random)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        try readsTheSame(bytes, type.typeName, seed)
      }
    }
  }

  @Test("A message with bytes changed is refused, or read the same twice.", arguments: 1...20)
  func changedBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var payloads = CodecRandomPayload(schema: Contract.schema.schema, seed: seed)
    for type in Contract.allMessageTypes {
      var bytes = payloads.payload(of: type.typeName)
      guard !bytes.isEmpty else { continue }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      try readsTheSame(bytes, type.typeName, seed)
    }
  }

  private func readsTheSame(_ bytes: [UInt8], _ type: String, _ seed: UInt64) throws {
    guard let first = try? JSONMapping.json(from: ByteBuffer(bytes: bytes), type: type) else {
      return
    }
    // An enum number that the contract does not know, or an id that is not 16 bytes long, is shown
    // and not taken back.
    guard let packed = try? JSONMapping.payload(from: first, type: type) else { return }
    #expect(try JSONMapping.json(from: packed, type: type) == first, "\(type), seed \(seed)")
  }
}
