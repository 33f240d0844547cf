import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@Suite("Persons come in from files")
struct ImportPersonTests {
  private static let good = [
    "王芳,女,1990-05-01,990101001001,户籍在本地,,13800138000,",
    "李敏,2,1990/3/7,990101001001,户籍在外地,11010119900307002X,,\"两行\r\n备注，有逗号, 和\"\"引号\"\"\"",
    "赵静,female,农历1985-08-15,990101001002,short_stay,,,𠮷祥里",
  ]

  @Test("UTF-8, with and without its mark, and GB18030 give the same persons, and are told.")
  func encodings() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let utf8 = ImportDesk.csv(Self.good)
      let files: [(ImportEncoding, [UInt8])] = [
        (.utf8, utf8), (.utf8Bom, [0xEF, 0xBB, 0xBF] + utf8),
        (.gb18030, try ImportDesk.gb18030(utf8)),
      ]
      for (encoding, bytes) in files {
        let look = try await desk.persons(bytes, desk.header(bytes, dryRun: true), piece: 7)
        #expect(look.summary?.encoding == encoding && look.summary?.format == .csv)
        #expect(look.summary?.createdCount == 3 && look.rows.isEmpty, "\(look.rows)")
        #expect(try await desk.roster().isEmpty)
      }
      let bytes = files[2].1
      let done = try await desk.persons(bytes, desk.header(bytes))
      #expect(done.summary?.state == .done && done.summary?.createdCount == 3)
      #expect(done.summary?.columns.first == "姓名 -> name")
      let roster = try await desk.roster()
      #expect(Set(roster.map(\.name)) == ["王芳", "李敏"])
      let li = try #require(roster.first { $0.name == "李敏" })
      let person = try await town.store.read { try $0.person(li.id, within: .all) }
      #expect(person.note == "两行\n备注，有逗号, 和\"引号\"")
      #expect(person.row.birth.day == 7 && person.row.sex == .female)
      let zhao = try await desk.roster(Town.liuxi).first
      #expect(zhao?.birth?.calendar == .lunar)
    }
  }

  @Test("A dry run tells every problem of every row, and changes nothing.")
  func problems() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = ImportDesk.csv([
        "王芳,女,1990-05-01,990101001001,户籍在本地,11010119900307002X,,",
        "王 芳,女,1990-05-01,990101001001,户籍在本地,11010119900307002x,,",
        ",男人,1990-02-30,990101001099,户籍在本地,110105194912310021,128,",
        "李四,男,2030-01-01,990101001099,,,,",
        "小宝,男,2024-02-29,990101001001,户籍在本地,,,",
        "张三,男,1980-01-01,990101002001,户籍在本地,,,",
        "周\"引,男,1980-01-01,990101001001,户籍在本地,,,,多",
      ])
      let answer = try await desk.persons(bytes, desk.header(bytes, dryRun: true))
      func rules(_ row: UInt32) -> [String] {
        answer.rows.filter { $0.row == row }.map { "\($0.fieldName) \($0.rule)" }.sorted()
      }
      #expect(rules(1).isEmpty)
      #expect(rules(2) == ["resident_id duplicate.in_file"])
      #expect(answer.rows.first { $0.row == 2 }?.result == .skippedDuplicate)
      #expect(
        Set(rules(3).map { $0.prefix { $0 != " " } }) == [
          "birth", "name", "phone", "resident_id", "sex",
        ]
      )
      #expect(rules(4).count == 3, "\(rules(4))")
      #expect(rules(5).count == 1 && rules(5).allSatisfy { $0.hasPrefix("guardian") })
      #expect(rules(6).allSatisfy { $0.hasPrefix("division ") } && rules(6).count == 1)
      #expect(rules(7).contains(" csv.surplus"))
      #expect(answer.summary?.createdCount == 1 && answer.summary?.skippedCount == 1)
      #expect(answer.summary?.notTakenCount == 5 && answer.summary?.rowCount == 7)
      #expect(answer.rows.allSatisfy { !$0.messageZh.isEmpty && !$0.messageEn.isEmpty })
      #expect(try await desk.roster().isEmpty)
      let id = try #require(answer.summary?.id)
      #expect(try await desk.rows(id, size: 2) == answer.rows)
      #expect(answer.rows.first?.line == 3, "the heading is line 1")
    }
  }

  @Test("Who is registered is skipped with her record, or updated where that is asked for.")
  func existing() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let first = ImportDesk.csv([Self.good[1]])
      _ = try await desk.persons(first, desk.header(first))
      let known = try #require(try await desk.roster().first)
      let again = ImportDesk.csv([
        "李敏,女,1990-03-07,990101001001,户籍在外地,11010119900307002X,13900139000,"
      ])
      let skipped = try await desk.persons(again, desk.header(again))
      #expect(skipped.summary?.skippedCount == 1 && skipped.rows.first?.recordId == known.id)
      let updated = try await desk.persons(again, desk.header(again, mode: .update))
      #expect(updated.summary?.updatedCount == 1, "\(updated.rows)")
      let same = try await desk.persons(again, desk.header(again, mode: .update))
      #expect(same.summary?.unchangedCount == 1 && same.summary?.updatedCount == 0)
      let moved = ImportDesk.csv(["李敏,女,1990-03-07,990101001002,户籍在外地,11010119900307002X,,"])
      let refused = try await desk.persons(moved, desk.header(moved, mode: .update))
      #expect(refused.rows.map(\.rule) == ["import.no_moves"])
    }
  }

  @Test(
    "What a roster exports comes back: skipped, or unchanged; masks and strange columns are passed over."
  )
  func roundTrip() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      _ = try await town.person("王芳", phone: "13800138000")
      _ = try await town.person("李敏", born: 1985)
      let lines = try await desk.roster().map { person in
        let birth = "\(person.birth?.year ?? 0)-05-01"
        return
          "\(person.id),\(person.recordNo),\(person.name),female,\(birth),\(person.division),\(person.phone),active"
      }
      let text = (["id,record_no,name,sex,birth,division,phone,status"] + lines).joined(
        separator: "\n"
      )
      let bytes = Array(text.utf8)
      let create = try await desk.persons(bytes, desk.header(bytes, dryRun: true))
      #expect(create.summary?.skippedCount == 2)
      #expect(create.summary?.columns.contains("status -> -") ?? false)
      let update = try await desk.persons(bytes, desk.header(bytes, dryRun: true, mode: .update))
      #expect(update.summary?.unchangedCount == 2, "\(update.rows)")
    }
  }

  @Test("A mother and her child stand in one file: the child's guardian is found by document.")
  func guardians() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let text = """
        name,sex,birth,division,kind,resident_id,guardian_resident_id
        李敏,女,1990-03-07,990101001001,local_registered,11010119900307002X,
        李小宝,男,2020-05-05,990101001001,local_registered,,11010119900307002X
        """
      let bytes = Array(text.utf8)
      let look = try await desk.persons(bytes, desk.header(bytes, dryRun: true))
      #expect(look.summary?.createdCount == 2, "\(look.rows)")
      let done = try await desk.persons(bytes, desk.header(bytes))
      #expect(done.summary?.createdCount == 2, "\(done.rows)")
    }
  }

  @Test("Lines of JSON have the same names and rules.")
  func ndjson() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let text = """
        {"name": "王芳", "sex": "女", "birth": "1990-05-01", "division": "990101001001", "kind": 1}

        {"姓名": "李敏", "性别": 2, "birth": {"year": 1990, "precision": "DATE_PRECISION_YEAR"}, "division": "990101001001", "kind": "away", "x": 1}
        [1]
        """
      let bytes = Array(text.utf8)
      let answer = try await desk.persons(bytes, desk.header(bytes))
      #expect(
        answer.summary?.format == .ndjson && answer.summary?.createdCount == 2,
        "\(answer.rows)"
      )
      #expect(answer.rows.map(\.rule).first == "ndjson.object" && answer.rows.first?.line == 4)
    }
  }

  @Test(
    "A column that is called otherwise is named in the header; the village may be for all rows."
  )
  func mapping() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ImportDesk(town)
      let bytes = Array("全名,sex,Birth,KIND\n王芳,女,1990,local_registered\n".utf8)
      var header = desk.header(bytes)
      header.division = Town.baishi
      #expect(try await desk.persons(bytes, header).summary?.createdCount == 0)
      header = desk.header(bytes)
      header.division = Town.baishi
      header.columns = [ImportColumnName(column: "全名", fieldName: "姓名")]
      #expect(try await desk.persons(bytes, header).summary?.createdCount == 1)
      header.id = town.id()
      header.columns = [ImportColumnName(column: "全名", fieldName: "没有")]
      await expect(.invalidArgument) { try await desk.persons(bytes, header) }
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
