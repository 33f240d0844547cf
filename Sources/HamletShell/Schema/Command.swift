package import HamletMessages

/// A method of the contract as the shell names it.
package struct Command: Sendable {
  /// The service that has the method.
  package let service: ServiceInfo
  /// The method with its policy.
  package let method: MethodInfo
  /// The first word, as `person`.
  package let noun: String
  /// The second word, as `register`.
  package let verb: String

  /// The name on the wire, as `hamlet.v1.PersonService/GetPerson`.
  package var wireName: String { "\(service.name)/\(method.name)" }

  /// The two words.
  package var words: String { "\(noun) \(verb)" }

  /// The service's name without its package, and the method's.
  package var shortName: String {
    "\(service.name.split(separator: ".").last.map(String.init) ?? service.name).\(method.name)"
  }
}
