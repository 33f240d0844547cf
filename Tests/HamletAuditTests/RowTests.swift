import HamletDomain
import Testing

@testable import HamletAudit

@Suite("Rows and blocks")
struct RowTests {
  static func row(_ number: Int64 = 1) -> AuditRow {
    var row = AuditRow(
      atUnixMilliseconds: 1_790_000_000_000 + number,
      userID: RecordID(high: 1, low: 2),
      userName: "worker",
      method: "hamlet.v1.PersonService/GetPerson",
      recordType: "person",
      recordID: RecordID(high: 3, low: 4),
      purpose: 2,
      decision: 1,
      detail: "name"
    )
    row.sessionID = RecordID(high: 5, low: 6)
    row.deviceID = RecordID(high: 7, low: 8)
    row.keyDigest = [1, 2, 3]
    row.times = 9
    return row
  }

  static func read(_ number: Int) -> AuditedRead {
    var read = AuditedRead(
      atUnixMilliseconds: 1_790_000_000_000 + Int64(number * 7 % 50),
      userID: RecordID(high: 1, low: UInt64(number % 3)),
      method: "hamlet.v1.PersonService/\(number % 5)",
      recordType: number.isMultiple(of: 2) ? "person" : "consent",
      recordID: RecordID(high: 9, low: UInt64(number)),
      purpose: UInt32(number % 4)
    )
    read.sessionID = RecordID(high: 2, low: UInt64(number % 3))
    return read
  }

  @Test("Canonical bytes are read back, of both versions.")
  func canonical() {
    for version in [1, 2] as [Int64] {
      var row = Self.row()
      row.version = version
      if version == 1 {
        row.sessionID = .none
        row.deviceID = .none
        row.keyDigest = []
        row.times = 0
      }
      let read = AuditRow.read(canonical: row.canonical(number: 12))
      #expect(read == AuditRow.Canonical(number: 12, row: row))
    }
  }

  @Test("Every field is in the hash.")
  func everyField() {
    let row = Self.row()
    let before = [UInt8](repeating: 1, count: 32)
    let hash = row.link(after: before, number: 5)
    let changes: [(inout AuditRow) -> Void] = [
      { $0.version = 1 }, { $0.atUnixMilliseconds += 1 }, { $0.userID = .none },
      { $0.userName += "x" }, { $0.method += "x" }, { $0.recordType += "x" },
      { $0.recordID = .none }, { $0.purpose += 1 }, { $0.decision = 2 }, { $0.detail = "" },
      { $0.reads = [1] }, { $0.sessionID = .none }, { $0.deviceID = .none },
      { $0.keyDigest = [] }, { $0.times = 0 },
    ]
    for (index, change) in changes.enumerated() {
      var other = row
      change(&other)
      #expect(other.link(after: before, number: 5) != hash, "change \(index)")
    }
    #expect(row.link(after: [], number: 5) != hash)
    #expect(row.link(after: before, number: 6) != hash)
    var moved = row
    moved.userName = ""
    moved.method = row.userName + row.method
    #expect(moved.link(after: before, number: 5) != hash)
  }

  @Test("A block gives back its reads, in about 28 bytes each.")
  func block() throws {
    let reads = (0..<512).map(Self.read)
    let bytes = ReadBlock.pack(reads[...])
    #expect(ReadBlock.unpack(bytes) == reads)
    #expect(bytes.count < 512 * 30)
    #expect(ReadBlock.unpack(ReadBlock.pack([])) == [])
  }

  @Test("The first version of blocks is still read.")
  func firstVersion() {
    var writer = AuditBytes()
    var reads: [AuditedRead] = []
    for number in 0..<3 {
      var read = Self.read(number)
      read.sessionID = .none
      reads.append(read)
      writer.put(read.atUnixMilliseconds)
      writer.put(read.userID.bytes)
      writer.put(read.method)
      writer.put(read.recordType)
      writer.put(read.recordID.bytes)
      writer.put(Int64(read.purpose))
    }
    #expect(ReadBlock.unpack(writer.bytes) == reads)
    #expect(ReadBlock.unpack(writer.bytes.dropLast()) == nil)
  }

  @Test("No bytes make the readers of blocks, rows, notes and proofs stop the program.")
  func anyBytes() throws {
    var random = SeededGenerator(seed: 4)
    let block = ReadBlock.pack((0..<9).map(Self.read)[...])
    let canonical = Self.row().canonical(number: 3)
    for round in 0..<4_000 {
      for whole in [block, canonical, Array("c2sp.org/tlog-proof@v1\nextra \nindex 1\n\n".utf8)] {
        var bytes = whole
        for _ in 0...(round % 4) {
          bytes[Int.random(in: bytes.indices, using: &random)] = .random(
            in: 0...255,
            using: &random
          )
        }
        bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
        _ = ReadBlock.unpack(bytes)
        _ = AuditRow.read(canonical: bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        _ = SignedNote(text)
        _ = AuditProof(text: text)
        _ = LogKey(text: text)
      }
    }
    #expect(ReadBlock.unpack(Array("HRB2".utf8) + [0xFF, 0xFF]) == nil)
    #expect(ReadBlock.unpack([]) == [])
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
