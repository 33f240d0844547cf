/// Calls of one kind as bytes, and what is known of their right answers.
package protocol RawCalls {
  /// Appends the frame of one call; what it gives is held against the answer.
  mutating func write(_ call: UInt32, into out: ByteTank) -> CallTag

  /// Whether the response's bytes are right for that call.
  func isRight(_ response: UnsafeRawBufferPointer, to tag: CallTag) -> Bool
}
