/// The shell's own commands, written with a backslash.
package enum MetaCommand: String, CaseIterable, Sendable {
  case quit = "q"
  case list = "?"
  case help = "h"
  case describe = "d"
  case vertical = "x"
  case timing
  case format
  case language = "lang"
  case convert = "as"
  case use
  case set
  case history
  case include = "i"
  case system = "!"
  case watch
  case draft
  case results
  case why
  case keys
  case pager
  case output = "o"
  case record
  case chart
  case reveal
  case outbox
  case sync
  case resume
  case take
  case undo

  /// What it does.
  package var phrase: Phrase {
    switch self {
    case .quit: Phrase("leave", "退出")
    case .list: Phrase("list these commands", "列出这些命令")
    case .help: Phrase("help about words: \\h person register", "查看帮助：\\h person register")
    case .describe: Phrase("describe a command or field", "说明命令或字段")
    case .vertical: Phrase("one field per line: \\x on, off or auto", "逐行显示：\\x on、off 或 auto")
    case .timing: Phrase("switch the time of each call on or off", "切换显示用时")
    case .format: Phrase("table, vertical, json, ndjson, csv, tsv or html", "输出格式")
    case .language: Phrase("zh or en", "语言：zh 或 en")
    case .convert: Phrase("the last command as shell, cli or json", "转写上一条命令：shell、cli、json")
    case .use: Phrase("a field's value unless given: \\use division=...", "设置字段默认值")
    case .set: Phrase("a variable: \\set v=..., used as $v", "设置变量")
    case .history:
      Phrase(
        "the last lines; the newest 1,000 are kept, without what is private",
        "最近的命令；保留最新 1000 条，隐私内容略去"
      )
    case .include: Phrase("run a file of lines", "执行文件")
    case .system: Phrase("run a command of the system's shell", "执行系统命令")
    case .keys: Phrase("the keys of the line editor", "行编辑按键")
    case .outbox:
      Phrase("writes that wait: list, show, edit, drop, retry, export", "待发送的写入：查看、修改、放弃、重试、导出")
    case .sync: Phrase("send what waits now", "立即发送待发送的写入")
    case .resume: Phrase("ask again for writes of unknown outcome", "重新确认结果未知的写入")
    case .take: Phrase("keep today's persons for a week without a link", "带上今日名单，离线可查看一周")
    case .undo: Phrase("take the last write back, where that is possible", "撤销上一次写入（能撤销时）")
    case .watch: Phrase("repeat the last reading command every n seconds", "每隔 n 秒重复上一条查询")
    case .draft: Phrase("forms that were left: list, go on, drop", "未完成的表单：列出、继续、丢弃")
    case .results: Phrase("the answers that $_ and $3 stand for", "$_ 与 $3 所指的结果")
    case .why: Phrase("explain the last error", "解释上一个错误")
    case .pager:
      Phrase("long answers page by page: \\pager on, off or auto", "长结果分页：\\pager on、off 或 auto")
    case .output:
      Phrase(
        "answers to a file or command: \\o FILE, \\o |COMMAND, \\o ends",
        "结果写入文件或命令：\\o 文件、\\o |命令，\\o 结束"
      )
    case .record:
      Phrase("record the lines in a file that can be played: \\record FILE", "记录命令以便重放：\\record 文件")
    case .chart:
      Phrase(
        "draw the last answer: \\chart bar or spark, label, number",
        "画出上一个结果：\\chart bar 或 spark 标签 数值"
      )
    case .reveal:
      Phrase(
        "show the last answer in full; it is noted for those concerned",
        "完整显示上一个结果，并记入所涉居民的访问记录"
      )
    }
  }
}
