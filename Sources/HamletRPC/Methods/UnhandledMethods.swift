/// Methods of the contract that no handler was registered for.
package struct UnhandledMethods: Error, Hashable, Sendable, CustomStringConvertible {
  /// Full names, as "hamlet.v1.PersonService/GetPerson".
  package let names: [String]

  /// Names them.
  package var description: String { "no handler for \(names.joined(separator: ", "))" }
}
