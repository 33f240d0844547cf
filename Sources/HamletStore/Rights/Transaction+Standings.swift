package import HamletDomain

extension Transaction {
  /// Begins or ends a standing of a person's record; false where it stands so already.
  package func setStanding(
    _ standing: Standing,
    _ begins: Bool,
    of person: RecordID,
    toldBy: String,
    reason: String
  ) throws -> Bool {
    let count =
      begins
      ? try changes(
        "INSERT OR IGNORE INTO person_standings VALUES (?, ?, ?)",
        [person.stored, standing.rawValue, now]
      )
      : try changes(
        "DELETE FROM person_standings WHERE person_id = ? AND standing = ?",
        [person.stored, standing.rawValue]
      )
    guard count == 1 else { return false }
    let number = try read.count(
      "SELECT coalesce(max(number), 0) + 1 FROM standing_changes WHERE person_id = ?",
      [person.stored]
    )
    try run(
      "INSERT INTO standing_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        person.stored, number, standing.rawValue, begins, now, ticket.userName,
        try sealed(toldBy, .standingToldBy, person), try sealed(reason, .standingReason, person),
      ]
    )
    return true
  }

  /// Names those who may open a protected record, in place of those named before.
  package func setCarers(_ users: [RecordID], of person: RecordID) throws {
    try run("DELETE FROM person_carers WHERE person_id = ?", [person.stored])
    for user in Set(users) {
      try run("INSERT INTO person_carers VALUES (?, ?)", [person.stored, user.stored])
    }
  }
}
