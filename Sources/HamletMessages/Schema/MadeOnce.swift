internal import Synchronization

/// A value that is made when it is first asked for.
///
/// Where two threads make it at once, the first one's stays. No lock is taken, so what is made may ask
/// for others of its kind.
package final class MadeOnce<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private let box = AtomicLazyReference<Box>()

  package init() {}

  /// The value; `make` gives it where there is none yet.
  package func value(_ make: () -> Value) -> Value {
    if let made = box.load() { return made.value }
    return box.storeIfNil(Box(make())).value
  }
}
