/// The flags of one command.
package struct CommandFlags: Hashable, Sendable {
  /// Checks and shows the request, and sends nothing; of an import, asks the server to only look.
  package var isDryRun = false
  /// Answers the question before a moderately dangerous call.
  package var saysYes = false
  /// The id that confirms a severely dangerous call.
  package var confirmedID: String?
  /// How long to wait for the answer, in milliseconds; nil: the profile's.
  package var timeoutMilliseconds: UInt32?
  /// How often a call that only reads is repeated, as it was written; nil: once.
  package var watchInterval: String?
  /// The idempotency key; nil: made for this statement.
  package var key: String?
  /// The profile.
  package var profile: String?
  /// What to do without a link: `queue` or `fail`.
  package var offline: String?
  /// Whether a list is shown to its end, page by page.
  package var wantsAllPages = false
  /// Whether the answer comes in one object with what there is to say of the call.
  package var wantsEnvelope = false
  /// Whether JSON spells names as ProtoJSON does.
  package var usesCamelNames = false
  /// Whether nobody is asked for anything.
  package var neverAsks = false
  /// How a file's text is written; nil: UTF-8.
  package var encoding: FileEncoding?
  /// Whether a form asks for all fields.
  package var wantsForm = false
  /// Whether a table keeps its whole width.
  package var isWide = false
  /// The fields of the answer's rows that are shown, in this order; empty: all that are set.
  package var columns: [String] = []
  /// Whether fields without a value are shown too, as `\G+` asks.
  package var showsUnset = false
  /// Whether `?` or `--help` asks for help instead.
  package var wantsHelp = false

  /// No flags.
  package init() {}
}
