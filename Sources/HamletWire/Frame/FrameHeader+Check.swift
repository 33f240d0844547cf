extension FrameHeader {
  /// Holds the header against the protocol's table.
  func check(from side: Side, limit: Int) throws(ConnectionError) {
    guard kind.mayCome(from: side) else {
      throw ConnectionError(.wrongSide, "\(kind) from the \(side)")
    }
    guard length <= limit else {
      throw ConnectionError(.frameTooLong, "frame of \(length) bytes, at most \(limit)")
    }
    guard headLength <= length, headLength <= WireLimits.head else {
      throw ConnectionError(.headTooLong, "head of \(headLength) bytes in \(length)")
    }
    guard flags.isSubset(of: kind.flags(from: side)) else {
      throw ConnectionError(.wrongFlags, "flags \(flags.rawValue) on \(kind)")
    }
    guard (call == 0) == kind.isOfConnection else {
      throw ConnectionError(.wrongCall, "\(kind) with call \(call)")
    }
    try checkContent()
  }

  private func checkContent() throws(ConnectionError) {
    guard kind.hasHead || headLength == 0 else {
      throw ConnectionError(.unexpectedHead, "\(kind) with a head")
    }
    guard payloadLength == 0 || (kind.hasPayload && !flags.contains(.none)) else {
      throw ConnectionError(.unexpectedPayload, "\(kind) with a payload where none may be")
    }
    guard kind != .ping || payloadLength == 8 else {
      throw ConnectionError(.pingLength, "ping of \(payloadLength) bytes")
    }
    guard kind != .message || !flags.contains(.none) || flags.contains(.last) else {
      throw ConnectionError(.messageWithoutLast, "message with NONE and without LAST")
    }
  }
}
