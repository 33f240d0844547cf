import HamletMessages

/// Completion in the system's shells: a small script asks the program, which asks its own completer.
package enum ShellCompletion: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// Words that are the program's own, as its help has them.
  static let programWords: [(String, Phrase)] = ProgramText.usages.compactMap { usage in
    guard let word = usage.words.split(separator: " ").first.map(String.init),
      word == word.lowercased(), word != "session"
    else { return nil }
    return (word, usage.meaning)
  }

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
      let nouns = shell([]).candidates
      let words = begun(programWords).candidates.filter { word in
        !nouns.contains { $0.insertion == word.insertion }
      }
      return (0, nouns + words)
    case "completion": return begun(allCases.map { ($0.rawValue, Phrase("", "")) })
    case "run" where current.hasPrefix("-"):
      return begun(ProgramText.runFlags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    case "batch" where current.hasPrefix("-"):
      let flags =
        BatchOptions.switches.map { ($0.key, $0.value) }
        + BatchOptions.values.map { ($0.key + "=", $0.value) }
      return begun(flags.sorted { $0.0 < $1.0 })
    case "run", "man", "enrol", "renew", "resume": return (0, [])
    case "sync": return begun(current.hasPrefix("-") ? ownFlags(["--dry-run"]) : [])
    case "outbox", "take":
      guard words.count == 1 else { return (0, []) }
      return begun(current.hasPrefix("-") ? ownFlags() : verbs(of: words[0]))
    case "batch" where words.count == 1 && current.contains("."): return begun(methods(book))
    case "help" where words.count == 1:
      let topics = begun(HelpTopic.allCases.map { ($0.rawValue, $0.title) })
      return (0, shell([]).candidates + topics.candidates)
    case "batch", "describe", "help":
      // Their words are those of a command, and nothing of its request.
      return words.count > 2 ? (0, []) : shell(Array(words.dropFirst()))
    default: return values(words, current) ?? shell(words)
    }
  }

  /// The flags that the program's own commands know.
  private static func ownFlags(_ more: [String] = []) -> [(String, Phrase)] {
    let names = Set(["--json", "--timeout"] + more)
    return ProgramText.commandFlags.filter { names.contains($0.name) }
      .map { ($0.value.isEmpty ? $0.name : $0.name + "=", $0.meaning) }
  }

  /// The words that follow one of the program's own.
  private static func verbs(of word: String) -> [(String, Phrase)] {
    let verbs =
      word == "take"
      ? ["list", "drop"]
      : ["list", "all", "show", "edit", "drop", "retry", "export", "import"]
        + OfflineChoice.allCases.map(\.rawValue)
    return verbs.map { ($0, Phrase("", "")) }
  }

  /// Methods as a batch names them.
  private static func methods(_ book: CommandBook) -> [(String, Phrase)] {
    book.commands.map { command in
      let text = command.method.text
      return (
        "\(command.noun).\(command.method.name)", Phrase(text?.en ?? "", text?.zh ?? "")
      )
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
    var completer = Completer(book: book, language: language)
    completer.files = { FileNames.beginning(with: $0) }
    let found = completer.completions(for: line)
    let start = line.count - current.count
    return (max(0, found.range.lowerBound - start), found.candidates)
  }
}
