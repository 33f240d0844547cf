import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Places stand in files by their names")
struct ImportPlaceTests {
  @Test(
    "A village is named by its code, its names, a part of one or its pinyin; what fits none or several is told.",
    arguments: [
      ("990101001003", "990101001003"), ("白石村", "990101001003"), (" Baishi ", "990101001003"),
      ("baishi", "990101001003"), ("白水", "990101001004"), ("bsu", "division.unknown"),
      ("baishuicun", "990101001004"), ("青石村", "division.unknown"),
      ("白", "division.ambiguous"), ("bs", "division.ambiguous"), ("老村", "division.unknown"),
    ]
  )
  func persons(cell: String, means: String) async throws {
    try await Town.run { (town: Town) async throws in
      try await Self.name(town)
      let desk = ImportDesk(town)
      let bytes = ImportDesk.csv(["王芳,女,1990-05-01,\(cell),户籍在本地,,,"])
      let done = try await desk.persons(bytes, desk.header(bytes))
      guard means.hasPrefix("division.") else {
        #expect(done.rows.isEmpty, "\(done.rows)")
        #expect(try await desk.roster(means).map(\.name) == ["王芳"])
        return
      }
      let row = try #require(done.rows.first)
      #expect(row.row == 1 && row.fieldName == "division" && row.rule == means, "\(row)")
      #expect(done.summary?.createdCount == 0 && !row.messageEn.isEmpty)
      guard means == "division.ambiguous" else { return }
      #expect(row.messageZh.contains("白石村 990101001003，白水村 990101001004"))
    }
  }

  @Test("A township will do where staff work in it, and lines of JSON name places the same way.")
  func staff() async throws {
    try await Town.run { (town: Town) async throws in
      try await Self.name(town)
      let desk = ImportDesk(town)
      let bytes = Array(
        """
        {"name":"李敏","role":"clerk","team":"administration","division":"村000"}
        {"name":"王芳","role":"village_worker","team":"village","division":"baishi"}

        """.utf8
      )
      let done = try await desk.staff(bytes, desk.header(bytes))
      #expect(done.summary?.createdCount == 2, "\(done.rows)")
      let found: ListStaffResponse = try await town.call(
        "clerk",
        "TrainingService/ListStaff",
        ListStaffRequest()
      )
      let places = Dictionary(uniqueKeysWithValues: found.staff.map { ($0.name, $0.division) })
      #expect(places["王芳"] == "990101001003" && places["李敏"] == "990101001", "\(places)")
    }
  }

  /// Two villages whose names begin alike, and one that is no longer in use.
  private static func name(_ town: Town) async throws {
    for (code, chinese, english) in [
      ("003", "白石村", "Baishi"), ("004", "白水村", "Baishui"), ("005", "老村", "Old"),
    ] {
      let request = CreateDivisionRequest(
        code: Town.township + code,
        nameZh: chinese,
        nameEn: english
      )
      #expect(try await town.status("admin", "AdminService/CreateDivision", request) == .ok)
    }
    let gone = AbolishDivisionRequest(
      code: Town.township + "005",
      successor: Town.township + "003",
      apply: true
    )
    #expect(try await town.status("admin", "AdminService/AbolishDivision", gone) == .ok)
  }
}
