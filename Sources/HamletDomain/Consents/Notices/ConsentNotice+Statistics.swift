extension ConsentNotice {
  /// On being counted.
  static let statistics2026 = ConsentNotice(
    .statistics,
    "2026-1",
    chinese: NoticeText(
      title: "统计告知书",
      whatFor: "把您的情况计入不带姓名的统计，用来安排服务，比如需要多少疫苗、哪里要多开门诊。",
      whatIsKept: "不另外记录内容，只计人数；少于5人的不显示。",
      howLong: "统计表长期保存，其中没有您的姓名。",
      whoSees: "乡镇和上级机构看到的只有数字。不按村、工作人员或个人评比。",
      without: "您的情况不计入统计，服务照常。",
      script: "我们想把您计入不带姓名的人数统计，好安排门诊和物资。没有人能从中看出是您。"
    ),
    english: NoticeText(
      title: "Notice on statistics",
      whatFor: """
        To count you in statistics without names that help to plan services, as how much \
        vaccine is needed or where more hours are.
        """,
      whatIsKept: "Nothing new; people are only counted, and fewer than five are not shown.",
      howLong: "Tables are kept for long and hold no name.",
      whoSees: """
        The town and the offices above see numbers only. Villages, staff and people are \
        not compared.
        """,
      without: "You are not counted, and services go on.",
      script: """
        We would like to count you in statistics without names, to plan clinics and \
        supplies. Nobody can see from them that it is you.
        """
    )
  )
}
