package import HamletDomain
internal import SwiftASN1
internal import X509

/// The URI by which a certificate names a device: `hamlet:device:` and the record's UUID.
package struct DeviceAddress: Sendable, Hashable {
  /// Which device it is.
  package let device: RecordID

  /// Names a device.
  package init(_ device: RecordID) {
    self.device = device
  }
}
