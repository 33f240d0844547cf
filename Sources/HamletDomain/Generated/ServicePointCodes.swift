// Made by Protos/generate from the contract; not edited by hand.

/// A day of the week.
package enum Weekday: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case monday = 1
  case tuesday = 2
  case wednesday = 3
  case thursday = 4
  case friday = 5
  case saturday = 6
  case sunday = 7
}

/// What kind of service point it is.
package enum ServicePointKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case townStation = 1
  case villageRoom = 2
  /// A telephone line; its slots are times at which the client is called or calls.
  case hotline = 3
}
