import HamletDomain
package import HamletMessages

/// One line of a batch's input, cut out and read as text.
package struct BatchEntry: Sendable {
  /// What stands in the line.
  package enum Content: Sendable {
    /// A JSON text.
    case json([UInt8])
    /// The cells of a row, with the names of their columns.
    case cells([(column: BatchColumn, text: String)])
    /// Nothing that can be read, and why.
    case refused([FieldProblem])
  }

  /// The line of the file where it begins, from 1.
  package let line: Int
  /// What stands there.
  package let content: Content
  /// A short sum of the bytes, by which a later run knows the same line again.
  package let mark: UInt64
  /// The value of the column that `--key-from` names, where that is no field.
  package var foreignKey: String?

  /// Describes a line.
  package init(line: Int, content: Content, mark: UInt64, foreignKey: String? = nil) {
    self.line = line
    self.content = content
    self.mark = mark
    self.foreignKey = foreignKey
  }
}

/// A column of a batch's file: its heading, and the field that it fills.
package struct BatchColumn: Hashable, Sendable {
  /// The heading as it stands in the file.
  package let heading: String
  /// The field's path in the contract's spelling, as `phones.0.number`.
  package let path: String
  /// Whether its value may be a list or a message, so that brackets mean something.
  package let isStructured: Bool
}
