import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Devices that are shut out, and what is bound to one") struct DeviceStandingTests {
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
