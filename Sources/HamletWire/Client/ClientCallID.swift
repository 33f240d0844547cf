/// A call of this client before and after it has a number on the wire; unique on a connection.
package struct ClientCallID: Hashable, Sendable {
  let value: UInt64
}
