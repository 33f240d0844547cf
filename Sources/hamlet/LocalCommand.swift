import Foundation
import HamletClient
import HamletMessages
import HamletShell

/// What the program answers by itself, without a server, a profile's token or a session.
enum LocalCommand {
  /// The code of such a command; nil where the words are none.
  static func run(_ command: Hamlet) -> ExitCode? {
    let words = command.words
    switch words.first {
    case "--version": write(Hamlet.version + "\n")
    case "--help", "-h": say(ProgramHelp.lines(language(command)))
    case let word? where words.contains("--help") && ownHelp(word, words, command) != nil:
      say(ownHelp(word, words, command) ?? [])
    case "help" where words.count == 2 && HelpTopic(rawValue: words[1]) != nil:
      say(HelpTopic(rawValue: words[1])?.lines(language(command)) ?? [])
    case "man": say(ManPage(book: book, language: language(command), version: Hamlet.version).lines)
    case "completion": return completion(words, language(command))
    case "__complete": return offer(words, language(command))
    case "describe": return describe(words, language(command))
    default: return nil
    }
    return .success
  }

  private static var book: CommandBook { CommandBook.contract }

  /// Help about a word that is the program's own; nil for what the session explains.
  private static func ownHelp(_ word: String, _ words: [String], _ command: Hamlet) -> [String]? {
    let isMethod = word == "call" && words.count > 2
    guard !isMethod, !book.nouns.contains(word) else { return nil }
    return ProgramHelp.word(word, language(command))
  }

  private static func say(_ lines: [String]) {
    write(lines.joined(separator: "\n") + "\n")
  }

  /// Ends as any writer does whose reader is gone.
  private static func write(_ text: String) { Descriptor.write(text, to: STDOUT_FILENO) }

  static func language(_ command: Hamlet) -> ShellLanguage {
    if let language = command.lang.flatMap(ShellLanguage.init(rawValue:)) { return language }
    // A profile that cannot be read is no reason to withhold help.
    let profile = try? ProfileFolder().profile(command.profile)
    return ShellProgram.language(profile.flatMap { $0 } ?? Profile())
  }

  private static func completion(_ words: [String], _ language: ShellLanguage) -> ExitCode {
    guard words.count == 2, let shell = ShellCompletion(rawValue: words[1]) else {
      StandardStreams.complain("hamlet completion bash|zsh|fish\n")
      return .usage
    }
    write(shell.script)
    return .success
  }

  /// Says what can stand at the cursor; asks no server, so that a key costs nothing.
  private static func offer(_ words: [String], _ language: ShellLanguage) -> ExitCode {
    guard words.count == 3, let shell = ShellCompletion(rawValue: words[1]) else { return .usage }
    let offers = shell.offers(for: words[2], book: book, language: language)
    write(offers.map { $0 + "\n" }.joined())
    return .success
  }

  /// Describes in JSON; nil where words are asked for, which the session writes.
  private static func describe(_ words: [String], _ language: ShellLanguage) -> ExitCode? {
    guard Hamlet.wantsJSON(words) else { return nil }
    let topic = words.dropFirst().filter { !$0.hasPrefix("--") && $0 != "json" }
    guard let value = CommandSchema(book: book).value(about: Array(topic)) else {
      let message = UIText.noSuchTopic.text(language)
      StandardStreams.complain(FailureText.local(.usage, message, language: language) + "\n")
      return .usage
    }
    write(value.text(pretty: true) + "\n")
    return .success
  }
}
