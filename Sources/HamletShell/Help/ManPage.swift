import HamletMessages

/// The man page of `hamlet`, in roff, of the same texts as its help.
package struct ManPage: Sendable {
  private let book: CommandBook
  private let language: ShellLanguage
  private let version: String

  /// Makes a page for a version of the program.
  package init(book: CommandBook, language: ShellLanguage, version: String) {
    self.book = book
    self.language = language
    self.version = version
  }

  /// The page's lines.
  package var lines: [String] {
    let head = [
      ".\\\" Made by 'hamlet man'.", ".TH HAMLET 1 \"\" \"hamlet \(Self.text(version))\"",
      section("NAME", "名称"), Self.text("hamlet - \(ProgramText.summary.text(language))"),
    ]
    return head + synopsis + options + flags + batch + scripts + commands + exits + files
      + examples
  }

  private var isChinese: Bool { language == .chinese }

  private func section(_ english: String, _ chinese: String) -> String {
    ".SH \(isChinese ? chinese : english)"
  }

  private var synopsis: [String] {
    [section("SYNOPSIS", "用法")]
      + ProgramText.usages.flatMap { usage in
        [".TP", ".B " + Self.text("hamlet \(usage.words)")] + paragraph(usage.meaning)
      }
  }

  private var options: [String] {
    [section("OPTIONS", "选项")] + paragraph(Phrase("Before the command.", "写在命令之前。"))
      + ProgramText.options.flatMap { option in
        let value = option.value.isEmpty ? "" : " \(option.value)"
        return item(option.name + value, option.meaning)
      }
  }

  private var flags: [String] {
    [section("FLAGS OF EVERY COMMAND", "命令选项")]
      + LineReading.flagNames.flatMap { item($0, ProgramText.flags[$0] ?? Phrase("", "")) }
  }

  private var batch: [String] {
    [section("BATCH", "批量")]
      + paragraph(BatchText.usage)
      + (BatchOptions.values.map { ($0.key + "=", $0.value) }
      + BatchOptions.switches.map { ($0.key, $0.value) })
      .sorted { $0.0 < $1.0 }.flatMap { item($0.0, $0.1) }
  }

  private var scripts: [String] {
    [section("SCRIPTS", "脚本")] + [".nf"] + ProgramHelp.run(language).map(Self.text) + [".fi"]
  }

  private var commands: [String] {
    [section("COMMANDS", "命令")]
      + book.nouns.flatMap { noun -> [String] in
        let commands = book.commands(of: noun)
        return [".SS \(Self.text(noun))"]
          + commands.flatMap { command -> [String] in
            let text = command.method.text
            return item(command.words, Phrase(text?.en ?? "", text?.zh ?? ""))
          }
      }
  }

  private var exits: [String] {
    [section("EXIT STATUS", "退出码")]
      + ExitCodeTable.rows.flatMap { row -> [String] in
        let sent = row.sent.text(language)
        let more = sent.isEmpty ? "" : isChinese ? "（\(sent)）" : " (\(sent))"
        let meaning = row.meaning.text(language) + more
        return item(row.code, Phrase(meaning, meaning))
      }
      + ExitCodeTable.statuses.flatMap { status in
        item("\(10 + status.number) \(status.name)", status.meaning)
      }
  }

  private var files: [String] {
    [section("ENVIRONMENT", "环境变量")]
      + ProgramText.environment.flatMap { item($0.name, $0.meaning) }
  }

  private var examples: [String] {
    [section("EXAMPLES", "示例")]
      + ProgramText.examples.flatMap { example in item(example.line, example.meaning) }
  }

  private func item(_ name: String, _ meaning: Phrase) -> [String] {
    [".TP", ".B " + Self.text(name)] + paragraph(meaning)
  }

  private func paragraph(_ phrase: Phrase) -> [String] { [Self.text(phrase.text(language))] }

  /// Text that roff takes as it is: no request begins in it, and its hyphens are those of a keyboard.
  static func text(_ text: String) -> String {
    var written = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "\\": written += "\\e"
      case "-": written += "\\-"
      case "\"": written += "\\(dq"
      case "'": written += "\\(aq"
      case "`": written += "\\(ga"
      case "^": written += "\\(ha"
      case "~": written += "\\(ti"
      default: written.unicodeScalars.append(scalar)
      }
    }
    // A dot or a quote at a line's beginning would be a request, and an empty line a break.
    return written.hasPrefix(".") ? "\\&" + written : written.isEmpty ? "\\&" : written
  }
}
