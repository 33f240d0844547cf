import HamletMessages

/// What is wrong with the words of a program's command, with the code it ends with.
package struct WordProblem: Error, Sendable {
  /// What is wrong.
  package let phrase: Phrase
  /// What may have been meant, best first.
  package var suggestions: [String] = []
  /// The code.
  package var exit = ExitCode.usage

  /// Says what is wrong.
  package init(_ phrase: Phrase, suggestions: [String] = [], exit: ExitCode = .usage) {
    self.phrase = phrase
    self.suggestions = suggestions
    self.exit = exit
  }
}

extension BatchOptions {
  /// The flags of a batch that take no value.
  package static let switches: [String: Phrase] = [
    "--csv": Phrase("the input is CSV; its first row names the fields", "输入为 CSV，首行为字段名"),
    "--unordered": Phrase("results come as they are known", "结果先到先出，不按输入顺序"),
    "--stop-on-error": Phrase("no line is begun after one that failed", "有一行失败后不再开始新的行"),
    "--dry-run": Phrase("check every line and send nothing", "只检查各行，不发送"),
    "--yes": Phrase("confirm for all lines what is asked before", "对各行的询问一律确认"),
    "--json": Phrase("summary and errors on standard error are JSON", "标准错误上的汇总与错误为 JSON"),
  ]
  /// The flags of a batch that take a value.
  package static let values: [String: Phrase] = [
    "--window": Phrase("calls in flight, 1 to 128; 16", "同时进行的调用数，1 至 128，默认 16"),
    "--key-from": Phrase("the field or column that is each line's key", "以该字段或列的值作为每行的键"),
    "--batch": Phrase(
      "the batch's name: keys are NAME-LINE, so that a second run repeats the first",
      "批次名称：键为“名称-行号”，再次运行即重复上一次"
    ),
    "--resume": Phrase(
      "results of an earlier run: what went well is not sent again",
      "上次的结果文件：已成功的行不再发送"
    ),
    "--ignore": Phrase("columns or members to pass over, with commas", "略过的列或成员，以逗号分隔"),
    "--input-encoding": Phrase("utf-8 or gb18030; else it is found out", "utf-8 或 gb18030；默认自动识别"),
    "--format": Phrase("of the results: ndjson or csv", "结果格式：ndjson 或 csv"),
    "--encoding": Phrase(
      "of the results: utf-8, utf-8-bom or gb18030",
      "结果编码：utf-8、utf-8-bom 或 gb18030"
    ),
    "--json-names": Phrase("snake or camel", "snake 或 camel"),
    "--timeout": Phrase("for each call, as 5s", "每次调用的时限，如 5s"),
    "--patience": Phrase("how long a line waits for a link; 60s", "断线时每行等待多久，默认 60s"),
  ]

  /// The names of all of them.
  package static let flagNames = Set(switches.keys).union(values.keys)

  /// Reads the words after `batch`.
  package init(words: [String], book: CommandBook) throws(WordProblem) {
    var rest = words[...]
    var plain: [String] = []
    var flags: [(String, String)] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        plain.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if Self.switches[name] != nil {
        flags.append((name, ""))
      } else if Self.values[name] != nil {
        guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
          throw WordProblem(Phrase("\(name) needs a value", "\(name) 需要一个值"))
        }
        flags.append((name, value))
      } else {
        throw Self.unknown(name)
      }
    }
    self.init(command: try Self.command(plain.filter { !$0.hasPrefix("@") }, book))
    inputFile = plain.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
    isCSV = inputFile?.lowercased().hasSuffix(".csv") ?? false
    for (name, value) in flags { try set(name, value) }
    if output == .csv, resumeFile != nil {
      throw WordProblem(
        Phrase("--resume goes on in NDJSON, not in CSV", "--resume 只用于 NDJSON 结果")
      )
    }
  }

  private static func unknown(_ name: String) -> WordProblem {
    WordProblem(
      Phrase("no such flag: \(VisibleText.of(name))", "没有这个选项：\(VisibleText.of(name))"),
      suggestions: Spelling.suggestions(
        for: name,
        among: Array(switches.keys) + Array(values.keys)
      )
    )
  }

  /// The method, as `person register`, `person.RegisterPerson` or its whole name.
  private static func command(
    _ words: [String],
    _ book: CommandBook
  ) throws(WordProblem) -> Command {
    let words = words.flatMap { $0.split(separator: " ").map(String.init) }
    let found: Command? =
      switch words.count {
      case 1: book.command(method: words[0])
      case 2: book.command(words[0], words[1])
      default: nil
      }
    if let found { return found }
    guard (1...2).contains(words.count) else { throw WordProblem(BatchText.usage) }
    let name = words.joined(separator: " ")
    let known = book.commands.flatMap { command in
      words.count == 1
        ? ["\(command.noun).\(command.method.name)", command.shortName] : [command.words]
    }
    throw WordProblem(
      Phrase("no such method: \(VisibleText.of(name))", "没有这个方法：\(VisibleText.of(name))"),
      suggestions: Spelling.suggestions(for: name, among: known)
    )
  }

  private mutating func set(_ name: String, _ value: String) throws(WordProblem) {
    switch name {
    case "--csv": isCSV = true
    case "--unordered": isOrdered = false
    case "--stop-on-error": stopsOnError = true
    case "--dry-run": isDryRun = true
    case "--yes": saysYes = true
    case "--json": writesJSON = true
    case "--key-from": keyField = value
    case "--batch": self.name = try Self.batchName(value)
    case "--resume": resumeFile = value
    case "--ignore":
      ignored.formUnion(value.split(separator: ",").map { String($0).trimmingSpaces })
    case "--window": window = try Self.window(value)
    case "--timeout": timeoutMilliseconds = try Self.time(value)
    case "--patience": patience = value == "0" ? 0 : Int(try Self.time(value))
    default: try choose(name, value.lowercased())
    }
  }

  private mutating func choose(_ name: String, _ value: String) throws(WordProblem) {
    switch (name, value) {
    case ("--format", "ndjson"): output = .ndjson
    case ("--format", "csv"): output = .csv
    case ("--json-names", "snake"): usesCamelNames = false
    case ("--json-names", "camel"): usesCamelNames = true
    case ("--input-encoding", "utf-8"): isGB18030 = false
    case ("--input-encoding", "gb18030"): isGB18030 = true
    case ("--encoding", _) where FileEncoding(rawValue: value) != nil:
      encoding = FileEncoding(rawValue: value) ?? .utf8
    default:
      let what = Self.values[name] ?? BatchText.usage
      throw WordProblem(Phrase("\(name): \(what.english)", "\(name)：\(what.chinese)"))
    }
  }

  private static func window(_ text: String) throws(WordProblem) -> Int {
    guard let count = Int(text), BatchLimits.window.contains(count) else {
      throw WordProblem(Phrase("--window takes 1 to 128", "--window 须为 1 至 128"))
    }
    return count
  }

  private static func time(_ text: String) throws(WordProblem) -> UInt32 {
    guard let time = LineReading.milliseconds(text) else {
      throw WordProblem(Phrase("write a time as 5s or 800ms", "请写成 5s 或 800ms"))
    }
    return time
  }

  /// Keys have at most 64 bytes, and a line's number follows the name.
  private static func batchName(_ text: String) throws(WordProblem) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 }
    guard (1...44).contains(text.utf8.count), isPlain else {
      throw WordProblem(
        Phrase(
          "--batch takes 1 to 44 ASCII characters without spaces",
          "--batch 须为 1 至 44 个 ASCII 字符，无空格"
        )
      )
    }
    return text
  }
}
