extension ServicePointKind {
  /// Refuses a village room outside of a village, and a station or a line that is a village's own.
  package func check(in division: DivisionCode) throws(RuleViolation) {
    let isVillage = !division.text.hasSuffix("000")
    guard isVillage == (self == .villageRoom) else {
      throw RuleViolation(
        rule: "service_point.division",
        english: "A village room lies in a village; a station and a hotline are the township's.",
        chinese: "村服务室属于村居；服务站和热线属于镇。"
      )
    }
  }

  /// Whether appointments of a channel are kept here: calls on the line, all else in the rooms.
  package func serves(_ channel: ConsultationChannel) -> Bool {
    switch channel {
    case .hotline: self == .hotline
    case .serviceWindow: self == .townStation || self == .villageRoom
    case .homeVisit, .groupTalk, .message, .unspecified: false
    }
  }
}
