internal import Synchronization

/// Where the bytes of answers go: the screen, a pager, a file, a command.
package protocol AnswerSink: Sendable {
  /// Takes bytes that end with whole characters; false when nobody reads any more.
  func write(_ bytes: [UInt8]) -> Bool
  /// Shows what is held back, since more may be long in coming.
  func show()
  /// Ends; false when the file or the command did not take all.
  func close() -> Bool
}

extension AnswerSink {
  package func show() {}
}

/// The console's own output.
struct ConsoleSink: AnswerSink {
  let console: any ShellConsole

  func write(_ bytes: [UInt8]) -> Bool {
    console.write(bytes)
    return true
  }

  func close() -> Bool { true }
}

/// A sink that stays open for the next answer, as that of `\o`.
struct KeptSink: AnswerSink {
  let sink: any AnswerSink

  func write(_ bytes: [UInt8]) -> Bool { sink.write(bytes) }
  func close() -> Bool { true }
}

/// Bytes kept until the end, for a console that takes them only whole.
final class BufferedSink: AnswerSink {
  private let bytes = Mutex<[UInt8]>([])
  private let deliver: @Sendable ([UInt8]) -> Bool

  init(deliver: @escaping @Sendable ([UInt8]) -> Bool) { self.deliver = deliver }

  func write(_ more: [UInt8]) -> Bool {
    bytes.withLock { $0 += more }
    return true
  }

  func close() -> Bool { deliver(bytes.withLock { $0 }) }
}

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

/// Text written in another encoding.
final class EncodedSink: AnswerSink {
  private let sink: any AnswerSink
  private let encoding: FileEncoding
  private let isBegun: Mutex<Bool>
  private let hasFailed = Mutex(false)

  init(_ sink: any AnswerSink, _ encoding: FileEncoding, isAppending: Bool) {
    self.sink = sink
    self.encoding = encoding
    isBegun = Mutex(isAppending)
  }

  /// Whether some text had no form in the encoding.
  var isUnwritable: Bool { hasFailed.withLock { $0 } }

  func write(_ bytes: [UInt8]) -> Bool {
    let wasBegun = isBegun.withLock { begun in
      defer { begun = true }
      return begun
    }
    guard let encoded = encoding.encoded(bytes, isAppending: wasBegun) else {
      hasFailed.withLock { $0 = true }
      return false
    }
    return sink.write(encoded)
  }

  func close() -> Bool { sink.close() }
}
