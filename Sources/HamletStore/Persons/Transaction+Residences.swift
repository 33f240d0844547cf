import Foundation
package import HamletDomain

extension Transaction {
  /// Adds a residence after those there are; the schema refuses a second open home or stay.
  package func append(_ residence: ResidenceRecord, to id: RecordID) throws {
    let position = try read.count(
      "SELECT coalesce(max(position), 0) + 1 FROM residences WHERE person_id = ?",
      [id.stored]
    )
    try run(
      "INSERT INTO residences VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        id.stored, position, residence.division.text,
        try sealed(residence.address, .address, id), residence.kind.rawValue,
        residence.validFrom.description, residence.validTo?.description ?? "",
        residence.expectedEnd?.description ?? "",
      ]
    )
  }

  /// Ends the open home residence, and begins the next one where there is one.
  package func changeHome(of id: RecordID, to next: ResidenceRecord?, on day: CivilDate) throws {
    try run(
      "UPDATE residences SET valid_to = ? WHERE person_id = ? AND valid_to = '' AND kind <> 4",
      [day.description, id.stored]
    )
    guard let next else { return }
    try append(next, to: id)
    try run(
      "UPDATE persons SET division = ? WHERE id = ?",
      [next.division.text, id.stored]
    )
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

  func setAddress(_ address: String, _ id: RecordID) throws {
    try run(
      "UPDATE residences SET address = ? WHERE person_id = ? AND valid_to = '' AND kind <> 4",
      [try sealed(address, .address, id), id.stored]
    )
  }
}
