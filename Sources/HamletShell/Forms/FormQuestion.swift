package import HamletMessages

/// What a form asks next.
package enum FormQuestion: Sendable {
  /// A field's value.
  case value(path: String, field: FieldInfo)
  /// One more value of a list, which ends with an empty answer.
  case item(path: String, field: FieldInfo, index: Int)
  /// Whether a message, or one more of a list, is filled in.
  case open(path: String, field: FieldInfo, index: Int?)
  /// Which one of fields that exclude each other.
  case choose(key: String, fields: [FieldInfo])
  /// Which of the fields that need not be given.
  case more(fields: [FieldInfo])

  /// What names the question among the answers.
  package var key: String {
    switch self {
    case .value(let path, _), .item(let path, _, _), .open(let path, _, _): path
    case .choose(let key, _): key
    case .more: GuidedForm.moreKey
    }
  }

  /// The field that is asked for.
  package var field: FieldInfo? {
    switch self {
    case .value(_, let field), .item(_, let field, _), .open(_, let field, _): field
    case .choose, .more: nil
    }
  }
}
