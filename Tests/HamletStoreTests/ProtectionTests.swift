import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Protection at rest")
struct ProtectionTests {
  private func vault() throws -> (TestFolder, Vault) {
    let folder = TestFolder()
    let place = StoreFolder(path: folder.path)
    try place.prepare()
    return (folder, Vault(keys: try KeyFile.open(place)))
  }

  @Test("A sealed value opens in its own column and row only, and no bit of it can be changed.")
  func seal() throws {
    let (_, vault) = try vault()
    let row = RecordID(high: 1, low: 2)
    let sealed = try vault.seal("13800138000", .phoneNumber, row: row)
    #expect(sealed.count == 11 + 33)
    #expect(try vault.open(sealed, .phoneNumber, row: row) == "13800138000")
    #expect(try vault.seal("13800138000", .phoneNumber, row: row) != sealed)
    #expect(throws: StoreError.self) { try vault.open(sealed, .documentNumber, row: row) }
    #expect(throws: StoreError.self) {
      try vault.open(sealed, .phoneNumber, row: RecordID(high: 1, low: 3))
    }
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

  @Test("Equal texts have equal indexes within a kind, and none across kinds or folders.")
  func blindIndex() throws {
    let (_, one) = try vault()
    let (_, other) = try vault()
    #expect(one.index("123", .phone) == one.index("123", .phone))
    #expect(one.index("123", .phone).count == 16)
    #expect(one.index("123", .phone) != one.index("123", .document))
    #expect(one.index("123", .phone) != other.index("123", .phone))
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
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
        for secret in secrets {
          #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
        }
      }
    }
  }
}
