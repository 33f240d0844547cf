internal import HamletMessages

/// What the CALLs of a connection said last, so that the next one need not say it again.
///
/// The client leaves out what the server remembers and the server fills it in; both see the CALLs in
/// the order in which they are written. A token may always be left out, method and language where both
/// sides speak minor 1.
struct HeadMemory {
  private var token = ""
  private var method = ""
  private var language = ""

  /// Takes in a CALL that is written now, and gives its head without what the server knows.
  mutating func shortened(_ head: CallHead, minor: UInt32) -> CallHead {
    var short = head
    if head.token == token { short.token = "" }
    if minor >= WireLimits.shortHeads {
      if head.method == method { short.method = "" }
      if head.language == language { short.language = "" }
    }
    note(head)
    return short
  }

  /// Fills in what a CALL that was read leaves out, and takes it in.
  mutating func complete(_ head: inout CallHead, minor: UInt32) {
    let isShort = minor >= WireLimits.shortHeads
    Self.complete(&head.token, &token)
    Self.complete(&head.method, &method, isLeftOut: isShort)
    Self.complete(&head.language, &language, isLeftOut: isShort)
  }

  private static func complete(
    _ said: inout String,
    _ known: inout String,
    isLeftOut: Bool = true
  ) {
    if !said.isEmpty {
      known = said
    } else if isLeftOut {
      said = known
    }
  }

  /// Empty says nothing new: the server still goes by what was said before.
  private mutating func note(_ head: CallHead) {
    if !head.token.isEmpty { token = head.token }
    if !head.method.isEmpty { method = head.method }
    if !head.language.isEmpty { language = head.language }
  }
}
