import HamletMessages

/// The call that tells which version a record has.
struct VersionRead: Sendable {
  /// How many pages of a list are looked through.
  static let pageLimit = 3

  /// The call.
  var call: OutgoingCall
  /// The message type of the record that it tells.
  var type: String
  /// The fields of the write that name the record.
  var fields: [String] = []
  /// The list whose rows are looked through; nil: the answer is the record.
  var list: PagedList?
  /// The id that is looked for in a list.
  var id = ""
}
