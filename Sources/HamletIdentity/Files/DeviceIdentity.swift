/// What a device keeps: the town's certificate, its own, and its key.
package struct DeviceIdentity: Sendable {
  /// The town's certificate, in DER.
  package let authority: [UInt8]
  /// The device's certificate, in DER; empty where it has none.
  package let certificate: [UInt8]
  /// The device's key, as PEM; empty where it has none.
  package let keyPEM: String

  /// Puts together what a device keeps.
  package init(authority: [UInt8], certificate: [UInt8] = [], keyPEM: String = "") {
    self.authority = authority
    self.certificate = certificate
    self.keyPEM = keyPEM
  }
}
