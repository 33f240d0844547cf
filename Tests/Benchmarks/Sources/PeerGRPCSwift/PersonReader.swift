import Foundation
import GRDB

/// Reads a person as the message that goes out.
enum PersonReader {
  static func person(_ db: Database, _ id: Data) throws -> Hamlet_Peer_Person? {
    guard var person = try head(db, id) else { return nil }
    person.documents = try documents(db, id)
    person.phones = try phones(db, id)
    if let home = try home(db, id) { person.residence = home }
    person.guardianIds = try rows(
      db,
      "SELECT guardian_id FROM person_guardians WHERE person_id = ? ORDER BY position",
      id
    ).map { $0[0] }
    let facts = try rows(db, "SELECT fact FROM person_facts WHERE person_id = ?", id)
      .map { $0[0] as UInt32 }
    noteMissing(&person, Set(facts))
    return person
  }

  private static func rows(_ db: Database, _ sql: String, _ id: Data) throws -> [Row] {
    try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [id])
  }

  private static func head(_ db: Database, _ id: Data) throws -> Hamlet_Peer_Person? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.record_no, p.name, p.sex, p.birth_year, p.birth_month, p.birth_day,
          p.birth_precision, p.birth_calendar, p.status, p.confirmed_on, p.version, p.note,
          b.mother_id, b.birth_order, m.household_id FROM persons p
        LEFT JOIN person_births b ON b.person_id = p.id
        LEFT JOIN household_members m ON m.person_id = p.id AND m.valid_to = ''
        WHERE p.id = ?
        """
    )
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return Hamlet_Peer_Person.with {
      $0.id = id
      $0.recordNo = row[0]
      $0.name = row[1]
      $0.sex = row[2]
      $0.birth.year = row[3]
      $0.birth.month = row[4]
      $0.birth.day = row[5]
      $0.birth.precision = row[6]
      $0.birth.calendar = row[7]
      $0.status = row[8]
      $0.lastConfirmedOn = row[9]
      $0.version = row[10]
      $0.note = text(row[11] as Data?)
      $0.motherID = (row[12] as Data?) ?? Data()
      $0.birthOrder = (row[13] as UInt32?) ?? 0
      $0.householdID = (row[14] as Data?) ?? Data()
    }
  }

  private static func documents(
    _ db: Database,
    _ id: Data
  ) throws -> [Hamlet_Peer_IdentityDocument] {
    try rows(
      db,
      "SELECT kind, number FROM person_documents WHERE person_id = ? ORDER BY position",
      id
    ).map { row in
      Hamlet_Peer_IdentityDocument.with {
        $0.kind = row[0]
        $0.number = masked(text(row[1] as Data?))
      }
    }
  }

  private static func phones(_ db: Database, _ id: Data) throws -> [Hamlet_Peer_Phone] {
    try rows(
      db,
      """
      SELECT number, ok_to_call, ok_to_say_who FROM person_phones WHERE person_id = ?
      ORDER BY position
      """,
      id
    ).map { row in
      Hamlet_Peer_Phone.with {
        $0.number = masked(text(row[0] as Data?))
        $0.okToCall = row[1]
        $0.okToSayWho = row[2]
      }
    }
  }

  private static func home(_ db: Database, _ id: Data) throws -> Hamlet_Peer_Residence? {
    try rows(
      db,
      """
      SELECT division, address, kind, valid_from, valid_to, expected_end, dwelling,
        registered_division FROM residences WHERE person_id = ? AND valid_to = '' AND kind <> 4
      """,
      id
    ).first.map { row in
      Hamlet_Peer_Residence.with {
        $0.division = row[0]
        $0.address = text(row[1] as Data?)
        $0.kind = row[2]
        $0.validFrom = row[3]
        $0.validTo = row[4]
        $0.expectedEnd = row[5]
        $0.dwelling = row[6]
        $0.registeredDivision = row[7]
      }
    }
  }

  private static func text(_ bytes: Data?) -> String {
    bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func masked(_ number: String) -> String {
    guard number.count > 7 else { return number }
    return number.prefix(3) + String(repeating: "*", count: number.count - 7) + number.suffix(4)
  }

  /// What is asked of a person and not answered, by the numbers of Hamlet's RegisterFact.
  private static func noteMissing(_ person: inout Hamlet_Peer_Person, _ facts: Set<UInt32>) {
    let asked = 11
    var missing: [UInt32] = []
    if person.documents.isEmpty { missing.append(3) }
    if person.phones.isEmpty { missing.append(4) }
    if person.residence.address.isEmpty { missing.append(5) }
    if person.householdID.isEmpty { missing.append(6) }
    missing += (8...11).filter { !facts.contains($0) }
    if person.lastConfirmedOn.isEmpty { missing.append(12) }
    person.missing = missing
    person.completenessPerMille = UInt32((asked - missing.count) * 1000 / asked)
  }
}
