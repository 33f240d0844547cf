import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Devices whose certificates are renewed") struct DeviceRenewalTests {
  private static let day: Int64 = 86_400_000

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
}
