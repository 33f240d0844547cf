/// The flags of one command.
package struct CommandFlags: Hashable, Sendable {
  /// Checks and shows the request, and sends nothing.
  package var isDryRun = false
  /// Answers the question before a moderately dangerous call.
  package var saysYes = false
  /// The id that confirms a severely dangerous call.
  package var confirmedID: String?
  /// How long to wait for the answer, in milliseconds; nil: the profile's.
  package var timeoutMilliseconds: UInt32?
  /// The idempotency key; nil: made for this statement.
  package var key: String?
  /// The profile.
  package var profile: String?
  /// What to do without a link: `queue` or `fail`.
  package var offline: String?
  /// Whether comma-separated values begin with the mark by which spreadsheets know UTF-8.
  package var marksUTF8 = false
  /// Whether `?` or `--help` asks for help instead.
  package var wantsHelp = false

  /// No flags.
  package init() {}
}
