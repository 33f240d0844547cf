internal import HamletWire
internal import NIOCore

/// The one timer of a connection; set again only for an earlier time, since an early look does no
/// harm and most deadlines are never reached.
struct ConnectionTimer {
  private var scheduled: Scheduled<Void>?
  private var due = WireInstant.distantFuture

  /// A deadline before which nothing is set to run yet, if it is one; asked after every turn, most of
  /// which need no timer.
  func earlier(_ deadline: WireInstant?) -> WireInstant? {
    guard let deadline, deadline < due else { return nil }
    return deadline
  }

  /// Makes sure that `fire` runs at `deadline`; on the connection's loop.
  mutating func arm(
    for deadline: WireInstant,
    on eventLoop: any EventLoop,
    fire: @escaping @Sendable () -> Void
  ) {
    scheduled?.cancel()
    due = deadline
    scheduled = eventLoop.scheduleTask(deadline: deadline.loopDeadline, fire)
  }

  /// Marks that it has run.
  mutating func fired() {
    scheduled = nil
    due = .distantFuture
  }

  mutating func cancel() {
    scheduled?.cancel()
    fired()
  }
}
