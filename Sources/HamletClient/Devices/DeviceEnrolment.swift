package import HamletIdentity
package import HamletMessages
package import HamletRPC
package import HamletTransport
internal import HamletWire

/// How a device gets its certificate, renews it, and asks for another when it has expired.
package struct DeviceEnrolment: Sendable {
  private let endpoint: Endpoint
  private let options: ConnectionOptions
  private let language: Language

  /// For a server and this program.
  package init(_ endpoint: Endpoint, _ options: ConnectionOptions, language: Language) {
    self.endpoint = endpoint
    self.options = options
    self.language = language
  }

  /// Has a key signed for the one-time code; nothing of it is sent to a server that the code does not
  /// pin.
  package func enrol(
    _ code: EnrolmentCode,
    _ key: IdentityKey
  ) async throws(CallError) -> DeviceCertificate {
    let request = EnrolDeviceRequest(code: code.secret, signingRequest: try Self.request(key))
    let given = try await withDevices(.pinned(code)) { client throws(CallError) in
      try await client.enrolDevice(request, CallOptions(language: language))
    }
    try Self.check(given, key, code)
    return given
  }

  /// Asks for another certificate after the old one has expired; an empty one means to wait for an
  /// administrator.
  package func requestRenewal(
    _ device: DeviceIdentity
  ) async throws(CallError) -> DeviceCertificate {
    guard let key = IdentityKey(pem: device.keyPEM) else { throw Self.unusable }
    let request = RequestRenewalRequest(signingRequest: try Self.request(key))
    let answer = try await withDevices(.authority(device.authority)) {
      client throws(CallError) in
      try await client.requestRenewal(request, CallOptions(language: language))
    }
    guard !answer.waiting else { return DeviceCertificate() }
    guard let certificate = answer.certificate else { throw Self.unusable }
    return certificate
  }

  /// The next certificate of a device, over a connection that shows the one it has.
  package static func renew(
    _ device: DeviceIdentity,
    over caller: any Caller
  ) async throws(CallError) -> DeviceCertificate {
    guard let key = IdentityKey(pem: device.keyPEM) else { throw unusable }
    let request = RenewDeviceRequest(signingRequest: try request(key))
    return try await DeviceServiceClient(caller).renewDevice(request)
  }

  /// Connects as the device and asks whether the server is well.
  package func probe(_ device: DeviceIdentity) async throws(CallError) {
    var options = options
    options.tls = try tls(.authority(device.authority), device, .hamlet)
    let connection = try await HamletConnection.connect(to: endpoint, options)
    _ = try await HealthServiceClient(connection).check(CheckRequest())
    await connection.close()
  }

  private func withDevices<R>(
    _ trust: ClientTLS.Trust,
    _ body: (DeviceServiceClient) async throws(CallError) -> R
  ) async throws(CallError) -> R {
    var options = options
    options.tls = try tls(trust, nil, .enrolment)
    let connection = try await HamletConnection.connect(to: endpoint, options)
    let result: R
    do throws(CallError) {
      result = try await body(DeviceServiceClient(connection))
    } catch {
      await connection.close()
      throw error
    }
    await connection.close()
    return result
  }

  private func tls(
    _ trust: ClientTLS.Trust,
    _ device: DeviceIdentity?,
    _ spoken: ApplicationProtocol
  ) throws(CallError) -> ClientTLS {
    guard case .tcp(let host, _) = endpoint else {
      throw CallError(
        .invalidArgument,
        "A device enrols at HOST:PORT, not at a unix socket.",
        "设备须在“主机:端口”登记，不能用 unix 套接字。"
      ).after(.notSent)
    }
    do {
      return try ClientTLS(trust, host: host, device: device, speaking: spoken)
    } catch {
      throw Self.unusable
    }
  }

  /// What came must be for this key and from the authority that the code pins.
  private static func check(
    _ given: DeviceCertificate,
    _ key: IdentityKey,
    _ code: EnrolmentCode
  ) throws(CallError) {
    guard let verifier = try? CertificateVerifier(authority: given.caCertificate),
      code.pins(verifier.fingerprint),
      // Its own beginning: what is asked is whom it is for, not what the clock here says.
      let expires = Optional(given.expiresUnixMs), expires > 0,
      let good = try? verifier.device([given.certificate], at: expires - CertificateLimits.day),
      good.key == key.fingerprint
    else { throw unusable }
  }

  private static func request(_ key: IdentityKey) throws(CallError) -> [UInt8] {
    guard let request = try? key.signingRequest() else { throw unusable }
    return request
  }

  private static let unusable = CallError(
    .failedPrecondition,
    "The device's key or certificate is not usable; enrol it again: hamlet enrol.",
    "设备密钥或证书不可用；请重新登记：hamlet enrol。"
  ).after(.notSent)
}
