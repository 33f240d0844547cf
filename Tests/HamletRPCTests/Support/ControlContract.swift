import HamletMessages

/// The contract with a service that the tests control; every message is a `LinkProbe`.
enum ControlContract {
  static let service = "test.ControlService"
  static let echo = "\(service)/Echo"
  static let secure = "\(service)/Secure"
  static let proven = "\(service)/Proven"
  static let keyed = "\(service)/Keyed"
  static let count = "\(service)/Count"
  static let sum = "\(service)/Sum"
  static let chat = "\(service)/Chat"
  static let feed = "\(service)/Feed"
  /// Holds until "go"; a file in or out.
  static let bulk = "\(service)/Bulk"
  /// Takes its messages only after "go".
  static let hold = "\(service)/Hold"

  /// Echo, errors and oversize, answered at once.
  static let now = "\(service)/Now"

  static let schema: SchemaIndex = {
    var schema = Contract.schema.schema
    schema.services.append(
      ServiceInfo(
        name: service,
        methods: [
          method("Echo", isOpen: true),
          method("Secure", roles: [2]),
          method("Proven", roles: [2], reauthenticate: true),
          method("Keyed", idempotency: .keyed),
          method("Count", isOpen: true, serverStreams: true),
          method("Sum", isOpen: true, clientStreams: true),
          method("Chat", isOpen: true, clientStreams: true, serverStreams: true),
          method("Feed", serverStreams: true),
          method("Bulk", bulk: true),
          method("Hold", clientStreams: true),
          method("Now", isOpen: true),
        ]
      )
    )
    return SchemaIndex(schema)
  }()

  private static func method(
    _ name: String,
    isOpen: Bool = false,
    roles: [UInt32] = [],
    idempotency: MethodIdempotency = .read,
    reauthenticate: Bool = false,
    bulk: Bool = false,
    clientStreams: Bool = false,
    serverStreams: Bool = false
  ) -> MethodInfo {
    MethodInfo(
      name: name,
      input: "hamlet.v1.LinkProbe",
      output: "hamlet.v1.LinkProbe",
      clientStreams: clientStreams,
      serverStreams: serverStreams,
      open: isOpen,
      roles: roles,
      idempotency: idempotency,
      bulk: bulk,
      reauthenticate: reauthenticate
    )
  }
}
