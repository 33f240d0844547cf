/// The contract looked up by name: messages, enums, services, methods, commands, fields and values.
///
/// Built once; every exact lookup is a read of a dictionary.
package final class SchemaIndex: Sendable {
  /// The contract itself, in the order of its files.
  package let schema: Schema
  private let messages: [String: MessageInfo]
  private let enums: [String: EnumInfo]
  private let services: [String: ServiceInfo]
  private let methods: [String: ContractMethod]
  private let commands: [String: [String: ContractMethod]]
  private let fields: [String: FieldNames]

  /// Indexes a contract; of two equal names the first one stays.
  package init(_ schema: Schema) {
    self.schema = schema
    messages = Self.named(schema.messages) { $0.name }
    enums = Self.named(schema.enums) { $0.name }
    services = Self.named(schema.services) { $0.name }
    let all = schema.services.flatMap { service in
      service.methods.map { ContractMethod(service: service, info: $0) }
    }
    methods = Self.named(all) { $0.fullName }
    commands = Dictionary(grouping: all.filter { !$0.noun.isEmpty }) { $0.noun }
      .mapValues { Self.named($0) { $0.verb } }
    fields = Self.named(schema.messages) { $0.name }.mapValues { FieldNames($0.fields) }
  }

  /// The message type with a full name, as `hamlet.v1.Person`.
  package func message(_ name: String) -> MessageInfo? { messages[name] }

  /// The enum with a full name, as `hamlet.v1.Sex`.
  package func enumeration(_ name: String) -> EnumInfo? { enums[name] }

  /// The service with a full name, as `hamlet.v1.PersonService`.
  package func service(_ name: String) -> ServiceInfo? { services[name] }

  /// The method with a full name, as `hamlet.v1.PersonService/GetPerson`.
  package func method(_ fullName: String) -> ContractMethod? { methods[fullName] }

  /// The method that the shell calls by a noun and a verb, as `person` and `get`.
  package func command(noun: String, verb: String) -> ContractMethod? { commands[noun]?[verb] }

  /// The shell's nouns, sorted.
  package var nouns: [String] { commands.keys.sorted() }

  /// The verbs of a noun, sorted.
  package func verbs(of noun: String) -> [String] { (commands[noun] ?? [:]).keys.sorted() }

  /// All methods, in the order of the contract.
  package var allMethods: [ContractMethod] {
    schema.services.flatMap { service in
      service.methods.map { ContractMethod(service: service, info: $0) }
    }
  }

  /// A message's field by its name in snake_case, lowerCamel or kebab-case, or by its Chinese label.
  package func field(_ name: String, of message: String) -> FieldInfo? {
    fields[message]?.field(name)
  }

  private static func named<T>(_ values: [T], _ name: (T) -> String) -> [String: T] {
    Dictionary(values.map { (name($0), $0) }) { first, _ in first }
  }
}
