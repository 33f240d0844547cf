package import HamletMessages

/// The record that a write changes, as far as the shell found out what it is and which version it has.
package struct RecordLook: Hashable, Sendable {
  /// The field of a write that says which version of the record was seen.
  package static let field = "base_version"

  /// The version that the write is made from.
  package var version: String
  /// The fields of the write that name the record.
  package var fields: [String]
  /// What the record is: its name, kind and state; empty: not known.
  package var words: String
  /// Whether the server was asked just now, or else this session saw the version before.
  package var isFresh: Bool
  /// The record, where it is known whole.
  package var record: JSONValue?

  /// What is said of it before anything is sent.
  func line(_ language: ShellLanguage) -> String {
    let what = words.isEmpty ? "" : words + (language == .chinese ? "，" : ", ")
    let source = isFresh ? FormWording.readNow : FormWording.seenBefore
    return language == .chinese
      ? "记录：\(what)第 \(version) 版（\(source.chinese)）"
      : "record: \(what)version \(version) (\(source.english))"
  }
}
