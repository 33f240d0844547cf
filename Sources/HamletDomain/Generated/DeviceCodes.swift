// Made by Protos/generate from the contract; not edited by hand.

/// How a device stands.
package enum DeviceState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// A code was given and not yet used.
  case invited = 1
  /// Its certificate is in force.
  case active = 2
  /// Its certificate has expired; an administrator may allow a renewal.
  case expired = 3
  /// Shut out for good.
  case revoked = 4
}
