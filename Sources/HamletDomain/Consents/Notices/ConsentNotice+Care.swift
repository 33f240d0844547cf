extension ConsentNotice {
  /// On advice and care being written down.
  static let care2026 = ConsentNotice(
    .care,
    "2026-1",
    chinese: NoticeText(
      title: "诊疗与咨询告知书",
      whatFor: """
        把您咨询的问题、得到的建议和知情选择写下来，下次不用从头讲起，接手的医务人员也能接着为您\
        服务。
        """,
      whatIsKept: """
        您问的问题、我们的建议、孕产和儿童保健的测量值，以及您自己作出的选择。全部加密保存。怎么\
        选由您自己决定，我们只记录您愿意说的。
        """,
      howLong: "诊疗期间；知情选择在不再接受服务12个月后删除，其他内容按病历规定。",
      whoSees: """
        写下记录的人和正在为您服务的医务人员（最后一次接触后90天内），以及您指定的人。窗口登记\
        员、家人和其他村居看不到。满14周岁后，监护人也要您本人同意才能看到。
        """,
      without: "咨询、检查、预约照常进行，只是不写下您说的内容。您也可以匿名咨询，凭回访码继续。",
      script: """
        我们想把您今天问的和我们的建议写下来，下次接着谈。只有写的人和为您看诊的医生看得到，家里\
        人看不到。
        """
    ),
    english: NoticeText(
      title: "Notice on care",
      whatFor: """
        To write down what you ask, what you are advised and what you choose, so that you \
        need not tell it again and whoever takes over can go on.
        """,
      whatIsKept: """
        Your questions, our advice, measurements of antenatal and child care, and the \
        choices you make yourself. All of it is encrypted. You decide, and we write down \
        only what you want to say.
        """,
      howLong: """
        While you are cared for; informed choices are erased 12 months after care has \
        ended, the rest as the rules for medical records say.
        """,
      whoSees: """
        Who wrote it and the clinicians who care for you now (until 90 days after the last \
        contact), and whom you name. Window clerks, family and other villages do not. From \
        14 on a guardian needs your own consent too.
        """,
      without: """
        Advice, checks and appointments go on as usual; what you say is just not written \
        down. You can also stay unnamed and go on with a callback code.
        """,
      script: """
        We would like to write down what you ask today and what we advise, so that we can \
        go on from there next time. Only who writes it and the clinicians who care for you \
        see it; your family does not.
        """
    )
  )
}
