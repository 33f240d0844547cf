internal import Synchronization

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
