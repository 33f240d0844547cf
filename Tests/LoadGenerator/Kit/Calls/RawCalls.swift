/// Calls of one kind as bytes, and what is known of their right answers.
package protocol RawCalls {
  /// The full name of what is called.
  static var method: String { get }

  /// Appends the frame of one call; what it gives is held against the answer.
  ///
  /// Where the server knows method and language from the call before, they are left out.
  mutating func write(_ call: UInt32, into out: ByteTank, isSaid: Bool) -> CallTag

  /// Whether the response's bytes are right for that call.
  func isRight(_ response: UnsafeRawBufferPointer, to tag: CallTag) -> Bool
}
