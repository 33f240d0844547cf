import HamletMessages
import Testing

@testable import HamletShell

@Suite("A list too wide for the terminal stays a table")
struct NarrowTableTests {
  private func lines(_ width: Int, _ layout: AnswerLayout = AnswerLayout()) -> [String] {
    AnswerWriter(values: Rows.values(.chinese), page: Rows.page(width), layout: layout)
      .lines(Rows.persons, type: Rows.personType, as: .table)
  }

  @Test("Its last columns go, are named, and at least half of it and four columns stay.")
  func lastColumns() throws {
    let narrow = lines(60)
    #expect(narrow.contains { $0.hasPrefix("┌") }, "\(narrow)")
    let heading = try #require(narrow.first { $0.contains("档案号") })
    #expect(heading.contains("姓名") && !heading.contains("电话"))
    #expect(narrow.last == "（未显示的列：出生日期、村居、电话 — \\G 或 --wide 显示全部）", "\(narrow)")
    for width in 20...120 {
      #expect(lines(width).allSatisfy { CellCount.of($0) <= width }, "\(width)")
    }
    // Four columns need some fifty cells: below that each row is a block.
    #expect(lines(40).contains { $0.contains("居民 1") })
  }

  @Test(
    "Columns that were asked for all stay, and so does what is written as blocks or for a pipe."
  )
  func asked() {
    var layout = AnswerLayout()
    layout.columns = ["id", "record_no", "name", "birth", "phone"]
    #expect(!lines(60, layout).contains { $0.contains("未显示的列") })
    layout = AnswerLayout()
    layout.blocks = .on
    #expect(!lines(60, layout).contains { $0.contains("未显示的列") })
    layout.blocks = .off
    #expect(lines(60, layout).contains { $0.contains("电话") })
  }

  @Test("A record's lists of many facts stand below it as tables, and its other facts as before.")
  func lists() throws {
    let list = try #require(Fixture.book.command("consent", "list"))
    let answer = Rows.json(
      """
      {"consents":[{"id":"\(Fixture.person)","purpose":"PURPOSE_CARE","given_by":"CONSENT_GIVER_SELF",
      "method":"CONSENT_METHOD_SIGNED","notice_version":"2026-1","version":"1"},
      {"id":"019a0000-0000-7000-8000-0000000000a2","purpose":"PURPOSE_CONTACT",
      "given_by":"CONSENT_GIVER_SELF","method":"CONSENT_METHOD_SIGNED","notice_version":"2026-2",
      "version":"2"}],"next_page_token":""}
      """
    )
    let writer = AnswerWriter(values: Rows.values(.chinese), page: Rows.page(100))
    let lines = writer.lines(answer, type: list.method.output, as: .table)
    #expect(lines.contains { $0.hasPrefix("┌") }, "\(lines)")
    #expect(lines.contains { $0.contains("诊疗与咨询") })
    #expect(!lines.contains { $0.contains("[1]") }, "\(lines)")
    let vertical = writer.lines(answer, type: list.method.output, as: .vertical)
    #expect(vertical.contains { $0.contains("[1]") }, "\(vertical)")
  }

  @Test("A part that says nothing alone, as a number or a yes, has its label; data has none.")
  func parts() {
    let phones = Rows.json(#"{"phones":[{"number":"13800138000","ok_to_call":true}]}"#)
    let text = AnswerWriter(values: Rows.values(.chinese), page: Rows.page(80))
      .lines(phones, type: "hamlet.v1.Person", as: .vertical).joined()
    #expect(text.contains("138****8000 可以致电"), "\(text)")
    let data = AnswerWriter(values: Rows.values(.chinese), page: .pipe)
      .lines(phones, type: "hamlet.v1.Person", as: .csv).joined()
    #expect(!data.contains("可以致电"))
    let share = AnswerWriter(values: Rows.values(.chinese), page: Rows.page(80))
      .lines(Rows.person, type: "hamlet.v1.Person", as: .vertical).joined(separator: "\n")
    #expect(share.contains("完整度  87.5%") && !share.contains("千分"), "\(share)")
  }
}
