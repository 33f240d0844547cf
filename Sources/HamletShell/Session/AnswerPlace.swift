/// Where one answer goes.
struct AnswerPlace {
  var sink: any AnswerSink
  /// What turns it into another encoding; nil: it stays UTF-8.
  var encoded: EncodedSink?
  var late: LateSink?
  var isScreen = false
  /// Whether a command of the system's shell reads it.
  var isCommand = false

  /// Whether something was written that must be ended.
  var isBegun: Bool { late?.isOpen ?? true }

  /// From now on what is written is turned into an encoding on its way.
  mutating func encode(_ encoding: FileEncoding, isAppending: Bool) {
    let encoded = EncodedSink(sink, encoding, isAppending: isAppending)
    sink = encoded
    self.encoded = encoded
  }
}
