extension ConsentNotice {
  /// On reporting a birth defect.
  static let defectReporting2026 = ConsentNotice(
    .defectReporting,
    "2026-1",
    chinese: NoticeText(
      title: "出生缺陷上报告知书",
      whatFor: """
        把孩子的出生缺陷情况报告给上级妇幼保健机构，用于监测、查找原因，并帮助家庭得到诊断和康复\
        服务。
        """,
      whatIsKept: "诊断、出生情况、检查依据，以及您愿意说的孕期情况（每一项都可以不说）。",
      howLong: "基层5年，上级机构按其规定。",
      whoSees: "填报人、审核人和上级妇幼保健机构。照片需要另外同意。村里其他人看不到。",
      without: "诊断、转诊和康复照常帮助您办理；不带姓名的数量上报依法进行。",
      script: "我们想把孩子的情况报告给上级妇幼保健院，帮助查找原因和联系康复。孕期的事您可以不说。"
    ),
    english: NoticeText(
      title: "Notice on reporting a birth defect",
      whatFor: """
        To report a child's birth defect to the maternal and child health institution \
        above the town, for surveillance, to look for causes, and to help the family to \
        diagnosis and rehabilitation.
        """,
      whatIsKept: """
        The diagnosis, the birth, what the diagnosis rests on, and of the time before \
        birth what you want to tell (each part may stay untold).
        """,
      howLong: "Five years here; above as their rules say.",
      whoSees: """
        Who writes it, who reviews it, and the institution above. Photos need a consent of \
        their own. Nobody else in the village sees it.
        """,
      without: """
        We help with diagnosis, referral and rehabilitation all the same; counts without \
        names are reported as the law asks.
        """,
      script: """
        We would like to report your child's condition to the maternal and child health \
        hospital, to find causes and help you to rehabilitation. You need not speak about \
        the time before birth.
        """
    )
  )
}
