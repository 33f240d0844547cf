import HamletDomain
import Synchronization
import Testing

@testable import HamletStore

@Suite("A person's entry as it is read") struct PersonEntryTests {
  @Test(
    "Documents, phones and guardians come in their order, homes newest first, and all is there."
  )
  func order() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let guardians = [
      try Sample.person(9, "李静"), try Sample.person(2, "王强"), try Sample.person(5, "王丽"),
    ]
    for guardian in guardians { try await Sample.register(guardian, in: store) }
    var child = try Sample.person(
      20,
      "王小明",
      born: try CivilDate("2020-03-01"),
      documents: ["440983202003010018", "11010519491231002X"],
      phones: ["13800138002", "13800138000", "13800138001"],
      address: "村东 3 号",
      note: "爱打电话"
    )
    child.guardianIDs = guardians.map(\.row.id)
    child.row.guardianID = guardians[0].row.id
    child.motherID = guardians[0].row.id
    child.birthOrder = 2
    child.facts.phones = .unknown
    let written = child
    try await Sample.register(written, in: store)
    let reader = try store.pointReader()
    let read = try reader.read { try $0.person(written.row.id, within: .all) }
    #expect(read.documents == written.documents)
    #expect(read.phones == written.phones)
    #expect(read.guardianIDs == written.guardianIDs)
    #expect(read.residences == written.residences)
    #expect(read.note == written.note)
    #expect(read.motherID == written.motherID && read.birthOrder == 2)
    #expect(read.facts.phones == .unknown)
    #expect(read.mergedIDs.isEmpty && read.householdID.isNone)
    reader.close()
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("Her row is one statement, everything beside it another, and each sealed text's salt one.")
  func statements() async throws {
    let asked = Mutex<[String]>([])
    let folder = TestFolder()
    let store = try folder.open { options in
      options.traced = { sql in
        if sql.hasPrefix("SELECT") { asked.withLock { $0.append(sql) } }
      }
    }
    let person = try Sample.person(
      1,
      "王芳",
      documents: ["11010519491231002X"],
      phones: ["13800138000"]
    )
    try await Sample.register(person, in: store)
    let reader = try store.pointReader()
    asked.withLock { $0 = [] }
    _ = try reader.read { try $0.person(person.row.id, within: .all) }
    let statements = asked.withLock { $0 }
    #expect(statements.filter { !$0.contains("FROM subject_keys") }.count == 2, "\(statements)")
    #expect(statements.filter { $0.contains("FROM subject_keys") }.count == 1, "\(statements)")
    reader.close()
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("A kept salt of another length than sixteen bytes is none.")
  func salt() {
    let salt = SubjectSalt.random()
    #expect(salt.bytes.withUnsafeBytes { SubjectSalt(raw: $0) } == salt)
    #expect(salt.stored.count == SubjectSalt.count)
    #expect(salt.bytes.dropLast().withUnsafeBytes { SubjectSalt(raw: $0) } == nil)
    #expect(SubjectSalt.random() != salt)
  }
}
