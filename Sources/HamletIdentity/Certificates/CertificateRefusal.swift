/// Why a certificate is not taken; safe to log and to show.
package enum CertificateRefusal: String, Error, CaseIterable, Sendable {
  case expired
  case notYetValid
  /// Another authority signed it.
  case wrongAuthority
  case selfSigned
  /// It was made for another use: a server's shown by a client, an authority's, and the like.
  case wrongKeyUsage
  /// It names nobody.
  case noName
  /// It is a server's, but not of the name that was asked for.
  case wrongName
  /// No certificate, or bytes that are none.
  case malformed
  case chainTooLong
  case chainTooLarge
}
