internal import Synchronization

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
