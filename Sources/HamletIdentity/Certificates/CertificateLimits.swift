/// Every limit and span of certificates, each with its reason.
package enum CertificateLimits {
  /// Certificates in a chain that is shown: one's own, and the town's for the peer's convenience.
  package static let chain = 2
  /// Bytes of one certificate: ours have some 600.
  package static let certificateBytes = 4_096
  /// Bytes of a signing request: ours have some 300.
  package static let requestBytes = 2_048
  /// Days of a device's certificate: a stolen device that nobody reports is out after a season.
  package static let deviceDays: Int64 = 90
  /// Days of a server's certificate, which renews itself.
  package static let serverDays: Int64 = 90
  /// Days of the town's own: a device must be enrolled anew when it changes.
  package static let authorityDays: Int64 = 20 * 365
  /// Milliseconds that a certificate counts before it was made: clocks in villages are slow.
  package static let backdated: Int64 = 86_400_000
  package static let day: Int64 = 86_400_000

  /// When two thirds of a certificate's time are used, and it is to be renewed.
  package static func renewal(issued: Int64, expires: Int64) -> Int64 {
    issued + (expires - issued) / 3 * 2
  }
}
