import Foundation
import HamletDomain

/// Two records before and the winner after their merge, as the log keeps them sealed.
struct MergeSnapshot: Codable {
  var winner: StoredPerson
  var loser: StoredPerson
  var merged: StoredPerson
}

/// The facts of a person that a merge chooses among.
struct StoredPerson: Codable, Equatable {
  struct Document: Codable, Equatable {
    var kind: UInt32
    var number: String
  }

  struct Phone: Codable, Equatable {
    var number: String
    var okToCall: Bool
    var okToSayWho: Bool
  }

  struct Residence: Codable, Equatable {
    var division: String
    var address: String
    var kind: UInt32
    var from: String
    var to: String
    var expectedEnd: String
    var dwelling: UInt32
    var registeredDivision: String
  }

  var name: String
  var sex: UInt32
  var birth: [Int]
  var birthPrecision: UInt32
  var birthCalendar: UInt32
  var status: UInt32
  var note: String
  var documents: [Document]
  var phones: [Phone]
  var phonesState: UInt32
  var documentsState: UInt32
  var division: String
  /// Newest first.
  var residences: [Residence]

  init(_ person: PersonRecord) {
    let birth = person.row.birth
    name = person.row.name
    sex = person.row.sex.rawValue
    self.birth = [birth.year, birth.month, birth.day]
    birthPrecision = birth.precision.rawValue
    birthCalendar = birth.storedCalendar
    status = person.row.status.rawValue
    note = person.note
    documents = person.documents.map { Document(kind: $0.kind.rawValue, number: $0.number) }
    phones = person.phones.map {
      Phone(number: $0.number, okToCall: $0.okToCall, okToSayWho: $0.okToSayWho)
    }
    phonesState = person.facts.phones.rawValue
    documentsState = person.facts.documents.rawValue
    division = person.row.division.text
    residences = person.residences.map(Residence.init)
  }

  var birthRecord: BirthRecord {
    BirthRecord(
      year: birth.first ?? 0,
      month: birth.count > 1 ? birth[1] : 0,
      isLeapMonth: birthCalendar == BirthRecord.leapCalendar,
      day: birth.count > 2 ? birth[2] : 0,
      precision: DatePrecision(rawValue: birthPrecision) ?? .unspecified,
      calendar: HamletDomain.Calendar(rawValue: birthCalendar) ?? .lunar
    )
  }

  func residenceRecords() throws -> [ResidenceRecord] {
    try residences.map { residence in
      ResidenceRecord(
        division: try DivisionCode(residence.division),
        address: residence.address,
        kind: ResidenceKind(rawValue: residence.kind) ?? .unspecified,
        validFrom: try CivilDate(residence.from),
        validTo: residence.to.isEmpty ? nil : try CivilDate(residence.to),
        expectedEnd: residence.expectedEnd.isEmpty ? nil : try CivilDate(residence.expectedEnd),
        dwelling: DwellingKind(rawValue: residence.dwelling) ?? .unspecified,
        registeredDivision: residence.registeredDivision
      )
    }
  }

  var documentRecords: [DocumentRecord] {
    documents.map {
      DocumentRecord(kind: DocumentKind(rawValue: $0.kind) ?? .unspecified, number: $0.number)
    }
  }

  var phoneRecords: [PhoneRecord] {
    phones.map {
      PhoneRecord(number: $0.number, okToCall: $0.okToCall, okToSayWho: $0.okToSayWho)
    }
  }
}

extension StoredPerson.Residence {
  init(_ record: ResidenceRecord) {
    division = record.division.text
    address = record.address
    kind = record.kind.rawValue
    from = record.validFrom.description
    to = record.validTo?.description ?? ""
    expectedEnd = record.expectedEnd?.description ?? ""
    dwelling = record.dwelling.rawValue
    registeredDivision = record.registeredDivision
  }
}
