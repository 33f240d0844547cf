import HamletDomain
import Testing

@testable import HamletAudit

@Suite("Signed checkpoints")
struct NoteTests {
  static let secret = [UInt8](0..<32)

  static func signer(_ name: String = "hamlet/1", _ secret: [UInt8] = secret) throws -> LogSigner {
    try #require(LogSigner(name: name, secret: secret))
  }

  static func checkpoint(
    size: UInt64 = 7,
    leaf: UInt8 = 1,
    at: Int64 = 1_790_000_000_000,
    after: UInt64 = 3,
    origin: String = "hamlet/1"
  ) -> LogCheckpoint {
    LogCheckpoint(
      origin: origin,
      size: size,
      root: MerkleTree.leaf([leaf]),
      head: MerkleTree.leaf([leaf, 2]),
      atUnixMilliseconds: at,
      after: after
    )
  }

  @Test("A checkpoint is a signed note that other witnesses can read.")
  func text() throws {
    let signer = try Self.signer()
    let note = try #require(signer.sign(Self.checkpoint()))
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count == 9)
    #expect(lines[0] == "hamlet/1" && lines[1] == "7" && lines[6].isEmpty && lines[8].isEmpty)
    #expect(Base64.bytes(lines[2])?.count == 32)
    #expect(
      lines[3].hasPrefix("head ") && lines[4] == "time 1790000000000" && lines[5] == "after 3"
    )
    #expect(lines[7].hasPrefix("— hamlet/1 "))
    #expect(LogCheckpoint(note: note, signedBy: signer.key) == Self.checkpoint())
  }

  @Test("A key is read back from its text, and a text with a wrong hash, name or length is none.")
  func key() throws {
    let key = try Self.signer().key
    #expect(LogKey(text: key.text) == key)
    for text in [
      "", "a", "a+b+c", "hamlet/2" + String(key.text.dropFirst("hamlet/1".count)), key.text + "A",
      key.text + "\n", String(key.text.dropLast(4)), " " + key.text,
    ] {
      #expect(LogKey(text: text) == nil, "\(text)")
    }
  }

  @Test("A change of any character of the text or of the signature is seen.")
  func mutations() throws {
    let signer = try Self.signer()
    let note = try #require(signer.sign(Self.checkpoint()))
    let bytes = Array(note.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      let text = String(decoding: changed, as: UTF8.self)
      #expect(LogCheckpoint(note: text, signedBy: signer.key) == nil, "byte \(index)")
      let shorter = String(decoding: bytes[..<index], as: UTF8.self)
      #expect(LogCheckpoint(note: shorter, signedBy: signer.key) == nil, "\(index) bytes")
    }
  }

  @Test("Another key, another log's name and an unsigned checkpoint are refused.")
  func others() throws {
    let signer = try Self.signer()
    let note = try #require(signer.sign(Self.checkpoint()))
    let other = try Self.signer("hamlet/1", [UInt8](repeating: 9, count: 32))
    #expect(LogCheckpoint(note: note, signedBy: other.key) == nil)
    let stranger = try Self.signer("hamlet/2")
    #expect(LogCheckpoint(note: note, signedBy: stranger.key) == nil)
    let foreign = try #require(signer.sign(Self.checkpoint(origin: "hamlet/2")))
    #expect(LogCheckpoint(note: foreign, signedBy: signer.key) == nil)
    #expect(LogCheckpoint(note: Self.checkpoint().text, signedBy: signer.key) == nil)
  }

  @Test("More signatures below a checkpoint, as of other witnesses, do no harm.")
  func witnesses() throws {
    let signer = try Self.signer()
    let witness = try Self.signer("witness.example", [UInt8](repeating: 5, count: 32))
    let note = try #require(signer.sign(Self.checkpoint()))
    let second = try #require(witness.sign(Self.checkpoint()))
    let line = try #require(second.split(separator: "\n").last)
    let both = note + line + "\n"
    #expect(LogCheckpoint(note: both, signedBy: signer.key) == Self.checkpoint())
    #expect(SignedNote(both)?.signatures.count == 2)
  }
}
