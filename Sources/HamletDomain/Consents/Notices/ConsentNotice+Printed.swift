extension ConsentNotice {
  /// The whole notice as it is printed, with lines to sign.
  package func printed(in language: NoticeLanguage) -> String {
    language == .english ? printedInEnglish : printedInChinese
  }

  /// What is read aloud, with what is asked at the end.
  package func script(in language: NoticeLanguage) -> String {
    language == .english
      ? english.script + " You may say yes or no, and no service depends on it. If you agree, you "
        + "can take it back at any time, by one word and without a reason. Do you agree?"
      : chinese.script + "您可以同意，也可以不同意，都不影响您得到任何服务。同意之后随时可以收回，说一声就行，不用讲理由。您同意吗？"
  }

  private var printedInChinese: String {
    """
    \(chinese.title)（\(version)）

    一、用途
    \(chinese.whatFor)

    二、记录什么
    \(chinese.whatIsKept)

    三、保存多久
    \(chinese.howLong)

    四、谁能看到
    \(chinese.whoSees)

    五、不同意会怎样
    \(chinese.without)不因您不同意而拒绝任何服务，也不因此减少或拖延服务。

    六、怎样撤回
    随时可以撤回，当面、打电话或托人转告均可，不需要理由，登记后立即生效。撤回之前已经做的事仍然有效，今后不再使用。

    七、您的权利
    您可以查看和复制自己的记录，要求更正、限制使用或删除，要求解释，并查看谁看过您的记录。请向村服务室、乡镇服务窗口或数据保护员提出，15个工作日内答复。未满14周岁的，由监护人同意；满14周岁的，由本人同意。

    □ 同意    □ 不同意
    本人或监护人签字：____________    日期：____________
    """
  }

  private var printedInEnglish: String {
    """
    \(english.title) (\(version))

    1. What it is for
    \(english.whatFor)

    2. What is written down
    \(english.whatIsKept)

    3. How long it is kept
    \(english.howLong)

    4. Who sees it
    \(english.whoSees)

    5. If you do not agree
    \(english.without) No service is refused, cut or delayed because you do not agree.

    6. How to withdraw
    At any time, in person, by phone or by word of somebody you send; no reason is needed and it \
    takes effect at once. What was done before stays valid; the data is not used for this again.

    7. Your rights
    You may see and copy your record, have it corrected, restricted or erased, have it explained, \
    and see who looked at it. Ask the village room, the town's window or the data protection \
    officer; the answer comes within 15 working days. Under 14 a guardian agrees, from 14 on the \
    person herself.

    [ ] I agree    [ ] I do not agree
    Signature (own or guardian's): ____________    Date: ____________
    """
  }
}
