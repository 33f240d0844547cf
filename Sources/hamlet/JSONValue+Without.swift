import HamletMessages

extension JSONValue {
  /// The object without one of its members.
  func without(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.name != name })
  }
}
