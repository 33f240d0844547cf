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

  @Test("The list of other codes is whole, and no kind of file is without a greatest size.")
  func lists() {
    #expect(BirthDefectCodes.others.count == 7)
    for kind in AttachmentKind.allCases where kind != .unspecified {
      #expect(kind.largestSize >= 1 << 20, "\(kind)")
    }
  }
}
