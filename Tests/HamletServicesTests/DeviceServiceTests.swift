import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Devices: invited, enrolled, renewed, revoked") struct DeviceServiceTests {
  private static let day: Int64 = 86_400_000

  @Test("A device enrols by its code, once, and the list shows it.")
  func enrol() async throws {
    try await Town.run { (town: Town) async throws in
      let invited = try await town.invite()
      let code = try #require(EnrolmentCode(typed: invited.code))
      #expect(code.pins(try Town.authority.get().fingerprint))
      #expect(invited.commandLine.contains(invited.code))
      #expect(try await town.device(invited.id).state == .invited)

      let key = IdentityKey()
      let given = try await town.enrol(code, key)
      let verifier = try CertificateVerifier(authority: given.caCertificate)
      let found = try verifier.device([given.certificate], at: Town.start)
      #expect(found.device == invited.id)
      #expect(found.key == key.fingerprint)

      let device = try await town.device(invited.id)
      #expect(device.state == .active)
      #expect(device.keySha256 == key.fingerprint.bytes)
      #expect(device.expiresUnixMs == Town.start + 90 * Self.day)
    }
  }

  @Test("A used code counts for another key no more, and for its own again: the answer was lost.")
  func usedCode() async throws {
    try await Town.run { (town: Town) async throws in
      let code = try #require(EnrolmentCode(typed: try await town.invite().code))
      let key = IdentityKey()
      let first = try await town.enrol(code, key)
      #expect(try await town.enrol(code, key).id == first.id)
      #expect(await town.refusal { _ = try await town.enrol(code, IdentityKey()) } == "Not valid.")
    }
  }

  @Test("Wrong, used, expired and withdrawn codes are refused in the same words.")
  func badCodes() async throws {
    try await Town.run { (town: Town) async throws in
      let authority = try Town.authority.get()
      var random = SystemRandomNumberGenerator()
      let unknown = EnrolmentCode(pinning: authority.fingerprint, random: &random)
      #expect(
        await town.refusal { _ = try await town.enrol(unknown, IdentityKey()) } == "Not valid."
      )

      let withdrawn = try await town.invite()
      let _: RecordState = try await town.call(
        "admin",
        "DeviceService/RevokeDevice",
        RevokeDeviceRequest(id: withdrawn.id, reason: "misprint")
      )
      let code = try #require(EnrolmentCode(typed: withdrawn.code))
      #expect(await town.refusal { _ = try await town.enrol(code, IdentityKey()) } == "Not valid.")

      let late = try #require(EnrolmentCode(typed: try await town.invite().code))
      town.pass(milliseconds: 72 * 3_600_000)
      #expect(await town.refusal { _ = try await town.enrol(late, IdentityKey()) } == "Not valid.")
    }
  }

  @Test("From the sixth wrong code on an address has to wait, and its good code too.")
  func guessing() async throws {
    try await Town.run { (town: Town) async throws in
      let good = try #require(EnrolmentCode(typed: try await town.invite().code))
      let authority = try Town.authority.get()
      for count in 1...7 {
        var random = SystemRandomNumberGenerator()
        let wrong = EnrolmentCode(pinning: authority.fingerprint, random: &random)
        let refusal = await town.refusal { _ = try await town.enrol(wrong, IdentityKey()) }
        #expect((refusal == "Not valid.") == (count <= 6), "try \(count)")
      }
      #expect(await town.refusal { _ = try await town.enrol(good, IdentityKey()) } != nil)
      town.advance(milliseconds: 3_000)
      _ = try await town.enrol(good, IdentityKey())
    }
  }

  @Test("A broken request, and one that its key did not sign, are refused and cost no code.")
  func badRequests() async throws {
    try await Town.run { (town: Town) async throws in
      let code = try #require(EnrolmentCode(typed: try await town.invite().code))
      var forged = try IdentityKey().signingRequest()
      forged[forged.count - 1] ^= 1
      for bytes in [[0x30, 0x00], forged] {
        let status = try await town.status(
          nil,
          "DeviceService/EnrolDevice",
          EnrolDeviceRequest(code: code.secret, signingRequest: bytes)
        )
        #expect(status == .invalidArgument)
      }
      _ = try await town.enrol(code, IdentityKey())
    }
  }

  @Test(
    "A device renews itself after two thirds of its time, not before, and by its own key alone."
  )
  func renew() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, key) = try await town.enrolled()
      let own = town.services.inProcessCaller(
        session: ClientSession(device: id, deviceRenewal: Town.start + 60 * Self.day)
      )
      #expect(await town.refusal { _ = try await town.renew(own, key) } != nil)
      town.pass(days: 60)
      #expect(await town.refusal { _ = try await town.renew(own, IdentityKey()) } == "Not valid.")
      let nobody = town.services.inProcessCaller()
      #expect(await town.refusal { _ = try await town.renew(nobody, key) } != nil)
      let next = try await town.renew(own, key)
      #expect(next.expiresUnixMs == Town.start + 150 * Self.day)
      // The answer was lost: the old certificate, still in force, may ask again.
      _ = try await town.renew(own, key)
    }
  }

  @Test("An expired device asks, waits for the administrator, and gets its certificate.")
  func expired() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, key) = try await town.enrolled()
      town.pass(days: 91)
      #expect(try await town.device(id).state == .expired)
      #expect(
        try await town.status("admin", "DeviceService/AllowRenewal", AllowRenewalRequest(id: id))
          == .failedPrecondition
      )
      #expect(try await town.requestRenewal(key).waiting)
      #expect(try await town.requestRenewal(key).waiting)
      #expect(try await town.device(id).renewalAskedUnixMs > 0)
      let _: RecordState = try await town.call(
        "admin",
        "DeviceService/AllowRenewal",
        AllowRenewalRequest(id: id)
      )
      let answer = try await town.requestRenewal(key)
      #expect(!answer.waiting)
      #expect(answer.certificate?.id == id)
      #expect(try await town.device(id).state == .active)
      #expect(
        await town.refusal { _ = try await town.requestRenewal(IdentityKey()) } == "Not valid."
      )
    }
  }

  @Test("A renewal that was allowed is over after 72 hours; the device asks again.")
  func allowanceEnds() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, key) = try await town.enrolled()
      town.pass(days: 91)
      _ = try await town.requestRenewal(key)
      let _: RecordState = try await town.call(
        "admin",
        "DeviceService/AllowRenewal",
        AllowRenewalRequest(id: id)
      )
      town.pass(milliseconds: 72 * 3_600_000)
      #expect(try await town.requestRenewal(key).waiting)
      #expect(try await town.device(id).renewalAskedUnixMs > 0)
    }
  }

  @Test("Revoking ends the device's sessions at once, there and after a restart, and no other's.")
  func revoke() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, key) = try await town.enrolled()
      let (other, _) = try await town.enrolled()
      let own = try await town.login("worker", onDevice: id)
      let others = try await town.login("worker", onDevice: other)
      #expect(town.services.devices.standing(of: id, key: key.fingerprint.bytes) == .enrolled)
      let _: RecordState = try await town.call(
        "admin",
        "DeviceService/RevokeDevice",
        RevokeDeviceRequest(id: id, reason: "遗失")
      )
      #expect(town.services.devices.standing(of: id, key: key.fingerprint.bytes) == .revoked)
      #expect(await town.whoAmI(own, onDevice: id) == .unauthenticated)
      #expect(await town.whoAmI(others, onDevice: other) == .ok)
      let kept = try await town.store.read { try $0.sessions(at: Town.start) }
      #expect(kept.map(\.device).filter { $0 == id } == [])
      #expect(kept.contains { $0.device == other })
      #expect(
        try await town.status(
          "admin",
          "DeviceService/RevokeDevice",
          RevokeDeviceRequest(id: id, reason: "again")
        ) == .failedPrecondition
      )
      #expect(await town.refusal { _ = try await town.requestRenewal(key) } == "Not valid.")
    }
  }

  @Test("A session holds on the device it was begun on, and nowhere else.")
  func bound() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, _) = try await town.enrolled()
      let (other, _) = try await town.enrolled()
      let token = try await town.login("worker", onDevice: id)
      let free = try await town.token("worker")
      #expect(await town.whoAmI(token, onDevice: other) == .unauthenticated)
      #expect(await town.whoAmI(token, onDevice: .none) == .unauthenticated)
      #expect(await town.whoAmI(free, onDevice: id) == .unauthenticated)
      #expect(await town.whoAmI(token, onDevice: id) == .ok)
    }
  }

  @Test("A certificate that names a device by another key is of nobody.")
  func otherKey() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, _) = try await town.enrolled()
      let key = IdentityKey().fingerprint.bytes
      #expect(town.services.devices.standing(of: id, key: key) == .unknown)
      #expect(town.services.devices.standing(of: town.id(), key: key) == .unknown)
    }
  }

  @Test("Lists show one state, one division, page by page; a worker sees none.")
  func list() async throws {
    try await Town.run { (town: Town) async throws in
      let invited = try await town.invite()
      let (active, _) = try await town.enrolled()
      let states: [(DeviceState, [RecordID])] = [
        (.unspecified, [active, invited.id]), (.invited, [invited.id]), (.active, [active]),
        (.expired, []), (.revoked, []),
      ]
      for (state, wanted) in states {
        let found: ListDevicesResponse = try await town.call(
          "admin",
          "DeviceService/ListDevices",
          ListDevicesRequest(state: state)
        )
        #expect(found.devices.map(\.id) == wanted, "\(state)")
      }
      let page: ListDevicesResponse = try await town.call(
        "protection",
        "DeviceService/ListDevices",
        ListDevicesRequest(pageSize: 1)
      )
      let rest: ListDevicesResponse = try await town.call(
        "protection",
        "DeviceService/ListDevices",
        ListDevicesRequest(pageSize: 1, pageToken: page.nextPageToken)
      )
      #expect((page.devices + rest.devices).map(\.id) == [active, invited.id])
      let elsewhere: ListDevicesResponse = try await town.call(
        "admin",
        "DeviceService/ListDevices",
        ListDevicesRequest(divisionPrefix: Town.liuxi)
      )
      #expect(elsewhere.devices == [])
      #expect(
        try await town.status("worker", "DeviceService/ListDevices", ListDevicesRequest())
          == .permissionDenied
      )
    }
  }

  @Test("A device of a division that there is not is not invited.")
  func wrongDivision() async throws {
    try await Town.run { (town: Town) async throws in
      for division in ["990101001009", "11"] {
        let request = IssueEnrolmentCodeRequest(
          id: town.id(),
          label: "x",
          divisionPrefix: division
        )
        #expect(
          try await town.status("admin", "DeviceService/IssueEnrolmentCode", request)
            == .invalidArgument
        )
      }
    }
  }

  @Test("What is done from a device says from which, be it a login, a read, a write or a refusal.")
  func audited() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let (device, _) = try await town.enrolled()
      let caller = town.caller(onDevice: device)
      let token = try await town.login("worker", onDevice: device)
      let options = CallOptions(idempotencyKey: "device-test", token: token)
      let _: Person = try await caller.unary(
        "hamlet.v1.PersonService/GetPerson",
        GetPersonRequest(id: person),
        options
      )
      let _: RecordState = try await caller.unary(
        "hamlet.v1.PersonService/ConfirmUnchanged",
        ConfirmUnchangedRequest(id: person),
        options
      )
      await #expect(throws: CallError.self) {
        let _: ListUsersResponse = try await caller.unary(
          "hamlet.v1.AdminService/ListUsers",
          ListUsersRequest(),
          options
        )
      }
      let items = try await town.audit(SearchAuditRequest(userName: "worker"))
      #expect(items.map(\.actionEn).contains("log in") && items.count == 4)
      #expect(items.allSatisfy { $0.deviceId == device })
    }
  }
}

extension Town {
  fileprivate func invite() async throws -> IssueEnrolmentCodeResponse {
    try await call(
      "admin",
      "DeviceService/IssueEnrolmentCode",
      IssueEnrolmentCodeRequest(id: id(), label: "白石村电脑", divisionPrefix: Town.baishi)
    )
  }

  fileprivate func enrol(
    _ code: EnrolmentCode,
    _ key: IdentityKey
  ) async throws -> DeviceCertificate {
    try await call(
      nil,
      "DeviceService/EnrolDevice",
      EnrolDeviceRequest(code: code.secret, signingRequest: try key.signingRequest())
    )
  }

  fileprivate func enrolled() async throws -> (RecordID, IdentityKey) {
    let invited = try await invite()
    let code = try #require(EnrolmentCode(typed: invited.code))
    let key = IdentityKey()
    _ = try await enrol(code, key)
    return (invited.id, key)
  }

  fileprivate func renew(
    _ caller: InProcessCaller,
    _ key: IdentityKey
  ) async throws -> DeviceCertificate {
    try await caller.unary(
      "hamlet.v1.DeviceService/RenewDevice",
      RenewDeviceRequest(signingRequest: try key.signingRequest())
    )
  }

  fileprivate func requestRenewal(_ key: IdentityKey) async throws -> RequestRenewalResponse {
    try await call(
      nil,
      "DeviceService/RequestRenewal",
      RequestRenewalRequest(signingRequest: try key.signingRequest())
    )
  }

  fileprivate func device(_ id: RecordID) async throws -> Device {
    let found: ListDevicesResponse = try await call(
      "admin",
      "DeviceService/ListDevices",
      ListDevicesRequest()
    )
    return try #require(found.devices.first { $0.id == id })
  }

  fileprivate func caller(onDevice device: RecordID) -> InProcessCaller {
    services.inProcessCaller(session: ClientSession(device: device))
  }

  fileprivate func login(_ user: String, onDevice device: RecordID) async throws -> String {
    let reply: LoginResponse = try await caller(onDevice: device).unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: Self.password)
    )
    return reply.token
  }

  fileprivate func whoAmI(_ token: String, onDevice device: RecordID) async -> StatusCode {
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
  fileprivate func refusal(_ body: () async throws -> Void) async -> String? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? CallError)?.english ?? "\(error)"
    }
  }
}
