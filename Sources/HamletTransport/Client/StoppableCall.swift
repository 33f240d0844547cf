package import HamletRPC

/// A call over a connection, which the server can be asked to stop while its end is waited for.
///
/// `cancel` ends the call on this side at once; `stop` only sends RESET, and the server's END then
/// says whether the call was stopped or had its effect already.
package protocol StoppableCall: ClientCall {
  /// Asks the server to stop.
  func stop()
}
