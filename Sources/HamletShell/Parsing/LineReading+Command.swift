import HamletMessages

extension LineReading {
  /// The command that the first words name, and the words after it.
  mutating func command() -> (Command, ArraySlice<Range<Int>>)? {
    let words = scanned.words
    let noun = scanned.text(words[0])
    if noun == "call" { return called() }
    parts.append(LinePart(.noun, words[0]))
    if noun.hasPrefix("--"), refuseEarlyFlag(words) { return nil }
    guard context.book.nouns.contains(noun) else {
      let known = context.book.nouns + ["call", "help"]
      // What it is called in Chinese is no noun, and says which one is meant.
      var called = context.book.commands(called: noun).prefix(4).map(\.words)
      if let meta = MetaCommand(rawValue: noun) { called = ["\\\(meta.rawValue)"] }
      report(
        .unknownNoun,
        words[0],
        Phrase("no such command", "没有这个命令"),
        called.isEmpty ? context.near(noun, among: known) : Array(called)
      )
      return nil
    }
    // What has one verb alone goes without it: today.
    if case (let command, 1)? = context.book.named(words.prefix(2).map(scanned.text)) {
      return (command, words.dropFirst())
    }
    guard words.count > 1 else {
      let verbs = verbs(of: noun)
      report(
        .syntax,
        words[0],
        Phrase("say what to do: \(verbs.english)", "请说明操作：\(verbs.chinese)")
      )
      return nil
    }
    let verb = scanned.text(words[1])
    parts.append(LinePart(.verb, words[1]))
    guard let command = context.book.command(noun, verb) else {
      let near = context.near(verb, among: context.book.commands(of: noun).map(\.verb))
      let verbs = near.isEmpty ? verbs(of: noun) : Phrase("", "")
      report(
        .unknownVerb,
        words[1],
        Phrase(
          "\(noun) has no such verb\(near.isEmpty ? ": \(verbs.english)" : "")",
          "“\(noun)”没有这个操作\(near.isEmpty ? "，可用：\(verbs.chinese)" : "")"
        ),
        // What other nouns call so may be what was meant.
        near.isEmpty ? alike(verb) : near
      )
      return nil
    }
    return (command, words.dropFirst(2))
  }

  /// Says where a flag belongs that stands before the command; false for what is no flag.
  private mutating func refuseEarlyFlag(_ words: [Range<Int>]) -> Bool {
    let flag = scanned.text(words[0]).split(separator: "=").first.map(String.init) ?? ""
    let isOption = ProgramText.options.contains { $0.name == flag }
    guard isOption || Self.flagNames.contains(flag) else { return false }
    guard Self.flagNames.contains(flag) else {
      report(
        .syntax,
        words[0],
        Phrase("it is given when hamlet is started: hamlet \(flag) ...", "须在启动时给出：hamlet \(flag) …")
      )
      return true
    }
    let phrase = ProgramText.behind(flag)
    // The line with the flag where it belongs, unless the next word may be its value.
    let hasOwnValue = !Self.valueFlags.contains(flag) || scanned.text(words[0]).contains("=")
    let rest = words.dropFirst().map(scanned.text)
    let mended = (rest + [scanned.text(words[0])]).joined(separator: " ")
    report(.syntax, words[0], phrase, hasOwnValue && !rest.isEmpty ? [mended] : [])
    return true
  }

  private mutating func called() -> (Command, ArraySlice<Range<Int>>)? {
    let words = scanned.words
    parts.append(LinePart(.noun, words[0]))
    guard words.count > 1 else {
      report(.syntax, words[0], Phrase("name a method", "请写方法名"))
      return nil
    }
    let name = scanned.text(words[1])
    parts.append(LinePart(.verb, words[1]))
    guard let command = context.book.command(method: name) else {
      report(
        .unknownMethod,
        words[1],
        Phrase("no such method", "没有这个方法"),
        context.near(name, among: context.book.commands.map(\.shortName))
      )
      return nil
    }
    return (command, words.dropFirst(2))
  }

  /// Commands of other nouns with the same verb, which may be meant; none where the line is only looked
  /// at.
  private func alike(_ verb: String) -> [String] {
    guard !context.isLookedAt else { return [] }
    return context.book.commands.filter { $0.verb == verb }.prefix(3).map(\.words)
  }

  /// What can be done with a noun, each with what that is.
  private func verbs(of noun: String) -> Phrase {
    let commands = context.book.commands(of: noun)
    return Phrase(
      commands.map { "\($0.verb) \($0.method.text?.en ?? "")" }.joined(separator: "; "),
      commands.map { "\($0.verb) \($0.method.text?.zh ?? "")" }.joined(separator: "，")
    )
  }

  /// Reads the items after a command.
  mutating func readItems(_ words: ArraySlice<Range<Int>>, into request: inout RequestReading) {
    var rest = words
    while let word = rest.popFirst() {
      // What begins with a letter is most often a field, and nothing else with a sign in it.
      let first = scanned.codes[word.lowerBound]
      if first > SignCode.at, first != SignCode.backslash, first != SignCode.brace,
        let equals = assignment(in: word)
      {
        request.set(word: word, equals: equals)
        continue
      }
      let text = scanned.text(word)
      if first == SignCode.backslash, let suffix = Self.suffixes[text] {
        format = suffix
        parts.append(LinePart(.flag, word))
        flags.showsUnset = flags.showsUnset || text == "\\G+"
      } else if text.hasPrefix("--"), text.count > 2 {
        readFlag(word, text, &rest, &request)
      } else if text.hasPrefix("{") {
        request.setFields(word)
      } else if text == "-" || (text.hasPrefix("@") && text.count > 1) {
        request.readDocument(text == "-" ? "-" : String(text.dropFirst()), at: word)
      } else if let equals = assignment(in: word) {
        request.set(word: word, equals: equals)
      } else if text.hasSuffix("!"), !text.hasPrefix("\""), !text.hasPrefix("'") {
        request.clear(word.lowerBound..<(word.upperBound - 1))
      } else {
        request.setPrimary(word)
      }
    }
  }

  private static let suffixes: [String: OutputFormat] = [
    "\\G": .vertical, "\\G+": .vertical, "\\j": .json, "\\t": .table,
  ]

  /// Where the first `=` of a word stands, when what is before it can be a path.
  private func assignment(in word: Range<Int>) -> Int? {
    guard let equals = scanned.codes[word].firstIndex(of: SignCode.equals),
      equals > word.lowerBound
    else { return nil }
    let isPath = (word.lowerBound..<equals).allSatisfy { position in
      switch scanned.codes[position] {
      // Letters and digits of ASCII, and `+-._[]`.
      case 0x30...0x39, 0x41...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
      case ..<0x80: false
      default: scanned.characters[position].isLetter || scanned.characters[position].isNumber
      }
    }
    return isPath ? equals : nil
  }

  mutating func report(
    _ kind: LineProblem.Kind,
    _ span: Range<Int>,
    _ phrase: Phrase,
    _ suggestions: [String] = []
  ) {
    problems.append(LineProblem(kind, at: span, phrase, suggestions: suggestions))
  }
}
