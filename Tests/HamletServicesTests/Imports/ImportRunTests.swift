import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Imports go on, keep their bounds and are seen by whom they are")
struct ImportRunTests {
  private static func people(_ count: Int) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return ImportDesk.csv(
      (0..<count).map { number in
        let name =
          "Wang \(letters[number % 26])\(letters[number / 26 % 26])\(letters[number / 676 % 26])"
        let day = "\(1950 + number % 50)-0\(1 + number % 9)-1\(number / 50 % 10)"
        return "\(name),女,\(day),990101001001,户籍在本地,,,"
      }
    )
  }

  @Test("An import that was cut goes on under its id, and no row is done twice.")
  func resumed() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      // More than are done at once, and a part of the next.
      let bytes = Self.people(700)
      var header = desk.header(bytes)
      // Else its first 64 KiB are looked at before a row is done.
      (header.format, header.encoding) = (.csv, .utf8)
      let announced = header
      await expect(.invalidArgument) {
        try await desk.persons(bytes, announced, piece: 4_096, pieces: bytes.count / 4_096)
      }
      let cut: Import = try await town.call(
        "clerk",
        "ImportService/GetImport",
        GetImportRequest(id: header.id)
      )
      #expect(cut.state == .interrupted && cut.createdCount > 0)
      func onRegister() async throws -> UInt64 {
        let found: ListRosterResponse = try await town.call(
          "clerk",
          "PersonService/ListRoster",
          ListRosterRequest(division: Town.baishi, pageSize: 1)
        )
        return UInt64(found.total)
      }
      #expect(try await onRegister() == UInt64(cut.createdCount))
      let whole = try await desk.persons(bytes, header)
      #expect(whole.summary?.rowCount == 700 && whole.summary?.createdCount == 700)
      #expect(whole.summary?.doneBeforeCount == cut.createdCount)
      let again = try await desk.persons(bytes, header)
      #expect(again.summary?.doneBeforeCount == 700 && again.rows.isEmpty)
      #expect(try await onRegister() == 700)
    }
  }

  @Test("An id is of one file, brought in one way.")
  func otherFile() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = Self.people(3)
      var header = desk.header(bytes)
      _ = try await desk.persons(bytes, header)
      header.dryRun = true
      await expect(.alreadyExists) { try await desk.persons(bytes, header) }
      header.dryRun = false
      await expect(.alreadyExists) { try await desk.persons(bytes, header, as: "integration") }
      let other = Self.people(4)
      var next = desk.header(other)
      next.id = header.id
      await expect(.alreadyExists) { try await desk.persons(other, next) }
    }
  }

  @Test("Bytes that are not the announced file, columns past the bound and UTF-16 are refused.")
  func bounds() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = Self.people(3)
      var header = desk.header(bytes)
      header.sha256 = Array(repeating: 1, count: 32)
      await expect(.invalidArgument) { try await desk.persons(bytes, header) }
      header = desk.header(bytes)
      header.sizeBytes = 10
      await expect(.invalidArgument) { try await desk.persons(bytes, header) }
      header = desk.header(bytes)
      header.sizeBytes = 65 << 20
      await expect(.invalidArgument) { try await desk.persons(bytes, header) }
      for text in [
        (0...64).map { "c\($0)" }.joined(separator: ",") + "\n", "a,b\n1,2\n",
        "name,姓名\n王芳,王芳\n",
      ] {
        let bytes = Array(text.utf8)
        let isMany = text.hasPrefix("c0")
        await expect(isMany ? .resourceExhausted : .invalidArgument) {
          try await desk.persons(bytes, desk.header(bytes))
        }
      }
      let wide: [UInt8] = [0xFF, 0xFE, 0x0D, 0x59]
      await expect(.invalidArgument) { try await desk.persons(wide, desk.header(wide)) }
      let open = Array("name\n\"".utf8) + Array(repeating: UInt8(ascii: "x"), count: 70_000)
      await expect(.invalidArgument) { try await desk.persons(open, desk.header(open)) }
    }
  }

  @Test("A bad byte is named by its line and its place in it.")
  func badBytes() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      var bytes = ImportDesk.csv(["王芳,女,1990-05-01,990101001001,户籍在本地,,,\"a\r\nb"])
      bytes.removeLast(2)
      bytes += [0xFF] + Array("\"\r\n".utf8)
      var header = desk.header(bytes, dryRun: true)
      header.encoding = .utf8
      let answer = try await desk.persons(bytes, header)
      #expect(answer.rows.map(\.rule) == ["encoding.bad_byte"])
      #expect(answer.rows.first?.messageEn == "Line 3, byte 2 is not text in UTF-8.")
      #expect(answer.rows.first?.line == 2 && answer.rows.first?.fieldName == "note")
    }
  }

  @Test("Thousands of problems are told page by page, each fitting every client.")
  func pages() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let rows = (0..<700).map { _ in ",男人,1990-02-30,99,自有,1,2," }
      let bytes = ImportDesk.csv(rows)
      let answer = try await desk.persons(bytes, desk.header(bytes, dryRun: true))
      #expect(answer.summary?.notTakenCount == 700)
      #expect(answer.encodedBytes().count <= 48 * 1_024 && !answer.nextPageToken.isEmpty)
      let all = try await desk.rows(try #require(answer.summary?.id))
      #expect(Set(all.map(\.row)).count == 700)
      #expect(Array(all.prefix(answer.rows.count)) == answer.rows)
      let goesOn: ListImportRowsResponse = try await town.call(
        "clerk",
        "ImportService/ListImportRows",
        ListImportRowsRequest(
          importId: answer.summary?.id ?? .none,
          problemsOnly: true,
          pageToken: answer.nextPageToken
        )
      )
      #expect(goesOn.rows.first == all[answer.rows.count])
    }
  }

  @Test("Who brings in what, and who sees it.")
  func roles() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = Self.people(1)
      for user in ["worker", "trainer", "clinician", "admin", "protection"] {
        await expect(.permissionDenied) {
          try await desk.persons(bytes, desk.header(bytes), as: user)
        }
      }
      let header = desk.header(bytes)
      _ = try await desk.persons(bytes, header, as: "integration")
      let get = GetImportRequest(id: header.id)
      let method = "ImportService/GetImport"
      #expect(try await town.status("integration", method, get) == .ok)
      #expect(try await town.status("clerk", method, get) == .ok)
      #expect(try await town.status("trainer", method, get) == .notFound)
      #expect(try await town.status("worker", method, get) == .permissionDenied)
      let list: ListImportsResponse = try await town.call(
        "trainer",
        "ImportService/ListImports",
        ListImportsRequest()
      )
      #expect(list.imports.isEmpty)
      let columns: ListImportColumnsResponse = try await town.call(
        "trainer",
        "ImportService/ListImportColumns",
        ListImportColumnsRequest(kind: .attendance)
      )
      #expect(columns.columns.contains { $0.fieldName == "minutes" && $0.labelZh == "分钟" })
    }
  }

  @Test("Staff come in once, and are updated where that is asked for.")
  func staff() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = Array(
        """
        姓名,用户名,角色,队伍,单位区划
        李敏,worker,村工作人员,村居,990101001001
        王芳,,village_worker,village,990101001002
        王芳,,village_worker,village,990101001002
        赵静,,没有,village,990101009001
        """.utf8
      )
      let done = try await desk.staff(bytes, desk.header(bytes))
      #expect(done.summary?.createdCount == 2 && done.summary?.skippedCount == 1, "\(done.rows)")
      #expect(done.summary?.notTakenCount == 1)
      let again = try await desk.staff(bytes, desk.header(bytes))
      #expect(again.summary?.skippedCount == 3 && again.summary?.createdCount == 0)
      let moved = Array(
        "name,user_name,role,team,division\n李敏,worker,clerk,village,990101001002\n".utf8
      )
      let updated = try await desk.staff(moved, desk.header(moved, mode: .update))
      #expect(updated.summary?.updatedCount == 1, "\(updated.rows)")
      let list: ListStaffResponse = try await town.call(
        "clerk",
        "TrainingService/ListStaff",
        ListStaffRequest()
      )
      let changed = list.staff.first { $0.name == "李敏" }
      #expect(changed?.role == .clerk && changed?.division == Town.liuxi)
    }
  }

  private func expect(_ code: StatusCode, _ body: () async throws -> some Sendable) async {
    do {
      _ = try await body()
      Issue.record("it succeeded")
    } catch let error as CallError {
      #expect(error.code == code, "\(error)")
    } catch {
      Issue.record("\(error)")
    }
  }
}
