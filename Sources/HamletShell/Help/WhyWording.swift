/// Sentences of `\why`.
enum WhyWording {
  static let checkedHere = Phrase(
    "Found here, before anything was sent; the server keeps the same field rules.",
    "在本机发送前发现；服务器执行相同的字段规则。"
  )
  static let checkedThere = Phrase(
    "The server decided this; its state did not change.",
    "由服务器判定；数据没有改变。"
  )
  static let exitCode = Phrase("exit code", "退出码")
  static let takes = Phrase("it takes", "应填")

  static func meaning(_ kind: LineProblem.Kind) -> Phrase {
    switch kind {
    case .unclosedQuote: Phrase("A quote ends with the sign it began with.", "引号须成对。")
    case .unclosedBracket: Phrase("Each [ has its ] and each { its }.", "[ 与 ]、{ 与 } 须成对。")
    case .syntax:
      Phrase("A line is noun verb field=value ...; see help words.", "写法为 名词 动词 字段=值；见 help words。")
    case .unknownNoun: Phrase("? lists the first words.", "? 列出全部名词。")
    case .unknownVerb: Phrase("The noun with ? behind it lists its verbs.", "在名词后加 ? 列出其动词。")
    case .unknownMethod: Phrase("Tab behind call lists the methods.", "在 call 之后按 Tab 列出方法。")
    case .unknownFlag: Phrase("Flags begin with --; Tab lists them.", "选项以 -- 开头；按 Tab 列出。")
    case .unknownField: Phrase("The command with ? behind it lists its fields.", "在命令后加 ? 列出其字段。")
    case .unknownVariable:
      Phrase("\\set lists variables, \\results answers.", "\\set 列出变量，\\results 列出结果。")
    case .setTwice: Phrase("A field is given once; += adds to a list.", "每个字段只填一次；列表用 += 添加。")
    case .badValue: Phrase("The field's type or rule does not take this value.", "该值不符合字段的类型或规则。")
    case .unreadableFile: Phrase("The file must exist and be readable for you.", "文件须存在且可读。")
    case .missing: Phrase("The contract asks for this field.", "该字段为必填。")
    }
  }

  static func meaning(_ failure: CallFailure) -> Phrase {
    switch failure.kind {
    case .status: status(failure.number)
    case .setup: Phrase("The profile, the password file or TLS needs a look.", "请检查配置、密码文件或 TLS。")
    case .unreachable:
      Phrase("Nothing was sent: there is no way to the server now.", "未发送：目前无法连接服务器。")
    case .outcomeUnknown:
      Phrase(
        "It was sent, and no answer came. The same key never does it twice.",
        "已发送但没有收到答复。同一个键不会执行两次。"
      )
    case .queued: Phrase("It waits in the outbox until the link is back.", "已在待发箱中，连接恢复后发送。")
    case .interrupted: Phrase("You stopped it.", "由您中止。")
    case .invalid:
      Phrase("The request does not keep the field rules; nothing was sent.", "请求不符合字段规则，没有发送。")
    case .history: Phrase("The server's history is not the one seen before.", "服务器历史与先前所见不符。")
    case .local: Phrase("Something failed on this machine.", "本机发生故障。")
    }
  }

  private static func status(_ number: UInt32) -> Phrase {
    switch number {
    case 3: Phrase("A value breaks a rule.", "有值不符合规则。")
    case 4: Phrase("It took too long; --timeout gives it more time.", "超时；可用 --timeout 延长。")
    case 5:
      Phrase(
        "There is no such record, or not for you: both look the same.",
        "没有此记录，或不在您的范围内：两者显示相同。"
      )
    case 6: Phrase("There is one already.", "已经存在。")
    case 7: Phrase("Your role or your place does not allow it.", "您的角色或范围不允许。")
    case 8: Phrase("Too much at once, or a limit is used up.", "请求过多或已达限额。")
    case 9: Phrase("The record's state does not allow this step now.", "记录当前的状态不允许此操作。")
    case 10:
      Phrase(
        "Somebody changed it meanwhile: read it again and take its version.",
        "记录已被改动：请重新查看并使用新的版本号。"
      )
    case 12: Phrase("This server does not know the call.", "此服务器没有这个方法。")
    case 14: Phrase("The server is not ready; try again later.", "服务器暂不可用，请稍后再试。")
    case 16: Phrase("Log in first: session login NAME", "请先登录：session login 用户名")
    default: Phrase("The server refused it.", "服务器拒绝了请求。")
    }
  }
}
