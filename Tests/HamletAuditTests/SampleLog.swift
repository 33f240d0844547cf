import Testing

@testable import HamletAudit

/// A log in memory: rows, their hashes, and checkpoints signed over them.
struct SampleLog {
  let signer: LogSigner
  private(set) var rows: [(row: AuditRow, hash: [UInt8])] = []
  private(set) var notes: [(size: UInt64, note: String)] = []

  init(_ count: Int = 0, signedEvery step: Int = 10, secret: [UInt8] = NoteTests.secret) throws {
    signer = try NoteTests.signer("hamlet/1", secret)
    for number in 1..<count + 1 {
      append(RowTests.row(Int64(number)))
      if number.isMultiple(of: step) { try sign() }
    }
  }

  mutating func append(_ row: AuditRow) {
    let before = rows.last?.hash ?? []
    rows.append((row, row.link(after: before, number: Int64(rows.count) + 1)))
  }

  var leaves: [AuditHash] { rows.map { MerkleTree.leaf($0.hash) } }

  var prover: MerkleProver {
    let leaves = leaves
    return MerkleProver { level, position in
      let start = Int(position) << level
      return MerkleTree.root(leaves[start..<start + 1 << level])
    }
  }

  @discardableResult
  mutating func sign() throws -> String {
    let checkpoint = LogCheckpoint(
      origin: signer.key.name,
      size: UInt64(rows.count),
      root: try prover.root(UInt64(rows.count)),
      head: try #require(AuditHash(rows.last?.hash ?? [])),
      atUnixMilliseconds: rows.last?.row.atUnixMilliseconds ?? 0,
      after: notes.last?.size ?? 0
    )
    let note = try #require(signer.sign(checkpoint))
    notes.append((checkpoint.size, note))
    return note
  }

  func consistency(from old: Int, to new: Int) throws -> [[UInt8]] {
    try prover.consistency(from: UInt64(old), to: UInt64(new)).hashes.map(\.bytes)
  }

  func proof(_ number: Int, at size: UInt64) throws -> AuditProof {
    AuditProof(
      before: number > 1 ? rows[number - 2].hash : [],
      canonical: rows[number - 1].row.canonical(number: Int64(number)),
      path: try prover.inclusion(of: UInt64(number - 1), in: size),
      note: try #require(notes.first { $0.size == size }?.note)
    )
  }
}
