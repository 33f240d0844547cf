extension Figure {
  /// What is known in the register.
  static let completeness: [Figure] = [
    .people, .facts, .factsKnown, .factsDeclined, .roundProgress, .confirmed,
  ]

  /// People on the register.
  package static let people = Figure(
    "completeness.people",
    .count,
    Words("在册人数", "people on the register"),
    meaning: Words(
      "现居住在本地、在册的人。",
      "People on the register who live here now."
    ),
    counted: Words("在册的人", "people on the register")
  )

  /// Completeness.
  package static let facts = Figure(
    "completeness.facts",
    .share,
    Words("登记完整度", "completeness"),
    meaning: Words(
      "应问的事项中已有答复的比例；不愿说明也是完整的答复。",
      "How many of the facts that are asked have an answer; preferring not to say is one."
    ),
    counted: Words("已知或不愿说明的事项", "facts known or declined"),
    whole: Words(
      "应问的事项合计",
      "all facts that are asked, by age"
    )
  )

  /// Known.
  package static let factsKnown = Figure(
    "completeness.known",
    .share,
    Words("已知", "known"),
    meaning: Words(
      "有值的事项。",
      "Facts that have a value."
    ),
    counted: Words("有值的事项", "facts with a value"),
    whole: Words(
      "应问的事项",
      "facts that are asked"
    )
  )

  /// Preferred not to say.
  package static let factsDeclined = Figure(
    "completeness.declined",
    .share,
    Words("不愿说明", "preferred not to say"),
    meaning: Words(
      "本人不愿说明的事项，算作完整，单列。",
      "Facts a person preferred not to tell: complete, and shown apart."
    ),
    counted: Words("不愿说明的事项", "facts declined"),
    whole: Words(
      "应问的事项",
      "facts that are asked"
    )
  )

  /// Progress of the update round.
  package static let roundProgress = Figure(
    "completeness.round",
    .share,
    Words("更新轮次进度", "progress of the update round"),
    meaning: Words(
      "正在进行的登记更新中，已与本人核对、更正或本人不愿核对的登记。",
      "Of the register's round that is open: records confirmed or corrected with the person, or that she prefers not to go through."
    ),
    counted: Words("已核对、已更正或本人不愿的", "records gone through, or answered with prefers not to"),
    whole: Words(
      "在册、同意联系的人",
      "people on the register who agreed to be contacted"
    )
  )

  /// Confirmed within a year.
  package static let confirmed = Figure(
    "completeness.confirmed",
    .share,
    Words("一年内确认", "confirmed within a year"),
    meaning: Words(
      "十二个月内与本人核对过的登记。",
      "Records that were confirmed with the person within twelve months."
    ),
    counted: Words("十二个月内核对过的登记", "records confirmed within twelve months"),
    whole: Words(
      "在册的人",
      "people on the register"
    )
  )
}
