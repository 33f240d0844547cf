package import HamletMessages

extension MessageInfo {
  /// The field that a bare value stands for, as the number of a telephone: the only one that must be
  /// given, where it is a plain one; nil where a value alone would not say which field it is.
  package var bareField: FieldInfo? {
    let required = fields.filter(\.isRequired)
    guard required.count == 1, let field = required.first, !field.repeated, field.oneof.isEmpty,
      field.kind != .message, field.kind != .unspecified, !field.isSecret
    else { return nil }
    return field
  }
}
