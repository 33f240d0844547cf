/// The console's own output.
struct ConsoleSink: AnswerSink {
  let console: any ShellConsole

  func write(_ bytes: [UInt8]) -> Bool {
    console.write(bytes)
    return true
  }

  func close() -> Bool { true }
}
