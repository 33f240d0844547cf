import HamletMessages

/// Which commands work on what waits today.
enum TodayNouns {
  /// The message of a matter with its items.
  static let groupType = "hamlet.v1.TodayGroup"

  /// The noun for each kind of matter, by the short name of the kind.
  static let nouns: [String: String] = [
    "appointment": "appointment", "appointment_request": "appointment", "callback": "followup",
    "follow_up": "followup", "report_returned": "submission", "report_to_review": "report",
    "report_to_forward": "report", "move_to_accept": "move", "move_to_decide": "move",
    "stay_ending": "residence", "referral_to_answer": "referral",
    "certificate_expiring": "certificate", "training_session": "training",
    "paperwork": "paperwork", "rights_request": "right", "round_work": "round",
    "emergency": "breakglass", "role_proposal": "role", "key_rotation": "key",
    "read_alert": "alert",
  ]
  /// Kinds whose items are not the records that the noun is about.
  private static let others: Set<String> = ["stay_ending", "round_work"]

  /// The noun for a matter; nil where none is known.
  static func noun(for group: JSONValue, _ book: CommandBook) -> String? {
    nouns[kind(of: group, book)]
  }

  /// The kind of record that the items of a matter are; nil where that is not known.
  static func recordKind(of group: JSONValue, _ book: CommandBook) -> String? {
    let kind = kind(of: group, book)
    guard !others.contains(kind), let noun = nouns[kind] else { return nil }
    return book.kinds.kind(ofNoun: noun)
  }

  private static func kind(of group: JSONValue, _ book: CommandBook) -> String {
    let values = book.enumeration("hamlet.v1.TodayKind")?.values ?? []
    let name = group.text("kind")
    return values.first { $0.name == name }?.shortName ?? ""
  }
}
