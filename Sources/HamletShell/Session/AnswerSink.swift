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
