internal import HamletDomain
internal import HamletIdentity
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Invites devices, signs their keys and shuts them out.
package struct DeviceHandlers: DeviceServiceHandlers {
  let accounts: AccountServices
  let devices: DeviceTable
  /// The town's authority; nil where none was made.
  let town: TownAuthority?
  let delays = GuessDelays()

  /// Milliseconds that a one-time code counts, and a renewal that was allowed: three days, for the way
  /// to a village.
  static let codeMilliseconds: Int64 = 72 * 3_600_000

  init(accounts: AccountServices, devices: DeviceTable, town: TownAuthority?) {
    self.accounts = accounts
    self.devices = devices
    self.town = town
  }

  var env: ServiceEnvironment { accounts.env }

  package func issueEnrolmentCode(
    _ request: IssueEnrolmentCodeRequest,
    _ call: CallContext
  ) async throws(CallError) -> IssueEnrolmentCodeResponse {
    let town = try authority()
    var random = SystemRandomNumberGenerator()
    let code = EnrolmentCode(pinning: town.fingerprint, random: &random)
    let server = devices.address
    return try await env.write(call) { tx, grant in
      let device = DeviceRecord(
        id: request.id,
        label: request.label,
        division: try Self.division(request.divisionPrefix, within: grant, tx),
        codeDigest: EnrolmentCode.digest(ofSecret: code.secret),
        codeExpires: grant.atUnixMilliseconds + Self.codeMilliseconds
      )
      try tx.insert(device)
      let reply = IssueEnrolmentCodeResponse(
        id: device.id,
        code: code.text,
        server: server,
        caFingerprint: town.fingerprint.description,
        expiresUnixMs: device.codeExpires,
        commandLine: "hamlet enrol \(server.isEmpty ? "HOST:PORT" : server) \(code.text)"
      )
      return Change(reply: reply, record: "device", id: device.id, detail: "invited")
    }
  }

  package func listDevices(
    _ request: ListDevicesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDevicesResponse {
    let now = env.clock()
    return try await env.read(call) { snapshot, grant in
      guard
        let division = grant.scope.narrowed(to: try DivisionPrefix(place: request.divisionPrefix))
      else { return ListDevicesResponse() }
      let page = try snapshot.devices(
        within: division,
        state: request.state,
        at: now,
        after: request.pageToken,
        limit: Int(request.pageSize)
      )
      return ListDevicesResponse(
        devices: page.items.map { $0.message(at: now) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func revokeDevice(
    _ request: RevokeDeviceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let reply = try await env.write(call) { tx, grant in
      var device = try Self.device(request.id, within: grant, tx.read)
      guard device.revoked == 0 else {
        throw CallError.failedPrecondition(
          "The device is revoked already.",
          "该设备已被吊销。"
        )
      }
      device.revoked = grant.atUnixMilliseconds
      device.revokeReason = request.reason
      device.codeDigest = []
      (device.asked, device.allowed) = (0, 0)
      let changed = try tx.update(device)
      try tx.deleteSessions(onDevice: device.id)
      return Change(
        reply: RecordState(id: device.id, version: changed.version),
        record: "device",
        id: device.id,
        detail: "revoked"
      )
    }
    // Before the reply: whoever reads it may rely on it.
    devices.revoke(request.id)
    accounts.endSessions(onDevice: request.id)
    return reply
  }

  package func allowRenewal(
    _ request: AllowRenewalRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      var device = try Self.device(request.id, within: grant, tx.read)
      guard device.revoked == 0, device.asked > 0 else {
        throw CallError.failedPrecondition(
          "The device has not asked for a renewal.",
          "该设备未申请续期。"
        )
      }
      device.allowed = grant.atUnixMilliseconds
      let changed = try tx.update(device)
      return Change(
        reply: RecordState(id: device.id, version: changed.version),
        record: "device",
        id: device.id,
        detail: "renewal allowed"
      )
    }
  }

  func authority() throws(CallError) -> TownAuthority {
    guard let town else {
      throw .failedPrecondition(
        "The server has no certification authority; whoever runs it: hamletd ca init.",
        "服务器尚无证书机构；请运维人员运行 hamletd ca init。"
      )
    }
    return town
  }

  /// A device of the caller's divisions; others look as if they did not exist.
  private static func device(
    _ id: RecordID,
    within grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DeviceRecord {
    guard let device = try snapshot.device(id), grant.scope.contains(device.division) else {
      throw CallError.notFound()
    }
    return device
  }

  private static func division(
    _ text: String,
    within grant: Grant,
    _ tx: Transaction
  ) throws -> DivisionPrefix {
    let division = try DivisionPrefix(place: text)
    guard grant.scope.contains(division) else {
      throw CallError.permissionDenied(
        "The division lies outside your scope.",
        "该区划超出您的管理范围。"
      )
    }
    guard try !tx.read.divisions(within: division, after: "", limit: 1).items.isEmpty else {
      throw CallError.invalid(
        "division_prefix",
        rule: "division.unknown",
        "there is no such division yet; create it first",
        "尚无此区划，请先新建"
      )
    }
    return division
  }
}

extension DeviceRecord {
  /// The device as the administrator sees it.
  func message(at now: Int64) -> Device {
    Device(
      id: id,
      label: label,
      divisionPrefix: division.text,
      state: state(at: now),
      enrolledUnixMs: enrolled,
      expiresUnixMs: enrolled > 0 ? expires : codeExpires,
      keySha256: keyDigest,
      renewalAskedUnixMs: allowed > 0 ? 0 : asked,
      revokedUnixMs: revoked,
      revokeReason: revokeReason,
      version: version
    )
  }
}
