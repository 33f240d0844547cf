internal import HamletDomain
internal import HamletIdentity
package import HamletMessages
package import HamletRPC
internal import HamletStore
internal import Synchronization

/// What devices themselves ask, with a one-time code or by the key that they have.
extension DeviceHandlers {
  package func enrolDevice(
    _ request: EnrolDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> DeviceCertificate {
    let code = EnrolmentCode.digest(ofSecret: request.code)
    return try await guarded(call, request.signingRequest) { town, wanted, tx in
      guard var device = try tx.read.device(codeDigest: code), device.revoked == 0,
        tx.now < device.codeExpires,
        // A code that was used counts again for the key that it was used by: its answer was lost.
        device.enrolled == 0 || device.keyDigest == wanted.key.bytes
      else { throw Self.notValid }
      if let other = try tx.read.device(keyDigest: wanted.key.bytes), other.id != device.id {
        throw Self.notValid
      }
      device.keyDigest = wanted.key.bytes
      if device.enrolled == 0 { device.enrolled = tx.now }
      return try Self.give(town, device, wanted, tx)
    }
  }

  package func renewDevice(
    _ request: RenewDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> DeviceCertificate {
    let id = call.device
    guard !id.isNone else {
      throw .failedPrecondition(
        "Only a device renews its certificate, over the one that it has.",
        "只有设备本身可凭现有证书续期。"
      )
    }
    guard env.clock() >= call.deviceRenewal else {
      throw .failedPrecondition(
        "It is not yet time to renew this certificate.",
        "尚未到续期时间。"
      )
    }
    return try await guarded(call, request.signingRequest) { town, wanted, tx in
      guard let device = try tx.read.device(id), device.revoked == 0,
        device.keyDigest == wanted.key.bytes
      else { throw Self.notValid }
      return try Self.give(town, device, wanted, tx)
    }
  }

  package func requestRenewal(
    _ request: RequestRenewalRequest,
    _ call: CallContext
  ) async throws(CallError) -> RequestRenewalResponse {
    let given = try await guarded(call, request.signingRequest) { town, wanted, tx in
      guard var device = try tx.read.device(keyDigest: wanted.key.bytes), device.revoked == 0
      else { throw Self.notValid }
      if device.allowed > 0, tx.now < device.allowed + Self.codeMilliseconds {
        return try Self.give(town, device, wanted, tx)
      }
      if device.asked == 0 || device.allowed > 0 {
        (device.asked, device.allowed) = (tx.now, 0)
        _ = try tx.update(device)
      }
      return DeviceCertificate(id: device.id, label: device.label)
    }
    return given.certificate.isEmpty
      ? RequestRenewalResponse(waiting: true)
      : RequestRenewalResponse(certificate: given)
  }

  /// Nothing more is ever said of a code or a key that does not count.
  private static let notValid = CallError.failedPrecondition("Not valid.", "无效。")

  private static func signingRequest(_ bytes: [UInt8]) throws(CallError) -> SigningRequest {
    do throws(SigningRequest.Refusal) {
      return try SigningRequest(bytes)
    } catch {
      throw .invalid(
        "signing_request",
        rule: "signing_request.\(error.rawValue)",
        "this is no request signed by its own P-256 key",
        "不是由其自身 P-256 密钥签名的请求"
      )
    }
  }

  /// Signs the key and keeps that it was.
  private static func give(
    _ town: TownAuthority,
    _ device: DeviceRecord,
    _ wanted: SigningRequest,
    _ tx: Transaction
  ) throws -> DeviceCertificate {
    let made = try town.certificate(of: device.id, for: wanted, now: tx.now)
    var device = device
    device.expires = made.expires
    (device.asked, device.allowed) = (0, 0)
    _ = try tx.update(device)
    try tx.insertCertificate(serial: made.serial, of: device.id, expires: made.expires)
    return DeviceCertificate(
      id: device.id,
      label: device.label,
      certificate: made.bytes,
      caCertificate: town.certificate,
      expiresUnixMs: made.expires
    )
  }

  /// A write in the name of the server, since nobody is logged in; what is not valid counts as a try.
  private func guarded(
    _ call: CallContext,
    _ signingRequest: [UInt8],
    _ body:
      @escaping @Sendable (TownAuthority, SigningRequest, Transaction) throws -> DeviceCertificate
  ) async throws(CallError) -> DeviceCertificate {
    let place = try beginTry(call)
    do throws(CallError) {
      let town = try authority()
      let wanted = try Self.signingRequest(signingRequest)
      let made = try await write(call) { tx in try body(town, wanted, tx) }
      try await takeIn(made.id)
      // It forgives no wrong codes: somebody with a device of her own could guess on between them.
      delays.drop(place)
      return made
    } catch {
      if error == Self.notValid {
        delays.end(place, failed: true, now: env.clock())
      } else {
        delays.drop(place)
      }
      throw error
    }
  }

  /// Begins a try of a known device or, where none is known, of an address; refuses one too many.
  private func beginTry(_ call: CallContext) throws(CallError) -> GuessDelays.Place {
    let source = call.device.isNone ? call.source : "device \(call.device)"
    let place = GuessDelays.Place(userName: "", source: source)
    let wait = delays.begin(place, now: env.clock())
    guard wait > 0 else { return place }
    throw .resourceExhausted(
      "Too many tries; wait a little.",
      "尝试次数过多，请稍后再试。",
      retryAfterMilliseconds: UInt32(clamping: wait)
    )
  }

  private func write(
    _ call: CallContext,
    _ body: @escaping @Sendable (Transaction) throws -> DeviceCertificate
  ) async throws(CallError) -> DeviceCertificate {
    let given = Mutex(DeviceCertificate())
    let method = call.methodName.replacing("hamlet.v1.", with: "")
    let ticket = WriteTicket(system: method, atUnixMilliseconds: env.clock())
    do {
      _ = try await env.store.write(ticket) { tx in
        let made = try body(tx)
        given.withLock { $0 = made }
        return WriteOutcome(reply: [], recordType: "device", recordID: made.id, detail: made.detail)
      }
    } catch {
      throw env.refusal(error, call)
    }
    return given.withLock { $0 }
  }

  private func takeIn(_ id: RecordID) async throws(CallError) {
    do {
      if let device = try await env.store.read({ try $0.device(id) }), device.enrolled > 0 {
        devices.enrolled(device)
      }
    } catch {
      throw CallError(store: error)
    }
  }
}

extension DeviceCertificate {
  /// What the audit says.
  fileprivate var detail: String { certificate.isEmpty ? "renewal asked" : "certificate given" }
}
