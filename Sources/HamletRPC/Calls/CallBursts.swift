/// Runs the calls of one read of a socket, so that what they read may share a snapshot.
package protocol CallBursts: Sendable {
  /// Runs `body` on the calling thread; nothing in it waits.
  func burst(_ body: () -> Void)
}

/// Calls that share nothing.
package struct NoBursts: CallBursts {
  package init() {}
  package func burst(_ body: () -> Void) { body() }
}
