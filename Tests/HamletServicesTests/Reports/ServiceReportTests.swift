import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@Suite("Reports on the service")
struct ServiceReportTests {
  @Test("Consultations are counted by channel, topic, month and village, in the order of codes.")
  func service() async throws {
    try await Town.run { town in
      for number in 0..<8 {
        _ = try await town.start(topics: [number < 5 ? .contraception : .menopause])
      }
      for _ in 0..<6 { _ = try await town.start(as: "worker2", topics: [.contraception]) }
      let report = try await town.report("clerk", "GetServiceSummary")
      #expect(report.asOfUnixMs == Town.start)
      #expect(report.period?.fromDate == "2026-11-01")
      #expect(report.period?.labelZh == "2026年11月")
      #expect(report.values(.consultations) == [.told(14)])
      #expect(report.values(.openingDays) == [.told(2)])
      #expect(report.values(.homeVisits) == [.told(0)])
      #expect(report.rows("service.villages") == [Town.baishi, Town.liuxi, "total"])
      let villages = report.column("service.villages")
      #expect(villages[Town.baishi] == .told(8))
      #expect(villages[Town.liuxi] == .told(6))
      #expect(report.column("service.channels")["service_window"] == .told(14))
      #expect(report.column("service.months") == ["2026-11": .told(14), "total": .told(14)])
      // Baishi's three, alone in their column, are the total's too; the total of that column goes.
      let topics = report.column("service.topics")
      #expect(topics["menopause"] == .hidden)
      #expect(report.meanings.map(\.key).contains("service.topics"))
      let own = try await town.report("worker", "GetServiceSummary")
      #expect(own.values(.consultations) == [.told(8)])
      #expect(own.rows("service.villages") == [])
      #expect(own.division == Town.baishi)
    }
  }

  @Test("A village's small count hides the other village's, for everyone; the total stays.")
  func suppression() async throws {
    try await Town.run { town in
      for _ in 0..<8 { _ = try await town.start() }
      for _ in 0..<3 { _ = try await town.start(as: "worker2") }
      for user in ["clerk", "integration", "protection"] {
        let report = try await town.report(user, "GetServiceSummary")
        #expect(report.values(.consultations) == [.told(11)])
        let villages = report.column("service.villages")
        #expect(villages[Town.baishi] == .hidden && villages[Town.liuxi] == .hidden)
      }
      let narrowed = ReportRequest(division: Town.liuxi, period: .month)
      for (user, request) in [("worker2", ReportRequest(period: .month)), ("clerk", narrowed)] {
        let report = try await town.report(user, "GetServiceSummary", request)
        #expect(report.values(.consultations) == [.hidden])
        #expect(report.column("service.channels")["service_window"] == .hidden)
      }
      let other = ReportRequest(division: Town.liuxi)
      #expect(
        try await town.status("worker", "ReportService/GetServiceSummary", other) == .notFound
      )
    }
  }

  @Test(
    "Offer coverage has the counts of the campaign; uptake is for the own village and the town."
  )
  func coverage() async throws {
    try await Town.run { town in
      let desk = CampaignDesk(town)
      var women: [RecordID] = []
      for number in 0..<20 {
        let village = number < 12 ? Town.baishi : Town.liuxi
        let name = "王" + String(repeating: "芳", count: number + 1)
        let id = try await town.person(name, in: village)
        try await town.consent(id, to: .contact)
        women.append(id)
      }
      for _ in 0..<5 { _ = try await town.person("赵敏") }
      let campaign = try await desk.open()
      #expect(try await desk.generate(campaign) == 20)
      for (index, woman) in women.prefix(6).enumerated() {
        let answer: OfferAnswer = index == 0 ? .declined : .noAnswerYet
        #expect(try await desk.offer(campaign, woman, answer) == .ok)
      }
      let screening: GetCoverageResponse = try await town.call(
        "worker",
        "ScreeningService/GetCoverage",
        GetCoverageRequest(campaignId: campaign)
      )
      let report = try await town.report("worker", "GetCoverageReport", ReportRequest())
      #expect(report.period?.kind == .year)
      #expect(report.values(.offerCoverage) == [.told(6, of: 12, 500), .told(6, of: 20, 300)])
      #expect(screening.own?.offered == 6 && screening.own?.eligible == 12)
      #expect(report.values(.uptake) == [.told(0, of: 12, 0), .told(0, of: 20, 0)])
      #expect(report.values(.notContacted) == [.told(5)])
      #expect(report.sections.first?.figures.first?.targetPerMille == 900)
      let total = try await town.report("clerk", "GetCoverageReport", ReportRequest())
      #expect(total.values(.uptake) == [.told(0, of: 20, 0)])
      #expect(total.rows("coverage.\(campaign)") == [Town.baishi, Town.liuxi, "total"])
      #expect(total.column("coverage.\(campaign)")[Town.baishi] == .told(6, of: 12, 500))
      // A clerk sees how much a village's service offered, and not what people answered there.
      let narrowed = ReportRequest(division: Town.baishi)
      let village = try await town.report("clerk", "GetCoverageReport", narrowed)
      #expect(village.values(.offerCoverage).count == 2)
      #expect(village.values(.uptake) == [.told(0, of: 20, 0)])
    }
  }

  @Test("A village's own answers keep back what the table of villages keeps back.")
  func coverageBySubtraction() async throws {
    try await Town.run { town in
      let third = CreateDivisionRequest(code: "990101001003", nameZh: "松岭村", nameEn: "Songling")
      #expect(try await town.status("admin", "AdminService/CreateDivision", third) == .ok)
      let desk = CampaignDesk(town)
      let villages = [(Town.baishi, 8), (Town.liuxi, 3), (third.code, 9)]
      for (village, count) in villages {
        for number in 0..<count {
          let name = "王" + String(repeating: "芳", count: number + 1)
          try await town.consent(try await town.person(name, in: village), to: .contact)
        }
      }
      let campaign = try await desk.open()
      #expect(try await desk.generate(campaign) == 20)
      let total = try await town.report("clerk", "GetCoverageReport", ReportRequest())
      let column = total.column("coverage.\(campaign)")
      let hidden = ReportValue(state: .suppressed)
      // Three of 20 would follow from the town's and both other villages' counts.
      #expect(
        column == [
          Town.baishi: hidden, Town.liuxi: hidden, third.code: .told(0, of: 9, 0),
          "total": .told(0, of: 20, 0),
        ]
      )
      for (village, _) in villages {
        let asked = ReportRequest(division: village)
        let report = try await town.report("clerk", "GetCoverageReport", asked)
        #expect(report.values(.offerCoverage).first == column[village], "\(village)")
      }
      let own: GetCoverageResponse = try await town.call(
        "worker",
        "ScreeningService/GetCoverage",
        GetCoverageRequest(campaignId: campaign)
      )
      #expect(own.own == CoverageCount(suppressed: true) && own.town?.eligible == 20)
    }
  }

  @Test("Facts known and declined are counted apart, and records confirmed within a year.")
  func completeness() async throws {
    try await Town.run { town in
      for number in 0..<11 {
        _ = try await town.person(
          "李" + String(repeating: "静", count: number + 1),
          sex: number < 6 ? .female : .unstated,
          phone: "1380013800\(number % 10)"
        )
      }
      let report = try await town.report("clerk", "GetCompletenessReport")
      #expect(report.values(.people) == [.told(11)])
      // Birth 11, sex 6 and 5 declined, phones 11, of 10 facts that are asked of adults.
      #expect(report.values(.facts) == [.told(33, of: 110, 300)])
      let (known, declined) = (
        report.column("completeness.facts"), report.column("completeness.facts", 1)
      )
      #expect(known["sex"] == .told(6, of: 11, 545))
      #expect(declined["sex"] == .told(5, of: 11, 454))
      #expect(known["birth"] == .told(11, of: 11, 1_000))
      #expect(known["documents"] == .told(0, of: 11, 0))
      // Nobody of them is a child.
      #expect(known["guardians"] == .empty)
      #expect(report.rows("completeness.villages") == [Town.baishi, Town.liuxi, "total"])
    }
  }

  @Test("Requests answered in time are counted of those answered or over; the rest waits.")
  func timeliness() async throws {
    try await Town.run { town in
      for number in 0..<11 {
        let person = try await town.person("陈" + String(repeating: "美", count: number + 1))
        if number < 6 {
          _ = try await town.confirmedAppointment(person)
        } else {
          let asked = town.appointmentRequest(person)
          let method = "ConsultationService/RequestAppointment"
          #expect(try await town.status("worker", method, asked) == .ok)
        }
      }
      let now = try await town.report("clerk", "GetTimelinessReport")
      #expect(now.values(.appointmentAnswered) == [.told(6, of: 6, 1_000)])
      town.pass(days: 16)
      let november = ReportRequest(period: .month, onDate: "2026-11-24")
      let later = try await town.report("clerk", "GetTimelinessReport", november)
      #expect(later.values(.appointmentAnswered) == [.told(6, of: 11, 545)])
      #expect(later.values(.referralAnswered) == [.empty])
      #expect(later.rows("timeliness.villages") == [Town.baishi, Town.liuxi, "total"])
      let slow = ReportRequest(period: .month, onDate: "2026-11-24", withinDays: 30)
      let patient = try await town.report("clerk", "GetTimelinessReport", slow)
      #expect(patient.values(.appointmentAnswered) == [.told(6, of: 6, 1_000)])
    }
  }

  @Test("The referral loop: how many of those sent came how far, after how many days.")
  func referrals() async throws {
    try await Town.run { town in
      var sent: [RecordID] = []
      for number in 0..<10 {
        let person = try await town.person("周" + String(repeating: "敏", count: number + 1))
        try await town.consent(person, to: .referral, recipient: "县医院")
        sent.append(try await town.sentReferral(person, to: "县医院"))
      }
      town.pass(days: 3)
      for id in sent.prefix(5) { try await town.answerReferral(id) }
      let report = try await town.report("clerk", "GetReferralReport")
      #expect(report.values(.referralsSent) == [.told(10)])
      #expect(report.values(.referralsAnswered) == [.told(5, of: 10, 500)])
      #expect(report.values(.referralsClosed) == [.told(0, of: 10, 0)])
      #expect(report.values(.referralsWaiting) == [.told(0, of: 10, 0)])
      #expect(report.values(.referralDays) == [.told(3)])
      #expect(report.column("referrals.months")["2026-11"] == .told(10))
      town.pass(days: 13)
      let november = ReportRequest(period: .month, onDate: "2026-11-24")
      let later = try await town.report("clerk", "GetReferralReport", november)
      #expect(later.values(.referralsWaiting) == [.told(5, of: 10, 500)])
    }
  }

  @Test("Training is told by village in the order of codes, small numbers of staff too.")
  func training() async throws {
    try await Town.run { town in
      for (index, village) in [Town.liuxi, Town.baishi].enumerated() {
        let staff = RegisterStaffRequest(
          id: town.id(),
          name: "村医\(index == 0 ? "甲" : "乙")",
          role: .villageWorker,
          team: .village,
          division: village,
          startsOn: "2026-01-01"
        )
        #expect(try await town.status("clerk", "TrainingService/RegisterStaff", staff) == .ok)
      }
      let rule = SetComplianceRuleRequest(
        id: town.id(),
        role: .villageWorker,
        hoursPerYear: 10,
        minTrainedPerVillage: 1
      )
      #expect(try await town.status("trainer", "TrainingService/SetComplianceRule", rule) == .ok)
      let report = try await town.report("trainer", "GetTrainingReport")
      #expect(report.values(.staffTrained) == [.told(0, of: 2, 0)])
      #expect(report.rows("training.villages") == [Town.baishi, Town.liuxi, "total"])
      #expect(report.column("training.villages")[Town.liuxi] == .told(0, of: 1, 0))
      // Hours of one, and one trained member of the staff too few.
      #expect(report.column("training.villages", 4)[Town.liuxi] == .told(2))
      #expect(
        try await town.status("trainer", "ReportService/GetServiceSummary", ReportRequest())
          == .permissionDenied
      )
    }
  }

  @Test("Periods that are no periods, and pages that are none, are refused.")
  func refused() async throws {
    try await Town.run { town in
      let method = "ReportService/GetServiceSummary"
      for request in [
        ReportRequest(fromDate: "2026-11-01", toDate: "2026-11-10"),
        ReportRequest(fromDate: "2026-11-01", toDate: "2026-10-01"),
        ReportRequest(period: .month, fromDate: "2026-11-01", toDate: "2026-11-30"),
        ReportRequest(period: .dates), ReportRequest(pageToken: "1"), ReportRequest(pageToken: "x"),
      ] {
        #expect(try await town.status("clerk", method, request) == .invalidArgument, "\(request)")
      }
      let dates = ReportRequest(fromDate: "2026-11-01", toDate: "2026-11-30")
      let report = try await town.report("clerk", "GetServiceSummary", dates)
      #expect(report.period?.labelEn == "2026-11-01 to 2026-11-30")
      let explained: ExplainFigureResponse = try await town.call(
        "trainer",
        "ReportService/ExplainFigure",
        ExplainFigureRequest(key: "coverage")
      )
      #expect(explained.meanings.count == 5)
      let unknown = ExplainFigureRequest(key: "coverage.nothing")
      #expect(
        try await town.status("clerk", "ReportService/ExplainFigure", unknown) == .notFound
      )
    }
  }

  @Test("A town's report comes in parts that fit a frame, from one snapshot, villages in order.")
  func town() async throws {
    try await Town.run { town in
      let ticket = WriteTicket(system: "test", atUnixMilliseconds: Town.start)
      _ = try await town.store.write(ticket) { tx in
        for number in 10...290 {
          try tx.insert(
            DivisionRecord(
              code: try DivisionCode(Town.township + String(number + 1_000).dropFirst()),
              nameZh: "第\(number)村民委员会",
              nameEn: "Village committee \(number)",
              validFrom: try CivilDate("2020-01-01")
            )
          )
        }
        return WriteOutcome(reply: [], recordType: "test", recordID: .none)
      }
      for _ in 0..<7 { _ = try await town.start() }
      let parts: [Report] = try await town.stream(
        "clerk",
        "ReportService/GetTownReport",
        ReportRequest(period: .quarter)
      )
      #expect(parts.count > 2)
      for part in parts { #expect(part.encodedSize() < 48 * 1024) }
      #expect(Set(parts.map(\.asOfUnixMs)) == [Town.start])
      let keys = parts.flatMap(\.sections).map(\.key)
      #expect(
        keys.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } } == [
          "service", "assessment", "coverage", "timeliness", "referrals", "completeness",
          "training",
        ]
      )
      let rows = parts.flatMap { $0.rows("service.villages") }
      #expect(rows.count == 284)
      #expect(rows.dropLast() == rows.dropLast().sorted()[...])
      #expect(Set(parts.flatMap(\.meanings).map(\.key)).isSuperset(of: ["coverage.offer"]) == false)
      #expect(parts.flatMap(\.meanings).map(\.key).contains("training.trained"))
    }
  }
}

extension Town {
  /// A referral that was written and sent.
  func sentReferral(_ person: RecordID, to recipient: String) async throws -> RecordID {
    let id = id()
    let _: ReferralStateResponse = try await call(
      "worker",
      "ConsultationService/CreateReferral",
      CreateReferralRequest(
        id: id,
        personId: person,
        recipient: recipient,
        topic: .geneticCounselling,
        reason: "进一步诊断"
      )
    )
    let _: ReferralStateResponse = try await call(
      "worker",
      "ConsultationService/SendReferral",
      SendReferralRequest(id: id, baseVersion: 1)
    )
    return id
  }

  /// Takes a referral, sees the person and tells the outcome.
  func answerReferral(_ id: RecordID) async throws {
    for (base, answer) in [(UInt64(2), ReferralAnswer.accepted), (3, .attended)] {
      let _: ReferralStateResponse = try await call(
        "clerk",
        "ConsultationService/RespondReferral",
        RespondReferralRequest(id: id, baseVersion: base, answer: answer)
      )
    }
    let _: ReferralStateResponse = try await call(
      "clerk",
      "ConsultationService/RecordReferralFeedback",
      RecordReferralFeedbackRequest(id: id, baseVersion: 4, feedback: "已就诊")
    )
  }
}
