/// Why nobody more can come at a time.
package enum SlotRefusal: String, Sendable, Hashable, CaseIterable {
  /// The service point is closed on that day.
  case closed
  /// No slot begins then.
  case noSlot = "no_slot"
  /// The time is over.
  case past
  /// All its places are taken.
  case full

  /// The reason as a sentence.
  package var violation: RuleViolation {
    let (english, chinese) =
      switch self {
      case .closed: ("It is closed on that day.", "当天休息。")
      case .noSlot: ("No slot begins at that time.", "该时间不是时段的开始。")
      case .past: ("That time is over.", "该时间已过。")
      case .full: ("That slot is full.", "该时段已约满。")
      }
    return RuleViolation(rule: "slot." + rawValue, english: english, chinese: chinese)
  }
}
