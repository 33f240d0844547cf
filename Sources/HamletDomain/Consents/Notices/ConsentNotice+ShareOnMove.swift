extension ConsentNotice {
  /// On what a new village reads.
  static let shareOnMove2026 = ConsentNotice(
    .shareOnMove,
    "2026-1",
    chinese: NoticeText(
      title: "迁居共享告知书",
      whatFor: """
        您搬到另一个村居时，让新的村居看到以前写下的内容，不用重新讲一遍。看多少由您选：不看、只\
        看摘要或全部。
        """,
      whatIsKept: "不另外记录内容，只记录您选了哪一种、告诉了谁。",
      howLong: "直到您撤回；撤回后新的村居不能再看以前的内容。",
      whoSees: "您迁入村居的工作人员和那里为您服务的医务人员，以您选的范围为限。",
      without: "迁居照常办理，新的村居从今天开始记录。",
      script: "您搬过去以后，以前的记录要不要让新村看到？可以不给看、只给摘要或全部，由您选。"
    ),
    english: NoticeText(
      title: "Notice on sharing when you move",
      whatFor: """
        When you move to another village, to let it read what was written before, so that \
        you need not tell it again. How much is your choice: nothing, a summary, or all.
        """,
      whatIsKept: "Nothing new; only which of these you chose and whom you told.",
      howLong: "Until you withdraw; after that the new village no longer reads what was before.",
      whoSees: """
        The staff of the village you move to and the clinicians who care for you there, as \
        far as you chose.
        """,
      without: "You move all the same, and the new village begins with today.",
      script: """
        When you have moved, shall the new village read what was written before? Nothing, \
        a summary or all: you choose.
        """
    )
  )
}
