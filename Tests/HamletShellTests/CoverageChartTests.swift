import HamletMessages
import Testing

@testable import HamletShell

@Suite("Coverage as a picture: what was reached of all, never the goal")
struct CoverageChartTests {
  private static let campaign = "019a0000-0000-7000-8000-000000000022"

  private func session(_ answer: JSONValue, _ console: OutputConsole) -> ShellSession {
    OutputSession.make(console, TellingRunner { _, _ in .success([answer]) }, language: .chinese)
  }

  @Test("The own place and the town stand under each other, each by its share.")
  func coverage() async throws {
    let answer = try JSONValue(
      parsing: """
        {"own":{"eligible":"40","offered":"20","coverage_per_mille":500,"taken_up":"9"},
        "town":{"eligible":"400","offered":"380","coverage_per_mille":950,"taken_up":"90"},
        "offer_target_per_mille":900}
        """
    )
    let console = OutputConsole(width: 60)
    let session = session(answer, console)
    #expect(await session.run(line: "screening coverage \(Self.campaign)") == .success)
    let before = console.output.count
    #expect(await session.run(line: "\\chart") == .success)
    let lines = console.output.dropFirst(before).split(separator: "\n").map(String.init)
    #expect(lines.count == 3, "\(lines)")
    #expect(lines.first?.contains("邀约覆盖") == true && lines.first?.contains("目标") == false)
    #expect(lines.dropFirst().map { String($0.prefix(2)) } == ["本辖", "全镇"])
    let bars = lines.dropFirst().map { line in line.count { $0 == "█" } }
    #expect(bars[0] > 0 && bars[1] > bars[0] + bars[0] / 2, "\(lines)")
    // A bar of a share is full at all, not at the most.
    #expect(lines.allSatisfy { CellWidth.of($0) <= 60 })
  }

  @Test("What is kept back has no bar.")
  func suppressed() async throws {
    let answer = try JSONValue(
      parsing: """
        {"own":{"coverage_per_mille":0,"suppressed":true},
        "town":{"coverage_per_mille":950},"offer_target_per_mille":900}
        """
    )
    let console = OutputConsole(width: 60)
    let session = session(answer, console)
    #expect(await session.run(line: "screening coverage \(Self.campaign)") == .success)
    let before = console.output.count
    #expect(await session.run(line: "\\chart") == .success)
    let own = console.output.dropFirst(before).split(separator: "\n").dropFirst().first ?? ""
    #expect(own.hasSuffix("*") && !own.contains("█"), "\(own)")
  }

  @Test(
    "A report without a chart of its own draws its figures that have a goal, with the goal named."
  )
  func report() async throws {
    let answer = try JSONValue(
      parsing: """
        {"title":{"zh":"筛查邀约覆盖"},"sections":[{"key":"coverage","figures":[
        {"key":"offer_coverage","subject":{"zh":"两癌筛查 · 白石村"},"target_per_mille":900,
        "value":{"state":"VALUE_STATE_SHOWN","numerator":"20","denominator":"40","per_mille":500}},
        {"key":"away","subject":{"zh":"两癌筛查 · 白石村"},
        "value":{"state":"VALUE_STATE_SHOWN","numerator":"7"}}]}]}
        """
    )
    let document = ReportDocument(parts: [answer])
    let charts = ReportCharts(
      wording: ReportWording(language: .chinese),
      page: AnswerWriter.Page(width: 70, isBoxed: true, style: Style(isColoured: false))
    )
    let figures = document.sections.first?.figures ?? []
    #expect(figures.count == 2)
    let lines = document.sections.flatMap { charts.figures(of: $0) }
    #expect(lines.first?.contains("服务目标 90.0%") == true, "\(lines) \(figures)")
    #expect(lines.count == 2 && lines.last?.contains("20 / 40 · 50.0%") == true)
  }

  private static let townReport = """
    {"title_zh":"筛查邀约覆盖","sections":[{"key":"coverage","title_zh":"筛查邀约覆盖","title_en":"offer coverage",
    "figures":[{"key":"coverage.offer","label_zh":"两癌筛查 · 青石镇","label_en":"Screening · Qingshi",
    "unit":"FIGURE_UNIT_SHARE","target_per_mille":900,
    "value":{"state":"VALUE_STATE_SHOWN","numerator":"20","denominator":"40","per_mille":500}}],
    "tables":[{"key":"coverage.1","title_zh":"两癌筛查：各村邀约","title_en":"Screening: offers by village",
    "rows_zh":"村居","rows_en":"village","columns":[{"key":"coverage.offer","label_zh":"邀约覆盖率",
    "label_en":"offer coverage","unit":"FIGURE_UNIT_SHARE"}],"rows":[
    {"key":"990101001001","label_zh":"白石村","label_en":"Baishi","values":[{"state":"STATE1",
    "numerator":"8","denominator":"19","per_mille":421}]},
    {"key":"990101001002","label_zh":"柳溪村","label_en":"Liuxi","values":[
    {"state":"VALUE_STATE_SUPPRESSED"}]},
    {"key":"total","label_zh":"合计","label_en":"total","is_total":true,"values":[
    {"state":"VALUE_STATE_SHOWN","numerator":"20","denominator":"40","per_mille":500}]}]}],
    "charts":[{"kind":"CHART_KIND_BARS","table_key":"coverage.1","columns":[0]}]}],
    "meanings":[{"key":"coverage.offer","label_zh":"邀约覆盖率","label_en":"offer coverage"}]}
    """

  /// What is drawn of a report by some words, and what is noted.
  private func drawn(
    _ words: String,
    _ language: ShellLanguage = .chinese,
    state: String = "VALUE_STATE_SHOWN"
  ) async throws -> (code: ExitCode, lines: [String], notes: String) {
    let text = Self.townReport.replacing("STATE1", with: state)
    let answer = try JSONValue(parsing: text)
    let console = OutputConsole(width: 70)
    let runner = TellingRunner { _, _ in .success([answer]) }
    let session = OutputSession.make(console, runner, language: language)
    #expect(await session.run(line: "report coverage") == .success)
    let (output, notes) = (console.output.count, console.notes.count)
    let code = await session.run(line: "\\chart \(words)")
    let lines = console.output.dropFirst(output).split(separator: "\n").map(String.init)
    return (code, lines, String(console.notes.dropFirst(notes)))
  }

  @Test("Who asks for villages sees villages, in the order of their codes and without the total.")
  func villages() async throws {
    for (words, language) in [
      ("bar 村居 邀约覆盖率", ShellLanguage.chinese), ("村 覆盖", .chinese),
      ("bar village coverage.offer", .english), ("bar village", .english),
    ] {
      let drawn = try await drawn(words, language)
      #expect(drawn.code == .success, "\(words): \(drawn.notes)")
      let names = language == .chinese ? ["白石村", "柳溪村"] : ["Baishi", "Liuxi"]
      let rows = drawn.lines.dropFirst().prefix(2)
      let isNamed = zip(rows, names).allSatisfy { row, name in row.hasPrefix(name) }
      #expect(isNamed, "\(drawn.lines)")
      #expect(rows.first?.contains("8 / 19 · 42.1%") == true)
      #expect(!drawn.lines.joined().contains("合计"))
      #expect(drawn.lines.allSatisfy { CellWidth.of($0) <= 70 })
    }
  }

  @Test("Villages whose values are kept back are drawn without bars, and the reason is said.")
  func keptBackVillages() async throws {
    let drawn = try await drawn("bar 村居", state: "VALUE_STATE_SUPPRESSED")
    #expect(drawn.code == .success)
    #expect(drawn.lines.contains { $0.hasPrefix("白石村") && $0.hasSuffix("*") }, "\(drawn.lines)")
    #expect(drawn.lines.joined().contains("不足五例") && !drawn.lines.joined().contains("█"))
  }

  @Test("What a report cannot draw is refused, naming what it can.")
  func refused() async throws {
    let drawn = try await drawn("bar 年龄 邀约覆盖率")
    #expect(drawn.code == .usage && drawn.lines.isEmpty)
    #expect(drawn.notes.contains("年龄") && drawn.notes.contains("村居 邀约覆盖率"), "\(drawn.notes)")
    #expect(drawn.notes.contains("数据项 邀约覆盖率"))
  }
}
