import Testing

@testable import HamletAudit

@Suite("What a witness makes of a history")
struct WitnessTests {
  private func seen(_ log: SampleLog, _ index: Int) throws -> SeenHistory {
    try #require(SeenHistory(key: log.signer.key, note: log.notes[index].note))
  }

  private func verdict(
    _ seen: SeenHistory?,
    _ log: SampleLog,
    _ index: Int,
    key: String? = nil
  ) throws -> HistoryJudge.Verdict {
    let note = log.notes[index]
    let old = Int(seen?.checkpoint.size ?? 0)
    let isLater = old > 0 && UInt64(old) < note.size && old <= log.rows.count
    return HistoryJudge.judge(
      seen: seen,
      note: note.note,
      key: key ?? log.signer.key.text,
      consistency: isLater ? try log.consistency(from: old, to: Int(note.size)) : []
    )
  }

  @Test("What is seen first is kept, the same is the same, and what goes on is kept in its place.")
  func goesOn() throws {
    let log = try SampleLog(30)
    #expect(try verdict(nil, log, 0) == .first(seen(log, 0)))
    #expect(try verdict(seen(log, 0), log, 0) == .same)
    #expect(try verdict(seen(log, 0), log, 2) == .extended(seen(log, 2)))
  }

  @Test("An older history, one that parts, another key and no signature raise an alarm each.")
  func alarms() throws {
    let log = try SampleLog(30)
    #expect(try verdict(seen(log, 2), log, 0) == .alarm(.rolledBack))
    var other = try SampleLog(20)
    for number in 21...40 {
      var row = RowTests.row(Int64(number))
      row.userName = "somebody else"
      other.append(row)
      if number.isMultiple(of: 10) { try other.sign() }
    }
    #expect(try verdict(seen(log, 1), other, 3) == .extended(seen(other, 3)))
    #expect(try verdict(seen(log, 2), other, 2) == .alarm(.forked))
    #expect(try verdict(seen(log, 2), other, 3) == .alarm(.notAnExtension))
    let stranger = try SampleLog(30, secret: [UInt8](repeating: 8, count: 32))
    #expect(try verdict(seen(log, 0), stranger, 2) == .alarm(.otherKey))
    #expect(
      try verdict(seen(log, 0), stranger, 2, key: log.signer.key.text) == .alarm(.unsigned)
    )
    #expect(try verdict(nil, stranger, 2, key: log.signer.key.text) == .alarm(.unsigned))
    #expect(try verdict(nil, log, 2, key: "no key") == .alarm(.unsigned))
  }

  @Test("A longer history without its proof is no extension.")
  func withoutProof() throws {
    let log = try SampleLog(30)
    let judged = HistoryJudge.judge(
      seen: try seen(log, 0),
      note: log.notes[2].note,
      key: log.signer.key.text,
      consistency: []
    )
    #expect(judged == .alarm(.notAnExtension))
    let short = HistoryJudge.judge(
      seen: try seen(log, 0),
      note: log.notes[2].note,
      key: log.signer.key.text,
      consistency: [[1, 2, 3]]
    )
    #expect(short == .alarm(.notAnExtension))
  }

  @Test(
    "A proof of a row is a text that holds under the log's key alone, and breaks with any change."
  )
  func proof() throws {
    let log = try SampleLog(40)
    for number in [1, 2, 17, 30, 40] {
      let text = try log.proof(number, at: 40).text
      let read = try #require(AuditProof(text: text))
      let proved = try #require(read.verified(by: log.signer.key))
      #expect(proved.row.number == Int64(number) && proved.row.row.userName == "worker")
      #expect(proved.checkpoint.size == 40)
      #expect(read.verified(by: try NoteTests.signer("hamlet/2").key) == nil)
      for place in stride(from: 0, to: text.utf8.count, by: 7) {
        var bytes = Array(text.utf8)
        bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        let changed = AuditProof(text: String(decoding: bytes, as: UTF8.self))
        #expect(changed?.verified(by: log.signer.key) == nil, "row \(number), byte \(place)")
      }
    }
    #expect(try log.proof(17, at: 30).verified(by: log.signer.key)?.checkpoint.size == 30)
  }
}
