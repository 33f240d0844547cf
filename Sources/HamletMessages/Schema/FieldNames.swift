/// The fields of one message by every spelling that people and programs use.
struct FieldNames: Sendable {
  private var fields: [String: FieldInfo] = [:]

  init(_ all: [FieldInfo]) {
    for field in all { fields[field.name] = field }
    // A label or another spelling never hides a field's own name.
    for field in all {
      let others = [
        Self.lowerCamel(field.name), Self.kebab(field.name), field.text?.zh ?? "",
      ]
      for name in others where !name.isEmpty && fields[name] == nil { fields[name] = field }
    }
  }

  func field(_ name: String) -> FieldInfo? { fields[name] }

  /// ProtoJSON's spelling: `base_version` is `baseVersion`.
  static func lowerCamel(_ name: String) -> String {
    var result = ""
    var raises = false
    for character in name {
      if character == "_" {
        raises = true
      } else {
        result += raises ? character.uppercased() : String(character)
        raises = false
      }
    }
    return result
  }

  /// The spelling of command lines: `base_version` is `base-version`.
  static func kebab(_ name: String) -> String {
    String(name.map { $0 == "_" ? "-" : $0 })
  }
}
