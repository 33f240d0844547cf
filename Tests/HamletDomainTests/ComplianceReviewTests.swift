import HamletDomain
import Testing

@Suite("The state of a village's training")
struct ComplianceReviewTests {
  private let privacy = RecordID(high: 1, low: 1)
  private let hygiene = RecordID(high: 1, low: 2)
  private let village = Self.village(1)
  private let other = Self.village(2)

  @Test("Who holds every certificate and the hours lacks nothing; others are told what is missing.")
  func gapsOfStaff() {
    let review = ComplianceReview(
      staff: [
        member(1, "甲", in: village, [privacy: valid, hygiene: valid], minutes: 240),
        member(2, "乙", in: village, [privacy: ended], minutes: 179),
        member(3, "丙", in: other, role: .clerk, [:], minutes: 0),
      ],
      requirements: [asked(perVillage: 0)],
      villages: [village, other],
      on: today
    )
    #expect(review.trained == Ratio(1, of: 2))
    #expect(review.findings.map(\.kind) == [.courseMissing, .certificateExpired, .hoursMissing])
    #expect(review.findings.allSatisfy { $0.staffID == RecordID(high: 9, low: 2) })
    #expect(review.findings.map(\.courseID) == [hygiene, privacy, .none])
    #expect(review.findings.map(\.missing) == [0, 0, 2])
    #expect(review.findings[1].since == today.adding(days: -1))
    #expect(review.villagesShort == 0)
  }

  @Test("A village without enough trained staff is short by as many, also when nobody works there.")
  func gapsOfVillages() {
    let review = ComplianceReview(
      staff: [
        member(1, "甲", in: village, [privacy: valid, hygiene: valid], minutes: 240),
        member(2, "乙", in: village, [:], minutes: 240),
      ],
      requirements: [asked(perVillage: 2)],
      villages: [village, other],
      on: today
    )
    let short = review.findings.filter { $0.kind == .staffMissing }
    #expect(short.map(\.division) == [village, other])
    #expect(short.map(\.missing) == [1, 2])
    #expect(review.villagesShort == 2)
    #expect(Set(review.findings.map(\.key)).count == review.findings.count)
  }

  @Test("Where no rule asks for anything, nobody is counted.")
  func nothingAsked() {
    let staff = [member(1, "甲", in: village, [:], minutes: 0)]
    let review = ComplianceReview(staff: staff, requirements: [], villages: [village], on: today)
    #expect(review.findings.isEmpty && review.trained == Ratio(0, of: 0))
  }

  @Test("A session ends after it begins, and is not shorter than its course.")
  func sessionTimes() throws {
    let start = today.startUnixMilliseconds()
    let hour: Int64 = 3_600_000
    let session = try SessionTimes.planned(
      startsAt: start,
      endsAt: start + 4 * hour,
      courseHours: 4
    )
    #expect(session.minutes == 240 && session.taughtMinutes(courseHours: 2) == 240)
    for (end, hours) in [(start, 0), (start - 1, 0), (start + 4 * hour - 1, 4), (.max, 1)] {
      #expect(throws: RuleViolation.self, "\(end) \(hours)") {
        try SessionTimes.planned(startsAt: start, endsAt: end, courseHours: hours)
      }
    }
    let short = try #require(throws: RuleViolation.self) {
      try SessionTimes.planned(startsAt: start, endsAt: start + hour, courseHours: 16)
    }
    #expect(short.english.contains("16 hours") && short.chinese.contains("16 学时"))
    let days = try SessionTimes.planned(startsAt: start, endsAt: start + 56 * hour, courseHours: 16)
    #expect(days.taughtMinutes(courseHours: 16) == 960)
  }

  private var valid: CertificateTerms {
    CertificateTerms(issuedOn: today.adding(days: -30), expiresOn: today)
  }
  private var ended: CertificateTerms {
    CertificateTerms(issuedOn: today.adding(days: -700), expiresOn: today.adding(days: -1))
  }

  private static func village(_ number: Int) -> DivisionPrefix {
    (try? DivisionPrefix("99010100100\(number)")) ?? .all
  }

  private func asked(perVillage: Int) -> TrainingRequirement {
    TrainingRequirement(
      role: .villageWorker,
      courses: [privacy, hygiene],
      minutesPerYear: 240,
      trainedPerVillage: perVillage
    )
  }

  private func member(
    _ number: UInt64,
    _ name: String,
    in division: DivisionPrefix,
    role: Role = .villageWorker,
    _ certificates: [RecordID: CertificateTerms],
    minutes: Int
  ) -> StaffTraining {
    StaffTraining(
      id: RecordID(high: 9, low: number),
      name: name,
      role: role,
      division: division,
      certificates: certificates.mapValues { [$0] },
      minutesThisYear: minutes
    )
  }
}
