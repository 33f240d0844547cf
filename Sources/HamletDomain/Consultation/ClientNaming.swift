/// How far the client of a consultation is named, and what follows from it.
package struct ClientNaming: Sendable, Hashable {
  /// How the consultation came about.
  package let channel: ConsultationChannel
  /// What the client chose.
  package let identification: Identification
  /// Whether a person was given.
  package let hasPerson: Bool
  /// Whether a callback code was given.
  package let hasCode: Bool

  /// Describes what was given.
  package init(
    channel: ConsultationChannel,
    identification: Identification,
    hasPerson: Bool,
    hasCode: Bool
  ) {
    self.channel = channel
    self.identification = identification
    self.hasPerson = hasPerson
    self.hasCode = hasCode
  }

  /// Refuses what does not fit together, naming the field of the request that is wrong.
  package func problem() -> (field: String, violation: RuleViolation)? {
    if channel == .groupTalk { return problemOfGroupTalk() }
    switch identification {
    case .unspecified:
      return ("identification", .naming("choice", "Say how far the client is named.", "请选择身份方式。"))
    case .anonymous:
      if hasPerson { return ("person_id", Self.unnamed) }
      if hasCode { return ("callback_code", Self.noCode) }
    case .callbackCode:
      if hasPerson { return ("person_id", Self.unnamed) }
      if !hasCode { return ("callback_code", Self.codeMissing) }
    case .identified:
      if !hasPerson { return ("person_id", Self.personMissing) }
      if hasCode { return ("callback_code", Self.noCode) }
    }
    return nil
  }

  private func problemOfGroupTalk() -> (field: String, violation: RuleViolation)? {
    guard identification == .unspecified, !hasPerson, !hasCode else {
      return (
        "identification",
        .naming("group_talk", "A group talk names no persons.", "小组讲座不记录个人身份。")
      )
    }
    return nil
  }

  private static let unnamed = RuleViolation.naming(
    "unnamed",
    "A client who stays unnamed has no person here.",
    "匿名咨询不填写居民。"
  )
  private static let noCode = RuleViolation.naming(
    "code",
    "A callback code goes with the identification CALLBACK_CODE only.",
    "回访码仅用于“回访码”身份方式。"
  )
  private static let codeMissing = RuleViolation.naming(
    "code_missing",
    "Needs the callback code that the client was told.",
    "请填写告知来访者的回访码。"
  )
  private static let personMissing = RuleViolation.naming(
    "person_missing",
    "A named client needs the person.",
    "实名咨询须填写居民。"
  )
}

extension RuleViolation {
  fileprivate static func naming(
    _ rule: String,
    _ english: String,
    _ chinese: String
  ) -> RuleViolation {
    RuleViolation(rule: "client_naming." + rule, english: english, chinese: chinese)
  }
}
