import HamletMessages
import Testing

@testable import HamletShell

@Suite("Reports as tables, files and pages")
struct ReportRenderingTests {
  private let first = """
    {"kind":"REPORT_KIND_TOWN","title_zh":"乡镇服务报表","title_en":"town report","division":"990101001",
    "division_zh":"青石<镇>","division_en":"Qingshi <town>","period":{"kind":"REPORT_PERIOD_KIND_QUARTER",
    "from_date":"2026-10-01","to_date":"2026-12-31","label_zh":"2027报告年度第一季度",
    "label_en":"quarter 1 of reporting year 2027"},"as_of_unix_ms":"1795485600000","sections":[
    {"key":"coverage","title_zh":"筛查邀约覆盖","title_en":"offer coverage","note_zh":"单列。","note_en":"Apart.",
    "figures":[{"key":"coverage.offer","label_zh":"两癌 & 常见病","label_en":"common \\"diseases\\"",
    "unit":"FIGURE_UNIT_SHARE","value":{"state":"VALUE_STATE_SHOWN","numerator":"6","denominator":"12",
    "per_mille":500},"target_per_mille":900},{"key":"coverage.away","label_zh":"","label_en":"",
    "unit":"FIGURE_UNIT_COUNT","value":{"state":"VALUE_STATE_SUPPRESSED","numerator":"0","denominator":"0",
    "per_mille":0},"target_per_mille":0}],"tables":[],"charts":[]},
    {"key":"service","title_zh":"服务汇总","title_en":"service summary","note_zh":"","note_en":"",
    "figures":[],"charts":[{"kind":"CHART_KIND_LINE","table_key":"months","columns":[0]},
    {"kind":"CHART_KIND_BARS","table_key":"villages","columns":[0]}],"tables":[{"key":"months",
    "title_zh":"各月咨询","title_en":"consultations by month","rows_zh":"月份","rows_en":"month","columns":[
    {"key":"service.consultations","label_zh":"咨询","label_en":"consultations","unit":"FIGURE_UNIT_COUNT"}],
    "rows":[{"key":"2026-10","label_zh":"2026-10","label_en":"2026-10","is_total":false,"values":[
    {"state":"VALUE_STATE_SHOWN","numerator":"14","denominator":"0","per_mille":0}]},
    {"key":"2026-11","label_zh":"2026-11","label_en":"2026-11","is_total":false,"values":[
    {"state":"VALUE_STATE_SHOWN","numerator":"31","denominator":"0","per_mille":0}]},
    {"key":"2026-12","label_zh":"2026-12","label_en":"2026-12","is_total":false,"values":[
    {"state":"VALUE_STATE_NONE","numerator":"0","denominator":"0","per_mille":0}]}]},
    {"key":"villages","title_zh":"各村","title_en":"by village","rows_zh":"村居","rows_en":"village","columns":[
    {"key":"service.training_hours","label_zh":"培训学时","label_en":"training hours","unit":"FIGURE_UNIT_HOURS"}],
    "rows":[{"key":"990101001001","label_zh":"白石村","label_en":"Baishi","is_total":false,"values":[
    {"state":"VALUE_STATE_SHOWN","numerator":"95","denominator":"0","per_mille":0}]}]}]}],
    "meanings":[],"next_page_token":"1"}
    """
  private let second = """
    {"kind":"REPORT_KIND_TOWN","title_zh":"乡镇服务报表","title_en":"town report","sections":[{"key":"service",
    "title_zh":"服务汇总","title_en":"service summary","figures":[],"charts":[],"tables":[{"key":"villages",
    "title_zh":"各村","title_en":"by village","rows_zh":"村居","rows_en":"village","columns":[],"rows":[
    {"key":"total","label_zh":"合计","label_en":"total","is_total":true,"values":[
    {"state":"VALUE_STATE_SHOWN","numerator":"95","denominator":"0","per_mille":0}]}]}]}],
    "meanings":[{"key":"coverage.offer","label_zh":"邀约覆盖率","label_en":"offer coverage",
    "unit":"FIGURE_UNIT_SHARE","meaning_zh":"已收到邀约的比例。","meaning_en":"How many were offered it.",
    "counted_zh":"已邀约的人","counted_en":"people offered it","whole_zh":"符合条件的人","whole_en":"people it is for"},
    {"key":"coverage.away","label_zh":"外出","label_en":"away","unit":"FIGURE_UNIT_COUNT","meaning_zh":"外出的人。",
    "meaning_en":"People away.","counted_zh":"外出的人","counted_en":"people away","whole_zh":"","whole_en":""}],
    "next_page_token":""}
    """

  private func parts() throws -> [JSONValue] {
    [try JSONValue(parsing: first), try JSONValue(parsing: second)]
  }

  private func lines(
    _ language: ShellLanguage,
    _ format: OutputFormat,
    width: Int? = 100
  ) throws -> [String] {
    let page = AnswerWriter.Page(
      width: width,
      isBoxed: width != nil,
      style: Style(isColoured: false)
    )
    let values = ValueText(book: Fixture.book, language: language)
    let writer = DocumentWriter(
      type: ReportDocument.typeName,
      format: format,
      writer: AnswerWriter(values: values, page: page)
    )
    return try #require(writer).lines(try parts())
  }

  @Test("Parts are one report: sections, tables and rows that were cut are whole again.")
  func parted() throws {
    let report = ReportDocument(parts: try parts())
    #expect(report.sections.map(\.key) == ["coverage", "service"])
    #expect(report.sections[1].tables.map(\.rows.count) == [3, 2])
    #expect(report.meanings.count == 2)
    #expect(report.sections[0].figures.map(\.column.label.english) == ["offer coverage", "away"])
    #expect(report.nextPart.isEmpty)
  }

  @Test("A report in both languages, wide and narrow.")
  func text() throws {
    try Snapshot.check("report-zh", try lines(.chinese, .table))
    try Snapshot.check("report-en", try lines(.english, .table))
    let narrow = try lines(.english, .table, width: 40)
    try Snapshot.check("report-narrow", narrow)
    #expect(narrow.allSatisfy { CellWidth.of($0) <= 40 })
    try Snapshot.check("report-plain", try lines(.chinese, .table, width: nil))
  }

  @Test("Every value is a line of a file, with numerator, denominator and whether it is told.")
  func csv() throws {
    let csv = try lines(.english, .csv, width: nil)
    try Snapshot.check("report-csv", csv)
    #expect(csv.count == 8)
    #expect(csv.allSatisfy { $0.contains("Qingshi <town>") || $0.hasPrefix("report,") })
  }

  @Test("A page stands alone, escapes what it holds, and explains its figures.")
  func html() throws {
    for (language, name) in [(ShellLanguage.chinese, "report-zh"), (.english, "report-en")] {
      let page = try lines(language, .html)
      try Snapshot.check(name + ".html", page)
      let text = page.joined(separator: "\n")
      for forbidden in ["<script", "http", "src=", "@import", "url(", "<town>", "<镇>"] {
        #expect(!text.contains(forbidden), "\(forbidden)")
      }
      #expect(text.contains("@page { size: A4"))
      #expect(text.contains("<polyline"))
    }
    #expect(try lines(.english, .html).joined().contains("common &quot;diseases&quot;"))
  }

  @Test("Axes end at an even number of one digit and zeros.")
  func axes() {
    let numbers: [UInt64] = [0, 1, 2, 3, 9, 10, 11, 31, 99, 101]
    #expect(numbers.map(ReportChartSVG.rounded) == [2, 2, 2, 4, 10, 10, 20, 40, 100, 200])
  }

  @Test(
    "html is for reports; a file's name asks for its format, also with the mark of spreadsheets."
  )
  func session() async throws {
    let host = { (runner: ScriptedRunner, console: ScriptedConsole) in
      ShellSession(
        ShellSession.Host(
          book: Fixture.book,
          runner: runner,
          console: console,
          today: { Fixture.today },
          newID: Fixture.ids()
        ),
        settings: ShellSettings(language: .english)
      )
    }
    let console = ScriptedConsole(isInteractive: false)
    let runner = ScriptedRunner(answers: try parts())
    let session = host(runner, console)
    #expect(await session.run(line: "person search 芳 --format html") == .usage)
    #expect(runner.calls.isEmpty)
    #expect(await session.run(line: "report town quarter > /tmp/report.html") == .success)
    #expect(console.delivered.first == "<!DOCTYPE html>")
    #expect(
      await session.run(line: "report town quarter --encoding=utf-8-bom > /tmp/report.csv")
        == .success
    )
    #expect(console.delivered.contains { $0.hasPrefix("\u{FEFF}report,division") })
    #expect(
      runner.calls.map { $0.request["period"] == .string("REPORT_PERIOD_KIND_QUARTER") } == [
        true, true,
      ]
    )
  }

  @Test("A day is told by kind, and in one line; a noun with one verb needs none.")
  func today() async throws {
    let day = try JSONValue(
      parsing: """
        {"today":"2026-11-24","groups":[{"kind":"TODAY_KIND_APPOINTMENT","count":3,"overdue_count":0,
        "items":[{"id":"019a0000-0000-7000-8000-000000000001","person_name":"王芳","title":"",
        "channel":"CONSULTATION_CHANNEL_HOME_VISIT","at_unix_ms":"1795492800000","due_on":"",
        "overdue":false}]},{"kind":"TODAY_KIND_CALLBACK","count":1,"overdue_count":1,"items":[
        {"id":"019a0000-0000-7000-8000-000000000002","person_name":"李静","title":"",
        "channel":"CONSULTATION_CHANNEL_HOTLINE","at_unix_ms":"0","due_on":"2026-11-20",
        "overdue":true}]}],"as_of_unix_ms":"1795485600000"}
        """
    )
    let page = AnswerWriter.Page.pipe
    for (language, name) in [(ShellLanguage.chinese, "today-zh"), (.english, "today-en")] {
      let text = TodayText(values: ValueText(book: Fixture.book, language: language), page: page)
      try Snapshot.check(name, text.lines(day))
    }
    let greeting = TodayText.greeting(day, book: Fixture.book, language: .chinese)
    #expect(greeting == "今天：今日预约 3，待回电 1（today 查看）")
    let nothing = try JSONValue(parsing: #"{"today":"2026-11-24","groups":[]}"#)
    #expect(TodayText.greeting(nothing, book: Fixture.book, language: .english) == nil)
    #expect(Fixture.command("today")?.command.words == "today show")
  }
}
