/// A sink that stays open for the next answer, as that of `\o`.
struct KeptSink: AnswerSink {
  let sink: any AnswerSink

  func write(_ bytes: [UInt8]) -> Bool { sink.write(bytes) }
  func close() -> Bool { true }
}
