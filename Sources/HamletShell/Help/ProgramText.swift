/// What the program's own words and options mean: the one source of --help, the man page and
/// completion.
package enum ProgramText {
  /// A way to call the program.
  package struct Usage: Sendable {
    /// The words after `hamlet`.
    package let words: String
    /// What it does.
    package let meaning: Phrase
  }

  /// An option before the command.
  package struct Option: Sendable {
    /// The name, as `--server`.
    package let name: String
    /// What its value is called; empty where it has none.
    package let value: String
    /// What it means.
    package let meaning: Phrase
  }

  /// Said once where a program waits for lines that a person must type.
  package static let readsTerminal = Phrase(
    "reading from the terminal; end with Ctrl-D",
    "正在从终端读取，按 Ctrl-D 结束"
  )

  /// In one line.
  package static let summary = Phrase(
    "Hamlet's shell: alone it opens the shell; with words it runs one command.",
    "Hamlet 外壳：单独运行即进入交互，后跟命令则执行一条。"
  )

  /// The ways to call it.
  package static let usages: [Usage] = [
    Usage(
      words: "",
      meaning: Phrase("the interactive shell, or lines from a pipe", "交互外壳，或从管道读取命令")
    ),
    Usage(
      words: "NOUN VERB [FIELD=VALUE ...]",
      meaning: Phrase("one command, as typed in the shell", "执行一条命令，写法与外壳相同")
    ),
    Usage(
      words: "call SERVICE.METHOD [FIELD=VALUE ...]",
      meaning: Phrase(
        "any method by its name; - takes the request as JSON from standard input",
        "按名称调用任意方法；- 表示从标准输入读 JSON 请求"
      )
    ),
    Usage(
      words: "run FILE [--keep-going] [--echo]",
      meaning: Phrase("the lines of a file, until one fails", "执行文件中的各行，遇错即停")
    ),
    Usage(
      words: "batch METHOD < IN > OUT",
      meaning: Phrase(
        "a request a line, many in flight over one connection; batch --help",
        "每行一个请求，同一连接并发执行；见 batch --help"
      )
    ),
    Usage(
      words: "describe [WORDS] [--format json]",
      meaning: Phrase("what a command does and takes", "说明命令及其字段")
    ),
    Usage(
      words: "help [WORDS | scripts | exit-codes]",
      meaning: Phrase(
        "all commands, one of them, what scripts need, or the exit codes",
        "全部命令、某条命令、脚本要点或退出码"
      )
    ),
    Usage(
      words: "completion bash|zsh|fish",
      meaning: Phrase("a script that makes Tab complete these words", "输出命令行补全脚本")
    ),
    Usage(
      words: "man",
      meaning: Phrase("the man page: hamlet man | man -l -", "手册页：hamlet man | man -l -")
    ),
    Usage(
      words: "session login NAME",
      meaning: Phrase("log in; the session is kept in the profile", "登录，会话保存在配置中")
    ),
    Usage(
      words: "outbox [list | show N | edit N | retry N | drop N | export FILE | import FILE]",
      meaning: Phrase("writes that wait for a link", "等待连接的写入")
    ),
    Usage(
      words: "sync [--dry-run]",
      meaning: Phrase("send what waits now, and say how far it came", "立即发送等待的写入并报告进展")
    ),
    Usage(
      words: "resume [KEY ...]",
      meaning: Phrase("settle writes whose outcome is not known", "查明结果未知的写入")
    ),
    Usage(
      words: "take [list | drop]",
      meaning: Phrase("keep today's persons for a week without a link", "带上今日名单，离线可查看一周")
    ),
    Usage(
      words: "enrol [ADDRESS CODE]",
      meaning: Phrase("enrol this device with a one-time code", "用一次性设备码登记本机")
    ),
    Usage(
      words: "renew",
      meaning: Phrase("ask for another certificate after it has expired", "证书过期后申请新证书")
    ),
  ]

  /// The options before the command.
  package static let options: [Option] = [
    Option(
      name: "--server",
      value: "ADDRESS",
      meaning: Phrase(
        "HOST:PORT or unix:PATH; else the profile's, else 127.0.0.1:4265",
        "主机:端口 或 unix:路径；默认取配置，再默认 127.0.0.1:4265"
      )
    ),
    Option(
      name: "--profile",
      value: "NAME",
      meaning: Phrase("the profile, kept in ~/.config/hamlet", "配置名称，存于 ~/.config/hamlet")
    ),
    Option(
      name: "--user",
      value: "NAME",
      meaning: Phrase("log in as this user for this run", "本次以该用户登录")
    ),
    Option(
      name: "--password-file",
      value: "FILE",
      meaning: Phrase("a file with that user's password; else it is asked for", "存有密码的文件；否则询问")
    ),
    Option(
      name: "--token-file",
      value: "FILE",
      meaning: Phrase(
        "a file with a script token: no login, and no more than it may do",
        "存有脚本令牌的文件：无须登录，权限以令牌为限"
      )
    ),
    Option(
      name: "--lang",
      value: "zh|en",
      meaning: Phrase("else the profile's, else the locale's", "语言；默认取配置，再默认取区域设置")
    ),
    Option(
      name: "--timeout",
      value: "TIME",
      meaning: Phrase(
        "as 5s: for each call of the run, connecting included",
        "如 5s：本次每个调用的时限，含连接"
      )
    ),
    Option(
      name: "--color",
      value: "WHEN",
      meaning: Phrase("always, never or auto", "何时用颜色：always、never 或 auto")
    ),
    Option(
      name: "--plain",
      value: "",
      meaning: Phrase(
        "for screen readers: no boxes or colours, one fact per line",
        "供读屏使用：无边框与颜色，一行一项"
      )
    ),
    Option(
      name: "--no-pager",
      value: "",
      meaning: Phrase("never show long answers page by page", "长结果不分页")
    ),
    Option(
      name: "--json",
      value: "",
      meaning: Phrase("answers and errors are JSON", "结果与错误均为 JSON")
    ),
    Option(
      name: "--no-input",
      value: "",
      meaning: Phrase("never ask: what is missing is an error", "从不询问，缺少即报错")
    ),
    Option(
      name: "--save",
      value: "",
      meaning: Phrase("save server, user and language in the profile", "把服务器、用户与语言存入配置")
    ),
  ]

  /// The flags of `hamlet run`.
  package static let runFlags: [String: Phrase] = [
    "--keep-going": Phrase("go on after a line that failed; ends with 8 then", "某行失败后继续，最终退出码为 8"),
    "--echo": Phrase("show each line before its answer", "在结果之前显示每行命令"),
  ]

  /// What the environment says.
  package static let environment: [(name: String, meaning: Phrase)] = [
    (
      "XDG_CONFIG_HOME",
      Phrase("where profiles, sessions and history lie, in hamlet/", "配置、会话与历史所在，位于 hamlet/")
    ),
    ("LC_ALL, LC_MESSAGES, LANG", Phrase("the language, unless it is chosen", "未指定时的语言")),
    ("NO_COLOR", Phrase("no colours, with any value", "任意值均关闭颜色")),
  ]

  /// Examples that a script may begin with.
  package static let examples: [(line: String, meaning: Phrase)] = [
    ("hamlet person search 芳 --json", Phrase("an answer as JSON", "以 JSON 输出结果")),
    (
      "hamlet --token-file T person roster --all --format csv > roster.csv",
      Phrase("a whole list as CSV", "整个列表存为 CSV")
    ),
    (
      "hamlet batch person.RegisterPerson @people.csv > out.ndjson",
      Phrase("register what a spreadsheet lists", "按电子表格登记")
    ),
    (
      "hamlet batch person.RegisterPerson @people.csv --resume out.ndjson >> out.ndjson",
      Phrase("go on where that was cut", "从中断处继续")
    ),
  ]
}
