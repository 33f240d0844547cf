internal import NIOCore
internal import Synchronization

/// Events for a connection from other threads: whatever came meanwhile is one turn of its loop.
final class LoopInbox<Event: Sendable>: Sendable {
  private struct State {
    var events: [Event] = []
    var isScheduled = false
  }

  private let state = Mutex(State())
  private let eventLoop: any EventLoop

  init(on eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
  }

  /// Keeps the event; `drain` runs on the loop once for all that came before it runs.
  func post(_ event: Event, drain: @escaping @Sendable () -> Void) {
    let isFirst = state.withLock { state in
      state.events.append(event)
      defer { state.isScheduled = true }
      return !state.isScheduled
    }
    if isFirst { eventLoop.execute(drain) }
  }

  /// All events kept, oldest first.
  func take() -> [Event] {
    state.withLock { state in
      state.isScheduled = false
      defer { state.events = [] }
      return state.events
    }
  }
}
