/// What happens to an item of the outbox; the log of these is all that is known of it.
package enum OutboxEvent: Sendable, Hashable {
  /// It is about to be sent: written down before the first byte leaves.
  case began
  /// It never left this side.
  case unsent
  /// The server answered that this attempt changed nothing and that a later one may succeed.
  case failed(nextTry: Int64)
  /// No answer came.
  case lost(nextTry: Int64)
  /// The server confirmed it.
  case done
  /// The server said no; `isSettled`: earlier attempts without an answer changed nothing either.
  case refused(isSettled: Bool)
  /// Its author gave it up.
  case dropped
  /// Its author changed it, under a new key.
  case edited(OutboxKeys)
  /// Its author wants it sent again now.
  case retried
  /// A write that was sent at once, and whose outcome is unknown, is settled by the outbox now.
  case adopted
}

/// The records that a request names: its order among other requests.
package struct OutboxKeys: Sendable, Hashable {
  /// All of them.
  package var named: Set<String>
  /// The one that it makes or changes; those that name it wait for it.
  package var own: Set<String>

  package init(named: Set<String> = [], own: Set<String> = []) {
    self.named = named.union(own)
    self.own = own
  }
}
