/// What a server shows, and the authority whose devices it takes.
package struct ServerIdentity: Sendable {
  /// The server's key, as PEM.
  package let keyPEM: String
  /// The server's certificate, in DER.
  package let certificate: [UInt8]
  /// The town's certificate, in DER.
  package let authority: [UInt8]
  /// When it is to be made anew, in milliseconds since 1970.
  package let renewal: Int64

  /// Puts together what a server shows.
  package init(keyPEM: String, certificate: [UInt8], authority: [UInt8], renewal: Int64) {
    self.keyPEM = keyPEM
    self.certificate = certificate
    self.authority = authority
    self.renewal = renewal
  }
}
