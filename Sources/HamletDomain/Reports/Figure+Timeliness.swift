extension Figure {
  /// What the service did in time.
  static let timeliness: [Figure] = [
    .reviewInTime, .completionInTime, .forwardingInTime, .appointmentAnswered, .referralAnswered,
    .resultGiven, .paperworkInTime, .followUpInTime,
  ]

  /// Reviewed in time.
  package static let reviewInTime = Figure(
    "timeliness.review",
    .share,
    Words("审核及时率", "reviewed in time"),
    meaning: Words(
      "提交的报告在服务标准规定的工作日内得到答复的比例。",
      "How many reports were answered within the working days of the service standard."
    ),
    counted: Words("按时答复的报告", "reports answered by the day due"),
    whole: Words(
      "本期应答复的报告",
      "reports whose answer was due in the period"
    )
  )

  /// Completed in time.
  package static let completionInTime = Figure(
    "timeliness.completion",
    .share,
    Words("补充及时率", "completed in time"),
    meaning: Words(
      "退回的报告在服务标准规定的工作日内补充再交的比例。",
      "How many reports that were returned were completed within the working days of the service standard."
    ),
    counted: Words("按时补充的报告", "reports completed by the day due"),
    whole: Words(
      "本期应补充的报告",
      "reports whose completion was due in the period"
    )
  )

  /// Forwarded in time.
  package static let forwardingInTime = Figure(
    "timeliness.forwarding",
    .share,
    Words("上报及时率", "forwarded in time"),
    meaning: Words(
      "通过的报告在服务标准规定的工作日内上报的比例。",
      "How many accepted reports were forwarded within the working days of the service standard."
    ),
    counted: Words("按时上报的报告", "reports forwarded by the day due"),
    whole: Words(
      "本期应上报的报告",
      "reports that were to be forwarded in the period"
    )
  )

  /// Appointment requests answered in time.
  package static let appointmentAnswered = Figure(
    "timeliness.appointment",
    .share,
    Words("预约答复及时率", "appointment requests answered in time"),
    meaning: Words(
      "预约请求在时限内得到答复的比例。",
      "How many requests for an appointment were answered within the days set."
    ),
    counted: Words("时限内答复的请求", "requests answered within the days set"),
    whole: Words(
      "本期提出且时限已到或已答复的请求",
      "requests of the period that were answered or whose days are over"
    )
  )

  /// Referrals answered in time.
  package static let referralAnswered = Figure(
    "timeliness.referral",
    .share,
    Words("转诊答复及时率", "referrals answered in time"),
    meaning: Words(
      "发出的转诊在时限内得到对方答复的比例。",
      "How many referrals were answered by their recipient within the days set."
    ),
    counted: Words("时限内答复的转诊", "referrals answered within the days set"),
    whole: Words(
      "本期发出且时限已到或已答复的转诊",
      "referrals sent in the period that were answered or whose days are over"
    )
  )

  /// Results given in time.
  package static let resultGiven = Figure(
    "timeliness.result",
    .share,
    Words("结果告知及时率", "results given in time"),
    meaning: Words(
      "检查后在时限内把结果告诉本人的比例。",
      "How many results were given to the person within the days set after the check."
    ),
    counted: Words("时限内告知的结果", "results given within the days set"),
    whole: Words(
      "本期检查且时限已到或已告知的",
      "checks of the period whose result was given or whose days are over"
    )
  )

  /// Paperwork ready in time.
  package static let paperworkInTime = Figure(
    "timeliness.paperwork",
    .share,
    Words("证件按期办好", "paperwork ready in time"),
    meaning: Words(
      "本人申请的证件在预计日期前办好的比例；缺材料、本人撤回的不计。",
      "How many papers that people asked for were ready by the day they were told; those that wait for a piece or were withdrawn do not count."
    ),
    counted: Words("按期办好的", "papers ready by the day expected"),
    whole: Words(
      "本期应办好的",
      "papers expected in the period"
    )
  )

  /// Follow-ups in time.
  package static let followUpInTime = Figure(
    "timeliness.follow_up",
    .share,
    Words("随访及时率", "follow-ups in time"),
    meaning: Words(
      "约定的随访按期进行的比例；本人终止的不计。",
      "How many follow-ups that were agreed took place in time; those the person stopped do not count."
    ),
    counted: Words("按期完成的随访", "follow-ups done within their window"),
    whole: Words(
      "本期应随访的(本人终止的除外)",
      "follow-ups due in the period, without those the person stopped"
    )
  )
}
