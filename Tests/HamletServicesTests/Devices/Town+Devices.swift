import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

extension Town {
  func invite() async throws -> IssueEnrolmentCodeResponse {
    try await call(
      "admin",
      "DeviceService/IssueEnrolmentCode",
      IssueEnrolmentCodeRequest(id: id(), label: "白石村电脑", divisionPrefix: Town.baishi)
    )
  }

  func enrol(
    _ code: EnrolmentCode,
    _ key: IdentityKey
  ) async throws -> DeviceCertificate {
    try await call(
      nil,
      "DeviceService/EnrolDevice",
      EnrolDeviceRequest(code: code.secret, signingRequest: try key.signingRequest())
    )
  }

  func enrolled() async throws -> (RecordID, IdentityKey) {
    let invited = try await invite()
    let code = try #require(EnrolmentCode(typed: invited.code))
    let key = IdentityKey()
    _ = try await enrol(code, key)
    return (invited.id, key)
  }

  func renew(
    _ caller: InProcessCaller,
    _ key: IdentityKey
  ) async throws -> DeviceCertificate {
    try await caller.unary(
      "hamlet.v1.DeviceService/RenewDevice",
      RenewDeviceRequest(signingRequest: try key.signingRequest())
    )
  }

  func requestRenewal(_ key: IdentityKey) async throws -> RequestRenewalResponse {
    try await call(
      nil,
      "DeviceService/RequestRenewal",
      RequestRenewalRequest(signingRequest: try key.signingRequest())
    )
  }

  func device(_ id: RecordID) async throws -> Device {
    let found: ListDevicesResponse = try await call(
      "admin",
      "DeviceService/ListDevices",
      ListDevicesRequest()
    )
    return try #require(found.devices.first { $0.id == id })
  }

  func caller(onDevice device: RecordID) -> InProcessCaller {
    services.inProcessCaller(session: ClientSession(device: device))
  }

  func login(_ user: String, onDevice device: RecordID) async throws -> String {
    let reply: LoginResponse = try await caller(onDevice: device).unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: Self.password)
    )
    return reply.token
  }

  func whoAmI(_ token: String, onDevice device: RecordID) async -> StatusCode {
    do {
      let _: WhoAmIResponse = try await caller(onDevice: device).unary(
        "hamlet.v1.SessionService/WhoAmI",
        WhoAmIRequest(),
        CallOptions(token: token)
      )
      return .ok
    } catch {
      return error.code
    }
  }

  /// What a call is refused with, in English; nil where it is not.
  func refusal(_ body: () async throws -> Void) async -> String? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? CallError)?.english ?? "\(error)"
    }
  }
}
