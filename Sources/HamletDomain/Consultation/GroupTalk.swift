/// A talk to a group: an audience and what was handed out, and nothing about anyone.
package enum GroupTalk {
  /// What a consultation says that a talk may not say, or that only a talk may.
  package struct Facts: Sendable, Hashable {
    /// Whether it is a talk.
    package let isTalk: Bool
    /// How many listened.
    package var audience = 0
    /// Whether a question or advice is written down.
    package var hasText = false
    /// Whether the client's age or sex is.
    package var hasProfile = false
    /// Whether it stands for an appointment or goes on from another consultation.
    package var hasLink = false

    /// Describes a consultation through a channel.
    package init(_ channel: ConsultationChannel) { isTalk = channel == .groupTalk }
  }

  /// Refuses what would tell about somebody in a talk, and an audience anywhere else; names the field.
  package static func problem(_ facts: Facts) -> (field: String, violation: RuleViolation)? {
    guard facts.isTalk else {
      return facts.audience > 0 ? ("audience_count", audience) : nil
    }
    if facts.hasText { return ("question", text) }
    if facts.hasProfile { return ("age_band", profile) }
    return facts.hasLink ? ("appointment_id", link) : nil
  }

  private static let text = RuleViolation(
    rule: "group_talk.text",
    english: "A group talk records audience and materials, and no question.",
    chinese: "小组讲座只记录人数和资料，不记录问题。"
  )
  private static let audience = RuleViolation(
    rule: "group_talk.audience",
    english: "Only a group talk has an audience.",
    chinese: "仅小组讲座填写听众人数。"
  )
  private static let profile = RuleViolation(
    rule: "group_talk.profile",
    english: "A group talk has no client whose age or sex could be told.",
    chinese: "小组讲座不填写年龄段和性别。"
  )
  private static let link = RuleViolation(
    rule: "group_talk.link",
    english: "A group talk belongs to no appointment and goes on from no consultation.",
    chinese: "小组讲座不关联预约或其他咨询。"
  )
}
