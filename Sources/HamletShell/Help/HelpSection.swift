/// A part of the whole help, as for a manual page.
package struct HelpSection: Sendable {
  /// The title: a topic's, or a command's two words.
  package var title: String
  /// What it is, in a few words; empty for a topic.
  package var label: String
  /// The lines.
  package var lines: [String]
}

extension HelpWriter {
  /// Everything that can be explained: first the topics, then each command in the contract's order.
  package var sections: [HelpSection] {
    let topics = HelpTopic.allCases.map { topic in
      HelpSection(title: topic.title.text(language), label: "", lines: topic.lines(language))
    }
    let commands = book.commands.map { command in
      HelpSection(
        title: command.words,
        label: label(of: command),
        lines: Array(about(command).dropFirst())
      )
    }
    return topics + commands
  }
}
