import HamletMessages

/// The flags of every command: the one list that the parser, completion, help and the man page read.
extension ProgramText {
  /// A flag.
  package struct Flag: Sendable {
    /// The name, as `--timeout`.
    package let name: String
    /// How its value is shown, as `5s`; empty where it has none.
    package let value: String
    /// What it means.
    package let meaning: Phrase
  }

  /// All of them, in the order of help; a field's name is a flag as well.
  package static let commandFlags: [Flag] = [
    flag("--dry-run", Phrase("check and show what would be sent, send nothing", "检查并显示将发送的内容，不发送")),
    flag("--yes", Phrase("confirm what is asked before sending", "对发送前的询问一律确认")),
    flag("--confirm", "ID", Phrase("confirm what cannot be undone", "确认不可撤销的操作")),
    flag("--timeout", "5s", Phrase("how long a call may take, connecting included", "调用的时限，含连接")),
    flag("--key", "KEY", Phrase("the idempotency key, to repeat a call", "幂等键，用于重试")),
    flag("--json", Phrase("the answer and errors are JSON", "结果与错误均为 JSON")),
    flag(
      "--format",
      OutputFormat.allCases.map(\.rawValue).joined(separator: "|"),
      Phrase("how the answer is written", "结果格式")
    ),
    flag("--offline", "queue|fail", Phrase("what to do without a link", "断线时存入发件箱或报错")),
    flag("--profile", "NAME", Phrase("stands before the command", "须写在命令之前")),
    flag(
      "--encoding",
      FileEncoding.allCases.map(\.rawValue).joined(separator: "|"),
      Phrase("of a file that is written", "写出文件的编码")
    ),
    flag("--all", Phrase("every page of a list, row by row", "列表的全部页，逐行输出")),
    flag(
      "--envelope",
      Phrase(
        "one object with request, response, status, bytes and time",
        "一个对象：请求、答复、状态、字节数与用时"
      )
    ),
    flag("--json-names", "snake|camel", Phrase("how JSON spells names", "JSON 字段名写法")),
    flag("--no-input", Phrase("never ask: what is missing is an error", "从不询问，缺少即报错")),
    flag("--wide", Phrase("a table as wide as it is, nothing cut", "表格不截断，宽度不限")),
    flag("--columns", "a,b", Phrase("these fields alone, in this order", "仅这些字段，按此顺序")),
    flag("--watch", "5s", Phrase("repeat what only reads, until Ctrl-C", "重复查询，按 Ctrl-C 结束")),
    flag("--form", Phrase("ask for every field at the terminal", "在终端逐项询问全部字段")),
    flag("--help", Phrase("what the command does and takes", "说明该命令")),
  ]

  private static func flag(_ name: String, _ meaning: Phrase) -> Flag {
    Flag(name: name, value: "", meaning: meaning)
  }

  private static func flag(_ name: String, _ value: String, _ meaning: Phrase) -> Flag {
    Flag(name: name, value: value, meaning: meaning)
  }

  /// What a flag means, with its value where it has one.
  package static let flags: [String: Phrase] = Dictionary(
    uniqueKeysWithValues: commandFlags.map { flag in
      let value = flag.value.isEmpty ? "" : "=\(flag.value): "
      return (
        flag.name, Phrase(value + flag.meaning.english, value + flag.meaning.chinese)
      )
    }
  )

  /// A time as `800ms`, `5s`, `2m` or a number of seconds, in milliseconds; nil where it is none.
  package static func milliseconds(_ text: String) -> UInt32? { LineReading.milliseconds(text) }

  /// An option of the program that stands behind a command which has no flag or field of that name.
  package static func misplaced(
    in words: [String],
    of book: () -> CommandBook
  ) -> String? {
    guard let first = words.first else { return nil }
    let own = Set(commandFlags.map(\.name)).union(first == "batch" ? BatchOptions.flagNames : [])
    for word in words.dropFirst() {
      let name = word.split(separator: "=").first.map(String.init) ?? ""
      guard options.contains(where: { $0.name == name }), !own.contains(name) else { continue }
      let book = book()
      let fields = book.named(words).map { book.fields(of: $0.command) } ?? []
      guard !fields.contains(where: { $0.isNamed(String(name.dropFirst(2))) }) else { continue }
      return name
    }
    return nil
  }

  /// Where an option of the program stands.
  package static func before(_ name: String) -> Phrase {
    Phrase(
      "\(name) stands before the command: hamlet \(name) ... NOUN VERB",
      "\(name) 须写在命令之前：hamlet \(name) … 名词 动词"
    )
  }

  /// Where a flag of commands stands.
  package static func behind(_ name: String) -> Phrase {
    Phrase(
      "\(name) stands behind the command: NOUN VERB ... \(name)",
      "\(name) 须写在命令之后：名词 动词 … \(name)"
    )
  }
}
