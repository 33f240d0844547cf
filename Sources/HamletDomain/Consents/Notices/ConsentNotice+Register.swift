extension ConsentNotice {
  /// On being on the register.
  static let register2026 = ConsentNotice(
    .register,
    "2026-1",
    chinese: NoticeText(
      title: "登记告知书",
      whatFor: """
        把您登记在您现在居住村居的居民名册上，以便村服务室和乡镇服务中心认识您，为您提供自愿的生\
        育健康和妇幼保健服务。登记只看您现在住在哪里，与户口在哪里无关。
        """,
      whatIsKept: """
        姓名、性别、出生日期、居住的村居和居住方式；您愿意时还可以写证件、电话、地址和家庭成员。\
        证件号码、电话和地址加密保存。
        """,
      howLong: "只要您住在本乡镇并且没有撤回。离开或去世后档案关闭，到期删除。",
      whoSees: """
        您居住村居的工作人员和乡镇登记窗口；为您服务的医务人员在有您其他同意时可以看到相应部分。\
        别的村居、出租房屋给您的人、您的单位和其他部门都看不到。
        """,
      without: """
        没有登记，您照样可以匿名咨询、预约、领取物品和参加讲座，只是我们无法按名册联系您。撤回登\
        记同意后，档案立即封存，仅数据保护员可见，并可要求删除。
        """,
      script: """
        我们想把您登记在本村的居民名册上：姓名、性别、出生日期和住处，其他的您愿意才写。只有本村\
        工作人员和乡镇窗口看得到。
        """
    ),
    english: NoticeText(
      title: "Notice on the register",
      whatFor: """
        To have you on the register of the village where you live now, so that the village \
        room and the town's service centre know you and can offer their voluntary services \
        in reproductive, maternal and child health. What counts is where you live, not \
        where your household is registered.
        """,
      whatIsKept: """
        Name, sex, date of birth, the village and how you live there; if you like also \
        documents, phones, address and household. Document numbers, phones and addresses \
        are encrypted.
        """,
      howLong: """
        As long as you live in the town and have not withdrawn. When you leave or die the \
        record closes and is erased when its time is over.
        """,
      whoSees: """
        The staff of your village and the town's window; clinicians who care for you see \
        their part with your other consents. Other villages, whoever lets your home, \
        whoever you work for and other offices see nothing.
        """,
      without: """
        You can ask for advice without a name, make appointments, take what is given out \
        and come to talks; we only cannot reach you from the register. If you withdraw, \
        the record is sealed at once, seen by data protection alone, and you may have it \
        erased.
        """,
      script: """
        We would like to have you on the register of this village: name, sex, date of \
        birth and where you live; anything more only if you like. Only the staff of the \
        village and the town's window see it.
        """
    )
  )
}
