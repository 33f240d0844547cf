// Made by Protos/generate from the contract; not edited by hand.

/// What a field's values are.
package enum FieldKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case bool = 1
  case int32 = 2
  case int64 = 3
  case uint32 = 4
  case uint64 = 5
  case string = 6
  case bytes = 7
  case `enum` = 8
  case message = 9
}

/// How a call may be repeated.
package enum MethodIdempotency: UInt32, CaseIterable, Sendable, Hashable {
  case read = 0
  case keyed = 1
  case unkeyed = 2
}

/// What is asked before a call is sent.
package enum MethodDanger: UInt32, CaseIterable, Sendable, Hashable {
  case none = 0
  case moderate = 1
  case severe = 2
}

/// Where a call's records may lie.
package enum MethodScope: UInt32, CaseIterable, Sendable, Hashable {
  case none = 0
  case own = 1
  case town = 2
  case `self` = 3
}
