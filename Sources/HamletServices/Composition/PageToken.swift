internal import HamletDomain
internal import HamletRPC

// A token that no list gave is refused: to a script a first page again, or an empty last one, is a list
// like any other.
extension RecordID {
  /// Reads the mark of a page: the id of the last item shown, or nothing for the first page.
  init(pageToken token: String) throws(CallError) {
    guard !token.isEmpty else {
      self = .none
      return
    }
    guard let id = RecordID(text: token) else { throw .unknownPage }
    self = id
  }
}

extension RecordNumber {
  /// The mark of a page of a roster: the record number of the last one shown, or nothing.
  static func after(pageToken token: String) throws(CallError) -> String {
    guard !token.isEmpty else { return token }
    guard (try? RecordNumber(token)) != nil else { throw .unknownPage }
    return token
  }
}

extension CallError {
  /// A page token that no list gave.
  static var unknownPage: CallError {
    .invalid(
      "page_token",
      rule: "page_token.unknown",
      "This page token does not come from this list.",
      "翻页标记无效。"
    )
  }
}
