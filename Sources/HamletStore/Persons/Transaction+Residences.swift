import Foundation
package import HamletDomain

extension Transaction {
  /// Adds a residence after those there are; the schema refuses a second open home or stay.
  package func append(_ residence: ResidenceRecord, to id: RecordID) throws {
    let position = try read.count(
      "SELECT coalesce(max(position), 0) + 1 FROM residences WHERE person_id = ?",
      [id.stored]
    )
    try insert(residence, at: position, try sealed(residence.address, .address, id), of: id)
  }

  func insert(
    _ residence: ResidenceRecord,
    at position: Int,
    _ address: Data?,
    of id: RecordID
  ) throws {
    try run(
      """
      INSERT INTO residences(person_id, position, division, address, kind, valid_from, valid_to,
        expected_end, dwelling, registered_division) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.stored, position, residence.division.text, address, residence.kind.rawValue,
        residence.validFrom.description, residence.validTo?.description ?? "",
        residence.expectedEnd?.description ?? "", residence.dwelling.rawValue,
        residence.registeredDivision,
      ]
    )
  }

  /// Ends the open home residence, and begins the next one where there is one.
  ///
  /// Without a next one the home ends on that day; before a next one it ends the day before.
  package func changeHome(of id: RecordID, to next: ResidenceRecord?, on day: CivilDate) throws {
    let before = try read.residences(of: id)
    let history = try ResidenceHistory(before.map(\.period))
    guard let next else {
      return try settle(id, before, as: try history.ending(on: day))
    }
    try settle(id, before + [next], as: try history.moving(to: next.period))
  }

  /// Begins a stay for care beside the home.
  package func beginStay(of id: RecordID, _ stay: ResidenceRecord) throws {
    let before = try read.residences(of: id)
    let history = try ResidenceHistory(before.map(\.period)).inserting(stay.period)
    try settle(id, before + [stay], as: history)
  }

  /// Writes a person's residences as a history has them; the last home says where she counts.
  ///
  /// `records` hold what the history does not know, as addresses; where two begin on one day, the
  /// later one counts.
  package func settle(
    _ id: RecordID,
    _ records: [ResidenceRecord],
    as history: ResidenceHistory
  ) throws {
    try run("DELETE FROM residences WHERE person_id = ?", [id.stored])
    for period in history.periods {
      guard
        var record = records.last(where: {
          $0.validFrom == period.from && ($0.kind == .temporaryCare) == period.isTemporaryCare
            && $0.division == period.division
        })
      else { throw StoreError(.failed("a residence without its record")) }
      record.validTo = period.to
      try append(record, to: id)
    }
    guard let home = history.periods.last(where: { !$0.isTemporaryCare }) else { return }
    try run("UPDATE persons SET division = ? WHERE id = ?", [home.division.text, id.stored])
  }

  /// Ends the stays for care whose expected end has passed; gives how many.
  package func endStays(before day: CivilDate) throws -> Int {
    try changes(
      """
      UPDATE residences SET valid_to = expected_end
      WHERE kind = 4 AND valid_to = '' AND expected_end <> '' AND expected_end < ?
      """,
      [day.description]
    )
  }

  /// Sets a person's status.
  package func setStatus(_ status: PersonStatus, of id: RecordID) throws {
    try run("UPDATE persons SET status = ? WHERE id = ?", [status.rawValue, id.stored])
  }

  /// Notes the day on which the facts were confirmed; the version stays.
  package func confirm(_ id: RecordID, on day: CivilDate) throws {
    try run("UPDATE persons SET confirmed_on = ? WHERE id = ?", [day.description, id.stored])
  }

  /// Writes what may change of a home while it lasts.
  func setFacts(ofHome home: ResidenceRecord, _ id: RecordID) throws {
    try run(
      """
      UPDATE residences SET address = ?, dwelling = ?, registered_division = ?
      WHERE person_id = ? AND kind <> 4 AND valid_from = ?
      """,
      [
        try sealed(home.address, .address, id), home.dwelling.rawValue, home.registeredDivision,
        id.stored, home.validFrom.description,
      ]
    )
  }
}
