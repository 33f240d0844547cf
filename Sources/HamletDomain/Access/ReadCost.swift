/// What a read takes of the budget of different people's records.
package enum ReadCost {
  /// One record of a person.
  private static let record = 1
  /// A search, or a page of a list: it shows many people with little of each.
  private static let list = 10

  /// Records that are about one person.
  private static let ofPersons: Set<String> = [
    "person", "household", "consultation", "informed_choice", "antenatal_advice", "child_advice",
    "care_team", "paperwork", "appointment", "referral", "follow_up", "screening", "submission",
    "duplicate", "merge", "move", "queue", "right_request", "emergency",
  ]

  /// What the audited read of a record of this kind costs; of none: of many.
  ///
  /// What is about nobody, about staff, or counts only costs nothing.
  package static func of(_ kind: String, _ id: RecordID) -> Int {
    if kind == "campaign" { return list }
    // Most reads are of a person herself.
    guard kind == "person" || ofPersons.contains(kind) else { return 0 }
    return id.isNone || kind == "queue" ? list : record
  }
}
