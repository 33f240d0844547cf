// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives devices their certificates and takes them away.
package protocol DeviceServiceHandlers: Sendable {
  /// Makes a one-time code by which a device enrols itself within 72 hours; it is shown only here.
  func issueEnrolmentCode(
    _ request: IssueEnrolmentCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> IssueEnrolmentCodeResponse
  /// Signs the key that a device made for itself, for whoever has its one-time code.
  func enrolDevice(
    _ request: EnrolDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> DeviceCertificate
  /// Lists the devices of a division and below, newest first.
  func listDevices(
    _ request: ListDevicesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDevicesResponse
  /// Shuts a device out for good: its connections end at once, and its sessions with them.
  func revokeDevice(
    _ request: RevokeDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Gives a device whose certificate has used two thirds of its time a new one, over the old one.
  func renewDevice(
    _ request: RenewDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> DeviceCertificate
  /// Asks for a new certificate after the old one has expired, with a request signed by the old
  /// key, which says that the device is the same; asked again after an administrator has allowed
  /// it, gives the certificate.
  func requestRenewal(
    _ request: RequestRenewalRequest,
    _ call: CallContext
  ) async throws(CallError) -> RequestRenewalResponse
  /// Lets an expired device that asked for it have a new certificate, once, within 72 hours.
  func allowRenewal(
    _ request: AllowRenewalRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
}

extension MethodTable {
  /// Registers every method of hamlet.v1.DeviceService.
  package mutating func register(_ handlers: some DeviceServiceHandlers) {
    unary("hamlet.v1.DeviceService/IssueEnrolmentCode", handlers.issueEnrolmentCode)
    unary("hamlet.v1.DeviceService/EnrolDevice", handlers.enrolDevice)
    unary("hamlet.v1.DeviceService/ListDevices", handlers.listDevices)
    unary("hamlet.v1.DeviceService/RevokeDevice", handlers.revokeDevice)
    unary("hamlet.v1.DeviceService/RenewDevice", handlers.renewDevice)
    unary("hamlet.v1.DeviceService/RequestRenewal", handlers.requestRenewal)
    unary("hamlet.v1.DeviceService/AllowRenewal", handlers.allowRenewal)
  }
}
