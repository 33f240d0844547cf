extension ConsentNotice {
  /// On being called or visited.
  static let contact2026 = ConsentNotice(
    .contact,
    "2026-1",
    chinese: NoticeText(
      title: "联系告知书",
      whatFor: """
        在您同意的时间给您打电话、发信息，或按约定上门，提醒预约、随访和自愿参加的筛查。不会不约\
        而至。
        """,
      whatIsKept: "您的电话、方便的时间，以及接电话时能不能说明我们是谁。",
      howLong: "直到您撤回，或您写明的日期。",
      whoSees: "您村居的工作人员、乡镇窗口和为您服务的医务人员。",
      without: "我们不会主动联系您，您不在任何联系名单上；您自己来时，一切服务照常。",
      script: "我们想在需要时按约定给您打电话或上门，比如提醒预约。不打招呼不会上门。"
    ),
    english: NoticeText(
      title: "Notice on contact",
      whatFor: """
        To call or message you at the times you like, or to come by appointment: reminders \
        of appointments, follow-ups, and screening that you take part in if you wish. \
        Nobody comes without an appointment.
        """,
      whatIsKept: """
        Your phone, the times that suit you, and whether we may say who we are when we \
        call.
        """,
      howLong: "Until you withdraw, or until the day you name.",
      whoSees: "The staff of your village, the town's window and the clinicians who care for you.",
      without: """
        We do not contact you and you stand on no list of contacts; when you come by \
        yourself, everything is as for everyone.
        """,
      script: """
        We would like to call you or come by appointment when there is a reason, as a \
        reminder. Nobody comes without asking first.
        """
    )
  )
}
