extension Figure {
  /// The service beside its targets.
  static let assessment: [Figure] = [
    .outreachTarget, .openingTarget, .trainingTarget, .responseTarget, .responseDays,
  ]

  /// Outreach events.
  package static let outreachTarget = Figure(
    "assessment.outreach",
    .share,
    Words("宣传活动次数", "outreach events"),
    meaning: Words(
      "报告年度至今的宣传活动，对照全年服务目标。",
      "Outreach of the reporting year so far, beside the year's target."
    ),
    counted: Words("已举办的活动", "events held"),
    whole: Words(
      "全年目标",
      "the year's target"
    )
  )

  /// Opening days.
  package static let openingTarget = Figure(
    "assessment.opening",
    .share,
    Words("服务室开放天数", "opening days"),
    meaning: Words(
      "报告年度至今的开放天数，对照全年服务目标。",
      "Opening days of the reporting year so far, beside the year's target."
    ),
    counted: Words("已开放的天数", "days open"),
    whole: Words(
      "全年目标",
      "the year's target"
    )
  )

  /// Training hours.
  package static let trainingTarget = Figure(
    "assessment.training",
    .share,
    Words("工作人员培训学时", "training hours"),
    meaning: Words(
      "报告年度至今的学时，对照全年服务目标。",
      "Hours of training of the reporting year so far, beside the year's target."
    ),
    counted: Words("已完成的学时", "hours attended"),
    whole: Words(
      "全年目标",
      "the year's target"
    )
  )

  /// Requests answered in time.
  package static let responseTarget = Figure(
    "assessment.response",
    .share,
    Words("预约按时答复", "requests answered in time"),
    meaning: Words(
      "在目标天数内答复的预约请求；九成以上为达到。",
      "Requests for an appointment answered within the days that are the target; nine in ten is the aim."
    ),
    counted: Words("目标天数内答复的请求", "requests answered within the target's days"),
    whole: Words(
      "报告年度至今应答复的请求",
      "requests of the reporting year that were to be answered"
    )
  )

  /// Response target.
  package static let responseDays = Figure(
    "assessment.response_days",
    .days,
    Words("答复天数目标", "response target"),
    meaning: Words(
      "村服务室设定的答复天数。",
      "Days within which the village's service aims to answer."
    ),
    counted: Words("天数", "days")
  )
}
