extension ConsentNotice {
  /// On results of screening.
  static let screening2026 = ConsentNotice(
    .screening,
    "2026-1",
    chinese: NoticeText(
      title: "筛查告知书",
      whatFor: """
        记录您自愿参加的健康筛查（如妇女常见病、孕前和新生儿筛查）的结果，把结果交给您，并按您的\
        意愿安排复查。
        """,
      whatIsKept: "检查日期、机构、所见、复查日期和结果是否已告知您。所见加密保存。",
      howLong: "5年，或到您撤回为止。",
      whoSees: """
        做检查和告知结果的医务人员。村里只看到是否已邀约，看不到结果；统计只用人数，少于5人的不\
        显示。
        """,
      without: "您照样可以做检查，结果直接交给您本人，我们不留存所见。",
      script: "您做的这项检查，我们想把结果记下来，方便通知您和安排复查。村里看不到结果。"
    ),
    english: NoticeText(
      title: "Notice on screening",
      whatFor: """
        To keep the results of screening you take part in if you wish (common diseases of \
        women, before pregnancy, newborns), to give you the results and to arrange a \
        second look if you want one.
        """,
      whatIsKept: """
        The day, the place, the findings, the day of a second look, and whether you were \
        told. Findings are encrypted.
        """,
      howLong: "Five years, or until you withdraw.",
      whoSees: """
        The clinicians who examine you and tell you the results. The village sees only \
        whether an offer was made, never the results; statistics count people only, and \
        hide fewer than five.
        """,
      without: """
        You can be screened all the same; the result is given to you alone and we keep no \
        findings.
        """,
      script: """
        We would like to keep the result of this check, so that we can tell you and \
        arrange a second look. The village does not see the result.
        """
    )
  )

  /// The one before, in other words for the same purpose.
  static let screening2025 = ConsentNotice(
    .screening,
    "2025-1",
    chinese: NoticeText(
      title: "筛查告知书",
      whatFor: "记录您自愿参加的健康筛查的结果，把结果交给您，并按您的意愿安排复查。",
      whatIsKept: "检查日期、机构、所见、复查日期和结果是否已告知您。",
      howLong: "5年，或到您撤回为止。",
      whoSees: "做检查和告知结果的医务人员。",
      without: "您照样可以做检查，结果直接交给您本人。",
      script: "您做的这项检查，我们想把结果记下来，方便通知您和安排复查。"
    ),
    english: NoticeText(
      title: "Notice on screening",
      whatFor: """
        To keep the results of screening you take part in if you wish, to give you the \
        results and to arrange a second look if you want one.
        """,
      whatIsKept: """
        The day, the place, the findings, the day of a second look, and whether you were \
        told.
        """,
      howLong: "Five years, or until you withdraw.",
      whoSees: "The clinicians who examine you and tell you the results.",
      without: "You can be screened all the same; the result is given to you alone.",
      script: """
        We would like to keep the result of this check, so that we can tell you and \
        arrange a second look.
        """
    )
  )
}
