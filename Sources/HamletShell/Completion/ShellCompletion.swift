import HamletMessages

/// Completion in the system's shells: a small script asks the program, which asks its own completer.
package enum ShellCompletion: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// Words that are the program's own.
  static let programWords: [(String, Phrase)] = [
    ("run", Phrase("lines of a file", "执行文件")),
    ("batch", Phrase("many requests", "批量请求")),
    ("describe", Phrase("what a command takes", "说明命令")),
    ("outbox", Phrase("writes that wait for a link", "等待连接的写入")),
    ("resume", Phrase("settle a write of unknown outcome", "查明结果未知的写入")),
    ("completion", Phrase("a completion script", "补全脚本")),
    ("man", Phrase("the man page", "手册页")),
    ("enrol", Phrase("enrol this device", "登记本机")),
    ("renew", Phrase("another certificate", "申请新证书")),
  ]

  /// The lines to offer for a command line up to the cursor, the program's name included.
  package func offers(
    for line: String,
    book: CommandBook,
    language: ShellLanguage
  ) -> [String] {
    let (words, current) = Self.words(of: line)
    let found = Self.candidates(words, current, book, language)
    // What bash takes for the word begins behind its last break; the others replace all of it.
    let kept = self == .bash ? "" : String(current.prefix(found.kept))
    return found.candidates.map { candidate in
      let text = kept + candidate.insertion
      guard self != .bash, !candidate.detail.isEmpty else { return text }
      return "\(text)\t\(VisibleText.of(candidate.detail))"
    }
  }

  private typealias Found = (kept: Int, candidates: [Candidate])

  /// The words behind the program and its options, and the one at the cursor.
  private static func words(of line: String) -> (words: [String], current: String) {
    let scanned = ScannedLine(line)
    var words = scanned.words.map(scanned.text)
    let isAtSpace = scanned.characters.last.map { $0 == " " } ?? true
    let current = isAtSpace || words.isEmpty ? "" : words.removeLast()
    var rest = words.dropFirst()[...]
    while let word = rest.first, word.hasPrefix("--"),
      let option = ProgramText.options.first(where: {
        word.split(separator: "=").first.map(String.init) == $0.name
      })
    {
      rest.removeFirst()
      if !option.value.isEmpty, !word.contains("="), !rest.isEmpty { rest.removeFirst() }
    }
    return (Array(rest), words.isEmpty ? "" : current)
  }

  private static func candidates(
    _ words: [String],
    _ current: String,
    _ book: CommandBook,
    _ language: ShellLanguage
  ) -> Found {
    func begun(_ all: [(String, Phrase)]) -> Found {
      let offered = all.map { Candidate($0.0, detail: $0.1.text(language)) }
      return (0, offered.filter { $0.insertion.hasPrefix(current) })
    }
    func shell(_ words: [String]) -> Found {
      completer(words, current, book, language)
    }
    switch words.first {
    case nil where current.hasPrefix("-"):
      return begun(ProgramText.options.map { ($0.name, $0.meaning) })
    case nil:
      let nouns = shell([])
      return (0, nouns.candidates + begun(programWords).candidates)
    case "completion": return begun(allCases.map { ($0.rawValue, Phrase("", "")) })
    case "run" where current.hasPrefix("-"):
      return begun(ProgramText.runFlags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    case "batch" where current.hasPrefix("-"):
      let flags =
        BatchOptions.switches.map { ($0.key, $0.value) }
        + BatchOptions.values.map { ($0.key + "=", $0.value) }
      return begun(flags.sorted { $0.0 < $1.0 })
    case "run", "man", "enrol", "renew": return (0, [])
    case "batch", "describe", "help":
      // Their words are those of a command, and nothing of its request.
      return words.count > 2 ? (0, []) : shell(Array(words.dropFirst()))
    default: return values(words, current) ?? shell(words)
    }
  }

  /// The values of a flag that has few.
  private static func values(_ words: [String], _ current: String) -> Found? {
    let parts = current.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let flag = parts.count > 1 ? String(parts[0]) : words.last ?? ""
    let known: [String]
    switch flag {
    case "--format": known = OutputFormat.allCases.map(\.rawValue)
    case "--encoding": known = FileEncoding.allCases.map(\.rawValue)
    case "--json-names": known = ["snake", "camel"]
    case "--offline": known = ["queue", "fail"]
    default: return nil
    }
    let typed = parts.count > 1 ? String(parts[1]) : current
    let kept = current.count - typed.count
    return (kept, known.filter { $0.hasPrefix(typed) }.map { Candidate($0) })
  }

  private static func completer(
    _ words: [String],
    _ current: String,
    _ book: CommandBook,
    _ language: ShellLanguage
  ) -> Found {
    let before = words.map { $0 + " " }.joined()
    let line = Array(before + current)
    let found = Completer(book: book, language: language).completions(for: line)
    let start = line.count - current.count
    return (max(0, found.range.lowerBound - start), found.candidates)
  }
}
