import HamletMessages

extension FieldPathLookup {
  /// The message of a reviewer's note, which names a field of a report by its path.
  static let noteType = "hamlet.v1.FieldNote"
  /// The message in which the paths of notes begin.
  static let bodyType = "hamlet.v1.SubmissionBody"

  /// The path of a note as the server writes it, with entries of lists in brackets:
  /// `birth_defect_report.defects[0].code` for `出生缺陷报告.缺陷.0.编码`; nil where a step names no field.
  static func noted(_ path: String, _ book: CommandBook) -> String? {
    let fields = book.message(bodyType)?.fields ?? []
    guard let known = spelled(path, in: fields, book) ?? alone(path, in: fields, book) else {
      return nil
    }
    let steps = known.split(separator: ".")
    return steps.reduce(into: "") { path, step in
      if Int(step) != nil { path += "[\(step)]" } else { path += (path.isEmpty ? "" : ".") + step }
    }
  }

  /// The path of the only field of the forms that a label alone names, as `监护人`; nil where several
  /// have it.
  private static func alone(_ label: String, in forms: [FieldInfo], _ book: CommandBook) -> String?
  {
    let step = label.trimmingSpaces
    let found = forms.flatMap { form -> [String] in
      (book.message(form.typeName)?.fields ?? []).filter { $0.isNamed(step) }
        .map { "\(form.name).\($0.name)" }
    }
    return found.count == 1 ? found.first : nil
  }

  /// A path with each step in the contract's spelling, as `birth_defect_report.delivery_on` for
  /// `出生缺陷报告.分娩日期`; nil where a step names no field.
  static func spelled(_ path: String, in fields: [FieldInfo], _ book: CommandBook) -> String? {
    var fields = fields
    var steps: [String] = []
    for part in path.split(whereSeparator: { ".[]·".contains($0) }) {
      let step = String(part).trimmingSpaces
      if Int(step) != nil {
        steps.append(step)
        continue
      }
      guard let field = fields.first(where: { $0.isNamed(step) }) else { return nil }
      steps.append(field.name)
      fields = book.message(field.typeName)?.fields ?? []
    }
    return steps.isEmpty ? nil : steps.joined(separator: ".")
  }

  /// The paths at which a field of a name or label could be given besides, in the messages of a value
  /// that are given.
  static func unset(
    named name: String,
    in value: JSONValue,
    _ fields: [FieldInfo],
    _ book: CommandBook
  ) -> [String] {
    fields.flatMap { field -> [String] in
      guard let inner = value[field.name] else {
        return field.isNamed(name) && field.oneof.isEmpty ? [field.name] : []
      }
      let parts = book.message(field.typeName)?.fields ?? []
      guard field.kind == .message, !field.isPartialDate else { return [] }
      if case .array(let items) = inner {
        return items.enumerated().flatMap { index, item in
          unset(named: name, in: item, parts, book).map { "\(field.name).\(index).\($0)" }
        }
      }
      return unset(named: name, in: inner, parts, book).map { "\(field.name).\($0)" }
    }
  }

  /// The paths in a value at which a field of a name or label is given; lists by their places.
  static func paths(
    named name: String,
    in value: JSONValue,
    _ fields: [FieldInfo],
    _ book: CommandBook
  ) -> [String] {
    fields.flatMap { field -> [String] in
      guard let inner = value[field.name] else { return [] }
      let own = field.isNamed(name) ? [field.name] : []
      let parts = book.message(field.typeName)?.fields ?? []
      guard field.kind == .message, !field.isPartialDate else { return own }
      if case .array(let items) = inner {
        return own
          + items.enumerated().flatMap { index, item in
            paths(named: name, in: item, parts, book).map { "\(field.name).\(index).\($0)" }
          }
      }
      return own + paths(named: name, in: inner, parts, book).map { "\(field.name).\($0)" }
    }
  }
}
