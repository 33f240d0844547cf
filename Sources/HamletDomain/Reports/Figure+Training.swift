extension Figure {
  /// How staff are trained.
  static let training: [Figure] = [
    .staffTrained, .trainingHours, .certificatesValid, .certificatesExpiring, .gaps,
  ]

  /// Trained.
  package static let staffTrained = Figure(
    "training.trained",
    .share,
    Words("达到培训要求", "trained"),
    meaning: Words(
      "持有岗位所需证书、学时足够的工作人员。",
      "Staff who hold the certificates and the hours that their role asks for."
    ),
    counted: Words("达到要求的工作人员", "staff who lack nothing"),
    whole: Words(
      "有培训要求的工作人员",
      "staff of whom something is asked"
    )
  )

  /// Hours of training.
  package static let trainingHours = Figure(
    "training.hours",
    .hours,
    Words("培训学时", "hours of training"),
    meaning: Words(
      "本期参加培训的学时。",
      "Hours of training attended in the period."
    ),
    counted: Words("学时", "hours attended")
  )

  /// Valid certificates.
  package static let certificatesValid = Figure(
    "training.valid",
    .count,
    Words("有效证书", "valid certificates"),
    meaning: Words(
      "统计时有效的证书。",
      "Certificates that count on the day of the report."
    ),
    counted: Words("有效的证书", "certificates that count")
  )

  /// Expiring within sixty days.
  package static let certificatesExpiring = Figure(
    "training.expiring",
    .count,
    Words("六十天内到期", "expiring within sixty days"),
    meaning: Words(
      "有效、六十天内到期的证书。",
      "Certificates that count and end within sixty days."
    ),
    counted: Words("即将到期的证书", "certificates that end soon")
  )

  /// Training to offer.
  package static let gaps = Figure(
    "training.gaps",
    .count,
    Words("待补的培训", "training to offer"),
    meaning: Words(
      "岗位要求而缺少的课程、学时和人员。",
      "Courses, hours and staff that rules ask for and that are missing."
    ),
    counted: Words("缺少的项目", "things that are missing")
  )
}
