/// The shell's own sentences, each in both languages.
package enum UIText: String, CaseIterable, Sendable {
  case outcomeUnknown
  case notConfirmed
  case confirmModerate
  case confirmSevere
  case needsTerminal
  case missingFields
  case unknownMeta
  case noCommandYet
  case exitHint
  case formHint
  case formCancelled
  case timingOn
  case timingOff
  case verticalOn
  case verticalOff
  case bytesNeedFile
  case encodingNeedsFile
  case encodingFailed
  case empty
  case searchPrompt
  case searchFailed
  case password
  case provePassword
  case overview
  case usage
  case helpMetas
  case required
  case example
  case cancelled
  case noSuchTopic
  case readOnly
  case fileFailed
  case fileNotWritten
  case secretInWords

  /// The sentence.
  package var phrase: Phrase {
    switch self {
    case .outcomeUnknown:
      Phrase("it may have happened; repeat it with the same key", "可能已经生效；请用同一个键重试")
    case .notConfirmed: Phrase("not confirmed; nothing was sent", "未确认，没有发送")
    case .confirmModerate: Phrase("Send it? [y/N] ", "确定发送？[y/N] ")
    case .confirmSevere: Phrase("This cannot be undone. Type the id: ", "此操作不能撤销。请输入编号：")
    case .needsTerminal:
      Phrase("it must be confirmed; see --yes and --confirm=ID", "需要确认；见 --yes 与 --confirm=编号")
    case .missingFields: Phrase("missing required fields", "缺少必填字段")
    case .unknownMeta: Phrase("no such command; \\? lists all", "没有这个命令；\\? 列出全部")
    case .noCommandYet: Phrase("no command yet", "还没有命令")
    case .exitHint: Phrase("leave with Ctrl-D or \\q", "按 Ctrl-D 或输入 \\q 退出")
    case .formHint:
      Phrase("Enter accepts, ? explains, Ctrl-C cancels", "回车确认，? 看说明，Ctrl-C 取消")
    case .formCancelled: Phrase("cancelled; nothing was sent", "已取消，没有发送")
    case .timingOn: Phrase("timing is on", "显示用时")
    case .timingOff: Phrase("timing is off", "不显示用时")
    case .verticalOn: Phrase("one field per line", "逐行显示")
    case .verticalOff: Phrase("tables where they fit", "能放下时用表格显示")
    case .bytesNeedFile:
      Phrase("this is a file: write > NAME after the command", "这是文件：请在命令后写 > 文件名")
    case .encodingNeedsFile:
      Phrase("--encoding is for a file or a pipe: write > NAME", "--encoding 用于文件或管道：请写 > 文件名")
    case .encodingFailed: Phrase("it has no form in this encoding", "无法用此编码写出")
    case .empty: Phrase("none", "无")
    case .searchPrompt: Phrase("search: ", "查找：")
    case .searchFailed: Phrase("; none", "；没有")
    case .password: Phrase("password: ", "密码：")
    case .provePassword:
      Phrase("Your password, to go on: ", "请输入密码以继续：")
    case .overview:
      Phrase(
        "Write: noun verb field=value ...   noun ?   noun verb ?   \\?   中文: \\lang zh",
        "写法：名词 动词 字段=值 …   名词 ?   名词 动词 ?   \\?   English: \\lang en"
      )
    case .usage: Phrase("usage", "用法")
    case .helpMetas: Phrase("commands of the shell", "外壳命令")
    case .required: Phrase("required", "必填")
    case .example: Phrase("example", "示例")
    case .cancelled: Phrase("cancelled", "已取消")
    case .noSuchTopic: Phrase("no such command", "没有这个命令")
    case .readOnly: Phrase("changes nothing", "不改变数据")
    case .fileNotWritten:
      Phrase("the file or command did not take the answer", "结果没有写入文件或命令")
    case .fileFailed: Phrase("the file cannot be read", "无法读取文件")
    case .secretInWords:
      Phrase(
        "others can read a program's words: leave the password out and type it when asked, or pipe it",
        "本机其他人可看到命令行：请勿写密码，按提示输入或用管道传入"
      )
    }
  }

  /// The sentence in a language.
  package func text(_ language: ShellLanguage) -> String { phrase.text(language) }
}
