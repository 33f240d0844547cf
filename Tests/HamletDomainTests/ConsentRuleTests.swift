import HamletDomain
import Testing

@Suite("Consents, their notices, and what they open")
struct ConsentRuleTests {
  private let today = day(2026, 11, 25)

  @Test("Every purpose has a current notice, whole in both languages, and no version twice.")
  func notices() throws {
    for purpose in Purpose.allCases where purpose != .unspecified {
      let notice = try #require(NoticeBook.current(for: purpose))
      #expect(notice.version == "2026-1")
      #expect(NoticeBook.change(of: purpose, since: notice.version) == nil)
      for language in [NoticeLanguage.chinese, .english] {
        let text = notice.printed(in: language)
        #expect(text.contains(notice.title(in: language)) && text.contains(notice.version))
        #expect(text.count < 3_000 && notice.script(in: language).count > 60)
      }
      #expect(notice.printed(in: .chinese).contains("不因您不同意而拒绝任何服务"))
      #expect(notice.printed(in: .english).contains("No service is refused"))
      #expect(!notice.printed(in: .english).contains { $0 >= "\u{4e00}" && $0 <= "\u{9fff}" })
    }
    let versions = NoticeBook.all.map { "\($0.purpose) \($0.version)" }
    #expect(Set(versions).count == versions.count)
    #expect(NoticeBook.current(for: .unspecified) == nil)
  }

  @Test("A notice that changed the purpose ends what was agreed to before; other words do not.")
  func newNotice() {
    #expect(NoticeBook.change(of: .referral, since: "2025-1")?.version == "2026-1")
    #expect(NoticeBook.outdated(for: .referral) == ["2025-1"])
    #expect(NoticeBook.change(of: .screening, since: "2025-1") == nil)
    #expect(NoticeBook.outdated(for: .screening).isEmpty)
    let old = ConsentTerms(
      purpose: .referral,
      recipient: "县医院",
      givenOn: today,
      notice: "2025-1"
    )
    #expect(old.state(on: today) == .newNotice)
    #expect(!old.covers(.referral, recipient: "县医院", on: today))
    let same = ConsentTerms(purpose: .screening, givenOn: today, notice: "2025-1")
    #expect(same.covers(.screening, on: today))
  }

  @Test("A guardian's consent stands until the day on which the child is fourteen.")
  func fourteen() {
    let consent = ConsentTerms(purpose: .care, givenOn: day(2025, 1, 1), givenBy: .guardian)
    #expect(consent.covers(.care, of: day(2012, 11, 26), on: today))
    #expect(!consent.covers(.care, of: day(2012, 11, 25), on: today))
    #expect(consent.state(of: day(2012, 11, 25), on: today) == .ownWordNeeded)
    #expect(consent.state(of: day(2012, 11, 25), on: day(2026, 11, 24)) == .inForce)
  }

  @Test("Withdrawn and ended are told before anything else, and the last day still counts.")
  func states() {
    let ending = ConsentTerms(purpose: .care, givenOn: today, expiresOn: today)
    #expect(ending.state(on: today) == .inForce)
    #expect(ending.state(on: day(2026, 11, 26)) == .ended)
    let withdrawn = ConsentTerms(
      purpose: .care,
      givenOn: day(2020, 1, 1),
      expiresOn: day(2021, 1, 1),
      withdrawnOn: today
    )
    #expect(withdrawn.state(on: today) == .withdrawn)
    let sight = ConsentTerms(purpose: .care, givenOn: today, isForGuardian: true)
    #expect(sight.state(on: today) == .inForce && !sight.covers(.care, on: today))
  }

  @Test(
    "Each kind of read has its purposes, and any other is refused.",
    arguments: ReadKind.allCases
  )
  func purposes(_ kind: ReadKind) {
    for purpose in Purpose.allCases {
      if kind.purposes.contains(purpose) {
        #expect(throws: Never.self) { try kind.check(purpose) }
      } else {
        #expect(throws: RuleViolation.self) { try kind.check(purpose) }
      }
    }
    #expect(!kind.purposes.contains(.statistics) && !kind.purposes.contains(.unspecified))
  }

  @Test("A report's kind decides what it may be read for.")
  func reports() {
    #expect(ReadKind(.birthDefect).purposes == [.defectReporting])
    #expect(ReadKind(.childAssessment).purposes == [.dossier])
    #expect(ReadKind(.defectScreening).purposes == [.screening, .defectReporting])
    #expect(ReadKind(.commonDiseaseCase).purposes == [.screening, .care])
    #expect(ReadKind(.unspecified).purposes.isEmpty)
  }

  @Test("A guardian sees a child's consultations, and from fourteen on only if she is let.")
  func sight() {
    #expect(GuardianSight.isAllowed(birth: day(2012, 11, 26), on: today, lets: false))
    #expect(!GuardianSight.isAllowed(birth: day(2012, 11, 25), on: today, lets: false))
    #expect(GuardianSight.isAllowed(birth: day(2012, 11, 25), on: today, lets: true))
  }

  @Test("Every standing is a sentence in both languages, and none threatens a service.")
  func words() {
    for purpose in Purpose.allCases {
      for state in ConsentState.allCases {
        let zh = ConsentWords.sentence(purpose, state, in: .chinese)
        let en = ConsentWords.sentence(purpose, state, in: .english)
        #expect(zh.hasSuffix("。") && en.hasSuffix(".") && zh != en)
      }
      #expect(ConsentWords.sentence(purpose, .withdrawn, in: .chinese).contains("服务照常"))
      #expect(ConsentWords.sentence(purpose, .notGiven, in: .english).contains("services go on"))
    }
  }
}
