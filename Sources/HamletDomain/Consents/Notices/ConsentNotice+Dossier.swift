extension ConsentNotice {
  /// On a child's assessment.
  static let dossier2026 = ConsentNotice(
    .dossier,
    "2026-1",
    chinese: NoticeText(
      title: "儿童评估档案告知书",
      whatFor: """
        应您的要求，为孩子整理评估材料，送审核人员提出康复、医疗救助、残疾支持、教育支持或第二意\
        见方面的建议。
        """,
      whatIsKept: "您带来的材料、村和乡镇的观察意见、结论、建议和下次评估时间。",
      howLong: "结论作出后5年。",
      whoSees: "填写人、审核人和您同意送达的机构。",
      without: "可以把材料整理好打印给您，由您自己送交，我们不送审。",
      script: "我们想帮您把孩子的材料整理起来，请专家提建议，用来申请康复或补助。"
    ),
    english: NoticeText(
      title: "Notice on a child's assessment",
      whatFor: """
        At your request, to put a child's papers together and have them reviewed for \
        advice on rehabilitation, medical aid, disability support, support in education, \
        or a second opinion.
        """,
      whatIsKept: """
        The papers you bring, what village and town observed, the conclusion, the advice \
        and the next review.
        """,
      howLong: "Five years after the conclusion.",
      whoSees: "Who writes it, who reviews it, and the institutions you agree to.",
      without: """
        The papers can be put together and printed for you to hand in yourself; we send \
        nothing to review.
        """,
      script: """
        We would like to put your child's papers together and ask the specialists for \
        advice, for rehabilitation or aid.
        """
    )
  )
}
