import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("The list of what was erased")
struct ErasureLedgerTests {
  private let name = "欧阳若曦之"
  private let document = "11010519491231002X"

  private func filled(_ folder: TestFolder) async throws -> (Store, RecordID) {
    let store = try folder.open()
    let person = try Sample.person(1, name, documents: [document], address: "青石路八十八号")
    try await Sample.register(person, in: store)
    return (store, person.row.id)
  }

  private func erase(_ id: RecordID, in store: Store) async throws {
    try await Sample.change(store) { tx in
      let person = try #require(try tx.read.tombstone(of: id))
      _ = try tx.insert(
        ErasureRecord(id: RecordID(high: 9, low: 9), person: person, requestID: .none, toldBy: "本人")
      )
      var record = try tx.read.erasure(RecordID(high: 9, low: 9), within: .all)
      _ = try tx.erase(person)
      record.state = .done
      _ = try tx.end(record)
    }
    await store.truncateLog()
  }

  /// Copies the closed folder's database, as an operator might.
  private func copyDatabase(_ folder: TestFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.database))
  }

  @Test("She is on it, by her id alone, before the erasure is answered.")
  func written() async throws {
    let folder = TestFolder()
    let (store, id) = try await filled(folder)
    defer { store.close() }
    #expect(!folder.exists("hamlet-erased"))
    try await erase(id, in: store)
    let text = try String(contentsOfFile: store.folder.erased, encoding: .utf8)
    #expect(text == "person \(id)\n")
    #expect(try folder.mode("hamlet-erased") == 0o600)
    #expect(try folder.files(with: Data(name.utf8)) == [])
  }

  @Test("An older copy that is put back loses her again, and what was sealed for her never opens.")
  func olderCopy() async throws {
    let folder = TestFolder()
    let (first, id) = try await filled(folder)
    let sealed = try await first.read { snapshot in
      try snapshot.first("SELECT number FROM person_documents")?[0] as Data?
    }
    first.close()
    let old = try copyDatabase(folder)
    #expect(old.range(of: Data(name.utf8)) != nil)
    let second = try folder.open()
    try await erase(id, in: second)
    second.close()
    try old.write(to: URL(fileURLWithPath: folder.database))
    let third = try folder.open()
    let row = try await third.read { try $0.tombstone(of: id) }
    #expect(row?.status == .erased && row?.name == "")
    let bytes = try #require(sealed)
    try await third.read { snapshot in
      #expect(throws: StoreError.self) {
        try snapshot.vault.open(bytes, .documentNumber, row: id)
      }
      let left = try snapshot.count("SELECT count(*) FROM person_documents")
      #expect(left == 0)
    }
    #expect(try folder.files(with: Data(name.utf8)) == [])
    #expect(try third.check().isSound)
    third.close()
    // Once more: nothing is left to do, so nothing is written.
    let rows = try await auditRows(folder)
    #expect(try await auditRows(folder) == rows)
  }

  private func auditRows(_ folder: TestFolder) async throws -> Int {
    let store = try folder.open()
    defer { store.close() }
    return try await Sample.auditRows(store)
  }

  @Test("What a crash kept off the list is on it after the next start.")
  func missing() async throws {
    let folder = TestFolder()
    let (store, id) = try await filled(folder)
    try await erase(id, in: store)
    store.close()
    try Data("person 0190".utf8).write(to: URL(fileURLWithPath: folder.path + "/hamlet-erased"))
    let second = try folder.open()
    defer { second.close() }
    #expect(try second.writer.ledger.entries() == [Forgotten(.person, id)])
  }

  @Test("An erasure that was taken back is not on it.")
  func takenBack() async throws {
    struct Stop: Error {}
    let folder = TestFolder()
    let (store, id) = try await filled(folder)
    defer { store.close() }
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { tx in
        _ = try tx.erase(try #require(try tx.read.tombstone(of: id)))
        throw Stop()
      }
    }
    #expect(!folder.exists("hamlet-erased"))
    let person = try await store.read { try $0.person(id, within: .all) }
    #expect(person.documents.map(\.number) == [document])
  }

  @Test("A list that cannot be written stops the server before anybody hears of the erasure.")
  func unwritable() async throws {
    let folder = TestFolder()
    let stopped = Journal<String>()
    let (first, id) = try await filled(folder)
    first.close()
    let store = try folder.open { $0.fatal = { stopped.add($0) } }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/hamlet-erased",
      withIntermediateDirectories: true
    )
    let answered = Journal<Bool>()
    store.submit(try Sample.ticket()) { tx in
      _ = try tx.erase(try #require(try tx.read.tombstone(of: id)))
      return WriteOutcome(reply: [], recordType: "person", recordID: id)
    } then: { _ in
      answered.add(true)
    }
    store.close()
    #expect(stopped.all.count == 1 && answered.all.isEmpty)
  }

  @Test("A consultation's words that were kept long enough go from an older copy, too.")
  func retention() async throws {
    let folder = TestFolder()
    let id = RecordID(high: 3, low: 3)
    let words = "匿名咨询的话"
    let first = try folder.open()
    try await Sample.change(first) { tx in
      var record = ConsultationRecord(
        id: id,
        division: try DivisionCode(Sample.village),
        channel: .hotline,
        identification: .anonymous,
        staff: StaffName(id: Sample.user, name: "tester"),
        occurredAt: tx.now,
        recordedAt: tx.now
      )
      record.question = words
      try tx.insert(record, callback: nil)
    }
    first.close()
    let old = try copyDatabase(folder)
    let second = try folder.open()
    try await Sample.change(second) { try $0.expire(id, by: .anonymousConsultation) }
    second.close()
    try old.write(to: URL(fileURLWithPath: folder.database))
    let third = try folder.open()
    defer { third.close() }
    let left = try await third.read {
      try $0.count("SELECT count(*) FROM consultations WHERE question IS NOT NULL")
    }
    #expect(left == 0)
  }
}
