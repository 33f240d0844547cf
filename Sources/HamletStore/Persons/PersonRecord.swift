package import HamletDomain

/// A birthday as far as it is known; unknown parts are 0.
package struct BirthRecord: Sendable, Hashable {
  package var year: Int
  package var month: Int
  /// Whether it is the lunar leap month of this number.
  package var isLeapMonth: Bool
  package var day: Int
  package var precision: DatePrecision
  package var calendar: Calendar

  package init(
    year: Int,
    month: Int = 0,
    isLeapMonth: Bool = false,
    day: Int = 0,
    precision: DatePrecision = .day,
    calendar: Calendar = .solar
  ) {
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
    self.precision = precision
    self.calendar = calendar
  }

  /// The date as the rules of the domain know it.
  package var partial: PartialDay? {
    try? PartialDay(
      year: year,
      month: month,
      isLeapMonth: isLeapMonth,
      day: day,
      precision: precision,
      calendar: calendar
    )
  }

  /// How calendar and leap month are stored in one column: a leap month is calendar 3.
  var storedCalendar: UInt32 { isLeapMonth ? Self.leapCalendar : calendar.rawValue }

  static let leapCalendar: UInt32 = 3
}

/// A document of identity, in its normalised form.
package struct DocumentRecord: Sendable, Hashable {
  package var kind: DocumentKind
  package var number: String

  package init(kind: DocumentKind, number: String) {
    self.kind = kind
    self.number = number
  }
}

/// A phone number, in its normalised form.
package struct PhoneRecord: Sendable, Hashable {
  package var number: String
  package var okToCall: Bool
  package var okToSayWho: Bool

  package init(number: String, okToCall: Bool, okToSayWho: Bool) {
    self.number = number
    self.okToCall = okToCall
    self.okToSayWho = okToSayWho
  }
}

/// Where a person lived, from and to a day.
package struct ResidenceRecord: Sendable, Hashable {
  package var division: DivisionCode
  package var address: String
  package var kind: ResidenceKind
  package var validFrom: CivilDate
  /// Nil: still there.
  package var validTo: CivilDate?
  package var expectedEnd: CivilDate?
  package var dwelling: DwellingKind
  /// Where the household is registered, as a prefix of a code; empty where it was not told.
  package var registeredDivision: String

  package init(
    division: DivisionCode,
    address: String,
    kind: ResidenceKind,
    validFrom: CivilDate,
    validTo: CivilDate? = nil,
    expectedEnd: CivilDate? = nil,
    dwelling: DwellingKind = .unspecified,
    registeredDivision: String = ""
  ) {
    self.division = division
    self.address = address
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
    self.expectedEnd = expectedEnd
    self.dwelling = dwelling
    self.registeredDivision = registeredDivision
  }

  /// The days and the place, as the rules know them.
  package var period: ResidencePeriod {
    ResidencePeriod(
      division: division,
      kind: kind,
      from: validFrom,
      to: validTo,
      expectedEnd: expectedEnd
    )
  }
}

/// A person as lists need her.
package struct PersonRow: Sendable, Hashable {
  package var id: RecordID
  package var recordNumber: String
  package var name: String
  package var sex: Sex
  package var birth: BirthRecord
  /// Where her home is now.
  package var division: DivisionCode
  package var status: PersonStatus
  package var guardianID: RecordID
  /// Nil: never since she was registered.
  package var confirmedOn: CivilDate?
  package var version: UInt64

  package init(
    id: RecordID,
    recordNumber: String = "",
    name: String,
    sex: Sex,
    birth: BirthRecord,
    division: DivisionCode,
    status: PersonStatus = .active,
    guardianID: RecordID = .none,
    confirmedOn: CivilDate? = nil,
    version: UInt64 = 1
  ) {
    self.id = id
    self.recordNumber = recordNumber
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.status = status
    self.guardianID = guardianID
    self.confirmedOn = confirmedOn
    self.version = version
  }
}

/// A person with everything that belongs to her register entry.
package struct PersonRecord: Sendable, Hashable {
  package var row: PersonRow
  package var documents: [DocumentRecord]
  package var phones: [PhoneRecord]
  package var note: String
  /// Newest first.
  package var residences: [ResidenceRecord]
  package var householdID: RecordID
  /// Her mother on the register, or none.
  package var motherID: RecordID
  /// Her place among children of one birth, or 0.
  package var birthOrder: Int
  package var facts: PersonFacts
  /// The first of them stands in the row, too.
  package var guardianIDs: [RecordID]
  /// The records that were merged into this one, in order.
  package var mergedIDs: [RecordID] = []

  package init(
    row: PersonRow,
    documents: [DocumentRecord] = [],
    phones: [PhoneRecord] = [],
    note: String = "",
    residences: [ResidenceRecord],
    householdID: RecordID = .none,
    motherID: RecordID = .none,
    birthOrder: Int = 0,
    facts: PersonFacts = PersonFacts(),
    guardianIDs: [RecordID] = []
  ) {
    self.row = row
    self.documents = documents
    self.phones = phones
    self.note = note
    self.residences = residences
    self.householdID = householdID
    self.motherID = motherID
    self.birthOrder = birthOrder
    self.facts = facts
    self.guardianIDs = guardianIDs
  }

  /// The open home residence.
  package var home: ResidenceRecord? {
    residences.first { $0.validTo == nil && $0.kind != .temporaryCare }
  }

  /// The open home residence, or the last one of somebody who left or died.
  package var lastHome: ResidenceRecord? {
    residences.filter { $0.kind != .temporaryCare }.max { $0.validFrom < $1.validFrom }
  }
}

/// A change of one fact.
package struct PersonChange: Sendable, Hashable {
  package var version: UInt64
  package var field: String
  package var oldValue: String
  package var changedBy: String
  package var changedAt: Int64
  /// Why a closed record was corrected; otherwise empty.
  package var reason: String
}
