import HamletDomain
import Testing

@Suite("What a report needs, and by when")
struct ReportRuleTests {
  @Test("Each test is done on the newborn, on the mother, or on either.")
  func subjects() {
    #expect(DefectTest.hearing.suits(.newborn) && !DefectTest.hearing.suits(.mother))
    #expect(DefectTest.prenatalSerum.suits(.mother) && !DefectTest.prenatalSerum.suits(.newborn))
    #expect(DefectTest.carrier.suits(.newborn) && DefectTest.carrier.suits(.mother))
    #expect(!DefectTest.ultrasound.suits(.unspecified))
  }

  @Test("A second opinion needs what the first one saw; what is there is not asked for again.")
  func checklist() {
    let present: Set<DossierDocumentKind> = [.identity, .imaging]
    #expect(
      DossierChecklist.missing(for: .secondOpinion, present: present)
        == [.medicalRecord, .guardianStatement, .laboratory]
    )
    #expect(
      DossierChecklist.missing(for: .rehabilitation, present: present)
        == [.medicalRecord, .guardianStatement]
    )
  }

  @Test("Each side has twenty working days, and a reviewer who claims or releases moves nothing.")
  func deadlines() {
    let monday = day(2026, 3, 9)
    let due = day(2026, 4, 6)
    #expect(SubmissionState.draft.dueOn(since: .draft, due: nil, today: monday) == due)
    #expect(SubmissionState.submitted.dueOn(since: .draft, due: nil, today: monday) == due)
    let earlier = day(2026, 3, 20)
    #expect(
      SubmissionState.inReview.dueOn(since: .submitted, due: earlier, today: monday) == earlier
    )
    #expect(
      SubmissionState.submitted.dueOn(since: .inReview, due: earlier, today: monday) == earlier
    )
    #expect(SubmissionState.inReview.dueOn(since: .rejected, due: nil, today: monday) == due)
    for state in SubmissionState.allCases where state.isFinal {
      #expect(state.dueOn(since: .draft, due: earlier, today: monday) == nil, "\(state)")
    }
  }

  @Test("Files are taken while a report is written and reviewed, and never once it went upward.")
  func files() {
    let taking = SubmissionState.allCases.filter(\.takesFiles)
    #expect(taking == [.draft, .submitted, .inReview, .returned, .accepted, .upperReturned])
    #expect(!taking.contains { $0.isFinal })
  }

  @Test("The list of other codes is whole, and no kind of file is without a greatest size.")
  func lists() {
    #expect(BirthDefectCodes.others.count == 7)
    for kind in AttachmentKind.allCases where kind != .unspecified {
      #expect(kind.largestSize >= 1 << 20, "\(kind)")
    }
  }

  @Test("Each step has its own standard, and nothing is due where the service has done its part.")
  func standards() {
    let standards = ServiceStandards(village: 3, township: 5)
    let monday = day(2026, 3, 9)
    for state in SubmissionState.allCases {
      let due = state.dueOn(since: .draft, due: nil, today: monday, standards: standards)
      switch state {
      case .draft, .returned: #expect(due == day(2026, 3, 12), "\(state)")
      case .submitted, .accepted, .upperReturned: #expect(due == day(2026, 3, 16), "\(state)")
      case .inReview: #expect(due == nil, "a claim moves no day")
      default: #expect(due == nil, "\(state)")
      }
    }
    let holiday = WorkingDays(holidays: [day(2026, 3, 10)])
    #expect(holiday.knownYears == [2026] && WorkingDays().knownYears.isEmpty)
    #expect(
      SubmissionState.draft.dueOn(
        since: .draft,
        due: nil,
        today: monday,
        standards: standards,
        calendar: holiday
      ) == day(2026, 3, 13)
    )
  }

  @Test("No export holds a draft, what was not accepted, or what was taken back or replaced.")
  func exports() {
    let never: Set<SubmissionState> = [
      .draft, .rejected, .withdrawn, .discarded, .superseded, .unspecified,
    ]
    for purpose in ExportPurpose.allCases {
      #expect(never.isDisjoint(with: purpose.states), "\(purpose)")
      #expect(purpose.states.isEmpty == (purpose == .unspecified))
    }
    #expect(!ExportPurpose.superiorReport.states.contains(.submitted))
    #expect(!ExportPurpose.statistics.states.contains(.accepted))
  }

  @Test("A field is named by its names and places, and by nothing else.")
  func paths() throws {
    let path = try FieldPath("birth_defect_report.defects[7].code")
    #expect(path.steps.map(\.name) == ["birth_defect_report", "defects", "code"])
    #expect(path.steps.map(\.index) == [nil, 7, nil])
    for bad in [
      "", ".", "a.", "a..b", "A.b", "a[", "a[]", "a[x]", "a[-1]", "a[1", "a[1]x", "a[1000]",
      "a b", "甲", "a.b.c.d.e.f.g.h.i",
    ] {
      #expect(throws: RuleViolation.self, "\(bad)") { try FieldPath(bad) }
    }
  }

  @Test("A fact has a value exactly when its state says so; declining is a complete answer.")
  func facts() {
    for state in FieldState.allCases {
      for hasValue in [true, false] {
        let isSound = (try? StatedFact.check(state, hasValue: hasValue)) != nil
        #expect(isSound == ((state == .value) == hasValue), "\(state) \(hasValue)")
      }
    }
  }

  @Test("A screening is linked with a diagnosis, a diagnosis with another source's, both ways.")
  func relations() {
    for kind in SubmissionKind.allCases {
      for other in SubmissionKind.allCases {
        let relation = ReportRelation(of: kind, to: other)
        #expect(relation?.reversed == ReportRelation(of: other, to: kind), "\(kind) \(other)")
        let isPair =
          kind == .birthDefect && other == .defectScreening
          || other == .birthDefect && [.birthDefect, .defectScreening].contains(kind)
        #expect((relation != nil) == isPair, "\(kind) \(other)")
      }
    }
  }

  @Test("An earlier check counts until the last day that is far enough back.")
  func intervals() {
    let yearly = CampaignEligibility(ages: 20...64, intervalMonths: 12)
    #expect(yearly.latestEarlierCheck(on: day(2026, 10, 1)) == day(2025, 10, 1))
    let half = CampaignEligibility(ages: 20...64, intervalMonths: 6)
    #expect(half.latestEarlierCheck(on: day(2026, 2, 28)) == day(2025, 8, 31))
    #expect(CampaignEligibility(ages: 0...9).latestEarlierCheck(on: today) == nil)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let opens = day(2026, 1, 1).adding(days: Int(random.next() % 400))
      let months = 1 + Int(random.next() % 24)
      let rule = CampaignEligibility(ages: 0...99, intervalMonths: months)
      let latest = rule.latestEarlierCheck(on: opens)
      let (birth, next) = (day(1990, 1, 1), latest?.adding(days: 1))
      #expect(rule.includes(birth: birth, sex: .female, lastScreened: latest, on: opens))
      #expect(!rule.includes(birth: birth, sex: .female, lastScreened: next, on: opens))
    }
  }

  @Test("A defect is not found later in the pregnancy than the pregnancy lasted.")
  func discovery() throws {
    func rules(_ found: Int, of days: Int?) throws -> [String] {
      try BirthDefectFacts(
        outcome: .liveBirth,
        gestationalAgeDays: days,
        discoveredAtDays: found,
        defects: [ICD10Code("Q21.0")]
      ).violations(today: today).map(\.rule)
    }
    #expect(try rules(150, of: 273) == [])
    #expect(try rules(308, of: nil) == [])
    #expect(try rules(274, of: 273) == ["birth_defect.discovered"])
  }
}
