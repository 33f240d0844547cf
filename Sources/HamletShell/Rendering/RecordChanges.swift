package import HamletMessages

/// What of a record changed between two readings, for whoever wanted to change it too.
package struct RecordChanges: Sendable {
  private let book: CommandBook
  private let language: ShellLanguage

  /// Makes a writer.
  package init(book: CommandBook, language: ShellLanguage) {
    self.book = book
    self.language = language
  }

  /// A line for each field that differs: what it was and what it is.
  ///
  /// These are the fields that the server names, as they are now; where it names none, those that read
  /// otherwise than before.
  package func lines(
    from before: JSONValue?,
    to now: JSONValue,
    of type: String,
    _ named: [String]
  ) -> [String] {
    let values = ValueText(book: book, language: language, shortensIDs: true)
    let fields = (book.message(type)?.fields ?? []).filter { field in
      guard field.name != "version" else { return false }
      let isNamed = named.contains { $0.split(separator: ".").first.map(String.init) == field.name }
      guard named.isEmpty, let before else { return isNamed }
      // What is not told this time, for want of a purpose, did not become empty.
      let new = text(now, field, values)
      return !new.isEmpty && new != text(before, field, values)
    }
    return fields.map { field in
      let new = shown(text(now, field, values))
      let label = field.spokenLabel(language)
      guard let before else { return "  \(label): \(new)" }
      return "  \(label): \(shown(text(before, field, values))) → \(new)"
    }
  }

  private func text(_ record: JSONValue, _ field: FieldInfo, _ values: ValueText) -> String {
    record[field.name].map { values.text($0, of: field) } ?? ""
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "—" : text }
}
