import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The tables of a person's entry beside her row; the first column of each row of `entry`.
  private enum EntryPart: Int {
    case document = 1
    case phone, residence, fact, guardian, merged, household, birth
  }

  /// All of a person's entry beside her row, in one statement.
  ///
  /// A statement a table costs about as much as the rows it finds: nine of them were the larger half
  /// of a read. Every part has nine columns behind its number and her id as `?1`.
  static let entry = [
    part(.document, "kind, number, position", "person_documents WHERE person_id = ?1"),
    part(
      .phone,
      "number, ok_to_call, ok_to_say_who, position",
      "person_phones WHERE person_id = ?1"
    ),
    part(
      .residence,
      """
      division, address, kind, valid_from, valid_to, expected_end, dwelling, registered_division,
      position
      """,
      "residences WHERE person_id = ?1"
    ),
    part(.fact, "fact, state, value", "person_facts WHERE person_id = ?1"),
    part(.guardian, "guardian_id, position", "person_guardians WHERE person_id = ?1"),
    part(.merged, "loser_id", "person_aliases WHERE winner_id = ?1"),
    part(
      .household,
      "household_id",
      "household_members WHERE person_id = ?1 AND valid_to = ''"
    ),
    part(.birth, "mother_id, birth_order", "person_births WHERE person_id = ?1"),
  ].joined(separator: " UNION ALL ")

  private static func part(_ part: EntryPart, _ columns: String, _ rows: String) -> String {
    let missing = 9 - columns.split(separator: ",").count
    return "SELECT \(part.rawValue), \(columns)" + String(repeating: ", NULL", count: missing)
      + " FROM \(rows)"
  }

  /// What is numbered while it is read: the rows come in no promised order.
  private struct Numbered<Item> {
    /// In the order of their numbers.
    private(set) var items: [Item] = []
    /// Of the first alone, while there is no other; most people have one of each.
    private var first = 0
    private var positions: [Int] = []

    mutating func add(_ item: Item, _ position: Int) {
      guard !items.isEmpty else {
        items.append(item)
        first = position
        return
      }
      if positions.isEmpty { positions.append(first) }
      let place = positions.firstIndex { $0 > position } ?? positions.endIndex
      items.insert(item, at: place)
      positions.insert(position, at: place)
    }
  }

  /// The person with everything of her entry; throws as `personRow`.
  ///
  /// The row comes first and alone: who is hidden must take no longer than who is not there.
  package func person(_ id: RecordID, within scope: DivisionPrefix) throws -> PersonRecord {
    let (row, note) = try openedRow(id, scope, .service)
    var person = PersonRecord(row: row, residences: [])
    var documents = Numbered<DocumentRecord>()
    var phones = Numbered<PhoneRecord>()
    var residences = Numbered<ResidenceRecord>()
    var guardians = Numbered<RecordID>()
    person.note = try vault.open(note, .note, row: id)
    try each(.personEntry, of: id) { columns in
      switch EntryPart(rawValue: columns.int(0)) {
      case .document: documents.add(try document(columns, from: 1, of: id), columns.int(3))
      case .phone: phones.add(try phone(columns, from: 1, of: id), columns.int(4))
      case .residence:
        // The newest first.
        residences.add(try residence(columns, from: 1, of: id), -columns.int(9))
      case .fact: try add(columns, from: 1, of: id, to: &person.facts)
      case .guardian: guardians.add(columns.id(1), columns.int(2))
      case .merged: person.mergedIDs.append(columns.id(1))
      case .household: person.householdID = columns.id(1)
      case .birth:
        person.motherID = columns.id(1)
        person.birthOrder = columns.int(2)
      case nil: break
      }
    }
    person.documents = documents.items
    person.phones = phones.items
    person.residences = residences.items
    person.guardianIDs = guardians.items
    person.mergedIDs.sort()
    return person
  }

  func document(_ row: ColumnReader, from first: Int32, of id: RecordID) throws -> DocumentRecord {
    DocumentRecord(
      kind: row.code(first, .unspecified),
      number: try vault.open(row.bytes(first + 1), .documentNumber, row: id)
    )
  }

  func phone(_ row: ColumnReader, from first: Int32, of id: RecordID) throws -> PhoneRecord {
    PhoneRecord(
      number: try vault.open(row.bytes(first), .phoneNumber, row: id),
      okToCall: row.int(first + 1) != 0,
      okToSayWho: row.int(first + 2) != 0
    )
  }

  func residence(
    _ row: ColumnReader,
    from first: Int32,
    of id: RecordID
  ) throws -> ResidenceRecord {
    ResidenceRecord(
      division: try DivisionCode(row.text(first)),
      address: try vault.open(row.bytes(first + 1), .address, row: id),
      kind: row.code(first + 2, .unspecified),
      validFrom: try CivilDate(row.text(first + 3)),
      validTo: row.date(first + 4),
      expectedEnd: row.date(first + 5),
      dwelling: row.code(first + 6, .unspecified),
      registeredDivision: row.text(first + 7)
    )
  }
}
