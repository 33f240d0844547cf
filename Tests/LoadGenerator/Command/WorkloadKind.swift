import ArgumentParser

/// What is called.
enum WorkloadKind: String, ExpressibleByArgument {
  /// HealthService/Check: no login, no store.
  case check
  /// A connection made anew with one HealthService/Check on it, as a whole handshake costs.
  case connect
  /// PersonService/GetPerson on people of the roster, in random order.
  case getPerson = "get-person"
  /// PersonService/RegisterPerson under a key, each a new person: durable when answered.
  case register
  /// PersonService/SearchPersons by the pinyin of people of the roster, pages of 20.
  case search
  /// PersonService/SearchPersons by their initials, pages of 20.
  case initials
  /// PersonService/CheckDuplicates with the names and birthdays of people of the roster.
  case duplicates

  /// Whether it asks for people of the roster.
  var needsPeople: Bool { needsLogin && self != .register }

  /// Whether its frames are made and its answers checked as bytes.
  var isPumped: Bool { [.check, .getPerson, .register].contains(self) }

  /// Whether it is done as a user.
  var needsLogin: Bool { self != .check && self != .connect }
}
