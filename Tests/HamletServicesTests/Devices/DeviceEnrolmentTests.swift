import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Devices that are invited and enrol") struct DeviceEnrolmentTests {
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
}
