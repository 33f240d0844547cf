internal import Synchronization

/// A file or command that is opened by its first bytes, so that a refused call leaves it alone.
final class LateSink: AnswerSink {
  private struct State {
    var sink: (any AnswerSink)?
    var hasFailed = false
  }

  private let open: @Sendable () -> (any AnswerSink)?
  private let state = Mutex(State())

  init(open: @escaping @Sendable () -> (any AnswerSink)?) { self.open = open }

  func write(_ bytes: [UInt8]) -> Bool { opened()?.write(bytes) ?? false }

  /// An answer without bytes still makes the file.
  func close() -> Bool { opened()?.close() ?? false }

  private func opened() -> (any AnswerSink)? {
    state.withLock { state in
      if state.sink == nil, !state.hasFailed {
        state.sink = open()
        state.hasFailed = state.sink == nil
      }
      return state.sink
    }
  }

  /// Whether anything was written.
  var isOpen: Bool { state.withLock { $0.sink != nil } }
}
