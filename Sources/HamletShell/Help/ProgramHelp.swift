/// What `hamlet --help` and `hamlet batch --help` print.
package enum ProgramHelp {
  /// The lines about the program.
  package static func lines(_ language: ShellLanguage) -> [String] {
    let zh = language == .chinese
    return [ProgramText.summary.text(language), "", zh ? "用法：" : "usage:"]
      + columns(
        ProgramText.usages.map {
          (($0.words.isEmpty ? "hamlet" : "hamlet \($0.words)"), $0.meaning)
        },
        language
      ) + ["", zh ? "选项（写在命令之前）：" : "options, before the command:"]
      + columns(
        ProgramText.options.map {
          ($0.value.isEmpty ? $0.name : "\($0.name) \($0.value)", $0.meaning)
        } + [
          ("--version", Phrase("the version", "版本")),
          ("--help", Phrase("this", "本说明")),
        ],
        language
      ) + ["", zh ? "每条命令的选项：" : "flags of every command:"]
      + columns(
        LineReading.flagNames.map { ($0, ProgramText.flags[$0] ?? Phrase("", "")) },
        language
      )
      + ["", zh ? "示例：" : "examples:"] + ProgramText.examples.map { "  \($0.line)" }
      + ["", zh ? "退出码：hamlet help exit-codes" : "exit codes: hamlet help exit-codes"]
  }

  /// The lines about batches.
  package static func batch(_ language: ShellLanguage) -> [String] {
    [
      BatchText.usage.text(language), "",
      Phrase(
        "Each line of IN is a request as JSON (or a row of CSV); each line of OUT says what came of it:",
        "输入每行一个 JSON 请求（或 CSV 一行）；输出每行说明结果："
      ).text(language),
      #"  {"line":1,"ok":true,"key":"…-1","input":"…","replayed":false,"response":{…}}"#,
      #"  {"line":2,"ok":false,"key":"…-2","input":"…","error":{"code":…,"exit":…,"message":…,…}}"#,
      "",
    ]
      + columns(
        (BatchOptions.values.map { ("\($0.key)=…", $0.value) }
          + BatchOptions.switches.map { ($0.key, $0.value) }).sorted { $0.0 < $1.0 },
        language
      ) + [
        "",
        Phrase(
          "Exit 0: all lines are done; 8: some are not. Ctrl-C ends what is in flight and then stops.",
          "退出码 0：全部完成；8：部分未完成。Ctrl-C 会等进行中的行结束后停止。"
        ).text(language),
      ]
  }

  /// The lines about `run`.
  package static func run(_ language: ShellLanguage) -> [String] {
    ["hamlet run FILE", ""]
      + columns(
        ProgramText.runFlags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
        language
      )
      + [
        "",
        Phrase(
          "\\i FILE plays another file, \\expect N says that the next line ends with code N,",
          "\\i 文件 执行另一文件，\\expect N 表示下一行应以 N 结束，"
        ).text(language),
        Phrase(
          "a line goes on while a quote or bracket is open, or after a \\ at its end.",
          "引号或括号未闭合、或行末为 \\ 时，命令续到下一行。"
        ).text(language),
      ]
  }

  private static func columns(
    _ rows: [(String, Phrase)],
    _ language: ShellLanguage
  ) -> [String] {
    let width = min(42, rows.map { CellWidth.of($0.0) }.max() ?? 0)
    return rows.map { name, meaning in
      "  \(CellText.padded(name, to: width))  \(meaning.text(language))"
    }
  }
}
