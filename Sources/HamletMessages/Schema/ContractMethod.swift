/// A method of the contract with the names that it is found by.
package struct ContractMethod: Sendable, Equatable {
  /// As `hamlet.v1.PersonService/GetPerson`.
  package let fullName: String
  /// The service's full name.
  package let service: String
  /// The method and its policy.
  package let info: MethodInfo
  /// The first word of the command, as `person`; empty without a command.
  package let noun: String
  /// The rest of the command, as `get`.
  package let verb: String

  init(service: ServiceInfo, info: MethodInfo) {
    self.service = service.name
    self.info = info
    fullName = "\(service.name)/\(info.name)"
    let words = info.command.split(separator: " ", maxSplits: 1)
    noun = words.first.map(String.init) ?? ""
    verb = words.count > 1 ? String(words[1]) : ""
  }
}
