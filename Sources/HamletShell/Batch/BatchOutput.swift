import HamletMessages

/// Writes the results of a batch, one line each.
struct BatchOutput: Sendable {
  private let options: BatchOptions
  private let table: BatchTable?
  private let language: ShellLanguage

  init(_ options: BatchOptions, writer: AnswerWriter, language: ShellLanguage) {
    self.options = options
    self.language = language
    table = options.output == .csv ? BatchTable(options.command, writer: writer) : nil
  }

  /// What stands before the first result.
  var beginning: [UInt8] {
    let heading = table.map { $0.heading + "\n" } ?? ""
    return options.encoding.encoded(Array(heading.utf8), isAppending: false) ?? []
  }

  /// The line of a result.
  func bytes(_ result: BatchResult) -> [UInt8] {
    let line: String
    if let table {
      line = table.row(result, language: language)
    } else {
      line = result.json(
        method: options.command.wireName,
        language: language,
        camel: options.usesCamelNames
      ).text()
    }
    let bytes = Array((line + "\n").utf8)
    // A line that has no form in the encoding is better told in UTF-8 than not at all.
    return options.encoding.encoded(bytes, isAppending: true) ?? bytes
  }
}
