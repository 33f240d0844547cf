import HamletDomain
import Testing

@Suite("The standing of mandatory privacy training")
struct PrivacyStandingTests {
  private let course = RecordID(high: 1, low: 1)
  private let start = day(2026, 1, 1)

  private func standing(
    _ certificates: [CertificateTerms],
    startsOn: CivilDate? = nil,
    on day: CivilDate
  ) -> PrivacyStanding {
    PrivacyStanding(
      courses: [course],
      certificates: certificates.isEmpty ? [:] : [course: certificates],
      startsOn: startsOn ?? start,
      on: day
    )
  }

  @Test("The notice begins on the day after the last, and suspends from the fifteenth on.")
  func expired() {
    let held = [CertificateTerms(issuedOn: start, expiresOn: day(2026, 6, 30))]
    #expect(standing(held, on: day(2026, 6, 30)).notices.isEmpty)
    let first = standing(held, on: day(2026, 7, 1))
    #expect(first.notices.map(\.endedOn) == [day(2026, 6, 30)])
    #expect(first.notices.map(\.suspendsOn) == [day(2026, 7, 15)] && first.suspension == nil)
    #expect(standing(held, on: day(2026, 7, 14)).suspension == nil)
    #expect(standing(held, on: day(2026, 7, 15)).suspension?.courseID == course)
  }

  @Test("One certificate that counts is enough, and of those that ended the last is told.")
  func severalCertificates() {
    let old = CertificateTerms(issuedOn: start, expiresOn: day(2026, 2, 1))
    let late = CertificateTerms(issuedOn: start, expiresOn: day(2026, 6, 30))
    #expect(standing([old, late], on: day(2026, 5, 1)).notices.isEmpty)
    let ended = standing([old, late], on: day(2026, 8, 1))
    #expect(ended.notices.map(\.endedOn) == [day(2026, 6, 30)])
    let endless = CertificateTerms(issuedOn: start, expiresOn: nil)
    #expect(standing([old, endless], on: .latest).notices.isEmpty)
  }

  @Test("A revoked certificate ended the day before, whatever its own end.")
  func revoked() {
    let terms = CertificateTerms(
      issuedOn: start,
      expiresOn: nil,
      revokedOn: day(2026, 3, 10)
    )
    #expect(standing([terms], on: day(2026, 3, 9)).notices.isEmpty)
    let first = standing([terms], on: day(2026, 3, 10))
    #expect(first.notices.map(\.endedOn) == [day(2026, 3, 9)])
    #expect(first.notices.map(\.suspendsOn) == [day(2026, 3, 24)])
  }

  @Test(
    "New staff have fourteen days from their start, and a certificate never had closes nothing."
  )
  func newStaff() {
    #expect(standing([], on: .latest).notices.isEmpty)
    let held = [CertificateTerms(issuedOn: start, expiresOn: day(2026, 2, 1))]
    let began = day(2026, 7, 1)
    #expect(standing(held, startsOn: began, on: day(2026, 7, 14)).suspension == nil)
    #expect(standing(held, startsOn: began, on: day(2026, 7, 15)).suspension != nil)
  }
}
