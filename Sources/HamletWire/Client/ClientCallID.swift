/// A call of this client before and after it has a number on the wire; unique on a connection.
package struct ClientCallID: Hashable, Comparable, Sendable {
  let value: UInt64

  package static func < (left: ClientCallID, right: ClientCallID) -> Bool {
    left.value < right.value
  }
}
