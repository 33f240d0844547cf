/// A JSON text as a value: numbers as written, objects in their order.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it stands in the text, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in order; the parser refuses equal names.
  case object([JSONMember])

  /// The value of an object's member, or nothing.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// A name and a value of a JSON object.
package struct JSONMember: Hashable, Sendable {
  /// The member's name.
  package var name: String
  /// The member's value.
  package var value: JSONValue

  /// Makes a member.
  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
