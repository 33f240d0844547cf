internal import HamletMessages

/// What a body says, as fields in the order of its form; what is empty is not among them.
struct BodyLeaves {
  private(set) var fields: [(path: String, value: String)] = []

  init(_ body: SubmissionBody) throws {
    let json = try Self.json(of: body)
    if case .object(let members) = json {
      for member in members { add(member.value, member.name) }
    }
  }

  /// The body as JSON, with the contract's names.
  static func json(of body: SubmissionBody) throws -> JSONValue {
    try JSONMapping.json(from: body.encoded(), type: BodyField.bodyType)
  }

  private mutating func add(_ value: JSONValue, _ path: String) {
    switch value {
    case .null: break
    case .bool(let isOn): if isOn { fields.append((path, "true")) }
    case .number(let digits): if digits != "0" { fields.append((path, digits)) }
    case .string(let text):
      if !text.isEmpty, text != "0", !text.hasSuffix("_UNSPECIFIED") { fields.append((path, text)) }
    case .array(let entries):
      for (index, entry) in entries.enumerated() { add(entry, "\(path)[\(index)]") }
    case .object(let members):
      for member in members { add(member.value, "\(path).\(member.name)") }
    }
  }

  /// All that is said at a path or below it, as one text to compare.
  func text(at path: String) -> String {
    fields.filter { Self.isWithin($0.path, path) }
      .map { "\($0.path)=\($0.value)" }.joined(separator: "\n")
  }

  private static func isWithin(_ path: String, _ outer: String) -> Bool {
    path.hasPrefix(outer)
      && (path.count == outer.count || [".", "["].contains(path.dropFirst(outer.count).first))
  }

  /// What reads otherwise in a newer body, in the order of the forms.
  func differences(to newer: BodyLeaves) -> [FieldDifference] {
    let old = Dictionary(fields.map { ($0.path, $0.value) }) { first, _ in first }
    let new = Dictionary(newer.fields.map { ($0.path, $0.value) }) { first, _ in first }
    let gone = fields.filter { new[$0.path] == nil }
    return (newer.fields + gone).compactMap { field in
      guard old[field.path] != new[field.path] else { return nil }
      let label = BodyField.label(of: field.path)
      return FieldDifference(
        path: field.path,
        labelZh: label.zh,
        labelEn: label.en,
        oldValue: old[field.path] ?? "",
        newValue: new[field.path] ?? ""
      )
    }
  }
}
