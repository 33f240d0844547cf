import Crypto
import Foundation
import GRDB
import HamletDomain
import Synchronization
import Testing

@testable import HamletStore

@Suite("Keys kept while their salts are there")
struct KeptKeyTests {
  private static let key = SymmetricKey(size: .bits256)

  @Test("A key is found again until its salt is being deleted, and others stay.")
  func deleting() {
    let kept = KeptKeys()
    for subject in [1, 2] as [Int64] { kept.keep(Self.key, 7, of: subject, since: kept.mark) }
    #expect(kept.key(7, of: 1) == Self.key)
    #expect(kept.key(8, of: 1) == nil)
    #expect(kept.key(7, of: 1 + 1 << 16) == nil)
    kept.deleting(1)
    #expect(kept.key(7, of: 1) == nil)
    #expect(kept.key(7, of: 2) == Self.key)
  }

  @Test("No snapshot of before a deletion's end brings a key back, and one of afterwards may.")
  func marks() {
    let kept = KeptKeys()
    let before = kept.mark
    kept.deleting(1)
    let during = kept.mark
    for mark in [before, during] {
      kept.keep(Self.key, 7, of: 1, since: mark)
      #expect(kept.key(7, of: 1) == nil)
    }
    kept.deleting(2)
    kept.transactionEnded()
    for mark in [before, during] {
      kept.keep(Self.key, 7, of: 1, since: mark)
      #expect(kept.key(7, of: 1) == nil)
    }
    let after = kept.mark
    kept.transactionEnded()
    kept.keep(Self.key, 7, of: 3, since: after)
    #expect(kept.key(7, of: 3) == Self.key)
    // Whoever has a place last has it alone.
    kept.keep(Self.key, 7, of: 3 + 1 << 16, since: after)
    #expect(kept.key(7, of: 3) == nil)
    #expect(kept.key(7, of: 3 + 1 << 16) == Self.key)
  }

  @Test("What was opened once opens again without a look at the salt.")
  func looks() async throws {
    let statements = Journal<String>()
    let folder = TestFolder()
    let store = try folder.open { $0.traced = { statements.add($0) } }
    defer { store.close() }
    let person = try Sample.person(1, "王芳", phones: ["13800138000"])
    try await Sample.register(person, in: store)
    let reader = try store.pointReader()
    defer { reader.close() }
    let looks = { statements.all.filter { $0.contains("SELECT salt") }.count }
    for _ in 0..<3 {
      let read = try reader.read { try $0.person(person.row.id, within: .all) }
      #expect(read.phones.map(\.number) == ["13800138000"])
    }
    #expect(looks() == 1)
    let pooled = try await store.read { try $0.phones(of: person.row.id).map(\.number) }
    #expect(pooled == ["13800138000"])
    #expect(looks() == 1)
  }

  @Test("However a salt goes, nothing of hers opens once the write is acknowledged.")
  func waysToGo() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    let reader = try store.pointReader()
    defer { reader.close() }
    let ways: [@Sendable (Transaction, RecordID) throws -> Void] = [
      { tx, id in _ = try tx.erase(try tx.read.personRow(id, within: .all)) },
      { tx, id in try tx.vault.shred(.person(id)) },
      { tx, id in
        let subject = try #require(try tx.vault.knownSubject(of: .person(id)))
        try tx.vault.shred(subject: subject)
      },
      { tx, id in
        let owner = SealOwner.person(id).stored
        try tx.run("UPDATE subject_keys SET salt = zeroblob(16) WHERE owner = ?", [owner])
      },
      { tx, _ in try tx.run("DELETE FROM subject_keys") },
    ]
    for (number, way) in ways.enumerated() {
      let (id, sealed) = try await sealedNote(UInt64(number), store)
      let opens = {
        try reader.read { try $0.vault.openBytes(sealed, .note, row: id) }
      }
      #expect(try opens() == Data("备注".utf8))
      try await Sample.change(store) { try way($0, id) }
      #expect(throws: StoreError.self, "way \(number)") { try opens() }
      await #expect(throws: StoreError.self, "way \(number)") {
        try await store.read { try $0.vault.openBytes(sealed, .note, row: id) }
      }
    }
  }

  @Test("A deletion that is taken back leaves her readable.")
  func takenBack() async throws {
    struct Refused: Error {}
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    let (id, sealed) = try await sealedNote(1, store)
    let reader = try store.pointReader()
    defer { reader.close() }
    for _ in 0..<2 {
      #expect(try reader.read { try $0.vault.open(sealed, .note, row: id) } == "备注")
      await #expect(throws: StoreError.self) {
        try await Sample.change(store) { tx in
          try tx.vault.shred(.person(id))
          #expect(throws: StoreError.self) { try tx.vault.open(sealed, .note, row: id) }
          throw Refused()
        }
      }
    }
    let again = { try reader.read { try $0.vault.open(sealed, .note, row: id) } }
    #expect(try again() == "备注")
    let subject = try #require(SealedValue(head: sealed)?.subject)
    #expect(store.vaultKeys.kept.key(1, of: subject) != nil)
  }

  @Test("A snapshot from before an erasure, read after it, brings no key back.")
  func olderSnapshot() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    let (id, sealed) = try await sealedNote(1, store)
    let (old, new) = (try store.pointReader(), try store.pointReader())
    defer {
      old.close()
      new.close()
    }
    let done = DispatchSemaphore(value: 0)
    let ticket = try Sample.ticket()
    try old.burst {
      _ = try old.read { try $0.personRow(id, within: .all) }
      store.submit(ticket) { tx in
        _ = try tx.erase(try tx.read.personRow(id, within: .all))
        return WriteOutcome(reply: [], recordType: "person", recordID: id)
      } then: { _ in
        done.signal()
      }
      done.wait()
      // It is of before, and shows her as she was.
      #expect(try old.read { try $0.vault.open(sealed, .note, row: id) } == "备注")
    }
    for reader in [new, old] {
      #expect(throws: StoreError.self) {
        try reader.read { try $0.vault.open(sealed, .note, row: id) }
      }
    }
  }

  @Test("While people are erased one after the other, readers never open what was erased before.")
  func besideReaders() async throws {
    let people = 40
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    var notes: [(id: RecordID, sealed: Data)] = []
    for number in 0..<people { notes.append(try await sealedNote(UInt64(number), store)) }
    let known = notes
    let gone = Atomic<Int>(0)
    let isOver = Atomic<Bool>(false)
    let problems = Journal<String>()
    let readers = DispatchGroup()
    for seed in 1...3 as ClosedRange<UInt64> {
      nonisolated(unsafe) let reader = try store.pointReader()
      Thread.detachNewThread {
        defer { readers.leave() }
        var random = SplitMix(state: seed)
        while !isOver.load(ordering: .acquiring) {
          let number = Int.random(in: 0..<people, using: &random)
          // Asked before the snapshot begins: who is gone by then must not open in it.
          let mustBeShut = number < gone.load(ordering: .acquiring)
          let note = known[number]
          let text = try? reader.read { try $0.vault.open(note.sealed, .note, row: note.id) }
          if mustBeShut, text != nil { problems.add("person \(number), seed \(seed)") }
        }
        reader.close()
      }
      readers.enter()
    }
    for number in 0..<people {
      let id = notes[number].id
      try await Sample.change(store) { tx in
        _ = try tx.erase(try tx.read.personRow(id, within: .all))
      }
      gone.store(number + 1, ordering: .releasing)
    }
    isOver.store(true, ordering: .releasing)
    await withUnsafeContinuation { done in readers.notify(queue: .global()) { done.resume() } }
    #expect(problems.all.isEmpty)
    for note in notes {
      await #expect(throws: StoreError.self) {
        try await store.read { try $0.vault.open(note.sealed, .note, row: note.id) }
      }
    }
  }

  /// Registers somebody with a note, and gives its sealed bytes as a copy would have kept them.
  private func sealedNote(
    _ number: UInt64,
    _ store: Store
  ) async throws -> (id: RecordID, sealed: Data) {
    let person = try Sample.person(number + 1, "王芳", note: "备注")
    try await Sample.register(person, in: store)
    let sealed =
      try await store.read { snapshot in
        try snapshot.first("SELECT note FROM persons WHERE id = ?", [person.row.id.stored])?[0]
      } as Data?
    return (person.row.id, try #require(sealed))
  }
}
