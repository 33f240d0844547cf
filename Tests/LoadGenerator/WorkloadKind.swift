import ArgumentParser

/// What is called.
enum WorkloadKind: String, ExpressibleByArgument {
  /// HealthService/Check: no login, no store.
  case check
  /// PersonService/GetPerson on people of the roster, in random order.
  case getPerson = "get-person"
  /// PersonService/RegisterPerson under a key, each a new person: durable when answered.
  case register
}
