extension ConsentNotice {
  /// On a referral to one recipient.
  static let referral2026 = ConsentNotice(
    .referral,
    "2026-1",
    changedPurpose: true,
    chinese: NoticeText(
      title: "转诊告知书",
      whatFor: """
        把转诊需要的情况告诉一个您指定的机构，使它能接着为您看诊，并把结果告诉我们。每个机构单独\
        同意，换一个机构再问您一次。
        """,
      whatIsKept: "转诊原因、紧急程度、接收机构和它的答复。只传转诊需要的内容。",
      howLong: "转诊结束后按病历规定；30天没有答复的转诊自动失效。",
      whoSees: "写转诊的人、为您服务的医务人员和您指定的那一个机构。",
      without: "可以把转诊单打印给您，由您自己带去，我们不向任何机构传送。",
      script: "我们想把您的情况告诉您选的这家医院，只告诉这一家，只说转诊要用的内容。"
    ),
    english: NoticeText(
      title: "Notice on referral",
      whatFor: """
        To tell one institution that you name what it needs to take over your care, and to \
        hear from it how it went. Each institution has a consent of its own; for another \
        we ask you again.
        """,
      whatIsKept: """
        The reason, how urgent it is, the institution and its answer. Only what the \
        referral needs is passed on.
        """,
      howLong: """
        After the referral as the rules for medical records say; one without an answer for \
        30 days ends by itself.
        """,
      whoSees: """
        Who writes it, the clinicians who care for you, and the one institution that you \
        name.
        """,
      without: "The letter can be printed for you to take along, and we send nothing to anybody.",
      script: """
        We would like to tell the hospital you chose what it needs to know: this one only, \
        and only what the referral needs.
        """
    )
  )

  /// The one before, for every institution of the county; naming one recipient changed the purpose.
  static let referral2025 = ConsentNotice(
    .referral,
    "2025-1",
    chinese: NoticeText(
      title: "转诊告知书",
      whatFor: "把转诊需要的情况告诉县内的医疗机构，使它们能接着为您看诊。",
      whatIsKept: "转诊原因、紧急程度、接收机构和它的答复。",
      howLong: "转诊结束后按病历规定。",
      whoSees: "写转诊的人、为您服务的医务人员和县内接收机构。",
      without: "可以把转诊单打印给您，由您自己带去。",
      script: "我们想把您的情况告诉县里的医院，方便他们接着看诊。"
    ),
    english: NoticeText(
      title: "Notice on referral",
      whatFor: """
        To tell the medical institutions of the county what they need to take over your \
        care.
        """,
      whatIsKept: "The reason, how urgent it is, the institution and its answer.",
      howLong: "After the referral as the rules for medical records say.",
      whoSees: """
        Who writes it, the clinicians who care for you, and the receiving institutions of \
        the county.
        """,
      without: "The letter can be printed for you to take along.",
      script: """
        We would like to tell the county's hospitals about you, so that they can go on \
        from here.
        """
    )
  )
}
