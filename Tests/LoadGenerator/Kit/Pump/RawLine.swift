/// A greeted connection between two runs.
package struct RawLine: Sendable {
  package let socket: Int32
  /// Calls that the server keeps open on it.
  package var maxCalls: Int
  /// The highest call number used.
  package var highestCall: UInt32
  /// Whether the server knows method and language of the last call: minor 1 of the protocol.
  package var remembersHeads: Bool
  /// The method of the last call.
  package var lastMethod = ""

  package init(socket: Int32, maxCalls: Int, highestCall: UInt32, remembersHeads: Bool = false) {
    self.socket = socket
    self.maxCalls = maxCalls
    self.highestCall = highestCall
    self.remembersHeads = remembersHeads
  }
}
