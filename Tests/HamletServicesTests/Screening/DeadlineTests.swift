import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Days by which the service acts")
struct DeadlineTests {
  private func standards(_ town: Town) async throws -> ListServiceStandardsResponse {
    try await town.call(
      "worker",
      "ScreeningService/ListServiceStandards",
      ListServiceStandardsRequest()
    )
  }

  private func set(
    _ town: Town,
    _ key: SettingKey,
    _ days: UInt32,
    base: UInt64 = 0
  ) async throws -> StatusCode {
    try await town.status(
      "admin",
      "AdminService/SetSetting",
      SetSettingRequest(key: key, value: days, baseVersion: base, reason: "按县局通知")
    )
  }

  @Test("Without a calendar weekends are left out, and the report says that it is so.")
  func weekendsOnly() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let report = try await desk.report(in: .draft)
      let seen = try await desk.get("worker", report.id)
      #expect(seen.dueOn == "2026-12-22" && seen.serviceStandardDays == 20 && seen.weekendsOnly)
      #expect(try await standards(town).calendarYears.isEmpty)
      let days: ListCalendarDaysResponse = try await town.call(
        "worker",
        "ScreeningService/ListCalendarDays",
        ListCalendarDaysRequest()
      )
      #expect(days.days.isEmpty && days.weekendsOnly)
    }
  }

  @Test("A holiday moves the day, a weekend that is worked moves it back.")
  func calendar() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let lines = ["# 2026", "2026-12-01\toff\t休假\tday off"]
      #expect(try await town.services.loadCalendar(lines) == 1)
      let first = try await desk.report(in: .draft)
      let seen = try await desk.get("worker", first.id)
      #expect(seen.dueOn == "2026-12-23" && !seen.weekendsOnly)
      let more = lines + ["2026-12-05\tworked\t调休上班\tworked"]
      #expect(try await town.services.loadCalendar(more) == 2)
      let second = try await desk.report(in: .draft)
      #expect(try await desk.get("worker", second.id).dueOn == "2026-12-22")
      #expect(try await desk.get("worker", first.id).dueOn == "2026-12-23", "a day given stays")
      // Into a year of which nothing is known the report says so again.
      #expect(try await set(town, .villageDeadlineDays, 40) == .ok)
      let long = try await desk.get("worker", try await desk.report(in: .draft).id)
      #expect(long.dueOn.hasPrefix("2027-") && long.weekendsOnly)
    }
  }

  @Test("Lines that are no day, no kind of day or no weekend to work on are refused, all of them.")
  func lines() async throws {
    try await Town.run { (town: Town) async throws in
      for bad in [
        "2026-02-30\toff\t春节\tSpring Festival", "2026-12-02\tworked\t上班\tworked",
        "2026-12-05\thalf\t半天\thalf", "2026-12-05\toff\t休假", "2026-12-05 off 休假 off",
      ] {
        await #expect(throws: RuleViolation.self, "\(bad)") {
          try await town.services.loadCalendar(["2026-12-01\toff\t休假\tday off", bad])
        }
      }
      #expect(try await standards(town).calendarYears.isEmpty)
    }
  }

  @Test("The published years load, with every worked day on a weekend.")
  func published() async throws {
    try await Town.run { (town: Town) async throws in
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let text = try String(
        contentsOf: root.appendingPathComponent("seeds/reference/holidays.tsv"),
        encoding: .utf8
      )
      let lines = text.split(separator: "\n").map(String.init)
      #expect(try await town.services.loadCalendar(lines) == 108)
      #expect(try await standards(town).calendarYears == [2024, 2025, 2026])
      let year: ListCalendarDaysResponse = try await town.call(
        "reviewer",
        "ScreeningService/ListCalendarDays",
        ListCalendarDaysRequest(year: 2026)
      )
      #expect(year.days.count(where: { !$0.worked }) == 33 && !year.weekendsOnly)
      #expect(year.days.count(where: \.worked) == 6)
      #expect(year.days.contains { $0.day == "2026-02-17" && $0.nameZh == "春节" })
    }
  }

  @Test("Each step takes the days that its setting says, and shows them.")
  func settings() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      #expect(try await standards(town).standards.map(\.workingDays) == [20, 20])
      #expect(try await set(town, .villageDeadlineDays, 6) == .ok)
      #expect(try await set(town, .townshipDeadlineDays, 10) == .ok)
      let now = try await standards(town).standards
      #expect(now.map(\.step) == [.village, .township] && now.map(\.workingDays) == [6, 10])
      let draft = try await desk.get("worker", try await desk.report(in: .draft).id)
      #expect(draft.dueOn == "2026-12-02" && draft.serviceStandardDays == 6)
      let sent = try await desk.get("worker", try await desk.report(in: .submitted).id)
      #expect(sent.dueOn == "2026-12-08" && sent.serviceStandardDays == 10)
    }
  }

  @Test("The queue shows what is overdue and what is due until a day, with the standard.")
  func overdue() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      #expect(try await set(town, .townshipDeadlineDays, 5) == .ok)
      let early = try await desk.report(in: .submitted)
      #expect(try await set(town, .townshipDeadlineDays, 10, base: 1) == .ok)
      let late = try await desk.report(in: .submitted)
      func queue(_ change: (inout ListQueueRequest) -> Void) async throws -> [SubmissionSummary] {
        var request = ListQueueRequest(stage: .waiting)
        change(&request)
        let reply: ListQueueResponse = try await town.call(
          "reviewer",
          "ScreeningService/ListQueue",
          request
        )
        return reply.submissions
      }
      #expect(try await queue { _ in }.map(\.id) == [early.id, late.id])
      #expect(try await queue { $0.dueUntil = "2026-12-01" }.map(\.id) == [early.id])
      #expect(try await queue { $0.dueUntil = "2026-11-30" }.isEmpty)
      #expect(try await queue { $0.overdueOnly = true }.isEmpty)
      town.pass(milliseconds: 8 * 86_400_000)
      let overdue = try await queue { $0.overdueOnly = true }
      #expect(overdue.map(\.id) == [early.id] && overdue.first?.overdue == true)
      #expect(overdue.first?.serviceStandardDays == 5)
    }
  }
}
