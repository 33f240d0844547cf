/// A greeted connection between two runs.
package struct RawLine: Sendable {
  package let socket: Int32
  /// Calls that the server keeps open on it.
  package var maxCalls: Int
  /// The highest call number used.
  package var highestCall: UInt32

  package init(socket: Int32, maxCalls: Int, highestCall: UInt32) {
    self.socket = socket
    self.maxCalls = maxCalls
    self.highestCall = highestCall
  }
}
