/// Colours and weights, or none of them.
package struct Style: Sendable {
  /// What a piece of text is.
  package enum Role: Sendable {
    case error
    case warning
    case good
    case heading
    case faint
    case accent
  }

  /// Whether colours may be written.
  package var isColoured: Bool

  /// Makes a style.
  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Decides by what the user and the terminal say: `--color`, then NO_COLOR with any value that is
  /// not empty (no-color.org), then TERM, then whether the stream is a terminal.
  package init(
    choice: String? = nil,
    environment: [String: String],
    isTerminal: Bool
  ) {
    switch choice {
    case "always": isColoured = true
    case "never": isColoured = false
    default:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isColoured =
        isTerminal && !isRefused && environment["TERM"] != "dumb"
        && !(environment["TERM"] ?? "").isEmpty
    }
  }

  /// The text in the colour of its role.
  package func paint(_ text: String, _ role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    let code =
      switch role {
      case .error: "31"
      case .warning: "33"
      case .good: "32"
      case .heading: "1"
      case .faint: "2"
      case .accent: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
