/// Things that are explained besides commands.
package enum HelpTopic: String, CaseIterable, Sendable {
  case words
  case values
  case dates
  case forms
  case answers
  case output
  case scripts
  case exitCodes = "exit-codes"
  case metas

  /// What it is about.
  package var title: Phrase {
    switch self {
    case .words: Phrase("how a line is written", "命令的写法")
    case .values: Phrase("how values are written", "值的写法")
    case .dates: Phrase("how days and times are written", "日期和时间的写法")
    case .forms: Phrase("forms, drafts and the review", "表单、草稿与核对")
    case .answers: Phrase("earlier answers in later lines", "在后面的命令中使用前面的结果")
    case .output: Phrase("where answers go and what they look like", "结果的去处与样式")
    case .scripts: Phrase("what scripts need: errors, keys, batches, poor links", "脚本要点：错误、键、批量、弱网")
    case .exitCodes: Phrase("exit codes", "退出码")
    case .metas: Phrase("commands of the shell", "外壳命令")
    }
  }

  /// Its lines.
  package func lines(_ language: ShellLanguage) -> [String] {
    switch self {
    case .exitCodes: ExitCodeTable.lines(language)
    case .metas: MetaList.lines(language)
    case .words, .values, .dates, .forms, .answers, .output, .scripts:
      text.map { " " + $0.text(language) }
    }
  }

  private var text: [Phrase] {
    switch self {
    case .words: Self.wordsText
    case .values: Self.valuesText
    case .dates: Self.datesText
    case .forms: Self.formsText
    case .answers: Self.answersText
    case .output: Self.outputText
    case .scripts: Self.scriptsText
    case .exitCodes, .metas: []
    }
  }

  private static let wordsText = [
    Phrase(
      "noun verb [value] field=value ...   person search 芳",
      "名词 动词 [值] 字段=值 ……   person search 芳"
    ),
    Phrase("field+=value adds to a list, field! empties it", "字段+=值 向列表添加，字段! 清空"),
    Phrase("phones.0.number=13800138000 sets a part", "phones.0.number=13800138000 设置下级字段"),
    Phrase(
      "field names: name, --name, 姓名; full-width ＝ “ ” ［ ］ are understood",
      "字段名可用 name、--name、姓名；全角 ＝ “ ” ［ ］ 均可"
    ),
    Phrase("a ; b   two statements; # begins a comment", "甲 ; 乙   两条命令；# 之后是注释"),
    Phrase(
      "@file takes the fields from JSON, - from the standard input",
      "@文件 从 JSON 读取字段，- 从标准输入读取"
    ),
    Phrase("call Service.Method ... calls any method", "call 服务.方法 …… 调用任意方法"),
  ]

  private static let valuesText = [
    Phrase("plain: 王芳   'as it is'   \"with \\n, ${name}\"", "普通：王芳   '原样'   \"可含 \\n、${name}\""),
    Phrase(
      "list [a, b]   parts {number: 138..., ok_to_call: yes}",
      "列表 [甲, 乙]   下级 {number: 138…, ok_to_call: 是}"
    ),
    Phrase(
      "$name of \\set   @file   <<END and lines up to END",
      "\\set 的 $name   @文件   <<END 及其后直到 END 的各行"
    ),
    Phrase("choices: by name, by its beginning, or by label: 女", "选项：写名称、开头几个字母或标签：女"),
    Phrase("yes or no: yes no true false 是 否", "是否：是 否 yes no true false"),
    Phrase(
      "days of a pregnancy: 275, 39w2d, 39+2; minutes: 90, 1h30m",
      "孕周：275、39周2天、39+2；分钟数：90、1小时30分、半小时"
    ),
  ]

  private static let datesText = [
    Phrase("1990-05-01; where less is known 1990-05 or 1990", "1990-05-01；不全时写 1990-05 或 1990"),
    Phrase(
      "today, tomorrow, next monday, -3d, +2w, in 3 months, two weeks ago",
      "今天、后天、下周一、3月5日、明年3月31日、月底、-3天、两周后、三个月后、半年前"
    ),
    Phrase(
      "lunar:1990-05-01, in a leap month lunar:1990-leap5-01",
      "农历1990-05-01，闰月写 农历1990-闰5-01"
    ),
    Phrase(
      "times: \"2026-11-24 09:00\", \"today 09:00\", \"tomorrow 3pm\", RFC 3339",
      "时间：\"2026-11-24 09:00\"、\"今天 09:00\"、后天下午三点、RFC 3339"
    ),
  ]

  private static let formsText = [
    Phrase(
      "noun verb alone asks for what is needed; --form asks for all fields",
      "只写名词和动词即逐项询问必填项；--form 询问全部字段"
    ),
    FormWording.hint,
    Phrase(
      "choices are answered by number or name; lists end with an empty line",
      "选项可输入序号或名称；列表以空行结束"
    ),
    Phrase("everything is shown again before it is sent", "发送前会完整显示一遍"),
    FormWording.draftUsage,
  ]

  private static let scriptsText = [
    Phrase(
      "hamlet --no-input --json NOUN VERB ...   answers on stdout, one JSON error on stderr",
      "hamlet --no-input --json 名词 动词 ……   结果在标准输出，标准错误只有一个 JSON 错误"
    ),
    Phrase(
      "who: --token-file T, or --user U --password-file F, or once: hamlet session login U",
      "身份：--token-file T，或 --user U --password-file F，或先登录一次：hamlet session login U"
    ),
    Phrase(
      "every code says whether it was sent: hamlet help exit-codes; 0, 1-6 not, 7 maybe, 10+N yes",
      "退出码说明是否已发送：hamlet help exit-codes；0 成功，1-6 未发送，7 不确定，10+N 已发送"
    ),
    Phrase(
      "7: the outcome is unknown; the same line with --key=K is done once, or: hamlet resume K",
      "7：结果未知；同一命令加 --key=K 只执行一次，或：hamlet resume K"
    ),
    Phrase(
      "9: it is in the outbox (--offline=queue); hamlet sync sends it, and is 0 when all is confirmed",
      "9：已进发件箱（--offline=queue）；hamlet sync 发送，全部确认后为 0"
    ),
    Phrase(
      "many: hamlet batch METHOD @in.csv > out.ndjson; cut, go on: --resume out.ndjson >> out.ndjson",
      "批量：hamlet batch 方法 @in.csv > out.ndjson；中断后：--resume out.ndjson >> out.ndjson"
    ),
    Phrase(
      "18 and 24: retry_after_ms says when; batch waits by itself, up to 30 s each",
      "18 与 24：retry_after_ms 说明何时重试；batch 自行等待，每次至多 30 秒"
    ),
    Phrase(
      "--timeout=5s: connecting included; --dry-run: what would be sent; hamlet describe ... --json",
      "--timeout=5s：含连接；--dry-run：将发送什么；hamlet describe …… --json"
    ),
    Phrase(
      "--yes, behind the command, confirms it; what takes a write back is undone_by of its description",
      "--yes 写在命令之后，代替确认；撤销某次写入的命令见其 describe"
    ),
    Phrase(
      "hamlet run FILE plays lines until one fails; \\expect N before a line: it ends with N",
      "hamlet run 文件 逐行执行，遇错即停；某行之前写 \\expect N：该行以 N 结束"
    ),
  ]

  private static let answersText = [
    Phrase(
      "$_ is the last answer, $3 that of statement 3; \\results lists them",
      "$_ 是上一个结果，$3 是第 3 条的结果；\\results 列出全部"
    ),
    Phrase(
      "person get $_.persons.0.id   takes a part; Tab shows the parts",
      "person get $_.persons.0.id   取其中一项；Tab 可逐级查看"
    ),
    Phrase(
      "person get 2   takes the second row of the last list of people",
      "person get 2   取最近一次居民列表的第 2 行"
    ),
    Phrase("\\set p=$_.id keeps a value as $p", "\\set p=$_.id 把值存为 $p"),
    Phrase("\\use division=... fills a field that is not given", "\\use division=… 为未填字段设默认值"),
    Phrase("\\as shell, cli or json writes the last command anew", "\\as shell、cli、json 转写上一条命令"),
  ]

  private static let outputText = [
    Phrase(
      "\\G at the end: one field per line; \\j JSON; \\t table",
      "句末 \\G 逐行显示；\\j JSON；\\t 表格"
    ),
    Phrase("--format=csv   | command   > file   >> file", "--format=csv   | 命令   > 文件   >> 文件"),
    Phrase("> roster.csv picks the format by the name", "> roster.csv 按文件名选择格式"),
  ]
}
