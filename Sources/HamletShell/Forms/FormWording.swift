/// What forms, drafts and the look at what is alike say.
enum FormWording {
  static let hint = Phrase(
    "Enter accepts, empty = leave out, ? explains, < or Shift-Tab goes back, Ctrl-C keeps a draft",
    "回车确认，留空即不填，? 看说明，< 或 Shift-Tab 返回上一项，Ctrl-C 保留草稿"
  )
  static let listHint = Phrase("an empty line ends the list", "空行结束列表")
  static let togetherHint = Phrase("several at once as 1,3", "可一次填多项，如 1,3")
  static let placeHint = Phrase("name or code, Tab lists", "名称或代码，Tab 列出")
  static let fileHint = Phrase("path, Tab lists", "路径，Tab 列出")
  static let digestHint = Phrase("path of the file, Tab lists", "文件的路径，Tab 列出")
  static let pathHint = Phrase("a field of the report, Tab lists", "报告中的字段，Tab 列出")
  static let recordHint = Phrase("name or id, Tab lists", "名称或编号，Tab 列出")
  static let nameHint = Phrase("name or id; Tab behind a part of it", "姓名或编号，输入一部分后按 Tab")
  static let codeHint = Phrase("name or code; Tab behind a part of it", "名称或编码，输入一部分后按 Tab")
  static let timeHint = Phrase("time, as tomorrow 9:00", "时间，如 明天 9点")
  static let dayHint = Phrase("date, as today or 2026-11-24", "日期，如 今天 或 2026-11-24")
  static let firstAlready = Phrase("this is the first question", "已经是第一项")

  /// How a part is filled in, or one more of them, or by a value that stands for all of it.
  static func fillsIn(again: Bool, bare: String?) -> Phrase {
    let (english, chinese) =
      again
      ? ("y = one more, Enter = no more", "y 再添一项，回车结束")
      : ("y = fill it in, Enter = leave it out", "y 填写，回车不填")
    guard let bare else { return Phrase(english, chinese) }
    return Phrase("\(bare), \(english)", "直接输入\(bare)，\(chinese)")
  }

  static let chooseOne = Phrase("one of these, by number or name", "请选其一，输入序号或名称")
  static let more = Phrase("These may be given as well:", "还可填写：")
  static let morePrompt = Phrase(
    "numbers or names, a = all, Enter = none> ",
    "输入序号或名称，a 全部，回车不填> "
  )
  static let review = Phrase("Please check before it is sent:", "发送前请核对：")
  static let reviewPrompt = Phrase(
    "y = send, number = change, + = more fields, n = keep as a draft> ",
    "y 发送，序号 修改，+ 补充字段，n 保留草稿> "
  )
  static let reviewHelp = Phrase(
    "Nothing is sent before you answer y.",
    "输入 y 之前不会发送任何内容。"
  )
  static let noSuchChoice = Phrase(
    "no such number or name: give one of those shown",
    "没有这个序号或名称，请从所列中选"
  )

  static func fitsSeveral(_ labels: [String]) -> Phrase {
    Phrase(
      "several are called so: \(labels.joined(separator: ", "))",
      "有多项符合：\(labels.joined(separator: "、"))"
    )
  }

  static func passwordAgain(_ label: String) -> Phrase {
    Phrase("  \(label), once more> ", "  再输一次\(label)> ")
  }

  static let passwordsDiffer = Phrase(
    "  the two are not the same; type it anew",
    "  两次输入不一致，请重新输入"
  )

  static let needsTerminal = Phrase("--form needs a terminal", "--form 需要在终端中使用")
  static let keptDraft = Phrase(
    "kept as a draft for this session only; it goes on with \\draft ",
    "已保留草稿，仅在本次会话中有效；继续请输入 \\draft "
  )
  static let keptSealed = Phrase(
    "kept as a draft, sealed, for a week; it goes on with \\draft ",
    "已保留草稿，加密保存一周；继续请输入 \\draft "
  )
  static let noDrafts = Phrase("no drafts", "没有草稿")
  static let noSuchDraft = Phrase("no such draft; \\draft lists them", "没有这个草稿；\\draft 列出全部")
  static let draftUsage = Phrase(
    "\\draft lists, \\draft N goes on, \\draft drop N throws away",
    "\\draft 列出，\\draft 编号 继续，\\draft drop 编号 丢弃"
  )
  static let draftDropped = Phrase("thrown away", "已丢弃")
  static let current = Phrase("now", "现为")
  static let clears = Phrase("- leaves it out", "输入 - 则不填")
  static let alike = Phrase("Something alike was found:", "发现可能重复：")
  static let alikePrompt = Phrase("Go on all the same? [y/N/show] ", "仍要继续？[y/N/show] ")
  static let notChecked = Phrase(
    "Could not look for what is alike, and goes on: ",
    "未能查重，继续："
  )
  static let prefillAsks = Phrase(
    "To begin with what it says now, say what that is needed for; Enter begins empty:",
    "以现有内容预填须说明用途；回车则从空白开始："
  )

  static func prefilled(_ label: String) -> Phrase {
    Phrase(
      "\(label): as it is now; name a part at the review to change it",
      "\(label)：已预填现有内容；核对时输入其中一项的名称即可修改"
    )
  }

  static func returnedWith(_ reviewer: String) -> Phrase {
    Phrase("\(reviewer) returned it and asks for:", "\(reviewer)退回，请补正：")
  }

  static let readNow = Phrase("read just now", "刚刚读取")
  static let seenBefore = Phrase("as seen in this session", "本次会话所见")
  static let notRead = Phrase("Could not read the record: ", "未能读取记录：")

  static func takesNewVersion(_ version: String) -> Phrase {
    Phrase(
      "sent again, your change is made from version \(version)",
      "再次发送，即以第 \(version) 版为准"
    )
  }

  static func notYours(_ role: String, _ others: String) -> Phrase {
    Phrase(
      "your role (\(role)) may not do this; who may: \(others)",
      "您的角色（\(role)）无权进行此操作；可使用者：\(others)"
    )
  }

  /// What a role may use in place of a command that it may not.
  static func instead(_ commands: [String]) -> Phrase {
    Phrase(
      "what you can use: \(commands.joined(separator: ", "))",
      "您可以使用：\(commands.joined(separator: "，"))"
    )
  }

  static let useSays = Phrase("from \\use: ", "来自 \\use：")

  static func notRun(_ count: Int) -> Phrase {
    Phrase(
      "\(count) more \(count == 1 ? "statement" : "statements") not run",
      "其后 \(count) 条未执行"
    )
  }

  static func draft(_ count: Int) -> Phrase {
    Phrase("\(count) \(count == 1 ? "value" : "values")", "已填 \(count) 项")
  }

  static func draftsLeft(_ count: Int) -> Phrase {
    Phrase(
      "You have \(count) \(count == 1 ? "draft" : "drafts") of earlier: \\draft",
      "您有 \(count) 份未完成的草稿：\\draft"
    )
  }

  static func leaving(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "draft is" : "drafts are") lost when you leave. Leave? [y/N] ",
      "退出后 \(count) 份草稿将丢失。确定退出？[y/N] "
    )
  }
}
