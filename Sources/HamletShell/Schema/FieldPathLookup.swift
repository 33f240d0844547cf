import HamletMessages

/// Finds the field that a path means, in any of its spellings.
enum FieldPathLookup {
  /// The field at `phones.0.number`, `phones[0].number` or `电话.0.号码`.
  static func field(at path: String, in fields: [FieldInfo], _ book: CommandBook) -> FieldInfo? {
    var fields = fields
    var found: FieldInfo?
    for step in path.split(whereSeparator: { ".[]".contains($0) }) where Int(step) == nil {
      found = fields.first { $0.isNamed(String(step)) }
      guard let field = found else { return nil }
      fields = book.message(field.typeName)?.fields ?? []
    }
    return found
  }
}
