import HamletMessages

extension JSONValue {
  /// The value with the names of its members in ProtoJSON's own spelling: `base_version` is
  /// `baseVersion`.
  ///
  /// The contract has no maps, so that every name is a field's.
  var lowerCamelNames: JSONValue {
    switch self {
    case .null, .bool, .number, .string: self
    case .array(let values): .array(values.map(\.lowerCamelNames))
    case .object(let members):
      .object(members.map { JSONMember(Self.lowerCamel($0.name), $0.value.lowerCamelNames) })
    }
  }

  private static func lowerCamel(_ name: String) -> String {
    let parts = name.split(separator: "_")
    return parts.enumerated().map { index, part in
      index == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
  }
}
