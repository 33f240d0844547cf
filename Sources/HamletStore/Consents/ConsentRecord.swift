package import HamletDomain

/// What a person agreed to.
package struct ConsentRecord: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  package var purpose: Purpose
  package var givenBy: ConsentGiver
  package var method: ConsentMethod
  package var notice: String
  package var givenAt: Int64
  package var expiresOn: CivilDate?
  /// 0: not withdrawn.
  package var withdrawnAt: Int64
  package var recipient: String
  /// The guardian who gave it, or whom a person of 14 lets see her consultations.
  package var guardianID = RecordID.none
  /// Who heard a spoken one.
  package var witness = ""
  /// Who wrote it down; set by the store.
  package var recordedBy = ""
  /// Who wrote the withdrawal down; set by the store.
  package var withdrawnBy = ""

  package init(
    id: RecordID,
    personID: RecordID,
    purpose: Purpose,
    givenBy: ConsentGiver,
    method: ConsentMethod,
    notice: String,
    givenAt: Int64,
    expiresOn: CivilDate? = nil,
    withdrawnAt: Int64 = 0,
    recipient: String = ""
  ) {
    self.id = id
    self.personID = personID
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.notice = notice
    self.givenAt = givenAt
    self.expiresOn = expiresOn
    self.withdrawnAt = withdrawnAt
    self.recipient = recipient
  }

  /// Its terms, by which the domain decides what it covers.
  package var terms: ConsentTerms {
    ConsentTerms(
      purpose: purpose,
      recipient: recipient,
      givenOn: CivilDate(unixMilliseconds: givenAt),
      expiresOn: expiresOn,
      withdrawnOn: withdrawnAt == 0 ? nil : CivilDate(unixMilliseconds: withdrawnAt),
      givenBy: givenBy,
      notice: notice,
      isForGuardian: givenBy == .`self` && !guardianID.isNone
    )
  }
}

extension BirthRecord {
  /// The first civil day that it can be; a lunar birthday that cannot be converted lies after 20 January
  /// of its year.
  package var earliestDay: CivilDate {
    if let day = partial?.earliest { return day }
    if calendar == .lunar { return CivilDate(year: year, month: 1, day: 21) ?? .earliest }
    return CivilDate(year: year, month: max(month, 1), day: max(day, 1)) ?? .earliest
  }

  /// The last civil day that it can be: who may be younger counts as younger.
  ///
  /// A lunar birthday that cannot be converted lies before 20 February of the next solar year.
  package var latestDay: CivilDate {
    if let day = partial?.latest { return day }
    if calendar == .lunar { return CivilDate(year: year + 1, month: 2, day: 20) ?? .latest }
    let month = month == 0 ? 12 : month
    let last = day == 0 ? CivilDate.daysIn(month: month, year: year) : day
    return CivilDate(year: year, month: month, day: last) ?? .latest
  }
}
