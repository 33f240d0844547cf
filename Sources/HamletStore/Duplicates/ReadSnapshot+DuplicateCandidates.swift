import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// Every open record that a person with this name and birth may be on already, of the whole town:
  /// by surname and year, by birthday as it may have been told, by phone, by mother.
  ///
  /// A surname and a year gather many, and so does a birthday, in a town of a million some hundreds:
  /// `isAlike` drops most of them by birth, sex and name as they stand in the block, before the record
  /// is read.
  package func duplicateCandidates(
    name: NameKeys,
    birth: PartialDay,
    phones: [String],
    mother: RecordID,
    isAlike: (_ id: RecordID, _ look: DuplicateScore.Look) -> Bool
  ) throws -> [PersonRow] {
    let sharers = try sharers(of: phones)
    // These may be in no block.
    var found = try sharers.union(children(of: mother))
    for block in PersonKeys.sought(name, birth) {
      // A statement for each: a list of them SQLite sorts into a table of its own every time.
      try each(Self.inBlock, [block]) { row in
        let id = row.id(0)
        let look = DuplicateScore.Look(
          birth: Self.birth(row, from: 3).partial,
          sex: row.code(2, .unspecified),
          sharesPhone: sharers.contains(id)
        ) { NameKeys(row.text(1)) }
        if isAlike(id, look) { found.insert(id) }
      }
    }
    return try compared(found, sharers, isAlike)
  }

  private static let inBlock = """
    SELECT person_id, name, sex, birth_year, birth_month, birth_day, birth_precision,
      birth_calendar FROM person_blocks WHERE block = ?
    """

  /// The same of these records alone.
  package func duplicateCandidates(
    among ids: Set<RecordID>,
    phones: [String],
    isAlike: (_ id: RecordID, _ look: DuplicateScore.Look) -> Bool
  ) throws -> [PersonRow] {
    guard !ids.isEmpty else { return [] }
    return try compared(ids, sharers(of: phones), isAlike)
  }

  /// Whoever may be in one of these blocks and was registered or changed after a commit; nil where that
  /// is not known, as in a reader.
  package func changed(since commit: UInt64, in blocks: [Int]) -> Set<RecordID>? {
    changes?.since(commit, in: blocks)
  }

  private static let candidate = """
    SELECT \(personColumns) FROM persons p
    WHERE p.id = ? AND \(isOpen("p.id")) AND p.status NOT IN (
      \(PersonStatus.merged.rawValue), \(PersonStatus.erased.rawValue))
    """

  private func compared(
    _ ids: Set<RecordID>,
    _ sharers: Set<RecordID>,
    _ isAlike: (_ id: RecordID, _ look: DuplicateScore.Look) -> Bool
  ) throws -> [PersonRow] {
    try ids.compactMap { id in
      try scan(Self.candidate, [id.stored]) { row in
        let look = DuplicateScore.Look(
          birth: Self.birth(row).partial,
          sex: row.code(3, .unspecified),
          sharesPhone: sharers.contains(id)
        ) { NameKeys(row.text(2)) }
        return isAlike(id, look) ? try Self.personRow(row) : nil
      }.first ?? nil
    }
  }

  /// Who has one of these phones.
  private func sharers(of phones: [String]) throws -> Set<RecordID> {
    var found = Set<RecordID>()
    for phone in phones {
      for lookup in vault.indexes(phone, .phone).values {
        found.formUnion(
          try scan("SELECT person_id FROM person_phones WHERE lookup = ?", [lookup]) { $0.id(0) }
        )
      }
    }
    return found
  }

  /// The records that name someone as mother; none for none.
  package func children(of mother: RecordID) throws -> Set<RecordID> {
    guard !mother.isNone else { return [] }
    return Set(
      try scan("SELECT person_id FROM person_births WHERE mother_id = ?", [mother.stored]) {
        $0.id(0)
      }
    )
  }

  /// The mother on the register and the order among children of one birth.
  package func familyBirth(of id: RecordID) throws -> (mother: RecordID, order: Int) {
    try scan(
      "SELECT mother_id, birth_order FROM person_births WHERE person_id = ?",
      [id.stored]
    ) { ($0.id(0), $0.int(1)) }.first ?? (.none, 0)
  }

  /// What a record on the register is compared by.
  package func traits(of row: PersonRow) throws -> PersonTraits {
    let birth = try familyBirth(of: row.id)
    return PersonTraits(
      name: row.name,
      birth: row.birth.partial,
      sex: row.sex,
      phones: Set(try phones(of: row.id).map(\.number)),
      address: try residences(of: row.id)
        .first { $0.validTo == nil && $0.kind != .temporaryCare }?.address ?? "",
      household: try householdID(of: row.id),
      relatives: try relatives(of: row.id, guardian: row.guardianID, mother: birth.mother),
      documents: Set(
        try documents(of: row.id).filter { $0.kind == .residentId }.map(\.number)
      ),
      mother: birth.mother,
      birthOrder: birth.order
    )
  }

  /// The names of mother, guardian and spouse, and of a child's parents in the household.
  package func relatives(
    of id: RecordID,
    guardian: RecordID,
    mother: RecordID
  ) throws -> Set<String> {
    var names = Set(
      try scan(
        """
        SELECT p.name FROM household_members m
        JOIN household_members o ON o.household_id = m.household_id AND o.valid_to = ''
          AND o.person_id <> m.person_id
        JOIN persons p ON p.id = o.person_id
        WHERE m.person_id = ? AND m.valid_to = '' AND m.relation IN (1, 2, 3, 4)
          AND o.relation IN (1, 2) AND m.relation <> o.relation
        """,
        [id.stored]
      ) { $0.text(0) }
    )
    for relative in [guardian, mother] where !relative.isNone {
      names.formUnion(
        try scan("SELECT name FROM persons WHERE id = ?", [relative.stored]) { $0.text(0) }
      )
    }
    return names
  }
}
