/// Whether clients must show a device's certificate.
package enum DevicePolicy: String, CaseIterable, Sendable {
  /// Who shows none is told so and closed, before any call is looked at.
  case required
  /// Who shows one is known by it.
  case optional
  /// None is asked for.
  case off
}
