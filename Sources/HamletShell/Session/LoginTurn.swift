/// Waits for a login's turn where a server hears no more passwords of a place for a moment, as after
/// logins whose programs were cut off while their passwords were being checked.
///
/// Only short waits: a delay after passwords that did not fit is for the user to read.
package struct LoginTurn: Sendable {
  /// The longest wait that is worth no word, in milliseconds.
  static let longestWait: Int64 = 1_000
  /// The longest that all waits of a login may take, in milliseconds.
  static let patience: Int64 = 30_000

  private let pause: @Sendable (Duration) async throws -> Void
  /// Milliseconds of waiting that are left.
  private var left: Int64

  /// The turn of a call that may take `timeout` milliseconds; 0: as long as the server lets it.
  package init(
    _ call: OutgoingCall,
    timeout: UInt32,
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    let isLogin = call.command.wireName == "hamlet.v1.SessionService/Login"
    let longest = timeout == 0 ? Self.patience : min(Self.patience, Int64(timeout))
    left = isLogin ? longest : 0
    self.pause = pause
  }

  /// Whether the call may be sent again, after the wait that was asked for.
  package mutating func comes(after failure: CallFailure) async -> Bool {
    let wait = failure.retryAfterMilliseconds
    guard failure.kind == .status, failure.code == "RESOURCE_EXHAUSTED", wait > 0,
      wait <= min(Self.longestWait, left)
    else { return false }
    left -= wait
    do { try await pause(.milliseconds(wait)) } catch { return false }
    return true
  }
}
