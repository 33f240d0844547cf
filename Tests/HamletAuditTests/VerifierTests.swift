import HamletDomain
import Testing

@testable import HamletAudit

@Suite("The verifier of a log")
struct VerifierTests {
  private func findings(
    _ log: SampleLog,
    key: LogKey? = nil,
    notes: [(size: UInt64, note: String)]? = nil,
    kept: LogCheckpoint? = nil,
    change: (inout [(row: AuditRow, hash: [UInt8], number: Int64)]) -> Void = { _ in }
  ) -> [AuditFinding] {
    var verifier = LogVerifier(
      key: key ?? log.signer.key,
      checkpoints: notes ?? log.notes,
      kept: kept
    )
    var rows = log.rows.enumerated().map {
      (row: $1.row, hash: $1.hash, number: Int64($0) + 1)
    }
    change(&rows)
    for row in rows { verifier.take(row.row, number: row.number, hash: row.hash) }
    verifier.finish()
    return verifier.findings
  }

  @Test("A log as it was written has no findings, with and without a checkpoint kept elsewhere.")
  func sound() throws {
    let log = try SampleLog(47)
    #expect(findings(log).isEmpty)
    let kept = LogCheckpoint(note: log.notes[1].note, signedBy: log.signer.key)
    #expect(kept?.size == 20)
    #expect(findings(log, kept: kept).isEmpty)
  }

  @Test("Every single row is in the chain: a change of any names it, and the next is still sound.")
  func everyRow() throws {
    let log = try SampleLog(25)
    for index in 0..<25 {
      let found = findings(log) { $0[index].row.detail = "forged" }
      #expect(found.map(\.kind) == [.changed])
      #expect(found.map(\.place) == [UInt64(index) + 1])
    }
  }

  @Test("A log that ends before a checkpoint was cut off.")
  func cut() throws {
    let log = try SampleLog(30)
    let found = findings(log) { $0.removeLast(5) }
    #expect(found.contains { $0.kind == .cutOff && $0.place == 30 })
    #expect(found.allSatisfy { $0.kind == .cutOff })
  }

  @Test(
    "Without its last checkpoints a log that was cut off looks whole, but for one kept elsewhere."
  )
  func cutWithCheckpoints() throws {
    let log = try SampleLog(30)
    let kept = LogCheckpoint(note: log.notes[2].note, signedBy: log.signer.key)
    let notes = Array(log.notes.prefix(2))
    #expect(findings(log, notes: notes) { $0.removeLast(10) }.isEmpty)
    let found = findings(log, notes: notes, kept: kept) { $0.removeLast(10) }
    #expect(found.map(\.kind) == [.checkpointMissing, .cutOff])
    #expect(found.allSatisfy { $0.place == 30 })
  }

  @Test("A checkpoint that was taken out, changed or signed by another key is named.")
  func checkpoints() throws {
    let log = try SampleLog(40)
    var notes = log.notes
    notes.remove(at: 1)
    #expect(findings(log, notes: notes).map(\.kind) == [.checkpointMissing])
    #expect(findings(log, notes: notes).first?.place == 20)
    notes = log.notes
    notes[3].note = notes[3].note.replacing("time 1", with: "time 2")
    #expect(
      findings(log, notes: notes).contains { $0.kind == .checkpointChanged && $0.place == 40 }
    )
    notes[3].note = "nothing"
    #expect(
      findings(log, notes: notes).contains { $0.kind == .checkpointChanged && $0.place == 40 }
    )
    let other = try SampleLog(40, secret: [UInt8](repeating: 3, count: 32))
    #expect(findings(log, notes: other.notes).contains { $0.kind == .otherKey && $0.place == 10 })
  }

  @Test("Rows that were never signed are named once they are too many or too old.")
  func unsigned() throws {
    var log = try SampleLog(40)
    log.append(RowTests.row(41))
    #expect(findings(log).isEmpty)
    var late = RowTests.row(42)
    late.atUnixMilliseconds += LogVerifier.Bounds.unsignedMilliseconds + 1_000
    log.append(late)
    #expect(findings(log).contains { $0.kind == .unsigned && $0.place == 41 })
    #expect(findings(log, notes: []).contains { $0.kind == .unsigned && $0.place == 1 })
  }

  @Test("A clock that went back is told, and a time after its signature is a finding.")
  func clock() throws {
    var log = try SampleLog(9)
    var back = RowTests.row(10)
    back.atUnixMilliseconds -= LogVerifier.Bounds.clockMilliseconds + 1_000
    log.append(back)
    try log.sign()
    let found = findings(log)
    #expect(found.contains { $0.kind == .clock && $0.place == 10 && $0.isNotice })
    var ahead = try SampleLog(8)
    var future = RowTests.row(9)
    future.atUnixMilliseconds += 86_400_000
    ahead.append(future)
    ahead.append(RowTests.row(10))
    try ahead.sign()
    #expect(findings(ahead).contains { $0.kind == .time && $0.place == 10 && !$0.isNotice })
  }

  @Test("A block of reads that cannot be read is named.")
  func block() throws {
    var log = try SampleLog(3)
    var row = RowTests.row(4)
    row.reads = Array("HRB2".utf8) + [0, 9]
    log.append(row)
    try log.sign()
    #expect(findings(log).map(\.kind) == [.block])
  }

  @Test("Of a kind that is found everywhere twenty are told and the rest counted.")
  func many() throws {
    let log = try SampleLog(50)
    var verifier = LogVerifier(key: log.signer.key, checkpoints: log.notes, kept: nil)
    for (index, entry) in log.rows.enumerated() {
      var row = entry.row
      row.detail = "x"
      verifier.take(row, number: Int64(index) + 1, hash: entry.hash)
    }
    verifier.finish()
    #expect(verifier.findings.count == 20)
    #expect(verifier.untold.map(\.count) == [30])
  }
}
