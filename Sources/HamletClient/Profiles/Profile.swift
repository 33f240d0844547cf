/// Where a user works and as whom: kept between commands, without any secret.
package struct Profile: Sendable, Equatable, Codable {
  /// `HOST:PORT` or `unix:PATH`.
  package var server: String
  package var userName: String
  /// "zh" or "en"; empty: as the locale says.
  package var language: String
  /// Whether all is shown plainly, as for a screen reader; nil: no, as in older profiles.
  package var isPlain: Bool?
  /// "queue" or "fail": what becomes of writes without a link; nil: the user is asked.
  package var offline: String?

  /// The server's default address.
  package static let defaultServer = "127.0.0.1:4265"

  package init(
    server: String = Profile.defaultServer,
    userName: String = "",
    language: String = ""
  ) {
    self.server = server
    self.userName = userName
    self.language = language
  }
}
