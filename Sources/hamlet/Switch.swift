import Synchronization

/// Something that is on or off, set by one and asked by others.
final class Switch: Sendable {
  private let state = Mutex(false)

  var isOn: Bool { state.withLock { $0 } }

  func set(_ isOn: Bool) { state.withLock { $0 = isOn } }
}
