package import HamletMessages

/// Paths of fields as people read them: by their labels, beside the path that is typed.
package struct FieldPathText: Sendable {
  private let book: CommandBook
  private let fields: [FieldInfo]
  private let language: ShellLanguage

  /// Makes a reader of paths that begin at some fields.
  package init(book: CommandBook, fields: [FieldInfo], language: ShellLanguage) {
    self.book = book
    self.fields = fields
    self.language = language
  }

  /// The labels of a path's steps, as `电话 1 · 号码` for `phones[0].number`; in English the path,
  /// whose words say the same; a path that means no field stays what it is.
  package func label(_ path: String) -> String {
    guard language == .chinese else { return path }
    var fields = fields
    var labels: [String] = []
    for step in path.split(whereSeparator: { ".[]".contains($0) }) {
      if let index = Int(step), let last = labels.popLast() {
        labels.append("\(last) \(index.addingReportingOverflow(1).partialValue)")
        continue
      }
      guard let field = fields.first(where: { $0.isNamed(String(step)) }) else { return path }
      labels.append(field.chineseLabel)
      fields = book.message(field.typeName)?.fields ?? []
    }
    return labels.isEmpty ? path : labels.joined(separator: " · ")
  }

  /// The labels with the path, where it has to be typed or found again.
  package func named(_ path: String) -> String {
    let label = label(path)
    return label == path ? path : "\(label)（\(path)）"
  }

  /// Several, as a sentence lists them.
  package func list(_ paths: [String]) -> String {
    paths.map(label).joined(separator: language == .chinese ? "、" : ", ")
  }
}

extension FieldPathText {
  /// The paths of a command's request and of the record that it changes.
  init(_ command: Command, book: CommandBook, language: ShellLanguage) {
    let record = book.versionSource(of: command)?.record.fields ?? []
    // What is wrong with a record may be a field that another command of its noun gives.
    let others = book.commands(of: command.noun).flatMap { book.fields(of: $0) }
    self.init(book: book, fields: book.fields(of: command) + record + others, language: language)
  }
}
