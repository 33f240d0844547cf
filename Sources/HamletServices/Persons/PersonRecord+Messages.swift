internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension BirthRecord {
  /// Reads a birthday; a precision not said follows from the parts, a calendar not said is solar.
  init(_ message: PartialDate, today: CivilDate) throws(RuleViolation) {
    var precision = message.precision
    if precision == .unspecified {
      precision = message.day != 0 ? .day : message.month != 0 ? .month : .year
    }
    let calendar: HamletDomain.Calendar =
      message.calendar == .unspecified ? .solar : message.calendar
    let day = try PartialDay(
      year: Int(message.year),
      month: Int(message.month),
      isLeapMonth: message.leapMonth,
      day: Int(message.day),
      precision: precision,
      calendar: calendar
    )
    try day.checkNotAfter(today)
    self.init(
      year: day.year,
      month: day.month,
      isLeapMonth: day.isLeapMonth,
      day: day.day,
      precision: precision,
      calendar: calendar
    )
  }

  var message: PartialDate {
    PartialDate(
      year: UInt32(clamping: year),
      month: UInt32(clamping: month),
      day: UInt32(clamping: day),
      precision: precision,
      calendar: calendar,
      leapMonth: isLeapMonth
    )
  }
}

extension PersonRow {
  /// The person as lists show her.
  func summary(phone: String = "") -> PersonSummary {
    PersonSummary(
      id: id,
      recordNo: recordNumber,
      name: name,
      sex: sex,
      birth: birth.message,
      division: division.text,
      phone: phone,
      status: status
    )
  }
}

extension ResidenceRecord {
  var message: Residence {
    Residence(
      division: division.text,
      address: address,
      kind: kind,
      validFrom: validFrom.description,
      validTo: validTo?.description ?? "",
      expectedEnd: expectedEnd?.description ?? "",
      dwelling: dwelling,
      registeredDivision: registeredDivision
    )
  }
}

extension PersonRecord {
  /// The person as a view shows her on a day.
  func message(view: PersonView, on today: CivilDate) -> Person {
    let phonesInFull = view == .care || view == .full
    let review = review(on: today)
    var person = Person(
      id: row.id,
      recordNo: row.recordNumber,
      name: row.name,
      sex: row.sex,
      birth: row.birth.message,
      documents: documents.map {
        IdentityDocument(
          kind: $0.kind,
          number: view == .full ? $0.number : Masking.document($0.number)
        )
      },
      phones: phones.map {
        Phone(
          number: phonesInFull ? $0.number : Masking.phone($0.number),
          okToCall: $0.okToCall,
          okToSayWho: $0.okToSayWho
        )
      },
      residence: (home ?? lastHome)?.message,
      status: row.status,
      householdId: householdID,
      completenessPerMille: UInt32(clamping: review.completenessPerMille),
      lastConfirmedOn: row.confirmedOn?.description ?? "",
      version: row.version,
      note: phonesInFull ? note : "",
      formerResidences: phonesInFull
        ? residences.filter { $0.validTo != nil }.map(\.message) : [],
      guardianIds: guardianIDs,
      noGuardianReason: facts.noGuardianReason,
      missing: review.missing,
      motherId: motherID,
      birthOrder: UInt32(clamping: birthOrder)
    )
    if phonesInFull { showFacts(&person) }
    return person
  }

  private func showFacts(_ person: inout Person) {
    person.ethnicity = facts.ethnicity.map { EthnicityFact(state: $0.state, value: $0.value) }
    person.education = facts.education.map { EducationFact(state: $0.state, value: $0.value) }
    person.occupation = facts.occupation.map { OccupationFact(state: $0.state, value: $0.value) }
    person.maritalStatus = facts.maritalStatus.map {
      MaritalStatusFact(state: $0.state, value: $0.value)
    }
    person.phonesState = facts.phones
    person.documentsState = facts.documents
  }

  /// What the register asks of her and what of it is answered.
  func review(on today: CivilDate) -> RegisterReview {
    var known = RegisterReview.Known(sex: row.sex, birth: row.birth.partial)
    known.documents = documents.count
    known.phones = phones.count
    known.guardians = guardianIDs.count
    known.hasAddress = home.map { !$0.address.isEmpty } ?? false
    known.hasHousehold = !householdID.isNone
    return RegisterReview(known, facts, on: today)
  }
}
