import Crypto
import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Rotation of the keys")
struct KeyRotationTests {
  private let code = try? CallbackCode("ABCD1234")

  /// People, an anonymous consultation under a callback code, and a kept reply.
  private func fill(_ store: Store, people: Range<Int>) async throws {
    for number in people {
      let person = try Sample.person(
        UInt64(number),
        "王芳",
        documents: ["D\(number)"],
        phones: ["1380013\(8_000 + number)"],
        address: "青石路\(number)号",
        note: "备注\(number)"
      )
      try await Sample.register(person, in: store)
    }
  }

  private func consult(_ store: Store) async throws {
    let code = code
    try await Sample.change(store) { tx in
      var record = ConsultationRecord(
        id: RecordID(high: 3, low: 3),
        division: try DivisionCode(Sample.village),
        channel: .hotline,
        identification: .callbackCode,
        staff: StaffName(id: Sample.user, name: "tester"),
        occurredAt: tx.now,
        recordedAt: tx.now
      )
      record.question = "怎么补叶酸"
      try tx.insert(record, callback: code)
    }
    let ticket = try Sample.ticket("kept")
    _ = try await store.write(ticket, Sample.division(1, reply: [1, 2, 3]))
  }

  private func rotate(_ store: Store) async throws {
    let key = try store.addKeys()
    let rewrite = try await store.beginRewrite(try Sample.ticket())
    #expect(rewrite.key == key && rewrite.endedAt == 0)
  }

  private func finish(_ store: Store) async throws -> KeyRewriteRecord {
    var rewrite = try #require(try await store.resumeRewrite(try Sample.ticket()))
    while rewrite.endedAt == 0 { rewrite = try await store.rewriteStep(rewrite, at: 1) }
    return rewrite
  }

  private func check(_ store: Store, people: Range<Int>) async throws {
    let code = code
    try await store.read { snapshot in
      for number in people {
        let found = try #require(try snapshot.person(withDocument: "D\(number)"))
        let person = try snapshot.person(found.id, within: .all)
        #expect(person.documents.map(\.number) == ["D\(number)"])
        #expect(person.phones.map(\.number) == ["1380013\(8_000 + number)"])
        #expect(person.home?.address == "青石路\(number)号" && person.note == "备注\(number)")
      }
      if let code {
        let found = try snapshot.consultation(callback: code, within: .all)
        #expect(found?.question == "怎么补叶酸")
      }
      #expect(try snapshot.storedOutcome(user: Sample.user, key: "kept")?.reply == [1, 2, 3])
    }
  }

  /// The numbers of the keys under which some value of the folder is.
  private func keysInUse(_ store: Store) async throws -> Set<UInt32> {
    try await store.read { snapshot in
      var found: Set<UInt32> = []
      for place in SealedPlace.all {
        let heads = try snapshot.all(
          """
          SELECT DISTINCT substr(\(place.name), 1, \(SealedValue.headBytes)) FROM \(place.table)
          WHERE \(place.name) IS NOT NULL AND \(place.condition)
          """
        ) { SealedValue(head: $0[0])?.key }
        found.formUnion(heads.compactMap { $0 })
      }
      return found
    }
  }

  @Test("All is found and read before, within and after it; then the old key is in use nowhere.")
  func rotation() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    try await fill(store, people: 0..<100)
    try await consult(store)
    try await rotate(store)
    // What is written meanwhile is under the new key at once.
    try await fill(store, people: 100..<110)
    var rewrite = try #require(try await store.keyRewrite())
    rewrite = try await store.rewriteStep(rewrite, at: 1)
    #expect(rewrite.rewritten > 0 && rewrite.endedAt == 0)
    #expect(try await keysInUse(store) == [1, 2])
    try await check(store, people: 0..<110)
    let done = try await finish(store)
    #expect(try await keysInUse(store) == [2])
    try await check(store, people: 0..<110)
    #expect(done.rewritten > 400)
    // The callback code is kept as a hash alone: its key stays, for finding, until the code goes.
    #expect(store.keyNumbers == KeyNumbers(current: 2, sealing: [2], indexing: [1, 2]))
    let kept = try KeyFile(text: String(contentsOfFile: store.folder.keys, encoding: .utf8))
    #expect(kept.sealing.keys.sorted() == [2])
    #expect(try folder.mode("hamlet.key") == 0o400)
    #expect(try await store.resumeRewrite(try Sample.ticket()) == nil)
  }

  @Test("The key for finding goes with the last callback code that it made.")
  func indexKeyGoes() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    try await fill(store, people: 0..<3)
    try await consult(store)
    try await Sample.change(store) {
      try $0.expire(RecordID(high: 3, low: 3), by: .anonymousConsultation)
    }
    try await rotate(store)
    _ = try await finish(store)
    #expect(store.keyNumbers == KeyNumbers(current: 2, sealing: [2], indexing: [2]))
  }

  @Test(
    "A rotation that was cut short anywhere goes on at the next start, and so does one after it."
  )
  func resumed() async throws {
    let folder = TestFolder()
    var store = try folder.open()
    try await fill(store, people: 0..<70)
    try await consult(store)
    try await rotate(store)
    for _ in 0..<4 {
      let rewrite = try #require(try await store.resumeRewrite(try Sample.ticket()))
      _ = try await store.rewriteStep(rewrite, at: 1)
      store.close()
      store = try folder.open()
      try await check(store, people: 0..<70)
    }
    // Another one before this is through.
    try await rotate(store)
    _ = try await finish(store)
    #expect(try await keysInUse(store) == [3])
    #expect(store.keyNumbers.sealing == [3])
    try await check(store, people: 0..<70)
    store.close()
  }

  @Test("Keys that were made and not noted before a crash are brought into use at the next start.")
  func unnoted() async throws {
    let folder = TestFolder()
    var store = try folder.open()
    try await fill(store, people: 0..<5)
    try await consult(store)
    _ = try await finish(store)
    _ = try store.addKeys()
    store.close()
    store = try folder.open()
    defer { store.close() }
    #expect(store.keyNumbers.sealing == [1, 2])
    _ = try await finish(store)
    #expect(try await keysInUse(store) == [2])
    try await check(store, people: 0..<5)
  }

  @Test("A folder from before there were keys for each person is brought to them, replies too.")
  func fromVersionOne() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    try await fill(store, people: 0..<5)
    try await consult(store)
    // As the version before wrote them.
    try await Sample.change(store) { tx in
      let key = try #require(tx.vault.keyring.key(1))
      for place in SealedPlace.all {
        let columns = try place.key(tx.read)
        let rows = try tx.read.all(
          """
          SELECT \(place.name), \(columns.count), \(place.facts.joined(separator: ", ")),
            \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \(place.table)
          WHERE \(place.name) IS NOT NULL AND \(place.condition)
          """
        ) { row in (row[0] as Data, (2..<row.count).map { row[$0] as DatabaseValue }) }
        for (held, rest) in rows {
          let (facts, id) = (Array(rest.prefix(place.facts.count)), rest.suffix(columns.count))
          let place1 = Data("\(place.column.rawValue)|\(place.row(facts))|1".utf8)
          let text = try tx.vault.openBytes(held, place.column, row: place.row(facts))
          let box = try AES.GCM.seal(text, using: key, authenticating: place1)
          let old = place.flag == nil ? Data([1, 0, 0, 0, 1]) + (try #require(box.combined)) : text
          let flag = place.flag.map { ", \($0) = 0" } ?? ""
          var values: [(any BoundValue)?] = [old]
          for part in id { values.append(part) }
          try tx.run(
            "UPDATE \(place.table) SET \(place.name) = ?\(flag) WHERE "
              + columns.map { "\"\($0)\" = ?" }.joined(separator: " AND "),
            values
          )
        }
      }
      try tx.run("DELETE FROM subject_keys")
    }
    try await check(store, people: 0..<5)
    let done = try await finish(store)
    #expect(done.rewritten >= 5 * 4 + 2)
    let clean = try await store.read { snapshot in
      try SealedPlace.all.allSatisfy {
        try snapshot.stale(in: $0, after: "", key: 1, rows: 1_000, enough: 1).rows.isEmpty
      }
    }
    #expect(clean)
    try await check(store, people: 0..<5)
  }
}

extension Store {
  fileprivate func keyRewrite() async throws -> KeyRewriteRecord? {
    try await read { try $0.keyRewrite() }
  }
}
