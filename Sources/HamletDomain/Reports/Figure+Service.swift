extension Figure {
  /// What the service did.
  static let service: [Figure] = [
    .consultations, .topics, .homeVisits, .outreachEvents, .outreachReach, .awareness, .itemsGiven,
    .offersMade, .followUpsDone, .serviceTraining, .openingDays,
  ]

  /// Consultations.
  package static let consultations = Figure(
    "service.consultations",
    .count,
    Words("咨询", "consultations"),
    meaning: Words(
      "各种渠道的咨询，包括匿名咨询。",
      "Consultations by any channel, anonymous ones too."
    ),
    counted: Words("咨询", "consultations")
  )

  /// Topics of consultations.
  package static let topics = Figure(
    "service.topics",
    .count,
    Words("咨询主题", "topics of consultations"),
    meaning: Words(
      "咨询谈到的主题；一次咨询可有几个主题。",
      "Topics of consultations; one consultation may have several."
    ),
    counted: Words("主题次数", "times a topic came up")
  )

  /// Home visits by appointment.
  package static let homeVisits = Figure(
    "service.home_visits",
    .count,
    Words("预约上门", "home visits by appointment"),
    meaning: Words(
      "按预约、经本人确认的上门；没有不请自来的上门。",
      "Visits to homes, each by a confirmed appointment; there are no others."
    ),
    counted: Words("上门", "home visits")
  )

  /// Outreach events.
  package static let outreachEvents = Figure(
    "service.outreach",
    .count,
    Words("宣传活动", "outreach events"),
    meaning: Words(
      "讲座、电视、宣传单、信息和展览。",
      "Talks, broadcasts, leaflets, messages and exhibitions."
    ),
    counted: Words("活动", "events")
  )

  /// Outreach reach.
  package static let outreachReach = Figure(
    "service.reach",
    .count,
    Words("宣传覆盖人次", "outreach reach"),
    meaning: Words(
      "宣传活动到达的人次，按活动估计，不记姓名。",
      "How many people outreach reached, as estimated for each event; no names are kept."
    ),
    counted: Words("人次", "people reached")
  )

  /// Known after outreach.
  package static let awareness = Figure(
    "service.awareness",
    .share,
    Words("宣传后知晓", "known after outreach"),
    meaning: Words(
      "宣传活动中匿名询问的问题，答对的比例；不记姓名。",
      "Of the questions asked anonymously at outreach, how many were answered rightly; no names are kept."
    ),
    counted: Words("答对的人次", "answers that knew"),
    whole: Words(
      "询问的人次",
      "times that were asked"
    )
  )

  /// Items given.
  package static let itemsGiven = Figure(
    "service.items",
    .count,
    Words("发放物品", "items given"),
    meaning: Words(
      "咨询时和窗口发放的物品数量。",
      "Items given, at consultations and beside them."
    ),
    counted: Words("件数", "items")
  )

  /// Screenings offered.
  package static let offersMade = Figure(
    "service.offers",
    .count,
    Words("筛查邀约", "screenings offered"),
    meaning: Words(
      "本期邀约的筛查。",
      "Screenings offered in the period."
    ),
    counted: Words("邀约", "offers")
  )

  /// Follow-ups done.
  package static let followUpsDone = Figure(
    "service.follow_ups",
    .count,
    Words("完成随访", "follow-ups done"),
    meaning: Words(
      "本期完成的约定随访。",
      "Agreed follow-ups that were done in the period."
    ),
    counted: Words("随访", "follow-ups")
  )

  /// Training hours.
  package static let serviceTraining = Figure(
    "service.training_hours",
    .hours,
    Words("培训学时", "training hours"),
    meaning: Words(
      "工作人员本期参加培训的学时。",
      "Hours of training that the staff attended in the period."
    ),
    counted: Words("学时", "hours")
  )

  /// Opening days.
  package static let openingDays = Figure(
    "service.opening_days",
    .count,
    Words("服务室开放天数", "opening days"),
    meaning: Words(
      "服务窗口接待过人的天数。",
      "Days on which somebody was served at the window."
    ),
    counted: Words("天数", "days")
  )
}
