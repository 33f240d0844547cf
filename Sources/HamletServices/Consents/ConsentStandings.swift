internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// How a person's consents stand on a day.
struct ConsentStandings {
  let consents: [ConsentRecord]
  let birth: CivilDate
  let day: CivilDate

  /// A purpose stands by the consent in force, else by the newest; those that only let a guardian
  /// see something say nothing about it.
  func state(of purpose: Purpose, recipient: String = "") -> ConsentState {
    let hers = consents.map(\.terms).filter {
      $0.purpose == purpose && !$0.isForGuardian && (recipient.isEmpty || $0.recipient == recipient)
    }
    let states = hers.map { $0.state(of: birth, on: day) }
    return states.contains(.inForce) ? .inForce : states.first ?? .notGiven
  }

  /// Every purpose in words for her.
  func messages(in language: NoticeLanguage) -> [ConsentStanding] {
    Purpose.allCases.filter { $0 != .unspecified }.map { purpose in
      let state = state(of: purpose)
      return ConsentStanding(
        purpose: purpose,
        state: state,
        inWords: ConsentWords.sentence(purpose, state, in: language)
      )
    }
  }

  /// One consent as it is shown.
  func message(_ consent: ConsentRecord) -> Consent {
    Consent(
      id: consent.id,
      purpose: consent.purpose,
      givenBy: consent.givenBy,
      method: consent.method,
      noticeVersion: consent.notice,
      givenAtUnixMs: consent.givenAt,
      expiresOn: consent.expiresOn?.description ?? "",
      withdrawnAtUnixMs: consent.withdrawnAt,
      recipient: consent.recipient,
      witness: consent.witness,
      guardianId: consent.guardianID,
      state: consent.terms.state(of: birth, on: day),
      recordedBy: consent.recordedBy,
      withdrawnBy: consent.withdrawnBy
    )
  }

  /// The last day of a consent in force, or nil where only a withdrawal ends it.
  func lastDay(of consent: ConsentRecord) -> CivilDate? {
    guard consent.givenBy == .guardian else { return consent.expiresOn }
    let grown = birth.adding(years: ConsentTerms.ownConsentAge).adding(days: -1)
    return min(consent.expiresOn ?? grown, grown)
  }
}
