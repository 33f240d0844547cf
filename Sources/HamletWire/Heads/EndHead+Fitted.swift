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
    self.details = details.dropEntries(ofBytes: excess) ? details : nil
    return true
  }
}

extension ErrorDetails {
  /// Drops entries that take about `excess` bytes, rather fewer than more; false: there are none.
  fileprivate mutating func dropEntries(ofBytes excess: Int) -> Bool {
    var freed = 0
    while freed < excess, let last = violations.popLast() {
      freed += 24 + last.path.utf8.count + last.rule.utf8.count
      freed += last.messageEn.utf8.count + last.messageZh.utf8.count
    }
    while freed < excess, let last = conflict?.fields.popLast() {
      freed += 8 + last.utf8.count
    }
    return freed > 0
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
