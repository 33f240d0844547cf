import Crypto
import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@testable import HamletServices

@Suite("Attendance comes in from a sheet")
struct ImportAttendanceTests {
  let town: TrainingTown

  init() async throws {
    town = try await TrainingTown()
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    try await town.addStaff(3, "王芳")
    try await town.addStaff(4, "赵静")
    try await town.openSession()
    for number in 1...4 { try await town.enrol(UInt64(number)) }
  }

  private func bring(
    _ text: String,
    mode: ImportMode = .create,
    lateReason: String = "",
    as user: String = "trainer"
  ) async throws -> ImportResponse {
    let bytes = Array(text.utf8)
    var random = SystemRandomNumberGenerator()
    let header = AttendanceImportHeader(
      id: .timeOrdered(unixMilliseconds: town.now, random: &random),
      mode: mode,
      sizeBytes: UInt64(bytes.count),
      sha256: Array(SHA256.hash(data: bytes)),
      sessionId: TrainingTown.session,
      lateReason: lateReason
    )
    let call: ClientStreamCall<ImportAttendanceRequest, ImportResponse> =
      try await town.services.inProcessCaller().clientStream(
        "hamlet.v1.ImportService/ImportAttendance",
        CallOptions(token: try await town.services.token(forUserNamed: user))
      )
    do {
      let chunk = ImportChunk(index: 0, data: bytes)
      try await call.send(ImportAttendanceRequest(part: .header(header)))
      try await call.send(ImportAttendanceRequest(part: .chunk(chunk)))
    } catch {
      // The call ended while pieces were on their way; its end tells why.
    }
    return try await call.finish()
  }

  @Test("By name, account or id; what is wrong with a row is told, and the others are recorded.")
  func sheet() async throws {
    let sheet = """
      姓名,用户名,出勤,分钟,备注
      李敏,,出席,240,
      王芳,,出席,240,同名
      ,worker2,迟到,200,
      赵静,,缺席,10,
      孙悟,,出席,240,
      李敏,,出席,240,
      """
    let early = try await bring(sheet)
    #expect(early.summary?.notTakenCount == 5, "the session has not begun")
    try await town.start()
    try await town.examine([1: 900])
    let done = try await bring(sheet)
    #expect(done.summary?.createdCount == 2, "\(done.rows)")
    #expect(
      done.rows.map { "\($0.row) \($0.fieldName) \($0.rule)" } == [
        "2 staff_name staff.several", "4 minutes attendance.minutes",
        "5 staff_name staff.unknown", "6 staff_name duplicate.in_file",
      ]
    )
    #expect(try await town.verify("C2026-000001").staffName == "李敏")
    let again = try await bring(sheet)
    #expect(again.summary?.unchangedCount == 2)
    let other = try await bring("staff_name,status,minutes\n李敏,late,120\n")
    #expect(other.summary?.skippedCount == 1)
    try await town.close()
    town.advance(days: 8)
    let late = try await bring("staff_name,status,minutes\n李敏,late,120\n", mode: .update)
    #expect(late.rows.map(\.rule) == ["attendance.late"])
    let reasoned = try await bring(
      "staff_name,status,minutes\n李敏,late,120\n",
      mode: .update,
      lateReason: "签到表补交"
    )
    #expect(reasoned.summary?.updatedCount == 1, "\(reasoned.rows)")
    let edits: ListTrainingEditsResponse = try await town.call(
      "trainer",
      "ListTrainingEdits",
      ListTrainingEditsRequest(
        sessionId: TrainingTown.session,
        staffId: TrainingTown.staffID(1)
      )
    )
    #expect(edits.edits.map(\.oldValue) == ["present 240"])
  }

  @Test("A clerk brings in no attendance; a program does.")
  func roles() async throws {
    try await town.start()
    let sheet = "staff_name,status,minutes\n李敏,present,240\n"
    do {
      _ = try await bring(sheet, as: "clerk")
      Issue.record("it was taken")
    } catch let error as CallError {
      #expect(error.code == .permissionDenied)
    }
    #expect(try await bring(sheet, as: "integration").summary?.createdCount == 1)
  }
}
