/// A command of the system's shell that reads an answer as it comes.
final class CommandSink: AnswerSink {
  private let child: ChildProcess
  private let front: ForegroundWork

  init?(_ command: String, front: ForegroundWork) {
    front.begin()
    guard let child = ChildProcess(command, hasInput: true) else {
      front.end()
      return nil
    }
    self.child = child
    self.front = front
  }

  func write(_ bytes: [UInt8]) -> Bool { child.write(bytes) }

  func close() -> Bool {
    defer { front.end() }
    return child.finish()
  }
}
