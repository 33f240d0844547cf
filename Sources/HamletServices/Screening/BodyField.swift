internal import HamletDomain
internal import HamletMessages

/// A field of a report's form, found by its path in the contract.
struct BodyField {
  static let bodyType = "hamlet.v1.SubmissionBody"

  let path: String
  let label: Text

  /// Finds a field; throws where the form has none of that name, or the body no such entry.
  init(_ path: String, in body: JSONValue) throws(RuleViolation) {
    var type = Self.bodyType
    var value: JSONValue? = body
    var label: Text?
    let steps = try FieldPath(path).steps
    for (number, step) in steps.enumerated() {
      guard let field = Contract.schema.message(type)?.fields.first(where: { $0.name == step.name })
      else { throw Self.unknown }
      label = field.text
      value = value?[step.name]
      if number == 0, value == nil || value == .null { throw Self.unknown }
      if field.repeated {
        // Beyond a list's own name it must be said which entry is meant.
        guard step.index != nil || number == steps.count - 1 else { throw Self.unknown }
      } else if step.index != nil {
        throw Self.unknown
      }
      if let index = step.index {
        guard case .array(let entries)? = value, entries.indices.contains(index) else {
          throw Self.unknown
        }
        value = entries[index]
      }
      type = field.typeName
    }
    self.path = path
    self.label = label ?? Text()
  }

  private static let unknown = RuleViolation(
    rule: "field_path.unknown",
    english: "The form has no such field, or the report no such entry.",
    chinese: "表单中没有此字段，或报告中没有此条目。"
  )

  /// The label of a field that stood in a form once; empty where it is no more.
  static func label(of path: String) -> Text {
    var type = bodyType
    var label = Text()
    for step in (try? FieldPath(path))?.steps ?? [] {
      guard let field = Contract.schema.message(type)?.fields.first(where: { $0.name == step.name })
      else { return Text() }
      label = field.text ?? Text()
      type = field.typeName
    }
    return label
  }
}
