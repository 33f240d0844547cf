internal import HamletMessages

extension EndHead {
  /// The same status in at most `limit` bytes: `message` is shortened, then entries of `details` are
  /// dropped from the last on.
  func fitted(to limit: Int, size: (EndHead) -> Int) -> EndHead {
    var head = self
    var excess = size(head) - limit
    while excess > 0, head.shorten(by: excess) { excess = size(head) - limit }
    return head
  }

  /// Takes one step; false: nothing is left to take.
  private mutating func shorten(by excess: Int) -> Bool {
    guard message.isEmpty else {
      message = message.cut(toBytes: message.utf8.count - excess)
      return true
    }
    guard var details else { return false }
    if details.violations.popLast() == nil, details.conflict?.fields.popLast() == nil {
      self.details = nil
    } else {
      self.details = details
    }
    return true
  }
}

extension String {
  /// The longest front of whole characters in at most `count` bytes of UTF-8.
  fileprivate func cut(toBytes count: Int) -> String {
    guard count > 0, count < utf8.count else { return count > 0 ? self : "" }
    var end = utf8.index(startIndex, offsetBy: count)
    while end > startIndex, end.samePosition(in: unicodeScalars) == nil {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}
