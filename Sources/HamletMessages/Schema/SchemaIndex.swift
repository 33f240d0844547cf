internal import NIOCore

/// The contract looked up by name: messages, enums, services, methods, commands, fields and values.
///
/// What names what is known from the start, so every exact lookup is a read of a dictionary; what a
/// message or an enum says is read when it is first asked for.
package final class SchemaIndex: Sendable {
  /// SHA-256 of the descriptor set that the contract stands for.
  package let sha256: [UInt8]
  /// All methods, in the order of the contract.
  package let allMethods: [ContractMethod]
  private let contract: ByteBuffer
  private let whole = MadeOnce<Schema>()
  private let messages: [String: SchemaEntry<MessageInfo>]
  private let enums: [String: SchemaEntry<EnumInfo>]
  private let services: [String: ServiceInfo]
  private let methods: [String: ContractMethod]
  private let commands: [String: [String: ContractMethod]]

  /// Indexes an encoded contract that needs no check, as one that was built in; of two equal names the
  /// first one stays.
  init(encoded contract: ByteBuffer) {
    let parts = SchemaParts(contract)
    self.contract = contract
    sha256 = parts.sha256
    messages = parts.messages
    enums = parts.enums
    services = Self.named(parts.services) { $0.name }
    allMethods = parts.services.flatMap { service in
      service.methods.map { ContractMethod(service: service, info: $0) }
    }
    methods = Self.named(allMethods) { $0.fullName }
    commands = Dictionary(grouping: allMethods.filter { !$0.noun.isEmpty }) { $0.noun }
      .mapValues { Self.named($0) { $0.verb } }
  }

  /// Indexes a contract.
  package convenience init(_ schema: Schema) {
    self.init(encoded: schema.encoded())
  }

  /// The contract itself, in the order of its files.
  package var schema: Schema {
    whole.value { SchemaEntry<Schema>(contract.readableBytesView).info }
  }

  /// The message type with a full name, as `hamlet.v1.Person`.
  package func message(_ name: String) -> MessageInfo? { messages[name]?.info }

  /// The enum with a full name, as `hamlet.v1.Sex`.
  package func enumeration(_ name: String) -> EnumInfo? { enums[name]?.info }

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

  /// A message's field by its name in snake_case, lowerCamel or kebab-case, or by its Chinese label.
  package func field(_ name: String, of message: String) -> FieldInfo? {
    messages[message]?.field(name)
  }

  private static func named<T>(_ values: [T], _ name: (T) -> String) -> [String: T] {
    Dictionary(values.map { (name($0), $0) }) { first, _ in first }
  }
}
