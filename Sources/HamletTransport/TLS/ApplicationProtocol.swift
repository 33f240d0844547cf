/// What is spoken inside TLS, by its ALPN name (RFC 7301).
package enum ApplicationProtocol: String, CaseIterable, Sendable {
  /// The protocol, for devices with a certificate.
  case hamlet = "hamlet/1"
  /// The same protocol with the methods of enrolment alone, for devices without one.
  case enrolment = "hamlet-enrol/1"
}
