/// A greeted connection between two runs.
package struct RawLine: Sendable {
  package let socket: Int32
  /// Calls that the server keeps open on it.
  package let maxCalls: Int
  /// The highest call number used.
  package var highestCall: UInt32
}
