import HamletMessages

extension CommandBook {
  /// The command that the first words of a line name, and how many words its name takes.
  ///
  /// That is two, or one for a noun with a single verb, which goes without it: `today --json`. A bare
  /// word behind such a noun is a verb or nothing: what was mistyped does not run.
  package func named(_ words: [String]) -> (command: Command, count: Int)? {
    guard let noun = words.first else { return nil }
    if words.count > 1 {
      let second = words[1]
      let found = noun == "call" ? command(method: second) : command(noun, second)
      if let found { return (found, 2) }
      guard Self.isItem(second) else { return nil }
    }
    return only(of: noun).map { ($0, 1) }
  }

  /// The command of a noun that has one verb alone; nil for any other noun.
  package func only(of noun: String) -> Command? {
    let commands = commands(of: noun)
    return commands.count == 1 ? commands.first : nil
  }

  /// Whether a word can be no verb: a flag, a suffix, a field with its value, a file or an object.
  static func isItem(_ word: String) -> Bool {
    let begins = word.first.map { "-\\{@\"'".contains($0) } ?? false
    return begins || word.contains("=") || word.hasSuffix("!")
  }

  /// The words of a topic, each its own; a noun and its verb may be written as one, as
  /// `person.confirm`.
  func parted(_ topic: [String]) -> [String] {
    var words = topic.flatMap { $0.split(separator: " ").map(String.init) }
    guard let first = words.first, let dot = first.firstIndex(of: ".") else { return words }
    let noun = String(first[..<dot])
    guard nouns.contains(noun), command(method: first) == nil else { return words }
    words[0] = noun
    words.insert(String(first[first.index(after: dot)...]), at: 1)
    return words
  }
}
