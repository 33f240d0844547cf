// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Gives devices their certificates and takes them away.
package struct DeviceServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Makes a one-time code by which a device enrols itself within 72 hours; it is shown only here.
  package func issueEnrolmentCode(
    _ request: IssueEnrolmentCodeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> IssueEnrolmentCodeResponse {
    try await caller.unary("hamlet.v1.DeviceService/IssueEnrolmentCode", request, options)
  }

  /// Signs the key that a device made for itself, for whoever has its one-time code.
  package func enrolDevice(
    _ request: EnrolDeviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DeviceCertificate {
    try await caller.unary("hamlet.v1.DeviceService/EnrolDevice", request, options)
  }

  /// Lists the devices of a division and below, newest first.
  package func listDevices(
    _ request: ListDevicesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListDevicesResponse {
    try await caller.unary("hamlet.v1.DeviceService/ListDevices", request, options)
  }

  /// Shuts a device out for good: its connections end at once, and its sessions with them.
  package func revokeDevice(
    _ request: RevokeDeviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.DeviceService/RevokeDevice", request, options)
  }

  /// Gives a device whose certificate has used two thirds of its time a new one, over the old one.
  package func renewDevice(
    _ request: RenewDeviceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DeviceCertificate {
    try await caller.unary("hamlet.v1.DeviceService/RenewDevice", request, options)
  }

  /// Asks for a new certificate after the old one has expired, with a request signed by the old
  /// key, which says that the device is the same; asked again after an administrator has allowed
  /// it, gives the certificate.
  package func requestRenewal(
    _ request: RequestRenewalRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RequestRenewalResponse {
    try await caller.unary("hamlet.v1.DeviceService/RequestRenewal", request, options)
  }

  /// Lets an expired device that asked for it have a new certificate, once, within 72 hours.
  package func allowRenewal(
    _ request: AllowRenewalRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.DeviceService/AllowRenewal", request, options)
  }
}
