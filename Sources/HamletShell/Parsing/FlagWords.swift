/// The flags of every command; a field's name is a flag as well.
package enum FlagWords: String, CaseIterable, Sendable {
  case dryRun = "--dry-run"
  case yes = "--yes"
  case confirm = "--confirm"
  case timeout = "--timeout"
  case key = "--key"
  case json = "--json"
  case format = "--format"
  case offline = "--offline"
  case profile = "--profile"
  case encoding = "--encoding"
  case form = "--form"
  case help = "--help"

  /// What it does.
  package var phrase: Phrase {
    switch self {
    case .dryRun: Phrase("check and show the request, send nothing", "只检查并显示请求，不发送")
    case .yes: Phrase("answer the question before a call that asks y/N", "对 y/N 的询问直接回答是")
    case .confirm: Phrase("=ID confirms a call that cannot be undone", "=编号，确认不能撤销的操作")
    case .timeout: Phrase("=5s how long to wait for the answer", "=5s，等待答复的时间")
    case .key: Phrase("=K repeats a call whose outcome is not known", "=键，重复一次结果未知的操作")
    case .json: Phrase("the answer as JSON", "以 JSON 输出结果")
    case .format:
      Phrase(
        "=table, vertical, json, ndjson, csv, tsv or html",
        "=输出格式：table、vertical、json、ndjson、csv、tsv、html"
      )
    case .offline: Phrase("=queue or fail where there is no link", "=queue 或 fail，无连接时怎么办")
    case .profile: Phrase("=P another profile", "=配置名，使用另一个配置")
    case .encoding:
      Phrase("=utf-8-bom or gb18030 for a file", "=utf-8-bom 或 gb18030，文件编码")
    case .form: Phrase("ask for all fields in a form", "用表单逐项填写全部字段")
    case .help: Phrase("explain the command", "说明该命令")
    }
  }
}
