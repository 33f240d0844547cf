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
      expectedEnd: expectedEnd?.description ?? ""
    )
  }
}

extension PersonRecord {
  /// The person as a view shows her.
  func message(view: PersonView) -> Person {
    let phonesInFull = view == .care || view == .full
    return Person(
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
      residence: (home ?? residences.first)?.message,
      status: row.status,
      householdId: householdID,
      completenessPerMille: completeness,
      lastConfirmedOn: row.confirmedOn?.description ?? "",
      version: row.version,
      note: phonesInFull ? note : "",
      formerResidences: phonesInFull
        ? residences.filter { $0.validTo != nil }.map(\.message) : [],
      motherId: motherID,
      birthOrder: UInt32(clamping: birthOrder)
    )
  }

  /// Known facts per mille of those that are asked of everybody.
  private var completeness: UInt32 {
    let facts = [
      !row.name.isEmpty, row.sex == .male || row.sex == .female, row.birth.precision == .day,
      !documents.isEmpty, !phones.isEmpty || !row.guardianID.isNone,
      home.map { !$0.address.isEmpty } ?? false, !householdID.isNone,
    ]
    return UInt32(facts.count(where: { $0 }) * 1000 / facts.count)
  }
}

/// What is shown where the whole is not needed.
enum Masking {
  /// As 138****8000.
  static func phone(_ number: String) -> String {
    guard number.count > 7 else { return number.isEmpty ? "" : "****" }
    return number.prefix(3) + "****" + number.suffix(4)
  }

  /// As 1101**********002X.
  static func document(_ number: String) -> String {
    guard number.count > 8 else { return number.isEmpty ? "" : "****" }
    return number.prefix(4) + String(repeating: "*", count: number.count - 8) + number.suffix(4)
  }
}
