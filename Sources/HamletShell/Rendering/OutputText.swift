import HamletMessages

/// Sentences about what is shown, in both languages.
package enum OutputText {
  /// What of a record is not set.
  static func unset(count: Int, names: [String]) -> Phrase {
    Phrase(
      "(\(count) field\(count == 1 ? "" : "s") unset or not shown to you: \(names.joined(separator: ", ")) — \\G+ shows all)",
      "（\(count) 个字段未填或未对您显示：\(names.joined(separator: "、")) — \\G+ 显示全部）"
    )
  }

  /// Which columns a page had no room for.
  static func leftOut(_ names: [String]) -> Phrase {
    Phrase(
      "(no room for: \(names.joined(separator: ", ")) — \\G or --wide shows all)",
      "（未显示的列：\(names.joined(separator: "、")) — \\G 或 --wide 显示全部）"
    )
  }

  static let cut = Phrase("… shortened; --wide or \\G shows all", "… 表示有省略，--wide 或 \\G 显示全部")
  static func written(_ file: String, _ count: String) -> Phrase {
    count.isEmpty
      ? Phrase("written: \(file)", "已写入 \(file)")
      : Phrase("\(count) written: \(file)", "已写入 \(file)：\(count)")
  }

  static let masked = Phrase("*** masked; \\reveal shows them", "*** 为隐去内容，\\reveal 可查看")
  /// How what is read for a purpose alone is shown.
  static func withheld(_ purposes: [EnumValueInfo], as line: String) -> Phrase {
    let names = purposes.map(\.shortName).joined(separator: "|")
    let labels = purposes.map(\.chineseLabel).joined(separator: "|")
    return Phrase(
      "the content is shown for a purpose that fits it: \(line) purpose=\(names)",
      "内容须说明相符的用途方可查看：\(line) 用途=\(labels)"
    )
  }

  static let timingTotal = Phrase("session", "本次会话")
  static let calls = Phrase("calls", "次调用")
  static let up = Phrase("up", "上行")
  static let down = Phrase("down", "下行")
  static let replayed = Phrase("answered before with this key", "此键此前已得到结果")
  static let incomplete = Phrase(
    "what was written is not complete; rows:",
    "写出的内容不完整，已写行数："
  )
  static func wasDone(key: String) -> Phrase {
    key.isEmpty
      ? Phrase("the call was done", "该操作已完成")
      : Phrase(
        "the call was done; its key is \(key): with --key=\(key) it gives the same answer again",
        "该操作已完成，键为 \(key)：用 --key=\(key) 重试可再次得到同一结果"
      )
  }
  static func wouldSend(_ words: String) -> Phrase {
    Phrase(
      "would send \(words); dry run, nothing was sent",
      "将发送 \(words)；试运行，没有发送"
    )
  }
  static let watchReads = Phrase(
    "--watch is for commands that only read",
    "--watch 只用于查询"
  )
  static let outputOn = Phrase("answers go to ", "结果写入 ")
  static let outputOff = Phrase("answers are shown here again", "结果重新显示在这里")
  static let outputUnchanged = Phrase("answers are shown here", "结果显示在这里")
  static let recordOn = Phrase("recording to ", "开始记录到 ")
  static let recordOff = Phrase("recording has ended: ", "记录已结束：")
  static let recordNone = Phrase(
    "nothing is recorded; \\record FILE begins",
    "未在记录；\\record 文件 开始记录"
  )
  static let recordExists = Phrase("this file exists already: ", "文件已存在：")
  static let recordHead = Phrase(
    "# Recorded by hamlet; played again by: hamlet run FILE",
    "# 由 hamlet 记录；重放：hamlet run 文件"
  )
  static let recordPrivate = Phrase(
    "# what was private is left out (‹…›); fill it in and remove the # to play it",
    "# 隐私内容已略去（‹…›）；补全并去掉 # 后可重放"
  )
  static let pagerChoice = Phrase("\\pager on, off or auto", "\\pager on、off 或 auto")
  static let verticalChoice = Phrase("\\x on, off or auto", "\\x on、off 或 auto")
  static let chartUsage = Phrase(
    "\\chart bar or spark, then a field of labels and one of numbers",
    "\\chart bar 或 spark，之后可写标签字段和数值字段"
  )
  static let noAnswer = Phrase("there is no answer to show yet", "还没有可显示的结果")
  static let answerTooLarge = Phrase(
    "the last answer was too large to keep; ask for less of it",
    "上一个结果太大，未保留；请缩小范围再查"
  )
  static let noChart = Phrase("nothing in the last answer can be drawn", "上一个结果没有可画的数值")
  static let noSuchColumn = Phrase("the last answer has no such field: ", "上一个结果没有此字段：")
  /// What a chart can be made of, as the words behind `\\chart bar`.
  static func drawable(_ names: [String]) -> Phrase {
    Phrase(
      "it can draw: \(names.joined(separator: ", ")) — as \\chart bar \(names.first ?? "")",
      "可画：\(names.joined(separator: "、")) — 如 \\chart bar \(names.first ?? "")"
    )
  }

  static let watchEnds = Phrase("q or Ctrl-C ends", "按 q 或 Ctrl-C 结束")
  static let watchEndsPlainly = Phrase("Ctrl-C ends", "按 Ctrl-C 结束")
  static let watchGone = Phrase("gone", "已消失")
  static let watchChanged = Phrase("changed", "有变化")
  static let watchNew = Phrase("new", "新增")
  static let watchSame = Phrase("no change", "无变化")
  static let watchUsage = Phrase(
    "\\watch SECONDS repeats the last command that only reads",
    "\\watch 秒数 重复上一条只读命令"
  )
  static let moreLines = Phrase("more lines", "行未显示")
  static let nothingHidden = Phrase(
    "nothing in the last answer is masked",
    "上一个结果没有隐去的内容"
  )
  static let maskedThere = Phrase(
    "what is still masked the server masks: by role, view, or for want of a purpose with a consent",
    "仍隐去的内容由服务器隐去：因角色、显示范围，或未说明有同意的用途"
  )
  static let noPerson = Phrase(
    "it names no person, so there is no access list to note it in",
    "此结果未指明居民，没有访问记录可记"
  )
  static let tooManyPersons = Phrase(
    "at most 20 persons are shown in full at once; this answer names ",
    "一次最多完整显示 20 位居民；此结果涉及人数："
  )
  static let notNoted = Phrase(
    "it could not be noted, so nothing is shown",
    "未能记入访问记录，因此不显示"
  )
  static let noted = Phrase("noted in the access list of ", "已记入访问记录，居民人数：")
  static let terminalMended = Phrase(
    "a program that was killed had left this terminal without lines and echo; it is set right",
    "有程序被强行结束，终端停在无回显状态，现已恢复"
  )
  static let revealNeedsTerminal = Phrase(
    "\\reveal is for a terminal; files hold what the server gave",
    "\\reveal 只用于终端；文件内容即服务器所给"
  )
}
