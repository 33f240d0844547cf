package import HamletDomain

/// Knows which devices may connect; a table in memory, asked on the loop at every handshake and call.
package protocol DeviceRegister: Sendable {
  /// How the device stands whose certificate was found good.
  ///
  /// `key` is the SHA-256 of the certificate's public key.
  func standing(of device: RecordID, key: [UInt8]) -> DeviceStanding

  /// Whether the device was shut out since it connected.
  func isShutOut(_ device: RecordID) -> Bool
}

/// How a device stands.
package enum DeviceStanding: String, Sendable {
  case enrolled
  case revoked
  /// The server knows no such device, or knows it by another key.
  case unknown
}

/// No devices at all, as for a server without certificates.
package struct NoDevices: DeviceRegister {
  package init() {}

  package func standing(of device: RecordID, key: [UInt8]) -> DeviceStanding { .unknown }

  package func isShutOut(_ device: RecordID) -> Bool { false }
}
