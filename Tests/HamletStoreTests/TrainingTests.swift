import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Training's records")
struct TrainingTests {
  private let course = RecordID(high: 0x81, low: 1)
  private let session = RecordID(high: 0x82, low: 1)

  private func staff(_ number: UInt64) -> RecordID { RecordID(high: 0x80, low: number) }

  @Test("Numbers of certificates count on within a year, and a write that fails takes none.")
  func certificateNumbers() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    try await Sample.change(store) { try populate($0) }
    let first = try await issue(1, on: "2026-12-31", store)
    await #expect(throws: StoreError.self) { try await issue(1, on: "2026-12-31", store) }
    let second = try await issue(2, on: "2026-12-31", store)
    let third = try await issue(3, on: "2027-01-01", store)
    #expect([first, second, third] == ["C2026-000001", "C2026-000002", "C2027-000001"])
    store.close()
  }

  @Test("No file of the folder shows a remark or a reason.")
  func nothingInTheFiles() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let secrets = ["家中有急事先离开", "签到表补交", "登记时写错了姓名"]
    try await Sample.change(store) { tx in
      try populate(tx)
      for minutes in [60, 120] {
        let attendance = AttendanceRecord(
          sessionID: session,
          staffID: staff(1),
          status: .leftEarly,
          minutes: minutes,
          remark: secrets[0]
        )
        try tx.put(attendance, reason: secrets[1], recordedAt: tx.now)
      }
      _ = try tx.setState(
        .cancelled,
        closedOn: nil,
        reason: secrets[2],
        of: try tx.read.trainingSession(session)
      )
    }
    let remark = try await store.read { try $0.attendance(of: staff(1), in: session)?.remark }
    #expect(remark == secrets[0])
    let edits = try await store.read { try $0.trainingEdits(of: staff(1), in: session) }
    #expect(edits.map(\.reason) == [secrets[1], secrets[1]])
    #expect(edits.map(\.old) == ["", "3 60"])
    store.close()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
      for secret in secrets {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) stands in \(name)")
      }
    }
  }

  @Test("An account belongs to one present staff member; who left can come back.")
  func accounts() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let start = try CivilDate("2026-01-01")
    try await Sample.change(store) { try $0.insert(try member(1, start)) }
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { try $0.insert(try member(2, start.adding(days: 9))) }
    }
    try await Sample.change(store) { tx in
      let version = try tx.end(try member(1, start), on: start.adding(days: 8), base: 1)
      #expect(version == 2)
      try tx.insert(try member(2, start.adding(days: 9)))
    }
    let found = try await store.read {
      try $0.staff(ofUser: "worker", on: start.adding(days: 9))?.id
    }
    #expect(found == staff(2))
    store.close()
  }

  private func member(_ number: UInt64, _ day: CivilDate) throws -> StaffRecord {
    StaffRecord(
      id: staff(number),
      name: "李敏",
      userName: "worker",
      role: .villageWorker,
      team: .village,
      division: try DivisionPrefix("990101001001"),
      startsOn: day
    )
  }

  private func populate(_ tx: Transaction) throws {
    for number in 1...3 {
      try tx.insert(
        StaffRecord(
          id: staff(UInt64(number)),
          name: "王芳",
          role: .villageWorker,
          team: .village,
          division: try DivisionPrefix("990101001001"),
          startsOn: .earliest
        )
      )
    }
    try tx.insert(
      CourseRecord(
        id: course,
        title: "急救",
        category: .emergency,
        minHours: 2,
        passMark: 0,
        validityMonths: 12,
        mandatoryFor: []
      )
    )
    try tx.insert(
      TrainingSessionRecord(
        id: session,
        courseID: course,
        times: SessionTimes(startsAt: tx.now, endsAt: tx.now + 7_200_000),
        place: "",
        mode: .onsite,
        capacity: 3,
        trainerIDs: []
      )
    )
  }

  private func issue(_ number: UInt64, on day: String, _ store: Store) async throws -> String {
    let certificate = CertificateRecord(
      id: RecordID(high: 0x84, low: number),
      staffID: staff(number),
      sessionID: session,
      courseID: course,
      terms: CertificateTerms(issuedOn: try CivilDate(day), expiresOn: nil)
    )
    try await Sample.change(store) { _ = try $0.insert(certificate) }
    return try await store.read { try $0.certificate(certificate.id, within: .all).number }
  }
}
