/// What a cell of the editor's picture means, for its colour.
package enum Ink: Hashable, Sendable {
  case plain
  case prompt
  case part(LinePart.Kind)
  /// Grey behind the cursor.
  case hint
  /// The chosen row of a menu.
  case chosen
  /// What a menu says about itself.
  case faint

  /// The parameters of SGR (ECMA-48, 8.3.117); nil for what is as it is.
  var code: String? {
    switch self {
    case .plain: nil
    case .prompt, .chosen: "36"
    case .hint, .faint: "2"
    case .part(let kind): Self.code(of: kind)
    }
  }

  private static func code(of kind: LinePart.Kind) -> String? {
    switch kind {
    case .noun: "1"
    case .verb: "1;34"
    case .meta, .flag: "35"
    case .field: "34"
    case .value: nil
    case .string: "32"
    case .tail: "33"
    case .comment: "2"
    case .error: "31"
    }
  }
}
