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
}
