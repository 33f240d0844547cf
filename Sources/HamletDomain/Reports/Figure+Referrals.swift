extension Figure {
  /// What became of referrals.
  static let referrals: [Figure] = [
    .referralsSent, .referralsAccepted, .referralsAttended, .referralsAnswered, .referralsClosed,
    .referralsEnded, .referralDays, .referralsWaiting,
  ]

  /// Sent.
  package static let referralsSent = Figure(
    "referral.sent",
    .count,
    Words("已发出", "sent"),
    meaning: Words(
      "本期征得本人同意后发出的转诊。",
      "Referrals sent in the period, with the person's consent."
    ),
    counted: Words("发出的转诊", "referrals sent")
  )

  /// Accepted.
  package static let referralsAccepted = Figure(
    "referral.accepted",
    .share,
    Words("已接收", "accepted"),
    meaning: Words(
      "对方已接收的转诊。",
      "Referrals that their recipient took."
    ),
    counted: Words("已接收的转诊", "referrals accepted"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )

  /// Attended.
  package static let referralsAttended = Figure(
    "referral.attended",
    .share,
    Words("已就诊", "attended"),
    meaning: Words(
      "本人已就诊的转诊。",
      "Referrals to which the person went."
    ),
    counted: Words("已就诊的转诊", "referrals attended"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )

  /// Feedback given.
  package static let referralsAnswered = Figure(
    "referral.feedback",
    .share,
    Words("已反馈", "feedback given"),
    meaning: Words(
      "对方已反馈的转诊。",
      "Referrals of which the recipient told the outcome."
    ),
    counted: Words("已反馈的转诊", "referrals with feedback"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )

  /// Closed.
  package static let referralsClosed = Figure(
    "referral.closed",
    .share,
    Words("已结束", "closed"),
    meaning: Words(
      "反馈已告知本人、已结束的转诊。",
      "Referrals whose loop is closed."
    ),
    counted: Words("已结束的转诊", "referrals closed"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )

  /// Ended otherwise.
  package static let referralsEnded = Figure(
    "referral.ended",
    .share,
    Words("以其他方式结束", "ended otherwise"),
    meaning: Words(
      "未接收、撤回、过期或本人不去的转诊，合在一起。",
      "Referrals not taken, revoked, expired or not wanted by the person, all together."
    ),
    counted: Words("以其他方式结束的转诊", "referrals that ended otherwise"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )

  /// Median days to feedback.
  package static let referralDays = Figure(
    "referral.median_days",
    .days,
    Words("反馈天数中位数", "median days to feedback"),
    meaning: Words(
      "从发出到反馈的天数，排在中间的一个；不足五例不列。",
      "The middle of the days from sending to feedback; not told of fewer than five."
    ),
    counted: Words("天数", "days")
  )

  /// Without feedback for long.
  package static let referralsWaiting = Figure(
    "referral.waiting",
    .share,
    Words("逾期未反馈", "without feedback for long"),
    meaning: Words(
      "发出后超过时限仍在等待反馈的转诊。",
      "Referrals that wait for feedback beyond the days set."
    ),
    counted: Words("逾期未反馈的转诊", "referrals that wait beyond the days set"),
    whole: Words(
      "本期发出的转诊",
      "referrals sent in the period"
    )
  )
}
