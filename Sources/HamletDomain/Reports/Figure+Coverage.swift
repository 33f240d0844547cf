extension Figure {
  /// What is offered in campaigns.
  static let coverage: [Figure] = [
    .offerCoverage, .uptake, .away, .notEligible, .notContacted,
  ]

  /// Offer coverage.
  package static let offerCoverage = Figure(
    "coverage.offer",
    .share,
    Words("邀约覆盖率", "offer coverage"),
    meaning: Words(
      "活动面向的人中，已收到邀约的比例。无论答复如何都算已邀约；不参加是完整而受尊重的答复。服务目标为九成。",
      "How many of those a campaign is for were offered it. Every answer counts the same; to decline is a complete and respected one. The service aims for nine in ten."
    ),
    counted: Words(
      "已邀约、不参加、已预约、已完成或他处已做的人",
      "people offered it, whatever they answered, and those who had it elsewhere"
    ),
    whole: Words(
      "符合活动年龄、性别和间隔，同意联系且在家的人",
      "people of the campaign's age, sex and interval who agreed to be contacted and are not away"
    )
  )

  /// Uptake.
  package static let uptake = Figure(
    "coverage.uptake",
    .share,
    Words("参加率", "uptake"),
    meaning: Words(
      "做过检查的人的比例。只供了解，没有目标，也不作比较；只列本村和全镇。",
      "How many had the check. It is for information: it has no target and is compared with nothing; shown for the own village and the whole town only."
    ),
    counted: Words("已完成或他处已做的人", "people who had it here or elsewhere"),
    whole: Words(
      "同邀约覆盖率的分母",
      "the same as of offer coverage"
    )
  )

  /// Away.
  package static let away = Figure(
    "coverage.away",
    .count,
    Words("外出", "away"),
    meaning: Words(
      "活动期间一直外出的人，不在分母内。",
      "People away for the whole campaign; outside of the whole."
    ),
    counted: Words("外出的人", "people away")
  )

  /// Not eligible.
  package static let notEligible = Figure(
    "coverage.not_eligible",
    .count,
    Words("不在范围", "not eligible"),
    meaning: Words(
      "名单上经核实不在活动范围内的人，不在分母内。",
      "People on the list whom the campaign turned out not to be for; outside of the whole."
    ),
    counted: Words("不在范围的人", "people for whom it is not")
  )

  /// Without contact.
  package static let notContacted = Figure(
    "coverage.not_contacted",
    .count,
    Words("未同意联系", "without contact"),
    meaning: Words(
      "没有同意联系的人：不上名单、不打电话，本人来时照常服务，不在分母内。",
      "People who did not agree to be contacted: they are on no list and no call, and are served when they come; outside of the whole."
    ),
    counted: Words("未同意联系的人", "people without consent to contact")
  )
}
