package import HamletDomain

/// The URI by which a certificate names a device: `hamlet:device:` and the record's UUID.
package struct DeviceAddress: Sendable, Hashable, CustomStringConvertible {
  private static let scheme = "hamlet:device:"

  /// Which device it is.
  package let device: RecordID

  /// Names a device.
  package init(_ device: RecordID) {
    self.device = device
  }

  /// Reads the URI, or gives nil for any other.
  package init?(uri: String) {
    guard uri.hasPrefix(Self.scheme),
      let device = RecordID(text: String(uri.dropFirst(Self.scheme.count))), !device.isNone
    else { return nil }
    self.init(device)
  }

  /// The URI.
  package var description: String { Self.scheme + device.description }
}
