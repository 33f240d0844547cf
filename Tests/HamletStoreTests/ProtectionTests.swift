import Crypto
import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Protection at rest")
struct ProtectionTests {
  private let row = RecordID(high: 1, low: 2)
  private let other = RecordID(high: 1, low: 3)

  /// Runs `body` with a vault that may seal, in a folder of its own.
  private func withVault(_ body: @escaping @Sendable (Vault) throws -> Void) async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    try await Sample.change(store) { try body($0.vault) }
  }

  @Test("A sealed value opens in its own column and row only, and no bit of it can be changed.")
  func seal() async throws {
    let (row, other) = (row, other)
    try await withVault { vault in
      let sealed = try vault.seal("13800138000", .phoneNumber, row: row)
      #expect(sealed.count == 11 + 41)
      #expect(try vault.open(sealed, .phoneNumber, row: row) == "13800138000")
      #expect(try vault.seal("13800138000", .phoneNumber, row: row) != sealed)
      #expect(throws: StoreError.self) { try vault.open(sealed, .documentNumber, row: row) }
      #expect(throws: StoreError.self) { try vault.open(sealed, .phoneNumber, row: other) }
      // Under another's key it does not open either, though both keys are at hand.
      _ = try vault.seal("1", .phoneNumber, row: other)
      for position in sealed.indices {
        var changed = sealed
        changed[position] ^= 1
        #expect(throws: StoreError.self, "byte \(position)") {
          try vault.open(changed, .phoneNumber, row: row)
        }
        #expect(throws: StoreError.self, "cut at \(position)") {
          try vault.openBytes(sealed.prefix(position), .phoneNumber, row: row)
        }
      }
    }
  }

  @Test("Each has a key of her own, and without her salt nothing of hers opens, and only hers.")
  func shred() async throws {
    let (row, other) = (row, other)
    try await withVault { vault in
      let hers = try vault.seal("一", .note, row: row)
      let place = try vault.seal("镇卫生院", .appointmentPlace, row: other, of: .person(row))
      let others = try vault.seal("二", .note, row: other)
      #expect(SealedValue(head: hers)?.subject == SealedValue(head: place)?.subject)
      #expect(SealedValue(head: hers)?.subject != SealedValue(head: others)?.subject)
      try vault.shred(.person(row))
      #expect(throws: StoreError.self) { try vault.open(hers, .note, row: row) }
      #expect(throws: StoreError.self) { try vault.open(place, .appointmentPlace, row: other) }
      #expect(try vault.open(others, .note, row: other) == "二")
      // A key made for her anew is another one, under a number never given before.
      let again = try vault.seal("三", .note, row: row)
      let (old, new) = (SealedValue(head: hers)?.subject, SealedValue(head: again)?.subject)
      #expect(try #require(new) > #require(old))
      #expect(throws: StoreError.self) { try vault.open(hers, .note, row: row) }
    }
  }

  @Test("A consultation that was given a person's id does not get her key.")
  func chosenIDs() async throws {
    let row = row
    try await withVault { vault in
      let note = try vault.seal("备注", .note, row: row)
      let question = try vault.seal("咨询", .question, row: row)
      #expect(SealedValue(head: note)?.subject != SealedValue(head: question)?.subject)
      try vault.shred(.consultation(row))
      #expect(try vault.open(note, .note, row: row) == "备注")
    }
  }

  @Test("A value sealed before there were keys for each person still opens.")
  func versionOne() async throws {
    let row = row
    try await withVault { vault in
      let key = try #require(vault.keyring.key(1))
      let place = Data("person_phones.number|\(row)|1".utf8)
      let box = try AES.GCM.seal(Data("13800138000".utf8), using: key, authenticating: place)
      let sealed = Data([1, 0, 0, 0, 1]) + (try #require(box.combined))
      #expect(try vault.open(sealed, .phoneNumber, row: row) == "13800138000")
      #expect(throws: StoreError.self) { try vault.open(sealed, .documentNumber, row: row) }
    }
  }

  @Test("Equal texts have equal indexes within a kind, and none across kinds or folders.")
  func blindIndex() async throws {
    let found = Journal<Data>()
    for _ in 0..<2 {
      try await withVault { vault in
        #expect(vault.index("123", .phone) == vault.index("123", .phone))
        #expect(vault.index("123", .phone).count == 16)
        #expect(vault.index("123", .phone) != vault.index("123", .document))
        #expect(vault.indexes("123", .phone).values == [vault.index("123", .phone)])
        found.add(vault.index("123", .phone))
      }
    }
    #expect(Set(found.all).count == 2)
  }

  @Test(
    "A key file of the first version opens and is written as the second; open to others it is not."
  )
  func keyFiles() throws {
    let (seal, index) = (String(repeating: "ab", count: 32), String(repeating: "cd", count: 32))
    let old = try KeyFile(text: "hamlet-key 1\nkey-id 7\nseal \(seal)\nindex \(index)\n")
    #expect(old.current == 7)
    let new = try KeyFile(text: old.rotated().text)
    #expect(new.current == 8 && new.sealing.keys.sorted() == [7, 8])
    #expect(new.sealing[7] == old.sealing[7] && new.indexing[7] == old.indexing[7])
    #expect(new.indexNumbers == [8, 7])
    for text in [
      "", "hamlet-key 3\ncurrent 1\n", "hamlet-key 2\ncurrent 1\nseal 1 \(seal)\n",
      "hamlet-key 2\ncurrent 2\nseal 1 \(seal)\nindex 1 \(index)\n",
      "hamlet-key 1\nkey-id 1\nseal \(seal.dropLast())\nindex \(index)\n",
      "hamlet-key 1\nkey-id x\nseal \(seal)\nindex \(index)\n",
    ] {
      #expect(throws: StoreError.self, "\(text)") { try KeyFile(text: text) }
    }
  }

  @Test("A kept reply is sealed, and given again word for word.")
  func replies() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let reply = Array("回复中的王芳与 13800138000".utf8)
    let ticket = try Sample.ticket("key-1")
    let first = try await store.write(ticket, Sample.division(1, reply: reply))
    let again = try await store.write(ticket, Sample.division(1, reply: reply))
    #expect(first.reply == reply && again == Written(reply: reply, replayed: true))
    let kept = try await store.storedOutcome(user: Sample.user, key: "key-1")
    #expect(kept?.reply == reply)
    store.close()
    #expect(try folder.files(with: Data(reply)) == [])
    // Moved under another key it does not open: nobody is given what was said to another.
    try folder.tamper("UPDATE outcomes SET key = 'key-2'")
    let second = try folder.open()
    defer { second.close() }
    await #expect(throws: StoreError.self) {
      try await second.storedOutcome(user: Sample.user, key: "key-2")
    }
  }

  @Test("No file of the folder shows a document, a phone, an address or a note, also when erased.")
  func nothingInTheFiles() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let secrets = ["11010519491231002X", "13800138000", "青石路八十八号", "不愿白天接电话"]
    let person = try Sample.person(
      1,
      "王芳",
      documents: [secrets[0]],
      phones: [secrets[1]],
      address: secrets[2],
      note: secrets[3]
    )
    let id = person.row.id
    try await Sample.register(person, in: store)
    let read = try await store.read { try $0.person(id, within: .all) }
    #expect(read.documents.map(\.number) == [secrets[0]])
    #expect(read.phones.map(\.number) == [secrets[1]])
    #expect(read.home?.address == secrets[2])
    #expect(read.note == secrets[3])
    for isClosed in [false, true] {
      if isClosed { store.close() }
      for secret in secrets {
        #expect(try folder.files(with: Data(secret.utf8)) == [], "\(secret)")
      }
    }
  }
}

extension TestFolder {
  /// The names of files, of folders within too, that hold some bytes.
  func files(with bytes: Data) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.filter { name in
      let data = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      return data.range(of: bytes) != nil
    }
  }
}
